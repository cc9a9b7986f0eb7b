// SPDX-License-Identifier: GPL-3.0-or-later
// Proves that the official SDK, with its own validation on, can live on the sandbox: every operation that is served is
// called and its answer held against the contract; errors come as the SDK expects them.
// Usage: node conformance.mjs RESULTS CONTRACT HATHORA_SANDBOX
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { ApiError } from "@hathora/cloud-sdk-typescript/models/errors/apierror.js";
import { Results } from "./results.mjs";
import { SDKError } from "@hathora/cloud-sdk-typescript/models/errors/sdkerror.js";
import { Sandbox } from "./sandbox.mjs";
import { checkSignatures } from "./signatures.mjs";
import { Walk } from "./walk.mjs";

const [resultsFolder, contractPath, program] = process.argv.slice(2);
const results = new Results(resultsFolder);
const document = JSON.parse(await readFile(contractPath, "utf8"));
const hour = 3_600_000;

/** Calls all that is served, prints a line for each, and returns the ids seen on the way. */
async function callEverything(sandbox, generation) {
    const walk = new Walk(sandbox, document, generation);
    await walk.run();
    await results.write("sandbox", generation, walk.served.map((operationId) => ({ operationId, verdict: "served" })));
    await results.write("sdk", generation, walk.results);
    for (const { operationId, verdict, detail } of walk.results)
        console.log([generation, operationId, verdict, detail].filter(Boolean).join("\t"));
    assert.deepEqual(walk.failures(), [], `generation ${generation}`);
    console.log(`generation ${generation}: all ${walk.results.length} operations that are served conform`);
    return walk.known;
}

async function expectError(status, call, kind = ApiError) {
    await assert.rejects(call, (error) => {
        assert(error instanceof kind, `status ${status} came as ${error}`);
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

/** A token that is made here does what it says, and nothing once it is revoked. */
async function useATokenOfItsOwn(sandbox, known) {
    const owner = sandbox.sdk();
    const wish = { name: "conformance-poor", scopes: ["builds:read", "tokens:read-write"] };
    const { plainTextToken, orgToken } = await owner.tokensV1.createOrgToken(known.orgId, wish);
    const sdk = sandbox.sdk(plainTextToken);
    await sdk.buildsV3.getBuilds();
    // No operation declares a 403, so the SDK hands it on as it is.
    await expectError(403, () => sdk.billingV1.getBalance(), SDKError);
    await expectError(403, () => sdk.tokensV1.createOrgToken(known.orgId, { name: "conformance-admin" }), SDKError);
    await owner.tokensV1.revokeOrgToken(known.orgId, orgToken.orgTokenId);
    await expectError(401, () => sdk.buildsV3.getBuilds());
}

checkSignatures(document);
await results.forget("sandbox", "sdk");
for (const generation of ["newest", "2.10"]) {
    const sandbox = await Sandbox.start(program, "--generation", generation, "--part-size", "16384");
    try {
        const known = await callEverything(sandbox, generation);
        if (generation === "newest") {
            await followUntilThreeLines(sandbox.sdk(), known);
            await expectErrors(sandbox, known);
            await useATokenOfItsOwn(sandbox, known);
        }
    } finally {
        await sandbox.stop();
    }
}
