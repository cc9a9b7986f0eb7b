// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/change.h"
#include "models/people/tokentraits.h"

#include <QDialog>
#include <QPointer>

class QPushButton;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class OrgTokenCommands;
class OrgTokensStore;
class RightsField;
class TextField;
class Workbench;

/// A token being made: its name, and no more than it needs. Open until that is certain to be done; the secret
/// is told by the commands.
class NewTokenDialog : public QDialog
{
    Q_OBJECT

public:
    /// An organization must be chosen; it stays with that one.
    NewTokenDialog(Workbench &workbench, QWidget *parent);

private:
    void build();
    void judge();
    TokenNameFlaw flaw() const;
    static QString problemText(TokenNameFlaw flaw);
    bool isReady() const;
    void send();
    void follow(const Change &change);

    Workbench &m_workbench;
    QPointer<OrgTokenCommands> m_commands;
    QPointer<OrgTokensStore> m_tokens;
    ChangeStrip *m_changes;
    TextField *m_name;
    RightsField *m_rights;
    QPushButton *m_verb = nullptr;
    ChangeActions *m_changeActions;
    int m_sending = 0; ///< the change under way; 0 for none
};

} // namespace hathora
