// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logscan.h"
#include "models/logs/logstore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;

class TestLogScan : public QObject
{
    Q_OBJECT

private:
    /// The numbers of the lines that fit, as a text.
    static QString fitting(const LogStore &store, const LogQuery &query)
    {
        const std::atomic_bool stop = false;
        QStringList numbers;
        const LogScan scan(query, LogScan::Gaps::Left);
        for (const LogPart &part : store.snapshot(store.firstId()).parts) {
            for (const quint32 line : scan.lookThrough(part, LogBudget(10s), stop).lines)
                numbers.append(QString::number(part.chunk->firstId() + line));
        }
        return numbers.join(u' ');
    }

    static LogQuery query(const char *typed, LogTerm::Case letterCase = LogTerm::Case::Ignored)
    {
        LogQuery result;
        for (const QString &each : QString::fromUtf8(typed).split(QStringLiteral(" & ")))
            result.terms.append(LogTerm::read(each, letterCase));
        return result;
    }

private Q_SLOTS:
    void linesAreFoundByWhatTheyHold_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("a text") << QByteArray("tick") << QStringLiteral("1 4");
        QTest::newRow("whatever its letters' case") << QByteArray("ERROR") << QStringLiteral("2 6");
        QTest::newRow("at a line's end") << QByteArray("7") << QStringLiteral("1");
        QTest::newRow("not over a line's end") << QByteArray("7E") << QString();
        QTest::newRow("inverse") << QByteArray("!tick") << QStringLiteral("2 3 5 6 7");
        QTest::newRow("two of them") << QByteArray("tick & !7") << QStringLiteral("4");
        QTest::newRow("beyond ASCII") << QByteArray("東京") << QStringLiteral("5");
        QTest::newRow("through colours") << QByteArray("terror") << QStringLiteral("6");
        QTest::newRow("but not the colours") << QByteArray("31m") << QString();
        QTest::newRow("an expression") << QByteArray("/tick \\d/") << QStringLiteral("1 4");
        QTest::newRow("of a line's ends") << QByteArray("/^tick.*7$/") << QStringLiteral("1");
        QTest::newRow("of the text's ends") << QByteArray("/\\Atick .7\\z/") << QStringLiteral("1");
        QTest::newRow("that would reach further") << QByteArray("/7\\s+error/") << QString();
        QTest::newRow("an inverse one") << QByteArray("!/k|r/") << QStringLiteral("3 5 7");
        QTest::newRow("that looks around") << QByteArray("/(?<=tick )9/") << QStringLiteral("4");
        QTest::newRow("through colours, too") << QByteArray("/t.rror/") << QStringLiteral("6");
        QTest::newRow("a line that is empty") << QByteArray("/^$/") << QStringLiteral("3");
    }

    void linesAreFoundByWhatTheyHold()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, found);
        LogStore store;
        store.addSource();
        store.append(0, {QStringLiteral("tick 17"), QStringLiteral("Error: none"), QString(),
                         QStringLiteral("tick 9"), QStringLiteral("東京 zzz"),
                         QStringLiteral("a t\x1b[31merror\x1b[0m"), QStringLiteral("zzz")});
        QCOMPARE(fitting(store, query(typed)), found);
    }

    void caseIsHeededWhereAsked()
    {
        LogStore store;
        store.addSource();
        store.append(0, {QStringLiteral("Abc"), QStringLiteral("abc")});
        QCOMPARE(fitting(store, query("abc", LogTerm::Case::Heeded)), QStringLiteral("2"));
        QCOMPARE(fitting(store, query("/Ab/", LogTerm::Case::Heeded)), QStringLiteral("1"));
    }

    void levelsAndSourcesAreSieved()
    {
        LogStore store;
        store.addSource();
        store.addSource();
        store.append(0, {QStringLiteral("INFO a"), QStringLiteral("ERROR b")});
        store.append(1, {QStringLiteral("WARN c")});
        store.appendGap(1);
        LogQuery wanted;
        wanted.least = LogLevel::Warning;
        QCOMPARE(fitting(store, wanted), QStringLiteral("2 3"));
        wanted.sources = {0};
        QCOMPARE(fitting(store, wanted), QStringLiteral("2"));
        wanted.sources = QSet<int>{};
        QCOMPARE(fitting(store, wanted), QString());
    }

    /// Blocks of vectors, blocks of lines and chunks must not show: whatever the lines, as one by one.
    void randomLinesAreFoundAsOneByOne()
    {
        QRandomGenerator random(7);
        QStringList lines;
        for (int i = 0; i < 40'000; ++i) {
            QString line;
            for (int length = random.bounded(80); length > 0; --length)
                line += QChar(u"aAbB .\tü"[random.bounded(8)]);
            lines.append(line);
        }
        LogStore store;
        store.addSource();
        store.append(0, lines);
        for (const char *typed :
             {"ab", "aabba", "/a[^b]+b/", "/^a.*b$/", "/\\bA\\b/", "/b\\s*$/", "/(ab){3,}/"}) {
            const LogQuery wanted = query(typed);
            const QRegularExpression expression = wanted.terms.constFirst().expression();
            QStringList numbers;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (expression.match(lines.at(i)).hasMatch())
                    numbers.append(QString::number(i + 1));
            }
            QCOMPARE(fitting(store, wanted), numbers.join(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(TestLogScan)
#include "tst_logscan.moc"
