// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/tokencalls.h"

#include "app/sandbox/http/encodepeople.h"
#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/world/keyring.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

Answer getOrgTokens(const Call &call)
{
    return call.world.read([&](const State &state) {
        json tokens = json::array();
        for (const OrgToken &token : state.tokens) {
            if (token.orgId == call.arguments.text("orgId"))
                tokens.push_back(encode(token));
        }
        return Answer::of(json{{"tokens", std::move(tokens)}});
    });
}

Answer createOrgToken(const Call &call)
{
    const std::string secret = newTokenSecret("hathora_org_st_");
    const Keyring::Wish wish{call.body.at("name"), readRights(call.body), keyOf(secret),
                             secret.substr(secret.size() - 4)};
    return call.world.change([&](const Hands &hands) {
        const Organization &owner = hands.state.organization(call.arguments.text("orgId"));
        const OrgToken made = hands.keyring.create(owner, wish, call.caller);
        return Answer::of(json{{"plainTextToken", secret}, {"orgToken", encode(made)}});
    });
}

Answer revokeOrgToken(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        const Organization &owner = hands.state.organization(call.arguments.text("orgId"));
        hands.keyring.revoke(owner, call.arguments.text("orgTokenId"));
        return Answer::of(json(true));
    });
}

} // namespace sandbox
