// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/managementcalls.h"

#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

/// Whether there is such a user is not told: everybody may ask.
Answer sendVerificationEmail(const Call &call)
{
    const std::string user = call.body.at("userId");
    if (user.empty())
        throw Refusal(Refusal::Reason::Unacceptable, "userId: must not be empty");
    return call.world.change([&](const Hands &hands) {
        hands.state.mails.push_back({user, "Verify your address", hands.state.now});
        return Answer::of(json("success"));
    });
}

} // namespace sandbox
