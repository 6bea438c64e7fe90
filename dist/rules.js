import { t as rules_default } from "./rule-pages.js";
import { n as fieldRule, t as startOfFile } from "./location.js";
import { a as parsePattern } from "./arn-pattern.js";
import { i as literal, n as display, r as knownString } from "./text.js";
import { C as comparisonOf, E as compare, S as soleValue, T as selects, _ as knownText, c as quoted, d as categoryOf, f as conditionsOn, g as itemsOf, i as valuesForAll, o as counted, p as fieldName, r as standsForAll, s as listed$1, u as spelled, v as mayHoldMore, w as excludes, x as selectorLabel, y as mayNameMoreFields } from "./basic-values.js";
import { t as operators } from "./selector.js";
import { t as nearestName } from "./nearest-name.js";

// src/rules/coverage-rule.ts
/** Gathers entries into causes, in order of first appearance. */
function causesOf(entries) {
	const causes = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { policy, requirement, resource } = entry.obligation;
		const key = JSON.stringify([
			policy.id,
			requirement.id,
			resource?.address ?? null,
			entry.verdict,
			entry.reasons,
			entry.when
		]);
		const cause = causes.get(key);
		if (cause === void 0) causes.set(key, {
			first: entry,
			entries: [entry]
		});
		else cause.entries.push(entry);
	}
	return [...causes.values()];
}
/** The level of a gap: a policy can be milder while further sinks may exist that nobody showed us. */
function levelOfGap({ first }, context) {
	const { level, levelWhenSinksMayBeElsewhere } = first.obligation.requirement;
	return context.sinksAreComplete ? level : levelWhenSinksMayBeElsewhere ?? level;
}
/** "GetItem, Query and 2 more on Orders (AWS::DynamoDB::Table)"; "14 management operations of Amazon DynamoDB and management events of all other services". */
function subjectOf(cause) {
	const { resource } = cause.first.obligation;
	if (resource !== null) return `${listed(namesOf(cause))} on ${addressOf(resource.address)} (${resource.type})`;
	const owners = /* @__PURE__ */ new Map();
	for (const entry of cause.entries) {
		const owner = entry.obligation.service?.names[0] ?? "";
		owners.set(owner, [...owners.get(owner) ?? [], entry]);
	}
	return [...owners].map(([owner, entries]) => ofOwner(owner, entries)).join(" and ");
}
function ofOwner(owner, entries) {
	if (owner === "") return "management events of all other services";
	const names = entries.flatMap((entry) => entry.operations.map((operation) => operation.name));
	return entries.every((entry) => entry.obligation.category === "management") && names.length > 3 ? `${String(names.length)} management operations of ${owner}` : `${listed(names)} of ${owner}`;
}
/** The operations of a cause, each once. */
function namesOf(cause) {
	return [...new Set(cause.entries.flatMap((entry) => entry.obligation.service === null ? ["*"] : entry.operations.map((operation) => operation.name)))];
}
/** "A", "A and B", "A, B, C and 4 more". */
function listed(names) {
	const shown = names.length > 4 ? names.slice(0, 3) : names;
	const rest = names.length - shown.length;
	const last = rest > 0 ? `${String(rest)} more` : shown.at(-1);
	const head = rest > 0 ? shown : shown.slice(0, -1);
	return head.length === 0 ? last ?? "" : `${head.join(", ")} and ${last ?? ""}`;
}
/** "it" for one operation, "them" for several or all. */
function pronounOf(cause) {
	const names = namesOf(cause);
	return names.length === 1 && names[0] !== "*" ? "it" : "them";
}
function addressOf(id) {
	return id.slice(id.indexOf("#") + 1);
}
/** "UpdateItem (write) on AWS::DynamoDB::Table arn:…:table/Orders in us-east-1". */
function describeEvent(event) {
	const access = event.readOnly === void 0 ? "" : event.readOnly ? " (read)" : " (write)";
	const elements = (event.resources ?? []).map((element) => `${element.type} ${element.ARN ?? ""}`.trim());
	const on = elements.length === 0 ? ` of ${event.eventSource}` : ` on ${elements.join(" and ")}`;
	const identity = event.userIdentity === void 0 ? "" : ` by ${event.userIdentity.arn}`;
	const console = event.sessionCredentialFromConsole === void 0 ? "" : " from the console";
	return `${event.eventName}${access}${on}${event.awsRegion === void 0 ? "" : ` in ${event.awsRegion}`}${identity}${console}`;
}
/** What a team can do when the sink that records may be elsewhere. */
function elsewhereHint({ first }, context) {
	if (context.sinksAreComplete || first.obligation.category !== "management") return "";
	return " If another trail, such as the organization's, records them, show it with --trails; if these are all the sinks there are, say so with \"sinks: complete\" in trailproof.yaml.";
}
/** Reasons as sentences. One that begins with an address keeps its spelling. */
function sentences(reasons) {
	return reasons.map((reason) => `${/^[a-z]+ /.test(reason) ? reason.charAt(0).toUpperCase() + reason.slice(1) : reason}.`).join(" ");
}
/** The parts of a finding that do not depend on the rule. */
function draftOf(cause, context) {
	const { first } = cause;
	const { obligation } = first;
	const related = relatedOf(first);
	const operations = namesOf(cause);
	return {
		origin: originOf(first, related, context),
		related,
		resource: obligation.resource?.address ?? null,
		operations,
		counterexample: first.counterexample,
		controls: obligation.requirement.controls,
		policy: obligation.policy.id,
		requirement: obligation.requirement.id,
		subject: [obligation.service?.id ?? "*", obligation.category].join(" "),
		cause: JSON.stringify([
			obligation.policy.id,
			obligation.requirement.id,
			obligation.category,
			operations,
			first.verdict,
			first.reasons
		])
	};
}
function relatedOf(entry) {
	return entry.sinks.filter((reason) => reason.because !== "" && (entry.verdict !== "undetermined" || reason.verdict !== "no")).map((reason) => ({
		message: `${reason.reached.assessed.sink.id}: ${reason.because}`,
		origin: reason.origin
	}));
}
/** The resource where there is one; else what the selectors of a sink say; else the first resource of the service. */
function originOf(entry, related, context) {
	const { obligation } = entry;
	const declared = obligation.resource?.declared;
	if (declared !== null && declared !== void 0) return declared.origin;
	const ofService = context.resources.find((resource) => resource.service === obligation.service?.id) ?? context.resources.find((resource) => resource.scope.id === obligation.scope.id);
	if (obligation.category === "never" || obligation.category === "undocumented") return ofService?.origin ?? obligation.requirement.origin;
	return entry.sinks.find((reason) => reason.reached.assessed.sink.scope.kind === "code" && reason.reached.assessed.sink.scope.id === obligation.scope.id)?.origin ?? ofService?.origin ?? related[0]?.origin ?? obligation.requirement.origin;
}

