// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"
#include "api/types/devicesignin.h"
#include "api/types/keychain.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace hathora {

class PlainLabel;

/// Asks for a new token while everything on screen stays: a strip across the top of the window. Takes the
/// focus only where there is nothing else to do.
class TokenStrip : public QWidget
{
    Q_OBJECT

public:
    /// What there is to look at while a token is asked for.
    enum class OnScreen { Nothing, Data };
    enum class Refuser {
        Server, ///< the token
        Issuer, ///< to renew it
    };

    explicit TokenStrip(QWidget *parent = nullptr);

    void ask(const QString &profileName, OnScreen onScreen, Refuser refuser);
    void
    setBrowserOffered(const std::optional<DeviceSignIn> &signIn); ///< whether the profile has such a way in
    void showChecking();
    void showUnreached(const Error &error); ///< who would bring a new token by itself; it is asked again
    void showRefused(const Error &error);
    void showNotKept(KeychainOutcome outcome);

Q_SIGNALS:
    void tokenGiven(const QByteArray &token);
    void keepForThisRunRequested();
    void signOutRequested();
    void browserRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void setBusy(bool busy);

    PlainLabel *m_text;
    QLineEdit *m_token;
    QPushButton *m_continue;
    QPushButton *m_browser;
    QPushButton *m_keepForThisRun;
    QPushButton *m_signOut;
};

} // namespace hathora
