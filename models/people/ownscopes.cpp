// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/ownscopes.h"

#include "models/workbench.h"

namespace hathora {

namespace {

constexpr auto reading = ":read"_L1;
constexpr auto everything = "admin"_L1;

} // namespace

OwnScopes::OwnScopes(const std::optional<QStringList> &told)
    : m_telling(told ? Telling::Yes : Telling::No)
{
    if (told)
        m_held = QSet<QString>(told->cbegin(), told->cend());
}

OwnScopes OwnScopes::of(const Workbench &workbench)
{
    const OrgScope *org = workbench.org();
    const Organization *known = org ? workbench.organizations().model().find(org->org) : nullptr;
    return known ? OwnScopes(known->scopes) : OwnScopes();
}

bool OwnScopes::holds(const Scope &scope) const
{
    if (m_telling != Telling::Yes || m_held.contains(scope.text()) || m_held.contains(everything))
        return true;
    const std::optional<Scope> wider = widerScope(scope);
    return wider && m_held.contains(wider->text());
}

std::optional<Scope> widerScope(const Scope &scope)
{
    if (!scope.text().endsWith(reading))
        return {};
    return Scope(scope.text() + "-write"_L1);
}

} // namespace hathora
