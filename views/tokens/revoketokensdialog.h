// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/orgtoken.h"
#include "views/bulkdialog.h"

#include <QHash>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace hathora {

class OrgTokenCommands;
class Workbench;

/// Asks which of some tokens to revoke, says what that ends, and of each what became of it.
class RevokeTokensDialog final : public BulkDialog
{
    Q_OBJECT

public:
    enum class Choice {
        Given,    ///< these, and no others
        Searched, ///< those of these that fit what is looked for
    };

    /// An organization must be chosen.
    RevokeTokensDialog(Workbench &workbench, const QList<OrgToken> &tokens, Choice choice, QWidget *parent);

protected:
    Saying ask(const QStringList &ticked) const override;
    QString told(int failed) const override;
    void send(const QStringList &keys) override;
    void decided() override;

private:
    QWidget *buildSearch();
    void search();

    Workbench &m_workbench;
    QPointer<OrgTokenCommands> m_commands;
    QHash<QString, OrgToken> m_tokens; ///< by name: that is unique
    QWidget *m_search = nullptr;
    QCheckBox *m_admins = nullptr;
    QSpinBox *m_days = nullptr;
    QLineEdit *m_pattern = nullptr;
};

} // namespace hathora
