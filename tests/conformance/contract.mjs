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

/** The contract as a generation has it: what it does not know is gone, and what the contract does not know is not allowed. */
function ofGeneration(document, isSeed) {
    const paths = {};
    for (const [path, item] of Object.entries(document.paths)) {
        for (const [method, operation] of Object.entries(item)) {
            if (isSeed ? !operation["x-in-seed"] : operation["x-removed-after"]) continue;
            const parameters = operation.parameters?.filter((each) => !(isSeed && isNewer(each["x-since"])));
            (paths[path] ??= {})[method] = { ...operation, ...(parameters && { parameters }) };
        }
    }
    const schemas = reduced(document.components.schemas, isSeed);
    return { ...document, paths, components: { ...document.components, schemas } };
}

/** Those without a placeholder go before those with one: "latest" is no id. */
function placeholders(path) {
    return path.split("{").length;
}

export class Contract {
    #operations = new Map();
    #ajv = new Ajv({ strict: false, allErrors: true });
    /** For whoever wants it as OpenAPI. */
    document;

    constructor(document, generation) {
        this.document = ofGeneration(document, generation === "2.10");
        addFormats(this.#ajv);
        this.#ajv.addSchema({ $id: "contract", components: { schemas: this.document.components.schemas } });
        for (const [path, item] of Object.entries(this.document.paths)) {
            const pattern = new RegExp(`^${path.replaceAll(/{(\w+)}/g, "(?<$1>[^/]+)")}$`);
            for (const [method, operation] of Object.entries(item)) {
                const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith("2"));
                const schema = response.content?.["application/json"]?.schema;
                this.#operations.set(operation.operationId, {
                    operationId: operation.operationId, method: method.toUpperCase(), path, pattern,
                    status: Number(status), schema, takesFile: Boolean(operation.requestBody?.content["multipart/form-data"]),
                });
            }
        }
    }

    has(operationId) {
        return this.#operations.has(operationId);
    }

    operationIds() {
        return [...this.#operations.keys()];
    }

    /** Whether an operation takes an archive in a form. */
    takesFile(operationId) {
        return this.#operations.get(operationId).takesFile;
    }

    /** The operation that a request is for, and the values in its path. */
    match(method, path) {
        const fitting = [...this.#operations.values()].filter((each) => each.method === method && each.pattern.test(path));
        fitting.sort((one, other) => placeholders(one.path) - placeholders(other.path));
        if (fitting.length === 0) throw new Error(`${method} ${path} is not in the contract`);
        const values = Object.entries({ ...path.match(fitting[0].pattern).groups });
        return {
            operationId: fitting[0].operationId,
            values: Object.fromEntries(values.map(([name, value]) => [name, decodeURIComponent(value)])),
        };
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
