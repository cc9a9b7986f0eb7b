// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/orgcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

Answer getOrgs(const Call &call)
{
    return call.world.read([](const State &state) {
        json orgs = json::array();
        for (const Organization &organization : state.organizations)
            orgs.push_back(encode(organization));
        return Answer::of(json{{"orgs", std::move(orgs)}});
    });
}

} // namespace sandbox
