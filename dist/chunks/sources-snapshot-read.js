import { C as whyFailed, Cn as unknown, G as liveScope, S as runErrorNotification, Sn as known, X as readJsonFile, _ as recognise, b as failedCalls, nt as displayPath, v as alike, x as missingSinksReason, xn as absent, y as callErrorNotification } from "./core.js";
import { G as shortList, X as operators, nt as literal } from "./report-text.js";

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
function isOwners(arn, part) {
	return part.account === null || part.account.accountId === arn.accountId;
}
function ownersFirst(arn, parts) {
	return [...parts.filter((part) => isOwners(arn, part)), ...parts.filter((part) => !isOwners(arn, part))];
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
	if (matching.length > 1) return `${found}, and the name of the file fits ${shortList(matching.map(({ text }) => text), 10)}. Save it as a snapshot instead, with the status inside the trail.`;
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
	const selectors = choose(arn, descriptions, "AdvancedEventSelectors", advancedEventSelectors, () => unread("AdvancedEventSelectors"));
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
		ingestion: choose(arn, descriptions, "Status", (status) => status === "ENABLED", () => unread("Status")),
		guard: [],
		unknownProperties: [],
		assumptions: [],
		origin
	};
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
		eventDataStores: []
	};
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
		eventSelectors: basic === void 0 || !isFilled(basic) ? absent : known(basicEventSelectors(basic, basicPlace), basicPlace),
		advancedEventSelectors: advanced === void 0 || !isFilled(advanced) ? absent : known(advancedEventSelectors(advanced, advancedPlace), advancedPlace)
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
	for (const { uri, text } of files) {
		const reading = readJsonFile(uri, text);
		if (reading.kind === "read") errors.push(...recognise(reading.file, parts, "kept"));
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
		notifications: [
			...parts.runErrors.map(runErrorNotification),
			...parts.emptyLists.map(emptyListNotification),
			...alike(calls).map((group) => callErrorNotification(group, described))
		],
		errors: [...errors, ...unclear]
	};
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