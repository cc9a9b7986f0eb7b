// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/support/certificate.h"
#include "tests/support/httpserver.h"

#include <QComboBox>
#include <QFile>
#include <QSslCertificate>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

/// Signing in and out, with the real keychain.
class TestSignInFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSignedInOnceIsInAtTheNextStart()
    {
        LocalHathora hathora("right");
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QCOMPARE(person.program().session()->keeping(), TokenKeeping::Keychain);
        QCOMPARE(person.program().profiles().all().size(), 1);
        person.quit();

        person.start();
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(person.workbench().app(), aWhile);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
    }

    void aWrongTokenIsSaidAndKeptNowhere()
    {
        LocalHathora hathora("right");
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"wrong"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("signInStatus").contains(u"does not accept"_s), aWhile);
        QVERIFY(!person.isIn());
        QVERIFY(person.program().profiles().all().isEmpty());
        // The next try needs nothing but the token.
        QVERIFY(person.type("token", u"right"_s));
        QVERIFY(person.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
    }

    void anAddressThatIsNoServerIsSaidBeforeAnythingIsSent()
    {
        Person person;
        person.start();
        QVERIFY(person.type("serverAddress", u"ftp://example.test"_s));
        QVERIFY(person.type("token", u"right"_s));
        QVERIFY(person.click("signIn"));
        QVERIFY(person.text("signInStatus").contains(u"https://"_s));
        QVERIFY(person.seen("signIn")->isEnabled());
    }

    void plainHttpToAnotherMachineIsWarnedOf()
    {
        Person person;
        person.start();
        QVERIFY(person.type("serverAddress", u"http://api.example.test"_s));
        QVERIFY(person.text("serverNote").contains(u"anyone"_s));
        QVERIFY(person.type("serverAddress", u"http://localhost:5000"_s));
        QVERIFY(person.text("serverNote").contains(u"this computer"_s));
    }

    void aServerBehindAnAuthorityOfOnesOwnIsEnteredWithItsFile()
    {
        const Certificate authority("Studio authority");
        HttpServer server(Certificate::issuedBy(authority, "127.0.0.1").server());
        server.on("/orgs/v1", HttpScript::json(R"({"orgs":[]})"));
        Person person;
        person.start();
        QVERIFY(person.signIn(server.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("signInStatus").contains(u"prove"_s), aWhile);
        QCOMPARE(server.count(), 0);

        QFile file(person.folder() + u"/ca.pem"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority.certificate().toPem());
        file.close();
        QVERIFY(person.type("caFile", file.fileName()));
        QVERIFY(person.text("serverNote").contains(u"ca.pem"_s));
        QVERIFY(person.type("token", u"right"_s));
        QVERIFY(person.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QCOMPARE(person.program().profiles().all().constFirst().caFile, file.fileName());
        QTRY_VERIFY(server.count("/orgs/v1") > 1); // the session trusts it too
    }

    void aFileOfAuthoritiesThatIsNotThereIsSaidAndLetsNothingOut()
    {
        HttpServer server;
        Person person;
        person.start();
        QVERIFY(person.type("caFile", u"/nowhere/ca.pem"_s));
        QVERIFY(person.signIn(server.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("signInStatus").contains(u"authorities"_s), aWhile);
        QTRY_VERIFY(person.text("serverNote").contains(u"no such file"_s));
        QCOMPARE(server.accepted(), 0);
    }

    void signingOutForgetsTheToken()
    {
        LocalHathora hathora("right");
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(person.trigger("action.signOut"));
        QVERIFY(!person.isIn());
        QVERIFY(person.window().docks().isEmpty());
        QTRY_VERIFY(person.text("startNote").contains(u"Signed out"_s));

        // The profile is still there, but there is no token any more.
        const QString id = person.program().profiles().all().constFirst().id;
        QVERIFY(person.click(qPrintable(u"profile."_s + id)));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("signInStatus").contains(u"no token"_s), aWhile);
        QVERIFY(!person.isIn());
    }

    void signingOutStopsWhatIsUnderWay()
    {
        LocalHathora hathora("right");
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        sandbox::Fault silent = sandbox::Fault::on("*", sandbox::Fault::Kind::Silent);
        silent.count = 100;
        hathora.server().faults().arm(silent);
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY(person.program().session()->client().inFlight() > 0);
        QVERIFY(person.trigger("action.signOut"));
        const auto before = hathora.server().requests().total();
        const bool more =
            QTest::qWaitFor([&] { return hathora.server().requests().total() > before + 6; }, 1500);
        QVERIFY(!more); // what was on its way may still be counted
    }

    void withoutAKeychainTheTokenIsKeptForThisRunOnly()
    {
        // A bus that is not there, as on a system without any keychain. For one process it can't be both.
        if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
            return runAlone("withoutAKeychainTheTokenIsKeptForThisRunOnly");
        LocalHathora hathora("right");
        Person person;
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("keepForThisRun"), aWhile);
        QVERIFY(person.text("signInStatus").contains(u"no keychain"_s));
        QVERIFY(!person.isIn());
        QVERIFY(person.click("keepForThisRun"));
        QTRY_VERIFY(person.isIn());
        QCOMPARE(person.program().session()->keeping(), TokenKeeping::ThisRun);
        QTRY_VERIFY_WITH_TIMEOUT(person.workbench().app(), aWhile);
    }

private:
    /// The same test in a process of its own, which has no session bus.
    static void runAlone(const char *test)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QLatin1String(test)});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
    }
};

QTEST_MAIN(TestSignInFlow)
#include "tst_signinflow.moc"
