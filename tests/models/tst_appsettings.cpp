// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/decode.h"
#include "models/appconfig.h"
#include "models/applications/allocationdraft.h"
#include "models/applications/appname.h"
#include "models/applications/signin.h"
#include "tests/models/support/commandbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using State = Change::State;
using Flaw = AllocationDraft::Flaw;

Q_DECLARE_METATYPE(Flaw)
Q_DECLARE_METATYPE(hathora::Generation)

namespace {

const QByteArray path = "/apps/v2/apps/app-1";

/// An application of a server that is newer than this program: at each level is something it has no name for.
const QByteArray told = R"({
    "appId": "app-1", "orgId": "org-1", "appName": "arena", "appSecret": "fake-secret-1",
    "createdAt": "2026-01-02T03:04:05.000Z", "createdBy": "mara@studio.example",
    "deletedAt": null, "deletedBy": null, "matchmaking": {"rated": true},
    "authConfiguration": {"anonymous": {}, "google": {"clientId": "id-1", "domain": "studio.example"},
                          "handshake": {"rounds": 3}},
    "serviceConfig": {"warmth": 7,
                      "loadBalancer": {"enabled": false, "sticky": true},
                      "processAutoscalerConfig": {"targetMetric": {"metricName": "moon-phase", "metricValue": 40}},
                      "staticProcessAllocation": [
                          {"region": "Tokyo", "minProcesses": 0, "targetProcesses": 1, "maxProcesses": 2},
                          {"region": "Frankfurt", "minProcesses": 1, "targetProcesses": 2, "maxProcesses": 6,
                           "autoscalingEnabled": false, "gpu": 1}]}
})";

App toldApp()
{
    return *decode<App>(told);
}

QByteArray renamed(const char *name)
{
    return QByteArray(told).replace("\"arena\"", QByteArray("\"") + name + '"');
}

/// Commands on a server that tells of that application.
struct Bench : CommandBench
{
    explicit Bench(Generation generation)
        : spared(&apps, &AppCommands::changedMeanwhile)
    {
        it.client->setGeneration(generation);
        it.server.on(path, HttpScript::json(told));
    }
    QJsonObject body() const
    {
        return QJsonDocument::fromJson(it.server.received(path).constLast().body).object();
    }
    void change(const AppConfig &after)
    {
        apps.change(app, configOf(toldApp()), after);
        QTRY_VERIFY(!states.isEmpty() && states.constLast() != State::Sending);
    }

    QSignalSpy spared;
};

AppConfig withName(const char *name)
{
    AppConfig config = configOf(toldApp());
    config.name = QString::fromLatin1(name);
    return config;
}

} // namespace

