// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <signal.h>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

const QString sandboxProgram = QStringLiteral(SANDBOX_PROGRAM);

bool isListening(const QUrl &server)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    return socket.waitForConnected(2000);
}

/// A program of ours that never says where it listens.
QString scriptThat(const QTemporaryDir &folder, const QByteArray &does)
{
    const QString path = folder.filePath(u"hathora-sandbox"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/usr/bin/env python3\n" + does);
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
    return path;
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhereItsServerListens()
    {
        Demo demo(sandboxProgram);
        QSignalSpy started(&demo, &Demo::started);
        demo.start({u"--processes"_s, u"20"_s});
        QVERIFY(started.wait(20'000));
        QCOMPARE(demo.server().host(), u"127.0.0.1"_s);
        QVERIFY(isListening(demo.server()));
    }

    void itsServerEndsWithIt()
    {
        QUrl server;
        {
            Demo demo(sandboxProgram);
            QSignalSpy started(&demo, &Demo::started);
            demo.start({u"--processes"_s, u"20"_s});
            QVERIFY(started.wait(20'000));
            server = demo.server();
        }
        QVERIFY(!isListening(server));
    }

    void itsServerEndsWhenTheProgramIsKilled()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--hold-a-demo"_s});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 20'000);
        const QUrl server(QString::fromLatin1(program.readLine().trimmed()));
        QVERIFY(isListening(server));
        program.kill();
        QVERIFY(program.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!isListening(server), 20'000);
    }

    void aServerThatDiesIsReported()
    {
        Demo demo(sandboxProgram);
        QSignalSpy started(&demo, &Demo::started);
        QSignalSpy died(&demo, &Demo::died);
        demo.start({u"--processes"_s, u"20"_s});
        QVERIFY(started.wait(20'000));
        QCOMPARE(::kill(pid_t(demo.processId()), SIGKILL), 0);
        QVERIFY(died.wait(20'000));
        QVERIFY(demo.server().isEmpty());
    }

    void everyDemoHasAnotherToken()
    {
        const Demo one(sandboxProgram);
        const Demo other(sandboxProgram);
        QVERIFY(!(one.token() == other.token()));
        QVERIFY(one.token().bytes().size() > 40);
    }

    void theTokenIsNotAmongTheArguments()
    {
        Demo demo(sandboxProgram);
        QSignalSpy started(&demo, &Demo::started);
        demo.start({u"--processes"_s, u"20"_s});
        QVERIFY(started.wait(20'000));
        QFile arguments(u"/proc/%1/cmdline"_s.arg(demo.processId()));
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        const QByteArray line = arguments.readAll();
        QVERIFY(line.contains("--exit-with-parent"));
        QVERIFY(!line.contains(demo.token().bytes()));
    }

    void whatCannotBeStartedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Demo::Failure>("failure");
        QTest::newRow("it ends at once")
            << QByteArray("import sys; sys.exit('no room')\n") << Demo::Failure::Ended;
        QTest::newRow("it speaks another language")
            << QByteArray("print('hello', flush=True); input()\n") << Demo::Failure::NotListening;
    }

    void whatCannotBeStartedIsSaid()
    {
        QFETCH(QByteArray, script);
        QFETCH(Demo::Failure, failure);
        const QTemporaryDir folder;
        Demo demo(scriptThat(folder, script));
        QSignalSpy failed(&demo, &Demo::failed);
        demo.start();
        QVERIFY(failed.wait(20'000));
        QCOMPARE(failed.constFirst().constFirst().value<Demo::Failure>(), failure);
        if (failure == Demo::Failure::Ended)
            QCOMPARE(demo.lastWords().trimmed(), u"no room"_s);
    }

    void aMissingProgramIsSaid()
    {
        Demo none{QString()};
        QSignalSpy notFound(&none, &Demo::failed);
        none.start();
        QVERIFY(notFound.wait(20'000));
        QCOMPARE(notFound.constFirst().constFirst().value<Demo::Failure>(), Demo::Failure::NotFound);

        Demo broken(u"/nonexistent/hathora-sandbox"_s);
        QSignalSpy notStarted(&broken, &Demo::failed);
        broken.start();
        QVERIFY(notStarted.wait(20'000));
        QCOMPARE(notStarted.constFirst().constFirst().value<Demo::Failure>(), Demo::Failure::NotStarted);
    }

    void theProgramIsFoundBesideOursAndInTheBuildTree()
    {
        const QString folder = QFileInfo(sandboxProgram).absolutePath();
        QCOMPARE(Demo::findSandbox(folder), sandboxProgram);
        QCOMPARE(Demo::findSandbox(QFileInfo(folder).absolutePath()), sandboxProgram);
    }
};

namespace {

int holdADemo(QCoreApplication &application)
{
    Demo demo(sandboxProgram);
    QObject::connect(&demo, &Demo::started, &application,
                     [](const QUrl &server) { QTextStream(stdout) << server.toString() << Qt::endl; });
    demo.start({u"--processes"_s, u"20"_s});
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold-a-demo"_s))
        return holdADemo(application);
    TestDemo test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demo.moc"
