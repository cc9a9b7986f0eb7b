// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/state.h"

#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/lobby.h"
#include "app/sandbox/world/refusal.h"

#include <algorithm>
#include <string>
#include <utility>

namespace sandbox {

namespace {

[[noreturn]] void refuseUnknown(std::string_view what, std::string_view id)
{
    throw Refusal(Refusal::Reason::Unknown, std::string(what) + " " + std::string(id) + " was not found");
}

} // namespace

const Organization &State::organization(std::string_view id) const
{
    if (id.empty())
        return organizations.front();
    const auto found = std::ranges::find(organizations, id, &Organization::id);
    if (found == organizations.end())
        refuseUnknown("Organization", id);
    return *found;
}

Organization &State::ownerOf(const Application &app)
{
    return *std::ranges::find(organizations, app.orgId, &Organization::id);
}

const Member *State::findMember(std::string_view orgId, std::string_view email) const
{
    const auto found = std::ranges::find_if(members, [&](const Member &member) {
        return member.invite.orgId == orgId && member.invite.email == email;
    });
    return found == members.end() ? nullptr : &*found;
}

std::shared_ptr<Invite> State::findInvite(std::string_view orgId, std::string_view email) const
{
    const auto found = std::ranges::find_if(
        invites, [&](const auto &invite) { return invite->orgId == orgId && invite->email == email; });
    return found == invites.end() ? nullptr : *found;
}

Application &State::application(std::string_view id) const
{
    const auto found =
        std::ranges::find_if(applications, [&](const auto &app) { return app->id == id && !app->deletedAt; });
    if (found == applications.end())
        refuseUnknown("Application", id);
    return **found;
}

std::shared_ptr<Build> State::build(std::string_view id, const Organization &owner) const
{
    const auto found = std::ranges::find_if(builds, [&](const auto &build) {
        return build->id == id && build->orgId == owner.id && !build->deletedAt;
    });
    if (found == builds.end())
        refuseUnknown("Build", id);
    return *found;
}

std::shared_ptr<Build> State::build(int number, const Application &app) const
{
    const auto found = std::ranges::find_if(builds, [&](const auto &build) {
        return number > 0 && build->number == number && build->appId == app.id && !build->deletedAt;
    });
    if (found == builds.end())
        refuseUnknown("Build", std::to_string(number));
    return *found;
}

std::shared_ptr<const Deployment> State::deployment(int number, const Application &app) const
{
    const auto found = std::ranges::find_if(
        app.deployments, [&](const auto &made) { return number > 0 && made->number == number; });
    if (found == app.deployments.end())
        refuseUnknown("Deployment", std::to_string(number));
    return *found;
}

std::shared_ptr<const Deployment> State::deployment(const Application &app, std::string_view id) const
{
    const auto found =
        std::ranges::find_if(app.deployments, [&](const auto &made) { return made->id == id; });
    if (found == app.deployments.end())
        refuseUnknown("Deployment", id);
    return *found;
}

std::shared_ptr<Process> State::process(const Application &app, std::string_view id) const
{
    auto found = app.processes.find(id);
    if (!found)
        refuseUnknown("Process", id);
    return found;
}

std::shared_ptr<Room> State::room(std::string_view appId, std::string_view roomId) const
{
    auto found = rooms.find(appId, roomId);
    if (!found)
        refuseUnknown("Room", roomId);
    return found;
}

std::shared_ptr<Room> State::lobby(std::string_view appId, std::string_view roomId) const
{
    auto found = rooms.find(appId, roomId);
    if (!found || !found->lobby)
        refuseUnknown("Lobby", roomId);
    return found;
}

std::shared_ptr<Room> State::lobbyByCode(const Application &app, std::string_view shortCode) const
{
    const auto found = std::ranges::find_if(app.lobbies.rbegin(), app.lobbies.rend(), [&](const auto &room) {
        return room->status != RoomStatus::Destroyed && shortCodeOf(*room) == shortCode;
    });
    if (found == app.lobbies.rend())
        refuseUnknown("Lobby", shortCode);
    return *found;
}

const Fleet &State::fleet(std::string_view id, const Organization &owner) const
{
    const auto found = std::ranges::find_if(
        fleets, [&](const Fleet &fleet) { return fleet.id == id && fleet.orgId == owner.id; });
    if (found == fleets.end())
        refuseUnknown("Fleet", id);
    return *found;
}

Fleet &State::fleet(std::string_view id, const Organization &owner)
{
    return const_cast<Fleet &>(std::as_const(*this).fleet(id, owner));
}

const Node &State::node(std::string_view id, const Caller &caller) const
{
    for (const Fleet &fleet : fleets) {
        if (!caller.isIn(fleet.orgId))
            continue;
        for (const FleetRegion &place : fleet.regions) {
            const auto found = std::ranges::find(place.nodes, id, &Node::id);
            if (found != place.nodes.end())
                return *found;
        }
    }
    refuseUnknown("Node", id);
}

void State::requireCapacity(const Application &app, const Deployment &deployment) const
{
    const Organization &owner = organization(app.orgId);
    if (owner.vcpuLimit && vcpusInUse(owner) + deployment.requestedCpu > *owner.vcpuLimit)
        throw Refusal(Refusal::Reason::PaymentRequired,
                      "The organization's limit of concurrent vCPUs is reached");
    const double used = sumOf(owner.meter.usage(monthOf(now), now).vcpuHours);
    if (owner.vcpuHoursLimit && used >= *owner.vcpuHoursLimit)
        throw Refusal(Refusal::Reason::PaymentRequired,
                      "The organization's vCPU hours of this month are used up");
}

double State::vcpusInUse(const Organization &owner) const
{
    double total = 0.0;
    for (const auto &app : applications) {
        if (app->orgId != owner.id)
            continue;
        for (const auto &process : app->processes.all())
            total += process->ended() ? 0.0 : process->deployment->requestedCpu;
    }
    return total;
}

} // namespace sandbox
