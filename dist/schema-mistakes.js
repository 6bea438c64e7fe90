import { t as nearestName } from "./nearest-name.js";

// src/model/line-index.ts
/** The index of a text. The lines are found when a position is first asked for; a look-up is a binary search. */
function lineIndex(text) {
	let starts;
	return { position: (offset) => {
		starts ??= lineStarts(text);
		const bounded = Math.min(Math.max(offset, 0), text.length);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= bounded) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: bounded - (starts[low] ?? 0) + 1
		};
	} };
}
function lineStarts(text) {
	const starts = [0];
	for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
	return starts;
}
/** The location of `text.slice(start, end)`. */
function locationBetween(uri, index, start, end) {
	const from = index.position(start);
	const to = index.position(Math.max(start, end));
	return {
		uri,
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}

// src/model/schema-mistakes.ts
/**
* Turns the errors of a validator into sentences: what was found, what was expected, what to do.
*
* @param schema the JSON Schema that the validator was compiled from: its `properties` name the known keys, its `description`s say what a pattern means
* @param value the document that was validated
*/
function schemaMistakes(schema, errors, value) {
	const mistakes = [];
	const meant = /* @__PURE__ */ new Set();
	for (const error of errors) {
		if (error.keyword !== "additionalProperties") continue;
		const { mistake, suggestion } = unknownKey(parentOf(schema, error, value), error, value);
		mistakes.push(mistake);
		if (suggestion !== void 0) meant.add(`${error.instancePath}/${suggestion}`);
	}
	for (const error of errors) {
		if (error.keyword === "required" && meant.has(`${error.instancePath}/${text(error.params.missingProperty)}`)) continue;
		if (isPartOfChoice(error)) continue;
		const message = describe(parentOf(schema, error, value), error, value);
		if (message !== void 0) mistakes.push({
			path: steps(error.instancePath, value),
			target: "value",
			message
		});
	}
	return withoutRepetitions(mistakes);
}
/** Errors of the branches of an `anyOf`: the `anyOf` itself says it once. */
function isPartOfChoice(error) {
	return /\/anyOf\/\d+\//.test(error.schemaPath);
}
function unknownKey(parent, error, value) {
	const container = steps(error.instancePath, value);
	const key = text(error.params.additionalProperty);
	const known = knownKeys(parent);
	const present = Object.keys(record(at(value, container)));
	const suggestion = nearestName(key, known.filter((name) => !present.includes(name)));
	const advice = suggestion === void 0 ? `Known keys: ${known.join(", ")}.` : `Did you mean "${suggestion}"?`;
	return {
		mistake: {
			path: [...container, key],
			target: "key",
			message: `found an unknown key "${shortened(key)}". ${advice}`
		},
		suggestion
	};
}
function describe(parent, error, value) {
	const { params } = error;
	const found = at(value, steps(error.instancePath, value));
	switch (error.keyword) {
		case "additionalProperties":
		case "if": return;
		case "required": return `the key "${text(params.missingProperty)}" is missing. Add it.`;
		case "anyOf": return `found none of the keys ${alternatives(parent)}. Add at least one of them.`;
		case "enum": return oneOf(found, list(params.allowedValues).map(text), expectation(parent));
		case "const": return constant(found, params.allowedValue, error.instancePath);
		case "minItems": return "found an empty list, expected at least one item. Add one, or leave the key out.";
		case "minProperties": return `found none, expected ${expectation(parent) ?? "at least one key"}. Known keys: ${knownKeys(parent).join(", ")}.`;
		case "type": return wrongType(found, text(params.type), expectation(parent));
		default: return `found ${shown(found)}, expected ${expectation(parent) ?? "another value"}.`;
	}
}
function oneOf(found, allowed, expected) {
	const suggestion = typeof found === "string" ? nearestName(found, allowed) : void 0;
	const advice = suggestion === void 0 ? "" : ` Did you mean "${suggestion}"?`;
	const wanted = expected ?? (allowed.length === 1 ? allowed[0] ?? "" : `one of ${allowed.join(", ")}`);
	return `found ${shown(found)}, expected ${wanted}.${advice}`;
}
function constant(found, allowed, instancePath) {
	if (instancePath === "/formatVersion" && typeof found === "number" && typeof allowed === "number" && found > allowed) return `found ${shown(found)}, expected ${shown(allowed)}. The file was written for a newer trailproof: update trailproof.`;
	const advice = allowed === true ? " Leave the key out where this is not required." : "";
	return `found ${shown(found)}, expected ${shown(allowed)}.${advice}`;
}
const typeNames = {
	object: "a mapping of keys to values",
	array: "a list",
	string: "a text",
	boolean: "true or false",
	number: "a number",
	integer: "a whole number"
};
function wrongType(found, type, expected) {
	const wanted = (type === "object" || type === "array" ? void 0 : expected) ?? typeNames[type] ?? type;
	const scalar = typeof found === "string" || typeof found === "number";
	let advice = "";
	if (type === "string" && (typeof found === "number" || typeof found === "boolean")) advice = " Put it in quotes.";
	if (type === "array" && scalar) advice = ` Write it as a list: [${shown(found)}].`;
	if (type === "boolean" && typeof found === "string") advice = " Write it without quotes.";
	return `found ${shown(found)}, expected ${wanted}.${advice}`;
}
/** A value in a sentence, shortened: it may be long, and only its kind matters then. */
function shown(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "string") return `"${shortened(value)}"`;
	return typeof value === "number" || typeof value === "boolean" ? String(value) : "a mapping";
}
function shortened(value) {
	const plain = value.replace(/\s+/g, " ");
	return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
/**
* Found along the path of the value: the path that the error gives into the schema may start at any definition.
* Only the keywords that our schemas are built from lead on: `$ref`, `properties`, `additionalProperties`, `items`, `then` and `else`.
*/
function parentOf(schema, error, value) {
	let parents = expanded(schema, schema);
	for (const step of steps(error.instancePath, value)) parents = parents.flatMap((parent) => {
		const properties = record(parent.properties);
		return expanded(schema, typeof step === "number" ? parent.items : Object.hasOwn(properties, step) ? properties[step] : parent.additionalProperties);
	});
	const holding = parents.filter((parent) => Object.hasOwn(parent, error.keyword));
	return holding.find((parent) => parent.type === error.params.type) ?? holding[0] ?? {};
}
/** A part of a schema with what it refers to and its conditional parts. */
function expanded(schema, part) {
	const parent = record(part);
	const reference = parent.$ref;
	return [parent, ...[
		typeof reference === "string" ? at(schema, reference.replace(/^#\//, "").split("/").map(unescaped)) : void 0,
		parent.then,
		parent.else
	].filter((other) => other !== void 0).flatMap((other) => expanded(schema, other))];
}
function expectation({ description }) {
	return typeof description === "string" ? description : void 0;
}
function knownKeys(parent) {
	return Object.keys(record(parent.properties));
}
function alternatives(parent) {
	return list(parent.anyOf).flatMap((branch) => list(record(branch).required).map(text)).join(", ");
}
/** The steps of a JSON pointer; a step into a list becomes a number. */
function steps(pointer, value) {
	const result = [];
	let current = value;
	for (const raw of pointer.split("/").slice(1)) {
		const step = Array.isArray(current) ? Number(raw) : unescaped(raw);
		result.push(step);
		current = at(current, [step]);
	}
	return result;
}
function unescaped(step) {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function at(value, path) {
	let current = value;
	for (const step of path) if (Array.isArray(current)) current = current[Number(step)];
	else if (Object.hasOwn(record(current), step)) current = record(current)[step];
	else return void 0;
	return current;
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function text(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function withoutRepetitions(mistakes) {
	const seen = /* @__PURE__ */ new Set();
	return mistakes.filter((mistake) => {
		const identity = JSON.stringify([mistake.path, mistake.message]);
		return seen.size < seen.add(identity).size;
	});
}

export { lineIndex as n, locationBetween as r, schemaMistakes as t };