import { Ar as compareLevels, Cn as detectionCounts, Dn as waitsFor, En as kindOf, Er as groupByCause, Fn as frameworkRows, Fr as printable, In as statusCounts, Ir as printedLine, Jn as standingOf, Ko as groupBy, Ln as statusWords, Mn as accountNames, Nr as messageParts, On as categoryNames, Pn as controlNumberOf, Po as shortList, Qn as nextSteps, Tn as detectionVerdictWords, To as sinkNoun, Tr as controlsOf, Un as counterexampleFields, Wn as relatedToShow, Xn as isCounted, Yn as countVerdicts, Zn as selectorsToPaste, ct as coverageMatrix, jn as accountName, jo as counted, jr as isActive, kn as categoryOrder, kr as unnamedOperations, lt as verdictOrder, nn as evidenceFacts, qn as headlineParts, wn as detectionRows } from "./core.js";
import { createHash } from "node:crypto";

// src/report/formats/html/markup.ts
function text(value) {
	return escaped(printable(value));
}
function code(value) {
	return value.split("\n").map((line) => escaped(printedLine(line))).join("\n");
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(value) {
	return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
function codeText(value) {
	return `<code>${text(value).replace(/([/#.:_-])(?=\w)/g, "$1<wbr>")}</code>`;
}
function folded(summary, content) {
	return content === "" ? "" : `<details><summary>${summary}</summary>${content}</details>`;
}
function itemList(items) {
	return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function facts(pairs) {
	return pairs.length === 0 ? "" : `<dl>${pairs.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}
function badge(kind, sign, words) {
	return `<span class="badge ${kind}"><span aria-hidden="true">${sign}</span> ${text(words)}</span>`;
}
function table(id, caption, columns, body) {
	const head = columns.map((column) => `<th scope="col">${headOf(column)}</th>`).join("");
	return `<div class="scroll" role="group" aria-label="${text(caption)}" tabindex="0"><table id="${id}"><caption class="unseen">${text(caption)}</caption><thead><tr>${head}</tr></thead>${body}</table></div>`;
}
function headOf(column) {
	return /^\d{12}$/.test(column) ? `${column.slice(0, 6)}<wbr>${column.slice(6)}` : text(column);
}

// src/report/formats/html/controls.ts
function htmlControls({ controls = [] }) {
	if (controls.length === 0) return "";
	return `<section aria-labelledby="controls"><h2 id="controls">Controls</h2><p>Which events a control requires is our interpretation. \u201cNot assessed\u201d is what CloudTrail cannot show.</p>${frameworkRows(controls).map(frameworkTable).join("")}</section>`;
}
function frameworkTable(rows, index) {
	const { framework, reference, url, controls } = rows;
	const accounts = [...new Set(controls.flatMap(({ scopes = [] }) => scopes.map(accountName)))];
	const columns = accounts.length > 1 ? accounts : [];
	const head = columns.length === 0 ? [
		"Control",
		"Status",
		"Interpretation and evidence"
	] : [
		"Control",
		"All accounts",
		...columns
	];
	const legend = columns.length === 0 ? "" : legendOf(controls);
	const body = controls.map((control) => controlRow(control, columns)).join("");
	const name = reference ?? framework;
	const link = !url?.startsWith("https:") ? text(name) : `<a href="${text(url)}" rel="noreferrer">${text(name)}</a>`;
	return `<h3>${text(framework)}</h3><p>${link}: ${text(statusCounts(controls))}.</p>${legend}` + table(`controls-${String(index)}`, `Controls of ${framework}`, head, `<tbody>${body}</tbody>`);
}
function legendOf(controls) {
	return `<p class="legend">${[...new Set(controls.flatMap(({ scopes = [] }) => scopes.map(({ status }) => status)))].map(statusOf).join(" ")}</p>`;
}
function controlRow(control, columns) {
	const { id, title, status, reading, evidence, counterexample, scopes = [] } = control;
	const byAccount = new Map(scopes.map((scope) => [accountName(scope), scope]));
	const cells = columns.map((account) => {
		const kind = byAccount.get(account)?.status ?? "not-assessed";
		const { sign, words } = statusWords[kind];
		return `<td class="sign"><span class="badge ${kind}" title="${text(`${account}: ${words}`)}">${sign}<span class="unseen"> ${text(words)}</span></span></td>`;
	});
	const event = counterexample === void 0 ? "" : folded("Missed event", facts(counterexampleFields(counterexample).map(([name, value]) => [text(name), text(value)])));
	const told = `${reading === null ? "" : `<p>${text(reading)}</p>`}${itemList(evidence.map(text))}${event}`;
	const head = `<tr data-verdict="${status}"><th scope="row">${text(controlNumberOf(id))}<br><small>${text(title)}</small></th><td>${statusOf(status)}</td>`;
	if (columns.length === 0) return `${head}<td class="told">${told}</td></tr>`;
	const more = folded("Interpretation and evidence", `${told}${byAccounts(scopes)}`);
	const span = String(columns.length + 2);
	return `${head}${cells.join("")}</tr><tr class="more"><td colspan="${span}">${more}</td></tr>`;
}
function byAccounts(scopes) {
	const items = scopes.map((scope) => `${text(accountName(scope))}: ${statusOf(scope.status)}${itemList(scope.evidence.map(text))}`);
	return folded("Evidence by account", itemList(items));
}
function statusOf(status) {
	const { sign, words } = statusWords[status];
	return badge(status, sign, words);
}

// src/report/formats/html/detections.ts
function htmlDetections(result) {
	const rows = detectionRows(result);
	if (rows.length === 0) return "";
	return `<section aria-labelledby="detections"><h2 id="detections">Detections</h2><p>${text(detectionCounts(result))}. That a detection can fire does not say that it will: targets and thresholds are not looked at.</p>${table("detections-table", "Detections", [
		"Detection",
		"Kind",
		"Verdict",
		"Waits for",
		"Why"
	], `<tbody>${rows.map(rowOf$1).join("")}</tbody>`)}</section>`;
}
function rowOf$1(detection) {
	return `<tr>${[
		detection.construct ?? detection.id,
		kindOf(detection),
		detectionVerdictWords[detection.verdict],
		waitsFor(detection),
		detection.reasons.map(({ message }) => message).join("; ")
	].map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`;
}

// src/report/formats/html/coverage.ts
const verdictWords = {
	uncovered: ["\u2718", "not recorded"],
	partial: ["\u25d0", "in part"],
	undetermined: ["?", "undetermined"],
	"never-recorded": ["\u2013", "never recorded"],
	covered: ["\u2714", "covered"]
};
const mostRows = 2e4;
const mostNames = 60;
const manyRows = 1500;
function htmlCoverage(result) {
	const rows = coverageMatrix(result);
	if (rows.length === 0) return "";
	const columns = categoryOrder.filter((category) => rows.some(({ cells }) => cells.some((cell) => cell.category === category)));
	const several = new Set(rows.map(({ policy, requirement }) => `${policy}/${requirement}`)).size > 1;
	const accounts = new Set(rows.map(({ account }) => account));
	const head = [
		...accounts.has("") ? [] : ["Account"],
		"Service",
		"Resource",
		...columns.map((category) => `${capitalized$1(categoryNames[category])} events`),
		"Recorded by",
		...several ? ["Required by"] : []
	];
	const blocks = [...groupBy(rows.slice(0, mostRows), ({ account }) => account)].map(([account, own], index) => {
		const body = own.map((row) => rowOf(row, {
			columns,
			several,
			many: rows.length > manyRows
		})).join("");
		const caption = account === "" ? "Coverage by service and resource" : `Coverage of account ${account}`;
		const title = accounts.size > 1 ? `<h3>${text(account)}</h3>` : "";
		const id = `coverage-table-${String(index)}`;
		return `<div class="block">${title}${table(id, caption, head, `<tbody>${body}</tbody>`)}</div>`;
	});
	const rest = rows.length - mostRows;
	const more = rest > 0 ? `<p>${counted(rest, "more row")}: the CSV and the JSON report have all.</p>` : "";
	return "<section aria-labelledby=\"coverage\"><h2 id=\"coverage\">Coverage</h2><p>Operations by service or resource, and what the trails and event data stores do with their events.</p>" + filterOf(accounts, "coverage-table", verdictOrder.filter((verdict) => rows.some(({ worst }) => worst === verdict))) + `<div id="coverage-table">${blocks.join("")}</div>${more}</section>`;
}
function filterOf(accounts, target, verdicts) {
	const option = (value, words) => `<option value="${text(value)}">${text(words)}</option>`;
	const choices = [...accounts].filter((account) => account !== "");
	return `<form class="filter" data-filter="${target}" hidden><label>Search <input type="search" autocomplete="off"></label>${choices.length < 2 ? "" : `<label>Account <select data-key="account"><option value="">all</option>${choices.map((name) => option(name, name)).join("")}</select></label>`}${`<label>Verdict <select data-key="verdict"><option value="">all</option>${verdicts.map((name) => option(name, verdictWords[name][1])).join("")}</select></label>`}<output aria-live="polite"></output></form>`;
}
function rowOf(row, { columns, several, many }) {
	const { account, service, resource, type, worst, recordedBy, policy, requirement } = row;
	const cells = columns.map((category) => {
		const cell = row.cells.find((one) => one.category === category);
		return `<td>${cell === void 0 ? "" : countsOf$1(cell.counts)}</td>`;
	});
	const name = resource === null ? "" : `${codeText(resource)}${type === null ? "" : `<br><small>${text(type)}</small>`}`;
	return [
		`<tr data-account="${text(account)}" data-verdict="${worst}">`,
		account === "" ? "" : `<td>${text(account)}</td>`,
		`<th scope="row">${service === null ? "all other services" : text(service)}</th><td>${name}</td>`,
		...cells,
		`<td class="gaps">${recordedBy.map(codeText).join(", ")}${many ? gapsInShort(row.gaps) : gapsOf(row.gaps)}</td>`,
		several ? `<td>${text(policy)}<br><small>${text(requirement)}</small></td>` : "",
		"</tr>"
	].join("");
}
function countsOf$1(counts) {
	return verdictOrder.filter((verdict) => counts[verdict] > 0).map((verdict) => {
		const [sign, words] = verdictWords[verdict];
		return badge(verdict, sign, `${String(counts[verdict])} ${words}`);
	}).join(" ");
}
function gapsOf(gaps) {
	const items = gaps.map(({ operations, count, verdict, reasons, category }) => {
		const names = operations.includes("*") ? `${String(count)} ${categoryNames[category]} operations` : operations.slice(0, mostNames).map(text).join(", ");
		const rest = operations.length - mostNames;
		const because = reasons.slice(0, 3).map(({ message }) => text(message)).join(" ");
		const [, words] = verdictWords[verdict];
		return `<strong>${words}</strong>: ${names}${rest > 0 ? ` and ${String(rest)} more` : ""}${because === "" ? "" : `. ${because}`}`;
	});
	return folded("Which and why", itemList(items));
}
function gapsInShort(gaps) {
	const [worst] = gaps;
	if (worst === void 0) return "";
	return `<br><small>${worst.operations.includes("*") ? "" : `${text(shortList(worst.operations, 3))}: `}${text(worst.reasons[0]?.message ?? "")}</small>`;
}
function capitalized$1(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/report/formats/html/findings.ts
const signs = {
	error: "\u2718",
	warning: "\u25b2",
	note: "\u2139"
};
const mostOthers = 30;
function findingsSection(result, rules) {
	const titles = new Map(rules.map(({ id, title }) => [id, title]));
	const groups = groupByCause(result.findings.filter(isActive));
	const cards = groups.map((group) => card(group, titles)).join("");
	const changes = selectorsToPaste(groups, result).map(proposal).join("");
	const others = result.findings.filter((finding) => !isActive(finding));
	const known = folded(`${String(others.length)} suppressed or known before`, itemList(others.map((finding) => `${codeText(finding.ruleId)} ${text(messageParts(finding).sentence)} ${whyQuiet(finding)}`)));
	return `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>` + (cards === "" ? "<p>No findings that ask for attention.</p>" : cards) + `${changes === "" ? "" : `<h3>To record these events</h3>${changes}`}${known}</section>`;
}
function whyQuiet({ suppressed }) {
	return suppressed === null ? "(known before)" : `(suppressed${suppressed.justification === null ? "" : `: ${text(suppressed.justification)}`})`;
}
function card(group, titles) {
	const { shown, others, consequences } = group;
	const { sentence, code: snippet } = messageParts(shown);
	const unnamed = unnamedOperations(group);
	const controls = controlsOf(group);
	const details = [
		["Place", placeOf(shown)],
		...unnamed.length > 0 ? [["Operations", unnamed.map(text).join(", ")]] : [],
		...others.length > 0 ? [["Also", names(others)]] : [],
		...consequences.length > 0 ? [["Leads to", names(consequences)]] : [],
		...controls.length > 0 ? [["Required by", controls.map(codeText).join(", ")]] : [],
		...relatedToShow(shown).slice(0, mostOthers).map((related) => ["See", `${placeOf(related)} ${related.inMessage === void 0 ? text(related.message) : ""}`])
	];
	const event = shown.counterexample;
	const kind = shown.kind === "fail" ? shown.level : `${shown.level}, ${shown.kind}`;
	return `<article class="card ${shown.level}"><h3>${badge(shown.level, signs[shown.level], kind)} ${text(titles.get(shown.ruleId) ?? shown.ruleId)}</h3><p>${text(sentence)}</p>` + (snippet === null ? "" : pre(snippet, "Code to copy")) + facts([["Rule", codeText(shown.ruleId)], ...details]) + (event === void 0 ? "" : folded("Missed event", facts(counterexampleFields(event).map(([name, value]) => [text(name), text(value)])))) + "</article>";
}
function names(findings) {
	const shown = findings.slice(0, mostOthers).map((finding) => finding.resource === null ? placeOf(finding) : codeText(finding.resource));
	const rest = findings.length - shown.length;
	return `${shown.join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
}
function placeOf({ location }) {
	return codeText(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`);
}
function proposal(selector) {
	const { sinks, advice, snippet, prices } = selector;
	const content = (advice === null ? "" : `<p>${text(advice)}</p>`) + (snippet === null ? "" : pre(snippet.text, "Selectors to paste")) + prices.map((sentence) => `<p>${text(sentence)}</p>`).join("");
	return folded(`${text(useOf(selector))} ${sinks.map(codeText).join(", ")}`, content);
}
function useOf({ use, snippet }) {
	switch (use.kind) {
		case "add": return use.property === null ? "Selectors to add to" : `Selectors to add to ${use.property} of`;
		case "instead": return `Selectors to put in the place of ${use.of} of`;
		case "replace": return snippet?.language === "sh" ? "Command that sets the selectors of" : "Code that sets the selectors of";
		case "rewrite": return "How to write the selectors of";
	}
}
function pre(content, label) {
	return `<pre tabindex="0" role="group" aria-label="${text(label)}"><code>${code(content)}</code></pre>`;
}

// src/report/formats/html/overview.ts
function headerOf(result, complete) {
	const [kind, sign] = markOf(standingOf(result, complete));
	const parts = headlineParts(result, complete);
	const inputs = result.run?.inputs ?? [];
	const about = evidenceFacts(result).map(([name, value]) => [text(name), text(value)]);
	const steps = nextSteps(result).map(text);
	return `<header><p class="product">trailproof</p><h1>CloudTrail coverage</h1><p class="headline ${kind}"><span aria-hidden="true">${sign}</span> ${text(parts.join(" \u00b7 "))}</p>` + facts(about) + folded(`All ${String(inputs.length)} inputs`, inputs.length < 2 ? "" : itemList(inputs.map(({ name }) => codeText(name)))) + `${steps.length === 0 ? "" : `<h2>What to do next</h2>${itemList(steps)}`}</header>`;
}
function markOf(standing) {
	switch (standing.kind) {
		case "fails": return [standing.level, "\u2718"];
		case "incomplete":
		case "open": return ["undetermined", "?"];
		case "nothing-judged": return ["not-assessed", "\u2013"];
		case "clean": return ["covered", "\u2714"];
	}
}
function accountsSection(result) {
	const accounts = result.run?.accounts ?? [];
	if (accounts.length < 2) return "";
	const accountOf = accountNames(result);
	const entries = groupBy(result.coverage.filter(isCounted), accountOf);
	const rows = accounts.map((account) => {
		const counts = countVerdicts(entries.get(accountName(account)) ?? []);
		const cells = verdictOrder.map((verdict) => {
			const [sign] = verdictWords[verdict];
			return `<td class="number">${counts[verdict] === 0 ? "0" : badge(verdict, sign, String(counts[verdict]))}</td>`;
		});
		const regions = account.regions === null ? "unknown" : account.regions.join(", ");
		return `<tr><th scope="row">${text(accountName(account))}</th><td>${text(regions)}</td>${cells.join("")}<td>${account.inputs.slice(0, 3).map(codeText).join(", ")}${account.inputs.length > 3 ? ` and ${String(account.inputs.length - 3)} more` : ""}</td></tr>`;
	});
	const head = [
		"Account",
		"Regions",
		...verdictOrder.map((verdict) => capitalized(verdictWords[verdict][1])),
		"Inputs"
	];
	return `<section aria-labelledby="accounts"><h2 id="accounts">Accounts</h2><p>Operations of each account by verdict.</p>${table("accounts-table", "Operations of each account by verdict", head, `<tbody>${rows.join("")}</tbody>`)}</section>`;
}
function sinksSection({ sinks }) {
	if (sinks.length === 0) return "";
	const head = [
		"Name",
		"Kind",
		"Account",
		"Region",
		"Reach",
		"Logging",
		"Selectors",
		"Counts",
		"Place"
	];
	const body = sinks.map(sinkRow).join("");
	return `<section aria-labelledby="sinks"><h2 id="sinks">Trails and event data stores</h2>${table("sinks-table", "Trails and event data stores", head, `<tbody>${body}</tbody>`)}</section>`;
}
function sinkRow(sink) {
	const reach = [sink.multiRegion === null ? "unknown" : sink.multiRegion ? "all Regions" : "one Region", ...sink.organization === true ? ["organization"] : []].join(", ");
	const cells = [
		sinkNoun(sink.kind),
		text(sink.accountId ?? "unknown"),
		text(sink.homeRegion ?? "unknown"),
		reach,
		sink.logging,
		sink.selectors,
		countsOf(sink),
		codeText(`${sink.location.uri}:${String(sink.location.startLine)}`)
	];
	const name = sink.construct ?? sink.id;
	return `<tr><th scope="row">${codeText(name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function countsOf({ counted, notCountedBecause }) {
	const because = notCountedBecause === null ? "" : `<br><small>${text(notCountedBecause)}</small>`;
	if (counted === true) return badge("covered", "\u2714", "yes");
	return `${counted === false ? badge("uncovered", "\u2718", "no") : badge("undetermined", "?", "unknown")}${because}`;
}
function notificationsSection({ notifications }) {
	if (notifications.length === 0) return "";
	const items = [...notifications].sort((a, b) => compareLevels(a.level, b.level)).map(({ level, message, location }) => {
		return `<strong>${level}</strong> ${location === null ? "" : `${codeText(`${location.uri}:${String(location.startLine)}`)}: `}${text(message)}`;
	});
	return `<section aria-labelledby="run"><h2 id="run">About this run</h2>${itemList(items)}</section>`;
}
function capitalized(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/report/formats/html/script.ts
const script = `
"use strict";
for (const form of document.querySelectorAll("form[data-filter]")) {
  const target = document.getElementById(form.dataset.filter);
  const rows = [...target.querySelectorAll("tbody tr")];
  const texts = [];
  const search = form.querySelector("input");
  const choices = [...form.querySelectorAll("select")];
  const shown = form.querySelector("output");
  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, index) => {
      const hit =
        choices.every(({ value, dataset }) => value === "" || row.dataset[dataset.key] === value) &&
        words.every((word) => (texts[index] ??= row.textContent.toLowerCase()).includes(word));
      row.hidden = !hit;
      if (hit) count += 1;
    });
    for (const block of target.children) block.hidden = block.querySelector("tbody tr:not([hidden])") === null;
    shown.textContent = count + " of " + rows.length + " rows";
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  shown.textContent = rows.length + " rows";
}
const folded = [];
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details:not([open])")) {
    part.open = true;
    folded.push(part);
  }
});
addEventListener("afterprint", () => {
  for (const part of folded.splice(0)) part.open = false;
});
`;

// src/report/formats/html/style.ts
const style = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#53606f;--paper:#fff;--panel:#f5f7fa;--line:#d5dbe3;--link:#0b57a4;
--good:#0b6b37;--good-bg:#e3f4ea;--bad:#a61b1b;--bad-bg:#fdeaea;--part:#7a4b00;--part-bg:#fff2d9;--open:#5b3a9b;--open-bg:#f0eafb;--none:#53606f;--none-bg:#edf0f4}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a4b0bf;--paper:#12161c;--panel:#1b2129;--line:#384250;--link:#8ec1ff;
--good:#7fd9a4;--good-bg:#12301f;--bad:#ff9d9d;--bad-bg:#3c1717;--part:#ffcb70;--part-bg:#38290b;--open:#cbb2ff;--open-bg:#2a1f45;--none:#a4b0bf;--none-bg:#262e38}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main,header,footer,nav{max-width:90rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.5rem}
.product{margin:0;color:var(--soft);letter-spacing:.04em}
h1{margin:0 0 .5rem;font-size:1.9rem;line-height:1.2}
h2{margin:2.25rem 0 .5rem;font-size:1.35rem}
h3{margin:1.25rem 0 .35rem;font-size:1.05rem}
header h2{margin-top:1rem;font-size:1.05rem}
p{margin:.35rem 0}
a{color:var(--link)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.88em;overflow-wrap:anywhere}
small{color:var(--soft);font-size:.85em}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1rem 0 0;padding:.6rem 0;border-block:1px solid var(--line)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.headline{display:inline-block;padding:.5rem .9rem;border-radius:.4rem;font-weight:600}
dl{margin:.6rem 0;display:grid;gap:.15rem}
dl div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:1rem}
dt{color:var(--soft);overflow-wrap:anywhere}
dd{margin:0;overflow-wrap:anywhere}
ul{margin:.35rem 0;padding-left:1.2rem}
details{margin:.35rem 0}
summary{cursor:pointer;color:var(--link)}
details>:not(summary){margin-left:1rem}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.4rem .65rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{background:var(--panel)}
tbody th{font-weight:600}
tbody tr:last-child>*{border-bottom:0}
tbody tr:hover{background:var(--panel)}
td .badge{display:inline-block}
.number{white-space:nowrap}
.sign{text-align:center;padding-inline:.25rem}
[id^=controls-] th[scope=row]{min-width:13rem}
[id^=controls-] thead th{padding-inline:.45rem}
[id^=controls-] tbody tr:has(+.more)>*{border-bottom:0}
.more td{padding-top:0}
.told{min-width:min(26rem,70vw)}
.gaps{min-width:min(18rem,60vw)}
.block{content-visibility:auto;contain-intrinsic-size:auto 60rem}
.badge{padding:.05rem .45rem;border-radius:.3rem;white-space:nowrap;font-weight:600;font-size:.9em}
.covered,.satisfied{color:var(--good);background:var(--good-bg)}
.uncovered,.not-satisfied,.badge.error,.headline.error{color:var(--bad);background:var(--bad-bg)}
.partial,.badge.warning,.headline.warning{color:var(--part);background:var(--part-bg)}
.undetermined{color:var(--open);background:var(--open-bg)}
.never-recorded,.nothing-in-scope,.not-assessed,.badge.note,.headline.note{color:var(--none);background:var(--none-bg)}
.card{border:1px solid var(--line);border-left:.35rem solid var(--none);border-radius:.4rem;padding:.2rem 1rem .6rem;margin:.9rem 0}
.card.error{border-left-color:var(--bad)}
.card.warning{border-left-color:var(--part)}
.card h3{margin-top:.6rem}
pre{overflow-x:auto;background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.7rem;margin:.5rem 0}
pre code{overflow-wrap:normal}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.75rem 0}
.filter[hidden]{display:none}
.filter label{display:grid;font-size:.85rem;color:var(--soft)}
.filter input,.filter select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .5rem;min-width:11rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:2.5rem;padding-bottom:2rem;color:var(--soft);font-size:.9rem}
@media (max-width:45rem){main,header,footer,nav{padding-inline:.9rem}h1{font-size:1.5rem}dl div{grid-template-columns:1fr;gap:0}}
@media print{:root{--ink:#000;--soft:#444;--paper:#fff;--panel:#f2f2f2;--line:#999;--link:#000;--good:#0b6b37;--bad:#a61b1b;--part:#7a4b00;--open:#5b3a9b;--none:#444;
--good-bg:#fff;--bad-bg:#fff;--part-bg:#fff;--open-bg:#fff;--none-bg:#fff}
@page{size:A4 landscape;margin:12mm}
body{font-size:9pt}main,header,footer{max-width:none;padding:0}nav,.filter,.skip{display:none}
.scroll{overflow:visible;border:0}.block{content-visibility:visible}table{font-size:8pt}thead{display:table-header-group}tr,.card{break-inside:avoid}
h2,h3{break-after:avoid}details::details-content{content-visibility:visible;height:auto}pre{white-space:pre-wrap}.badge{border:1px solid currentColor;white-space:normal}}
`;

// src/report/formats/html/html.ts
async function renderHtml(result, options) {
	const there = [
		[
			"accounts",
			"Accounts",
			accountsSection(result)
		],
		[
			"controls",
			"Controls",
			htmlControls(result)
		],
		[
			"findings",
			"Findings",
			findingsSection(result, await options.rules())
		],
		[
			"coverage",
			"Coverage",
			htmlCoverage(result)
		],
		[
			"detections",
			"Detections",
			htmlDetections(result)
		],
		[
			"sinks",
			"Trails and event data stores",
			sinksSection(result)
		],
		[
			"run",
			"About this run",
			notificationsSection(result)
		]
	].filter(([, , content]) => content !== "");
	const links = there.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join("");
	const date = result.run?.date;
	const { name, version, catalogDate } = result.tool;
	return [
		"<!doctype html>",
		"<html lang=\"en\"><head><meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">",
		`<title>CloudTrail coverage${date === void 0 ? "" : `, ${text(date)}`}</title>`,
		`<style>${style}</style></head><body>`,
		"<a class=\"skip\" href=\"#main\">Skip to the report</a>",
		headerOf(result, options.complete),
		`<nav aria-label="Sections"><ul>${links}</ul></nav>`,
		`<main id="main">${there.map(([, , content]) => content).join("\n")}</main>`,
		`<footer><p>${text(name)} ${text(version)}, catalog of ${text(catalogDate)}. A verdict holds for the inputs named above.</p></footer>`,
		`<script>${script}<\/script></body></html>`,
		""
	].join("\n");
}
function hashOf(content) {
	return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
const policy = [
	"default-src 'none'",
	`style-src ${hashOf(style)}`,
	`script-src ${hashOf(script)}`,
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");

export { renderHtml };