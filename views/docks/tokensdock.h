// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/orgtoken.h"
#include "views/secretclipboard.h"

#include <QKeySequence>
#include <QVariantMap>
#include <QWidget>

class QAction;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class SightWatch;
class TablePane;
class Workbench;

/// The tokens of the chosen organization: making them, and taking them back.
class TokensDock : public QWidget
{
    Q_OBJECT

public:
    explicit TokensDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (TokensDock::*run)());
    void build();
    void connectParts();
    void takeScope();
    void takeRights();
    void enable();
    void makeNew();
    void revokeChosen();
    void cleanUp();
    void showSecret(const CreatedOrgToken &token);
    void showRow(const QString &dock, const QString &key);
    QList<OrgToken> chosen() const; ///< that can be revoked
    QList<OrgToken> active() const;

    Workbench &m_workbench;
    TablePane *m_pane;
    ChangeStrip *m_changes;
    SightWatch *m_sight;
    ChangeActions *m_changeActions;
    SecretClipboard m_clipboard; ///< what was copied is there longer than the dialog
    QAction *m_new;
    QAction *m_revoke;
    QAction *m_cleanUp;
};

} // namespace hathora
