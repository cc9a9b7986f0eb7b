// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/matchlanes.h"

#include "views/spacing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hathora {

namespace {

constexpr int flatLane = 26;
constexpr int curveLane = 52;
constexpr int logLane = 34;
constexpr qreal reach = 10; ///< pixels on both sides in which a spike is looked for

/// Null for what is none.
const char *metricOf(MatchLane lane)
{
    switch (lane) {
    case MatchLane::Connections:
        return "activeConnections";
    case MatchLane::Cpu:
        return "cpu";
    case MatchLane::Memory:
        return "memory";
    default:
        return nullptr;
    }
}

} // namespace

bool isCurve(MatchLane lane)
{
    return metricOf(lane);
}

QList<const MetricSeries *> seriesOf(const MatchStory &story, MatchLane lane)
{
    QList<const MetricSeries *> found;
    for (const MatchProcess &process : story.processes) {
        for (const MetricSeries &series : process.series) {
            if (isCurve(lane) && series.name == QLatin1String(metricOf(lane)))
                found.append(&series);
        }
    }
    return found;
}

MatchLanes MatchLanes::of(const MatchStory &story, int width)
{
    const qint64 from = story.from.isValid() ? story.from.toMSecsSinceEpoch() : 0;
    const qint64 to = story.to.isValid() ? story.to.toMSecsSinceEpoch() : 1;
    return {width, from, std::max(to, from + 1)};
}

QRect MatchLanes::laneRect(MatchLane lane) const
{
    static constexpr std::array<int, matchLanes> heights{flatLane,  flatLane,  curveLane,
                                                         curveLane, curveLane, logLane};
    int top = spacing::within;
    for (int before = 0; before < int(lane); ++before)
        top += heights.at(size_t(before)) + spacing::within;
    return {0, top, width, heights.at(size_t(lane))};
}

MatchLane MatchLanes::laneAt(int y) const
{
    for (int lane = matchLanes - 1; lane > 0; --lane) {
        if (y >= laneRect(MatchLane(lane)).top())
            return MatchLane(lane);
    }
    return MatchLane::Allocation;
}

QRectF MatchLanes::area() const
{
    return QRectF(nameWidth, 0, std::max(1, width - nameWidth - spacing::around), 0);
}

qreal MatchLanes::xOf(qint64 time) const
{
    return area().left() + qreal(time - from) / qreal(to - from) * area().width();
}

qint64 MatchLanes::timeAt(qreal x) const
{
    const qreal share = std::clamp((x - area().left()) / area().width(), 0.0, 1.0);
    return from + qRound64(share * qreal(to - from));
}

qint64 MatchLanes::spikeNear(const MatchStory &story, MatchLane lane, qreal x) const
{
    qint64 at = timeAt(x);
    double greatest = -1;
    for (const MetricSeries *series : seriesOf(story, lane)) {
        for (const QPointF &point : series->points) {
            const bool isNear = std::abs(xOf(qint64(point.x())) - x) <= reach;
            if (isNear && !std::isnan(point.y()) && point.y() > greatest) {
                greatest = point.y();
                at = qint64(point.x());
            }
        }
    }
    return at;
}

} // namespace hathora
