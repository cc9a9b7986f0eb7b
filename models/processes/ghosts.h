// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"
#include "api/rooms.h"
#include "models/columns/processes.h"
#include "models/deploy/prices.h"

#include <QHash>
#include <QObject>

namespace hathora {

/// A process that runs, is billed, and serves nobody, and that nothing will stop: its deployment's idle
/// timeout is off.
struct Ghost
{
    Process process;
    QDateTime idleSince; ///< the last connection was seen then; of one that had none, its start
    enum class Evidence { Connections, NoRoomEver }; ///< the latter where the server tells of no connections
    Evidence evidence = Evidence::Connections;
    double costPerDay = 0; ///< in US dollars, by the person's own prices; egress not counted

    bool operator==(const Ghost &) const = default;
};

/// Processes without rooms that nothing will stop by itself: what the check begins with.
QList<Process> ghostCandidates(const QList<ProcessRow> &rows, const QList<Deployment> &deployments);

/// What a day of a process costs, by its deployment.
QHash<DeploymentId, double> daysOf(const QList<Deployment> &deployments, const Prices &prices);

/// Looks at processes one after another, whether each has been without rooms and connections for so long.
///
///   Idle ─start()─► its connections ─► not told: its former rooms ─► the next … ─► Done
///
/// One read at a time, one or two a process. Where the server tells of no connections, a process counts only
/// if it never had a room: since when it has none, nothing else says.
class GhostCheck : public QObject
{
    Q_OBJECT

public:
    GhostCheck(Processes processes, Rooms rooms, AppId app, QObject *parent = nullptr);

    struct Order
    {
        QList<Process> candidates;
        QHash<DeploymentId, double> costPerDay;
        std::chrono::minutes idleFor{};
        QDateTime now;
    };

    void start(const Order &order); ///< begins anew
    void stop();                    ///< what was found stays

    const QList<Ghost> &ghosts() const { return m_ghosts; }
    bool isRunning() const { return m_isRunning; }
    int looked() const { return m_looked; }
    int total() const { return int(m_order.candidates.size()); }
    int failed() const { return m_failed; } ///< of those looked at
    const std::optional<Error> &lastError() const { return m_lastError; }

Q_SIGNALS:
    void changed(); ///< with each process that was looked at, and at the end

private:
    void next();
    void connectionsAnswered(const Result<ProcessMetrics> &answer);
    void roomsAnswered(const Result<QList<Room>> &answer);
    void judge(const QDateTime &idleSince, Ghost::Evidence evidence);
    void lookedAt();
    void couldNotLook(const Error &error);
    const Process &current() const { return m_order.candidates.at(m_looked); }

    Processes m_processes;
    Rooms m_rooms;
    AppId m_app;
    Order m_order;
    QList<Ghost> m_ghosts;
    std::optional<Error> m_lastError;
    CallHandle m_call;
    bool m_isRunning = false;
    int m_looked = 0;
    int m_failed = 0;
};

} // namespace hathora
