// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <vector>

namespace sandbox {

struct Sample
{
    Moment at{};
    double value = 0.0;
};

using Samples = std::vector<Sample>;

/// The moments that a series is wanted for: every step from start to end.
struct Window
{
    Moment start{};
    Moment end{};
    Span step{60'000};

    /// The part of it that lies between the two.
    Window within(Moment from, Moment until) const;

    template <class Value>
    Samples sample(Value value) const
    {
        Samples samples;
        for (Moment at = start; at <= end; at += step)
            samples.push_back({at, value(at)});
        return samples;
    }
};

} // namespace sandbox
