// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/processcommands.h"

#include "models/commands/processstart.h"
#include "models/tones.h"

namespace hathora {

ProcessCommands::ProcessCommands(Processes processes, ProcessStore &store, CheckTimes times, QObject *parent)
    : Commands(parent)
    , m_processes(processes)
    , m_store(store)
    , m_times(times)
{
}

void ProcessCommands::stop(const QList<ProcessId> &processes)
{
    for (const ProcessId &process : processes) {
        const int number = begin(Change::Kind::StopProcess, process.text());
        m_processes.stop(m_store.app(), process)
            .then(this, [number, process](ProcessCommands *self, const Result<void> &answer) {
                self->stopped(number, process, answer);
            });
    }
}

void ProcessCommands::stopped(int number, const ProcessId &process, const Result<void> &answer)
{
    const bool isGone = !answer && answer.error().isNotFound();
    if (answer || isGone) {
        enter(number, Change::State::Done);
    } else if (answer.error().outcomeUnknown) {
        enter(number, Change::State::Checking, answer.error());
        return look(number, process);
    } else {
        enter(number, Change::State::Failed, answer.error());
    }
    m_store.invalidate();
    m_store.lookAt(process);
}

void ProcessCommands::look(int number, const ProcessId &process)
{
    m_processes.get(m_store.app(), process, Priority::User)
        .then(this, [number, process](ProcessCommands *self, const Result<Process> &answer) {
            self->looked(number, process, answer);
        });
}

/// Reads are repeated by the client itself, so one look is enough.
void ProcessCommands::looked(int number, const ProcessId &process, const Result<Process> &answer)
{
    const bool isGone = !answer && answer.error().isNotFound();
    if (isGone || (answer && (answer->stoppingAt || !isLive(answer->status))))
        enter(number, Change::State::Done);
    else if (answer)
        enter(number, Change::State::NotDone);
    else
        enter(number, Change::State::Unknown, answer.error());
    m_store.invalidate();
    m_store.lookAt(process);
}

void ProcessCommands::start(const Region &region)
{
    const int number = begin(Change::Kind::StartProcess, region.text());
    auto *start = new ProcessStart(m_processes, m_store.app(), region, m_times, this);
    connect(start, &ProcessStart::advanced, this, [this, number, start] { startAdvanced(number, *start); });
    start->run();
}

void ProcessCommands::startAdvanced(int number, ProcessStart &start)
{
    if (start.state() == Change::State::Done) {
        m_store.lookAt(start.process());
        Q_EMIT processStarted(start.process());
    }
    if (start.state() != Change::State::Checking) {
        m_store.invalidate();
        start.deleteLater();
    }
    enter(number, start.state(), start.error());
}

} // namespace hathora
