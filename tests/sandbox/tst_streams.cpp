// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/process.h"
#include "app/sandbox/world/processlife.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <sstream>
#include <thread>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;

namespace {

auto linesIn(const std::string &text)
{
    return std::ranges::count(text, '\n');
}

bool never(const std::string &)
{
    return false;
}

} // namespace

class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld());
        m_app = mainAppId(m_running->world);
        m_process = processIn(m_running->world, ProcessStatus::Running);
    }

    void withoutFollowItEndsWithTheLastLine();
    void tailLinesSayHowMany();
    void streamsAreOctetsAndNeverCompressed();
    void followedLinesComeWhileTheClockMoves();
    void aFollowedLogEndsWithItsProcess();
    void aDownloadIsTheWholeLog();
    void aLogIsDownloadedOnlyOnceItsProcessEnded();
    void aLogIsDroppedAfterThreeDays();
    void manyStreamsStarveNobody();
    void stoppingEndsOpenStreamsAtOnce();

private:
    std::string log(const std::string &query) const
    {
        return "/logs/v1/" + m_app + "/process/" + m_process + query;
    }

    void stop()
    {
        m_running->world.change([this](const Hands &hands) {
            Application &app = *hands.state.applications.front();
            hands.processes.stop(app, *app.processes.find(m_process));
        });
    }

    std::unique_ptr<Running> m_running;
    std::string m_app;
    std::string m_process;
};

void TestStreams::withoutFollowItEndsWithTheLastLine()
{
    const Response whole = m_running->get(log("?tailLines=5000"));
    QCOMPARE(whole.status, 200);
    QVERIFY(linesIn(whole.body) > 100);
    QVERIFY(whole.body.ends_with('\n'));
    QCOMPARE(m_running->get(log("?tailLines=5000")).body, whole.body);
}

void TestStreams::tailLinesSayHowMany()
{
    QCOMPARE(linesIn(m_running->get(log("?tailLines=7")).body), 7);
    QCOMPARE(linesIn(m_running->get(log("")).body), 100);
}

void TestStreams::streamsAreOctetsAndNeverCompressed()
{
    const Response response = m_running->get(log(""));
    QCOMPARE(response.contentType, std::string("application/octet-stream"));
    const std::string text = m_running->readStream(log("?tailLines=3"), never);
    QCOMPARE(linesIn(text), 3);
    QVERIFY(text.find(" #00") != std::string::npos);
}

void TestStreams::followedLinesComeWhileTheClockMoves()
{
    int moves = 0;
    const std::string text =
        m_running->readStream(log("?follow=true&tailLines=1"), [&](const std::string &soFar) {
            // Each line that arrives lets the next ones happen.
            m_running->world.advance(3s);
            ++moves;
            return linesIn(soFar) >= 6;
        });
    QVERIFY2(linesIn(text) >= 6, text.c_str());
    QVERIFY(moves >= 3);
    int last = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const int number = std::stoi(line.substr(line.find('#') + 1));
        QVERIFY(last == 0 || number == last + 1);
        last = number;
    }
}

void TestStreams::aFollowedLogEndsWithItsProcess()
{
    std::thread life([this] {
        stop();
        m_running->world.advance(1min);
    });
    const std::string text = m_running->readStream(log("?follow=true&tailLines=1"), never);
    life.join();
    QVERIFY2(text.ends_with("Exited with code 0\n"), text.c_str());
}

void TestStreams::aDownloadIsTheWholeLog()
{
    stop();
    m_running->world.advance(1min);
    const Response whole = m_running->get(log("/download"));
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.contentType, std::string("application/octet-stream"));
    QVERIFY(whole.body.find(" #000001 ") != std::string::npos);
    QVERIFY(whole.body.ends_with("Exited with code 0\n"));
    QVERIFY(whole.body.ends_with(m_running->get(log("?tailLines=5000")).body));
}

void TestStreams::aLogIsDownloadedOnlyOnceItsProcessEnded()
{
    QCOMPARE(m_running->get(log("/download")).status, 400);
}

void TestStreams::aLogIsDroppedAfterThreeDays()
{
    m_process = m_running->world.read([](const State &state) {
        const auto all = mainApp(state).processes.all();
        const auto old = std::ranges::find_if(all, [&](const auto &process) {
            return process->terminatedAt && state.now - *process->terminatedAt > 72h;
        });
        return old == all.end() ? std::string() : (*old)->id;
    });
    QVERIFY(!m_process.empty());
    QCOMPARE(m_running->get(log("/download")).status, 410);
    QCOMPARE(m_running->get(log("")).status, 410);
}

void TestStreams::manyStreamsStarveNobody()
{
    std::atomic<int> open = 0;
    std::atomic<bool> enough = false;
    std::vector<std::thread> readers;
    for (int i = 0; i < 120; ++i) {
        readers.emplace_back([&] {
            bool counted = false;
            m_running->readStream(log("?follow=true&tailLines=1"), [&](const std::string &) {
                open += counted ? 0 : 1;
                counted = true;
                return enough.load();
            });
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(open.load(), 120, 20'000);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
    enough = true;
    m_running->server.stop();
    for (std::thread &reader : readers)
        reader.join();
}

void TestStreams::stoppingEndsOpenStreamsAtOnce()
{
    std::atomic<bool> reading = false;
    std::thread reader([&] {
        m_running->readStream(log("?follow=true&tailLines=1"), [&](const std::string &) {
            reading = true;
            return false;
        });
    });
    QTRY_VERIFY(reading.load());
    m_running->server.stop();
    // The reader waits without an end of its own: only the server's can let it go.
    reader.join();
    QCOMPARE(m_running->get("/orgs/v1").status, 0);
}

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
