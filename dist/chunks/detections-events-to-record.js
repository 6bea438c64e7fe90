import { Qo as remembered, Vt as acceptedEvents, Wo as guardKey, _o as namedOperations, eo as emptyScope, go as isNamed, ho as choosesAccess, os as dataKey, ps as literal, ss as compare } from "./core.js";
import { _ as isAboutCloudTrail, a as acceptedByRule, c as readingOfRule, g as withKnownFields, h as ruleStateOf, i as readFilterPattern, l as landingOf, m as reachesRule, n as isFedBy, p as waitedEvents, r as isOnRecords, s as mayBeUnread, u as leaderOf, v as askedEvents } from "./detections-log-filters.js";

// src/detections/place-key.ts
function placeKeyOf({ record, about, scope, region, withGlobal, guard }) {
	const { operations, ...choice } = record;
	return dataKey([...[
		choice,
		operations === null,
		about === null ? null : [...about].sort()
	], ...[
		scope?.account ?? null,
		region,
		withGlobal,
		guardKey(guard)
	]]);
}

// src/detections/events-to-record.ts
function eventsToRecord(asked, keys, known) {
	const all = [...asked.model.detections.flatMap((detection) => wantedBy(detection, asked, keys, known) ?? []), ...asked.rules.flatMap((rule) => wantedByRule(rule, keys, known) ?? [])];
	return {
		events: joinedEvents(all.flatMap(({ events }) => events)),
		detections: all.length,
		unclear: all.flatMap(({ unclear }) => unclear ?? [])
	};
}
function wantedBy(detection, asked, keys, known) {
	switch (detection.kind) {
		case "event-rule": return wantedByEventRule(detection, keys, known);
		case "metric-filter":
		case "subscription-filter": return wantedByFilter(detection, asked, keys, known);
	}
}
function wantedByEventRule(rule, keys, known) {
	const reading = readingOfRule(rule);
	const state = ruleStateOf(rule);
	if (reading.kind === "mistaken" || state === "disabled") return null;
	const isAbout = isAboutCloudTrail(reading.pattern);
	if (isAbout === "no") return null;
	if (isAbout === "maybe") return mayBeUnread(reading.pattern) ? {
		events: [],
		unclear: rule.id
	} : null;
	const { pattern } = withKnownFields(reading.pattern, known.semantics);
	const { accepted, isOfOther } = acceptedByRule(rule, pattern, known);
	if (isOfOther) return {
		events: [],
		unclear: rule.id
	};
	return wanted({
		waiting: rule,
		pattern,
		accepted,
		reaching: accepted.operations.filter(({ operation, eventName }) => reachesRule(state, operation, eventName) !== "no"),
		isDeclared: true
	}, keys, known, ({ record: { eventSource } }) => {
		const landing = eventSource === null ? null : landingOf(eventSource, rule.region, pattern, known.semantics);
		const leader = literal(leaderOf(rule.region, known.semantics));
		const withGlobal = compare("equals", rule.region, leader) !== "no";
		if (landing === null) return {
			region: rule.region,
			withGlobal
		};
		return compare("equals", rule.region, literal(landing.region)) === "no" && landing.basis === "documented" ? null : {
			region: literal(landing.region),
			withGlobal: true
		};
	});
}
function wantedByFilter(filter, { model, sinks }, keys, known) {
	const isFed = sinks.some((sink) => isFedBy(filter, sink, model, known.semantics) === "yes");
	const { pattern: written } = filter;
	if (written.kind === "unknown") return isFed ? {
		events: [],
		unclear: filter.id
	} : null;
	const reading = readFilterPattern(written.kind === "known" ? written.value : literal(""));
	if (reading.kind === "mistaken" || !isFed && !isOnRecords(reading.pattern, known)) return null;
	const { pattern } = withKnownFields(reading.pattern, known.semantics);
	if (pattern.condition.kind === "constant" && pattern.open.length === 0) return null;
	const accepted = acceptedEvents(pattern, known.catalog);
	return wanted({
		waiting: filter,
		pattern,
		accepted,
		reaching: accepted.operations,
		isDeclared: true
	}, keys, known, ({ record: { eventSource } }) => {
		const landing = eventSource === null ? null : landingOf(eventSource, filter.region, pattern, known.semantics);
		return {
			region: landing === null ? filter.region : literal(landing.region),
			withGlobal: true
		};
	});
}
function wantedByRule({ uri, rule, origin }, keys, known) {
	const { format, name, id, reading } = rule;
	if (reading.kind === "mistaken") return null;
	const { pattern } = withKnownFields(reading.pattern, known.semantics);
	const waiting = {
		id: `${uri}#${id ?? name}`,
		kind: format,
		name: literal(name),
		scope: emptyScope,
		guard: [],
		origin
	};
	if (pattern.condition.kind === "constant") return {
		events: [],
		unclear: waiting.id
	};
	const accepted = acceptedEvents(pattern, known.catalog);
	return wanted({
		waiting,
		pattern,
		accepted,
		reaching: accepted.operations,
		isDeclared: false
	}, keys, known, () => ({
		region: null,
		withGlobal: true
	}));
}
function wanted({ waiting, pattern, accepted, reaching, isDeclared }, keys, known, placeOf) {
	const asked = askedEvents(pattern, accepted.operations);
	const isWhole = pattern.open.length === 0;
	const meant = reaching.filter((one) => isMeantBy(one, asked, isWhole));
	const waited = waitedEvents(waiting, pattern, meant.filter((one) => isChosen(one, keys)), known);
	const told = waited.filter(({ narrowedBy }) => !isDeclared || narrowedBy === null);
	const hasAll = isWhole && accepted.operations.length > 0 && told.length === waited.length;
	return {
		events: told.flatMap((one) => {
			const place = placeOf(one);
			if (place === null) return [];
			const { guard } = waiting;
			const scope = isDeclared ? waiting.scope : null;
			const about = one.about.length === 0 ? null : new Set(one.about.map(({ id }) => id));
			return [{
				record: narrowed(one, keys),
				about,
				scope,
				guard,
				...place
			}];
		}),
		unclear: hasAll && accepted.networkActivity.length === 0 && accepted.insights !== "yes" ? null : waiting.id
	};
}
function isMeantBy(accepted, asked, isWhole) {
	const { category } = accepted.operation;
	if (category !== "management" && category !== "data") return false;
	return asked.isAsked(accepted) && (isWhole || asked.hasName(accepted));
}
function isChosen({ operation, service }, keys) {
	const names = namedOperations(keys);
	return (keys.service === null || keys.service === service.id) && (keys.eventSource === null || keys.eventSource === operation.eventSource) && (keys.category === null || keys.category === operation.category) && (names === null || isNamed(operation, names)) && choosesAccess(keys, operation);
}
function narrowed({ record }, keys) {
	const { service, access } = keys;
	const eventSource = record.eventSource ?? keys.eventSource;
	return {
		...record,
		service,
		eventSource,
		operations: record.operations ?? keys.operations,
		access
	};
}
function joinedEvents(events) {
	const found = /* @__PURE__ */ new Map();
	for (const one of events) remembered(found, placeKeyOf(one), () => []).push(one);
	return [...found.values()].flatMap((alike) => {
		const [first] = alike;
		if (first === void 0) return [];
		const every = alike.some(({ record }) => record.operations === null);
		const names = new Set(alike.flatMap(({ record }) => record.operations ?? []));
		return [{
			...first,
			record: {
				...first.record,
				operations: every ? null : [...names].sort()
			}
		}];
	});
}

export { eventsToRecord };