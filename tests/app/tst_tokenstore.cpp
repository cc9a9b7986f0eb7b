// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenjob.h"
#include "api/auth/tokenstore.h"

#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <signal.h>

using namespace hathora;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Against the real Secret Service of the session that the tests run in.
class TestTokenStore : public QObject
{
    Q_OBJECT

    const QString m_service = u"hathora-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const TokenKey m_key{u"profile-1"_s, QUrl(u"https://api.example.test"_s)};

    /// The last answer of a job that is over.
    static TokenAnswer answerOf(TokenJob *job)
    {
        QList<TokenAnswer> answers;
        QSignalSpy over(job, &QObject::destroyed);
        connect(job, &TokenJob::answered, job, [&](const TokenAnswer &answer) { answers.append(answer); });
        return over.wait(20'000) && !answers.isEmpty() ? answers.last() : TokenAnswer{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
                 "run under tests/support/with-keyring.sh, as ./dev test does");
    }

    void whatWasWrittenIsReadByALaterStore()
    {
        const Token token = *Token::from("token-of-profile-1");
        QCOMPARE(answerOf(TokenStore(20s, m_service).write(m_key, token, this)).outcome, KeychainOutcome::Ok);
        const TokenAnswer read = answerOf(TokenStore(20s, m_service).read(m_key, this));
        QCOMPARE(read.outcome, KeychainOutcome::Ok);
        QVERIFY(read.token == token);
    }

