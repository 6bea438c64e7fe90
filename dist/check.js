import { a as sameText, c as unresolvedText, i as literal, n as display, o as substitute, r as knownString, s as unresolvedPieces, t as concatenate } from "./text.js";
import { S as bindSink, _ as reachOf, a as refusals, b as bindResource, d as indexCatalog, f as describeGuard, g as selectorsOf, l as sinksInReach, m as worldsOf, n as emptyRunNotices, o as explainSink, p as holdsIn, r as readInputs, s as assessSink, t as prepare, u as unseenSinksOf, v as eventFields, x as bindScope, y as and } from "./setup.js";
import { i as partitionOfRegion } from "./location.js";
import { i as isFilled, r as fillPattern } from "./arn-pattern.js";
import { t as matchesWildcard } from "./wildcard.js";
import { E as compare } from "./basic-values.js";
import { a as isOver } from "./document.js";
import { a as causesOf, i as sinkRules, r as runRules, t as coverageRules } from "./rules.js";
import { t as version } from "./version.js";
import { createHash } from "node:crypto";

// src/coverage/bindings.ts
/** Finds what open accounts, partitions and Regions are, or are taken to be. */
function bindingsOf(input) {
	const scopes = distinctScopes(input);
	const bound = /* @__PURE__ */ new Map();
	const assumptions = /* @__PURE__ */ new Map();
	const resolve = (piece) => bound.get(piece.id);
	bindAccounts(scopes, input, bound, assumptions);
	bindPartitions(scopes, input.sinks, bound);
	bindRegions(scopes, input, bound, assumptions);
	return {
		resolve: chased(resolve),
		assumptions
	};
}
/** A binding may lead to a piece that is bound itself. */
function chased(resolve) {
	return (piece) => {
		const first = resolve(piece);
		const next = first === void 0 ? void 0 : onlyPiece(first);
		return next === void 0 || next.id === piece.id ? first : resolve(next) ?? first;
	};
}
function onlyPiece(text) {
	const [part] = text.parts;
	return text.parts.length === 1 && typeof part === "object" ? part : void 0;
}
function distinctScopes(input) {
	const scopes = /* @__PURE__ */ new Map();
	for (const { scope } of [...input.sinks, ...input.resources]) scopes.set(scope.id, scope);
	return [...scopes.values()];
}
function assume(assumptions, scope, sentence) {
	assumptions.set(scope.id, [...assumptions.get(scope.id) ?? [], sentence]);
}
function bindAccounts(scopes, input, bound, assumptions) {
	const live = [.../* @__PURE__ */ new Set([...input.liveAccounts, ...scopes.filter((scope) => scope.kind === "live").map((scope) => display(scope.account))])];
	const groups = /* @__PURE__ */ new Map();
	for (const scope of scopes) {
		const group = input.sameAccount ? "one account" : input.groups.get(scope.id);
		if (group !== void 0 && (scope.kind === "code" || input.sameAccount)) groups.set(group, [...groups.get(group) ?? [], scope]);
	}
	for (const members of groups.values()) {
		const account = members.find((scope) => knownString(scope.account) !== void 0)?.account ?? members[0]?.account;
		if (account !== void 0) for (const scope of members) bindPiece(scope.account, account, bound);
	}
	const [onlyLive] = live;
	if (live.length !== 1 || onlyLive === void 0) return;
	for (const scope of scopes) {
		const piece = onlyPiece(scope.account);
		if (piece === void 0 || bound.has(piece.id)) continue;
		bound.set(piece.id, literal(onlyLive));
		assume(assumptions, scope, `the account of ${scope.id} is unknown and taken to be ${onlyLive}, the only one of --trails`);
	}
}
function bindPiece(open, value, bound) {
	const piece = onlyPiece(open);
	if (piece !== void 0 && !sameText(open, value)) bound.set(piece.id, value);
}
/** The partition that the selectors of the same input name in ARNs, when it is only one; else the standard one. */
function bindPartitions(scopes, sinks, bound) {
	for (const scope of scopes) {
		const piece = onlyPiece(scope.partition);
		if (piece === void 0) continue;
		const named = new Set(sinks.filter((sink) => sink.scope.id === scope.id || scope.kind === "code").flatMap(partitionsNamed));
		const [first] = named;
		bound.set(piece.id, literal(named.size === 1 && first !== void 0 ? first : "aws"));
	}
}
function partitionsNamed(sink) {
	return textsOf(sink).flatMap((text) => {
		const [start] = text.parts;
		const match = typeof start === "string" ? /^arn:(aws[a-z-]*):/.exec(start) : null;
		return match?.[1] === void 0 ? [] : [match[1]];
	});
}
function textsOf(sink) {
	const advanced = sink.advancedEventSelectors.kind === "known" ? sink.advancedEventSelectors.value.items : [];
	const basic = sink.kind === "trail" && sink.eventSelectors.kind === "known" ? sink.eventSelectors.value.items : [];
	return [...advanced.flatMap((selector) => selector.fieldSelectors.items.flatMap((field) => field.conditions.flatMap((condition) => condition.values.items.map((value) => value.text)))), ...basic.flatMap((selector) => selector.dataResources.kind === "known" ? selector.dataResources.value.items.flatMap((resource) => resource.values.kind === "known" ? resource.values.value.items.map((value) => value.text) : []) : [])];
}
/** Code of unknown Region is taken to live in its trail's Region, when the single-Region trails that reach it from elsewhere have one Region. */
function bindRegions(scopes, input, bound, assumptions) {
	const resolve = (piece) => bound.get(piece.id);
	for (const scope of scopes) {
		const piece = onlyPiece(scope.region);
		if (piece === void 0 || scope.kind !== "code" || bound.has(piece.id)) continue;
		if (!input.resources.some((resource) => resource.scope.id === scope.id)) continue;
		const account = bindScope(scope, resolve).account;
		const elsewhere = input.sinks.filter((sink) => sink.scope.id !== scope.id && isSingleRegion(sink) && sameText(bindScope(sink.scope, resolve).account, account));
		const own = input.sinks.some((sink) => sink.scope.id === scope.id && isSingleRegion(sink));
		const homes = elsewhere.map((sink) => sink.region).filter((home, index, all) => all.findIndex((other) => sameText(other, home)) === index);
		const [home] = homes;
		const [sink] = elsewhere;
		if (own || homes.length !== 1 || home === void 0 || sink === void 0) continue;
		if (unresolvedPieces(home).some((open) => open.id === piece.id) || bound.has(onlyPiece(home)?.id ?? "")) continue;
		bound.set(piece.id, home);
		assume(assumptions, scope, `the Region of ${scope.id} is unknown and taken to be that of ${sink.id}${knownString(home) === void 0 ? "" : `, ${display(home)}`}`);
	}
}
function isSingleRegion(sink) {
	return sink.multiRegion.kind === "absent" ? sink.kind === "trail" : sink.multiRegion.kind === "known" && !sink.multiRegion.value;
}

