// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/change.h"
#include "models/people/invitelist.h"

#include <QDialog>
#include <QPointer>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hathora {

class ChangeActions;
class InviteCommands;
class InvitesStore;
class MembersStore;
class PlainLabel;
class RightsField;
class Workbench;

/// Invites one or many by a pasted list: what each line is, before anything is sent, and what became of it.
class InviteDialog : public QDialog
{
    Q_OBJECT

public:
    /// An organization must be chosen; it stays with that one.
    InviteDialog(Workbench &workbench, QWidget *parent);

    void setText(const QString &addresses);

private:
    struct Row
    {
        InviteLine line;
        std::optional<Change> change;
        QTreeWidgetItem *item = nullptr;

        bool isToBeSent() const;
    };

    void build();
    void judge();
    bool hasResults() const;
    void tell();
    void send();
    void take(const Change &change);
    bool isUnderWay() const;
    int toBeSent() const;
    static QString verdictText(InviteLine::Verdict verdict);

    Workbench &m_workbench;
    QPointer<InviteCommands> m_commands;
    QPointer<MembersStore> m_members;
    QPointer<InvitesStore> m_invites;
    QStringList m_done; ///< the store may not have heard of them yet
    QList<Row> m_rows;
    QPlainTextEdit *m_text;
    RightsField *m_rights;
    QTreeWidget *m_list;
    PlainLabel *m_summary;
    QPushButton *m_close = nullptr;
    QPushButton *m_verb = nullptr;
    ChangeActions *m_changeActions;
};

} // namespace hathora
