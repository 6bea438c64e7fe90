import { $a as assessedEntryOf, $t as signInTypeSpeltOtherwise, At as allOf, Bt as openValueOf, Ct as TextMistakeError, Et as nameHint, Ft as eitherTest, Go as nearestName, Gt as exactTexts, Ht as noEvents, It as never, Jt as meetsCondition, Kt as necessaryTests, Lt as openTest, Mt as anyOf, Nt as anyTest, Pt as eitherOf, Qt as eventsOfOperation, Rt as perhaps, Tt as safeExpression, Ut as recordField, Vt as acceptedEvents, Wt as servicesByName, Xo as partitionOfRegion, Xt as blockOf, Yt as meets, Zt as detailTypeOf, _s as unresolvedPieces, ao as judge, ds as display, fs as knownString, io as requiredEventsOf, jt as always, ko as only, ms as sameText, os as dataKey, ps as literal, qo as groupsOf, qt as restrictionsOf, sa as jsonMistake, ss as compare, us as concatenate, wt as TextScanner, xs as some, yo as isReadOnlyKnown, zt as textTest } from "./core.js";

// src/detections/asked-fields.ts
function askedFields(condition, path = [], isDenied = false) {
	switch (condition.kind) {
		case "constant": return [];
		case "all":
		case "any": return condition.of.flatMap((part) => askedFields(part, path, isDenied));
		case "not": return askedFields(condition.of, path, !isDenied);
		case "doubtful": return askedFields(condition.of, path, isDenied);
		case "within": return askedFields(condition.of, [...path, condition.key], isDenied);
		case "step": return askedFields(condition.of, [...path, stepName(condition.to)], isDenied);
		case "leaf": return [{
			path,
			test: condition.test,
			isDenied
		}];
		case "absent": return [{
			path: condition.path,
			test: null,
			isDenied
		}];
	}
}
function stepName(step) {
	return typeof step === "object" ? "*" : String(step);
}
function wholeTexts(fields, path) {
	return fields.filter((asked) => !asked.isDenied && asked.path.join(".") === path).flatMap(({ test }) => test === null ? [] : textsOf(test));
}
function textsOf(test) {
	if (test.kind === "any-of") return test.tests.flatMap(textsOf);
	if (test.kind !== "text" || test.position !== "whole") return [];
	const known = knownString(test.text);
	return known === void 0 ? [] : [known];
}
function asksForRecords({ condition }, isEventName) {
	const fields = askedFields(condition);
	return wholeTexts(fields, "eventSource").some((source) => source.endsWith(".amazonaws.com")) || wholeTexts(fields, "eventName").some(isEventName) || fields.some(asksCaller);
}
function asksCaller({ path: [first] }) {
	return first === "userIdentity";
}

// src/detections/asked-events.ts
function askedEvents(pattern, operations) {
	const fields = askedFields(pattern.condition);
	const path = recordField(pattern, "eventName").join(".");
	const tests = testsOf(fields, path);
	const parts = tests.filter(isPartOfName);
	const { named, caseless } = namesOf(wholeTexts(fields, path), tests, operations);
	const hasName = ({ operation: { category }, eventName }) => named.has(eventName) || category === "data" && parts.some((test) => meetsName(test, eventName));
	const ofManagement = new Set(isSourceOpen(pattern, fields) ? operations.filter(isManagement).map(({ eventName }) => eventName) : []);
	const isAsked = (accepted) => isManagement(accepted) || hasName(accepted) && !ofManagement.has(accepted.eventName);
	return {
		named,
		caseless,
		hasName,
		isAsked
	};
}
function namesOf(written, tests, operations) {
	const anyLetters = new Set(tests.flatMap((test) => test.kind === "text" && test.caseless ? knownString(test.text) ?? [] : []));
	const recorded = new Map(anyLetters.size === 0 ? [] : operations.map(({ eventName }) => [eventName.toLowerCase(), eventName]));
	const shown = (name) => (anyLetters.has(name) ? recorded.get(name.toLowerCase()) : null) ?? name;
	return {
		named: new Set(written.map(shown)),
		caseless: anyLetters
	};
}
function isManagement({ operation: { category } }) {
	return category === "management";
}
function isSourceOpen(pattern, fields) {
	const envelope = pattern.language === "eventbridge" ? ["source"] : [];
	return [recordField(pattern, "eventSource").join("."), ...envelope].every((path) => testsOf(fields, path).length === 0);
}
function testsOf(fields, path) {
	return fields.flatMap(({ path: own, test, isDenied }) => isDenied || test === null || own.join(".") !== path ? [] : alternativesOf(test));
}
function alternativesOf(test) {
	return test.kind === "any-of" ? test.tests.flatMap(alternativesOf) : [test];
}
function isPartOfName(test) {
	switch (test.kind) {
		case "text": return test.position !== "whole" && knownString(test.text) !== "";
		case "glob": return test.parts.some((part) => typeof part === "string" && part !== "");
		case "regular-expression": return !meetsName(test, "");
		case "all-of":
		case "any-of": return test.tests.some(isPartOfName);
		case "number":
		case "boolean":
		case "null":
		case "address":
		case "type":
		case "none-of":
		case "open": return false;
	}
}
function meetsName(test, eventName) {
	return meets({
		kind: "text",
		text: literal(eventName)
	}, test) === "yes";
}

// src/detections/patterns/about-cloudtrail.ts
const detailTypes = [
	...[
		"AwsApiCall",
		"AwsServiceEvent",
		"AwsConsoleAction",
		"AwsConsoleSignIn"
	].map((eventType) => detailTypeOf(eventType, "Management")),
	detailTypeOf("AwsVpceEvent", "NetworkActivity"),
	signInTypeSpeltOtherwise,
	"AWS Insight via CloudTrail"
];
const fieldsOfRecords = [
	"eventSource",
	"eventName",
	"eventCategory",
	"managementEvent",
	"readOnly",
	"eventType"
];
function isAboutCloudTrail(pattern) {
	if (pattern.language !== "eventbridge") return "yes";
	const tests = necessaryTests(pattern.condition, ["detail-type"]);
	if (tests !== null) {
		const found = tests.flatMap((test) => test === "absent" ? [] : detailTypes.map((type) => meetsType(type, test)));
		if (found.includes("yes") || misspeltType(pattern) !== null) return "yes";
		return found.includes("maybe") ? withoutDetailType(pattern) : "no";
	}
	return asksForTypeUnderOtherKey(pattern) ? "yes" : withoutDetailType(pattern);
}
function withoutDetailType({ condition, open }) {
	const sources = exactTexts(necessaryTests(condition, ["source"]) ?? []) ?? [];
	const isOfAws = sources.some(({ text }) => text.startsWith("aws."));
	if (sources.length > 0 && !isOfAws) return "no";
	const isOfRecord = ([first, field = ""]) => first === "detail" && fieldsOfRecords.some((own) => own === field || isOfAws && own.toLowerCase() === field.toLowerCase());
	if (restrictionsOf(condition).some(({ path }) => isOfRecord(path))) return "yes";
	return open.length > 0 ? "maybe" : "no";
}
function asksForTypeUnderOtherKey({ condition }) {
	return restrictionsOf(condition).some(({ path: [key = "", ...rest], tests }) => rest.length === 0 && sameLetters(key.replace(/[-_]/g, ""), "detailtype") && tests.some((test) => test !== "absent" && detailTypes.some((type) => meetsType(type, test) === "yes")));
}
function meetsType(type, test) {
	return meets({
		kind: "text",
		text: literal(type)
	}, test);
}
function misspeltType({ condition, language }) {
	if (language !== "eventbridge") return null;
	const written = exactTexts(necessaryTests(condition, ["detail-type"]) ?? []) ?? [];
	if (written.some(({ text, caseless }) => caseless || detailTypes.includes(text))) return null;
	return written.flatMap(({ text }) => {
		const type = detailTypes.find((one) => sameLetters(one, text));
		return type === void 0 ? [] : [{
			written: text,
			type
		}];
	})[0] ?? null;
}
function disputedSignInType(pattern) {
	const tests = necessaryTests(pattern.condition, ["detail-type"]) ?? [];
	const takes = (type) => tests.some((test) => test !== "absent" && meetsType(type, test) !== "no");
	const type = detailTypeOf("AwsConsoleSignIn", "Management");
	return !takes(type) && takes("AWS Console Signin via CloudTrail") ? {
		written: signInTypeSpeltOtherwise,
		type
	} : null;
}
function sameLetters(one, other) {
	const plain = (text) => text.toLowerCase().replace(/\s+/g, "");
	return plain(one) === plain(other);
}
function maySpeakOfCloudTrail(pattern) {
	const words = [...wordsIn(pattern)];
	if (words.some((word) => /via\s*cloudtrail/i.test(word))) return true;
	const isField = (word) => fieldsThatTell.some((field) => word === field || word.includes(`"${field}"`));
	return words.some(isField) && !words.some((word) => word.includes("detail-type"));
}
const fieldsThatTell = ["eventSource", "eventName"];
function* wordsIn(value) {
	switch (value.kind) {
		case "text":
			yield display(value.text);
			break;
		case "list":
			for (const item of value.items) yield* wordsIn(item);
			break;
		case "one-of":
			for (const one of value.values) yield* wordsIn(one);
			break;
		case "mapping": for (const [key, entry] of value.entries) {
			yield* key.split(".");
			yield* wordsIn(entry);
		}
	}
}

// src/detections/patterns/event-wildcard.ts
function wildcardParts(text) {
	const written = knownString(text);
	if (written === void 0) return "open";
	if (written.replace(/\\[\\*]/g, "--").includes("**")) return null;
	const parts = [];
	let literal = "";
	for (let position = 0; position < written.length; position++) {
		const character = written.charAt(position);
		if (character === "\\") {
			position += 1;
			const escaped = written.charAt(position);
			if (escaped !== "*" && escaped !== "\\") return null;
			literal += escaped;
		} else if (character === "*") {
			parts.push(literal, { hole: "any" });
			literal = "";
		} else literal += character;
	}
	return [...parts, literal];
}

