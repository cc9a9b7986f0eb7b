// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/names.h"
#include "app/sandbox/world/region.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

struct Lobby;

enum class RoomStatus : std::uint8_t { Scheduling, Active, Destroyed };

template <>
struct Names<RoomStatus>
{
    static constexpr std::array<std::string_view, 3> list{"scheduling", "active", "destroyed"};
};

/// A room's stay on a process.
struct Allocation
{
    std::string id;
    std::string processId;
    Moment scheduledAt{};
    std::optional<Moment> unscheduledAt;
};

/// Where a room's server runs: on one of our processes, or on a developer's own machine.
enum class Ground : std::uint8_t { Process, OwnMachine };

struct Room
{
    std::string id;
    std::string appId;
    Region region = Region::Seattle;
    std::optional<std::string> config;
    RoomStatus status = RoomStatus::Scheduling;
    std::vector<Allocation> allocations;
    int players = 0;
    Ground ground = Ground::Process;
    /// Null for a room that is none.
    std::shared_ptr<Lobby> lobby;

    const Allocation *currentAllocation() const
    {
        return allocations.empty() || allocations.back().unscheduledAt ? nullptr : &allocations.back();
    }

    /// Off its process, and to be put on another one some day.
    bool isSuspended() const
    {
        return ground == Ground::Process && status == RoomStatus::Scheduling &&
               currentAllocation() == nullptr;
    }
};

} // namespace sandbox
