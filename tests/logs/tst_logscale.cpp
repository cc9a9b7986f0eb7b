// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfind.h"
#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"
#include "tests/support/cputime.h"
#include "tests/support/memory.h"

#include <QSignalSpy>
#include <QStringMatcher>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace hathora;
using namespace hathora::testing;

/// Figures of a release build on two idle cores are a fifth of the limits here or less. HATHORA_SLOWNESS is
/// how much slower a machine may be than that; 0: nothing is measured. Where it does not say, a plain search
/// does, in the moment, since what others do on a shared machine takes its caches as well.
class TestLogScale : public QObject
{
    Q_OBJECT

private:
    static constexpr int million = 1'000'000;
    static constexpr qsizetype batch = 5'000;
    static constexpr double usualPlainSearch = 7; // ms

    /// The least that it takes to look for a text in a hundred thousand lines one after the other, in ms.
    static double plainSearch()
    {
        QStringList some;
        for (int i = 0; i < 100'000; i += batch)
            some += lines(i);
        const QStringMatcher matcher(QStringLiteral("NOWHERE"), Qt::CaseInsensitive);
        double best = std::numeric_limits<double>::max();
        for (int round = 0; round < 10; ++round) {
            const CpuTime time;
            const auto isIn = [&matcher](const QString &line) { return matcher.indexIn(line) >= 0; };
            if (std::any_of(some.cbegin(), some.cend(), isIn))
                qFatal("it is nowhere");
            best = std::min(best, time.ms());
        }
        qInfo("a plain search: %.1f ms", best);
        return best;
    }

    static double slowness()
    {
        bool isSet = false;
        const double said = qEnvironmentVariable("HATHORA_SLOWNESS").toDouble(&isSet);
#ifdef __OPTIMIZE__
        return isSet ? said : std::max(1.0, plainSearch() / usualPlainSearch);
#else
        return isSet ? said : 0;
#endif
    }

    static QStringList lines(int from)
    {
        QStringList result;
        result.reserve(batch);
        for (int i = from; i < from + batch; ++i) {
            const int second = i / 1000 % 86'400;
            result.append(
                QStringLiteral("2026-03-04T%1:%2:%3Z INFO [net] player p-%4 moved to sector %5 ping")
                    .arg(second / 3600, 2, 10, QChar(u'0'))
                    .arg(second / 60 % 60, 2, 10, QChar(u'0'))
                    .arg(second % 60, 2, 10, QChar(u'0'))
                    .arg(i)
                    .arg(i % 977)
                    .leftJustified(119, u'.'));
        }
        return result;
    }

    static void fill(LogStore &store, int count)
    {
        for (int i = 0; i < count; i += batch)
            store.append(0, lines(i));
    }

    /// The least of five that a search takes, in milliseconds, shared among the threads as if they ran at
    /// once.
    static double searchTime(const StoredRows &rows, const char *typed, qsizetype &found)
    {
        double best = std::numeric_limits<double>::max();
        for (int i = 0; i < 5; ++i) {
            LogFind find(rows);
            QSignalSpy finished(&find, &LogFind::finished);
            LogQuery query;
            query.terms.append(LogTerm::read(QString::fromLatin1(typed)));
            const CpuTime time;
            find.start(query);
            while (finished.isEmpty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            best = std::min(best, time.ms());
            found = find.count();
        }
        return best / QThread::idealThreadCount();
    }

    std::unique_ptr<LogStore> m_million; ///< lines to search, once they are needed

private Q_SLOTS:
    void twoMillionLinesTakeLessThan200Megabytes()
    {
        LogStore store;
        store.addSource();
        StoredRows rows(store);
        fill(store, 2 * million);
        QTRY_COMPARE_WITH_TIMEOUT(rows.count(), 2 * million, 30'000);
        const qint64 resident = residentBytes() / (1 << 20);
        qInfo("2 M lines: %lld MB resident", resident);
        QVERIFY2(resident < 200, qPrintable(QString::number(resident)));
        QVERIFY(rows.row(0).content.text.contains(QStringLiteral("p-0 ")));
    }

    void fiftyThousandLinesASecondGoIn()
    {
        LogStore store;
        store.addSource();
        StoredRows rows(store);
        QList<QStringList> batches;
        for (int i = 0; i < 200'000; i += batch)
            batches.append(lines(i));
        const CpuTime time;
        for (const QStringList &each : std::as_const(batches)) {
            store.append(0, each);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(rows.count(), 200'000, 30'000);
        const double rate = 200'000'000 / time.ms();
        qInfo("%.0f lines/s", rate);
        if (const double slower = slowness(); slower > 0)
            QVERIFY2(rate >= 50'000 / slower, qPrintable(QString::number(rate)));
    }

    void aMillionLinesAreSearchedInTime_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<qsizetype>("found");
        QTest::addColumn<int>("limit"); // ms
        QTest::newRow("a text, whatever its case") << QByteArray("PLAYER P-999999 ") << qsizetype(1) << 100;
        QTest::newRow("a text that is nowhere") << QByteArray("nowhere") << qsizetype(0) << 100;
        QTest::newRow("a text in every line") << QByteArray("player") << qsizetype(million) << 100;
        QTest::newRow("an expression") << QByteArray("/sector 97[0-9] ping/") << qsizetype(7161) << 500;
        QTest::newRow("an expression of each line")
            << QByteArray("/p-\\d+ moved/") << qsizetype(million) << 500;
    }

    void aMillionLinesAreSearchedInTime()
    {
        QFETCH(QByteArray, typed);
        QFETCH(qsizetype, found);
        QFETCH(int, limit);
        if (!m_million) {
            m_million = std::make_unique<LogStore>();
            m_million->addSource();
            fill(*m_million, million);
        }
        const StoredRows rows(*m_million);
        qsizetype count = 0;
        const double took = searchTime(rows, typed.constData(), count);
        qInfo("%s: %.0f ms", typed.constData(), took);
        QCOMPARE(count, found);
        if (const double slower = slowness(); slower > 0)
            QVERIFY2(took <= limit * slower, qPrintable(QString::number(took)));
    }

    void aFirehoseDoesNotGrowWithoutBound()
    {
        LogStore::Options options;
        options.mostLines = 200'000;
        options.mostInMemory = 8 << 20;
        LogStore store(options);
        store.addSource();
        StoredRows rows(store);
        const QStringList some = lines(0);
        qint64 before = 0;
        for (int i = 0; i < 400; ++i) {
            store.append(0, some);
            QCoreApplication::processEvents();
            if (i == 100)
                before = residentBytes();
        }
        const qint64 growth = (residentBytes() - before) / (1 << 20);
        qInfo("1.5 M further lines: %lld MB more", growth);
        QVERIFY2(growth < 16, qPrintable(QString::number(growth)));
        QCOMPARE(store.total(), 400 * batch);
    }

    void aLineOfTenMegabytesIsHeldAndSearched()
    {
        LogStore store;
        store.addSource();
        StoredRows rows(store);
        const CpuTime time;
        store.append(0, {QString(10 << 20, u'x') + QStringLiteral("needle")});
        QTRY_COMPARE(rows.count(), 1);
        const double shown = time.ms();
        QCOMPARE(rows.row(0).cut, (10 << 20) + 6 - 16 * 1024);
        qsizetype found = 0;
        const double took = searchTime(rows, "NEEDLE", found);
        qInfo("10 MB line: in and shown in %.0f ms, searched in %.0f ms", shown, took);
        QCOMPARE(found, 1);
    }
};

QTEST_GUILESS_MAIN(TestLogScale)
#include "tst_logscale.moc"
