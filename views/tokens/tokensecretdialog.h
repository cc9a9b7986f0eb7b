// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/orgtoken.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace hathora {

class MessageStrip;
class PlainLabel;
class SecretClipboard;

/// The secret of a token that was just made: this once, and never again. Asks once more before it is lost.
class TokenSecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// The clipboard outlives this: what was copied may be pasted after it.
    TokenSecretDialog(const CreatedOrgToken &token, SecretClipboard &clipboard, QWidget *parent);

    void reject() override;

    // What became of the profile that was wanted for a token; of another one's nothing is heard.
    void profileMade(const OrgTokenId &token); ///< ends the dialog
    void profileNotMade(const OrgTokenId &token);

Q_SIGNALS:
    void profileWanted(const hathora::CreatedOrgToken &token);

private:
    void build();
    void copy();
    void use();

    const CreatedOrgToken m_token;
    SecretClipboard &m_clipboard;
    QLineEdit *m_secret;
    PlainLabel *m_note;
    MessageStrip *m_warning;
    QPushButton *m_use = nullptr;
    bool m_isTaken = false; ///< copied or in the keychain, or was warned of
};

} // namespace hathora
