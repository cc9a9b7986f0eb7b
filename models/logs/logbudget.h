// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <chrono>

namespace hathora {

/// How long a thread may work on something. What others take of the processor does not count: an expression
/// is no more costly because the machine is busy.
class LogBudget
{
public:
    explicit LogBudget(std::chrono::milliseconds time); ///< from now on, of the thread that it is made in

    bool hasExpired() const; ///< asked in that thread

private:
    static std::chrono::nanoseconds spent();

    QDeadlineTimer m_soonest;
    std::chrono::nanoseconds m_most;
};

} // namespace hathora
