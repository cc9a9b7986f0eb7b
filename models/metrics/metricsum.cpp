// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metricsum.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();
constexpr double heldFor = double(std::chrono::milliseconds(5min).count());
constexpr qint64 mostSteps = 2000;

/// Walks along a part's points while the time goes on.
class Walk
{
public:
    Walk(const SumPart &part, double reach)
        : m_part(part)
        , m_reach(reach)
    {
    }

    bool livesAt(qint64 time) const { return time >= m_part.from && (!m_part.to || time < *m_part.to); }

    std::optional<double> at(qint64 time)
    {
        const QList<QPointF> &points = m_part.points;
        while (m_next < points.size() && points.at(m_next).x() <= double(time))
            ++m_next;
        if (m_next == 0)
            return {};
        const QPointF &last = points.at(m_next - 1);
        const bool isNewest = m_next == points.size();
        const double since = double(time) - last.x();
        if (!std::isfinite(last.y()) || since > (isNewest ? std::max(heldFor, m_reach) : m_reach))
            return {};
        return last.y();
    }

private:
    const SumPart &m_part;
    double m_reach;
    qsizetype m_next = 0;
};

} // namespace

QList<QPointF> summed(const QList<SumPart> &parts, qint64 from, qint64 to, std::chrono::milliseconds step)
{
    const qint64 every = std::max({qint64(step.count()), (to - from) / mostSteps, qint64(1)});
    std::vector<Walk> walks;
    for (const SumPart &part : parts)
        walks.emplace_back(part, 1.5 * double(every));
    QList<QPointF> sum;
    for (qint64 time = (from + every - 1) / every * every; time <= to; time += every) {
        int living = 0;
        int known = 0;
        double total = 0;
        for (Walk &walk : walks) {
            if (!walk.livesAt(time))
                continue;
            ++living;
            if (const std::optional<double> value = walk.at(time)) {
                ++known;
                total += *value;
            }
        }
        const double value = known > 0 ? total * living / known : gap;
        sum.append({double(time), living > 0 ? value : 0});
    }
    return sum;
}

} // namespace hathora
