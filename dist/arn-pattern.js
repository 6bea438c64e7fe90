import { t as concatenate } from "./text.js";

// src/catalog/arn-pattern.ts
/**
* ARN patterns: the notation of the catalog for what the ARNs of a type look like.
*
* `arn:{partition}:timestream:{region}:{account}:database/{database}` is literal text with placeholders.
* A placeholder `{name}` stands for one or more characters other than `/` and `:`, that is for one segment of an ARN.
* `{name...}` stands for one or more characters of any kind: object keys, and stream labels, which are times and hold colons.
* A placeholder that occurs twice stands for the same text both times. Where AWS leaves an account or Region out, the pattern says so (`::`).
*/
const placeholderExpression = /\{([a-z][A-Za-z]*)(\.\.\.)?\}/g;
/**
* Splits a pattern into literals and placeholders.
* Throws a `SyntaxError` where a brace is not part of a placeholder or nothing separates two placeholders: patterns come from the catalog, and the generator has checked them.
*/
function parsePattern(pattern) {
	const cached = parsedPatterns.get(pattern);
	if (cached !== void 0) return cached;
	const pieces = [];
	let end = 0;
	for (const match of pattern.matchAll(placeholderExpression)) {
		const [whole, name = "", rest] = match;
		if (match.index > end) pieces.push(literalPiece(pattern, end, match.index));
		else if (pieces.length > 0) throw new SyntaxError(`nothing separates {${name}} from the placeholder before it in "${pattern}"`);
		pieces.push({
			name,
			rest: rest !== void 0
		});
		end = match.index + whole.length;
	}
	if (end < pattern.length) pieces.push(literalPiece(pattern, end, pattern.length));
	parsedPatterns.set(pattern, pieces);
	return pieces;
}
const parsedPatterns = /* @__PURE__ */ new Map();
function literalPiece(pattern, start, end) {
	const text = pattern.slice(start, end);
	if (/[{}]/.test(text)) throw new SyntaxError(`"${text}" in "${pattern}" has a brace that is not part of a placeholder like {table} or {key...}`);
	return text;
}
/** Puts texts for the placeholders of a pattern: the text when all of them have one, else the pattern with the holes that remain. */
function fillPattern(pattern, variables) {
	const holes = /* @__PURE__ */ new Map();
	const pieces = parsePattern(pattern).flatMap((piece) => {
		if (typeof piece === "string") return [piece];
		const value = variables.get(piece.name);
		if (value !== void 0) return value.parts;
		holes.set(piece.name, piece);
		return [piece];
	});
	return holes.size === 0 ? concatenate(pieces.filter(isTextPart)) : {
		holes: [...holes.values()],
		pieces
	};
}
/** Whether `fillPattern` found a text for every placeholder. */
function isFilled(filled) {
	return !("holes" in filled);
}
/** The text of a pattern, asking `fillHole` for the text of each placeholder that `variables` does not name. It is asked once a name. */
function completePattern(pattern, variables, fillHole) {
	const filled = fillPattern(pattern, variables);
	if (isFilled(filled)) return filled;
	const texts = new Map(filled.holes.map((hole) => [hole.name, fillHole(hole)]));
	return concatenate(filled.pieces.map((piece) => isTextPart(piece) ? piece : texts.get(piece.name) ?? ""));
}
function isTextPart(piece) {
	return typeof piece === "string" || "id" in piece;
}
/** The text behind each placeholder of a pattern in an ARN, or `undefined` when the ARN is not of that pattern. */
function bindPattern(pattern, arn) {
	const { expression, names } = matcherOf(pattern);
	const match = expression.exec(arn);
	return match === null ? void 0 : new Map(names.map((name, index) => [name, match[index + 1] ?? ""]));
}
const matchers = /* @__PURE__ */ new Map();
function matcherOf(pattern) {
	const cached = matchers.get(pattern);
	if (cached !== void 0) return cached;
	const names = [];
	const source = parsePattern(pattern).map((piece) => {
		if (typeof piece === "string") return piece.replace(/[\\^$.*+?()[\]|]/g, "\\$&");
		const group = names.indexOf(piece.name) + 1;
		if (group > 0) return `(?:\\${String(group)})`;
		names.push(piece.name);
		return piece.rest ? "([^]+)" : "([^/:]+)";
	});
	const matcher = {
		expression: new RegExp(`^${source.join("")}$`, "u"),
		names
	};
	matchers.set(pattern, matcher);
	return matcher;
}

export { parsePattern as a, isFilled as i, completePattern as n, fillPattern as r, bindPattern as t };