// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "tests/views/support/savedfile.h"
#include "views/billing/itembars.h"
#include "views/chartactions.h"
#include "views/charts/chartplot.h"
#include "views/charts/metricchart.h"
#include "views/docks/billingdock.h"
#include "views/docks/checksdock.h"
#include "views/docks/deploymentsdock.h"
#include "views/docks/matchdock.h"
#include "views/docks/overviewdock.h"
#include "views/docks/processdock.h"
#include "views/docks/regionsdock.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// What somebody does to take a chart along.
class Taker
{
public:
    explicit Taker(QWidget &view)
        : m_view(view)
    {
    }

    /// The content of the file, once it is there; empty where nothing is asked or written.
    QByteArray save(const QString &action, const QString &path)
    {
        auto *found = m_view.findChild<QAction *>(action);
        return found ? savedFile(m_view, *found, path) : QByteArray();
    }

    /// What the menu offers that opens at the middle of a chart.
    QStringList offered(QWidget &chart, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
    {
        const auto *area = qobject_cast<QAbstractScrollArea *>(&chart);
        QWidget *under = area && reason == QContextMenuEvent::Mouse ? area->viewport() : &chart;
        const QPoint middle = under->rect().center();
        QContextMenuEvent event(reason, middle, under->mapToGlobal(middle));
        QApplication::sendEvent(under, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return {};
        const QStringList offered = textsOf(*menu);
        menu->close();
        return offered;
    }

    static QStringList textsOf(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append(action->text().remove(u'&'));
        return texts;
    }

private:
    QWidget &m_view;
};

const QStringList pictureAlone{u"Save as picture…"_s, u"Copy picture"_s};
const QStringList pictureAndValues = pictureAlone + QStringList{u"Save values as CSV…"_s};

/// A dock on screen, with all chosen that it may be about.
template <typename Dock>
std::unique_ptr<QWidget> shown(DockBench &bench)
{
    auto dock = std::make_unique<Dock>(bench.workbench);
    DockBench::show(*dock, {1000, 900});
    return dock;
}

using MakeDock = std::unique_ptr<QWidget> (*)(DockBench &);

} // namespace

Q_DECLARE_METATYPE(MakeDock)

class TestChartActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChartIsTakenAlong_data()
    {
        QTest::addColumn<MakeDock>("make");
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("bars of the coming invoice")
            << MakeDock(&shown<BillingDock>) << u"billing.bars"_s << pictureAndValues;
        QTest::newRow("map of the regions")
            << MakeDock(&shown<RegionsDock>) << u"regions.map"_s << pictureAlone;
        QTest::newRow("capacity of the fleet")
            << MakeDock(&shown<OverviewDock>) << u"overview.capacityChart"_s << pictureAndValues;
        QTest::newRow("metrics of a process")
            << MakeDock(&shown<ProcessDock>) << u"process.chart.cpu"_s << pictureAndValues;
        QTest::newRow("deployments over time")
            << MakeDock(&shown<DeploymentsDock>) << u"deployments.timeline"_s << pictureAlone;
        QTest::newRow("start-up times") << MakeDock(&shown<ChecksDock>) << u"startup.chart"_s << pictureAlone;
        QTest::newRow("a match") << MakeDock(&shown<MatchDock>) << u"match.chart"_s << pictureAlone;
    }

    void everyChartIsTakenAlong()
    {
        QFETCH(const MakeDock, make);
        QFETCH(const QString, chart);
        QFETCH(const QStringList, offered);
        DockBench bench;
        bench.choose();
        bench.workbench.selection().setProcess(bench.process(sandbox::ProcessStatus::Running));
        const std::unique_ptr<QWidget> dock = make(bench);
        QTRY_VERIFY(dock->findChild<QWidget *>(chart));
        QCOMPARE(Taker(*dock).offered(*dock->findChild<QWidget *>(chart)), offered);
    }

    /// What does not take the keyboard itself has a button that does.
    void thoseWithoutAPointerHaveAWayToo_data()
    {
        QTest::addColumn<MakeDock>("make");
        QTest::addColumn<QString>("button");
        QTest::newRow("bars of the coming invoice")
            << MakeDock(&shown<BillingDock>) << u"billing.bars.more"_s;
        QTest::newRow("map of the regions") << MakeDock(&shown<RegionsDock>) << u"regions.map.more"_s;
        QTest::newRow("capacity of the fleet")
            << MakeDock(&shown<OverviewDock>) << u"overview.capacity.more"_s;
        QTest::newRow("start-up times") << MakeDock(&shown<ChecksDock>) << u"startup.chart.more"_s;
    }

