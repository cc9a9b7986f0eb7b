// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/people.h"

#include "models/people/rightstext.h"

namespace hathora {

namespace {

QVariant rights(const Invite &invite)
{
    return invite.rights ? QVariant(rightsText(*invite.rights)) : QVariant();
}

} // namespace

QList<Column<Member>> memberColumns()
{
    return {
        {{"email"_L1, QT_TRANSLATE_NOOP("Columns", "E-mail")}, &Invite::email},
        {{"rights"_L1, QT_TRANSLATE_NOOP("Columns", "Role or scopes")}, rights},
        {{"invitedBy"_L1, QT_TRANSLATE_NOOP("Columns", "Invited by")}, &Invite::invitedBy},
        {{"joined"_L1, QT_TRANSLATE_NOOP("Columns", "Joined"), Format::Age}, &Member::joinedAt},
        {{"login"_L1, QT_TRANSLATE_NOOP("Columns", "Last login"), Format::Age}, &Member::lastLogin},
        {{"invited"_L1, QT_TRANSLATE_NOOP("Columns", "Invited"), Format::Age, Shown::OnRequest},
         &Invite::createdAt},
    };
}

QList<Column<Invite>> inviteColumns()
{
    return {
        {{"email"_L1, QT_TRANSLATE_NOOP("Columns", "E-mail")}, &Invite::email},
        {{"rights"_L1, QT_TRANSLATE_NOOP("Columns", "Role or scopes")}, rights},
        {{"invitedBy"_L1, QT_TRANSLATE_NOOP("Columns", "Invited by")}, &Invite::invitedBy},
        {{"invited"_L1, QT_TRANSLATE_NOOP("Columns", "Invited"), Format::Age}, &Invite::createdAt},
    };
}

QList<Column<Invite>> receivedInviteColumns()
{
    return {
        {{"invitedBy"_L1, QT_TRANSLATE_NOOP("Columns", "Invited by")}, &Invite::invitedBy},
        {{"org"_L1, QT_TRANSLATE_NOOP("Columns", "Organization"), Format::Id}, &Invite::org},
        {{"rights"_L1, QT_TRANSLATE_NOOP("Columns", "Role or scopes")}, rights},
        {{"invited"_L1, QT_TRANSLATE_NOOP("Columns", "Invited"), Format::Age}, &Invite::createdAt},
    };
}

} // namespace hathora
