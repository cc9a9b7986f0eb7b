// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/players/googleidtoken.h"

#include "app/sandbox/players/jsonwebtoken.h"

namespace sandbox {

using nlohmann::json;

namespace {

/// Empty where the claim is missing or is no text.
std::string textOf(const json &claims, const char *name)
{
    const auto claim = claims.find(name);
    return claim != claims.end() && claim->is_string() ? claim->get<std::string>() : "";
}

bool hasExpired(const json &claims, Moment now)
{
    const auto expiry = claims.find("exp");
    return expiry == claims.end() || !expiry->is_number() || expiry->get<double>() <= unixSeconds(now);
}

} // namespace

std::optional<GoogleIdToken> GoogleIdToken::read(std::string_view text, std::string_view clientId, Moment now)
{
    const auto token = JsonWebToken::read(text);
    if (!token || textOf(token->header, "alg") != "RS256")
        return std::nullopt;
    GoogleIdToken person{textOf(token->claims, "sub"), textOf(token->claims, "name")};
    if (person.subject.empty() || textOf(token->claims, "aud") != clientId || hasExpired(token->claims, now))
        return std::nullopt;
    return person;
}

} // namespace sandbox
