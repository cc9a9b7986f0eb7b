// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/process.h"
#include "models/uploads/uploads.h"
#include "tests/app/localhathora.h"
#include "tests/archive/tree.h"
#include "tests/flows/person.h"
#include "views/charts/deploymenttimeline.h"
#include "views/deploy/deployform.h"
#include "views/docks/drainpanel.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int aWhile = 30'000;
constexpr size_t draining = 2; ///< of laneTones

/// Somebody who ships a game to a Hathora where time passes only while something is waited for.
struct Shipper
{
    void goIn()
    {
        person.setTimes(shortTimes());
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        QVERIFY(person.bringUp("deployments"));
        QTRY_VERIFY_WITH_TIMEOUT(scope().processes.completeness().isWhole() && !lanes().isEmpty(), aWhile);
    }

    AppScope &scope() { return *person.workbench().app(); }
    const Deployment &latest() { return *scope().deployments.latest(); }
    const QList<Lane> &lanes()
    {
        return person.window().findChild<DeploymentTimeline *>(u"deployments.timeline"_s)->lanes().lanes;
    }
    const DrainBoard &board() { return person.window().findChild<DrainPanel *>()->model().board(); }
    const DrainRow *rowOf(const DeploymentId &deployment)
    {
        const QList<DrainRow> &rows = board().rows;
        const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                      [&](const DrainRow &each) { return each.deployment.id == deployment; });
        return row == rows.cend() ? nullptr : &*row;
    }

    const Lane *laneOf(const DeploymentId &deployment)
    {
        const auto lane = std::find_if(lanes().cbegin(), lanes().cend(),
                                       [&](const Lane &each) { return each.deployment.id == deployment; });
        return lane == lanes().cend() ? nullptr : &*lane;
    }

    /// Whether some processes of it are drawn as draining, at whatever moment.
    bool isSeenToDrain(const DeploymentId &deployment)
    {
        const Lane *lane = laneOf(deployment);
        return lane && std::any_of(lane->cells.cbegin(), lane->cells.cend(),
                                   [](const LaneCell &cell) { return cell.processes.at(draining) > 0; });
    }

    template <typename Condition>
    bool letTimePassUntil(Condition condition)
    {
        return QTest::qWaitFor(
            [&] {
                hathora.world().advance(500ms);
                return condition();
            },
            aWhile);
    }

    bool clickSoon(const char *name)
    {
        return QTest::qWaitFor([this, name] { return person.click(name); }, aWhile);
    }
    bool triggerSoon(const char *name)
    {
        return QTest::qWaitFor([this, name] { return person.trigger(name); }, aWhile);
    }

    /// A game's upload, as far as the server's work.
    BuildId shipAGame()
    {
        Tree tree;
        tree.file("Dockerfile", "FROM debian:12\nCOPY server /server\nCMD [\"/server\"]\n").file("server");
        Uploads &uploads = person.workbench().uploads();
        const int number = uploads.ship(ShipOrder{PackToShip{tree.list(), {}}, u"arena"_s, u"next"_s, {}},
                                        person.workbench().org()->org);
        const bool isThere =
            QTest::qWaitFor([&] { return uploads.find(number)->phase == UploadPhase::Building; }, aWhile);
        return isThere ? uploads.find(number)->build : BuildId();
    }

    /// Players of so many processes of this deployment go home.
    void sendHome(const DeploymentId &deployment, int most)
    {
        const std::string app = person.workbench().selection().app().text().toStdString();
        hathora.world().change([&](sandbox::Hands hands) {
            for (const auto &process : hands.state.application(app).processes.all()) {
                if (process->status != sandbox::ProcessStatus::Running || most == 0 ||
                    process->deployment->id != deployment.text().toStdString())
                    continue;
                while (!process->activeRooms.empty())
                    hands.state.rooms.destroy(process->activeRooms.back(), *process, hands.state.now);
                --most;
            }
        });
    }

    LocalHathora hathora{"right", 7, LocalHathora::Time::Stands};
    Person person;
};

/// Of all numbers in a text.
int sumOf(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    int sum = 0;
    for (auto each = number.globalMatch(text); each.hasNext();)
        sum += each.next().captured().toInt();
    return sum;
}

} // namespace

