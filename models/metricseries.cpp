// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metricseries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace hathora {

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

bool isGap(const QPointF &point)
{
    return std::isnan(point.y());
}

bool isSamePoint(const QPointF &a, const QPointF &b)
{
    // QPointF's own comparison is fuzzy, and a gap would differ from itself.
    return a.x() == b.x() && (a.y() == b.y() || (isGap(a) && isGap(b)));
}

QList<QPointF> ordered(const QList<MetricPoint> &points, double factor)
{
    QList<QPointF> result;
    result.reserve(points.size());
    for (const MetricPoint &point : points) {
        if (std::isfinite(point.timestamp))
            result.append(
                {metricTime(point.timestamp), std::isfinite(point.value) ? point.value * factor : gap});
    }
    // A gap goes before what was measured at the same moment.
    const auto isEarlier = [](const QPointF &a, const QPointF &b) {
        return a.x() < b.x() || (a.x() == b.x() && isGap(a) && !isGap(b));
    };
    if (!std::is_sorted(result.cbegin(), result.cend(), isEarlier))
        std::stable_sort(result.begin(), result.end(), isEarlier);
    // Of two values of one moment the one that came later counts: backwards, the first of each is kept.
    const auto isSame = [](const QPointF &a, const QPointF &b) { return a.x() == b.x(); };
    result.erase(result.begin(), std::unique(result.rbegin(), result.rend(), isSame).base());
    return result;
}

/// The least and the greatest of some points, and a gap where one of them is, in order of time.
void appendExtremes(QList<QPointF>::const_iterator begin, QList<QPointF>::const_iterator end,
                    QList<QPointF> &kept)
{
    std::array<QList<QPointF>::const_iterator, 3> chosen{end, end, end}; // the least, the greatest, a gap
    for (auto point = begin; point != end; ++point) {
        if (isGap(*point))
            chosen[2] = point;
        else if (chosen[0] == end || point->y() < chosen[0]->y())
            chosen[0] = point;
        if (!isGap(*point) && (chosen[1] == end || point->y() > chosen[1]->y()))
            chosen[1] = point;
    }
    std::sort(chosen.begin(), chosen.end());
    const auto last = std::unique(chosen.begin(), chosen.end());
    for (auto each = chosen.begin(); each != last && *each != end; ++each)
        kept.append(**each);
}

/// The least and the greatest of each of some stretches of equal length, in order of time.
QList<QPointF> extremes(const QList<QPointF> &points, int most)
{
    if (points.size() <= most)
        return points;
    const bool isWhole = std::none_of(points.cbegin(), points.cend(), isGap);
    const qsizetype stretches = std::max(1, most / (isWhole ? 2 : 3));
    QList<QPointF> kept;
    kept.reserve(2 * stretches);
    for (qsizetype i = 0; i < stretches; ++i) {
        const auto begin = points.cbegin() + points.size() * i / stretches;
        const auto end = points.cbegin() + points.size() * (i + 1) / stretches;
        appendExtremes(begin, end, kept);
    }
    return kept;
}

/// Sees a gap where the next point is more than twice as far as the step, or as points are on the whole.
QList<QPointF> withGaps(const QList<QPointF> &points, double step)
{
    QList<QPointF> result;
    result.reserve(points.size() + 4);
    for (const QPointF &point : points) {
        const bool isOpen = !result.isEmpty() && !isGap(result.constLast()) && !isGap(point);
        if (isOpen && point.x() - result.constLast().x() > 2.5 * step)
            result.append({(point.x() + result.constLast().x()) / 2, gap});
        result.append(point);
    }
    return result;
}

} // namespace

bool MetricSeries::operator==(const MetricSeries &other) const
{
    return name == other.name && unit == other.unit && limit == other.limit && last == other.last &&
           std::equal(points.cbegin(), points.cend(), other.points.cbegin(), other.points.cend(),
                      isSamePoint);
}

QList<QPointF> thinned(const QList<MetricPoint> &points, double factor, std::chrono::seconds step, int most)
{
    const QList<QPointF> all = ordered(points, factor);
    if (std::all_of(all.cbegin(), all.cend(), isGap))
        return {};
    const QList<QPointF> kept = extremes(all, most);
    const double thinning = kept.isEmpty() ? 1 : double(all.size()) / double(kept.size());
    const double milliseconds = double(std::chrono::milliseconds(step).count());
    // Two points of a stretch may stand at its two far ends.
    return withGaps(kept, milliseconds * (thinning > 1 ? 2 * thinning : 1));
}

MetricSeries inCores(MetricSeries series, const std::optional<double> &cores)
{
    if (series.unit != MetricUnit::Percent || !cores)
        return series;
    const double factor = *cores / 100;
    for (QPointF &point : series.points)
        point.setY(point.y() * factor);
    if (series.last)
        *series.last *= factor;
    if (series.limit)
        *series.limit *= factor;
    series.unit = MetricUnit::Cores;
    return series;
}

MetricSeries seriesOf(const QString &name, const QList<MetricPoint> &points, const MetricReading &reading,
                      std::chrono::seconds step, int most)
{
    MetricSeries series{name, reading.unit, thinned(points, reading.factor, step, most), reading.limit, {}};
    if (!series.points.isEmpty() && !isGap(series.points.constLast()))
        series.last = series.points.constLast().y();
    return series;
}

} // namespace hathora
