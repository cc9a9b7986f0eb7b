// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/processbook.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

struct Deployment;

struct Application
{
    std::string id;
    std::string orgId;
    std::string name;
    std::string secret;
    std::string createdBy;
    Moment createdAt{};
    std::optional<Moment> deletedAt;
    std::string deletedBy;
    /// Kept in the shape the wire has: the sandbox stores these two and acts on neither.
    nlohmann::json authConfiguration = nlohmann::json::object();
    nlohmann::json serviceConfig;
    /// How far V1 and V2 have counted; numbers do not come back.
    int buildsCounted = 0;
    int deploymentsCounted = 0;
    /// Oldest first.
    std::vector<std::shared_ptr<const Deployment>> deployments;
    ProcessBook processes;
    /// How many live processes the world keeps for it.
    int population = 0;

    std::shared_ptr<const Deployment> latestDeployment() const
    {
        return deployments.empty() ? nullptr : deployments.back();
    }
};

} // namespace sandbox
