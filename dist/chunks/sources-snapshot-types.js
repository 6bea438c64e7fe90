// policies/schema/snapshot.json
var snapshot_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://trailproof.dev/schema/snapshot.json",
	title: "trailproof snapshot",
	description: "a snapshot; the names inside trails and event data stores are those of the CloudTrail API",
	type: "object",
	required: [
		"formatVersion",
		"kind",
		"accounts"
	],
	additionalProperties: false,
	properties: {
		"formatVersion": {
			"const": 1,
			"description": "The version of this format."
		},
		"kind": { "const": "trailproof-snapshot" },
		"capturedAt": { "type": "string" },
		"accounts": {
			"type": "array",
			"items": { "$ref": "#/definitions/account" }
		},
		"errors": {
			"description": "calls that failed before any account was known",
			"type": "array",
			"items": { "$ref": "#/definitions/error" }
		}
	},
	definitions: {
		"account": {
			"description": "what was read from one account",
			"type": "object",
			"required": ["accountId"],
			"additionalProperties": false,
			"properties": {
				"accountId": { "$ref": "#/definitions/accountId" },
				"partition": { "$ref": "#/definitions/text" },
				"organizationId": { "$ref": "#/definitions/text" },
				"enabledRegions": {
					"type": "array",
					"items": { "$ref": "#/definitions/text" }
				},
				"trails": {
					"type": "array",
					"items": { "$ref": "#/definitions/trail" }
				},
				"eventDataStores": {
					"type": "array",
					"items": { "$ref": "#/definitions/eventDataStore" }
				},
				"telemetryRules": {
					"type": "array",
					"items": { "$ref": "#/definitions/telemetryRule" }
				},
				"errors": {
					"type": "array",
					"items": { "$ref": "#/definitions/error" }
				}
			}
		},
		"trail": {
			"description": "AWS API: Trail, with the answers of GetTrailStatus, GetEventSelectors and GetInsightSelectors",
			"type": "object",
			"required": ["TrailARN"],
			"properties": {
				"Name": { "type": "string" },
				"TrailARN": { "$ref": "#/definitions/trailArn" },
				"HomeRegion": { "$ref": "#/definitions/text" },
				"IsMultiRegionTrail": { "type": "boolean" },
				"IsOrganizationTrail": { "type": "boolean" },
				"IncludeGlobalServiceEvents": { "type": "boolean" },
				"LogFileValidationEnabled": { "type": "boolean" },
				"KmsKeyId": { "type": "string" },
				"S3BucketName": { "type": "string" },
				"S3KeyPrefix": { "type": "string" },
				"SnsTopicName": { "type": "string" },
				"SnsTopicARN": { "type": "string" },
				"CloudWatchLogsLogGroupArn": { "type": "string" },
				"CloudWatchLogsRoleArn": { "type": "string" },
				"HasCustomEventSelectors": { "type": "boolean" },
				"HasInsightSelectors": { "type": "boolean" },
				"Status": { "$ref": "#/definitions/status" },
				"EventConfiguration": { "$ref": "#/definitions/eventConfiguration" },
				"EventSelectors": {
					"type": "array",
					"items": { "$ref": "#/definitions/eventSelector" }
				},
				"AdvancedEventSelectors": {
					"type": "array",
					"items": { "$ref": "#/definitions/advancedEventSelector" }
				},
				"InsightSelectors": {
					"type": "array",
					"items": { "$ref": "#/definitions/insightSelector" }
				}
			}
		},
		"status": {
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
		},
		"deliveryError": {
			"description": "What GetTrailStatus says of the last delivery that failed; null or empty: none did",
			"anyOf": [{ "type": "string" }, { "type": "null" }]
		},
		"eventConfiguration": {
			"description": "AWS API: the answer of GetEventConfiguration",
			"type": "object",
			"properties": {
				"MaxEventSize": { "type": "string" },
				"ContextKeySelectors": { "type": "array" },
				"AggregationConfigurations": { "type": "array" }
			}
		},
		"eventSelector": {
			"description": "AWS API: EventSelector",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"ReadWriteType": { "type": "string" },
				"IncludeManagementEvents": { "type": "boolean" },
				"ExcludeManagementEventSources": {
					"type": "array",
					"items": { "type": "string" }
				},
				"DataResources": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataResource" }
				}
			}
		},
		"dataResource": {
			"description": "AWS API: DataResource",
			"type": "object",
			"required": ["Type"],
			"additionalProperties": false,
			"properties": {
				"Type": { "type": "string" },
				"Values": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"advancedEventSelector": {
			"description": "AWS API: AdvancedEventSelector",
			"type": "object",
			"required": ["FieldSelectors"],
			"additionalProperties": false,
			"properties": {
				"Name": { "type": "string" },
				"FieldSelectors": {
					"type": "array",
					"items": { "$ref": "#/definitions/fieldSelector" }
				}
			}
		},
		"fieldSelector": {
			"description": "AWS API: AdvancedFieldSelector",
			"type": "object",
			"required": ["Field"],
			"additionalProperties": false,
			"properties": {
				"Field": { "type": "string" },
				"Equals": { "$ref": "#/definitions/values" },
				"StartsWith": { "$ref": "#/definitions/values" },
				"EndsWith": { "$ref": "#/definitions/values" },
				"NotEquals": { "$ref": "#/definitions/values" },
				"NotStartsWith": { "$ref": "#/definitions/values" },
				"NotEndsWith": { "$ref": "#/definitions/values" }
			}
		},
		"insightSelector": {
			"description": "AWS API: InsightSelector",
			"type": "object",
			"required": ["InsightType"],
			"properties": {
				"InsightType": { "type": "string" },
				"EventCategories": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"eventDataStore": {
			"description": "AWS API: the answer of GetEventDataStore",
			"type": "object",
			"required": ["EventDataStoreArn"],
			"properties": {
				"EventDataStoreArn": { "$ref": "#/definitions/eventDataStoreArn" },
				"Name": { "type": "string" },
				"Status": { "type": "string" },
				"MultiRegionEnabled": { "type": "boolean" },
				"OrganizationEnabled": { "type": "boolean" },
				"RetentionPeriod": {
					"description": "Days.",
					"type": "integer",
					"minimum": 1
				},
				"AdvancedEventSelectors": {
					"type": "array",
					"items": { "$ref": "#/definitions/advancedEventSelector" }
				}
			}
		},
		"telemetryRule": {
			"description": "AWS API of CloudWatch observability admin: the answer of GetTelemetryRule, or of GetTelemetryRuleForOrganization",
			"type": "object",
			"required": ["RuleArn"],
			"properties": {
				"RuleArn": { "$ref": "#/definitions/telemetryRuleArn" },
				"RuleName": { "$ref": "#/definitions/text" },
				"HomeRegion": { "$ref": "#/definitions/text" },
				"IsReplicated": { "type": "boolean" },
				"RegionStatuses": {
					"type": "array",
					"items": { "$ref": "#/definitions/telemetryRegionStatus" }
				},
				"Organization": {
					"description": "Whether it is a rule of the organization.",
					"type": "boolean"
				},
				"EvaluationStatus": {
					"description": "Status of GetTelemetryEvaluationStatus in the same Region.",
					"$ref": "#/definitions/text"
				},
				"TelemetryRule": { "$ref": "#/definitions/telemetrySettings" }
			}
		},
		"telemetryRegionStatus": {
			"description": "AWS API: RegionStatus of a telemetry rule",
			"type": "object",
			"required": ["Region", "Status"],
			"properties": {
				"Region": { "$ref": "#/definitions/text" },
				"Status": { "$ref": "#/definitions/text" }
			}
		},
		"telemetrySettings": {
			"description": "AWS API: TelemetryRule",
			"type": "object",
			"properties": {
				"ResourceType": { "type": "string" },
				"TelemetryType": { "type": "string" },
				"Scope": { "type": "string" },
				"SelectionCriteria": { "type": "string" },
				"Regions": {
					"type": "array",
					"items": { "$ref": "#/definitions/text" }
				},
				"AllRegions": { "type": "boolean" },
				"DestinationConfiguration": {
					"type": "object",
					"properties": {
						"DestinationType": { "type": "string" },
						"DestinationPattern": { "type": "string" },
						"RetentionInDays": {
							"type": "integer",
							"minimum": 1
						},
						"CloudtrailParameters": {
							"type": "object",
							"properties": { "AdvancedEventSelectors": {
								"type": "array",
								"items": { "$ref": "#/definitions/advancedEventSelector" }
							} }
						}
					}
				}
			}
		},
		"error": {
			"description": "an API call that failed",
			"type": "object",
			"required": ["operation", "code"],
			"additionalProperties": false,
			"properties": {
				"operation": { "$ref": "#/definitions/text" },
				"region": { "$ref": "#/definitions/text" },
				"resource": { "$ref": "#/definitions/text" },
				"code": { "$ref": "#/definitions/text" },
				"message": { "type": "string" },
				"action": {
					"description": "the IAM action that the caller lacks",
					"$ref": "#/definitions/text"
				}
			}
		},
		"values": {
			"type": "array",
			"items": { "type": "string" }
		},
		"text": {
			"description": "a text that is not empty",
			"type": "string",
			"pattern": "\\S"
		},
		"accountId": {
			"description": "an account id of twelve digits, in quotes",
			"type": "string",
			"pattern": "^[0-9]{12}$"
		},
		"trailArn": {
			"description": "the ARN of a trail: arn:aws:cloudtrail:<Region>:<account>:trail/<name>",
			"type": "string",
			"pattern": "^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:trail/.+$"
		},
		"telemetryRuleArn": {
			"description": "the ARN of a telemetry rule: arn:aws:observabilityadmin:<Region>:<account>:telemetry-rule/<name>",
			"type": "string",
			"pattern": "^arn:[^:]+:observabilityadmin:[^:]+:[0-9]+:[^/]+/.+$"
		},
		"eventDataStoreArn": {
			"description": "the ARN of an event data store: arn:aws:cloudtrail:<Region>:<account>:eventdatastore/<id>",
			"type": "string",
			"pattern": "^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:eventdatastore/.+$"
		}
	}
};

// src/sources/snapshot/types.ts
const deliveryErrorFields = [
	"LatestDeliveryError",
	"LatestCloudWatchLogsDeliveryError",
	"LatestDigestDeliveryError",
	"LatestNotificationError"
];

export { snapshot_default as n, deliveryErrorFields as t };