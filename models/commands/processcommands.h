// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"
#include "models/stores/processstore.h"

namespace hathora {

/// Changes to the processes of one application.
class ProcessCommands final : public Commands
{
    Q_OBJECT

public:
    ProcessCommands(Processes processes, ProcessStore &store, CheckTimes times, QObject *parent = nullptr);

    /// One change each. A process that the server does not know any more counts as stopped.
    void stop(const QList<ProcessId> &processes);

    /// As stop(), but one after another, and each is looked at right before: one that a room is on by then is
    /// spared, and one that is over already counts as stopped.
    void stopIdle(const QList<ProcessId> &processes);

    /// Starts a process in a region. A lost answer is looked for among the region's newest processes.
    void start(const Region &region);

Q_SIGNALS:
    void processStarted(const hathora::ProcessId &process);

private:
    struct Order
    {
        int number; ///< of the change
        ProcessId process;
    };

    void send(const Order &order);
    void stopNextIdle();
    void lookedBefore(const Result<Process> &answer);
    void stopped(int number, const ProcessId &process, const Result<void> &answer);
    void look(int number, const ProcessId &process);
    void looked(int number, const Result<Process> &answer);
    void over(const Change &change) override;

    Processes m_processes;
    ProcessStore &m_store;
    QList<Order> m_idle; ///< to be stopped; the first is being looked at
    bool m_isLooking = false;
};

} // namespace hathora
