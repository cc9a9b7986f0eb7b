// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastrenewals.h"
#include "tests/flows/browsing.h"
#include "tests/support/httpserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <signal.h>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int aWhile = browsingPatience;
constexpr int aSecond = 1000;

const QByteArray tokenPath = "/oauth/token";
const HttpScript renewed = tokens("right", "fake-refresh-2");

/// A start that goes on from an earlier sign-in, in the program itself or in this one.
struct Starting
{
    explicit Starting(const QList<HttpScript> &answers)
    {
        issuer.on(tokenPath, answers);
        person.setTokens(TokenStore(20s)); // as the program calls its entries
        Profile profile{id, u"studio"_s, issuer.url(), {}, {}};
        profile.deviceSignIn = DeviceSignIn{issuer.url(), u"client"_s, u"api"_s};
        for (const QString &folder : {u"/hathora-dashboard"_s, QString()}) // the program's, this one's
            Profiles(person.folder() + folder + u"/profiles.json"_s).add(profile);
    }

    ~Starting()
    {
        if (program.state() == QProcess::NotRunning)
            return;
        program.kill();
        program.waitForFinished();
    }

    bool begin(const QStringList &arguments = {u"--profile"_s, u"studio"_s})
    {
        if (!person.keep(key, "fake-refresh-1"))
            return false;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, person.folder());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DASHBOARD_PROGRAM), arguments);
        return isAsked();
    }

    bool isAsked() const
    {
        return QTest::qWaitFor([&] { return issuer.count(tokenPath) == 1; }, aWhile);
    }

    /// How long the program takes to end; negative if it had to be killed.
    qint64 endAfter(int signal)
    {
        QElapsedTimer clock;
        clock.start();
        ::kill(pid_t(program.processId()), signal);
        return program.waitForFinished(10'000) ? clock.elapsed() : -1;
    }

    QByteArray inKeychain() const
    {
        const TokenAnswer answer = person.kept(key);
        return answer.token ? answer.token->bytes() : QByteArray();
    }

    HttpServer issuer;
    BrowsingPerson person;
    const QString id = Profiles::newId();
    const TokenKey key = TokenRefresher::keyFor(id, issuer.url(), issuer.url());
    QProcess program;
};

QString milliseconds(qint64 time)
{
    return QString::number(time) + u" ms"_s;
}

} // namespace

/// The program's end in the middle of a renewal: soon, and with what the issuer gives until then.
class TestBrowserQuit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndWaitsForTheRenewal()
    {
        Starting it({HttpScript::later(300ms, renewed)});
        QVERIFY(it.begin());
        const qint64 took = it.endAfter(SIGTERM);
        QVERIFY2(took >= 0 && took < aSecond, qPrintable(milliseconds(took)));
        QCOMPARE(it.inKeychain(), "fake-refresh-2");
    }

    void aSilentIssuerDoesNotHoldItUp_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QStringList window{u"--profile"_s, u"studio"_s};
        const QStringList noWindow = QStringList{u"--export"_s, QDir::tempPath()} + window;
        QTest::newRow("SIGTERM") << SIGTERM << window << 0;
        QTest::newRow("SIGHUP") << SIGHUP << window << 0;
        QTest::newRow("an export") << SIGTERM << noWindow << 7; // as the README says: nothing was written
    }

    void aSilentIssuerDoesNotHoldItUp()
    {
        QFETCH(int, signal);
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        Starting it({HttpScript::silence()});
        QVERIFY(it.begin(arguments));
        const qint64 took = it.endAfter(signal);
        QVERIFY2(took >= 0 && took < aSecond, qPrintable(milliseconds(took)));
        QCOMPARE(it.program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(it.program.exitCode(), status);
        QCOMPARE(it.inKeychain(), "fake-refresh-1");
    }

    void norWhoClosesTheWindow()
    {
        Starting it({HttpScript::silence()});
        QVERIFY(it.person.keep(it.key, "fake-refresh-1"));
        LastRenewals renewals(*QCoreApplication::instance());
        CommandLine line;
        line.profile = u"studio"_s;
        it.person.start(line);
        QVERIFY(it.isAsked());

        QElapsedTimer clock;
        QTimer::singleShot(0, &it.person.window(), [&] {
            clock.start();
            it.person.trigger("action.quit");
        });
        QCOMPARE(QCoreApplication::exec(), 0); // ends with the last window
        it.person.quit();
        QSignalSpy over(&renewals, &LastRenewals::over);
        QVERIFY(renewals.begin());
        QVERIFY(over.wait(aWhile));
        const qint64 took = clock.elapsed();
        QVERIFY2(took < aSecond, qPrintable(milliseconds(took)));
        QCOMPARE(it.inKeychain(), "fake-refresh-1");
    }

    void whereNothingIsUnderWayNothingIsWaitedFor()
    {
        LastRenewals renewals(*QCoreApplication::instance());
        QVERIFY(!renewals.begin());
    }

    /// What becomes of the token that was shown.
    void theNextStartShowsItOnceMore_data()
    {
        QTest::addColumn<HttpScript>("answer");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("the issuer had not got it") << renewed << QByteArray("fake-refresh-2");
        QTest::newRow("the issuer had let go of it")
            << HttpScript::json(R"({"error":"invalid_grant"})", 400) << QByteArray();
    }

    void theNextStartShowsItOnceMore()
    {
        QFETCH(HttpScript, answer);
        QFETCH(QByteArray, left);
        Starting it({HttpScript::silence(), answer});
        QVERIFY(it.begin());
        QVERIFY(it.endAfter(SIGTERM) >= 0);
        CommandLine line;
        line.profile = u"studio"_s;
        it.person.start(line);
        QTRY_COMPARE_WITH_TIMEOUT(it.inKeychain(), left, aWhile);
        QCOMPARE(it.issuer.count(tokenPath), 2);
        const QUrlQuery form(QString::fromLatin1(it.issuer.received(tokenPath).at(1).body));
        QCOMPARE(form.queryItemValue(u"refresh_token"_s), u"fake-refresh-1"_s);
    }
};

QTEST_MAIN(TestBrowserQuit)
#include "tst_browserquit.moc"
