// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

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
    explicit Program(const QStringList &arguments, const QString &token = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"HATHORA_SANDBOX_TOKEN"_s);
        if (!token.isEmpty())
            environment.insert(u"HATHORA_SANDBOX_TOKEN"_s, token);
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

} // namespace

void TestProgram::itSaysWhereItListensInOneLine()
{
    Program sandbox({u"--seed"_s, u"5"_s, u"--generation=2.10"_s}, u"secret"_s);
    const QJsonObject line = sandbox.announcement();
    const QUrl url(line[u"listening"_s].toString());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() > 0);
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
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("from-a-file\n");
    file.close();
    Program sandbox({u"--token-file"_s, file.fileName()});
    const QJsonObject line = sandbox.announcement();
    QVERIFY(line.contains(u"listening"_s));
    QVERIFY(!line.contains(u"token"_s));
}

void TestProgram::badArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an option nobody knows") << QStringList{u"--token"_s, u"x"_s};
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
    for (const char *option :
         {"--port", "--seed", "--speed", "--processes", "--generation", "--page-size", "--part-size",
          "--ping-port", "--unknown-parameters", "--listen", "--token-file", "--exit-with-parent", "--clock",
          "HATHORA_SANDBOX_TOKEN", "/_sandbox/requests", "/_sandbox/faults", "/_sandbox/clock/advance",
          "/_sandbox/operations"})
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