// src/rules/coverage-undetermined.ts
/** Neither "recorded" nor "not recorded" can be said. */
const rule$9 = {
	id: "coverage-undetermined",
	verdict: "undetermined",
	check: (cause, context) => {
		const message = `Whether CloudTrail would record ${subjectOf(cause)} cannot be said. ${sentences(cause.first.reasons)}`;
		return {
			...draftOf(cause, context),
			ruleId: rule$9.id,
			level: "note",
			kind: "open",
			message
		};
	}
};

// src/rules/event-never-recorded.ts
/** CloudTrail makes no such event, whatever is configured. */
const rule$8 = {
	id: "event-never-recorded",
	verdict: "never-recorded",
	check: (cause, context) => {
		const message = `CloudTrail never records ${subjectOf(cause)}; no setting changes that. ${sentences(cause.first.reasons)}`;
		return {
			...draftOf(cause, context),
			ruleId: rule$8.id,
			level: "note",
			kind: "informational",
			message
		};
	}
};

// src/rules/event-not-recorded.ts
/** No sink records any of the events. */
const rule$7 = {
	id: "event-not-recorded",
	verdict: "uncovered",
	check: (cause, context) => {
		const message = `CloudTrail would not record ${subjectOf(cause)}: no sink takes ${pronounOf(cause)}. ${sentences(cause.first.reasons)}${elsewhereHint(cause, context)}`;
		return {
			...draftOf(cause, context),
			ruleId: rule$7.id,
			level: levelOfGap(cause, context),
			kind: "fail",
			message
		};
	}
};

// src/rules/event-partly-recorded.ts
/** Some of the events are recorded or may be, at least one surely is not. */
const rule$6 = {
	id: "event-partly-recorded",
	verdict: "partial",
	check: (cause, context) => {
		const { counterexample, reasons, when } = cause.first;
		const missing = when === null ? "" : ` Missing, for one: calls where ${when}.`;
		const example = counterexample === null ? "" : ` No sink records, for example: ${describeEvent(counterexample)}.`;
		const message = `CloudTrail would record ${subjectOf(cause)} in part only.${missing}${example} ${sentences(reasons)}${elsewhereHint(cause, context)}`;
		return {
			...draftOf(cause, context),
			ruleId: rule$6.id,
			level: levelOfGap(cause, context),
			kind: "fail",
			message
		};
	}
};

// src/rules/no-trail-found.ts
/** No sink is in sight: nothing can be said about any event, and that is said loudly. */
const rule$5 = {
	id: "no-trail-found",
	check: ({ sinks, resources }) => {
		const [first] = resources;
		if (sinks > 0) return null;
		const found = first === void 0 ? "" : ` ${String(resources.length)} declared ${resources.length === 1 ? "resource was" : "resources were"} found.`;
		return {
			ruleId: rule$5.id,
			level: "warning",
			kind: "fail",
			message: `No trail and no event data store was found in what was read, so that nothing can be said about what CloudTrail records.${found} If the trail lives elsewhere, show it with --trails (a snapshot, or the output of "aws cloudtrail describe-trails" and "get-event-selectors").`,
			origin: first?.origin ?? startOfFile("trailproof.yaml"),
			related: [],
			resource: null,
			operations: [],
			counterexample: null,
			controls: [],
			policy: null,
			requirement: null,
			subject: "run",
			cause: "no-trail-found"
		};
	}
};

