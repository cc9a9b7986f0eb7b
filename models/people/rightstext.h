// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/rights.h"

#include <QStringList>

namespace hathora {

/// Rights as the contract writes them: a role's name, or scopes one behind the other.
template <typename Role>
QString rightsText(const Rights<Role> &rights)
{
    if (const Role *role = rights.role())
        return role->text();
    QStringList names;
    for (const Scope &scope : *rights.scopes())
        names.append(scope.text());
    return names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "));
}

} // namespace hathora
