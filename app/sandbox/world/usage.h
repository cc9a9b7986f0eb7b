// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/process.h"

#include <array>
#include <numeric>

namespace sandbox {

/// Something for each kind of machine that processes run on.
using ByHosting = std::array<double, countOf<Hosting>>;

inline double sumOf(const ByHosting &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// What processes used.
struct Usage
{
    ByHosting vcpuHours{};
    double egressBytes = 0.0;
};

/// What processes use at one moment.
struct Load
{
    ByHosting vcpus{};
    double egressPerSecond = 0.0;
};

} // namespace sandbox
