// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/refreshtokens.h"

#include "app/sandbox/http/oautherror.h"
#include "app/sandbox/http/tokensecret.h"

#include <algorithm>
#include <utility>

namespace sandbox {

namespace {

std::string newSecret()
{
    return newTokenSecret("refresh-");
}

} // namespace

std::string RefreshTokens::begin(const Token &token)
{
    std::string secret = newSecret();
    m_lines.push_back({token, keyOf(secret), {}});
    return secret;
}

RefreshTokens::Renewal RefreshTokens::use(std::string_view secret)
{
    const std::string key = keyOf(secret);
    std::erase_if(m_lines, [&](const Line &line) {
        return std::ranges::find(line.usedKeys, key) != line.usedKeys.end();
    });
    const auto line = std::ranges::find(m_lines, key, &Line::key);
    if (line == m_lines.end())
        throw OAuthError("invalid_grant", "refresh_token: is none, was used already, or was revoked");
    Renewal renewal{line->token, newSecret()};
    line->usedKeys.push_back(std::exchange(line->key, keyOf(renewal.next)));
    return renewal;
}

} // namespace sandbox
