// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/names.h"
#include "app/sandbox/world/nodesize.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/region.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sandbox {

enum class NodeStatus : std::uint8_t { Running, Draining, Stopped };

template <>
struct Names<NodeStatus>
{
    static constexpr std::array<std::string_view, 3> list{"running", "draining", "stopped"};
};

/// A machine of a fleet.
struct Node
{
    std::string id;
    std::string host;
    Region region = Region::Seattle;
    Hosting hosting = Hosting::Cloud;
    NodeSize size;
    NodeStatus status = NodeStatus::Running;
    Moment startedAt{};
    /// While it drains, and after.
    std::optional<Moment> drainingAt;
    std::optional<Moment> stoppedAt;

    bool isProvisioned() const { return status != NodeStatus::Stopped; }
};

} // namespace sandbox
