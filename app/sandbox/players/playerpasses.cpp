// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/players/playerpasses.h"

#include "app/sandbox/players/jsonwebtoken.h"
#include "app/sandbox/storage/base64.h"
#include "app/sandbox/storage/digest.h"
#include "app/sandbox/storage/secret.h"

namespace sandbox {

using nlohmann::json;

PlayerPasses::PlayerPasses()
    : m_key(randomSecret())
{
}

std::string PlayerPasses::issue(const Player &player, std::string_view appId, Moment now) const
{
    const auto issuedAt = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const json claims{
        {"type", text(player.login)}, {"id", player.id}, {"name", player.name}, {"iat", issuedAt}};
    const std::string toSign = JsonWebToken::textToSign({{"alg", "HS256"}, {"typ", "JWT"}}, claims);
    return toSign + "." + base64Url(sealOf(toSign, appId));
}

std::optional<Player> PlayerPasses::read(std::string_view text, std::string_view appId) const
{
    const auto token = JsonWebToken::read(text);
    if (!token || !equalInConstantTime(token->signature, sealOf(token->signedText, appId)))
        return std::nullopt;
    // What bears our signature was made by issue(), so it has the claims that it gives.
    const json &claims = token->claims;
    return Player{claims.at("id"), claims.at("name"),
                  *named<Login>(claims.at("type").get_ref<const std::string &>())};
}

std::string PlayerPasses::sealOf(std::string_view signedText, std::string_view appId) const
{
    return sealBytesOf(std::string(appId) + "\n" + std::string(signedText), m_key);
}

} // namespace sandbox
