// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"

namespace hathora {

/// How many processes a region is to hold, as it is typed: right or wrong.
struct AllocationDraft
{
    enum class Flaw {
        None,
        Least,  ///< no whole number, or a negative one
        Target, ///< the same
        Most,   ///< the same; left out it is right
        Order,  ///< least < target ≤ most; without a target least < most
    };

    Region region;
    QString least;
    QString target; ///< of no account where the autoscaler sets it
    QString most;   ///< empty: the server's own limit
    bool isAutoscaled = false;

    bool operator==(const AllocationDraft &) const = default;

    static AllocationDraft of(const StaticProcessAllocationWrite &allocation);

    Flaw flaw() const;
    StaticProcessAllocationWrite written() const; ///< what is no number is left out, or 0
};

} // namespace hathora
