// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/scopetext.h"

#include "models/people/neededscope.h"
#include "models/people/ownscopes.h"

#include <QCoreApplication>

namespace hathora {

QString scopeHindrance(const Workbench &workbench, Change::Kind kind)
{
    const std::optional<Scope> needed = neededScope(kind);
    if (!needed || OwnScopes::of(workbench).holds(*needed))
        return {};
    return QCoreApplication::translate("hathora::ScopeText",
                                       "This needs the scope %1, which you do not hold here.")
        .arg(needed->text());
}

QString handOnHindrance(const OwnScopes &own, const Scope &scope)
{
    if (own.holds(scope))
        return {};
    return QCoreApplication::translate("hathora::ScopeText",
                                       "Only what is held can be handed on, and you do not hold %1.")
        .arg(scope.text());
}

} // namespace hathora