// src/detections/patterns/event-tests.ts
const operators = [
	"exactly",
	"prefix",
	"suffix",
	"equals-ignore-case",
	"wildcard",
	"anything-but",
	"numeric",
	"cidr",
	"exists"
];
const reservedInAlternatives = /* @__PURE__ */ new Set([
	...operators,
	...[
		"=",
		"<",
		"<=",
		">",
		">="
	],
	...[
		"regex",
		"not-wildcard",
		"not-equals-ignore-case"
	],
	...[
		"date-after",
		"date-on-or-after",
		"date-before",
		"date-on-or-before",
		"in-date-range"
	],
	...["ip-address-in-range", "ip-address-not-in-range"]
]);
var EventTests = class {
	#mistakes;
	#open;
	constructor(mistakes, open) {
		this.#mistakes = mistakes;
		this.#open = open;
	}
	ofList(list, place, path) {
		const items = list.items.filter(({ kind }) => kind !== "absent");
		if (items.length === 0 && list.more === null) this.#mistakes.add(place, { code: "empty" });
		const tests = [];
		let absent = "no";
		for (const [position, item] of items.entries()) {
			const presence = presenceIn(item);
			if (presence !== null) {
				if (presence === "present") tests.push({
					kind: "type",
					types: [
						"text",
						"number",
						"boolean",
						"null"
					]
				});
				else if (presence === "absent") absent = "yes";
				else {
					tests.push(openTest);
					absent = absent === "yes" ? "yes" : "maybe";
				}
			} else {
				if (item.kind === "unknown" && absent === "no") absent = "maybe";
				tests.push(this.#item(item, [...place, position], path));
			}
		}
		if (list.more === null) return {
			path,
			tests,
			absent
		};
		this.#open.push({
			code: "unresolved",
			because: list.more.unknown,
			path
		});
		return {
			path,
			tests: [...tests, openTest],
			absent: absent === "yes" ? "yes" : "maybe"
		};
	}
	#item(item, place, path) {
		switch (item.kind) {
			case "text":
				this.#note(item.text, path);
				return exactText(item.text);
			case "number": return {
				kind: "number",
				relation: "=",
				number: item.number
			};
			case "boolean": return {
				kind: "boolean",
				boolean: item.boolean
			};
			case "null": return { kind: "null" };
			case "unknown":
				if (item.because !== null) this.#open.push({
					code: "unresolved",
					because: item.because,
					path
				});
				return openTest;
			case "one-of": return eitherTest(item.values.map((one) => this.#item(one, place, path)));
			case "mapping": return this.#expression(item, place, path);
			case "list":
			case "absent":
				this.#mistakes.add(place, {
					code: "wrong-shape",
					expected: "scalar"
				});
				return openTest;
		}
	}
	#expression({ entries, more }, place, path) {
		const given = [...entries].filter(([, value]) => value.kind !== "absent");
		const [first, second] = given;
		if (more !== null && given.length === 0) return openTest;
		if (first === void 0) return this.#wrong(place, { code: "empty" });
		if (second !== void 0) return this.#wrong(place, {
			code: "not-accepted",
			written: second[0]
		});
		const [name, value] = first;
		const operator = operators.find((one) => one === name);
		if (operator === void 0) {
			const nearest = nearestName(name, operators) ?? null;
			return this.#wrong([...place, name], {
				code: "unknown-operator",
				name,
				nearest
			});
		}
		if (value.kind === "unknown") return this.#item(value, place, path);
		return this.#operator(operator, value, [...place, name], path);
	}
	#operator(operator, value, place, path) {
		switch (operator) {
			case "exactly":
			case "equals-ignore-case": return this.#text(value, place, path, (text) => textTest("whole", text, operator !== "exactly"));
			case "prefix": return this.#affix("beginning", value, place, path);
			case "suffix": return this.#affix("end", value, place, path);
			case "wildcard": return this.#text(value, place, path, (text) => this.#wildcard(text, place));
			case "anything-but": return this.#anythingBut(value, place, path);
			case "numeric": return this.#numeric(value, place);
			case "cidr": return this.#text(value, place, path, (text) => this.#block(text, place));
			case "exists": return this.#wrong(place, {
				code: "wrong-shape",
				expected: "boolean"
			});
		}
	}
	#affix(position, value, place, path) {
		if (value.kind !== "mapping") return this.#text(value, place, path, (text) => textTest(position, text));
		const [first, second] = value.entries;
		if (first === void 0 || second !== void 0 || first[0] !== "equals-ignore-case") return this.#wrong(place, {
			code: "not-accepted",
			written: second?.[0] ?? first?.[0] ?? "{}"
		});
		return this.#text(first[1], [...place, first[0]], path, (text) => textTest(position, text, true));
	}
	#wildcard(text, place) {
		const parts = wildcardParts(text);
		if (parts === null) return this.#wrong(place, {
			code: "not-accepted",
			written: knownString(text) ?? ""
		});
		return parts === "open" ? openTest : {
			kind: "glob",
			parts,
			caseless: false
		};
	}
	#block(text, place) {
		const written = knownString(text);
		if (written === void 0) return openTest;
		if (blockOf(written) === null || !written.includes("/")) return this.#wrong(place, {
			code: "not-accepted",
			written
		});
		return {
			kind: "address",
			block: written
		};
	}
	#anythingBut(value, place, path) {
		if (value.kind !== "mapping") return butValues(this.#values(value, place, path, true));
		const [first, second] = value.entries;
		const [name, inner] = first ?? [];
		if (name === void 0 || inner === void 0 || second !== void 0) return this.#wrong(place, {
			code: "not-accepted",
			written: second?.[0] ?? "{}"
		});
		const here = [...place, name];
		const make = this.#maker(name, here);
		if (make === null) return this.#wrong(here, {
			code: "not-accepted",
			written: name
		});
		return butTexts(this.#values(inner, here, path, false).map((one) => {
			if (one.kind !== "text") return openTest;
			if (knownString(one.text) === "" && (name === "prefix" || name === "suffix")) return this.#wrong(here, { code: "empty" });
			return make(one.text);
		}));
	}
	#maker(name, place) {
		switch (name) {
			case "prefix": return (text) => textTest("beginning", text);
			case "suffix": return (text) => textTest("end", text);
			case "equals-ignore-case": return (text) => textTest("whole", text, true);
			case "wildcard": return (text) => this.#wildcard(text, place);
			default: return null;
		}
	}
	#values(value, place, path, withNumbers) {
		const items = value.kind === "list" ? value.items : [value];
		const more = value.kind === "list" && value.more !== null ? [{
			kind: "unknown",
			because: null
		}] : [];
		if (items.length === 0 && more.length === 0) this.#mistakes.add(place, { code: "empty" });
		const types = /* @__PURE__ */ new Set();
		for (const [position, item] of items.entries()) {
			if (item.kind === "unknown" || item.kind === "one-of") continue;
			types.add(item.kind);
			if (item.kind === "text") this.#note(item.text, path);
			else if (item.kind !== "number" || !withNumbers) this.#mistakes.add([...place, position], {
				code: "wrong-shape",
				expected: "string"
			});
		}
		if (types.size > 1) this.#mistakes.add(place, {
			code: "not-accepted",
			written: [...types].join(", ")
		});
		return [...items, ...more];
	}
	#numeric(value, place) {
		if (value.kind !== "list") return this.#wrong(place, {
			code: "wrong-shape",
			expected: "list"
		});
		if (value.more !== null || value.items.some(({ kind }) => kind === "unknown")) return openTest;
		const tests = [];
		for (let position = 0; position < value.items.length; position += 2) {
			const relation = relationOf(value.items[position]);
			const number = numberOf(value.items[position + 1]);
			if (relation === null) return this.#wrong([...place, position], {
				code: "wrong-shape",
				expected: "string"
			});
			if (number === null) return this.#wrong([...place, position + 1], {
				code: "wrong-shape",
				expected: "number"
			});
			if (number === "open") return openTest;
			tests.push({
				kind: "number",
				relation,
				number
			});
		}
		const written = tests.map((test) => test.kind === "number" ? test.relation : "").join(" ");
		if (!/^(?:[<>]=?|=|>=? <=?)$/.test(written)) return this.#wrong(place, {
			code: "not-accepted",
			written
		});
		return {
			kind: "all-of",
			tests
		};
	}
	#text(value, place, path, make) {
		const found = value.kind === "one-of" ? value.values.find(({ kind }) => kind === "text") ?? value : value;
		switch (found.kind) {
			case "text":
				this.#note(found.text, path);
				return make(found.text);
			case "unknown":
			case "one-of": return openTest;
			default: return this.#wrong(place, {
				code: "wrong-shape",
				expected: "string"
			});
		}
	}
	#note(text, path) {
		for (const { unknown } of unresolvedPieces(text)) this.#open.push({
			code: "unresolved",
			because: unknown,
			path
		});
	}
	#wrong(place, problem) {
		this.#mistakes.add(place, problem);
		return openTest;
	}
};
function eitherTests(read) {
	const absent = new Set(read.map((one) => one.absent));
	const [only] = absent;
	return {
		path: read[0]?.path ?? [],
		tests: [eitherTest(read.map(({ tests }) => anyTest(tests)))],
		absent: absent.size === 1 && only !== void 0 ? only : "maybe"
	};
}
function presenceIn(item) {
	if (item.kind !== "mapping" || item.entries.size !== 1) return null;
	const asked = item.entries.get("exists");
	if (asked === void 0) return null;
	const value = asked.kind === "one-of" ? asked.values.find(({ kind }) => kind === "boolean") ?? asked : asked;
	if (value.kind === "boolean") return value.boolean ? "present" : "absent";
	return value.kind === "unknown" ? "open" : null;
}
function exactText(text) {
	const written = knownString(text);
	return written !== void 0 && !written.includes("/") && blockOf(written) !== null ? {
		kind: "address",
		block: written
	} : textTest("whole", text);
}
function butValues(values) {
	const numbers = values.some(({ kind }) => kind === "number");
	const tests = values.map((value) => {
		if (value.kind === "text") return textTest("whole", value.text);
		return value.kind === "number" ? {
			kind: "number",
			relation: "=",
			number: value.number
		} : openTest;
	});
	return numbers ? but(tests, "number") : butTexts(tests);
}
function butTexts(tests) {
	return but(tests, "text");
}
function but(tests, type) {
	const typed = {
		kind: "type",
		types: [type]
	};
	return {
		kind: "any-of",
		tests: [{
			kind: "all-of",
			tests: [typed, {
				kind: "none-of",
				tests
			}]
		}, {
			kind: "all-of",
			tests: [openTest, {
				kind: "none-of",
				tests: [typed]
			}]
		}]
	};
}
function relationOf(value) {
	const written = value?.kind === "text" ? knownString(value.text) : void 0;
	switch (written) {
		case "=":
		case "<":
		case "<=":
		case ">":
		case ">=": return written;
		default: return null;
	}
}
function numberOf(value) {
	const found = value?.kind === "one-of" ? value.values.find(({ kind }) => kind === "number") : value;
	if (found?.kind === "number") return found.number;
	return value?.kind === "unknown" || value?.kind === "one-of" ? "open" : null;
}

