// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logmatches.h"
#include "models/logs/logstore.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;

using Gaps = LogMatches::Gaps;

class TestLogMatches : public QObject
{
    Q_OBJECT

private:
    static LogQuery query(const char *typed)
    {
        LogQuery result;
        result.terms.append(LogTerm::read(QString::fromLatin1(typed)));
        return result;
    }

    static QList<qint64> ids(const LogMatches &matches)
    {
        QList<qint64> result;
        for (qsizetype place = 0; place < matches.count(); ++place)
            result.append(matches.idAt(place));
        return result;
    }

    static QString at(const char *time, const char *text)
    {
        return QStringLiteral("2026-03-04T%1Z %2").arg(QLatin1StringView(time), QLatin1StringView(text));
    }

private Q_SLOTS:
    void linesThatComeLaterAreTried()
    {
        LogStore store;
        store.addSource();
        LogMatches matches(store, Gaps::Left);
        matches.setQuery(query("tick"));
        QTRY_VERIFY(!matches.isRunning());
        QSignalSpy appended(&matches, &LogMatches::appended);
        store.append(0, {QStringLiteral("tick"), QStringLiteral("tock"), QStringLiteral("tick")});
        QTRY_COMPARE(ids(matches), (QList<qint64>{1, 3}));
        QCOMPARE(appended.count(), 1);
        QCOMPARE(appended.constFirst().constFirst().value<qsizetype>(), 2);
    }

    void linesOfManyAreMergedByTime()
    {
        LogStore store;
        store.addSource();
        store.addSource();
        LogMatches matches(store, Gaps::Left);
        matches.setQuery({});
        store.append(0, {at("10:00:01", "a"), at("10:00:03", "a")});
        QTRY_COMPARE(matches.count(), 2);
        QSignalSpy rearranged(&matches, &LogMatches::rearranged);
        store.append(1, {at("10:00:00", "b"), at("10:00:02", "b"), at("10:00:04", "b")});
        QTRY_COMPARE(ids(matches), (QList<qint64>{3, 1, 4, 2, 5}));
        QCOMPARE(rearranged.count(), 1);
        QCOMPARE(matches.placeOf(4), 2);
        LogMatches anew(store, Gaps::Left);
        anew.setQuery({});
        QTRY_COMPARE(ids(anew), ids(matches));
    }

    void oldMatchesStayUntilNewOnesAreKnown()
    {
        LogStore store;
        store.addSource();
        store.append(0, {QStringLiteral("tick"), QStringLiteral("tock")});
        LogMatches matches(store, Gaps::Left);
        matches.setQuery(query("tick"));
        QTRY_COMPARE(ids(matches), QList<qint64>{1});
        matches.setQuery(query("tock"));
        QCOMPARE(ids(matches), QList<qint64>{1});
        QVERIFY(matches.isRunning());
        QTRY_COMPARE(ids(matches), QList<qint64>{2});
        QCOMPARE(matches.placeNear(1), 0);
        QCOMPARE(matches.placeOf(1), -1);
    }

    void anInvalidExpressionChangesNothing()
    {
        LogStore store;
        store.addSource();
        store.append(0, {QStringLiteral("tick")});
        LogMatches matches(store, Gaps::Left);
        matches.setQuery(query("tick"));
        QTRY_COMPARE(matches.count(), 1);
        QSignalSpy finished(&matches, &LogMatches::finished);
        matches.setQuery(query("/(/"));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(matches.outcome(), LogOutcome::Invalid);
        QCOMPARE(matches.count(), 1);
    }

    void aCostlyExpressionIsStopped_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nested repeats") << QByteArray("/(a+)+$/");
        QTest::newRow("alternatives alike") << QByteArray("/(a|aa)+$/");
        QTest::newRow("with a look around") << QByteArray("/(?=a)(a+)+$/");
    }

    void aCostlyExpressionIsStopped()
    {
        QFETCH(QByteArray, typed);
        LogStore store;
        store.addSource();
        store.append(0, QStringList(20'000, QString(200, u'a') + u'!'));
        LogMatches matches(store, Gaps::Left);
        matches.setBudget(200ms);
        QElapsedTimer clock;
        clock.start();
        matches.setQuery(query(typed.constData()));
        QTRY_VERIFY_WITH_TIMEOUT(!matches.isRunning(), 20'000);
        QCOMPARE(matches.outcome(), LogOutcome::TooCostly);
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    }

    void whatIsDroppedLeaves()
    {
        LogStore::Options options;
        options.mostLines = 30'000;
        LogStore store(options);
        store.addSource();
        LogMatches matches(store, Gaps::Left);
        matches.setQuery(query("tick"));
        for (int i = 0; i < 60; ++i) {
            store.append(0, QStringList(1000, QString(100, u'.') + QStringLiteral("tick")));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(matches.count(), store.size());
        QCOMPARE(matches.idAt(0), store.firstId());
    }

    void signalsDoNotComeOftenerThanAViewCanUse()
    {
        LogStore store;
        store.addSource();
        LogMatches matches(store, Gaps::Left);
        matches.setQuery({});
        QTRY_VERIFY(!matches.isRunning());
        QSignalSpy appended(&matches, &LogMatches::appended);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 500) {
            store.append(0, {QStringLiteral("tick")});
            QCoreApplication::processEvents();
        }
        QVERIFY(appended.count() >= 1);
        QVERIFY2(appended.count() <= clock.elapsed() / 50 + 1, qPrintable(QString::number(appended.count())));
    }

    void itsEndInTheMiddleOfAnEvaluationIsClean()
    {
        LogStore store;
        store.addSource();
        store.append(0, QStringList(50'000, QString(200, u'a')));
        for (int i = 0; i < 20; ++i) {
            LogMatches matches(store, Gaps::Left);
            matches.setQuery(query("/a+b/"));
        }
    }

    void clearedTheStoreIsBegunAnew()
    {
        LogStore store;
        store.addSource();
        LogMatches matches(store, Gaps::Left);
        matches.setQuery({});
        store.append(0, {QStringLiteral("one")});
        QTRY_COMPARE(matches.count(), 1);
        store.clear();
        QCOMPARE(matches.count(), 0);
        store.append(0, {QStringLiteral("two")});
        QTRY_COMPARE(ids(matches), QList<qint64>{2});
    }
};

QTEST_GUILESS_MAIN(TestLogMatches)
#include "tst_logmatches.moc"
