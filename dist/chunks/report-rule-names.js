import { Lr as printedLines, Oo as wordsFor, Po as shortList, Pr as jsonText, jo as counted } from "./core.js";

// src/wording/name-hints.ts
const hintWords = {
	misspelt: ({ meant }) => `Records show ${identities(meant)}.`,
	"recorded-as": ({ meant }) => `Records show ${identities(meant)}.`,
	"other-source": ({ meant }) => `The event is of ${shortList(sourcesOf(meant), 3)}.`,
	permission: ({ isEvent }) => isEvent === "no" ? "It is a permission of IAM, and no call." : "It is an action of IAM that no documented operation has the name of.",
	"never-recorded": () => "CloudTrail never records it.",
	unknown: () => "The catalog has no such event."
};
function nameHintWords(hint) {
	return wordsFor(hintWords, hint);
}
function namedEventWords({ eventSources, eventName }) {
	return [...eventSources === null ? [] : [shortList(eventSources, 3)], ...eventName === null ? [] : [eventName]].join(" ");
}
function identities(meant) {
	return shortList(meant.map(({ eventSource, eventName }) => eventName === "*" ? eventSource : `${eventSource} ${eventName}`), 3);
}
function sourcesOf(meant) {
	return [...new Set(meant.map(({ eventSource }) => eventSource))];
}

// src/report/rule-names.ts
function renderRuleNamesJson(names) {
	return jsonText({
		formatVersion: 1,
		...names
	});
}
function renderRuleNamesText({ rules, names, unread, failures }) {
	const blocks = /* @__PURE__ */ new Map();
	for (const one of names) {
		const heading = headingOf(one);
		const lines = blocks.get(heading) ?? [];
		blocks.set(heading, [...lines, `  ${namedEventWords(one.named)}: ${nameHintWords(one.hint)}`]);
	}
	const lines = [
		...[...blocks].flatMap(([heading, inside]) => [
			heading,
			...inside,
			""
		]),
		...unread.map((one) => `${headingOf(one)}: not read${one.written === "" ? "" : `: ${firstLine(one.written)}`}`),
		...failures.map(({ file, reason }) => `${file}: ${reason}`),
		...unread.length + failures.length > 0 ? [""] : [],
		`${counted(rules, "rule")} over CloudTrail, ${counted(names.length, "name")} that the catalog does not have.`
	];
	return printedLines(lines, false);
}
function headingOf({ file, line, rule }) {
	return `${file}:${String(line)}${rule === "" ? "" : `  ${rule}`}`;
}
function firstLine(text) {
	const [line = ""] = text.split("\n");
	return line.length < text.length ? `${line} \u2026` : line;
}

export { renderRuleNamesJson, renderRuleNamesText };