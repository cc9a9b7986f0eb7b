// SPDX-License-Identifier: GPL-3.0-or-later
// Where to measure the way to a region, and the measuring, by a WebSocket client that is not ours.
import assert from "node:assert/strict";
import WebSocket from "ws";

/** What comes back of a text that is sent. */
function echoed(url, text) {
    return new Promise((resolve, reject) => {
        const socket = new WebSocket(url);
        let answer;
        socket.once("open", () => socket.send(text));
        socket.once("message", (data) => {
            answer = data.toString();
            socket.close(1000);
        });
        socket.once("close", (code) => (code === 1000 ? resolve(answer) : reject(new Error(`closed with ${code}`))));
        socket.once("error", reject);
    });
}

/** The path is the generation's. */
async function expectEchoes(endpoints, path) {
    assert.equal(endpoints.length, 14);
    const [{ host, port }] = endpoints;
    assert.equal(await echoed(`ws://${host}:${port}${path}`, "how far is it?"), "how far is it?");
}

export const discoveryCalls = {
    GetPingServiceEndpoints: async (sdk) => expectEchoes(await sdk.discoveryV2.getPingServiceEndpoints(), "/"),
    GetPingServiceEndpointsDeprecated: async (sdk) =>
        expectEchoes(await sdk.discoveryV1.getPingServiceEndpointsDeprecated(), "/ws"),
};
