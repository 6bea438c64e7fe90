import { Fo as uncapitalized, S as unreadable, _t as isMap, bt as isScalar, ca as looksLikeJson, dt as parseDocument, ea as TextFile, ft as Lexer, gt as isAlias, mt as Scalar, na as locationBetween, pt as tokenType, sa as jsonMistake, ta as lineIndex, ut as parseAllDocuments, x as lastOfEachKey, xt as isSeq } from "./core.js";

// src/sources/text/embedded-text.ts
var EmbeddedText = class extends TextFile {
	#whole;
	#shift;
	constructor(outer, node, text) {
		super(outer.uri, text, node.place());
		this.#whole = node.origin.locate();
		this.#shift = literalBlock(outer, this.#whole, this.text);
	}
	locate(start, end) {
		if (this.#shift === null) return this.#whole;
		const inside = super.locate(start, end);
		const { line, column } = this.#shift;
		return {
			uri: inside.uri,
			startLine: inside.startLine + line,
			startColumn: inside.startColumn + column,
			endLine: inside.endLine + line,
			endColumn: inside.endColumn + column
		};
	}
};
function literalBlock(outer, { startLine, startColumn }, text) {
	if (!/^\|[+-]?\d?[+-]?\s*(?:#.*)?$/.test(outer.lineAt(startLine).slice(startColumn - 1))) return null;
	const lines = text.split("\n");
	const first = lines.findIndex((line) => line !== "");
	const column = outer.lineAt(startLine + 1 + first).length - (lines[first] ?? "").length;
	return column > 0 && lines.every((line, index) => line === "" || outer.lineAt(startLine + 1 + index) === " ".repeat(column) + line) ? {
		line: startLine,
		column
	} : null;
}

// src/sources/text/node-change.ts
function withEntries(node, written) {
	const { entries, byKey } = lastOfEachKey(written);
	return {
		kind: "map",
		tag: node.tag,
		origin: node.origin,
		place: node.place,
		entries,
		overridden: node.overridden,
		get: (key) => byKey.get(key)
	};
}
function withItems(node, items) {
	return {
		kind: "sequence",
		tag: node.tag,
		origin: node.origin,
		place: node.place,
		items
	};
}
function withText(node, text, tag) {
	return {
		kind: "scalar",
		type: "string",
		tag,
		text,
		origin: node.origin,
		place: node.place
	};
}
function movedTo(node, place) {
	return {
		...node,
		place
	};
}

// src/sources/text/yaml-indents.ts
function indentedFurther(text) {
	const paddings = new Scanner(text).paddings();
	if (paddings.length === 0) return null;
	const pieces = [];
	const starts = [];
	let done = 0;
	let added = 0;
	for (const { at, spaces } of paddings) {
		pieces.push(text.slice(done, at), " ".repeat(spaces));
		done = at;
		added += spaces;
		starts.push({
			from: at + added,
			added
		});
	}
	pieces.push(text.slice(done));
	return {
		text: pieces.join(""),
		written: (offset) => offset - addedBefore(starts, offset)
	};
}
function addedBefore(starts, offset) {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((starts[middle]?.from ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return starts[low - 1]?.added ?? 0;
}
var Scanner = class {
	#text;
	#paddings = [];
	#position = 0;
	#lineStart = 0;
	#entry = 0;
	constructor(text) {
		this.#text = text;
	}
	paddings() {
		while (this.#position < this.#text.length) this.#line();
		return this.#paddings;
	}
	#line() {
		this.#lineStart = this.#position;
		this.#position += this.#match(/ */y).length;
		while (!this.#isAtEnd() && this.#node());
		this.#toNextLine();
	}
	#node() {
		this.#position += this.#match(/[ \t]*/y).length;
		if (this.#match(/[-?](?=[ \t\r\n]|$)/y) !== "") {
			this.#entry = this.#column();
			this.#position++;
			return true;
		}
		const property = this.#match(/[!&][^\s,[\]{}]*(?=[ \t\r\n]|$)/y);
		if (property !== "") return this.#advance(property.length);
		const start = this.#position;
		const column = this.#column();
		switch (this.#text[start]) {
			case "\"":
			case "'":
				this.#quoted(column);
				break;
			case "[":
			case "{":
				this.#flow(column);
				break;
			case "|":
			case ">":
				this.#blockScalar();
				return false;
			case "#": return false;
			default: this.#advance(this.#match(/(?:[^\s:#]|:(?=\S)|(?<=\S)#|[ \t]+(?=[^\s#]))*/y).length);
		}
		const colon = this.#match(/[ \t]*:(?=[ \t\r\n]|$)/y);
		if (colon === "") return this.#position > start && !this.#isAtEnd() && this.#match(/[ \t]*#/y) === "";
		this.#entry = column;
		return this.#advance(colon.length);
	}
	#quoted(column) {
		const end = (this.#text[this.#position] ?? "") === "\"" ? /"(?:[^"\\]|\\[^])*"?/y : /'(?:[^']|'')*'?/y;
		this.#pad(this.#match(end), column);
	}
	#flow(column) {
		const token = /"(?:[^"\\]|\\[^])*"?|'(?:[^']|'')*'?|(?<=\s)#[^\n]*|[[\]{},]|[^\s"'[\]{},][^\s[\]{},]*|\s+/y;
		let depth = 0;
		do {
			const found = this.#match(token);
			if (found === "") return;
			if (found === "[" || found === "{") depth++;
			else if (found === "]" || found === "}") depth--;
			this.#pad(found, column);
		} while (depth > 0 && this.#position < this.#text.length);
	}
	#pad(token, column) {
		const start = this.#position;
		for (const { index } of token.matchAll(/\n/g)) {
			this.#lineStart = start + index + 1;
			this.#position = this.#lineStart;
			const spaces = this.#match(/ */y).length;
			const isEmpty = this.#match(/ *(?:\r?\n|$)/y) !== "" || this.#lineStart + spaces >= this.#text.length;
			if (spaces < column && !isEmpty) this.#paddings.push({
				at: this.#lineStart,
				spaces: column - spaces
			});
		}
		this.#position = start + token.length;
	}
	#blockScalar() {
		this.#toNextLine();
		const entry = this.#entry;
		while (this.#position < this.#text.length) {
			const indent = this.#match(/ */y).length;
			if (!(this.#match(/[ \t]*(?:\r?\n|$)/y) !== "") && indent <= entry) break;
			this.#toNextLine();
		}
		if (this.#position < this.#text.length) this.#position--;
	}
	#toNextLine() {
		const end = this.#text.indexOf("\n", this.#position);
		this.#position = end < 0 ? this.#text.length : end + 1;
	}
	#isAtEnd() {
		return this.#match(/[ \t]*(?:\r?\n|$)/y) !== "" || this.#position >= this.#text.length;
	}
	#column() {
		return this.#position - this.#lineStart;
	}
	#advance(length) {
		this.#position += length;
		return length > 0;
	}
	#match(pattern) {
		pattern.lastIndex = this.#position;
		return pattern.exec(this.#text)?.[0] ?? "";
	}
};

