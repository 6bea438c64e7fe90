import { E as shortAddress, T as printable, _ as isActive, a as relatedToShow, c as changeSummary, d as categoryNames, f as categoryOrder, h as compareLevels, l as groupFindings, m as serviceCoverage, n as coverageCounts, o as nextSteps, p as countVerdicts, r as findingCounts, s as changeRows, u as unnamedOperations, w as plural } from "./report-text.js";

// src/report/markdown-escape.ts
function escapeMarkdown(text) {
	return printable(text).replace(/[\\`*_[\]|~$#]/g, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2").replace(/^[-+=]/, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "@&#8203;");
}
function codeSpan(text) {
	const content = printable(text);
	const fence = "`".repeat(longestRun(content) + 1);
	const space = content.startsWith("`") || content.endsWith("`") || content === "" ? " " : "";
	return `${fence}${space}${content.replaceAll("|", "\\|")}${space}${fence}`;
}
function codeBlock(content, language) {
	const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
	return `${fence}${language}\n${content}\n${fence}`;
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

// src/report/markdown-changes.ts
const mostRows = 50;
const icons$1 = {
	lost: "🔻 lost",
	unclear: "❔ unclear",
	gained: "🔺 gained"
};
function changeBlocks(comparison) {
	if (comparison === void 0) return [];
	const rows = changeRows(comparison);
	const shown = rows.slice(0, mostRows).map(tableRow);
	const more = rows.length > mostRows ? [`_and ${plural(rows.length - mostRows, "more change")}_`] : [];
	const table = shown.length === 0 ? [] : [[
		"| Change | On | Operations | Before → after |",
		"|---|---|---|---|",
		...shown
	].join("\n")];
	return [
		`### What changes since ${codeSpan(comparison.name)}`,
		`${escapeMarkdown(changeSummary(comparison))}.`,
		...table,
		...more,
		...fixedBlock(comparison)
	];
}
function tableRow(row) {
	const on = row.resource === null ? row.service === null ? "all other services" : codeSpan(row.service) : codeSpan(row.resource);
	const names = row.operations.includes("*") ? "management events" : row.operations.slice(0, 8).map(codeSpan).join(", ");
	const rest = row.operations.length > 8 ? ` and ${String(row.operations.length - 8)} more` : "";
	return `| ${[
		icons$1[row.change],
		on,
		`${names}${rest}`,
		row.verdicts
	].join(" | ")} |`;
}
function fixedBlock({ fixed }) {
	if (fixed.length === 0) return [];
	const lines = fixed.slice(0, mostRows).map(({ ruleId, resource, level }) => `- ✅ ${codeSpan(ruleId)} (${level})${resource === null ? "" : ` on ${codeSpan(shortAddress(resource))}`}`);
	const more = fixed.length > mostRows ? [`- and ${String(fixed.length - mostRows)} more`] : [];
	return [`<details><summary>${plural(fixed.length, "finding")} fixed</summary>\n\n${[...lines, ...more].join("\n")}\n\n</details>`];
}

// src/report/markdown.ts
const defaultMaximumLength = 9e5;
const mostOthers = 10;
const columns = [
	"covered",
	"partial",
	"uncovered",
	"undetermined",
	"never-recorded"
];
const icons = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
function renderMarkdown(result, options = {}) {
	const maximumLength = options.maximumLength ?? defaultMaximumLength;
	const before = [
		summary(result),
		...changeBlocks(result.baseline),
		...coverageTable(result),
		...notifications(result)
	];
	const steps = nextSteps(result).map((step) => `- ${escapeMarkdown(step)}`);
	const after = [...steps.length > 0 ? ["### What to do next", steps.join("\n")] : [], footer(result)];
	const blocks = groupFindings(result.findings.filter(isActive)).map(findingBlock);
	const shown = blocksThatFit(blocks, maximumLength - [...before, ...after].reduce((length, block) => length + block.length + 2, 200));
	const more = blocks.length - shown.length;
	const findings = blocks.length === 0 ? [] : [
		"### Findings",
		...shown,
		...more > 0 ? [`_${plural(more, "more finding")} did not fit here._`] : []
	];
	return `${[
		...before,
		...findings,
		...after
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function blocksThatFit(blocks, room) {
	let used = 0;
	const end = blocks.findIndex((block) => (used += block.length + 2) > room);
	return end < 0 ? blocks : blocks.slice(0, end);
}
function summary(result) {
	const worst = result.findings.filter((finding) => isActive(finding) && finding.kind === "fail").sort((a, b) => compareLevels(a.level, b.level))[0];
	const open = result.findings.some((finding) => isActive(finding) && finding.kind === "open");
	return `## ${worst !== void 0 ? icons[worst.level] : open ? "❔" : "✅"} trailproof: ${findingCounts(result)}\n\n${coverageCounts(result)}, over ${plural(result.summary.sinks, "trail or event data store", "trails and event data stores")}.`;
}
function footer({ tool }) {
	return `<sub>${tool.name} ${escapeMarkdown(tool.version)}, catalog of ${escapeMarkdown(tool.catalogDate)}</sub>`;
}
function coverageTable(result) {
	const sections = serviceCoverage(result);
	if (sections.length === 0) return [];
	return [[
		"| Service | Events | Covered | In part | Not recorded | Undetermined | Never recorded |",
		"|---|---|--:|--:|--:|--:|--:|",
		...sections.flatMap(sectionRows)
	].join("\n")];
}
function sectionRows(section) {
	const service = section.service === null ? "all other services" : codeSpan(section.service);
	const name = section.requirement === null ? service : `${service} ${escapeMarkdown(section.requirement)}`;
	return categoryOrder.flatMap((category) => {
		const rows = section.rows.filter((row) => row.category === category);
		if (rows.length === 0) return [];
		const counts = countVerdicts(rows);
		const cells = columns.map((verdict) => counts[verdict] === 0 ? "" : String(counts[verdict]));
		return [`| ${[
			name,
			categoryNames[category],
			...cells
		].join(" | ")} |`];
	});
}
function findingBlock(group) {
	const { shown, others } = group;
	const kind = shown.kind === "fail" ? "" : ` (${shown.kind})`;
	const parts = [`#### ${icons[shown.level]} ${shown.level}${kind}: ${codeSpan(shown.ruleId)} at ${place(shown.location)}`, ...messageBlocks(shown.message)];
	const facts = [
		...operationFact(group),
		...othersFact(others),
		...controlFact(shown),
		...relatedFacts(shown)
	];
	if (facts.length > 0) parts.push(facts.join("\n"));
	if (shown.counterexample !== void 0) {
		const event = codeBlock(JSON.stringify(shown.counterexample, null, 2), "json");
		parts.push(`<details><summary>An event that no sink records</summary>\n\n${event}\n\n</details>`);
	}
	return parts.join("\n\n");
}
function messageBlocks(message) {
	const [first = "", ...rest] = message.split(/\r?\n/);
	return [escapeMarkdown(first), ...rest.length > 0 ? [codeBlock(rest.join("\n"), "")] : []];
}
function place(location) {
	return codeSpan(`${location.uri}:${String(location.startLine)}`);
}
function operationFact(group) {
	const unnamed = unnamedOperations(group);
	return unnamed.length === 0 ? [] : [`- Operations: ${unnamed.map(codeSpan).join(", ")}`];
}
function othersFact(others) {
	if (others.length === 0) return [];
	const names = others.slice(0, mostOthers).map(({ resource, location }) => resource === null ? place(location) : `${codeSpan(shortAddress(resource))} at ${place(location)}`);
	const more = others.length - names.length;
	return [`- Also: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}
function controlFact({ controls }) {
	return controls.length === 0 ? [] : [`- Required by: ${controls.map(codeSpan).join(", ")}`];
}
function relatedFacts(finding) {
	return relatedToShow(finding).slice(0, mostOthers).map(({ related, said }) => `- See ${place(related.location)}${said === null ? `: ${escapeMarkdown(related.message)}` : ""}`);
}
function notifications(result) {
	if (result.notifications.length === 0) return [];
	return ["### About this run", [...result.notifications].sort((a, b) => compareLevels(a.level, b.level)).map(({ level, message, location }) => `- ${icons[level]} ${location === null ? "" : `${place(location)}: `}${escapeMarkdown(message)}`).join("\n")];
}

export { renderMarkdown };