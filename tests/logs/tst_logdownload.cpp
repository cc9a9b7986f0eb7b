// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logdownload.h"
#include "tests/support/httpserver.h"
#include "tests/support/quick.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

class TestLogDownload : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *path = "/logs/v1/app-1/process/p-1/download";

    struct Setup
    {
        explicit Setup(const QString &name = QStringLiteral("log.txt"))
            : client(quickOptions(server.url()))
            , file(folder.filePath(name))
        {
            const bool isFit = client.setToken("token");
            Q_ASSERT(isFit);
            Q_UNUSED(isFit)
        }
        void begin()
        {
            download = std::make_unique<LogDownload>(Logs(client), AppId(QStringLiteral("app-1")),
                                                     ProcessId(QStringLiteral("p-1")), file);
            QObject::connect(download.get(), &LogDownload::finished, &client, [this] { isSaved = true; });
            QObject::connect(download.get(), &LogDownload::failed, &client,
                             [this](const std::optional<Error> &error) { failure = error; });
        }
        bool hasFailed() const { return failure.has_value(); }

        HttpServer server;
        Client client;
        QTemporaryDir folder;
        QString file;
        std::unique_ptr<LogDownload> download;
        bool isSaved = false;
        std::optional<std::optional<Error>> failure; ///< once it has failed: the server's, if it is that
    };

private Q_SLOTS:
    void theWholeLogIsSavedAsItCame()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.begin();
        QTRY_COMPARE(setup.server.count(path), 1);
        setup.server.feed(path, "one\ntwo \x1b[31m\xff");
        setup.server.finishFeed(path);
        QTRY_VERIFY(setup.isSaved);
        QFile file(setup.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "one\ntwo \x1b[31m\xff");
    }

    void anEmptyLogIsAnEmptyFile()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.begin();
        QTRY_COMPARE(setup.server.count(path), 1);
        setup.server.finishFeed(path);
        QTRY_VERIFY(setup.isSaved);
        QVERIFY(QFile::exists(setup.file));
    }

    void whatIsCutOffLeavesNoFile()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.begin();
        QTRY_COMPARE(setup.server.count(path), 1);
        setup.server.feed(path, "one\n");
        QTRY_VERIFY(setup.download->bytes() > 0);
        setup.server.closeAll();
        QTRY_VERIFY(setup.hasFailed());
        QVERIFY(*setup.failure);
        QVERIFY(!QFile::exists(setup.file));
    }

    void aLogThatIsGoneIsSaid()
    {
        Setup setup; // every path is a 404
        setup.begin();
        QTRY_VERIFY(setup.hasFailed());
        QVERIFY((*setup.failure)->isNotFound());
        QVERIFY(!QFile::exists(setup.file));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Setup setup(QStringLiteral("nowhere/log.txt"));
        setup.server.on(path, HttpScript::stream());
        setup.begin();
        QTRY_COMPARE(setup.server.count(path), 1);
        setup.server.feed(path, "one\n");
        QTRY_VERIFY(setup.hasFailed());
        QVERIFY(!*setup.failure);
    }
};

QTEST_GUILESS_MAIN(TestLogDownload)
#include "tst_logdownload.moc"
