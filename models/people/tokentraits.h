// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/orgtoken.h"

namespace hathora {

/// Which tokens are looked for that somebody may have forgotten. The API does not tell when a token was last
/// used, so that its age is all there is to go by.
struct TokenSearch
{
    enum class Admins { Any, Wanted };

    Admins admins = Admins::Any;
    int olderThanDays = 0; ///< 0: of any age
    QString namePattern;   ///< with * and ?, as in `unity-plugin-token_*`; empty: of any name

    bool operator==(const TokenSearch &) const = default;
};

/// Active, and fits all that is looked for. Of a search for nothing in particular, none does.
bool fits(const OrgToken &token, const TokenSearch &search, const QDateTime &now);

/// What is wrong with the name of a token to be made. A name that only a revoked token has is the server's to
/// judge.
enum class TokenNameFlaw { None, Empty, SpaceAround, TooLong, Taken };
TokenNameFlaw flawOf(const QString &name, const QList<OrgToken> &tokens);
int longestTokenName(); ///< characters

bool isAdmin(const OrgToken &token); ///< also one without scopes (contract: OrgToken)
bool isActive(const OrgToken &token);

} // namespace hathora
