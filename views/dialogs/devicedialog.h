// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"
#include "api/types/keychain.h"

#include <QDialog>

#include <chrono>
#include <optional>

class QLineEdit;
class QPushButton;

namespace hathora {

class PlainLabel;

/// Shows the code that a person types in the browser, and tells how it goes. Not modal: somebody may have to
/// look elsewhere meanwhile. Closing it gives up.
class DeviceDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the issuer wants the person to do; all of it is plain text from outside.
    struct Prompt
    {
        QString code;                    ///< as the issuer wrote it, with its groups
        QString page;                    ///< where it is typed
        std::optional<QString> fullPage; ///< the same with the code filled in
    };

    DeviceDialog(const QString &profileName, QWidget *parent);

    void showAsking();
    void showPrompt(const Prompt &prompt);
    void showLeft(std::chrono::seconds left); ///< until the code expires
    void showTrouble();                       ///< the issuer is not reached; it is asked again
    void showChecking();                      ///< the person approved
    void showDenied();
    void showExpired();
    void showFailed(const Error &error);
    void showNotLetIn(const Error &error);                       ///< by the server, with what the issuer gave
    void showRefused(const QString &code, const QString &words); ///< by the issuer: OAuth's word, and its own
    void showNotKept(KeychainOutcome outcome);                   ///< offers to go on without the keychain

Q_SIGNALS:
    void newCodeRequested();
    void thisRunRequested(); ///< stay signed in for this run only

private:
    void build();
    void addPrompt();
    void openPage();
    void copyCode();
    void tell(const QString &text);
    void offer(QPushButton &button, const QString &why);
    void hideAll();

    Prompt m_prompt;
    QWidget *m_promptArea;
    QLineEdit *m_code;
    PlainLabel *m_page;
    PlainLabel *m_left;
    PlainLabel *m_status;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_newCode;
    QPushButton *m_thisRun;
};

} // namespace hathora
