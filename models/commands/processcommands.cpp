// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/processcommands.h"

#include "models/commands/createonce.h"
#include "models/sightings.h"
#include "models/tones.h"

namespace hathora {

ProcessCommands::ProcessCommands(Processes processes, ProcessStore &store, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_processes(processes)
    , m_store(store)
{
}

void ProcessCommands::stop(const QList<ProcessId> &processes)
{
    for (const ProcessId &process : processes)
        send({begin(Change::Kind::StopProcess, process.text()), process});
}

void ProcessCommands::send(const Order &order)
{
    m_processes.stop(m_store.app(), order.process)
        .then(this, [order](ProcessCommands *self, const Result<void> &answer) {
            self->stopped(order.number, order.process, answer);
        });
}

void ProcessCommands::stopIdle(const QList<ProcessId> &processes)
{
    for (const ProcessId &process : processes)
        m_idle.append({begin(Change::Kind::StopProcess, process.text()), process});
    stopNextIdle();
}

void ProcessCommands::stopNextIdle()
{
    if (m_idle.isEmpty() || std::exchange(m_isLooking, true))
        return;
    m_processes.get(m_store.app(), m_idle.first().process, Priority::User)
        .then(this, &ProcessCommands::lookedBefore);
}

/// Who could not be looked at is not stopped either: that it is idle was all that spoke for it.
void ProcessCommands::lookedBefore(const Result<Process> &answer)
{
    m_isLooking = false;
    const Order order = m_idle.takeFirst();
    const bool isOver = answer ? !isLive(answer->status) || answer->stoppingAt : answer.error().isNotFound();
    if (isOver)
        enter(order.number, Change::State::Done);
    else if (!answer)
        enter(order.number, Change::State::Failed, answer.error());
    else if (!isIdle(*answer))
        enter(order.number, Change::State::Spared);
    else
        send(order);
    stopNextIdle();
}

void ProcessCommands::stopped(int number, const ProcessId &process, const Result<void> &answer)
{
    if (answer || answer.error().isNotFound())
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, process](int lookNumber) { look(lookNumber, process); });
}

void ProcessCommands::look(int number, const ProcessId &process)
{
    m_processes.get(m_store.app(), process, Priority::User)
        .then(this, [number](ProcessCommands *self, const Result<Process> &answer) {
            self->looked(number, answer);
        });
}

void ProcessCommands::looked(int number, const Result<Process> &answer)
{
    const bool isGone = !answer && answer.error().isNotFound();
    if (isGone || (answer && (answer->stoppingAt || !isLive(answer->status))))
        sighted(number, Sight::There);
    else
        sighted(number, answer ? Sight::NotThere : Sight::Blind);
}

void ProcessCommands::start(const Region &region)
{
    const int number = begin(Change::Kind::StartProcess, region.text());
    const auto tell = [this](const Process &made) {
        m_store.lookAt(made.id);
        Q_EMIT processStarted(made.id);
    };
    ProcessFilter filter;
    filter.regions = {region};
    CreateOnce<Process, Process>::run(
        *this, number,
        {
            .list = [this, filter] { return m_processes.latest(m_store.app(), filter, Priority::User); },
            .create = [this, region] { return m_processes.create(m_store.app(), region); },
            .looksLikeIt = [](const Process &) { return true; },
            .made = tell,
            .found =
                [this, tell](int foundNumber, const Process &found) {
                    tell(found);
                    sighted(foundNumber, Sight::There);
                },
        });
}

void ProcessCommands::over(const Change &change)
{
    m_store.invalidate();
    if (change.kind == Change::Kind::StopProcess)
        m_store.lookAt(ProcessId(change.target));
}

} // namespace hathora
