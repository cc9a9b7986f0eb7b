// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace sandbox {

using Span = std::chrono::milliseconds;

/// Hathora speaks in milliseconds; nothing in the sandbox is finer.
using Moment = std::chrono::sys_time<Span>;

std::string isoText(Moment moment);

inline double unixSeconds(Moment moment)
{
    return static_cast<double>(moment.time_since_epoch().count()) / 1000.0;
}

} // namespace sandbox
