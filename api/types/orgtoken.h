// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"
#include "api/types/rights.h"

#include <QDateTime>
#include <QList>

namespace hathora {

enum class KnownOrgTokenStatus { Active, Revoked };

constexpr std::array<EnumName<KnownOrgTokenStatus>, 2> enumNames(KnownOrgTokenStatus)
{
    return {{{KnownOrgTokenStatus::Active, "active"_L1}, {KnownOrgTokenStatus::Revoked, "revoked"_L1}}};
}

using OrgTokenStatus = OpenEnum<KnownOrgTokenStatus>;

/// A token of an organization, without its secret.
struct OrgToken
{
    OrgTokenId id;
    OrgId org;
    QString name; ///< unique in the organization
    OrgTokenStatus status;
    QString lastFour;                  ///< end of the secret, to tell tokens apart
    std::optional<TokenRights> rights; ///< absent means admin; since 2.11.3
    QDateTime createdAt;
    QString createdBy;

    bool operator==(const OrgToken &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"orgTokenId"_L1, &OrgToken::id},
            Field{"orgId"_L1, &OrgToken::org},
            Field{"name"_L1, &OrgToken::name},
            Field{"status"_L1, &OrgToken::status},
            Field{"lastFourCharsOfKey"_L1, &OrgToken::lastFour},
            Field{"scopes"_L1, &OrgToken::rights},
            Field{"createdAt"_L1, &OrgToken::createdAt},
            Field{"createdBy"_L1, &OrgToken::createdBy},
        };
    }
};

/// The answer of GetOrgTokens (contract: ListOrgTokens).
struct OrgTokensPage
{
    QList<OrgToken> tokens;

    bool operator==(const OrgTokensPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"tokens"_L1, &OrgTokensPage::tokens},
        };
    }
};

/// The body of CreateOrgToken (contract: CreateOrgToken).
struct NewOrgToken
{
    QString name;
    std::optional<TokenRights> rights; ///< left out means admin; since 2.11.3

    bool operator==(const NewOrgToken &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name"_L1, &NewOrgToken::name},
            Field{"scopes"_L1, &NewOrgToken::rights},
        };
    }
};

/// A new token with its secret, which no other answer holds.
struct CreatedOrgToken
{
    OrgToken token;
    QString secret;

    bool operator==(const CreatedOrgToken &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"orgToken"_L1, &CreatedOrgToken::token},
            Field{"plainTextToken"_L1, &CreatedOrgToken::secret, Exposure::Secret},
        };
    }
};

} // namespace hathora
