// SPDX-License-Identifier: GPL-3.0-or-later
// The contract as one generation of Hathora has it, checked by a validator that is not ours.
import Ajv from "ajv";
import addFormats from "ajv-formats";

const seedVersion = [2, 10, 3];

function isNewer(since) {
    const version = (since ?? "0").split(".").map(Number);
    const position = version.findIndex((part, i) => part !== seedVersion[i]);
    return position >= 0 && version[position] > seedVersion[position];
}

function reduced(schema, isSeed) {
    if (Array.isArray(schema)) return schema.map((part) => reduced(part, isSeed));
    if (typeof schema !== "object" || schema === null) return schema;
    const result = {};
    for (const [key, value] of Object.entries(schema)) {
        if (!key.startsWith("x-") && key !== "example" && key !== "properties") result[key] = reduced(value, isSeed);
    }
    if (schema["x-enum-since"] && isSeed) {
        result.enum = schema.enum.filter((word) => !isNewer(schema["x-enum-since"][word]));
    }
    if (schema.properties) {
        const properties = Object.entries(schema.properties).filter(([, value]) => !(isSeed && isNewer(value["x-since"])));
        result.properties = Object.fromEntries(properties.map(([name, value]) => [name, reduced(value, isSeed)]));
        const required = isSeed ? [] : properties.filter(([, value]) => value["x-required-in-newest"]).map(([name]) => name);
        result.required = [...(schema.required ?? []), ...required];
        // What the contract does not know of, the sandbox must not say.
        result.additionalProperties = false;
    }
    return result;
}

export class Contract {
    #operations = new Map();
    #ajv = new Ajv({ strict: false, allErrors: true });

    constructor(document, generation) {
        const isSeed = generation === "2.10";
        addFormats(this.#ajv);
        const schemas = reduced(document.components.schemas, isSeed);
        this.#ajv.addSchema({ $id: "contract", components: { schemas } });
        for (const item of Object.values(document.paths)) {
            for (const operation of Object.values(item)) {
                if (isSeed ? !operation["x-in-seed"] : operation["x-removed-after"]) continue;
                const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith("2"));
                const schema = response.content?.["application/json"]?.schema;
                this.#operations.set(operation.operationId, { status: Number(status), schema });
            }
        }
    }

    has(operationId) {
        return this.#operations.has(operationId);
    }

    /** What is wrong with the success of an operation; empty when nothing is. */
    problems(operationId, status, body) {
        const operation = this.#operations.get(operationId);
        if (status !== operation.status) return [`status ${status} instead of ${operation.status}`];
        if (!operation.schema) return [];
        const schema = JSON.parse(JSON.stringify(operation.schema).replaceAll('"#/', '"contract#/'));
        if (this.#ajv.validate(schema, body)) return [];
        return this.#ajv.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
    }
}
