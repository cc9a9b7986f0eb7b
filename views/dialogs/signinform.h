// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"
#include "api/types/keychain.h"
#include "models/profile.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace hathora {

class ConnectionFields;
class PlainLabel;

/// Asks for a server and a token, and tells how it goes: used by the first page and by the dialog.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    /// Fills in what is known; a profile with an id keeps it.
    void setProfile(const Profile &profile);

    /// What is in the fields now; its server is empty while the address is not usable.
    Profile profile() const;

    ConnectionFields &connection() { return *m_connection; }

    void showIdle();
    void showChecking();
    void showStoring();
    void showRefused(const Error &error);
    void showNotKept(KeychainOutcome outcome); ///< offers to keep the token for this run only
    void showHint(const QString &hint);        ///< why this is asked, before anything is typed

Q_SIGNALS:
    /// The bytes are the only copy: whoever takes them answers for them.
    void signInRequested(const hathora::Profile &profile, const QByteArray &token, bool keepForThisRun);
    void keepForThisRunRequested();
    void storeAgainRequested();
    void cancelRequested();
    void browserRequested(const hathora::Profile &profile); ///< sign in there; the profile says by whom

private:
    void build();
    void addFields();
    void submit();
    void askBrowser();
    void setUpBrowser();
    void setDeviceSignIn(const std::optional<DeviceSignIn> &signIn);
    void serverEdited();
    void enableProfile(bool isIdle);
    void setBusy(bool busy);
    void tell(const QString &text, bool isError);

    Profile m_profile;
    QLineEdit *m_name;
    QLineEdit *m_server;
    QLineEdit *m_token;
    QCheckBox *m_thisRunOnly;
    QCheckBox *m_readOnly;
    ConnectionFields *m_connection = nullptr;
    PlainLabel *m_status;
    QPushButton *m_submit;
    QPushButton *m_browser;
    QPushButton *m_browserSetup;
    QPushButton *m_cancel;
    QPushButton *m_keepForThisRun;
    QPushButton *m_storeAgain;
};

} // namespace hathora
