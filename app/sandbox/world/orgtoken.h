// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/names.h"
#include "app/sandbox/world/rights.h"

#include <cstdint>
#include <string>

namespace sandbox {

enum class OrgTokenStatus : std::uint8_t { Active, Revoked };

template <>
struct Names<OrgTokenStatus>
{
    static constexpr std::array<std::string_view, 2> list{"active", "revoked"};
};

/// What a program acts for an organization with. The secret itself is kept nowhere.
struct OrgToken
{
    std::string id;
    std::string orgId;
    std::string name;
    Rights rights;
    OrgTokenStatus status = OrgTokenStatus::Active;
    std::string createdBy;
    Moment createdAt{};
    /// What the secret is known again by; empty for a token whose secret nobody has.
    std::string key;
    std::string lastFour;
};

} // namespace sandbox
