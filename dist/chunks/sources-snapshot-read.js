import { Bo as unknown, Di as liveScope, Go as nearestName, Mo as listed, Po as shortList, Ro as absent, _t as isMap, as as operators, bn as failedCallMessage, ci as isPlainObject, en as isoTime, li as membersOf, na as locationBetween, oi as readJsonFile, ps as literal, ra as withoutByteOrderMark, si as withoutNulls, ta as lineIndex, ts as defined, ui as displayPath, ut as parseAllDocuments, vt as isNode, xt as isSeq, zo as known } from "./core.js";
import { n as snapshot_default, t as deliveryErrorFields } from "./sources-snapshot-types.js";
import { t as validate_snapshot_default } from "./validators.js";
import { t as schemaMistakes } from "./model-schema-mistakes.js";
import { w as isOfOtherTelemetry } from "./cloudformation.js";

// src/sources/snapshot/call-errors.ts
function failedCalls(accounts) {
	return accounts.flatMap((account) => account.errors.map(({ error, place }) => ({
		account,
		error,
		place
	})));
}
function alike(calls) {
	const groups = /* @__PURE__ */ new Map();
	for (const call of calls) {
		const { operation, resource, code, message, action } = call.error;
		const key = JSON.stringify([
			call.account.accountId,
			operation,
			resource,
			code,
			message,
			action
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [call]);
		else group.push(call);
	}
	return [...groups.values()];
}
function missingSinksReason(calls, described) {
	const [{ error }] = calls;
	const hidden = sinksHiddenBy(error, described);
	return hidden === null ? null : {
		hidden,
		regions: regionsOf(calls),
		operation: error.operation,
		error: error.code
	};
}
function sinksHiddenBy(error, described) {
	const seen = error.resource !== void 0 && described.has(error.resource);
	switch (error.operation) {
		case "DescribeTrails":
		case "ListTrails": return "trails";
		case "ListEventDataStores": return "event data stores";
		case "AssumeRole":
		case "ListAccounts": return "trails and event data stores";
		case "ListRegions": return "event data stores";
		case "GetTrail": return seen ? null : "trails";
		case "GetEventDataStore": return seen ? null : "event data stores";
		default: return null;
	}
}
function callErrorNotification(calls, described) {
	const [{ account, error, place }] = calls;
	const failedCall = noticeOf(error, regionsOf(calls), sinksHiddenBy(error, described));
	return {
		level: "error",
		message: failedCallMessage(account.accountId, failedCall),
		location: place.locate(),
		incomplete: true,
		accountId: account.accountId,
		failedCall
	};
}
function noticeOf({ operation, resource, code, message = "", action }, regions, hides) {
	const deniedBy = action === void 0 ? void 0 : denyingPolicy(message);
	return {
		operation,
		regions,
		code,
		...defined({
			resource,
			action,
			deniedBy,
			hides: hides ?? void 0
		}),
		...message === "" ? {} : { detail: message }
	};
}
function denyingPolicy(message) {
	return /with an explicit deny in an? ([a-z -]*(?:policy|boundary))/.exec(message)?.[1];
}
function runErrorNotification({ error, place, hasAccounts }) {
	const region = error.region === void 0 ? "" : `${error.region}: `;
	const detail = error.message === void 0 || error.message === "" ? "" : `: ${error.message.replace(/\.$/, "")}`;
	const consequence = hasAccounts ? "What it would have answered is unknown" : "No account was read";
	return {
		level: "error",
		message: `${region}${failure(error)}${detail}. ${consequence}.`,
		location: place.locate(),
		incomplete: true
	};
}
function whyFailed({ account, error }) {
	return {
		code: "call-failed",
		operation: error.operation,
		error: error.code,
		account: account.accountId
	};
}
function failure(error) {
	return `${error.operation} failed with ${error.code}`;
}
function regionsOf(calls) {
	return [...new Set(calls.flatMap(({ error }) => error.region ?? []))];
}

// src/sources/snapshot/documents.ts
function readDocuments(source) {
	const reading = readJsonFile(source.uri, source.text);
	if (reading.kind === "read") return {
		kind: "read",
		documents: elementsOf(reading.file)
	};
	const text = withoutByteOrderMark(source.text);
	return (/^\s*[[{]/.test(text) ? oneAfterTheOther(source.uri, text) : yamlDocuments(source.uri, text)) ?? reading;
}
function elementsOf(file) {
	const { uri, value } = file;
	if (!Array.isArray(value) || value.length === 0 || !value.every(isAnswer)) return [file];
	return value.map((element, index) => ({
		uri,
		value: element,
		locate: (path, target) => file.locate([index, ...path], target)
	}));
}
function isAnswer(value) {
	return typeof value === "object" && value !== null && !("FieldSelectors" in value) && !("ReadWriteType" in value);
}
function oneAfterTheOther(uri, text) {
	const spans = topLevelValues(text);
	if (spans.length < 2) return null;
	const lines = lineIndex(text);
	const documents = [];
	for (const { start, end } of spans) {
		const { line, column } = lines.position(start);
		const placed = (location) => movedBy(location, line - 1, column - 1);
		const reading = readJsonFile(uri, text.slice(start, end));
		if (reading.kind === "failed") {
			const { message, location } = reading.mistake;
			return {
				kind: "failed",
				mistake: {
					message,
					location: placed(location)
				}
			};
		}
		const { value, locate } = reading.file;
		documents.push(...elementsOf({
			uri,
			value,
			locate: (path, target) => placed(locate(path, target))
		}));
	}
	return {
		kind: "read",
		documents
	};
}
function movedBy(location, lines, columns) {
	const { startLine, startColumn, endLine, endColumn } = location;
	return {
		...location,
		startLine: startLine + lines,
		startColumn: startColumn + (startLine === 1 ? columns : 0),
		endLine: endLine + lines,
		endColumn: endColumn + (endLine === 1 ? columns : 0)
	};
}
function topLevelValues(text) {
	const starts = [];
	let depth = 0;
	for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) if (token === "{" || token === "[") {
		if (depth === 0) starts.push(index);
		depth += 1;
	} else if (token === "}" || token === "]") depth = Math.max(0, depth - 1);
	return starts.map((start, position) => ({
		start,
		end: starts[position + 1] ?? text.length
	}));
}
function yamlDocuments(uri, text) {
	const parsed = parsedYaml(text).filter(({ contents }) => contents !== null);
	if (parsed.length === 0 || !parsed.every(({ contents }) => isMap(contents) || isSeq(contents))) return null;
	const lines = lineIndex(text);
	const [error] = parsed.flatMap(({ errors }) => errors);
	if (error !== void 0) return {
		kind: "failed",
		mistake: {
			message: `the text is not valid YAML: ${error.message}`,
			location: locationBetween(uri, lines, ...error.pos)
		}
	};
	return {
		kind: "read",
		documents: parsed.flatMap((document) => elementsOf({
			uri,
			value: withoutNulls(document.toJS()),
			locate: (path) => locationBetween(uri, lines, ...rangeAt(document, path))
		}))
	};
}
function parsedYaml(text) {
	try {
		const documents = parseAllDocuments(text, {
			prettyErrors: false,
			logLevel: "silent"
		});
		return Array.isArray(documents) ? documents : [];
	} catch {
		return [];
	}
}
function rangeAt(document, path) {
	for (let depth = path.length; depth >= 0; depth--) {
		const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return [node.range[0], node.range[1]];
	}
	return [0, 0];
}

// src/sources/snapshot/join.ts
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
		const matching = trailsOfStatus(status.uri, arns, parts);
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
function isOwners(arn, part) {
	return part.account === null || part.account.accountId === arn.accountId;
}
function ownersFirst(arn, parts) {
	return [...parts.filter((part) => isOwners(arn, part)), ...parts.filter((part) => !isOwners(arn, part))];
}
function trailsOfStatus(uri, arns, parts) {
	const named = trailsNamedBy(uri, arns, parts.trails);
	const narrowed = ["region", "accountId"].reduce((rest, key) => {
		const fitting = rest.filter((arn) => uri.includes(arn[key]));
		return rest.length > 1 && fitting.length > 0 ? fitting : rest;
	}, named);
	if (narrowed.length > 0) return narrowed;
	const beside = new Set([
		...parts.trails,
		...parts.selectors,
		...parts.insights
	].filter(({ place }) => place.locate().uri === uri).map(({ answer }) => answer.TrailARN));
	return beside.size === 1 ? arns.filter(({ text }) => beside.has(text)) : [];
}
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
	if (matching.length > 1) return `${found}, and the name of the file fits ${shortList(matching.map(({ text }) => text), 10)}. Put the Region into the name of the file too, such as us-east-1.<trail>.status.json.`;
	return `${found}, and the name of the file names none. ${advice} ${arns.length === 0 ? "No other file describes a trail." : `Trails in the other files: ${shortList(arns.map(({ text }) => text), 10)}.`}`;
}

// src/sources/snapshot/choose.ts
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
	if (other !== void 0) return unknown({
		code: "answers-differ",
		places: [first.place.display(), other.place.display()],
		about: "setting"
	}, first.place);
	return known(convert(first.value, first.place), first.place);
}