    void thoseWithoutAPointerHaveAWayToo()
    {
        QFETCH(const MakeDock, make);
        QFETCH(const QString, button);
        DockBench bench;
        const std::unique_ptr<QWidget> dock = make(bench);
        const auto *more = dock->findChild<QToolButton *>(button);
        QVERIFY(more && more->focusPolicy() == Qt::TabFocus);
        QVERIFY(!more->accessibleName().isEmpty());
        QVERIFY(Taker::textsOf(*more->menu()).contains(u"Save as picture…"_s));
    }

    void aChartOfMetricsHasItByTheMenuKey()
    {
        MetricChart chart;
        chart.resize(400, 200);
        chart.show();
        ChartActions takings({u"a"_s, u"a"_s, [&chart] { return titledPicture(chart, u"A"_s); },
                              [&chart] { return drawnValues(chart); }},
                             &chart);
        takings.offerOn(&chart);
        auto *plot = chart.findChild<ChartPlot *>();
        QCOMPARE(Taker(chart).offered(*plot, QContextMenuEvent::Keyboard), pictureAndValues);
    }

    void thePictureHasItsTitleAndTheLooksOfTheChart()
    {
        QWidget chart;
        QPalette red;
        red.setColor(QPalette::Window, Qt::red);
        chart.setPalette(red);
        chart.setAutoFillBackground(true);
        chart.resize(200, 100);
        const QImage picture = titledPicture(chart, u"Amounts"_s).toImage();
        QVERIFY(picture.height() > 100);
        QCOMPARE(picture.pixelColor(100, picture.height() - 50), QColor(Qt::red));
        QCOMPARE(picture.pixelColor(0, 0), QColor(Qt::red)); // one ground for both
        QVERIFY(picture.copy(0, 0, 200, picture.height() - 100) !=
                titledPicture(chart, {}).toImage().copy(0, 0, 200, picture.height() - 100));
    }

    void theMapIsSavedAsItIsSeen()
    {
        DockBench bench;
        const auto dock = shown<RegionsDock>(bench);
        const QTemporaryDir folder;
        Taker taker(*dock);
        const QByteArray png = taker.save(u"regions.map.png"_s, folder.filePath(u"map.png"_s));
        QVERIFY(png.startsWith("\x89PNG"));
        const QImage map = QImage::fromData(png);
        QCOMPARE(map.width(), dock->findChild<QWidget *>(u"regions.map"_s)->width() - 2); // but for its edge
        QTRY_COMPARE(dock->findChild<MessageStrip *>(u"regions.map.notice"_s)->text(),
                     u"The chart was saved."_s);
    }

    void thePictureIsCopied()
    {
        DockBench bench;
        const auto dock = shown<RegionsDock>(bench);
        QApplication::clipboard()->clear();
        dock->findChild<QAction *>(u"regions.map.copyPicture"_s)->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void theBarsAreValuesThatNoProgramTakesForFormulas()
    {
        ItemBars bars;
        bars.setBars({{u"=1+1"_s, u"$ 1.50"_s, 1.5}, {u"Credit, old"_s, u"−$ 2"_s, -2}});
        QCOMPARE(bars.csv(), u"name,amount\r\n'=1+1,1.5\r\n\"Credit, old\",-2\r\n"_s);
    }

    void whatCannotBeWrittenIsSaid()
    {
        DockBench bench;
        const auto dock = shown<RegionsDock>(bench);
        auto *strip = dock->findChild<MessageStrip *>(u"regions.map.notice"_s);
        QVERIFY(strip->isHidden());
        QTemporaryDir folder;
        const QString gone = folder.path();
        folder.remove();
        dock->findChild<QAction *>(u"regions.map.png"_s)->trigger();
        Q_EMIT dock->findChild<QFileDialog *>()->fileSelected(gone + u"/map.png"_s);
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(strip->text(), u"The chart could not be saved there."_s);
    }
};

QTEST_MAIN(TestChartActions)
#include "tst_chartactions.moc"
