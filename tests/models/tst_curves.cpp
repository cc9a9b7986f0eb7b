// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/curvecode.h"
#include "tests/models/support/historyshelf.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

/// One value a minute from this moment on.
SeenCurve curve(int number, qint64 from, int minutes, double height = 0.1)
{
    SeenCurve curve{u"process-%1"_s.arg(number), u"cpu"_s, {}};
    for (int i = 0; i < minutes; ++i)
        curve.points.append({from + i * minute, height});
    return curve;
}

CurveQuery all(int number)
{
    return {scope(), u"process-%1"_s.arg(number), 0, noon * 2};
}

QList<CurvePoint> kept(Shelf &shelf, int number = 1)
{
    const CurveAnswer answer = shelf.keeper.read(all(number));
    return answer.curves.isEmpty() ? QList<CurvePoint>() : answer.curves.first().points;
}

} // namespace

class TestCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCurveComesBackExactly()
    {
        Shelf shelf;
        shelf.keeper.write(CurveRecord{scope(), {curve(1, noon, 150, 1.0 / 3)}});
        QCOMPARE(kept(shelf), curve(1, noon, 150, 1.0 / 3).points);
        QVERIFY(kept(shelf, 2).isEmpty());
    }

    void ofAMinuteTheLastValueIsKept()
    {
        Shelf shelf;
        SeenCurve fine = curve(1, noon, 1);
        fine.points = {{noon, 1}, {noon + 15'000, 2}, {noon + 45'000, 3}};
        shelf.keeper.write(CurveRecord{scope(), {fine}});
        QCOMPARE(kept(shelf), (QList<CurvePoint>{{noon + 45'000, 3}}));
    }

    void whatComesLaterIsPutIn()
    {
        Shelf shelf;
        shelf.keeper.write(CurveRecord{scope(), {curve(1, noon + 30 * minute, 90)}});
        shelf.keeper.write(CurveRecord{scope(), {curve(1, noon, 60, 7)}});
        QCOMPARE(kept(shelf).size(), 120);
        QCOMPARE(kept(shelf).at(40).value, 7.0); // told later
        QCOMPARE(kept(shelf).at(100).value, 0.1);
    }

    void onlyTheStretchThatIsAskedForComes()
    {
        Shelf shelf;
        shelf.keeper.write(CurveRecord{scope(), {curve(1, noon, 300)}});
        CurveQuery query = all(1);
        query.from = noon + 100 * minute;
        query.to = noon + 110 * minute;
        QCOMPARE(shelf.keeper.read(query).curves.first().points.size(), 11);
        query.scope = scope(u"app-2"_s);
        QVERIFY(shelf.keeper.read(query).curves.isEmpty());
    }

    void theyAreBoundedInTimeAndNumber()
    {
        HistoryLimits limits;
        limits.oldestCurve = 24h;
        limits.curveHours = 3;
        Shelf shelf(limits);
        shelf.keeper.write(
            CurveRecord{scope(), {curve(1, noon - 30 * hour, 60), curve(1, noon - 10 * hour, 600)}});
        shelf.keeper.prune(noon);
        const QList<CurvePoint> rest = kept(shelf);
        QVERIFY(!rest.isEmpty() && rest.size() <= 4 * 60);
        QVERIFY(rest.first().at >= noon - 5 * hour);
    }

    void aProcessWithoutCurvesIsForgotten()
    {
        Shelf shelf;
        shelf.keeper.write(CurveRecord{scope(), {curve(1, noon - 40 * day, 5), curve(2, noon, 5)}});
        shelf.keeper.prune(noon);
        Stranger stranger(shelf.path());
        QCOMPARE(stranger.value(u"SELECT count(*) FROM curve_subject"_s).toInt(), 1);
    }

    void aFullFileLetsTheOldestGo()
    {
        HistoryLimits limits;
        limits.pages = 200;
        Shelf shelf(limits);
        for (int i = 0; i < 200; ++i)
            shelf.keeper.write(CurveRecord{scope(), {curve(i, noon + i * hour, 600)}});
        QCOMPARE(shelf.keeper.health().trouble, Trouble::None);
        QVERIFY(kept(shelf, 0).isEmpty());
        QVERIFY(!kept(shelf, 199).isEmpty());
    }

    void aDamagedHourIsAGap()
    {
        Shelf shelf;
        shelf.keeper.write(CurveRecord{scope(), {curve(1, noon, 180)}});
        Stranger stranger(shelf.path());
        QVERIFY(stranger.run(u"UPDATE curve SET points = x'0102' WHERE hour = %1"_s.arg(noon + hour)));
        QCOMPARE(kept(shelf).size(), 120);
        shelf.keeper.write(CurveRecord{scope(), {curve(1, noon + hour, 10)}});
        QCOMPARE(kept(shelf).size(), 130);
    }

    void nonsenseIsNotKept()
    {
        Shelf shelf;
        SeenCurve bad = curve(1, noon, 1);
        bad.points = {{-5, 1}, {0, 1}, {noon, qQNaN()}, {noon + minute, qInf()}, {noon + 2 * minute, 4}};
        shelf.keeper.write(CurveRecord{scope(), {bad, {QString(5000, u'x'), QString(), bad.points}}});
        QCOMPARE(kept(shelf).size(), 1);
        QVERIFY(!decodeCurve(QByteArray(11, '\xff'), noon));
        QVERIFY(!decodeCurve(QByteArray(10, '\xff'), noon));
    }

    void aFileOfAnOlderVersionIsBroughtUpToDate()
    {
        QTemporaryDir folder;
        const QString path = filled(folder);
        {
            Stranger stranger(path);
            for (const QString &statement :
                 {u"DROP TABLE curve"_s, u"DROP TABLE curve_subject"_s, u"PRAGMA user_version = 2"_s})
                QVERIFY(stranger.run(statement));
        }
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        QCOMPARE(keeper.health(), (HistoryHealth{Keeping::Disk, Trouble::None}));
        QCOMPARE(keeper.read(everything()).samples.size(), 200);
        keeper.write(CurveRecord{scope(), {curve(1, noon, 5)}});
        QCOMPARE(keeper.read(all(1)).curves.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCurves)
#include "tst_curves.moc"
