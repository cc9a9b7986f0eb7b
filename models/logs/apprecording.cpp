// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/apprecording.h"

#include "api/api.h"
#include "models/logs/logrecorder.h"
#include "models/tones.h"

namespace hathora {

namespace {

/// Enough to find the place in what the server sends.
constexpr qsizetype enoughKnown = 50; // lines

void keepLast(QStringList &last, const QList<RecordedPiece> &pieces)
{
    for (const RecordedPiece &piece : pieces)
        last.append(piece.lines.mid(std::max<qsizetype>(0, piece.lines.size() - enoughKnown)));
    last.remove(0, std::max<qsizetype>(0, last.size() - enoughKnown));
}

} // namespace

AppRecording::AppRecording(const Api &api, const HistoryScope &scope, LogRecorder &recorder,
                           const RecordingTimes &times, Pace &pace, QObject *parent)
    : QObject(parent)
    , m_scope(scope)
    , m_recorder(recorder)
    , m_processes(api.processes, api.client, scope.app, times.processes, times.assembly, pace)
    , m_logs(api.logs)
{
    connect(&m_logs, &LogCrowd::arrived, this, [this](int source, const QStringList &lines) {
        m_recorder.record(m_scope, m_logs.source(source).process, lines);
    });
    connect(&m_logs, &LogCrowd::gapPossible, this,
            [this](int source) { m_recorder.recordGap(m_scope, m_logs.source(source).process); });
    connect(&m_processes, &Store::refreshed, this, &AppRecording::look);
    connect(&m_processes.assembler(), &ProcessAssembler::swept, this, &AppRecording::look);
    connect(&recorder, &LogRecorder::ready, this, &AppRecording::look);
    m_watch = m_processes.watch();
}

void AppRecording::retry()
{
    m_logs.retryFailed();
}

/// Until the fleet has been seen once, it is not known which processes had ended before.
void AppRecording::look()
{
    if (!m_recorder.isReady())
        return;
    for (const ProcessRow &row : m_processes.model().records()) {
        if (!m_knowsPast && !isLive(row.process.status))
            m_past.insert(row.process.id);
        if (isWanted(row.process))
            begin(row.process.id);
    }
    m_knowsPast = m_processes.assembler().hasSwept();
}

bool AppRecording::isWanted(const Process &process) const
{
    return !m_past.contains(process.id) || m_recorder.recorded(m_scope, process.id);
}

void AppRecording::begin(const ProcessId &process)
{
    if (m_begun.contains(process))
        return;
    m_begun.insert(process);
    if (!m_recorder.recorded(m_scope, process))
        return follow(process, {});
    RecordReading *reading = m_recorder.readEnd(m_scope, process, this);
    const auto last = std::make_shared<QStringList>();
    connect(reading, &RecordReading::read, this,
            [last](const QList<RecordedPiece> &pieces) { keepLast(*last, pieces); });
    connect(reading, &RecordReading::ended, this, [this, reading, process, last] {
        reading->deleteLater();
        follow(process, *last);
    });
}

void AppRecording::follow(const ProcessId &process, const QStringList &known)
{
    m_logs.add(m_scope.app, process, Logs::mostTailLines, known);
}

} // namespace hathora
