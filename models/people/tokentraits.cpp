// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/tokentraits.h"

#include "api/limits.h"

#include <QRegularExpression>

#include <algorithm>

namespace hathora {

namespace {

bool isCalled(const QString &name, const QString &pattern)
{
    QString form = QRegularExpression::escape(pattern);
    form.replace(QStringLiteral("\\*"), QStringLiteral(".*"))
        .replace(QStringLiteral("\\?"), QStringLiteral("."));
    const QRegularExpression whole(QRegularExpression::anchoredPattern(form),
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    return whole.match(name).hasMatch();
}

} // namespace

int longestTokenName()
{
    return *limits::tokenName.longest;
}

TokenNameFlaw flawOf(const QString &name, const QList<OrgToken> &tokens)
{
    if (name.trimmed().isEmpty())
        return TokenNameFlaw::Empty;
    if (name != name.trimmed())
        return TokenNameFlaw::SpaceAround;
    if (name.size() > longestTokenName())
        return TokenNameFlaw::TooLong;
    // By a revoked one, too: its name stays its own.
    const bool isTaken = std::any_of(tokens.cbegin(), tokens.cend(),
                                     [&name](const OrgToken &token) { return token.name == name; });
    return isTaken ? TokenNameFlaw::Taken : TokenNameFlaw::None;
}

bool isAdmin(const OrgToken &token)
{
    return !token.rights || (token.rights->role() && token.rights->role()->is(KnownTokenRole::Admin));
}

bool isActive(const OrgToken &token)
{
    return !token.status.is(KnownOrgTokenStatus::Revoked);
}

bool fits(const OrgToken &token, const TokenSearch &search, const QDateTime &now)
{
    if (!isActive(token) || search == TokenSearch())
        return false;
    const bool isOld = search.olderThanDays == 0 || token.createdAt.addDays(search.olderThanDays) < now;
    const bool hasRights = search.admins == TokenSearch::Admins::Any || isAdmin(token);
    const bool hasName = search.namePattern.isEmpty() || isCalled(token.name, search.namePattern);
    return isOld && hasRights && hasName;
}

} // namespace hathora
