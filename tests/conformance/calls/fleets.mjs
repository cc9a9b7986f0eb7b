// SPDX-License-Identifier: GPL-3.0-or-later
// Fleets that are made and changed, and the nodes they run on. Needs the ids that the calls before it gathered.
import assert from "node:assert/strict";

const autoscalerConfig = { scaleUpThreshold: 70 };

export const fleetCalls = {
    CreateFleet: (sdk, known) =>
        sdk.fleetsV2.createFleet(
            { name: "conformance", nodeShapeId: "shape-amd64-8-32", autoscalerConfig }, known.orgId),
    UpdateFleet: (sdk, known) =>
        sdk.fleetsV2.updateFleet(
            known.newFleetId, { name: "conformance-2", nodeShapeId: "shape-l4-1", autoscalerConfig }, known.orgId),
    UpdateFleetRegion: (sdk, known) =>
        sdk.fleetsV2.updateFleetRegion(known.newFleetId, "Tokyo", { nodeBaseline: 2 }, known.orgId),
    DeprecatedUpdateFleetRegionV2: (sdk, known) =>
        sdk.fleetsV2.deprecatedUpdateFleetRegionV2(known.newFleetId, "London", { cloudMinVcpus: 24 }, known.orgId),
    GetNodeShapes: (sdk, known) => sdk.fleetsV2.getNodeShapes(known.orgId),
    async ListProvisionedNodes(sdk, known) {
        const nodes = await sdk.nodesV1.listProvisionedNodes(known.newFleetId, known.orgId);
        assert.deepEqual(nodes.map((node) => node.region).sort(), ["London", "London", "Tokyo", "Tokyo"]);
    },
    GetNode: (sdk, known) => sdk.nodesV1.getNode(known.nodeId),
    CreateFleetDeprecated: (sdk, known) =>
        sdk.fleetsV1.createFleetDeprecated(
            { name: "conformance-v1", nodeShape: "gpu-h100-1-26-234", autoscalerConfig }, known.orgId),
    UpdateFleetDeprecated: (sdk, known) =>
        sdk.fleetsV1.updateFleetDeprecated(known.newFleetId, { nodeShape: "cpu-4-8", autoscalerConfig }, known.orgId),
    UpdateFleetRegionDeprecated: (sdk, known) =>
        sdk.fleetsV1.updateFleetRegionDeprecated(known.fleetId, "Dallas", { cloudMinVcpus: 32 }, known.orgId),
};

export const fleetLessons = {
    CreateFleet: (body) => ({ newFleetId: body.fleetId }),
    ListProvisionedNodes: (body) => ({ nodeId: body[0].nodeId }),
};