// src/detections/patterns/mistake-list.ts
const mostMistakes = 20;
var MistakeList = class {
	list = [];
	add(path, problem) {
		if (this.list.length < mostMistakes) this.list.push({
			problem,
			place: {
				kind: "path",
				path
			}
		});
	}
};

// src/detections/patterns/event-pattern.ts
const mostRules = 500;
const deepest$1 = 100;
function readEventPattern(value) {
	const reader = new EventPatternReader();
	const condition = reader.read(value);
	if (reader.mistakes.list.length > 0) return {
		kind: "mistaken",
		mistakes: reader.mistakes.list
	};
	return {
		kind: "pattern",
		pattern: {
			language: "eventbridge",
			condition,
			open: reader.open
		}
	};
}
var EventPatternReader = class {
	mistakes = new MistakeList();
	open = [];
	#hasDoubtfulAlternatives = false;
	read(value) {
		switch (value.kind) {
			case "unknown":
				this.#leaveOpen([], value.because);
				return perhaps;
			case "one-of": return eitherOf(value.values.map((one) => this.read(one)));
			case "mapping": {
				const rules = this.#object([{
					tests: /* @__PURE__ */ new Map(),
					open: false
				}], value, [], [], false);
				if (rules.length > mostRules) {
					this.open.push({ code: "too-large" });
					return perhaps;
				}
				const condition = anyOf(rules.map(conditionOf$1));
				return this.#hasDoubtfulAlternatives ? {
					kind: "doubtful",
					of: condition
				} : condition;
			}
			default:
				this.mistakes.add([], {
					code: "wrong-shape",
					expected: "mapping"
				});
				return perhaps;
		}
	}
	#object(rules, { entries, more }, place, path, inAlternatives) {
		let found = rules;
		const given = [...entries].filter(([, value]) => value.kind !== "absent");
		if (given.length === 0 && more === null) this.mistakes.add(place, { code: "empty" });
		if (place.length > deepest$1) return this.#tooLarge(rules);
		for (const [key, value] of given) {
			const here = [...place, key];
			if (inAlternatives && reservedInAlternatives.has(key)) this.#doubt(key);
			else if (key === "$or" && (value.kind === "unknown" || value.kind === "one-of")) {
				this.#leaveOpen(path, value.kind === "unknown" ? value.because : null);
				found = opened(found, path);
			} else if (key === "$or" && value.kind === "list") found = this.#alternatives(found, value, here, path);
			else found = this.#entry(found, value, here, [...path, ...key.split(".")], inAlternatives);
			if (found.length > mostRules) return found;
		}
		if (more === null) return found;
		this.#leaveOpen(path, more.because);
		return opened(found);
	}
	#entry(rules, value, place, path, inAlternatives) {
		switch (value.kind) {
			case "mapping": return this.#object(rules, value, place, path, inAlternatives);
			case "list": return withTests(rules, path, new EventTests(this.mistakes, this.open).ofList(value, place, path));
			case "unknown":
				this.#leaveOpen(path, value.because);
				return opened(rules);
			case "one-of": return this.#oneOf(rules, value.values, place, path, inAlternatives);
			default:
				this.mistakes.add(place, {
					code: "wrong-shape",
					expected: "list"
				});
				return rules;
		}
	}
	#oneOf(rules, values, place, path, inAlternatives) {
		const [only] = values;
		if (values.length === 1 && only !== void 0) return this.#entry(rules, only, place, path, inAlternatives);
		const reader = new EventTests(this.mistakes, this.open);
		if (!values.every((value) => value.kind === "list")) return opened(rules);
		return withTests(rules, path, eitherTests(values.map((value) => reader.ofList(value, place, path))));
	}
	#alternatives(rules, { items, more }, place, path) {
		const found = [];
		for (const [position, item] of items.entries()) {
			if (found.length > mostRules) return found;
			if (item.kind === "mapping") found.push(...this.#object(rules, item, [...place, position], path, true));
			else if (item.kind === "unknown" || item.kind === "one-of") {
				this.#leaveOpen(path, item.kind === "unknown" ? item.because : null);
				found.push(...opened(rules, path));
			} else this.mistakes.add([...place, position], {
				code: "wrong-shape",
				expected: "mapping"
			});
		}
		if (more !== null) {
			this.#leaveOpen(path, more.unknown);
			found.push(...opened(rules, path));
		} else if (items.length < 2) this.#doubt("$or");
		return found;
	}
	#doubt(written) {
		this.open.push({
			code: "undocumented",
			written
		});
		this.#hasDoubtfulAlternatives = true;
	}
	#leaveOpen(path, because) {
		if (because !== null) this.open.push({
			code: "unresolved",
			because,
			path
		});
	}
	#tooLarge(rules) {
		this.open.push({ code: "too-large" });
		return opened(rules);
	}
};
function opened(rules, path) {
	return rules.map(({ tests }) => {
		if (path === void 0) return {
			tests,
			open: true
		};
		const kept = [...tests].filter(([, test]) => path.some((key, index) => test.path[index] !== key));
		return {
			tests: new Map(kept),
			open: true
		};
	});
}
function withTests(rules, path, tests) {
	const key = path.join(".");
	return rules.map((rule) => {
		const before = rule.tests.get(key);
		const entry = before === void 0 ? tests : eitherTests([before, tests]);
		return {
			tests: new Map([...rule.tests, [key, entry]]),
			open: rule.open
		};
	});
}
function conditionOf$1({ tests, open }) {
	const tree = treeOf([...tests.values()].map((test) => ({
		test,
		rest: test.path
	})));
	return open ? allOf([tree, perhaps]) : tree;
}
function treeOf(branches) {
	const byKey = /* @__PURE__ */ new Map();
	const here = [];
	for (const { test, rest } of branches) {
		const [key, ...further] = rest;
		if (key === void 0) here.push(leafCondition(test));
		else byKey.set(key, [...byKey.get(key) ?? [], {
			test,
			rest: further
		}]);
	}
	return allOf([...here, ...[...byKey].map(([key, inside]) => ({
		kind: "within",
		key,
		of: treeOf(inside)
	}))]);
}
function leafCondition({ path, tests, absent }) {
	const leaf = tests.length === 0 ? [] : [{
		kind: "leaf",
		test: anyTest(tests)
	}];
	switch (absent) {
		case "no": return anyOf(leaf);
		case "yes": return anyOf([...leaf, {
			kind: "absent",
			path,
			leaves: true
		}]);
		case "maybe": return anyOf([...leaf, allOf([{
			kind: "absent",
			path,
			leaves: true
		}, perhaps])]);
	}
}

