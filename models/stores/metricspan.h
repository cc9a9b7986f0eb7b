// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"

namespace hathora {

/// How far back a chart looks: until now, moving along, or between two times.
struct MetricSpan
{
    std::chrono::seconds length{3600}; ///< back from now
    std::optional<QDateTime> from;     ///< both set: a fixed stretch instead
    std::optional<QDateTime> to;
    std::chrono::seconds ago{0}; ///< moving along that long behind now, as for the same hour yesterday

    static constexpr std::chrono::seconds shortest{900}; ///< that is asked for

    bool isFixed() const { return from && to; }

    /// Contract README: kept for 72 h. A step that gives at most some three hundred points; all answers with
    /// that step have theirs at the same moments.
    ///
    /// Never shorter than what sparklines show, so that they need not ask for themselves. One that reaches
    /// until now has no end: where the server's clock is ahead of ours, its newest values are wanted all the
    /// same.
    MetricRange range(const QDateTime &now) const;
    std::chrono::seconds step() const;

    bool operator==(const MetricSpan &) const = default;
};

} // namespace hathora