// src/coverage/validity/arn-language.ts
/**
* Whether a value of a selector can match an ARN of a given form at all.
*
* An ARN pattern of the catalog is a small automaton: literal characters, and placeholders that take one or more characters of a class.
* The value is run through it; open pieces of the value take whatever their kind allows. Where the answer is "no", it is a proof;
* that one placeholder or piece holds the same text in two places is ignored, which can only err towards "yes".
*/
const words = (expression) => (character) => expression.test(character);
/** Segments hold no `*` and no `?`: AWS keeps both for policies and does not allow them in the names of resources. */
const classes = {
	partition: words(/[a-z0-9-]/),
	region: words(/[a-z0-9-]/),
	account: words(/[a-z0-9]/),
	segment: words(/[^/:*?\s]/),
	anything: () => true
};
function literalTokens(text) {
	return text.split("").map((expected) => ({
		accepts: (character) => character === expected,
		count: "one"
	}));
}
/** Every partition is called `aws` or `aws-…`. */
function partitionTokens(partition) {
	return partition === null ? [...literalTokens("aws"), {
		accepts: classes.partition,
		count: "any"
	}] : literalTokens(partition);
}
/** The form of an ARN pattern in the notation of the catalog; `partition` is null where the partition is not known. */
function arnForm(pattern, partition) {
	return parsePattern(pattern).flatMap((piece) => {
		if (typeof piece === "string") return literalTokens(piece);
		if (piece.rest) return [{
			accepts: classes.anything,
			count: "some"
		}];
		switch (piece.name) {
			case "partition": return partitionTokens(partition);
			case "region": return [{
				accepts: classes.region,
				count: "some"
			}];
			case "account": return [{
				accepts: classes.account,
				count: "some"
			}];
			default: return [{
				accepts: classes.segment,
				count: "some"
			}];
		}
	});
}
/** What every ARN looks like (AWS General Reference, "Amazon Resource Names"): the resource part may hold anything. */
function anyArnForm(partition) {
	return [
		...literalTokens("arn:"),
		...partitionTokens(partition),
		...literalTokens(":"),
		{
			accepts: classes.region,
			count: "some"
		},
		...literalTokens(":"),
		{
			accepts: classes.region,
			count: "any"
		},
		...literalTokens(":"),
		{
			accepts: classes.account,
			count: "any"
		},
		...literalTokens(":"),
		{
			accepts: classes.anything,
			count: "some"
		}
	];
}
/** Whether some ARN of the form equals, starts with or ends with the value. */
function mayMatchArn(comparison, value, form) {
	const run = new Run(form);
	let states = run.closed(comparison === "ends-with" ? run.everyState() : [0]);
	for (const part of value.parts) {
		states = run.consume(states, part);
		if (states.size === 0) return false;
	}
	return comparison === "starts-with" || states.has(run.end);
}
/** State `2 * i` stands before token `i`, state `2 * i + 1` inside it, after at least one character of a repeated token. */
var Run = class {
	end;
	#form;
	constructor(form) {
		this.#form = form;
		this.end = 2 * form.length;
	}
	everyState() {
		return Array.from({ length: this.end + 1 }, (_, state) => state);
	}
	/** With the states that can be reached without a character. */
	closed(states) {
		const result = /* @__PURE__ */ new Set();
		const pending = [...states];
		for (let state = pending.pop(); state !== void 0; state = pending.pop()) {
			if (result.has(state)) continue;
			result.add(state);
			if (state % 2 === 1 || this.#form[state / 2]?.count === "any") pending.push(2 * Math.floor(state / 2) + 2);
		}
		return result;
	}
	consume(states, part) {
		if (typeof part !== "string") return this.#consumePiece(states, part);
		let current = states;
		for (const character of part.split("")) {
			current = this.#step(current, (token) => token.accepts(character));
			if (current.size === 0) break;
		}
		return current;
	}
	#consumePiece(states, piece) {
		const holds = charactersOf(piece);
		const reached = new Set(piece.kind === "anything" ? states : []);
		let frontier = states;
		while (frontier.size > 0) {
			const next = this.#step(frontier, (token) => token.count !== "one" || holds.some((character) => token.accepts(character)));
			frontier = new Set([...next].filter((state) => !reached.has(state)));
			for (const state of frontier) reached.add(state);
		}
		return reached;
	}
	#step(states, accepts) {
		const next = [];
		for (const state of states) {
			const index = Math.floor(state / 2);
			const token = this.#form[index];
			if (token !== void 0 && accepts(token)) next.push(token.count === "one" ? 2 * index + 2 : 2 * index + 1);
		}
		return this.closed(next);
	}
};
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
/** The characters that an open piece may hold among those that occur in patterns. */
function charactersOf(piece) {
	switch (piece.kind) {
		case "account": return printable.filter((character) => /[0-9]/.test(character));
		case "partition":
		case "region": return printable.filter((character) => /[a-z0-9-]/.test(character));
		case "generated-name":
		case "segment": return printable.filter((character) => /[^:/]/.test(character));
		case "anything": return printable;
	}
}

// src/coverage/validity/catalog-facts.ts
const factsOfCatalogs = /* @__PURE__ */ new WeakMap();
/** The look-ups of a catalog, made on first use and then kept. */
function catalogFacts(catalog) {
	const made = factsOfCatalogs.get(catalog);
	if (made !== void 0) return made;
	const facts = makeFacts(catalog);
	factsOfCatalogs.set(catalog, facts);
	return facts;
}
function makeFacts(catalog) {
	const operations = catalog.services.flatMap((service) => service.operations);
	const patternsOf = new Map(catalog.resourceTypes.map(({ type, arn }) => [type, arn]));
	const types = new Map(catalog.resourceTypes.map(({ type }) => [type, typeFacts(type, patternsOf, operations)]));
	const sources = new Map(catalog.services.flatMap((service) => service.eventSources.map((source) => [source, []])));
	for (const operation of operations) sources.set(operation.eventSource, [...sources.get(operation.eventSource) ?? [], ...recordedNames(operation)]);
	return {
		type: (name) => types.get(name),
		types: [...types.values()],
		source: (eventSource) => sources.get(eventSource),
		sources: [...sources.keys()]
	};
}
function typeFacts(type, patternsOf, operations) {
	const patterns = new Set(patternsOf.get(type));
	const companions = /* @__PURE__ */ new Set();
	const records = [];
	for (const operation of operations) {
		const forms = operation.eventForms.filter((form) => form.resources.some((element) => element.type === type));
		if (forms.length > 0) records.push(...recordedNames(operation));
		for (const element of forms.flatMap((form) => form.resources)) {
			const target = element.type === type ? patterns : companions;
			for (const pattern of element.arn === void 0 ? patternsOf.get(element.type) ?? [] : [element.arn]) target.add(pattern);
		}
	}
	return {
		type,
		patterns: [...patterns],
		companions: [...companions],
		records
	};
}
function recordedNames({ eventNames, eventSource, category, readOnly, readOnlyBasis }) {
	return eventNames.map((eventName) => ({
		eventName,
		eventSource,
		category,
		readOnly: readOnlyBasis === "name" ? null : readOnly
	}));
}

