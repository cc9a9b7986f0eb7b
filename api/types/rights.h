// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/openenum.h"

#include <QList>

#include <variant>

namespace hathora {

/// A right that a user or a token may hold by itself.
enum class KnownScope {
    BillingReadWrite,
    BuildsRead,
    BuildsReadWrite,
    DeploymentsRead,
    DeploymentsReadWrite,
    ApplicationsRead,
    ApplicationsReadWrite,
    ProcessesRead,
    ProcessesReadWrite,
    FleetsRead,
    FleetsReadWrite,
    OrgsRead,
    OrgsReadWrite,
    TokensRead,
    TokensReadWrite,
    TicketsRead,
    TicketsReadWrite,
    LoadBalancerAccess
};

constexpr std::array<EnumName<KnownScope>, 18> enumNames(KnownScope)
{
    return {{{KnownScope::BillingReadWrite, "billing:read-write"_L1},
             {KnownScope::BuildsRead, "builds:read"_L1},
             {KnownScope::BuildsReadWrite, "builds:read-write"_L1},
             {KnownScope::DeploymentsRead, "deployments:read"_L1},
             {KnownScope::DeploymentsReadWrite, "deployments:read-write"_L1},
             {KnownScope::ApplicationsRead, "applications:read"_L1},
             {KnownScope::ApplicationsReadWrite, "applications:read-write"_L1},
             {KnownScope::ProcessesRead, "processes:read"_L1},
             {KnownScope::ProcessesReadWrite, "processes:read-write"_L1},
             {KnownScope::FleetsRead, "fleets:read"_L1},
             {KnownScope::FleetsReadWrite, "fleets:read-write"_L1},
             {KnownScope::OrgsRead, "orgs:read"_L1},
             {KnownScope::OrgsReadWrite, "orgs:read-write"_L1},
             {KnownScope::TokensRead, "tokens:read"_L1},
             {KnownScope::TokensReadWrite, "tokens:read-write"_L1},
             {KnownScope::TicketsRead, "tickets:read"_L1},
             {KnownScope::TicketsReadWrite, "tickets:read-write"_L1},
             {KnownScope::LoadBalancerAccess, "load-balancer:access"_L1}}};
}

using Scope = OpenEnum<KnownScope>;

/// What users may be.
enum class KnownUserRole { Admin, Member, Viewer };

constexpr std::array<EnumName<KnownUserRole>, 3> enumNames(KnownUserRole)
{
    return {{{KnownUserRole::Admin, "admin"_L1},
             {KnownUserRole::Member, "member"_L1},
             {KnownUserRole::Viewer, "viewer"_L1}}};
}

using UserRole = OpenEnum<KnownUserRole>;

/// What organization tokens may be; the users' other roles do not exist for them.
enum class KnownTokenRole { Admin };

constexpr std::array<EnumName<KnownTokenRole>, 1> enumNames(KnownTokenRole)
{
    return {{{KnownTokenRole::Admin, "admin"_L1}}};
}

using TokenRole = OpenEnum<KnownTokenRole>;

/// What somebody may do: a role, or scopes one by one. On the wire a text or an array of texts.
template <typename Role>
class Rights
{
public:
    Rights() = default;
    Rights(Role role)
        : m_rights(std::move(role))
    {
    } // NOLINT: a role is rights
    Rights(QList<Scope> scopes)
        : m_rights(std::move(scopes))
    {
    } // NOLINT: so are scopes

    const Role *role() const { return std::get_if<Role>(&m_rights); }                   ///< null if scopes
    const QList<Scope> *scopes() const { return std::get_if<QList<Scope>>(&m_rights); } ///< null if a role

    bool operator==(const Rights &) const = default;

private:
    std::variant<QList<Scope>, Role> m_rights;
};

using UserRights = Rights<UserRole>;
using TokenRights = Rights<TokenRole>;

} // namespace hathora
