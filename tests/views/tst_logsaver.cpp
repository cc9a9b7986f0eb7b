// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/logbench.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace hathora;
using namespace hathora::testing;

/// Logs that are taken along into files.
class TestLogSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogIsSavedWhole()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n\x1b[31mtwo\x1b[0m\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("process.log"));
        bench.action("logs.save").trigger();
        auto *dialog = bench.dock->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one\ntwo\n"));
    }

    void severalLogsAreSavedAsLinesOfJson()
    {
        LogBench bench;
        bench.followTwo();
        bench.server.feed(LogBench::path, "2026-11-23T20:41:01Z ERROR one\n");
        bench.server.feed(LogBench::otherPath, "2026-11-23T20:41:02Z two\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("all.jsonl"));
        bench.action("logs.save").trigger();
        Q_EMIT bench.dock->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(),
                 QByteArray("{\"level\":\"error\",\"line\":\"2026-11-23T20:41:01Z ERROR one\","
                            "\"process\":\"p-1\",\"time\":\"2026-11-23T20:41:01.000Z\"}\n"));
        QVERIFY(file.readLine().contains("\"process\":\"p-2\""));
    }

    void theWholeLogOfAnEndedProcessIsDownloaded()
    {
        LogBench bench;
        bench.follow();
        QVERIFY(!bench.action("logs.download").isEnabled());
        bench.server.feed(LogBench::path, "all\n");
        bench.server.finishFeed(LogBench::path);
        QTRY_VERIFY(bench.action("logs.download").isEnabled());
        bench.server.on("/logs/v1/app-1/process/p-1/download", HttpScript::stream());
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("whole.log"));
        bench.action("logs.download").trigger();
        Q_EMIT bench.dock->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY(bench.server.received().constLast().target.contains("/download"));
        bench.server.feed("/logs/v1/app-1/process/p-1/download", "all\nof it\n");
        bench.server.finishFeed("/logs/v1/app-1/process/p-1/download");
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("all\nof it\n"));
    }
};

QTEST_MAIN(TestLogSaver)
#include "tst_logsaver.moc"
