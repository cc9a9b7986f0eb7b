// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/process.h"
#include "models/columns/crashgroups.h"
#include "models/columns/startup.h"
#include "models/filterexpression.h"
#include "models/processes/crashlogs.h"
#include "models/processes/ghosts.h"
#include "models/processes/processgroups.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds noPause{0};
constexpr int quietTime = 100; // ms

const QDateTime start = QDateTime(QDate(2025, 3, 4), QTime(16, 0), Qt::UTC);
const QStringList filterKeys{QStringLiteral("region"), QStringLiteral("status"), QStringLiteral("id"),
                             QStringLiteral("exit")};

ProcessRow row(const char *id, const char *deployment = "dep-1")
{
    Process process;
    process.id = ProcessId(QString::fromLatin1(id));
    process.deployment = DeploymentId(QString::fromLatin1(deployment));
    process.region = KnownRegion::Tokyo;
    process.status = KnownProcessStatus::Running;
    process.createdAt = start;
    return {process, {}};
}

ProcessRow failed(const char *id, const char *reason, const char *deployment = "dep-1", int minute = 0)
{
    ProcessRow made = row(id, deployment);
    made.process.status = KnownProcessStatus::Failed;
    made.process.startedAt = start;
    made.process.exitReason = QString::fromLatin1(reason);
    made.process.terminatedAt = start.addSecs(60 * minute);
    return made;
}

/// Started after so many seconds for each of its steps.
ProcessRow started(const char *id, int scheduling, int booting, int starting)
{
    ProcessRow made = row(id);
    made.process.scheduledAt = start.addSecs(scheduling);
    made.process.bootedAt = made.process.scheduledAt->addSecs(booting);
    made.process.startedAt = made.process.bootedAt->addSecs(starting);
    return made;
}

Deployment deployment(const char *id, int day)
{
    Deployment made;
    made.id = DeploymentId(QString::fromLatin1(id));
    made.build = BuildId(QStringLiteral("bld-") + made.id.text());
    made.createdAt = start.addDays(day - 30);
    made.cpu = 2;
    return made;
}

QString line(const char *text)
{
    return QStringLiteral("2025-03-04T16:02:11.318Z #000042 \x1b[31mERROR\x1b[0m ") +
           QString::fromLatin1(text);
}

} // namespace

class ProcessChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processesAreGroupedTheLargestFirst()
    {
        QList<ProcessRow> rows{row("a"), row("b"), row("c")};
        rows[2].process.region = KnownRegion::London;
        rows[0].process.roomsAllocated = 3;
        rows[1].process.status = KnownProcessStatus::Stopped;
        QCOMPARE(groupsOf(rows, GroupBy::Place), (QList<ProcessGroup>{{QStringLiteral("Tokyo"), 2, 1, 3},
                                                                      {QStringLiteral("London"), 1, 1, 0}}));
    }

    void whatStillRunsIsInNoGroupOfEnds()
    {
        const QList<ProcessRow> rows{row("a"), failed("b", "Out of memory")};
        QCOMPARE(groupsOf(rows, GroupBy::ExitReason).size(), 1);
        QCOMPARE(groupsOf(rows, GroupBy::Status).size(), 2);
    }

    void aFilterTakesInAValue_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("result");
        QTest::newRow("into nothing")
            << QString() << QStringLiteral("Tokyo") << QStringLiteral("region:Tokyo");
        QTest::newRow("beside other keys and words")
            << QStringLiteral("status:failed boom") << QStringLiteral("Tokyo")
            << QStringLiteral("region:Tokyo status:failed boom");
        QTest::newRow("instead of those before, quoted or not")
            << QStringLiteral("region:Seattle,\"Los Angeles\" status:failed") << QStringLiteral("Tokyo")
            << QStringLiteral("region:Tokyo status:failed");
        QTest::newRow("what is excluded stays")
            << QStringLiteral("-region:Seattle") << QStringLiteral("Tokyo")
            << QStringLiteral("region:Tokyo -region:Seattle");
        QTest::newRow("with a space in quotes")
            << QString() << QStringLiteral("Out of memory") << QStringLiteral("region:\"Out of memory\"");
        QTest::newRow("with a quote as far as it goes")
            << QString() << QStringLiteral("said \"no\"") << QStringLiteral("region:\"said \"");
        QTest::newRow("nothing takes the key away")
            << QStringLiteral("region:Seattle boom") << QString() << QStringLiteral("boom");
    }

    void aFilterTakesInAValue()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, value);
        QTEST(filterWith(filter, QStringLiteral("region"),
                         value.isEmpty() ? QStringList() : QStringList{value}),
              "result");
        const auto read =
            FilterExpression::parse(filterWith(filter, QStringLiteral("region"), {value}), filterKeys);
        QVERIFY(read.problems().isEmpty());
    }

    void aStartUpIsTakenApart()
    {
        const Startup startup = startupOf(started("a", 3, 4, 5).process);
        QCOMPARE(startup.steps.at(0), std::optional(3000ms));
        QCOMPARE(startup.steps.at(2), std::optional(5000ms));
        QCOMPARE(startup.whole, std::optional(12000ms));
    }

    void whatIsNotToldOrNotOverIsAbsent()
    {
        Process process = started("a", 3, 4, 5).process;
        process.scheduledAt.reset(); // a server before 2.25.4
        QVERIFY(!startupOf(process).steps.at(0));
        QVERIFY(!startupOf(process).steps.at(1));
        QCOMPARE(startupOf(process).whole, std::optional(12000ms));
        process.startedAt.reset();
        QVERIFY(!startupOf(process).whole);
    }

    void clocksThatDifferTakeNoTimeAway()
    {
        Process process = started("a", 3, 4, 5).process;
        process.bootedAt = process.scheduledAt->addSecs(-9);
        QCOMPARE(startupOf(process).steps.at(1), std::optional(0ms));
    }

    void percentilesAreOfTheNearestRank_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("p50");
        QTest::addColumn<int>("p95");
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("two") << 2 << 1 << 2;
        QTest::newRow("twenty") << 20 << 10 << 19;
        QTest::newRow("a hundred") << 100 << 50 << 95;
    }

    void percentilesAreOfTheNearestRank()
    {
        QFETCH(const int, count);
        QFETCH(const int, p50);
        QFETCH(const int, p95);
        QList<std::chrono::milliseconds> times;
        for (int time = count; time > 0; --time)
            times.append(std::chrono::milliseconds(time));
        QCOMPARE(percentilesOf(times),
                 std::optional(Percentiles{std::chrono::milliseconds(p50), std::chrono::milliseconds(p95)}));
        QVERIFY(!percentilesOf({}));
    }

    void startUpsAreCountedByPlaceAndBuildTheSlowestFirst()
    {
        QList<ProcessRow> rows{started("a", 1, 1, 1), started("b", 1, 1, 2), started("c", 9, 9, 9), row("d")};
        rows[2].process.deployment = DeploymentId(QStringLiteral("dep-2"));
        const auto figures = startupFigures(rows, {deployment("dep-1", 1), deployment("dep-2", 2)});
        QCOMPARE(figures.size(), 2);
        QCOMPARE(figures.at(0).build, BuildId(QStringLiteral("bld-dep-2")));
        QCOMPARE(figures.at(0).whole.p95, 27000ms);
        QCOMPARE(figures.at(1).processes, 2);
        QCOMPARE(figures.at(1).slowest, ProcessId(QStringLiteral("b")));
    }

    void linesOfOneKindAreTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("another time")
            << line("boom") << QStringLiteral("16:59:01 #000917 \x1b[31mERROR\x1b[0m boom");
        QTest::newRow("another number") << line("took 12.5 ms") << line("took 99 ms");
        QTest::newRow("another id") << line("room 0a1b2c3d-0006-43ae-996c-995fff7bed2e lost")
                                    << line("room ffffffff-0006-43ae-996c-995fff7bed2e lost");
        QTest::newRow("another address") << line("at 0xDEADBEEF") << line("at 0x1");
        QTest::newRow("another player") << line("player 3fa1 gone") << line("player 77bc2 gone");
    }

    void linesOfOneKindAreTheSame()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QCOMPARE(kindOfLine(one), kindOfLine(other));
        QVERIFY(kindOfLine(one) != kindOfLine(line("something else")));
    }

    void crashesAlikeAreOneGroup()
    {
        const QList<ProcessRow> rows{failed("a", "Out of memory (killed at 2048 MB)", "dep-1", 1),
                                     failed("b", "Out of memory (killed at 1024 MB)", "dep-1", 2),
                                     failed("c", "Exited with code 1", "dep-1", 3), row("d")};
        const QList<CrashGroup> groups = crashGroups(rows, {}, {});
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).processes, (QList<ProcessId>{rows.at(1).process.id, rows.at(0).process.id}));
        QCOMPARE(groups.at(0).first, start.addSecs(60));
        QCOMPARE(groups.at(0).last, start.addSecs(120));
    }

    void linesTellCrashesOfOneReasonApart()
    {
        const QList<ProcessRow> rows{failed("a", "Exited with code 1"), failed("b", "Exited with code 1"),
                                     failed("c", "Exited with code 1")};
        const QString info = QStringLiteral("INFO player 7 left");
        const LastLines lines{{rows.at(0).process.id, {info, line("no map pier"), info}},
                              {rows.at(1).process.id, {line("no map pier")}},
                              {rows.at(2).process.id, {info, line("assertion failed")}}};
        const QList<CrashGroup> groups = crashGroups(rows, {}, lines);
        QCOMPARE(groups.size(), 2);
        QVERIFY(groups.at(0).example.endsWith(QStringLiteral("no map pier")));
        QCOMPARE(groups.at(0).processes.size(), 2);
    }

    void whoseLinesAreNotKnownGoesWithTheOthersOfItsReason()
    {
        const QList<ProcessRow> rows{failed("a", "Exited with code 1"), failed("b", "Exited with code 1")};
        QCOMPARE(crashGroups(rows, {}, {{rows.at(0).process.id, {line("no map pier")}}}).size(), 1);
    }

    void aCrashIsNewSinceTheDeploymentItCameWith_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("since");
        QTest::newRow("older ones ended otherwise")
            << QStringLiteral("Exited with code 0") << QStringLiteral("dep-2");
        QTest::newRow("older ones ended so too") << QStringLiteral("Out of memory") << QString();
    }

    void aCrashIsNewSinceTheDeploymentItCameWith()
    {
        QFETCH(const QString, older);
        QFETCH(const QString, since);
        const QList<Deployment> deployments{deployment("dep-1", 1), deployment("dep-2", 2),
                                            deployment("dep-3", 3)};
        const QList<ProcessRow> rows{failed("a", qPrintable(older), "dep-1"),
                                     failed("b", "Out of memory", "dep-2", 1),
                                     failed("c", "Out of memory", "dep-3", 2)};
        const QList<CrashGroup> groups = crashGroups(rows, deployments, {});
        QCOMPARE(groups.at(0).reason, QStringLiteral("Out of memory"));
        QCOMPARE(groups.at(0).newSince.text(), since);
    }

    void whatNothingOlderIsKnownOfIsNotCalledNew()
    {
        const QList<ProcessRow> rows{failed("a", "Out of memory", "dep-2")};
        QVERIFY(
            crashGroups(rows, {deployment("dep-1", 1), deployment("dep-2", 2)}, {}).at(0).newSince.isEmpty());
    }

    void aColumnSaysWhatAGroupIs()
    {
        const CrashGroup group = crashGroups({failed("a", "Out of memory")}, {}, {}).at(0);
        QVERIFY(jsonOf(group).contains(QStringLiteral("Out of memory")));
        QVERIFY(keyOf(group).text().startsWith(QStringLiteral("Out of memory")));
    }

    void lastLinesAreReadOneLogAfterAnother()
    {
        SandboxSession session({.processes = 24});
        const QList<ProcessId> some = endedProcesses(session, 6);
        QVERIFY(some.size() > 1);
        CrashLogs logs(session.api().logs, session.app(), noPause);
        logs.want(some);
        QTRY_COMPARE(logs.lines().size(), some.size());
        qsizetype most = 0; // not all of them are kept that long
        for (const QStringList &lines : logs.lines())
            most = std::max(most, lines.size());
        QCOMPARE(most, CrashLogs::tailLines);
        const int asked = session.requests("GetLogsForProcess");
        logs.want(some);
        QCOMPARE(session.requests("GetLogsForProcess"), asked);
    }

    void betweenTwoLogsThereIsAPause()
    {
        SandboxSession session({.processes = 24});
        CrashLogs logs(session.api().logs, session.app(), std::chrono::hours(1));
        logs.want(endedProcesses(session, 2));
        QTRY_COMPARE(logs.lines().size(), 1);
        logs.want(endedProcesses(session, 2));
        QTest::qWait(quietTime);
        QCOMPARE(session.requests("GetLogsForProcess"), 1);
    }

    void aLogThatIsGoneHasNoLines()
    {
        SandboxSession session({.processes = 24});
        session.fail("GetLogsForProcess", sandbox::Fault::Kind::Status, 1, 410);
        CrashLogs logs(session.api().logs, session.app(), noPause);
        logs.want(endedProcesses(session, 1));
        QTRY_COMPARE(logs.lines().size(), 1);
        QVERIFY(logs.lines().cbegin()->isEmpty());
    }

    void aLogThatFailedIsReadWhenItIsWantedAgain()
    {
        SandboxSession session({.processes = 24});
        session.fail("GetLogsForProcess", sandbox::Fault::Kind::Status, 1, 500);
        CrashLogs logs(session.api().logs, session.app(), noPause);
        const QList<ProcessId> one = endedProcesses(session, 1);
        logs.want(one);
        QTRY_COMPARE(logs.waiting(), 0);
        QVERIFY(logs.lines().isEmpty());
        logs.want(one);
        QTRY_COMPARE(logs.lines().size(), 1);
    }

    void onlyWhatNothingStopsByItselfIsACandidate()
    {
        QList<Deployment> deployments{deployment("dep-1", 1), deployment("dep-2", 2)};
        deployments[1].idleTimeoutEnabled = true;
        QList<ProcessRow> rows{started("ghost", 1, 1, 1), started("busy", 1, 1, 1), started("timed", 1, 1, 1),
                               row("starting")};
        rows[1].process.roomsAllocated = 1;
        rows[2].process.deployment = DeploymentId(QStringLiteral("dep-2"));
        const QList<Process> candidates = ghostCandidates(rows, deployments);
        QCOMPARE(candidates.size(), 1);
        QCOMPARE(candidates.first().id, ProcessId(QStringLiteral("ghost")));
    }

    void aDayCostsTwentyFourHours()
    {
        QCOMPARE(daysOf({deployment("dep-1", 1)}, {0.5, 0}).value(DeploymentId(QStringLiteral("dep-1"))),
                 24.0);
    }

private:
    static QList<ProcessId> endedProcesses(SandboxSession &session, int most)
    {
        return session.world().read([&](const sandbox::State &state) {
            QList<ProcessId> found;
            const auto all = state.application(session.app().text().toStdString()).processes.all();
            for (auto each = all.rbegin(); each != all.rend() && found.size() < most; ++each) {
                if ((*each)->ended())
                    found.append(ProcessId(QString::fromStdString((*each)->id)));
            }
            return found;
        });
    }
};

QTEST_GUILESS_MAIN(ProcessChecksTest)
#include "tst_processchecks.moc"
