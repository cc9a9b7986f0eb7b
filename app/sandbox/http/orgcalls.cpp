// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/orgcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/http/encodepeople.h"
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/team.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

template <class Wanted>
Answer listInvites(const Call &call, Wanted wanted)
{
    return call.world.read([&](const State &state) {
        json invites = json::array();
        for (const auto &invite : state.invites) {
            if (wanted(*invite))
                invites.push_back(encode(*invite));
        }
        return Answer::of(json{{"invites", std::move(invites)}});
    });
}

} // namespace

Answer getOrgs(const Call &call)
{
    return call.world.read([&](const State &state) {
        json orgs = json::array();
        for (const Caller::Place &place : call.caller.places)
            orgs.push_back(encode(state.organization(place.orgId), place.scopes));
        return Answer::of(json{{"orgs", std::move(orgs)}});
    });
}

Answer getUsageLimits(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        const Usage used = owner.meter.usage(monthOf(state.now), state.now);
        const Moment weekAgo = state.now - std::chrono::days(7);
        json limits{{"monthlyProcessVcpuHoursConsumed", sumOf(used.vcpuHours)},
                    {"concurrentProcessVcpus7DayMax", owner.meter.peakSince(weekAgo)}};
        if (owner.vcpuHoursLimit)
            limits["monthlyProcessVcpuHoursLimit"] = *owner.vcpuHoursLimit;
        if (owner.vcpuLimit)
            limits["concurrentProcessVcpusLimit"] = *owner.vcpuLimit;
        return Answer::of(std::move(limits));
    });
}

Answer getOrgMembers(const Call &call)
{
    return call.world.read([&](const State &state) {
        json members = json::array();
        for (const Member &member : state.members) {
            if (member.invite.orgId == call.arguments.text("orgId"))
                members.push_back(encode(member));
        }
        return Answer::of(json{{"members", std::move(members)}});
    });
}

Answer getOrgPendingInvites(const Call &call)
{
    return listInvites(call,
                       [&](const Invite &invite) { return invite.orgId == call.arguments.text("orgId"); });
}

Answer getUserPendingInvites(const Call &call)
{
    return listInvites(call, [&](const Invite &invite) { return invite.email == call.caller.name; });
}

Answer inviteUser(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        const Organization &owner = hands.state.organization(call.arguments.text("orgId"));
        return Answer::of(
            encode(*hands.team.invite(owner, call.body.at("userEmail"), readRights(call.body), call.caller)));
    });
}

Answer updateUserInvite(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        const Organization &owner = hands.state.organization(call.arguments.text("orgId"));
        hands.team.changeRights(owner, call.body.at("userEmail"), readRights(call.body), call.caller);
        return Answer::of(json(true));
    });
}

Answer rescindInvite(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        hands.team.withdraw(call.arguments.text("orgId"), call.body.at("userEmail"));
        return Answer::done();
    });
}

Answer acceptInvite(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        hands.team.accept(call.arguments.text("orgId"), call.caller.name);
        return Answer::done();
    });
}

Answer rejectInvite(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        hands.team.withdraw(call.arguments.text("orgId"), call.caller.name);
        return Answer::done();
    });
}

} // namespace sandbox