/// A version goes live while it is still being built, takes over from another, and is taken back.
class TestShipFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuildUnderWayIsDeployedAndRolledBackAndWhatIsIdleStopped()
    {
        Shipper it;
        it.goIn();
        const DeploymentId first = it.latest().id;
        const BuildId build = it.shipAGame();
        QVERIFY(!build.isEmpty());

        // Deploy when it succeeds.
        QVERIFY(it.person.bringUp("uploads"));
        QVERIFY(it.triggerSoon("uploads.deploy"));
        QTRY_VERIFY_WITH_TIMEOUT(it.person.seen("deploySheet"), aWhile);
        QVERIFY(it.clickSoon("deploy.next"));
        QTRY_COMPARE_WITH_TIMEOUT(it.person.text("deploy.deploy"), u"&Deploy when it succeeds"_s, aWhile);
        QVERIFY(it.clickSoon("deploy.deploy"));
        QTRY_VERIFY(!it.person.seen("deploySheet"));
        QCOMPARE(it.person.workbench().pendingDeploys().all().size(), 1);
        QCOMPARE(it.latest().id, first);
        QVERIFY(it.letTimePassUntil([&] { return it.hathora.asked("CreateDeployment") == 1; }));

        // It is seen to take over.
        QVERIFY(it.person.bringUp("deployments"));
        QTRY_COMPARE_WITH_TIMEOUT(it.latest().build, build, aWhile);
        const DeploymentId second = it.latest().id;
        QTRY_VERIFY_WITH_TIMEOUT(it.lanes().first().deployment.id == second, aWhile);
        QVERIFY(it.lanes().first().isLatest);
        it.hathora.world().advance(2min); // half of the time that old processes are given
        it.person.workbench().refreshAll();
        QTRY_VERIFY_WITH_TIMEOUT(it.isSeenToDrain(first), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(it.laneOf(second)->now > 0, aWhile);

        // Back to what was.
        it.person.workbench().selection().setDeployment(first);
        QVERIFY(it.triggerSoon("deployments.rollBack"));
        QTRY_VERIFY_WITH_TIMEOUT(it.person.seen("deploySheet"), aWhile);
        QVERIFY(it.clickSoon("deploy.deploy"));
        QTRY_VERIFY_WITH_TIMEOUT(!it.person.seen("deploySheet"), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(it.latest().id != second, aWhile);
        const DeploymentId third = it.latest().id;
        QCOMPARE(it.latest().build, it.scope().deployments.model().find(first)->build);
        QTRY_VERIFY_WITH_TIMEOUT(it.laneOf(third) && it.laneOf(third)->isLatest && it.laneOf(second), aWhile);

        // What is left on the second is counted, and what is idle there stopped.
        it.person.window().findChild<QTabWidget *>(u"deployments.pictures"_s)->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(it.rowOf(third) && it.rowOf(second), aWhile);
        QVERIFY(it.rowOf(third)->isLatest && !it.rowOf(second)->isLatest);
        it.sendHome(second, 3);
        it.person.workbench().refreshAll();
        QTRY_VERIFY_WITH_TIMEOUT(!it.board().idle.isEmpty(), aWhile);
        QVERIFY(it.person.trigger("deployments.stopIdle"));
        auto *names = qobject_cast<QListWidget *>(it.person.seen("confirmNames"));
        QVERIFY(names);
        const int asked = names->count();
        QVERIFY(it.person.click("confirmVerb"));
        auto *results = qobject_cast<QListWidget *>(it.person.seen("deployments.stopResults.list"));
        QVERIFY(results);
        QTRY_COMPARE_WITH_TIMEOUT(results->count(), asked, aWhile);
        // The sandbox lives on: one that has got a room meanwhile is left alone.
        const auto summary = [&it] { return it.person.text("deployments.stopResults.summary"); };
        const auto stopped = [&it] { return it.hathora.asked("StopProcess"); };
        QTRY_VERIFY2_WITH_TIMEOUT(stopped() > 0 && sumOf(summary()) == asked &&
                                      summary().contains(u"stopped"_s),
                                  qPrintable(summary()), aWhile);
        QVERIFY(stopped() <= asked); // one that has ended by itself meanwhile needs no asking
    }
};

QTEST_MAIN(TestShipFlow)
#include "tst_shipflow.moc"
