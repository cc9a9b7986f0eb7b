// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/orgtokens.h"

#include "models/people/rightstext.h"

namespace hathora {

namespace {

/// On servers that know of rights, none means all of them (contract: OrgToken).
QVariant rights(const OrgToken &token)
{
    return rightsText(token.rights.value_or(TokenRole(KnownTokenRole::Admin)));
}

QVariant statusTone(const OrgToken &token, int role)
{
    if (role != ToneRole)
        return {};
    const std::optional<KnownOrgTokenStatus> status = token.status.known();
    if (!status)
        return QVariant::fromValue(Tone::Neutral);
    return QVariant::fromValue(*status == KnownOrgTokenStatus::Active ? Tone::Running : Tone::Stopped);
}

QVariant status(const OrgToken &token)
{
    return cellValue(token.status);
}

} // namespace

QList<Column<OrgToken>> orgTokenColumns()
{
    return {
        {{"name"_L1, QT_TRANSLATE_NOOP("Columns", "Name")}, &OrgToken::name},
        {{"status"_L1, QT_TRANSLATE_NOOP("Columns", "Status"), Format::Status}, status, statusTone},
        {{"created"_L1, QT_TRANSLATE_NOOP("Columns", "Created"), Format::Age}, &OrgToken::createdAt},
        {{"rights"_L1, QT_TRANSLATE_NOOP("Columns", "Scopes")}, rights},
        {{"createdBy"_L1, QT_TRANSLATE_NOOP("Columns", "Created by")}, &OrgToken::createdBy},
        {{"lastFour"_L1, QT_TRANSLATE_NOOP("Columns", "Ends in")}, &OrgToken::lastFour},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Token"), Format::Id, Shown::OnRequest}, &OrgToken::id},
    };
}

} // namespace hathora
