// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/keyring.h"

#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/refusal.h"

#include <algorithm>

namespace sandbox {

OrgToken Keyring::create(const Organization &owner, const Wish &wish, const Caller &caller)
{
    State &state = m_engine.state;
    if (wish.name.empty())
        throw Refusal(Refusal::Reason::Unacceptable, "name: must not be empty");
    if (std::ranges::any_of(state.tokens, [&](const OrgToken &other) {
            return other.orgId == owner.id && other.name == wish.name;
        }))
        throw Refusal(Refusal::Reason::Unacceptable, "name: " + wish.name + " is taken in this organization");
    caller.require(owner.id, wish.rights.held(), "Handing on these rights");
    OrgToken token;
    token.id = "org-token-" + m_engine.random.uuid();
    token.orgId = owner.id;
    token.name = wish.name;
    token.rights = wish.rights;
    token.createdBy = caller.name;
    token.createdAt = m_engine.now();
    token.key = wish.key;
    token.lastFour = wish.lastFour;
    state.tokens.push_back(token);
    return token;
}

void Keyring::revoke(const Organization &owner, const std::string &id)
{
    auto &tokens = m_engine.state.tokens;
    const auto found = std::ranges::find_if(
        tokens, [&](const OrgToken &token) { return token.id == id && token.orgId == owner.id; });
    if (found == tokens.end())
        throw Refusal(Refusal::Reason::Unknown, "Token " + id + " was not found");
    found->status = OrgTokenStatus::Revoked;
}

} // namespace sandbox
