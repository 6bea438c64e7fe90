import { r as validate_configuration_default } from "./validators.js";
import { N as isDay, g as displayPath } from "./core.js";
import { n as readDocument, r as validateDocument, t as errorAt } from "./document.js";
import { posix } from "node:path";

// policies/schema/configuration.json
var configuration_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://trailproof.dev/schema/configuration.json",
	title: "trailproof configuration (trailproof.yaml)",
	description: "the configuration",
	type: "object",
	required: ["formatVersion"],
	additionalProperties: false,
	properties: {
		"formatVersion": {
			"const": 1,
			"description": "The version of this format."
		},
		"policies": { "$ref": "#/definitions/texts" },
		"trails": { "$ref": "#/definitions/texts" },
		"sinks": { "enum": ["complete"] },
		"scopes": {
			"type": "array",
			"items": { "$ref": "#/definitions/scope" }
		},
		"parameters": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/parameterValue" }
		},
		"services": { "$ref": "#/definitions/texts" },
		"exclude": { "$ref": "#/definitions/texts" },
		"ignore": {
			"type": "array",
			"items": { "$ref": "#/definitions/suppression" }
		},
		"failOn": { "enum": [
			"error",
			"warning",
			"note",
			"none"
		] }
	},
	definitions: {
		"scope": {
			"description": "inputs that live in one account",
			"type": "object",
			"required": ["paths"],
			"additionalProperties": false,
			"properties": {
				"account": { "$ref": "#/definitions/account" },
				"region": { "$ref": "#/definitions/region" },
				"paths": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/text" }
				}
			}
		},
		"suppression": {
			"description": "findings that are not to be reported",
			"type": "object",
			"required": ["rule"],
			"additionalProperties": false,
			"properties": {
				"rule": { "$ref": "#/definitions/text" },
				"resource": { "$ref": "#/definitions/text" },
				"operations": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/text" }
				},
				"reason": { "$ref": "#/definitions/text" },
				"until": { "$ref": "#/definitions/date" }
			}
		},
		"parameterValue": {
			"if": { "type": "string" },
			"else": {
				"if": { "type": "number" },
				"else": {
					"description": "a text, a number, true or false",
					"type": "boolean"
				}
			}
		},
		"texts": {
			"type": "array",
			"items": { "$ref": "#/definitions/text" }
		},
		"text": {
			"description": "a text that is not empty",
			"type": "string",
			"pattern": "\\S"
		},
		"account": {
			"description": "an account id of twelve digits, in quotes",
			"type": "string",
			"pattern": "^[0-9]{12}$"
		},
		"region": {
			"description": "the name of a Region such as eu-west-1",
			"type": "string",
			"pattern": "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$"
		},
		"date": {
			"description": "a date such as 2027-06-30",
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
		}
	}
};

// src/policy/configuration.ts
function readConfiguration(uri, text, builtIns) {
	const reading = readDocument(uri, text);
	if (reading.kind === "failed") return reading;
	const { document } = reading;
	const mistakes = validateDocument(document, configuration_default, validate_configuration_default);
	if (mistakes.length > 0) return {
		kind: "failed",
		errors: mistakes
	};
	const file = document.value;
	const errors = impossibleDays(document, file);
	return errors.length > 0 ? {
		kind: "failed",
		errors
	} : {
		kind: "read",
		configuration: configurationOf(document, file, builtIns)
	};
}
function configurationOf(document, file, builtIns) {
	const directory = posix.dirname(document.uri);
	const fromHere = (path) => posix.isAbsolute(path) ? path : posix.join(directory, path);
	return {
		uri: document.uri,
		directory,
		policies: file.policies === void 0 ? null : entries(document, "policies", file.policies, (name) => Object.hasOwn(builtIns, name) ? name : fromHere(name)),
		trails: entries(document, "trails", file.trails ?? [], fromHere),
		sinksComplete: file.sinks === "complete",
		scopes: (file.scopes ?? []).map(({ account, region, paths }, index) => ({
			account: account ?? null,
			region: region ?? null,
			paths,
			origin: document.originOf(["scopes", index])
		})),
		parameters: new Map(Object.entries(file.parameters ?? {}).map(([name, value]) => [name, document.sourceOf(["parameters", name]) ?? String(value)])),
		services: entries(document, "services", file.services ?? [], (service) => service),
		exclude: file.exclude ?? [],
		ignore: (file.ignore ?? []).map((entry, index) => suppressionOf(document, entry, index)),
		failOn: file.failOn ?? null,
		origin: document.originOf([])
	};
}
function entries(document, key, texts, resolve) {
	return texts.map((text, index) => ({
		text: resolve(text),
		origin: document.originOf([key, index]),
		errorAt: (message) => errorAt(document, [key, index], message)
	}));
}
function suppressionOf(document, entry, index) {
	return {
		kind: "external",
		ruleId: entry.rule,
		resources: entry.resource === void 0 ? { kind: "every" } : {
			kind: "pattern",
			pattern: entry.resource
		},
		operations: entry.operations ?? null,
		reason: entry.reason ?? null,
		until: entry.until ?? null,
		description: displayPath(["ignore", index]),
		origin: document.originOf(["ignore", index])
	};
}
function impossibleDays(document, file) {
	return (file.ignore ?? []).flatMap(({ until }, index) => until === void 0 || isDay(until) ? [] : [errorAt(document, [
		"ignore",
		index,
		"until"
	], `found "${until}", expected a day that exists, such as 2027-06-30.`)]);
}

export { readConfiguration as t };