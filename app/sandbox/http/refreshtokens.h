// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// Refresh tokens, each good for one use: with the access token comes the next of its line. Who shows one
/// that was used ends the line, as two have had it then (RFC 6749 §10.4). Not thread-safe: Issuer guards it.
class RefreshTokens
{
public:
    struct Token
    {
        std::string email;
        std::string scope;
    };

    /// The first of a new line.
    std::string begin(const Token &token);

    struct Renewal
    {
        Token token;
        std::string next;
    };

    /// Throws OAuthError where the token is none of ours, was used already, or its line has ended.
    Renewal use(std::string_view secret);
    /// Ends all lines, as an issuer does that no longer trusts anybody.
    void revokeAll() { m_lines.clear(); }

private:
    struct Line
    {
        Token token;
        std::string key; ///< of the newest
        std::vector<std::string> usedKeys;
    };

    std::vector<Line> m_lines;
};

} // namespace sandbox
