// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/rights.h"

#include <optional>
#include <string>

namespace sandbox {

/// A person whom an organization wants, and who has not answered yet.
struct Invite
{
    std::string orgId;
    std::string email;
    Rights rights;
    std::string invitedBy;
    Moment createdAt{};
};

/// A person who belongs to an organization.
struct Member
{
    /// By which it all began.
    Invite invite;
    Moment joinedAt{};
    std::optional<Moment> lastLogin;
};

/// A person who has signed in, and what its token is known again by.
struct SignIn
{
    std::string email;
    std::string key;
};

} // namespace sandbox
