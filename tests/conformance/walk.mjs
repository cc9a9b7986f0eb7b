// SPDX-License-Identifier: GPL-3.0-or-later
// Calls all that a sandbox serves, and says of each operation how that went:
//   ok                   the SDK took the answer, and so did the contract
//   schema               the contract took the answer; the SDK has no such operation, or asks for what came later
//   rejected by us       the sandbox answered with an error
//   rejected by the SDK  the SDK did not take the answer, or did not send the request
//   breaks the contract  the contract did not take the answer
//   failed               the call itself went wrong
import assert from "node:assert/strict";
import { ApiError } from "@hathora/cloud-sdk-typescript/models/errors/apierror.js";
import { ResponseValidationError } from "@hathora/cloud-sdk-typescript/models/errors/responsevalidationerror.js";
import { SDKValidationError } from "@hathora/cloud-sdk-typescript/models/errors/sdkvalidationerror.js";
import { calls, lessons } from "./calls.mjs";
import { Contract } from "./contract.mjs";

const passes = new Set(["ok", "schema"]);

function verdictOn(error) {
    if (error instanceof ApiError) return "rejected by us";
    if (error instanceof ResponseValidationError || error instanceof SDKValidationError) return "rejected by the SDK";
    return "failed";
}

export class Walk {
    #sandbox;
    #sdk;
    #contract;
    #isNewest;
    /** The ids seen on the way. */
    known = {};
    /** What the sandbox says it serves. */
    served = [];
    /** { operationId, verdict, detail } in the order of the calls. */
    results = [];

    constructor(sandbox, document, generation) {
        this.#sandbox = sandbox;
        this.#sdk = sandbox.sdk();
        this.#contract = new Contract(document, generation);
        this.#isNewest = generation === "newest";
    }

    async run() {
        this.served = await this.#sandbox.servedOperations();
        const served = new Set(this.served);
        for (const [operationId, call] of Object.entries(calls)) {
            if (served.delete(operationId)) this.results.push({ operationId, ...(await this.#judge(operationId, call)) });
            else assert(!this.#contract.has(operationId), `${operationId} is not served`);
        }
        assert.deepEqual([...served], [], "served, but never called here");
    }

    failures() {
        return this.results.filter(({ verdict }) => !passes.has(verdict));
    }

    async #judge(operationId, call) {
        this.#sandbox.forgetAnswer();
        let verdict = "ok";
        try {
            await call(this.#sdk, this.known, this.#sandbox);
            if (!this.#sandbox.lastAnswer.fromSdk) verdict = "schema";
        } catch (error) {
            verdict = verdictOn(error);
            // The SDK on npm requires fields that the seed's generation did not have yet.
            const isTooNew = !this.#isNewest && error instanceof ResponseValidationError;
            if (!isTooNew) return { verdict, detail: error.message };
            verdict = "schema";
        }
        const { status, body } = this.#sandbox.lastAnswer;
        const problems = this.#contract.problems(operationId, status, body);
        if (problems.length > 0) return { verdict: "breaks the contract", detail: problems.join("; ") };
        Object.assign(this.known, lessons[operationId]?.(body));
        return { verdict };
    }
}
