// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logrecall.h"

#include "models/logs/logrecorder.h"
#include "models/logs/logstore.h"

namespace hathora {

LogRecall::LogRecall(LogRecorder &recorder, const HistoryScope &scope, LogStore &store,
                     QHash<ProcessId, int> sources, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sources(std::move(sources))
{
    // Those of several are read in one go, for they lie in the same segments.
    std::optional<ProcessId> only;
    if (m_sources.size() == 1)
        only = m_sources.constBegin().key();
    RecordReading *reading = recorder.read(scope, only, this);
    connect(reading, &RecordReading::read, this, &LogRecall::take);
    connect(reading, &RecordReading::ended, this, &LogRecall::ended);
}

void LogRecall::take(const QList<RecordedPiece> &pieces)
{
    for (const RecordedPiece &piece : pieces) {
        const int source = m_sources.value(piece.process, -1);
        if (source < 0)
            continue;
        if (piece.kind == RecordedPiece::Kind::Gap)
            m_store.appendGap(source);
        else
            m_store.append(source, piece.lines, piece.at);
    }
}

} // namespace hathora
