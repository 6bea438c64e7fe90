import { c as isMap, d as isScalar, f as isSeq, l as isNode, n as parseDocument, o as visit, s as isAlias, u as isPair } from "./yaml.js";
import { E as schemaMistakes, et as lineIndex, nt as displayPath, tt as locationBetween } from "./core.js";

// src/policy/document.ts
const maximumAliasCount = 1e4;
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
	return parseDocument(text, {
		uniqueKeys: false,
		merge: true,
		prettyErrors: false,
		logLevel: "error"
	});
}
function validateDocument({ value, locate }, schema, validate) {
	if (validate(value)) return {
		kind: "accepted",
		value
	};
	return {
		kind: "failed",
		errors: schemaMistakes(schema, validate.errors ?? [], value).map(({ path, target, message }) => ({
			location: locate(path, target),
			path: displayPath(path),
			message
		}))
	};
}
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
			return found?.depth === path.length && isScalar(found.node) ? found.node.source : void 0;
		}
	};
}
function locatePath(document, path, target = "value") {
	const deepest = findNode(document, path).at(-1);
	if (deepest === void 0) return [0, 0];
	return trimmedRange((deepest.depth === path.length && (target === "key" || deepest.node.range === null || deepest.node.range === void 0) ? deepest.key : void 0) ?? deepest.node);
}
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
			value: isSeq(container) ? container.items[step] : void 0,
			key: void 0
		} : pairOf(container, step);
		if (child === void 0 || !isNode(child.value)) break;
		current = child.value;
		found.push({
			node: current,
			key: isNode(child.key) ? child.key : void 0,
			depth: index + 1
		});
	}
	return found;
}
function resolved(document, node) {
	return isAlias(node) ? node.resolve(document) ?? node : node;
}
function pairOf(node, key) {
	return isMap(node) ? node.items.find((pair) => keyText(pair) === key) : void 0;
}
function keyText(pair) {
	return isScalar(pair.key) ? String(pair.key.value) : void 0;
}
function trimmedRange(node) {
	const [start, end] = node.range ?? [0, 0];
	if (!isMap(node) && !isSeq(node)) return [start, end];
	if (node.flow === true) return [start, end];
	const last = node.items.at(-1);
	const tail = isPair(last) ? last.value ?? last.key : last;
	return isNode(tail) && tail !== node ? [start, trimmedRange(tail)[1]] : [start, end];
}
function syntaxError(uri, lines, message, [start, end]) {
	const sentence = message.endsWith(".") ? message : `${message}.`;
	return {
		location: locationBetween(uri, lines, start, end),
		path: null,
		message: `the text is not valid YAML: ${sentence}`
	};
}
function repeatedKeys(uri, lines, document) {
	const errors = [];
	visit(document, { Map: (_, map) => {
		const seen = /* @__PURE__ */ new Set();
		for (const pair of map.items) {
			const key = keyText(pair);
			if (key === void 0 || key === "<<" || seen.size < seen.add(key).size) continue;
			const [start, end] = isNode(pair.key) ? pair.key.range ?? [0, 0] : [0, 0];
			errors.push({
				location: locationBetween(uri, lines, start, end),
				path: null,
				message: `found the key "${key}" a second time. Keep one of the two.`
			});
		}
	} });
	return errors;
}

export { readDocument as n, validateDocument as r, errorAt as t };