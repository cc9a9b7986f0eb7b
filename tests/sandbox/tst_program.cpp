// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <httplib.h>

#include <csignal>

using namespace Qt::StringLiterals;

/// hathora-sandbox, from outside.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereItListensInOneLine();
    void aTokenItMadeItselfIsTold();
    void aTokenFromOutsideIsNot();
    void aTokenComesFromAFile();
    void thereAreNoControlsUnlessAskedFor();
    void controlsHaveATokenOfTheirOwn();
    void theControlsTokenComesFromOutside();
    void aTokenForNoControlsIsRefused();
    void controlsDoNotTakeTheApisToken();
    void faultsComeFromTheCommandLine();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();
    void helpExplainsEveryOption();
    void aSignalEndsIt_data();
    void aSignalEndsIt();
    void itEndsWithItsParentsPipe();
    void aTakenPortIsReported();
};

namespace {

class Program : public QProcess
{
public:
    explicit Program(const QStringList &arguments, const QString &token = {},
                     const QString &controlToken = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"HATHORA_SANDBOX_TOKEN"_s);
        environment.remove(u"HATHORA_SANDBOX_CONTROL_TOKEN"_s);
        if (!token.isEmpty())
            environment.insert(u"HATHORA_SANDBOX_TOKEN"_s, token);
        if (!controlToken.isEmpty())
            environment.insert(u"HATHORA_SANDBOX_CONTROL_TOKEN"_s, controlToken);
        setProcessEnvironment(environment);
        start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    }

    ~Program() override
    {
        kill();
        waitForFinished();
    }

    QJsonObject announcement()
    {
        while (!canReadLine() && waitForReadyRead(20'000)) {
        }
        return QJsonDocument::fromJson(readLine()).object();
    }
};

class TokenFile : public QTemporaryFile
{
public:
    TokenFile()
    {
        if (open())
            write("from-a-file\n");
        close();
    }
};

int statusOf(const QJsonObject &announced, const char *path, const QString &token)
{
    const QUrl url(announced[u"listening"_s].toString());
    httplib::Client client(url.host().toStdString(), url.port());
    const httplib::Result result = client.Get(path, {{"Authorization", "Bearer " + token.toStdString()}});
    return result ? result->status : 0;
}

} // namespace

void TestProgram::itSaysWhereItListensInOneLine()
{
    Program sandbox({u"--seed"_s, u"5"_s, u"--generation=2.10"_s}, u"secret"_s);
    const QJsonObject line = sandbox.announcement();
    const QUrl url(line[u"listening"_s].toString());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() > 0);
    QVERIFY(line[u"issuer"_s].toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(line[u"ping"_s].toString().startsWith(u"ws://127.0.0.1:"_s));
    QCOMPARE(line[u"seed"_s].toInt(), 5);
    QCOMPARE(line[u"generation"_s].toString(), u"2.10"_s);
    QVERIFY(!sandbox.canReadLine());
}

void TestProgram::aTokenItMadeItselfIsTold()
{
    Program one({});
    Program other({});
    const QString token = one.announcement()[u"token"_s].toString();
    QVERIFY(token.size() > 20);
    QVERIFY(token != other.announcement()[u"token"_s].toString());
}

void TestProgram::aTokenFromOutsideIsNot()
{
    Program sandbox({}, u"secret"_s);
    QVERIFY(!sandbox.announcement().contains(u"token"_s));
}

void TestProgram::aTokenComesFromAFile()
{
    const TokenFile file;
    Program sandbox({u"--token-file"_s, file.fileName()});
    const QJsonObject line = sandbox.announcement();
    QVERIFY(line.contains(u"listening"_s));
    QVERIFY(!line.contains(u"token"_s));
}

void TestProgram::thereAreNoControlsUnlessAskedFor()
{
    Program sandbox({}, u"secret"_s, u"other"_s);
    const QJsonObject line = sandbox.announcement();
    QVERIFY(!line.contains(u"controlToken"_s));
    for (const QString &token : {u"secret"_s, u"other"_s})
        QCOMPARE(statusOf(line, "/_sandbox/requests", token), 404);
    QCOMPARE(statusOf(line, "/orgs/v1", u"secret"_s), 200);
}

void TestProgram::controlsHaveATokenOfTheirOwn()
{
    Program sandbox({u"--controls"_s}, u"secret"_s);
    const QJsonObject line = sandbox.announcement();
    const QString token = line[u"controlToken"_s].toString();
    QVERIFY(token.size() > 20);
    QCOMPARE(statusOf(line, "/_sandbox/requests", token), 200);
    QCOMPARE(statusOf(line, "/_sandbox/requests", u"secret"_s), 401);
    QCOMPARE(statusOf(line, "/orgs/v1", token), 401);
}

void TestProgram::theControlsTokenComesFromOutside()
{
    const TokenFile file;
    Program first({u"--controls"_s}, {}, u"from-outside"_s);
    Program second({u"--controls"_s, u"--control-token-file"_s, file.fileName()});
    const QJsonObject lines[]{first.announcement(), second.announcement()};
    QCOMPARE(statusOf(lines[0], "/_sandbox/requests", u"from-outside"_s), 200);
    QCOMPARE(statusOf(lines[1], "/_sandbox/requests", u"from-a-file"_s), 200);
    for (const QJsonObject &line : lines)
        QVERIFY(!line.contains(u"controlToken"_s));
}

