import { An as serviceCoverage, Bn as checksHeading, Cn as detectionCounts, Dn as waitsFor, En as kindOf, Er as groupByCause, Fn as frameworkRows, Fr as printable, Gn as byWeight, In as statusCounts, Ir as printedLine, Jn as standingOf, Kn as coverageCounts, Ln as statusWords, Lr as printedLines, Nn as accountsByStatus, Nr as messageParts, On as categoryNames, Pn as controlNumberOf, Po as shortList, Qn as nextSteps, Rn as changeRows, Sr as instanceWords, Tn as detectionVerdictWords, Tr as controlsOf, Wn as relatedToShow, Yn as countVerdicts, Zn as selectorsToPaste, br as distinctPlaces, jo as counted, jr as isActive, kn as categoryOrder, kr as unnamedOperations, nn as evidenceFacts, qn as headlineParts, rr as shortNames, uo as shortAddress, wn as detectionRows, wr as otherPlaces, yr as groupNotifications, zn as changeSummary } from "./core.js";

// src/report/formats/markdown/escape.ts
const gap = "&#8203;";
function escapeMarkdown(text) {
	return unlinked(withoutTags(printable(text.trim()).replace(/[\\`*_[\]|~$#]/g, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2").replace(/^[-+=]/, "\\$&")));
}
function escapeHtml(text) {
	return unlinked(withoutTags(printable(text)));
}
function codeSpan(text) {
	const content = printable(text);
	if (content.includes("|")) return `<code>${content.replace(/[^\p{L}\p{N}\s]/gu, numbered)}</code>`;
	const fence = "`".repeat(longestRun(content) + 1);
	const space = content.startsWith("`") || content.endsWith("`") || content === "" ? " " : "";
	return `${fence}${space}${content}${space}${fence}`;
}
function codeBlock(content, language) {
	const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
	const lines = content.split("\n").map((line) => printedLine(line));
	return [
		`${fence}${language}`,
		...lines,
		fence
	].join("\n");
}
function withoutTags(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function unlinked(text) {
	return text.replace(/[@#](?=\w)|GH-(?=\d)|:(?=\/\/)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${gap}`);
}
function numbered(character) {
	return `&#${String(character.codePointAt(0))};`;
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

// src/report/formats/markdown/changes.ts
const mostRows$2 = 50;
const icons$1 = {
	lost: "\ud83d\udd3b lost",
	unclear: "\u2754 unclear",
	gained: "\ud83d\udd3a gained"
};
function changeBlocks(comparison) {
	if (comparison === void 0) return [];
	const rows = changeRows(comparison);
	const shown = rows.slice(0, mostRows$2).map(tableRow);
	const more = rows.length > mostRows$2 ? [`_and ${counted(rows.length - mostRows$2, "more change")}_`] : [];
	const table = shown.length === 0 ? [] : [[
		"| Change | On | Operations | Before \u2192 after |",
		"|---|---|---|---|",
		...shown
	].join("\n")];
	return [
		`### Changes since ${codeSpan(comparison.name)}`,
		`${escapeMarkdown(changeSummary(comparison))}.`,
		...table,
		...more,
		...fixedBlock(comparison),
		...checksBlocks(comparison)
	];
}
function checksBlocks({ checks = [] }) {
	if (checks.length === 0) return [];
	const lines = checks.slice(0, mostRows$2).map(({ message, location }) => {
		const place = location === null ? "" : ` (${codeSpan(`${location.uri}:${String(location.startLine)}`)})`;
		return `- ${escapeMarkdown(message)}${place}`;
	});
	const more = checks.length > mostRows$2 ? [`- and ${String(checks.length - mostRows$2)} more`] : [];
	return [`### ${checksHeading}`, [...lines, ...more].join("\n")];
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
	const lines = fixed.slice(0, mostRows$2).map(({ ruleId, resource, level }) => `- \u2705 ${codeSpan(ruleId)} (${level})${resource === null ? "" : ` on ${codeSpan(shortAddress(resource))}`}`);
	const more = fixed.length > mostRows$2 ? [`- and ${String(fixed.length - mostRows$2)} more`] : [];
	return [`<details><summary>${counted(fixed.length, "finding")} fixed</summary>\n\n${[...lines, ...more].join("\n")}\n\n</details>`];
}

// src/report/formats/markdown/controls.ts
function controlTables(controls, evidence = []) {
	if (controls.length === 0) return [];
	const facts = evidence.map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`).join("\n");
	const tables = frameworkRows(controls).flatMap(({ framework, reference, url, controls: members }) => {
		const document = reference === null ? "" : ` Controls of ${url === null ? escapeMarkdown(reference) : `[${escapeMarkdown(reference)}](${url})`}.`;
		const several = members.some(({ scopes = [] }) => scopes.length > 1);
		const head = several ? ["| Control | Status | Accounts | Interpretation | Evidence |", "|---|---|---|---|---|"] : ["| Control | Status | Interpretation | Evidence |", "|---|---|---|---|"];
		return [`**${escapeMarkdown(framework)}**: ${statusCounts(members)}.${document} Which events a control requires is our interpretation.`, [...head, ...members.map((control) => row(control, several))].join("\n")];
	});
	return [
		"### Controls",
		...facts === "" ? [] : [facts],
		...tables
	];
}
function row(control, several) {
	const { id, title, status, reading, evidence } = control;
	const { sign, words } = statusWords[status];
	return `| ${[
		`**${escapeMarkdown(controlNumberOf(id))}** ${escapeMarkdown(title)}`,
		`${sign} ${words}`,
		...several ? [accountsCell(control)] : [],
		escapeMarkdown(reading ?? ""),
		evidence.map(escapeMarkdown).join("<br>")
	].join(" | ")} |`;
}
function accountsCell(control) {
	const groups = accountsByStatus(control);
	if (groups.length === 1) return `all ${String(control.scopes?.length ?? 0)}`;
	return groups.map(({ status, accounts }) => `${statusWords[status].sign} ${escapeMarkdown(accounts.join(", "))}`).join("<br>");
}

// src/report/formats/markdown/coverage.ts
const columns = [
	"covered",
	"partial",
	"uncovered",
	"undetermined",
	"never-recorded"
];
const mostRows$1 = 150;
function coverageTable(result, before) {
	const sections = serviceCoverage(result);
	if (sections.length === 0) return [];
	const earlier = before === null ? null : new Map(serviceCoverage({
		...result,
		coverage: [...before]
	}).map((section) => [keyOf(section), section]));
	const several = sections.some(({ accounts }) => accounts.length > 0);
	const rows = sections.flatMap((section) => sectionRows(section, earlier, several));
	const more = rows.length > mostRows$1 ? [`_and ${counted(rows.length - mostRows$1, "more row")}; the JSON result has all_`] : [];
	const [title, rule] = several ? ["| Accounts ", "|---"] : ["", ""];
	return [
		"### Coverage",
		[...[`${title}| Service | Events | Covered | In part | Not recorded | Undetermined | Never recorded |`, `${rule}|---|---|--:|--:|--:|--:|--:|`], ...rows.slice(0, mostRows$1)].join("\n"),
		...more
	];
}
function keyOf({ service, requirement, accounts }) {
	return JSON.stringify([
		service,
		requirement,
		accounts
	]);
}
const mostAccounts = 12;
function accountsOf({ accounts }) {
	return accounts.length === 0 ? "all" : escapeMarkdown(shortList(accounts, mostAccounts));
}
function sectionRows(section, earlier, several) {
	const service = section.service === null ? "all other services" : codeSpan(section.service);
	const name = section.requirement === null ? service : `${service} ${escapeMarkdown(section.requirement)}`;
	const was = earlier?.get(keyOf(section));
	return categoryOrder.flatMap((category) => {
		const rows = section.rows.filter((row) => row.category === category);
		if (rows.length === 0) return [];
		const counts = countVerdicts(rows);
		const before = was === void 0 ? null : countVerdicts(was.rows.filter((row) => row.category === category));
		const says = before !== null && (section.service !== null || !sameVerdicts(before, counts));
		const cells = columns.map((verdict) => cell(says ? before[verdict] : counts[verdict], counts[verdict]));
		const isNew = earlier !== null && was === void 0 && section.service !== null;
		return [`| ${[
			...several ? [accountsOf(section)] : [],
			`${name}${isNew ? " (new)" : ""}`,
			categoryNames[category],
			...cells
		].join(" | ")} |`];
	});
}
function sameVerdicts(a, b) {
	return columns.every((verdict) => a[verdict] === 0 === (b[verdict] === 0));
}
function cell(before, after) {
	if (before !== after) return `**${String(before)} \u2192 ${String(after)}**`;
	return after === 0 ? "" : String(after);
}

// src/report/formats/markdown/detections.ts
const mostRows = 50;
function detectionTable(result) {
	const all = detectionRows(result);
	if (all.length === 0) return [];
	const nameOf = shortNames(all.map(({ id }) => id));
	const rows = all.slice(0, mostRows).map((detection) => {
		return `| ${[...[
			codeSpan(nameOf(detection.id)),
			kindOf(detection),
			detectionVerdictWords[detection.verdict]
		], escapeMarkdown(waitsFor(detection))].join(" | ")} |`;
	});
	const more = all.length - rows.length;
	return [
		"### Detections",
		`${detectionCounts(result)}.`,
		[
			"| Detection | Kind | Verdict | Waits for |",
			"| --- | --- | --- | --- |",
			...rows
		].join("\n"),
		...more > 0 ? [`_${counted(more, "more detection")}, in the JSON result._`] : []
	];
}

// src/report/formats/markdown/markdown.ts
const defaultMaximumLength = 9e5;
const mostOthers = 10;
const mostNotifications = 30;
const icons = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	note: "\u2139\ufe0f"
};
function renderMarkdown(result, options = {}) {
	const maximumLength = options.maximumLength ?? defaultMaximumLength;
	const before = [
		heading(result, options),
		...options.lead ?? [],
		...coverageSentence(result),
		...changeBlocks(result.baseline),
		...controlTables(result.controls ?? [], evidenceFacts(result)),
		...coverageTable(result, options.coverageBefore ?? null),
		...detectionTable(result),
		...notifications(result)
	];
	const groups = byWeight(groupByCause(result.findings.filter(isActive)));
	const steps = nextSteps(result, options).map((step) => `- ${escapeMarkdown(step)}`);
	const after = [
		...selectorBlocks(groups, result, maximumLength),
		...ruleBlocks(groups, options),
		...steps.length > 0 ? ["### What to do next", steps.join("\n")] : [],
		footer(result)
	];
	const blocks = groups.map((group) => findingBlock(group, options));
	const shown = blocksThatFit(blocks, maximumLength - (sizeOf([...before, ...after]) + 200));
	const more = blocks.length - shown.length;
	const findings = blocks.length === 0 ? [] : [
		"### Findings",
		...shown,
		...more > 0 ? [`_${counted(more, "more finding")} left out to keep within GitHub's limit._`] : []
	];
	const all = [
		...before,
		...findings,
		...after
	].filter((block) => block !== "");
	return printedLines(cutTo(all, maximumLength).join("\n\n").split("\n"));
}
function sizeOf(blocks) {
	return blocks.reduce((size, block) => size + Buffer.byteLength(block) + 2, 0);
}
function blocksThatFit(blocks, room) {
	let used = 0;
	const end = blocks.findIndex((block) => (used += sizeOf([block])) > room);
	return end < 0 ? blocks : blocks.slice(0, end);
}
function cutTo(blocks, maximumLength) {
	if (sizeOf(blocks) <= maximumLength) return blocks;
	const word = "_The rest is left out to keep within GitHub's limit._";
	return [...blocksThatFit(blocks, maximumLength - sizeOf([word])), word];
}
function iconOf(standing) {
	switch (standing.kind) {
		case "fails": return icons[standing.level];
		case "incomplete":
		case "open": return "\u2754";
		case "nothing-judged": return "\u2796";
		case "clean": return "\u2705";
	}
}
function heading(result, { subject, complete }) {
	const name = subject === void 0 ? "trailproof" : `trailproof ${codeSpan(subject)}`;
	const said = headlineParts(result, complete).filter((part) => result.coverage.length === 0 || part !== coverageCounts(result));
	return `## ${iconOf(standingOf(result, complete))} ${name}: ${said.join("; ")}`;
}
function coverageSentence(result) {
	if (result.coverage.length === 0) return [];
	const sinks = counted(result.summary.sinks, "trail or event data store", "trails and event data stores");
	return [`${coverageCounts(result)}, with ${sinks}.`];
}
function footer({ tool }) {
	return `<sub>${tool.name} ${escapeMarkdown(tool.version)}, catalog of ${escapeMarkdown(tool.catalogDate)}</sub>`;
}
function findingBlock(group, { ruleUrl }) {
	const { shown } = group;
	const kind = shown.kind === "fail" ? "" : ` (${shown.kind})`;
	const url = ruleUrl?.(shown.ruleId) ?? null;
	const rule = url === null ? codeSpan(shown.ruleId) : `[${codeSpan(shown.ruleId)}](${url})`;
	const parts = [`#### ${icons[shown.level]} ${shown.level}${kind}: ${rule} at ${place(shown.location)}`, ...messageBlocks(shown)];
	const facts = [
		...operationFact(group),
		...instanceFact(group),
		...othersFact(group),
		...consequencesFact(group),
		...controlFact(group),
		...relatedFacts(shown)
	];
	if (facts.length > 0) parts.push(facts.join("\n"));
	if (shown.counterexample !== void 0) {
		const event = codeBlock(JSON.stringify(shown.counterexample, null, 2), "json");
		parts.push(`<details><summary>Missed event</summary>\n\n${event}\n\n</details>`);
	}
	return parts.join("\n\n");
}
function selectorBlocks(groups, result, maximumLength) {
	const blocks = selectorsToPaste(groups, result).map(selectorBlock);
	if (blocks.length === 0) return [];
	return ["### To record these events", ...sizeOf(blocks) <= maximumLength / 3 ? blocks : ["Too long to be shown here: run `trailproof suggest`."]];
}
function selectorBlock(selector) {
	const { sinks, snippet, advice, prices } = selector;
	const names = sinks.map((sink) => `<code>${escapeHtml(sink)}</code>`);
	return [
		`<details><summary>${selectorUse(selector)} ${shortList(names, mostOthers)}</summary>`,
		...advice === null ? [] : [escapeMarkdown(advice)],
		...snippet === null ? [] : [codeBlock(snippet.text, snippet.language)],
		...prices.map(escapeMarkdown),
		"</details>"
	].join("\n\n");
}
function selectorUse({ use, snippet }) {
	switch (use.kind) {
		case "add": return use.property === null ? "Selectors to paste into" : `Selectors to paste under <code>${escapeHtml(use.property)}</code> of`;
		case "instead": return `Selectors to paste in the place of ${escapeHtml(use.of)} of`;
		case "replace": return snippet?.language === "sh" ? "A command that sets the selectors of" : "Code for the app that sets the selectors of";
		case "rewrite": return "How the app can set the selectors of";
	}
}
function ruleBlocks(groups, { rules = [], ruleUrl }) {
	const found = new Set(groups.map(({ shown }) => shown.ruleId));
	const quoted = rules.filter(({ id }) => found.has(id) && (ruleUrl?.(id) ?? null) === null);
	if (quoted.length === 0) return [];
	return ["### The rules", ...quoted.map(({ id, title, summary: words, page }) => `<details><summary><code>${id}</code> ${escapeHtml(title)}</summary>\n\n${escapeMarkdown(words)}${howToFix(page)}\n\n</details>`)];
}
function howToFix(page) {
	const section = /^## How to fix[^\n]*\n([^]*?)(?=^## |$(?![^]))/m.exec(page)?.[1]?.trim();
	return section === void 0 ? "" : `\n\n**How to fix**\n\n${section}`;
}
function messageBlocks(finding) {
	const { sentence, code } = messageParts(finding);
	return [escapeMarkdown(sentence), ...code === null ? [] : [codeBlock(code, "")]];
}
function place(location) {
	return codeSpan(`${location.uri}:${String(location.startLine)}`);
}
function operationFact(group) {
	const unnamed = unnamedOperations(group);
	return unnamed.length === 0 ? [] : [`- Operations: ${unnamed.map(codeSpan).join(", ")}`];
}
function instanceFact(group) {
	const instances = instanceWords(group);
	return instances === null ? [] : [`- In ${escapeMarkdown(instances)}`];
}
function othersFact(group) {
	const others = otherPlaces(group);
	if (others.length === 0) return [];
	const names = others.slice(0, mostOthers).map(({ resource, location }) => resource === null ? place(location) : `${codeSpan(resource)} at ${place(location)}`);
	const more = others.length - names.length;
	return [`- Also: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}
function consequencesFact({ consequences }) {
	if (consequences.length === 0) return [];
	return [`- Leads to: ${distinctPlaces(consequences).map(({ ruleId, resource, location }) => `${codeSpan(ruleId)} ${resource === null ? "for events without a resource" : `on ${codeSpan(resource)}`} at ${place(location)}`).join(", ")}`];
}
function controlFact(group) {
	const controls = controlsOf(group);
	return controls.length === 0 ? [] : [`- Required by: ${controls.map(codeSpan).join(", ")}`];
}
function relatedFacts(finding) {
	return relatedToShow(finding).slice(0, mostOthers).map(({ location, message, inMessage }) => `- See ${place(location)}${inMessage === void 0 ? `: ${escapeMarkdown(message)}` : ""}`);
}
function notifications(result) {
	if (result.notifications.length === 0) return [];
	const groups = groupNotifications(result.notifications);
	const lines = groups.slice(0, mostNotifications).map(({ level, message, locations }) => {
		const [first, ...others] = locations.map(place);
		const also = others.length === 0 ? "" : ` Also ${shortList(others, mostOthers)}.`;
		return `- ${icons[level]} ${first === void 0 ? "" : `${first}: `}${escapeMarkdown(message)}${also}`;
	});
	const more = groups.length - lines.length;
	return ["### About this run", [...lines, ...more > 0 ? [`- and ${String(more)} more`] : []].join("\n")];
}

export { escapeMarkdown as n, renderMarkdown as t };