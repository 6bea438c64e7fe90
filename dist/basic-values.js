import { n as display, r as knownString } from "./text.js";

// src/coverage/relation.ts
/** Whether the value of an event, `subject`, equals, starts with or ends with the value of a selector, `pattern`. */
function compare(comparison, subject, pattern) {
	const plainSubject = knownString(subject);
	const plainPattern = knownString(pattern);
	if (plainSubject !== void 0 && plainPattern !== void 0) return comparePlain(comparison, plainSubject, plainPattern) ? "yes" : "no";
	const left = tokens(subject);
	const right = tokens(pattern);
	if (comparison === "ends-with") {
		left.reverse();
		right.reverse();
	}
	const whole = comparison === "equals";
	if (surely(left, right, whole)) return "yes";
	return new PossibleMatch(left, right, whole, comparison === "ends-with").exists() ? "maybe" : "no";
}
function comparePlain(comparison, subject, pattern) {
	switch (comparison) {
		case "equals": return subject === pattern;
		case "starts-with": return subject.startsWith(pattern);
		case "ends-with": return subject.endsWith(pattern);
	}
}
function tokens(text) {
	return text.parts.flatMap((part) => typeof part === "string" ? part.split("") : [part]);
}
function sameToken(a, b) {
	return typeof a === "string" || typeof b === "string" ? a === b : a.id === b.id;
}
/** The tokens agree one by one: then the comparison holds whatever the open pieces are. */
function surely(subject, pattern, whole) {
	if (whole ? subject.length !== pattern.length : subject.length < pattern.length) return false;
	return pattern.every((token, index) => {
		const other = subject[index];
		return other !== void 0 && sameToken(other, token);
	});
}
/** The characters an open piece can hold. */
function alphabet(piece) {
	switch (piece.kind) {
		case "account": return /[0-9]/;
		case "region":
		case "partition": return /[a-z0-9-]/;
		case "generated-name":
		case "segment": return /[^:/]/;
		case "anything": return /[^]/;
	}
}
function mayBeEmpty(piece) {
	return piece.kind === "anything" && piece.fresh !== true;
}
/** Whether one open piece can hold another, or a part of it. Pieces chosen to differ, and generated names among themselves, never do. */
function mayShare(a, b) {
	if (a.fresh === true || b.fresh === true) return mayShareWithFresh(a, b);
	return !(a.kind === "generated-name" && b.kind === "generated-name");
}
/**
* A fresh piece differs from every literal and generated name, and a fresh Region from every Region in question.
* A value nobody knows, though, may be just the one that was chosen.
*/
function mayShareWithFresh(a, b) {
	if (a.fresh === true && b.fresh === true) return false;
	const other = a.fresh === true ? b : a;
	if ((a.fresh === true ? a : b).kind === "region") return false;
	return other.kind === "anything" || other.kind === "segment";
}
/**
* Searches one assignment of the open pieces under which the comparison holds.
* Each open piece is a wildcard of its alphabet; that one piece holds the same text in two places is ignored, so that the search can only err
* towards "possible", which makes an answer "maybe" and never a wrong "no".
*/
var PossibleMatch = class {
	#subject;
	#pattern;
	#whole;
	#reversed;
	#seen = /* @__PURE__ */ new Set();
	constructor(subject, pattern, whole, reversed) {
		this.#subject = subject;
		this.#pattern = pattern;
		this.#whole = whole;
		this.#reversed = reversed;
	}
	exists() {
		return this.#from(0, 0, "", "");
	}
	/** `leftHeld` and `rightHeld` are what the open piece at the position holds so far, when it was entered. */
	#from(i, j, leftHeld, rightHeld) {
		const left = this.#subject[i];
		const right = this.#pattern[j];
		if (right === void 0 && (!this.#whole || left === void 0)) return true;
		const key = `${String(i)} ${String(j)} ${leftHeld} ${rightHeld}`;
		if (this.#seen.has(key)) return false;
		this.#seen.add(key);
		return this.#step(i, j, left, right, leftHeld, rightHeld);
	}
	#step(i, j, left, right, leftHeld, rightHeld) {
		if (left !== void 0 && right !== void 0 && leftHeld === "" && rightHeld === "" && sameToken(left, right)) {
			if (this.#from(i + 1, j + 1, "", "")) return true;
		}
		if (left !== void 0 && typeof left !== "string") {
			if (this.#mayEnd(left, leftHeld) && this.#from(i + 1, j, "", rightHeld)) return true;
			if (right !== void 0 && this.#mayHold(left, right) && this.#from(i, j + 1, holding(left, leftHeld, right), "")) return true;
		}
		if (right !== void 0 && typeof right !== "string") {
			if (this.#mayEnd(right, rightHeld) && this.#from(i, j + 1, leftHeld, "")) return true;
			if (left !== void 0 && this.#mayHold(right, left) && this.#from(i + 1, j, "", holding(right, rightHeld, left))) return true;
		}
		return false;
	}
	#mayHold(piece, token) {
		if (typeof token !== "string") return piece.id !== token.id && mayShare(piece, token);
		return piece.fresh !== true && alphabet(piece).test(token);
	}
	#mayEnd(piece, held) {
		if (held === "") return mayBeEmpty(piece);
		return piece.kind !== "generated-name" || mayBeGenerated(piece, this.#reversed ? [...held].reverse().join("") : held);
	}
};
/** Stands for an open piece inside what another piece holds. */
const heldPiece = "\0";
/** What a piece holds after one more token. The text matters for generated names alone; for others it is enough that they hold something. */
function holding(piece, held, token) {
	if (piece.kind !== "generated-name") return heldPiece;
	return held + (typeof token === "string" ? token : heldPiece);
}
/**
* Whether a literal can be a name that CloudFormation generates for a logical id: it holds (the beginning of) the logical id and ends in a random part.
* AWS CloudFormation user guide, "Name type": the name is made of the stack name, the logical id and a unique id.
*/
function mayBeGenerated(piece, held) {
	if (held.includes(heldPiece)) return true;
	if (piece.stem === void 0) return true;
	return held.toLowerCase().includes(piece.stem.slice(0, 8).toLowerCase()) && /-[a-z0-9]{8,}$/i.test(held);
}

// src/coverage/validity/emptiness.ts
/**
* Whether the conditions on one field can be met at all, decided exactly.
*
* CloudTrail user guide, "How CloudTrail evaluates multiple conditions for a field": the values of Equals, StartsWith and EndsWith select (any of them),
* those of NotEquals, NotStartsWith and NotEndsWith deselect (each of them).
*
* A value is met by no string exactly when one deselecting value alone excludes all that it selects: any other text can be added in the middle,
* with a character that no value of the conditions contains.
*/
/** Whether the operator selects; the others deselect. */
function selects(operator) {
	return !operator.startsWith("Not");
}
/** How an operator compares the value of an event with its own. */
function comparisonOf(operator) {
	switch (operator) {
		case "Equals":
		case "NotEquals": return "equals";
		case "StartsWith":
		case "NotStartsWith": return "starts-with";
		case "EndsWith":
		case "NotEndsWith": return "ends-with";
	}
}
/** Whether a deselecting value surely excludes every string that a selecting value selects. */
function excludes(deselecting, selecting) {
	const comparison = comparisonOf(deselecting.operator);
	if (selecting.operator !== "Equals" && comparison !== comparisonOf(selecting.operator)) return false;
	return compare(comparison, selecting.text, deselecting.text) === "yes";
}

// src/coverage/validity/reading.ts
/** The items of a list whose items may be hidden or not known; nothing for an absent or unknown list. */
function itemsOf(setting) {
	return setting.kind === "known" ? setting.value.items : [];
}
/** Whether nobody can say that the list holds just the items in sight. */
function mayHoldMore(setting) {
	return setting.kind === "unknown" || setting.kind === "known" && setting.value.more !== null;
}
function knownText(setting) {
	return setting.kind === "known" ? knownString(setting.value) : void 0;
}
function plainValues(values) {
	return values.flatMap((located) => {
		const value = knownString(located.text);
		return value === void 0 ? [] : [{
			value,
			located
		}];
	});
}
function fieldName(fieldSelector) {
	return knownText(fieldSelector.field);
}
/** The field selectors of a selector that name this field. */
function fieldSelectorsOf(selector, field) {
	return selector.fieldSelectors.items.filter((candidate) => fieldName(candidate) === field);
}
/** The conditions of a field selector that list something: an operator with an empty list is refused, or in Terraform the same as none. */
function filledConditions(fieldSelector) {
	return fieldSelector.conditions.filter(({ values }) => values.items.length > 0 || values.more !== null);
}
/** The filled conditions on a field, over all the field selectors that name it. */
function conditionsOn(selector, field) {
	return fieldSelectorsOf(selector, field).flatMap(filledConditions);
}
/** Whether the selector may name fields that the input does not show. */
function mayNameMoreFields(selector) {
	return selector.fieldSelectors.more !== null || selector.fieldSelectors.items.some((fieldSelector) => fieldName(fieldSelector) === void 0);
}
/** The one value that a field must equal, when the selector says so plainly: one `Equals` with one known value and no other condition. */
function soleValue(selector, field) {
	const conditions = conditionsOn(selector, field);
	const [condition] = conditions;
	if (conditions.length !== 1 || condition?.operator !== "Equals" || condition.values.more !== null) return void 0;
	return condition.values.items.length === 1 ? plainValues(condition.values.items)[0] : void 0;
}
/** The category that an advanced selector selects, when it names exactly one. */
function categoryOf(selector) {
	return soleValue(selector, "eventCategory");
}
/** For messages: `selector "Table events"`, or `selector 2` where it has no name. */
function selectorLabel(selector, index) {
	return selector.name !== null && selector.name !== "" ? `selector "${selector.name}"` : `selector ${String(index + 1)}`;
}

// src/coverage/validity/wording.ts
/** Names of properties for which the Terraform provider has a word of its own. */
const terraformNames = /* @__PURE__ */ new Map([
	["AdvancedEventSelectors", "advanced_event_selector"],
	["EventSelectors", "event_selector"],
	["FieldSelectors", "field_selector"],
	["DataResources", "data_resource"],
	["InsightSelectors", "insight_selector"],
	["IsLogging", "enable_logging"]
]);
/** How the language of a sink spells a property of the CloudTrail API: `NotStartsWith` is `not_starts_with` in Terraform. */
function spelled(language, property) {
	if (language !== "terraform") return property;
	return terraformNames.get(property) ?? property.replace(/(?<=[a-z0-9])([A-Z])/g, "_$1").toLowerCase();
}
/** What people call the sink: "trail" or "event data store". */
function sinkNoun(kind) {
	return kind === "trail" ? "trail" : "event data store";
}
/** A value in quotation marks, shortened when it is too long to read. */
function quoted(value) {
	const text = typeof value === "string" ? value : display(value);
	return text.length > 200 ? `"${text.slice(0, 160)}…" (${String(text.length)} characters)` : `"${text}"`;
}
/** `a`, `a or b`, `a, b or c`. */
function listed(items, conjunction = "or") {
	const last = items.at(-1);
	if (last === void 0) return "nothing";
	return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
/** `1 value`, `2 values`. */
function counted(count, noun) {
	return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
/** The word for a count with its article where one reads better: "only X" for one item, "X or Y" for several. */
function allowedValues(values) {
	return values.length === 1 ? `only ${quoted(values[0] ?? "")}` : listed(values.map(quoted));
}

// src/coverage/validity/basic-values.ts
/** A regular expression for any partition, where a pattern says `{partition}`. */
const partitionSource = "aws(?:-[a-z]+)*";
/**
* The text with an example for each open piece of which the form is known, such as `us-east-1` for a Region;
* `undefined` where a piece can hold anything.
*/
function sampleOf(text) {
	const pieces = text.parts.map((part) => typeof part === "string" ? part : sampleOfPiece(part));
	return pieces.some((piece) => piece === void 0) ? void 0 : pieces.join("");
}
function sampleOfPiece(piece) {
	switch (piece.kind) {
		case "partition": return "aws";
		case "region": return "us-east-1";
		case "account": return "111122223333";
		case "generated-name": return "generated-name-1a2b3c4d5e6f";
		case "segment": return "segment";
		case "anything": return;
	}
}
/** Whether the value stands for all resources of the type. */
function standsForAll(type, text) {
	const value = sampleOf(text);
	if (value === void 0) return "maybe";
	if (!type.all.some((form) => new RegExp(`^${escaped(form)}$`, "u").test(value))) return "no";
	return knownString(text) === void 0 && text.parts.some((part) => typeof part !== "string" && part.kind !== "partition") ? "maybe" : "yes";
}
function escaped(form) {
	return form.split("{partition}").map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(partitionSource);
}
/** The values that stand for all resources of the type, in the partition that a value names; in `aws` where it names none. */
function valuesForAll(type, text) {
	const partition = /^arn:(aws[a-z-]*):/.exec(sampleOf(text) ?? "")?.[1] ?? "aws";
	return type.all.map((form) => form.replace("{partition}", partition));
}

export { comparisonOf as C, compare as E, soleValue as S, selects as T, knownText as _, allowedValues as a, plainValues as b, quoted as c, categoryOf as d, conditionsOn as f, itemsOf as g, filledConditions as h, valuesForAll as i, sinkNoun as l, fieldSelectorsOf as m, sampleOf as n, counted as o, fieldName as p, standsForAll as r, listed as s, partitionSource as t, spelled as u, mayHoldMore as v, excludes as w, selectorLabel as x, mayNameMoreFields as y };