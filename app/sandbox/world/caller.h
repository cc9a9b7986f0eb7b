// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/scope.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

struct State;

/// Who asks, and what it may do where: a person in its organizations, or a token in its own.
struct Caller
{
    /// The person whose token the sandbox is started with.
    static constexpr auto owner = "you@studio.example";

    struct Place
    {
        std::string orgId;
        ScopeSet scopes;
    };

    /// A mail address, or the id of a token; empty for whoever shows none.
    std::string name;
    /// The first one is meant where none is named.
    std::vector<Place> places;

    static Caller person(const State &state, std::string_view email);
    /// Whose token has the key; nothing where none has, or it was revoked.
    static std::optional<Caller> holding(const State &state, std::string_view key);

    bool isIn(std::string_view orgId) const;
    /// Nothing where it does not belong.
    ScopeSet scopesIn(std::string_view orgId) const;
    /// Refuses in words that name what is missing; the deed is their beginning.
    void require(std::string_view orgId, const ScopeSet &needed, const std::string &deed) const;
};

} // namespace sandbox
