// SPDX-License-Identifier: GPL-3.0-or-later
// The generations before V3. `countedAppId` is an application that was never moved on: its builds and deployments have
// numbers. Needs the ids that the calls before it gathered.
import assert from "node:assert/strict";

const olderRoom = (known) => `${known.roomId}-older`;
const deploymentConfig = {
    containerPort: 8080, transportType: "tcp", roomsPerProcess: 3, env: [{ name: "MODE", value: "older" }],
    additionalContainerPorts: [{ name: "admin", port: 8443, transportType: "tls" }],
};

export const olderCalls = {
    GetAppsV1Deprecated: (sdk) => sdk.appsV1.getAppsV1Deprecated(),
    CreateAppV1Deprecated: (sdk) =>
        sdk.appsV1.createAppV1Deprecated({ appName: "conformance-v1", authConfiguration: { anonymous: {} } }),
    GetAppInfoV1Deprecated: (sdk, known) => sdk.appsV1.getAppInfoV1Deprecated(known.appIdV1),
    UpdateAppV1Deprecated: (sdk, known) =>
        sdk.appsV1.updateAppV1Deprecated({ appName: "conformance-v1b", authConfiguration: { nickname: {} } }, known.appIdV1),

    CreateBuildDeprecated: (sdk, known) => sdk.buildsV1.createBuildDeprecated({ buildTag: "v1" }, known.appIdV1),
    GetBuildInfoDeprecated: (sdk, known) => sdk.buildsV1.getBuildInfoDeprecated(known.buildV1, known.appIdV1),
    GetBuildsDeprecated: (sdk, known) => sdk.buildsV1.getBuildsDeprecated(known.countedAppId),
    DeleteBuildDeprecated: (sdk, known) => sdk.buildsV1.deleteBuildDeprecated(known.buildV1, known.appIdV1),
    CreateBuildV2Deprecated: (sdk, known) => sdk.buildsV2.createBuildV2Deprecated({}, known.appIdV1),
    GetBuildInfoV2Deprecated: (sdk, known) => sdk.buildsV2.getBuildInfoV2Deprecated(known.buildV2, known.appIdV1),
    GetBuildsV2Deprecated: (sdk, known) => sdk.buildsV2.getBuildsV2Deprecated(known.countedAppId),
    DeleteBuildV2Deprecated: (sdk, known) => sdk.buildsV2.deleteBuildV2Deprecated(known.buildV2, known.appIdV1),

    CreateDeploymentV1Deprecated: (sdk, known) =>
        sdk.deploymentsV1.createDeploymentV1Deprecated(
            known.countedBuild, { ...deploymentConfig, planName: "small" }, known.countedAppId),
    GetDeploymentInfoV1Deprecated: (sdk, known) =>
        sdk.deploymentsV1.getDeploymentInfoV1Deprecated(known.deploymentV1, known.countedAppId),
    GetLatestDeploymentV1Deprecated: (sdk, known) => sdk.deploymentsV1.getLatestDeploymentV1Deprecated(known.countedAppId),
    GetDeploymentsV1Deprecated: (sdk, known) => sdk.deploymentsV1.getDeploymentsV1Deprecated(known.appId),
    CreateDeploymentV2Deprecated: (sdk, known) =>
        sdk.deploymentsV2.createDeploymentV2Deprecated(
            known.countedBuild,
            { ...deploymentConfig, requestedCPU: 0.75, requestedMemoryMB: 1536, idleTimeoutEnabled: true },
            known.countedAppId),
    GetDeploymentInfoV2Deprecated: (sdk, known) =>
        sdk.deploymentsV2.getDeploymentInfoV2Deprecated(known.deploymentV2, known.countedAppId),
    GetLatestDeploymentV2Deprecated: (sdk, known) => sdk.deploymentsV2.getLatestDeploymentV2Deprecated(known.countedAppId),
    GetDeploymentsV2Deprecated: (sdk, known) => sdk.deploymentsV2.getDeploymentsV2Deprecated(known.appId),

    GetRunningProcesses: (sdk, known) => sdk.processesV1.getRunningProcesses(known.appId),
    GetStoppedProcesses: (sdk, known) => sdk.processesV1.getStoppedProcesses(known.appId, "Frankfurt"),
    GetProcessInfoDeprecated: (sdk, known) => sdk.processesV1.getProcessInfoDeprecated(known.processV1, known.appId),
    GetLatestProcessesV2Deprecated: (sdk, known) =>
        sdk.processesV2.getLatestProcessesV2Deprecated(known.appId, ["running"], ["Tokyo", "Chicago"]),
    GetProcessesCountExperimentalV2Deprecated: (sdk, known) =>
        sdk.processesV2.getProcessesCountExperimentalV2Deprecated(known.appId, ["running"]),
    CreateProcessV2Deprecated: (sdk, known) => sdk.processesV2.createProcessV2Deprecated("London", known.countedAppId),
    GetProcessInfoV2Deprecated: (sdk, known) =>
        sdk.processesV2.getProcessInfoV2Deprecated(known.processV2, known.countedAppId),
    StopProcessV2Deprecated: (sdk, known) => sdk.processesV2.stopProcessV2Deprecated(known.processV2, known.countedAppId),
    GetMetricsDeprecated: (sdk, known) =>
        sdk.metricsV1.getMetricsDeprecated({
            appId: known.appId, processId: known.processV1, start: Date.now() / 1000 - 1800,
            metrics: ["cpu", "memory", "rate_egress", "total_egress", "active_connections"],
        }),

    CreateRoomDeprecated: (sdk, known) =>
        sdk.roomsV1.createRoomDeprecated({ region: "Dallas", roomConfig: "{}" }, known.appId, olderRoom(known)),
    GetRoomInfoDeprecated: (sdk, known) => sdk.roomsV1.getRoomInfoDeprecated(olderRoom(known), known.appId),
    GetConnectionInfoDeprecated: (sdk, known) => sdk.roomsV1.getConnectionInfoDeprecated(olderRoom(known), known.appId),
    SuspendRoomDeprecated: (sdk, known) => sdk.roomsV1.suspendRoomDeprecated(olderRoom(known), known.appId),
    DestroyRoomDeprecated: (sdk, known) => sdk.roomsV1.destroyRoomDeprecated(olderRoom(known), known.appId),
    GetActiveRoomsForProcessDeprecated: (sdk, known) =>
        sdk.roomsV1.getActiveRoomsForProcessDeprecated(known.processV1, known.appId),
    GetInactiveRoomsForProcessDeprecated: (sdk, known) =>
        sdk.roomsV1.getInactiveRoomsForProcessDeprecated(known.processV1, known.appId),

    // The SDK dropped these two, so they are asked for without it.
    async GetLogsForApp(sdk, known, sandbox) {
        const text = await sandbox.text(`/logs/v1/${known.countedAppId}/all?region=Frankfurt&tailLines=7`);
        assert.equal(text.trimEnd().split("\n").length, 7);
    },
    async GetLogsForDeployment(sdk, known, sandbox) {
        const text = await sandbox.text(`/logs/v1/${known.countedAppId}/deployment/2?follow=false&tailLines=7`);
        assert.equal(text.trimEnd().split("\n").length, 7);
    },
    DeleteAppV1Deprecated: (sdk, known) => sdk.appsV1.deleteAppV1Deprecated(known.appIdV1),
};

export const olderLessons = {
    GetAppsV1Deprecated: (body) => ({ countedAppId: body.find((app) => app.deployment?.deploymentId === 2).appId }),
    CreateAppV1Deprecated: (body) => ({ appIdV1: body.appId }),
    CreateBuildDeprecated: (body) => ({ buildV1: body.buildId }),
    CreateBuildV2Deprecated: (body) => ({ buildV2: body.buildId }),
    GetBuildsDeprecated: (body) => ({ countedBuild: body.find((build) => build.status === "succeeded").buildId }),
    CreateDeploymentV1Deprecated: (body) => ({ deploymentV1: body.deploymentId }),
    CreateDeploymentV2Deprecated: (body) => ({ deploymentV2: body.deploymentId }),
    GetRunningProcesses: (body) => ({ processV1: body.at(-1).processId }),
    CreateProcessV2Deprecated: (body) => ({ processV2: body.processId }),
};
