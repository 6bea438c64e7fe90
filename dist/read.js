import { r as readJsonFile } from "./json-file.js";
import { i as literal } from "./text.js";
import { n as known, r as unknown, t as absent } from "./value.js";
import { t as displayPath } from "./usage-error.js";
import { t as operators } from "./selector.js";
import { t as validate_snapshot_default } from "./validators.js";
import { t as nearestName } from "./nearest-name.js";
import { t as schemaMistakes } from "./schema-mistakes.js";

// src/sources/snapshot/call-errors.ts
function failedCalls(accounts) {
	return accounts.flatMap((account) => account.errors.map(({ error, place }) => ({
		account,
		error,
		place
	})));
}
/**
* Why sinks of the account may exist that nobody saw; null when the call says nothing about that.
*
* @param described ARNs and names of the sinks that some file describes
*/
function missingSinksReason({ account, error }, described) {
	const things = sinksHiddenBy(error, described);
	return things === null ? null : `${things} of account ${account.accountId}${inRegion(error)} may be missing: ${failure(error)}`;
}
function sinksHiddenBy(error, described) {
	const seen = error.resource !== void 0 && described.has(error.resource);
	switch (error.operation) {
		case "DescribeTrails":
		case "ListTrails": return "trails";
		case "ListEventDataStores": return "event data stores";
		case "GetTrail": return seen ? null : "trails";
		case "GetEventDataStore": return seen ? null : "event data stores";
		default: return null;
	}
}
/** Every failed call is told: the result is incomplete. */
function callErrorNotification(call, described) {
	const { account, error, place } = call;
	const about = error.resource === void 0 ? "" : ` for ${error.resource}`;
	const detail = error.message === void 0 || error.message === "" ? "" : `: ${error.message}`;
	const hidden = sinksHiddenBy(error, described);
	const consequence = hidden === null ? "What it would have told is unknown" : `Some ${hidden} may be missing, so nothing is concluded from their absence`;
	return {
		level: "error",
		message: `account ${account.accountId}${inRegion(error)}: ${error.operation}${about} failed with ${error.code}${detail}. ${consequence}.`,
		location: place.locate(),
		incomplete: true
	};
}
/** The failure as the end of a sentence: "… is unknown because GetEventSelectors failed with AccessDeniedException". */
function failure(error) {
	return `${error.operation} failed with ${error.code}`;
}
function inRegion(error) {
	return error.region === void 0 ? "" : `, ${error.region}`;
}

