// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"
#include "models/commands/change.h"
#include "models/storetimes.h"

#include <QSet>
#include <QTimer>

namespace hathora {

/// One process being started, so that it exists exactly once: the server has no name for the attempt, so the
/// region's newest processes are listed before, and again after an answer that was lost.
///
///   Listing before ──► Creating ──► (Done | Failed)
///                         └─ answer lost ─► Looking ⟲ ──► (Done | NotDone | Unknown)
class ProcessStart : public QObject
{
    Q_OBJECT

public:
    ProcessStart(Processes processes, AppId app, Region region, CheckTimes times, QObject *parent);

    void run();
    Change::State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    const ProcessId &process() const { return m_process; } ///< with Done

Q_SIGNALS:
    void advanced(); ///< Checking, and once at the end

private:
    void listedBefore(const Result<QList<Process>> &answer);
    void created(const Result<Process> &answer);
    void list(void (ProcessStart::*handler)(const Result<QList<Process>> &));
    void look();
    void looked(const Result<QList<Process>> &answer);
    void end(Change::State state, const std::optional<Error> &error = {});

    Processes m_processes;
    AppId m_app;
    Region m_region;
    CheckTimes m_times;
    QTimer m_timer;
    QSet<ProcessId> m_before;
    QDateTime m_newestBefore;
    Change::State m_state = Change::State::Sending;
    std::optional<Error> m_error;
    ProcessId m_process;
    int m_looks = 0;
};

} // namespace hathora
