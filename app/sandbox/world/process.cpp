// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/process.h"

#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/room.h"

namespace sandbox {

namespace {

Port outside(Port port, const Process &process, int offset)
{
    port.host = process.host;
    port.number = process.basePort + offset;
    return port;
}

} // namespace

bool Process::hasFreeSlot() const
{
    return activeRooms.size() < static_cast<std::size_t>(deployment->roomsPerProcess);
}

/// A port is given with the node: nothing before that.
std::optional<Port> Process::exposedPort() const
{
    if (!scheduledAt)
        return std::nullopt;
    return outside(deployment->defaultPort, *this, 0);
}

std::vector<Port> Process::additionalExposedPorts() const
{
    std::vector<Port> ports;
    if (!scheduledAt)
        return ports;
    for (const Port &port : deployment->additionalPorts)
        ports.push_back(outside(port, *this, static_cast<int>(ports.size()) + 1));
    return ports;
}

} // namespace sandbox
