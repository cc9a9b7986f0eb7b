// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/gate.h"

#include "app/sandbox/http/arguments.h"
#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/inquiry.h"
#include "app/sandbox/http/rejection.h"
#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/team.h"
#include "app/sandbox/world/world.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sandbox {

namespace {

/// What callers ask about themselves: not in the organization that is named, if one is, as they are not there
/// yet. What they hold at home decides.
constexpr std::array<std::string_view, 4> ownAffairs{"GetOrgs", "GetUserPendingInvites", "AcceptInvite",
                                                     "RejectInvite"};

/// Empty where there is none.
std::string keyIn(const Inquiry &inquiry)
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string &header = inquiry.authorization;
    return header.starts_with(scheme) ? keyOf(std::string_view(header).substr(scheme.size())) : "";
}

} // namespace

Gate::Gate(World &world, const std::string &token, Generation generation)
    : m_world(world)
    , m_generation(generation)
{
    m_world.change([&](const Hands &hands) { hands.team.signIn(Caller::owner, keyOf(token)); });
}

Caller Gate::identify(const Inquiry &inquiry) const
{
    const std::string key = keyIn(inquiry);
    auto caller = m_world.read([&](const State &state) { return Caller::holding(state, key); });
    if (!caller)
        throw Rejection(401, "The token is missing or wrong");
    // Scopes came after 2.10: until then, who is in may do everything.
    for (Caller::Place &place : caller->places) {
        if (m_generation == Generation::Seed)
            place.scopes.set();
    }
    return *caller;
}

void Gate::admit(const Caller &caller, const Operation &operation, Arguments &arguments) const
{
    const bool isOwnAffair = std::ranges::find(ownAffairs, operation.id) != ownAffairs.end();
    // Who is in no organization yet may still come into one.
    if (isOwnAffair && caller.places.empty())
        return;
    const std::string home = caller.places.empty() ? "" : caller.places.front().orgId;
    const std::string place = isOwnAffair ? home : placeOf(caller, arguments);
    caller.require(place, operation.scopes, operation.id);
    arguments.imply("orgId", place);
}

std::string Gate::placeOf(const Caller &caller, const Arguments &arguments) const
{
    const auto seen = [&](const std::string &orgId, const std::string &what) {
        if (!caller.isIn(orgId))
            throw Refusal(Refusal::Reason::Unknown, what + " was not found");
        return orgId;
    };
    if (arguments.has("appId")) {
        const std::string id = arguments.text("appId");
        return seen(m_world.read([&](const State &state) { return state.application(id).orgId; }),
                    "Application " + id);
    }
    if (arguments.has("orgId"))
        return seen(arguments.text("orgId"), "Organization " + arguments.text("orgId"));
    return seen(caller.places.empty() ? "" : caller.places.front().orgId, "An organization of the caller");
}

} // namespace sandbox
