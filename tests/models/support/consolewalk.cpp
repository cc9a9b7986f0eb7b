// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/consolewalk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hathora::testing {

using namespace Qt::StringLiterals;

namespace {

using Then = ConsoleStep::Then;
using Patience = ConsoleStep::Patience;
using Names = QMap<QString, QString>;
using Members = QMap<QString, QJsonValue>;

constexpr auto googleClientId = "fake-client.apps.googleusercontent.example";

const QJsonValue leftOut(QJsonValue::Undefined);

/// An ID token as Google would sign it; the sandbox does not ask Google.
QString googleIdToken()
{
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QJsonObject claims{{u"iss"_s, u"https://accounts.google.com"_s},
                             {u"aud"_s, QLatin1StringView(googleClientId)},
                             {u"sub"_s, u"110169484474386276334"_s},
                             {u"exp"_s, double(QDateTime::currentSecsSinceEpoch() + 3600)}};
    return QString::fromLatin1(part(R"({"alg":"RS256"})") + '.' +
                               part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' +
                               part("fake signature"));
}

QList<ConsoleStep> reading()
{
    return {
        {u"GetOrgs"_s, {}, {}, {{u"orgId"_s, u"orgs.0.orgId"_s}}},
        {u"GetApps"_s,
         {},
         {},
         {{u"appId"_s, u"applications.appName=arena-prod.appId"_s},
          {u"emptyAppId"_s, u"applications.!deployment.appId"_s}}},
        {u"GetApp"_s},
        {u"GetBuilds"_s, {}, {}, {{u"buildId"_s, u"builds.status=succeeded.buildId"_s}}},
        {u"GetBuild"_s},
        {u"GetDeployments"_s, {}, {}, {{u"deploymentId"_s, u"deployments.-1.deploymentId"_s}}},
        {u"GetLatestDeployment"_s},
        {u"GetDeployment"_s},
        {u"GetLatestProcesses"_s, {}, {}, {{u"processId"_s, u"-1.processId"_s}}},
        {u"GetProcessesCountExperimental"_s},
        {u"GetProcess"_s},
        {u"GetProcessMetrics"_s},
        {u"GetActiveRoomsForProcess"_s},
        {u"GetInactiveRoomsForProcess"_s},
        {u"GetLogsForProcess"_s},
        {u"GetFleetsDeprecated"_s, {}, {}, {{u"fleetId"_s, u"fleets.0.fleetId"_s}}},
        {u"GetFleetDeprecated"_s},
        {u"GetFleetRegionDeprecated"_s},
        {u"GetFleetMetricsDeprecated"_s},
        {u"GetFleetRegionMetricsDeprecated"_s},
        {u"GetFleets"_s},
        {u"GetFleet"_s},
        {u"GetFleetRegion"_s},
        {u"GetFleetMetrics"_s},
        {u"GetFleetRegionMetrics"_s},
        {u"GetPingServiceEndpoints"_s},
        {u"GetPingServiceEndpointsDeprecated"_s},
        {u"GetNodeShapes"_s},
        {u"GetUsageLimits"_s},
    };
}

QList<ConsoleStep> people()
{
    const Members guest{{u"userEmail"_s, u"guest@elsewhere.example"_s}};
    return {
        {u"GetOrgMembers"_s},
        {u"InviteUser"_s, {}, guest},
        {u"UpdateUserInvite"_s, {}, guest},
        {u"GetOrgPendingInvites"_s},
        {u"RescindInvite"_s, {}, guest},
        {u"GetUserPendingInvites"_s,
         {},
         {},
         {{u"firstOrg"_s, u"invites.0.orgId"_s}, {u"secondOrg"_s, u"invites.1.orgId"_s}}},
        {u"AcceptInvite"_s, {{u"orgId"_s, u"firstOrg"_s}}},
        {u"RejectInvite"_s, {{u"orgId"_s, u"secondOrg"_s}}},
        {u"CreateOrgToken"_s, {}, {{u"name"_s, u"console"_s}}, {{u"orgTokenId"_s, u"orgToken.orgTokenId"_s}}},
        {u"GetOrgTokens"_s},
        {u"RevokeOrgToken"_s},
        {u"GetBalance"_s},
        {u"GetInvoices"_s},
        {u"GetPaymentMethod"_s},
        {u"GetUpcomingInvoiceItems"_s},
        {u"GetUpcomingInvoiceTotal"_s},
        {u"InitStripeCustomerPortalUrl"_s},
        {u"SendVerificationEmail"_s},
    };
}

QList<ConsoleStep> fleets()
{
    const Members first{{u"name"_s, u"console"_s}};
    return {
        {u"CreateFleet"_s, {}, first, {{u"newFleetId"_s, u"fleetId"_s}}},
        {u"UpdateFleet"_s, {{u"fleetId"_s, u"newFleetId"_s}}, {{u"name"_s, u"console-2"_s}}},
        {u"UpdateFleetRegion"_s, {{u"fleetId"_s, u"newFleetId"_s}}},
        {u"DeprecatedUpdateFleetRegionV2"_s, {{u"fleetId"_s, u"newFleetId"_s}, {u"region"_s, u"london"_s}}},
        {u"ListProvisionedNodes"_s, {{u"fleetId"_s, u"newFleetId"_s}}, {}, {{u"nodeId"_s, u"0.nodeId"_s}}},
        {u"GetNode"_s},
        {u"CreateFleetDeprecated"_s, {}, {{u"name"_s, u"console-v1"_s}}},
        {u"UpdateFleetDeprecated"_s, {{u"fleetId"_s, u"newFleetId"_s}}, {{u"name"_s, u"console-3"_s}}},
        {u"UpdateFleetRegionDeprecated"_s},
    };
}

QList<ConsoleStep> changing()
{
    const Names fresh{{u"appId"_s, u"newAppId"_s}};
    const QJsonObject logins{{u"google"_s, QJsonObject{{u"clientId"_s, QLatin1StringView(googleClientId)}}}};
    return {
        {u"CreateApp"_s, {}, {{u"appName"_s, u"console"_s}}, {{u"newAppId"_s, u"appId"_s}}},
        {u"PatchApp"_s, fresh, {{u"appName"_s, u"console-1"_s}}},
        {u"UpdateApp"_s, fresh, {{u"appName"_s, u"console-2"_s}, {u"authConfiguration"_s, logins}}},
        {u"CreateDeployment"_s, fresh},
        {u"CreateProcess"_s, fresh},
        {u"CreateRoom"_s},
        {u"GetRoomInfo"_s},
        {u"GetConnectionInfo"_s},
        {u"UpdateRoomConfig"_s},
        {u"SuspendRoomV2Deprecated"_s},
        {u"ResumeRoom"_s},
        {u"DestroyRoom"_s},
        {u"LoginAnonymous"_s, {}, {}, {{u"playerToken"_s, u"token"_s}}},
        {u"LoginNickname"_s},
        {u"LoginGoogle"_s, fresh, {{u"idToken"_s, googleIdToken()}}},
    };
}

QList<ConsoleStep> lobbies()
{
    const Names third{{u"roomId"_s, u"lobby3"_s}};
    const Names second{{u"roomId"_s, u"lobby2"_s}};
    const auto own = [](const QString &room) { return Names{{u"roomId"_s, room}}; };
    return {
        {u"CreateLobby"_s, third},
        {u"GetLobbyInfoByRoomId"_s, third},
        {u"GetLobbyInfoByShortCode"_s},
        {u"ListActivePublicLobbies"_s},
        {u"CreateLobbyDeprecated"_s, second},
        {u"CreatePrivateLobby"_s, own(u"lobby2a"_s)},
        {u"CreatePublicLobby"_s, own(u"lobby2b"_s)},
        {u"CreateLocalLobby"_s, own(u"lobby2c"_s)},
        {u"SetLobbyState"_s, second},
        {u"GetLobbyInfo"_s, second},
        {u"ListActivePublicLobbiesDeprecatedV2"_s},
        {u"CreatePrivateLobbyDeprecated"_s},
        {u"CreatePublicLobbyDeprecated"_s},
        {u"ListActivePublicLobbiesDeprecatedV1"_s},
    };
}

/// Of an application that was never moved on to V3, and of one that is made for it.
QList<ConsoleStep> older()
{
    const Names made{{u"appId"_s, u"appIdV1"_s}, {u"buildId"_s, u"buildV1"_s}};
    const Names madeV2{{u"appId"_s, u"appIdV1"_s}, {u"buildId"_s, u"buildV2"_s}};
    const Names counted{{u"appId"_s, u"countedAppId"_s}, {u"buildId"_s, u"countedBuild"_s}};
    const auto deployed = [](const QString &deployment) {
        return Names{{u"appId"_s, u"countedAppId"_s}, {u"deploymentId"_s, deployment}};
    };
    const Names process{{u"processId"_s, u"processV1"_s}};
    const Names processV2{{u"appId"_s, u"countedAppId"_s}, {u"processId"_s, u"processV2"_s}};
    const Names room{{u"roomId"_s, u"olderRoom"_s}};
    return {
        {u"GetAppsV1Deprecated"_s, {}, {}, {{u"countedAppId"_s, u"deployment/deploymentId=2.appId"_s}}},
        {u"CreateAppV1Deprecated"_s, {}, {{u"appName"_s, u"console-v1"_s}}, {{u"appIdV1"_s, u"appId"_s}}},
        {u"GetAppInfoV1Deprecated"_s, made},
        {u"UpdateAppV1Deprecated"_s, made, {{u"appName"_s, u"console-v1b"_s}}},
        {u"CreateBuildDeprecated"_s, made, {}, {{u"buildV1"_s, u"buildId"_s}}},
        {u"GetBuildInfoDeprecated"_s, made},
        {u"RunBuildDeprecated"_s, made},
        {u"GetBuildsDeprecated"_s, counted, {}, {{u"countedBuild"_s, u"status=succeeded.buildId"_s}}},
        {u"DeleteBuildDeprecated"_s, made},
        {u"CreateBuildV2Deprecated"_s, made, {}, {{u"buildV2"_s, u"buildId"_s}}},
        {u"GetBuildInfoV2Deprecated"_s, madeV2},
        {u"GetBuildsV2Deprecated"_s, counted},
        {u"DeleteBuildV2Deprecated"_s, madeV2},
        {u"CreateWithMultipartUploadsV2Deprecated"_s, made, {{u"buildId"_s, leftOut}}, {}, Then::UploadParts},
        {u"CreateBuildWithUploadUrlV2Deprecated"_s,
         made,
         {},
         {{u"formBuild"_s, u"buildId"_s}},
         Then::UploadForm},
        {u"RunBuildV2Deprecated"_s,
         {{u"appId"_s, u"appIdV1"_s}, {u"buildId"_s, u"formBuild"_s}, {u"file"_s, u""_s}}},
        {u"CreateDeploymentV1Deprecated"_s, counted, {}, {{u"deploymentV1"_s, u"deploymentId"_s}}},
        {u"GetDeploymentInfoV1Deprecated"_s, deployed(u"deploymentV1"_s)},
        {u"GetLatestDeploymentV1Deprecated"_s, counted},
        {u"GetDeploymentsV1Deprecated"_s},
        {u"CreateDeploymentV2Deprecated"_s, counted, {}, {{u"deploymentV2"_s, u"deploymentId"_s}}},
        {u"GetDeploymentInfoV2Deprecated"_s, deployed(u"deploymentV2"_s)},
        {u"GetLatestDeploymentV2Deprecated"_s, counted},
        {u"GetDeploymentsV2Deprecated"_s},
        {u"GetRunningProcesses"_s, {}, {}, {{u"processV1"_s, u"-1.processId"_s}}},
        {u"GetStoppedProcesses"_s},
        {u"GetProcessInfoDeprecated"_s, process},
        {u"GetLatestProcessesV2Deprecated"_s},
        {u"GetProcessesCountExperimentalV2Deprecated"_s},
        {u"CreateProcessV2Deprecated"_s, counted, {}, {{u"processV2"_s, u"processId"_s}}},
        {u"GetProcessInfoV2Deprecated"_s, processV2},
        {u"StopProcessV2Deprecated"_s, processV2},
        {u"GetMetricsDeprecated"_s, process},
        {u"CreateRoomDeprecated"_s, room},
        {u"GetRoomInfoDeprecated"_s, room},
        {u"GetConnectionInfoDeprecated"_s, room},
        {u"SuspendRoomDeprecated"_s, room},
        {u"DestroyRoomDeprecated"_s, room},
        {u"GetActiveRoomsForProcessDeprecated"_s, process},
        {u"GetInactiveRoomsForProcessDeprecated"_s, process},
        {u"GetLogsForApp"_s, counted},
        {u"GetLogsForDeployment"_s, {{u"appId"_s, u"countedAppId"_s}, {u"deploymentId"_s, u"two"_s}}},
        {u"DeleteAppV1Deprecated"_s, made},
    };
}

QList<ConsoleStep> builds()
{
    const Names uploaded{{u"buildId"_s, u"uploadedBuild"_s}};
    const Names registry{{u"buildId"_s, u"registryBuild"_s}};
    return {
        {u"CreateBuild"_s,
         {},
         {{u"buildId"_s, leftOut}},
         {{u"uploadedBuild"_s, u"buildId"_s}},
         Then::UploadParts},
        {u"RunBuild"_s, uploaded},
        {u"CreateBuildRegistry"_s, {}, {{u"buildId"_s, leftOut}}, {{u"registryBuild"_s, u"buildId"_s}}},
        {u"RunBuildRegistry"_s, registry},
        {u"DeleteBuild"_s, uploaded},
        {u"StopProcess"_s},
        {u"DownloadLogForProcess"_s, {}, {}, {}, Then::Nothing, Patience::UntilItWorks},
        {u"DeleteApp"_s, {{u"appId"_s, u"emptyAppId"_s}}},
    };
}

} // namespace

QList<ConsoleStep> everyOperation()
{
    return reading() + people() + fleets() + changing() + lobbies() + older() + builds();
}

} // namespace hathora::testing
