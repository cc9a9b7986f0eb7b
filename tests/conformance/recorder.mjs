// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a client and a server, changes nothing and keeps what was said.
import { createServer, request as send } from "node:http";

async function whole(stream) {
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks);
}

export class Recorder {
    #server;
    #target;
    #exchanges = [];

    static async start(target) {
        const recorder = new Recorder();
        recorder.#target = new URL(target);
        recorder.#server = createServer((request, response) => recorder.#pass(request, response));
        await new Promise((resolve) => recorder.#server.listen(0, "127.0.0.1", resolve));
        return recorder;
    }

    get url() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }

    /** What was said since somebody asked last: { method, path, status, headers, body }. */
    take() {
        return this.#exchanges.splice(0);
    }

    stop() {
        this.#server.closeAllConnections();
        return new Promise((resolve) => this.#server.close(resolve));
    }

    async #pass(request, response) {
        const { hostname, port } = this.#target;
        const { method, url, rawHeaders } = request;
        const onward = send({ hostname, port, method, path: url, headers: rawHeaders });
        onward.on("error", () => response.destroy());
        onward.on("response", async (answer) => {
            const { statusCode: status, headers } = answer;
            const body = await whole(answer);
            this.#exchanges.push({ method, path: url.split("?")[0], status, headers, body });
            response.writeHead(status, answer.rawHeaders);
            response.end(body);
        });
        onward.end(await whole(request));
    }
}
