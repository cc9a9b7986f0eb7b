// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/processlog.h"
#include "app/sandbox/world/room.h"
#include "app/sandbox/world/roomlife.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> linesOf(World &world, const std::string &processId)
{
    return world.read([&](const State &state) {
        const ProcessLog log(*mainApp(state).processes.find(processId), state.now);
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < log.size(); ++i)
            lines.push_back(log.line(i));
        return lines;
    });
}

bool contains(const std::vector<std::string> &lines, const std::string &text)
{
    return std::ranges::any_of(lines,
                               [&](const std::string &line) { return line.find(text) != std::string::npos; });
}

} // namespace

class TestProcessLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreNumberedWithoutGaps();
    void whatWasPrintedNeverChanges();
    void bootShowsUpWhileItHappens();
    void aRoomThatComesIsSaid();
    void theEndIsSaidAndIsTheLastLine();
    void thereAreLevelsAndColours();
};

void TestProcessLog::linesAreNumberedWithoutGaps()
{
    World world(stillWorld());
    const auto lines = linesOf(world, processIn(world, ProcessStatus::Running));
    QVERIFY(lines.size() > 20);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        char number[32];
        std::snprintf(number, sizeof number, " #%06zu ", i + 1);
        QVERIFY2(lines[i].find(number) != std::string::npos, lines[i].c_str());
    }
}

void TestProcessLog::whatWasPrintedNeverChanges()
{
    World world(stillWorld());
    const std::string id = processIn(world, ProcessStatus::Starting);
    std::vector<std::string> before;
    for (int step = 0; step < 60; ++step) {
        const auto lines = linesOf(world, id);
        QVERIFY(lines.size() >= before.size());
        QVERIFY(std::ranges::equal(before, std::span(lines).first(before.size())));
        before = lines;
        world.advance(700ms);
    }
    QVERIFY(before.size() > 10);
}

void TestProcessLog::bootShowsUpWhileItHappens()
{
    World world(stillWorld());
    const std::string id = world.change([](const Hands &hands) {
        Application &app = *hands.state.applications.front();
        return hands.processes.create(app, Region::Tokyo, app.latestDeployment())->id;
    });
    QVERIFY(linesOf(world, id).empty());
    world.advance(75s);
    const auto lines = linesOf(world, id);
    QVERIFY(contains(lines, "container booting"));
    QVERIFY(contains(lines, "listening on 7777/udp"));
}

void TestProcessLog::aRoomThatComesIsSaid()
{
    World world(stillWorld());
    std::string processId;
    const std::string roomId = world.change([&](const Hands &hands) {
        const auto room = hands.rooms.create(*hands.state.applications.front(),
                                             {Region::Frankfurt, "my-room", "{}", nullptr});
        processId = room->currentAllocation()->processId;
        return room->id;
    });
    world.advance(90s);
    QVERIFY(contains(linesOf(world, processId), "room " + roomId + " opened"));
}

void TestProcessLog::theEndIsSaidAndIsTheLastLine()
{
    World world(stillWorld());
    const auto lines = linesOf(world, processIn(world, ProcessStatus::Stopped));
    QVERIFY(lines.back().ends_with("Exited with code 0"));
    QVERIFY(contains(lines, "SIGTERM received"));
    world.advance(10min);
    QCOMPARE(linesOf(world, processIn(world, ProcessStatus::Stopped)).size(), lines.size());
}

void TestProcessLog::thereAreLevelsAndColours()
{
    World world(stillWorld());
    const auto lines = linesOf(world, processIn(world, ProcessStatus::Draining));
    for (const char *level : {"\x1b[90mDEBUG\x1b[0m", "\x1b[32mINFO \x1b[0m", "\x1b[33mWARN \x1b[0m"})
        QVERIFY2(contains(lines, level), level);
}

QTEST_APPLESS_MAIN(TestProcessLog)
#include "tst_processlog.moc"
