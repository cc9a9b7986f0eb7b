// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the table of coverage to what it promises: whole where everything is proven, and 1 for a single hole.
// Usage: node coveragecheck.mjs CONTRACT
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Results } from "./results.mjs";

const contract = process.argv[2];
const coverage = fileURLToPath(new URL("coverage.mjs", import.meta.url));
const operations = Object.values(JSON.parse(readFileSync(contract, "utf8")).paths).flatMap((item) => Object.values(item));
const idsOf = (isOne) => operations.filter(isOne).map((operation) => operation.operationId);
const ids = {
    newest: idsOf((operation) => !operation["x-removed-after"]),
    "2.10": idsOf((operation) => operation["x-in-seed"]),
};
const current = idsOf((operation) => !operation.deprecated);

/** Verdicts of every kind for every operation, as after a day on which all went well. */
function perfectDay() {
    const all = (generation, verdict) => new Map(ids[generation].map((operationId) => [operationId, verdict]));
    const proofs = {};
    for (const generation of ["newest", "2.10"]) {
        proofs[`sandbox-${generation}`] = all(generation, "served");
        proofs[`sdk-${generation}`] = all(generation, generation === "newest" ? "ok" : "schema");
        proofs[`proxy-${generation}`] = all(generation, "ok");
        proofs[`console-${generation}`] = all(generation, "ok");
    }
    return { typed: [...current], proofs };
}

/** What the table says of a day: { status, text }. */
async function tableOf({ typed, proofs }) {
    const folder = await mkdtemp(join(tmpdir(), "coverage-"));
    try {
        const results = new Results(folder);
        for (const [name, verdicts] of Object.entries(proofs)) {
            const [kind, generation] = name.split("-");
            const list = [...verdicts].map(([operationId, verdict]) => ({ operationId, verdict }));
            await results.write(kind, generation, list);
        }
        const client = join(folder, "client");
        await writeFile(client, `#!/bin/sh\necho '${JSON.stringify(typed)}'\n`);
        await chmod(client, 0o755);
        const { status, stdout, stderr } = spawnSync(process.execPath, [coverage, folder, contract, client]);
        return { status, text: `${stdout}${stderr}` };
    } finally {
        await rm(folder, { recursive: true });
    }
}

async function expectHole(what, operationId, columns, spoil) {
    const day = perfectDay();
    spoil(day.proofs, day);
    const { status, text } = await tableOf(day);
    assert.equal(status, 1, what);
    assert(text.includes(`hole: ${operationId} (${columns})\n1 operations have holes`), `${what}: ${text.slice(-400)}`);
}

const whole = await tableOf(perfectDay());
assert.equal(whole.status, 0, whole.text);
assert.equal(operations.length, 136);
assert.match(whole.text, /\n136 operations; .*\bSDK: 134 ok and 2 schema; proxy: 136 ok\nno holes\n$/);
assert.match(whole.text, /^GetApps +newest, 2\.10 +typed +ok +served +ok +ok$/m);
assert.match(whole.text, /^GetLogsForApp +2\.10 +console +ok +served +schema +ok$/m);

await expectHole("not served", "GetApp", "sandbox", (proofs) => proofs["sandbox-2.10"].delete("GetApp"));
await expectHole("rejected", "GetApp", "SDK", (proofs) => proofs["sdk-newest"].set("GetApp", "rejected by the SDK"));
await expectHole("no schema for the newest", "GetApp", "SDK", (proofs) => proofs["sdk-newest"].set("GetApp", "schema"));
await expectHole("not sent", "GetApp", "proxy", (proofs) => proofs["proxy-newest"].set("GetApp", "not sent"));
await expectHole("not in the console", "GetApp", "console", (proofs) => proofs["console-newest"].delete("GetApp"));
await expectHole("neither typed nor in the console", "GetAppsV1Deprecated", "typed, console",
    (proofs) => proofs["console-newest"].delete("GetAppsV1Deprecated"));
await expectHole("current and not typed", "GetApp", "typed",
    (proofs, day) => day.typed.splice(day.typed.indexOf("GetApp"), 1));

const { status, text } = await tableOf({ typed: [], proofs: {} });
assert.equal(status, 1);
assert(text.includes("136 operations have holes"));
console.log("the table of coverage shows each kind of hole");
