import { Cr as lineKey, Dr as groupFindings, Ir as printedLine, Nr as messageParts, jo as counted, jr as isActive, xr as groupSaid, yr as groupNotifications } from "./core.js";

// src/report/formats/github.ts
const annotationsPerLevel = 10;
const commands = {
	error: "error",
	warning: "warning",
	note: "notice"
};
const levels = [
	"error",
	"warning",
	"note"
];
function renderGithub(result, options = {}) {
	const path = options.repositoryPath ?? ((uri) => uri);
	const annotations = [...groupNotifications(result.notifications).map(({ level, message, locations }) => ({
		level,
		message,
		title: "trailproof",
		location: locations[0] ?? null
	})), ...groupFindings(result.findings.filter(isActive), lineKey).map(toAnnotation)];
	return levels.flatMap((level) => {
		const ofLevel = annotations.filter((annotation) => annotation.level === level);
		const shown = ofLevel.slice(0, annotationsPerLevel).map((annotation) => command(annotation, path));
		const more = ofLevel.length - shown.length;
		return more === 0 ? shown : [...shown, `${counted(more, `more ${commands[level]}`)}. GitHub shows ${String(annotationsPerLevel)} of each level; the other formats list all.`];
	}).map((line) => `${line}\n`).join("");
}
function toAnnotation(group) {
	const { level, location } = group.shown;
	return {
		level,
		title: annotationTitle(group.shown),
		location,
		...groupSaid(group)
	};
}
function annotationTitle({ ruleId }) {
	return `trailproof ${ruleId}`;
}
function command(annotation, path) {
	const list = [["title", annotation.title], ...locationProperties(annotation.location, path)].map(([name, value]) => `${name}=${escapeProperty(printedLine(value))}`).join(",");
	return `::${commands[annotation.level]} ${list}::${escapeData(annotationText(annotation))}`;
}
function locationProperties(location, path) {
	if (location === null) return [];
	const { startLine, endLine, startColumn, endColumn } = location;
	const lines = [
		["file", path(location.uri)],
		["line", String(startLine)],
		["endLine", String(endLine)]
	];
	if (startLine !== endLine) return [...lines];
	return [
		...lines,
		["col", String(startColumn)],
		["endColumn", String(endColumn)]
	];
}
function annotationText(said) {
	const { sentence, code } = messageParts(said);
	return [sentence, ...code === null ? [] : ["", ...code.split("\n")]].map((line) => printedLine(line)).join("\n");
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export { annotationTitle as n, renderGithub as r, annotationText as t };