// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

/// The program itself, asked to end: at once, whatever the network does.
class TestQuit : public QObject
{
    Q_OBJECT

    static constexpr int aSecond = 1000;

    /// A run of the program with a home of its own.
    struct Run
    {
        void start(const QStringList &arguments, const QByteArray &token = {})
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            for (auto each = surroundings.begin(); each != surroundings.end(); ++each)
                environment.insert(each.key(), each.value());
            if (!token.isEmpty())
                environment.insert(u"HATHORA_TOKEN"_s, QString::fromLatin1(token));
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(QStringLiteral(DASHBOARD_PROGRAM), arguments);
        }

        /// How long it takes to end after this signal; a negative time if it had to be killed.
        qint64 endAfter(int signal)
        {
            QElapsedTimer clock;
            clock.start();
            ::kill(pid_t(process.processId()), signal);
            if (process.waitForFinished(10'000))
                return clock.elapsed();
            process.kill();
            process.waitForFinished();
            return -1;
        }

        void addProfile(const QUrl &server) const
        {
            QDir(home.path()).mkpath(u"hathora-dashboard"_s); // as the program calls its folder
            QFile file(home.filePath(u"hathora-dashboard/profiles.json"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write("{\"version\":1,\"lastUsed\":\"\",\"profiles\":[{\"id\":\"p\",\"name\":\"here\","
                           "\"server\":\"" +
                           server.toEncoded() + "\"}]}");
        }

        QTemporaryDir home;
        QMap<QString, QString> surroundings; ///< environment variables of the run
        QProcess process;
    };

private Q_SLOTS:
    void theDemoEndsAtOnce()
    {
        Run run;
        run.start({u"--demo"_s});
        QVERIFY(run.process.waitForStarted());
        QVERIFY(!run.process.waitForFinished(3000)); // it runs
        const qint64 took = run.endAfter(SIGTERM);
        QVERIFY2(took >= 0 && took < aSecond, qPrintable(QString::number(took)));
        QCOMPARE(run.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(run.process.exitCode(), 0);
    }

    void theFirstPageEndsAtOnce()
    {
        Run run;
        run.start({});
        QVERIFY(run.process.waitForStarted());
        QVERIFY(!run.process.waitForFinished(1500));
        const qint64 took = run.endAfter(SIGINT);
        QVERIFY2(took >= 0 && took < aSecond, qPrintable(QString::number(took)));
        QCOMPARE(run.process.exitCode(), 0);
    }

    void aServerThatNeverAnswersDoesNotHoldItUp()
    {
        QTcpServer mute; // the kernel takes the connections, and nobody ever reads them
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        Run run;
        run.addProfile(QUrl(u"http://127.0.0.1:%1"_s.arg(mute.serverPort())));
        run.start({u"--profile"_s, u"here"_s}, "secret");
        QVERIFY(run.process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(mute.hasPendingConnections(), 10'000);
        const qint64 took = run.endAfter(SIGTERM);
        QVERIFY2(took >= 0 && took < aSecond, qPrintable(QString::number(took)));
        QCOMPARE(run.process.exitCode(), 0);
    }

    void aNameThatIsNeverFoundOutDoesNotHoldItUp()
    {
        Run run;
        const QString told = run.home.filePath(u"told"_s);
        run.surroundings = {{u"LD_PRELOAD"_s, QStringLiteral(SLOW_NAMES)},
                            {u"SLOW_NAMES_TOLD"_s, told},
                            {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s}};
        run.addProfile(QUrl(u"http://api.slow.example"_s));
        run.start({u"--profile"_s, u"here"_s}, "secret");
        QVERIFY(run.process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(told), 10'000);
        const qint64 took = run.endAfter(SIGTERM);
        QVERIFY2(took >= 0 && took < aSecond, qPrintable(QString::number(took)));
        QCOMPARE(run.process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestQuit)
#include "tst_quit.moc"
