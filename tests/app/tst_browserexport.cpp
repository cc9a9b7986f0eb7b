// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenjob.h"
#include "app/exporting.h"
#include "app/profiles.h"
#include "tests/app/localhathora.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 60'000;

/// `--export` of a profile that signs in with the browser: nobody is there to type a code.
class TestBrowserExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    LocalHathora m_hathora{"right"};
    const TokenStore m_tokens{20s, u"hathora-test-"_s + QUuid::createUuid().toString(QUuid::Id128)};

    Profile profile() const
    {
        Profile profile{u"studio-id"_s, u"studio"_s, m_hathora.url(), {}, {}};
        profile.deviceSignIn =
            DeviceSignIn{m_hathora.issuer(), QString::fromLatin1(sandbox::Issuer::clientId),
                         QString::fromLatin1(sandbox::Issuer::audience)};
        return profile;
    }

    /// What an earlier sign-in left in the keychain.
    void keep(const QByteArray &refreshToken)
    {
        TokenJob *job =
            m_tokens.write(TokenRefresher::keyFor(profile().id, profile().server, m_hathora.issuer()),
                           *Token::from(refreshToken), this);
        QSignalSpy over(job, &QObject::destroyed);
        QVERIFY(over.wait(20'000));
    }

    int run()
    {
        Profiles profiles(m_folder.filePath(u"profiles.json"_s));
        if (!profiles.byId(profile().id))
            profiles.add(profile());
        CommandLine line;
        line.profile = u"studio"_s;
        line.exportFolder = m_folder.path();
        Exporting exporting(line, profiles, {}, m_tokens);
        QSignalSpy ended(&exporting, &Exporting::ended);
        exporting.start();
        return ended.wait(aWhile) ? ended.constFirst().constFirst().toInt() : -1;
    }

    QByteArray approved()
    {
        std::optional<IssuedTokens> given;
        Issuer issuer(*profile().deviceSignIn);
        QString code;
        issuer.requestCode([&](const Issued<DeviceCode> &answer) {
            const DeviceCode &codes = std::get<DeviceCode>(answer);
            m_hathora.server().issuer().decide(codes.userCode.toStdString(),
                                               sandbox::DeviceGrants::Status::Approved, "you@studio.example");
            code = codes.deviceCode;
        });
        if (!QTest::qWaitFor([&] { return !code.isEmpty(); }, aWhile))
            return {};
        issuer.requestTokens(
            code, [&](const Issued<IssuedTokens> &answer) { given = std::get<IssuedTokens>(answer); });
        return QTest::qWaitFor([&] { return given.has_value(); }, aWhile) ? given->refresh->bytes()
                                                                          : QByteArray();
    }

private Q_SLOTS:
    void withoutASignInThereIsNone() { QCOMPARE(run(), int(Exporting::NoSignIn)); }

    void itGoesOnFromTheKeychainAndSoDoesTheNextOne()
    {
        keep(approved());
        QCOMPARE(run(), int(Exporting::Whole));
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.zip"_s}).size(), 1);
        QCOMPARE(run(), int(Exporting::Whole)); // with what the first one put in place of the token it used
        QCOMPARE(int(m_hathora.server().issuer().refreshes()), 2);
    }

    void aSignInThatEndedIsSaid()
    {
        keep("fake-refresh-of-nobody");
        QCOMPARE(run(), int(Exporting::NoSignIn));
    }
};

QTEST_GUILESS_MAIN(TestBrowserExport)
#include "tst_browserexport.moc"
