import { n as parseTree, r as printParseErrorCode } from "./jsonc-parser.js";

// src/sources/document/node.ts
/** A reading of a text that is wrong. */
function unreadable(...errors) {
	return {
		root: null,
		errors,
		hasRepeatedKeys: false
	};
}
/** Splits entries into those that count and those that a later one overrides. */
function lastOfEachKey(entries) {
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	if (byKey.size === entries.length) return {
		entries,
		overridden: [],
		byKey
	};
	return {
		entries: entries.filter((entry) => byKey.get(entry.key) === entry),
		overridden: entries.filter((entry) => byKey.get(entry.key) !== entry),
		byKey
	};
}
/** The same node with another tag: the argument of a short tag is the node without it. */
function withoutTag(node) {
	return node.tag === null ? node : {
		...node,
		tag: null
	};
}

// src/sources/document/json.ts
/**
* Reads a JSON text: by `JSON.parse`, which is many times faster than any parser that keeps positions;
* positions are found by a second parse when the first of them is asked for.
* Comments and trailing commas are errors. Never throws: what is wrong with the text is in `errors`.
*/
function readJson(file) {
	let value;
	try {
		value = JSON.parse(file.text);
	} catch {
		return unreadable(syntaxError(file));
	}
	try {
		const document = new JsonDocument(file, value);
		return {
			root: document.root,
			errors: [],
			hasRepeatedKeys: document.hasRepeatedKeys
		};
	} catch {
		return unreadable({
			message: "it is nested too deeply",
			location: file.locate(0, 0)
		});
	}
}
function syntaxError(file) {
	const errors = [];
	try {
		parseTree(file.text, errors, {
			disallowComments: true,
			allowTrailingComma: false
		});
	} catch {
		return {
			message: "it is nested too deeply",
			location: file.locate(0, 0)
		};
	}
	const [first] = errors;
	if (first === void 0) return {
		message: "it is not JSON",
		location: file.locate(0, 0)
	};
	return {
		message: inPlainWords(first, file.text),
		location: file.locate(first.offset, first.offset + first.length)
	};
}
function inPlainWords(error, text) {
	const at = text.slice(error.offset, error.offset + error.length);
	const code = printParseErrorCode(error.error);
	switch (code) {
		case "InvalidCommentToken": return "JSON has no comments";
		case "PropertyNameExpected":
		case "ValueExpected":
			if (at === "}" || at === "]") return `a comma stands before "${at}"`;
			return code === "ValueExpected" ? "a value is missing" : "a property name in double quotes is missing";
		case "CommaExpected": return "a comma is missing";
		case "ColonExpected": return "a colon is missing";
		case "CloseBraceExpected": return "a \"}\" is missing";
		case "CloseBracketExpected": return "a \"]\" is missing";
		case "EndOfFileExpected": return "text follows after the end of the JSON value";
		case "UnexpectedEndOfString": return "a string is not closed";
		case "UnexpectedEndOfComment": return "JSON has no comments";
		case "InvalidCharacter": return "a string holds a control character";
		case "InvalidEscapeCharacter":
		case "InvalidUnicode": return "a string holds an escape sequence that JSON does not have";
		default: return `${JSON.stringify(at.slice(0, 40))} is no JSON value`;
	}
}
var JsonDocument = class {
	root;
	#file;
	hasRepeatedKeys;
	#tree;
	constructor(file, value) {
		this.#file = file;
		this.hasRepeatedKeys = countMembers(value) !== countColons(file.text);
		this.root = this.#node(value, null);
	}
	#node(value, path) {
		const base = {
			tag: null,
			origin: this.#originOf(path, "value"),
			place: () => placeOf(path)
		};
		if (Array.isArray(value)) return this.#sequence(value, path, base);
		if (typeof value === "object" && value !== null) return this.#map(value, path, base);
		switch (typeof value) {
			case "boolean": return {
				...base,
				kind: "scalar",
				type: "boolean",
				text: String(value)
			};
			case "number": return {
				...base,
				kind: "scalar",
				type: "number",
				text: String(value)
			};
			case "string": return {
				...base,
				kind: "scalar",
				type: "string",
				text: value
			};
			default: return {
				...base,
				kind: "scalar",
				type: "null",
				text: ""
			};
		}
	}
	/** Children are made when somebody looks at them: most of a large template is never looked at. */
	#sequence(values, path, base) {
		const make = () => values.map((value, index) => this.#node(value, {
			parent: path,
			key: index
		}));
		let items;
		return {
			...base,
			kind: "sequence",
			get items() {
				return items ??= make();
			}
		};
	}
	#map(value, path, base) {
		let split;
		const contents = () => split ??= lastOfEachKey([...this.#overridden(path), ...this.#entries(value, path)]);
		return {
			...base,
			kind: "map",
			get entries() {
				return contents().entries;
			},
			get overridden() {
				return contents().overridden;
			},
			get: (key) => contents().byKey.get(key)
		};
	}
	#entries(value, path) {
		return Object.entries(value).map(([key, member]) => {
			const memberPath = {
				parent: path,
				key
			};
			return {
				key,
				value: this.#node(member, memberPath),
				keyOrigin: this.#originOf(memberPath, "key"),
				origin: this.#originOf(memberPath, "member")
			};
		});
	}
	/** Members that `JSON.parse` dropped because a later one has the same key. */
	#overridden(path) {
		if (!this.hasRepeatedKeys) return [];
		const members = (this.#find(path)?.children ?? []).map((member) => ({
			member,
			key: keyOf(member)
		}));
		const last = new Map(members.map(({ member, key }) => [key, member]));
		return members.filter(({ member, key }) => last.get(key) !== member).map(({ member, key }) => {
			const origin = this.#file.origin(member.offset, member.offset + member.length);
			const keyEnd = member.offset + (member.children?.[0]?.length ?? 0);
			return {
				key,
				value: {
					kind: "scalar",
					type: "null",
					text: "",
					tag: null,
					origin,
					place: () => `@${String(member.offset)}`
				},
				keyOrigin: this.#file.origin(member.offset, keyEnd),
				origin
			};
		});
	}
	#originOf(path, part) {
		return { locate: () => {
			const value = this.#find(path);
			const found = part === "value" || path === null ? value : part === "key" ? value?.parent?.children?.[0] : value?.parent;
			return found === void 0 ? this.#file.locate(0, 0) : this.#file.locate(found.offset, found.offset + found.length);
		} };
	}
	#find(path) {
		let node = this.#parsedTree() ?? void 0;
		for (const key of keysOf(path)) {
			if (node === void 0) return void 0;
			node = typeof key === "number" ? node.children?.[key] : node.children?.findLast((member) => keyOf(member) === key)?.children?.[1];
		}
		return node;
	}
	#parsedTree() {
		if (this.#tree !== void 0) return this.#tree;
		try {
			this.#tree = parseTree(this.#file.text) ?? null;
		} catch {
			this.#tree = null;
		}
		return this.#tree;
	}
};
function keyOf(member) {
	return String(member.children?.[0]?.value);
}
function keysOf(path) {
	const keys = [];
	for (let step = path; step !== null; step = step.parent) keys.push(step.key);
	return keys.reverse();
}
function placeOf(path) {
	return `/${keysOf(path).join("/")}`;
}
/** Object members in a value; an explicit stack, because `JSON.parse` reads deeper nesting than calls can follow. */
function countMembers(root) {
	let count = 0;
	const pending = [root];
	while (pending.length > 0) {
		const value = pending.pop();
		if (typeof value !== "object" || value === null) continue;
		const children = Array.isArray(value) ? value : Object.values(value);
		if (!Array.isArray(value)) count += children.length;
		for (const child of children) if (typeof child === "object" && child !== null) pending.push(child);
	}
	return count;
}
/** Colons outside of strings in a valid JSON text: one for each member as written, also for those with the same key. */
function countColons(text) {
	let count = 0;
	let position = 0;
	let colon = text.indexOf(":");
	while (colon !== -1) {
		const quote = text.indexOf("\"", position);
		const end = quote === -1 ? text.length : quote;
		for (; colon !== -1 && colon < end; colon = text.indexOf(":", colon + 1)) count += 1;
		if (quote === -1) break;
		position = endOfString(text, quote);
		if (colon !== -1 && colon < position) colon = text.indexOf(":", position);
	}
	return count;
}
function endOfString(text, quote) {
	for (let at = quote + 1;; at += 1) {
		const end = text.indexOf("\"", at);
		if (end === -1) return text.length;
		let backslashes = 0;
		while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes += 1;
		if (backslashes % 2 === 0) return end + 1;
		at = end;
	}
}

