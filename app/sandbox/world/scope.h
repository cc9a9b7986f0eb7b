// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <bitset>
#include <cstdint>

namespace sandbox {

/// A right that a person or a token may hold by itself; the contract's schema Scope.
enum class Scope : std::uint8_t {
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
    LoadBalancerAccess,
};

template <>
struct Names<Scope>
{
    static constexpr std::array<std::string_view, 18> list{
        "billing:read-write",     "builds:read",         "builds:read-write",       "deployments:read",
        "deployments:read-write", "applications:read",   "applications:read-write", "processes:read",
        "processes:read-write",   "fleets:read",         "fleets:read-write",       "orgs:read",
        "orgs:read-write",        "tokens:read",         "tokens:read-write",       "tickets:read",
        "tickets:read-write",     "load-balancer:access"};
};

using ScopeSet = std::bitset<countOf<Scope>>;

} // namespace sandbox
