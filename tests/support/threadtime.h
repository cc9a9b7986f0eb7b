// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace hathora::testing {

/// How long this thread computed: neither what other threads do counts, nor what else the machine does.
class ThreadTime
{
public:
    double ms() const { return now() - m_begin; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1'000'000;
    }

    double m_begin = now();
};

/// The longest that this thread computed without hearing its events.
class Stalls : public QObject
{
public:
    Stalls()
    {
        m_tick.callOnTimeout(
            this, [this] { m_longest = std::max(m_longest, std::exchange(m_sinceTick, ThreadTime()).ms()); });
        m_tick.start(0);
    }
    double longest() const { return std::max(m_longest, m_sinceTick.ms()); } ///< ms

private:
    QTimer m_tick;
    ThreadTime m_sinceTick;
    double m_longest = 0;
};

} // namespace hathora::testing
