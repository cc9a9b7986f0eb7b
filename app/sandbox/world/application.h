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
struct Lobby;
struct Room;

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
    /// Both kept in the shape the wire has. The first says which logins players have; on the second the
    /// sandbox does not act.
    nlohmann::json authConfiguration = nlohmann::json::object();
    nlohmann::json serviceConfig;
    /// How far V1 and V2 have counted; numbers do not come back.
    int buildsCounted = 0;
    int deploymentsCounted = 0;
    /// Oldest first.
    std::vector<std::shared_ptr<const Deployment>> deployments;
    ProcessBook processes;
    /// The rooms that are lobbies, oldest first; those that have ended may still be among them.
    std::vector<std::shared_ptr<Room>> lobbies;
    /// How many live processes the world keeps for it.
    int population = 0;

    std::shared_ptr<const Deployment> latestDeployment() const
    {
        return deployments.empty() ? nullptr : deployments.back();
    }

    /// Makes the room a lobby.
    void openLobby(const std::shared_ptr<Room> &room, Lobby lobby);
};

} // namespace sandbox
