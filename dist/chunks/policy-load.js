import { Go as nearestName, Qr as policyOf, Yr as builtInPolicy, Zr as exceptionsOf, fi as usageError, vr as isWholePath, yi as isDay } from "./core.js";
import { n as validate_policy_default } from "./validators.js";
import { n as readDocument, r as validateDocument, t as errorAt } from "./policy-document.js";
import { posix } from "node:path";

// src/policy/inherit.ts
function inherit(own, bases, overrides) {
	const requirements = inherited(bases.flatMap((base) => base.requirements), ({ record, except }) => [record, except]);
	const trails = inherited(bases.flatMap((base) => base.trails), ({ which, require }) => [which, require]);
	const errors = overrides.flatMap((override) => mistakesOf(override, requirements, trails));
	if (errors.length > 0) return {
		kind: "failed",
		errors
	};
	for (const override of overrides) {
		change(requirements, override, (requirement) => ({
			...requirement,
			...levelsOf(requirement, override),
			except: [...requirement.except, ...override.except]
		}));
		change(trails, override, (trail) => ({
			...trail,
			level: override.level ?? trail.level
		}));
	}
	for (const requirement of own.requirements) requirements.set(requirement.id, requirement);
	for (const trail of own.trails) trails.set(trail.id, trail);
	const controls = byId([...bases.flatMap((base) => base.controls), ...own.controls]);
	return {
		kind: "read",
		policy: {
			...own,
			controls: [...controls.values()],
			requirements: [...requirements.values()],
			trails: [...trails.values()],
			overriddenAt: new Map(overrides.map(({ id, origin }) => [id, origin]))
		}
	};
}
function byId(items) {
	return new Map(items.map((item) => [item.id, item]));
}
function inherited(items, asked) {
	const found = /* @__PURE__ */ new Map();
	for (const item of items) {
		const earlier = found.get(item.id);
		const same = earlier !== void 0 && sameData(asked(earlier), asked(item));
		found.set(item.id, same ? forBoth(earlier, item) : item);
	}
	return found;
}
const severity = [
	"error",
	"warning",
	"note"
];
function forBoth(earlier, later) {
	return {
		...severity.indexOf(earlier.level) < severity.indexOf(later.level) ? earlier : later,
		controls: [.../* @__PURE__ */ new Set([...earlier.controls, ...later.controls])]
	};
}
function sameData(a, b) {
	const withoutPlaces = (key, value) => key === "origin" ? void 0 : value instanceof Map ? [...value] : value;
	return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces);
}
function change(items, { id, off }, changed) {
	const item = items.get(id);
	if (item === void 0) return;
	if (off) items.delete(id);
	else items.set(id, changed(item));
}
function levelsOf(requirement, { level }) {
	return level === null ? requirement : {
		level,
		levelWhenSinksMayBeElsewhere: null
	};
}
function mistakesOf({ id, except, errorAt }, requirements, trails) {
	const known = [...requirements.keys(), ...trails.keys()];
	if (!known.includes(id)) {
		const nearest = nearestName(id, known);
		return [errorAt(`no inherited requirement has the id "${id}". ${nearest === void 0 ? `There are: ${known.join(", ")}.` : `Did you mean "${nearest}"?`}`)];
	}
	return except.length > 0 && !requirements.has(id) ? [errorAt(`"${id}" is a requirement on trails, which has no exceptions. Leave "except" out.`)] : [];
}

