// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallwatch.h"

#include <algorithm>
#include <ctime>

namespace hathora {

namespace {

constexpr double nanosecondsInOne = 1e6; ///< in a millisecond

/// What the calling thread has worked so far, in nanoseconds.
qint64 workedUntilNow()
{
    constexpr qint64 nanosecondsInSecond = 1'000'000'000;
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * nanosecondsInSecond + time.tv_nsec;
}

} // namespace

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
    m_work.clear();
    m_clock.start();
    m_last = 0;
    m_lastWorked = workedUntilNow();
    m_timer.start();
}

void StallWatch::stop()
{
    m_timer.stop();
}

void StallWatch::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    m_stalls.add(std::max(0.0, double(now - m_last) / nanosecondsInOne - m_timer.interval()));
    m_last = now;
    const qint64 worked = workedUntilNow();
    m_work.add(double(worked - m_lastWorked) / nanosecondsInOne);
    m_lastWorked = worked;
}

} // namespace hathora
