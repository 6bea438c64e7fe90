import { C as policyOf, S as builtInPolicy, at as nearestName, ut as isDay } from "./core.js";
import { n as validate_policy_default } from "./validators.js";
import { n as readDocument, r as validateDocument, t as errorAt } from "./document.js";

// policies/schema/policy.json
var policy_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://trailproof.dev/schema/policy.json",
	title: "trailproof policy",
	description: "a policy",
	type: "object",
	required: ["formatVersion", "id"],
	additionalProperties: false,
	anyOf: [{ "required": ["requirements"] }, { "required": ["trails"] }],
	properties: {
		"formatVersion": {
			"const": 1,
			"description": "The version of this format."
		},
		"id": { "$ref": "#/definitions/identifier" },
		"title": { "$ref": "#/definitions/sentence" },
		"description": { "$ref": "#/definitions/sentence" },
		"requirements": {
			"type": "array",
			"items": { "$ref": "#/definitions/requirement" }
		},
		"trails": {
			"type": "array",
			"items": { "$ref": "#/definitions/trailRequirement" }
		}
	},
	definitions: {
		"requirement": {
			"description": "a requirement",
			"type": "object",
			"required": [
				"id",
				"level",
				"record"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/definitions/identifier" },
				"title": { "$ref": "#/definitions/sentence" },
				"level": { "$ref": "#/definitions/level" },
				"levelWhenSinksMayBeElsewhere": { "$ref": "#/definitions/level" },
				"controls": { "$ref": "#/definitions/controls" },
				"record": { "$ref": "#/definitions/record" },
				"except": {
					"type": "array",
					"items": { "$ref": "#/definitions/exception" }
				}
			}
		},
		"record": {
			"description": "the events that must be recorded; every key narrows the set",
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["service"] },
				{ "required": ["eventSource"] },
				{ "required": ["resourceType"] },
				{ "required": ["category"] }
			],
			"properties": {
				"service": { "$ref": "#/definitions/word" },
				"eventSource": { "$ref": "#/definitions/word" },
				"operations": { "$ref": "#/definitions/operations" },
				"category": { "$ref": "#/definitions/category" },
				"access": { "$ref": "#/definitions/access" },
				"resourceType": { "$ref": "#/definitions/word" },
				"resources": { "$ref": "#/definitions/resources" },
				"regions": { "$ref": "#/definitions/regions" }
			}
		},
		"exception": {
			"description": "a known and accepted hole, with its reason",
			"type": "object",
			"required": ["reason"],
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["service"] },
				{ "required": ["eventSource"] },
				{ "required": ["operations"] },
				{ "required": ["category"] },
				{ "required": ["access"] },
				{ "required": ["resourceType"] },
				{ "required": ["resources"] },
				{ "required": ["regions"] }
			],
			"properties": {
				"service": { "$ref": "#/definitions/word" },
				"eventSource": { "$ref": "#/definitions/word" },
				"operations": { "$ref": "#/definitions/operations" },
				"category": { "$ref": "#/definitions/category" },
				"access": { "$ref": "#/definitions/access" },
				"resourceType": { "$ref": "#/definitions/word" },
				"resources": { "$ref": "#/definitions/exceptedResources" },
				"regions": { "$ref": "#/definitions/regions" },
				"reason": { "$ref": "#/definitions/sentence" },
				"until": { "$ref": "#/definitions/date" }
			}
		},
		"trailRequirement": {
			"description": "a requirement on trails",
			"type": "object",
			"required": [
				"id",
				"level",
				"require"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/definitions/identifier" },
				"title": { "$ref": "#/definitions/sentence" },
				"level": { "$ref": "#/definitions/level" },
				"controls": { "$ref": "#/definitions/controls" },
				"which": { "enum": ["each", "any"] },
				"require": { "$ref": "#/definitions/trailSettings" }
			}
		},
		"trailSettings": {
			"description": "at least one setting",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"logFileValidation": { "const": true },
				"kmsKey": { "const": true },
				"multiRegion": { "const": true },
				"cloudWatchLogs": { "const": true },
				"insights": {
					"type": "array",
					"minItems": 1,
					"items": { "enum": ["ApiCallRateInsight", "ApiErrorRateInsight"] }
				}
			}
		},
		"identifier": {
			"description": "an identifier of letters, digits, dots, hyphens and underscores",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
		},
		"sentence": {
			"description": "a text that is not empty",
			"type": "string",
			"pattern": "\\S"
		},
		"word": {
			"description": "a name without spaces",
			"type": "string",
			"pattern": "^\\S+$"
		},
		"level": { "enum": [
			"error",
			"warning",
			"note"
		] },
		"controls": {
			"type": "array",
			"items": { "$ref": "#/definitions/word" }
		},
		"operations": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/word" }
		},
		"category": { "enum": [
			"management",
			"data",
			"networkActivity"
		] },
		"access": { "enum": [
			"read",
			"write",
			"all"
		] },
		"resources": {
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/arn" }
			},
			"else": {
				"description": "declared, all, or a list of ARNs",
				"enum": ["declared", "all"]
			}
		},
		"exceptedResources": {
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/arn" }
			},
			"else": {
				"description": "declared, all, log-destinations (what counted trails deliver their logs to), or a list of ARNs",
				"enum": [
					"declared",
					"all",
					"log-destinations"
				]
			}
		},
		"arn": {
			"description": "an ARN, or the start of one followed by * as its last character",
			"type": "string",
			"pattern": "^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$"
		},
		"regions": {
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/region" }
			},
			"else": {
				"description": "all, enabled, or a list of Regions",
				"enum": ["all", "enabled"]
			}
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

