// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"

namespace hathora {

/// The answer of the AuthV1 logins (contract: PlayerTokenObject).
struct PlayerLoginAnswer
{
    QString token; ///< a JWT

    bool operator==(const PlayerLoginAnswer &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"token"_L1, &PlayerLoginAnswer::token, Exposure::Secret},
        };
    }
};

/// The body of LoginNickname (contract: NicknameObject).
struct Nickname
{
    QString nickname;

    bool operator==(const Nickname &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"nickname"_L1, &Nickname::nickname},
        };
    }
};

/// The body of LoginGoogle (contract: GoogleIdTokenObject).
struct GoogleIdToken
{
    QString idToken; ///< signed by Google

    bool operator==(const GoogleIdToken &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"idToken"_L1, &GoogleIdToken::idToken, Exposure::Secret},
        };
    }
};

} // namespace hathora
