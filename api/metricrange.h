// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/request.h"

#include <QDateTime>

#include <chrono>

namespace hathora {

/// Which stretch of a metric is asked for.
struct MetricRange
{
    std::optional<QDateTime> start; ///< an hour before the end if absent
    std::optional<QDateTime> end;   ///< now if absent
    std::chrono::seconds step{60};  ///< the server's default is the same
};

/// Writes a stretch as the metric operations take it: Unix seconds (presumed by the contract).
void addRange(Request &request, const MetricRange &range);

} // namespace hathora
