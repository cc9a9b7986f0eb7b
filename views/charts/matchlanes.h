// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rooms/matchstory.h"

#include <QRectF>

namespace hathora {

/// What is drawn below each other of one match.
enum class MatchLane { Allocation, Process, Connections, Cpu, Memory, Log };
constexpr int matchLanes = 6;

/// The curves of a lane, one of each process; empty for lanes that have none.
QList<const MetricSeries *> seriesOf(const MatchStory &story, MatchLane lane);
bool isCurve(MatchLane lane);

/// Where everything of a match lies on a widget of this width. Time runs from the left in every language, as
/// in the other charts.
struct MatchLanes
{
    int width = 0;
    qint64 from = 0; ///< ms since epoch
    qint64 to = 1;

    static constexpr int nameWidth = 116;

    static MatchLanes of(const MatchStory &story, int width);

    QRect laneRect(MatchLane lane) const;
    MatchLane laneAt(int y) const;
    QRectF area() const; ///< of the time; without a height
    qreal xOf(qint64 time) const;
    qreal xOf(const QDateTime &time) const { return xOf(time.toMSecsSinceEpoch()); }
    qint64 timeAt(qreal x) const;
    /// The time of the greatest value near a pixel; the pixel's own where there is no curve.
    qint64 spikeNear(const MatchStory &story, MatchLane lane, qreal x) const;
};

} // namespace hathora
