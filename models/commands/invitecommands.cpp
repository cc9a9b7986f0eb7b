// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/invitecommands.h"

#include <algorithm>

namespace hathora {

namespace {

bool isFor(const QString &email, const Invite &invite)
{
    return invite.email.compare(email, Qt::CaseInsensitive) == 0;
}

bool isOf(const NewInvite &wanted, const Invite &invite)
{
    const bool hasRights = !wanted.rights || invite.rights == wanted.rights;
    return hasRights && isFor(wanted.email, invite);
}

template <typename Person>
bool haveRights(const QList<Person> &people, const InviteChange &change)
{
    return std::any_of(people.cbegin(), people.cend(), [&](const Person &each) {
        return isFor(change.email, each) && each.rights == change.rights;
    });
}

template <typename Person>
bool has(const QList<Person> &people, const QString &email)
{
    return std::any_of(people.cbegin(), people.cend(),
                       [&](const Person &each) { return isFor(email, each); });
}

} // namespace

InviteCommands::InviteCommands(Orgs orgs, OrgId org, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_orgs(orgs)
    , m_org(std::move(org))
{
}

int InviteCommands::invite(const NewInvite &invite)
{
    const int number = begin(Change::Kind::InviteUser, invite.email);
    m_orgs.invite(m_org, invite)
        .then(this, [number, invite](InviteCommands *self, const Result<Invite> &answer) {
            self->invited(number, invite, answer);
        });
    return number;
}

void InviteCommands::invited(int number, const NewInvite &invite, const Result<Invite> &answer)
{
    if (answer)
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, invite](int lookNumber) { look(lookNumber, invite); });
}

void InviteCommands::look(int number, const NewInvite &invite)
{
    lookWith(number, m_orgs.invites(m_org), [invite](const QList<Invite> &invites) {
        return std::any_of(invites.cbegin(), invites.cend(),
                           [&](const Invite &each) { return isOf(invite, each); });
    });
}

int InviteCommands::changeRights(const InviteChange &change)
{
    const int number = begin(Change::Kind::ChangeRights, change.email);
    m_orgs.changeInvite(m_org, change)
        .then(this, [number, change](InviteCommands *self, const Result<bool> &answer) {
            self->rightsChanged(number, change, answer);
        });
    return number;
}

void InviteCommands::rightsChanged(int number, const InviteChange &change, const Result<bool> &answer)
{
    if (answer)
        return enter(number, *answer ? Change::State::Done : Change::State::Failed);
    lost(number, answer.error(), [this, change](int lookNumber) { lookForRights(lookNumber, change); });
}

/// Who was invited may have joined since.
void InviteCommands::lookForRights(int number, const InviteChange &change)
{
    m_orgs.members(m_org).then(
        this, [number, change](InviteCommands *self, const Result<QList<Member>> &answer) {
            if (!answer)
                return self->sighted(number, Sight::Blind);
            if (haveRights(*answer, change))
                return self->sighted(number, Sight::There);
            self->lookWith(number, self->m_orgs.invites(self->m_org),
                           [change](const QList<Invite> &invites) { return haveRights(invites, change); });
        });
}

int InviteCommands::rescind(const QString &email)
{
    const int number = begin(Change::Kind::RescindInvite, email);
    m_orgs.withdrawInvite(m_org, {email})
        .then(this, [number, email](InviteCommands *self, const Result<void> &answer) {
            self->rescinded(number, email, answer);
        });
    return number;
}

void InviteCommands::rescinded(int number, const QString &email, const Result<void> &answer)
{
    if (answer)
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, email](int lookNumber) { lookForRescinded(lookNumber, email); });
}

/// That an invite is gone says nothing: it may have been accepted.
void InviteCommands::lookForRescinded(int number, const QString &email)
{
    m_orgs.invites(m_org).then(
        this, [number, email](InviteCommands *self, const Result<QList<Invite>> &answer) {
            if (!answer)
                return self->sighted(number, Sight::Blind);
            if (has(*answer, email))
                return self->sighted(number, Sight::NotThere);
            self->lookWith(number, self->m_orgs.members(self->m_org),
                           [email](const QList<Member> &members) { return !has(members, email); });
        });
}

} // namespace hathora
