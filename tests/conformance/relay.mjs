// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what the SDK wants to send, and has the program's own client say it through Prism. The SDK gets the answer as it
// came, so its calls go on as if it had asked itself.
import { violations } from "./prism.mjs";

/** Statuses whose answers have no body, not even an empty one. */
const bodiless = new Set([204, 205, 304]);

function valuesOf(values, query) {
    const parameters = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
    for (const [name, value] of query) (parameters[name] ??= []).push(value);
    return parameters;
}

async function orderFor(request, { operationId, values }) {
    const order = { operation: operationId, parameters: valuesOf(values, new URL(request.url).searchParams) };
    const isJson = request.headers.get("content-type")?.startsWith("application/json");
    if (isJson) order.body = await request.clone().json();
    const authorization = request.headers.get("authorization");
    if (authorization) order.token = authorization.replace("Bearer ", "");
    return order;
}

export class Relay {
    #contract;
    #client;
    #recorder;
    /** By operation: { sent, problems }. What a call needs beside its own operation is here as well. */
    findings = new Map();

    constructor(contract, client, recorder) {
        this.#contract = contract;
        this.#client = client;
        this.#recorder = recorder;
    }

    /** A transport for a Sandbox. */
    async carry(request) {
        const path = new URL(request.url).pathname;
        const match = this.#contract.match(request.method, path);
        const { sent, error } = await this.#client.send(await orderFor(request, match));
        const exchanges = this.#recorder.take();
        const problems = exchanges.flatMap(({ headers }) => violations(headers));
        if (error && exchanges.at(-1)?.status < 300) problems.push(`our client does not take the answer: ${error}`);
        if (sent && (exchanges.length !== 1 || exchanges[0].path !== path))
            problems.push(`our client sent ${exchanges.map((each) => each.path).join(", ") || "nothing"}: ${error}`);
        this.#note(match.operationId, sent, problems);
        if (!sent || exchanges.length === 0) return fetch(request);
        const { status, headers, body } = exchanges.at(-1);
        return new Response(bodiless.has(status) ? null : body, { status, headers: Object.entries(headers) });
    }

    /** Has the samples of the contract sent; what comes back is an error mostly, and as much of the contract. */
    async trySamples(operationId, samples) {
        const { sent } = await this.#client.send({ operation: operationId, samples });
        const exchanges = this.#recorder.take();
        const problems = exchanges.flatMap(({ headers }) => violations(headers));
        if (sent && exchanges.length === 0) problems.push("nothing was sent");
        this.#note(operationId, sent, problems.map((problem) => `${samples} samples: ${problem}`));
    }

    #note(operationId, sent, problems) {
        const before = this.findings.get(operationId) ?? { sent, problems: [] };
        this.findings.set(operationId, { sent, problems: [...before.problems, ...problems] });
    }
}
