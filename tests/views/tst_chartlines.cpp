// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/charts/chartcsv.h"
#include "views/charts/chartlegend.h"
#include "views/charts/chartplot.h"
#include "views/charts/metricchart.h"
#include "views/charts/stack.h"
#include "views/charts/unitformat.h"
#include "views/theme.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QtCharts/QAreaSeries>

#include <cmath>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'772'000'000'000;
constexpr qint64 step = 15'000;

QList<QPointF> line(int count, double height)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append(QPointF(double(start + i * step), height));
    return points;
}

ChartSeries stacked(const QString &name, const QList<QPointF> &points)
{
    return {name, points, -1, ChartDrawn::Stacked};
}

const Theme &dark = Theme::of(Scheme::Dark);

} // namespace

/// What a chart can do with its lines besides drawing them.
class TestChartLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::setPalette(dark.palette());
        m_chart = std::make_unique<MetricChart>();
        m_chart->resize(600, 240);
        m_chart->setZoomable();
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }
    void cleanup() { m_chart.reset(); }

    void stackedLinesLieUponEachOther()
    {
        const auto all =
            placed({stacked(u"a"_s, line(3, 2)), stacked(u"b"_s, line(3, 5)), {u"c"_s, line(3, 1)}});
        QCOMPARE(all.at(0).series.points.at(1).y(), 2.0);
        QCOMPARE(all.at(1).series.points.at(1).y(), 7.0);
        QCOMPARE(all.at(1).ground.at(1).y(), 2.0);
        QCOMPARE(all.at(2).series.points.at(1).y(), 1.0);
    }

    void whereNobodyKnowsWhatLiesBelowThereIsAGap()
    {
        QList<QPointF> holed = line(3, 2);
        holed.removeAt(1);
        const auto all = placed({stacked(u"a"_s, holed), stacked(u"b"_s, line(3, 5))});
        QCOMPARE(all.at(1).series.points.at(0).y(), 7.0);
        QVERIFY(std::isnan(all.at(1).series.points.at(1).y()));
    }

    void theScaleHoldsTheWholeStack()
    {
        m_chart->setSeries({stacked(u"a"_s, line(9, 60)), stacked(u"b"_s, line(9, 70))});
        QVERIFY(m_chart->plot().scale().values.to >= 130);
        int areas = 0;
        for (QAbstractSeries *series : m_chart->plot().chart()->series())
            areas += qobject_cast<QAreaSeries *>(series) ? 1 : 0;
        QCOMPARE(areas, 2);
        QCOMPARE(m_chart->legend().entries().at(1).value, u"70"_s); // its own, not the sum
    }

    void aHiddenLineIsNotDrawnAndKeepsItsColour()
    {
        m_chart->setSeries({{u"a"_s, line(90, 5)}, {u"b"_s, line(90, 900)}});
        click(0);
        QCOMPARE(m_chart->hidden(), QSet<QString>{u"a"_s});
        QVERIFY(testing::pixelsOf(m_chart->grab().toImage(), dark.seriesColor(1), 30) > 200);
        click(1);
        QVERIFY(m_chart->plot().scale().values.to < 900);
        click(1);
        click(0);
        QVERIFY(m_chart->hidden().isEmpty());
    }

    void aLineIsShownAlone()
    {
        m_chart->setSeries({{u"a"_s, line(9, 5)}, {u"b"_s, line(9, 9)}, {u"c"_s, line(9, 7)}});
        click(2, Qt::ControlModifier);
        QCOMPARE(m_chart->hidden(), QSet<QString>({u"a"_s, u"b"_s}));
        click(2, Qt::ControlModifier);
        QVERIFY(m_chart->hidden().isEmpty());
    }

    void aHiddenLineStaysHiddenWhenValuesCome()
    {
        m_chart->setSeries({{u"a"_s, line(9, 5)}, {u"b"_s, line(9, 9)}});
        click(1);
        m_chart->setSeries({{u"a"_s, line(10, 5)}, {u"b"_s, line(10, 9)}});
        QCOMPARE(m_chart->hidden(), QSet<QString>{u"b"_s});
        QVERIFY(m_chart->legend().entries().at(1).isHidden);
    }

    void theWheelZoomsAboutThePointer()
    {
        m_chart->setSeries({{u"a"_s, line(100, 5)}});
        QSignalSpy wanted(m_chart.get(), &MetricChart::rangeWanted);
        const PlotScale scale = m_chart->plot().scale();
        turnWheel(scale.area.center(), 120, Qt::NoModifier);
        QCOMPARE(wanted.size(), 1);
        const qint64 from = wanted.at(0).at(0).toLongLong();
        const qint64 to = wanted.at(0).at(1).toLongLong();
        QVERIFY(from > scale.from && to < scale.to);
        QVERIFY(std::abs((from - scale.from) - (scale.to - to)) < 2 * step);
        turnWheel(scale.area.center(), 120, Qt::ShiftModifier);
        QVERIFY(wanted.at(1).at(0).toLongLong() < scale.from);
    }

    void draggingWithShiftMovesAlong()
    {
        m_chart->setSeries({{u"a"_s, line(100, 5)}});
        QSignalSpy wanted(m_chart.get(), &MetricChart::rangeWanted);
        const PlotScale scale = m_chart->plot().scale();
        const QPoint from = scale.area.center().toPoint();
        QTest::mousePress(viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(viewport(), from + QPoint(100, 0));
        QTest::mouseRelease(viewport(), Qt::LeftButton, Qt::ShiftModifier, from + QPoint(100, 0));
        QVERIFY(!wanted.isEmpty());
        QVERIFY(wanted.last().at(0).toLongLong() < scale.from);
        QCOMPARE(wanted.last().at(1).toLongLong() - wanted.last().at(0).toLongLong(), scale.to - scale.from);
    }

    void aClickIsNoZoom()
    {
        m_chart->setSeries({{u"a"_s, line(100, 5)}});
        QSignalSpy wanted(m_chart.get(), &MetricChart::rangeWanted);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_chart->plot().scale().area.center().toPoint());
        QVERIFY(wanted.isEmpty());
    }

    void aMarkIsDrawnAndSaid()
    {
        m_chart->setSeries({{u"a"_s, line(100, 5)}});
        const QImage bare = m_chart->grab().toImage();
        m_chart->setMarkers({{start + 50 * step, u"v41 deployed"_s}});
        QVERIFY(m_chart->grab().toImage() != bare);
        QVERIFY(m_chart->plot().accessibleDescription().contains(u"v41 deployed"_s));
    }

    void aTableHasARowForEachMoment()
    {
        QList<QPointF> other = line(3, 0.1);
        other.removeAt(0);
        other[1].setY(qQNaN());
        const QString csv = chartCsv({{u"a"_s, line(2, 1)}, {u"b"_s, other}}, MetricUnit::Bytes);
        QCOMPARE(csv,
                 u"time,a [B],b [B]\r\n2026-02-25T06:13:20.000Z,1,\r\n2026-02-25T06:13:35.000Z,1,0.1\r\n"_s);
    }

    void aTableHoldsNoFormula()
    {
        const QString csv = chartCsv({{u"=cmd|' /C calc'!A0"_s, line(1, 1)}}, MetricUnit::Count);
        QVERIFY2(csv.startsWith(u"time,'=cmd"_s), qPrintable(csv));
        QVERIFY(chartCsv({{u"@a,\"b"_s, line(1, 1)}}, MetricUnit::Count).contains(u"\"'@a,\"\"b\""_s));
    }

    void badPointsDoNoHarm_data()
    {
        QTest::addColumn<QList<QPointF>>("points");
        const double x = double(start);
        QTest::newRow("none") << QList<QPointF>();
        QTest::newRow("one") << QList<QPointF>{{x, 5}};
        QTest::newRow("of one moment") << QList<QPointF>{{x, 5}, {x, 7}, {x, 1}};
        QTest::newRow("backwards") << QList<QPointF>{{x + 2, 5}, {x + 1, 7}, {x, 1}};
        QTest::newRow("no numbers") << QList<QPointF>{{x, qQNaN()}, {x + 1, qInf()}, {qQNaN(), 3}};
        QTest::newRow("enormous") << QList<QPointF>{{x, 1e308}, {x + 1, -1e308}, {1e300, 2}};
        QTest::newRow("of the year one") << QList<QPointF>{{-6e13, 1}, {x, 2}};
    }
    void badPointsDoNoHarm()
    {
        QFETCH(QList<QPointF>, points);
        const testing::Patience patience;
        for (const ChartDrawn drawn : {ChartDrawn::Line, ChartDrawn::Dashed, ChartDrawn::Stacked})
            m_chart->setSeries({{u"a"_s, points, -1, drawn}, {u"b"_s, line(3, 1), -1, drawn}});
        m_chart->setMarkers({{0, u"long ago"_s}, {start, u"now"_s}});
        m_chart->setCrosshair(start);
        QVERIFY(!m_chart->grab().isNull());
        QVERIFY(!chartCsv(m_chart->series(), MetricUnit::Count).isEmpty());
        QVERIFY(patience.lasts());
    }

    void exactValuesAreExact()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(unitformat::exact(0.81342, MetricUnit::Cores, english), u"0.8134"_s);
        QCOMPARE(unitformat::exact(845'676'544, MetricUnit::Bytes, english), u"845,676,544 B"_s);
        QCOMPARE(unitformat::exact(61.257, MetricUnit::Percent, english), u"61.26 %"_s);
        QCOMPARE(unitformat::exact(qQNaN(), MetricUnit::Count, english), u"—"_s);
    }

private:
    QWidget *viewport() { return m_chart->findChild<ChartPlot *>()->viewport(); }

    /// The keys go to an entry of the legend and hide it, or with Ctrl show it alone.
    void click(int entry, Qt::KeyboardModifiers modifiers = {})
    {
        auto *legend = m_chart->findChild<ChartLegend *>();
        legend->setFocus();
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(legend, Qt::Key_Left);
        for (int i = 0; i < entry; ++i)
            QTest::keyClick(legend, Qt::Key_Right);
        QTest::keyClick(legend, modifiers.testFlag(Qt::ControlModifier) ? Qt::Key_Return : Qt::Key_Space);
    }

    void turnWheel(const QPointF &place, int by, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(place, viewport()->mapToGlobal(place), {}, {0, by}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport(), &event);
    }

    std::unique_ptr<MetricChart> m_chart;
};

QTEST_MAIN(TestChartLines)
#include "tst_chartlines.moc"
