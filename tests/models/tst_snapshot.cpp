// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "models/snapshot/handover.h"
#include "models/snapshot/snapshottaker.h"
#include "tests/models/support/sandboxsession.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// What was taken; nothing if it never ended.
std::optional<Snapshot> taken(SandboxSession &session, Secrets values = Secrets::Masked)
{
    Organization org;
    org.id = session.org();
    org.name = u"Acme Games"_s;
    SnapshotTaker taker(session.api(), org, values);
    std::optional<Snapshot> snapshot;
    QObject::connect(&taker, &SnapshotTaker::finished, &taker,
                     [&snapshot](const Snapshot &whole) { snapshot = whole; });
    taker.start();
    return QTest::qWaitFor([&] { return snapshot.has_value(); }, 20'000) ? snapshot : std::nullopt;
}

QByteArray file(const Snapshot &snapshot, const char *name)
{
    for (const ZipEntry &entry : filesOf(snapshot)) {
        if (entry.name == QLatin1StringView(name))
            return entry.bytes;
    }
    return {};
}

QByteArray everything(const Snapshot &snapshot)
{
    QByteArray all;
    for (const ZipEntry &entry : filesOf(snapshot))
        all += entry.bytes;
    return all;
}

/// The application's secret and one of its variables' values, as the server knows them.
std::pair<QByteArray, QByteArray> secrets(SandboxSession &session)
{
    return session.world().read([&](const sandbox::State &state) {
        const auto &app = state.application(session.app().text().toStdString());
        const auto &env = app.latestDeployment()->env;
        return std::pair(QByteArray::fromStdString(app.secret),
                         env.empty() ? QByteArray() : QByteArray::fromStdString(env.front().second));
    });
}

Snapshot snapshotOf(const QJsonObject &app)
{
    Snapshot snapshot;
    snapshot.orgName = u"Acme Games"_s;
    snapshot.tables.append({u"applications"_s, QJsonArray{app}});
    return snapshot;
}

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatAnOrganizationHasIsThere()
    {
        SandboxSession session({.processes = 24});
        const std::optional<Snapshot> snapshot = taken(session);
        QVERIFY(snapshot);
        QVERIFY(snapshot->holes.isEmpty());
        for (const char *table :
             {"applications", "deployments", "builds", "members", "tokens", "fleets", "invoices"}) {
            const Snapshot::Table *found = snapshot->find(QLatin1StringView(table));
            QVERIFY2(found && !found->rows.isEmpty(), table);
        }
        QVERIFY(snapshot->find(u"invites"_s));
    }

    void deploymentsOfEveryPageAreThere()
    {
        SandboxSession session({.processes = 24, .pageSize = 2});
        const std::string org = session.org().text().toStdString();
        const std::size_t expected = session.world().read([&](const sandbox::State &state) {
            std::size_t all = 0;
            for (const auto &app : state.applications) {
                if (app->orgId == org && !app->deletedAt)
                    all += app->deployments.size();
            }
            return all;
        });
        const std::optional<Snapshot> snapshot = taken(session);
        QVERIFY(snapshot);
        QCOMPARE(std::size_t(snapshot->find(u"deployments"_s)->rows.size()), expected);
    }

    void nothingSecretIsInIt()
    {
        SandboxSession session({.processes = 24});
        const auto [appSecret, value] = secrets(session);
        QVERIFY(!appSecret.isEmpty() && !value.isEmpty());
        const QByteArray all = everything(*taken(session));
        QVERIFY(!all.contains(appSecret));
        QVERIFY(!all.contains("\"" + value + "\""));
        QVERIFY(!all.contains("pdfUrl"));
        QVERIFY(!all.contains("fake-token-1"));
    }

    void valuesAreThereWhenTheyAreAskedFor()
    {
        SandboxSession session({.processes = 24});
        const auto [appSecret, value] = secrets(session);
        const Snapshot snapshot = *taken(session, Secrets::Shown);
        QVERIFY(file(snapshot, "deployments.json").contains(value));
        QVERIFY(!file(snapshot, "handover-gamefabric.csv").contains(value));
        QVERIFY(!everything(snapshot).contains(appSecret));
    }

    void whatCannotBeHadIsAHoleAndTheRestIsThere()
    {
        SandboxSession session({.processes = 24});
        session.fail("GetOrgMembers", sandbox::Fault::Kind::Status, 1, 403);
        const std::optional<Snapshot> snapshot = taken(session);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->holes.size(), 1);
        QCOMPARE(snapshot->holes.first().name, u"members"_s);
        QVERIFY(!snapshot->find(u"members"_s));
        QVERIFY(snapshot->find(u"invoices"_s));
        const QJsonObject manifest = QJsonDocument::fromJson(file(*snapshot, "manifest.json")).object();
        QCOMPARE(manifest.value("missing"_L1).toArray().size(), 1);
        QCOMPARE(manifest.value("missing"_L1).toArray().first().toObject().value("status"_L1).toInt(), 403);
    }

    void aTableHasAColumnForEachMemberAnyRowHas()
    {
        Snapshot snapshot;
        snapshot.tables.append({u"builds"_s, QJsonArray{QJsonObject{{"a"_L1, 1}, {"b"_L1, u"=1+1"_s}},
                                                        QJsonObject{{"a"_L1, 0.5}, {"c"_L1, true}}}});
        QCOMPARE(file(snapshot, "builds.csv"), QByteArray("a,b,c\r\n1,'=1+1,\r\n0.5,,true\r\n"));
    }

    void theHandOverSheetSaysEachSettingInBothWords()
    {
        const QJsonObject port{{"name"_L1, u"default"_s}, {"port"_L1, 7777}, {"transportType"_L1, u"udp"_s}};
        const QJsonObject variable{{"name"_L1, u"REGION"_s}, {"value"_L1, u"secret"_s}};
        const QByteArray sheet =
            handoverSheet(snapshotOf({{"appName"_L1, u"arena"_s},
                                      {"deployment"_L1, QJsonObject{{"requestedCPU"_L1, 0.5},
                                                                    {"defaultContainerPort"_L1, port},
                                                                    {"env"_L1, QJsonArray{variable}}}}}));
        QVERIFY(sheet.contains("arena,appName,arena,ArmadaSet\r\n"));
        QVERIFY(sheet.contains("arena,requestedCPU,0.5,"));
        QVERIFY(sheet.contains("arena,defaultContainerPort,default: 7777/udp,Port\r\n"));
        QVERIFY(sheet.contains("arena,env,REGION,Environment variable\r\n"));
        QVERIFY(!sheet.contains("secret"));
    }

    void theHandOverSheetSaysHowManyProcessesARegionHolds()
    {
        const QJsonObject allocation{{"region"_L1, u"Frankfurt"_s},
                                     {"minProcesses"_L1, 1},
                                     {"targetProcesses"_L1, 2},
                                     {"maxProcesses"_L1, 6}};
        const QByteArray sheet = handoverSheet(snapshotOf(
            {{"appName"_L1, u"arena"_s},
             {"authConfiguration"_L1, QJsonObject{{"nickname"_L1, QJsonObject()}}},
             {"serviceConfig"_L1, QJsonObject{{"loadBalancer"_L1, QJsonObject{{"enabled"_L1, true}}},
                                              {"staticProcessAllocation"_L1, QJsonArray{allocation}}}}}));
        QVERIFY(sheet.contains("arena,minProcesses,Frankfurt: 1,"));
        QVERIFY(sheet.contains("arena,targetProcesses,Frankfurt: 2,"));
        QVERIFY(sheet.contains("arena,maxProcesses,Frankfurt: 6,"));
        QVERIFY(sheet.contains("arena,loadBalancer,"));
        QVERIFY(sheet.contains("arena,authConfiguration,nickname,No equal\r\n"));
        QVERIFY(!sheet.contains("autoscalingEnabled"));
    }

    void fleetsOfAnOlderServerAreThere()
    {
        SandboxSession session({.generation = sandbox::Generation::Seed, .processes = 24});
        const std::optional<Snapshot> snapshot = taken(session);
        QVERIFY(snapshot);
        QVERIFY(snapshot->find(u"fleets"_s) && !snapshot->find(u"fleets"_s)->rows.isEmpty());
        for (const Snapshot::Hole &hole : snapshot->holes)
            QVERIFY2(hole.error.isNotFound(), qPrintable(hole.name + u": "_s + hole.error.message));
    }

    void anApplicationThatWasNeverDeployedIsInTheSheetToo()
    {
        const QByteArray sheet = handoverSheet(snapshotOf({{"appName"_L1, u"=arena"_s}}));
        QVERIFY(sheet.contains("'=arena,appName,'=arena,ArmadaSet\r\n"));
        QVERIFY(!sheet.contains("requestedCPU"));
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
