// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"

#include <QString>

#include <optional>

namespace hathora {

/// What a person is shown and a program polls with (RFC 8628 §3.2).
struct DeviceCode
{
    QString deviceCode; ///< secret
    QString userCode;
    QString verificationUri;
    std::optional<QString> verificationUriComplete;
    qint64 expiresIn = 0;           ///< seconds
    std::optional<qint64> interval; ///< seconds

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"device_code"_L1, &DeviceCode::deviceCode},
            Field{"user_code"_L1, &DeviceCode::userCode},
            Field{"verification_uri"_L1, &DeviceCode::verificationUri},
            OptionalNullableField{"verification_uri_complete"_L1, &DeviceCode::verificationUriComplete},
            Field{"expires_in"_L1, &DeviceCode::expiresIn},
            OptionalNullableField{"interval"_L1, &DeviceCode::interval},
        };
    }
};

/// What an issuer gives (RFC 6749 §5.1).
struct TokenGrant
{
    QString accessToken;
    QString tokenType;
    std::optional<qint64> expiresIn; ///< seconds
    std::optional<QString> refreshToken;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"access_token"_L1, &TokenGrant::accessToken},
            Field{"token_type"_L1, &TokenGrant::tokenType},
            OptionalNullableField{"expires_in"_L1, &TokenGrant::expiresIn},
            OptionalNullableField{"refresh_token"_L1, &TokenGrant::refreshToken},
        };
    }
};

/// What an issuer says no with (RFC 6749 §5.2, RFC 8628 §3.5).
struct OAuthProblem
{
    QString error;
    std::optional<QString> description;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"error"_L1, &OAuthProblem::error},
            OptionalNullableField{"error_description"_L1, &OAuthProblem::description},
        };
    }
};

} // namespace hathora
