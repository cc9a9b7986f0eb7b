// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flightrecorder.h"

#include "app/session.h"
#include "app/settings.h"
#include "models/logs/logrecorder.h"

#include <QTemporaryDir>

#include <utility>

namespace hathora {

FlightRecorder::FlightRecorder(Settings &settings, QString folder)
    : m_settings(settings)
    , m_folder(std::move(folder))
{
}

FlightRecorder::~FlightRecorder() = default;

void FlightRecorder::take(Session &session, Keeping keeping)
{
    m_passing.reset();
    m_passingFolder.reset();
    session.workbench().setRecorder(keeping == Keeping::Lasting ? &lasting() : &passing(),
                                    session.profile().id, session.address());
}

/// Made when somebody records or may look at what was recorded: it reads all of that.
LogRecorder &FlightRecorder::lasting()
{
    if (m_lasting)
        return *m_lasting;
    m_lasting = std::make_unique<LogRecorder>(RecordPlace{m_folder, m_settings.mostRecorded()});
    for (const HistoryScope &scope : m_settings.recorded())
        m_lasting->choose(scope, LogRecorder::Choice::On);
    connect(m_lasting.get(), &LogRecorder::chosenChanged, this, &FlightRecorder::keepChoice);
    connect(m_lasting.get(), &LogRecorder::mostBytesChanged, this,
            [this](qint64 bytes) { m_settings.setMostRecorded(bytes); });
    return *m_lasting;
}

LogRecorder &FlightRecorder::passing()
{
    m_passingFolder = std::make_unique<QTemporaryDir>();
    m_passing = std::make_unique<LogRecorder>(
        RecordPlace{m_passingFolder->filePath(QStringLiteral("recorder")), m_settings.mostRecorded()});
    return *m_passing;
}

void FlightRecorder::keepChoice()
{
    m_settings.setRecorded(m_lasting->chosen());
}

void FlightRecorder::keepOnly(const QStringList &profiles)
{
    const QList<HistoryScope> recorded = m_settings.recorded();
    for (const HistoryScope &scope : recorded) {
        if (profiles.contains(scope.profile))
            continue;
        LogRecorder &recorder = lasting();
        recorder.choose(scope, LogRecorder::Choice::Off);
        recorder.forget(scope);
    }
}

} // namespace hathora
