// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallwatch.h"

#include <algorithm>

namespace hathora {

StallWatch::StallWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::beat);
}

void StallWatch::start()
{
    m_stalls.clear();
    m_clock.start();
    m_last = 0;
    m_timer.start();
}

void StallWatch::stop()
{
    m_timer.stop();
}

void StallWatch::beat()
{
    constexpr double nanosecondsInOne = 1e6;
    const qint64 now = m_clock.nsecsElapsed();
    m_stalls.append(std::max(0.0, double(now - m_last) / nanosecondsInOne - m_timer.interval()));
    m_last = now;
}

double StallWatch::longest() const
{
    return m_stalls.isEmpty() ? 0 : *std::max_element(m_stalls.begin(), m_stalls.end());
}

double StallWatch::quantile(double share) const
{
    if (m_stalls.isEmpty())
        return 0;
    QList<double> sorted = m_stalls;
    const auto nth = sorted.begin() + qMin(sorted.size() - 1, qsizetype(double(sorted.size()) * share));
    std::nth_element(sorted.begin(), nth, sorted.end());
    return *nth;
}

int StallWatch::countOver(double milliseconds) const
{
    return int(
        std::count_if(m_stalls.begin(), m_stalls.end(), [=](double stall) { return stall > milliseconds; }));
}

} // namespace hathora
