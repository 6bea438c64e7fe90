import { r as validate_configuration_default } from "./validators.js";
import { Xr as exceptionOf, ui as displayPath, vr as isWholePath, yi as isDay } from "./core.js";
import { n as readDocument, r as validateDocument, t as errorAt } from "./policy-document.js";
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
		"policies": {
			"$ref": "#/definitions/texts",
			"description": "What must be recorded: names of built-in policies and packs, and files relative to this one. Default: documented."
		},
		"trails": {
			"$ref": "#/definitions/texts",
			"description": "Trails that the code does not show: snapshots, or what the AWS CLI prints, as files relative to this one."
		},
		"detections": {
			"$ref": "#/definitions/texts",
			"description": "Files and folders of detection rules, Sigma or Elastic, whose events must be recorded, relative to this file."
		},
		"sinks": {
			"$ref": "#/definitions/sinks",
			"description": "complete: the code and the files under trails show every trail and event data store there is. Management events that nobody records are errors then."
		},
		"scopes": {
			"$ref": "#/definitions/scopes",
			"description": "Inputs that live in one account. Without it, every template or plan counts as an account of its own."
		},
		"environments": {
			"$ref": "#/definitions/environments",
			"description": "Deployments of one Terraform root with variables of their own. Each is judged by itself, and the root is not judged without them."
		},
		"parameters": {
			"$ref": "#/definitions/parameters",
			"description": "Values of template parameters and Terraform variables that the code leaves open, by name. They go before the values of variable files."
		},
		"services": {
			"$ref": "#/definitions/texts",
			"description": "For live accounts: ids of the services whose data events matter."
		},
		"exclude": {
			"$ref": "#/definitions/texts",
			"description": "Files that are not checked, as in .gitignore, relative to this file."
		},
		"ignore": {
			"$ref": "#/definitions/ignore",
			"description": "Findings that are known and accepted."
		},
		"accept": {
			"$ref": "#/definitions/accept",
			"description": "What is left out on purpose: exceptions that count in every policy, each with its reason."
		},
		"failOn": {
			"$ref": "#/definitions/failOn",
			"description": "The lowest level of findings that fails a run. Default: error."
		}
	},
	definitions: {
		"scope": {
			"description": "inputs that live in one account",
			"type": "object",
			"required": ["paths"],
			"additionalProperties": false,
			"properties": {
				"account": {
					"$ref": "#/definitions/account",
					"description": "The account id, twelve digits in quotes."
				},
				"region": {
					"$ref": "#/definitions/region",
					"description": "The Region that the code is deployed to, where it does not say."
				},
				"organization": {
					"$ref": "#/definitions/organization",
					"description": "The id of the organization that the account belongs to."
				},
				"paths": {
					"$ref": "#/definitions/paths",
					"description": "Files and folders, as globs relative to this file."
				}
			}
		},
		"environment": {
			"description": "a deployment of a Terraform root",
			"type": "object",
			"required": ["name", "root"],
			"additionalProperties": false,
			"properties": {
				"name": {
					"$ref": "#/definitions/environmentName",
					"description": "Its name, part of the addresses of all that it deploys. Each name is used once."
				},
				"root": {
					"$ref": "#/definitions/text",
					"description": "The folder of the root module, relative to this file."
				},
				"varFiles": {
					"$ref": "#/definitions/texts",
					"description": "Files of variables as Terraform's -var-file takes them, relative to this file; the last counts most."
				},
				"account": {
					"$ref": "#/definitions/account",
					"description": "The account id, twelve digits in quotes."
				},
				"region": {
					"$ref": "#/definitions/region",
					"description": "The Region that it is deployed to, where the code does not say."
				}
			}
		},
		"suppression": {
			"description": "findings that are not to be reported",
			"type": "object",
			"required": ["rule"],
			"additionalProperties": false,
			"properties": {
				"rule": {
					"$ref": "#/definitions/text",
					"description": "The id of a rule; \"trailproof rule\" lists them."
				},
				"resource": {
					"$ref": "#/definitions/text",
					"description": "What stands behind the # of the address of the resource or trail, with * for any characters. Default: every one."
				},
				"operations": {
					"$ref": "#/definitions/operations",
					"description": "Names of operations, with * for any characters. Default: all of them."
				},
				"reason": {
					"$ref": "#/definitions/text",
					"description": "Why the finding is accepted."
				},
				"until": {
					"$ref": "#/definitions/date",
					"description": "The last day on which it is, such as 2027-06-30."
				}
			}
		},
		"accepted": {
			"description": "what is left out on purpose, with its reason",
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
					"$ref": "#/definitions/exceptedOperations",
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
		"word": {
			"description": "a name without spaces",
			"type": "string",
			"pattern": "^\\S+$"
		},
		"exceptedOperations": {
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
		"sentence": {
			"description": "a text that is not empty",
			"type": "string",
			"pattern": "\\S"
		},
		"accept": {
			"type": "array",
			"items": { "$ref": "#/definitions/accepted" }
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
		},
		"sinks": { "enum": ["complete"] },
		"organization": {
			"description": "an organization id like o-a1b2c3d4e5",
			"type": "string",
			"pattern": "^o-[a-z0-9-]+$"
		},
		"scopes": {
			"type": "array",
			"items": { "$ref": "#/definitions/scope" }
		},
		"environments": {
			"type": "array",
			"items": { "$ref": "#/definitions/environment" }
		},
		"environmentName": {
			"description": "a name of letters, digits, hyphens, dots and underscores",
			"type": "string",
			"pattern": "^[A-Za-z0-9._-]+$"
		},
		"parameters": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/parameterValue" }
		},
		"ignore": {
			"type": "array",
			"items": { "$ref": "#/definitions/suppression" }
		},
		"failOn": { "enum": [
			"error",
			"warning",
			"note",
			"none"
		] },
		"paths": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/text" }
		},
		"operations": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/text" }
		}
	}
};

