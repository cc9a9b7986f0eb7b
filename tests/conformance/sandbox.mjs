// SPDX-License-Identifier: GPL-3.0-or-later
// A running hathora-sandbox, and the SDK that talks to it.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { HathoraCloud } from "@hathora/cloud-sdk-typescript";
import { HTTPClient } from "@hathora/cloud-sdk-typescript/lib/http.js";

export const token = "conformance-token";
const controlToken = "conformance-control-token";

export class Sandbox {
    #process;
    #url;
    /** What brings a request to the sandbox; takes a Request, gives a Response. */
    transport = (request) => fetch(request);
    /** The last answer as it came over the wire: { status, body, fromSdk }. */
    lastAnswer;

    static async start(program, ...options) {
        const sandbox = new Sandbox();
        sandbox.#process = spawn(program, ["--exit-with-parent", "--controls", ...options], {
            env: { ...process.env, HATHORA_SANDBOX_TOKEN: token, HATHORA_SANDBOX_CONTROL_TOKEN: controlToken },
            stdio: ["pipe", "pipe", "inherit"],
        });
        for await (const line of createInterface({ input: sandbox.#process.stdout })) {
            sandbox.#url = JSON.parse(line).listening;
            return sandbox;
        }
        throw new Error(`${program} ended without a word`);
    }

    get url() {
        return this.#url;
    }

    stop() {
        const ended = new Promise((resolve) => this.#process.once("exit", resolve));
        this.#process.stdin.end();
        return ended;
    }

    sdk(hathoraDevToken = token) {
        const httpClient = new HTTPClient({ fetcher: (request) => this.transport(request) });
        httpClient.addHook("response", async (response) => {
            const isJson = response.headers.get("content-type") === "application/json";
            this.lastAnswer = { status: response.status, body: isJson ? await response.clone().json() : undefined, fromSdk: true };
        });
        return new HathoraCloud({ serverURL: this.#url, hathoraDevToken, httpClient });
    }

    forgetAnswer() {
        this.lastAnswer = undefined;
    }

    /** An answer in text, asked for without the SDK. */
    async text(target) {
        const request = new Request(this.#url + target, { headers: { Authorization: `Bearer ${token}` } });
        const answer = await this.transport(request);
        this.lastAnswer = { status: answer.status, fromSdk: false };
        return answer.text();
    }

    async servedOperations() {
        const headers = { Authorization: `Bearer ${controlToken}` };
        const answer = await fetch(`${this.#url}/_sandbox/operations`, { headers });
        return (await answer.json()).operations;
    }
}
