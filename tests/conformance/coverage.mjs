// SPDX-License-Identifier: GPL-3.0-or-later
// Prints for each operation of the contract by what it is covered, made of what the tests left behind; exits with 1 when
// one of them has a hole. Needs nothing from npm.
// Usage: node coverage.mjs RESULTS CONTRACT HATHORA_OWN_CLIENT
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const hole = "-";

/** The operations of a contract: { operationId, isDeprecated, generations }, the newest first. */
function operationsOf(document) {
    return Object.values(document.paths).flatMap((item) => Object.values(item)).map((operation) => ({
        operationId: operation.operationId,
        isDeprecated: Boolean(operation.deprecated),
        generations: [
            ...(operation["x-removed-after"] ? [] : ["newest"]),
            ...(operation["x-in-seed"] ? ["2.10"] : []),
        ],
    })).sort((one, other) => one.operationId.localeCompare(other.operationId));
}

/** What a proof says of an operation; the hole where it is missing or bad in one of the generations asked about. */
function proven(proofs, { operationId }, generations, isGood) {
    const verdicts = generations.map((generation) => proofs[generation]?.get(operationId));
    return verdicts.every((verdict, i) => isGood(verdict, generations[i])) ? verdicts[0] : hole;
}

/** Rows of cells for all operations, out of { typed, console, sandbox, sdk, proxy }. */
export function coverage(document, facts) {
    return operationsOf(document).map((operation) => {
        const { generations, isDeprecated, operationId } = operation;
        const isOnNewest = generations[0] === "newest";
        const isOk = (verdict) => verdict === "ok";
        // The console has one way for all, so a generation is enough; the SDK on npm speaks the newest.
        const console = proven(facts.console, operation, generations.slice(0, 1), isOk);
        const untyped = isDeprecated && console === "ok" ? "console" : hole;
        return {
            operation: operationId,
            generations: generations.join(", "),
            typed: facts.typed.has(operationId) ? "typed" : untyped,
            console,
            sandbox: proven(facts.sandbox, operation, generations, (verdict) => verdict === "served"),
            SDK: proven(facts.sdk, operation, generations, (verdict, generation) =>
                isOk(verdict) || (verdict === "schema" && (generation === "2.10" || !isOnNewest))),
            proxy: proven(facts.proxy, operation, generations, isOk),
        };
    });
}

/** How often each word stands in a column, but for holes. */
function total(rows, column) {
    const words = rows.map((row) => row[column]).filter((word) => word !== hole);
    const counts = [...new Set(words)].sort().map((word) => `${words.filter((each) => each === word).length} ${word}`);
    return `${column}: ${counts.join(" and ") || "none"}`;
}

function print(rows) {
    const columns = Object.keys(rows[0]);
    const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)));
    const line = (cells) => cells.map((cell, i) => cell.padEnd(widths[i])).join("  ").trimEnd();
    const proofs = columns.slice(2);
    const holed = rows.map((row) => [row.operation, proofs.filter((column) => row[column] === hole)])
        .filter(([, missing]) => missing.length > 0);
    console.log(line(columns));
    for (const row of rows) console.log(line(columns.map((column) => row[column])));
    console.log(`\n${rows.length} operations; ${proofs.map((column) => total(rows, column)).join("; ")}`);
    for (const [operation, missing] of holed) console.log(`hole: ${operation} (${missing.join(", ")})`);
    console.log(holed.length === 0 ? "no holes" : `${holed.length} operations have holes`);
    return holed.length;
}

/** Verdicts by operation for each generation; empty where the test left nothing behind. */
function proofsIn(folder, kind) {
    const proof = (generation) => {
        try {
            const list = JSON.parse(readFileSync(join(folder, `${kind}-${generation}.json`), "utf8"));
            return new Map(list.map(({ operationId, verdict }) => [operationId, verdict]));
        } catch (error) {
            if (error.code === "ENOENT") return new Map();
            throw error;
        }
    };
    return { newest: proof("newest"), "2.10": proof("2.10") };
}

function main([folder, contract, ownClient]) {
    const kinds = ["console", "sandbox", "sdk", "proxy"];
    const proofs = Object.fromEntries(kinds.map((kind) => [kind, proofsIn(folder, kind)]));
    const typed = new Set(JSON.parse(execFileSync(ownClient, ["--typed"], { encoding: "utf8" })));
    const document = JSON.parse(readFileSync(contract, "utf8"));
    process.exitCode = print(coverage(document, { ...proofs, typed })) === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