// src/detections/patterns/event-pattern-text.ts
const mark = /\uE000(\d+)\uE001/;
function readEventPatternText(text) {
	const pieces = text.parts.filter((part) => typeof part !== "string");
	const json = withMarks(text.parts);
	let parsed;
	try {
		parsed = JSON.parse(json);
	} catch {
		const [first] = pieces;
		if (first !== void 0) return readEventPattern({
			kind: "unknown",
			because: first.unknown
		});
		const { message, start, end } = jsonMistake(json);
		const place = {
			kind: "offset",
			offset: start,
			length: end - start
		};
		return {
			kind: "mistaken",
			mistakes: [{
				problem: {
					code: "not-json",
					message
				},
				place
			}]
		};
	}
	const value = openValueOf(parsed);
	return readEventPattern(pieces.length === 0 ? value : withPieces(value, pieces));
}
function withMarks(parts) {
	let json = "";
	let inString = false;
	let pieces = 0;
	for (const part of parts) if (typeof part === "string") {
		json += part;
		for (const [token] of part.matchAll(/\\[^]|"/g)) if (token === "\"") inString = !inString;
	} else {
		const marked = `\uE000${String(pieces)}\uE001`;
		json += inString ? marked : `"${marked}"`;
		pieces += 1;
	}
	return json;
}
function withPieces(value, pieces) {
	switch (value.kind) {
		case "text": return value.text.parts.length === 0 ? value : textWithPieces(value.text, pieces);
		case "list": {
			const items = value.items.map((item) => withPieces(item, pieces));
			if (items.find((item) => item.kind === "unknown") === void 0) return {
				...value,
				items
			};
			return {
				...value,
				items: items.filter((item) => item.kind !== "unknown"),
				more: pieceIn(value, pieces)
			};
		}
		case "mapping": return entriesWithPieces(value, pieces);
		default: return value;
	}
}
function entriesWithPieces(value, pieces) {
	const entries = /* @__PURE__ */ new Map();
	let { more } = value;
	for (const [key, inner] of value.entries) {
		const piece = pieceOf(key, pieces);
		if (piece === void 0) entries.set(key, withPieces(inner, pieces));
		else more = { because: piece.unknown };
	}
	return {
		...value,
		entries,
		more
	};
}
function textWithPieces(text, pieces) {
	const [written] = text.parts;
	if (typeof written !== "string" || !mark.test(written)) return {
		kind: "text",
		text
	};
	const parts = written.split(/\uE000(\d+)\uE001/).map((part, position) => {
		if (position % 2 === 0) return part;
		return pieces[Number(part)] ?? part;
	});
	const open = parts.find((part) => typeof part !== "string" && part.kind === "anything");
	if (typeof open === "object") return {
		kind: "unknown",
		because: open.unknown
	};
	return {
		kind: "text",
		text: concatenate(parts)
	};
}
function pieceIn(list, pieces) {
	for (const item of list.items) {
		const [written] = item.kind === "text" ? item.text.parts : [];
		const piece = typeof written === "string" ? pieceOf(written, pieces) : void 0;
		if (piece !== void 0) return piece;
	}
	return list.more;
}
function pieceOf(written, pieces) {
	const [, number] = mark.exec(written) ?? [];
	return number === void 0 ? void 0 : pieces[Number(number)];
}

// src/detections/patterns/record-fields.ts
function withKnownFields(pattern, semantics) {
	const misspelt = /* @__PURE__ */ new Map();
	const isMisspelt = (path) => {
		const found = lookUp(path, pattern.language, semantics);
		if (found?.meant == null) return false;
		misspelt.set(found.written, {
			written: found.written,
			meant: found.meant
		});
		return true;
	};
	const condition = withoutFields(pattern.condition, [], isMisspelt);
	const unknown = restrictionsOf(condition).flatMap(({ path, tests }) => {
		const found = tests.every((test) => test === "absent") ? null : lookUp(path, pattern.language, semantics);
		return found === null ? [] : [found.written];
	});
	return {
		pattern: misspelt.size === 0 ? pattern : {
			...pattern,
			condition
		},
		misspelt: [...misspelt.values()],
		unknown: [...new Set(unknown)]
	};
}
function withoutFields(condition, path, isMisspelt) {
	switch (condition.kind) {
		case "constant": return condition;
		case "all":
		case "any": return {
			...condition,
			of: condition.of.map((part) => withoutFields(part, path, isMisspelt))
		};
		case "not":
		case "doubtful": return {
			...condition,
			of: withoutFields(condition.of, path, isMisspelt)
		};
		case "within": return {
			...condition,
			of: withoutFields(condition.of, path && [...path, condition.key], isMisspelt)
		};
		case "step": {
			const { to } = condition;
			const isPosition = typeof to === "number" || typeof to === "object" && to.any === "position";
			const next = typeof to === "string" ? path && [...path, to] : isPosition ? path : null;
			return {
				...condition,
				of: withoutFields(condition.of, next, isMisspelt)
			};
		}
		case "leaf": return path !== null && isMisspelt(path) ? never : condition;
		case "absent": return isMisspelt(condition.path) ? always : condition;
	}
}
function lookUp(path, language, semantics) {
	const [first, ...rest] = path;
	if (first === void 0) return null;
	const { recordFields, deliveredFields } = semantics;
	const record = recordFields.find(({ object }) => object.length === 0);
	const isOfRecord = (key) => key !== void 0 && record?.fields.includes(key) === true;
	if (language !== "eventbridge") return first === "detail" && isOfRecord(rest[0]) ? {
		written: path.join("."),
		meant: rest.join(".")
	} : lookUpInRecord(path, [], recordFields);
	if (first === "detail") return lookUpInRecord(rest, ["detail"], recordFields);
	if (deliveredFields.fields.includes(first)) return null;
	if (isOfRecord(first)) return {
		written: path.join("."),
		meant: ["detail", ...path].join(".")
	};
	return {
		written: first,
		meant: nearestName(first, deliveredFields.fields) ?? null
	};
}
function lookUpInRecord(path, start, objects) {
	for (const [index, key] of path.entries()) {
		const before = path.slice(0, index);
		const object = objects.find(({ object: own }) => own.join(".") === before.join("."));
		if (object === void 0) return null;
		const { fields, printed = [] } = object;
		if (fields.includes(key) || printed.includes(key)) continue;
		const meant = nearestName(key, fields);
		return {
			written: [
				...start,
				...before,
				key
			].join("."),
			meant: meant === void 0 ? null : [
				...start,
				...before,
				meant
			].join(".")
		};
	}
	return null;
}

// src/detections/event-state.ts
function ruleStateOf({ state }) {
	if (state.kind === "absent") return "enabled";
	switch (state.kind === "known" ? knownString(state.value) : void 0) {
		case "ENABLED": return "enabled";
		case "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS": return "enabled-with-reads";
		case "DISABLED": return "disabled";
		default: return "unknown";
	}
}
function reachesRule(state, operation, eventName) {
	if (state === "enabled-with-reads" || operation.category !== "management") return "yes";
	if (state === "unknown") return "maybe";
	if (state === "disabled") return "no";
	if (!isReadOnlyKnown(operation)) return "maybe";
	if (!operation.readOnly) return "yes";
	return /^(?:Describe|Get|List)/.test(eventName) ? "no" : "maybe";
}

// src/detections/join.ts
function joined(weighed, isWhole) {
	const missing = weighed.filter(({ outcome }) => outcome === "missing");
	if (weighed.length > 0 && missing.length === weighed.length) {
		const asked = missing.filter(({ isAsked }) => isAsked);
		return {
			verdict: "never",
			deciding: asked.length > 0 ? asked : missing
		};
	}
	const gaps = weighed.filter(({ outcome, isAsked }) => isAsked && (outcome === "missing" || outcome === "part"));
	const open = weighed.filter(({ outcome, isAsked }) => isAsked && outcome === "open");
	if (gaps.length > 0 && isWhole) return {
		verdict: "in-part",
		deciding: gaps
	};
	if (open.length > 0 || !isWhole) return {
		verdict: "undetermined",
		deciding: [...open, ...gaps]
	};
	return weighed.some(({ outcome }) => outcome === "comes" || outcome === "part") ? {
		verdict: "can-fire",
		deciding: []
	} : {
		verdict: "undetermined",
		deciding: weighed
	};
}
function reasonsTogether(weighed) {
	const found = /* @__PURE__ */ new Map();
	for (const reason of weighed.flatMap(({ reasons }) => reasons)) {
		const { events = [], ...rest } = {
			events: void 0,
			...reason
		};
		const key = dataKey(rest);
		const known = found.get(key);
		if (known === void 0) found.set(key, reason);
		else if ("events" in known) found.set(key, {
			...known,
			events: [...known.events, ...events]
		});
	}
	return [...found.values()];
}

// src/detections/name-problems.ts
function nameProblem(eventName, sources, caseless, catalog) {
	const hint = nameHint({
		eventSources: sources.length === 0 ? null : sources,
		eventName,
		caseless
	}, catalog);
	switch (hint?.code) {
		case void 0:
		case "unknown": return null;
		case "permission": return hint.isEvent === "no" ? { code: "permission" } : null;
		case "never-recorded":
		case "misspelt":
		case "recorded-as":
		case "other-source": return hint;
	}
}

// src/detections/requirement.ts
function detectionPolicyOf({ id, origin }, record) {
	const requirement = {
		id,
		title: id,
		level: "warning",
		levelWhenSinksMayBeElsewhere: null,
		controls: [],
		record: {
			...everything,
			...record
		},
		except: [],
		builtIn: true,
		origin,
		placeOf: () => ({
			path: [],
			origin
		})
	};
	return {
		policy: {
			id: "detections",
			title: "detections",
			description: null,
			requirements: [requirement],
			trails: [],
			controls: [],
			builtIn: true,
			origin
		},
		requirement
	};
}
const everything = {
	service: null,
	eventSource: null,
	operations: null,
	category: null,
	access: "all",
	resourceType: null,
	regions: null,
	where: null,
	resources: { kind: "all" }
};

// src/detections/waited-events.ts
const mostNamed = 2e3;
function waitedEvents(detection, pattern, accepted, run) {
	if (accepted.length > mostNamed) return [everyManagementEvent(detection, accepted, run)];
	return groupsOf(accepted, ({ operation: { eventSource, category } }) => `${eventSource} ${category}`).flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : ofSource(detection, pattern, first.operation, group, run);
	});
}
function everyManagementEvent(detection, operations, run) {
	const { policy, requirement } = detectionPolicyOf(detection, { category: "management" });
	const required = requiredEventsOf(policy, requirement, detection.scope, [], contextOf(run));
	const { record } = requirement;
	return {
		required,
		operations: operations.slice(0, 1),
		narrowedBy: null,
		record,
		about: []
	};
}
function contextOf({ catalog: { catalog }, semantics, today }) {
	return {
		catalog,
		semantics,
		today,
		logDestinations: /* @__PURE__ */ new Set()
	};
}
function ofSource(detection, pattern, { eventSource, category }, group, run) {
	const narrowed = category === "data" ? narrowing(pattern, group, run) : nothingNarrowed;
	const isChosen = category === "management" || category === "data";
	const { policy, requirement } = detectionPolicyOf(detection, {
		eventSource,
		operations: group.map(({ operation: { name } }) => name),
		category: isChosen ? category : null,
		resources: narrowed.choice
	});
	const required = requiredEventsOf(policy, requirement, detection.scope, narrowed.resources, contextOf(run)).filter((one) => one.category === category && (narrowed.resources.length === 0 || one.resource !== null));
	return required.length === 0 && narrowed !== nothingNarrowed ? ofSourceAtLarge(detection, group, narrowed.field, run) : [{
		required,
		operations: group,
		narrowedBy: narrowed.isExact ? null : narrowed.field,
		record: requirement.record,
		about: narrowed.resources
	}];
}
function ofSourceAtLarge(detection, operations, field, run) {
	const [first] = operations;
	if (first === void 0) return [];
	const { policy, requirement } = detectionPolicyOf(detection, {
		eventSource: first.operation.eventSource,
		operations: operations.map(({ operation: { name } }) => name),
		category: "data"
	});
	return [{
		required: requiredEventsOf(policy, requirement, detection.scope, [], contextOf(run)),
		operations,
		narrowedBy: field,
		record: requirement.record,
		about: []
	}];
}
const nothingNarrowed = {
	choice: { kind: "all" },
	resources: [],
	field: null,
	isExact: true
};
function narrowing(pattern, [first], run) {
	const [event] = first === void 0 ? [] : eventsOfOperation(first.operation, first.eventName, first.service, pattern.language, {});
	const asked = restrictionsOf(pattern.condition, event).filter((one) => isAboutResources(pattern, one));
	const [one] = asked;
	if (one === void 0) return nothingNarrowed;
	const field = one.path.join(".");
	const declared = run.resources.filter((resource) => asked.some((restriction) => names(restriction, resource)));
	if (declared.length > 0) return {
		choice: { kind: "declared" },
		resources: declared,
		field,
		isExact: true
	};
	const arns = asked.flatMap(({ path, tests }) => path.at(-1) === "ARN" ? tests.flatMap(arnOf) : []);
	if (arns.length > 0) return {
		choice: {
			kind: "arns",
			arns
		},
		resources: [],
		field,
		isExact: true
	};
	return {
		choice: { kind: "all" },
		resources: [],
		field,
		isExact: false
	};
}
function isAboutResources(pattern, { path }) {
	return ["resources", "requestParameters"].some((name) => startsWith(path, recordField(pattern, name)));
}
function startsWith(path, start) {
	return start.every((key, index) => path[index] === key);
}
function names({ tests }, { arn, variables }) {
	const own = [...arn === null ? [] : [arn], ...variables.values()];
	return tests.every((test) => {
		if (test === "absent" || test.kind !== "text" || test.position !== "whole" || test.caseless) return false;
		return own.some((text) => compare("equals", test.text, text) === "yes");
	});
}
function arnOf(test) {
	if (test === "absent" || test.kind !== "text" || test.caseless) return [];
	const text = knownString(test.text);
	if (text?.startsWith("arn:") !== true) return [];
	if (test.position === "whole") return [{
		text,
		prefix: false
	}];
	return test.position === "beginning" ? [{
		text,
		prefix: true
	}] : [];
}
function eventNamesOfAccepted(operations) {
	return operations.map(({ operation: { eventSource }, eventName }) => ({
		eventSource,
		eventName
	}));
}

