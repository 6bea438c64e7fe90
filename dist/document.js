import { n as lineIndex, r as locationBetween, t as schemaMistakes } from "./schema-mistakes.js";
import { t as require_dist } from "./yaml.js";
import { t as displayPath } from "./usage-error.js";

// src/policy/dates.ts
/** Whether a text in the form `YYYY-MM-DD` names a day that exists. */
function isDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
/** Whether something that holds up to and including the day `until` is over. Both are `YYYY-MM-DD`; null never ends. */
function isOver(until, today) {
	return until !== null && today > until;
}

// src/policy/document.ts
var import_dist = require_dist();
/** Aliases may stand for at most this many nodes in all, so that a few lines cannot grow without bound. */
const maximumAliasCount = 1e4;
/** Parses a text; what is not YAML, or has a key twice, gives located errors. */
function readDocument(uri, text) {
	const lines = lineIndex(text);
	const failed = (message, start, end) => ({
		kind: "failed",
		errors: [{
			location: locationBetween(uri, lines, start, end),
			path: null,
			message
		}]
	});
	try {
		const document = parse(text);
		const errors = [...document.errors.map((error) => syntaxError(uri, lines, error.message, error.pos)), ...repeatedKeys(uri, lines, document)];
		if (errors.length > 0) return {
			kind: "failed",
			errors
		};
		return {
			kind: "read",
			document: locatedDocument(uri, lines, document, document.toJS({ maxAliasCount: maximumAliasCount }))
		};
	} catch (error) {
		return failed(`the text cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}. Make it simpler.`, 0, 0);
	}
}
function parse(text) {
	return (0, import_dist.parseDocument)(text, {
		uniqueKeys: false,
		merge: true,
		prettyErrors: false,
		logLevel: "error"
	});
}
/** Holds a document against a JSON Schema; every mistake with its place. */
function validateDocument(document, schema, validate) {
	if (validate(document.value)) return [];
	return schemaMistakes(schema, validate.errors ?? [], document.value).map(({ path, target, message }) => ({
		location: document.locate(path, target),
		path: displayPath(path),
		message
	}));
}
/** An error at a path of a document. */
function errorAt(document, path, message, target = "value") {
	return {
		location: document.locate(path, target),
		path: displayPath(path),
		message
	};
}
function locatedDocument(uri, lines, document, value) {
	const locate = (path, target = "value") => {
		const [start, end] = locatePath(document, path, target);
		return locationBetween(uri, lines, start, end);
	};
	return {
		uri,
		value,
		locate,
		originOf: (path, target) => ({ locate: () => locate(path, target) }),
		sourceOf: (path) => {
			const found = findNode(document, path).at(-1);
			return found?.depth === path.length && (0, import_dist.isScalar)(found.node) ? found.node.source : void 0;
		}
	};
}
/**
* Start and end offset of the value at a path of a YAML document, or of its key.
* Aliases are followed. Where a path leaves the document, the deepest node on it is meant.
*/
function locatePath(document, path, target = "value") {
	const deepest = findNode(document, path).at(-1);
	if (deepest === void 0) return [0, 0];
	return trimmedRange((deepest.depth === path.length && (target === "key" || deepest.node.range === null || deepest.node.range === void 0) ? deepest.key : void 0) ?? deepest.node);
}
/** The nodes along a path, as far as it exists, from the top. */
function findNode(document, path) {
	const top = document.contents;
	if (top === null) return [];
	const found = [{
		node: top,
		key: void 0,
		depth: 0
	}];
	let current = top;
	for (const [index, step] of path.entries()) {
		const container = resolved(document, current);
		const child = typeof step === "number" ? {
			value: (0, import_dist.isSeq)(container) ? container.items[step] : void 0,
			key: void 0
		} : pairOf(container, step);
		if (child === void 0 || !(0, import_dist.isNode)(child.value)) break;
		current = child.value;
		found.push({
			node: current,
			key: (0, import_dist.isNode)(child.key) ? child.key : void 0,
			depth: index + 1
		});
	}
	return found;
}
function resolved(document, node) {
	return (0, import_dist.isAlias)(node) ? node.resolve(document) ?? node : node;
}
function pairOf(node, key) {
	return (0, import_dist.isMap)(node) ? node.items.find((pair) => keyText(pair) === key) : void 0;
}
function keyText(pair) {
	return (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : void 0;
}
/** The range of a block collection ends at the next line that is not blank; what matters ends with its last character. */
function trimmedRange(node) {
	const [start, end] = node.range ?? [0, 0];
	if (!(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return [start, end];
	if (node.flow === true) return [start, end];
	const last = node.items.at(-1);
	const tail = (0, import_dist.isPair)(last) ? last.value ?? last.key : last;
	return (0, import_dist.isNode)(tail) && tail !== node ? [start, trimmedRange(tail)[1]] : [start, end];
}
function syntaxError(uri, lines, message, [start, end]) {
	const sentence = message.endsWith(".") ? message : `${message}.`;
	return {
		location: locationBetween(uri, lines, start, end),
		path: null,
		message: `the text is not valid YAML: ${sentence}`
	};
}
/** The parser's own check for repeated keys takes time with the square of their number. */
function repeatedKeys(uri, lines, document) {
	const errors = [];
	(0, import_dist.visit)(document, { Map: (_, map) => {
		const seen = /* @__PURE__ */ new Set();
		for (const pair of map.items) {
			const key = keyText(pair);
			if (key === void 0 || key === "<<" || seen.size < seen.add(key).size) continue;
			const [start, end] = (0, import_dist.isNode)(pair.key) ? pair.key.range ?? [0, 0] : [0, 0];
			errors.push({
				location: locationBetween(uri, lines, start, end),
				path: null,
				message: `found the key "${key}" a second time. Keep one of the two.`
			});
		}
	} });
	return errors;
}

export { isOver as a, isDay as i, readDocument as n, validateDocument as r, errorAt as t };