// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/names.h"
#include "app/sandbox/world/port.h"
#include "app/sandbox/world/region.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

struct Deployment;
struct Room;

enum class ProcessStatus : std::uint8_t { Starting, Running, Draining, Stopping, Stopped, Failed };

template <>
struct Names<ProcessStatus>
{
    static constexpr std::array<std::string_view, 6> list{"starting", "running", "draining",
                                                          "stopping", "stopped", "failed"};
};

enum class Hosting : std::uint8_t { Metal, Cloud, Shared };

template <>
struct Names<Hosting>
{
    static constexpr std::array<std::string_view, 3> list{"metal", "cloud", "shared"};
};

struct Process
{
    std::string id;
    std::string appId;
    std::shared_ptr<const Deployment> deployment;
    Region region = Region::Seattle;
    Hosting hosting = Hosting::Cloud;
    ProcessStatus status = ProcessStatus::Starting;
    Moment createdAt{};
    std::optional<Moment> scheduledAt;
    std::optional<Moment> bootedAt;
    std::optional<Moment> startedAt;
    std::optional<Moment> stoppingAt;
    std::optional<Moment> terminatedAt;
    std::string exitReason;
    std::string host;
    int basePort = 0;
    /// Before this moment nobody wrote down which rooms it held; metrics then follow the day's curve alone.
    Moment roomsKnownSince{};
    /// When a room was last put on it.
    Moment lastRoomAt{};
    /// How long after its start a leak has filled its memory; absent for a build that gives memory back.
    std::optional<Span> memoryFullAfter;
    /// How long after its start it crashes; absent for a build that does not.
    std::optional<Span> crashesAfter;
    /// What makes its load and its log its own.
    std::uint64_t salt = 0;
    std::vector<std::shared_ptr<Room>> activeRooms;
    std::vector<std::shared_ptr<Room>> formerRooms;

    bool ended() const { return status == ProcessStatus::Stopped || status == ProcessStatus::Failed; }
    bool hasFreeSlot() const;
    std::optional<Port> exposedPort() const;
    std::vector<Port> additionalExposedPorts() const;
};

} // namespace sandbox
