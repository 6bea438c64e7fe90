import { n as escapeMarkdown, t as renderMarkdown } from "./report-formats-markdown-markdown.js";
import { a as kindWords, i as headOf, n as countsOf, o as kindsInOrder, r as evidenceSubject, s as selectorLine, t as completenessLines } from "./report-verify-lines.js";

// src/report/verify/markdown.ts
const mostRows = 50;
function verifyMarkdown(result, options) {
	const ordered = kindsInOrder.flatMap((kind) => result.evidence.filter(({ evidence }) => evidence === kind));
	const rows = ordered.slice(0, mostRows).map((entry) => `| ${kindWords[entry.evidence]} | ${escapeMarkdown(evidenceSubject(entry))} | ${escapeMarkdown(countsOf(entry))} |`);
	const left = ordered.length - rows.length;
	return `${[
		"## Logs",
		"",
		`${headOf(result)}.`,
		"",
		...completenessLines(result.completeness).map(({ line }) => `- ${escapeMarkdown(line)}`),
		...result.selectors.map((one) => `- ${escapeMarkdown(`${one.sink}, ${selectorLine(one)}`)}`),
		"",
		"| evidence | events | counts |",
		"|---|---|---|",
		...rows,
		...left === 0 ? [] : ["", `${String(left)} more are in the JSON result.`],
		""
	].join("\n")}\n${renderMarkdown({
		...result.check,
		coverage: []
	}, options)}`;
}

export { verifyMarkdown };