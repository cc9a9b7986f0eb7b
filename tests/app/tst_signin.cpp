// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin.h"

#include "api/auth/tokenjob.h"
#include "tests/app/localhathora.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Against the sandbox and the real keychain.
class TestSignIn : public QObject
{
    Q_OBJECT

    const QString m_service = u"hathora-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const TokenStore m_store{20s, m_service};

    /// Another one each time: the keychain outlives a test, and ports come again.
    static Profile profileOn(const QUrl &server)
    {
        return {QUuid::createUuid().toString(), u"studio"_s, server, {}, {}};
    }

    std::optional<Token> stored(const Profile &profile)
    {
        std::optional<TokenAnswer> answer;
        TokenJob *job = m_store.read({profile.id, profile.server}, this);
        connect(job, &TokenJob::answered, this, [&](const TokenAnswer &a) { answer = a; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) ? answer->token : std::nullopt;
    }

private Q_SLOTS:
    void anAcceptedTokenIsStoredThenHandedOver()
    {
        LocalHathora hathora("right");
        const Profile profile = profileOn(hathora.url());
        SignIn signIn(m_store);
        QSignalSpy accepted(&signIn, &SignIn::accepted);
        signIn.begin(profile, *Token::from("right"), TokenKeeping::Keychain);
        QVERIFY(accepted.wait(20'000));
        QCOMPARE(accepted.constFirst().at(0).value<Profile>(), profile);
        QVERIFY(stored(profile) == Token::from("right"));
        QCOMPARE(hathora.asked("GetOrgs"), 1);
    }

    void aRefusedTokenIsNeverStored()
    {
        LocalHathora hathora("right");
        const Profile profile = profileOn(hathora.url());
        SignIn signIn(m_store);
        QSignalSpy refused(&signIn, &SignIn::refused);
        signIn.begin(profile, *Token::from("wrong"), TokenKeeping::Keychain);
        QVERIFY(refused.wait(20'000));
        QVERIFY(refused.constFirst().constFirst().value<Error>().isSignedOut());
        QCOMPARE(signIn.state(), SignIn::State::Idle);
        QVERIFY(!stored(profile));
    }

    void forThisRunNothingIsStored()
    {
        LocalHathora hathora("right");
        const Profile profile = profileOn(hathora.url());
        SignIn signIn(m_store);
        QSignalSpy accepted(&signIn, &SignIn::accepted);
        signIn.begin(profile, *Token::from("right"), TokenKeeping::ThisRun);
        QVERIFY(accepted.wait(20'000));
        QCOMPARE(accepted.constFirst().at(2).value<TokenKeeping>(), TokenKeeping::ThisRun);
        QVERIFY(!stored(profile));
    }

    void aServerThatIsNotThereIsSaid()
    {
        const Profile profile = profileOn(QUrl(u"http://127.0.0.1:1"_s));
        SignIn signIn(m_store);
        QSignalSpy refused(&signIn, &SignIn::refused);
        signIn.begin(profile, *Token::from("right"), TokenKeeping::Keychain);
        QVERIFY(refused.wait(20'000));
        QCOMPARE(refused.constFirst().constFirst().value<Error>().kind, Error::Kind::Connection);
    }

    void afterCancelNothingMoreIsHeard()
    {
        LocalHathora hathora("right");
        SignIn signIn(m_store);
        QSignalSpy accepted(&signIn, &SignIn::accepted);
        QSignalSpy refused(&signIn, &SignIn::refused);
        signIn.begin(profileOn(hathora.url()), *Token::from("right"), TokenKeeping::Keychain);
        QCOMPARE(signIn.state(), SignIn::State::Checking);
        signIn.cancel();
        QCOMPARE(signIn.state(), SignIn::State::Idle);
        const bool heard = QTest::qWaitFor([&] { return accepted.count() + refused.count() > 0; }, 300);
        QVERIFY(!heard);
    }

    void itMayBeDestroyedInTheMiddle()
    {
        LocalHathora hathora("right");
        hathora.server().faults().arm(sandbox::Fault::on("GetOrgs", sandbox::Fault::Kind::Silent));
        const Profile profile = profileOn(hathora.url());
        auto signIn = std::make_unique<SignIn>(m_store);
        signIn->begin(profile, *Token::from("right"), TokenKeeping::Keychain);
        QTRY_COMPARE(hathora.asked("GetOrgs"), 1);
        signIn.reset();
        QVERIFY(!stored(profile));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
