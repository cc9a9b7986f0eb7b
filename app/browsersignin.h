// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/devicegrant.h"
#include "app/refresherof.h"
#include "app/signin.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace hathora {

class DeviceDialog;

/// Signs in by a browser, or with what an earlier such sign-in left in the keychain:
///
///   begin()  ─► a dialog with the code ─approved─► GetOrgs ─► refresh token kept ─► entered()
///   resume() ─► refresh token of the keychain ─refreshed─► entered()
///                   └─► absent()      └─► ended() or notResumed()
class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    /// Whoever is let in goes on with it: it renews the token.
    using Refresher = std::shared_ptr<TokenRefresher>;

    explicit BrowserSignIn(const TokenStore &store, const DeviceTimes &times = {}, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// Of profiles that say by whom.
    void begin(const Profile &profile, QWidget *window);
    void resume(const Profile &profile);
    void cancel();

Q_SIGNALS:
    void entered(const hathora::Profile &profile, const hathora::Token &token,
                 const hathora::BrowserSignIn::Refresher &refresher);
    void absent(const hathora::Profile &profile, hathora::KeychainOutcome outcome);
    void ended(const hathora::Profile &profile); ///< the issuer wants to see the person again
    void notResumed(const hathora::Profile &profile, const hathora::Error &error); ///< not reached

private:
    void grantChanged(DeviceGrant::State state);
    void tellFailure(const IssuerFailure &failure);
    void check(const IssuedTokens &tokens);
    void keep();
    void kept(KeychainOutcome outcome);
    void keepForThisRun();
    void finish(const Token &token);

    TokenStore m_store;
    DeviceTimes m_times;
    Profile m_profile;
    SignIn m_signIn; ///< asks the server; keeps nothing
    std::unique_ptr<DeviceGrant> m_grant;
    Refresher m_refresher; ///< until somebody is let in
    std::optional<IssuedTokens> m_tokens;
    QPointer<DeviceDialog> m_dialog;
    QTimer m_countdown;
};

} // namespace hathora
