// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logdownload.h"
#include "tests/support/httpserver.h"
#include "tests/support/quick.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

using Outcome = LogDownload::Outcome;

class TestLogDownload : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *path = "/logs/v1/app-1/process/p-1/download";

    struct Setup
    {
        Setup()
            : client(quickOptions(server.url()))
        {
            const bool isFit = client.setToken("token");
            Q_ASSERT(isFit);
            Q_UNUSED(isFit)
        }
        std::unique_ptr<LogDownload> begin()
        {
            return std::make_unique<LogDownload>(Logs(client), AppId(QStringLiteral("app-1")),
                                                 ProcessId(QStringLiteral("p-1")), file());
        }
        QString file() const { return folder.filePath(name); }

        HttpServer server;
        Client client;
        QTemporaryDir folder;
        QString name = QStringLiteral("log.txt");
    };

    static Outcome outcomeOf(LogDownload &download)
    {
        QSignalSpy finished(&download, &LogDownload::finished);
        return finished.wait(10'000) ? finished.constFirst().constFirst().value<Outcome>() : Outcome(-1);
    }

private Q_SLOTS:
    void theWholeLogIsSavedAsItCame()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        const auto download = setup.begin();
        QTRY_COMPARE(setup.server.count(path), 1);
        setup.server.feed(path, "one\ntwo \x1b[31m\xff");
        setup.server.finishFeed(path);
        QCOMPARE(outcomeOf(*download), Outcome::Saved);
        QFile file(setup.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "one\ntwo \x1b[31m\xff");
    }

    void whatIsCutOffLeavesNoFile()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        const auto download = setup.begin();
        QSignalSpy progressed(download.get(), &LogDownload::progressed);
        QTRY_COMPARE(setup.server.count(path), 1);
        setup.server.feed(path, "one\n");
        QTRY_VERIFY(!progressed.isEmpty());
        setup.server.closeAll();
        QCOMPARE(outcomeOf(*download), Outcome::Refused);
        QVERIFY(download->error());
        QVERIFY(!QFile::exists(setup.file()));
    }

    void aLogThatIsGoneIsSaid()
    {
        Setup setup; // every path is a 404
        const auto download = setup.begin();
        QCOMPARE(outcomeOf(*download), Outcome::Refused);
        QVERIFY(download->error()->isNotFound());
        QVERIFY(!QFile::exists(setup.file()));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Setup setup;
        setup.name = QStringLiteral("nowhere/log.txt");
        const auto download = setup.begin();
        QCOMPARE(outcomeOf(*download), Outcome::Unwritten);
        QCOMPARE(setup.server.count(path), 0);
        QVERIFY(!download->failure().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogDownload)
#include "tst_logdownload.moc"
