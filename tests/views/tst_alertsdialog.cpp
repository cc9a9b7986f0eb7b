// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertengine.h"
#include "tests/views/support/chartsbench.h"
#include "views/alerts/alertsdialog.h"
#include "views/alerts/alertwords.h"
#include "views/alerts/ruledialog.h"
#include "views/alerts/trayface.h"
#include "views/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using What = AlertScope::What;

constexpr int aWhile = 20'000; // ms

namespace {

/// The dialog over a session with an application chosen.
struct Page : DockBench
{
    explicit Page(AlertsDialog::Tray tray = AlertsDialog::Tray::Present)
    {
        workbench.alerts().setRules(&rules);
        choose();
        dialog = new AlertsDialog(workbench, tray, &window);
        show(*dialog, {700, 520});
    }

    template <typename Widget>
    Widget &the(const char *name)
    {
        return *window.findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *name) { QTest::mouseClick(&the<QPushButton>(name), Qt::LeftButton); }
    QTableView &table() { return the<QTableView>("alerts.table"); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    AlertRule rule()
    {
        AlertRule rule;
        rule.measure = AlertCount::Live;
        rule.scope = {What::App, session.org(), session.app(), {}};
        rule.comparison = AlertRule::Comparison::AtLeast;
        rule.value = 1;
        return rule;
    }

    AlertRules rules;
    QWidget window;
    AlertsDialog *dialog;
};

} // namespace

class TestAlertsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBuiltInStandsThereAndCanBeSwitchedOff()
    {
        Page page;
        const QAbstractItemModelTester tester(page.table().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(page.table().model()->rowCount(), 3);
        QVERIFY(!page.the<QPushButton>("alerts.remove").isEnabled());
        QVERIFY(page.table().model()->setData(page.table().model()->index(0, 0), Qt::Unchecked,
                                              Qt::CheckStateRole));
        QVERIFY(!page.rules.isOn(BuiltInAlert::ProcessFailed));
        QCOMPARE(page.cell(0, 1), u"Off"_s);
    }

    void aRuleIsMadeByWhatIsOnScreen()
    {
        Page page;
        page.click("alerts.add");
        auto &measure = page.the<QComboBox>("alertRule.measure");
        measure.setCurrentIndex(measure.findText(u"Memory"_s));
        page.the<QDoubleSpinBox>("alertRule.value").setValue(512);
        page.the<QSpinBox>("alertRule.minutes").setValue(5);
        page.click("alertRule.accept");
        QCOMPARE(page.rules.all().size(), 1);
        const AlertRule made = page.rules.all().constFirst();
        QCOMPARE(made.measure, AlertMeasure(ProcessMetric::Memory));
        QCOMPARE(made.value, 512.0 * 1024 * 1024);
        QCOMPARE(made.lasting, std::chrono::seconds(5min));
        QCOMPARE(page.table().currentIndex().row(), 3);
        QVERIFY(page.cell(3, 0).startsWith(u"Memory of any process above 512 MiB for 5 min"_s));
    }

    void aRuleIsChangedAndRemoved()
    {
        Page page;
        page.rules.add(page.rule());
        page.table().selectRow(3);
        page.click("alerts.change");
        page.the<QDoubleSpinBox>("alertRule.value").setValue(7);
        page.click("alertRule.accept");
        QCOMPARE(page.rules.all().constFirst().value, 7.0);
        page.table().selectRow(3);
        page.click("alerts.remove");
        QVERIFY(page.rules.all().isEmpty());
    }

    void onlyWhatAMeasureHasIsOffered_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QStringList>("scopes");
        QTest::newRow("live processes")
            << u"Live processes"_s
            << QStringList{u"Application"_s, u"Region"_s, u"Deployment"_s, u"Whole organization"_s};
        QTest::newRow("a process's metric")
            << u"CPU"_s << QStringList{u"Application"_s, u"Region"_s, u"Deployment"_s};
        QTest::newRow("the fleet's") << u"Fleet: In use"_s
                                     << QStringList{u"Whole organization"_s, u"Region"_s};
    }

    void onlyWhatAMeasureHasIsOffered()
    {
        QFETCH(QString, measure);
        QFETCH(QStringList, scopes);
        Page page;
        page.click("alerts.add");
        auto &choice = page.the<QComboBox>("alertRule.measure");
        QVERIFY(choice.findText(measure) >= 0);
        choice.setCurrentIndex(choice.findText(measure));
        const auto &scope = page.the<QComboBox>("alertRule.scope");
        QStringList offered;
        for (int i = 0; i < scope.count(); ++i)
            offered.append(scope.itemText(i));
        QCOMPARE(offered, scopes);
    }

    void theStateIsShownAsItChanges()
    {
        Page page;
        page.rules.add(page.rule());
        QCOMPARE(page.cell(3, 1), u"Unknown"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.cell(3, 1).startsWith(u"Raised since"_s), aWhile);
        QVERIFY(textOf(*page.dialog, "alerts.asks").contains(u"the list of processes"_s));
    }

    void whatHappenedIsNamedInTheColourOfItsOutcome()
    {
        const auto state = [](Alert::What what) {
            return AlertEngine::State{
                AlertEngine::Standing::Raised, QDateTime::currentDateTimeUtc(), {}, what};
        };
        const AlertEngine::State good = state(Alert::What::BuildSucceeded);
        const AlertEngine::State bad = state(Alert::What::BuildFailed);
        QVERIFY(alertwords::state(good, MetricUnit::Percent).startsWith(u"Build succeeded, "_s));
        QVERIFY(alertwords::state(bad, MetricUnit::Percent).startsWith(u"Build failed, "_s));
        QVERIFY(alertwords::tone(good) == Tone::Running && alertwords::tone(bad) == Tone::Failed);
    }

