// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history.h"
#include "models/metrics/metrickeeping.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr int aWhile = 200;        // ms
constexpr int aLongWhile = 30'000; // ms

namespace {

const MetricSpan hour{.length = 1h, .from = {}, .to = {}};

/// Somebody who looks at an application and keeps what is seen.
struct Watcher
{
    explicit Watcher(SandboxSession &session, const QString &file,
                     HistoryPlace::Use use = HistoryPlace::Use::Kept)
        : history({file, use})
        , workbench(session.api(), quickTimes())
    {
        workbench.setHistory(&history, u"profile-1"_s, u"https://hathora.example"_s);
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
    }
    ~Watcher() { workbench.setHistory(nullptr); }

    History history;
    Workbench workbench;
};

ProcessId running(SandboxSession &session)
{
    return session.world().read([&session](const sandbox::State &state) {
        for (const auto &process : state.application(session.app().text().toStdString()).processes.all()) {
            if (process->status == sandbox::ProcessStatus::Running)
                return ProcessId(QString::fromStdString(process->id));
        }
        return ProcessId();
    });
}

} // namespace

class TestMetricKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<SandboxSession>(SandboxSession::Options{.processes = 24});
    }
    void cleanup() { m_session.reset(); }

    void aCurveOutlivesItsProcess()
    {
        const ProcessId process = running(*m_session);
        double last = 0;
        qsizetype points = 0; // four a minute
        {
            Watcher watcher(*m_session, file());
            const auto store = watcher.workbench.metricsOf(process, hour);
            const Watch watch = store->watch();
            QTRY_VERIFY(store->find(ProcessMetric::Memory));
            last = *store->find(ProcessMetric::Memory)->last;
            points = store->find(ProcessMetric::Memory)->points.size();
        }
        m_session->fail("GetProcessMetrics", sandbox::Fault::Kind::Status, 1000, 404); // it is forgotten
        Watcher later(*m_session, file());
        const auto store = later.workbench.metricsOf(process, hour);
        const Watch watch = store->watch();
        QTRY_VERIFY(store->find(ProcessMetric::Memory));
        QCOMPARE(*store->find(ProcessMetric::Memory)->last, last);
        QTRY_VERIFY(store->state() == StoreState::Fresh);
        const qsizetype kept = store->find(ProcessMetric::Memory)->points.size();
        QVERIFY2(kept >= points / 4 - 1 && kept > 1, qPrintable(QString::number(kept)));
    }

    void withTheHistoryOffNothingIsLeft()
    {
        const ProcessId process = running(*m_session);
        {
            Watcher watcher(*m_session, file(), HistoryPlace::Use::ThisRun);
            const auto store = watcher.workbench.metricsOf(process, hour);
            const Watch watch = store->watch();
            QTRY_VERIFY(store->find(ProcessMetric::Memory));
        }
        QVERIFY(!QFile::exists(file()));
    }

    void whatTheServerTellsCountsMoreThanWhatWasKept()
    {
        ProcessMetrics now;
        now.cpu = {{1000, 1}, {1060, 1}};
        ProcessMetrics past;
        past.cpu = {{880, 7}, {940, 7}, {1000, 7}, {1030, 7}, {1060, 7}, {1120, 7}};
        past.memory = {{880, 5}};
        const ProcessMetrics all = withPast(now, past, 60s);
        QCOMPARE(*all.cpu, (QList<MetricPoint>{{880, 7}, {940, 7}, {1000, 1}, {1060, 1}, {1120, 7}}));
        QCOMPARE(*all.memory, (QList<MetricPoint>{{880, 5}}));
        QVERIFY(!all.gpuMemory);
    }

    void ofTheKeptValuesThereAreNoMoreThanSteps()
    {
        ProcessMetrics past;
        past.cpu.emplace();
        for (int i = 0; i < 600; ++i)
            past.cpu->append({1'777'000'000.0 + i * 60, 1});
        QVERIFY(withPast({}, past, 600s).cpu->size() <= 61);
        QCOMPARE(withPast({}, past, 15s).cpu->size(), 600);
    }

    void theSameIsNotToldAgain()
    {
        History history({file()});
        MetricStores stores(m_session->api(), quickTimes(), m_session->pace());
        MetricKeeping keeping(stores, history, {u"p"_s, u"s"_s, m_session->app()});
        QSignalSpy recorded(&keeping, &MetricKeeping::recorded);
        const auto store = stores.of(m_session->app(), running(*m_session), {}, hour);
        const Watch watch = store->watch();
        QSignalSpy refreshed(store.get(), &Store::refreshed);
        QTRY_VERIFY_WITH_TIMEOUT(refreshed.size() >= 4, aLongWhile); // of a world whose clock stands still
        QCOMPARE(recorded.size(), 1);
    }

    void anotherApplicationIsNotMixedIn()
    {
        History history({file()});
        MetricStores stores(m_session->api(), quickTimes(), m_session->pace());
        MetricKeeping keeping(stores, history, {u"p"_s, u"s"_s, AppId(u"app-other"_s)});
        QSignalSpy recorded(&keeping, &MetricKeeping::recorded);
        const auto store = stores.of(m_session->app(), running(*m_session), {}, hour);
        const Watch watch = store->watch();
        QTRY_VERIFY(store->hasLoaded());
        QTest::qWait(aWhile); // nothing may be recorded
        QVERIFY(recorded.isEmpty());
    }

private:
    QString file() const { return m_folder->filePath(u"history.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxSession> m_session;
};

QTEST_GUILESS_MAIN(TestMetricKeeping)
#include "tst_metrickeeping.moc"
