// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metricbudget.h"

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr double farthestBehind = -4; ///< however much is looked at, the rest gets its turn
constexpr double least = 1.0 / 16;    ///< of the whole
constexpr qint64 lately = 10'000;     // ms

} // namespace

MetricBudget::MetricBudget(MetricPace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_perSecond(pace.perSecond)
    , m_tokens(1)
{
    m_clock.start();
    m_recovery.setInterval(pace.recovery);
    connect(&m_recovery, &QTimer::timeout, this, &MetricBudget::recover);
}

double MetricBudget::used() const
{
    const qint64 since = m_clock.elapsed() - lately;
    const auto count =
        std::count_if(m_lately.cbegin(), m_lately.cend(), [since](qint64 at) { return at > since; });
    return double(count) * 1000 / double(lately);
}

void MetricBudget::spend()
{
    m_tokens = std::max(farthestBehind, tokens() - 1);
    m_spentAt = m_clock.elapsed();
    while (!m_lately.empty() && m_lately.front() <= m_spentAt - lately)
        m_lately.pop_front();
    m_lately.push_back(m_spentAt);
}

std::chrono::milliseconds MetricBudget::wait() const
{
    const double missing = 1 - tokens();
    return std::chrono::milliseconds(missing <= 0 ? 0
                                                  : std::llround(std::ceil(missing * 1000 / m_perSecond)));
}

void MetricBudget::halve()
{
    m_tokens = std::min(tokens(), 0.0);
    m_spentAt = m_clock.elapsed();
    m_perSecond = std::max(m_perSecond / 2, m_pace.perSecond * least);
    m_recovery.start();
    Q_EMIT changed();
}

void MetricBudget::recover()
{
    m_perSecond = std::min(m_perSecond + m_pace.perSecond / 4, m_pace.perSecond);
    if (isWhole())
        m_recovery.stop();
    Q_EMIT changed();
}

double MetricBudget::tokens() const
{
    const double since = double(m_clock.elapsed() - m_spentAt) / 1000;
    return std::min(1.0, m_tokens + since * m_perSecond);
}

} // namespace hathora
