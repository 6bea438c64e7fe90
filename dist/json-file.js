import { i as visit, n as parseTree, r as printParseErrorCode, t as findNodeAtLocation } from "./jsonc-parser.js";
import { T as locationBetween, w as lineIndex } from "./core.js";

// src/sources/json-file.ts
function readJsonFile(uri, source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const lines = lineIndex(text);
	try {
		const value = JSON.parse(text);
		const repeated = repeatedMember(text);
		if (repeated !== void 0) return failed(uri, lines, repeated.offset, repeated.length, `the key "${repeated.name}" stands a second time`);
		return {
			kind: "read",
			file: {
				uri,
				value: withoutNulls(value),
				locate: jsonLocator(uri, text, lines)
			}
		};
	} catch {
		return {
			kind: "failed",
			mistake: jsonMistake(uri, text, lines)
		};
	}
}
function jsonMistake(uri, text, lines = lineIndex(text)) {
	const errors = [];
	const strict = {
		disallowComments: true,
		allowTrailingComma: false,
		allowEmptyContent: false
	};
	tryParse(() => parseTree(text, errors, strict));
	const [first] = errors;
	const reason = first === void 0 ? "it is nested too deeply" : readable(printParseErrorCode(first.error));
	const offset = first?.offset ?? 0;
	return {
		message: `the text is not valid JSON: ${reason}`,
		location: locationBetween(uri, lines, offset, offset + (first?.length ?? 0))
	};
}
function failed(uri, lines, offset, length, message) {
	return {
		kind: "failed",
		mistake: {
			message,
			location: locationBetween(uri, lines, offset, offset + length)
		}
	};
}
function readable(code) {
	return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
function jsonLocator(uri, text, lines) {
	let tree;
	let parsed = false;
	return (path, target = "value") => {
		if (!parsed) {
			tree = tryParse(() => parseTree(text));
			parsed = true;
		}
		const [start, end] = tree === void 0 ? [0, 0] : rangeOf(tree, path, target);
		return locationBetween(uri, lines, start, end);
	};
}
function jsonRange(text, path) {
	const tree = tryParse(() => parseTree(text));
	return tree === void 0 ? [0, 0] : rangeOf(tree, path, "value");
}
function rangeOf(tree, path, target) {
	for (let length = path.length; length > 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node === void 0) continue;
		const found = (node.parent?.type === "property" && target === "key" && length === path.length ? node.parent.children?.[0] : void 0) ?? node;
		return [found.offset, found.offset + found.length];
	}
	return [tree.offset, tree.offset + tree.length];
}
function repeatedMember(text) {
	const open = [];
	let found;
	tryParse(() => {
		visit(text, {
			onObjectBegin: () => {
				open.push(/* @__PURE__ */ new Set());
			},
			onObjectEnd: () => {
				open.pop();
			},
			onObjectProperty: (name, offset, length) => {
				const members = open.at(-1);
				if (members?.has(name) === true) found ??= {
					name,
					offset,
					length
				};
				members?.add(name);
			}
		});
	});
	return found;
}
function tryParse(parse) {
	try {
		return parse();
	} catch {
		return;
	}
}
function withoutNulls(value) {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null).map(([name, member]) => [name, withoutNulls(member)]));
}

export { jsonRange as n, readJsonFile as r, jsonMistake as t };