// src/policy/policy.ts
function readPolicy(uri, text) {
	const reading = readDocument(uri, text);
	if (reading.kind === "failed") return reading;
	const { document } = reading;
	const mistakes = validateDocument(document, policy_default, validate_policy_default);
	if (mistakes.length > 0) return {
		kind: "failed",
		errors: mistakes
	};
	const file = document.value;
	const errors = [...repeatedIds(document, file), ...impossibleDays(document, file)];
	return errors.length > 0 ? {
		kind: "failed",
		errors
	} : {
		kind: "read",
		policy: policyOf(file, (path) => document.originOf(path))
	};
}
function repeatedIds(document, file) {
	const seen = /* @__PURE__ */ new Set();
	const errors = [];
	const check = (id, path) => {
		if (seen.has(id)) errors.push(errorAt(document, path, `found the id "${id}" a second time. Give each requirement its own.`));
		seen.add(id);
	};
	file.requirements?.forEach(({ id }, index) => {
		check(id, [
			"requirements",
			index,
			"id"
		]);
	});
	file.trails?.forEach(({ id }, index) => {
		check(id, [
			"trails",
			index,
			"id"
		]);
	});
	return errors;
}
function impossibleDays(document, file) {
	return (file.requirements ?? []).flatMap((requirement, index) => (requirement.except ?? []).flatMap(({ until }, position) => {
		if (until === void 0 || isDay(until)) return [];
		return [errorAt(document, [
			"requirements",
			index,
			"except",
			position,
			"until"
		], `found "${until}", expected a day that exists, such as 2027-06-30.`)];
	}));
}

// src/policy/load.ts
function loadPolicy(nameOrFile, readFile, builtIns) {
	const builtIn = builtInPolicy(nameOrFile, builtIns);
	if (builtIn !== void 0) return {
		kind: "read",
		policy: builtIn
	};
	const file = readFile(nameOrFile);
	if (file.kind === "text") return readPolicy(nameOrFile.replaceAll("\\", "/"), file.text);
	return {
		kind: "failed",
		errors: [{
			location: null,
			path: null,
			message: notFound(nameOrFile, file.reason, Object.keys(builtIns))
		}]
	};
}
function notFound(nameOrFile, reason, names) {
	if (/[/\\.]/.test(nameOrFile)) return `The policy ${nameOrFile} cannot be read: ${reason}.`;
	const suggestion = nearestName(nameOrFile, names);
	return `There is no built-in policy "${nameOrFile}", and as a file it cannot be read: ${reason}. ${suggestion === void 0 ? `Built-in policies: ${names.join(", ")}.` : `Did you mean "${suggestion}"?`}`;
}
function loadPolicies(references, readFile, builtIns) {
	const policies = /* @__PURE__ */ new Map();
	const errors = [];
	for (const { nameOrFile, errorAt } of references) {
		const reading = loadPolicy(nameOrFile, readFile, builtIns);
		if (reading.kind === "failed") {
			errors.push(...reading.errors.map((error) => error.location === null && errorAt !== void 0 ? errorAt(error.message) : error));
			continue;
		}
		const { policy } = reading;
		const earlier = policies.get(policy.id);
		if (earlier === void 0) policies.set(policy.id, {
			policy,
			nameOrFile
		});
		else if (earlier.nameOrFile !== nameOrFile) errors.push({
			location: policy.origin.locate(),
			path: "id",
			message: `found the id "${policy.id}", which ${earlier.nameOrFile} has as well. Give each policy its own.`
		});
	}
	return {
		policies: [...policies.values()].map(({ policy }) => policy),
		errors
	};
}

export { loadPolicies };