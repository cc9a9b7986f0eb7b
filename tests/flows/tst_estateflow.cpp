// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/mainwindow.h"
#include "app/workspaces.h"
#include "models/format.h"
#include "tests/flows/manager.h"
#include "tests/support/waiting.h"
#include "views/tablepane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = managersPatience;

namespace {

/// Somebody who looks after machines and money.
struct Desk : Manager
{
    explicit Desk(sandbox::Story story = sandbox::Story::None)
        : Manager(story)
    {
        goIn();
    }

    /// The row of the navigator that leads there.
    bool activate(NavigatorModel::Group group)
    {
        auto *tree = qobject_cast<QAbstractItemView *>(person.seen("navigator.tree"));
        if (!tree)
            return false;
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), NavigatorModel::GroupRole,
                                 QVariant::fromValue(group), 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            return false;
        Q_EMIT tree->activated(found.constFirst());
        return true;
    }
    /// Waits for a fleet that says so in the column, chooses it, and waits for its regions.
    bool chooseFleet(const char *column, const QString &says)
    {
        const auto isThere = [&] { return rows("fleets.table").column(column).contains(says); };
        if (!lookAt("fleets", "fleets.table") || !QTest::qWaitFor(isThere, aWhile))
            return false;
        const qsizetype row = rows("fleets.table").column(column).indexOf(says);
        m_fleet = FleetId(rows("fleets.table").column("id").at(row));
        return rows("fleets.table").click(m_fleet.text()) &&
               QTest::qWaitFor([this] { return rows("fleetRegions.table").count() > 0; }, aWhile);
    }
    QString fleetSays(const char *column) { return rows("fleets.table").cell(m_fleet.text(), column); }
    Fleet fleet() { return settled(server().fleets.get(m_fleet, org())).value(); }
    FleetRegion tokyo()
    {
        return settled(server().fleets.region(m_fleet, KnownRegion::Tokyo, org())).value();
    }
    const QList<ProcessRow> &processes() { return person.workbench().app()->processes.model().records(); }
    qsizetype processesIn(const QString &region)
    {
        return std::count_if(processes().cbegin(), processes().cend(),
                             [&](const ProcessRow &row) { return row.process.region.text() == region; });
    }
    const QAction &action(const char *name)
    {
        return *person.window().findChild<QAction *>(QLatin1StringView(name));
    }
    bool isInFront(const char *dock) { return person.window().dock(QLatin1StringView(dock))->isSeen(); }

private:
    FleetId m_fleet; ///< that was chosen
};

} // namespace

/// Fleets, billing and regions: from the navigator to them, and from them to the server.
class TestEstateFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNavigatorLeadsToFleetsAndBilling()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.activate(NavigatorModel::Group::Fleets), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("fleets.table").count() > 0, aWhile);
        QVERIFY(desk.activate(NavigatorModel::Group::Billing));
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.seen("billing.tabs"), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("upcoming.table").count() > 0, aWhile);
    }

    void theWorkspaceForManagingHasAllThree()
    {
        Desk desk;
        desk.person.window().workspaces()->show(u"manage"_s);
        for (const char *dock : {"fleets", "billing", "regions"}) {
            QVERIFY(desk.person.bringUp(dock));
            QTRY_VERIFY_WITH_TIMEOUT(desk.isInFront(dock), aWhile);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("regions.table").count() >= 14, aWhile);
    }

    void aThresholdIsSeenBesideTheOldOneBeforeItIsSent()
    {
        Desk desk;
        QVERIFY(desk.chooseFleet("scaleUp", format::percent(80)));
        const Fleet before = desk.fleet();
        QVERIFY(desk.trigger("fleets.change"));
        QVERIFY(desk.fill("fleetDialog.threshold.editor", u"65"_s));
        QCOMPARE(desk.person.text("fleetDialog.review.before.2"), format::percent(80));
        QCOMPARE(desk.person.text("fleetDialog.review.after.2"), format::percent(65));
        QCOMPARE(desk.fleet(), before); // nothing was sent yet

        QVERIFY(desk.click("fleetDialog.accept"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.fleetSays("scaleUp"), format::percent(65), aWhile);
        Fleet wanted = before;
        wanted.autoscaler->scaleUpThreshold = 65;
        QCOMPARE(desk.fleet(), wanted);
    }

    void aBaselineIsSetAndThenRestsForFiveMinutes()
    {
        Desk desk;
        QVERIFY(desk.chooseFleet("scaleUp", format::percent(80)));
        const int wanted = desk.tokyo().nodeBaseline.value_or(0) + 1;
        const SeenRows regions = desk.rows("fleetRegions.table");
        QVERIFY(regions.click(u"Tokyo"_s));
        QVERIFY(desk.trigger("fleets.floor"));
        QVERIFY(desk.fill("floorDialog.amount.editor", QString::number(wanted)));
        QVERIFY(desk.click("floorDialog.accept"));
        QTRY_COMPARE_WITH_TIMEOUT(regions.cell(u"Tokyo"_s, "baseline"), QString::number(wanted), aWhile);
        QCOMPARE(desk.tokyo().nodeBaseline, std::optional(wanted));
        QTRY_VERIFY_WITH_TIMEOUT(desk.action("fleets.floor").statusTip().contains(u"Tokyo"_s), aWhile);
        QVERIFY(!desk.action("fleets.floor").isEnabled());
        QVERIFY(regions.click(u"Seattle"_s)); // which does not rest
        QTRY_VERIFY(desk.action("fleets.floor").isEnabled());
    }

    void aRegionWithoutNodesLeftIsInErrorThere()
    {
        Desk desk(sandbox::Story::Capacity);
        QVERIFY(desk.chooseFleet("errors", u"1"_s));
        const SeenRows regions = desk.rows("fleetRegions.table");
        QTRY_VERIFY_WITH_TIMEOUT(regions.cell(u"Frankfurt"_s, "error").startsWith(u"No capacity"_s), aWhile);
        QCOMPARE(regions.cell(u"Tokyo"_s, "error"), format::unknown());
    }

    void aRegionLeadsToItsProcesses()
    {
        Desk desk;
        QVERIFY(desk.lookAt("regions", "regions.table"));
        const QString region = desk.processes().constFirst().process.region.text();
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("regions.table").enter(format::region(region)), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isInFront("processes"), aWhile);
        // The processes were there before, so the filter holds at once: waiting makes no wrong one right.
        const QStringList shown = desk.rows("processes.table").column("region");
        QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()), QSet<QString>{format::region(region)});
        QCOMPARE(shown.size(), desk.processesIn(region));
        QVERIFY(desk.processesIn(region) < desk.processes().size()); // or any filter were right
    }

    void aRegionOfANewerServerIsListedWithoutAPlace()
    {
        Desk desk;
        desk.hathora.server().arm("GetPingServiceEndpoints:unknown-enum,count=1000");
        QVERIFY(desk.lookAt("regions", "regions.table"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("regions.table").has(u"from-the-future"_s), aWhile);
        QVERIFY(desk.rows("regions.table").click(u"from-the-future"_s));
        QVERIFY(!desk.person.seen("regions.map")->grab().isNull());
    }
};

QTEST_MAIN(TestEstateFlow)
#include "tst_estateflow.moc"
