// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "models/history/history.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *planted = "CANARY-ENV-VALUE-51be";

StoreTimes times()
{
    StoreTimes times = quickTimes();
    times.history = {.closest = 10ms, .farthest = 1h};
    return times;
}

SandboxSession::Options few()
{
    SandboxSession::Options options;
    options.processes = 24;
    return options;
}

/// A workbench that records into a file of its own.
struct Desk
{
    Desk()
        : history({folder.filePath(u"history.db"_s)}, limits())
        , workbench(session.api(), times())
    {
        plant();
        workbench.setHistory(&history, u"profile-1"_s, u"https://hathora.example"_s);
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
        QObject::connect(&history, &History::answered, &history,
                         [this](const HistoryAnswer &heard) { answer = heard; });
    }

    static HistoryLimits limits()
    {
        HistoryLimits limits;
        limits.closest = 0ms;
        return limits;
    }

    void plant()
    {
        session.world().change([](sandbox::Hands hands) {
            for (const auto &app : hands.state.applications) {
                for (auto &deployment : app->deployments) {
                    auto copy = std::make_shared<sandbox::Deployment>(*deployment);
                    copy->env.emplace_back("PLANTED", planted);
                    deployment = copy;
                }
            }
        });
    }

    void watch()
    {
        AppScope &scope = *workbench.app();
        watches.push_back(scope.processes.watch());
        watches.push_back(scope.deployments.watch());
    }

    const HistoryAnswer &ask()
    {
        answer = {};
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const HistoryScope scope{u"profile-1"_s, u"https://hathora.example"_s, session.app()};
        // Not from the beginning of time: then even the most stretches are so long that two samples share
        // one.
        const qint64 from = now - std::chrono::milliseconds(1h).count();
        history.ask(
            {scope, from, now + 1000, std::numeric_limits<int>::max(), HistoryQuery::Detail::Regions});
        const bool heard = QTest::qWaitFor([this] { return answer.query.to > 0; }, 20'000);
        if (!heard)
            qWarning("the history did not answer");
        return answer;
    }

    QByteArray onDisk() const
    {
        QByteArray all;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
    SandboxSession session{few()};
    History history;
    Workbench workbench;
    std::vector<Watch> watches;
    HistoryAnswer answer;
};

int processes(const HistorySample &sample)
{
    int sum = 0;
    for (const ProcessTally &tally : sample.tallies)
        sum += tally.processes;
    return sum;
}

} // namespace

class HistoryRecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeFleetIsKept()
    {
        Desk desk;
        desk.watch();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.ask().samples.isEmpty(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(processes(desk.ask().samples.last()), desk.session.liveProcesses(), 20'000);
        QVERIFY(desk.answer.samples.last().whole);
        // They are asked for beside the processes, and may come after them.
        QTRY_VERIFY_WITH_TIMEOUT(desk.workbench.app()->deployments.hasLoaded(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask().deployments.size(),
                                  desk.workbench.app()->deployments.model().records().size(), 20'000);
    }

    void aFleetThatHasNotComeTogetherIsNotCounted()
    {
        Desk desk;
        desk.watch();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.ask().samples.isEmpty(), 20'000);
        QCOMPARE(processes(desk.answer.samples.first()), desk.session.liveProcesses());
    }

    void whatNobodyLooksAtIsNotAskedForAndNotKept()
    {
        Desk desk;
        const auto asked = [&desk] { return desk.session.requests("GetLatestProcesses"); };
        QVERIFY(steady(asked, 300ms));
        QVERIFY(desk.ask().samples.isEmpty());
    }

    void whatStaysTheSameIsKeptOnce()
    {
        Desk desk;
        desk.watch();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.ask().samples.isEmpty(), 20'000);
        QVERIFY(steady([&desk] { return desk.ask().samples.size(); }, 500ms));
    }

    void aChangeIsKept()
    {
        Desk desk;
        desk.watch();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.ask().samples.isEmpty(), 20'000);
        const qsizetype before = desk.answer.samples.size();
        const auto &rows = desk.workbench.app()->processes.model().records();
        const auto running = std::find_if(rows.cbegin(), rows.cend(), [](const ProcessRow &row) {
            return row.process.status.is(KnownProcessStatus::Running);
        });
        desk.workbench.app()->processCommands.stop({ProcessId(running->process.id)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.ask().samples.size() > before, 20'000);
    }

    void noSecretReachesTheDisk()
    {
        Desk desk;
        desk.watch();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.ask().samples.isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.ask().deployments.isEmpty(), 20'000);
        // The value was there to be kept, and what was kept is there to be found.
        const Deployment *latest = desk.workbench.app()->deployments.latest();
        QCOMPARE(latest->env.last().value, QLatin1String(planted));
        const QByteArray disk = desk.onDisk();
        QVERIFY(disk.contains(latest->id.text().toUtf8()));
        for (const QByteArray &secret :
             {QByteArray(planted), QByteArray("PLANTED"), QByteArray("token-for-tests")})
            QVERIFY2(!disk.contains(secret) && !disk.contains(secret.toBase64()), secret.constData());
    }

    void withoutAHistoryNothingIsKept()
    {
        Desk desk;
        desk.workbench.setHistory(nullptr);
        desk.watch();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workbench.app()->processes.assembler().hasSwept(), 20'000);
        QVERIFY(desk.ask().samples.isEmpty());
    }

    void anotherApplicationHasItsOwn()
    {
        Desk desk;
        desk.watch();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.ask().samples.isEmpty(), 20'000);
        desk.watches.clear();
        desk.workbench.selection().setApp(AppId(u"app-unknown"_s));
        QVERIFY(!desk.ask().samples.isEmpty()); // of the first
    }
};

QTEST_GUILESS_MAIN(HistoryRecorderTest)
#include "tst_historyrecorder.moc"
