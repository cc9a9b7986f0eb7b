// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logbudget.h"

#include <ctime>

namespace hathora {

LogBudget::LogBudget(std::chrono::milliseconds time)
    : m_soonest(time)
    , m_most(spent() + time)
{
}

/// The clock on the wall is asked first, because it costs far less.
bool LogBudget::hasExpired() const
{
    return m_soonest.hasExpired() && spent() >= m_most;
}

std::chrono::nanoseconds LogBudget::spent()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace hathora