// src/sources/snapshot/join.ts
/** Reads an ARN whose form the schema has checked. */
function parseArn(text) {
	const [, partition = "", , region = "", accountId = "", ...resource] = text.split(":");
	return {
		text,
		partition,
		region,
		accountId,
		name: resource.join(":").replace(/^[^/]*\//, "")
	};
}
/**
* Trails by ARN, in the order in which they are first named. Organization trails and shadow copies, which stand in several
* accounts or Regions under one ARN, become one.
*/
function joinTrails(parts) {
	const places = /* @__PURE__ */ new Map();
	for (const { answer, place } of [
		...parts.trails,
		...parts.selectors,
		...parts.insights
	]) if (!places.has(answer.TrailARN)) places.set(answer.TrailARN, place);
	const arns = [...places.keys()].map(parseArn);
	const errors = [];
	const named = /* @__PURE__ */ new Map();
	for (const status of parts.namelessStatuses) {
		const matching = trailsNamedBy(status.uri, arns, parts.trails);
		const [arn] = matching;
		if (matching.length === 1 && arn !== void 0) named.set(arn.text, [...named.get(arn.text) ?? [], status]);
		else errors.push({
			location: status.place.locate(),
			path: displayPath([]),
			message: unclearStatus(matching, arns)
		});
	}
	return {
		trails: [...places].map(([text, firstPlace]) => {
			const arn = parseArn(text);
			const ofTrail = (all) => ownersFirst(arn, all.filter(({ answer }) => answer.TrailARN === arn.text));
			const statuses = parts.statuses.filter(({ trailArn }) => trailArn === arn.text);
			const descriptions = ofTrail(parts.trails);
			return {
				arn,
				place: descriptions[0]?.place ?? firstPlace,
				descriptions,
				selectors: ofTrail(parts.selectors),
				insights: ofTrail(parts.insights),
				statuses: [...named.get(arn.text) ?? [], ...ownersFirst(arn, statuses)]
			};
		}),
		errors
	};
}
function joinEventDataStores(parts) {
	const places = /* @__PURE__ */ new Map();
	for (const { answer, place } of parts.eventDataStores) if (!places.has(answer.EventDataStoreArn)) places.set(answer.EventDataStoreArn, place);
	return [...places].map(([text, firstPlace]) => {
		const arn = parseArn(text);
		const descriptions = ownersFirst(arn, parts.eventDataStores.filter(({ answer }) => answer.EventDataStoreArn === text));
		return {
			arn,
			place: descriptions[0]?.place ?? firstPlace,
			descriptions
		};
	});
}
/** What the AWS CLI printed has no account of its own and counts as the owner's. */
function isOwners(arn, part) {
	return part.account === null || part.account.accountId === arn.accountId;
}
function ownersFirst(arn, parts) {
	return [...parts.filter((part) => isOwners(arn, part)), ...parts.filter((part) => !isOwners(arn, part))];
}
/** The trails whose name a file's name holds; of names that hold one another, the longest. */
function trailsNamedBy(uri, arns, descriptions) {
	const fileName = uri.slice(uri.lastIndexOf("/") + 1);
	const nameOf = (arn) => descriptions.find(({ answer }) => answer.TrailARN === arn.text)?.answer.Name ?? arn.name;
	const candidates = arns.filter((arn) => fileName.includes(nameOf(arn)));
	const longest = Math.max(0, ...candidates.map((arn) => nameOf(arn).length));
	return candidates.filter((arn) => nameOf(arn).length === longest);
}
function unclearStatus(matching, arns) {
	const found = "found the answer of get-trail-status, which does not say of which trail";
	const advice = "Put the trail's name into the name of the file, such as <trail>.status.json.";
	if (matching.length > 1) return `${found}, and the name of the file fits ${listed(matching)}. Save it as a snapshot instead, with the status inside the trail.`;
	return `${found}, and the name of the file names none. ${advice} ${arns.length === 0 ? "No other file describes a trail." : `Trails in the other files: ${listed(arns)}.`}`;
}
function listed(arns) {
	const names = arns.slice(0, 10).map(({ text }) => text);
	return arns.length > names.length ? `${names.join(", ")} and ${String(arns.length - names.length)} more` : names.join(", ");
}

// src/sources/snapshot/choose.ts
/**
* One setting of a sink out of several answers. The owner's answers count; those of other accounts only where the owner's say nothing.
* Answers that contradict each other leave the setting unknown.
*
* @param parts answers, the owner's first
* @param missing what it means that no answer has the member
*/
function choose(arn, parts, key, convert, missing) {
	const answering = parts.flatMap((part) => {
		const value = part.answer[key];
		return value === void 0 || value === null ? [] : [{
			value,
			place: part.place.at(key),
			owners: isOwners(arn, part)
		}];
	});
	const [first] = answering;
	if (first === void 0) return missing();
	const other = answering.find(({ value, owners }) => owners === first.owners && JSON.stringify(value) !== JSON.stringify(first.value));
	if (other !== void 0) return unknown(`${first.place.display()} and ${other.place.display()} say different things`, first.place);
	return known(convert(first.value, first.place), first.place);
}

// src/sources/snapshot/scope.ts
/** The account that owns a sink. An organization's sink that stands in an account belongs to the organization of that account. */
function liveScope({ arn, descriptions }, region) {
	const owner = descriptions.find(({ account }) => account?.accountId === arn.accountId)?.account;
	const inherited = descriptions.some(({ answer }) => answer.IsOrganizationTrail === true || answer.OrganizationEnabled === true) ? descriptions.find(({ account }) => account !== null && account.organizationId !== null)?.account?.organizationId : void 0;
	return {
		id: arn.accountId,
		kind: "live",
		account: literal(arn.accountId),
		region: literal(region),
		partition: literal(arn.partition),
		organizationId: owner?.organizationId ?? inherited ?? null
	};
}

// src/sources/snapshot/selectors.ts
/** AWS API: the list `EventSelectors`. */
function basicEventSelectors(answer, place) {
	return list(answer, place, (selector, at) => ({
		readWriteType: setting(selector.ReadWriteType, at.at("ReadWriteType"), literal),
		includeManagementEvents: setting(selector.IncludeManagementEvents, at.at("IncludeManagementEvents"), (value) => value),
		excludeManagementEventSources: setting(selector.ExcludeManagementEventSources, at.at("ExcludeManagementEventSources"), texts),
		dataResources: setting(selector.DataResources, at.at("DataResources"), (resources, origin) => list(resources, origin, (resource, position) => ({
			type: known(literal(resource.Type), position.at("Type")),
			values: setting(resource.Values, position.at("Values"), texts),
			origin: position
		}))),
		origin: at
	}));
}
/** AWS API: the list `AdvancedEventSelectors`. */
function advancedEventSelectors(answer, place) {
	return list(answer, place, (selector, at) => ({
		name: selector.Name ?? null,
		fieldSelectors: list(selector.FieldSelectors, at.at("FieldSelectors"), fieldSelector),
		origin: at
	}));
}
function fieldSelector(answer, place) {
	const conditions = operators.flatMap((operator) => {
		const values = answer[operator];
		const origin = place.at(operator);
		return values === void 0 ? [] : [{
			operator,
			values: texts(values, origin),
			origin
		}];
	});
	return {
		field: known(literal(answer.Field), place.at("Field")),
		conditions,
		origin: place
	};
}
/** A list of strings with their places. */
function texts(values, place) {
	return list(values, place, (value, origin) => ({
		text: literal(value),
		origin
	}));
}
/** A member of an answer that may be left out; what that means is for the caller to say. */
function setting(answer, place, convert) {
	return answer === void 0 ? absent : known(convert(answer, place), place);
}
function list(answers, place, convert) {
	return {
		items: answers.map((answer, index) => convert(answer, place.at(index))),
		more: null,
		origin: place
	};
}

// src/sources/snapshot/event-data-store.ts
/**
* The event data store that answers of `GetEventDataStore` describe. What no answer tells is unknown.
* Only the status `ENABLED` takes in events (AWS API: EventDataStore, `Status`); an empty list of selectors is the default, all management events.
*/
function liveEventDataStore(parts, calls) {
	const { arn, descriptions, place: origin } = parts;
	const name = descriptions.find(({ answer }) => answer.Name !== void 0)?.answer.Name;
	const unread = (key) => {
		const refused = calls.find(({ error }) => error.operation === "GetEventDataStore" && error.resource !== void 0 && [
			arn.text,
			arn.name,
			name
		].includes(error.resource));
		return refused === void 0 ? unknown(`${key} was not read`, origin) : unknown(`${failure(refused.error)} in account ${refused.account.accountId}`, refused.place);
	};
	const flag = (key) => choose(arn, descriptions, key, (value) => value, () => unread(key));
	const selectors = choose(arn, descriptions, "AdvancedEventSelectors", advancedEventSelectors, () => unread("AdvancedEventSelectors"));
	return {
		kind: "event-data-store",
		language: "api",
		id: arn.text,
		address: arn.text,
		name: name === void 0 ? null : literal(name),
		arn: literal(arn.text),
		scope: liveScope(parts, arn.region),
		region: literal(arn.region),
		multiRegion: flag("MultiRegionEnabled"),
		organization: flag("OrganizationEnabled"),
		advancedEventSelectors: selectors.kind === "known" && selectors.value.items.length === 0 ? absent : selectors,
		ingestion: choose(arn, descriptions, "Status", (status) => status === "ENABLED", () => unread("Status")),
		guard: [],
		assumptions: [],
		origin
	};
}

// src/sources/snapshot/parts.ts
function noParts() {
	return {
		accounts: [],
		trails: [],
		selectors: [],
		insights: [],
		statuses: [],
		namelessStatuses: [],
		eventDataStores: []
	};
}

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
				"LatestDeliveryError": { "type": "string" }
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
				"AdvancedEventSelectors": {
					"type": "array",
					"items": { "$ref": "#/definitions/advancedEventSelector" }
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
				"message": { "type": "string" }
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
		"eventDataStoreArn": {
			"description": "the ARN of an event data store: arn:aws:cloudtrail:<Region>:<account>:eventdatastore/<id>",
			"type": "string",
			"pattern": "^arn:[^:]+:cloudtrail:[^:]+:[0-9]+:eventdatastore/.+$"
		}
	}
};

