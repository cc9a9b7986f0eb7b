// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenjob.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/support/httpscript.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace hathora::testing {

constexpr int browsingPatience = 30'000; // ms

/// The world's time stands still: tokens expire when the test says so.
inline sandbox::IssuerOptions issuerOptions()
{
    sandbox::IssuerOptions options;
    options.pollInterval = sandbox::Span(0);
    return options;
}

/// A Hathora whose issuer lets persons in by a browser.
struct BrowsedHathora : LocalHathora
{
    BrowsedHathora()
        : LocalHathora("right", Time::Stands, issuerOptions())
    {
    }

    DeviceSignIn signIn() const
    {
        return {issuer(), QString::fromLatin1(sandbox::Issuer::clientId),
                QString::fromLatin1(sandbox::Issuer::audience)};
    }

    /// As somebody does on the issuer's page.
    bool decide(const QString &code, sandbox::DeviceGrants::Status status)
    {
        return server().issuer().decide(code.toStdString(), status, "you@studio.example");
    }
    bool approve(const QString &code) { return decide(code, sandbox::DeviceGrants::Status::Approved); }

    void letTokensExpire() { world().advance(std::chrono::hours(2)); }
    int refreshes() { return int(server().issuer().refreshes()); }
};

/// What an issuer answers that does what it is told.
inline QByteArray deviceCode(const QByteArray &secret)
{
    return R"({"user_code":"AB-CD","expires_in":900,"verification_uri":"https://id.example.test/",)"
           R"("device_code":")" +
           secret + R"("})";
}

inline HttpScript tokens(const QByteArray &access, const QByteArray &refresh)
{
    return HttpScript::json(R"({"token_type":"Bearer","access_token":")" + access + R"(","refresh_token":")" +
                            refresh + R"("})");
}

/// Somebody for whom an issuer's five seconds are a tenth of one.
struct BrowsingPerson : Person
{
    BrowsingPerson() { setDeviceTimes({20ms}); }

    /// Fills in the first page, with who lets them in.
    bool setUp(const QUrl &server, const DeviceSignIn &signIn) const
    {
        return type("serverAddress", server.toString()) && click("setUpBrowserSignIn") &&
               type("deviceSettings.issuer", signIn.issuer.toString()) &&
               type("deviceSettings.client", signIn.clientId) &&
               type("deviceSettings.audience", signIn.audience) && click("deviceSettings.accept");
    }

    /// As it is shown; empty where none comes.
    QString code() const
    {
        const auto isShown = [this] { return !text("device.code").isEmpty(); };
        return QTest::qWaitFor(isShown, browsingPatience) ? text("device.code") : QString();
    }

    bool askForCode(const BrowsedHathora &hathora)
    {
        start();
        return setUp(hathora.url(), hathora.signIn()) && click("signInWithBrowser");
    }

    bool goInByBrowser(BrowsedHathora &hathora)
    {
        if (!askForCode(hathora) || !hathora.approve(code()))
            return false;
        return QTest::qWaitFor([this] { return isIn() && workbench().app(); }, browsingPatience) &&
               bringUp("processes") &&
               QTest::qWaitFor([this] { return rows("processes.table") > 0; }, browsingPatience);
    }

    Profile profile() { return program().profiles().all().constFirst(); }

    KeychainOutcome outcomeOf(const TokenKey &key) const { return kept(key).outcome; }

    /// As an earlier sign-in left it.
    bool keep(const TokenKey &key, const QByteArray &token) const
    {
        QSignalSpy written(tokens().write(key, *Token::from(token), nullptr), &QObject::destroyed);
        return written.wait(20'000);
    }
    TokenKey refreshKey()
    {
        return TokenRefresher::keyFor(profile().id, profile().server, profile().deviceSignIn->issuer);
    }
};

} // namespace hathora::testing
