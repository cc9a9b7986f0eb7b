// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/decode.h"
#include "tests/models/support/commandbench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = Change::State;
using States = QList<State>;
using Bench = CommandBench;

Q_DECLARE_METATYPE(State)

namespace {

const RoomId room(QStringLiteral("room-1"));
const BuildId build(QStringLiteral("bld-1"));

QByteArray fixture(const char *schema)
{
    QFile file(QStringLiteral(FIXTURES "/full/%1.json").arg(QLatin1String(schema)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fixture's room with another value for one key; the first of two of one name counts.
QByteArray roomWith(const char *key, const char *value)
{
    return QByteArray("{\"") + key + "\":" + value + ',' + fixture("Room").trimmed().mid(1);
}

/// One that nothing was uploaded for yet.
QByteArray untouchedBuild()
{
    QJsonObject json = QJsonDocument::fromJson(fixture("BuildV3")).object();
    json[u"status"_qs] = u"created"_qs;
    return QJsonDocument(json).toJson();
}

HttpScript page(const char *key, const QByteArray &records)
{
    return HttpScript::json(QByteArray("{\"") + key + "\":[" + records + "]}");
}

/// What is asked for here is what the fixture says was made.
NewDeployment wanted()
{
    const Result<Deployment> made = decode<Deployment>(fixture("DeploymentV3"));
    NewDeployment deployment;
    deployment.build = made->build;
    deployment.cpu = made->cpu;
    deployment.memory = made->memory;
    deployment.roomsPerProcess = made->roomsPerProcess;
    deployment.idleTimeoutEnabled = made->idleTimeoutEnabled;
    deployment.transportType = made->defaultPort.transportType;
    deployment.containerPort = made->defaultPort.port;
    deployment.additionalPorts = made->additionalPorts;
    deployment.env = made->env;
    return deployment;
}

/// The fleet of the fixture.
Fleet madeFleet()
{
    return *decode<Fleet>(fixture("FleetV2"));
}

/// One kind of thing to make, and how a server speaks of it.
struct Making
{
    std::function<void(Bench &)> start;
    QByteArray create; ///< path
    QByteArray look;   ///< path
    HttpScript there;  ///< what the look shows where it was made
    std::optional<HttpScript> notThere =
        {}; ///< and where not; 404 if nothing. A list is looked at before, too
    bool isListedBefore = false;
    State whenThere = State::Done;
    QByteArray method = "POST";
};

QMap<QString, Making> makings()
{
    const QByteArray apps = "/apps/v2/apps";
    const QByteArray deployments = "/deployments/v3/apps/app-1/deployments";
    const QByteArray processes = "/processes/v3/apps/app-1/processes";
    const QByteArray tokens = "/tokens/v1/orgs/org-1";
    const QByteArray fleets = "/fleets/v2/fleets";
    const QByteArray fleetRegion = fleets + "/fleet-1/regions/Frankfurt";
    const HttpScript process = HttpScript::json('[' + fixture("ProcessV3") + ']');
    return {
        {u"CreateApp"_qs,
         {[](Bench &it) { it.apps.create(u"harbor-brawl"_qs); }, apps, apps,
          page("applications", fixture("ApplicationWithLatestDeploymentAndBuild")), page("applications", {}),
          true}},
        {u"CreateDeployment"_qs,
         {[](Bench &it) { it.deployments.create(wanted()); }, deployments, deployments,
          page("deployments", fixture("DeploymentV3")), page("deployments", {}), true}},
        {u"CreateProcess"_qs,
         {[](Bench &it) { it.processes.start(KnownRegion::Frankfurt); }, processes + "/regions/Frankfurt",
          processes + "/latest", process, HttpScript::json("[]"), true}},
        {u"CreateFleet"_qs,
         {[](Bench &it) { it.fleets.create(FleetPlan::of(madeFleet())); }, fleets, fleets,
          page("fleets", fixture("FleetV2")), page("fleets", {}), true}},
        {u"UpdateFleet"_qs,
         {[](Bench &it) {
              it.fleets.change(madeFleet().id, {u"before"_qs, {}, 1}, FleetPlan::of(madeFleet()));
          },
          fleets + '/' + madeFleet().id.text().toUtf8(), fleets, page("fleets", fixture("FleetV2")),
          page("fleets", {})}},
        {u"UpdateFleetRegion"_qs,
         {[](Bench &it) {
              const FleetFloor floor = FleetFloor::of(*decode<FleetRegion>(fixture("FleetRegion")));
              it.fleets.setFloor(FleetId(u"fleet-1"_qs), KnownRegion::Frankfurt, floor);
          },
          fleetRegion + "/v2", fleetRegion, HttpScript::json(fixture("FleetRegion")),
          HttpScript::json(R"({"cloudMinVcpus":0,"cloudMinVcpusUpdatedAt":"2025-03-04T16:02:11.318Z",)"
                           R"("scaleIncrementVcpus":8,"nodeBaseline":7})"),
          false, State::Done, "PUT"}},
        {u"CreateOrgToken"_qs,
         {[](Bench &it) {
              it.tokens.create({u"pipeline"_qs, {}});
          },
          tokens + "/create", tokens, page("tokens", fixture("OrgToken")), page("tokens", {}), true,
          State::NotDone}},
        {u"InviteUser"_qs,
         {[](Bench &it) {
              it.invites.invite({u"Jonas@studio.example"_qs, {}});
          },
          "/orgs/v1/org-1/invites", "/orgs/v1/org-1/invites/pending",
          page("invites", fixture("PendingOrgInvite")), page("invites", {}), false, State::Done, "PUT"}},
        {u"UpdateUserInvite"_qs,
         {[](Bench &it) {
              it.invites.changeRights({u"jonas@studio.example"_qs, UserRole(KnownUserRole::Member)});
          },
          "/orgs/v1/org-1/invites", "/orgs/v1/org-1/members",
          HttpScript::json(
              R"({"members":[{"orgId":"org-1","userEmail":"jonas@studio.example","invitedBy":"m@studio.example",
                  "scopes":"member","createdAt":"2025-03-04T16:02:11.318Z",
                  "joinedAt":"2025-03-04T16:02:41.077Z"}]})"),
          page("members", {}), false}},
        {u"CreateRoom"_qs,
         {[](Bench &it) {
              it.rooms.create({KnownRegion::Frankfurt, {}, {}, {}}, room);
          },
          "/rooms/v2/app-1/create", "/rooms/v2/app-1/info/room-1", HttpScript::json(fixture("Room")),
          HttpScript::json(R"({"message":"There is none."})", 404), true}},
        {u"UpdateRoomConfig"_qs,
         {[](Bench &it) { it.rooms.configure(room, u"{\"map\":\"pier\",\"seats\":8}"_qs); },
          "/rooms/v2/app-1/update/room-1", "/rooms/v2/app-1/info/room-1", HttpScript::json(fixture("Room")),
          HttpScript::json(roomWith("roomConfig", "\"another\""))}},
        {u"SuspendRoom"_qs,
         {[](Bench &it) { it.rooms.suspend(room); }, "/rooms/v2/app-1/suspend/room-1",
          "/rooms/v2/app-1/info/room-1", HttpScript::json(roomWith("currentAllocation", "null")),
          HttpScript::json(fixture("Room"))}},
        {u"ResumeRoom"_qs,
         {[](Bench &it) { it.rooms.resume(room); }, "/rooms/v2/app-1/resume/room-1",
          "/rooms/v2/app-1/info/room-1", HttpScript::json(fixture("Room")),
          HttpScript::json(roomWith("currentAllocation", "null"))}},
        {u"DestroyRoom"_qs,
         {[](Bench &it) { it.rooms.destroy(room); }, "/rooms/v2/app-1/destroy/room-1",
          "/rooms/v2/app-1/info/room-1", HttpScript::json(roomWith("status", "\"destroyed\"")),
          HttpScript::json(fixture("Room"))}},
        {u"CreateLobby"_qs,
         {[](Bench &it) {
              it.lobbies.create(*PlayerToken::from("player"),
                                {KnownRegion::Frankfurt, KnownLobbyVisibility::Public, {}}, {room, {}});
          },
          "/lobby/v3/app-1/create", "/lobby/v3/app-1/info/roomid/room-1",
          HttpScript::json(fixture("LobbyV3"))}},
        {u"CreateBuild"_qs,
         {[](Bench &it) {
              it.builds.create({build, {}, 5});
          },
          "/builds/v3/builds",
          "/builds/v3/builds/bld-1",
          HttpScript::json(untouchedBuild()),
          {},
          false,
          State::NotDone}},
        {u"CreateBuildRegistry"_qs,
         {[](Bench &it) {
              it.builds.createFromRegistry({build, {}});
          },
          "/builds/v3/builds/registry", "/builds/v3/builds/bld-1", HttpScript::json(fixture("BuildV3"))}},
    };
}

/// Puts the answer to the creation and to the looks after it in place.
void script(HttpServer &server, const Making &making, const HttpScript &toCreate, const HttpScript &toLook)
{
    QList<HttpScript> looks{toLook};
    if (making.isListedBefore)
        looks.prepend(*making.notThere);
    if (making.create == making.look)
        looks.insert(1, toCreate);
    else
        server.on(making.create, toCreate);
    server.on(making.look, looks);
}

const HttpScript forbidden = HttpScript::json(R"({"message":"Not you."})", 403);

} // namespace