// policies/schema/policy.json
var policy_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://trailproof.dev/schema/policy.json",
	title: "trailproof policy",
	description: "a policy",
	type: "object",
	required: ["formatVersion", "id"],
	additionalProperties: false,
	anyOf: [
		{ "required": ["requirements"] },
		{ "required": ["trails"] },
		{ "required": ["extends"] }
	],
	properties: {
		"formatVersion": {
			"const": 1,
			"description": "The version of this format."
		},
		"id": {
			"$ref": "#/definitions/identifier",
			"description": "What results and reports call the policy."
		},
		"title": {
			"$ref": "#/definitions/sentence",
			"description": "What the policy asks, in a line."
		},
		"description": {
			"$ref": "#/definitions/sentence",
			"description": "What the policy is for."
		},
		"framework": {
			"$ref": "#/definitions/framework",
			"description": "The document that the controls are from."
		},
		"controls": {
			"description": "What requirements name under controls, and our reading of it.",
			"type": "array",
			"items": { "$ref": "#/definitions/control" }
		},
		"extends": {
			"description": "Policies whose requirements this one takes over: names of built-in ones, or files relative to this one. A requirement of this policy with the id of an inherited one stands in its place.",
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/sentence" }
		},
		"overrides": {
			"description": "What is to be different about inherited requirements.",
			"type": "array",
			"items": { "$ref": "#/definitions/override" }
		},
		"requirements": {
			"$ref": "#/definitions/requirements",
			"description": "What must be recorded."
		},
		"trails": {
			"$ref": "#/definitions/trails",
			"description": "What trails must be like."
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
				"id": {
					"$ref": "#/definitions/identifier",
					"description": "Tells the requirement from the others of the policy; results name it."
				},
				"title": {
					"$ref": "#/definitions/sentence",
					"description": "What is asked, in a line."
				},
				"level": {
					"$ref": "#/definitions/level",
					"description": "The level of its findings."
				},
				"levelWhenSinksMayBeElsewhere": {
					"$ref": "#/definitions/level",
					"description": "The level while trails may exist that nobody showed."
				},
				"controls": {
					"$ref": "#/definitions/controls",
					"description": "The controls that it serves, such as PCI-DSS-4.0.1/10.2.1.1."
				},
				"record": {
					"$ref": "#/definitions/record",
					"description": "The events that must be recorded."
				},
				"except": {
					"$ref": "#/definitions/except",
					"description": "Known and accepted holes."
				}
			}
		},
		"framework": {
			"description": "the document that the controls are from",
			"type": "object",
			"required": [
				"id",
				"title",
				"version",
				"publisher",
				"url"
			],
			"additionalProperties": false,
			"properties": {
				"id": {
					"description": "What the ids of its controls begin with, before the slash.",
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
				},
				"title": {
					"$ref": "#/definitions/sentence",
					"description": "The title of the document."
				},
				"version": {
					"$ref": "#/definitions/sentence",
					"description": "Its version or year."
				},
				"publisher": {
					"$ref": "#/definitions/sentence",
					"description": "Who publishes it."
				},
				"url": {
					"description": "an address that begins with https://",
					"type": "string",
					"pattern": "^https://"
				}
			}
		},
		"control": {
			"description": "a control, either with our reading of it or with the reason why it is not assessed",
			"type": "object",
			"required": ["id", "title"],
			"additionalProperties": false,
			"anyOf": [{ "required": ["reading"] }, { "required": ["notAssessed"] }],
			"properties": {
				"id": {
					"description": "the framework, a slash and the number of the control, such as PCI-DSS-4.0.1/10.2.1.1",
					"type": "string",
					"pattern": "^[^\\s/]+/\\S+$"
				},
				"title": {
					"$ref": "#/definitions/sentence",
					"description": "What the control asks, in your words."
				},
				"reading": {
					"$ref": "#/definitions/sentence",
					"description": "What of it events and settings of trails can show."
				},
				"notAssessed": {
					"$ref": "#/definitions/sentence",
					"description": "Why nothing is said about it."
				}
			}
		},
		"override": {
			"description": "what is to be different about an inherited requirement",
			"type": "object",
			"required": ["id"],
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["off"] },
				{ "required": ["level"] },
				{ "required": ["except"] }
			],
			"properties": {
				"id": {
					"$ref": "#/definitions/identifier",
					"description": "The id of the inherited requirement."
				},
				"off": {
					"description": "The requirement does not hold.",
					"const": true
				},
				"level": {
					"$ref": "#/definitions/level",
					"description": "The level of its findings."
				},
				"except": {
					"description": "Holes beside those that the requirement accepts.",
					"type": "array",
					"items": { "$ref": "#/definitions/exception" }
				}
			}
		},
		"where": {
			"description": "which declared resources are meant; every key narrows the set",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"path": {
					"$ref": "#/definitions/glob",
					"description": "The file that declares the resource, relative to the working directory, with * for any characters."
				},
				"module": {
					"$ref": "#/definitions/glob",
					"description": "The Terraform module that declares it or one around that, such as module.ledger, with * for any characters."
				},
				"resource": {
					"$ref": "#/definitions/glob",
					"description": "What stands behind the # of its address, with * for any characters."
				},
				"tags": {
					"description": "tags that the resource has, each with its value, or * for any",
					"type": "object",
					"minProperties": 1,
					"additionalProperties": {
						"description": "the value of a tag, in which * stands for any characters",
						"type": "string"
					}
				}
			}
		},
		"glob": {
			"description": "a text in which * stands for any characters",
			"type": "string",
			"pattern": "\\S"
		},
		"record": {
			"description": "the events that must be recorded; every key narrows the set",
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["service"] },
				{ "required": ["eventSource"] },
				{ "required": ["resourceType"] },
				{ "required": ["category"] },
				{ "required": ["detections"] }
			],
			"properties": {
				"service": {
					"$ref": "#/definitions/word",
					"description": "The id of a service in the catalog, such as dynamodb."
				},
				"eventSource": {
					"$ref": "#/definitions/word",
					"description": "The event source, such as dynamodb.amazonaws.com."
				},
				"operations": {
					"$ref": "#/definitions/operations",
					"description": "Names of operations, with * for any characters. Default: every operation that CloudTrail can record."
				},
				"category": {
					"$ref": "#/definitions/category",
					"description": "management, data or networkActivity. Default: all of them."
				},
				"access": {
					"$ref": "#/definitions/access",
					"description": "read, write or all. Default: all."
				},
				"resourceType": {
					"$ref": "#/definitions/word",
					"description": "The resources.type of the events, such as AWS::DynamoDB::Table."
				},
				"resources": {
					"$ref": "#/definitions/resources",
					"description": "declared: those of the code or inventory; all: whatever they are; or a list of ARNs, each with * as its last character where it is a start."
				},
				"where": {
					"$ref": "#/definitions/where",
					"description": "Which of the declared resources are meant."
				},
				"regions": {
					"$ref": "#/definitions/regions",
					"description": "all, enabled, or a list. Default: the Region of the resource, else all."
				},
				"detections": {
					"$ref": "#/definitions/detections",
					"description": "Only events that detections wait for. declared: those of the code or inventory; or files and folders of Sigma and Elastic rules, relative to this policy."
				}
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
				{ "required": ["where"] },
				{ "required": ["regions"] }
			],
			"properties": {
				"service": {
					"$ref": "#/definitions/word",
					"description": "The id of a service in the catalog, such as dynamodb."
				},
				"eventSource": {
					"$ref": "#/definitions/word",
					"description": "The event source, such as dynamodb.amazonaws.com."
				},
				"operations": {
					"$ref": "#/definitions/operations",
					"description": "Names of operations, with * for any characters. Default: every operation that CloudTrail can record."
				},
				"category": {
					"$ref": "#/definitions/category",
					"description": "management, data or networkActivity. Default: all of them."
				},
				"access": {
					"$ref": "#/definitions/access",
					"description": "read, write or all. Default: all."
				},
				"resourceType": {
					"$ref": "#/definitions/word",
					"description": "The resources.type of the events, such as AWS::DynamoDB::Table."
				},
				"resources": {
					"$ref": "#/definitions/exceptedResources",
					"description": "declared: those of the code or inventory; all: whatever they are; or a list of ARNs, each with * as its last character where it is a start."
				},
				"where": {
					"$ref": "#/definitions/where",
					"description": "Which of the declared resources are meant."
				},
				"regions": {
					"$ref": "#/definitions/regions",
					"description": "all, enabled, or a list. Default: the Region of the resource, else all."
				},
				"reason": {
					"$ref": "#/definitions/sentence",
					"description": "Why the hole is accepted."
				},
				"until": {
					"$ref": "#/definitions/date",
					"description": "The last day on which it is, such as 2027-06-30."
				}
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
				"id": {
					"$ref": "#/definitions/identifier",
					"description": "Tells the requirement from the others of the policy; results name it."
				},
				"title": {
					"$ref": "#/definitions/sentence",
					"description": "What is asked, in a line."
				},
				"level": {
					"$ref": "#/definitions/level",
					"description": "The level of its findings."
				},
				"controls": {
					"$ref": "#/definitions/controls",
					"description": "The controls that it serves, such as PCI-DSS-4.0.1/10.3.2."
				},
				"which": {
					"$ref": "#/definitions/which",
					"description": "each trail that records, or any one of them. Default: each."
				},
				"require": {
					"$ref": "#/definitions/trailSettings",
					"description": "The settings that must be there."
				}
			}
		},
		"trailSettings": {
			"description": "at least one setting",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"logFileValidation": {
					"$ref": "#/definitions/logFileValidation",
					"description": "Log files can be validated."
				},
				"kmsKey": {
					"$ref": "#/definitions/kmsKey",
					"description": "A KMS key encrypts the log files."
				},
				"multiRegion": {
					"$ref": "#/definitions/multiRegion",
					"description": "The trail records all Regions."
				},
				"cloudWatchLogs": {
					"$ref": "#/definitions/cloudWatchLogs",
					"description": "Events are delivered to CloudWatch Logs."
				},
				"insights": {
					"$ref": "#/definitions/insights",
					"description": "The kinds of Insights events that are recorded."
				},
				"logBucket": {
					"$ref": "#/definitions/logBucket",
					"description": "What the bucket of the log files must be like."
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
		"detections": {
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/sentence" }
			},
			"else": {
				"description": "declared, or a list of files and folders of rules",
				"enum": ["declared"]
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
		},
		"requirements": {
			"type": "array",
			"items": { "$ref": "#/definitions/requirement" }
		},
		"trails": {
			"type": "array",
			"items": { "$ref": "#/definitions/trailRequirement" }
		},
		"except": {
			"type": "array",
			"items": { "$ref": "#/definitions/exception" }
		},
		"which": { "enum": ["each", "any"] },
		"logBucket": {
			"description": "at least one setting of the log bucket",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"publicAccessBlocked": {
					"$ref": "#/definitions/publicAccessBlocked",
					"description": "All four settings of S3 Block Public Access are on."
				},
				"versioned": {
					"$ref": "#/definitions/versioned",
					"description": "The bucket has versioning."
				},
				"objectLock": {
					"$ref": "#/definitions/objectLock",
					"description": "Object Lock locks every log file for a default retention period."
				},
				"accessLogged": {
					"$ref": "#/definitions/accessLogged",
					"description": "Server access logging of the bucket is on."
				},
				"keptDays": {
					"$ref": "#/definitions/keptDays",
					"description": "No lifecycle rule deletes log files before so many days."
				}
			}
		},
		"publicAccessBlocked": { "const": true },
		"versioned": { "const": true },
		"objectLock": { "const": true },
		"accessLogged": { "const": true },
		"keptDays": {
			"description": "a number of days, 1 or more",
			"type": "integer",
			"minimum": 1
		},
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
};

