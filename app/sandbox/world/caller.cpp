// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/caller.h"

#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/state.h"

#include <algorithm>

namespace sandbox {

namespace {

std::string listed(const ScopeSet &scopes)
{
    std::string words = scopes.count() == 1 ? "scope" : "scopes";
    std::string_view gap = " ";
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (!scopes.test(i))
            continue;
        words.append(gap).append(text(static_cast<Scope>(i)));
        gap = ", ";
    }
    return words;
}

} // namespace

Caller Caller::person(const State &state, std::string_view email)
{
    Caller caller{std::string(email), {}};
    for (const Organization &organization : state.organizations) {
        if (const Member *member = state.findMember(organization.id, email))
            caller.places.push_back({organization.id, member->invite.rights.held()});
    }
    return caller;
}

std::optional<Caller> Caller::holding(const State &state, std::string_view key)
{
    if (key.empty())
        return std::nullopt;
    if (const auto signIn = std::ranges::find(state.signIns, key, &SignIn::key);
        signIn != state.signIns.end())
        return person(state, signIn->email);
    const auto token = std::ranges::find(state.tokens, key, &OrgToken::key);
    if (token == state.tokens.end() || token->status == OrgTokenStatus::Revoked)
        return std::nullopt;
    return Caller{token->id, {{token->orgId, token->rights.held()}}};
}

bool Caller::isIn(std::string_view orgId) const
{
    return std::ranges::find(places, orgId, &Place::orgId) != places.end();
}

ScopeSet Caller::scopesIn(std::string_view orgId) const
{
    const auto place = std::ranges::find(places, orgId, &Place::orgId);
    return place == places.end() ? ScopeSet() : place->scopes;
}

void Caller::require(std::string_view orgId, const ScopeSet &needed, const std::string &deed) const
{
    const ScopeSet missing = needed & ~scopesIn(orgId);
    if (missing.any())
        throw Refusal(Refusal::Reason::Forbidden,
                      deed + " needs the " + listed(missing) + ", which the caller does not hold");
}

} // namespace sandbox
