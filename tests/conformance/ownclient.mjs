// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own client, as ownclient.cpp lets others use it.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export class OwnClient {
    #process;
    #lines;

    constructor(program, server, token) {
        this.#process = spawn(program, [server], {
            env: { ...process.env, HATHORA_TOKEN: token },
            stdio: ["pipe", "pipe", "inherit"],
        });
        this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
    }

    /** Sends what the order says; one at a time. Returns { sent, error }. */
    async send(order) {
        this.#process.stdin.write(`${JSON.stringify(order)}\n`);
        const { value, done } = await this.#lines.next();
        if (done) throw new Error(`the client ended over ${order.operation}`);
        return JSON.parse(value);
    }

    stop() {
        const ended = new Promise((resolve) => this.#process.once("exit", resolve));
        this.#process.stdin.end();
        return ended;
    }
}
