// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/processes.h"
#include "models/completeness.h"
#include "models/history/historyvalues.h"
#include "models/roles.h"

#include <array>

namespace hathora {

/// The states of live processes in the order of a life; the last stands for those that we do not know.
constexpr std::array laneTones{Tone::Starting, Tone::Running, Tone::Draining, Tone::Stopping, Tone::Neutral};

/// What is known of one deployment in one column of the picture.
struct LaneCell
{
    enum class Knowledge : quint8 {
        Nothing,
        AtLeast, ///< there may have been more: only processes that are still known are counted
        Counted, ///< the whole fleet was there to be counted
    };

    std::array<int, laneTones.size()> processes{}; ///< by laneTones
    int rooms = -1;                                ///< below zero: not known
    Knowledge knowledge = Knowledge::Nothing;

    int total() const;
    bool operator==(const LaneCell &) const = default;
};

/// One deployment along the time.
struct Lane
{
    SeenDeployment deployment;
    bool isLatest = false;
    bool isListed = false;       ///< the server still lists it
    std::optional<qint64> built; ///< when its build was done; ms since epoch
    int now = 0;                 ///< live processes
    QList<LaneCell> cells;       ///< one for each column; empty if nothing is known in any

    /// The next column in this direction, one or minus one, whose processes are others than those before it;
    /// below zero: there is none.
    int changeAfter(int column, int direction) const;
    bool operator==(const Lane &) const = default;
};

/// A stretch of time and into how many columns it is cut.
struct LaneWindow
{
    qint64 from = 0; ///< ms since epoch
    qint64 to = 1;
    int columns = 1;

    qint64 step() const { return std::max<qint64>(1, (to - from) / std::max(1, columns)); }
    qint64 endOf(int column) const { return from + (column + 1) * step(); }
    int columnOf(qint64 moment) const; ///< below zero: none
    bool operator==(const LaneWindow &) const = default;
};

/// The picture of an application's deployments: the newest first.
struct DeploymentLanes
{
    LaneWindow window;
    QList<Lane> lanes;
    std::optional<qint64> since; ///< from when on the fleet was counted; absent: not before now
    int most = 0;                ///< processes in any one cell

    int rowOf(const DeploymentId &deployment) const; ///< below zero: it has no lane
    bool operator==(const DeploymentLanes &) const = default;
};

/// What a picture is made of.
struct LaneSources
{
    QList<SeenDeployment> listed; ///< by the server
    QList<SeenDeployment> kept;   ///< by the history
    QHash<BuildId, qint64> built; ///< when builds were done; ms since epoch
    QList<HistorySample> samples; ///< in order of time
    QList<ProcessRow> processes;
    Completeness completeness;
    std::optional<qint64> since;
    qint64 now = 0; ///< ms since epoch
};

/// Cuts the past into columns. A column shows what was last counted in it; where nobody counted, the lives of
/// the processes that are still known; the column of now, what is known now.
DeploymentLanes deploymentLanes(const LaneSources &sources, const LaneWindow &window);

} // namespace hathora
