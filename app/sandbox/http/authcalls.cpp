// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/authcalls.h"

#include "app/sandbox/http/rejection.h"
#include "app/sandbox/players/googleidtoken.h"
#include "app/sandbox/players/playerpasses.h"
#include "app/sandbox/world/lobbylife.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

const json &settings(const Application &app, Login login)
{
    const auto found = app.authConfiguration.find(text(login));
    if (found == app.authConfiguration.end())
        throw Refusal(Refusal::Reason::Unknown,
                      "Application " + app.id + " has no " + std::string(text(login)) + " login");
    return *found;
}

Answer token(const Call &call, const Player &player, const Application &app, Moment now)
{
    return Answer::of(json{{"token", call.passes.issue(player, app.id, now)}});
}

} // namespace

Answer loginAnonymous(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        const Application &app = hands.state.application(call.arguments.text("appId"));
        settings(app, Login::Anonymous);
        return token(call, {hands.lobbies.newPlayerId(), "", Login::Anonymous}, app, hands.state.now);
    });
}

Answer loginNickname(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        const Application &app = hands.state.application(call.arguments.text("appId"));
        settings(app, Login::Nickname);
        const Player player{hands.lobbies.newPlayerId(), call.body.at("nickname"), Login::Nickname};
        return token(call, player, app, hands.state.now);
    });
}

Answer loginGoogle(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        const std::string clientId = settings(app, Login::Google).at("clientId");
        const auto person =
            GoogleIdToken::read(call.body.at("idToken").get_ref<const std::string &>(), clientId, state.now);
        if (!person)
            throw Rejection(401, "idToken: is no ID token of Google's for " + clientId + ", or has expired");
        return token(call, {person->subject, person->name, Login::Google}, app, state.now);
    });
}

} // namespace sandbox
