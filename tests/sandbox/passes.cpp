// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/passes.h"

#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/storage/base64.h"

namespace sandbox::test {

using nlohmann::json;

json googleClaims(const std::string &clientId)
{
    return {{"iss", "https://accounts.google.com"},
            {"aud", clientId},
            {"sub", "110169484474386276334"},
            {"name", "Robin"},
            {"exp", unixSeconds(noon()) + 3600}};
}

std::string googleToken(const json &claims)
{
    const json header{{"alg", "RS256"}, {"kid", "fake-key-1"}};
    return base64Url(header.dump()) + "." + base64Url(claims.dump()) + "." + base64Url("fake signature");
}

std::string allowGoogle(Running &running, const std::string &appId)
{
    const std::string clientId = "fake-client.apps.googleusercontent.example";
    running.world.change([&](const Hands &hands) {
        hands.state.application(appId).authConfiguration["google"] = {{"clientId", clientId}};
    });
    return clientId;
}

std::string anonymousToken(Running &running, const std::string &appId)
{
    return running.send("POST", "/auth/v1/" + appId + "/login/anonymous", {}, {}, "").json().at("token");
}

} // namespace sandbox::test