// src/sources/snapshot/selectors.ts
function answeredBasicSelectors(answer, place) {
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
function answeredAdvancedSelectors(answer, place) {
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
function texts(values, place) {
	return list(values, place, (value, origin) => ({
		text: literal(value),
		origin
	}));
}
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
function liveEventDataStore(parts, calls) {
	const { arn, descriptions, place: origin } = parts;
	const name = descriptions.find(({ answer }) => answer.Name !== void 0)?.answer.Name;
	const unread = (key) => {
		const refused = calls.find(({ error }) => error.operation === "GetEventDataStore" && error.resource !== void 0 && [
			arn.text,
			arn.name,
			name
		].includes(error.resource));
		return refused === void 0 ? unknown({
			code: "not-read",
			what: key
		}, origin) : unknown(whyFailed(refused), refused.place);
	};
	const flag = (key) => choose(arn, descriptions, key, (value) => value, () => unread(key));
	const selectors = choose(arn, descriptions, "AdvancedEventSelectors", answeredAdvancedSelectors, () => unread("AdvancedEventSelectors"));
	const status = choose(arn, descriptions, "Status", (value) => value, () => unread("Status"));
	return {
		kind: "event-data-store",
		dialect: "aws-cli",
		id: arn.text,
		address: arn.text,
		name: name === void 0 ? null : literal(name),
		arn: literal(arn.text),
		scope: liveScope(parts, arn.region),
		region: literal(arn.region),
		multiRegion: flag("MultiRegionEnabled"),
		organization: flag("OrganizationEnabled"),
		advancedEventSelectors: selectors.kind === "known" && selectors.value.items.length === 0 ? absent : selectors,
		ingestion: ingestion(status),
		retentionDays: choose(arn, descriptions, "RetentionPeriod", (days) => days, () => unread("RetentionPeriod")),
		billingMode: absent,
		guard: [],
		unknownProperties: [],
		assumptions: [],
		origin
	};
}
const ingesting = /* @__PURE__ */ new Map([
	["ENABLED", true],
	["STOPPED_INGESTION", false],
	["PENDING_DELETION", false]
]);
function ingestion(status) {
	if (status.kind !== "known") return status;
	const takesIn = ingesting.get(status.value);
	return takesIn === void 0 ? unknown({
		code: "passing-status",
		status: status.value
	}, status.origin) : known(takesIn, status.origin);
}

// src/sources/snapshot/parts.ts
function noParts() {
	return {
		accounts: [],
		runErrors: [],
		emptyLists: [],
		trails: [],
		selectors: [],
		insights: [],
		statuses: [],
		namelessStatuses: [],
		eventDataStores: [],
		telemetryRules: []
	};
}

// src/sources/snapshot/missing-answers.ts
function missingAnswers(trails) {
	return trails.flatMap((trail) => {
		const commands = missingCommands(trail);
		if (commands.length === 0) return [];
		return [{
			level: "note",
			message: `${trail.arn.text}: what it records is not known completely. Save the output of ${listed(commands, "and")}, and show it with --trails too.`,
			location: trail.place.locate(),
			incomplete: false
		}];
	});
}
function missingCommands({ arn, descriptions, selectors, statuses }) {
	if (![...descriptions, ...selectors].every(({ account }) => account === null)) return [];
	const has = (key, value) => descriptions.some(({ answer }) => answer[key] === value);
	const region = `--region ${arn.region}`;
	return [
		...descriptions.length === 0 ? [`\`aws cloudtrail describe-trails ${region} --trail-name-list ${arn.text}\``] : [],
		...selectors.length === 0 && !has("HasCustomEventSelectors", false) ? [`\`aws cloudtrail get-event-selectors ${region} --trail-name ${arn.text}\``] : [],
		...statuses.length === 0 ? [`\`aws cloudtrail get-trail-status ${region} --name ${arn.text}\` (in a file such as ${arn.region}.${arn.name}.status.json)`] : []
	];
}

// src/sources/snapshot/place.ts
var Place = class Place {
	#file;
	#path;
	constructor(file, path) {
		this.#file = file;
		this.#path = path;
	}
	at(...steps) {
		return new Place(this.#file, [...this.#path, ...steps]);
	}
	locate = () => this.#file.locate(this.#path);
	display() {
		const { uri, startLine } = this.locate();
		return `${uri}:${String(startLine)}`;
	}
};

// src/sources/snapshot/recognise.ts
function recognise(file, parts, provenance) {
	const value = membersOf(file.value);
	if (value.kind !== void 0 || value.accounts !== void 0) return readSnapshot(file, parts, provenance);
	if (Array.isArray(value.trailList)) return readTrails(file, value.trailList, ["trailList"], parts);
	if (isPlainObject(value.Trail)) return readTrails(file, [value.Trail], ["Trail"], parts);
	if (value.TrailARN !== void 0) return readTrailAnswer(file, parts);
	if (value.EventDataStoreArn !== void 0) return readEventDataStore(file, parts);
	if (value.IsLogging !== void 0) return readStatus(file, parts);
	return [unrecognised(file, value)];
}
const expected = "Expected a trailproof snapshot, or what the AWS CLI prints (--output json or yaml) for describe-trails, get-trail, get-trail-status, get-event-selectors, get-insight-selectors or get-event-data-store.";
function unrecognised(file, value) {
	let found = "found JSON that describes no trail";
	if (Array.isArray(file.value) && file.value.length > 0) found = foundList(file.value);
	if (Array.isArray(value.Trails)) found = "found the answer of list-trails, which holds names alone. Use describe-trails";
	if (Array.isArray(value.EventDataStores)) found = "found the answer of list-event-data-stores, which holds names alone. Use get-event-data-store for each";
	return {
		location: file.locate([]),
		path: displayPath([]),
		message: `${found}. ${expected}`
	};
}
function foundList([first]) {
	if (typeof first === "string") return "found a list of names, which tells nothing of what is recorded. Use describe-trails without --query";
	const members = membersOf(first);
	return members.FieldSelectors === void 0 && members.ReadWriteType === void 0 ? "found a list of what describes no trail" : "found selectors that do not say of which trail. Use get-event-selectors without --query";
}
function readSnapshot(file, parts, provenance) {
	const checked = check(file, file.value, (path) => path);
	if (checked.kind === "failed") return checked.errors;
	const { accounts, errors = [] } = checked.snapshot;
	if (accounts.length === 0 && provenance === "kept") return [withoutAccounts(file, errors)];
	const mistakes = accounts.flatMap((account, index) => mistakesInAccount(file, account, ["accounts", index]));
	if (mistakes.length > 0) return mistakes;
	errors.forEach((error, index) => {
		parts.runErrors.push({
			error,
			place: new Place(file, ["errors", index]),
			hasAccounts: accounts.length > 0
		});
	});
	accounts.forEach((account, index) => {
		addAccount(account, new Place(file, ["accounts", index]), parts);
	});
	return [];
}
function withoutAccounts(file, [error]) {
	const message = `found a snapshot without accounts: nothing was read when it was made${error === void 0 ? "" : ` (${failure(error)})`}, so nothing follows from it. Make it anew with: trailproof snapshot --output FILE`;
	return {
		location: file.locate(["accounts"]),
		path: displayPath(["accounts"]),
		message
	};
}
function mistakesInAccount(file, account, path) {
	return [
		...(account.trails ?? []).flatMap((trail, index) => mistakesInTrail(file, trail, [
			...path,
			"trails",
			index
		])),
		...(account.eventDataStores ?? []).flatMap((store, index) => misspelledKeys(file, store, eventDataStoreKeys, [
			...path,
			"eventDataStores",
			index
		])),
		...(account.telemetryRules ?? []).flatMap((rule, index) => mistakesInRule(file, rule, [
			...path,
			"telemetryRules",
			index
		]))
	];
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
	answer.telemetryRules?.forEach((rule, index) => {
		parts.telemetryRules.push({
			answer: rule,
			place: place.at("telemetryRules", index),
			account
		});
	});
}
function readTrails(file, trails, path, parts) {
	const pathOf = (rest) => path[0] === "Trail" ? [...path, ...rest.slice(1)] : [...path, ...rest];
	const checked = checkPart(file, { trails }, (found) => pathOf(found.slice(3)));
	if (checked.kind === "failed") return checked.errors;
	if (trails.length === 0) parts.emptyLists.push(new Place(file, path));
	const answers = trailsOf(checked.snapshot);
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
function readTrailAnswer(file, parts) {
	const checked = checkPart(file, { trails: [file.value] }, (found) => found.slice(4));
	if (checked.kind === "failed") return checked.errors;
	return trailsOf(checked.snapshot).flatMap((answer) => {
		const mistakes = mistakesInTrail(file, answer, []);
		if (mistakes.length === 0) addTrailAnswer({
			answer,
			place: new Place(file, []),
			account: null
		}, parts);
		return mistakes;
	});
}
function addTrailAnswer(part, parts) {
	const { Name, S3BucketName, InsightSelectors, EventSelectors, AdvancedEventSelectors } = part.answer;
	const describes = S3BucketName !== void 0 || Name !== void 0;
	if (describes) parts.trails.push(part);
	if (InsightSelectors !== void 0) parts.insights.push(part);
	if (EventSelectors !== void 0 || AdvancedEventSelectors !== void 0 || !describes && InsightSelectors === void 0) parts.selectors.push(part);
}
function readEventDataStore(file, parts) {
	const checked = checkPart(file, { eventDataStores: [file.value] }, (found) => found.slice(4));
	if (checked.kind === "failed") return checked.errors;
	return checked.snapshot.accounts.flatMap(({ eventDataStores = [] }) => eventDataStores).flatMap((answer) => {
		const mistakes = misspelledKeys(file, answer, eventDataStoreKeys, []);
		if (mistakes.length === 0) parts.eventDataStores.push({
			answer,
			place: new Place(file, []),
			account: null
		});
		return mistakes;
	});
}
function readStatus(file, parts) {
	const checked = checkPart(file, { trails: [{
		TrailARN: "arn:aws:cloudtrail:us-east-1:000000000000:trail/any",
		Status: file.value
	}] }, (found) => found.slice(5));
	if (checked.kind === "failed") return checked.errors;
	for (const { Status: answer } of trailsOf(checked.snapshot)) if (answer !== void 0) parts.namelessStatuses.push({
		answer,
		place: new Place(file, []),
		account: null,
		uri: file.uri
	});
	return [];
}
function check(file, snapshot, pathOf) {
	if (validate_snapshot_default(snapshot)) return {
		kind: "accepted",
		snapshot
	};
	return {
		kind: "failed",
		errors: schemaMistakes(snapshot_default, validate_snapshot_default.errors ?? [], snapshot).map(({ path, target, message }) => {
			const place = pathOf(path);
			return {
				location: file.locate(place, target),
				path: displayPath(place),
				message
			};
		})
	};
}
function checkPart(file, part, pathOf) {
	return check(file, {
		formatVersion: 1,
		kind: "trailproof-snapshot",
		accounts: [{
			accountId: "000000000000",
			...part
		}]
	}, pathOf);
}
function trailsOf({ accounts }) {
	return accounts.flatMap(({ trails = [] }) => trails);
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
	"EventConfiguration",
	"EventSelectors",
	"AdvancedEventSelectors",
	"InsightSelectors"
];
const statusKeys = ["IsLogging", ...deliveryErrorFields];
const eventDataStoreKeys = [
	"EventDataStoreArn",
	"Name",
	"Status",
	"MultiRegionEnabled",
	"OrganizationEnabled",
	"RetentionPeriod",
	"AdvancedEventSelectors"
];
const ruleKeys = [...[
	"RuleArn",
	"RuleName",
	"HomeRegion",
	"IsReplicated",
	"RegionStatuses"
], ...[
	"Organization",
	"EvaluationStatus",
	"TelemetryRule"
]];
const ruleSettings = [...[
	"ResourceType",
	"TelemetryType",
	"TelemetrySourceTypes",
	"Scope",
	"SelectionCriteria",
	"Regions",
	"AllRegions"
], ...["AllowFieldUpdates", "DestinationConfiguration"]];
function mistakesInRule(file, rule, path) {
	return [...misspelledKeys(file, rule, ruleKeys, path), ...misspelledKeys(file, rule.TelemetryRule ?? {}, ruleSettings, [...path, "TelemetryRule"])];
}
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

// src/sources/snapshot/telemetry-rule.ts
function liveTelemetryRules(parts) {
	const originals = new Set(parts.filter(({ answer }) => answer.IsReplicated !== true).map(keyOf));
	const byArn = /* @__PURE__ */ new Map();
	for (const part of parts) if (!(part.answer.IsReplicated === true && originals.has(keyOf(part))) && !byArn.has(part.answer.RuleArn)) byArn.set(part.answer.RuleArn, part);
	return [...byArn.values()].map(liveTelemetryRule).filter((rule) => !isOfOtherTelemetry(rule));
}
function keyOf({ answer }) {
	const { accountId, name } = parseArn(answer.RuleArn);
	return `${accountId} ${answer.RuleName ?? name}`;
}
function liveTelemetryRule({ answer, place, account }) {
	const arn = parseArn(answer.RuleArn);
	const rule = answer.TelemetryRule ?? {};
	const at = place.at("TelemetryRule");
	const destination = rule.DestinationConfiguration ?? {};
	const atDestination = at.at("DestinationConfiguration");
	const text = (value, key, from = at) => setting(value, from.at(key), literal);
	const isOrganizations = answer.Organization === true;
	return {
		kind: "telemetry-rule",
		dialect: "aws-cli",
		id: arn.text,
		address: arn.text,
		name: literal(answer.RuleName ?? arn.name),
		arn: literal(arn.text),
		scope: liveScope({
			arn,
			descriptions: [{
				account,
				answer: { OrganizationEnabled: isOrganizations }
			}]
		}, arn.region),
		region: literal(arn.region),
		...reachOf(answer, place),
		organization: setting(answer.Organization, place.at("Organization"), (value) => value),
		resourceType: text(rule.ResourceType, "ResourceType"),
		telemetryType: text(rule.TelemetryType, "TelemetryType"),
		selectionCriteria: text(rule.SelectionCriteria, "SelectionCriteria"),
		destinationType: text(destination.DestinationType, "DestinationType", atDestination),
		destinationPattern: text(destination.DestinationPattern, "DestinationPattern", atDestination),
		retentionDays: setting(destination.RetentionInDays, atDestination.at("RetentionInDays"), (days) => days),
		organizationScope: text(rule.Scope, "Scope"),
		evaluation: evaluationOf(answer, arn, place),
		advancedEventSelectors: setting(destination.CloudtrailParameters?.AdvancedEventSelectors, atDestination.at("CloudtrailParameters", "AdvancedEventSelectors"), answeredAdvancedSelectors),
		guard: [],
		unknownProperties: [],
		assumptions: [],
		origin: place
	};
}
function reachOf(answer, place) {
	const { RegionStatuses: statuses, TelemetryRule: rule = {} } = answer;
	const at = place.at("TelemetryRule");
	if (statuses === void 0) return {
		multiRegion: setting(rule.AllRegions, at.at("AllRegions"), (value) => value),
		regions: setting(rule.Regions, at.at("Regions"), texts)
	};
	const origin = place.at("RegionStatuses");
	const items = statuses.flatMap(({ Region, Status }, index) => Status === "ACTIVE" ? [{
		text: literal(Region),
		origin: origin.at(index, "Region")
	}] : []);
	return {
		multiRegion: absent,
		regions: known({
			items,
			more: null,
			origin
		}, origin)
	};
}
const running = /* @__PURE__ */ new Map([
	["RUNNING", true],
	["NOT_STARTED", false],
	["FAILED_START", false],
	["STOPPED", false]
]);
function evaluationOf(answer, arn, place) {
	const { EvaluationStatus: status, RegionStatuses: statuses = [] } = answer;
	if (status === void 0) return unknown({
		code: "not-read",
		what: "GetTelemetryEvaluationStatus"
	}, place);
	const origin = place.at("EvaluationStatus");
	const runs = running.get(status);
	if (runs === void 0) return unknown({
		code: "passing-status",
		status
	}, origin);
	const own = statuses.findIndex(({ Region }) => Region === arn.region);
	const ownStatus = statuses[own]?.Status;
	if (runs && ownStatus !== void 0 && ownStatus !== "ACTIVE") return unknown({
		code: "passing-status",
		status: ownStatus
	}, place.at("RegionStatuses", own, "Status"));
	return known(runs, origin);
}

// src/sources/snapshot/trail.ts
function liveTrail(parts, calls) {
	const { arn, descriptions, place: origin } = parts;
	const region = homeRegion(parts);
	const described = (key) => choose(arn, descriptions, key, (value) => value, () => unknown({
		code: "not-read",
		what: key
	}, origin));
	const optionalText = (key) => choose(arn, descriptions, key, literal, () => descriptions.length > 0 ? absent : unknown({
		code: "not-read",
		what: key
	}, origin));
	return {
		kind: "trail",
		dialect: "aws-cli",
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
		s3BucketName: choose(arn, descriptions, "S3BucketName", literal, () => unknown({
			code: "not-read",
			what: "S3BucketName"
		}, origin)),
		kmsKey: optionalText("KmsKeyId"),
		cloudWatchLogs: optionalText("CloudWatchLogsLogGroupArn"),
		logging: logging(parts, calls, origin),
		...selectors(parts, calls, origin),
		insights: insights(parts, calls, origin),
		...deliveryErrors(parts),
		...stopped(parts),
		guard: [],
		unknownProperties: [],
		assumptions: [],
		origin
	};
}
function nameOf({ arn, descriptions }) {
	return descriptions.find(({ answer }) => answer.Name !== void 0)?.answer.Name ?? arn.name;
}
function homeRegion({ arn, descriptions }) {
	return descriptions.find(({ answer }) => answer.HomeRegion !== void 0)?.answer.HomeRegion ?? arn.region;
}
function logging(parts, calls, origin) {
	return choose(parts.arn, parts.statuses, "IsLogging", (value) => value, () => {
		const [status] = parts.statuses;
		if (status !== void 0) return unknown({
			code: "answer-without",
			operation: "GetTrailStatus",
			member: "IsLogging"
		}, status.place);
		return unread("GetTrailStatus", parts, calls, origin);
	});
}
function stopped({ statuses }) {
	const time = statuses.find(({ answer }) => answer.IsLogging === false && answer.StopLoggingTime !== void 0);
	return defined({ stoppedSince: isoTime(time?.answer.StopLoggingTime) });
}
function deliveryErrors(parts) {
	const latest = deliveryError(parts, "LatestDeliveryError");
	const further = furtherFields.flatMap((field) => {
		const error = deliveryError(parts, field);
		return error === void 0 ? [] : [{
			field,
			error
		}];
	});
	return {
		...latest === void 0 ? {} : { latestDeliveryError: latest },
		...further.length === 0 ? {} : { furtherDeliveryErrors: further }
	};
}
const furtherFields = [
	"LatestCloudWatchLogsDeliveryError",
	"LatestDigestDeliveryError",
	"LatestNotificationError"
];
function deliveryError({ statuses }, field) {
	for (const { answer, place } of statuses) {
		const error = answer[field] ?? "";
		if (error !== "") return {
			text: literal(error),
			origin: place.at(field)
		};
	}
}
function selectors(parts, calls, origin) {
	const filled = parts.selectors.filter(({ answer }) => isFilled(answer.EventSelectors) || isFilled(answer.AdvancedEventSelectors));
	const [first] = filled;
	if (first === void 0) return withoutSelectors(parts, calls, origin);
	const said = ({ answer }) => JSON.stringify([answer.EventSelectors ?? [], answer.AdvancedEventSelectors ?? []]);
	const other = filled.find((part) => isOwners(parts.arn, part) === isOwners(parts.arn, first) && said(part) !== said(first));
	if (other !== void 0) return unknownSelectors(unknown({
		code: "answers-differ",
		places: [first.place.display(), other.place.display()],
		about: "selectors"
	}, first.place));
	const { EventSelectors: basic, AdvancedEventSelectors: advanced } = first.answer;
	const basicPlace = first.place.at("EventSelectors");
	const advancedPlace = first.place.at("AdvancedEventSelectors");
	return {
		eventSelectors: basic === void 0 || !isFilled(basic) ? absent : known(answeredBasicSelectors(basic, basicPlace), basicPlace),
		advancedEventSelectors: advanced === void 0 || !isFilled(advanced) ? absent : known(answeredAdvancedSelectors(advanced, advancedPlace), advancedPlace)
	};
}
function withoutSelectors(parts, calls, origin) {
	const refused = calls.find((call) => call.error.operation === "GetEventSelectors" && names(call, parts));
	if (refused !== void 0) return unknownSelectors(unknown(whyFailed(refused), refused.place));
	const custom = choose(parts.arn, parts.descriptions, "HasCustomEventSelectors", (value) => value, () => absent);
	if (custom.kind === "known" && custom.value) return unknownSelectors(unknown({ code: "selectors-not-read" }, custom.origin));
	if (custom.kind === "unknown") return unknownSelectors(custom);
	if (custom.kind === "known" || parts.selectors.length > 0) return {
		eventSelectors: absent,
		advancedEventSelectors: absent
	};
	return unknownSelectors(unknown({
		code: "not-read",
		what: "GetEventSelectors"
	}, origin));
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
	return refused === void 0 ? unknown({
		code: "not-read",
		what: operation
	}, origin) : unknown(whyFailed(refused), refused.place);
}
function names({ account, error }, parts) {
	if (error.resource === parts.arn.text) return true;
	const isOwner = account.accountId === parts.arn.accountId;
	if (!(isOwner || parts.descriptions.some((part) => part.account?.accountId === account.accountId)) || !isOwner && parts.descriptions.some((part) => isOwners(parts.arn, part))) return false;
	if (error.resource !== void 0) return error.resource === parts.arn.name || error.resource === nameOf(parts);
	return error.region === void 0 || error.region === homeRegion(parts);
}

// src/sources/snapshot/read.ts
function readTrailsFiles(files, live = []) {
	const parts = noParts();
	const errors = live.flatMap((file) => recognise(file, parts, "just read"));
	for (const file of files) {
		const reading = readDocuments(file);
		if (reading.kind === "read") errors.push(...recogniseAll(reading.documents, parts));
		else errors.push({
			location: reading.mistake.location,
			path: null,
			message: `${reading.mistake.message}. Expected a trailproof snapshot or JSON printed by the AWS CLI (--output json).`
		});
	}
	const { trails, errors: unclear } = joinTrails(parts);
	const calls = failedCalls(parts.accounts);
	const sinks = [
		...trails.map((trail) => liveTrail(trail, calls)),
		...joinEventDataStores(parts).map((store) => liveEventDataStore(store, calls)),
		...liveTelemetryRules(parts.telemetryRules)
	];
	const described = new Set(sinks.flatMap(({ id }) => [id, parseArn(id).name]));
	return {
		sinks,
		accounts: accountsOf(parts, sinks, calls, described),
		notifications: [
			...parts.runErrors.map(runErrorNotification),
			...parts.emptyLists.map(emptyListNotification),
			...missingAnswers(trails),
			...alike(calls).map((group) => callErrorNotification(group, described))
		],
		errors: [...errors, ...unclear]
	};
}
function recogniseAll(documents, parts) {
	const [document] = documents;
	if (document !== void 0 && documents.length === 1) return recognise(document, parts, "kept");
	const mistakes = documents.flatMap((one) => recognise(one, noParts(), "kept"));
	return mistakes.length > 0 ? mistakes : documents.flatMap((one) => recognise(one, parts, "kept"));
}
function emptyListNotification(place) {
	return {
		level: "warning",
		message: "The answer of describe-trails shows no trail: the account that was asked has none in that Region, and no multi-Region or organization trail. If you expected one, see whether --profile and --region of the AWS CLI were right.",
		location: place.locate(),
		incomplete: false
	};
}
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
			missingSinks: alike(ofAccount).flatMap((group) => missingSinksReason(group, described) ?? [])
		};
	});
}
function firstOf(accounts, key) {
	return accounts.find((account) => account[key] !== null)?.[key] ?? null;
}

export { readTrailsFiles as t };