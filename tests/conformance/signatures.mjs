// SPDX-License-Identifier: GPL-3.0-or-later
// The API console writes calls of the SDK (models/console/calltext): here is whether the SDK has those methods, and takes
// their arguments in the order that is written there.
import assert from "node:assert/strict";
import { HathoraCloud } from "@hathora/cloud-sdk-typescript";

const mostArguments = 4;

/** The names of what a method takes, without its options. */
function namesOf(method) {
    const [, list] = /^async \w+\(([^)]*)\)/.exec(method.toString());
    return list.split(",").map((name) => name.trim()).filter((name) => name && name !== "options");
}

/** What the console writes: names of parameters, and a word for what has none in the contract. */
function written({ parameters = [], requestBody, security }) {
    if (!requestBody && parameters.length > mostArguments) return ["request"];
    const isFirst = (parameter) => parameter.required && !parameter["x-sdk-global"];
    const names = (some) => some.map(({ name }) => name);
    return [
        ...(security[0]?.playerAuth ? ["security"] : []),
        ...names(parameters.filter(isFirst)),
        ...(requestBody ? ["(body)"] : []),
        ...names(parameters.filter((parameter) => !isFirst(parameter))),
    ];
}

export function checkSignatures(document) {
    const sdk = new HathoraCloud();
    let count = 0;
    for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
        if (operation["x-removed-after"]) continue;
        const [group, name] = operation["x-sdk-method"].split(".");
        assert.equal(typeof sdk[group]?.[name], "function", operation["x-sdk-method"]);
        const expected = written(operation);
        const names = namesOf(sdk[group][name]);
        // What came to the contract after this SDK stands last.
        const known = expected.filter((each) => each === "(body)" || names.includes(each));
        assert.deepEqual(names.map((each, at) => (known[at] === "(body)" ? "(body)" : each)), known, operation.operationId);
        ++count;
    }
    console.log(`the SDK has all ${count} methods that the API console writes`);
}