// src/sources/document/text-file.ts
/**
* The text of an input with its line starts, so that offsets become lines and columns.
* A byte order mark is left out, as editors do not count it; offsets are UTF-16 units of what remains.
*/
var TextFile = class {
	uri;
	text;
	#lineStarts;
	constructor(uri, text) {
		this.uri = uri;
		this.text = text.startsWith("﻿") ? text.slice(1) : text;
	}
	/** The location of the characters from `start` up to, not including, `end`. */
	locate(start, end) {
		const [startLine, startColumn] = this.#position(start);
		const [endLine, endColumn] = this.#position(Math.max(start, end));
		return {
			uri: this.uri,
			startLine,
			startColumn,
			endLine,
			endColumn
		};
	}
	/** An origin that computes its location when asked. */
	origin(start, end) {
		return { locate: () => this.locate(start, end) };
	}
	#position(offset) {
		const starts = this.#lineStarts ??= lineStartsOf(this.text);
		const bounded = Math.min(Math.max(offset, 0), this.text.length);
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= bounded) low = middle;
			else high = middle;
		}
		return [low + 1, bounded - (starts[low] ?? 0) + 1];
	}
};
function lineStartsOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

export { withoutTag as a, unreadable as i, readJson as n, lastOfEachKey as r, TextFile as t };