// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

namespace sandbox {

/// A month of the calendar in UTC: what is billed together.
using Month = std::chrono::year_month;

inline Month monthOf(Moment moment)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(moment));
    return date.year() / date.month();
}

inline Moment beginOf(Month month)
{
    return std::chrono::sys_days(month / 1);
}

inline Moment endOf(Month month)
{
    return beginOf(month + std::chrono::months(1));
}

} // namespace sandbox