// src/policy/policy.ts
function readPolicy(uri, text) {
	const reading = readDocument(uri, text);
	if (reading.kind === "failed") return reading;
	const { document } = reading;
	const validation = validateDocument(document, policy_default, validate_policy_default);
	if (validation.kind === "failed") return validation;
	const file = validation.value;
	const errors = [
		...repeatedIds(document, file),
		...impossibleDays(document, file),
		...scopesOfNothing(document, file),
		...keysBesideDetections(document, file)
	];
	return errors.length > 0 ? {
		kind: "failed",
		errors
	} : {
		kind: "read",
		policy: policyOf(file, (path) => document.originOf(path)),
		inheritance: inheritanceOf(document, file)
	};
}
function inheritanceOf(document, file) {
	return {
		bases: (file.extends ?? []).map((name, index) => ({
			name,
			errorAt: (message) => errorAt(document, ["extends", index], message)
		})),
		overrides: (file.overrides ?? []).map(({ id, off, level, except }, index) => ({
			id,
			off: off ?? false,
			level: level ?? null,
			except: exceptionsOf((path) => document.originOf(path), except, ["overrides", index]),
			origin: document.originOf(["overrides", index]),
			errorAt: (message) => errorAt(document, [
				"overrides",
				index,
				"id"
			], message)
		}))
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
function scopesOfNothing(document, file) {
	return (file.requirements ?? []).flatMap(({ record }, index) => record.where === void 0 || record.resources === void 0 || record.resources === "declared" ? [] : [errorAt(document, [
		"requirements",
		index,
		"record",
		"resources"
	], "found \"where\" beside it, which selects declared resources. Write \"resources: declared\", or remove one of the two.")]);
}
function keysBesideDetections(document, file) {
	return (file.requirements ?? []).flatMap(({ record }, index) => record.detections === void 0 ? [] : [
		"resourceType",
		"resources",
		"where",
		"regions"
	].filter((key) => record[key] !== void 0).map((key) => errorAt(document, [
		"requirements",
		index,
		"record",
		key
	], "found \"detections\" beside it, which says itself what the events are about. Remove one of the two.")));
}
function impossibleDays(document, file) {
	const lists = {
		requirements: file.requirements ?? [],
		overrides: file.overrides ?? []
	};
	return Object.entries(lists).flatMap(([list, entries]) => entries.flatMap(({ except }, index) => (except ?? []).flatMap(({ until }, position) => {
		if (until === void 0 || isDay(until)) return [];
		return [errorAt(document, [
			list,
			index,
			"except",
			position,
			"until"
		], `found "${until}", expected a day that exists, such as 2027-06-30.`)];
	})));
}

// src/policy/load.ts
var Loader = class {
	#readFile;
	#builtIns;
	#loaded = /* @__PURE__ */ new Map();
	constructor(readFile, builtIns) {
		this.#readFile = readFile;
		this.#builtIns = builtIns;
	}
	load(nameOrFile, namedBy) {
		const builtIn = builtInPolicy(nameOrFile, this.#builtIns);
		if (builtIn !== void 0) return {
			kind: "read",
			policy: builtIn
		};
		const key = JSON.stringify([nameOrFile, namedBy.root]);
		const loaded = this.#loaded.get(key) ?? this.#loadFile(nameOrFile, namedBy);
		this.#loaded.set(key, loaded);
		return loaded;
	}
	#loadFile(nameOrFile, { root, heirs }) {
		const uri = nameOrFile.replaceAll("\\", "/");
		const file = this.#readFile(nameOrFile, root);
		if (file.kind !== "text") return failedFor(notFound(nameOrFile, file.reason, Object.keys(this.#builtIns)));
		const reading = readPolicy(uri, file.text);
		if (reading.kind === "failed") return reading;
		const { bases, overrides } = reading.inheritance;
		const namedBy = {
			root: root ?? file.root,
			heirs: [...heirs, uri]
		};
		const loaded = bases.map(({ name, errorAt }) => {
			const base = Object.hasOwn(this.#builtIns, name) || isWholePath(name) ? name : posix.join(posix.dirname(uri), name);
			if (namedBy.heirs.includes(base)) return {
				kind: "failed",
				errors: [errorAt(circular(base))]
			};
			const inherited = this.load(base, namedBy);
			if (inherited.kind === "read") return inherited;
			return {
				kind: "failed",
				errors: inherited.errors.map((error) => error.location === null ? errorAt(error.message) : error)
			};
		});
		const errors = new Set(loaded.flatMap((base) => base.kind === "failed" ? base.errors : []));
		if (errors.size > 0) return {
			kind: "failed",
			errors: [...errors]
		};
		return inherit(withRuleFiles(reading.policy, posix.dirname(uri), namedBy.root), loaded.flatMap((base) => base.kind === "read" ? [base.policy] : []), overrides);
	}
};
function withRuleFiles(policy, folder, root) {
	return {
		...policy,
		requirements: policy.requirements.map((requirement) => {
			const { waitedFor } = requirement;
			if (waitedFor === void 0 || waitedFor.by === "declared") return requirement;
			const paths = waitedFor.by.paths.map((path) => isWholePath(path) ? path : posix.join(folder, path));
			return {
				...requirement,
				waitedFor: {
					...waitedFor,
					by: {
						paths,
						root
					}
				}
			};
		})
	};
}
function failedFor(message) {
	return {
		kind: "failed",
		errors: [usageError(message)]
	};
}
function circular(base) {
	return `${base} inherits from this policy too. A policy cannot inherit from itself: remove one of the two.`;
}
function notFound(nameOrFile, reason, names) {
	if (/[/\\.]/.test(nameOrFile)) return `The policy ${nameOrFile} cannot be read: ${reason}. Name a policy file, or a built-in policy of "trailproof catalog --policies".`;
	const suggestion = nearestName(nameOrFile, names);
	return `There is no built-in policy "${nameOrFile}", and as a file it cannot be read: ${reason}. ${suggestion === void 0 ? `Built-in policies: ${names.join(", ")}.` : `Did you mean "${suggestion}"?`}`;
}
function loadPolicies(references, readFile, builtIns) {
	const policies = /* @__PURE__ */ new Map();
	const errors = [];
	const loader = new Loader(readFile, builtIns);
	for (const { nameOrFile, root, errorAt } of references) {
		const reading = loader.load(nameOrFile, {
			root: root ?? null,
			heirs: []
		});
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