    void itLiesInTheSecretServiceAsAnotherProgramSeesIt()
    {
        const Token token = *Token::from("seen-from-outside");
        QCOMPARE(answerOf(TokenStore(20s, m_service).write(m_key, token, this)).outcome, KeychainOutcome::Ok);
        QProcess other;
        other.start(u"secret-tool"_s,
                    {u"search"_s, u"--all"_s, u"server"_s, m_service, u"user"_s, m_key.text()});
        QVERIFY(other.waitForFinished(10'000));
        // QtKeychain writes bytes as base64.
        QVERIFY(other.readAllStandardOutput().contains(QByteArray("seen-from-outside").toBase64()));
    }

    void aNewTokenReplacesTheOld()
    {
        const TokenStore store(20s, m_service);
        QCOMPARE(answerOf(store.write(m_key, *Token::from("old"), this)).outcome, KeychainOutcome::Ok);
        QCOMPARE(answerOf(store.write(m_key, *Token::from("new"), this)).outcome, KeychainOutcome::Ok);
        QCOMPARE(answerOf(store.read(m_key, this)).token->bytes(), QByteArray("new"));
    }

    void whatIsErasedIsNotFound()
    {
        const TokenStore store(20s, m_service);
        QCOMPARE(answerOf(store.write(m_key, *Token::from("gone"), this)).outcome, KeychainOutcome::Ok);
        QCOMPARE(answerOf(store.erase(m_key, this)).outcome, KeychainOutcome::Ok);
        const TokenAnswer read = answerOf(store.read(m_key, this));
        QCOMPARE(read.outcome, KeychainOutcome::NotFound);
        QVERIFY(!read.token);
    }

    void erasingWhatIsNotThereIsFine()
    {
        const TokenKey unknown{u"nobody"_s, m_key.server};
        QCOMPARE(answerOf(TokenStore(20s, m_service).erase(unknown, this)).outcome, KeychainOutcome::Ok);
    }

    void profilesDoNotShareATokenNorDoServers()
    {
        const TokenStore store(20s, m_service);
        QCOMPARE(answerOf(store.write(m_key, *Token::from("mine"), this)).outcome, KeychainOutcome::Ok);
        const TokenKey otherProfile{u"profile-2"_s, m_key.server};
        const TokenKey otherServer{m_key.profile, QUrl(u"https://evil.example.test"_s)};
        QCOMPARE(answerOf(store.read(otherProfile, this)).outcome, KeychainOutcome::NotFound);
        QCOMPARE(answerOf(store.read(otherServer, this)).outcome, KeychainOutcome::NotFound);
    }

    void aLongTokenSurvives()
    {
        const TokenStore store(20s, m_service);
        const Token token = *Token::from(QByteArray(Token::longest, 'x'));
        QCOMPARE(answerOf(store.write(m_key, token, this)).outcome, KeychainOutcome::Ok);
        QVERIFY(answerOf(store.read(m_key, this)).token == token);
    }

    void aDaemonThatIsHeldIsSaidToBeNotAnsweringAndItsLateAnswerIsTaken()
    {
        const TokenStore store(100ms, m_service);
        QProcess find;
        find.start(u"dbus-send"_s,
                   {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                    u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s,
                    u"string:org.freedesktop.secrets"_s});
        QVERIFY(find.waitForFinished(10'000));
        const int daemon = find.readAllStandardOutput().simplified().split(' ').last().toInt();
        QVERIFY(daemon > 1);

        QCOMPARE(::kill(daemon, SIGSTOP), 0);
        // Whatever becomes of this test, the next ones need it.
        const auto awake = qScopeGuard([daemon] { ::kill(daemon, SIGCONT); });
        QList<KeychainOutcome> outcomes;
        TokenJob *job = store.read({u"nobody"_s, m_key.server}, this);
        connect(job, &TokenJob::answered, this,
                [&](const TokenAnswer &answer) { outcomes.append(answer.outcome); });
        QTRY_COMPARE(outcomes, QList{KeychainOutcome::NotAnswering});
        QCOMPARE(::kill(daemon, SIGCONT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(outcomes, (QList{KeychainOutcome::NotAnswering, KeychainOutcome::NotFound}),
                                  20'000);
    }

    void aJobMayBeDeletedWhileUnderWay()
    {
        const TokenStore store(20s, m_service);
        delete store.write(m_key, *Token::from("unheard"), this);
        delete store.read(m_key, this);
        QCOMPARE(answerOf(store.read(m_key, this)).outcome, KeychainOutcome::Ok);
    }

    void withoutASessionBusItIsUnavailableAtOnceAndNothingIsWritten()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--without-keychain"_s});
        QVERIFY(child.waitForFinished(10'000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), int(KeychainOutcome::Unavailable));
    }

    void theKeychainsWordsAreUnderstood_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<KeychainOutcome>("outcome");
        QTest::newRow("not there") << 1 << QString() << KeychainOutcome::NotFound;
        QTest::newRow("the user said no") << 3 << QString() << KeychainOutcome::Denied;
        QTest::newRow("no bus") << 7 << u"Cannot autolaunch D-Bus without X11 $DISPLAY"_s
                                << KeychainOutcome::Unavailable;
        QTest::newRow("no service")
            << 7 << u"The name org.freedesktop.secrets was not provided by any .service files"_s
            << KeychainOutcome::Unavailable;
        QTest::newRow("no login keyring")
            << 7 << u"Object does not exist at path “/org/…/login”"_s << KeychainOutcome::Unavailable;
        QTest::newRow("libsecret is missing") << 7 << u"Unknown error"_s << KeychainOutcome::Unavailable;
        QTest::newRow("locked") << 7 << u"Cannot get secret of a locked object"_s << KeychainOutcome::Denied;
        QTest::newRow("anything else") << 7 << u"Something new"_s << KeychainOutcome::Other;
    }

    void theKeychainsWordsAreUnderstood()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        QTEST(classifyKeychainError(code, words), "outcome");
    }

    void cleanupTestCase()
    {
        QCOMPARE(answerOf(TokenStore(20s, m_service).erase(m_key, this)).outcome, KeychainOutcome::Ok);
    }
};

namespace {

/// What the same program sees on a system without a keychain; the outcome is the exit code.
int withoutKeychain(QCoreApplication &application)
{
    const TokenStore store;
    TokenJob *job =
        store.write({u"p"_s, QUrl(u"https://api.example.test"_s)}, *Token::from("secret"), &application);
    QObject::connect(job, &TokenJob::answered, &application,
                     [](const TokenAnswer &answer) { QCoreApplication::exit(int(answer.outcome)); });
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--without-keychain"_s))
        return withoutKeychain(application);
    TestTokenStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokenstore.moc"