/// Changing how an application is set.
class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasNoNameHereIsCarriedAlong()
    {
        Bench bench(Generation::V2_10);
        bench.change(withName("pier"));
        QCOMPARE(bench.changesOf("POST"), 1);
        const QJsonObject body = bench.body();
        QCOMPARE(body["appName"_L1].toString(), u"pier"_s);
        QVERIFY(body["matchmaking"_L1]["rated"_L1].toBool());
        QCOMPARE(body["authConfiguration"_L1]["handshake"_L1]["rounds"_L1].toInt(), 3);
        QCOMPARE(body["authConfiguration"_L1]["google"_L1]["domain"_L1].toString(), u"studio.example"_s);
        QCOMPARE(body["serviceConfig"_L1]["warmth"_L1].toInt(), 7);
        QVERIFY(body["serviceConfig"_L1]["loadBalancer"_L1]["sticky"_L1].toBool());
        const QJsonValue scaler = body["serviceConfig"_L1]["processAutoscalerConfig"_L1]["targetMetric"_L1];
        QCOMPARE(scaler["metricName"_L1].toString(), u"moon-phase"_s);
        QCOMPARE(body["serviceConfig"_L1]["staticProcessAllocation"_L1][1]["gpu"_L1].toInt(), 1);
    }

    void whatTheServerSaysOfAnApplicationIsNotSentBack()
    {
        Bench bench(Generation::V2_10);
        bench.change(withName("pier"));
        const QJsonObject body = bench.body();
        for (const auto key : {"appId"_L1, "orgId"_L1, "appSecret"_L1, "createdAt"_L1, "deletedAt"_L1})
            QVERIFY2(!body.contains(key), key.data());
    }

    void aRegionThatIsTakenAwayTakesNoOthersExtras()
    {
        Bench bench(Generation::V2_10);
        AppConfig after = configOf(toldApp());
        after.serviceConfig->staticProcessAllocation.removeFirst(); // Tokyo
        bench.change(after);
        const QJsonArray held = bench.body()["serviceConfig"_L1]["staticProcessAllocation"_L1].toArray();
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.at(0)["region"_L1].toString(), u"Frankfurt"_s);
        QCOMPARE(held.at(0)["gpu"_L1].toInt(), 1);
    }

    void aPatchHoldsWhatWasChangedAlone()
    {
        Bench bench(Generation::Newest);
        bench.change(withName("pier"));
        QCOMPARE(bench.changesOf("PATCH"), 1);
        QCOMPARE(bench.body(), (QJsonObject{{u"appName"_s, u"pier"_s}}));
    }

    void aPatchOfSignInLeavesOtherWaysAsTheyAre()
    {
        Bench bench(Generation::Newest);
        AppConfig after = configOf(toldApp());
        after.auth.anonymous.reset();
        bench.change(after);
        const QJsonObject body = bench.body();
        QCOMPARE(body.keys(), QStringList{u"authConfiguration"_s});
        QVERIFY(!body["authConfiguration"_L1].toObject().contains("anonymous"_L1));
        QCOMPARE(body["authConfiguration"_L1]["handshake"_L1]["rounds"_L1].toInt(), 3);
    }

    void aTargetIsLeftOutWhereItIsAutoscaled()
    {
        Bench bench(Generation::Newest);
        AppConfig after = configOf(toldApp());
        AllocationDraft draft = AllocationDraft::of(after.serviceConfig->staticProcessAllocation.last());
        draft.isAutoscaled = true;
        draft.most.clear();
        after.serviceConfig->staticProcessAllocation.last() = draft.written();
        bench.change(after);
        const QJsonValue held = bench.body()["serviceConfig"_L1]["staticProcessAllocation"_L1][1];
        QVERIFY(!held.toObject().contains("targetProcesses"_L1));
        QVERIFY(held["maxProcesses"_L1].isNull() && held["autoscalingEnabled"_L1].toBool());
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        Bench bench(Generation::Newest);
        bench.it.server.on(path, HttpScript::json(renamed("theirs")));
        AppConfig after = configOf(toldApp());
        after.auth.google->clientId = u"id-2"_s;
        bench.change(after);
        QCOMPARE(bench.states, (QList<State>{State::Sending, State::Spared}));
        QCOMPARE(bench.it.server.count(path), 1);
        QCOMPARE(bench.spared.count(), 1);
        const auto wanted = bench.spared.first().at(2).value<AppConfig>();
        QCOMPARE(wanted.name, u"theirs"_s);
        QCOMPARE(wanted.auth.google->clientId, u"id-2"_s);
    }

    void whatOneChangedOneselfIsNoConflict()
    {
        Bench bench(Generation::Newest);
        bench.it.server.on(path, {HttpScript::json(told), HttpScript::json(renamed("pier"))});
        bench.change(withName("pier"));
        AppConfig after = configOf(toldApp());
        after.auth.google->clientId = u"id-2"_s;
        bench.change(after); // in a sheet that was open all along
        QTRY_COMPARE(bench.states.constLast(), State::Done);
        QCOMPARE(bench.spared.count(), 0);
        QCOMPARE(bench.changesOf("PATCH"), 2);
        QCOMPARE(bench.body().keys(), QStringList{u"authConfiguration"_s}); // the name stays
    }

    void whatTheServerChoseIsNotOnesOwnOnceSomebodyElseChangedIt()
    {
        Bench bench(Generation::Newest);
        const QByteArray theirs = QByteArray(told).replace(R"("maxProcesses": 6)", R"("maxProcesses": 5)");
        bench.it.server.on(path, {HttpScript::json(told), HttpScript::json(told), HttpScript::json(theirs)});
        AppConfig after = configOf(toldApp());
        after.serviceConfig->staticProcessAllocation.last().maxProcesses.reset();
        bench.change(after);
        bench.change(withName("pier"));
        QCOMPARE(bench.states.constLast(), State::Spared);
        QCOMPARE(bench.changesOf("PATCH"), 1);
    }

    void whatWasChangedIsKnownBeforeTheListIsAskedAgain()
    {
        Bench bench(Generation::Newest);
        AppWithDeployment listed;
        static_cast<App &>(listed) = toldApp();
        bench.appsStore.model().upsert({listed});
        bench.it.server.on(path, {HttpScript::json(told), HttpScript::json(renamed("pier"))});
        bench.change(withName("pier"));
        QTRY_COMPARE(bench.states.constLast(), State::Done);
        QCOMPARE(bench.appsStore.model().find(bench.app)->name, u"pier"_s);
    }

    void aChangeIsToldByTheOperationThatWentOut_data()
    {
        QTest::addColumn<Generation>("generation");
        QTest::addColumn<QString>("operation");
        QTest::newRow("the newest server") << Generation::Newest << u"PatchApp"_s;
        QTest::newRow("a server of 2.10") << Generation::V2_10 << u"UpdateApp"_s;
    }

    void aChangeIsToldByTheOperationThatWentOut()
    {
        QFETCH(const Generation, generation);
        QFETCH(const QString, operation);
        Bench bench(generation);
        QSignalSpy done(&bench.apps, &Commands::succeeded);
        bench.change(withName("pier"));
        bench.apps.rename(bench.app, u"quay"_s);
        QTRY_COMPARE(done.count(), 2);
        for (const QList<QVariant> &each : done)
            QCOMPARE(each.first().value<Change>().operation, operation);
    }

    void anApplicationIsToldGoneByItsName()
    {
        Bench bench(Generation::Newest);
        AppWithDeployment listed;
        static_cast<App &>(listed) = toldApp();
        bench.appsStore.model().upsert({listed});
        QSignalSpy started(&bench.apps, &Commands::started);
        bench.apps.remove(bench.app);
        bench.apps.remove(AppId(u"app-9"_s)); // that nobody knows of
        QCOMPARE(started.at(0).first().value<Change>().target, u"arena"_s);
        QCOMPARE(started.at(1).first().value<Change>().target, u"app-9"_s);
    }

    void waysToSignInWithoutANameHereAreTold()
    {
        const AuthConfiguration auth = toldApp().auth;
        QCOMPARE(signInKeys(auth), (QStringList{u"anonymous"_s, u"google"_s, u"handshake"_s}));
    }

    void settingsAreComparedByWhatTheyMean_data()
    {
        QTest::addColumn<AppConfig>("other");
        QTest::addColumn<bool>("isSame");
        AppConfig config = configOf(toldApp());
        auto &held = config.serviceConfig->staticProcessAllocation;
        std::swap(held[0], held[1]);
        QTest::newRow("regions in another order") << config << true;
        held[0].autoscalingEnabled.reset();
        QTest::newRow("not autoscaled by saying nothing") << config << true;
        held[0].autoscalingEnabled = true;
        QTest::newRow("autoscaled") << config << false;
        held.removeFirst();
        QTest::newRow("a region less") << config << false;
        config = configOf(toldApp());
        config.auth.others.clear();
        QTest::newRow("a way to sign in less") << config << false;
    }

    void settingsAreComparedByWhatTheyMean()
    {
        QFETCH(const AppConfig, other);
        QFETCH(const bool, isSame);
        const AppConfig config = configOf(toldApp());
        QCOMPARE(hathora::isSame(config, other), isSame);
        QCOMPARE(changesBetween(config, other) == AppChanges(), isSame);
    }

    void aLostAnswerIsLookedForInTheList()
    {
        Bench bench(Generation::Newest);
        bench.it.server.on(path, {HttpScript::json(told), HttpScript::closing()});
        bench.it.server.on("/apps/v2/apps", HttpScript::json("{\"applications\":[" + renamed("pier") + "]}"));
        bench.change(withName("pier"));
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Checking, State::Done}));
        QCOMPARE(bench.changesOf("PATCH"), 1);
    }

    void aRenamedApplicationKeepsItsSettings()
    {
        Bench bench(Generation::V2_10);
        bench.apps.rename(bench.app, u"pier"_s);
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Done}));
        QCOMPARE(bench.body()["authConfiguration"_L1]["handshake"_L1]["rounds"_L1].toInt(), 3);
    }

    void eachRegionIsCarriedOverByItself()
    {
        const AppConfig before = configOf(toldApp());
        AppConfig mine = before;
        AppConfig theirs = before;
        mine.serviceConfig->staticProcessAllocation[0].minProcesses = 5;
        theirs.serviceConfig->staticProcessAllocation[1].minProcesses = 4;
        theirs.serviceConfig->staticProcessAllocation.append({KnownRegion::Dallas, 0, 1, {}, {}});
        const auto all = carriedOver(before, mine, theirs).serviceConfig->staticProcessAllocation;
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).minProcesses, 5);
        QCOMPARE(all.at(1).minProcesses, 4);
    }

    void processesAreTypedByTheRules_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<bool>("isAutoscaled");
        QTest::addColumn<Flaw>("flaw");
        QTest::newRow("least, target, most") << QStringList{u"1"_s, u"2"_s, u"6"_s} << false << Flaw::None;
        QTest::newRow("no limit") << QStringList{u"0"_s, u"1"_s, u""_s} << false << Flaw::None;
        QTest::newRow("the target is the most") << QStringList{u"0"_s, u"3"_s, u"3"_s} << false << Flaw::None;
        QTest::newRow("autoscaled") << QStringList{u"1"_s, u""_s, u"6"_s} << true << Flaw::None;
        QTest::newRow("the least is the target")
            << QStringList{u"2"_s, u"2"_s, u"6"_s} << false << Flaw::Order;
        QTest::newRow("more than the most") << QStringList{u"1"_s, u"7"_s, u"6"_s} << false << Flaw::Order;
        QTest::newRow("autoscaled to nowhere") << QStringList{u"6"_s, u""_s, u"6"_s} << true << Flaw::Order;
        QTest::newRow("negative") << QStringList{u"-1"_s, u"2"_s, u"6"_s} << false << Flaw::Least;
        QTest::newRow("half a process") << QStringList{u"1.5"_s, u"2"_s, u"6"_s} << false << Flaw::Least;
        QTest::newRow("no target") << QStringList{u"1"_s, u""_s, u"6"_s} << false << Flaw::Target;
        QTest::newRow("huge") << QStringList{u"1"_s, u"2"_s, u"99999999999999999999"_s} << false
                              << Flaw::Most;
        QTest::newRow("rubbish") << QStringList{u"1"_s, u"2"_s, u"many"_s} << false << Flaw::Most;
    }

    void processesAreTypedByTheRules()
    {
        QFETCH(const QStringList, typed);
        QFETCH(const bool, isAutoscaled);
        QFETCH(const Flaw, flaw);
        const AllocationDraft draft{KnownRegion::Tokyo, typed.at(0), typed.at(1), typed.at(2), isAutoscaled};
        QCOMPARE(int(draft.flaw()), int(flaw));
    }

    void whatCannotBeTypedIsCalledByItsId_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("called");
        QTest::newRow("a name") << u"arena"_s << u"arena"_s;
        QTest::newRow("no name") << QString() << u"app-1"_s;
        QTest::newRow("blanks") << u"  "_s << u"app-1"_s;
        QTest::newRow("blanks around it") << u" arena"_s << u"app-1"_s;
        QTest::newRow("an end of line") << u"are\nna"_s << u"app-1"_s;
    }

    void whatCannotBeTypedIsCalledByItsId()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, called);
        App app = toldApp();
        app.name = name;
        QCOMPARE(calledBy(app), called);
    }

    void aNameIsByTheContractsRules_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("letters, digits and hyphens") << u"arena-2"_s << true;
        QTest::newRow("64 characters") << QString(64, u'a') << true;
        QTest::newRow("65 characters") << QString(65, u'a') << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("capitals") << u"Arena"_s << false;
        QTest::newRow("an end of line") << u"arena\n"_s << false;
        QTest::newRow("rubbish") << u"<b>ärena</b>"_s << false;
    }

    void aNameIsByTheContractsRules()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isGood);
        QCOMPARE(isAppName(name), isGood);
    }
};

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