// src/policy/configuration.ts
function readConfiguration(uri, text, builtIns) {
	const reading = readDocument(uri, text);
	if (reading.kind === "failed") return reading;
	const { document } = reading;
	const validation = validateDocument(document, configuration_default, validate_configuration_default);
	if (validation.kind === "failed") return validation;
	const file = validation.value;
	const errors = [...impossibleDays(document, file), ...repeatedEnvironments(document, file)];
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
	const fromHere = (path) => isWholePath(path) ? path : posix.join(directory, path);
	return {
		uri: document.uri,
		directory,
		policies: file.policies === void 0 ? null : entries(document, "policies", file.policies, (name) => Object.hasOwn(builtIns, name) ? name : fromHere(name)),
		trails: entries(document, "trails", file.trails ?? [], fromHere),
		detections: entries(document, "detections", file.detections ?? [], (path) => fromHere(path.replace(/\/\*\*(?:\/\*)?$/, ""))),
		sinksComplete: file.sinks === "complete",
		scopes: (file.scopes ?? []).map(({ account, region, organization, paths }, index) => ({
			account: account ?? null,
			region: region ?? null,
			organization: organization ?? null,
			paths,
			origin: document.originOf(["scopes", index])
		})),
		environments: (file.environments ?? []).map(({ name, root, varFiles, account, region }, index) => ({
			name,
			root: entryAt(document, [
				"environments",
				index,
				"root"
			], fromHere(root)),
			variableFiles: (varFiles ?? []).map((path, position) => entryAt(document, [
				"environments",
				index,
				"varFiles",
				position
			], fromHere(path))),
			account: account ?? null,
			region: region ?? null
		})),
		parameters: new Map(Object.entries(file.parameters ?? {}).map(([name, value]) => [name, document.sourceOf(["parameters", name]) ?? String(value)])),
		services: entries(document, "services", file.services ?? [], (service) => service),
		exclude: file.exclude ?? [],
		ignore: (file.ignore ?? []).map((entry, index) => suppressionOf(document, entry, index)),
		accept: (file.accept ?? []).map((entry, index) => ({
			...exceptionOf(document.originOf, entry, ["accept", index]),
			accepted: true
		})),
		failOn: file.failOn ?? null,
		origin: document.originOf([]),
		originOf: (path) => document.originOf(path)
	};
}
function entries(document, key, texts, resolve) {
	return texts.map((text, index) => entryAt(document, [key, index], resolve(text)));
}
function entryAt(document, path, text) {
	return {
		text,
		origin: document.originOf(path),
		errorAt: (message) => errorAt(document, path, message)
	};
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
function repeatedEnvironments(document, file) {
	const names = (file.environments ?? []).map(({ name }) => name);
	return names.flatMap((name, index) => names.indexOf(name) === index ? [] : [errorAt(document, [
		"environments",
		index,
		"name"
	], `found "${name}" again, expected a name that no other environment has.`)]);
}
function impossibleDays(document, file) {
	return ["ignore", "accept"].flatMap((list) => (file[list] ?? []).flatMap(({ until }, index) => until === void 0 || isDay(until) ? [] : [errorAt(document, [
		list,
		index,
		"until"
	], `found "${until}", expected a day that exists, such as 2027-06-30.`)]));
}

export { readConfiguration };