    void quietHoursAndTheDesktopAreKept()
    {
        Page page;
        QVERIFY(!page.the<QTimeEdit>("alerts.from").isEnabled());
        page.the<QCheckBox>("alerts.quiet").click();
        page.the<QTimeEdit>("alerts.from").setTime(QTime(21, 30));
        QCOMPARE(page.rules.quietHours(), (QuietHours{true, QTime(21, 30), QTime(7, 0)}));
        page.the<QCheckBox>("alerts.tell").click();
        QCOMPARE(page.rules.desktop(), AlertRules::Desktop::Silent);
        QVERIFY(!page.the<QCheckBox>("alerts.quiet").isEnabled());
        page.the<QCheckBox>("alerts.always").click();
        QCOMPARE(page.rules.watching(), AlertRules::Watching::Always);
    }

    void withoutATrayItSaysWhereAlertsStand()
    {
        Page page(AlertsDialog::Tray::Missing);
        QVERIFY(textOf(*page.dialog, "alerts.noTray").contains(u"Activity"_s));
    }

    void everyControlHasAName()
    {
        Page page;
        page.click("alerts.add");
        for (QWidget *widget : page.window.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QComboBox *>(widget) || qobject_cast<QTimeEdit *>(widget) ||
                                   qobject_cast<QDoubleSpinBox *>(widget) ||
                                   qobject_cast<QTableView *>(widget);
            QVERIFY2(!isControl || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void aChartShowsTheBoundAndTheMark()
    {
        Charts charts;
        AlertRules rules;
        charts.workbench.alerts().setRules(&rules);
        charts.open({{About::Processes, ProcessMetric::Memory, {}}});
        QTRY_VERIFY(charts.isDrawn());
        AlertRule rule = chartRule(charts);
        rule.value = 1e12;
        rules.add(rule);
        QTRY_VERIFY_WITH_TIMEOUT(charts.chart().plot().scale().values.to >= 1e12, aWhile);
        rule.value = 1;
        rules.add(rule);
        QTRY_VERIFY_WITH_TIMEOUT(charts.said().contains(u"Alert: Memory of any process above 1 B"_s), aWhile);
    }

    void aChartOfAnotherMetricShowsNeither()
    {
        Charts charts;
        AlertRules rules;
        charts.workbench.alerts().setRules(&rules);
        charts.open({{About::Processes, ProcessMetric::ActiveConnections, {}}});
        QTRY_VERIFY(charts.isDrawn());
        rules.add(chartRule(charts));
        QTRY_COMPARE_WITH_TIMEOUT(charts.workbench.alerts().standing(), 1, aWhile);
        QVERIFY(!charts.said().contains(u"Alert"_s));
    }

    void theMenuOfAChartBeginsARuleAtItsValue()
    {
        Charts charts;
        charts.open({{About::Processes, ProcessMetric::Memory, {}}});
        QTRY_VERIFY(charts.isDrawn());
        QList<AlertRule> drafts;
        connect(&charts.workbench, &Workbench::alertWanted, this,
                [&drafts](const AlertRule &draft) { drafts.append(draft); });
        charts.action(charts.card(), u"alert"_s).trigger();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.constFirst().measure, AlertMeasure(ProcessMetric::Memory));
        QVERIFY(drafts.constFirst().value > 0);
    }

    void aPlaceInAChartBeginsARuleThere()
    {
        Charts charts;
        charts.open({{About::Processes, ProcessMetric::Memory, {}}});
        QTRY_VERIFY(charts.isDrawn());
        QSignalSpy wanted(&charts.chart(), &MetricChart::menuWanted);
        const QRectF area = charts.chart().plot().scale().area;
        QContextMenuEvent click(QContextMenuEvent::Mouse, area.center().toPoint(), QPoint(10, 10));
        QCoreApplication::sendEvent(charts.chart().findChild<ChartPlot *>()->viewport(), &click);
        QCOMPARE(wanted.size(), 1);
        auto *menu = charts.card().findChild<QMenu *>(charts.card().objectName() + u".menu"_s);
        QVERIFY(menu);
        QList<AlertRule> drafts;
        connect(&charts.workbench, &Workbench::alertWanted, this,
                [&drafts](const AlertRule &draft) { drafts.append(draft); });
        menu->actions().constFirst()->trigger();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.constFirst().value, wanted.constFirst().at(1).toPointF().y());
        menu->close();
    }

    void theTrayTellsStatesApartByShape()
    {
        const auto grey = [](TrayState state) {
            return trayIcon(state).pixmap(32, 32).toImage().convertToFormat(QImage::Format_Grayscale8);
        };
        QVERIFY(grey(TrayState::Ok) != grey(TrayState::Alerts));
        QVERIFY(grey(TrayState::Alerts) != grey(TrayState::NotConnected));
        QVERIFY(grey(TrayState::Ok) != grey(TrayState::NotConnected));
    }

private:
    static AlertRule chartRule(Charts &charts)
    {
        AlertRule rule;
        rule.measure = ProcessMetric::Memory;
        rule.over = AlertRule::Over::AnyProcess;
        rule.scope = {What::App, charts.session.org(), charts.session.app(), {}};
        rule.value = 1;
        return rule;
    }
};

QTEST_MAIN(TestAlertsDialog)
#include "tst_alertsdialog.moc"
