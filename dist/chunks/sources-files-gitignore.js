import { Nt as withoutByteOrderMark } from "./core.js";

// src/sources/files/byte-set.ts
const exclamationMark = 33;
const minus = 45;
const colon = 58;
const openBracket$1 = 91;
const backslash$1 = 92;
const closeBracket = 93;
const caret = 94;
function byteSetAt(pattern, start) {
	const negated = pattern[start] === exclamationMark || pattern[start] === caret;
	const members = /* @__PURE__ */ new Uint8Array(256);
	const closing = closingBrackets(pattern);
	let at = negated ? start + 1 : start;
	let previous = null;
	for (let isFirst = true; isFirst || pattern[at] !== closeBracket; isFirst = false) {
		const item = rangeAt(pattern, at, previous) ?? classAt(pattern, at, closing(at)) ?? byteAt(pattern, at);
		if (item === null || item === "malformed") return null;
		const { first, last, holds, isByte, end } = item;
		for (let byte = first; byte <= last; byte++) if (holds?.(byte) ?? true) members[byte] = 1;
		previous = isByte ? last : null;
		at = end;
	}
	return {
		members: negated ? members.map((member) => 1 - member) : members,
		end: at + 1
	};
}
function closingBrackets(pattern) {
	let found = 0;
	return (at) => {
		if (found !== -1 && found < at + 2) found = pattern.indexOf(closeBracket, at + 2);
		return found;
	};
}
function byteAt(pattern, at) {
	const escaped = pattern[at] === backslash$1;
	const byte = pattern[escaped ? at + 1 : at];
	return byte === void 0 ? null : {
		first: byte,
		last: byte,
		isByte: true,
		end: escaped ? at + 2 : at + 1
	};
}
function rangeAt(pattern, at, first) {
	const behind = pattern[at + 1];
	if (pattern[at] !== minus || first === null || behind === void 0 || behind === closeBracket) return null;
	const last = byteAt(pattern, at + 1);
	return last === null ? "malformed" : {
		first,
		last: last.last,
		isByte: false,
		end: last.end
	};
}
function classAt(pattern, at, closing) {
	if (pattern[at] !== openBracket$1 || pattern[at + 1] !== colon) return null;
	if (closing === -1) return "malformed";
	if (closing === at + 2 || pattern[closing - 1] !== colon) return null;
	const holds = classes.get(Buffer.from(pattern.subarray(at + 2, closing - 1)).toString("latin1"));
	return holds === void 0 ? "malformed" : {
		first: 0,
		last: 127,
		holds,
		isByte: false,
		end: closing + 1
	};
}
const classes = new Map(Object.entries({
	alnum: /[0-9A-Za-z]/,
	alpha: /[A-Za-z]/,
	blank: /[ \t]/,
	cntrl: /[^ -~]/,
	digit: /[0-9]/,
	graph: /[!-~]/,
	lower: /[a-z]/,
	print: /[ -~]/,
	punct: /[!-/:-@[-`{-~]/,
	space: /[ \t\n\r]/,
	upper: /[A-Z]/,
	xdigit: /[0-9A-Fa-f]/
}).map(([name, letters]) => [name, (byte) => letters.test(String.fromCharCode(byte))]));

// src/sources/files/gitignore.ts
var IgnoreRules = class IgnoreRules {
	#rules;
	constructor(lines) {
		this.#rules = lines.flatMap(ruleOf).reverse();
	}
	static ofText(text) {
		const lines = withoutByteOrderMark(text).split("\n");
		return new IgnoreRules(lines.map((line) => line.endsWith("\r") ? line.slice(0, -1) : line));
	}
	verdict(path, isFolder) {
		const whole = Buffer.from(path, "utf8");
		const name = whole.subarray(whole.lastIndexOf(slash) + 1);
		const rule = this.#rules.find(({ foldersOnly, nameOnly, prefix, tokens }) => {
			const text = nameOnly ? name : whole;
			return (isFolder || !foldersOnly) && beginsWith(text, prefix) && matchesAll(tokens, text, prefix.length);
		});
		return rule === void 0 ? "unspoken" : rule.negated ? "kept" : "ignored";
	}
	ignores(path, isFolder) {
		for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) if (this.verdict(path.slice(0, end), true) === "ignored") return true;
		return this.verdict(path, isFolder) === "ignored";
	}
};
const slash = 47;
const backslash = 92;
const asterisk = 42;
const questionMark = 63;
const openBracket = 91;
const special = /* @__PURE__ */ new Set([
	asterisk,
	questionMark,
	openBracket,
	backslash
]);
function beginsWith(text, prefix) {
	return prefix.length <= text.length && prefix.every((byte, index) => text[index] === byte);
}
function ruleOf(line) {
	if (line.startsWith("#")) return [];
	const trimmed = withoutTrailingSpaces(line);
	const negated = trimmed.startsWith("!");
	const bytes = Buffer.from(negated ? trimmed.slice(1) : trimmed, "utf8");
	const foldersOnly = bytes.at(-1) === slash;
	const body = foldersOnly ? bytes.subarray(0, -1) : bytes;
	const nameOnly = !body.includes(slash);
	const pattern = body[0] === slash ? body.subarray(1) : body;
	const firstSpecial = pattern.findIndex((byte) => special.has(byte));
	const prefix = firstSpecial === -1 ? pattern : pattern.subarray(0, firstSpecial);
	const tokens = pattern.length === 0 ? null : tokensOf(pattern.subarray(prefix.length), nameOnly);
	return tokens === null ? [] : [{
		negated,
		foldersOnly,
		nameOnly,
		prefix,
		tokens
	}];
}
function withoutTrailingSpaces(line) {
	let end = 0;
	for (let at = 0; at < line.length; at++) {
		if (line[at] === " ") continue;
		if (line[at] === "\\" && ++at >= line.length) return line;
		end = at + 1;
	}
	return line.slice(0, end);
}
function tokensOf(pattern, nameOnly) {
	const tokens = [];
	for (let at = 0; at < pattern.length;) {
		const byte = pattern[at] ?? 0;
		switch (byte) {
			case asterisk: {
				const end = endOfAsterisks(pattern, at);
				const token = asterisks(pattern, at, end, nameOnly);
				const repeated = token.kind === "deep" && token.mayBeAbsent && tokens.at(-2)?.kind === "deep";
				if (!repeated) tokens.push(token);
				at = repeated ? end + 1 : end;
				break;
			}
			case questionMark:
				tokens.push({ kind: "one" });
				at++;
				break;
			case openBracket: {
				const set = byteSetAt(pattern, at + 1);
				if (set === null) return null;
				tokens.push({
					kind: "set",
					members: set.members
				});
				at = set.end;
				break;
			}
			case backslash: {
				const escaped = pattern[at + 1];
				if (escaped === void 0) return null;
				tokens.push({
					kind: "byte",
					byte: escaped
				});
				at += 2;
				break;
			}
			default:
				tokens.push({
					kind: "byte",
					byte
				});
				at++;
		}
	}
	return tokens;
}
function endOfAsterisks(pattern, start) {
	let end = start;
	while (pattern[end] === asterisk) end++;
	return end;
}
function asterisks(pattern, start, end, nameOnly) {
	const before = start === 0 || pattern[start - 1] === slash;
	const slashBehind = pattern[end] === slash;
	const escapedSlashBehind = pattern[end] === backslash && pattern[end + 1] === slash;
	const behind = end === pattern.length || slashBehind || escapedSlashBehind;
	if (nameOnly || end - start < 2 || !before || !behind) return { kind: "star" };
	return {
		kind: "deep",
		mayBeAbsent: slashBehind
	};
}
function matchesAll(tokens, text, start) {
	let current = new Places(tokens);
	let next = new Places(tokens);
	current.enter(0);
	for (let at = start; at < text.length; at++) {
		const byte = text[at] ?? 0;
		next.clear();
		for (const place of current.list) step(tokens[place], place, byte, next);
		if (next.list.length === 0) return false;
		[current, next] = [next, current];
	}
	return current.list.includes(tokens.length);
}
function step(token, place, byte, next) {
	switch (token?.kind) {
		case void 0: return;
		case "byte":
			if (token.byte === byte) next.enter(place + 1);
			return;
		case "one":
			if (byte !== slash) next.enter(place + 1);
			return;
		case "set":
			if (byte !== slash && token.members[byte] === 1) next.enter(place + 1);
			return;
		case "star":
			if (byte !== slash) next.stay(place);
			return;
		case "deep": next.stay(place);
	}
}
var Places = class {
	list = [];
	#tokens;
	#known = /* @__PURE__ */ new Set();
	constructor(tokens) {
		this.#tokens = tokens;
	}
	clear() {
		this.list.length = 0;
		this.#known.clear();
	}
	enter(place) {
		const token = this.#tokens[place];
		if (token?.kind === "deep" && token.mayBeAbsent) this.enter(place + 2);
		this.stay(place);
	}
	stay(place) {
		if (this.#known.has(place)) return;
		this.#known.add(place);
		this.list.push(place);
		const kind = this.#tokens[place]?.kind;
		if (kind === "star" || kind === "deep") this.enter(place + 1);
	}
};

export { IgnoreRules as t };