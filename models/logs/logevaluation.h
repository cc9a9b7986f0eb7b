// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logscan.h"

#include <chrono>

namespace hathora {

/// What an evaluation of a query found.
struct LogYield
{
    std::vector<quint32> ids; ///< the lower halves, in order of time
    qint64 endId = 0;         ///< behind the last line that was looked at
    LogOutcome outcome = LogOutcome::Whole;
};

/// Puts a query to lines on as many threads as there are; blocks, so it is to be run away from the GUI
/// thread. \a budget is what the expressions in it may take of each thread's time for each million of lines,
/// or a part of it.
LogYield evaluate(const LogSnapshot &lines, const LogScan &scan, std::chrono::milliseconds budget,
                  const std::atomic_bool &stop);

} // namespace hathora
