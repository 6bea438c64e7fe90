import { Ht as noEvents, Io as bindingsOf, Lo as unseenSinksOf, Qo as remembered, Vt as acceptedEvents, cs as Allowance, eo as emptyScope, es as bindScope, fo as indexCatalog, hs as substitute, no as SinksOfRun, ps as literal, ro as sinksExistingWith, to as usualSteps } from "./core.js";
import { d as detectionEntry, f as weighed, g as withKnownFields, o as assessEventRule, p as waitedEvents, t as assessLogFilter, v as askedEvents } from "./detections-log-filters.js";

// src/detections/rule-files.ts
function assessRule({ uri, rule, origin }, scope, run) {
	const { format, name, id, reading } = rule;
	if (reading.kind === "mistaken") return null;
	const { pattern, ...fields } = withKnownFields(reading.pattern, run.semantics);
	const detection = {
		id: `${uri}#${id ?? name}`,
		kind: format,
		name: literal(name),
		scope,
		guard: [],
		origin
	};
	if (pattern.condition.kind === "constant" && pattern.open.length > 0) return detectionEntry({
		detection,
		patternOrigin: origin,
		pattern,
		fields,
		accepted: noEvents,
		asked: askedEvents(pattern, [])
	}, [], [], run);
	const accepted = acceptedEvents(pattern, run.catalog);
	const asked = askedEvents(pattern, accepted.operations);
	const surroundings = run.surroundingsOf(detection);
	const events = [true, false].flatMap((isAsked) => waitedEvents(detection, pattern, accepted.operations.filter((one) => asked.isAsked(one) === isAsked), run).flatMap(({ required, narrowedBy }) => required.flatMap((one) => weighed(one, surroundings, isAsked, narrowedBy, run.isComplete))));
	return detectionEntry({
		detection,
		patternOrigin: origin,
		pattern,
		fields,
		accepted,
		asked
	}, events, [], run);
}

// src/detections/assess-detections.ts
function assessDetections(model, assessment, input, sinksAreComplete, rules = []) {
	const bindings = bindingsOf({
		...input,
		resources: [...input.resources, ...model.detections]
	});
	const { perVerdict, perRun } = input.steps ?? usualSteps;
	const effort = {
		perVerdict,
		run: new Allowance(perRun)
	};
	const trails = assessment.sinks.filter(({ sink }) => sink.kind === "trail");
	const bound = model.detections.map((detection) => boundTo(detection, bindings));
	const run = {
		model: {
			...model,
			detections: bound,
			logGroups: model.logGroups.map((group) => boundGroup(group, bindings))
		},
		trails,
		telemetryRules: assessment.sinks.filter(({ sink, status }) => sink.kind === "telemetry-rule" && status.counts !== "no"),
		isComplete: sinksAreComplete || input.judgeWithoutSinks,
		catalog: indexCatalog(input.catalog),
		semantics: input.semantics,
		today: input.today,
		resources: assessment.resources,
		surroundingsOf: surroundingsMaker(trails, bindings, input, effort)
	};
	const [first] = assessment.sinks;
	const scope = first?.sink.scope ?? emptyScope;
	return [...bound.flatMap((detection) => assessed(detection, run) ?? []), ...rules.flatMap((rule) => assessRule(rule, scope, run) ?? [])];
}
function assessed(detection, run) {
	switch (detection.kind) {
		case "event-rule": return assessEventRule(detection, run);
		case "metric-filter":
		case "subscription-filter": return assessLogFilter(detection, run);
	}
}
function boundTo(detection, { resolve }) {
	const place = {
		scope: bindScope(detection.scope, resolve),
		region: substitute(detection.region, resolve)
	};
	return detection.kind === "event-rule" ? boundRule(detection, place) : boundFilter(detection, place, resolve);
}
function boundRule(rule, place) {
	return {
		...rule,
		...place
	};
}
function boundFilter(filter, place, resolve) {
	const { logGroup } = filter;
	if (logGroup.kind !== "known") return {
		...filter,
		...place
	};
	return {
		...filter,
		...place,
		logGroup: {
			...logGroup,
			value: substitute(logGroup.value, resolve)
		}
	};
}
function boundGroup(group, { resolve }) {
	const bind = (text) => substitute(text, resolve);
	return {
		...group,
		names: group.names.map(bind),
		arns: group.arns.map(bind)
	};
}
function surroundingsMaker(trails, bindings, input, effort) {
	const { semantics } = input;
	const runs = /* @__PURE__ */ new Map();
	return ({ scope, guard }, among = trails) => {
		const existing = sinksExistingWith(guard, among);
		const key = JSON.stringify([existing.map(({ sink }) => [sink.id, sink.guard.length]), guard.length]);
		return {
			inSight: guard.length === 0 && among === trails ? remembered(runs, key, () => new SinksOfRun(existing, semantics)).seenFrom(scope) : new SinksOfRun(existing, semantics).seenFrom(scope),
			unseen: unseenSinksOf(scope, input.unseenSinks),
			bindings,
			semantics,
			effort
		};
	};
}

export { assessDetections };