void TestProgram::aTokenForNoControlsIsRefused()
{
    const TokenFile file;
    Program sandbox({u"--control-token-file"_s, file.fileName()});
    QVERIFY(sandbox.waitForFinished());
    QCOMPARE(sandbox.exitCode(), 2);
    QVERIFY(sandbox.readAllStandardError().contains("goes with --controls only"));
}

void TestProgram::controlsDoNotTakeTheApisToken()
{
    Program sandbox({u"--controls"_s}, u"secret"_s, u"secret"_s);
    QVERIFY(sandbox.waitForFinished());
    QCOMPARE(sandbox.exitCode(), 2);
    QVERIFY(sandbox.readAllStandardError().contains("a token of their own"));
}

void TestProgram::faultsComeFromTheCommandLine()
{
    Program sandbox({u"--fault"_s, u"GetOrgs:status=503,count=2"_s, u"--fault=GetOrgs:html=418"_s},
                    u"secret"_s);
    const QJsonObject line = sandbox.announcement();
    for (const int status : {503, 503, 418, 200})
        QCOMPARE(statusOf(line, "/orgs/v1", u"secret"_s), status);
}

void TestProgram::badArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("controls for the whole network")
        << QStringList{u"--controls"_s, u"--listen"_s, u"0.0.0.0"_s};
    QTest::newRow("controls for a network, the other way round")
        << QStringList{u"--listen=::"_s, u"--controls"_s};
    QTest::newRow("a fault of no kind") << QStringList{u"--fault"_s, u"GetApps:boredom"_s};
    QTest::newRow("a fault of no operation") << QStringList{u"--fault"_s, u"GetNothing:status"_s};
    QTest::newRow("an option nobody knows") << QStringList{u"--token"_s, u"x"_s};
    QTest::newRow("a status of no answer") << QStringList{u"--pending-status"_s, u"200"_s};
    QTest::newRow("a number that is none") << QStringList{u"--processes"_s, u"many"_s};
    QTest::newRow("a number out of bounds") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("a value that is missing") << QStringList{u"--seed"_s};
    QTest::newRow("a generation that never was") << QStringList{u"--generation"_s, u"3"_s};
    QTest::newRow("a file that is not there") << QStringList{u"--token-file"_s, u"/nonexistent"_s};
    QTest::newRow("an address that is none") << QStringList{u"--listen"_s, u"localhorst"_s};
    QTest::newRow("parts too small") << QStringList{u"--part-size"_s, u"1"_s};
}

void TestProgram::badArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    Program sandbox(arguments);
    QVERIFY(sandbox.waitForFinished());
    QCOMPARE(sandbox.exitCode(), 2);
    QVERIFY(sandbox.readAllStandardOutput().isEmpty());
    QVERIFY(sandbox.readAllStandardError().startsWith("hathora-sandbox: "));
}

void TestProgram::helpExplainsEveryOption()
{
    Program sandbox({u"--help"_s});
    QVERIFY(sandbox.waitForFinished());
    const QByteArray help = sandbox.readAllStandardOutput();
    for (const char *option : {"--port",
                               "--seed",
                               "--speed",
                               "--processes",
                               "--generation",
                               "--page-size",
                               "--part-size",
                               "--ping-port",
                               "--issuer-port",
                               "--token-lifetime",
                               "--code-lifetime",
                               "--code-interval",
                               "--pending-status",
                               "--unknown-parameters",
                               "--listen",
                               "--token-file",
                               "--exit-with-parent",
                               "--clock",
                               "--fault",
                               "--controls",
                               "--control-token-file",
                               "HATHORA_SANDBOX_TOKEN",
                               "HATHORA_SANDBOX_CONTROL_TOKEN",
                               "/_sandbox/requests",
                               "/_sandbox/faults",
                               "/_sandbox/clock/advance",
                               "/_sandbox/operations",
                               "/_sandbox/issuer/answer"})
        QVERIFY2(help.contains(option), option);
}

void TestProgram::aSignalEndsIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestProgram::aSignalEndsIt()
{
    QFETCH(int, signal);
    Program sandbox({});
    sandbox.announcement();
    ::kill(static_cast<pid_t>(sandbox.processId()), signal);
    QVERIFY(sandbox.waitForFinished());
    QCOMPARE(sandbox.exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.exitCode(), 0);
}

void TestProgram::itEndsWithItsParentsPipe()
{
    Program sandbox({u"--exit-with-parent"_s});
    sandbox.announcement();
    sandbox.closeWriteChannel();
    QVERIFY(sandbox.waitForFinished());
    QCOMPARE(sandbox.exitCode(), 0);
}

void TestProgram::aTakenPortIsReported()
{
    Program first({});
    const int port = QUrl(first.announcement()[u"listening"_s].toString()).port();
    Program second({u"--port"_s, QString::number(port)});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains(QByteArray::number(port)));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
