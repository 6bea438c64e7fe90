import { _t as isMap, aa as jsonPositions, bt as isScalar, ca as looksLikeJson, dt as parseDocument, gt as isAlias, ht as visit, ia as hasRepeatedMembers, na as locationBetween, oa as repeatedMembers, ra as withoutByteOrderMark, sa as jsonMistake, ta as lineIndex, ui as displayPath, vt as isNode, xt as isSeq, yt as isPair } from "./core.js";
import { t as schemaMistakes } from "./model-schema-mistakes.js";

// src/policy/document.ts
const maximumAliasCount = 1e4;
function readDocument(uri, source) {
	const text = withoutByteOrderMark(source);
	return readJson(uri, text) ?? readYaml(uri, text);
}
function readJson(uri, text) {
	if (!/^\s*[{[]/.test(text)) return null;
	const lines = lineIndex(text);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	const repeated = hasRepeatedMembers(text, value) ? repeatedMembers(text) : [];
	if (repeated.length > 0) return {
		kind: "failed",
		errors: repeated.map(({ name, key }) => repeatedKey(uri, lines, name, key))
	};
	return {
		kind: "read",
		document: jsonDocument(uri, text, lines, value)
	};
}
function jsonDocument(uri, text, lines, value) {
	const positions = jsonPositions(text, "distinct");
	const spanOf = (path, target) => (target === "key" ? positions.memberAt(path)?.key : void 0) ?? positions.valueAt(path);
	const sourceOf = (path) => {
		const span = positions.memberAt(path)?.value;
		const written = span === void 0 ? "" : text.slice(span.start, span.end);
		if (written.startsWith("\"")) return String(JSON.parse(written));
		return /^[^{[]/.test(written) ? written : void 0;
	};
	return {
		uri,
		value,
		...placesOf(uri, lines, spanOf),
		sourceOf
	};
}
function placesOf(uri, lines, spanOf) {
	const locate = (path, target = "value") => {
		const { start, end } = spanOf(path, target);
		return locationBetween(uri, lines, start, end);
	};
	return {
		locate,
		originOf: (path, target) => ({ locate: () => locate(path, target) })
	};
}
function readYaml(uri, text) {
	const lines = lineIndex(text);
	try {
		const document = parse(text);
		const errors = [...document.errors.length > 0 && looksLikeJson(text) ? [mistakeInJson(uri, lines, text)] : document.errors.map((error) => syntaxError(uri, lines, error.message, error.pos)), ...repeatedKeys(uri, lines, document)];
		if (errors.length > 0) return {
			kind: "failed",
			errors
		};
		return {
			kind: "read",
			document: yamlDocument(uri, lines, document, document.toJS({ maxAliasCount: maximumAliasCount }))
		};
	} catch (error) {
		const message = `the text cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}. Make it simpler.`;
		return {
			kind: "failed",
			errors: [{
				location: locationBetween(uri, lines, 0, 0),
				path: null,
				message
			}]
		};
	}
}
function mistakeInJson(uri, lines, text) {
	const { message, start, end } = jsonMistake(text);
	return {
		location: locationBetween(uri, lines, start, end),
		path: null,
		message: `the text is not valid JSON: ${message}.`
	};
}
function repeatedKey(uri, lines, key, { start, end }) {
	return {
		location: locationBetween(uri, lines, start, end),
		path: null,
		message: `found the key "${key}" a second time. Remove one.`
	};
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
function yamlDocument(uri, lines, document, value) {
	const spanOf = (path, target) => {
		const [start, end] = locatePath(document, path, target);
		return {
			start,
			end
		};
	};
	const sourceOf = (path) => {
		const found = findNode(document, path).at(-1);
		return found?.depth === path.length && isScalar(found.node) ? found.node.source : void 0;
	};
	return {
		uri,
		value,
		...placesOf(uri, lines, spanOf),
		sourceOf
	};
}
function locatePath(document, path, target) {
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
			errors.push(repeatedKey(uri, lines, key, {
				start,
				end
			}));
		}
	} });
	return errors;
}

export { readDocument as n, validateDocument as r, errorAt as t };