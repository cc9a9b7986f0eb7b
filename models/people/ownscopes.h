// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/org.h"
#include "api/types/rights.h"

#include <QSet>

namespace hathora {

class Workbench;

/// What the caller may do in one organization, as the server tells it (contract: Organization.scopes).
///
/// Servers before 2.11.4 tell nothing: then everything is assumed, and rights are not spoken of.
class OwnScopes
{
public:
    enum class Telling { Yes, No, NotKnown }; ///< whether the server tells of scopes

    OwnScopes() = default; ///< nothing is known
    explicit OwnScopes(const std::optional<QStringList> &told);
    static OwnScopes of(const Workbench &workbench); ///< in the chosen organization

    Telling telling() const { return m_telling; }
    /// Also by what holds more: `read-write` lets read.
    bool holds(const Scope &scope) const;

private:
    Telling m_telling = Telling::NotKnown;
    QSet<QString> m_held;
};

/// The scope that is to be held for what this one allows, besides itself; none for one that only reads less.
/// `builds:read` is in `builds:read-write`.
std::optional<Scope> widerScope(const Scope &scope);

} // namespace hathora
