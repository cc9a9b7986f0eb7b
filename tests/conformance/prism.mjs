// SPDX-License-Identifier: GPL-3.0-or-later
// Prism as a proxy in front of a server. It lets everything pass, and says in a header of the answer what in the request
// and in the answer breaks the contract; with its --errors a client would see its words in place of the server's.
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const cli = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

/** What Prism has against an exchange, in words; empty when it has nothing. */
export function violations(headers) {
    const said = headers["sl-violations"];
    if (!said) return [];
    if (!said.startsWith("[")) return [said];
    return JSON.parse(said).map(({ location, message }) => `${location.join(".")}: ${message}`);
}

export class Prism {
    #process;
    url;

    static async start(contract, upstream, file) {
        await writeFile(file, JSON.stringify(contract.document));
        const prism = new Prism();
        prism.#process = spawn(process.execPath, [cli, "proxy", file, upstream, "--port", "0", "--host", "127.0.0.1"], {
            stdio: ["ignore", "pipe", "inherit"],
        });
        const lines = createInterface({ input: prism.#process.stdout });
        prism.url = await new Promise((resolve, reject) => {
            lines.on("line", (line) => {
                const listening = line.match(/Prism is listening on (http:\/\/[\d.:]+)/);
                if (listening) resolve(listening[1]);
            });
            prism.#process.once("exit", () => reject(new Error("Prism ended before it listened")));
        });
        return prism;
    }

    stop() {
        const ended = new Promise((resolve) => this.#process.once("exit", resolve));
        this.#process.kill();
        return ended;
    }
}