// src/coverage/validity/wildcards.ts
/** Whether the known part of a text holds a `*`, which people take for a wildcard. */
function holdsAsterisk(text) {
	return text.parts.some((part) => typeof part === "string" && part.includes("*"));
}
/** What to write in the place of a value with wildcards, with the operators that AWS allows for the field. */
function wildcardAdvice(language, operator, text, allowed = operators) {
	const value = display(text);
	const beginning = value.replace(/\*+$/, "");
	const end = value.replace(/^\*+/, "");
	const [startsWith, endsWith] = operator.startsWith("Not") ? ["NotStartsWith", "NotEndsWith"] : ["StartsWith", "EndsWith"];
	if (beginning === "") return "Remove the field selector to select every value.";
	if (!allowed.includes(startsWith)) return "Write whole values.";
	if (!beginning.includes("*")) return `Write ${spelled(language, startsWith)} with ${quoted(beginning)}.`;
	if (!end.includes("*")) return `Write ${spelled(language, endsWith)} with ${quoted(end)}.`;
	return `Write ${spelled(language, startsWith)} with the part before the first "*" or ${spelled(language, endsWith)} with the part after the last, or list whole values.`;
}

// src/coverage/validity/arn-values.ts
/** Values of ARN fields, held against what ARNs look like. */
/** Whether no ARN that the field can hold matches the value, with the reason. */
function impossibleArn(context, { field, operator, located }) {
	const comparison = comparisonOf(operator);
	const type = field === "resources.ARN" ? selectedType(context) : void 0;
	if ((type === void 0 ? [anyForm(context.sink.scope)] : formsInQuestion(type, comparison, context.sink.scope)).some((form) => mayMatchArn(comparison, located.text, form))) return null;
	const subject = type === void 0 ? "ARN" : `ARN of ${quoted(type.type)}`;
	const shape = type === void 0 ? "" : ` ARNs of the type have the form ${listed$1(type.patterns.map((pattern) => pattern.replaceAll("...}", "}")))}.`;
	const advice = holdsAsterisk(located.text) ? wildcardFound(context, operator, located.text) : otherType(context, type, comparison, located.text);
	return {
		message: `No ${subject} ${verb(comparison)} ${quoted(located.text)}.${shape} ${advice}`,
		related: []
	};
}
/** The type that the selector selects, when the catalog says what its ARNs look like. */
function selectedType({ selector, catalog }) {
	const name = soleValue(selector, "resources.type")?.value;
	const facts = name === void 0 ? void 0 : catalogFacts(catalog).type(name);
	return facts === void 0 || facts.patterns.length === 0 ? void 0 : facts;
}
function partitionOf(scope) {
	return knownString(scope.partition) ?? null;
}
/** The forms of the ARNs of a type, in the partition of the scope. */
function formsOf(type, scope) {
	return type.patterns.map((pattern) => arnForm(pattern, partitionOf(scope)));
}
/**
* AWS API reference, AdvancedFieldSelector: with Equals and NotEquals the value must be the ARN of a resource of the selected type.
* It does not say so of the other operators, nor whether the ARN of another resource in the same event counts, so that is left open.
*/
function formsInQuestion(type, comparison, scope) {
	return comparison === "equals" ? formsOf(type, scope) : [...formsOf(type, scope), ...type.companions.map((pattern) => arnForm(pattern, partitionOf(scope)))];
}
/** The form of any ARN in the partition of the scope. */
function anyForm(scope) {
	return anyArnForm(partitionOf(scope));
}
function wildcardFound({ sink }, operator, text) {
	return `Selectors have no wildcards: "*" stands for itself. ${wildcardAdvice(sink.language, operator, text)}`;
}
/** Names the type whose ARNs the value does match. */
function otherType({ catalog, sink }, type, comparison, text) {
	if (type === void 0) return `An ARN is "arn:", then partition, service, Region, account and resource, with ":" between them. Correct the value.`;
	const other = catalogFacts(catalog).types.find((candidate) => formsOf(candidate, sink.scope).some((form) => mayMatchArn(comparison, text, form)));
	return other === void 0 || other === type ? "Correct the value." : `It has the form of an ARN of ${quoted(other.type)}: name that type in "resources.type", or write the ARN of a resource of ${quoted(type.type)}.`;
}
/** `equals`, as a verb. */
function verb(comparison) {
	switch (comparison) {
		case "equals": return "equals";
		case "starts-with": return "starts with";
		case "ends-with": return "ends with";
	}
}

// src/coverage/validity/basic-dead.ts
/** Whether the selector surely selects neither management events nor data events. */
function selectsNothing({ includeManagementEvents, dataResources }) {
	return !(includeManagementEvents.kind !== "known" || includeManagementEvents.value) && itemsOf(dataResources).length === 0 && !mayHoldMore(dataResources);
}
/** The values of a data resource that match nothing, however AWS compares them with the ARNs in records. */
function deadBasicValues(trail, resource, semantics, catalog) {
	const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === knownText(resource.type));
	if (type === void 0) return [];
	return itemsOf(resource.values).flatMap((located) => {
		const message = impossibleValue(trail, type, located, catalog);
		return message === null ? [] : [{
			located,
			message
		}];
	});
}
function impossibleValue({ scope, language }, type, { text }, catalog) {
	if (standsForAll(type, text) !== "no") return null;
	const facts = catalogFacts(catalog).type(type.type);
	const patterns = facts?.patterns ?? [];
	const forms = facts === void 0 || patterns.length === 0 ? [anyForm(scope)] : formsOf(facts, scope);
	const comparison = type.match === "exact" ? "equals" : "starts-with";
	if (forms.some((form) => mayMatchArn(comparison, text, form))) return null;
	const shape = patterns.length === 0 ? "" : ` ARNs of the type have the form ${listed$1(patterns.map((pattern) => pattern.replaceAll("...}", "}")))}.`;
	const wildcard = holdsAsterisk(text) ? " Selectors have no wildcards: \"*\" stands for itself." : "";
	return `No ARN of ${quoted(type.type)} matches ${quoted(text)}.${shape}${wildcard} Write whole ARNs, or ${listed$1(valuesForAll(type, text).map(quoted))} for all resources of the type in ${spelled(language, "DataResources")}.`;
}