// src/coverage/counterexample.ts
/**
* From the symbolic event that the decision procedure found to a record that people can read and feed to `explain`.
* The record is checked by the plain evaluator before anyone sees it.
*/
/** The account of AWS's own examples: stands for an account that nobody named. */
const exampleAccount = "111122223333";
/**
* A concrete record of the event that none of the sinks records, or null when the plain evaluator does not agree that it is not recorded
* (then the event must not be shown, and the verdict that rests on it must not be given).
*/
function counterexampleOf(event, sinks, account, semantics) {
	const held = piecesOf(event);
	const identityMatters = sinks.some((reached) => reached.contenders.some((contender) => contender.box.fields.has("userIdentity.arn")));
	for (const filler of fillers) {
		const resolve = concretely(event, sinks, semantics, filler);
		const concrete = concretise(event, resolve);
		const resolveInSinks = (piece) => piece.kind !== "anything" || held.has(piece.id) ? resolve(piece) : void 0;
		if (sinks.some((reached) => records(reached, concrete, resolveInSinks, semantics))) continue;
		return recordOf(concrete, knownString(substitute(account, resolve)) ?? null, identityMatters);
	}
	return null;
}
/** Words for what may be anything; the later ones for selectors that happen to name the earlier ones. */
const fillers = [
	"example",
	"sample",
	"unlisted",
	"x7f3q9",
	"żółw"
];
function piecesOf(event) {
	const texts = [
		...event.fields.values(),
		event.region,
		...(event.resources ?? []).flatMap((element) => [element.type, element.arn])
	];
	return new Set(texts.flatMap((text) => text === null ? [] : unresolvedPieces(text).map((piece) => piece.id)));
}
/** Whether the plain evaluator finds that a sink may record the event. */
function records(reached, event, resolve, semantics) {
	if (reached.assessed.standing.counts === "no") return false;
	const sink = bindSink(reached.assessed.sink, resolve);
	if (reachOf(sink, semantics)?.accepts(event.region, event.global) === "no") return false;
	return selectorsOf(sink, semantics).selectors.some((selector) => selector.evaluate(event).verdict !== "no");
}
function concretise(event, resolve) {
	return {
		fields: new Map([...event.fields].map(([field, value]) => [field, substitute(value, resolve)])),
		resources: event.resources?.map((element) => ({
			type: element.type === null ? null : substitute(element.type, resolve),
			arn: element.arn === null ? null : substitute(element.arn, resolve)
		})) ?? null,
		region: substitute(event.region, resolve),
		global: event.global
	};
}
function concretely(event, sinks, semantics, filler) {
	const home = regionOfSinks(sinks) ?? semantics.partitions[0]?.leader ?? "us-east-1";
	const partition = partitionOfRegion(semantics, home) ?? semantics.partitions[0];
	const taken = /* @__PURE__ */ new Set([home, ...sinks.map((reached) => knownString(reached.assessed.sink.region) ?? "")]);
	const elsewhere = sinks.some((reached) => reached.contenders.some((contender) => contender.reach !== null)) ? partition?.regions.find((region) => !taken.has(region)) ?? "eu-west-1" : home;
	const readOnly = event.fields.get("readOnly");
	const example = operationExample(event, readOnly !== void 0 && knownString(readOnly) === "true", semantics);
	return (piece) => {
		switch (piece.kind) {
			case "partition": return literal(partition?.id ?? "aws");
			case "account": return literal(exampleAccount);
			case "region": return literal(piece.fresh === true ? elsewhere : home);
			case "generated-name": return literal(`stack-${piece.stem ?? "Resource"}-1A2B3C4D5E6F7`);
			case "segment":
			case "anything": return literal(piece.fresh === true ? freshText(piece, example, filler) : piece.stem ?? filler);
		}
	};
}
function regionOfSinks(sinks) {
	return sinks.map((reached) => knownString(reached.assessed.sink.region)).find((region) => region !== void 0);
}
/** A real operation of the event source where one is on record, for events of any operation. */
function operationExample(event, readOnly, semantics) {
	const source = event.fields.get("eventSource");
	const known = source === void 0 ? void 0 : semantics.exampleOperations.find((example) => example.eventSource === knownString(source));
	if (known !== void 0) return readOnly ? known.read : known.write;
	return readOnly ? "DescribeExample" : "CreateExample";
}
function freshText(piece, example, filler) {
	switch (piece.stem) {
		case "eventName": return filler === "example" ? example : `${example}${filler}`;
		case "eventSource": return `${filler}.amazonaws.com`;
		case "userIdentity.arn": return `arn:aws:iam::${exampleAccount}:user/${filler}`;
		default: return filler;
	}
}
function recordOf(event, account, identityMatters) {
	const text = (field) => {
		const value = event.fields.get(field);
		return value === void 0 ? void 0 : knownString(value);
	};
	const readOnly = text("readOnly");
	const identity = text("userIdentity.arn");
	const console = text("sessionCredentialFromConsole");
	const region = knownString(event.region);
	return {
		eventSource: text("eventSource") ?? "",
		eventName: text("eventName") ?? "",
		eventCategory: categoryOf(text("eventCategory")),
		eventType: text("eventType") ?? "AwsApiCall",
		...readOnly === void 0 ? {} : { readOnly: readOnly === "true" },
		...region === void 0 ? {} : { awsRegion: region },
		...account === null || account === exampleAccount ? {} : { recipientAccountId: account },
		...identity === void 0 || !identityMatters ? {} : { userIdentity: { arn: identity } },
		...console === void 0 ? {} : { sessionCredentialFromConsole: console },
		...event.resources === null ? {} : { resources: event.resources.map((element) => resourceOf(element.type, element.arn)) }
	};
}
function resourceOf(type, arn) {
	const known = arn === null ? void 0 : knownString(arn);
	return {
		type: (type === null ? void 0 : knownString(type)) ?? "",
		...known === void 0 ? {} : { ARN: known }
	};
}
function categoryOf(value) {
	return value === "Data" || value === "NetworkActivity" ? value : "Management";
}

// src/coverage/event-set.ts
function isHole(piece) {
	return typeof piece !== "string" && "rest" in piece;
}
/** The domain of a single value. */
function only(value) {
	return {
		kind: "listed",
		values: [value]
	};
}

