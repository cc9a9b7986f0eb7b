// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logsearch.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace hathora;
using namespace std::chrono_literals;

using enum LogTerm::Syntax;
using enum LogTerm::Case;
using enum LogSearch::Direction;

class TestLogSearch : public QObject
{
    Q_OBJECT

private:
    static void fill(LogBuffer &buffer, const QStringList &lines)
    {
        buffer.append(lines);
        QTRY_COMPARE(buffer.rowCount(), lines.size());
    }

    static LogOutcome outcome(LogSearch &search, const QString &pattern, LogTerm::Syntax syntax,
                              LogTerm::Case letterCase = Ignored)
    {
        QSignalSpy finished(&search, &LogSearch::finished);
        search.start({pattern, syntax, letterCase});
        return finished.wait(20'000) ? finished.constFirst().constFirst().value<LogOutcome>()
                                     : LogOutcome::TooCostly;
    }

private Q_SLOTS:
    void itFindsTextAsItIsWritten()
    {
        LogBuffer buffer;
        fill(buffer, {QStringLiteral("a.c"), QStringLiteral("abc"), QStringLiteral("A.C")});
        LogSearch search(buffer);
        QVERIFY(outcome(search, QStringLiteral("a.c"), Text) == LogOutcome::Whole);
        QCOMPARE(search.found(), (QList<qint64>{1, 3}));
        QVERIFY(outcome(search, QStringLiteral("a.c"), Text, Heeded) == LogOutcome::Whole);
        QCOMPARE(search.found(), (QList<qint64>{1}));
        QVERIFY(outcome(search, QStringLiteral("a.c"), Expression) == LogOutcome::Whole);
        QCOMPARE(search.found(), (QList<qint64>{1, 2, 3}));
    }

    void hitsAreWalkedAroundTheEnd()
    {
        LogBuffer buffer;
        fill(buffer,
             {QStringLiteral("x"), QStringLiteral("hit"), QStringLiteral("x"), QStringLiteral("hit")});
        LogSearch search(buffer);
        outcome(search, QStringLiteral("hit"), Text);
        QCOMPARE(search.from(0, Forward), 2);
        QCOMPARE(search.from(2, Forward), 4);
        QCOMPARE(search.from(4, Forward), 2);
        QCOMPARE(search.from(4, Backward), 2);
        QCOMPARE(search.from(2, Backward), 4);
    }

    void whatIsNoExpressionIsSaidToBeNone()
    {
        LogBuffer buffer;
        fill(buffer, {QStringLiteral("x")});
        LogSearch search(buffer);
        QVERIFY(outcome(search, QStringLiteral("(["), Expression) == LogOutcome::Invalid);
        QVERIFY(search.found().isEmpty());
        QCOMPARE(search.from(0, Forward), 0);
    }

    void aCostlyExpressionIsGivenUpAndTheGuiThreadGoesOn()
    {
        LogBuffer buffer;
        fill(buffer, QStringList(500, QString(30, u'a') + u'!'));
        LogSearch search(buffer);
        search.setBudget(400ms);
        QTimer ticking;
        int ticks = 0;
        connect(&ticking, &QTimer::timeout, this, [&] { ++ticks; });
        ticking.start(5ms);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(outcome(search, QStringLiteral("(a|aa)+$"), Expression) == LogOutcome::TooCostly);
        QVERIFY2(clock.elapsed() < 10'000, "500 lines in full would cost more than half a minute");
        QVERIFY(ticks > 3);
    }

    void aNewSearchTakesThePlaceOfTheOld()
    {
        LogBuffer buffer;
        fill(buffer, QStringList(500, QString(30, u'a') + u'!'));
        LogSearch search(buffer);
        QSignalSpy finished(&search, &LogSearch::finished);
        search.start({QStringLiteral("(a|aa)+$"), Expression, Ignored});
        search.start({QStringLiteral("!"), Text, Ignored});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(search.found().size(), 500);
        QVERIFY(!search.isRunning());
    }

    void itMayEndInTheMiddleOfASearch()
    {
        LogBuffer buffer;
        fill(buffer, QStringList(500, QString(30, u'a') + u'!'));
        auto search = std::make_unique<LogSearch>(buffer);
        search->start({QStringLiteral("(a|aa)+$"), Expression, Ignored});
        search.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000)); // what it left behind ends by itself
    }
};

QTEST_GUILESS_MAIN(TestLogSearch)
#include "tst_logsearch.moc"
