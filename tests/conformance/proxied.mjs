// SPDX-License-Identifier: GPL-3.0-or-later
// Proves that neither a request of the program's own client nor an answer of the sandbox breaks the contract: between the
// two stands Prism. The calls, their order and their ids are those of the conformance test, so the SDK has to take each
// answer once more; but what goes out on the wire is ours. Archives go to the storage beside the proxy.
// Usage: node proxied.mjs RESULTS CONTRACT HATHORA_SANDBOX HATHORA_OWN_CLIENT
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Contract } from "./contract.mjs";
import { OwnClient } from "./ownclient.mjs";
import { Prism, violations } from "./prism.mjs";
import { Recorder } from "./recorder.mjs";
import { Relay } from "./relay.mjs";
import { Results } from "./results.mjs";
import { Sandbox, token } from "./sandbox.mjs";
import { Walk } from "./walk.mjs";

const [resultsFolder, contractPath, sandboxProgram, clientProgram] = process.argv.slice(2);
const document = JSON.parse(await readFile(contractPath, "utf8"));
const results = new Results(resultsFolder);

/** What became of an operation: of its call, and of all that was sent for it. */
function judged({ operationId, verdict, detail }, problems) {
    if (verdict !== "ok" && verdict !== "schema") return { operationId, verdict, detail };
    if (!problems) return { operationId, verdict: "not sent" };
    if (problems.length > 0) return { operationId, verdict: "breaks the contract", detail: problems.join("; ") };
    return { operationId, verdict: "ok" };
}

/** A guard that never objects proves nothing: each of these has something wrong with it. */
async function expectObjections(url) {
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
    const objections = async (path, init) => violations(Object.fromEntries((await fetch(url + path, init)).headers));
    const expectOne = async (start, path, init) => {
        const said = await objections(path, init);
        assert(said.some((each) => each.startsWith(start)), `nothing about ${start} was objected to ${path}: ${said}`);
    };
    await expectOne("response.body", "/apps/v2/apps", { headers }); // the sandbox was told to spoil this one
    await expectOne("request.body", "/apps/v2/apps", { headers, method: "POST", body: '{"appName": 1}' });
    await expectOne("request.body", "/apps/v2/apps", {
        headers, method: "POST", body: '{"appName": "a", "authConfiguration": {}, "more": true}',
    });
    await expectOne("request.query", "/logs/v1/app-1/process/process-1?tailLines=many", { headers });
    await expectOne("request: ", "/orgs/v1", {});
    assert.deepEqual(await objections("/orgs/v1", { headers }), []);
}

/** Everything between client and sandbox, for as long as `act` takes. */
async function withRelay(generation, options, act) {
    const contract = new Contract(document, generation);
    const sandbox = await Sandbox.start(sandboxProgram, "--generation", generation, ...options);
    const prism = await Prism.start(contract, sandbox.url, `contract-${generation}.json`);
    const recorder = await Recorder.start(prism.url);
    const beside = await Recorder.start(sandbox.url);
    const folder = await mkdtemp(join(tmpdir(), "hathora-"));
    const client = new OwnClient(clientProgram, recorder.url, token);
    try {
        return await act(new Relay(contract, client, { recorder, beside, folder }), sandbox, contract, prism);
    } finally {
        await client.stop();
        await rm(folder, { recursive: true });
        await beside.stop();
        await recorder.stop();
        await prism.stop();
        await sandbox.stop();
    }
}

/** What the calls of the conformance test come to, when our client makes them. */
function callEverything(generation) {
    const options = ["--part-size", "16384", "--fault", "GetApps:wrong-type"];
    return withRelay(generation, options, async (relay, sandbox, contract, prism) => {
        await expectObjections(prism.url);
        sandbox.transport = (request) => relay.carry(request);
        const walk = new Walk(sandbox, document, generation);
        await walk.run();
        return walk.results.map((result) => judged(result, relay.problems.get(result.operationId)));
    });
}

/** What there is against the contract's samples, all inputs and required ones, and against what is answered to them. */
function trySamples(generation) {
    return withRelay(generation, [], async (relay, sandbox, contract) => {
        for (const operationId of contract.operationIds()) {
            await relay.trySamples(operationId, "required");
            await relay.trySamples(operationId, "all");
        }
        return [...relay.problems].filter(([, problems]) => problems.length > 0);
    });
}

// What is written is taken for the whole proof, so what writes nothing comes first.
await results.forget("proxy");
assert.deepEqual(await trySamples("newest"), []);
for (const generation of ["newest", "2.10"]) {
    const list = await callEverything(generation);
    await results.write("proxy", generation, list);
    for (const { operationId, verdict, detail } of list)
        console.log([generation, operationId, verdict, detail].filter(Boolean).join("\t"));
    assert.deepEqual(list.filter(({ verdict }) => verdict !== "ok"), [], `generation ${generation}`);
    console.log(`generation ${generation}: all ${list.length} operations that are served went through the proxy`);
}
