import { ai as locatedMistake, ci as isPlainObject, ja as resultReachOf, ra as withoutByteOrderMark, ts as defined, ui as displayPath } from "./core.js";
import { t as validate_result_default } from "./validate-result.js";
import { t as schemaMistakes } from "./model-schema-mistakes.js";
import { c as sideOfResult } from "./comparison.js";

// policies/schema/result.json
var result_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://trailproof.dev/schema/result.json",
	title: "Result of trailproof check",
	description: "What `trailproof check --format json` prints. Later versions of format 1 may add properties; those named here keep their names and meanings.",
	type: "object",
	required: [
		"formatVersion",
		"tool",
		"sinks",
		"coverage",
		"findings",
		"notifications",
		"summary"
	],
	properties: {
		"formatVersion": { "const": 1 },
		"tool": {
			"type": "object",
			"required": [
				"name",
				"version",
				"catalogDate"
			],
			"properties": {
				"name": { "const": "trailproof" },
				"version": { "type": "string" },
				"catalogDate": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "The newest date at which a document behind the catalog was read."
				}
			},
			"description": "What wrote it."
		},
		"run": {
			"allOf": [{ "$ref": "#/definitions/runDetails" }],
			"description": "When, on what and about which accounts the result speaks. Results of earlier versions lack it."
		},
		"sinks": {
			"type": "array",
			"items": { "$ref": "#/definitions/sink" },
			"description": "The trails and event data stores in sight, counted or not."
		},
		"coverage": {
			"type": "array",
			"items": { "$ref": "#/definitions/coverage" },
			"description": "Verdicts; operations of one service that share verdict, reasons and resource stand in one entry."
		},
		"detections": {
			"type": "array",
			"items": { "$ref": "#/definitions/detection" },
			"description": "What waits for events that CloudTrail records, with whether these can reach it; left out where nothing does."
		},
		"findings": {
			"type": "array",
			"items": { "$ref": "#/definitions/finding" }
		},
		"notifications": {
			"type": "array",
			"items": { "$ref": "#/definitions/notification" },
			"description": "What the run itself has to say: inputs that could not be read, assumptions it rests on."
		},
		"summary": { "$ref": "#/definitions/summary" },
		"controls": {
			"type": "array",
			"items": { "$ref": "#/definitions/control" },
			"description": "What the verdicts say of the controls that the policies name; left out where they name none."
		},
		"baseline": {
			"allOf": [{ "$ref": "#/definitions/baseline" }],
			"description": "How the result differs from an earlier one; left out without a baseline."
		},
		"comparable": {
			"allOf": [{ "$ref": "#/definitions/comparable" }],
			"description": "What a comparison with a later state takes; results of earlier versions have none, and what they recorded is not compared."
		}
	},
	definitions: {
		"location": {
			"type": "object",
			"description": "A place in an input file. Lines and columns are 1-based, columns in UTF-16 code units, the end is exclusive.",
			"required": [
				"uri",
				"startLine",
				"startColumn",
				"endLine",
				"endColumn"
			],
			"properties": {
				"uri": {
					"type": "string",
					"description": "Relative to the working directory, with forward slashes, not percent-encoded."
				},
				"startLine": {
					"type": "integer",
					"minimum": 1
				},
				"startColumn": {
					"type": "integer",
					"minimum": 1
				},
				"endLine": {
					"type": "integer",
					"minimum": 1
				},
				"endColumn": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"level": {
			"description": "How bad a finding is.",
			"type": "string",
			"enum": [
				"error",
				"warning",
				"note"
			]
		},
		"counterexample": {
			"type": "object",
			"description": "An event that no sink records, with the fields that decide it, named as in a CloudTrail record.",
			"required": [
				"eventSource",
				"eventName",
				"eventCategory",
				"eventType"
			],
			"properties": {
				"eventSource": { "type": "string" },
				"eventName": { "type": "string" },
				"eventCategory": {
					"type": "string",
					"enum": [
						"Management",
						"Data",
						"NetworkActivity"
					]
				},
				"eventType": { "type": "string" },
				"readOnly": { "type": "boolean" },
				"awsRegion": { "type": "string" },
				"recipientAccountId": { "type": "string" },
				"userIdentity": {
					"type": "object",
					"required": ["arn"],
					"properties": { "arn": { "type": "string" } }
				},
				"sessionCredentialFromConsole": { "type": "string" },
				"errorCode": { "type": "string" },
				"vpcEndpointId": { "type": "string" },
				"resources": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["type"],
						"properties": {
							"type": { "type": "string" },
							"ARN": { "type": "string" },
							"ARNPrefix": {
								"type": "string",
								"description": "In place of an ARN, where the event is about everything whose ARN begins with it."
							}
						}
					}
				}
			}
		},
		"sink": {
			"type": "object",
			"description": "A trail or an event data store, as it is written.",
			"required": [
				"id",
				"kind",
				"name",
				"accountId",
				"homeRegion",
				"multiRegion",
				"organization",
				"globalServiceEvents",
				"logging",
				"selectors",
				"counted",
				"notCountedBecause",
				"location"
			],
			"properties": {
				"id": {
					"type": "string",
					"description": "`file#address`, or the ARN of a live one."
				},
				"kind": {
					"type": "string",
					"enum": [
						"trail",
						"event-data-store",
						"telemetry-rule"
					]
				},
				"name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"accountId": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"homeRegion": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"multiRegion": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"organization": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"globalServiceEvents": {
					"anyOf": [{ "type": "boolean" }, { "type": "null" }],
					"description": "Null where unknown, and for event data stores, which have no such setting."
				},
				"logging": {
					"type": "string",
					"enum": [
						"on",
						"off",
						"unknown"
					]
				},
				"selectors": {
					"type": "string",
					"enum": [
						"default",
						"basic",
						"advanced",
						"unknown"
					]
				},
				"counted": {
					"description": "Whether its records count as coverage.",
					"anyOf": [{ "type": "boolean" }, { "const": "unknown" }]
				},
				"notCountedBecause": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"construct": {
					"type": "string",
					"description": "The construct of an AWS CDK app that made it; left out for others."
				},
				"location": { "$ref": "#/definitions/location" },
				"dialect": {
					"type": "string",
					"description": "How it is written: `cloudformation-yaml`, `cloudformation-json`, `cdk`, `landing-zone-accelerator`, `terraform-aws`, `terraform-awscc`, `terraform-aws-json`, `terraform-awscc-json`, or `aws-cli` for what was read from AWS. More may come."
				},
				"selectorList": {
					"type": "array",
					"items": { "$ref": "#/definitions/advancedEventSelector" },
					"description": "All that it selects as one list of advanced event selectors: basic ones and the default are written as such. Left out where not all of it is known."
				}
			}
		},
		"coverage": {
			"type": "object",
			"description": "A verdict on events that a policy requires, as it is written. Operations of one service that share verdict, reasons and resource stand together.",
			"required": [
				"policy",
				"requirement",
				"service",
				"eventSource",
				"operations",
				"category",
				"resource",
				"verdict",
				"recordedBy",
				"reasons"
			],
			"properties": {
				"policy": { "type": "string" },
				"requirement": { "type": "string" },
				"service": {
					"anyOf": [{ "type": "string" }, { "type": "null" }],
					"description": "Catalog id; null together with operations [\"*\"] for all services none of whose resources is declared."
				},
				"eventSource": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"operations": {
					"type": "array",
					"items": { "type": "string" },
					"minItems": 1
				},
				"category": { "$ref": "#/definitions/category" },
				"resource": {
					"anyOf": [{ "$ref": "#/definitions/resource" }, { "type": "null" }],
					"description": "Null when the requirement is not about one resource."
				},
				"verdict": { "$ref": "#/definitions/verdict" },
				"recordedBy": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Ids of sinks."
				},
				"counterexample": {
					"allOf": [{ "$ref": "#/definitions/counterexample" }],
					"description": "There exactly for the verdicts partial and uncovered."
				},
				"reasons": {
					"type": "array",
					"items": { "$ref": "#/definitions/reason" }
				},
				"scope": {
					"type": "string",
					"description": "Which account, root or stack the entry is about: the id of the inputs that live in one account. Results of earlier versions lack it."
				},
				"accountId": {
					"type": "string",
					"description": "The account, where live accounts were judged; left out for code."
				},
				"count": {
					"type": "integer",
					"minimum": 0,
					"description": "How many operations \u00d7 resources the entry stands for, where that is not the number of its operations."
				},
				"partOf": {
					"type": "string",
					"description": "A requirement of the same policy that asks for these events too: they are counted there, not here. Left out where there is none."
				}
			}
		},
		"resource": {
			"type": "object",
			"description": "A resource that events are about.",
			"required": [
				"address",
				"type",
				"arn"
			],
			"properties": {
				"address": { "type": "string" },
				"type": { "type": "string" },
				"arn": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"construct": {
					"type": "string",
					"description": "The construct of an AWS CDK app that made it; left out for others."
				}
			}
		},
		"finding": {
			"type": "object",
			"description": "What a rule says, as it is written.",
			"required": [
				"ruleId",
				"level",
				"kind",
				"message",
				"location",
				"relatedLocations",
				"resource",
				"operations",
				"controls",
				"baseline",
				"suppressed",
				"fingerprint",
				"policy",
				"requirement"
			],
			"properties": {
				"ruleId": {
					"type": "string",
					"pattern": "^[a-z]+(-[a-z]+)*$",
					"description": "`trailproof rule <id>` prints the page of the rule."
				},
				"level": { "$ref": "#/definitions/level" },
				"kind": { "$ref": "#/definitions/findingKind" },
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "Plain text."
				},
				"title": {
					"type": "string",
					"description": "The clause that the message begins with, of at most 100 characters. Left out by versions that had none."
				},
				"sentence": {
					"type": "string",
					"description": "The message without the code that it ends with; left out where it ends with none."
				},
				"code": {
					"type": "string",
					"description": "Code to copy with which the message ends, behind an empty line. No other line break of a message is ours."
				},
				"location": { "$ref": "#/definitions/location" },
				"relatedLocations": {
					"type": "array",
					"items": { "$ref": "#/definitions/relatedLocation" }
				},
				"resource": {
					"anyOf": [{ "type": "string" }, { "type": "null" }],
					"description": "Address of the resource or sink it is about."
				},
				"operations": {
					"type": "array",
					"items": { "type": "string" }
				},
				"counterexample": { "$ref": "#/definitions/counterexample" },
				"controls": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Controls of frameworks that ask for it, such as PCI-DSS-4.0.1/10.2.1.1."
				},
				"baseline": {
					"anyOf": [{
						"type": "string",
						"enum": ["new", "unchanged"]
					}, { "type": "null" }],
					"description": "Null without a baseline."
				},
				"suppressed": { "anyOf": [{
					"type": "object",
					"required": ["kind", "justification"],
					"properties": {
						"kind": {
							"type": "string",
							"enum": ["inSource", "external"]
						},
						"justification": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
					}
				}, { "type": "null" }] },
				"fingerprint": {
					"type": "string",
					"description": "The same in later runs, wherever the lines have moved."
				},
				"policy": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"requirement": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"data": {
					"allOf": [{ "$ref": "#/definitions/findingData" }],
					"description": "What the message says that programs ask for, so that nobody reads it out of the sentence; left out where there is nothing."
				},
				"alsoFor": {
					"type": "array",
					"description": "Further requirements that ask for the same, of this policy or another. `controls` are those of all of them.",
					"items": { "$ref": "#/definitions/findingAsker" }
				},
				"causedBy": {
					"anyOf": [{ "type": "string" }, { "type": "null" }],
					"description": "Fingerprint of the finding that this one follows from: it goes when that is mended. Null where it follows from none."
				},
				"fix": {
					"allOf": [{ "$ref": "#/definitions/selectorFix" }],
					"description": "Left out where no selector would help."
				}
			}
		},
		"control": {
			"type": "object",
			"description": "A control of a framework, and what the verdicts say of it.",
			"required": [
				"id",
				"title",
				"status",
				"reading",
				"reference",
				"url",
				"policy",
				"evidence"
			],
			"properties": {
				"id": {
					"type": "string",
					"description": "`PCI-DSS-4.0.1/10.2.1.1`."
				},
				"title": {
					"type": "string",
					"description": "In our words."
				},
				"status": { "$ref": "#/definitions/controlStatus" },
				"reading": {
					"type": ["string", "null"],
					"description": "What of the control events and settings of trails can show; null where the policy does not say, and where it is not assessed."
				},
				"reference": {
					"type": ["string", "null"],
					"description": "Document, version and section; null where the policy does not name them."
				},
				"url": { "type": ["string", "null"] },
				"policy": { "type": "string" },
				"evidence": {
					"type": "array",
					"items": { "type": "string" },
					"description": "What the status rests on, the worst alone."
				},
				"counterexample": { "$ref": "#/definitions/counterexample" },
				"requirements": {
					"type": "array",
					"items": { "type": "string" },
					"description": "The requirements of the policy that name the control. Results of earlier versions lack them."
				},
				"scopes": {
					"type": "array",
					"items": { "$ref": "#/definitions/controlScope" },
					"description": "The same of each account by itself; `status` is the worst of them. Left out where it is not assessed, and in results of earlier versions."
				}
			}
		},
		"unseenModuleCall": {
			"type": "object",
			"description": "The call of a module whose files are not here.",
			"required": ["address", "asked"],
			"properties": {
				"address": {
					"type": "string",
					"description": "As it begins the ids of what the module declares."
				},
				"asked": { "$ref": "#/definitions/moduleVersion" },
				"installed": { "$ref": "#/definitions/moduleVersion" }
			}
		},
		"moduleVersion": {
			"type": "object",
			"description": "Where a module comes from. Null is what nobody says in plain text; the version is that of a registry.",
			"required": ["source", "version"],
			"properties": {
				"source": { "type": ["string", "null"] },
				"version": { "type": ["string", "null"] }
			}
		},
		"notification": {
			"type": "object",
			"description": "What the run itself has to say.",
			"required": [
				"level",
				"message",
				"location"
			],
			"properties": {
				"level": { "$ref": "#/definitions/level" },
				"message": { "type": "string" },
				"location": { "anyOf": [{ "$ref": "#/definitions/location" }, { "type": "null" }] },
				"incomplete": {
					"type": "boolean",
					"description": "Something could not be read, so that the result is incomplete. Left out where not."
				},
				"hides": {
					"type": "string",
					"description": "What the input names and is not here, so that what is declared there is not seen. Left out where nothing is."
				},
				"module": { "$ref": "#/definitions/unseenModuleCall" },
				"folder": {
					"type": "string",
					"description": "The folder that could not be read."
				},
				"accountId": {
					"type": "string",
					"description": "The live account that it is about."
				},
				"failedCall": { "$ref": "#/definitions/failedCall" }
			}
		},
		"failedCall": {
			"type": "object",
			"description": "The call of the AWS API that failed, where that is what the notification tells.",
			"required": [
				"operation",
				"regions",
				"code"
			],
			"additionalProperties": false,
			"properties": {
				"operation": { "type": "string" },
				"regions": {
					"type": "array",
					"items": { "type": "string" }
				},
				"resource": {
					"type": "string",
					"description": "The ARN or name that the call was about."
				},
				"code": { "type": "string" },
				"detail": {
					"type": "string",
					"description": "What AWS, or the network, said."
				},
				"action": {
					"type": "string",
					"description": "The missing permission."
				},
				"deniedBy": {
					"type": "string",
					"description": "The kind of policy that denies it, so that no permission helps."
				},
				"hides": {
					"enum": [
						"trails",
						"event data stores",
						"trails and event data stores"
					],
					"description": "What may exist and was not seen, because the call failed."
				}
			}
		},
		"summary": {
			"type": "object",
			"description": "How many there are.",
			"required": [
				"sinks",
				"coverage",
				"findings"
			],
			"properties": {
				"sinks": {
					"type": "integer",
					"minimum": 0
				},
				"coverage": {
					"type": "object",
					"description": "Operations \u00d7 resources by verdict.",
					"required": [
						"covered",
						"partial",
						"uncovered",
						"neverRecorded",
						"undetermined"
					],
					"properties": {
						"covered": {
							"type": "integer",
							"minimum": 0
						},
						"partial": {
							"type": "integer",
							"minimum": 0
						},
						"uncovered": {
							"type": "integer",
							"minimum": 0
						},
						"neverRecorded": {
							"type": "integer",
							"minimum": 0
						},
						"undetermined": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"findings": {
					"type": "object",
					"required": [
						"error",
						"warning",
						"note"
					],
					"properties": {
						"error": {
							"type": "integer",
							"minimum": 0
						},
						"warning": {
							"type": "integer",
							"minimum": 0
						},
						"note": {
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"baseline": {
			"type": "object",
			"description": "How the result differs from an earlier one (`--baseline`, `diff`).",
			"required": [
				"name",
				"fixed",
				"coverage"
			],
			"properties": {
				"name": {
					"type": "string",
					"description": "As it was asked for: a file, a path, `git:origin/main`."
				},
				"fixed": {
					"type": "array",
					"description": "Findings of the baseline that are gone, as far as this run could see.",
					"items": { "$ref": "#/definitions/fixedFinding" }
				},
				"coverage": {
					"anyOf": [{ "type": "null" }, {
						"type": "array",
						"items": { "$ref": "#/definitions/coverageChange" }
					}],
					"description": "Verdicts that changed; null where the baseline tells of findings alone."
				},
				"notCompared": {
					"allOf": [{ "$ref": "#/definitions/notCompared" }],
					"description": "Left out where everything could be compared."
				},
				"checks": {
					"type": "array",
					"description": "What the change does to configuration, policies, exclusions and suppressions; left out where it does nothing, and where the base does not tell its own.",
					"items": { "$ref": "#/definitions/changedCheck" }
				}
			}
		},
		"changedCheck": {
			"type": "object",
			"description": "A change to what is checked: a code with its arguments, and the one wording of them.",
			"required": [
				"code",
				"arguments",
				"message",
				"location"
			],
			"properties": {
				"code": { "type": "string" },
				"arguments": {
					"type": "object",
					"description": "What the code takes: names and values from the input.",
					"additionalProperties": true
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "A clause without a period."
				},
				"location": {
					"anyOf": [{ "$ref": "#/definitions/location" }, { "type": "null" }],
					"description": "Where the head has it; null where it has it no more."
				}
			}
		},
		"fixedFinding": {
			"type": "object",
			"description": "A finding of an earlier result, with what SARIF tells of it too.",
			"required": [
				"ruleId",
				"level",
				"message",
				"location",
				"resource",
				"fingerprint"
			],
			"properties": {
				"ruleId": { "type": "string" },
				"level": { "$ref": "#/definitions/level" },
				"message": { "type": "string" },
				"location": { "anyOf": [{ "$ref": "#/definitions/location" }, { "type": "null" }] },
				"resource": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"fingerprint": { "type": "string" }
			}
		},
		"reason": {
			"type": "object",
			"description": "Why a verdict is what it is: a code with its arguments, and the one wording of them. Further members are arguments of the code.",
			"required": ["code", "message"],
			"properties": {
				"code": { "type": "string" },
				"message": { "type": "string" },
				"sink": {
					"type": "string",
					"description": "Id of the sink that it is about."
				},
				"selector": {
					"type": "integer",
					"minimum": 0,
					"description": "Position of the selector that it is about, counted from 0 in the order of the input."
				},
				"parameters": {
					"type": "array",
					"items": { "type": "string" },
					"description": "What `--parameter` takes to settle it."
				}
			},
			"additionalProperties": true
		},
		"advancedEventSelector": {
			"type": "object",
			"description": "An advanced event selector in the form of the CloudTrail API.",
			"required": ["FieldSelectors"],
			"properties": {
				"Name": { "type": "string" },
				"FieldSelectors": {
					"type": "array",
					"items": { "$ref": "#/definitions/fieldSelector" }
				}
			}
		},
		"verdict": {
			"description": "What is said of events that must be recorded.",
			"type": "string",
			"enum": [
				"covered",
				"uncovered",
				"partial",
				"never-recorded",
				"undetermined"
			]
		},
		"category": {
			"description": "How CloudTrail records an operation, as far as documents say.",
			"type": "string",
			"enum": [
				"management",
				"data",
				"networkActivity",
				"never",
				"undocumented"
			]
		},
		"findingKind": {
			"description": "`fail`: it is so. `open`: it cannot be decided. `informational`: good to know.",
			"type": "string",
			"enum": [
				"fail",
				"open",
				"informational"
			]
		},
		"relatedLocation": {
			"type": "object",
			"description": "A further place that a finding is about.",
			"required": ["message", "location"],
			"properties": {
				"message": { "type": "string" },
				"location": { "$ref": "#/definitions/location" },
				"inMessage": {
					"type": "object",
					"description": "Where the message of the finding says the same, in UTF-16 units; left out where it does not.",
					"required": ["start", "end"],
					"properties": {
						"start": {
							"type": "integer",
							"minimum": 0
						},
						"end": {
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"findingData": {
			"type": "object",
			"description": "What the finding says, for programs.",
			"properties": {
				"code": {
					"type": "string",
					"description": "What it says; left out of findings whose words are not told as data yet."
				},
				"arguments": {
					"type": "object",
					"description": "What the code takes: names and values from the input. What stands elsewhere in the finding is left out.",
					"additionalProperties": true
				},
				"reasons": {
					"type": "array",
					"items": { "$ref": "#/definitions/reason" },
					"description": "Why, of findings about coverage."
				},
				"namedOperations": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Those of the operations that the message names."
				},
				"parameters": {
					"type": "array",
					"items": { "type": "string" },
					"description": "What `--parameter` takes to settle it, of findings that hold under some values of parameters alone."
				},
				"trailFilesRead": {
					"type": "boolean",
					"description": "Files of trails were given, and show none."
				}
			}
		},
		"findingAsker": {
			"type": "object",
			"description": "A requirement that a finding is about.",
			"required": [
				"policy",
				"requirement",
				"fingerprint"
			],
			"properties": {
				"policy": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"requirement": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"fingerprint": {
					"type": "string",
					"description": "What the finding has where this requirement alone asks for it."
				}
			}
		},
		"selectorFix": {
			"type": "object",
			"description": "What to change in a trail or event data store so that it records what a finding is about.",
			"required": ["sink", "selectors"],
			"properties": {
				"sink": {
					"type": "string",
					"description": "Id of the trail or event data store, as in `sinks`."
				},
				"selectors": {
					"type": "array",
					"items": { "$ref": "#/definitions/advancedEventSelector" }
				},
				"replaces": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "integer",
						"minimum": 0
					},
					"description": "Positions in the sink's own list of selectors, counted from 0 in the order of the input: `selectors` take the place of these, which ask for the same events less some. Left out where they are only added. Of a basic selector, the part about management events is meant."
				},
				"price": {
					"allOf": [{ "$ref": "#/definitions/eventsPrice" }],
					"description": "What the events cost that the selectors are for. Left out of management events, of which the first copy is free, and by versions that did not tell it."
				}
			}
		},
		"eventsPrice": {
			"type": "object",
			"description": "What a trail is charged for events of one category.",
			"required": [
				"per100000",
				"currency",
				"message",
				"page",
				"retrieved"
			],
			"properties": {
				"per100000": {
					"type": ["number", "null"],
					"minimum": 0,
					"description": "Price of 100,000 events; null: it is unknown, or not by the event."
				},
				"currency": { "type": "string" },
				"message": {
					"type": "string",
					"description": "The price with its Region."
				},
				"page": {
					"type": ["string", "null"],
					"description": "Where the price stands."
				},
				"retrieved": {
					"type": ["string", "null"],
					"description": "When the page was read."
				}
			}
		},
		"baselineChange": {
			"description": "`lost`: surely recorded less than before. `gained`: surely recorded more. `unclear`: was recorded, and cannot be decided any more.",
			"type": "string",
			"enum": [
				"lost",
				"gained",
				"unclear"
			]
		},
		"coverageChange": {
			"type": "object",
			"description": "What a change does to operations that share all of this.",
			"required": [
				"change",
				"policy",
				"requirement",
				"service",
				"category",
				"operations",
				"resource",
				"before",
				"after",
				"count"
			],
			"properties": {
				"change": { "$ref": "#/definitions/baselineChange" },
				"policy": { "type": "string" },
				"requirement": { "type": "string" },
				"service": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"category": { "$ref": "#/definitions/category" },
				"operations": {
					"type": "array",
					"items": { "type": "string" }
				},
				"resource": { "anyOf": [{ "$ref": "#/definitions/resource" }, { "type": "null" }] },
				"before": { "$ref": "#/definitions/verdict" },
				"after": { "$ref": "#/definitions/verdict" },
				"count": { "type": "integer" },
				"accountId": {
					"type": "string",
					"description": "The account, where live accounts are compared; left out for code."
				}
			}
		},
		"notCompared": {
			"type": "object",
			"description": "What cannot be said, because one of the two sides could not read something.",
			"required": [
				"unread",
				"findings",
				"operations"
			],
			"properties": {
				"unread": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Files, folders and accounts."
				},
				"findings": {
					"type": "array",
					"description": "Findings of the baseline that this run does not have, and that may be there still.",
					"items": { "$ref": "#/definitions/fixedFinding" }
				},
				"operations": {
					"type": "integer",
					"minimum": 0,
					"description": "Operations \u00d7 resources that the baseline recorded and that this run says nothing of, or that this run records and the baseline may have."
				}
			}
		},
		"controlStatus": {
			"description": "`nothing-in-scope`: nothing that was read is what the control is about. `not-assessed`: nothing that can be read here shows it.",
			"type": "string",
			"enum": [
				"satisfied",
				"not-satisfied",
				"undetermined",
				"nothing-in-scope",
				"not-assessed"
			]
		},
		"fieldSelector": {
			"type": "object",
			"description": "A field selector in the form of the CloudTrail API.",
			"required": ["Field"],
			"properties": {
				"Field": { "type": "string" },
				"Equals": {
					"type": "array",
					"items": { "type": "string" }
				},
				"StartsWith": {
					"type": "array",
					"items": { "type": "string" }
				},
				"EndsWith": {
					"type": "array",
					"items": { "type": "string" }
				},
				"NotEquals": {
					"type": "array",
					"items": { "type": "string" }
				},
				"NotStartsWith": {
					"type": "array",
					"items": { "type": "string" }
				},
				"NotEndsWith": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"comparable": {
			"type": "object",
			"description": "What a later comparison takes to ask about events: the sinks and resources as they were read, before the run put in what it knows. Settings and texts that are not known stay open, and so does every sensitive value. Of a setting, null stands for a value that is not known, and nothing for one that nobody set.",
			"required": [
				"root",
				"files",
				"sameAccount",
				"liveAccounts",
				"groups",
				"unseenSinks",
				"policies",
				"pieces",
				"questions",
				"scopes",
				"sinks",
				"resources"
			],
			"properties": {
				"root": {
					"type": "string",
					"description": "The folder or file that was named, as it begins the addresses; empty: none."
				},
				"files": {
					"type": "array",
					"items": { "type": "string" },
					"description": "The files of code that were read."
				},
				"released": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedRelease" },
					"description": "What the code gives up without deleting it; left out: nothing."
				},
				"sameAccount": {
					"type": "boolean",
					"description": "All inputs live in one account."
				},
				"liveAccounts": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Ids of the accounts that snapshots and AWS told about."
				},
				"liveScopes": {
					"type": "array",
					"items": {
						"type": "integer",
						"minimum": 0,
						"description": "Position in `scopes`."
					},
					"description": "Those of them that are judged by themselves."
				},
				"groups": {
					"type": "object",
					"additionalProperties": { "type": "string" },
					"description": "Ids of scopes that the configuration puts into one account, with a name of the account."
				},
				"unseenSinks": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedUnseenSinks" }
				},
				"policies": {
					"type": "array",
					"items": { "anyOf": [{ "$ref": "#/definitions/carriedBuiltInPolicy" }, { "$ref": "#/definitions/carriedPolicy" }] }
				},
				"rules": { "$ref": "#/definitions/carriedRules" },
				"pieces": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedPiece" },
					"description": "What is open in texts, each once. Texts refer to it by position."
				},
				"questions": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedQuestion" },
					"description": "What the input leaves to be decided, each once."
				},
				"scopes": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedScope" }
				},
				"sinks": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedSink" }
				},
				"resources": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedResource" }
				}
			}
		},
		"carriedText": {
			"description": "A string; or, where it is known in part, its pieces in order: strings, and positions in `pieces`.",
			"anyOf": [{ "type": "string" }, {
				"type": "array",
				"items": { "anyOf": [{ "type": "string" }, {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `pieces`."
				}] }
			}]
		},
		"carriedTexts": { "anyOf": [{
			"type": "array",
			"items": { "$ref": "#/definitions/carriedText" }
		}, {
			"type": "object",
			"required": ["items", "more"],
			"properties": {
				"items": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedText" }
				},
				"more": {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `pieces`: what stands for items that are not known."
				}
			}
		}] },
		"carriedPiece": {
			"type": "object",
			"description": "A piece of text that the input leaves open. Equal ids stand for equal characters.",
			"required": ["id", "kind"],
			"properties": {
				"id": { "type": "string" },
				"kind": {
					"type": "string",
					"enum": [
						"partition",
						"region",
						"account",
						"generated-name",
						"segment",
						"anything"
					],
					"description": "What it can hold."
				},
				"stem": {
					"type": "string",
					"description": "The part of a generated name that is known."
				},
				"resource": {
					"type": "string",
					"description": "The resource of the code that it is an attribute of."
				}
			}
		},
		"carriedQuestion": {
			"type": "object",
			"description": "A question that the input leaves open.",
			"required": ["id", "answers"],
			"properties": {
				"id": { "type": "string" },
				"answers": {
					"type": "array",
					"items": { "type": "string" },
					"description": "One of them holds."
				}
			}
		},
		"carriedAnswer": {
			"type": "object",
			"description": "An answer to one of the questions.",
			"required": ["question", "answer"],
			"properties": {
				"question": {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `questions`."
				},
				"answer": { "type": "string" }
			}
		},
		"carriedScope": {
			"type": "object",
			"description": "What lives in one account.",
			"required": [
				"id",
				"kind",
				"account",
				"region",
				"partition"
			],
			"properties": {
				"id": { "type": "string" },
				"kind": {
					"type": "string",
					"enum": ["code", "live"]
				},
				"account": { "$ref": "#/definitions/carriedText" },
				"region": { "$ref": "#/definitions/carriedText" },
				"partition": { "$ref": "#/definitions/carriedText" },
				"organizationId": {
					"type": "string",
					"description": "Left out where nobody knows it."
				},
				"memberOf": {
					"type": "string",
					"description": "The id of a scope whose organization the account surely belongs to."
				}
			}
		},
		"carriedUnseenSinks": {
			"type": "object",
			"description": "Sinks that may exist although nobody saw them.",
			"required": [
				"accountId",
				"hidden",
				"regions",
				"operation",
				"error"
			],
			"properties": {
				"accountId": { "type": "string" },
				"hidden": {
					"type": "string",
					"enum": [
						"trails",
						"event data stores",
						"trails and event data stores"
					]
				},
				"regions": {
					"type": "array",
					"items": { "type": "string" }
				},
				"operation": { "type": "string" },
				"error": {
					"type": "string",
					"description": "The code that AWS answered with."
				}
			}
		},
		"carriedSink": {
			"type": "object",
			"description": "A trail, event data store or telemetry rule, or one of its variants that exist under different answers. Its place is that of the sink of the same id in `sinks` of the result.",
			"required": [
				"id",
				"address",
				"kind",
				"dialect",
				"scope",
				"region",
				"unknownProperties"
			],
			"properties": {
				"id": { "type": "string" },
				"address": {
					"type": "string",
					"description": "The id without the file."
				},
				"previousAddress": {
					"type": "string",
					"description": "The address that the code says it had before."
				},
				"mayDiffer": {
					"const": true,
					"description": "AWS may have another one than the code shows."
				},
				"kind": {
					"type": "string",
					"enum": [
						"trail",
						"event-data-store",
						"telemetry-rule"
					]
				},
				"dialect": {
					"type": "string",
					"enum": [
						"cloudformation-yaml",
						"cloudformation-json",
						"cdk",
						"landing-zone-accelerator",
						"terraform-aws",
						"terraform-awscc",
						"terraform-aws-json",
						"terraform-awscc-json",
						"aws-cli"
					]
				},
				"name": { "$ref": "#/definitions/carriedText" },
				"arn": { "$ref": "#/definitions/carriedText" },
				"scope": {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `scopes`."
				},
				"region": { "$ref": "#/definitions/carriedText" },
				"guard": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedAnswer" },
					"description": "The answers under which it exists; left out: always."
				},
				"unknownProperties": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedUnknownProperty" },
					"description": "Properties that the language does not know."
				},
				"multiRegion": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"organization": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"advancedEventSelectors": { "anyOf": [{ "$ref": "#/definitions/carriedSelectors" }, { "type": "null" }] },
				"eventSelectors": { "anyOf": [{ "$ref": "#/definitions/carriedBasicSelectors" }, { "type": "null" }] },
				"logging": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"ingestion": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"resourceType": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"telemetryType": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"destinationType": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"selectionCriteria": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"destinationPattern": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"regions": { "anyOf": [{ "$ref": "#/definitions/carriedTexts" }, { "type": "null" }] },
				"organizationScope": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"evaluation": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"retentionDays": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
				"billingMode": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"globalServiceEvents": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"s3BucketName": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"s3KeyPrefix": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"logFileValidation": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"kmsKey": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"cloudWatchLogs": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"cloudWatchLogsRole": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"snsTopic": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"writtenName": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"insights": { "anyOf": [{ "$ref": "#/definitions/carriedInsights" }, { "type": "null" }] },
				"latestDeliveryError": { "$ref": "#/definitions/carriedText" },
				"furtherDeliveryErrors": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedDeliveryError" }
				}
			}
		},
		"carriedUnknownProperty": {
			"type": "object",
			"description": "A property that the language does not know.",
			"required": ["name", "inSelector"],
			"properties": {
				"name": { "type": "string" },
				"meant": {
					"type": "string",
					"description": "The property that was probably meant."
				},
				"inSelector": { "type": "boolean" }
			}
		},
		"carriedDeliveryError": {
			"type": "object",
			"description": "An error that GetTrailStatus told.",
			"required": ["field", "error"],
			"properties": {
				"field": {
					"type": "string",
					"enum": [
						"LatestCloudWatchLogsDeliveryError",
						"LatestDigestDeliveryError",
						"LatestNotificationError"
					]
				},
				"error": { "$ref": "#/definitions/carriedText" }
			}
		},
		"carriedSelectors": { "anyOf": [{
			"type": "array",
			"items": { "$ref": "#/definitions/carriedSelector" }
		}, {
			"type": "object",
			"required": ["items", "more"],
			"properties": {
				"items": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedSelector" }
				},
				"more": {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `pieces`: what stands for items that are not known."
				}
			}
		}] },
		"carriedSelector": {
			"type": "object",
			"description": "An advanced event selector.",
			"required": [
				"name",
				"fields",
				"location"
			],
			"properties": {
				"name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"fields": { "$ref": "#/definitions/carriedFields" },
				"location": { "$ref": "#/definitions/location" }
			}
		},
		"carriedFields": { "anyOf": [{
			"type": "array",
			"items": { "$ref": "#/definitions/carriedField" }
		}, {
			"type": "object",
			"required": ["items", "more"],
			"properties": {
				"items": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedField" }
				},
				"more": {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `pieces`: what stands for items that are not known."
				}
			}
		}] },
		"carriedField": {
			"type": "object",
			"description": "A field selector.",
			"required": ["conditions"],
			"properties": {
				"field": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"conditions": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedCondition" }
				}
			}
		},
		"carriedCondition": {
			"type": "object",
			"description": "An operator of a field selector.",
			"required": ["operator", "values"],
			"properties": {
				"operator": {
					"type": "string",
					"enum": [
						"Equals",
						"StartsWith",
						"EndsWith",
						"NotEquals",
						"NotStartsWith",
						"NotEndsWith"
					]
				},
				"values": { "$ref": "#/definitions/carriedTexts" }
			}
		},
		"carriedBasicSelectors": { "anyOf": [{
			"type": "array",
			"items": { "$ref": "#/definitions/carriedBasicSelector" }
		}, {
			"type": "object",
			"required": ["items", "more"],
			"properties": {
				"items": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedBasicSelector" }
				},
				"more": {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `pieces`: what stands for items that are not known."
				}
			}
		}] },
		"carriedBasicSelector": {
			"type": "object",
			"description": "A basic event selector.",
			"required": ["location"],
			"properties": {
				"readWriteType": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"includeManagementEvents": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"excludeManagementEventSources": { "anyOf": [{ "$ref": "#/definitions/carriedTexts" }, { "type": "null" }] },
				"dataResources": { "anyOf": [{ "$ref": "#/definitions/carriedDataResources" }, { "type": "null" }] },
				"location": { "$ref": "#/definitions/location" }
			}
		},
		"carriedDataResources": { "anyOf": [{
			"type": "array",
			"items": { "$ref": "#/definitions/carriedDataResource" }
		}, {
			"type": "object",
			"required": ["items", "more"],
			"properties": {
				"items": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedDataResource" }
				},
				"more": {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `pieces`: what stands for items that are not known."
				}
			}
		}] },
		"carriedDataResource": {
			"type": "object",
			"description": "Data resources of a basic event selector.",
			"required": [],
			"properties": {
				"type": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
				"values": { "anyOf": [{ "$ref": "#/definitions/carriedTexts" }, { "type": "null" }] }
			}
		},
		"carriedResource": {
			"type": "object",
			"description": "A declared resource. Its place is that of a finding about it, else its file.",
			"required": [
				"id",
				"address",
				"declaredType",
				"service",
				"scope"
			],
			"properties": {
				"id": { "type": "string" },
				"address": {
					"type": "string",
					"description": "The id without the file."
				},
				"previousAddress": {
					"type": "string",
					"description": "The address that the code says it had before."
				},
				"declaredType": { "type": "string" },
				"service": { "type": "string" },
				"resourceType": {
					"type": "string",
					"description": "Left out where it has management events alone."
				},
				"arn": { "$ref": "#/definitions/carriedText" },
				"contains": {
					"const": true,
					"description": "Its data events are about things inside it."
				},
				"outlivesCode": {
					"const": true,
					"description": "It stays, or may stay, where the code no longer has it."
				},
				"outlivesReplacement": {
					"const": true,
					"description": "It stays, or may stay, where the code has another one made in its place."
				},
				"variables": {
					"type": "object",
					"additionalProperties": { "$ref": "#/definitions/carriedText" },
					"description": "Values of the placeholders in ARN patterns."
				},
				"parts": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"enum": [
							"yes",
							"no",
							"maybe"
						]
					},
					"description": "Whether it has the parts that have a type of their own."
				},
				"needs": {
					"type": "object",
					"description": "What code must show for data events of it to be asked for.",
					"required": [
						"shown",
						"shownBy",
						"that"
					],
					"additionalProperties": false,
					"properties": {
						"shown": {
							"type": "string",
							"enum": [
								"yes",
								"no",
								"maybe"
							],
							"description": "Whether its own declaration shows it."
						},
						"shownBy": {
							"type": "array",
							"items": { "type": "string" },
							"description": "Types of declarations that show it as well."
						},
						"that": {
							"type": "string",
							"description": "What is shown, as a clause."
						}
					}
				},
				"scope": {
					"type": "integer",
					"minimum": 0,
					"description": "Position in `scopes`."
				},
				"region": {
					"allOf": [{ "$ref": "#/definitions/carriedText" }],
					"description": "Left out where it is that of the scope."
				},
				"guard": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedAnswer" },
					"description": "The answers under which it exists; left out: always."
				},
				"tags": { "$ref": "#/definitions/carriedTags" }
			}
		},
		"carriedRules": {
			"type": "object",
			"description": "What the run left out, and what fails it. Each list is left out where it is empty.",
			"properties": {
				"failOn": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"note",
						"none"
					]
				},
				"exclude": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Globs of the configuration."
				},
				"exclusions": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["folder", "globs"],
						"properties": {
							"folder": { "type": "string" },
							"globs": {
								"type": "array",
								"items": { "type": "string" }
							}
						}
					},
					"description": "Globs of the configuration and of options, with the folder that they are relative to."
				},
				"ignore": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedSuppression" },
					"description": "Suppressions of the configuration."
				},
				"fromCode": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedSuppression" },
					"description": "Suppressions in the code."
				}
			}
		},
		"carriedSuppression": {
			"type": "object",
			"required": [
				"rule",
				"description",
				"location"
			],
			"properties": {
				"rule": { "type": "string" },
				"resource": {
					"type": "string",
					"description": "A pattern for addresses; every resource where there are no `ids` either."
				},
				"ids": {
					"type": "array",
					"items": { "type": "string" }
				},
				"operations": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Left out: every operation."
				},
				"reason": { "type": "string" },
				"until": { "type": "string" },
				"description": { "type": "string" },
				"location": { "$ref": "#/definitions/location" }
			}
		},
		"carriedRelease": {
			"type": "object",
			"required": ["id", "location"],
			"properties": {
				"id": {
					"type": "string",
					"description": "Of a resource, or of a module with all that is in it."
				},
				"location": { "$ref": "#/definitions/location" }
			}
		},
		"carriedTags": {
			"type": "object",
			"description": "Tags, as far as the policies ask for tags.",
			"required": ["values", "open"],
			"properties": {
				"values": {
					"type": "object",
					"additionalProperties": { "anyOf": [{ "$ref": "#/definitions/carriedText" }, { "type": "null" }] },
					"description": "Null: no policy asks for the value."
				},
				"open": {
					"type": "boolean",
					"description": "There may be others."
				}
			}
		},
		"carriedBuiltInPolicy": {
			"type": "object",
			"description": "A policy that ships with the program.",
			"required": ["builtIn"],
			"properties": { "builtIn": {
				"type": "string",
				"description": "Its name."
			} }
		},
		"carriedPolicy": {
			"type": "object",
			"description": "What a policy asks to have recorded, with what it inherits.",
			"required": [
				"id",
				"title",
				"requirements"
			],
			"properties": {
				"id": { "type": "string" },
				"title": { "type": "string" },
				"requirements": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedRequirement" }
				}
			}
		},
		"carriedRequirement": {
			"type": "object",
			"description": "A requirement, in the form of a policy file.",
			"required": [
				"id",
				"title",
				"level",
				"controls",
				"record",
				"except",
				"builtIn",
				"location"
			],
			"properties": {
				"id": { "type": "string" },
				"title": { "type": "string" },
				"level": { "$ref": "#/definitions/level" },
				"levelWhenSinksMayBeElsewhere": { "$ref": "#/definitions/level" },
				"controls": {
					"type": "array",
					"items": { "type": "string" }
				},
				"record": { "$ref": "#/definitions/carriedRecord" },
				"except": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedException" }
				},
				"builtIn": {
					"type": "boolean",
					"description": "It is inherited from a policy that ships with the program."
				},
				"location": { "$ref": "#/definitions/location" }
			}
		},
		"carriedRecord": {
			"type": "object",
			"description": "The events that are asked for.",
			"required": [],
			"properties": {
				"service": { "type": "string" },
				"eventSource": { "type": "string" },
				"operations": {
					"type": "array",
					"items": { "type": "string" }
				},
				"category": {
					"type": "string",
					"enum": [
						"management",
						"data",
						"networkActivity"
					]
				},
				"access": {
					"type": "string",
					"enum": [
						"read",
						"write",
						"all"
					]
				},
				"resourceType": { "type": "string" },
				"regions": { "anyOf": [{
					"type": "string",
					"enum": ["all", "enabled"]
				}, {
					"type": "array",
					"items": { "type": "string" }
				}] },
				"where": {
					"type": "object",
					"properties": {
						"path": { "type": "string" },
						"module": { "type": "string" },
						"resource": { "type": "string" },
						"tags": {
							"type": "object",
							"additionalProperties": { "type": "string" }
						}
					}
				},
				"resources": { "anyOf": [{
					"type": "string",
					"enum": ["declared", "all"]
				}, {
					"type": "array",
					"items": { "type": "string" }
				}] },
				"detections": {
					"description": "Whose events are meant: detections of the code, or rules of these files.",
					"anyOf": [{
						"type": "string",
						"enum": ["declared"]
					}, {
						"type": "array",
						"items": { "type": "string" }
					}]
				}
			}
		},
		"carriedException": {
			"type": "object",
			"description": "Events that are left out.",
			"required": ["reason"],
			"properties": {
				"service": { "type": "string" },
				"eventSource": { "type": "string" },
				"operations": {
					"type": "array",
					"items": { "type": "string" }
				},
				"category": {
					"type": "string",
					"enum": [
						"management",
						"data",
						"networkActivity"
					]
				},
				"access": {
					"type": "string",
					"enum": [
						"read",
						"write",
						"all"
					]
				},
				"resourceType": { "type": "string" },
				"regions": { "anyOf": [{
					"type": "string",
					"enum": ["all", "enabled"]
				}, {
					"type": "array",
					"items": { "type": "string" }
				}] },
				"where": {
					"type": "object",
					"properties": {
						"path": { "type": "string" },
						"module": { "type": "string" },
						"resource": { "type": "string" },
						"tags": {
							"type": "object",
							"additionalProperties": { "type": "string" }
						}
					}
				},
				"resources": { "anyOf": [{
					"type": "string",
					"enum": [
						"declared",
						"all",
						"log-destinations"
					]
				}, {
					"type": "array",
					"items": { "type": "string" }
				}] },
				"reason": { "type": "string" },
				"until": { "type": "string" }
			}
		},
		"runDetails": {
			"type": "object",
			"description": "When, on what and about which accounts a result speaks.",
			"required": [
				"date",
				"inputs",
				"accounts"
			],
			"properties": {
				"date": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "The day of the run."
				},
				"inputs": {
					"type": "array",
					"items": { "$ref": "#/definitions/runInput" },
					"description": "What was read, in order."
				},
				"accounts": {
					"type": "array",
					"items": { "$ref": "#/definitions/judgedAccount" },
					"description": "What was judged by itself: accounts, and inputs of code that live in one account."
				}
			}
		},
		"runInput": {
			"type": "object",
			"description": "One thing that was read.",
			"required": ["kind", "name"],
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"code",
						"trails",
						"account"
					],
					"description": "`trails`: a snapshot or output of the AWS CLI; `account`: a live account."
				},
				"name": {
					"type": "string",
					"description": "A path relative to the working directory, or the id of a live account."
				}
			}
		},
		"judgedAccount": {
			"type": "object",
			"description": "An account, or the inputs of code that live in one.",
			"required": [
				"scope",
				"accountId",
				"regions",
				"inputs"
			],
			"properties": {
				"scope": {
					"type": "string",
					"description": "As in `coverage`."
				},
				"accountId": {
					"type": ["string", "null"],
					"description": "Null where the input does not say."
				},
				"regions": {
					"anyOf": [{
						"type": "array",
						"items": { "type": "string" }
					}, { "type": "null" }],
					"description": "The Region of the code, or those that are enabled in the account; null where the input does not say."
				},
				"inputs": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Names of the inputs that tell about it."
				}
			}
		},
		"controlScope": {
			"type": "object",
			"description": "What the verdicts say of a control in one account.",
			"required": [
				"scope",
				"accountId",
				"status",
				"evidence"
			],
			"properties": {
				"scope": {
					"type": "string",
					"description": "As in `coverage`."
				},
				"accountId": {
					"type": ["string", "null"],
					"description": "Null where the input does not say."
				},
				"status": { "$ref": "#/definitions/controlStatus" },
				"evidence": {
					"type": "array",
					"items": { "type": "string" }
				},
				"counterexample": { "$ref": "#/definitions/counterexample" }
			}
		},
		"carriedInsights": { "anyOf": [{
			"type": "array",
			"items": { "$ref": "#/definitions/carriedInsight" }
		}, {
			"type": "object",
			"required": ["items", "more"],
			"properties": {
				"items": {
					"type": "array",
					"items": { "$ref": "#/definitions/carriedInsight" }
				},
				"more": { "type": "integer" }
			}
		}] },
		"carriedInsight": {
			"description": "A type of Insights, with the categories of events that it is about where the input tells them.",
			"type": "object",
			"required": ["type"],
			"properties": {
				"type": { "$ref": "#/definitions/carriedText" },
				"categories": { "anyOf": [{ "$ref": "#/definitions/carriedTexts" }, { "type": "null" }] }
			}
		},
		"detection": {
			"type": "object",
			"description": "Something that waits for events: a rule of an event bus, a filter of a log group, a detection rule.",
			"required": [
				"id",
				"kind",
				"name",
				"verdict",
				"needs",
				"recordedBy",
				"reasons",
				"counterexample",
				"location"
			],
			"properties": {
				"id": {
					"type": "string",
					"description": "`file#address`."
				},
				"kind": { "enum": [
					"event-rule",
					"metric-filter",
					"subscription-filter",
					"sigma",
					"elastic"
				] },
				"name": { "type": ["string", "null"] },
				"verdict": {
					"enum": [
						"can-fire",
						"in-part",
						"never",
						"undetermined"
					],
					"description": "`can-fire`: an event can reach it; that it will fire is never said."
				},
				"needs": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["eventSource", "eventName"],
						"properties": {
							"eventSource": {
								"type": "string",
								"description": "`*`: any."
							},
							"eventName": {
								"type": "string",
								"description": "`*`: any of the source."
							}
						}
					},
					"description": "The events that it waits for."
				},
				"recordedBy": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Ids of the trails that surely record some of them."
				},
				"reasons": {
					"type": "array",
					"items": { "$ref": "#/definitions/reason" }
				},
				"counterexample": {
					"anyOf": [{ "$ref": "#/definitions/counterexample" }, { "type": "null" }],
					"description": "An event that it waits for and misses."
				},
				"construct": {
					"type": "string",
					"description": "The path of the construct of an AWS CDK app that made it."
				},
				"location": { "$ref": "#/definitions/location" }
			}
		}
	}
};