// src/detections/weighed-events.ts
function weighed(required, surroundings, isAsked, narrowedBy, isComplete) {
	const { inSight, unseen, effort, semantics } = surroundings;
	const isUnseen = !isComplete && inSight.sure.length + inSight.open.length === 0;
	return judge(required, inSight, unseen.length > 0, effort, semantics).map((judgement) => {
		const entry = assessedEntryOf(judgement, surroundings);
		const said = outcomeOf(entry, narrowedBy !== null);
		const outcome = isUnseen && said === "missing" && entry.verdict === "uncovered" ? "open" : said;
		const events = eventsOf$1(entry);
		return {
			outcome,
			isAsked,
			events,
			recordedBy: entry.recordedBy,
			reasons: reasonsOf(entry, outcome, events, narrowedBy),
			counterexample: outcome === "open" ? null : entry.counterexample,
			answers: entry.sinks
		};
	});
}
function outcomeOf({ verdict }, isNarrowed) {
	switch (verdict) {
		case "covered": return "comes";
		case "partial": return isNarrowed ? "open" : "part";
		case "uncovered":
		case "never-recorded": return "missing";
		case "undetermined": return "open";
	}
}
function eventsOf$1({ operations, required: { eventSource } }) {
	return operations.map(({ eventNames: [eventName], name }) => ({
		eventSource,
		eventName: eventName ?? name
	}));
}
function reasonsOf({ reasons }, outcome, events, narrowedBy) {
	switch (outcome) {
		case "comes": return [];
		case "part":
		case "missing": return [{
			code: "events-not-recorded",
			events,
			reasons
		}];
		case "open": return [{
			code: "events-undetermined",
			events,
			reasons
		}, ...narrowedBy === null ? [] : [{
			code: "pattern-asks-more",
			field: narrowedBy
		}]];
	}
}
function missingEvents(events, reason) {
	return {
		outcome: "missing",
		isAsked: true,
		events,
		recordedBy: [],
		reasons: [reason],
		counterexample: null,
		answers: []
	};
}

// src/detections/entry.ts
function detectionEntry(parts, weighed, further, run) {
	const { detection, patternOrigin, pattern, fields } = parts;
	const all = [...weighed, ...withoutEvents(parts, run)];
	const unknown = fields.unknown.map((field) => ({
		code: "field-unknown",
		field
	}));
	const unclear = [
		...pattern.open.map(openReason),
		...unknown,
		...further
	];
	const { verdict, deciding } = joined(all, unclear.length === 0);
	const open = verdict === "undetermined" ? unclear : [];
	return {
		...described(detection, patternOrigin),
		verdict,
		needs: needsOf(parts, all),
		recordedBy: [...new Set(all.flatMap(({ recordedBy }) => recordedBy))],
		reasons: [...open, ...reasonsTogether(deciding)],
		counterexample: verdict === "in-part" || verdict === "never" ? deciding.find(({ counterexample }) => counterexample !== null)?.counterexample ?? null : null,
		blamed: verdict === "can-fire" ? [] : blamedIn(deciding)
	};
}
function refusedEntry(detection, origin, mistakes) {
	return {
		...described(detection, origin),
		verdict: "never",
		needs: [],
		recordedBy: [],
		reasons: mistakes.slice(0, 1).map(({ problem }) => ({
			code: "pattern-refused",
			problem: problem.code,
			written: writtenIn(problem)
		})),
		counterexample: null,
		blamed: []
	};
}
function writtenIn(problem) {
	switch (problem.code) {
		case "not-accepted": return problem.written;
		case "unknown-operator":
		case "unknown-selection":
		case "missing": return problem.name;
		case "wrong-shape": return problem.expected;
		case "expected": return problem.found;
		case "not-json":
		case "empty":
		case "not-yaml":
		case "not-toml": return "";
	}
}
function described(detection, patternOrigin) {
	const { id, kind, name, scope, guard, origin, construct } = detection;
	return {
		id,
		kind,
		name: name === null ? null : display(name),
		scope,
		guard,
		origin,
		patternOrigin,
		...construct === void 0 ? {} : { construct }
	};
}
function withoutEvents(parts, { catalog }) {
	const { pattern, fields, accepted, asked } = parts;
	const [misspeltField] = fields.misspelt;
	if (accepted.operations.length === 0) {
		if (misspeltField !== void 0) return [missingEvents([], {
			code: "field-misspelt",
			...misspeltField
		})];
		const misspelt = misspeltType(pattern);
		if (misspelt !== null) return [missingEvents([], {
			code: "type-misspelt",
			...misspelt
		})];
	}
	const known = new Set(accepted.operations.map(({ eventName }) => eventName));
	const sources = sourcesOf(pattern);
	const unknownSources = sources.filter((source) => catalog.servicesWithSource(source).length === 0);
	const found = [...asked.named].flatMap((eventName) => {
		if (known.has(eventName)) return [];
		const event = {
			eventSource: sources.length === 1 ? sources[0] ?? null : null,
			eventName
		};
		const operation = sources.map((source) => catalog.recordedOperation(source, eventName)?.operation).find((one) => one !== void 0);
		if (misspeltField !== void 0) return [missingEvents([event], {
			code: "field-misspelt",
			...misspeltField
		})];
		if (operation !== void 0) return [missingEvents([event], notAccepted(pattern, event, operation))];
		const problem = unknownSources.length > 0 ? null : nameProblem(eventName, sources, asked.caseless.has(eventName), catalog);
		return [problem === null ? {
			...missingEvents([event], {
				code: "event-unknown",
				event
			}),
			outcome: "open"
		} : missingEvents([event], {
			code: "no-such-event",
			event,
			problem
		})];
	});
	if (pattern.condition.kind === "constant" && pattern.open.length > 0 || found.length > 0 || accepted.operations.length > 0) return found;
	return [nothingAccepted(accepted, unknownSources)];
}
function notAccepted(pattern, event, { eventType }) {
	const tests = pattern.language === "eventbridge" ? necessaryTests(pattern.condition, ["detail-type"]) : null;
	const type = detailTypeOf(eventType, null);
	return tests?.some((test) => test !== "absent" && meets({
		kind: "text",
		text: literal(type)
	}, test) !== "no") ?? true ? { code: "accepts-nothing" } : {
		code: "type-differs",
		event,
		type
	};
}
function nothingAccepted({ networkActivity, insights }, unknownSources) {
	const [eventSource] = unknownSources;
	const open = (reason) => ({
		...missingEvents([], reason),
		outcome: "open"
	});
	if (eventSource !== void 0) return open({
		code: "source-unknown",
		eventSource
	});
	if (networkActivity.length > 0) return open({
		code: "not-judged",
		what: "network-activity"
	});
	if (insights !== "no") return open({
		code: "not-judged",
		what: "insights"
	});
	return missingEvents([], { code: "accepts-nothing" });
}
function sourcesOf(pattern) {
	const fields = askedFields(pattern.condition);
	const named = wholeTexts(fields, recordField(pattern, "eventSource").join("."));
	if (named.length > 0 || pattern.language !== "eventbridge") return [...new Set(named)];
	return [...new Set(wholeTexts(fields, "source"))].flatMap((source) => source.startsWith("aws.") ? [`${source.slice(4)}.amazonaws.com`] : []);
}
function openReason(part) {
	switch (part.code) {
		case "unresolved": return {
			code: "pattern-unresolved",
			because: part.because
		};
		case "undocumented": return {
			code: "pattern-not-understood",
			written: part.written
		};
		case "not-read": return {
			code: "pattern-not-read",
			written: part.written
		};
		case "language-not-read": return {
			code: "language-not-read",
			language: part.written
		};
		case "too-large": return {
			code: "pattern-not-understood",
			written: ""
		};
	}
}
const mostNeeds = 200;
function needsOf({ accepted, asked }, weighed) {
	const operations = accepted.operations.filter((one) => asked.named.size === 0 || asked.hasName(one));
	const unknown = weighed.flatMap(({ events, reasons }) => reasons.some(({ code }) => code === "no-such-event" || code === "event-unknown" || code === "type-differs") ? events : []);
	if (operations.length <= mostNeeds) return [...eventNamesOfAccepted(operations), ...unknown];
	const sources = [...new Set(operations.map(({ operation }) => operation.eventSource))];
	return sources.length > mostNeeds ? [{
		eventSource: null,
		eventName: "*"
	}, ...unknown] : [...sources.map((eventSource) => ({
		eventSource,
		eventName: "*"
	})), ...unknown];
}
function blamedIn(deciding) {
	const answers = deciding.flatMap((one) => one.answers);
	return [...new Map(answers.map(({ inScope, origin }) => [inScope.assessed.sink.id, origin]))].map(([sink, origin]) => ({
		sink,
		origin
	}));
}

// src/detections/concrete-event.ts
function isAccepted({ condition }, event, eventType) {
	return meetsCondition(condition, deliveredEvent(event, eventType)) !== "no";
}
function deliveredEvent(event, eventType) {
	const { awsRegion } = event;
	const record = Object.entries(event).flatMap(([field, value]) => typeof value === "string" || typeof value === "boolean" ? [[field, valueOf(value)]] : []);
	return {
		kind: "mapping",
		entries: new Map([
			["detail-type", valueOf(detailTypeOf(eventType, null))],
			...awsRegion === void 0 ? [] : [["region", valueOf(awsRegion)]],
			["detail", {
				kind: "mapping",
				entries: new Map(record),
				more: { because: null }
			}]
		]),
		more: { because: null }
	};
}
function valueOf(value) {
	return typeof value === "string" ? {
		kind: "text",
		text: literal(value)
	} : {
		kind: "boolean",
		boolean: value
	};
}