// src/sources/text/yaml.ts
const largestExpansion = 1e6;
function readYaml(file, start = 0, end = file.text.length) {
	try {
		const text = file.text.slice(start, end);
		const strict = parsed(text);
		const indented = strict.errors.length > 0 ? indentedFurther(text) : null;
		const document = indented === null ? strict : parsed(indented.text);
		const written = (offset) => start + (indented?.written(offset) ?? offset);
		if (document.errors.length > 0) return unreadable(...document.errors.map((error) => describe(error, file, written)));
		if (document.contents === null) return {
			root: null,
			errors: [],
			hasRepeatedKeys: false
		};
		const converter = new Converter(file, start, written);
		return {
			root: converter.convert(document.contents).node,
			errors: [],
			hasRepeatedKeys: converter.hasRepeatedKeys
		};
	} catch (error) {
		return unreadable(describeFailure(error, file, start));
	}
}
function parsed(text) {
	return parseDocument(text, {
		schema: "failsafe",
		customTags: (tags) => [...tags, ...tagsIn(text)],
		uniqueKeys: false,
		prettyErrors: false,
		strict: false,
		logLevel: "error"
	});
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
function describe(error, file, written) {
	const [position, to] = [written(error.pos[0]), written(error.pos[1])];
	const from = error.code === "BAD_INDENT" ? position + (/^[ ]*/.exec(file.text.slice(position, position + 1e3))?.[0].length ?? 0) : position;
	return {
		message: inPlainWords(error),
		location: file.locate(from, Math.max(to, from + 1))
	};
}
const indentProblems = [
	[/^Flow map in block/, "a \"{\" is not closed"],
	[/^Flow sequence in block/, "a \"[\" is not closed"],
	[/^All (?:mapping|sequence) items/, "the indentation differs from that of the lines it belongs to"]
];
function inPlainWords(error) {
	switch (error.code) {
		case "TAB_AS_INDENT": return "a tab is used for indentation, where YAML allows spaces only";
		case "RESOURCE_EXHAUSTION": return "it is nested too deeply";
		case "MULTIPLE_DOCS": return "it holds several YAML documents";
		case "BAD_INDENT": return indentProblems.find(([begins]) => begins.test(error.message))?.[1] ?? uncapitalized(error.message);
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
	#written;
	#anchors = /* @__PURE__ */ new Map();
	hasRepeatedKeys = false;
	#weight = 0;
	constructor(file, base, written) {
		this.#file = file;
		this.#base = base;
		this.#written = written;
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
		const start = this.#written(range?.[0] ?? 0);
		return [start, Math.max(start, this.#written(range?.[1] ?? 0))];
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
				...plain && type === "string" ? { isPlain: true } : {},
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

// src/sources/text/block-check.ts
const deepest = 100;
const longestKey = 1e3;
var BlockCheck = class {
	lastKey = null;
	lastProperty = null;
	#open = [];
	#flow = [];
	#state = "line start";
	#flowState = "value";
	#lineStart = 0;
	#isSpaced = true;
	#isTagged = false;
	#scalar = null;
	#scalarIsItem = false;
	constructor(start) {
		this.#lineStart = start;
	}
	get isComplete() {
		return this.#state === "scalar" ? this.#scalarIsItem : this.#state !== "flow";
	}
	accepts(token) {
		const accepted = this.#state === "flow" ? this.#acceptsInFlow(token) : this.#acceptsInBlock(token);
		this.#isSpaced = token.kind === "space" || token.kind === "newline";
		return accepted;
	}
	#acceptsInBlock(token) {
		switch (token.kind) {
			case "doc-mode": return true;
			case "space": return this.#endScalar() && this.#state !== "block scalar header";
			case "comment": return this.#endScalar() && this.#isSpaced && this.#state !== "block scalar header";
			case "newline": return this.#endLine(token);
			case "seq-item-ind": return this.#beginItem(this.#columnOf(token));
			case "scalar": return this.#state === "block scalar" ? this.#acceptsBlockScalar(token) : this.#acceptsScalar(token);
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.#acceptsScalar(token);
			case "map-value-ind": return this.#beginValue(token);
			case "tag": return this.#acceptsTag(token);
			case "flow-map-start":
			case "flow-seq-start":
				if (!this.#takeValue()) return false;
				this.#state = "flow";
				return this.#openFlow(token);
			case "block-scalar-header":
				if (!this.#takeValue() || !/^[|>][+-]?$/.test(token.text)) return false;
				this.#state = "block scalar header";
				return true;
			default: return false;
		}
	}
	#columnOf(token) {
		return token.start - this.#lineStart;
	}
	#endScalar() {
		if (this.#state !== "scalar") return true;
		if (!this.#scalarIsItem) return false;
		this.#state = "item";
		return this.#takeValue();
	}
	#endLine(token) {
		if (!this.#endScalar()) return false;
		this.#state = this.#state === "block scalar header" ? "block scalar" : "line start";
		this.#isTagged = false;
		this.#lineStart = token.start + token.text.length;
		return true;
	}
	#takeValue() {
		const entry = this.#open.at(-1);
		if (entry === void 0) return false;
		if (this.#state !== "item" && this.#state !== "value") return false;
		if (this.#isTagged && !this.#isSpaced) return false;
		entry.pending = "no";
		this.#state = "done";
		return true;
	}
	#acceptsTag(token) {
		const entry = this.#open.at(-1);
		if (entry === void 0 || this.#isTagged || !isPlainTag(token.text)) return false;
		if (this.#state !== "item" && this.#state !== "value") return false;
		entry.pending = "indented";
		this.#isTagged = true;
		this.#state = "value";
		return true;
	}
	#acceptsScalar(token) {
		if (!isOnOneLine(token)) return false;
		if (this.#state === "value") {
			const isProperty = this.#open.length === 2 && !this.#isTagged && this.#scalar !== null;
			if (!this.#takeValue()) return false;
			if (isProperty && this.#scalar !== null) this.lastProperty = {
				key: this.#scalar,
				value: token
			};
			return true;
		}
		if (this.#state !== "line start" && this.#state !== "item") return false;
		this.#scalarIsItem = this.#state === "item";
		this.#scalar = token;
		this.#state = "scalar";
		return true;
	}
	#beginValue(token) {
		const key = this.#scalar;
		if (this.#state !== "scalar" || key === null || key.start + key.text.length !== token.start) return false;
		if (key.text.length > longestKey || key.text === "<<") return false;
		const column = this.#columnOf(key);
		if (!(this.#scalarIsItem ? this.#nest(column, "map") : this.#enter(column, "map"))) return false;
		return this.#expectValue(key);
	}
	#expectValue(key) {
		const map = this.#open.at(-1);
		if (map === void 0) return false;
		map.pending = "yes";
		this.#state = "value";
		if (this.#open.length === 1) this.lastKey = key;
		else if (this.#open.length === 2) this.lastProperty = {
			key,
			value: null
		};
		return true;
	}
	#beginItem(column) {
		if (this.#state !== "line start" && this.#state !== "item") return false;
		if (!(this.#state === "item" ? this.#nest(column, "sequence") : this.#enter(column, "sequence"))) return false;
		const list = this.#open.at(-1);
		if (list !== void 0) list.pending = "yes";
		this.#scalar = null;
		this.#state = "item";
		return true;
	}
	#nest(indent, kind) {
		const item = this.#open.at(-1);
		if (item === void 0) return false;
		item.pending = "no";
		return this.#push(indent, kind);
	}
	#push(indent, kind) {
		this.#open.push({
			indent,
			kind,
			pending: "no"
		});
		return this.#open.length <= deepest;
	}
	#enter(indent, kind) {
		while ((this.#open.at(-1)?.indent ?? -1) > indent) this.#open.pop();
		let top = this.#open.at(-1);
		if (top?.indent === indent && top.kind === "sequence" && kind === "map") {
			this.#open.pop();
			top = this.#open.at(-1);
		}
		if (top?.indent === indent && top.kind === kind) return true;
		if (!(top === void 0 || (top.indent < indent ? top.pending !== "no" : top.indent === indent && kind === "sequence" && top.pending === "yes"))) return false;
		if (top !== void 0) top.pending = "no";
		return this.#push(indent, kind);
	}
	#acceptsBlockScalar({ text, start }) {
		this.#state = "line start";
		this.#lineStart = start + text.length;
		return !/^[\r\n]* +\r?\n/.test(text);
	}
	#acceptsInFlow(token) {
		const inMap = this.#flow.at(-1) === "map";
		const takesValue = this.#flowState === "required value" || this.#flowState === "value" && !inMap;
		const isTaggedClose = this.#isTagged && !this.#isSpaced;
		switch (token.kind) {
			case "space":
				if (this.#flowState === "space") this.#flowState = "required value";
				return this.#flowState !== "colon";
			case "flow-map-start":
			case "flow-seq-start": return takesValue && !isTaggedClose && this.#openFlow(token);
			case "flow-map-end":
			case "flow-seq-end": return this.#closeFlow(token);
			case "comma":
				if (this.#flowState !== "separator") return false;
				this.#flowState = "value";
				return true;
			case "tag":
				if (!takesValue || this.#isTagged || !isPlainTag(token.text)) return false;
				this.#isTagged = true;
				this.#flowState = "required value";
				return true;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return !isTaggedClose && isOnOneLine(token) && this.#acceptsFlowScalar(inMap);
			case "map-value-ind":
				if (this.#flowState !== "colon") return false;
				this.#flowState = "space";
				return true;
			default: return false;
		}
	}
	#acceptsFlowScalar(inMap) {
		switch (this.#flowState) {
			case "value":
				this.#flowState = inMap ? "colon" : "separator";
				return true;
			case "required value":
				this.#isTagged = false;
				this.#flowState = "separator";
				return true;
			case "colon":
			case "space":
			case "separator": return false;
		}
	}
	#openFlow(token) {
		this.#flow.push(token.kind === "flow-map-start" ? "map" : "sequence");
		this.#flowState = "value";
		this.#isTagged = false;
		return this.#flow.length + this.#open.length <= deepest;
	}
	#closeFlow(token) {
		if (this.#flowState !== "value" && this.#flowState !== "separator") return false;
		if (this.#flow.pop() !== (token.kind === "flow-map-end" ? "map" : "sequence")) return false;
		this.#flowState = "separator";
		if (this.#flow.length === 0) this.#state = "done";
		return true;
	}
};
function isPlainTag(text) {
	return /^![A-Za-z][\w.:-]*$/.test(text);
}
function isOnOneLine({ kind, text }) {
	if (text.includes("\n")) return false;
	switch (kind) {
		case "double-quoted-scalar": return text.length > 1 && (text.includes("\\") ? /^"(?:[^"\\]|\\["\\/nrt])*"$/.test(text) : text.endsWith("\""));
		case "single-quoted-scalar": return text.length > 1 && text.endsWith("'");
		default: return /^[^,%@`|>]/.test(text);
	}
}

// src/sources/text/yaml-tokens.ts
function* yamlTokens(text, start = 0, end = text.length) {
	let position = start;
	let isScalar = false;
	for (const token of new Lexer().lex(text.slice(start, end))) {
		if (token === "") {
			isScalar = true;
			continue;
		}
		yield {
			kind: isScalar ? "scalar" : tokenType(token) ?? "unknown",
			text: token,
			start: position
		};
		isScalar = false;
		if (token !== "" && token !== "") position += token.length;
	}
}

// src/sources/text/ignore-comments.ts
const marker = "trailproof:ignore";
function mayHoldIgnoreComments(text) {
	return text.includes(marker);
}
function ignoreComments(uri, text, language) {
	if (!mayHoldIgnoreComments(text)) return [];
	const index = lineIndex(text);
	const lines = text.split(/\r\n|\n|\r/);
	const places = (language === "yaml" ? yamlComments(text) : hclComments(text)).map((comment) => ({
		comment,
		location: locationBetween(uri, index, comment.start, comment.end)
	}));
	const commentLines = new Set(places.flatMap(({ location }) => aloneOn(location, lines)));
	return places.flatMap(({ comment, location }) => {
		const wish = wishIn(text.slice(comment.start, comment.end));
		return wish === null ? [] : [{
			...wish,
			line: lineOf(location, lines, commentLines),
			location
		}];
	});
}
function wishIn(comment) {
	const match = /^(?:#+|\/\/+|\/\*+)\s*trailproof:ignore\b:?\s*([^]*?)\s*(?:\*+\/)?$/.exec(comment);
	if (match === null) return null;
	const [, ruleIds = "", rest = ""] = /^((?:[\w-]+(?:\s*,\s*[\w-]+)*)?)\s*([^]*)$/.exec(match[1] ?? "") ?? [];
	const [, until = null, words = ""] = /^(?:until=(\S+))?\s*([^]*)$/.exec(rest) ?? [];
	const reason = words.replace(/^[-:\u2013\u2014]+\s*/, "").replaceAll(/\s+/g, " ").trim();
	return {
		ruleIds: ruleIds.split(",").map((id) => id.trim()).filter((id) => id !== ""),
		reason: reason === "" ? null : reason,
		until
	};
}
function aloneOn({ startLine, startColumn, endLine, endColumn }, lines) {
	const before = (lines[startLine - 1] ?? "").slice(0, startColumn - 1);
	const after = (lines[endLine - 1] ?? "").slice(endColumn - 1);
	if (before.trim() !== "" || after.trim() !== "") return [];
	return Array.from({ length: endLine - startLine + 1 }, (_, offset) => startLine + offset);
}
function lineOf(location, lines, commentLines) {
	if (!commentLines.has(location.startLine)) return location.startLine;
	for (let line = location.endLine + 1; line <= lines.length; line += 1) if (!commentLines.has(line) && (lines[line - 1] ?? "").trim() !== "") return line;
	return null;
}
function yamlComments(text) {
	const comments = [];
	for (const token of yamlTokens(text)) if (token.kind === "comment") comments.push({
		start: token.start,
		end: token.start + token.text.length
	});
	return comments;
}
const hclTokens = /"(?:\\.|\$\{[^{}"]*(?:"(?:\\.|[^"\\\n])*"[^{}"]*)*\}|[^"\\\n])*"|<<[-~]?([\w-]+)[^\n]*\n(?:[^]*?\n)?[ \t]*\1(?=[ \t\r]*(?:\n|$))|(#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)/g;
function hclComments(text) {
	return [...text.matchAll(hclTokens)].flatMap((match) => {
		const comment = match[2]?.replace(/\r$/, "");
		return comment === void 0 ? [] : [{
			start: match.index,
			end: match.index + comment.length
		}];
	});
}

// src/sources/text/syntax.ts
function syntaxErrorIn(uri, text) {
	const file = new TextFile(uri, text);
	try {
		JSON.parse(file.text);
		return null;
	} catch {}
	const documents = parseAllDocuments(file.text, {
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const error = Array.isArray(documents) ? documents.flatMap((document) => document.errors)[0] : void 0;
	if (error === void 0) return null;
	if (looksLikeJson(file.text)) {
		const { message, start, end } = jsonMistake(file.text);
		return {
			message,
			location: file.locate(start, end)
		};
	}
	const [from, to] = error.pos;
	return {
		message: error.message.split("\n")[0] ?? error.message,
		location: file.locate(from, Math.max(to, from + 1))
	};
}

export { BlockCheck as a, withEntries as c, EmbeddedText as d, yamlTokens as i, withItems as l, ignoreComments as n, readYaml as o, mayHoldIgnoreComments as r, movedTo as s, syntaxErrorIn as t, withText as u };