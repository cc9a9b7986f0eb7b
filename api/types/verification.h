// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"

namespace hathora {

/// The body of SendVerificationEmail (contract: VerificationEmailRequest).
struct VerificationEmail
{
    QString userId; ///< at the identity provider

    bool operator==(const VerificationEmail &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"userId"_L1, &VerificationEmail::userId},
        };
    }
};

} // namespace hathora
