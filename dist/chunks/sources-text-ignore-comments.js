import { Xt as locationBetween, Yt as lineIndex } from "./core.js";
import { t as yamlTokens } from "./sources-text-yaml-tokens.js";

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
	const reason = words.replace(/^[-:–—]+\s*/, "").replaceAll(/\s+/g, " ").trim();
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

export { ignoreComments };