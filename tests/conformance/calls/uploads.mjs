// SPDX-License-Identifier: GPL-3.0-or-later
// An archive goes up in parts, as the contract's README tells it, and a build comes of it. Needs the ids that the calls
// before it gathered.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";

/** A tar with one file in it. */
function tar(name, text) {
    const header = Buffer.alloc(512);
    const octal = (value, width) => value.toString(8).padStart(width - 1, "0");
    header.write(name, 0);
    header.write(octal(0o644, 8), 100);
    header.write(octal(0, 8), 108);
    header.write(octal(0, 8), 116);
    header.write(octal(text.length, 12), 124);
    header.write(octal(0, 12), 136);
    header.write("        ", 148);
    header.write("0", 156);
    header.write("ustar\x0000", 257);
    header.write(`${octal(header.reduce((sum, byte) => sum + byte, 0), 7)}\0 `, 148);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512 + 1024);
    text.copy(body);
    return Buffer.concat([header, body]);
}

/** Random remarks keep it from being squeezed into one part of 16 kB. */
const remarks = Array.from({ length: 1000 }, () => `# ${randomBytes(40).toString("hex")}\n`).join("");
export const archive = gzipSync(tar("Dockerfile", Buffer.from(`FROM scratch\n${remarks}COPY . /app\nCMD ["/app/server"]\n`)));

async function send(method, url, body, type) {
    const answer = await fetch(url, { method, body, headers: { "Content-Type": type } });
    const text = await answer.text();
    assert.equal(answer.status, 200, text);
    assert(!text.includes("<Error>"), text);
    return answer.headers.get("ETag");
}

export async function upload({ maxChunkSize, uploadParts, completeUploadPostRequestUrl }) {
    assert(uploadParts.length > 1, "one part proves little");
    const parts = await Promise.all(uploadParts.map(async ({ partNumber, putRequestUrl }) => {
        const slice = archive.subarray(maxChunkSize * (partNumber - 1), maxChunkSize * partNumber);
        const etag = await send("PUT", putRequestUrl, slice, "application/octet-stream");
        return `<Part><PartNumber>${partNumber}</PartNumber><ETag>${etag}</ETag></Part>`;
    }));
    const list = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
    await send("POST", completeUploadPostRequestUrl, list, "application/xml");
}

/** The end of the log does not say how it went. */
async function expectSuccess(sdk, known, buildId) {
    const { status, imageSize } = await sdk.buildsV3.getBuild(buildId, known.orgId);
    assert.equal(status, "succeeded");
    assert(imageSize > 0);
}

/** Asks until the process, which was stopped before, has ended. */
async function onceEnded(call) {
    while (true) {
        try {
            return await call();
        } catch (error) {
            if (error.statusCode !== 400) throw error;
            await setTimeout(200);
        }
    }
}

export const uploadCalls = {
    async CreateBuild(sdk, known) {
        const request = { buildSizeInBytes: archive.length, buildTag: "conformance", buildId: `conformance-${process.pid}` };
        await upload(await sdk.buildsV3.createBuild(request, known.orgId));
    },
    async RunBuild(sdk, known) {
        const log = await new Response(await sdk.buildsV3.runBuild(known.uploadedBuildId, known.orgId)).text();
        assert(log.includes("Step 3/3 : CMD"), log);
        await expectSuccess(sdk, known, known.uploadedBuildId);
    },
    CreateBuildRegistry: (sdk, known) => sdk.buildsV3.createBuildRegistry({ buildTag: "conformance" }, known.orgId),
    async RunBuildRegistry(sdk, known) {
        const source = { image: "registry.studio.example/harbor-brawl:1.4.0", auth: "Basic dXNlcjpwYXNz" };
        const stream = await sdk.buildsV3.runBuildRegistry(known.registryBuildId, source, known.orgId);
        const log = await new Response(stream).text();
        assert(log.includes("1.4.0: Pulling from harbor-brawl"), log);
        await expectSuccess(sdk, known, known.registryBuildId);
    },
    DeleteBuild: (sdk, known) => sdk.buildsV3.deleteBuild(known.uploadedBuildId, known.orgId),
    async DownloadLogForProcess(sdk, known) {
        const log = await onceEnded(() => sdk.logsV1.downloadLogForProcess(known.processId, known.appId));
        const text = await new Response(log).text();
        assert(text.includes(" #000001 "), `not the whole log: ${text}`);
    },
};

export const uploadLessons = {
    CreateBuild: (body) => ({ uploadedBuildId: body.buildId }),
    CreateBuildRegistry: (body) => ({ registryBuildId: body.buildId }),
};