// src/sources/snapshot/place.ts
/** A value inside a JSON file, by its path. */
var Place = class Place {
	#file;
	#path;
	constructor(file, path) {
		this.#file = file;
		this.#path = path;
	}
	/** The place of a part. */
	at(...steps) {
		return new Place(this.#file, [...this.#path, ...steps]);
	}
	locate = () => this.#file.locate(this.#path);
	/** For sentences: `trails.json:12`. */
	display() {
		const { uri, startLine } = this.locate();
		return `${uri}:${String(startLine)}`;
	}
};

// src/sources/snapshot/recognise.ts
/**
* Tells what a JSON file is, by its content, checks it, and adds what it says to `parts`.
* Answers of the AWS CLI are checked by the schema of snapshots too, as the part of a snapshot that they are.
*
* @returns what is wrong with the file; `parts` is then as it was
*/
function recognise(file, parts) {
	const value = record(file.value);
	if (value.kind !== void 0 || value.accounts !== void 0) return readSnapshot(file, parts);
	if (Array.isArray(value.trailList)) return readTrails(file, value.trailList, ["trailList"], parts);
	if (isRecord(value.Trail)) return readTrails(file, [value.Trail], ["Trail"], parts);
	if (value.TrailARN !== void 0) return readTrailAnswer(file, value, parts);
	if (value.EventDataStoreArn !== void 0) return readEventDataStore(file, parts);
	if (value.IsLogging !== void 0) return readStatus(file, parts);
	return [unrecognised(file, value)];
}
const expected = "Expected a trailproof snapshot, or what the AWS CLI prints as JSON for describe-trails, get-trail, get-trail-status, get-event-selectors, get-insight-selectors or get-event-data-store.";
function unrecognised(file, value) {
	let found = "found JSON that describes no trail";
	if (Array.isArray(value.Trails)) found = "found the answer of list-trails, which holds names alone. Use describe-trails";
	if (Array.isArray(value.EventDataStores)) found = "found the answer of list-event-data-stores, which holds names alone. Use get-event-data-store for each";
	return {
		location: file.locate([]),
		path: displayPath([]),
		message: `${found}. ${expected}`
	};
}
function readSnapshot(file, parts) {
	const errors = check(file, file.value, (path) => path);
	if (errors.length > 0) return errors;
	const { accounts } = file.value;
	const mistakes = accounts.flatMap((account, index) => mistakesInAccount(file, account, ["accounts", index]));
	if (mistakes.length > 0) return mistakes;
	accounts.forEach((account, index) => {
		addAccount(account, new Place(file, ["accounts", index]), parts);
	});
	return [];
}
function mistakesInAccount(file, account, path) {
	return [...(account.trails ?? []).flatMap((trail, index) => mistakesInTrail(file, trail, [
		...path,
		"trails",
		index
	])), ...(account.eventDataStores ?? []).flatMap((store, index) => misspelledKeys(file, store, eventDataStoreKeys, [
		...path,
		"eventDataStores",
		index
	]))];
}
function addAccount(answer, place, parts) {
	const account = {
		accountId: answer.accountId,
		partition: answer.partition ?? null,
		organizationId: answer.organizationId ?? null,
		enabledRegions: answer.enabledRegions ?? null,
		errors: (answer.errors ?? []).map((error, index) => ({
			error,
			place: place.at("errors", index)
		}))
	};
	parts.accounts.push(account);
	answer.trails?.forEach((trail, index) => {
		const at = place.at("trails", index);
		parts.trails.push({
			answer: trail,
			place: at,
			account
		});
		parts.selectors.push({
			answer: trail,
			place: at,
			account
		});
		if (trail.InsightSelectors !== void 0) parts.insights.push({
			answer: trail,
			place: at,
			account
		});
		if (trail.Status !== void 0) parts.statuses.push({
			answer: trail.Status,
			place: at.at("Status"),
			account,
			trailArn: trail.TrailARN
		});
	});
	answer.eventDataStores?.forEach((store, index) => {
		parts.eventDataStores.push({
			answer: store,
			place: place.at("eventDataStores", index),
			account
		});
	});
}
/** The answers of describe-trails and get-trail, which hold neither selectors nor status. */
function readTrails(file, trails, path, parts) {
	const pathOf = (rest) => path[0] === "Trail" ? [...path, ...rest.slice(1)] : [...path, ...rest];
	const errors = check(file, { trails }, (found) => pathOf(found.slice(3)));
	if (errors.length > 0) return errors;
	const answers = trails;
	const mistakes = answers.flatMap((trail, index) => misspelledKeys(file, trail, trailKeys, pathOf([index])));
	if (mistakes.length > 0) return mistakes;
	answers.forEach((answer, index) => {
		parts.trails.push({
			answer,
			place: new Place(file, pathOf([index])),
			account: null
		});
	});
	return [];
}
/** The answers of get-event-selectors and get-insight-selectors, and of create-trail and update-trail, which print the trail itself. */
function readTrailAnswer(file, value, parts) {
	const errors = check(file, { trails: [value] }, (found) => found.slice(4));
	const mistakes = errors.length > 0 ? errors : mistakesInTrail(file, value, []);
	if (mistakes.length > 0) return mistakes;
	const place = new Place(file, []);
	const describes = value.S3BucketName !== void 0 || value.Name !== void 0;
	if (describes) parts.trails.push({
		answer: value,
		place,
		account: null
	});
	if (value.InsightSelectors !== void 0) parts.insights.push({
		answer: value,
		place,
		account: null
	});
	if (value.EventSelectors !== void 0 || value.AdvancedEventSelectors !== void 0 || !describes && value.InsightSelectors === void 0) parts.selectors.push({
		answer: value,
		place,
		account: null
	});
	return [];
}
function readEventDataStore(file, parts) {
	const errors = check(file, { eventDataStores: [file.value] }, (found) => found.slice(4));
	if (errors.length > 0) return errors;
	const answer = file.value;
	const mistakes = misspelledKeys(file, answer, eventDataStoreKeys, []);
	if (mistakes.length === 0) parts.eventDataStores.push({
		answer,
		place: new Place(file, []),
		account: null
	});
	return mistakes;
}
function readStatus(file, parts) {
	const errors = check(file, { trails: [{
		TrailARN: "arn:aws:cloudtrail:us-east-1:000000000000:trail/any",
		Status: file.value
	}] }, (found) => found.slice(5));
	if (errors.length === 0) parts.namelessStatuses.push({
		answer: file.value,
		place: new Place(file, []),
		account: null,
		uri: file.uri
	});
	return errors;
}
/**
* Holds a value against the schema of snapshots.
*
* @param value a snapshot, or what stands in an account of one
* @param pathOf turns a path in that snapshot into the path in the file
*/
function check(file, value, pathOf) {
	const snapshot = value === file.value ? value : {
		formatVersion: 1,
		kind: "trailproof-snapshot",
		accounts: [{
			accountId: "000000000000",
			...record(value)
		}]
	};
	if (validate_snapshot_default(snapshot)) return [];
	return schemaMistakes(snapshot_default, validate_snapshot_default.errors ?? [], snapshot).map(({ path, target, message }) => {
		const place = pathOf(path);
		return {
			location: file.locate(place, target),
			path: displayPath(place),
			message
		};
	});
}
const trailKeys = [
	"Name",
	"TrailARN",
	"HomeRegion",
	"IsMultiRegionTrail",
	"IsOrganizationTrail",
	"IncludeGlobalServiceEvents",
	"LogFileValidationEnabled",
	"KmsKeyId",
	"S3BucketName",
	"S3KeyPrefix",
	"SnsTopicName",
	"SnsTopicARN",
	"CloudWatchLogsLogGroupArn",
	"CloudWatchLogsRoleArn",
	"HasCustomEventSelectors",
	"HasInsightSelectors",
	"Status",
	"EventSelectors",
	"AdvancedEventSelectors",
	"InsightSelectors"
];
const statusKeys = ["IsLogging", "LatestDeliveryError"];
const eventDataStoreKeys = [
	"EventDataStoreArn",
	"Name",
	"Status",
	"MultiRegionEnabled",
	"OrganizationEnabled",
	"AdvancedEventSelectors"
];
function mistakesInTrail(file, trail, path) {
	const both = (trail.EventSelectors?.length ?? 0) > 0 && (trail.AdvancedEventSelectors?.length ?? 0) > 0;
	const twice = "found both EventSelectors and AdvancedEventSelectors, expected one of them: a trail has either. Remove the one that GetEventSelectors did not answer.";
	const at = [...path, "AdvancedEventSelectors"];
	return [
		...both ? [{
			location: file.locate(at, "key"),
			path: displayPath(at),
			message: twice
		}] : [],
		...misspelledKeys(file, trail, trailKeys, path),
		...misspelledKeys(file, trail.Status ?? {}, statusKeys, [...path, "Status"])
	];
}
/**
* AWS adds members to its answers, so unknown ones are left alone. One that looks like a known one is a mistake of a person,
* and a dangerous one: a trail with `eventSelectors` would pass for one with the default selector.
*/
function misspelledKeys(file, value, known, path) {
	return Object.keys(value).flatMap((key) => {
		if (known.includes(key) || /^(?:Latest|Start|Stop|Time)/.test(key)) return [];
		const meant = nearestName(key, known);
		if (meant === void 0 || meant in value && meant.toLowerCase() !== key.toLowerCase()) return [];
		const at = [...path, key];
		return [{
			location: file.locate(at, "key"),
			path: displayPath(at),
			message: `found an unknown key "${key}". Did you mean "${meant}"?`
		}];
	});
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function record(value) {
	return isRecord(value) ? value : {};
}

// src/sources/snapshot/trail.ts
/**
* The trail that the answers of `DescribeTrails`, `GetTrailStatus`, `GetEventSelectors` and `GetInsightSelectors` describe.
* What no answer tells is unknown; only settings that AWS leaves out of its answers when they are not set are absent.
*/
function liveTrail(parts, calls) {
	const { arn, descriptions, place: origin } = parts;
	const region = homeRegion(parts);
	const described = (key) => choose(arn, descriptions, key, (value) => value, () => unknown(`${key} was not read`, origin));
	const optionalText = (key) => choose(arn, descriptions, key, literal, () => descriptions.length > 0 ? absent : unknown(`${key} was not read`, origin));
	const deliveryError = latestDeliveryError(parts);
	return {
		kind: "trail",
		language: "api",
		id: arn.text,
		address: arn.text,
		name: literal(nameOf(parts)),
		arn: literal(arn.text),
		scope: liveScope(parts, region),
		region: literal(region),
		multiRegion: described("IsMultiRegionTrail"),
		organization: described("IsOrganizationTrail"),
		globalServiceEvents: described("IncludeGlobalServiceEvents"),
		logFileValidation: described("LogFileValidationEnabled"),
		s3BucketName: choose(arn, descriptions, "S3BucketName", literal, () => unknown("S3BucketName was not read", origin)),
		kmsKey: optionalText("KmsKeyId"),
		cloudWatchLogs: optionalText("CloudWatchLogsLogGroupArn"),
		logging: logging(parts, calls, origin),
		...selectors(parts, calls, origin),
		insights: insights(parts, calls, origin),
		...deliveryError === void 0 ? {} : { latestDeliveryError: deliveryError },
		guard: [],
		assumptions: [],
		origin
	};
}
function nameOf({ arn, descriptions }) {
	return descriptions.find(({ answer }) => answer.Name !== void 0)?.answer.Name ?? arn.name;
}
/** The ARN of a trail, also of its shadow copies, holds the home Region. */
function homeRegion({ arn, descriptions }) {
	return descriptions.find(({ answer }) => answer.HomeRegion !== void 0)?.answer.HomeRegion ?? arn.region;
}
function logging(parts, calls, origin) {
	return choose(parts.arn, parts.statuses, "IsLogging", (value) => value, () => {
		const [status] = parts.statuses;
		if (status !== void 0) return unknown("the answer of GetTrailStatus holds no IsLogging", status.place);
		return unread("GetTrailStatus", parts, calls, origin);
	});
}
function latestDeliveryError({ statuses }) {
	const status = statuses.find(({ answer }) => (answer.LatestDeliveryError ?? "") !== "");
	return status?.answer.LatestDeliveryError === void 0 ? void 0 : {
		text: literal(status.answer.LatestDeliveryError),
		origin: status.place.at("LatestDeliveryError")
	};
}
/** A trail has basic or advanced selectors; with neither it has the default one (AWS API: PutEventSelectors). */
function selectors(parts, calls, origin) {
	const filled = parts.selectors.filter(({ answer }) => isFilled(answer.EventSelectors) || isFilled(answer.AdvancedEventSelectors));
	const [first] = filled;
	if (first === void 0) return withoutSelectors(parts, calls, origin);
	const said = ({ answer }) => JSON.stringify([answer.EventSelectors ?? [], answer.AdvancedEventSelectors ?? []]);
	const other = filled.find((part) => isOwners(parts.arn, part) === isOwners(parts.arn, first) && said(part) !== said(first));
	if (other !== void 0) return unknownSelectors(unknown(`${first.place.display()} and ${other.place.display()} list different selectors`, first.place));
	const { EventSelectors: basic, AdvancedEventSelectors: advanced } = first.answer;
	const basicPlace = first.place.at("EventSelectors");
	const advancedPlace = first.place.at("AdvancedEventSelectors");
	return {
		eventSelectors: basic === void 0 || !isFilled(basic) ? absent : known(basicEventSelectors(basic, basicPlace), basicPlace),
		advancedEventSelectors: advanced === void 0 || !isFilled(advanced) ? absent : known(advancedEventSelectors(advanced, advancedPlace), advancedPlace)
	};
}
function withoutSelectors(parts, calls, origin) {
	const refused = calls.find((call) => call.error.operation === "GetEventSelectors" && names(call, parts));
	if (refused !== void 0) return unknownSelectors(unknown(inAccount(refused), refused.place));
	const custom = choose(parts.arn, parts.descriptions, "HasCustomEventSelectors", (value) => value, () => absent);
	if (custom.kind === "known" && custom.value) return unknownSelectors(unknown("HasCustomEventSelectors is true and no answer of GetEventSelectors was read", custom.origin));
	if (custom.kind === "unknown") return unknownSelectors(custom);
	if (custom.kind === "known" || parts.selectors.length > 0) return {
		eventSelectors: absent,
		advancedEventSelectors: absent
	};
	return unknownSelectors(unknown("GetEventSelectors was not read", origin));
}
function isFilled(list) {
	return list !== void 0 && list.length > 0;
}
function unknownSelectors(setting) {
	return {
		eventSelectors: setting,
		advancedEventSelectors: setting
	};
}
function insights(parts, calls, origin) {
	const read = choose(parts.arn, parts.insights, "InsightSelectors", insightTypes, () => {
		const enabled = choose(parts.arn, parts.descriptions, "HasInsightSelectors", (value) => value, () => absent);
		return enabled.kind === "known" && !enabled.value ? absent : unread("GetInsightSelectors", parts, calls, origin);
	});
	return read.kind === "known" && read.value.items.length === 0 ? absent : read;
}
function insightTypes(answer, place) {
	const types = texts(answer.map(({ InsightType }) => InsightType), place);
	return {
		...types,
		items: types.items.map((item, index) => ({
			...item,
			origin: place.at(index, "InsightType")
		}))
	};
}
function unread(operation, parts, calls, origin) {
	const refused = calls.find((call) => call.error.operation === operation && names(call, parts));
	return refused === void 0 ? unknown(`${operation} was not read`, origin) : unknown(inAccount(refused), refused.place);
}
function inAccount({ account, error }) {
	return `${failure(error)} in account ${account.accountId}`;
}
/**
* Whether a failed call was about this trail: by its ARN, by its name, or, with no resource, because it stands in that account and Region.
* A call of another account says nothing where the owner's answer is there, unless it names the ARN.
*/
function names({ account, error }, parts) {
	if (error.resource === parts.arn.text) return true;
	const isOwner = account.accountId === parts.arn.accountId;
	if (!(isOwner || parts.descriptions.some((part) => part.account?.accountId === account.accountId)) || !isOwner && parts.descriptions.some((part) => isOwners(parts.arn, part))) return false;
	if (error.resource !== void 0) return error.resource === parts.arn.name || error.resource === nameOf(parts);
	return error.region === void 0 || error.region === homeRegion(parts);
}

// src/sources/snapshot/read.ts
/**
* Reads the files of `--trails`: snapshots, and JSON that the AWS CLI printed. All files together are one picture:
* answers about one trail or event data store are joined by its ARN, whatever file they stand in.
*
* A file with mistakes adds nothing but its errors. Section 4 of the contract has the rules.
*/
function readTrailsFiles(files) {
	const parts = noParts();
	const errors = [];
	for (const { uri, text } of files) {
		const reading = readJsonFile(uri, text);
		if (reading.kind === "read") errors.push(...recognise(reading.file, parts));
		else errors.push({
			location: reading.mistake.location,
			path: null,
			message: `${reading.mistake.message}. Expected a trailproof snapshot or JSON printed by the AWS CLI (--output json).`
		});
	}
	const { trails, errors: unclear } = joinTrails(parts);
	const calls = failedCalls(parts.accounts);
	const sinks = [...trails.map((trail) => liveTrail(trail, calls)), ...joinEventDataStores(parts).map((store) => liveEventDataStore(store, calls))];
	const described = new Set(sinks.flatMap(({ id }) => [id, parseArn(id).name]));
	return {
		sinks,
		accounts: accountsOf(parts, sinks, calls, described),
		notifications: calls.map((call) => callErrorNotification(call, described)),
		errors: [...errors, ...unclear]
	};
}
/** The accounts of snapshots, and the owners of what the AWS CLI printed. */
function accountsOf(parts, sinks, calls, described) {
	const printed = [
		...parts.trails,
		...parts.selectors,
		...parts.insights,
		...parts.eventDataStores
	].filter(({ account }) => account === null);
	const printedArns = new Set(printed.map(({ answer }) => "TrailARN" in answer ? answer.TrailARN : answer.EventDataStoreArn));
	const owners = sinks.filter(({ id }) => printedArns.has(id)).map(({ id }) => parseArn(id));
	return [.../* @__PURE__ */ new Set([...parts.accounts.map(({ accountId }) => accountId), ...owners.map(({ accountId }) => accountId)])].map((accountId) => {
		const same = parts.accounts.filter((account) => account.accountId === accountId);
		const ofAccount = calls.filter(({ account }) => account.accountId === accountId);
		const partition = firstOf(same, "partition") ?? owners.find((owner) => owner.accountId === accountId)?.partition;
		return {
			accountId,
			organizationId: firstOf(same, "organizationId"),
			partition: partition ?? sinks.map(({ id }) => parseArn(id)).find((arn) => arn.accountId === accountId)?.partition ?? "aws",
			enabledRegions: firstOf(same, "enabledRegions"),
			missingSinks: [...new Set(ofAccount.flatMap((call) => missingSinksReason(call, described) ?? []))]
		};
	});
}
function firstOf(accounts, key) {
	return accounts.find((account) => account[key] !== null)?.[key] ?? null;
}

export { readTrailsFiles };