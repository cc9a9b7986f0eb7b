// SPDX-License-Identifier: GPL-3.0-or-later
// Proves that the official SDK, with its own validation on, can live on the sandbox: every operation that is served is
// called and its answer held against the contract; errors come as the SDK expects them.
// Usage: node conformance.mjs HATHORA_SANDBOX CONTRACT
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { ApiError } from "@hathora/cloud-sdk-typescript/models/errors/apierror.js";
import { ResponseValidationError } from "@hathora/cloud-sdk-typescript/models/errors/responsevalidationerror.js";
import { calls, lessons } from "./calls.mjs";
import { Contract } from "./contract.mjs";
import { Sandbox } from "./sandbox.mjs";

const [program, contractPath] = process.argv.slice(2);
const document = JSON.parse(await readFile(contractPath, "utf8"));
const hour = 3_600_000;

/** Calls all that is served, and returns the ids seen on the way. */
async function callEverything(sandbox, generation) {
    const contract = new Contract(document, generation);
    const served = new Set(await sandbox.servedOperations());
    const sdk = sandbox.sdk();
    const known = {};
    for (const [operationId, call] of Object.entries(calls)) {
        if (!served.delete(operationId)) {
            assert(!contract.has(operationId), `${operationId} is not served`);
            continue;
        }
        try {
            await call(sdk, known, sandbox);
        } catch (error) {
            // The SDK on npm requires fields that the seed's generation did not have yet.
            if (generation === "newest" || !(error instanceof ResponseValidationError))
                throw new Error(`${operationId} (${generation}): ${error.message}`, { cause: error });
        }
        const { status, body } = sandbox.lastAnswer;
        assert.deepEqual(contract.problems(operationId, status, body), [], `${operationId} (${generation})`);
        Object.assign(known, lessons[operationId]?.(body));
    }
    assert.deepEqual([...served], [], "served, but never called here");
    return known;
}

async function expectError(status, call) {
    await assert.rejects(call, (error) => {
        assert(error instanceof ApiError, `status ${status} came as ${error}`);
        assert.equal(error.statusCode, status);
        assert(error.message.length > 0);
        return true;
    });
}

async function followUntilThreeLines(sdk, known) {
    const processes = await sdk.processesV3.getLatestProcesses(known.appId, ["running"]);
    const stream = await sdk.logsV1.getLogsForProcess(processes.at(-1).processId, known.appId, true, 1);
    let text = "";
    for await (const chunk of stream) {
        text += new TextDecoder().decode(chunk);
        if (text.split("\n").length > 3) return;
    }
    assert.fail(`the log ended although its process runs: ${text}`);
}

async function expectErrors(sandbox, known) {
    const sdk = sandbox.sdk();
    await expectError(401, () => sandbox.sdk("wrong").organizationsV1.getOrgs());
    await expectError(404, () => sdk.appsV2.getApp("app-of-somebody-else"));
    await expectError(404, () => sdk.processesV3.getProcess("nobody", known.appId));
    await expectError(422, () => sdk.appsV2.createApp({ appName: "Not Allowed", authConfiguration: {} }));
    const longAgo = Date.now() - 85 * hour;
    const [forgotten] = await sdk.processesV3.getLatestProcesses(known.appId, ["stopped"], undefined, longAgo);
    assert(forgotten.createdAt.getTime() < longAgo);
    await expectError(410, () => sdk.logsV1.getLogsForProcess(forgotten.processId, known.appId));
}

for (const generation of ["newest", "2.10"]) {
    const sandbox = await Sandbox.start(program, "--generation", generation, "--unknown-parameters", "ignore");
    try {
        const known = await callEverything(sandbox, generation);
        if (generation === "newest") {
            await followUntilThreeLines(sandbox.sdk(), known);
            await expectErrors(sandbox, known);
        }
        console.log(`generation ${generation}: every operation that is served conforms`);
    } finally {
        await sandbox.stop();
    }
}
