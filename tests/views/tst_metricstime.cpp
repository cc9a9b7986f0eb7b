// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/views/support/chartsbench.h"
#include "views/charts/chartlegend.h"
#include "views/charts/rangechips.h"
#include "views/dialogs/rangedialog.h"

#include <QDateTimeEdit>
#include <QPushButton>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

constexpr int aWhile = 150; // ms

/// What the charts of the metrics dock have in common: their time, and what is pointed at.
class TestMetricsTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allChartsPointAtOneMoment()
    {
        Charts charts;
        charts.open(
            {{About::Processes, ProcessMetric::Cpu, {}}, {About::Processes, ProcessMetric::Memory, {}}});
        QTRY_VERIFY(charts.isDrawn(0) && charts.isDrawn(1));
        const QString newest = charts.chart(1).legend().entries().first().value;
        // Where the other chart's line is farthest from its end: two moments may be told by the same figure.
        const QList<QPointF> line = charts.chart(1).series().first().points;
        const auto farthest = [&line](const QPointF &a, const QPointF &b) {
            return std::abs(a.y() - line.last().y()) < std::abs(b.y() - line.last().y());
        };
        const auto moment = qint64(std::max_element(line.cbegin(), line.cend(), farthest)->x());
        Q_EMIT charts.chart(0).crosshairMoved(moment);
        QTRY_VERIFY(charts.chart(1).legend().entries().first().value != newest);
    }

    void aRangeIsTheSameForAll()
    {
        Charts charts;
        charts.open({{About::Processes, ProcessMetric::Cpu, {}}, {About::Fleet, ProcessMetric::Cpu, {}}});
        QTRY_VERIFY(charts.isDrawn(0) && charts.isDrawn(1));
        charts.dock.findChild<RangeChips *>()->setRange(6h);
        const qint64 sixHours = 6 * 3'600'000;
        QTRY_COMPARE(charts.shownLength(0), sixHours);
        QTRY_COMPARE(charts.shownLength(1), sixHours);
        QCOMPARE(charts.dock.viewState().value(u"range"_s).toInt(), 6 * 3600);
    }

    void draggingOverAStretchZoomsAllChartsToIt()
    {
        Charts charts;
        charts.open(
            {{About::Processes, ProcessMetric::Cpu, {}}, {About::Processes, ProcessMetric::Memory, {}}});
        QTRY_VERIFY(charts.isDrawn(0) && charts.isDrawn(1));
        const QRectF area = charts.chart().plot().scale().area;
        QWidget *plot = charts.chart().findChild<ChartPlot *>()->viewport();
        const QPoint from = (area.center() - QPointF(area.width() / 4, 0)).toPoint();
        const QPoint to = (area.center() + QPointF(area.width() / 4, 0)).toPoint();
        QTest::mousePress(plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(plot, to);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
        QVERIFY(charts.shownLength(0) < 1'860'000 && charts.shownLength(0) > 1'740'000);
        QCOMPARE(charts.shownLength(1), charts.shownLength(0));
        QTRY_VERIFY(charts.action(u"live"_s).isEnabled());
        QTRY_VERIFY(charts.isDrawn(0));
        charts.action(u"live"_s).trigger();
        QTRY_COMPARE(charts.shownLength(1), 3'600'000);
    }

    void theKeysZoomAndMoveAlong()
    {
        Charts charts;
        charts.open();
        QTRY_VERIFY(charts.isDrawn());
        auto *plot = charts.chart().findChild<ChartPlot *>();
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Plus);
        QCOMPARE(charts.shownLength(), 1'800'000);
        const qint64 from = charts.chart().plot().scale().from;
        QTest::keyClick(plot, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(charts.chart().plot().scale().from, from - 360'000);
        QTest::keyClick(plot, Qt::Key_Minus);
        QCOMPARE(charts.shownLength(), 3'600'000);
    }

    void anotherRangeIsTyped()
    {
        Charts charts;
        charts.open();
        QTRY_VERIFY(charts.isDrawn());
        charts.action(u"custom"_s).trigger();
        auto *dialog = charts.dock.findChild<RangeDialog *>();
        QVERIFY(dialog);
        auto *to = dialog->findChild<QDateTimeEdit *>(u"rangeDialog.to"_s);
        auto *from = dialog->findChild<QDateTimeEdit *>(u"rangeDialog.from"_s);
        from->setDateTime(to->dateTime().addSecs(60));
        QVERIFY(!dialog->findChild<QPushButton *>(u"rangeDialog.accept"_s)->isEnabled());
        from->setDateTime(to->dateTime().addSecs(-1200));
        QVERIFY(dialog->findChild<QPushButton *>(u"rangeDialog.accept"_s)->isEnabled());
        dialog->accept();
        QTRY_COMPARE(charts.shownLength(), 1'200'000);
    }

    void theLegendHidesAndShowsAlone()
    {
        Charts charts;
        charts.open({{About::Fleet, ProcessMetric::Cpu, {}}});
        QTRY_VERIFY(charts.isDrawn());
        auto *legend = charts.chart().findChild<ChartLegend *>();
        Q_EMIT legend->toggled(u"In use"_s);
        QVERIFY(charts.chart().hidden().contains(u"In use"_s));
        QVERIFY(!charts.card().csv().contains(u"In use"_s));
        legend->setFocus();
        QTest::keyClick(legend, Qt::Key_Return); // the first alone
        QCOMPARE(charts.chart().hidden().size(), charts.names().size() - 1);
        QTest::keyClick(legend, Qt::Key_Return);
        QVERIFY(charts.chart().hidden().isEmpty());
    }

    void pausedChartsStandStillAndAskForNothing()
    {
        Charts charts;
        charts.open();
        QTRY_VERIFY(charts.isDrawn());
        charts.action(u"hold"_s).trigger();
        const auto look = [&charts] {
            return std::pair(charts.chart().plot().scale().to, charts.session.requests("GetProcessMetrics"));
        };
        QTRY_VERIFY(steady(look, std::chrono::milliseconds(aWhile))); // what was under way comes in
        const qint64 to = charts.chart().plot().scale().to;
        const int asked = charts.session.requests("GetProcessMetrics");
        QTest::qWait(aWhile); // nothing may happen
        QCOMPARE(charts.chart().plot().scale().to, to);
        QCOMPARE(charts.session.requests("GetProcessMetrics"), asked);
        charts.action(u"hold"_s).trigger();
        QTRY_VERIFY(charts.chart().plot().scale().to > to);
    }

    void theDayBeforeIsLaidOverToday()
    {
        Charts charts;
        charts.open({{About::Fleet, ProcessMetric::Cpu, {}}});
        QTRY_VERIFY(charts.isDrawn());
        charts.action(u"yesterday"_s).trigger();
        const QString name = u"In use, a day before"_s;
        QTRY_VERIFY(charts.names().contains(name));
        const ChartSeries &earlier = charts.chart().series().at(charts.names().indexOf(name));
        QCOMPARE(earlier.drawn, ChartDrawn::Dashed);
        const PlotScale &scale = charts.chart().plot().scale();
        QVERIFY(earlier.points.last().x() > double(scale.from) &&
                earlier.points.last().x() <= double(scale.to));
    }

    void whatAServerAheadOfUsMeasuredIsNotCutOff()
    {
        Charts charts;
        charts.session.world().advance(20min);
        charts.open();
        QTRY_VERIFY(charts.isDrawn());
        const double newest = charts.chart().series().first().points.last().x();
        QVERIFY(newest > double(QDateTime::currentMSecsSinceEpoch() + 15 * 60'000));
        QVERIFY(double(charts.chart().plot().scale().to) >= newest);
        QCOMPARE(charts.shownLength(), 3'600'000);
    }

    void whatHappenedIsMarkedOnTheAxis()
    {
        Charts charts;
        charts.open();
        QTRY_VERIFY(charts.isDrawn());
        QTRY_VERIFY2(charts.said().contains(charts.chosen.text() + u" started"_s), qPrintable(charts.said()));
        QTRY_VERIFY(charts.said().contains(u" deployed"_s));
    }
};

QTEST_MAIN(TestMetricsTime)
#include "tst_metricstime.moc"
