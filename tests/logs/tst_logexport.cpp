// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logexport.h"
#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;

using Outcome = LogExport::Outcome;
using Syntax = LogForm::Syntax;

class TestLogExport : public QObject
{
    Q_OBJECT

private:
    struct Setup
    {
        explicit Setup(const QStringList &lines)
            : rows(store)
        {
            store.addSource();
            store.append(0, lines);
        }
        Outcome write(const LogForm &form)
        {
            LogExport writing(rows, form, path());
            QSignalSpy finished(&writing, &LogExport::finished);
            if (!finished.wait(30'000))
                return Outcome::Stopped;
            failure = writing.failure();
            return finished.constFirst().constFirst().value<Outcome>();
        }
        QString path() const { return folder.filePath(name); }
        QByteArray written() const
        {
            QFile file(path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)";
        }

        QTemporaryDir folder;
        QString name = QStringLiteral("log.txt");
        QString failure;
        LogStore store;
        StoredRows rows;
    };

    static QString line(const char *text) { return QString::fromUtf8(text); }

private Q_SLOTS:
    void textIsWhatOneReads()
    {
        Setup setup({line("\x1b[31mERROR\x1b[0m a"), line("b\x07"), line("2 ü")});
        setup.store.appendGap(0);
        QTRY_COMPARE(setup.rows.count(), 4);
        QCOMPARE(setup.write({Syntax::Text, {}, QStringLiteral("(gap)")}), Outcome::Written);
        QCOMPARE(setup.written(), "ERROR a\nb␇\n2 ü\n(gap)\n");
        QCOMPARE(setup.write({Syntax::Text, {}, {}}), Outcome::Written);
        QVERIFY(!setup.written().contains("gap"));
    }

    void jsonLinesAreExact()
    {
        Setup setup({line("2026-03-04T12:00:00Z \x1b[31mERROR\x1b[0m \"a\"")});
        setup.store.appendGap(0);
        QTRY_COMPARE(setup.rows.count(), 2);
        QCOMPARE(setup.write({Syntax::JsonLines, {QStringLiteral("p-1")}, {}}), Outcome::Written);
        QCOMPARE(
            setup.written(),
            "{\"level\":\"error\",\"line\":\"2026-03-04T12:00:00Z \\u001b[31mERROR\\u001b[0m \\\"a\\\"\","
            "\"process\":\"p-1\",\"time\":\"2026-03-04T12:00:00.000Z\"}\n"
            "{\"gap\":true,\"process\":\"p-1\",\"time\":\"2026-03-04T12:00:00.000Z\"}\n");
    }

    void onlyWhatTheFilterLetsPassIsWritten()
    {
        Setup setup({line("tick"), line("tock")});
        LogQuery filter;
        filter.terms.append(LogTerm::read(QStringLiteral("tock")));
        setup.rows.setFilter(filter);
        QTRY_COMPARE(setup.rows.count(), 1);
        QCOMPARE(setup.write({}), Outcome::Written);
        QCOMPARE(setup.written(), "tock\n");
    }

    void whatComesMeanwhileIsNotWritten()
    {
        Setup setup(QStringList(50'000, QString(100, u'a')));
        QTRY_COMPARE(setup.rows.count(), 50'000);
        LogExport writing(setup.rows, {}, setup.path());
        setup.store.clear();
        setup.store.append(0, {line("later")});
        QSignalSpy finished(&writing, &LogExport::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(setup.written().size(), 50'000 * 101);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Setup setup({line("a")});
        setup.name = QStringLiteral("nowhere/log.txt");
        QTRY_COMPARE(setup.rows.count(), 1);
        QCOMPARE(setup.write({}), Outcome::Failed);
        QVERIFY(!setup.failure.isEmpty());
    }

    void stoppedItLeavesTheOldFile()
    {
        Setup setup(QStringList(200'000, QString(100, u'a')));
        QTRY_COMPARE(setup.rows.count(), 200'000);
        QFile old(setup.path());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        {
            LogExport writing(setup.rows, {}, setup.path());
            writing.stop();
        }
        QCOMPARE(setup.written(), "old");
    }
};

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
