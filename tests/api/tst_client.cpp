// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <mutex>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;

namespace {

const char planted[] = "planted-canary-of-the-token";
const AppId app(QStringLiteral("app-1"));
const ProcessId process(QStringLiteral("p-1"));
const FleetId fleet(QStringLiteral("f-1"));
const OrgId org(QStringLiteral("org-1"));
const QDateTime moment(QDate(2025, 3, 4), QTime(16, 2, 11, 318), Qt::UTC); // 1741104131.318
const Region frankfurt(KnownRegion::Frankfurt);

std::mutex logMutex;
QByteArray logged;

void remember(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(logMutex);
    logged += context.category + QByteArray(": ") + text.toUtf8() + '\n';
}

/// Sends an operation and waits for whatever it comes to.
using Send = std::function<void(const Api &)>;

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"hathora*=true\nqt.network*=true\nqt.core.qfuture*=true"_qs);
        qInstallMessageHandler(remember);
        qInfo("the canary's cage is open");
    }

    void everyOperationGoesWhereTheContractSays_data()
    {
        QTest::addColumn<Generation>("generation");
        QTest::addColumn<Send>("send");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const Send &send, const QByteArray &line,
                            const QByteArray &body = {}, Generation generation = Generation::Newest) {
            QTest::newRow(name) << generation << send << line << body;
        };
        const auto old = [row](const char *name, const Send &send, const QByteArray &line) {
            row(name, send, line, {}, Generation::V2_10);
        };
        const auto go = []<typename T>(Call<T> call) { (void)settled(std::move(call)); };
        const MetricRange range{moment, moment.addSecs(60), 15s};
        const ProcessFilter filter{{KnownProcessStatus::Running, KnownProcessStatus::Failed},
                                   {frankfurt, Region(u"New_Town"_qs)},
                                   moment};

        row(
            "GetOrgs", [=](const Api &api) { go(api.orgs.list()); }, "GET /orgs/v1");
        row(
            "GetApps", [=](const Api &api) { go(api.apps.list(org)); }, "GET /apps/v2/apps?orgId=org-1");
        row(
            "GetApps, any organization", [=](const Api &api) { go(api.apps.list({})); }, "GET /apps/v2/apps");
        row(
            "GetApp", [=](const Api &api) { go(api.apps.get(app)); }, "GET /apps/v2/apps/app-1");
        row(
            "CreateApp",
            [=](const Api &api) {
                go(api.apps.create({u"game"_qs, {NoSettings{}, {}, {}}, {}}, org));
            },
            "POST /apps/v2/apps?orgId=org-1", R"({"appName":"game","authConfiguration":{"anonymous":{}}})");
        row(
            "UpdateApp",
            [=](const Api &api) {
                go(api.apps.update(app, {u"game"_qs, {}, {}}));
            },
            "POST /apps/v2/apps/app-1", R"({"appName":"game","authConfiguration":{}})");
        row(
            "DeleteApp", [=](const Api &api) { go(api.apps.remove(app)); }, "DELETE /apps/v2/apps/app-1");
        row(
            "GetBuilds", [=](const Api &api) { go(api.builds.list(org)); },
            "GET /builds/v3/builds?orgId=org-1");
        row(
            "GetBuild", [=](const Api &api) { go(api.builds.get(BuildId(u"bld-1"_qs), org)); },
            "GET /builds/v3/builds/bld-1?orgId=org-1");
        row(
            "GetDeployments", [=](const Api &api) { go(api.deployments.list(app)); },
            "GET /deployments/v3/apps/app-1/deployments");
        row(
            "GetDeployments, second page",
            [=](const Api &api) { go(api.deployments.list(app, u"a/b+c="_qs)); },
            "GET /deployments/v3/apps/app-1/deployments?nextPageToken=a%2Fb%2Bc%3D");
        row(
            "GetLatestDeployment", [=](const Api &api) { go(api.deployments.latest(app)); },
            "GET /deployments/v3/apps/app-1/deployments/latest");
        row(
            "GetDeployment", [=](const Api &api) { go(api.deployments.get(app, DeploymentId(u"dep-1"_qs))); },
            "GET /deployments/v3/apps/app-1/deployments/dep-1");
        row(
            "GetLatestProcesses", [=](const Api &api) { go(api.processes.latest(app, filter)); },
            "GET /processes/v3/apps/app-1/processes/latest?status=running&status=failed&region=Frankfurt"
            "&region=New_Town&before=1741104131318");
        old(
            "GetLatestProcesses of 2.10", [=](const Api &api) { go(api.processes.latest(app, filter)); },
            "GET /processes/v3/apps/app-1/processes/latest?status=running&status=failed&region=Frankfurt"
            "&region=New_Town");
        ProcessFilter inSeconds;
        inSeconds.before = moment;
        inSeconds.beforeUnit = BeforeUnit::Seconds;
        row(
            "GetLatestProcesses, in seconds",
            [=](const Api &api) { go(api.processes.latest(app, inSeconds)); },
            "GET /processes/v3/apps/app-1/processes/latest?before=1741104131.318");
        row(
            "GetProcessesCountExperimental", [=](const Api &api) { go(api.processes.count(app)); },
            "GET /processes/v3/apps/app-1/processes/count");
        row(
            "GetProcess", [=](const Api &api) { go(api.processes.get(app, process)); },
            "GET /processes/v3/apps/app-1/processes/p-1");
        row(
            "CreateProcess", [=](const Api &api) { go(api.processes.create(app, frankfurt)); },
            "POST /processes/v3/apps/app-1/processes/regions/Frankfurt");
        row(
            "StopProcess", [=](const Api &api) { go(api.processes.stop(app, process)); },
            "POST /processes/v3/apps/app-1/processes/p-1/stop");
        row(
            "GetProcessMetrics",
            [=](const Api &api) {
                go(api.processes.metrics(app, process, {ProcessMetric::Cpu, ProcessMetric::RateEgress},
                                         range));
            },
            "GET /processes/v3/apps/app-1/processes/process/p-1/metrics?metrics=cpu&metrics=rateEgress"
            "&start=1741104131.318&end=1741104191.318&step=15");
        row(
            "GetActiveRoomsForProcess", [=](const Api &api) { go(api.rooms.active(app, process)); },
            "GET /rooms/v2/app-1/list/p-1/active");
        row(
            "GetInactiveRoomsForProcess", [=](const Api &api) { go(api.rooms.inactive(app, process)); },
            "GET /rooms/v2/app-1/list/p-1/inactive");
        row(
            "GetRoomInfo", [=](const Api &api) { go(api.rooms.info(app, RoomId(u"r-1"_qs))); },
            "GET /rooms/v2/app-1/info/r-1");
        row(
            "GetConnectionInfo", [=](const Api &api) { go(api.rooms.connection(app, RoomId(u"r-1"_qs))); },
            "GET /rooms/v2/app-1/connectioninfo/r-1");
        row(
            "GetFleets", [=](const Api &api) { go(api.fleets.list(org)); },
            "GET /fleets/v2/fleets?orgId=org-1");
        old(
            "GetFleetsDeprecated", [=](const Api &api) { go(api.fleets.list(org)); },
            "GET /fleets/v1/fleets?orgId=org-1");
        row(
            "GetFleetMetrics",
            [=](const Api &api) { go(api.fleets.metrics(fleet, {FleetMetric::Utilized}, {}, org)); },
            "GET /fleets/v2/fleets/f-1/metrics?metrics=utilized&orgId=org-1&step=60");
        const Send regionMetrics = [=](const Api &api) {
            go(api.fleets.regionMetrics(fleet, frankfurt, {}, range, {}));
        };
        row("GetFleetRegionMetrics", regionMetrics,
            "GET "
            "/fleets/v2/fleets/f-1/regions/Frankfurt/"
            "metrics?start=1741104131.318&end=1741104191.318&step=15");
        old("GetFleetRegionMetricsDeprecated", regionMetrics,
            "GET "
            "/fleets/v1/fleets/f-1/regions/Frankfurt/"
            "metrics?start=1741104131.318&end=1741104191.318&step=15");
        old(
            "GetFleetRegionDeprecated", [=](const Api &api) { go(api.fleets.region(fleet, frankfurt, org)); },
            "GET /fleets/v1/fleets/f-1/regions/Frankfurt?orgId=org-1");
    }

    void everyOperationGoesWhereTheContractSays()
    {
        QFETCH(const Generation, generation);
        QFETCH(const Send, send);
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, body);
        SignedIn it;
        QVERIFY(it.client->setToken(planted));
        it.client->setGeneration(generation);
        send(*it.api);
        QCOMPARE(it.server.count(), 1);
        const HttpRequest request = it.server.received().first();
        QCOMPARE(request.method + ' ' + request.target, line);
        QCOMPARE(request.body, body);
    }

    void anUnfitTokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("line ends") << QByteArray("abc\r\nX-Evil: 1");
        QTest::newRow("a line feed") << QByteArray("abc\n");
        QTest::newRow("a carriage return") << QByteArray("\rabc");
        QTest::newRow("a space") << QByteArray("Bearer abc");
        QTest::newRow("a tab") << QByteArray("a\tc");
        QTest::newRow("NUL") << QByteArray("a\0c", 3);
        QTest::newRow("DEL") << QByteArray("a\x7f");
        QTest::newRow("beyond ASCII") << QByteArray("tök");
    }

    void anUnfitTokenIsRefused()
    {
        QFETCH(const QByteArray, token);
        SignedIn it;
        it.server.on("/orgs/v1", HttpScript::json(R"({"orgs":[]})"));
        QVERIFY(!it.client->setToken(token));
        QVERIFY(settled(it.api->orgs.list())); // the old one stays
        QCOMPARE(it.server.received().first().header("Authorization"), "Bearer token-of-the-test");
    }

    void itTellsWhenItKnowsTheGeneration()
    {
        SignedIn it;
        QSignalSpy changed(it.client.get(), &Client::generationChanged);
        QCOMPARE(it.client->generation(), Generation::Unknown);
        it.client->setGeneration(Generation::V2_10);
        it.client->setGeneration(Generation::V2_10);
        QCOMPARE(changed.count(), 1);
    }

    void itCountsWhatIsUnderWay()
    {
        SignedIn it;
        it.server.on("/orgs/v1", HttpScript::later(100ms, HttpScript::json(R"({"orgs":[]})")));
        QSignalSpy counts(it.client.get(), &Client::inFlightChanged);
        Outcome outcome(it.api->orgs.list());
        QTRY_COMPARE(it.client->inFlight(), 1);
        QVERIFY(outcome.wait());
        QCOMPARE(it.client->inFlight(), 0);
        QCOMPARE(counts.last().first().toInt(), 0);
    }

    void aRefusedTokenIsNotInWhatIsToldOfIt()
    {
        SignedIn it;
        QVERIFY(it.client->setToken(planted));
        it.server.on("/apps/v2/apps", HttpScript::closing());
        it.server.on("/orgs/v1", HttpScript::json(R"({"message":"Sign in."})", 401));
        QString told;
        connect(it.client.get(), &Client::traced, this,
                [&](const Trace &trace) { told += trace.path + trace.operation; });
        for (const Error &error : {failure(it.api->apps.list(org)), failure(it.api->orgs.list())}) {
            told += error.message;
            for (const JsonIssue &issue : error.issues)
                told += issue.path + issue.wanted + issue.got;
        }
        QVERIFY(told.contains(u"GetOrgs"));
        QVERIFY(!told.contains(QLatin1String(planted)));
        QVERIFY(!told.contains(org.text())); // nor is what stood in the query
    }

    /// Last: nothing that the whole run logged may hold the token.
    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        const std::lock_guard lock(logMutex);
        QVERIFY(logged.contains("the canary's cage is open"));
        QVERIFY2(!logged.contains(planted), logged.constData());
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