// src/comparison/read.ts
async function readBaseline(file, text, today) {
	const parsed = parse(file, text);
	if (parsed.kind === "failed") return parsed;
	if (isPlainObject(parsed.value) && Array.isArray(parsed.value.runs)) return {
		kind: "read",
		baseline: baselineOfSarif(file, parsed.value.runs)
	};
	const reading = await withSide(file, validated(file, parsed.value), today);
	return reading.kind === "failed" ? reading : {
		kind: "read",
		baseline: baselineOf(file, reading.result, reading.side)
	};
}
async function baselineOfGiven(name, given, today) {
	const reading = await withSide(name, given.comparable === void 0 || validate_result_default(given) ? {
		kind: "read",
		result: given
	} : validated(name, given), today);
	return reading.kind === "failed" ? reading : {
		kind: "read",
		baseline: baselineOf(name, given, reading.side)
	};
}
async function readResult(file, text, today) {
	const parsed = parse(file, text);
	return parsed.kind === "failed" ? parsed : withSide(file, validated(file, parsed.value), today);
}
async function withSide(file, reading, today) {
	if (reading.kind === "failed") return reading;
	const carried = await sideOfResult(file, reading.result, today);
	switch (carried.kind) {
		case "failed": return carried;
		case "none": return {
			...reading,
			name: file,
			side: null
		};
		case "read": return {
			...reading,
			name: file,
			side: carried.side
		};
	}
}
function parse(file, text) {
	const plain = withoutByteOrderMark(text);
	try {
		return {
			kind: "parsed",
			value: JSON.parse(plain)
		};
	} catch {
		const { message, location } = locatedMistake(file, plain);
		return {
			kind: "failed",
			errors: [{
				location,
				path: null,
				message: `${file} cannot be compared with: ${message}.`
			}]
		};
	}
}
function validated(file, value) {
	if (validate_result_default(value)) return {
		kind: "read",
		result: filled(value)
	};
	if (!(isPlainObject(value) && value.formatVersion !== void 0 && value.findings !== void 0)) return {
		kind: "failed",
		errors: [{
			location: null,
			path: null,
			message: `${file} is no JSON result of trailproof. Make one with: trailproof check --output base.json`
		}]
	};
	return {
		kind: "failed",
		errors: schemaMistakes(result_default, validate_result_default.errors ?? [], value).map(({ path, message }) => ({
			location: null,
			path: displayPath(path),
			message: `${file}: ${message}`
		}))
	};
}
function filled(result) {
	return {
		...result,
		coverage: result.coverage.map((entry) => ({
			...entry,
			count: entry.count ?? entry.operations.length
		})),
		findings: result.findings.map((finding) => ({
			...finding,
			causeKey: [
				finding.ruleId,
				finding.level,
				finding.message
			].join(" "),
			scopeId: null
		}))
	};
}
function baselineOf(name, result, side = null) {
	return {
		name,
		side,
		findings: result.findings,
		coverage: result.coverage,
		sinks: result.sinks,
		...defined({ detections: result.detections }),
		reach: resultReachOf(result)
	};
}
function baselineOfSarif(name, runs) {
	const results = runs.flatMap((run) => isPlainObject(run) ? listOf(run.results) : []).filter(isPlainObject);
	const reach = {
		unread: runs.some(failedIn) ? [{
			name: "something that its notifications name",
			uri: null,
			accountId: null
		}] : [],
		hidden: /* @__PURE__ */ new Map(),
		modules: [],
		accountIds: /* @__PURE__ */ new Set()
	};
	return {
		name,
		findings: results.flatMap(findingOfSarif),
		coverage: null,
		sinks: [],
		reach,
		side: null
	};
}
function failedIn(run) {
	return isPlainObject(run) && listOf(run.invocations).some((invocation) => isPlainObject(invocation) && invocation.executionSuccessful === false);
}
function findingOfSarif(result) {
	const fingerprint = isPlainObject(result.partialFingerprints) ? result.partialFingerprints["trailproof/v1"] : void 0;
	if (typeof fingerprint !== "string" || result.baselineState === "absent") return [];
	const { message } = result;
	const properties = isPlainObject(result.properties) ? result.properties : {};
	const instances = listOf(properties.instances).filter(isPlainObject);
	return (instances.length > 0 ? instances : [{
		...properties,
		fingerprint
	}]).map((instance) => ({
		ruleId: textOf(result.ruleId) ?? "",
		level: levelOf(result.level),
		message: (isPlainObject(message) ? textOf(message.text) : null) ?? "",
		location: locationOf(result.locations),
		resource: textOf(instance.resource),
		operations: listOf(instance.operations).filter((name) => typeof name === "string"),
		policy: textOf(instance.policy),
		requirement: textOf(instance.requirement),
		fingerprint: textOf(instance.fingerprint) ?? fingerprint
	}));
}
function textOf(value) {
	return typeof value === "string" ? value : null;
}
function levelOf(level) {
	return level === "error" || level === "note" ? level : "warning";
}
function locationOf(locations) {
	const [first] = listOf(locations);
	const physical = isPlainObject(first) ? first.physicalLocation : void 0;
	if (!isPlainObject(physical) || !isPlainObject(physical.artifactLocation) || typeof physical.artifactLocation.uri !== "string") return null;
	const region = isPlainObject(physical.region) ? physical.region : {};
	const number = (value, otherwise) => typeof value === "number" ? value : otherwise;
	const startLine = number(region.startLine, 1);
	const startColumn = number(region.startColumn, 1);
	return {
		uri: decoded(physical.artifactLocation.uri),
		startLine,
		startColumn,
		endLine: number(region.endLine, startLine),
		endColumn: number(region.endColumn, startColumn)
	};
}
function decoded(uri) {
	try {
		return decodeURIComponent(uri);
	} catch {
		return uri;
	}
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}

export { readResult as i, baselineOfGiven as n, readBaseline as r, baselineOf as t };