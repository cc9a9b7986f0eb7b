// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenjob.h"
#include "app/exporting.h"
#include "app/profiles.h"
#include "tests/app/localhathora.h"
#include "tests/support/httpserver.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <functional>

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
    QUrl m_issuer; ///< of the profile
    std::function<void()> m_whenWritten;

    Profile profile() const
    {
        Profile profile{u"studio-id"_s, u"studio"_s, m_hathora.url(), {}, {}};
        profile.deviceSignIn = DeviceSignIn{m_issuer, QString::fromLatin1(sandbox::Issuer::clientId),
                                            QString::fromLatin1(sandbox::Issuer::audience)};
        return profile;
    }

    TokenKey refreshKey() const { return TokenRefresher::keyFor(profile().id, profile().server, m_issuer); }

    static bool isOver(TokenJob *job)
    {
        QSignalSpy over(job, &QObject::destroyed);
        return over.wait(20'000);
    }

    /// What an earlier sign-in left in the keychain.
    void keep(const QByteArray &refreshToken)
    {
        QVERIFY(isOver(m_tokens.write(refreshKey(), *Token::from(refreshToken), this)));
    }

    int run()
    {
        Profiles profiles(m_folder.filePath(u"profiles.json"_s));
        profiles.remove(profile().id);
        profiles.add(profile());
        CommandLine line;
        line.profile = u"studio"_s;
        line.exportFolder = m_folder.path();
        Exporting exporting(line, profiles, {}, m_tokens, {1ms});
        connect(&exporting, &Exporting::said, this, [this] {
            if (m_whenWritten)
                m_whenWritten();
        });
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

    QByteArray kept()
    {
        TokenAnswer read;
        TokenJob *job = m_tokens.read(refreshKey(), this);
        connect(job, &TokenJob::answered, this, [&](const TokenAnswer &answer) { read = answer; });
        return isOver(job) && read.token ? read.token->bytes() : QByteArray();
    }

    static QByteArray tokenBody()
    {
        return R"({"token_type":"Bearer","access_token":"right","refresh_token":"fake-refresh-2"})";
    }
    static HttpScript tokens() { return HttpScript::json(tokenBody()); }

    /// Good for so long, and the refresh token stays as it is.
    static HttpScript tokens(int expiresIn)
    {
        return HttpScript::json(R"({"token_type":"Bearer","access_token":"right","expires_in":)" +
                                QByteArray::number(expiresIn) + '}');
    }

private Q_SLOTS:
    void init() { m_issuer = m_hathora.issuer(); }

    void withoutASignInThereIsNone() { QCOMPARE(run(), int(Exporting::NoSignIn)); }

    void itGoesOnFromTheKeychainAndSoDoesTheNextOne()
    {
        keep(approved());
        QCOMPARE(run(), int(Exporting::Whole));
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.zip"_s}).size(), 1);
        QCOMPARE(run(), int(Exporting::Whole)); // with what the first one put in place of the token it used
        QCOMPARE(int(m_hathora.server().issuer().refreshes()), 2);
    }

    void aTokenThatEndsInTheMiddleIsRenewed_data()
    {
        QTest::addColumn<QList<HttpScript>>("answers");
        QTest::addColumn<int>("status");
        QTest::newRow("at once") << QList{tokens()} << int(Exporting::Whole);
        QTest::newRow("when the issuer is there again")
            << QList{tokens(), HttpScript::resetting(), HttpScript::resetting(), tokens()}
            << int(Exporting::Whole);
        QTest::newRow("not by an issuer that stays away")
            << QList{tokens(), HttpScript::resetting()} << int(Exporting::NotReached);
        QTest::newRow("not by an issuer that does not want to")
            << QList{tokens(), HttpScript::json(R"({"error":"invalid_grant"})", 400)}
            << int(Exporting::NoSignIn);
    }

    void aTokenThatEndsInTheMiddleIsRenewed()
    {
        QFETCH(QList<HttpScript>, answers);
        QFETCH(int, status);
        HttpServer issuer;
        issuer.on("/oauth/token", answers);
        m_issuer = issuer.url();
        keep("fake-refresh-1");
        m_hathora.answer("GetOrgMembers", 401, 2); // once is forgiven
        QCOMPARE(run(), status);
        m_hathora.server().faults().clear();
    }

    /// Or the next one would go on from a token that its issuer has let go of.
    void aRenewalThatIsUnderWayAtTheEndIsWaitedFor()
    {
        const QByteArray path = "/oauth/token";
        HttpServer issuer;
        const QByteArrayList headers{"Content-Type: application/json", "Transfer-Encoding: chunked"};
        issuer.on(path, {tokens(10), HttpScript::head(200, headers).hold()});
        m_issuer = issuer.url();
        keep("fake-refresh-1");
        m_whenWritten = [&] {
            issuer.feed(path, tokenBody());
            issuer.finishFeed(path);
        };
        QCOMPARE(run(), int(Exporting::Whole));
        m_whenWritten = nullptr;
        QCOMPARE(issuer.count(path), 2);
        QCOMPARE(kept(), "fake-refresh-2");
    }

    void whereNothingRenewsItTheExportEnds()
    {
        QVERIFY(isOver(m_tokens.write({profile().id, profile().server}, *Token::from("right"), this)));
        m_hathora.answer("GetOrgMembers", 401, 100);
        QCOMPARE(run(), int(Exporting::NoSignIn));
        m_hathora.server().faults().clear();
        QVERIFY(isOver(m_tokens.erase({profile().id, profile().server}, this)));
    }

    void aTokenThatWasPastedDoesWhereTheSignInEnded()
    {
        keep("fake-refresh-of-nobody");
        QVERIFY(isOver(m_tokens.write({profile().id, profile().server}, *Token::from("right"), this)));
        QCOMPARE(run(), int(Exporting::Whole));
        QVERIFY(isOver(m_tokens.erase({profile().id, profile().server}, this)));
        QCOMPARE(run(), int(Exporting::NoSignIn)); // the other one is gone, too
    }

    void aSignInThatEndedIsSaid()
    {
        keep("fake-refresh-of-nobody");
        QCOMPARE(run(), int(Exporting::NoSignIn));
    }
};

QTEST_GUILESS_MAIN(TestBrowserExport)
#include "tst_browserexport.moc"
