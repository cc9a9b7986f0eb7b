// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/token.h"

namespace hathora {

/// A player's secret. A type of its own, so that it cannot take the place of the developer's, nor the
/// developer's its.
class PlayerToken
{
public:
    /// Nothing when the text is unfit for a header.
    static std::optional<PlayerToken> from(const QByteArray &text)
    {
        std::optional<Token> token = Token::from(text);
        return token ? std::optional(PlayerToken(*std::move(token))) : std::nullopt;
    }

    QByteArray bytes() const { return m_token.bytes(); } ///< a copy, for the header

    bool operator==(const PlayerToken &) const = default;

private:
    explicit PlayerToken(Token token)
        : m_token(std::move(token))
    {
    }

    Token m_token;
};

} // namespace hathora
