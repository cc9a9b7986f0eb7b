// SPDX-License-Identifier: GPL-3.0-or-later
// One call of the SDK for each operation, in an order in which each finds what it needs. `known` gathers ids.
import { discoveryCalls } from "./calls/discovery.mjs";
import { fleetCalls, fleetLessons } from "./calls/fleets.mjs";
import { peopleCalls, peopleLessons } from "./calls/people.mjs";
import { googleClientId, playerCalls, playerLessons } from "./calls/players.mjs";
import { olderCalls, olderLessons } from "./calls/older.mjs";
import { uploadCalls, uploadLessons } from "./calls/uploads.mjs";

const metricWindow = () => ({ start: Date.now() / 1000 - 1800, step: 60 });
const processSeries = ["cpu", "memory", "rateEgress", "totalEgress", "activeConnections"];
const fleetSeries = ["provisionedTotal", "provisionedBareMetal", "provisionedCloud", "utilized"];

async function readAll(stream) {
    return new Response(stream).text();
}

function expect(condition, message) {
    if (!condition) throw new Error(message);
}

export const calls = {
    GetOrgs: (sdk) => sdk.organizationsV1.getOrgs(),
    GetApps: (sdk, known) => sdk.appsV2.getApps(known.orgId),
    GetApp: (sdk, known) => sdk.appsV2.getApp(known.appId),
    GetBuilds: (sdk, known) => sdk.buildsV3.getBuilds(known.orgId),
    GetBuild: (sdk, known) => sdk.buildsV3.getBuild(known.buildId, known.orgId),
    GetDeployments: (sdk, known) => sdk.deploymentsV3.getDeployments(known.appId),
    GetLatestDeployment: (sdk, known) => sdk.deploymentsV3.getLatestDeployment(known.appId),
    GetDeployment: (sdk, known) => sdk.deploymentsV3.getDeployment(known.deploymentId, known.appId),
    GetLatestProcesses: (sdk, known) => sdk.processesV3.getLatestProcesses(known.appId, ["running"]),
    GetProcessesCountExperimental: (sdk, known) =>
        sdk.processesV3.getProcessesCountExperimental(known.appId, ["running", "failed"], ["Frankfurt"]),
    GetProcess: (sdk, known) => sdk.processesV3.getProcess(known.processId, known.appId),
    GetProcessMetrics: (sdk, known) =>
        sdk.processesV3.getProcessMetrics({
            appId: known.appId, processId: known.processId, metrics: processSeries, ...metricWindow(),
        }),
    GetActiveRoomsForProcess: (sdk, known) => sdk.roomsV2.getActiveRoomsForProcess(known.processId, known.appId),
    GetInactiveRoomsForProcess: (sdk, known) => sdk.roomsV2.getInactiveRoomsForProcess(known.processId, known.appId),
    async GetLogsForProcess(sdk, known) {
        const text = await readAll(await sdk.logsV1.getLogsForProcess(known.processId, known.appId, false, 5));
        expect(text.trimEnd().split("\n").length === 5, `five lines of log were asked for, got: ${text}`);
    },
    GetFleetsDeprecated: (sdk, known) => sdk.fleetsV1.getFleetsDeprecated(known.orgId),
    GetFleetDeprecated: (sdk, known) => sdk.fleetsV1.getFleetDeprecated(known.fleetId, known.orgId),
    GetFleetRegionDeprecated: (sdk, known) =>
        sdk.fleetsV1.getFleetRegionDeprecated(known.fleetId, "Frankfurt", known.orgId),
    GetFleetMetricsDeprecated: (sdk, known) =>
        sdk.fleetsV1.getFleetMetricsDeprecated({ fleetId: known.fleetId, metrics: fleetSeries, ...metricWindow() }),
    GetFleetRegionMetricsDeprecated: (sdk, known) =>
        sdk.fleetsV1.getFleetRegionMetricsDeprecated({
            fleetId: known.fleetId, region: "Tokyo", metrics: fleetSeries, ...metricWindow(),
        }),
    GetFleets: (sdk, known) => sdk.fleetsV2.getFleets(known.orgId),
    GetFleet: (sdk, known) => sdk.fleetsV2.getFleet(known.fleetId, known.orgId),
    GetFleetRegion: (sdk, known) => sdk.fleetsV2.getFleetRegion(known.fleetId, "Frankfurt", known.orgId),
    GetFleetMetrics: (sdk, known) =>
        sdk.fleetsV2.getFleetMetrics({
            fleetId: known.fleetId, metrics: [...fleetSeries, "systemOverhead"], ...metricWindow(),
        }),
    GetFleetRegionMetrics: (sdk, known) =>
        sdk.fleetsV2.getFleetRegionMetrics({
            fleetId: known.fleetId, region: "Tokyo", metrics: fleetSeries, ...metricWindow(),
        }),
    CreateApp: (sdk, known) =>
        sdk.appsV2.createApp({ appName: "conformance", authConfiguration: { anonymous: {} } }, known.orgId),
    UpdateApp: (sdk, known) =>
        sdk.appsV2.updateApp(
            { appName: "conformance-2", authConfiguration: { nickname: {}, google: { clientId: googleClientId } } },
            known.newAppId),
    PatchApp: (sdk, known) =>
        sdk.appsV2.patchApp(
            { serviceConfig: { staticProcessAllocation: [{ region: "London", minProcesses: 1, maxProcesses: null }] } },
            known.newAppId),
    CreateDeployment: (sdk, known) =>
        sdk.deploymentsV3.createDeployment(
            {
                buildId: known.buildId, containerPort: 7777, transportType: "udp", requestedCPU: 0.5,
                requestedMemoryMB: 1024, roomsPerProcess: 2, idleTimeoutEnabled: false,
                env: [{ name: "MODE", value: "conformance" }],
                additionalContainerPorts: [{ name: "admin", port: 8443, transportType: "tls" }],
            },
            known.newAppId),
    CreateProcess: (sdk, known) => sdk.processesV3.createProcess("Dallas", known.newAppId),
    CreateRoom: (sdk, known) =>
        sdk.roomsV2.createRoom({ region: "Dallas", roomConfig: "{}" }, known.appId, known.roomId),
    GetRoomInfo: (sdk, known) => sdk.roomsV2.getRoomInfo(known.roomId, known.appId),
    GetConnectionInfo: (sdk, known) => sdk.roomsV2.getConnectionInfo(known.roomId, known.appId),
    DestroyRoom: (sdk, known) => sdk.roomsV2.destroyRoom(known.roomId, known.appId),
    StopProcess: (sdk, known) => sdk.processesV3.stopProcess(known.processId, known.appId),
    DeleteApp: (sdk, known) => sdk.appsV2.deleteApp(known.emptyAppId),
    ...playerCalls,
    ...peopleCalls,
    ...fleetCalls,
    ...discoveryCalls,
    ...olderCalls,
    ...uploadCalls,
};

/** What the answer of a call teaches for the calls after it. */
export const lessons = {
    GetOrgs: (body) => ({ orgId: body.orgs[0].orgId, roomId: `conformance-${process.pid}` }),
    GetApps: (body) => ({
        appId: body.applications.find((app) => app.appName === "arena-prod").appId,
        emptyAppId: body.applications.find((app) => !app.deployment).appId,
    }),
    GetBuilds: (body) => ({ buildId: body.builds.find((build) => build.status === "succeeded").buildId }),
    GetDeployments: (body) => ({ deploymentId: body.deployments.at(-1).deploymentId }),
    GetLatestProcesses: (body) => ({ processId: body.at(-1).processId }),
    GetFleetsDeprecated: (body) => ({ fleetId: body.fleets[0].fleetId }),
    CreateApp: (body) => ({ newAppId: body.appId }),
    ...peopleLessons,
    ...playerLessons,
    ...fleetLessons,
    ...olderLessons,
    ...uploadLessons,
};
