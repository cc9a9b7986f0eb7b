// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/logs.h"
#include "api/processes.h"
#include "api/rooms.h"
#include "models/resourcelimits.h"
#include "models/rooms/matchstory.h"
#include "models/store.h"

#include <functional>

namespace hathora {

class Stream;

/// Puts the story of one room together: the room, then of each process that it was on its state, its metrics
/// and its log, one after another.
///
///   the room ──► a process ──► its metrics ──► its log ──► the next process … ──► the story
///
/// A process that the server does not know any more, or a log that is not kept, leaves a gap and no failure.
/// The story of a room that is over is not asked for again.
class MatchFeed final : public Store
{
    Q_OBJECT

public:
    using Limits = std::function<ResourceLimits(const DeploymentId &)>;

    MatchFeed(Rooms rooms, Processes processes, Logs logs, AppId app, RoomId room, Limits limits,
              RefreshTimes times, Pace &pace, QObject *parent = nullptr);
    ~MatchFeed() override;

    const RoomId &room() const { return m_room; }
    const std::optional<MatchStory> &story() const { return m_story; }

    static constexpr qsizetype mostProcesses = 3; ///< of those that it was on, the newest

protected:
    void ask() override;

private:
    void roomAnswered(const Result<RoomWithHistory> &answer);
    void next();
    void processAnswered(const Result<Process> &answer);
    void metricsAnswered(const Result<ProcessMetrics> &answer);
    void readLog();
    void take(const QStringList &lines);
    void logEnded(const std::optional<Error> &error);
    void finish();
    QDateTime endOf(const RoomAllocation &stay) const;
    MetricRange rangeOf(const RoomAllocation &stay) const;
    void reach(const QDateTime &time);

    Rooms m_rooms;
    Processes m_processes;
    Logs m_logs;
    AppId m_app;
    RoomId m_room;
    Limits m_limits;
    std::optional<MatchStory> m_story;
    MatchStory m_fresh;            ///< of the round under way
    QList<RoomAllocation> m_stays; ///< that are still to be asked for; the first is being asked for
    QStringList m_lines;           ///< of its log
    Stream *m_stream = nullptr;
    QDateTime m_now; ///< when the round began
};

} // namespace hathora