// src/coverage/validity/catalog-values.ts
/** Event names that the other fields of their selector rule out, by what the catalog knows of the event. */
/**
* An event name that the selector asks for while its `readOnly` or `eventSource` says that no such event is wanted.
* Only names that the catalog has for the selected type, or for the one event source, are judged.
*/
function contradictsCatalog(context, value, values) {
	const name = knownString(value.located.text);
	if (value.field !== "eventName" || value.operator !== "Equals" || name === void 0) return null;
	const records = recordsOf(context, name);
	if (records.length === 0) return null;
	return wrongReadOnly(context, name, records, values) ?? wrongSource(context, name, records, values);
}
/** The catalogued events of this name that the selector can be about; empty where the catalog cannot know them all. */
function recordsOf({ selector, catalog }, eventName) {
	return (recordsInQuestion({
		selector,
		catalog
	}) ?? []).filter((record) => record.eventName === eventName);
}
/** The catalogued events of the type or event source that the selector names; `undefined` where the catalog does not have it. */
function recordsInQuestion({ selector, catalog }) {
	const facts = catalogFacts(catalog);
	switch (categoryOf(selector)?.value) {
		case "Data": {
			const type = soleValue(selector, "resources.type")?.value;
			return type === void 0 ? void 0 : facts.type(type)?.records;
		}
		case "Management": {
			const source = soleValue(selector, "eventSource")?.value;
			return (source === void 0 ? void 0 : facts.source(source))?.filter((record) => record.category === "management");
		}
		default: return;
	}
}
function wrongReadOnly({ selector }, name, records, values) {
	const wanted = soleValue(selector, "readOnly");
	const recorded = records[0]?.readOnly ?? null;
	if (wanted === void 0 || recorded === null || !["true", "false"].includes(wanted.value)) return null;
	if (records.some((record) => record.readOnly !== recorded) || String(recorded) === wanted.value) return null;
	const origin = values.find((value) => value.field === "readOnly")?.located.origin ?? wanted.located.origin;
	return {
		message: `Events called ${quoted(name)} have readOnly ${String(recorded)}, and the selector takes those with ${wanted.value} alone. Remove the name, or the condition on "readOnly".`,
		related: [{
			message: `readOnly ${wanted.value} leaves out ${quoted(name)}`,
			origin
		}]
	};
}
function wrongSource({ selector }, name, records, values) {
	if (conditionsOn(selector, "eventSource").some((condition) => condition.values.more !== null)) return null;
	const sources = values.filter((value) => value.field === "eventSource");
	const [first] = sources;
	if (first === void 0 || records.some((record) => mayPass(record.eventSource, sources) !== "no")) return null;
	return {
		message: `Events called ${quoted(name)} come from ${quoted(records[0]?.eventSource ?? "")}, which the condition on "eventSource" leaves out. Remove the name, or name its event source.`,
		related: [{
			message: `the condition on "eventSource"`,
			origin: first.located.origin
		}]
	};
}
/** Whether an event source passes the conditions on it. */
function mayPass(source, values) {
	const subject = literal(source);
	const hits = (value) => compare(comparisonOf(value.operator), subject, value.located.text);
	const selecting = values.filter((value) => selects(value.operator));
	if (selecting.length > 0 && selecting.every((value) => hits(value) === "no")) return "no";
	return values.some((value) => !selects(value.operator) && hits(value) === "yes") ? "no" : "maybe";
}

// src/coverage/validity/field-values.ts
/** Every value of the selector whose field is known. */
function fieldValues(selector) {
	return selector.fieldSelectors.items.flatMap((fieldSelector) => {
		const field = fieldName(fieldSelector);
		if (field === void 0) return [];
		return fieldSelector.conditions.flatMap(({ operator, values }) => values.items.map((located) => ({
			field,
			operator,
			located
		})));
	});
}

