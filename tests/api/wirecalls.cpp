// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/wirecalls.h"

#include "tests/support/waiting.h"

namespace hathora::testing {

namespace {

using In = WireInputs;
using Calls = QMap<QString, WireCall>;

template <typename T>
std::optional<Error> errorOf(Call<T> call)
{
    const Result<T> result = settled(std::move(call));
    return result ? std::nullopt : std::optional(result.error());
}

/// How a stream ended.
std::optional<Error> errorOf(Stream *stream)
{
    std::optional<Error> error;
    bool isOver = false;
    QObject::connect(stream, &Stream::ended, stream, [&](const std::optional<Error> &how) {
        isOver = true;
        error = how;
    });
    const bool isInTime = QTest::qWaitFor([&] { return isOver; }, 20'000);
    delete stream;
    return isInTime ? error : surprise(QStringLiteral("no end"));
}

/// Adds a call written as `return api.group.operation(in.…)`.
template <typename Function>
void add(Calls &calls, const char *id, Function call, Generation generation = Generation::Newest)
{
    const auto send = [call](const Api &api, const In &in) { return errorOf(call(api, in)); };
    calls.insert(QString::fromLatin1(id), {send, generation});
}

void addOrgs(Calls &calls)
{
    add(calls, "GetOrgs", [](const Api &api, const In &) { return api.orgs.list(); });
    add(calls, "GetUsageLimits",
        [](const Api &api, const In &in) { return api.orgs.usageLimits(in.maybeOrg()); });
    add(calls, "GetOrgMembers", [](const Api &api, const In &in) { return api.orgs.members(in.org()); });
    add(calls, "GetOrgPendingInvites",
        [](const Api &api, const In &in) { return api.orgs.invites(in.org()); });
    add(calls, "GetUserPendingInvites", [](const Api &api, const In &) { return api.orgs.ownInvites(); });
    add(calls, "InviteUser",
        [](const Api &api, const In &in) { return api.orgs.invite(in.org(), in.body<NewInvite>()); });
    add(calls, "UpdateUserInvite", [](const Api &api, const In &in) {
        return api.orgs.changeInvite(in.org(), in.body<InviteChange>());
    });
    add(calls, "RescindInvite", [](const Api &api, const In &in) {
        return api.orgs.withdrawInvite(in.org(), in.body<InviteWithdrawal>());
    });
    add(calls, "AcceptInvite", [](const Api &api, const In &in) { return api.orgs.acceptInvite(in.org()); });
    add(calls, "RejectInvite", [](const Api &api, const In &in) { return api.orgs.rejectInvite(in.org()); });

    add(calls, "GetOrgTokens", [](const Api &api, const In &in) { return api.orgTokens.list(in.org()); });
    add(calls, "CreateOrgToken",
        [](const Api &api, const In &in) { return api.orgTokens.create(in.org(), in.body<NewOrgToken>()); });
    add(calls, "RevokeOrgToken", [](const Api &api, const In &in) {
        return api.orgTokens.revoke(in.org(), in.id<OrgTokenId>("orgTokenId"));
    });
    add(calls, "SendVerificationEmail", [](const Api &api, const In &in) {
        return api.management.sendVerificationEmail(in.body<VerificationEmail>());
    });
}

void addBilling(Calls &calls)
{
    add(calls, "GetBalance", [](const Api &api, const In &in) { return api.billing.balance(in.maybeOrg()); });
    add(calls, "GetInvoices",
        [](const Api &api, const In &in) { return api.billing.invoices(in.maybeOrg()); });
    add(calls, "GetPaymentMethod",
        [](const Api &api, const In &in) { return api.billing.paymentMethod(in.maybeOrg()); });
    add(calls, "GetUpcomingInvoiceItems",
        [](const Api &api, const In &in) { return api.billing.upcomingItems(in.maybeOrg()); });
    add(calls, "GetUpcomingInvoiceTotal",
        [](const Api &api, const In &in) { return api.billing.upcomingTotal(in.maybeOrg()); });
    add(calls, "InitStripeCustomerPortalUrl", [](const Api &api, const In &in) {
        return api.billing.openPortal(in.body<PortalReturn>(), in.maybeOrg());
    });
}

void addApps(Calls &calls)
{
    add(calls, "GetApps", [](const Api &api, const In &in) { return api.apps.list(in.maybeOrg()); });
    add(calls, "GetApp", [](const Api &api, const In &in) { return api.apps.get(in.app()); });
    add(calls, "CreateApp",
        [](const Api &api, const In &in) { return api.apps.create(in.body<NewApp>(), in.maybeOrg()); });
    add(calls, "UpdateApp",
        [](const Api &api, const In &in) { return api.apps.update(in.app(), in.body<AppConfig>()); });
    add(calls, "PatchApp",
        [](const Api &api, const In &in) { return api.apps.change(in.app(), in.body<AppChanges>()); });
    add(calls, "DeleteApp", [](const Api &api, const In &in) { return api.apps.remove(in.app()); });
}

void addBuilds(Calls &calls)
{
    add(calls, "GetBuilds", [](const Api &api, const In &in) { return api.builds.list(in.maybeOrg()); });
    add(calls, "GetBuild",
        [](const Api &api, const In &in) { return api.builds.get(in.build(), in.maybeOrg()); });
    add(calls, "DeleteBuild",
        [](const Api &api, const In &in) { return api.builds.remove(in.build(), in.maybeOrg()); });
    add(calls, "CreateBuild",
        [](const Api &api, const In &in) { return api.builds.create(in.body<NewBuild>(), in.maybeOrg()); });
    add(calls, "CreateBuildRegistry", [](const Api &api, const In &in) {
        return api.builds.createFromRegistry(in.body<NewRegistryBuild>(), in.maybeOrg());
    });
    add(calls, "RunBuild",
        [](const Api &api, const In &in) { return api.builds.run(in.build(), in.maybeOrg(), nullptr); });
    add(calls, "RunBuildRegistry", [](const Api &api, const In &in) {
        return api.builds.runFromRegistry(in.build(), in.body<RegistryImage>(), in.maybeOrg(), nullptr);
    });
}

void addDeployments(Calls &calls)
{
    add(calls, "GetDeployments", [](const Api &api, const In &in) {
        return api.deployments.list(in.app(),
                                    {in.maybe<QString>("nextPageToken"), in.maybe<QString>("deploymentTag"),
                                     in.maybe<QString>("buildTag")});
    });
    add(calls, "GetLatestDeployment",
        [](const Api &api, const In &in) { return api.deployments.latest(in.app()); });
    add(calls, "GetDeployment", [](const Api &api, const In &in) {
        return api.deployments.get(in.app(), in.id<DeploymentId>("deploymentId"));
    });
    add(calls, "CreateDeployment", [](const Api &api, const In &in) {
        return api.deployments.create(in.app(), in.body<NewDeployment>());
    });
}

void addProcesses(Calls &calls)
{
    add(calls, "GetLatestProcesses",
        [](const Api &api, const In &in) { return api.processes.latest(in.app(), in.filter()); });
    add(calls, "GetProcessesCountExperimental",
        [](const Api &api, const In &in) { return api.processes.count(in.app(), in.filter()); });
    add(calls, "GetProcess",
        [](const Api &api, const In &in) { return api.processes.get(in.app(), in.process()); });
    add(calls, "CreateProcess",
        [](const Api &api, const In &in) { return api.processes.create(in.app(), in.region()); });
    add(calls, "StopProcess",
        [](const Api &api, const In &in) { return api.processes.stop(in.app(), in.process()); });
    add(calls, "GetProcessMetrics", [](const Api &api, const In &in) {
        return api.processes.metrics(in.app(), in.process(), in.list<ProcessMetricName>("metrics"),
                                     in.range());
    });
    add(calls, "GetLogsForProcess", [](const Api &api, const In &in) {
        Logs::Options options;
        options.follow = in.text("follow") == u"true" ? Logs::Follow::Yes : Logs::Follow::No;
        options.tailLines = in.maybeNumber("tailLines");
        return api.logs.open(in.app(), in.process(), options, nullptr);
    });
    add(calls, "DownloadLogForProcess",
        [](const Api &api, const In &in) { return api.logs.download(in.app(), in.process(), nullptr); });
}

void addRooms(Calls &calls)
{
    add(calls, "GetActiveRoomsForProcess",
        [](const Api &api, const In &in) { return api.rooms.active(in.app(), in.process()); });
    add(calls, "GetInactiveRoomsForProcess",
        [](const Api &api, const In &in) { return api.rooms.inactive(in.app(), in.process()); });
    add(calls, "GetRoomInfo",
        [](const Api &api, const In &in) { return api.rooms.info(in.app(), in.room()); });
    add(calls, "GetConnectionInfo",
        [](const Api &api, const In &in) { return api.rooms.connection(in.app(), in.room()); });
    add(calls, "CreateRoom", [](const Api &api, const In &in) {
        return api.rooms.create(in.app(), in.body<NewRoom>(), in.maybe<RoomId>("roomId"));
    });
    add(calls, "UpdateRoomConfig", [](const Api &api, const In &in) {
        return api.rooms.updateConfig(in.app(), in.room(), in.body<NewRoomConfig>());
    });
    add(calls, "DestroyRoom",
        [](const Api &api, const In &in) { return api.rooms.destroy(in.app(), in.room()); });
    add(calls, "SuspendRoomV2Deprecated",
        [](const Api &api, const In &in) { return api.rooms.suspend(in.app(), in.room()); });
    add(calls, "ResumeRoom",
        [](const Api &api, const In &in) { return api.rooms.resume(in.app(), in.room()); });
}

void addLobbies(Calls &calls)
{
    add(calls, "ListActivePublicLobbies", [](const Api &api, const In &in) {
        return api.lobbies.listPublic(in.app(), in.maybe<Region>("region"));
    });
    add(calls, "GetLobbyInfoByRoomId",
        [](const Api &api, const In &in) { return api.lobbies.byRoom(in.app(), in.room()); });
    add(calls, "GetLobbyInfoByShortCode",
        [](const Api &api, const In &in) { return api.lobbies.byShortCode(in.app(), in.text("shortCode")); });
    add(calls, "CreateLobby", [](const Api &api, const In &in) {
        return api.lobbies.create(in.app(), in.player(), in.body<NewLobby>(),
                                  {in.maybe<RoomId>("roomId"), in.maybe<QString>("shortCode")});
    });
    add(calls, "SetLobbyState", [](const Api &api, const In &in) {
        const QByteArray state = QJsonDocument(in.rawBody()[u"state"].toObject()).toJson();
        return api.lobbies.setState(in.app(), in.room(), state);
    });
    add(calls, "LoginAnonymous",
        [](const Api &api, const In &in) { return api.playerLogin.anonymous(in.app()); });
    add(calls, "LoginNickname",
        [](const Api &api, const In &in) { return api.playerLogin.nickname(in.app(), in.body<Nickname>()); });
    add(calls, "LoginGoogle", [](const Api &api, const In &in) {
        return api.playerLogin.google(in.app(), in.body<GoogleIdToken>());
    });
    add(calls, "GetPingServiceEndpoints",
        [](const Api &api, const In &) { return api.discovery.pingEndpoints(); });
}

/// What both generations have: one call of ours, two operations.
template <typename Function>
void addBoth(Calls &calls, const char *newest, const char *old, Function call)
{
    add(calls, newest, call);
    add(calls, old, call, Generation::V2_10);
}

void addFleets(Calls &calls)
{
    addBoth(calls, "GetFleets", "GetFleetsDeprecated",
            [](const Api &api, const In &in) { return api.fleets.list(in.maybeOrg()); });
    addBoth(calls, "GetFleet", "GetFleetDeprecated",
            [](const Api &api, const In &in) { return api.fleets.get(in.fleet(), in.maybeOrg()); });
    addBoth(calls, "GetFleetMetrics", "GetFleetMetricsDeprecated", [](const Api &api, const In &in) {
        return api.fleets.metrics(in.fleet(), in.list<FleetMetricName>("metrics"), in.range(), in.maybeOrg());
    });
    addBoth(calls, "GetFleetRegionMetrics", "GetFleetRegionMetricsDeprecated",
            [](const Api &api, const In &in) {
                return api.fleets.regionMetrics(in.fleet(), in.region(), in.list<FleetMetricName>("metrics"),
                                                in.range(), in.maybeOrg());
            });
    addBoth(calls, "GetFleetRegion", "GetFleetRegionDeprecated", [](const Api &api, const In &in) {
        return api.fleets.region(in.fleet(), in.region(), in.maybeOrg());
    });
    addBoth(calls, "DeprecatedUpdateFleetRegionV2", "UpdateFleetRegionDeprecated",
            [](const Api &api, const In &in) {
                return api.fleets.setVcpuFloor(in.fleet(), in.region(), in.body<VcpuFloor>(), in.maybeOrg());
            });
    add(calls, "UpdateFleetRegion", [](const Api &api, const In &in) {
        return api.fleets.setNodeBaseline(in.fleet(), in.region(), in.body<NodeBaseline>(), in.maybeOrg());
    });
    add(calls, "GetNodeShapes",
        [](const Api &api, const In &in) { return api.fleets.nodeShapes(in.maybeOrg()); });
    add(calls, "CreateFleet",
        [](const Api &api, const In &in) { return api.fleets.create(in.body<NewFleet>(), in.maybeOrg()); });
    add(
        calls, "CreateFleetDeprecated",
        [](const Api &api, const In &in) {
            return api.fleets.createV1(in.body<NewFleetV1>(), in.maybeOrg());
        },
        Generation::V2_10);
    add(calls, "UpdateFleet", [](const Api &api, const In &in) {
        return api.fleets.update(in.fleet(), in.body<FleetChanges>(), in.maybeOrg());
    });
    add(
        calls, "UpdateFleetDeprecated",
        [](const Api &api, const In &in) {
            return api.fleets.updateV1(in.fleet(), in.body<FleetChangesV1>(), in.maybeOrg());
        },
        Generation::V2_10);
    add(calls, "GetNode",
        [](const Api &api, const In &in) { return api.nodes.get(in.id<NodeId>("nodeId")); });
    add(calls, "ListProvisionedNodes", [](const Api &api, const In &in) {
        return api.nodes.list(in.fleet(), in.maybe<Region>("region"), in.maybeOrg());
    });
}

} // namespace

QMap<QString, WireCall> wireCalls()
{
    Calls calls;
    for (const auto addGroup : {addOrgs, addBilling, addApps, addBuilds, addDeployments, addProcesses,
                                addRooms, addLobbies, addFleets})
        addGroup(calls);
    return calls;
}

} // namespace hathora::testing
