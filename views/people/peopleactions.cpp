// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peopleactions.h"

#include "models/people/mailaddress.h"
#include "models/people/ownscopes.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/dialogs/confirmdialog.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/people/invitedialog.h"
#include "views/people/rightsdialog.h"
#include "views/tablepane.h"

#include <QAction>
#include <QVBoxLayout>

namespace hathora {

PeopleActions::PeopleActions(Workbench &workbench, const Panes &panes, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
    , m_panes(panes)
    , m_view(view)
    , m_strips(new QWidget(view))
    , m_changes(new ChangeStrip(QStringLiteral("organization.changes"), m_strips))
    , m_answers(new ChangeStrip(QStringLiteral("organization.answers"), m_strips))
    , m_changeActions(new ChangeActions(workbench, view))
    , m_invite(
          localAction(view, QStringLiteral("organization.invite"), tr("&Invite people…"), QKeySequence::New))
    , m_changeMember(add(panes.members, QStringLiteral("members.rights"), tr("&Role or scopes…"),
                         tr("Ctrl+E"), &PeopleActions::changeMember))
    , m_changeInvited(add(panes.sent, QStringLiteral("invites.rights"), tr("&Role or scopes…"), tr("Ctrl+E"),
                          &PeopleActions::changeInvited))
    , m_rescind(add(panes.sent, QStringLiteral("invites.rescind"), tr("Re&scind…"), QKeySequence::Delete,
                    &PeopleActions::askToRescind))
    , m_accept(
          add(panes.received, QStringLiteral("received.accept"), tr("&Accept"), {}, &PeopleActions::accept))
    , m_reject(add(panes.received, QStringLiteral("received.reject"), tr("&Reject…"), QKeySequence::Delete,
                   &PeopleActions::askToReject))
{
    build();
    connect(&workbench, &Workbench::orgScopeChanged, this, &PeopleActions::takeScope);
    connect(&workbench.organizations(), &Store::refreshed, this, &PeopleActions::enable);
    for (TablePane *pane : {&panes.members, &panes.sent, &panes.received}) {
        connect(pane, &TablePane::selectionChanged, this, &PeopleActions::enable);
        connect(pane, &TablePane::shownChanged, this, &PeopleActions::enable);
    }
    m_answers->follow(&workbench.ownInviteCommands());
    takeScope();
}

QAction *PeopleActions::add(TablePane &pane, const QString &name, const QString &text,
                            const QKeySequence &shortcut, void (PeopleActions::*run)())
{
    QAction *action = localAction(m_view, name, text, shortcut);
    pane.addRowAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PeopleActions::build()
{
    m_invite->setIcon(icon(Icon::Add));
    m_changeMember->setIcon(icon(Icon::Edit));
    m_changeInvited->setIcon(icon(Icon::Edit));
    m_rescind->setIcon(icon(Icon::Delete));
    m_accept->setIcon(icon(Icon::Ok));
    m_reject->setIcon(icon(Icon::Delete));
    m_view->addAction(m_invite);
    connect(m_invite, &QAction::triggered, this, &PeopleActions::inviteSome);
    auto *column = new QVBoxLayout(m_strips);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changes);
    column->addWidget(m_answers);

    m_changeActions->add(m_invite, Change::Kind::InviteUser, [this] { return m_workbench.org() != nullptr; });
    m_changeActions->add(m_changeMember, Change::Kind::ChangeRights, [this] { return member() != nullptr; });
    m_changeActions->add(m_changeInvited, Change::Kind::ChangeRights,
                         [this] { return invited() != nullptr; });
    m_changeActions->add(m_rescind, Change::Kind::RescindInvite,
                         [this] { return !m_panes.sent.selectedKeys().isEmpty(); });
    // Which scopes are held where one does not belong yet, nobody tells.
    m_changeActions->add(m_accept, [this] { return received() != nullptr; });
    m_changeActions->add(m_reject, [this] { return received() != nullptr; });
}

void PeopleActions::takeScope()
{
    OrgScope *org = m_workbench.org();
    m_changes->follow(org ? &org->inviteCommands : nullptr);
    enable();
}

void PeopleActions::enable()
{
    const bool knowsRights = OwnScopes::of(m_workbench).telling() != OwnScopes::Telling::No;
    m_changeMember->setVisible(knowsRights);
    m_changeInvited->setVisible(knowsRights);
    m_changeActions->update();
}

const Invite *PeopleActions::member() const
{
    OrgScope *org = m_workbench.org();
    return org ? org->members.model().find(MailAddress(m_panes.members.currentKey())) : nullptr;
}

const Invite *PeopleActions::invited() const
{
    OrgScope *org = m_workbench.org();
    return org ? org->invites.model().find(MailAddress(m_panes.sent.currentKey())) : nullptr;
}

const Invite *PeopleActions::received() const
{
    return m_workbench.ownInvites().model().find(OrgId(m_panes.received.currentKey()));
}

void PeopleActions::inviteSome()
{
    if (m_workbench.org())
        (new InviteDialog(m_workbench, m_view))->open();
}

void PeopleActions::changeMember()
{
    askForRights(member());
}

void PeopleActions::changeInvited()
{
    askForRights(invited());
}

void PeopleActions::askForRights(const Invite *person)
{
    if (!person)
        return;
    auto *dialog = new RightsDialog(m_workbench, *person, m_view);
    connect(dialog, &QDialog::accepted, &m_workbench.org()->inviteCommands,
            [dialog, commands = &m_workbench.org()->inviteCommands] {
                commands->changeRights(dialog->change());
            });
    dialog->open();
}

void PeopleActions::askToRescind()
{
    const QStringList people = m_panes.sent.selectedKeys();
    if (people.isEmpty() || !m_workbench.org())
        return;
    ConfirmDialog::Question question;
    question.title = tr("Rescind %n invite(s)?", nullptr, int(people.size()));
    question.consequence =
        tr("Who has not accepted by then cannot do so any more. They can be invited anew.");
    question.names = people;
    question.verb = tr("Rescind %n invite(s)", nullptr, int(people.size()));
    auto *dialog = new ConfirmDialog(question, m_view);
    connect(dialog, &QDialog::accepted, &m_workbench.org()->inviteCommands,
            [people, commands = &m_workbench.org()->inviteCommands] {
                for (const QString &each : people)
                    commands->rescind(each);
            });
    dialog->open();
}

void PeopleActions::accept()
{
    if (received())
        m_workbench.ownInviteCommands().accept(received()->org);
}

void PeopleActions::askToReject()
{
    const Invite *invite = received();
    if (!invite)
        return;
    ConfirmDialog::Question question;
    question.title = tr("Reject the invite of %1?").arg(invite->invitedBy);
    question.consequence = tr("Only a new invite lets you in after that.");
    question.verb = tr("Reject");
    auto *dialog = new ConfirmDialog(question, m_view);
    connect(dialog, &QDialog::accepted, this,
            [this, org = invite->org] { m_workbench.ownInviteCommands().reject(org); });
    dialog->open();
}

} // namespace hathora
