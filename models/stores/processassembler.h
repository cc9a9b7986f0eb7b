// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"
#include "models/pace.h"
#include "models/stores/fleetlanes.h"
#include "models/storetimes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace hathora {

/// Puts an application's fleet together from answers of ten processes each, one request at a time, in the
/// background.
///
///            resume()            full page                 lane done, more lanes
///   Resting ─────────► Listing ───────────► Listing older ──────────────► Listing
///      ▲                  │                     │
///      │                  └──── last lane done ─┴──► Visiting ──► Visiting …
///      └───────────── nobody left to visit; sweptAt, wait ──────────┘
///
/// Listing walks lanes, each a filter: all live processes and then the newest ended ones where the server
/// pages by `before`; region by region, and in a full region status by status, where it does not. Whether it
/// does is found out on the way: a 422, an answer that is not older than asked, or generation 2.10 mean no.
/// Visiting asks after the known live processes that no lane has shown, by GetProcess.
/// pause() stops after the request under way, in any state; resume() goes on from there.
class ProcessAssembler : public QObject
{
    Q_OBJECT

public:
    enum class State { Resting, Listing, Visiting };
    using Paging = FleetLanes::Paging;

    ProcessAssembler(Processes processes, Client &client, AppId app, AssemblyTimes times, Pace &pace,
                     QObject *parent = nullptr);

    void resume();
    void pause();

    State state() const { return m_state; }
    Paging paging() const { return m_lanes.paging(); }
    bool hasSwept() const { return m_sweeps > 0; }

    /// Live processes on screen; asked after in the next visiting.
    using LiveKnown = std::function<QList<ProcessId>()>;
    void setLiveKnown(LiveKnown known) { m_liveKnown = std::move(known); }

    /// Seen elsewhere (the newest page): need not be visited in this round.
    void seen(const QList<Process> &processes);

    /// Asks after one process before all else, as after a change of ours.
    void lookAt(const ProcessId &process);

Q_SIGNALS:
    void learned(const QList<hathora::Process> &processes);
    void gone(const hathora::ProcessId &process); ///< the server knows it no more (404)
    void swept();                                 ///< a round is over
    void failed(const hathora::Error &error);     ///< of one request; the round goes on later

private:
    void step();
    void stepAfter(std::chrono::milliseconds pause);
    void list();
    void listed(const Result<QList<Process>> &answer);
    void startVisiting();
    void visit();
    void visited(const Result<Process> &answer);
    void lookedAt(const ProcessId &process, const Result<Process> &answer);
    void rest();
    void stumbled(const Error &error);
    void generationChanged();
    std::chrono::milliseconds pauseBetween() const;

    Processes m_processes;
    Client &m_client;
    AppId m_app;
    AssemblyTimes m_times;
    Pace &m_pace;
    LiveKnown m_liveKnown;
    State m_state = State::Resting;
    FleetLanes m_lanes;
    QSet<ProcessId> m_seen; ///< in this round
    QList<ProcessId> m_toVisit;
    QTimer m_timer;
    QElapsedTimer m_sweptAt;
    int m_sweeps = 0;
    int m_stumbles = 0; ///< failures in a row
    bool m_running = false;
    bool m_asking = false;
};

} // namespace hathora
