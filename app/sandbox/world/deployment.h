// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/port.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sandbox {

struct Build;

struct Deployment
{
    std::string id;
    std::string appId;
    /// Its number in the application, if V1 or V2 made it; zero otherwise.
    int number = 0;
    std::shared_ptr<const Build> build;
    std::string createdBy;
    std::string tag;
    std::string fleetId;
    Moment createdAt{};
    double requestedCpu = 0.0;
    double requestedMemoryMb = 0.0;
    std::optional<double> requestedGpu;
    int roomsPerProcess = 1;
    bool idleTimeoutEnabled = true;
    Port defaultPort;
    std::vector<Port> additionalPorts;
    std::vector<std::pair<std::string, std::string>> env;
};

} // namespace sandbox