// src/detections/place.ts
function comingTo(region, required, fixed, semantics) {
	const isFixed = ({ global }) => global || fixed !== null;
	const landed = required.sets.filter(isFixed);
	const regional = required.sets.filter((set) => !isFixed(set));
	const landing = fixed ?? {
		region: leaderOf(region, semantics),
		basis: "documented"
	};
	const inLanding = landed.length === 0 ? null : compare("equals", region, literal(landing.region));
	const own = (set) => ({
		...set,
		region: only(region)
	});
	const sets = [...regional.map(own), ...inLanding === "no" ? [] : landed.map((set) => set.global ? set : own(set))];
	return {
		required: sets.length === 0 && required.sets.length > 0 ? null : {
			...required,
			sets,
			wider: []
		},
		inLanding,
		landing,
		isRegional: regional.length > 0
	};
}
function landingOf(eventSource, region, pattern, semantics) {
	const partition = partitionIn(region, semantics);
	const rule = semantics.landings.find((one) => one.eventSource === eventSource && one.regions[partition?.id ?? ""] !== void 0 && isOfCallers(pattern, one.callers));
	const landing = rule?.regions[partition?.id ?? ""];
	if (rule === void 0 || landing === void 0) return null;
	const isGlobal = semantics.globalServices.some((one) => one.eventSource === eventSource);
	if (rule.evidence === "documented") return {
		region: landing,
		basis: "documented"
	};
	return {
		region: landing,
		basis: isGlobal && landing !== partition?.leader ? "disputed" : "likely"
	};
}
function isOfCallers(pattern, callers) {
	if (callers === void 0) return true;
	const textsOf = (field) => {
		const tests = necessaryTests(pattern.condition, [...recordField(pattern, "userIdentity"), field]);
		return (tests === null ? null : exactTexts(tests))?.map(({ text }) => text) ?? [];
	};
	const types = textsOf("type");
	const arns = textsOf("arn");
	return types.length > 0 && types.every((type) => type === callers.type) || arns.length > 0 && arns.every((arn) => arn.endsWith(callers.arnEnd));
}
function leaderOf(region, semantics) {
	return partitionIn(region, semantics)?.leader ?? "us-east-1";
}
function partitionIn(region, semantics) {
	return partitionOfRegion(semantics, knownString(region) ?? "") ?? semantics.partitions[0];
}