// src/coverage/validity/dead-values.ts
/**
* Values of advanced event selectors that provably match no event: from what event names and ARNs can look like,
* from other values of the same field, and from what the catalog knows of an event.
*/
/** The values of a selector that match no event, for every value of what the input leaves open. */
function deadValues(context) {
	const values = fieldValues(context.selector);
	const deselecting = values.filter((value) => !selects(value.operator));
	const dead = values.flatMap((value) => {
		const reason = reasonFor(context, value, values, deselecting);
		return reason === null ? [] : [{
			...value,
			reason
		}];
	});
	return {
		dead,
		deadField: mayNameMoreFields(context.selector) ? null : deadField(context.selector, values, dead)
	};
}
/**
* A field with selecting values of which all are dead. Several field selectors of one field are taken together:
* whether AWS lets their values select side by side or one after the other, nothing is left.
*/
function deadField(selector, values, dead) {
	for (const { field } of dead) {
		const selecting = values.filter((value) => value.field === field && selects(value.operator));
		const all = selecting.every(({ located }) => dead.some((value) => value.located === located));
		if (selecting.length > 0 && all && !mayListMore(selector, field)) return field;
	}
	return null;
}
function mayListMore(selector, field) {
	return selector.fieldSelectors.items.filter((fieldSelector) => fieldName(fieldSelector) === field).some((fieldSelector) => fieldSelector.conditions.some((condition) => selects(condition.operator) && condition.values.more !== null));
}
function reasonFor(context, value, values, deselecting) {
	const reason = impossible(context, value);
	if (reason !== null || !selects(value.operator)) return reason;
	return excluded(value, deselecting, context.sink) ?? contradictsCatalog(context, value, values);
}
/** What the field of no event can look like. */
function impossible(context, value) {
	switch (value.field) {
		case "resources.ARN":
		case "userIdentity.arn": return impossibleArn(context, value);
		default: return asteriskInName(context, value) ?? absentUnlessAllowed(context, value);
	}
}
/** Event names, event sources, types and identifiers of endpoints hold no asterisk. */
function asteriskInName({ sink, selector, semantics }, { field, operator, located }) {
	if (!holdsAsterisk(located.text)) return null;
	const allowed = fieldRule(semantics, field, categoryOf(selector)?.value ?? "", sink.kind)?.operators;
	return {
		message: `${quoted(located.text)} holds "*". Selectors have no wildcards: the character stands for itself, and no ${field} holds it. ${wildcardAdvice(sink.language, operator, located.text, allowed)}`,
		related: []
	};
}
/** A field that records carry with certain values only, such as one that is there when it is true and absent otherwise. */
function absentUnlessAllowed({ selector, semantics, sink }, { field, operator, located }) {
	const category = categoryOf(selector)?.value;
	const known = semantics.advancedEventSelectors.fields.find((candidate) => candidate.field === field);
	const allowed = category === void 0 ? null : fieldRule(semantics, field, category, sink.kind)?.values ?? null;
	if (allowed === null || known?.inferred?.includes("values") !== true) return null;
	if (allowed.some((value) => compare(comparisonOf(operator), literal(value), located.text) !== "no")) return null;
	const values = listed$1(allowed.map(quoted));
	return {
		message: `Events carry ${quoted(field)} with the value ${values} or not at all, never with ${quoted(located.text)}. To select the events without it, write ${spelled(sink.language, "NotEquals")} with ${values}.`,
		related: []
	};
}
function excluded(value, deselecting, sink) {
	const found = deselecting.find((other) => other.field === value.field && excludes(operatorValue(other), operatorValue(value)));
	if (found === void 0) return null;
	const by = `${spelled(sink.language, found.operator)} ${quoted(found.located.text)}`;
	return {
		message: `All that ${spelled(sink.language, value.operator)} ${quoted(value.located.text)} selects by ${quoted(value.field)} is left out again by ${by}. Exclusions win over selections in one selector. Remove one of the two.`,
		related: [{
			message: `${by} leaves it out`,
			origin: found.located.origin
		}]
	};
}
function operatorValue({ operator, located }) {
	return {
		operator,
		text: located.text
	};
}

