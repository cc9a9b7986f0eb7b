// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/room.h"
#include "models/columns/matchlines.h"
#include "models/rooms/matchfeed.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2025, 3, 4), QTime(16, 0), Qt::UTC);
const ProcessId process(QStringLiteral("p-1"));

MatchLine line(int second, LogLevel level)
{
    return {0, start.addSecs(second), QString(), level, process};
}

/// A room with players in a world of its own, and its story.
struct Bench
{
    Bench()
    {
        session.world().read([this](const sandbox::State &state) {
            for (const auto &each : state.application(session.app().text().toStdString()).processes.all()) {
                if (!each->activeRooms.empty() && each->status == sandbox::ProcessStatus::Running) {
                    room = RoomId(QString::fromStdString(each->activeRooms.front()->id));
                    on = ProcessId(QString::fromStdString(each->id));
                }
            }
        });
        feed = std::make_unique<MatchFeed>(
            session.api().rooms, session.api().processes, session.api().logs, session.app(), room,
            [](const DeploymentId &) { return ResourceLimits(); }, RefreshTimes{50ms, 200ms}, session.pace());
    }

    SandboxSession session{{.processes = 24}};
    RoomId room;
    ProcessId on;
    std::unique_ptr<MatchFeed> feed;
};

} // namespace

class MatchFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineTellsItsTime_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDateTime>("time");
        const QDateTime exact = start.addMSecs(318);
        QTest::newRow("with milliseconds") << QStringLiteral("2025-03-04T16:00:00.318Z tick") << exact;
        QTest::newRow("behind a colour") << QStringLiteral("\x1b[90m2025-03-04T16:00:00.318Z tick") << exact;
        QTest::newRow("in brackets, with a space and a comma")
            << QStringLiteral("[2025-03-04 16:00:00,318] tick") << exact;
        QTest::newRow("with more digits than we keep")
            << QStringLiteral("2025-03-04T16:00:00.318999Z") << exact;
        QTest::newRow("with an offset") << QStringLiteral("2025-03-04T17:00:00+01:00 tick") << start;
        QTest::newRow("that is none") << QStringLiteral("2025-13-44T16:00:00Z tick") << QDateTime();
        QTest::newRow("further in") << QStringLiteral("tick at 2025-03-04T16:00:00Z") << QDateTime();
        QTest::newRow("nowhere") << QStringLiteral("tick") << QDateTime();
        QTest::newRow("of an empty one") << QString() << QDateTime();
    }

    void aLineTellsItsTime()
    {
        QFETCH(const QString, line);
        QTEST(timeOfLine(line), "time");
    }

    void linesOutsideAreLeftOutAndThoseBelowGoAlong()
    {
        const QStringList lines{
            QStringLiteral("2025-03-04T15:59:59Z before"), QStringLiteral("2025-03-04T16:00:01Z ERROR in it"),
            QStringLiteral("   at frame 3"), QStringLiteral("2025-03-04T16:00:09Z after")};
        const QList<MatchLine> found = linesBetween(lines, process, start, start.addSecs(5));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).level, LogLevel::Error);
        QCOMPARE(found.at(1).at, found.at(0).at);
    }

    void theGravestLineNearbyIsTheOneMeant()
    {
        const QList<MatchLine> lines{line(0, LogLevel::Info), line(10, LogLevel::Debug),
                                     line(11, LogLevel::Error), line(60, LogLevel::Error)};
        QCOMPARE(lineNear(lines, start.addSecs(10)), 2);
        QCOMPARE(lineNear(lines, start.addSecs(1)), 0);
        QCOMPARE(lineNear(lines, start.addSecs(999)), 3);
        QCOMPARE(lineNear({}, start), -1);
    }

    void aStoryHasEverythingOfTheRoom()
    {
        Bench bench;
        const Watch watch = bench.feed->watch();
        QTRY_VERIFY(bench.feed->story().has_value());
        const MatchStory &story = *bench.feed->story();
        QCOMPARE(story.room.id, bench.room);
        QCOMPARE(story.processes.size(), 1);
        QCOMPARE(story.processes.first().process.id, bench.on);
        QCOMPARE(story.processes.first().series.size(), 3);
        QVERIFY(!story.lines.isEmpty());
        QVERIFY(story.lines.first().at >= story.from.addSecs(-30));
        QCOMPARE(story.lines.last().number, int(story.lines.size()));
    }

    void whatIsNotKeptAnyMoreLeavesAGap_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("status");
        QTest::newRow("a log") << QStringLiteral("GetLogsForProcess") << 410;
        QTest::newRow("metrics") << QStringLiteral("GetProcessMetrics") << 404;
        QTest::newRow("a process") << QStringLiteral("GetProcess") << 404;
    }

    void whatIsNotKeptAnyMoreLeavesAGap()
    {
        QFETCH(const QString, operation);
        QFETCH(const int, status);
        Bench bench;
        bench.session.fail(qPrintable(operation), sandbox::Fault::Kind::Status, 1, status);
        const Watch watch = bench.feed->watch();
        QTRY_VERIFY(bench.feed->story().has_value());
        QVERIFY(!bench.feed->lastError());
    }

    void aRefusalIsAFailure()
    {
        Bench bench;
        bench.session.fail("GetRoomInfo", sandbox::Fault::Kind::Status, 99, 403);
        const Watch watch = bench.feed->watch();
        QTRY_COMPARE(bench.feed->state(), StoreState::Failed);
    }

    void aRowSaysWhenInSeconds()
    {
        const QList<Column<MatchLine>> columns = matchLineColumns();
        const MatchLine one = line(1, LogLevel::Error);
        QVERIFY(columns.at(0).extra(one, Qt::DisplayRole).toString().endsWith(QStringLiteral("00:01.000")));
        QCOMPARE(columns.at(1).value(one).toString(), QStringLiteral("error"));
    }

    void aStoryMayGoAwayWhileItIsPutTogether()
    {
        Bench bench;
        const int before = bench.session.requests("GetRoomInfo");
        {
            const Watch watch = bench.feed->watch();
            QTRY_VERIFY(bench.session.requests("GetRoomInfo") > before);
        }
        bench.feed.reset();
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(MatchFeedTest)
#include "tst_matchfeed.moc"
