// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the table of tests/archive/tst_ignorerules to another reader of .dockerignore files. Where the two differ the
// table has to say why; a difference that is said and is none is wrong too.
// Usage: node dockerignore.mjs TABLE
import dockerignore from "@balena/dockerignore";
import { readFileSync } from "node:fs";

const { cases } = JSON.parse(readFileSync(process.argv[2], "utf8"));

function theirs({ rules, path }) {
    try {
        return dockerignore({ ignorecase: false }).add(rules.join("\n")).ignores(path) ? "out" : "in";
    } catch (error) {
        return `refused: ${error.message}`;
    }
}

let wrong = 0;
for (const one of cases) {
    const said = theirs(one);
    const differs = said !== one.expect;
    const line = `${JSON.stringify(one.rules)} on ${one.path}: ${one.expect} here, ${said} there`;
    if (differs !== ("balena" in one)) {
        wrong += 1;
        console.error(`${line}; ${differs ? "not explained" : `explained by "${one.balena}"`}`);
    } else if (differs) {
        console.log(`${line}: ${one.balena}`);
    }
}
console.log(`${cases.length} cases, ${wrong} of them without or with a wrong explanation`);
process.exitCode = wrong === 0 && cases.length >= 60 ? 0 : 1;
