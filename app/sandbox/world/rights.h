// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/scope.h"

#include <optional>
#include <vector>

namespace sandbox {

enum class Role : std::uint8_t { Admin, Member, Viewer };

template <>
struct Names<Role>
{
    static constexpr std::array<std::string_view, 3> list{"admin", "member", "viewer"};
};

/// What somebody may do in an organization, kept as it was given: a role, or scopes one by one.
struct Rights
{
    std::optional<Role> role;
    /// Of no meaning beside a role.
    std::vector<Scope> scopes;

    static Rights of(Role role) { return {role, {}}; }
    static Rights of(std::vector<Scope> scopes) { return {std::nullopt, std::move(scopes)}; }

    /// All that it comes to: who may change something may also look at it. What a member and a viewer may is
    /// published nowhere; here a member works on everything but people, tokens and money, and a viewer looks.
    ScopeSet held() const;
};

} // namespace sandbox