// src/rules/selector-matches-nothing.ts
/** A selector, or one value of it, that provably matches no event. What AWS refuses is left to the rules on that. */
const rule$4 = {
	id: "selector-matches-nothing",
	check: check$2
};
function check$2(sink, context) {
	const refused = new Set(context.refusals.map((refusal) => refusal.origin));
	const basic = sink.kind === "trail" ? itemsOf(sink.eventSelectors).flatMap((selector, index) => basicFindings(sink, selector, index, context)) : [];
	const advanced = itemsOf(sink.advancedEventSelectors).flatMap((selector, index) => advancedFindings(sink, selector, index, context));
	return [...basic, ...advanced].filter((finding) => !refused.has(finding.origin));
}
function finding(sink, message, origin, related = []) {
	return {
		ruleId: rule$4.id,
		level: "warning",
		kind: "fail",
		message,
		origin,
		related,
		sink
	};
}
function advancedFindings(sink, selector, index, context) {
	const { dead, deadField } = deadValues({
		sink,
		selector,
		...context
	});
	const fatal = dead.filter((value) => value.field === deadField && selects(value.operator));
	const [first, ...rest] = fatal;
	if (first === void 0) return dead.map((value) => deadValueFinding(sink, selector, value, dead));
	const others = rest.length === 0 ? "" : ` Nor can ${counted(rest.length, "other value")} of the field match anything.`;
	const message = `${capitalized(selectorLabel(selector, index))} matches no event. ${first.reason.message}${others}`;
	const related = [...first.reason.related, ...rest.map((value) => ({
		message: "this value can match nothing either",
		origin: value.located.origin
	}))];
	return [finding(sink, message, first.located.origin, related), ...dead.filter((value) => !fatal.includes(value)).map((value) => deadValueFinding(sink, selector, value, dead))];
}
function deadValueFinding(sink, selector, value, dead) {
	const { operator, located, reason } = value;
	return finding(sink, `${selects(operator) ? `This value can match no event${otherValues(selector, value, dead)}.` : "This value excludes nothing, because no event can match it."} ${reason.message}`, located.origin, reason.related);
}
function otherValues(selector, { field }, dead) {
	return fieldValues(selector).filter((value) => value.field === field && selects(value.operator) && !dead.some(({ located }) => located === value.located)).length === 0 ? "" : `; the other values of ${quoted(field)} still can`;
}
function basicFindings(trail, selector, index, context) {
	if (selectsNothing(selector)) {
		const include = spelled(trail.language, "IncludeManagementEvents");
		return [finding(trail, `Basic selector ${String(index + 1)} matches no event: ${include} is false and it names no ${spelled(trail.language, "DataResources")}. Set ${include} to true, name data resources, or remove the selector.`, selector.includeManagementEvents.kind === "known" ? selector.includeManagementEvents.origin : selector.origin)];
	}
	return itemsOf(selector.dataResources).flatMap((resource) => [...emptyValues(trail, resource), ...deadResourceValues(trail, resource, context)]);
}
function deadResourceValues(trail, resource, { semantics, catalog }) {
	const dead = deadBasicValues(trail, resource, semantics, catalog);
	const alive = itemsOf(resource.values).length - dead.length;
	const effect = alive === 0 && !mayHoldMore(resource.values) ? "This data resource matches no event." : `This value can match no event${alive === 0 ? "" : "; the other values still can"}.`;
	return dead.map(({ located, message }) => finding(trail, `${effect} ${message}`, located.origin));
}
/** AWS does not document what a data resource without values selects. */
function emptyValues(trail, { values, origin }) {
	if (values.kind === "unknown" || mayHoldMore(values) || itemsOf(values).length > 0) return [];
	return [{
		...finding(trail, `This data resource has no ${spelled(trail.language, "Values")}. AWS does not document what that selects, and most likely it is nothing. List ARNs, or the ARN up to the service for all resources of the type.`, values.kind === "known" ? values.origin : origin),
		level: "note",
		kind: "open"
	}];
}
function capitalized(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// src/rules/refused.ts
/** The findings of a rule about what AWS refuses in a sink. */
function refusalFindings(ruleId, sink, refusals) {
	return refusals.filter((refusal) => refusal.rule === ruleId).map(({ message, origin, related }) => ({
		ruleId,
		level: "error",
		kind: "fail",
		message,
		origin,
		related,
		sink
	}));
}

// src/rules/selector-rejected.ts
/** AWS refuses an event selector, so that the trail or event data store is not created or changed. */
const rule$3 = {
	id: "selector-rejected",
	check: (sink, { refusals }) => refusalFindings("selector-rejected", sink, refusals)
};

// src/coverage/validity/unknown-basic-values.ts
/** Values of basic selectors with a `*` that some name may really hold, such as the key of an object. */
function unknownBasicValues(trail, semantics, catalog) {
	const types = semantics.basicEventSelectors.dataResourceTypes.map((type) => type.type);
	return itemsOf(trail.eventSelectors).flatMap((selector) => itemsOf(selector.dataResources)).filter((resource) => types.includes(knownText(resource.type) ?? "")).flatMap((resource) => {
		const dead = new Set(deadBasicValues(trail, resource, semantics, catalog).map((value) => value.located));
		return itemsOf(resource.values).filter((located) => holdsAsterisk(located.text) && !dead.has(located)).map(({ text, origin }) => ({
			message: `${quoted(text)} holds "*". Selectors have no wildcards: the value matches only where the ARN itself has an asterisk there. Write the beginning of the ARNs without it.`,
			origin
		}));
	});
}

// src/coverage/validity/unknown-values.ts
/**
* Values of advanced event selectors that nothing known matches: types, event names, event sources and event types that neither the catalog nor
* AWS's lists have. They may exist all the same, so nothing is claimed of them; what the catalog cannot know is not mentioned at all.
*/
/** The unknown names and values of one selector. */
function unknownValues(context) {
	const values = fieldValues(context.selector).flatMap((value) => {
		const message = messageFor$1(context, value);
		return message === null ? [] : [{
			message,
			origin: value.located.origin
		}];
	});
	return [...unknownFields(context), ...values];
}
/** Fields that differ from a known one in case are refused; of others nobody knows whether AWS has added them. */
function unknownFields({ selector, semantics }) {
	const known = semantics.advancedEventSelectors.fields.map((field) => field.field);
	return selector.fieldSelectors.items.flatMap(({ field, origin }) => {
		const name = fieldName({
			field,
			conditions: [],
			origin
		});
		if (name === void 0 || field.kind !== "known" || known.some((candidate) => candidate.toLowerCase() === name.toLowerCase())) return [];
		return [{
			message: `The documents do not name ${quoted(name)} among the fields that selectors can filter by.${meant(name, known)}`,
			origin: field.origin
		}];
	});
}
function messageFor$1(context, value) {
	switch (value.field) {
		case "resources.type": return unknownType(context, value);
		case "eventName": return unknownEventName(context, value);
		case "eventSource": return unknownSource(context, value);
		case "eventType": return unlisted(value, context.semantics.eventTypes, "among the types of events that AWS documents");
		case "resources.ARN":
		case "userIdentity.arn": return literalAsterisk(context, value);
		default: return null;
	}
}
/** Whether the value, with its operator, matches a word of a list. */
function matchesAny({ operator, located }, words) {
	return words.some((word) => compare(comparisonOf(operator), literal(word), located.text) !== "no");
}
function unlisted(value, words, where) {
	const text = knownString(value.located.text);
	if (text === void 0 || holdsAsterisk(value.located.text) || matchesAny(value, words)) return null;
	return `${quoted(text)} is not ${where}.${meant(text, words)}`;
}
/** What the value may be meant to be; a difference in case alone is said plainly. */
function meant(text, words) {
	const variant = words.find((word) => word !== text && word.toLowerCase() === text.toLowerCase());
	if (variant !== void 0) return ` Values are compared case-sensitively: the known spelling is ${quoted(variant)}.`;
	const nearest = nearestName(text, words);
	return nearest === void 0 ? "" : ` Did you mean ${quoted(nearest)}?`;
}
function unknownType({ semantics, catalog }, value) {
	const message = unlisted(value, [...semantics.dataEventTypes, ...catalog.resourceTypes.map((type) => type.type)], "among the types of data events that AWS lists");
	return message === null ? null : `${message} If the type exists, the selector works; whether AWS refuses unknown types is not documented.`;
}
/** Only for a type or an event source of which the catalog knows the operations. */
function unknownEventName(context, value) {
	const subject = categoryOf(context.selector)?.value === "Data" ? soleValue(context.selector, "resources.type") : soleValue(context.selector, "eventSource");
	const records = subject === void 0 ? void 0 : knownRecords(context, subject.value);
	if (subject === void 0 || records === void 0 || records.length === 0) return null;
	const names = records.map((record) => record.eventName);
	const what = value.operator === "Equals" || value.operator === "NotEquals" ? `is not a name of the events of ${quoted(subject.value)}` : `matches no name of the events of ${quoted(subject.value)}`;
	const text = knownString(value.located.text);
	if (text === void 0 || holdsAsterisk(value.located.text) || matchesAny(value, names)) return null;
	return `${quoted(text)} ${what} that the catalog knows.${elsewhere(context, text) ?? meant(text, names)}`;
}
/** The events in question; for management events also what no document speaks of, which may be recorded. */
function knownRecords(context, subject) {
	const records = recordsInQuestion(context);
	if (records === void 0 || categoryOf(context.selector)?.value === "Data") return records;
	return catalogFacts(context.catalog).source(subject)?.filter((record) => record.category === "management" || record.category === "undocumented");
}
/** What the catalog has under the same name for another type or in another category. */
function elsewhere({ catalog, selector }, name) {
	const facts = catalogFacts(catalog);
	const type = soleValue(selector, "resources.type")?.value;
	const record = [...new Set((type === void 0 ? void 0 : facts.type(type)?.records)?.map((record) => record.eventSource))].flatMap((source) => facts.source(source) ?? []).find((candidate) => candidate.eventName === name);
	if (record === void 0) return null;
	switch (record.category) {
		case "management": return ` ${quoted(name)} is a management event: select it with a selector for "Management" events.`;
		case "never": return ` CloudTrail does not record ${quoted(name)} at all.`;
		case "data": {
			const types = facts.types.filter((candidate) => candidate.records.some((known) => known.eventName === name)).map((candidate) => quoted(candidate.type));
			return types.length === 0 ? null : ` The catalog has it for ${types.join(" and ")}.`;
		}
		case "networkActivity":
		case "undocumented": return ` The catalog has the operation, but no document says what its events carry.`;
	}
}
function unknownSource(context, value) {
	const facts = catalogFacts(context.catalog);
	switch (categoryOf(context.selector)?.value) {
		case "Data": {
			const type = soleValue(context.selector, "resources.type")?.value;
			const sources = [...new Set((type === void 0 ? void 0 : facts.type(type)?.records)?.map((record) => record.eventSource))];
			return type === void 0 || sources.length === 0 ? null : unlisted(value, sources, `an event source of the events of ${quoted(type)} that the catalog knows`);
		}
		case "NetworkActivity": return unlisted(value, context.semantics.networkActivityEventSources, "among the event sources of network activity events that AWS lists");
		default: return caseOnly(value, facts.sources);
	}
}
/** The catalog does not have every service: only a difference in case from a source that it has is worth a word. */
function caseOnly({ located }, sources) {
	const text = knownString(located.text);
	const variant = text === void 0 ? void 0 : sources.find((source) => source !== text && source.toLowerCase() === text.toLowerCase());
	return text === void 0 || variant === void 0 ? null : `${quoted(text)} is not an event source that the catalog knows.${meant(text, [variant])}`;
}
function literalAsterisk({ sink }, { operator, located }) {
	if (!holdsAsterisk(located.text)) return null;
	return `${quoted(located.text)} holds "*". Selectors have no wildcards: the value matches only where the ARN itself has an asterisk there. ${wildcardAdvice(sink.language, operator, located.text)}`;
}

// src/rules/selector-unknown-value.ts
/** A value that is merely absent from what is known: it may be right. Values that are refused or provably dead are left to the other rules. */
const rule$2 = {
	id: "selector-unknown-value",
	check: check$1
};
function check$1(sink, context) {
	const settled = new Set(context.refusals.map((refusal) => refusal.origin));
	const advanced = itemsOf(sink.advancedEventSelectors).flatMap((selector) => {
		for (const { located } of deadValues({
			sink,
			selector,
			...context
		}).dead) settled.add(located.origin);
		return unknownValues({
			sink,
			selector,
			...context
		});
	});
	return [...sink.kind === "trail" ? unknownBasicValues(sink, context.semantics, context.catalog) : [], ...advanced].filter(({ origin }) => !settled.has(origin)).map(({ message, origin }) => ({
		ruleId: rule$2.id,
		level: "note",
		kind: "open",
		message,
		origin,
		related: [],
		sink
	}));
}

// src/rules/trail-not-logging.ts
/** A trail whose logging is off records nothing, nor does an event data store that takes in no events. */
const rule$1 = {
	id: "trail-not-logging",
	check
};
function check(sink) {
	const recording = sink.kind === "trail" ? sink.logging : sink.ingestion;
	if (recording.kind !== "known" || recording.value) return [];
	return [{
		ruleId: rule$1.id,
		level: "error",
		kind: "fail",
		message: messageFor(sink),
		origin: recording.origin,
		related: [],
		sink
	}];
}
function messageFor(sink) {
	switch (sink.kind) {
		case "trail": return `The trail is not logging, so it records no event, whatever its selectors say. ${trailAdvice(sink.language)}`;
		case "event-data-store": return `The event data store takes in no events, whatever its selectors say. ${storeAdvice(sink.language)}`;
	}
}
function trailAdvice(language) {
	return language === "api" ? "Start it with `aws cloudtrail start-logging`." : `Set ${spelled(language, "IsLogging")} to true.`;
}
function storeAdvice(language) {
	switch (language) {
		case "api": return "Start it with `aws cloudtrail start-event-data-store-ingestion`, unless it is meant to be deleted.";
		case "cloudformation": return "Set IngestionEnabled to true.";
		case "terraform": return "Remove suspend, or set it to \"false\".";
	}
}

// src/rules/trail-rejected.ts
/** AWS refuses a setting of the trail itself, so that it is never created or changed. */
const rule = {
	id: "trail-rejected",
	check: (sink, { refusals }) => refusalFindings("trail-rejected", sink, refusals)
};

// src/rules/index.ts
/**
* Every rule there is. A rule is one file here, one page in `policies/rules`, one test in `test/rules`, all of the same name.
*/
const sinkRules = [
	rule,
	rule$3,
	rule$1,
	rule$4,
	rule$2
];
const coverageRules = [
	rule$7,
	rule$6,
	rule$8,
	rule$9
];
const runRules = [rule$5];
/** The ids of all rules, sorted. */
const ruleIds = [
	...sinkRules,
	...coverageRules,
	...runRules
].map((rule) => rule.id).sort();
/** The pages of all rules, sorted by id. */
function ruleMetas() {
	return rules_default;
}

export { causesOf as a, sinkRules as i, ruleMetas as n, runRules as r, coverageRules as t };