// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/member.h"

#include <QKeySequence>
#include <QObject>

class QAction;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class TablePane;
class Workbench;

/// What can be done with members, with invites that were sent, and with those that were received. Child of
/// the view, which places the strips and the button; the actions are in the menus of the rows.
class PeopleActions : public QObject
{
    Q_OBJECT

public:
    struct Panes
    {
        TablePane &members;
        TablePane &sent;
        TablePane &received;
    };

    PeopleActions(Workbench &workbench, const Panes &panes, QWidget *view);

    QWidget *strips() const { return m_strips; }
    QAction *invite() const { return m_invite; }

private:
    QAction *add(TablePane &pane, const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (PeopleActions::*run)());
    void build();
    void takeScope();
    void enable();
    void inviteSome();
    void changeMember();
    void changeInvited();
    void askForRights(const Invite *person);
    void askToRescind();
    void accept();
    void askToReject();
    const Invite *member() const; ///< the chosen one; null for none or several
    const Invite *invited() const;
    const Invite *received() const;

    Workbench &m_workbench;
    Panes m_panes;
    QWidget *m_view;
    QWidget *m_strips;
    ChangeStrip *m_changes;
    ChangeStrip *m_answers;
    ChangeActions *m_changeActions;
    QAction *m_invite;
    QAction *m_changeMember;
    QAction *m_changeInvited;
    QAction *m_rescind;
    QAction *m_accept;
    QAction *m_reject;
};

} // namespace hathora