/// What is made comes to exist once, whatever becomes of the answer. tst_swallowed does it a thousand times.
class TestExactlyOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMadeWithoutAnAnswerIsFound_data() { everyMaking(); }

    void whatWasMadeWithoutAnAnswerIsFound()
    {
        QFETCH(const QString, name);
        const Making making = makings()[name];
        Bench it;
        script(it.it.server, making, HttpScript::closing(), making.there);
        making.start(it);
        // What is taken back is one more change to the server, answered there as well.
        it.it.server.on("/tokens/v1/orgs/org-1/tokens/org-token-af469a92-5b45-4565-b3c4-b79878de67d2/revoke",
                        HttpScript::json("true"));
        QTRY_COMPARE(it.states, (States{State::Sending, State::Checking, making.whenThere}));
        QCOMPARE(creations(it, making), 1);
    }

    void whatWasNeverMadeIsSaidNotToBe_data() { everyMaking(); }

    void whatWasNeverMadeIsSaidNotToBe()
    {
        QFETCH(const QString, name);
        const Making making = makings()[name];
        Bench it;
        const HttpScript nothing = HttpScript::json(R"({"message":"There is none."})", 404);
        script(it.it.server, making, HttpScript::closing(), making.notThere.value_or(nothing));
        making.start(it);
        QTRY_COMPARE(it.states, (States{State::Sending, State::Checking, State::NotDone}));
        QCOMPARE(creations(it, making), 1);
    }

    void whatCannotBeLookedForStaysUnknown_data() { everyMaking(); }

    void whatCannotBeLookedForStaysUnknown()
    {
        QFETCH(const QString, name);
        const Making making = makings()[name];
        Bench it;
        script(it.it.server, making, HttpScript::closing(), forbidden);
        making.start(it);
        QTRY_COMPARE(it.states, (States{State::Sending, State::Checking, State::Unknown}));
        QCOMPARE(creations(it, making), 1);
    }

    void whatIsRefusedIsNotLookedFor_data() { everyMaking(); }

    void whatIsRefusedIsNotLookedFor()
    {
        QFETCH(const QString, name);
        const Making making = makings()[name];
        Bench it;
        script(it.it.server, making, forbidden, making.there);
        making.start(it);
        QTRY_COMPARE(it.states, (States{State::Sending, State::Failed}));
        QCOMPARE(it.it.server.count(), making.isListedBefore ? 2 : 1);
    }

    void whatStoodThereBeforeIsNotTakenForOurs_data()
    {
        QTest::addColumn<QString>("name");
        const QMap<QString, Making> all = makings();
        for (auto each = all.begin(); each != all.end(); ++each) {
            if (each->isListedBefore)
                QTest::newRow(qPrintable(each.key())) << each.key();
        }
    }

    void whatStoodThereBeforeIsNotTakenForOurs()
    {
        QFETCH(const QString, name);
        Making making = makings()[name];
        making.notThere = making.there; // one of that name or shape is there all the time
        Bench it;
        script(it.it.server, making, HttpScript::closing(), making.there);
        making.start(it);
        QTRY_COMPARE(it.states, (States{State::Sending, State::Checking, State::NotDone}));
        QCOMPARE(it.changesOf("POST"), 1); // above all: nothing is revoked
    }

    void ofSeveralThatCouldBeOursNoneIsTakenForIt()
    {
        QByteArray another = fixture("ProcessV3");
        another.replace("cbfcddd2", "cbfcddd3");
        Bench it;
        script(it.it.server, makings()[u"CreateProcess"_qs], HttpScript::closing(),
               HttpScript::json('[' + fixture("ProcessV3") + ',' + another + ']'));
        QSignalSpy started(&it.processes, &ProcessCommands::processStarted);
        it.processes.start(KnownRegion::Frankfurt);
        QTRY_COMPARE(it.states, (States{State::Sending, State::Checking, State::Unknown}));
        QCOMPARE(started.count(), 0);
    }

    void whereNothingCanBeListedNothingIsMade()
    {
        Bench it;
        it.it.server.on("/tokens/v1/orgs/org-1", forbidden);
        it.tokens.create({u"pipeline"_qs, {}});
        QTRY_COMPARE(it.states, (States{State::Sending, State::Failed}));
        QCOMPARE(it.changesOf("POST"), 0);
    }

    void aTokenWhoseSecretIsLostIsRevoked()
    {
        const QByteArray revoke =
            "/tokens/v1/orgs/org-1/tokens/org-token-af469a92-5b45-4565-b3c4-b79878de67d2/revoke";
        Bench it;
        script(it.it.server, makings()[u"CreateOrgToken"_qs], HttpScript::closing(),
               page("tokens", fixture("OrgToken")));
        it.it.server.on(revoke,
                        {forbidden, HttpScript::json("false"), HttpScript::json("true")}); // twice in vain
        QSignalSpy created(&it.tokens, &OrgTokenCommands::tokenCreated);
        it.tokens.create({u"pipeline"_qs, {}});
        QTRY_COMPARE(it.states, (States{State::Sending, State::Checking, State::NotDone}));
        QCOMPARE(it.it.server.count(revoke), 3);
        QCOMPARE(created.count(), 0);
    }

    void aBuildThatCannotBeUploadedIsTakenBack()
    {
        Bench it;
        it.it.server.on("/builds/v3/builds", HttpScript::closing());
        it.it.server.on("/builds/v3/builds/bld-1",
                        {HttpScript::json(untouchedBuild()), HttpScript::json("{}")});
        QSignalSpy awaited(&it.builds, &BuildCommands::uploadAwaited);
        it.builds.create({build, {}, 5});
        QTRY_COMPARE(it.states, (States{State::Sending, State::Checking, State::NotDone}));
        QCOMPARE(it.changesOf("DELETE"), 1);
        QCOMPARE(awaited.count(), 0);
    }

    /// It cannot be the one that was asked for: that one nobody can have begun.
    void aBuildThatWasBegunIsNotTakenBack()
    {
        Bench it;
        it.it.server.on("/builds/v3/builds", HttpScript::closing());
        it.it.server.on("/builds/v3/builds/bld-1", HttpScript::json(fixture("BuildV3")));
        it.builds.create({build, {}, 5});
        QTRY_COMPARE(it.states, (States{State::Sending, State::Checking, State::Unknown}));
        QCOMPARE(it.changesOf("DELETE"), 0);
    }

    void whatIsAnsweredIsHandedOn()
    {
        Bench it;
        it.it.server.on("/builds/v3/builds",
                        HttpScript::json(fixture("CreatedBuildV3WithMultipartUrls"), 201));
        QSignalSpy awaited(&it.builds, &BuildCommands::uploadAwaited);
        it.builds.create({{}, {}, 5});
        QTRY_COMPARE(it.states, (States{State::Sending, State::Done}));
        QCOMPARE(awaited.count(), 1);
    }

    void aRoomWithoutANameGetsOneOfOurs()
    {
        Bench it;
        QSignalSpy created(&it.rooms, &RoomCommands::roomCreated);
        it.it.server.on("/rooms/v2/app-1/create", HttpScript::json(fixture("RoomConnectionData"), 201));
        it.rooms.create({KnownRegion::Frankfurt, {}, {}, {}});
        QTRY_COMPARE(created.count(), 1);
        const QString id = created.constFirst().constFirst().value<RoomId>().text();
        QCOMPARE(it.it.server.received().first().target, "/rooms/v2/app-1/create?roomId=" + id.toLatin1());
    }

private:
    static void everyMaking()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : makings().keys())
            QTest::newRow(qPrintable(name)) << name;
    }

    static int creations(const Bench &it, const Making &making)
    {
        const QList<HttpRequest> all = it.it.server.received(making.create);
        return int(std::count_if(all.begin(), all.end(),
                                 [&](const HttpRequest &each) { return each.method == making.method; }));
    }
};

QTEST_GUILESS_MAIN(TestExactlyOnce)
#include "tst_exactlyonce.moc"
