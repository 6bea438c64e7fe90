import { J as uncapitalized } from "./report-text.js";
import { a as Scalar, c as isMap, d as isScalar, f as isSeq, n as parseDocument, s as isAlias } from "./yaml.js";
import { n as unreadable, t as lastOfEachKey } from "./sources-text-node.js";

// src/sources/text/yaml.ts
const largestExpansion = 1e6;
function readYaml(file, start = 0, end = file.text.length) {
	try {
		const text = file.text.slice(start, end);
		const document = parseDocument(text, {
			schema: "failsafe",
			customTags: (tags) => [...tags, ...tagsIn(text)],
			uniqueKeys: false,
			prettyErrors: false,
			strict: false,
			logLevel: "error"
		});
		if (document.errors.length > 0) return unreadable(...document.errors.map((error) => describe(error, file, start)));
		if (document.contents === null) return {
			root: null,
			errors: [],
			hasRepeatedKeys: false
		};
		const converter = new Converter(file, start);
		return {
			root: converter.convert(document.contents).node,
			errors: [],
			hasRepeatedKeys: converter.hasRepeatedKeys
		};
	} catch (error) {
		return unreadable(describeFailure(error, file, start));
	}
}
function tagsIn(text) {
	return [...new Set(text.match(/![A-Za-z][\w:.-]*/g))].flatMap((tag) => [
		{
			tag,
			resolve: (value) => value
		},
		{
			tag,
			collection: "map",
			resolve: (value) => value
		},
		{
			tag,
			collection: "seq",
			resolve: (value) => value
		}
	]);
}
function describe(error, file, base) {
	const [position, to] = error.pos;
	const from = error.code === "BAD_INDENT" ? position + (/^[ ]*/.exec(file.text.slice(base + position, base + position + 1e3))?.[0].length ?? 0) : position;
	return {
		message: inPlainWords(error),
		location: file.locate(base + from, base + Math.max(to, from + 1))
	};
}
function inPlainWords(error) {
	switch (error.code) {
		case "TAB_AS_INDENT": return "a tab is used for indentation, where YAML allows spaces only";
		case "RESOURCE_EXHAUSTION": return "it is nested too deeply";
		case "MULTIPLE_DOCS": return "it holds several YAML documents";
		case "BAD_INDENT": return /^All (mapping|sequence) items/.test(error.message) ? "the indentation differs from that of the lines it belongs to" : uncapitalized(error.message);
		case "MISSING_CHAR": return /^Missing closing .quote/.test(error.message) ? "a quoted string is not closed" : uncapitalized(error.message);
		case "BLOCK_AS_IMPLICIT_KEY": return "a second \"key:\" stands on one line, or the line before lacks a quote or is indented wrongly";
		default: return uncapitalized(error.message);
	}
}
var ConversionError = class extends Error {
	from;
	to;
	constructor(message, from, to) {
		super(message);
		this.from = from;
		this.to = to;
	}
};
function describeFailure(error, file, start) {
	if (error instanceof ConversionError) return {
		message: error.message,
		location: file.locate(error.from, error.to)
	};
	return {
		message: error instanceof RangeError ? "it is nested too deeply" : uncapitalized(error instanceof Error ? error.message : String(error)),
		location: file.locate(start, start)
	};
}
var Converter = class {
	#file;
	#base;
	#anchors = /* @__PURE__ */ new Map();
	hasRepeatedKeys = false;
	#weight = 0;
	constructor(file, base) {
		this.#file = file;
		this.#base = base;
	}
	convert(node) {
		const weightBefore = this.#weight;
		this.#grow(1, node);
		if (isAlias(node)) return this.#follow(node.source, node.range);
		const converted = this.#convertUnaliased(node);
		const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : void 0;
		if (anchor !== void 0) this.#anchors.set(anchor, {
			...converted,
			weight: this.#weight - weightBefore
		});
		return converted;
	}
	#convertUnaliased(node) {
		if (isMap(node)) return this.#convertMap(node.items, node.tag, node.range, node.flow === true);
		if (isSeq(node)) return this.#convertSequence(node.items, node.tag, node.range, node.flow === true);
		if (isScalar(node)) return this.#convertScalar(node);
		throw new ConversionError("a value of an unknown kind", this.#base, this.#base);
	}
	#follow(anchor, range) {
		const target = this.#anchors.get(anchor);
		const [start, end] = this.#bounds(range);
		if (target === void 0) throw new ConversionError(`the alias *${anchor} has no anchor before it`, start, end);
		this.#grow(target.weight, { range });
		return {
			node: target.node,
			start,
			end
		};
	}
	#grow(weight, at) {
		this.#weight += weight;
		if (this.#weight <= largestExpansion) return;
		const range = typeof at === "object" && at !== null && "range" in at && Array.isArray(at.range) ? at.range : null;
		throw new ConversionError(`its aliases expand to more than ${String(largestExpansion)} values`, ...this.#bounds(range));
	}
	#bounds(range) {
		const start = this.#base + (range?.[0] ?? 0);
		return [start, Math.max(start, this.#base + (range?.[1] ?? 0))];
	}
	#convertScalar(scalar) {
		const [start, rawEnd] = this.#bounds(scalar.range);
		const source = typeof scalar.value === "string" ? scalar.value : "";
		const plain = scalar.type === void 0 || scalar.type === Scalar.PLAIN;
		const end = this.#withoutTrailingSpace(start, rawEnd);
		const { type, text } = plain && scalar.tag === void 0 ? resolvePlain(source) : {
			type: "string",
			text: source
		};
		return {
			node: {
				kind: "scalar",
				tag: scalar.tag ?? null,
				type,
				text,
				origin: this.#file.origin(start, end),
				place: () => `${this.#file.mark}@${String(start)}`
			},
			start,
			end
		};
	}
	#convertSequence(items, tag, range, flow) {
		const [start, flowEnd] = this.#bounds(range);
		const converted = items.map((item) => this.convert(item));
		const end = flow ? flowEnd : converted.at(-1)?.end ?? start;
		return {
			node: {
				kind: "sequence",
				tag: tag ?? null,
				items: converted.map((item) => item.node),
				origin: this.#file.origin(start, end),
				place: () => `${this.#file.mark}@${String(start)}`
			},
			start,
			end
		};
	}
	#convertMap(pairs, tag, range, flow) {
		const [start, flowEnd] = this.#bounds(range);
		let end = start;
		const written = [];
		const merged = [];
		for (const pair of pairs) {
			const { entry, end: entryEnd } = this.#convertPair(pair);
			end = Math.max(end, entryEnd);
			if (entry.key === "<<") merged.push(...mergedEntries(entry.value));
			else written.push(entry);
		}
		const { entries, overridden, byKey } = lastOfEachKey(written);
		if (overridden.length > 0) this.hasRepeatedKeys = true;
		const all = merged.length === 0 ? {
			entries,
			byKey
		} : withMerged(entries, merged);
		const origin = this.#file.origin(start, flow ? flowEnd : end);
		return {
			node: {
				kind: "map",
				tag: tag ?? null,
				entries: all.entries,
				overridden,
				get: (key) => all.byKey.get(key),
				origin,
				place: () => `${this.#file.mark}@${String(start)}`
			},
			start,
			end: flow ? flowEnd : end
		};
	}
	#convertPair(pair) {
		const key = this.convert(pair.key);
		if (key.node.kind !== "scalar") throw new ConversionError("a key is not plain text", key.start, key.end);
		const value = pair.value === null ? this.#nothingAt(key.end) : this.convert(pair.value);
		const keyText = isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : key.node.text;
		const isEmpty = value.node.kind === "scalar" && value.node.type === "null" && value.start === value.end;
		const end = isEmpty || isAlias(pair.key) ? Math.max(key.end, isEmpty ? 0 : value.end) : value.end;
		const file = this.#file;
		return {
			entry: {
				key: keyText,
				value: value.node,
				keyOrigin: file.origin(key.start, key.end),
				origin: file.origin(key.start, end)
			},
			end
		};
	}
	#nothingAt(offset) {
		return {
			node: {
				kind: "scalar",
				tag: null,
				type: "null",
				text: "",
				origin: this.#file.origin(offset, offset),
				place: () => `${this.#file.mark}@${String(offset)}`
			},
			start: offset,
			end: offset
		};
	}
	#withoutTrailingSpace(start, end) {
		let last = end;
		while (last > start && /\s/.test(this.#file.text.charAt(last - 1))) last -= 1;
		return last;
	}
};
function resolvePlain(source) {
	if (source.length > 5) return {
		type: "string",
		text: source
	};
	if (/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(source)) return {
		type: "boolean",
		text: "true"
	};
	if (/^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(source)) return {
		type: "boolean",
		text: "false"
	};
	if (/^(?:~|null|Null|NULL)?$/.test(source)) return {
		type: "null",
		text: ""
	};
	return {
		type: "string",
		text: source
	};
}
function mergedEntries(value) {
	switch (value.kind) {
		case "map": return value.entries;
		case "sequence": return value.items.flatMap(mergedEntries);
		case "scalar": return [];
	}
}
function withMerged(written, merged) {
	const byKey = new Map(written.map((entry) => [entry.key, entry]));
	for (const entry of merged) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
	return {
		entries: [...byKey.values()],
		byKey
	};
}

export { readYaml as t };