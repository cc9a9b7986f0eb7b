// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what the SDK wants to send, and has the program's own client say it through Prism. The SDK gets the answer as it
// came, so its calls go on as if it had asked itself.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { violations } from "./prism.mjs";

/** Statuses whose answers have no body, not even an empty one. */
const bodiless = new Set([204, 205, 304]);

function valuesOf(values, query) {
    const parameters = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
    for (const [name, value] of query) (parameters[name] ??= []).push(value);
    return parameters;
}

/** The archive in a form, kept where our client can read it; nothing where the form has none. */
async function keptFile(request, folder) {
    const [file] = (await request.clone().formData()).values();
    if (!file) return {};
    const path = join(folder, file.name);
    await writeFile(path, Buffer.from(await file.arrayBuffer()));
    return { file: path };
}

async function orderFor(request, { operationId, values }, folder) {
    const order = { operation: operationId, parameters: valuesOf(values, new URL(request.url).searchParams) };
    const type = request.headers.get("content-type") ?? "";
    if (type.startsWith("application/json")) order.body = await request.clone().json();
    if (type.startsWith("multipart/form-data")) Object.assign(order, await keptFile(request, folder));
    const authorization = request.headers.get("authorization");
    if (authorization) order.token = authorization.replace("Bearer ", "");
    return order;
}

export class Relay {
    #contract;
    #client;
    #recorder;
    #beside;
    #folder;
    /** By operation, what there is against what was sent for it and against the answers. */
    problems = new Map();

    /** `recorder` leads to Prism, `beside` past it to the sandbox; `folder` is for files on their way. */
    constructor(contract, client, { recorder, beside, folder }) {
        this.#contract = contract;
        this.#client = client;
        this.#recorder = recorder;
        this.#beside = beside;
        this.#folder = folder;
    }

    /** A transport for a Sandbox. */
    async carry(request) {
        const path = new URL(request.url).pathname;
        const match = this.#contract.match(request.method, path);
        const order = await orderFor(request, match, this.#folder);
        // Prism takes a body for text, which an archive does not survive. What it is shown instead is a form with a
        // file that is text.
        if (order.file) {
            await this.trySamples(match.operationId, "all");
            order.server = this.#beside.url;
        }
        const { sent, error } = await this.#client.send(order);
        const exchanges = [...this.#recorder.take(), ...this.#beside.take()];
        const problems = exchanges.flatMap(({ headers }) => violations(headers));
        if (error && exchanges.at(-1)?.status < 300) problems.push(`our client does not take the answer: ${error}`);
        if (!sent || exchanges.length !== 1 || exchanges[0].path !== path)
            problems.push(`our client sent ${exchanges.map((each) => each.path).join(", ") || "nothing"}: ${error}`);
        this.#note(match.operationId, problems);
        if (exchanges.length === 0) throw new Error(problems.join("; "));
        const { status, headers, body } = exchanges.at(-1);
        return new Response(bodiless.has(status) ? null : body, { status, headers: Object.entries(headers) });
    }

    /** Has the samples of the contract sent; what comes back is an error mostly, and as much of the contract. */
    async trySamples(operationId, samples) {
        const order = { operation: operationId, samples };
        if (this.#contract.takesFile(operationId)) {
            order.file = join(this.#folder, "Dockerfile");
            await writeFile(order.file, "FROM scratch\n");
        }
        const { error } = await this.#client.send(order);
        const exchanges = this.#recorder.take();
        const problems = exchanges.flatMap(({ headers }) => violations(headers));
        if (exchanges.length === 0) problems.push(`nothing was sent: ${error}`);
        this.#note(operationId, problems.map((problem) => `${samples} samples: ${problem}`));
    }

    #note(operationId, problems) {
        this.problems.set(operationId, [...(this.problems.get(operationId) ?? []), ...problems]);
    }
}
