// SPDX-License-Identifier: GPL-3.0-or-later
// What tests find out about operations, kept for whoever asks later: a file for each kind of proof and each generation,
// with a list of { operationId, verdict, … }.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export class Results {
    #folder;

    constructor(folder) {
        this.#folder = folder;
    }

    #path(kind, generation) {
        return join(this.#folder, `${kind}-${generation}.json`);
    }

    /** A test that begins anew shall leave nothing behind of the one before, however it ends. */
    async forget(...kinds) {
        const files = await readdir(this.#folder).catch(() => []);
        const old = files.filter((file) => kinds.some((kind) => file.startsWith(`${kind}-`)));
        await Promise.all(old.map((file) => rm(join(this.#folder, file))));
    }

    async write(kind, generation, list) {
        await mkdir(this.#folder, { recursive: true });
        await writeFile(this.#path(kind, generation), JSON.stringify(list, null, 1));
    }
}
