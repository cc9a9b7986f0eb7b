// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/rights.h"

namespace sandbox {

namespace {

constexpr std::string_view reading = ":read";
constexpr std::string_view changing = ":read-write";

bool isFor(Role role, Scope scope)
{
    const std::string_view word = text(scope);
    switch (role) {
    case Role::Admin:
        return true;
    case Role::Member:
        return scope != Scope::BillingReadWrite && scope != Scope::OrgsReadWrite &&
               scope != Scope::TokensReadWrite;
    case Role::Viewer:
        return word.ends_with(reading);
    }
    return false;
}

ScopeSet scopesOf(Role role)
{
    ScopeSet set;
    for (std::size_t i = 0; i < countOf<Scope>; ++i)
        set.set(i, isFor(role, static_cast<Scope>(i)));
    return set;
}

} // namespace

ScopeSet Rights::held() const
{
    if (role)
        return scopesOf(*role);
    ScopeSet set;
    for (const Scope scope : scopes) {
        set.set(static_cast<std::size_t>(scope));
        const std::string_view word = text(scope);
        if (!word.ends_with(changing))
            continue;
        const std::string_view looking = word.substr(0, word.size() - changing.size() + reading.size());
        if (const auto implied = named<Scope>(looking))
            set.set(static_cast<std::size_t>(*implied));
    }
    return set;
}

} // namespace sandbox
