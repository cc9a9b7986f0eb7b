// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/room.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "tests/views/support/rest.h"
#include "views/charts/matchchart.h"
#include "views/charts/matchlanes.h"
#include "views/docks/matchdock.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2025, 3, 4), QTime(16, 0), Qt::UTC);

/// A match of a hundred seconds with one spike of the CPU, at the seventieth.
MatchStory story()
{
    MatchStory story;
    story.room.id = RoomId(QStringLiteral("duel-1"));
    story.from = start;
    story.to = start.addSecs(100);
    MetricSeries cpu;
    cpu.name = QStringLiteral("cpu");
    cpu.unit = MetricUnit::Cores;
    for (int second = 0; second <= 100; ++second)
        cpu.points.append({double(start.addSecs(second).toMSecsSinceEpoch()), second == 70 ? 3.0 : 0.5});
    cpu.points[30].setY(std::nan(""));
    story.processes.append({{}, {cpu}});
    return story;
}

int xOf(const MatchChart &chart, int second)
{
    return int(MatchLanes::of(story(), chart.width()).xOf(start.addSecs(second)));
}

int yOf(const MatchChart &chart, MatchLane lane)
{
    return MatchLanes::of(story(), chart.width()).laneRect(lane).center().y();
}

/// The dock on screen, and a room with players.
struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<MatchDock>(workbench))
    {
        choose();
        session.world().read([this](const sandbox::State &state) {
            for (const auto &each : state.application(session.app().text().toStdString()).processes.all()) {
                if (!each->activeRooms.empty() && each->status == sandbox::ProcessStatus::Running) {
                    room = RoomId(QString::fromStdString(each->activeRooms.front()->id));
                    on = ProcessId(QString::fromStdString(each->id));
                }
            }
        });
        show(*dock);
    }

    void open()
    {
        workbench.selection().setRoom(room);
        QTRY_VERIFY(dock->table().total() > 0);
    }

    std::unique_ptr<MatchDock> dock;
    RoomId room;
    ProcessId on;
};

} // namespace

class MatchDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPressNearASpikeGoesToTheSpike()
    {
        MatchChart chart;
        chart.resize(700, chart.minimumSizeHint().height());
        chart.setStory(story());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {xOf(chart, 70) + 7, yOf(chart, MatchLane::Cpu)});
        QCOMPARE(chart.moment(), start.addSecs(70));
    }

    void aPressElsewhereGoesToTheMoment()
    {
        MatchChart chart;
        chart.resize(700, chart.minimumSizeHint().height());
        chart.setStory(story());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {xOf(chart, 40), yOf(chart, MatchLane::Log)});
        QVERIFY(std::abs(chart.moment().secsTo(start.addSecs(40))) <= 1);
    }

    void whatWasBeforeTheRoomIsNotDrawn()
    {
        MatchChart chart;
        chart.resize(700, chart.minimumSizeHint().height());
        MatchStory early = story();
        chart.setStory(early);
        const QImage without = chart.grab().toImage();
        early.processes[0].series[0].points.prepend({double(start.addSecs(-15).toMSecsSinceEpoch()), 2.0});
        chart.setStory(early);
        const QRect names(0, 0, MatchLanes::nameWidth - 1, chart.height());
        QCOMPARE(chart.grab().toImage().copy(names), without.copy(names));
    }

    void keysMoveAlongTheTimeAndStayInside()
    {
        MatchChart chart;
        chart.setStory(story());
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.moment(), start.addSecs(100));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.moment(), start.addSecs(100));
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(chart.moment(), start.addSecs(95));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.moment(), start);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("At ")));
    }

    void nothingIsPressedWhereThereIsNoMatch()
    {
        MatchChart chart;
        const QSignalSpy chosen(&chart, &MatchChart::momentChosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {200, 40});
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(!chart.grab().isNull());
    }

    void withoutARoomItSaysToChooseOne()
    {
        Bench bench;
        const auto *overlay = bench.dock->findChild<StateOverlay *>(QStringLiteral("match.pictureOverlay"));
        QCOMPARE(overlay->face(), StateOverlay::Face::Empty);
    }

    void aChosenRoomIsTold()
    {
        Bench bench;
        bench.open();
        QVERIFY(textOf(*bench.dock, "match.title").contains(bench.room.text()));
        QVERIFY(!bench.dock->chart().grab().isNull());
    }

    void aSpikeLandsOnALineAndThatInTheLog()
    {
        Bench bench;
        bench.open();
        bench.dock->chart().setFocus();
        QTest::keyClick(&bench.dock->chart(), Qt::Key_End);
        QVERIFY(!bench.dock->table().currentKey().isEmpty());
        const QSignalSpy opened(&bench.workbench, &Workbench::logsWanted);
        const QSignalSpy wanted(&bench.workbench, &Workbench::logAtWanted);
        QTest::keyClick(&bench.dock->chart(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.constFirst().at(0).value<LogSubject>(), LogSubject::of({bench.on}));
        QVERIFY(wanted.constFirst().at(0).toDateTime().isValid());
    }

    void aChosenLineMarksItsMoment()
    {
        Bench bench;
        bench.open();
        bench.dock->table().select(bench.dock->table().rows().keyAt(0));
        QTRY_VERIFY(bench.dock->chart().moment().isValid());
    }

    void anotherApplicationLeavesNoMatchBehind()
    {
        Bench bench;
        bench.open();
        bench.workbench.selection().setApp({});
        QCOMPARE(bench.dock->table().total(), 0);
    }

    void aHiddenDockAsksNothing()
    {
        Bench bench;
        bench.open();
        bench.dock->hide(); // what it was in the middle of comes to its end
        QVERIFY(comesToRest(bench.session));
        bench.session.server().requests().reset();
        QVERIFY(never([&] { return bench.session.server().requests().total() > 0; }, 500ms));
    }

    void itMayGoAwayWhileItLooks()
    {
        Bench bench;
        bench.workbench.selection().setRoom(bench.room);
        bench.dock.reset();
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
    }
};

QTEST_MAIN(MatchDockTest)
#include "tst_matchdock.moc"