// src/detections/rule-events.ts
function missingOperations(operations, reason) {
	return missingEvents(eventNamesOfAccepted(operations.slice(0, 100)), reason);
}
function undeterminedOperations(operations, reasons) {
	return {
		...missingOperations(operations, { code: "rule-disabled" }),
		outcome: "open",
		reasons
	};
}
var RuleEvents = class {
	#rule;
	#state;
	#pattern;
	#asked;
	#run;
	#surroundings;
	constructor(rule, state, pattern, asked, run) {
		this.#rule = rule;
		this.#state = state;
		this.#pattern = pattern;
		this.#asked = asked;
		this.#run = run;
		this.#surroundings = run.surroundingsOf(rule);
	}
	all(accepted) {
		return groupsOf(accepted, ({ operation, eventName }) => `${reachesRule(this.#state, operation, eventName)} ${String(isReadOnlyKnown(operation))}`).flatMap((group) => {
			const [first] = group;
			if (first === void 0) return [];
			const reaches = reachesRule(this.#state, first.operation, first.eventName);
			return groupsOf(group, (one) => String(this.#isAsked(one, reaches))).flatMap((alike) => this.#ofState(alike, reaches));
		});
	}
	#isAsked(accepted, reaches) {
		return this.#asked.isAsked(accepted) && (reaches === "yes" || this.#asked.hasName(accepted));
	}
	#ofState(operations, reaches) {
		const [first] = operations;
		const isAsked = first !== void 0 && this.#isAsked(first, reaches);
		if (reaches === "no") return [{
			...missingOperations(operations, {
				code: "state-without-reads",
				events: eventNamesOfAccepted(operations)
			}),
			isAsked,
			counterexample: first === void 0 ? null : this.#exampleOf(first)
		}];
		const judged = waitedEvents(this.#rule, this.#pattern, operations, this.#run).flatMap((waited) => waited.required.flatMap((required) => this.#coming(required, waited, isAsked)));
		if (reaches === "yes" || this.#state === "unknown") return judged;
		const code = first !== void 0 && isReadOnlyKnown(first.operation) ? "state-disputed" : "access-unknown";
		return judged.map((one) => one.outcome === "missing" ? one : {
			...one,
			outcome: "open",
			reasons: [...one.reasons, {
				code,
				events: one.events
			}]
		});
	}
	#coming(required, { operations, narrowedBy }, isAsked) {
		const { region } = this.#rule;
		const { semantics } = this.#run;
		const { eventSource } = required;
		const fixed = eventSource === null ? null : landingOf(eventSource, region, this.#pattern, semantics);
		const placed = comingTo(region, required, fixed, semantics);
		if (placed.required === null) return [this.#elsewhere(operations, placed.landing, isAsked)];
		const judged = weighed(placed.required, this.#surroundings, isAsked, narrowedBy, this.#run.isComplete);
		const isThere = placed.inLanding === "yes" && !placed.isRegional && placed.landing.basis !== "disputed";
		return placed.inLanding === null || isThere ? judged : judged.map((one) => this.#withPlace(one, operations, placed));
	}
	#elsewhere(operations, landing, isAsked) {
		const events = eventNamesOfAccepted(operations);
		if (landing.basis !== "documented") return {
			...undeterminedOperations(operations, [{
				code: "lands-perhaps",
				events,
				region: landing.region
			}]),
			isAsked
		};
		const gone = {
			...missingOperations(operations, {
				code: "lands-elsewhere",
				events,
				region: landing.region,
				own: this.#ownRegion()
			}),
			isAsked,
			counterexample: this.#exampleOf(operations[0], landing.region)
		};
		return isForwardedToDefault(this.#run) ? {
			...gone,
			outcome: "open"
		} : gone;
	}
	#ownRegion() {
		return knownString(this.#rule.region) ?? display(this.#rule.region);
	}
	#withPlace(one, operations, { inLanding, isRegional, landing: { region, basis } }) {
		const own = this.#ownRegion();
		const { events } = one;
		if (one.outcome === "missing") return one;
		if (basis === "disputed") return {
			...one,
			outcome: "open",
			reasons: [...one.reasons, {
				code: "lands-perhaps",
				events,
				region
			}]
		};
		if (inLanding === "maybe") return {
			...one,
			outcome: "open",
			reasons: [...one.reasons, {
				code: "lands-in",
				events,
				region
			}]
		};
		if (one.outcome === "open" || !isRegional || this.#asksForRegion()) return one;
		const first = operations.find(({ eventName }) => this.#asked.named.has(eventName));
		if (first === void 0) return one;
		const counterexample = this.#exampleOf(first, inLanding === "no" ? region : otherThan(own, this.#run));
		if (counterexample === null) return one;
		return {
			...one,
			outcome: "part",
			reasons: [...one.reasons, inLanding === "no" ? {
				code: "lands-elsewhere",
				events,
				region,
				own
			} : {
				code: "lands-where-called",
				events,
				own
			}],
			counterexample: one.counterexample ?? counterexample
		};
	}
	#asksForRegion() {
		return askedFields(this.#pattern.condition).some(({ path }) => ["region", "detail.awsRegion"].includes(path.join(".")));
	}
	#exampleOf(accepted, region) {
		if (accepted === void 0) return null;
		const { operation, eventName } = accepted;
		if (operation.category !== "management") return null;
		const awsRegion = region ?? knownString(this.#rule.region);
		const event = {
			eventSource: operation.eventSource,
			eventName,
			eventCategory: "Management",
			eventType: operation.eventType,
			readOnly: operation.readOnly,
			...awsRegion === void 0 ? {} : { awsRegion }
		};
		return isAccepted(this.#pattern, event, operation.eventType) ? event : null;
	}
};
function isForwardedToDefault({ model }) {
	return model.detections.some((one) => one.kind === "event-rule" && one.targets.some(({ text }) => display(text).endsWith(":event-bus/default")));
}
function otherThan(region, { semantics }) {
	const leader = leaderOf(literal(region), semantics);
	return semantics.partitions.find((one) => one.leader === leader)?.regions.find((one) => one !== region) ?? leader;
}

// src/detections/event-rules.ts
function assessEventRule(rule, run) {
	const reading = readingOfRule(rule);
	if (reading.kind === "mistaken") return maySpeakOfCloudTrail(rule.pattern) ? refusedEntry(rule, rule.patternOrigin, reading.mistakes) : null;
	const isAbout = isAboutCloudTrail(reading.pattern);
	if (isAbout !== "yes") return isAbout === "maybe" ? unreadEntry(rule, reading.pattern, run) : null;
	const { pattern, ...fieldsOfPattern } = withKnownFields(reading.pattern, run.semantics);
	const { accepted, isOfOther } = acceptedByRule(rule, pattern, run);
	const asked = askedEvents(pattern, accepted.operations);
	const parts = {
		detection: rule,
		patternOrigin: rule.patternOrigin,
		pattern,
		fields: fieldsOfPattern,
		accepted,
		asked
	};
	const state = ruleStateOf(rule);
	if (state === "disabled") return detectionEntry(parts, [missingOperations(accepted.operations, { code: "rule-disabled" })], [], run);
	const events = isOfOther ? [undeterminedOperations(accepted.operations, [{
		code: "account-differs",
		own: rule.scope.account
	}])] : eventsOnBus(rule, state, parts, run);
	return detectionEntry(parts, events, [...stateReasons(rule, state), ...undocumentedIn(pattern)], run);
}
function acceptedByRule(rule, pattern, run) {
	const { accepted: found, isOfOther } = acceptedOnBus(rule, pattern, run);
	const sources = wholeTexts(askedFields(pattern.condition), "source");
	return {
		accepted: {
			...found,
			operations: ofSources(found.operations, sources)
		},
		isOfOther
	};
}
function mayBeUnread({ condition }) {
	return condition.kind === "constant" || necessaryTests(condition, ["detail-type"]) !== null;
}
function unreadEntry(rule, pattern, run) {
	if (!mayBeUnread(pattern)) return null;
	const parts = {
		detection: rule,
		patternOrigin: rule.patternOrigin,
		pattern,
		fields: {
			misspelt: [],
			unknown: []
		},
		accepted: noEvents,
		asked: askedEvents(pattern, [])
	};
	return detectionEntry(parts, [], [], run);
}
function acceptedOnBus({ region, scope }, pattern, { catalog }) {
	const own = acceptedEvents(pattern, catalog, {
		region,
		account: scope.account
	});
	if (own.operations.length > 0) return {
		accepted: own,
		isOfOther: false
	};
	const all = acceptedEvents(pattern, catalog, { region });
	return {
		accepted: all,
		isOfOther: all.operations.length > 0
	};
}
function ofSources(operations, sources) {
	const named = operations.filter(({ operation: { eventSource } }) => sources.includes(`aws.${eventSource.split(".")[0] ?? ""}`));
	return named.length > 0 ? named : operations;
}
function readingOfRule({ pattern }) {
	return pattern.kind === "text" ? readEventPatternText(pattern.text) : readEventPattern(pattern);
}
function eventsOnBus(rule, state, parts, run) {
	const { pattern, accepted, asked } = parts;
	const own = new RuleEvents(rule, state, pattern, asked, run);
	const before = busReasons(rule);
	if (before.length === 0) return own.all(accepted.operations);
	const forwarding = rule.bus.kind === "known" ? forwardersTo(rule.bus.value, run) : [];
	const enabled = forwarding.filter((one) => ruleStateOf(one) !== "disabled");
	const [off] = forwarding;
	if (off !== void 0 && enabled.length === 0) return [missingOperations(accepted.operations, {
		code: "forwarder-disabled",
		rule: off.id
	})];
	const [forwarder, ...others] = enabled;
	if (forwarder === void 0 || others.length > 0) return [undeterminedOperations(accepted.operations, before)];
	const { operations } = accepted;
	const passed = forwardedBy(forwarder, operations, run);
	if (passed === null) return [undeterminedOperations(operations, before)];
	const place = {
		...rule,
		region: forwarder.region,
		scope: forwarder.scope
	};
	const there = new RuleEvents(place, both(state, ruleStateOf(forwarder)), pattern, asked, run);
	const stopped = operations.filter((one) => !passed.includes(one));
	return [...there.all(passed), ...stopped.length === 0 ? [] : [missingOperations(stopped, {
		code: "not-forwarded",
		rule: forwarder.id
	})]];
}
function forwardersTo(bus, { model }) {
	const name = display(bus).split("/").at(-1) ?? "";
	return model.detections.filter((one) => one.kind === "event-rule" && busReasons(one).length === 0 && one.targets.some(({ text }) => sameText(text, bus) || display(text).endsWith(`:event-bus/${name}`)));
}
function forwardedBy(forwarder, operations, run) {
	const reading = readingOfRule(forwarder);
	if (reading.kind === "mistaken" || reading.pattern.open.length > 0) return null;
	const found = acceptedEvents(reading.pattern, run.catalog, { region: forwarder.region }).operations;
	const keyOf = ({ operation, eventName }) => `${operation.eventSource} ${eventName}`;
	const passed = new Map(found.map((one) => [keyOf(one), one.accepted]));
	if (operations.some((one) => passed.get(keyOf(one)) === "maybe")) return null;
	return operations.filter((one) => passed.has(keyOf(one)));
}
function both(own, other) {
	const strictness = [
		"enabled-with-reads",
		"enabled",
		"unknown",
		"disabled"
	];
	return strictness.indexOf(own) > strictness.indexOf(other) ? own : other;
}
function busReasons({ bus }) {
	if (bus.kind === "absent") return [];
	if (bus.kind === "unknown") return [{
		code: "bus-unknown",
		because: bus.because
	}];
	return knownString(bus.value) === "default" || display(bus.value).endsWith(":event-bus/default") ? [] : [{
		code: "custom-bus",
		bus: bus.value
	}];
}
function undocumentedIn(pattern) {
	const type = disputedSignInType(pattern);
	const asksForResources = restrictionsOf(pattern.condition).some(({ path: [first], tests }) => first === "resources" && tests.some((test) => test !== "absent"));
	return [...type === null ? [] : [{
		code: "type-disputed",
		...type
	}], ...asksForResources ? [{ code: "resources-undocumented" }] : []];
}
function stateReasons({ state }, known) {
	if (known !== "unknown") return [];
	return [{
		code: "state-unknown",
		because: state.kind === "unknown" ? state.because : null
	}];
}

// src/detections/log-groups.ts
function groupOfFilter({ logGroup }, { logGroups }) {
	if (logGroup.kind !== "known") return null;
	const written = logGroup.value;
	const declared = logGroups.find(({ names }) => names.some((name) => sameText(name, written))) ?? null;
	return {
		names: [written, ...declared?.names ?? []],
		arns: declared?.arns ?? [],
		declared
	};
}
function deliversToGroup(trail, group, { logGroups }) {
	const { cloudWatchLogs } = trail;
	if (cloudWatchLogs.kind === "absent") return "no";
	if (cloudWatchLogs.kind === "unknown") return "maybe";
	const own = groupOfTrail(cloudWatchLogs.value, logGroups);
	if (own.arns.some((arn) => group.arns.some((other) => sameText(arn, other)))) return "yes";
	if (own.declared !== null && group.declared !== null) return own.declared.id === group.declared.id ? "yes" : "no";
	const names = own.names.filter((name) => knownString(name) !== void 0);
	const others = group.names.filter((name) => knownString(name) !== void 0);
	if (names.length > 0 && others.length > 0) return some(names, (name) => some(others, (other) => compare("equals", name, other)));
	return own.names.length === 0 ? "maybe" : some(own.names, (name) => some(group.names, (other) => compare("equals", name, other)));
}
function groupOfTrail(arn, logGroups) {
	const bare = withoutEnd(arn);
	const declared = logGroups.find(({ arns }) => arns.some((own) => sameText(own, arn) || sameText(own, bare))) ?? null;
	const name = nameInArn(bare);
	const named = declared ?? logGroups.find(({ names }) => name !== null && names.some((own) => sameText(own, name))) ?? null;
	return {
		names: [...name === null ? [] : [name], ...named?.names ?? []],
		arns: [
			arn,
			bare,
			...named?.arns ?? []
		],
		declared: named
	};
}
function withoutEnd(arn) {
	const last = arn.parts.at(-1);
	return typeof last === "string" && last.endsWith(":*") ? concatenate([...arn.parts.slice(0, -1), last.slice(0, -2)]) : arn;
}
function nameInArn(arn) {
	const start = arn.parts.findIndex((part) => typeof part === "string" && part.includes(logGroupMark));
	const part = arn.parts[start];
	if (typeof part !== "string") return null;
	const rest = part.slice(part.indexOf(logGroupMark) + logGroupMark.length);
	return concatenate([rest, ...arn.parts.slice(start + 1)]);
}
const logGroupMark = ":log-group:";

// src/detections/patterns/filter-tests.ts
function comparison(relation, value, path, open) {
	switch (relation) {
		case "=": return leaf(equalTest(value, open));
		case "!=": return anyOf([leaf(unequalTest(value, open)), allOf([absentAt(path), perhaps])]);
		case "<":
		case "<=":
		case ">":
		case ">=": {
			const number = numberIn(value.written);
			if (value.isOpen || number === null) return leaf(openTest);
			return leaf(orOpen({
				kind: "number",
				relation,
				number
			}, ["text"]));
		}
	}
}
function isTest(word, path) {
	switch (word) {
		case "NULL": return anyOf([leaf({ kind: "null" }), allOf([absentAt(path), perhaps])]);
		case "TRUE": return leaf({
			kind: "boolean",
			boolean: true
		});
		default: return leaf({
			kind: "boolean",
			boolean: false
		});
	}
}
function absentAt(path) {
	return path === null ? perhaps : {
		kind: "absent",
		path,
		leaves: false
	};
}
function leaf(test) {
	return {
		kind: "leaf",
		test,
		whole: true
	};
}
function equalTest({ kind, written, isOpen }, open) {
	if (isOpen) return openTest;
	if (kind === "expression") return expressionTest(written, open);
	const text = kind === "quoted" ? unescaped(written) : written;
	if (text === null) {
		open.push({
			code: "undocumented",
			written
		});
		return openTest;
	}
	const number = numberIn(text);
	if (number !== null) {
		const asNumber = {
			kind: "number",
			relation: "=",
			number
		};
		return kind === "word" ? {
			kind: "any-of",
			tests: [asNumber, perhapsIf(textTest("whole", text))]
		} : {
			kind: "any-of",
			tests: [textTest("whole", text), perhapsIf(asNumber)]
		};
	}
	const test = textOrGlob(text);
	if (/^(?:true|false)$/i.test(text)) return orOpen(test, ["boolean"]);
	return /^[\d.*]*\*[\d.*]*$/.test(text) ? orOpen(test, ["number"]) : test;
}
function unequalTest(value, open) {
	const equal = equalTest(value, open);
	const type = {
		kind: "type",
		types: [numberIn(value.written) === null ? "text" : "number"]
	};
	return {
		kind: "any-of",
		tests: [{
			kind: "all-of",
			tests: [type, {
				kind: "none-of",
				tests: [equal]
			}]
		}, {
			kind: "all-of",
			tests: [openTest, {
				kind: "none-of",
				tests: [type]
			}]
		}]
	};
}
function expressionTest(written, open) {
	const expression = safeExpression(written, false);
	if (expression !== null) return orOpen({
		kind: "regular-expression",
		expression
	}, ["number", "boolean"]);
	open.push({
		code: "not-read",
		written: `%${written}%`
	});
	return openTest;
}
function textOrGlob(text) {
	if (!text.includes("*")) return textTest("whole", text);
	return {
		kind: "glob",
		parts: text.split(/\*+/).flatMap((part, index) => index === 0 ? [part] : [{ hole: "any" }, part]),
		caseless: false
	};
}
function orOpen(test, types) {
	return {
		kind: "any-of",
		tests: [test, perhapsIf({
			kind: "type",
			types
		})]
	};
}
function perhapsIf(test) {
	return {
		kind: "all-of",
		tests: [openTest, test]
	};
}
function unescaped(written) {
	const plain = written.replace(/\\(["\\])/g, "$1");
	return written.replace(/\\["\\]/g, "").includes("\\") ? null : plain;
}
function numberIn(written) {
	return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(written) ? Number(written) : null;
}

// src/detections/patterns/filter-pattern.ts
const openPiece = "\ue000";
const deepest = 100;
function readFilterPattern(text) {
	const pieces = text.parts.filter((part) => typeof part !== "string");
	const written = text.parts.map((part) => typeof part === "string" ? part : openPiece).join("");
	const open = pieces.map(({ unknown }) => ({
		code: "unresolved",
		because: unknown,
		path: []
	}));
	try {
		return {
			kind: "pattern",
			pattern: {
				language: "filter",
				condition: conditionOf(written, open),
				open
			}
		};
	} catch (error) {
		if (!(error instanceof TextMistakeError)) throw error;
		if (pieces.length === 0) return {
			kind: "mistaken",
			mistakes: [error.mistake]
		};
		return {
			kind: "pattern",
			pattern: {
				language: "filter",
				condition: perhaps,
				open
			}
		};
	}
}
function conditionOf(written, open) {
	const trimmed = written.trim();
	if (trimmed === "") return always;
	if (trimmed.startsWith("{")) return new FilterReader(written, open).read();
	if (!trimmed.includes(openPiece)) open.push({
		code: "undocumented",
		written: trimmed
	});
	return perhaps;
}
var FilterReader = class extends TextScanner {
	#open;
	#depth = 0;
	constructor(text, open) {
		super(text);
		this.#open = open;
	}
	read() {
		this.skipSpace();
		this.takeText("{");
		const condition = this.#alternatives();
		if (!this.takeText("}")) throw this.expected("}");
		this.skipSpace();
		if (!this.isAtEnd) throw this.expected("end");
		return condition;
	}
	#alternatives() {
		const found = [this.#conjunction()];
		while (this.takeText("||")) found.push(this.#conjunction());
		return anyOf(found);
	}
	#conjunction() {
		const found = [this.#operand()];
		while (this.takeText("&&")) found.push(this.#operand());
		return allOf(found);
	}
	#operand() {
		this.skipSpace();
		const start = this.position;
		if (this.takeText("(")) {
			this.#depth += 1;
			if (this.#depth > deepest) throw new TextMistakeError({
				code: "not-accepted",
				written: "(".repeat(deepest)
			}, start, 1);
			const inside = this.#alternatives();
			if (!this.takeText(")")) throw this.expected(")");
			this.#depth -= 1;
			this.skipSpace();
			return inside;
		}
		const condition = this.#comparison();
		this.skipSpace();
		return condition;
	}
	#comparison() {
		const start = this.position;
		const steps = this.#selector();
		this.skipSpace();
		const word = this.take(/IS\s+(?:NULL|TRUE|FALSE)\b|NOT\s+EXISTS\b/iy);
		if (word !== null) return this.#test(word.toUpperCase().split(/\s+/), steps, start);
		const relation = this.take(/!=|<=|>=|=|<|>/y);
		if (relation === null) throw this.expected("= != < <= > >= IS NOT EXISTS");
		this.skipSpace();
		const value = this.#value();
		return along(steps, comparison(relation, value, pathOf(steps), this.#open));
	}
	#test([, word = ""], steps, start) {
		if (word !== "EXISTS") return along(steps, isTest(word, pathOf(steps)));
		const keys = steps.filter((step) => typeof step === "string");
		if (keys.length === steps.length) return {
			kind: "absent",
			path: keys,
			leaves: false
		};
		this.#open.push({
			code: "undocumented",
			written: this.text.slice(start, this.position)
		});
		return perhaps;
	}
	#selector() {
		if (!this.takeText("$")) throw this.expected("$");
		const steps = [];
		for (;;) {
			const isDotted = this.takeText(".");
			if (this.takeText("[")) steps.push(this.#bracket());
			else if (!isDotted) break;
			else if (this.takeText("*")) steps.push({ any: "key" });
			else {
				const key = this.take(/[^\s.=!<>()[\]{}"'&|*,]+/y);
				if (key === null) throw this.expected("name");
				if (key.includes(openPiece)) throw this.expected("name");
				steps.push(key);
			}
		}
		if (steps.length === 0) throw this.expected(".");
		return steps;
	}
	#bracket() {
		const position = this.take(/\d{1,9}|\*/y);
		const key = position === null ? this.take(/'[^']*'|"[^"]*"/y) : null;
		if (position === null && key === null || !this.takeText("]")) throw this.expected("]");
		if (key !== null) return key.slice(1, -1);
		return position === "*" ? { any: "position" } : Number(position);
	}
	#value() {
		const quoted = this.take(/"(?:[^"\\]|\\[^])*"/y);
		if (quoted !== null) return {
			kind: "quoted",
			written: quoted.slice(1, -1),
			isOpen: quoted.includes(openPiece)
		};
		const expression = this.take(/%[^%]*%/y);
		if (expression !== null) return {
			kind: "expression",
			written: expression.slice(1, -1),
			isOpen: expression.includes(openPiece)
		};
		const word = this.take(/[^\s()&|{}"%]+(?:[ \t]+[^\s()&|{}"%]+)*/y);
		if (word === null) throw this.expected("value");
		return {
			kind: "word",
			written: word,
			isOpen: word.includes(openPiece)
		};
	}
};
function along(steps, condition) {
	return steps.reduceRight((of, to) => ({
		kind: "step",
		to,
		of
	}), condition);
}
function pathOf(steps) {
	const keys = steps.filter((step) => typeof step === "string");
	return keys.length === steps.length ? keys : null;
}

// src/detections/log-filters.ts
function assessLogFilter(filter, run) {
	const feeding = feedingTrails(filter, run);
	const isFed = some(feeding, ({ delivers }) => delivers);
	const { pattern: written } = filter;
	const text = written.kind === "known" ? written.value : literal("");
	const reading = readFilterPattern(text);
	if (reading.kind === "mistaken") return isFed === "yes" ? refusedEntry(filter, filter.origin, reading.mistakes) : null;
	const { pattern, ...fields } = withKnownFields(reading.pattern, run.semantics);
	if (isFed !== "yes" && !isOnRecords(reading.pattern, run)) return null;
	const origin = written.kind === "absent" ? filter.origin : written.origin;
	const accepted = acceptedEvents(pattern, run.catalog);
	const parts = {
		detection: filter,
		patternOrigin: origin,
		pattern,
		fields,
		accepted,
		asked: askedEvents(pattern, accepted.operations)
	};
	const unknown = written.kind === "unknown" ? [{
		code: "pattern-unresolved",
		because: written.because
	}] : [];
	return detectionEntry(parts, eventsOf(parts, filter, feeding, run), unknown, run);
}
function isOnRecords(pattern, { catalog }) {
	return asksForRecords(pattern, (name) => servicesByName(catalog.catalog).has(name.toLowerCase()));
}
function isFedBy(filter, sink, model, semantics) {
	return deliveryOf(sink, groupOfFilter(filter, model), model, semantics);
}
function feedingTrails(filter, { trails, telemetryRules, model, semantics }) {
	const group = groupOfFilter(filter, model);
	return [...trails, ...telemetryRules].flatMap((trail) => {
		const delivers = deliveryOf(trail.sink, group, model, semantics);
		return delivers === "no" ? [] : [{
			trail,
			delivers
		}];
	});
}
function deliveryOf(sink, group, model, semantics) {
	switch (sink.kind) {
		case "trail": return group === null ? maybeDelivers(sink) : deliversToGroup(sink, group, model);
		case "telemetry-rule": return group === null || mayWriteTo(sink, group, semantics) ? "maybe" : "no";
		case "event-data-store": return "no";
	}
}
function mayWriteTo(rule, { names }, { telemetryRules }) {
	if (rule.destinationPattern.kind !== "absent") return true;
	const managed = Object.values(telemetryRules.logGroups).map(literal);
	return some(names, (name) => some(managed, (one) => compare("equals", name, one))) !== "no";
}
function maybeDelivers({ cloudWatchLogs }) {
	return cloudWatchLogs.kind === "absent" ? "no" : "maybe";
}
function eventsOf({ pattern, accepted: { operations }, asked: { isAsked } }, filter, feeding, run) {
	const group = groupOfFilter(filter, run.model);
	const events = eventNamesOfAccepted(operations.slice(0, 100));
	const name = group?.names[0] ?? null;
	if (operations.length === 0) return [];
	if (name !== null && group?.declared?.takesFilters === "no") return [missingEvents(events, {
		code: "group-without-filters",
		group: name
	})];
	const sure = feeding.flatMap(({ trail, delivers }) => delivers === "yes" ? [trail] : []);
	const trails = feeding.map(({ trail: { sink } }) => sink.id);
	if (sure.length === 0 && (feeding.length > 0 || run.trails.length === 0 && !run.isComplete)) return [{
		...missingEvents(events, {
			code: "group-unknown",
			group: name,
			trails
		}),
		outcome: "open"
	}];
	if (sure.length === 0) return [missingEvents(events, {
		code: "group-without-trail",
		group: name
	})];
	const surroundings = run.surroundingsOf(filter, sure);
	if (pattern.condition.kind === "constant") return [{
		...missingEvents(events, { code: "accepts-nothing" }),
		outcome: "comes",
		reasons: [],
		recordedBy: sure.map(({ sink }) => sink.id)
	}];
	const judged = [true, false].flatMap((asked) => waitedEvents(filter, pattern, operations.filter((one) => isAsked(one) === asked), run).flatMap((waited) => waited.required.flatMap((required) => {
		const landing = required.eventSource === null ? null : landingOf(required.eventSource, filter.region, pattern, run.semantics);
		const placed = inOwnRegion(filter, required, landing);
		return weighed(placed, surroundings, asked, waited.narrowedBy, run.isComplete).map((one) => orElsewhere(one, landing));
	})));
	return feeding.length > sure.length ? judged.map((one) => orFromOthers(one, name, trails)) : judged;
}
function orFromOthers(one, group, trails) {
	if (one.outcome === "comes" || one.outcome === "open") return one;
	return {
		...one,
		outcome: "open",
		reasons: [...one.reasons, {
			code: "group-unknown",
			group,
			trails
		}]
	};
}
function inOwnRegion({ region }, required, landing) {
	const own = only(landing === null ? region : literal(landing.region));
	const sets = required.sets.map((set) => set.global ? set : {
		...set,
		region: own
	});
	return {
		...required,
		sets,
		wider: []
	};
}
function orElsewhere(one, landing) {
	if (landing === null || landing.basis === "documented" || one.outcome === "comes" || one.outcome === "open") return one;
	const { events } = one;
	return {
		...one,
		outcome: "open",
		reasons: [{
			code: "lands-perhaps",
			events,
			region: landing.region
		}]
	};
}

export { isAboutCloudTrail as _, acceptedByRule as a, readingOfRule as c, detectionEntry as d, weighed as f, withKnownFields as g, ruleStateOf as h, readFilterPattern as i, landingOf as l, reachesRule as m, isFedBy as n, assessEventRule as o, waitedEvents as p, isOnRecords as r, mayBeUnread as s, assessLogFilter as t, leaderOf as u, askedEvents as v };