// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/application.h"
#include "app/sandbox/world/build.h"
#include "app/sandbox/world/fleet.h"
#include "app/sandbox/world/mail.h"
#include "app/sandbox/world/member.h"
#include "app/sandbox/world/organization.h"
#include "app/sandbox/world/orgtoken.h"
#include "app/sandbox/world/roombook.h"

#include <memory>
#include <string_view>
#include <vector>

namespace sandbox {

struct Caller;

/// Everything there is at one moment. The finders refuse what is not there, in words for the caller.
struct State
{
    std::uint64_t seed = 0;
    Moment now{};
    std::vector<Organization> organizations;
    std::vector<std::shared_ptr<Application>> applications;
    std::vector<std::shared_ptr<Build>> builds;
    std::vector<Fleet> fleets;
    RoomBook rooms;
    std::vector<Member> members;
    /// Those that nobody has answered.
    std::vector<std::shared_ptr<Invite>> invites;
    std::vector<OrgToken> tokens;
    std::vector<SignIn> signIns;
    /// Oldest first.
    std::vector<Mail> mails;

    /// The organization named, or the first one when none is.
    const Organization &organization(std::string_view id) const;
    Organization &ownerOf(const Application &app);
    /// Null when there is none.
    const Member *findMember(std::string_view orgId, std::string_view email) const;
    std::shared_ptr<Invite> findInvite(std::string_view orgId, std::string_view email) const;
    /// A deleted application is as unknown as one that never was.
    Application &application(std::string_view id) const;
    /// So is a deleted build.
    std::shared_ptr<Build> build(std::string_view id, const Organization &owner) const;
    /// Those that V1 and V2 made, by the number they count in the application.
    std::shared_ptr<Build> build(int number, const Application &app) const;
    std::shared_ptr<const Deployment> deployment(int number, const Application &app) const;
    std::shared_ptr<const Deployment> deployment(const Application &app, std::string_view id) const;
    std::shared_ptr<Process> process(const Application &app, std::string_view id) const;
    std::shared_ptr<Room> room(std::string_view appId, std::string_view roomId) const;
    /// A room that is a lobby, in whatever state.
    std::shared_ptr<Room> lobby(std::string_view appId, std::string_view roomId) const;
    /// The newest of those that have not ended.
    std::shared_ptr<Room> lobbyByCode(const Application &app, std::string_view shortCode) const;
    const Fleet &fleet(std::string_view id, const Organization &owner) const;
    Fleet &fleet(std::string_view id, const Organization &owner);
    /// Of whatever fleet that the caller sees; one that stopped is remembered for a while.
    const Node &node(std::string_view id, const Caller &caller) const;
    /// Refuses where one more process of the deployment would go over the organization's limits.
    void requireCapacity(const Application &app, const Deployment &deployment) const;

private:
    double vcpusInUse(const Organization &owner) const;
};

} // namespace sandbox
