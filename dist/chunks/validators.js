// src/generated/validate-configuration.js
var validate_configuration_default = validate201;
const schema277 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://trailproof.dev/schema/configuration.json",
	"title": "trailproof configuration (trailproof.yaml)",
	"description": "the configuration",
	"type": "object",
	"required": ["formatVersion"],
	"additionalProperties": false,
	"properties": {
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
	"definitions": {
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
const schema280 = { "enum": ["complete"] };
const schema323 = { "enum": [
	"error",
	"warning",
	"note",
	"none"
] };
const func3$1 = Object.prototype.hasOwnProperty;
const pattern120$2 = new RegExp("\\S", "u");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern120$2.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern158$1 = new RegExp("^[0-9]{12}$", "u");
const pattern141$1 = new RegExp("^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$", "u");
const pattern160 = new RegExp("^o-[a-z0-9-]+$", "u");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate208.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern120$2.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
validate208.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate207.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.paths === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paths" },
				message: "must have required property 'paths'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "account" || key0 === "region" || key0 === "organization" || key0 === "paths")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account !== void 0) {
			let data0 = data.account;
			if (typeof data0 === "string") {
				if (!pattern158$1.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/definitions/account/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{12}$" },
						message: "must match pattern \"^[0-9]{12}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/definitions/account/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 === "string") {
				if (!pattern141$1.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/definitions/region/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$" },
						message: "must match pattern \"^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/region/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.organization !== void 0) {
			let data2 = data.organization;
			if (typeof data2 === "string") {
				if (!pattern160.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/organization",
						schemaPath: "#/definitions/organization/pattern",
						keyword: "pattern",
						params: { pattern: "^o-[a-z0-9-]+$" },
						message: "must match pattern \"^o-[a-z0-9-]+$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/definitions/organization/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			if (!validate208(data.paths, {
				instancePath: instancePath + "/paths",
				parentData: data,
				parentDataProperty: "paths",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate207.errors = vErrors;
	return errors === 0;
}
validate207.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate206.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate207(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate206.errors = vErrors;
	return errors === 0;
}
validate206.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern162 = new RegExp("^[A-Za-z0-9._-]+$", "u");
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate213.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.root === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "root" },
				message: "must have required property 'root'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "root" || key0 === "varFiles" || key0 === "account" || key0 === "region")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern162.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/definitions/environmentName/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^[A-Za-z0-9._-]+$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/definitions/environmentName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.root !== void 0) {
			let data1 = data.root;
			if (typeof data1 === "string") {
				if (!pattern120$2.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/root",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.varFiles !== void 0) {
			if (!validate202(data.varFiles, {
				instancePath: instancePath + "/varFiles",
				parentData: data,
				parentDataProperty: "varFiles",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0) {
			let data3 = data.account;
			if (typeof data3 === "string") {
				if (!pattern158$1.test(data3)) {
					const err7 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/definitions/account/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{12}$" },
						message: "must match pattern \"^[0-9]{12}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/definitions/account/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data4 = data.region;
			if (typeof data4 === "string") {
				if (!pattern141$1.test(data4)) {
					const err9 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/definitions/region/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$" },
						message: "must match pattern \"^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/region/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate213.errors = vErrors;
	return errors === 0;
}
validate213.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate212.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate213(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
validate212.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		const _errs4 = errors;
		let valid2 = true;
		const _errs5 = errors;
		if (typeof data0 !== "string") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
		if (!_valid0) {
			const _errs7 = errors;
			const _errs8 = errors;
			let valid3 = true;
			const _errs9 = errors;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid1 = _errs9 === errors;
			errors = _errs8;
			if (vErrors !== null) {
				if (_errs8) vErrors.length = _errs8;
				else vErrors = null;
			}
			if (!_valid1) {
				const _errs11 = errors;
				if (typeof data0 !== "boolean") {
					const err2 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/parameterValue/else/else/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				var _valid1 = _errs11 === errors;
				valid3 = _valid1;
			}
			if (!valid3) {
				const err3 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/definitions/parameterValue/else/if",
					keyword: "if",
					params: { failingKeyword: "else" },
					message: "must match \"else\" schema"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid2 = _valid0;
		}
		if (!valid2) {
			const err4 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/definitions/parameterValue/if",
				keyword: "if",
				params: { failingKeyword: "else" },
				message: "must match \"else\" schema"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate217.errors = vErrors;
	return errors === 0;
}
validate217.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern143$1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate223.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern120$2.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate223.errors = vErrors;
	return errors === 0;
}
validate223.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate222.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rule" || key0 === "resource" || key0 === "operations" || key0 === "reason" || key0 === "until")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rule !== void 0) {
			let data0 = data.rule;
			if (typeof data0 === "string") {
				if (!pattern120$2.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.resource !== void 0) {
			let data1 = data.resource;
			if (typeof data1 === "string") {
				if (!pattern120$2.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			if (!validate223(data.operations, {
				instancePath: instancePath + "/operations",
				parentData: data,
				parentDataProperty: "operations",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data3 = data.reason;
			if (typeof data3 === "string") {
				if (!pattern120$2.test(data3)) {
					const err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data4 = data.until;
			if (typeof data4 === "string") {
				if (!pattern143$1.test(data4)) {
					const err8 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/definitions/date/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
						message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/definitions/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate222.errors = vErrors;
	return errors === 0;
}
validate222.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate222(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate221.errors = vErrors;
	return errors === 0;
}
validate221.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema305 = {
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
};
const schema310 = { "enum": [
	"management",
	"data",
	"networkActivity"
] };
const schema311 = { "enum": [
	"read",
	"write",
	"all"
] };
const pattern133$1 = new RegExp("^\\S+$", "u");
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate229.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern133$1.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate229.errors = vErrors;
	return errors === 0;
}
validate229.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema313 = {
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
};
const pattern137$1 = new RegExp("^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$", "u");
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate231.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern137$1.test(data0)) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/definitions/arn/pattern",
							keyword: "pattern",
							params: { pattern: "^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$" },
							message: "must match pattern \"^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$\""
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/arn/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (!(data === "declared" || data === "all" || data === "log-destinations")) {
			const err5 = {
				instancePath,
				schemaPath: "#/else/enum",
				keyword: "enum",
				params: { allowedValues: schema313.else.enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate231.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate231.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate233.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "module" || key0 === "resource" || key0 === "tags")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (!pattern120$2.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/definitions/glob/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/definitions/glob/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.module !== void 0) {
			let data1 = data.module;
			if (typeof data1 === "string") {
				if (!pattern120$2.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/module",
						schemaPath: "#/definitions/glob/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/module",
					schemaPath: "#/definitions/glob/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.resource !== void 0) {
			let data2 = data.resource;
			if (typeof data2 === "string") {
				if (!pattern120$2.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/glob/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/definitions/glob/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data3 = data.tags;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err8 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data3) if (typeof data3[key1] !== "string") {
					const err9 = {
						instancePath: instancePath + "/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/tags/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate233.errors = vErrors;
	return errors === 0;
}
validate233.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema319 = {
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
};
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern141$1.test(data0)) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/definitions/region/pattern",
							keyword: "pattern",
							params: { pattern: "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$" },
							message: "must match pattern \"^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$\""
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/region/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (!(data === "all" || data === "enabled")) {
			const err5 = {
				instancePath,
				schemaPath: "#/else/enum",
				keyword: "enum",
				params: { allowedValues: schema319.else.enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate235.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate235.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate228.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.service === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.eventSource === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "eventSource" },
				message: "must have required property 'eventSource'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.operations === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "operations" },
				message: "must have required property 'operations'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.category === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/3/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.access === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/4/required",
				keyword: "required",
				params: { missingProperty: "access" },
				message: "must have required property 'access'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resourceType === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/anyOf/5/required",
				keyword: "required",
				params: { missingProperty: "resourceType" },
				message: "must have required property 'resourceType'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	valid0 = valid0 || _valid0;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resources === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/6/required",
				keyword: "required",
				params: { missingProperty: "resources" },
				message: "must have required property 'resources'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid0 = _errs8 === errors;
	valid0 = valid0 || _valid0;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.where === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/7/required",
				keyword: "required",
				params: { missingProperty: "where" },
				message: "must have required property 'where'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid0 = _errs9 === errors;
	valid0 = valid0 || _valid0;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.regions === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/anyOf/8/required",
				keyword: "required",
				params: { missingProperty: "regions" },
				message: "must have required property 'regions'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid0 = _errs10 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func3$1.call(schema305.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.service !== void 0) {
			let data0 = data.service;
			if (typeof data0 === "string") {
				if (!pattern133$1.test(data0)) {
					const err12 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.eventSource !== void 0) {
			let data1 = data.eventSource;
			if (typeof data1 === "string") {
				if (!pattern133$1.test(data1)) {
					const err14 = {
						instancePath: instancePath + "/eventSource",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/eventSource",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			if (!validate229(data.operations, {
				instancePath: instancePath + "/operations",
				parentData: data,
				parentDataProperty: "operations",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
				errors = vErrors.length;
			}
		}
		if (data.category !== void 0) {
			let data3 = data.category;
			if (!(data3 === "management" || data3 === "data" || data3 === "networkActivity")) {
				const err16 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/definitions/category/enum",
					keyword: "enum",
					params: { allowedValues: schema310.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data4 = data.access;
			if (!(data4 === "read" || data4 === "write" || data4 === "all")) {
				const err17 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/definitions/access/enum",
					keyword: "enum",
					params: { allowedValues: schema311.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.resourceType !== void 0) {
			let data5 = data.resourceType;
			if (typeof data5 === "string") {
				if (!pattern133$1.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/resourceType",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.resources !== void 0) {
			if (!validate231(data.resources, {
				instancePath: instancePath + "/resources",
				parentData: data,
				parentDataProperty: "resources",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
				errors = vErrors.length;
			}
		}
		if (data.where !== void 0) {
			if (!validate233(data.where, {
				instancePath: instancePath + "/where",
				parentData: data,
				parentDataProperty: "where",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
				errors = vErrors.length;
			}
		}
		if (data.regions !== void 0) {
			if (!validate235(data.regions, {
				instancePath: instancePath + "/regions",
				parentData: data,
				parentDataProperty: "regions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data9 = data.reason;
			if (typeof data9 === "string") {
				if (!pattern120$2.test(data9)) {
					const err20 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data10 = data.until;
			if (typeof data10 === "string") {
				if (!pattern143$1.test(data10)) {
					const err22 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/definitions/date/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
						message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/definitions/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate228.errors = vErrors;
	return errors === 0;
}
validate228.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate228(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate201.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.formatVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "formatVersion" },
				message: "must have required property 'formatVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func3$1.call(schema277.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.formatVersion !== void 0) {
			if (1 !== data.formatVersion) {
				const err2 = {
					instancePath: instancePath + "/formatVersion",
					schemaPath: "#/properties/formatVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			if (!validate202(data.policies, {
				instancePath: instancePath + "/policies",
				parentData: data,
				parentDataProperty: "policies",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.trails !== void 0) {
			if (!validate202(data.trails, {
				instancePath: instancePath + "/trails",
				parentData: data,
				parentDataProperty: "trails",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.detections !== void 0) {
			if (!validate202(data.detections, {
				instancePath: instancePath + "/detections",
				parentData: data,
				parentDataProperty: "detections",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.sinks !== void 0) {
			if (!(data.sinks === "complete")) {
				const err3 = {
					instancePath: instancePath + "/sinks",
					schemaPath: "#/definitions/sinks/enum",
					keyword: "enum",
					params: { allowedValues: schema280.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.scopes !== void 0) {
			if (!validate206(data.scopes, {
				instancePath: instancePath + "/scopes",
				parentData: data,
				parentDataProperty: "scopes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
				errors = vErrors.length;
			}
		}
		if (data.environments !== void 0) {
			if (!validate212(data.environments, {
				instancePath: instancePath + "/environments",
				parentData: data,
				parentDataProperty: "environments",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.parameters !== void 0) {
			if (!validate217(data.parameters, {
				instancePath: instancePath + "/parameters",
				parentData: data,
				parentDataProperty: "parameters",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
				errors = vErrors.length;
			}
		}
		if (data.services !== void 0) {
			if (!validate202(data.services, {
				instancePath: instancePath + "/services",
				parentData: data,
				parentDataProperty: "services",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.exclude !== void 0) {
			if (!validate202(data.exclude, {
				instancePath: instancePath + "/exclude",
				parentData: data,
				parentDataProperty: "exclude",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate221(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
				errors = vErrors.length;
			}
		}
		if (data.accept !== void 0) {
			if (!validate227(data.accept, {
				instancePath: instancePath + "/accept",
				parentData: data,
				parentDataProperty: "accept",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
				errors = vErrors.length;
			}
		}
		if (data.failOn !== void 0) {
			let data12 = data.failOn;
			if (!(data12 === "error" || data12 === "warning" || data12 === "note" || data12 === "none")) {
				const err4 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/definitions/failOn/enum",
					keyword: "enum",
					params: { allowedValues: schema323.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate201.errors = vErrors;
	return errors === 0;
}
validate201.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/generated/validate-policy.js
var validate_policy_default = validate148;
const schema194 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://trailproof.dev/schema/policy.json",
	"title": "trailproof policy",
	"description": "a policy",
	"type": "object",
	"required": ["formatVersion", "id"],
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["requirements"] },
		{ "required": ["trails"] },
		{ "required": ["extends"] }
	],
	"properties": {
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
	"definitions": {
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
const func3 = Object.prototype.hasOwnProperty;
const pattern119 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern120$1 = new RegExp("\\S", "u");
const pattern126 = new RegExp("^https://", "u");
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.publisher === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "publisher" },
				message: "must have required property 'publisher'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.url === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "title" || key0 === "version" || key0 === "publisher" || key0 === "url")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern119.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]*$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (!pattern120$1.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data2 = data.version;
			if (typeof data2 === "string") {
				if (!pattern120$1.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.publisher !== void 0) {
			let data3 = data.publisher;
			if (typeof data3 === "string") {
				if (!pattern120$1.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/publisher",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/publisher",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data4 = data.url;
			if (typeof data4 === "string") {
				if (!pattern126.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https://" },
						message: "must match pattern \"^https://\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern127 = new RegExp("^[^\\s/]+/\\S+$", "u");
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reading === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "reading" },
				message: "must have required property 'reading'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.notAssessed === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "notAssessed" },
				message: "must have required property 'notAssessed'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.title === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "title" || key0 === "reading" || key0 === "notAssessed")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern127.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\s/]+/\\S+$" },
						message: "must match pattern \"^[^\\s/]+/\\S+$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (!pattern120$1.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.reading !== void 0) {
			let data2 = data.reading;
			if (typeof data2 === "string") {
				if (!pattern120$1.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/reading",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/reading",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.notAssessed !== void 0) {
			let data3 = data.notAssessed;
			if (typeof data3 === "string") {
				if (!pattern120$1.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/notAssessed",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/notAssessed",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema209 = { "enum": [
	"error",
	"warning",
	"note"
] };
const schema210 = {
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
};
const schema215 = { "enum": [
	"management",
	"data",
	"networkActivity"
] };
const schema216 = { "enum": [
	"read",
	"write",
	"all"
] };
const pattern133 = new RegExp("^\\S+$", "u");
const pattern143 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern133.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema218 = {
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
};
const pattern137 = new RegExp("^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$", "u");
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern137.test(data0)) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/definitions/arn/pattern",
							keyword: "pattern",
							params: { pattern: "^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$" },
							message: "must match pattern \"^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$\""
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/arn/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (!(data === "declared" || data === "all" || data === "log-destinations")) {
			const err5 = {
				instancePath,
				schemaPath: "#/else/enum",
				keyword: "enum",
				params: { allowedValues: schema218.else.enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate157.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate157.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "module" || key0 === "resource" || key0 === "tags")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (!pattern120$1.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/definitions/glob/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/definitions/glob/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.module !== void 0) {
			let data1 = data.module;
			if (typeof data1 === "string") {
				if (!pattern120$1.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/module",
						schemaPath: "#/definitions/glob/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/module",
					schemaPath: "#/definitions/glob/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.resource !== void 0) {
			let data2 = data.resource;
			if (typeof data2 === "string") {
				if (!pattern120$1.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/glob/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/definitions/glob/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data3 = data.tags;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err8 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data3) if (typeof data3[key1] !== "string") {
					const err9 = {
						instancePath: instancePath + "/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/tags/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema224 = {
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
};
const pattern141 = new RegExp("^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$", "u");
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern141.test(data0)) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/definitions/region/pattern",
							keyword: "pattern",
							params: { pattern: "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$" },
							message: "must match pattern \"^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$\""
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/region/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (!(data === "all" || data === "enabled")) {
			const err5 = {
				instancePath,
				schemaPath: "#/else/enum",
				keyword: "enum",
				params: { allowedValues: schema224.else.enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate161.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate161.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.service === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.eventSource === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "eventSource" },
				message: "must have required property 'eventSource'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.operations === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "operations" },
				message: "must have required property 'operations'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.category === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/3/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.access === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/4/required",
				keyword: "required",
				params: { missingProperty: "access" },
				message: "must have required property 'access'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resourceType === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/anyOf/5/required",
				keyword: "required",
				params: { missingProperty: "resourceType" },
				message: "must have required property 'resourceType'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	valid0 = valid0 || _valid0;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resources === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/6/required",
				keyword: "required",
				params: { missingProperty: "resources" },
				message: "must have required property 'resources'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid0 = _errs8 === errors;
	valid0 = valid0 || _valid0;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.where === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/7/required",
				keyword: "required",
				params: { missingProperty: "where" },
				message: "must have required property 'where'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid0 = _errs9 === errors;
	valid0 = valid0 || _valid0;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.regions === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/anyOf/8/required",
				keyword: "required",
				params: { missingProperty: "regions" },
				message: "must have required property 'regions'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid0 = _errs10 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func3.call(schema210.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.service !== void 0) {
			let data0 = data.service;
			if (typeof data0 === "string") {
				if (!pattern133.test(data0)) {
					const err12 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.eventSource !== void 0) {
			let data1 = data.eventSource;
			if (typeof data1 === "string") {
				if (!pattern133.test(data1)) {
					const err14 = {
						instancePath: instancePath + "/eventSource",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/eventSource",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			if (!validate155(data.operations, {
				instancePath: instancePath + "/operations",
				parentData: data,
				parentDataProperty: "operations",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.category !== void 0) {
			let data3 = data.category;
			if (!(data3 === "management" || data3 === "data" || data3 === "networkActivity")) {
				const err16 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/definitions/category/enum",
					keyword: "enum",
					params: { allowedValues: schema215.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data4 = data.access;
			if (!(data4 === "read" || data4 === "write" || data4 === "all")) {
				const err17 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/definitions/access/enum",
					keyword: "enum",
					params: { allowedValues: schema216.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.resourceType !== void 0) {
			let data5 = data.resourceType;
			if (typeof data5 === "string") {
				if (!pattern133.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/resourceType",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.resources !== void 0) {
			if (!validate157(data.resources, {
				instancePath: instancePath + "/resources",
				parentData: data,
				parentDataProperty: "resources",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.where !== void 0) {
			if (!validate159(data.where, {
				instancePath: instancePath + "/where",
				parentData: data,
				parentDataProperty: "where",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data.regions !== void 0) {
			if (!validate161(data.regions, {
				instancePath: instancePath + "/regions",
				parentData: data,
				parentDataProperty: "regions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data9 = data.reason;
			if (typeof data9 === "string") {
				if (!pattern120$1.test(data9)) {
					const err20 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data10 = data.until;
			if (typeof data10 === "string") {
				if (!pattern143.test(data10)) {
					const err22 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/definitions/date/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
						message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/definitions/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.off === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "off" },
				message: "must have required property 'off'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.level === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.except === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "except" },
				message: "must have required property 'except'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "off" || key0 === "level" || key0 === "except")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern119.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]*$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.off !== void 0) {
			if (true !== data.off) {
				const err8 = {
					instancePath: instancePath + "/off",
					schemaPath: "#/properties/off/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data2 = data.level;
			if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
				const err9 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema209.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.except !== void 0) {
			let data3 = data.except;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate154(data3[i0], {
					instancePath: instancePath + "/except/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/except",
					schemaPath: "#/properties/except/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate167.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern133.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate167.errors = vErrors;
	return errors === 0;
}
validate167.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema236 = {
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
};
const schema242 = {
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
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern137.test(data0)) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/definitions/arn/pattern",
							keyword: "pattern",
							params: { pattern: "^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$" },
							message: "must match pattern \"^arn:(?:[^*]*\\*|[^:*]+:[^:*]+:[^:*]*:[^:*]*:[^*]+)$\""
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/arn/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (!(data === "declared" || data === "all")) {
			const err5 = {
				instancePath,
				schemaPath: "#/else/enum",
				keyword: "enum",
				params: { allowedValues: schema242.else.enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate171.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate171.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema244 = {
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
};
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate175.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern120$1.test(data0)) {
						const err2 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/definitions/sentence/pattern",
							keyword: "pattern",
							params: { pattern: "\\S" },
							message: "must match pattern \"\\S\""
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/definitions/sentence/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (!(data === "declared")) {
			const err5 = {
				instancePath,
				schemaPath: "#/else/enum",
				keyword: "enum",
				params: { allowedValues: schema244.else.enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate175.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate175.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate169.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.service === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.eventSource === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "eventSource" },
				message: "must have required property 'eventSource'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resourceType === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "resourceType" },
				message: "must have required property 'resourceType'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.category === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/3/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.detections === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/4/required",
				keyword: "required",
				params: { missingProperty: "detections" },
				message: "must have required property 'detections'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema236.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.service !== void 0) {
			let data0 = data.service;
			if (typeof data0 === "string") {
				if (!pattern133.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.eventSource !== void 0) {
			let data1 = data.eventSource;
			if (typeof data1 === "string") {
				if (!pattern133.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/eventSource",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/eventSource",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			if (!validate155(data.operations, {
				instancePath: instancePath + "/operations",
				parentData: data,
				parentDataProperty: "operations",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.category !== void 0) {
			let data3 = data.category;
			if (!(data3 === "management" || data3 === "data" || data3 === "networkActivity")) {
				const err11 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/definitions/category/enum",
					keyword: "enum",
					params: { allowedValues: schema215.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data4 = data.access;
			if (!(data4 === "read" || data4 === "write" || data4 === "all")) {
				const err12 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/definitions/access/enum",
					keyword: "enum",
					params: { allowedValues: schema216.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.resourceType !== void 0) {
			let data5 = data.resourceType;
			if (typeof data5 === "string") {
				if (!pattern133.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/resourceType",
						schemaPath: "#/definitions/word/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S+$" },
						message: "must match pattern \"^\\S+$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/resourceType",
					schemaPath: "#/definitions/word/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.resources !== void 0) {
			if (!validate171(data.resources, {
				instancePath: instancePath + "/resources",
				parentData: data,
				parentDataProperty: "resources",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
				errors = vErrors.length;
			}
		}
		if (data.where !== void 0) {
			if (!validate159(data.where, {
				instancePath: instancePath + "/where",
				parentData: data,
				parentDataProperty: "where",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data.regions !== void 0) {
			if (!validate161(data.regions, {
				instancePath: instancePath + "/regions",
				parentData: data,
				parentDataProperty: "regions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
		if (data.detections !== void 0) {
			if (!validate175(data.detections, {
				instancePath: instancePath + "/detections",
				parentData: data,
				parentDataProperty: "detections",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate169.errors = vErrors;
	return errors === 0;
}
validate169.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate154(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate166.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.record === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "record" },
				message: "must have required property 'record'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "title" || key0 === "level" || key0 === "levelWhenSinksMayBeElsewhere" || key0 === "controls" || key0 === "record" || key0 === "except")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern119.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]*$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (!pattern120$1.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data2 = data.level;
			if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
				const err8 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema209.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.levelWhenSinksMayBeElsewhere !== void 0) {
			let data3 = data.levelWhenSinksMayBeElsewhere;
			if (!(data3 === "error" || data3 === "warning" || data3 === "note")) {
				const err9 = {
					instancePath: instancePath + "/levelWhenSinksMayBeElsewhere",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema209.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.controls !== void 0) {
			if (!validate167(data.controls, {
				instancePath: instancePath + "/controls",
				parentData: data,
				parentDataProperty: "controls",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
				errors = vErrors.length;
			}
		}
		if (data.record !== void 0) {
			if (!validate169(data.record, {
				instancePath: instancePath + "/record",
				parentData: data,
				parentDataProperty: "record",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
				errors = vErrors.length;
			}
		}
		if (data.except !== void 0) {
			if (!validate178(data.except, {
				instancePath: instancePath + "/except",
				parentData: data,
				parentDataProperty: "except",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate166.errors = vErrors;
	return errors === 0;
}
validate166.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate166(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
validate165.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema252 = { "enum": ["each", "any"] };
const schema258 = {
	"type": "array",
	"minItems": 1,
	"items": { "enum": ["ApiCallRateInsight", "ApiErrorRateInsight"] }
};
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate187.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "publicAccessBlocked" || key0 === "versioned" || key0 === "objectLock" || key0 === "accessLogged" || key0 === "keptDays")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.publicAccessBlocked !== void 0) {
			if (true !== data.publicAccessBlocked) {
				const err2 = {
					instancePath: instancePath + "/publicAccessBlocked",
					schemaPath: "#/definitions/publicAccessBlocked/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.versioned !== void 0) {
			if (true !== data.versioned) {
				const err3 = {
					instancePath: instancePath + "/versioned",
					schemaPath: "#/definitions/versioned/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.objectLock !== void 0) {
			if (true !== data.objectLock) {
				const err4 = {
					instancePath: instancePath + "/objectLock",
					schemaPath: "#/definitions/objectLock/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.accessLogged !== void 0) {
			if (true !== data.accessLogged) {
				const err5 = {
					instancePath: instancePath + "/accessLogged",
					schemaPath: "#/definitions/accessLogged/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.keptDays !== void 0) {
			let data4 = data.keptDays;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err6 = {
					instancePath: instancePath + "/keptDays",
					schemaPath: "#/definitions/keptDays/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/keptDays",
						schemaPath: "#/definitions/keptDays/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate187.errors = vErrors;
	return errors === 0;
}
validate187.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "logFileValidation" || key0 === "kmsKey" || key0 === "multiRegion" || key0 === "cloudWatchLogs" || key0 === "insights" || key0 === "logBucket")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.logFileValidation !== void 0) {
			if (true !== data.logFileValidation) {
				const err2 = {
					instancePath: instancePath + "/logFileValidation",
					schemaPath: "#/definitions/logFileValidation/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.kmsKey !== void 0) {
			if (true !== data.kmsKey) {
				const err3 = {
					instancePath: instancePath + "/kmsKey",
					schemaPath: "#/definitions/kmsKey/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.multiRegion !== void 0) {
			if (true !== data.multiRegion) {
				const err4 = {
					instancePath: instancePath + "/multiRegion",
					schemaPath: "#/definitions/multiRegion/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.cloudWatchLogs !== void 0) {
			if (true !== data.cloudWatchLogs) {
				const err5 = {
					instancePath: instancePath + "/cloudWatchLogs",
					schemaPath: "#/definitions/cloudWatchLogs/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.insights !== void 0) {
			let data4 = data.insights;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err6 = {
						instancePath: instancePath + "/insights",
						schemaPath: "#/definitions/insights/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(data5 === "ApiCallRateInsight" || data5 === "ApiErrorRateInsight")) {
						const err7 = {
							instancePath: instancePath + "/insights/" + i0,
							schemaPath: "#/definitions/insights/items/enum",
							keyword: "enum",
							params: { allowedValues: schema258.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/insights",
					schemaPath: "#/definitions/insights/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.logBucket !== void 0) {
			if (!validate187(data.logBucket, {
				instancePath: instancePath + "/logBucket",
				parentData: data,
				parentDataProperty: "logBucket",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate186.errors = vErrors;
	return errors === 0;
}
validate186.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.require === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "require" },
				message: "must have required property 'require'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "title" || key0 === "level" || key0 === "controls" || key0 === "which" || key0 === "require")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern119.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]*$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (!pattern120$1.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data2 = data.level;
			if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
				const err8 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/definitions/level/enum",
					keyword: "enum",
					params: { allowedValues: schema209.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.controls !== void 0) {
			if (!validate167(data.controls, {
				instancePath: instancePath + "/controls",
				parentData: data,
				parentDataProperty: "controls",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
				errors = vErrors.length;
			}
		}
		if (data.which !== void 0) {
			let data4 = data.which;
			if (!(data4 === "each" || data4 === "any")) {
				const err9 = {
					instancePath: instancePath + "/which",
					schemaPath: "#/definitions/which/enum",
					keyword: "enum",
					params: { allowedValues: schema252.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.require !== void 0) {
			if (!validate186(data.require, {
				instancePath: instancePath + "/require",
				parentData: data,
				parentDataProperty: "require",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate184(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate183.errors = vErrors;
	return errors === 0;
}
validate183.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.requirements === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "requirements" },
				message: "must have required property 'requirements'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.trails === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "trails" },
				message: "must have required property 'trails'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.extends === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "extends" },
				message: "must have required property 'extends'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.formatVersion === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "formatVersion" },
				message: "must have required property 'formatVersion'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func3.call(schema194.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.formatVersion !== void 0) {
			if (1 !== data.formatVersion) {
				const err7 = {
					instancePath: instancePath + "/formatVersion",
					schemaPath: "#/properties/formatVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern119.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/definitions/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]*$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/definitions/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data2 = data.title;
			if (typeof data2 === "string") {
				if (!pattern120$1.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 === "string") {
				if (!pattern120$1.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/definitions/sentence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.framework !== void 0) {
			if (!validate149(data.framework, {
				instancePath: instancePath + "/framework",
				parentData: data,
				parentDataProperty: "framework",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.controls !== void 0) {
			let data5 = data.controls;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate151(data5[i0], {
					instancePath: instancePath + "/controls/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/controls",
					schemaPath: "#/properties/controls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.extends !== void 0) {
			let data7 = data.extends;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err15 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (typeof data8 === "string") {
						if (!pattern120$1.test(data8)) {
							const err16 = {
								instancePath: instancePath + "/extends/" + i1,
								schemaPath: "#/definitions/sentence/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/extends/" + i1,
							schemaPath: "#/definitions/sentence/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data9 = data.overrides;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate153(data9[i2], {
					instancePath: instancePath + "/overrides/" + i2,
					parentData: data9,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			if (!validate165(data.requirements, {
				instancePath: instancePath + "/requirements",
				parentData: data,
				parentDataProperty: "requirements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
				errors = vErrors.length;
			}
		}
		if (data.trails !== void 0) {
			if (!validate183(data.trails, {
				instancePath: instancePath + "/trails",
				parentData: data,
				parentDataProperty: "trails",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/generated/validate-snapshot.js
var validate_snapshot_default = validate334;
const pattern158 = new RegExp("^[0-9]{12}$", "u");
const pattern120 = new RegExp("\\S", "u");
const pattern191 = new RegExp("^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:trail/.+$", "u");
const schema461 = {
	"description": "AWS API: the answer of GetTrailStatus",
	"type": "object",
	"properties": {
		"IsLogging": { "type": "boolean" },
		"StopLoggingTime": { "type": ["string", "number"] },
		"LatestDeliveryError": { "$ref": "#/definitions/deliveryError" },
		"LatestCloudWatchLogsDeliveryError": { "$ref": "#/definitions/deliveryError" },
		"LatestDigestDeliveryError": { "$ref": "#/definitions/deliveryError" },
		"LatestNotificationError": { "$ref": "#/definitions/deliveryError" }
	}
};
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate337.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.IsLogging !== void 0) {
			if (typeof data.IsLogging !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/IsLogging",
					schemaPath: "#/properties/IsLogging/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.StopLoggingTime !== void 0) {
			let data1 = data.StopLoggingTime;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err1 = {
					instancePath: instancePath + "/StopLoggingTime",
					schemaPath: "#/properties/StopLoggingTime/type",
					keyword: "type",
					params: { type: schema461.properties.StopLoggingTime.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.LatestDeliveryError !== void 0) {
			let data2 = data.LatestDeliveryError;
			const _errs7 = errors;
			let valid2 = false;
			const _errs8 = errors;
			if (typeof data2 !== "string") {
				const err2 = {
					instancePath: instancePath + "/LatestDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid2 = valid2 || _valid0;
			const _errs10 = errors;
			if (data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/LatestDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err4 = {
					instancePath: instancePath + "/LatestDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.LatestCloudWatchLogsDeliveryError !== void 0) {
			let data3 = data.LatestCloudWatchLogsDeliveryError;
			const _errs14 = errors;
			let valid4 = false;
			const _errs15 = errors;
			if (typeof data3 !== "string") {
				const err5 = {
					instancePath: instancePath + "/LatestCloudWatchLogsDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			var _valid1 = _errs15 === errors;
			valid4 = valid4 || _valid1;
			const _errs17 = errors;
			if (data3 !== null) {
				const err6 = {
					instancePath: instancePath + "/LatestCloudWatchLogsDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid1 = _errs17 === errors;
			valid4 = valid4 || _valid1;
			if (!valid4) {
				const err7 = {
					instancePath: instancePath + "/LatestCloudWatchLogsDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.LatestDigestDeliveryError !== void 0) {
			let data4 = data.LatestDigestDeliveryError;
			const _errs21 = errors;
			let valid6 = false;
			const _errs22 = errors;
			if (typeof data4 !== "string") {
				const err8 = {
					instancePath: instancePath + "/LatestDigestDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid2 = _errs22 === errors;
			valid6 = valid6 || _valid2;
			const _errs24 = errors;
			if (data4 !== null) {
				const err9 = {
					instancePath: instancePath + "/LatestDigestDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid2 = _errs24 === errors;
			valid6 = valid6 || _valid2;
			if (!valid6) {
				const err10 = {
					instancePath: instancePath + "/LatestDigestDeliveryError",
					schemaPath: "#/definitions/deliveryError/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs21;
				if (vErrors !== null) {
					if (_errs21) vErrors.length = _errs21;
					else vErrors = null;
				}
			}
		}
		if (data.LatestNotificationError !== void 0) {
			let data5 = data.LatestNotificationError;
			const _errs28 = errors;
			let valid8 = false;
			const _errs29 = errors;
			if (typeof data5 !== "string") {
				const err11 = {
					instancePath: instancePath + "/LatestNotificationError",
					schemaPath: "#/definitions/deliveryError/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid3 = _errs29 === errors;
			valid8 = valid8 || _valid3;
			const _errs31 = errors;
			if (data5 !== null) {
				const err12 = {
					instancePath: instancePath + "/LatestNotificationError",
					schemaPath: "#/definitions/deliveryError/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid3 = _errs31 === errors;
			valid8 = valid8 || _valid3;
			if (!valid8) {
				const err13 = {
					instancePath: instancePath + "/LatestNotificationError",
					schemaPath: "#/definitions/deliveryError/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs28;
				if (vErrors !== null) {
					if (_errs28) vErrors.length = _errs28;
					else vErrors = null;
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate337.errors = vErrors;
	return errors === 0;
}
validate337.evaluated = {
	"props": {
		"IsLogging": true,
		"StopLoggingTime": true,
		"LatestDeliveryError": true,
		"LatestCloudWatchLogsDeliveryError": true,
		"LatestDigestDeliveryError": true,
		"LatestNotificationError": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate339.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "ReadWriteType" || key0 === "IncludeManagementEvents" || key0 === "ExcludeManagementEventSources" || key0 === "DataResources")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ReadWriteType !== void 0) {
			if (typeof data.ReadWriteType !== "string") {
				const err1 = {
					instancePath: instancePath + "/ReadWriteType",
					schemaPath: "#/properties/ReadWriteType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.IncludeManagementEvents !== void 0) {
			if (typeof data.IncludeManagementEvents !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/IncludeManagementEvents",
					schemaPath: "#/properties/IncludeManagementEvents/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.ExcludeManagementEventSources !== void 0) {
			let data2 = data.ExcludeManagementEventSources;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err3 = {
						instancePath: instancePath + "/ExcludeManagementEventSources/" + i0,
						schemaPath: "#/properties/ExcludeManagementEventSources/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/ExcludeManagementEventSources",
					schemaPath: "#/properties/ExcludeManagementEventSources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.DataResources !== void 0) {
			let data4 = data.DataResources;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.Type === void 0) {
							const err5 = {
								instancePath: instancePath + "/DataResources/" + i1,
								schemaPath: "#/definitions/dataResource/required",
								keyword: "required",
								params: { missingProperty: "Type" },
								message: "must have required property 'Type'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "Type" || key1 === "Values")) {
							const err6 = {
								instancePath: instancePath + "/DataResources/" + i1,
								schemaPath: "#/definitions/dataResource/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data5.Type !== void 0) {
							if (typeof data5.Type !== "string") {
								const err7 = {
									instancePath: instancePath + "/DataResources/" + i1 + "/Type",
									schemaPath: "#/definitions/dataResource/properties/Type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data5.Values !== void 0) {
							let data7 = data5.Values;
							if (Array.isArray(data7)) {
								const len2 = data7.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data7[i2] !== "string") {
									const err8 = {
										instancePath: instancePath + "/DataResources/" + i1 + "/Values/" + i2,
										schemaPath: "#/definitions/dataResource/properties/Values/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/DataResources/" + i1 + "/Values",
									schemaPath: "#/definitions/dataResource/properties/Values/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/DataResources/" + i1,
							schemaPath: "#/definitions/dataResource/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/DataResources",
					schemaPath: "#/properties/DataResources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate339.errors = vErrors;
	return errors === 0;
}
validate339.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate342.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.Field === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "Field" },
				message: "must have required property 'Field'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "Field" || key0 === "Equals" || key0 === "StartsWith" || key0 === "EndsWith" || key0 === "NotEquals" || key0 === "NotStartsWith" || key0 === "NotEndsWith")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.Field !== void 0) {
			if (typeof data.Field !== "string") {
				const err2 = {
					instancePath: instancePath + "/Field",
					schemaPath: "#/properties/Field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.Equals !== void 0) {
			let data1 = data.Equals;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err3 = {
						instancePath: instancePath + "/Equals/" + i0,
						schemaPath: "#/definitions/values/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/Equals",
					schemaPath: "#/definitions/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.StartsWith !== void 0) {
			let data3 = data.StartsWith;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data3[i1] !== "string") {
					const err5 = {
						instancePath: instancePath + "/StartsWith/" + i1,
						schemaPath: "#/definitions/values/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/StartsWith",
					schemaPath: "#/definitions/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.EndsWith !== void 0) {
			let data5 = data.EndsWith;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data5[i2] !== "string") {
					const err7 = {
						instancePath: instancePath + "/EndsWith/" + i2,
						schemaPath: "#/definitions/values/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/EndsWith",
					schemaPath: "#/definitions/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.NotEquals !== void 0) {
			let data7 = data.NotEquals;
			if (Array.isArray(data7)) {
				const len3 = data7.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data7[i3] !== "string") {
					const err9 = {
						instancePath: instancePath + "/NotEquals/" + i3,
						schemaPath: "#/definitions/values/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/NotEquals",
					schemaPath: "#/definitions/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.NotStartsWith !== void 0) {
			let data9 = data.NotStartsWith;
			if (Array.isArray(data9)) {
				const len4 = data9.length;
				for (let i4 = 0; i4 < len4; i4++) if (typeof data9[i4] !== "string") {
					const err11 = {
						instancePath: instancePath + "/NotStartsWith/" + i4,
						schemaPath: "#/definitions/values/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/NotStartsWith",
					schemaPath: "#/definitions/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.NotEndsWith !== void 0) {
			let data11 = data.NotEndsWith;
			if (Array.isArray(data11)) {
				const len5 = data11.length;
				for (let i5 = 0; i5 < len5; i5++) if (typeof data11[i5] !== "string") {
					const err13 = {
						instancePath: instancePath + "/NotEndsWith/" + i5,
						schemaPath: "#/definitions/values/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/NotEndsWith",
					schemaPath: "#/definitions/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate342.errors = vErrors;
	return errors === 0;
}
validate342.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate341.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.FieldSelectors === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "FieldSelectors" },
				message: "must have required property 'FieldSelectors'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "Name" || key0 === "FieldSelectors")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.Name !== void 0) {
			if (typeof data.Name !== "string") {
				const err2 = {
					instancePath: instancePath + "/Name",
					schemaPath: "#/properties/Name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.FieldSelectors !== void 0) {
			let data1 = data.FieldSelectors;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate342(data1[i0], {
					instancePath: instancePath + "/FieldSelectors/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/FieldSelectors",
					schemaPath: "#/properties/FieldSelectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate341.errors = vErrors;
	return errors === 0;
}
validate341.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate336.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.TrailARN === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "TrailARN" },
				message: "must have required property 'TrailARN'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.Name !== void 0) {
			if (typeof data.Name !== "string") {
				const err1 = {
					instancePath: instancePath + "/Name",
					schemaPath: "#/properties/Name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.TrailARN !== void 0) {
			let data1 = data.TrailARN;
			if (typeof data1 === "string") {
				if (!pattern191.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/TrailARN",
						schemaPath: "#/definitions/trailArn/pattern",
						keyword: "pattern",
						params: { pattern: "^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:trail/.+$" },
						message: "must match pattern \"^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:trail/.+$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/TrailARN",
					schemaPath: "#/definitions/trailArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.HomeRegion !== void 0) {
			let data2 = data.HomeRegion;
			if (typeof data2 === "string") {
				if (!pattern120.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/HomeRegion",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/HomeRegion",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.IsMultiRegionTrail !== void 0) {
			if (typeof data.IsMultiRegionTrail !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/IsMultiRegionTrail",
					schemaPath: "#/properties/IsMultiRegionTrail/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.IsOrganizationTrail !== void 0) {
			if (typeof data.IsOrganizationTrail !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/IsOrganizationTrail",
					schemaPath: "#/properties/IsOrganizationTrail/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.IncludeGlobalServiceEvents !== void 0) {
			if (typeof data.IncludeGlobalServiceEvents !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/IncludeGlobalServiceEvents",
					schemaPath: "#/properties/IncludeGlobalServiceEvents/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.LogFileValidationEnabled !== void 0) {
			if (typeof data.LogFileValidationEnabled !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/LogFileValidationEnabled",
					schemaPath: "#/properties/LogFileValidationEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.KmsKeyId !== void 0) {
			if (typeof data.KmsKeyId !== "string") {
				const err10 = {
					instancePath: instancePath + "/KmsKeyId",
					schemaPath: "#/properties/KmsKeyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.S3BucketName !== void 0) {
			if (typeof data.S3BucketName !== "string") {
				const err11 = {
					instancePath: instancePath + "/S3BucketName",
					schemaPath: "#/properties/S3BucketName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.S3KeyPrefix !== void 0) {
			if (typeof data.S3KeyPrefix !== "string") {
				const err12 = {
					instancePath: instancePath + "/S3KeyPrefix",
					schemaPath: "#/properties/S3KeyPrefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.SnsTopicName !== void 0) {
			if (typeof data.SnsTopicName !== "string") {
				const err13 = {
					instancePath: instancePath + "/SnsTopicName",
					schemaPath: "#/properties/SnsTopicName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.SnsTopicARN !== void 0) {
			if (typeof data.SnsTopicARN !== "string") {
				const err14 = {
					instancePath: instancePath + "/SnsTopicARN",
					schemaPath: "#/properties/SnsTopicARN/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.CloudWatchLogsLogGroupArn !== void 0) {
			if (typeof data.CloudWatchLogsLogGroupArn !== "string") {
				const err15 = {
					instancePath: instancePath + "/CloudWatchLogsLogGroupArn",
					schemaPath: "#/properties/CloudWatchLogsLogGroupArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.CloudWatchLogsRoleArn !== void 0) {
			if (typeof data.CloudWatchLogsRoleArn !== "string") {
				const err16 = {
					instancePath: instancePath + "/CloudWatchLogsRoleArn",
					schemaPath: "#/properties/CloudWatchLogsRoleArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.HasCustomEventSelectors !== void 0) {
			if (typeof data.HasCustomEventSelectors !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/HasCustomEventSelectors",
					schemaPath: "#/properties/HasCustomEventSelectors/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.HasInsightSelectors !== void 0) {
			if (typeof data.HasInsightSelectors !== "boolean") {
				const err18 = {
					instancePath: instancePath + "/HasInsightSelectors",
					schemaPath: "#/properties/HasInsightSelectors/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.Status !== void 0) {
			if (!validate337(data.Status, {
				instancePath: instancePath + "/Status",
				parentData: data,
				parentDataProperty: "Status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
				errors = vErrors.length;
			}
		}
		if (data.EventConfiguration !== void 0) {
			let data17 = data.EventConfiguration;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.MaxEventSize !== void 0) {
					if (typeof data17.MaxEventSize !== "string") {
						const err19 = {
							instancePath: instancePath + "/EventConfiguration/MaxEventSize",
							schemaPath: "#/definitions/eventConfiguration/properties/MaxEventSize/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data17.ContextKeySelectors !== void 0) {
					if (!Array.isArray(data17.ContextKeySelectors)) {
						const err20 = {
							instancePath: instancePath + "/EventConfiguration/ContextKeySelectors",
							schemaPath: "#/definitions/eventConfiguration/properties/ContextKeySelectors/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data17.AggregationConfigurations !== void 0) {
					if (!Array.isArray(data17.AggregationConfigurations)) {
						const err21 = {
							instancePath: instancePath + "/EventConfiguration/AggregationConfigurations",
							schemaPath: "#/definitions/eventConfiguration/properties/AggregationConfigurations/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/EventConfiguration",
					schemaPath: "#/definitions/eventConfiguration/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.EventSelectors !== void 0) {
			let data21 = data.EventSelectors;
			if (Array.isArray(data21)) {
				const len0 = data21.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate339(data21[i0], {
					instancePath: instancePath + "/EventSelectors/" + i0,
					parentData: data21,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/EventSelectors",
					schemaPath: "#/properties/EventSelectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.AdvancedEventSelectors !== void 0) {
			let data23 = data.AdvancedEventSelectors;
			if (Array.isArray(data23)) {
				const len1 = data23.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate341(data23[i1], {
					instancePath: instancePath + "/AdvancedEventSelectors/" + i1,
					parentData: data23,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/AdvancedEventSelectors",
					schemaPath: "#/properties/AdvancedEventSelectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.InsightSelectors !== void 0) {
			let data25 = data.InsightSelectors;
			if (Array.isArray(data25)) {
				const len2 = data25.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data26 = data25[i2];
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.InsightType === void 0) {
							const err25 = {
								instancePath: instancePath + "/InsightSelectors/" + i2,
								schemaPath: "#/definitions/insightSelector/required",
								keyword: "required",
								params: { missingProperty: "InsightType" },
								message: "must have required property 'InsightType'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data26.InsightType !== void 0) {
							if (typeof data26.InsightType !== "string") {
								const err26 = {
									instancePath: instancePath + "/InsightSelectors/" + i2 + "/InsightType",
									schemaPath: "#/definitions/insightSelector/properties/InsightType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data26.EventCategories !== void 0) {
							let data28 = data26.EventCategories;
							if (Array.isArray(data28)) {
								const len3 = data28.length;
								for (let i3 = 0; i3 < len3; i3++) if (typeof data28[i3] !== "string") {
									const err27 = {
										instancePath: instancePath + "/InsightSelectors/" + i2 + "/EventCategories/" + i3,
										schemaPath: "#/definitions/insightSelector/properties/EventCategories/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/InsightSelectors/" + i2 + "/EventCategories",
									schemaPath: "#/definitions/insightSelector/properties/EventCategories/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/InsightSelectors/" + i2,
							schemaPath: "#/definitions/insightSelector/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/InsightSelectors",
					schemaPath: "#/properties/InsightSelectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate336.errors = vErrors;
	return errors === 0;
}
validate336.evaluated = {
	"props": {
		"Name": true,
		"TrailARN": true,
		"HomeRegion": true,
		"IsMultiRegionTrail": true,
		"IsOrganizationTrail": true,
		"IncludeGlobalServiceEvents": true,
		"LogFileValidationEnabled": true,
		"KmsKeyId": true,
		"S3BucketName": true,
		"S3KeyPrefix": true,
		"SnsTopicName": true,
		"SnsTopicARN": true,
		"CloudWatchLogsLogGroupArn": true,
		"CloudWatchLogsRoleArn": true,
		"HasCustomEventSelectors": true,
		"HasInsightSelectors": true,
		"Status": true,
		"EventConfiguration": true,
		"EventSelectors": true,
		"AdvancedEventSelectors": true,
		"InsightSelectors": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern193 = new RegExp("^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:eventdatastore/.+$", "u");
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate346.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.EventDataStoreArn === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "EventDataStoreArn" },
				message: "must have required property 'EventDataStoreArn'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.EventDataStoreArn !== void 0) {
			let data0 = data.EventDataStoreArn;
			if (typeof data0 === "string") {
				if (!pattern193.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/EventDataStoreArn",
						schemaPath: "#/definitions/eventDataStoreArn/pattern",
						keyword: "pattern",
						params: { pattern: "^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:eventdatastore/.+$" },
						message: "must match pattern \"^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:eventdatastore/.+$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/EventDataStoreArn",
					schemaPath: "#/definitions/eventDataStoreArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.Name !== void 0) {
			if (typeof data.Name !== "string") {
				const err3 = {
					instancePath: instancePath + "/Name",
					schemaPath: "#/properties/Name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.Status !== void 0) {
			if (typeof data.Status !== "string") {
				const err4 = {
					instancePath: instancePath + "/Status",
					schemaPath: "#/properties/Status/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.MultiRegionEnabled !== void 0) {
			if (typeof data.MultiRegionEnabled !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/MultiRegionEnabled",
					schemaPath: "#/properties/MultiRegionEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.OrganizationEnabled !== void 0) {
			if (typeof data.OrganizationEnabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/OrganizationEnabled",
					schemaPath: "#/properties/OrganizationEnabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.RetentionPeriod !== void 0) {
			let data5 = data.RetentionPeriod;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err7 = {
					instancePath: instancePath + "/RetentionPeriod",
					schemaPath: "#/properties/RetentionPeriod/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/RetentionPeriod",
						schemaPath: "#/properties/RetentionPeriod/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.AdvancedEventSelectors !== void 0) {
			let data6 = data.AdvancedEventSelectors;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate341(data6[i0], {
					instancePath: instancePath + "/AdvancedEventSelectors/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/AdvancedEventSelectors",
					schemaPath: "#/properties/AdvancedEventSelectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate346.errors = vErrors;
	return errors === 0;
}
validate346.evaluated = {
	"props": {
		"EventDataStoreArn": true,
		"Name": true,
		"Status": true,
		"MultiRegionEnabled": true,
		"OrganizationEnabled": true,
		"RetentionPeriod": true,
		"AdvancedEventSelectors": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern194 = new RegExp("^arn:[^:]+:observabilityadmin:[^:]+:[0-9]+:[^/]+/.+$", "u");
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate350.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.Region === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "Region" },
				message: "must have required property 'Region'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.Status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "Status" },
				message: "must have required property 'Status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.Region !== void 0) {
			let data0 = data.Region;
			if (typeof data0 === "string") {
				if (!pattern120.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/Region",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/Region",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.Status !== void 0) {
			let data1 = data.Status;
			if (typeof data1 === "string") {
				if (!pattern120.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/Status",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/Status",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate350.errors = vErrors;
	return errors === 0;
}
validate350.evaluated = {
	"props": {
		"Region": true,
		"Status": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate352.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ResourceType !== void 0) {
			if (typeof data.ResourceType !== "string") {
				const err0 = {
					instancePath: instancePath + "/ResourceType",
					schemaPath: "#/properties/ResourceType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.TelemetryType !== void 0) {
			if (typeof data.TelemetryType !== "string") {
				const err1 = {
					instancePath: instancePath + "/TelemetryType",
					schemaPath: "#/properties/TelemetryType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.Scope !== void 0) {
			if (typeof data.Scope !== "string") {
				const err2 = {
					instancePath: instancePath + "/Scope",
					schemaPath: "#/properties/Scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.SelectionCriteria !== void 0) {
			if (typeof data.SelectionCriteria !== "string") {
				const err3 = {
					instancePath: instancePath + "/SelectionCriteria",
					schemaPath: "#/properties/SelectionCriteria/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.Regions !== void 0) {
			let data4 = data.Regions;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (!pattern120.test(data5)) {
							const err4 = {
								instancePath: instancePath + "/Regions/" + i0,
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/Regions/" + i0,
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/Regions",
					schemaPath: "#/properties/Regions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.AllRegions !== void 0) {
			if (typeof data.AllRegions !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/AllRegions",
					schemaPath: "#/properties/AllRegions/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.DestinationConfiguration !== void 0) {
			let data7 = data.DestinationConfiguration;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.DestinationType !== void 0) {
					if (typeof data7.DestinationType !== "string") {
						const err8 = {
							instancePath: instancePath + "/DestinationConfiguration/DestinationType",
							schemaPath: "#/properties/DestinationConfiguration/properties/DestinationType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data7.DestinationPattern !== void 0) {
					if (typeof data7.DestinationPattern !== "string") {
						const err9 = {
							instancePath: instancePath + "/DestinationConfiguration/DestinationPattern",
							schemaPath: "#/properties/DestinationConfiguration/properties/DestinationPattern/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data7.RetentionInDays !== void 0) {
					let data10 = data7.RetentionInDays;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err10 = {
							instancePath: instancePath + "/DestinationConfiguration/RetentionInDays",
							schemaPath: "#/properties/DestinationConfiguration/properties/RetentionInDays/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 1 || isNaN(data10)) {
							const err11 = {
								instancePath: instancePath + "/DestinationConfiguration/RetentionInDays",
								schemaPath: "#/properties/DestinationConfiguration/properties/RetentionInDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data7.CloudtrailParameters !== void 0) {
					let data11 = data7.CloudtrailParameters;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.AdvancedEventSelectors !== void 0) {
							let data12 = data11.AdvancedEventSelectors;
							if (Array.isArray(data12)) {
								const len1 = data12.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate341(data12[i1], {
									instancePath: instancePath + "/DestinationConfiguration/CloudtrailParameters/AdvancedEventSelectors/" + i1,
									parentData: data12,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
									errors = vErrors.length;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/DestinationConfiguration/CloudtrailParameters/AdvancedEventSelectors",
									schemaPath: "#/properties/DestinationConfiguration/properties/CloudtrailParameters/properties/AdvancedEventSelectors/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/DestinationConfiguration/CloudtrailParameters",
							schemaPath: "#/properties/DestinationConfiguration/properties/CloudtrailParameters/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/DestinationConfiguration",
					schemaPath: "#/properties/DestinationConfiguration/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate352.errors = vErrors;
	return errors === 0;
}
validate352.evaluated = {
	"props": {
		"ResourceType": true,
		"TelemetryType": true,
		"Scope": true,
		"SelectionCriteria": true,
		"Regions": true,
		"AllRegions": true,
		"DestinationConfiguration": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate349.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.RuleArn === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "RuleArn" },
				message: "must have required property 'RuleArn'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.RuleArn !== void 0) {
			let data0 = data.RuleArn;
			if (typeof data0 === "string") {
				if (!pattern194.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/RuleArn",
						schemaPath: "#/definitions/telemetryRuleArn/pattern",
						keyword: "pattern",
						params: { pattern: "^arn:[^:]+:observabilityadmin:[^:]+:[0-9]+:[^/]+/.+$" },
						message: "must match pattern \"^arn:[^:]+:observabilityadmin:[^:]+:[0-9]+:[^/]+/.+$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/RuleArn",
					schemaPath: "#/definitions/telemetryRuleArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.RuleName !== void 0) {
			let data1 = data.RuleName;
			if (typeof data1 === "string") {
				if (!pattern120.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/RuleName",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/RuleName",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.HomeRegion !== void 0) {
			let data2 = data.HomeRegion;
			if (typeof data2 === "string") {
				if (!pattern120.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/HomeRegion",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/HomeRegion",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.IsReplicated !== void 0) {
			if (typeof data.IsReplicated !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/IsReplicated",
					schemaPath: "#/properties/IsReplicated/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.RegionStatuses !== void 0) {
			let data4 = data.RegionStatuses;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate350(data4[i0], {
					instancePath: instancePath + "/RegionStatuses/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/RegionStatuses",
					schemaPath: "#/properties/RegionStatuses/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.Organization !== void 0) {
			if (typeof data.Organization !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/Organization",
					schemaPath: "#/properties/Organization/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.EvaluationStatus !== void 0) {
			let data7 = data.EvaluationStatus;
			if (typeof data7 === "string") {
				if (!pattern120.test(data7)) {
					const err10 = {
						instancePath: instancePath + "/EvaluationStatus",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/EvaluationStatus",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.TelemetryRule !== void 0) {
			if (!validate352(data.TelemetryRule, {
				instancePath: instancePath + "/TelemetryRule",
				parentData: data,
				parentDataProperty: "TelemetryRule",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate349.errors = vErrors;
	return errors === 0;
}
validate349.evaluated = {
	"props": {
		"RuleArn": true,
		"RuleName": true,
		"HomeRegion": true,
		"IsReplicated": true,
		"RegionStatuses": true,
		"Organization": true,
		"EvaluationStatus": true,
		"TelemetryRule": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate356.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.operation === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operation" },
				message: "must have required property 'operation'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.code === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "operation" || key0 === "region" || key0 === "resource" || key0 === "code" || key0 === "message" || key0 === "action")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.operation !== void 0) {
			let data0 = data.operation;
			if (typeof data0 === "string") {
				if (!pattern120.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/operation",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 === "string") {
				if (!pattern120.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.resource !== void 0) {
			let data2 = data.resource;
			if (typeof data2 === "string") {
				if (!pattern120.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/resource",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/resource",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data3 = data.code;
			if (typeof data3 === "string") {
				if (!pattern120.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err11 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.action !== void 0) {
			let data5 = data.action;
			if (typeof data5 === "string") {
				if (!pattern120.test(data5)) {
					const err12 = {
						instancePath: instancePath + "/action",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate356.errors = vErrors;
	return errors === 0;
}
validate356.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate335.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.accountId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accountId" },
				message: "must have required property 'accountId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "accountId" || key0 === "partition" || key0 === "organizationId" || key0 === "enabledRegions" || key0 === "trails" || key0 === "eventDataStores" || key0 === "telemetryRules" || key0 === "errors")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accountId !== void 0) {
			let data0 = data.accountId;
			if (typeof data0 === "string") {
				if (!pattern158.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/accountId",
						schemaPath: "#/definitions/accountId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{12}$" },
						message: "must match pattern \"^[0-9]{12}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/definitions/accountId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.partition !== void 0) {
			let data1 = data.partition;
			if (typeof data1 === "string") {
				if (!pattern120.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/partition",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/partition",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.organizationId !== void 0) {
			let data2 = data.organizationId;
			if (typeof data2 === "string") {
				if (!pattern120.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/organizationId",
						schemaPath: "#/definitions/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/organizationId",
					schemaPath: "#/definitions/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.enabledRegions !== void 0) {
			let data3 = data.enabledRegions;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (!pattern120.test(data4)) {
							const err8 = {
								instancePath: instancePath + "/enabledRegions/" + i0,
								schemaPath: "#/definitions/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/enabledRegions/" + i0,
							schemaPath: "#/definitions/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/enabledRegions",
					schemaPath: "#/properties/enabledRegions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.trails !== void 0) {
			let data5 = data.trails;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate336(data5[i1], {
					instancePath: instancePath + "/trails/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/trails",
					schemaPath: "#/properties/trails/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.eventDataStores !== void 0) {
			let data7 = data.eventDataStores;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate346(data7[i2], {
					instancePath: instancePath + "/eventDataStores/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/eventDataStores",
					schemaPath: "#/properties/eventDataStores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.telemetryRules !== void 0) {
			let data9 = data.telemetryRules;
			if (Array.isArray(data9)) {
				const len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate349(data9[i3], {
					instancePath: instancePath + "/telemetryRules/" + i3,
					parentData: data9,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/telemetryRules",
					schemaPath: "#/properties/telemetryRules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.errors !== void 0) {
			let data11 = data.errors;
			if (Array.isArray(data11)) {
				const len4 = data11.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate356(data11[i4], {
					instancePath: instancePath + "/errors/" + i4,
					parentData: data11,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate335.errors = vErrors;
	return errors === 0;
}
validate335.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate334.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.formatVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "formatVersion" },
				message: "must have required property 'formatVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accounts === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accounts" },
				message: "must have required property 'accounts'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "formatVersion" || key0 === "kind" || key0 === "capturedAt" || key0 === "accounts" || key0 === "errors")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.formatVersion !== void 0) {
			if (1 !== data.formatVersion) {
				const err4 = {
					instancePath: instancePath + "/formatVersion",
					schemaPath: "#/properties/formatVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if ("trailproof-snapshot" !== data.kind) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "trailproof-snapshot" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.capturedAt !== void 0) {
			if (typeof data.capturedAt !== "string") {
				const err6 = {
					instancePath: instancePath + "/capturedAt",
					schemaPath: "#/properties/capturedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.accounts !== void 0) {
			let data3 = data.accounts;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate335(data3[i0], {
					instancePath: instancePath + "/accounts/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/accounts",
					schemaPath: "#/properties/accounts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.errors !== void 0) {
			let data5 = data.errors;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate356(data5[i1], {
					instancePath: instancePath + "/errors/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate334.errors = vErrors;
	return errors === 0;
}
validate334.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

export { validate_policy_default as n, validate_configuration_default as r, validate_snapshot_default as t };