// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/discoverycalls.h"

#include "app/sandbox/http/pingsession.h"
#include "app/sandbox/world/region.h"

namespace sandbox {

using nlohmann::json;

Answer getPingEndpoints(const Call &call)
{
    json list = json::array();
    for (const std::string_view region : Names<Region>::list)
        list.push_back({{"region", region}, {"host", call.ping.host}, {"port", call.ping.port}});
    return Answer::of(std::move(list));
}

} // namespace sandbox