// src/coverage/candidates.ts
/** A piece that differs from everything in question; `name` tells people and other pieces what it stands for. */
function freshPiece(kind, name) {
	return {
		id: `fresh:${name}`,
		kind,
		description: `any other ${name}`,
		stem: name,
		fresh: true
	};
}
/** The candidates of the lemma for one string, without those that `admits` refuses, each once, in a fixed order. */
function candidatesFor(literals, fresh, admits) {
	const of = (comparison) => distinct(literals.filter((literal) => literal.comparison === comparison).map((literal) => literal.text));
	const prefixes = [concatenate([]), ...of("starts-with")];
	const suffixes = [concatenate([]), ...of("ends-with")];
	const made = prefixes.flatMap((prefix) => suffixes.map((suffix) => concatenate([
		prefix,
		fresh,
		suffix
	])));
	return distinct([...of("equals"), ...made]).filter(admits);
}
function distinct(texts) {
	const seen = /* @__PURE__ */ new Set();
	return texts.filter((text) => {
		const key = text.parts.map((part) => typeof part === "string" ? JSON.stringify(part) : part.id).join(" ");
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
/** Whether a domain's exceptions leave a candidate in. */
function isExcepted(candidate, except) {
	return except.some((text) => sameText(text, candidate));
}
/**
* What literals about a whole ARN mean for the holes of its pattern.
* A prefix that ends inside a hole is a prefix of the hole's text; a literal that passes through a hole fixes the hole's text; suffixes likewise from the end.
* Each hole on its own, all combinations of its candidates with those of the others: the truth of a literal depends on these conditions alone.
*/
function literalsOfHoles(pattern, literals) {
	const found = new Map(pattern.filter(isHole).map((hole) => [hole.name, []]));
	if (found.size === 0) return found;
	for (const literal of literals) {
		if (literal.comparison !== "ends-with") walk(pattern, literal.text, "starts-with", found);
		if (literal.comparison !== "starts-with") walk(pattern, literal.text, "ends-with", found);
	}
	return found;
}
function walk(pattern, text, direction, found) {
	const subject = pattern.flatMap((piece) => typeof piece === "string" ? piece.split("") : [piece]);
	const literal = text.parts.flatMap((part) => typeof part === "string" ? part.split("") : [part]);
	const reversed = direction === "ends-with";
	if (reversed) {
		subject.reverse();
		literal.reverse();
	}
	const seen = /* @__PURE__ */ new Set();
	const note = (hole, comparison, from, to) => {
		if (to <= from) return;
		const held = literal.slice(from, to);
		found.get(hole.name)?.push({
			comparison,
			text: concatenate(reversed ? held.reverse() : held)
		});
	};
	const step = (i, j) => {
		const key = `${String(i)} ${String(j)}`;
		if (seen.has(key) || i >= subject.length || j >= literal.length) return;
		seen.add(key);
		const piece = subject[i];
		const token = literal[j];
		if (piece === void 0 || token === void 0) return;
		if (isHole(piece)) {
			let end = j;
			for (let next = literal[end]; next !== void 0 && holds(piece, next); next = literal[end]) {
				end += 1;
				note(piece, "equals", j, end);
				step(i + 1, end);
			}
			if (end === literal.length) note(piece, direction, j, end);
		} else if (typeof piece === "string" && typeof token === "string") {
			if (piece === token) step(i + 1, j + 1);
		} else stepOverOpenPiece(piece, token, i, j, step);
	};
	step(0, 0);
}
function holds(hole, token) {
	if (typeof token !== "string") return true;
	return hole.rest || !/[:/]/.test(token);
}
/** Open pieces of the ARN or of the literal may be anything: every way on is tried, since a candidate too many does no harm. */
function stepOverOpenPiece(piece, token, i, j, step) {
	step(i + 1, j + 1);
	if (typeof piece !== "string") step(i, j + 1);
	if (typeof token !== "string") step(i + 1, j);
}
/** Puts texts into the holes of a pattern. */
function fillHoles(pattern, values) {
	return concatenate(pattern.map((piece) => isHole(piece) ? values.get(piece.name) ?? unresolvedText(freshPiece("segment", piece.name)) : piece));
}
/** Whether a text can stand in a hole: not empty, and within one segment of the ARN unless the hole spans the rest. */
function fitsHole(hole, text) {
	if (text.parts.length === 0) return false;
	return hole.rest || text.parts.every((part) => typeof part !== "string" || !/[:/]/.test(part));
}

// src/coverage/decide.ts
/** Steps for one requirement on one resource. The largest trails that AWS accepts (500 values) stay far below it. */
const defaultBudget = 1e6;
/** An event of the set that no contender records under the reading. */
function findUnrecorded(set, contenders, reading, budget) {
	const live = contenders.filter((contender) => standingSuffices(contender, reading)).map((contender) => new LiveContender(contender, set));
	try {
		const event = search(set, live, reading, {
			values: /* @__PURE__ */ new Map(),
			place: null
		}, budget);
		return event === null ? { kind: "none" } : {
			kind: "found",
			event
		};
	} catch (error) {
		if (error instanceof OverBudget) return { kind: "over-budget" };
		throw error;
	}
}
/** An event of the set that some contender records under the reading. */
function findRecorded(set, contenders, reading, budget) {
	try {
		for (const contender of contenders) {
			if (!standingSuffices(contender, reading)) continue;
			const event = recordedBy(set, new LiveContender(contender, set), reading, budget);
			if (event !== null) return {
				kind: "found",
				event
			};
		}
		return { kind: "none" };
	} catch (error) {
		if (error instanceof OverBudget) return { kind: "over-budget" };
		throw error;
	}
}
var OverBudget = class extends Error {};
function spend(budget, steps = 1) {
	budget.left -= steps;
	if (budget.left < 0) throw new OverBudget();
}
function standingSuffices(contender, reading) {
	return suffices(and(contender.standing, contender.box.standing), reading);
}
function suffices(certainty, reading) {
	return reading === "must" ? certainty === "yes" : certainty !== "no";
}
/** A contender with the variables that its box still has to be asked about. */
var LiveContender = class {
	contender;
	#set;
	constructor(contender, set) {
		this.contender = contender;
		this.#set = set;
	}
	asksAbout(variable) {
		if (variable === "place") return this.contender.reach !== null || this.contender.box.elements !== null;
		return this.contender.box.fields.has(variable);
	}
	acceptsValue(field, value) {
		return this.contender.box.fields.get(field)?.accepts(value) ?? "yes";
	}
	acceptsPlace(place) {
		const reached = this.contender.reach?.accepts(place.region, this.#set.global) ?? "yes";
		if (reached === "no") return "no";
		return and(reached, this.contender.box.elements?.accepts(place.elements) ?? "yes");
	}
};
function variablesLeft(choice) {
	const fields = eventFields.filter((field) => !choice.values.has(field));
	return choice.place === null ? [...fields, "place"] : fields;
}
/** Returns an event that no live contender accepts, or null when every event that goes on from the choice is accepted by one. */
function search(set, live, reading, choice, budget) {
	const left = variablesLeft(choice);
	if (live.some((contender) => left.every((variable) => !contender.asksAbout(variable)))) return null;
	const asked = left.filter((variable) => live.some((contender) => contender.asksAbout(variable)));
	const [first] = asked;
	if (first === void 0) return completeEvent(set, choice);
	const variable = asked.reduce((best, candidate) => sizeOf(set, candidate, live) < sizeOf(set, best, live) ? candidate : best, first);
	const tried = /* @__PURE__ */ new Set();
	for (const option of optionsOf(set, variable, live, budget)) {
		spend(budget, 1 + live.length);
		const survivors = live.filter((contender) => suffices(option.accepts(contender), reading));
		const key = survivorKey(live, survivors);
		if (tried.has(key)) continue;
		tried.add(key);
		const event = search(set, survivors, reading, option.extend(choice), budget);
		if (event !== null) return event;
	}
	return null;
}
function survivorKey(live, survivors) {
	const alive = new Set(survivors);
	return live.map((contender) => alive.has(contender) ? "1" : "0").join("");
}
function recordedBy(set, contender, reading, budget) {
	let choice = {
		values: /* @__PURE__ */ new Map(),
		place: null
	};
	for (const variable of variablesLeft(choice)) {
		if (!contender.asksAbout(variable)) continue;
		let found = null;
		for (const option of optionsOf(set, variable, [contender], budget)) {
			spend(budget);
			if (!suffices(option.accepts(contender), reading)) continue;
			found = option;
			break;
		}
		if (found === null) return null;
		choice = found.extend(choice);
	}
	return completeEvent(set, choice);
}
function* optionsOf(set, variable, live, budget) {
	if (variable === "place") {
		for (const place of placesOf(set, live, budget)) yield {
			accepts: (contender) => contender.acceptsPlace(place),
			extend: (choice) => ({
				...choice,
				place
			})
		};
		return;
	}
	for (const value of valuesOf(set, variable, live)) yield {
		accepts: (contender) => contender.acceptsValue(variable, value),
		extend: (choice) => ({
			...choice,
			values: new Map([...choice.values, [variable, value]])
		})
	};
}
/** A rough number of candidates, to ask about small fields first. */
function sizeOf(set, variable, live) {
	if (variable === "place") return set.elements?.some((element) => element.arn.some(isHole)) ?? false ? 1 + live.reduce((sum, { contender }) => sum + (contender.box.elements?.literals.length ?? 0), 0) : domainSize(set.region, live.length);
	const domain = set.fields.get(variable);
	if (domain === void 0) return 1;
	return domainSize(domain, live.reduce((sum, { contender }) => sum + (contender.box.fields.get(variable)?.literals.length ?? 0), 0));
}
function domainSize(domain, literals) {
	return domain.kind === "listed" ? domain.values.length : 1 + domain.examples.length + literals;
}
function valuesOf(set, field, live) {
	const domain = set.fields.get(field);
	if (domain === void 0) return [null];
	if (domain.kind === "listed") return domain.values;
	return freeValues(domain, live.flatMap(({ contender }) => contender.box.fields.get(field)?.literals ?? []), field);
}
function freeValues(domain, literals, name) {
	const admits = (candidate) => candidate.parts.length > 0 && !isExcepted(candidate, domain.except);
	const made = candidatesFor(literals, freshPiece("segment", name), admits);
	return [...domain.examples, ...made.filter((text) => !domain.examples.some((example) => sameText(example, text)))];
}
function* placesOf(set, live, budget) {
	const arnLiterals = live.flatMap(({ contender }) => contender.box.elements?.literals ?? []);
	const holes = /* @__PURE__ */ new Map();
	const holeLiterals = /* @__PURE__ */ new Map();
	for (const element of set.elements ?? []) {
		for (const hole of element.arn.filter(isHole)) holes.set(hole.name, hole);
		for (const [name, literals] of literalsOfHoles(element.arn, arnLiterals)) holeLiterals.set(name, [...holeLiterals.get(name) ?? [], ...literals]);
	}
	const regions = regionsOf(set.region, live, holeLiterals.get("region") ?? []);
	const others = [...holes.values()].filter((hole) => hole.name !== "region");
	const candidates = others.map((hole) => candidatesFor(holeLiterals.get(hole.name) ?? [], freshPiece("segment", hole.name), (text) => fitsHole(hole, text)));
	for (const region of regions) for (const combination of combinations(candidates)) {
		spend(budget);
		const values = new Map([["region", region], ...others.map((hole, index) => [hole.name, combination[index] ?? region])]);
		yield {
			region,
			elements: set.elements?.map((element) => ({
				type: element.type,
				arn: fillHoles(element.arn, values)
			})) ?? null
		};
	}
}
function regionsOf(domain, live, fromArns) {
	if (domain.kind === "listed") return domain.values.filter((value) => value !== null);
	const reached = live.flatMap(({ contender }) => contender.reach?.regions ?? []).map((text) => ({
		comparison: "equals",
		text
	}));
	const admits = (candidate) => candidate.parts.length > 0 && !isExcepted(candidate, domain.except);
	const made = candidatesFor([...reached, ...fromArns], freshPiece("region", "Region"), admits);
	return made.length === 0 ? [unresolvedText(freshPiece("region", "Region"))] : made;
}
function* combinations(lists, index = 0) {
	const list = lists[index];
	if (list === void 0) {
		yield [];
		return;
	}
	for (const text of list) for (const rest of combinations(lists, index + 1)) yield [text, ...rest];
}
/** The event of a choice; what nobody asked about takes its first value. */
function completeEvent(set, choice) {
	const fields = /* @__PURE__ */ new Map();
	for (const field of eventFields) {
		const chosen = choice.values.get(field);
		const value = choice.values.has(field) ? chosen : valuesOf(set, field, [])[0];
		if (value !== void 0 && value !== null) fields.set(field, value);
	}
	const place = choice.place ?? firstPlace(set);
	return {
		fields,
		resources: place.elements,
		region: place.region,
		global: set.global
	};
}
function firstPlace(set) {
	for (const place of placesOf(set, [], { left: Number.POSITIVE_INFINITY })) return place;
	return {
		region: unresolvedText(freshPiece("region", "Region")),
		elements: null
	};
}

// src/coverage/judge.ts
/**
* The verdict on an obligation: is every one of its events recorded by the sinks in reach, none, some, or can that not be said?
*/
/**
* The verdicts on an obligation: one for each group of operations that the selectors treat alike.
* Where sinks may exist that nobody saw, an event that the seen ones do not record is not lost for sure.
*/
function judge(obligation, sinks, sinksMayBeUnseen) {
	switch (obligation.category) {
		case "never": return [decided(obligation, obligation.operations, "never-recorded")];
		case "undocumented": return [decided(obligation, obligation.operations, "undetermined")];
		case "management":
		case "data":
		case "networkActivity": return groupsOf(obligation, sinks).map((operations) => new Case(obligation, operations, sinks, sinksMayBeUnseen).judgement());
	}
}
function decided(obligation, operations, verdict) {
	return {
		obligation,
		operations,
		count: obligation.count,
		verdict,
		recordedBy: [],
		witness: null,
		openBecause: null
	};
}
/** Operations whose names every selector accepts or refuses alike get one verdict; the obligation has made sure that they are alike otherwise. */
function groupsOf(obligation, sinks) {
	if (obligation.service === null) return [obligation.operations];
	const tests = sinks.flatMap((reached) => reached.contenders.map((contender) => contender.box.fields.get("eventName"))).filter((test) => test !== void 0);
	if (tests.length === 0) return [obligation.operations];
	const groups = /* @__PURE__ */ new Map();
	for (const operation of obligation.operations) {
		const key = operation.eventNames.map((name) => tests.map((test) => test.accepts(literal(name))).join("")).join(" ");
		groups.set(key, [...groups.get(key) ?? [], operation]);
	}
	return [...groups.values()];
}
var Case = class {
	#obligation;
	#operations;
	#sinks;
	#sinksMayBeUnseen;
	#budget = { left: defaultBudget };
	#overBudget = false;
	constructor(obligation, operations, sinks, sinksMayBeUnseen) {
		this.#obligation = obligation;
		this.#operations = operations;
		this.#sinks = sinks;
		this.#sinksMayBeUnseen = sinksMayBeUnseen;
	}
	judgement() {
		const sets = this.#obligation.sets.map((set) => this.#narrowed(set));
		const unsure = this.#unrecordedInSomeWorld(sets);
		if (unsure === null) {
			if (this.#overBudget) return this.#result("undetermined", null, "budget");
			const wider = this.#obligation.wider.map((set) => this.#narrowed(set));
			const open = wider.length === 0 ? null : this.#unrecordedInSomeWorld(wider);
			return open === null ? this.#result("covered", null, null) : this.#result("undetermined", open, "wider-events");
		}
		if (this.#sinksMayBeUnseen) return this.#result("undetermined", unsure, "unseen-sinks");
		const missed = this.#unrecordedInEveryWorld(sets);
		if (missed === null) return this.#result("undetermined", unsure, this.#overBudget ? "budget" : null);
		const possible = this.#anyRecorded(sets, this.#allContenders(), "may");
		if (this.#overBudget) return this.#result("undetermined", unsure, "budget");
		return this.#result(possible ? "partial" : "uncovered", missed, null);
	}
	/** All names of one operation stand for those of the group: no selector tells them apart. */
	#narrowed(set) {
		const [first] = this.#operations;
		if (this.#obligation.service === null || first === void 0) return set;
		const fields = new Map(set.fields);
		fields.set("eventName", {
			kind: "listed",
			values: first.eventNames.map(literal)
		});
		return {
			...set,
			fields
		};
	}
	#allContenders() {
		return this.#sinks.flatMap((reached) => reached.contenders);
	}
	/** Under the strict reading: an event that is not surely recorded, in one of the worlds in which the resource exists. */
	#unrecordedInSomeWorld(sets) {
		for (const contenders of this.#contendersByWorld()) {
			const event = this.#firstUnrecorded(sets, contenders, "must");
			if (event !== null) return event;
		}
		return null;
	}
	/** Under the loose reading: an event that nothing records in any world. */
	#unrecordedInEveryWorld(sets) {
		return this.#firstUnrecorded(sets, this.#allContenders(), "may");
	}
	#contendersByWorld() {
		const resourceGuard = this.#obligation.resource?.declared?.guard ?? [];
		const guarded = this.#sinks.filter((reached) => reached.assessed.sink.guard.length > 0);
		const worlds = worldsOf([resourceGuard, ...guarded.map((reached) => reached.assessed.sink.guard)]);
		if (worlds === null) return [this.#sinks.filter((reached) => reached.assessed.sink.guard.length === 0).flatMap((reached) => reached.contenders)];
		return worlds.filter((world) => holdsIn(resourceGuard, world)).map((world) => this.#contendersIn(world));
	}
	#contendersIn(world) {
		return this.#sinks.filter((reached) => holdsIn(reached.assessed.sink.guard, world)).flatMap((reached) => reached.contenders);
	}
	#firstUnrecorded(sets, contenders, reading) {
		for (const set of sets) {
			const search = this.#noted(findUnrecorded(set, contenders, reading, this.#budget));
			if (search.kind === "found") return {
				event: search.event,
				set
			};
		}
		return null;
	}
	#anyRecorded(sets, contenders, reading) {
		return sets.some((set) => this.#noted(findRecorded(set, contenders, reading, this.#budget)).kind === "found");
	}
	#noted(search) {
		if (search.kind === "over-budget") this.#overBudget = true;
		return search;
	}
	#result(verdict, witness, openBecause) {
		const sets = this.#obligation.sets.map((set) => this.#narrowed(set));
		const recordedBy = verdict === "uncovered" ? [] : this.#sinks.filter((reached) => this.#anyRecorded(sets, reached.contenders, "must")).map((reached) => reached.assessed.sink.id);
		const { count, operations } = this.#obligation;
		return {
			obligation: this.#obligation,
			operations: this.#operations,
			count: this.#operations.length === operations.length ? count : this.#operations.length,
			verdict,
			recordedBy: [...new Set(recordedBy)],
			witness,
			openBecause
		};
	}
};

// src/coverage/obligation.ts
/**
* From what a policy asks for to sets of events: one obligation for operations of one service that show up alike, on one resource, in one account.
*/
/** The obligations of one requirement in one account, whose declared resources are given. */
function obligationsOf(policy, requirement, scope, resources, context) {
	return new Builder(policy, requirement, scope, resources, context).build();
}
var Builder = class {
	#policy;
	#requirement;
	#scope;
	#resources;
	#context;
	constructor(policy, requirement, scope, resources, context) {
		this.#policy = policy;
		this.#requirement = requirement;
		this.#scope = scope;
		this.#resources = resources;
		this.#context = context;
	}
	get #record() {
		return this.#requirement.record;
	}
	build() {
		const services = this.#services();
		const obligations = services.flatMap((service) => this.#ofService(service));
		if (this.#coversEveryService()) obligations.push(this.#otherServices(services));
		return obligations;
	}
	/** Whether the requirement speaks of services at large, so that those without a declared resource are one obligation together. */
	#coversEveryService() {
		const { service, eventSource, resourceType, category, operations } = this.#record;
		return service === null && eventSource === null && resourceType === null && operations === null && category === "management";
	}
	#services() {
		const { service, eventSource, resourceType } = this.#record;
		const index = indexCatalog(this.#context.catalog);
		const owner = resourceType === null ? null : index.resourceType(resourceType)?.service ?? null;
		const declared = this.#declaredServices();
		const named = service !== null || eventSource !== null || resourceType !== null;
		return this.#context.catalog.services.filter((candidate) => {
			if (!named) return this.#record.resources.kind !== "declared" && this.#record.category !== "management" ? true : declared.has(candidate.id);
			if (service !== null && candidate.id !== service) return false;
			if (eventSource !== null && !candidate.operations.some((operation) => operation.eventSource === eventSource)) return false;
			return resourceType === null || candidate.id === owner || candidate.operations.some((operation) => bearsType(operation, resourceType));
		});
	}
	/** Services that own a declared resource, or a part of one. */
	#declaredServices() {
		const index = indexCatalog(this.#context.catalog);
		const ids = /* @__PURE__ */ new Set();
		for (const resource of this.#resources) {
			ids.add(resource.service);
			for (const part of resource.parts.keys()) for (const service of this.#context.catalog.services) if (service.id === index.resourceType(part)?.service || service.operations.some((operation) => bearsType(operation, part))) ids.add(service.id);
		}
		return ids;
	}
	#ofService(service) {
		const chosen = service.operations.filter((operation) => this.#chooses(service, operation));
		const management = chosen.filter((operation) => operation.category === "management");
		const data = chosen.filter((operation) => operation.category === "data");
		const obligations = groupBy(management, (operation) => [operation.eventSource, domainKey(this.#readOnly(operation))].join(" ")).map((group) => this.#management(service, group));
		obligations.push(...this.#dataObligations(service, data));
		obligations.push(...this.#unrecordable(service));
		return obligations;
	}
	#chooses(service, operation) {
		const record = this.#record;
		if (record.category !== null && operation.category !== record.category) return false;
		if (record.eventSource !== null && operation.eventSource !== record.eventSource) return false;
		if (record.operations !== null && !record.operations.some((pattern) => matchesWildcard(pattern, operation.name))) return false;
		if (!choosesAccess(record, operation)) return false;
		return !this.#exceptions().some((exception) => exceptsOperation(exception, service, operation));
	}
	#exceptions() {
		return this.#requirement.except.filter((exception) => exception.until === null || exception.until >= this.#context.today);
	}
	#base(service, operations) {
		const [first] = operations;
		return {
			policy: this.#policy,
			requirement: this.#requirement,
			service,
			eventSource: first?.eventSource ?? null,
			operations,
			count: operations.length,
			scope: this.#scope,
			wider: [],
			occurs: "yes"
		};
	}
	#management(service, operations) {
		const [first] = operations;
		const set = {
			when: null,
			fields: this.#fields("Management", first === void 0 ? {
				kind: "free",
				examples: [],
				except: []
			} : only(literal(first.eventSource)), namesOf(operations), this.#readOnlyOf(operations)),
			region: this.#regions(null),
			global: this.#context.semantics.globalServices.some((global) => global.events === "all" && global.eventSource === first?.eventSource),
			elements: null
		};
		return {
			...this.#base(service, operations),
			category: "management",
			resource: null,
			sets: [set]
		};
	}
	/** Management events of all services without a declared resource: every event source there is, known to the catalog or not. */
	#otherServices(declared) {
		const operations = this.#context.catalog.services.filter((service) => !declared.includes(service)).flatMap((service) => service.operations.filter((operation) => operation.category === "management" && choosesAccess(this.#record, operation)));
		const readOnly = this.#anyReadOnly();
		const globals = this.#context.semantics.globalServices.map((service) => literal(service.eventSource));
		const names = {
			kind: "free",
			examples: [],
			except: []
		};
		const ordinary = {
			when: null,
			fields: this.#fields("Management", {
				kind: "free",
				examples: [literal("ec2.amazonaws.com")],
				except: globals
			}, names, readOnly),
			region: this.#regions(null),
			global: false,
			elements: null
		};
		const global = {
			when: "of a global service",
			fields: this.#fields("Management", {
				kind: "listed",
				values: globals
			}, names, readOnly),
			region: only(literal(this.#leader())),
			global: true,
			elements: null
		};
		return {
			...this.#base(null, operations),
			category: "management",
			resource: null,
			sets: [ordinary, global]
		};
	}
	#leader() {
		const { partitions } = this.#context.semantics;
		return (partitions.find((partition) => compare("equals", this.#scope.partition, literal(partition.id)) === "yes") ?? partitions[0])?.leader ?? "us-east-1";
	}
	#anyReadOnly() {
		return {
			kind: "listed",
			values: (this.#record.access === "all" ? ["true", "false"] : [this.#record.access === "read" ? "true" : "false"]).map(literal)
		};
	}
	#readOnly(operation) {
		return {
			kind: "listed",
			values: operation.readOnlyBasis === "name" && this.#record.access === "all" ? [literal("true"), literal("false")] : [literal(String(operation.readOnly))]
		};
	}
	#readOnlyOf(operations) {
		const [first] = operations;
		return first === void 0 ? this.#anyReadOnly() : this.#readOnly(first);
	}
	#fields(category, eventSource, eventName, readOnly) {
		return /* @__PURE__ */ new Map([
			["eventCategory", only(literal(category))],
			["eventSource", eventSource],
			["eventName", eventName],
			["eventType", only(literal("AwsApiCall"))],
			["readOnly", readOnly],
			["userIdentity.arn", {
				kind: "free",
				examples: [],
				except: []
			}],
			["sessionCredentialFromConsole", {
				kind: "listed",
				values: [null, literal("true")]
			}]
		]);
	}
	#regions(resource) {
		const { regions } = this.#record;
		if (regions?.kind === "regions") return {
			kind: "listed",
			values: regions.regions.map(literal)
		};
		return resource === null ? {
			kind: "free",
			examples: [],
			except: []
		} : only(resource.region);
	}
	#dataObligations(service, operations) {
		const choice = this.#record.resources;
		switch (choice.kind) {
			case "declared": {
				const made = this.#resources.flatMap((resource) => this.#onDeclared(service, operations, resource));
				return made.length > 0 || this.#record.service === null ? made : this.#onFixedForms(service, operations);
			}
			case "all": return groupBy(operations, (operation) => this.#formKey(operation)).flatMap((group) => this.#onAnyResource(service, group));
			case "arns": return choice.arns.flatMap((arn) => groupBy(operations, (operation) => this.#formKey(operation)).flatMap((group) => this.#onNamedArn(service, group, arn)));
		}
	}
	#formKey(operation) {
		return [
			operation.eventSource,
			domainKey(this.#readOnly(operation)),
			JSON.stringify(operation.eventForms)
		].join(" ");
	}
	#onDeclared(service, operations, resource) {
		if (resource.resourceType === null || resource.arn === null) return [];
		if (this.#exceptions().some((exception) => exceptsResource(exception, resource))) return [];
		const obliged = {
			address: resource.id,
			type: resource.resourceType,
			arn: resource.arn,
			declared: resource
		};
		return groupBy(operations, (operation) => this.#formKey(operation)).flatMap((group) => {
			const [first] = group;
			if (first === void 0) return [];
			const own = first.eventForms.filter((form) => !this.#isFixed(form) && this.#admitsForm(form) && form.resources.some((element) => element.type === resource.resourceType));
			if (own.length === 0) return [];
			const fixed = first.eventForms.filter((form) => this.#isFixed(form) && this.#admitsForm(form));
			const fields = this.#dataFields(group);
			const toSet = (form, elements) => ({
				when: form.when,
				fields,
				region: this.#regions(resource),
				global: false,
				elements
			});
			const sets = [...fixed.map((form) => toSet(form, form.resources.map((element) => this.#element(element, this.#placeholders(resource), null)))), ...own.flatMap((form) => this.#variants(form, resource).map((elements) => toSet(form, elements)))];
			const wider = own.filter((form) => form.several === true).flatMap((form) => this.#variants(form, resource).map((elements) => toSet(form, [...elements, ...this.#strangers(form, resource)])));
			return [{
				...this.#base(service, group),
				category: "data",
				resource: obliged,
				sets,
				wider,
				occurs: occursOn(own, resource)
			}];
		});
	}
	#dataFields(operations) {
		const [first] = operations;
		return this.#fields("Data", only(literal(first?.eventSource ?? "")), namesOf(operations), this.#readOnlyOf(operations));
	}
	/** A form whose ARNs are the same for every resource. */
	#isFixed(form) {
		const own = new Map([
			"partition",
			"region",
			"account"
		].map((name) => [name, literal("x")]));
		return form.resources.every((element) => element.arn !== void 0 && isFilled(fillPattern(element.arn, own)));
	}
	#admitsForm(form) {
		const wanted = this.#record.resourceType;
		return wanted === null || form.resources.some((element) => element.type === wanted);
	}
	/** With and without each optional element, except the resource's own, which is always there. */
	#variants(form, resource) {
		const wanted = this.#record.resourceType;
		const sure = form.resources.filter((element) => element.presence !== "optional" || element.type === resource.resourceType || element.type === wanted);
		const optional = form.resources.filter((element) => !sure.includes(element));
		const toElement = (element) => this.#element(element, this.#placeholders(resource), resource);
		const plain = sure.map(toElement);
		return [plain, ...optional.map((element) => [...plain, toElement(element)])];
	}
	/** Elements of some other resource of the same kind, in the same event. */
	#strangers(form, resource) {
		const place = new Map([...this.#placeholders(resource)].filter(([name]) => [
			"partition",
			"region",
			"account"
		].includes(name)));
		return form.resources.map((element) => renameHoles(this.#element(element, place, null)));
	}
	#placeholders(resource) {
		const region = resource === null ? [] : [["region", resource.region]];
		return new Map([
			["partition", this.#scope.partition],
			["account", this.#scope.account],
			...region,
			...resource?.variables ?? []
		]);
	}
	#element(element, variables, resource) {
		if (resource !== null && element.type === resource.resourceType && resource.arn !== null && element.arn === void 0) return {
			type: literal(element.type),
			arn: resource.arn.parts
		};
		const pattern = element.arn ?? indexCatalog(this.#context.catalog).resourceType(element.type)?.arn[0] ?? "{arn...}";
		const filled = fillPattern(pattern, variables);
		return {
			type: literal(element.type),
			arn: isFilled(filled) ? filled.parts : filled.pieces
		};
	}
	#onAnyResource(service, operations) {
		const forms = operations[0]?.eventForms.filter((form) => this.#admitsForm(form)) ?? [];
		const fields = this.#dataFields(operations);
		const sets = [...forms.filter((form) => this.#isFixed(form)), ...forms.filter((form) => !this.#isFixed(form))].flatMap((form) => this.#freeVariants(form).map((elements) => ({
			when: form.when,
			fields,
			region: this.#regions(null),
			global: false,
			elements
		})));
		return sets.length === 0 ? [] : [{
			...this.#base(service, operations),
			category: "data",
			resource: null,
			sets
		}];
	}
	#freeVariants(form) {
		const wanted = this.#record.resourceType;
		const sure = form.resources.filter((element) => element.presence !== "optional" || element.type === wanted);
		const optional = form.resources.filter((element) => !sure.includes(element));
		const place = /* @__PURE__ */ new Map([["partition", this.#scope.partition], ["account", this.#scope.account]]);
		const plain = sure.map((element) => this.#element(element, place, null));
		return [plain, ...optional.map((element) => [...plain, this.#element(element, place, null)])];
	}
	#onFixedForms(service, operations) {
		return groupBy(operations, (operation) => this.#formKey(operation)).flatMap((group) => {
			const fixed = group[0]?.eventForms.filter((form) => this.#isFixed(form) && this.#admitsForm(form)) ?? [];
			const fields = this.#dataFields(group);
			const sets = fixed.flatMap((form) => this.#freeVariants(form).map((elements) => ({
				when: form.when,
				fields,
				region: this.#regions(null),
				global: false,
				elements
			})));
			return sets.length === 0 ? [] : [{
				...this.#base(service, group),
				category: "data",
				resource: null,
				sets
			}];
		});
	}
	/** An ARN of the policy stands for the element of the type whose pattern it fits; with a `*` at the end, for all that start with it. */
	#onNamedArn(service, operations, arn) {
		const fields = this.#dataFields(operations);
		const sets = [];
		let type = null;
		for (const form of operations[0]?.eventForms.filter((candidate) => this.#admitsForm(candidate)) ?? []) for (const element of form.resources) {
			const pattern = element.arn ?? indexCatalog(this.#context.catalog).resourceType(element.type)?.arn[0];
			if (pattern === void 0 || !fitsPattern(pattern, arn)) continue;
			type ??= element.type;
			const named = {
				type: literal(element.type),
				arn: arn.prefix ? [arn.text, {
					name: "rest",
					rest: true
				}] : [arn.text]
			};
			const others = form.resources.filter((other) => other !== element && other.presence !== "optional").map((other) => this.#element(other, bindingOf(pattern, arn), null));
			sets.push({
				when: form.when,
				fields,
				region: regionOfArn(arn.text) ?? this.#regions(null),
				global: false,
				elements: [named, ...others]
			});
		}
		if (type === null) return [];
		const shown = arn.prefix ? `${arn.text}*` : arn.text;
		return [{
			...this.#base(service, operations),
			category: "data",
			resource: {
				address: shown,
				type,
				arn: literal(shown),
				declared: null
			},
			sets
		}];
	}
	/** Operations that are never recorded, or of which no document speaks: listed for services with a declared resource and where a policy names them. */
	#unrecordable(service) {
		const named = this.#record.operations;
		const withData = this.#record.category !== "management";
		if (named === null && (!withData || !this.#declaredServices().has(service.id))) return [];
		return ["never", "undocumented"].flatMap((category) => {
			return groupBy(service.operations.filter((operation) => operation.category === category && (named === null || named.some((pattern) => matchesWildcard(pattern, operation.name))) && choosesAccess(this.#record, operation) && (this.#record.eventSource === null || operation.eventSource === this.#record.eventSource) && !this.#exceptions().some((exception) => exceptsOperation(exception, service, operation))), (operation) => [
				operation.eventSource,
				operation.instead ?? "",
				operation.note ?? ""
			].join(" ")).map((group) => ({
				...this.#base(service, group),
				category,
				resource: null,
				sets: []
			}));
		});
	}
};
function bearsType(operation, type) {
	return operation.eventForms.some((form) => form.resources.some((element) => element.type === type));
}
function namesOf(operations) {
	return {
		kind: "listed",
		values: operations.flatMap((operation) => operation.eventNames).map(literal)
	};
}
function domainKey(domain) {
	return domain.kind === "listed" ? domain.values.map((value) => value?.parts.join("") ?? "").join(",") : "*";
}
function groupBy(operations, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const operation of operations) groups.set(key(operation), [...groups.get(key(operation)) ?? [], operation]);
	return [...groups.values()];
}
function choosesAccess(record, operation) {
	return record.access === "all" || operation.readOnly === (record.access === "read");
}
function exceptsOperation(exception, service, operation) {
	if (exception.resources.kind === "arns") return false;
	if (exception.service !== null && exception.service !== service.id) return false;
	if (exception.eventSource !== null && exception.eventSource !== operation.eventSource) return false;
	if (exception.category !== null && exception.category !== operation.category) return false;
	if (exception.resourceType !== null && !bearsType(operation, exception.resourceType)) return false;
	if (exception.operations !== null && !exception.operations.some((pattern) => matchesWildcard(pattern, operation.name))) return false;
	return choosesAccess(exception, operation);
}
/** An exception for ARNs takes a resource out when the resource's ARN surely is one of them; one that names operations too is left to the operations. */
function exceptsResource(exception, resource) {
	if (exception.resources.kind !== "arns" || exception.operations !== null || resource.arn === null) return false;
	const { arn } = resource;
	return exception.resources.arns.some((named) => compare(named.prefix ? "starts-with" : "equals", arn, literal(named.text)) === "yes");
}
/** Whether the code declares the parts of the resource that such events need. */
function occursOn(forms, resource) {
	return forms.flatMap((form) => form.resources.map((element) => element.type)).filter((type) => resource.parts.has(type)).some((type) => resource.parts.get(type) === "no") ? "no" : "yes";
}
function renameHoles(element) {
	return {
		...element,
		arn: element.arn.map((piece) => typeof piece !== "string" && "rest" in piece && piece.name !== "region" ? {
			...piece,
			name: `other ${piece.name}`
		} : piece)
	};
}
function fitsPattern(pattern, arn) {
	return bindingOf(pattern, arn).size > 0;
}
/** The placeholders that a named ARN fixes. For a prefix: those that it passes through whole. */
function bindingOf(pattern, arn) {
	const expression = pattern.replace(/[\\^$.*+?()[\]|]/g, "\\$&").split(/(\{[A-Za-z]+(?:\.\.\.)?\})/);
	const bound = /* @__PURE__ */ new Map();
	let rest = arn.text;
	for (const piece of expression) {
		const placeholder = /^\{([A-Za-z]+)(\.\.\.)?\}$/.exec(piece);
		const matcher = placeholder === null ? piece : placeholder[2] === void 0 ? "[^/:]+" : "[^]+";
		const match = new RegExp(`^(?:${matcher})`).exec(rest);
		if (match === null) return arn.prefix && isStartOf(rest, piece) ? bound : /* @__PURE__ */ new Map();
		rest = rest.slice(match[0].length);
		const name = placeholder?.[1];
		if (name !== void 0 && (rest !== "" || !arn.prefix)) bound.set(name, literal(match[0]));
		if (rest === "" && arn.prefix) return bound;
	}
	return rest === "" ? bound : /* @__PURE__ */ new Map();
}
function isStartOf(rest, piece) {
	return piece.replace(/\\(.)/g, "$1").startsWith(rest);
}
function regionOfArn(arn) {
	const region = arn.split(":")[3];
	return region === void 0 || region === "" || !/^[a-z0-9-]+$/.test(region) || arn.split(":").length < 5 ? null : only(literal(region));
}

// src/coverage/assess.ts
/** Assesses one run. The sinks and resources are those of all inputs together. */
function assess(input) {
	const bindings = bindingsOf(input);
	const sinks = input.sinks.map((sink) => bindSink(sink, bindings.resolve)).map((sink) => assessSink(sink, refusals(sink, input.semantics), input.semantics));
	const resources = input.resources.map((resource) => bindResource(resource, bindings.resolve));
	if (sinks.length === 0) return {
		sinks,
		entries: []
	};
	return {
		sinks,
		entries: mergeEntries(accountsOf(sinks, resources, bindings).flatMap((account) => {
			const reached = sinksInReach(account.scope, sinks, input.semantics);
			const unseen = unseenSinksOf(account.scope, input.unseenSinks);
			return input.policies.flatMap((policy) => policy.requirements.flatMap((requirement) => obligationsOf(policy, requirement, account.scope, account.resources, input).flatMap((obligation) => judge(obligation, reached, unseen.length > 0).map((judgement) => entryOf(judgement, {
				reached,
				unseen,
				bindings,
				semantics: input.semantics
			})))));
		}).filter(occurs))
	};
}
/** Inputs of one account are judged together; accounts of snapshots alone are judged when no code is there. */
function accountsOf(sinks, resources, bindings) {
	const scopes = [...resources.map((resource) => resource.scope), ...sinks.map(({ sink }) => sink.scope)].map((scope) => bindScope(scope, bindings.resolve));
	const code = scopes.filter((scope) => scope.kind === "code");
	const accounts = [];
	for (const scope of code.length > 0 ? code : scopes) if (!accounts.some((account) => sameText(account.scope.account, scope.account))) accounts.push({
		scope,
		resources: []
	});
	for (const resource of resources) accounts.find((account) => sameText(account.scope.account, resource.scope.account))?.resources.push(resource);
	return accounts;
}
/** Events that the code makes impossible (stream reads of a table without a stream) are no gap; that they would be recorded may be said. */
function occurs(entry) {
	return entry.obligation.occurs !== "no" || entry.verdict === "covered";
}
function entryOf(judgement, surroundings) {
	const { reached, semantics } = surroundings;
	const { obligation, witness } = judgement;
	const counterexample = shown(judgement, reached, semantics);
	const verdict = isGap(judgement.verdict) && counterexample === null ? "undetermined" : judgement.verdict;
	const sinks = witness === null ? [] : reached.map((sink) => explainSink(sink, witness.event, semantics));
	return {
		obligation,
		operations: judgement.operations,
		count: judgement.count,
		verdict,
		recordedBy: judgement.recordedBy,
		counterexample,
		when: distinguishing(judgement),
		reasons: reasonsOf(judgement, verdict, sinks, surroundings),
		sinks
	};
}
/** What tells the calls of the witness from others of the same operations; null where all are alike. */
function distinguishing({ obligation, witness }) {
	const alike = obligation.sets.every((set) => set.when === obligation.sets[0]?.when);
	return witness === null || alike ? null : witness.set.when;
}
function isGap(verdict) {
	return verdict === "partial" || verdict === "uncovered";
}
function shown(judgement, reached, semantics) {
	if (!isGap(judgement.verdict) || judgement.witness === null) return null;
	return counterexampleOf(judgement.witness.event, reached, judgement.obligation.scope.account, semantics);
}
function reasonsOf(judgement, verdict, sinks, surroundings) {
	const { obligation } = judgement;
	const reasons = [];
	if (obligation.category === "never") reasons.push(...neverReasons(obligation));
	else if (obligation.category === "undocumented") reasons.push("no AWS document says whether CloudTrail records it");
	else if (verdict !== "covered") reasons.push(...gapReasons(judgement, verdict, sinks));
	if (judgement.openBecause === "unseen-sinks") reasons.unshift(...surroundings.unseen.map((entry) => `account ${entry.accountId} may have sinks that were not seen: ${entry.because}`));
	if (obligation.occurs === "no") reasons.push("the code does not declare the part of the resource that makes such events, so that none occur as long as it stays like this");
	return [.../* @__PURE__ */ new Set([...reasons, ...assumptionsOf(judgement, sinks, surroundings)])];
}
function neverReasons(obligation) {
	const [first] = obligation.operations;
	return ["AWS documents that CloudTrail does not record it", ...first?.instead === void 0 ? [] : [first.instead]];
}
function gapReasons(judgement, verdict, sinks) {
	if (judgement.openBecause === "budget") return ["the selectors are too many and too entangled to decide this within the step budget"];
	const lead = judgement.openBecause === "wider-events" ? "for an event that also touches other resources, AWS does not say how a condition that excludes ARNs is applied; " : "";
	const relevant = sinks.filter((reason) => (verdict === "undetermined" && judgement.openBecause !== "unseen-sinks" ? reason.verdict !== "no" : true) && reason.because !== "");
	const told = relevant.length > 0 ? relevant : sinks;
	if (told.length === 0) return ["no sink in sight records for this account"];
	return told.map((reason) => `${lead}${reason.reached.assessed.sink.id}: ${reason.because}`);
}
function assumptionsOf(judgement, sinks, { reached, bindings }) {
	const involved = reached.filter((sink) => judgement.recordedBy.includes(sink.assessed.sink.id) || sinks.some((reason) => reason.reached === sink && reason.verdict !== "no"));
	const resource = judgement.obligation.resource?.declared ?? null;
	const scopes = [judgement.obligation.scope.id, ...resource === null ? [] : [resource.scope.id]];
	return [
		...involved.flatMap((sink) => sink.assessed.sink.assumptions),
		...involved.flatMap((sink) => sink.share === "yes" && sink.because !== null ? [sink.because] : []),
		...resource?.assumptions ?? [],
		...involved.some((sink) => !scopes.includes(sink.assessed.sink.scope.id)) ? scopes.flatMap((id) => bindings.assumptions.get(id) ?? []) : []
	];
}
/** Operations of one service that share verdict, reasons, recorders and resource stand in one entry. */
function mergeEntries(entries) {
	const merged = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = keyOf(entry);
		const earlier = merged.get(key);
		merged.set(key, earlier === void 0 ? entry : together(earlier, entry));
	}
	return [...merged.values()];
}
function keyOf(entry) {
	const { obligation } = entry;
	return JSON.stringify([
		obligation.policy.id,
		obligation.requirement.id,
		obligation.service?.id ?? null,
		obligation.eventSource,
		obligation.category,
		obligation.resource === null ? null : [obligation.resource.address, display(obligation.resource.arn)],
		entry.verdict,
		entry.reasons,
		entry.recordedBy
	]);
}
function together(a, b) {
	const names = new Set(a.operations.map((operation) => operation.name));
	const added = b.operations.filter((operation) => !names.has(operation.name));
	const operations = [...a.operations, ...added].sort((x, y) => x.name < y.name ? -1 : x.name > y.name ? 1 : 0);
	const count = a.obligation.service === null ? Math.max(a.count, b.count) : a.count + added.length;
	return {
		...a,
		operations,
		count
	};
}

// src/policy/suppression.ts
/**
* Decides which suppression applies to which finding. The first that matches is the one that counts.
* One past its date no longer applies; one without a reason does, and is noted. Globs know `*` alone, which stands for any characters.
*
* @param today `YYYY-MM-DD`
*/
function applySuppressions(suppressions, findings, today) {
	const used = /* @__PURE__ */ new Set();
	const standing = suppressions.filter((suppression) => !isOver(suppression.until, today));
	return {
		decisions: findings.map((finding) => {
			const decision = decide(standing, finding);
			for (const { suppression } of decision.applied) used.add(suppression);
			return decision;
		}),
		notes: suppressions.flatMap((suppression) => notesOn(suppression, used.has(suppression), findings, today))
	};
}
function decide(suppressions, finding) {
	const candidates = suppressions.filter((suppression) => matchesFinding(suppression, finding));
	if (finding.operations.length === 0) {
		const whole = candidates.find((suppression) => suppression.operations === null);
		return {
			suppressed: whole !== void 0,
			applied: whole === void 0 ? [] : [{
				suppression: whole,
				operations: []
			}],
			remaining: []
		};
	}
	let remaining = finding.operations;
	const applied = [];
	for (const suppression of candidates) {
		const operations = remaining.filter((operation) => matchesOperation(suppression, operation));
		if (operations.length === 0) continue;
		applied.push({
			suppression,
			operations
		});
		remaining = remaining.filter((operation) => !operations.includes(operation));
	}
	return {
		suppressed: remaining.length === 0,
		applied,
		remaining
	};
}
function matchesFinding(suppression, finding) {
	if (suppression.ruleId !== finding.ruleId) return false;
	if (suppression.resource === null) return true;
	return finding.address !== null && matchesWildcard(suppression.resource, finding.address.slice(finding.address.indexOf("#") + 1));
}
function matchesOperation(suppression, operation) {
	return suppression.operations === null || suppression.operations.some((pattern) => matchesWildcard(pattern, operation));
}
function notesOn(suppression, used, findings, today) {
	const messages = [];
	const over = isOver(suppression.until, today);
	if (suppression.reason === null) messages.push("gives no reason. Add one, so that others can judge whether it still holds.");
	if (over) {
		const hit = decideAsIfStanding(suppression, findings);
		const effect = hit ? "the findings it matches are reported again" : "it matches no finding any more";
		messages.push(`ended on ${suppression.until ?? ""}: ${effect}. ${hit ? "Mend them, or renew it." : "Remove it."}`);
	} else if (!used) messages.push("matches no finding. Remove it, or correct its rule, resource or operations.");
	return messages.map((message) => ({
		level: "note",
		message: `the suppression ${suppression.description} of ${suppression.ruleId} ${message}`,
		location: suppression.origin.locate(),
		incomplete: false
	}));
}
function decideAsIfStanding(suppression, findings) {
	return findings.some((finding) => decide([suppression], finding).applied.length > 0);
}

// src/result.ts
function resultOf(input) {
	const coverage = input.assessment.entries.map(coverageEntryOf);
	const sinks = sinkResults(input.assessment.sinks);
	return {
		formatVersion: 1,
		tool: {
			name: "trailproof",
			version: input.version,
			catalogDate: input.catalogDate
		},
		sinks,
		coverage,
		findings: [...input.findings],
		notifications: input.notifications.map(notificationOf),
		summary: {
			sinks: sinks.length,
			coverage: countCoverage(coverage),
			findings: countFindings(input.findings)
		}
	};
}
function notificationOf(notification) {
	return {
		level: notification.level,
		message: notification.message,
		location: notification.location
	};
}
function countCoverage(coverage) {
	const count = (verdict) => coverage.filter((entry) => entry.verdict === verdict).reduce((sum, entry) => sum + entry.count, 0);
	return {
		covered: count("covered"),
		partial: count("partial"),
		uncovered: count("uncovered"),
		neverRecorded: count("never-recorded"),
		undetermined: count("undetermined")
	};
}
function countFindings(findings) {
	const count = (level) => findings.filter((finding) => finding.level === level && finding.suppressed === null).length;
	return {
		error: count("error"),
		warning: count("warning"),
		note: count("note")
	};
}
function coverageEntryOf(entry) {
	const { obligation } = entry;
	const resource = obligation.resource;
	return {
		policy: obligation.policy.id,
		requirement: obligation.requirement.id,
		service: obligation.service?.id ?? null,
		eventSource: obligation.service === null ? null : obligation.eventSource,
		operations: obligation.service === null ? ["*"] : entry.operations.map((operation) => operation.name),
		category: obligation.category,
		resource: resource === null ? null : {
			address: resource.address,
			type: resource.type,
			arn: display(resource.arn)
		},
		verdict: entry.verdict,
		recordedBy: [...entry.recordedBy],
		...entry.counterexample === null || !(entry.verdict === "partial" || entry.verdict === "uncovered") ? {} : { counterexample: entry.counterexample },
		reasons: [...entry.reasons],
		count: entry.count
	};
}
/** Variants of one sink, which exist under different answers to what the code leaves open, are one entry; what differs between them is unknown. */
function sinkResults(sinks) {
	const byId = /* @__PURE__ */ new Map();
	for (const assessed of sinks) byId.set(assessed.sink.id, [...byId.get(assessed.sink.id) ?? [], assessed]);
	return [...byId.values()].map((variants) => {
		const [first, ...others] = variants.map(sinkResultOf);
		if (first === void 0) throw new Error("a group of sinks has no member");
		return others.reduce(merged, first);
	});
}
function merged(a, b) {
	const same = (x, y) => x === y ? x : null;
	return {
		...a,
		name: same(a.name, b.name),
		multiRegion: same(a.multiRegion, b.multiRegion),
		organization: same(a.organization, b.organization),
		globalServiceEvents: same(a.globalServiceEvents, b.globalServiceEvents),
		logging: a.logging === b.logging ? a.logging : "unknown",
		selectors: a.selectors === b.selectors ? a.selectors : "unknown",
		counted: a.counted === false && b.counted === false ? false : "unknown",
		notCountedBecause: same(a.notCountedBecause, b.notCountedBecause) ?? "it depends on what the code leaves open"
	};
}
function sinkResultOf({ sink, selectors, standing }) {
	const logging = sink.kind === "trail" ? sink.logging : sink.ingestion;
	const conditional = sink.guard.length > 0 ? `it exists only when ${describeGuard(sink.guard)}` : null;
	return {
		id: sink.id,
		kind: sink.kind,
		name: sink.name === null ? null : display(sink.name),
		accountId: literalOf(sink.scope.account),
		homeRegion: literalOf(sink.region),
		multiRegion: flag(sink.multiRegion, sink.kind === "trail" ? false : null),
		organization: flag(sink.organization, false),
		globalServiceEvents: sink.kind === "trail" ? flag(sink.globalServiceEvents, null) : null,
		logging: logging.kind === "known" ? logging.value ? "on" : "off" : "unknown",
		selectors: selectors.kind,
		counted: standing.counts === "no" ? false : standing.counts === "maybe" || conditional !== null ? "unknown" : true,
		notCountedBecause: standing.because ?? conditional,
		location: sink.origin.locate()
	};
}
function literalOf(text) {
	return knownString(text) ?? null;
}
function flag(setting, whenAbsent) {
	switch (setting.kind) {
		case "known": return setting.value;
		case "unknown": return null;
		case "absent": return whenAbsent;
	}
}

// src/rules/findings.ts
/**
* Runs the rules and gives each finding its place: levels, locations, fingerprints, order.
*/
/** All findings of an assessment: what is wrong with sinks first, then gaps, each group by file and line. */
function findingsOf(assessment, context) {
	const drafts = [];
	if (context.anythingRead) {
		const run = {
			sinks: assessment.sinks.length,
			resources: context.resources
		};
		for (const rule of runRules) drafts.push(...present(rule.check(run)));
	}
	for (const assessed of assessment.sinks) {
		const sinkContext = {
			catalog: context.catalog,
			semantics: context.semantics,
			refusals: assessed.refusals
		};
		for (const rule of sinkRules) drafts.push(...rule.check(assessed.sink, sinkContext).map(draftOfSinkFinding));
	}
	for (const cause of causesOf(assessment.entries)) for (const rule of coverageRules) if (rule.verdict === cause.first.verdict) drafts.push(rule.check(cause, context));
	return withFingerprints(drafts);
}
function present(value) {
	return value === null ? [] : [value];
}
function draftOfSinkFinding(finding) {
	return {
		ruleId: finding.ruleId,
		level: finding.level,
		kind: finding.kind,
		message: finding.message,
		origin: finding.origin,
		related: finding.related,
		resource: finding.sink.id,
		operations: [],
		counterexample: null,
		controls: [],
		policy: null,
		requirement: null,
		subject: finding.message,
		cause: [
			finding.ruleId,
			finding.sink.id,
			finding.message
		].join(" ")
	};
}
const rank = {
	error: 0,
	warning: 1,
	note: 2
};
function withFingerprints(drafts) {
	const seen = /* @__PURE__ */ new Map();
	const shown = /* @__PURE__ */ new Set();
	return drafts.flatMap((draft) => {
		const location = draft.origin.locate();
		const same = JSON.stringify([
			draft.ruleId,
			draft.message,
			location,
			draft.resource
		]);
		if (shown.has(same)) return [];
		shown.add(same);
		const identity = JSON.stringify([
			draft.ruleId,
			draft.resource,
			draft.policy,
			draft.requirement,
			draft.subject
		]);
		const occurrence = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, occurrence);
		return [{
			ruleId: draft.ruleId,
			level: draft.level,
			kind: draft.kind,
			message: draft.message.trim(),
			location,
			relatedLocations: draft.related.map((related) => ({
				message: related.message,
				location: related.origin.locate()
			})),
			resource: draft.resource,
			operations: [...draft.operations],
			...draft.counterexample === null ? {} : { counterexample: draft.counterexample },
			controls: [...draft.controls],
			baseline: null,
			suppressed: null,
			fingerprint: fingerprint(identity, occurrence),
			policy: draft.policy,
			requirement: draft.requirement,
			causeKey: [
				draft.ruleId,
				draft.level,
				draft.cause
			].join(" ")
		}];
	}).sort((a, b) => rank[a.level] - rank[b.level] || compareText(a.location.uri, b.location.uri) || a.location.startLine - b.location.startLine || compareText(a.ruleId, b.ruleId));
}
function fingerprint(identity, occurrence) {
	return createHash("sha256").update(`${identity} ${String(occurrence)}`).digest("hex").slice(0, 32);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/check.ts
/**
* The one function behind `trailproof check` and the library: reads inputs, assesses them, runs the rules. It touches files only, no process and no console.
*/
/** Checks infrastructure code. `usage`: the options, the configuration or a policy is wrong, and nothing was checked. */
async function runCheck(options = {}) {
	const preparation = await prepare(options);
	if (preparation.kind === "usage") return preparation;
	const { setup } = preparation;
	const inputs = await readInputs(setup);
	const { trails } = setup;
	const sinks = [...inputs.model.sinks, ...trails.sinks];
	const assessment = assess({
		sinks,
		resources: inputs.model.resources,
		policies: setup.policies,
		sameAccount: options.sameAccount ?? false,
		groups: setup.groups(inputs.scopeIds),
		liveAccounts: trails.accounts.map((account) => account.accountId),
		unseenSinks: trails.accounts.flatMap((account) => account.missingSinks.map((because) => ({
			accountId: account.accountId,
			because
		}))),
		catalog: setup.catalog,
		semantics: setup.semantics,
		today: setup.today
	});
	return {
		kind: "done",
		run: runOf(setup, inputs, assessment, findingsOf(assessment, {
			catalog: setup.catalog,
			semantics: setup.semantics,
			resources: inputs.model.resources,
			sinksAreComplete: setup.trailFiles.length > 0 || (setup.configuration?.sinksComplete ?? false),
			anythingRead: inputs.readFiles > 0 || setup.trailFiles.length > 0
		}), [
			...setup.notifications,
			...inputs.model.notifications,
			...trails.notifications,
			...emptyRunNotices(inputs, setup)
		])
	};
}
function runOf(setup, inputs, assessment, found, notifications) {
	const { findings, notes } = suppressed(found, setup);
	const all = [...notifications, ...notes];
	const texts = new Map([...inputs.texts, ...[...setup.texts].map(([uri, text]) => [uri, {
		text,
		mayQuote: true
	}])]);
	return {
		result: resultOf({
			version,
			catalogDate: setup.catalog.catalogDate,
			assessment,
			findings,
			notifications: all
		}),
		complete: !all.some((notification) => notification.incomplete),
		failOn: setup.configuration?.failOn ?? null,
		leftAlone: inputs.leftAlone,
		sourceText: (uri) => texts.get(uri)?.text,
		quotableText: (uri) => {
			const input = texts.get(uri);
			return input?.mayQuote === true ? input.text : void 0;
		}
	};
}
/** Takes away what the configuration ignores; a finding of which some operations remain stays for those. */
function suppressed(findings, setup) {
	const { decisions, notes } = applySuppressions(setup.configuration?.ignore ?? [], findings.map((finding) => ({
		ruleId: finding.ruleId,
		address: finding.resource,
		operations: finding.operations
	})), setup.today);
	return {
		findings: findings.map((finding, index) => {
			const decision = decisions[index];
			const reason = decision?.applied[0]?.suppression.reason ?? null;
			if (decision === void 0 || decision.applied.length === 0) return finding;
			return decision.suppressed ? {
				...finding,
				suppressed: {
					kind: "external",
					justification: reason
				}
			} : {
				...finding,
				operations: [...decision.remaining]
			};
		}),
		notes
	};
}

export { runCheck as t };