// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "views/charts/chartlegend.h"
#include "views/charts/chartplot.h"
#include "views/charts/crosshairgroup.h"
#include "views/charts/metricchart.h"
#include "views/theme.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>

using namespace hathora;

namespace {

constexpr qint64 start = 1'772'000'000'000;
constexpr qint64 step = 15'000;

QList<QPointF> line(int count, double height = 10)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append(QPointF(double(start + i * step), height * (1 + i % 5)));
    return points;
}

const Theme &dark = Theme::of(Scheme::Dark);

} // namespace

class TestMetricChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::setPalette(dark.palette());
        m_chart = std::make_unique<MetricChart>();
        m_chart->resize(600, 240);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }
    void cleanup() { m_chart.reset(); }

    void nothingToDrawIsSaid()
    {
        m_chart->setEmptyText(QStringLiteral("This process was never measured"));
        QCOMPARE(accessible(), QStringLiteral("This process was never measured"));
        const QImage said = picture();
        m_chart->setEmptyText(QString());
        QVERIFY(picture() != said);
    }

    void aLineIsDrawnInTheSeriesColourWithAnAreaBelow()
    {
        m_chart->setSeries({{QStringLiteral("CPU"), line(100)}});
        QVERIFY(testing::pixelsOf(picture(), dark.seriesColor(0), 30) > 200);
        QCOMPARE(drawn<QAreaSeries>().size(), 1);
    }

    void severalLinesHaveNoArea()
    {
        m_chart->setSeries({{QStringLiteral("a"), line(100)}, {QStringLiteral("b"), line(100, 4)}});
        QCOMPARE(drawn<QAreaSeries>().size(), 0);
        QCOMPARE(drawn<QLineSeries>().size(), 2);
    }

    void theLooksOfASeriesStayWithIt()
    {
        m_chart->setSeries({{QStringLiteral("b"), line(100), 3}});
        QVERIFY(testing::pixelsOf(picture(), dark.seriesColor(3), 30) > 200);
    }

    void newPointsReplaceTheOldOnesInPlace()
    {
        m_chart->setSeries({{QStringLiteral("CPU"), line(100)}});
        const auto before = drawn<QLineSeries>();
        m_chart->setSeries({{QStringLiteral("CPU"), line(120)}});
        QCOMPARE(drawn<QLineSeries>(), before);
        QCOMPARE(before.first()->points().last(), line(120).last());
    }

    void aGapStaysAGap()
    {
        auto points = line(100);
        points.remove(40, 20);
        m_chart->setSeries({{QStringLiteral("CPU"), points}});
        QCOMPARE(drawn<QLineSeries>().size(), 2);
    }

    void moreSamplesThanPixelsAreThinned()
    {
        m_chart->setSeries({{QStringLiteral("CPU"), line(100'000)}});
        QVERIFY(drawn<QLineSeries>().first()->count() <= 600 + 2);
    }

    void aHundredThousandPointsAreDrawnAtOnce()
    {
        const testing::Patience patience;
        m_chart->setSeries({{QStringLiteral("CPU"), line(100'000)}});
        picture();
        QVERIFY(patience.lasts());
    }

    void absurdValuesDoNoHarm()
    {
        QList<QPointF> points = line(5);
        points[1].setY(qQNaN());
        points[2].setY(qInf());
        points[3].setY(1e308);
        points[4].setY(-1e308);
        m_chart->setSeries({{QStringLiteral("CPU"), points}, {QStringLiteral("none"), {}}});
        m_chart->setTimeRange(start, start);
        m_chart->setTimeRange(start, start - 5);
        QVERIFY(!picture().isNull());
    }

    void theLegendTellsTheNewestValue()
    {
        m_chart->setUnit(MetricUnit::Percent);
        m_chart->setSeries({{QStringLiteral("CPU"), line(3)}});
        QCOMPARE(m_chart->legend().entries().first().name, QStringLiteral("CPU"));
        QCOMPARE(m_chart->legend().entries().first().value, QStringLiteral("30 %"));
    }

    void pointingAtAMomentTellsItsValues()
    {
        m_chart->setUnit(MetricUnit::Percent);
        m_chart->setSeries({{QStringLiteral("CPU"), line(3)}});
        m_chart->setCrosshair(start + step);
        QCOMPARE(m_chart->legend().entries().first().value, QStringLiteral("20 %"));
        m_chart->setCrosshair(start + 50 * step);
        QCOMPARE(m_chart->legend().entries().first().value, QStringLiteral("—"));
        m_chart->setCrosshair({});
        QCOMPARE(m_chart->legend().entries().first().value, QStringLiteral("30 %"));
    }

    void chartsOfAGroupPointAtTheSameMoment()
    {
        MetricChart other;
        other.setUnit(MetricUnit::Percent);
        other.setSeries({{QStringLiteral("memory"), line(3, 7)}});
        CrosshairGroup group;
        group.add(m_chart.get());
        group.add(&other);
        m_chart->setSeries({{QStringLiteral("CPU"), line(3)}});
        QTest::mouseMove(viewport(), at(start + step));
        QCOMPARE(other.legend().entries().first().value, QStringLiteral("14 %"));
        QTest::mouseMove(viewport(), QPoint(1, 1));
        QCOMPARE(other.legend().entries().first().value, QStringLiteral("21 %"));
    }

    void axesStandStillUnderThePointer()
    {
        m_chart->setSeries({{QStringLiteral("CPU"), line(100)}});
        QTest::mouseMove(viewport(), at(start + 50 * step));
        const PlotScale held = m_chart->plot().scale();
        m_chart->setSeries({{QStringLiteral("CPU"), line(200, 1000)}});
        QCOMPARE(m_chart->plot().scale().to, held.to);
        QCOMPARE(m_chart->plot().scale().values, held.values);
        QTest::mouseMove(viewport(), QPoint(1, 1));
        QCOMPARE(m_chart->plot().scale().to, start + 199 * step);
        QVERIFY(m_chart->plot().scale().values.to >= 5000);
    }

    void theArrowKeysWalkAlongTheLine()
    {
        m_chart->setSeries({{QStringLiteral("CPU"), line(100)}});
        QSignalSpy moved(m_chart.get(), &MetricChart::crosshairMoved);
        auto *plot = m_chart->findChild<QWidget *>(QStringLiteral("plot"));
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Left);
        QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(moved.last().first().value<std::optional<qint64>>(),
                 std::optional<qint64>(start + 98 * step));
        QTest::keyClick(plot, Qt::Key_Escape);
        QCOMPARE(moved.last().first().value<std::optional<qint64>>(), std::optional<qint64>());
    }

    void aLimitIsOnTheScaleAndDashed()
    {
        m_chart->setSeries({{QStringLiteral("CPU"), line(100)}});
        m_chart->setLimits({{QStringLiteral("granted"), 400}});
        QVERIFY(m_chart->plot().scale().values.to >= 400);
        const int pixels = testing::pixelsOf(picture(), dark.tone(Tone::Warning), 30);
        QVERIFY(pixels > 150 && pixels < 500);
    }

    void theScaleStartsAtNothing()
    {
        m_chart->setSeries({{QStringLiteral("CPU"), {QPointF(start, 950), QPointF(start + step, 1000)}}});
        QCOMPARE(m_chart->plot().scale().values.from, 0.0);
    }

    void aChartIsNeverTooLowToRead() { QVERIFY(m_chart->minimumHeight() >= 140); }

    void whoCannotSeeItIsToldTheValues()
    {
        m_chart->setTitle(QStringLiteral("CPU of process 9f3c"));
        m_chart->setUnit(MetricUnit::Percent);
        m_chart->setSeries({{QStringLiteral("CPU"), line(3)}});
        QCOMPARE(testing::accessibleName(m_chart->findChild<QWidget *>(QStringLiteral("plot"))),
                 QStringLiteral("CPU of process 9f3c"));
        QVERIFY(accessible().contains(QLatin1String("30 %")));
        QCOMPARE(testing::unnamed(*m_chart), QString());
    }

    void aChangeOfThemeRecoloursIt()
    {
        const Theme &light = Theme::of(Scheme::Light);
        m_chart->setSeries({{QStringLiteral("CPU"), line(100)}});
        QGuiApplication::setPalette(light.palette());
        QTRY_VERIFY(testing::pixelsOf(picture(), light.seriesColor(0), 30) > 200);
        QCOMPARE(testing::pixelsOf(picture(), dark.base), 0);
    }

    void hostileNamesAreShownLiterally()
    {
        const testing::Patience patience;
        m_chart->setTitle(testing::hostileText());
        m_chart->setSeries({{testing::hostileText(), line(100)}, {QString(1'000'000, u'x'), line(50)}});
        m_chart->setLimits({{testing::hostileText(), 10}});
        m_chart->setCrosshair(start);
        picture();
        QVERIFY(patience.lasts());
    }

private:
    QImage picture() { return m_chart->grab().toImage(); }
    QWidget *viewport() { return m_chart->findChild<ChartPlot *>()->viewport(); }
    QString accessible()
    {
        return m_chart->findChild<QWidget *>(QStringLiteral("plot"))->accessibleDescription();
    }
    QPoint at(qint64 moment)
    {
        const PlotScale &scale = m_chart->plot().scale();
        return QPointF(scale.x(qreal(moment)), scale.area.center().y()).toPoint();
    }

    template <typename Series>
    QList<Series *> drawn()
    {
        QList<Series *> found;
        const auto all = m_chart->plot().chart()->series();
        for (QAbstractSeries *series : all) {
            if (auto *fitting = qobject_cast<Series *>(series))
                found.append(fitting);
        }
        return found;
    }

    std::unique_ptr<MetricChart> m_chart;
};

QTEST_MAIN(TestMetricChart)
#include "tst_metricchart.moc"
