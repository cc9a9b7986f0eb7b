// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <cstdint>

namespace sandbox {

/// The sizes of a process that V1 sells by name.
enum class Plan : std::uint8_t { Tiny, Small, Medium, Large };

template <>
struct Names<Plan>
{
    static constexpr std::array<std::string_view, 4> list{"tiny", "small", "medium", "large"};
};

struct PlanSize
{
    double cpu = 0.0;
    double memoryMb = 0.0;
};

/// In the order of Plan; half a core stands for the shared one.
inline constexpr std::array<PlanSize, countOf<Plan>> planSizes{
    {{0.5, 1024.0}, {1.0, 2048.0}, {2.0, 4096.0}, {4.0, 8192.0}}};

constexpr PlanSize sizeOf(Plan plan)
{
    return planSizes[static_cast<std::size_t>(plan)];
}

/// The smallest plan that holds as much, or the largest one.
constexpr Plan planFor(double cpu, double memoryMb)
{
    for (std::size_t i = 0; i < countOf<Plan>; ++i) {
        if (cpu <= planSizes[i].cpu && memoryMb <= planSizes[i].memoryMb)
            return static_cast<Plan>(i);
    }
    return Plan::Large;
}

} // namespace sandbox
