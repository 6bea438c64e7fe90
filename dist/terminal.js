import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/layout.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function createColors(enabled) {
	return import_picocolors.default.createColors(enabled);
}
const unsafe = /[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/gu;
/** Control characters and changes of the writing direction, which could rewrite what a terminal shows, become `�`; line breaks become spaces. */
function printable(text) {
	return text.replace(/\s*[\r\n\t]+\s*/g, " ").replace(unsafe, "�");
}
const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]$/u;
function characterWidth(character) {
	if (character < "̀") return 1;
	if (combining.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}
/** How many columns of a terminal a text without colours takes. */
function displayWidth(text) {
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
/** At most `width` columns of the text, with `…` at the end where something is left out. */
function clip(text, width) {
	if (displayWidth(text) <= width) return text;
	let clipped = "";
	let used = 1;
	for (const character of text) {
		used += characterWidth(character);
		if (used > width) break;
		clipped += character;
	}
	return `${clipped.trimEnd()}…`;
}
/** The text, filled with spaces up to `width` columns. */
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone on its line. */
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of printable(text).split(" ")) {
		if (word === "") continue;
		if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	if (line !== "") lines.push(line);
	return lines;
}
/** "1 finding", "2 findings"; a plural that is not made with s is given. */
function plural(count, singular, several = `${singular}s`) {
	return `${String(count)} ${count === 1 ? singular : several}`;
}
/** The first names and how many more there are: "A, B and 3 more". */
function shortList(names, most) {
	if (names.length <= most) return names.join(", ");
	return `${names.slice(0, most).join(", ")} and ${String(names.length - most)} more`;
}
/** The part of an id that people tell things apart by: the address without its file. */
function shortAddress(id) {
	const hash = id.indexOf("#");
	return hash < 0 ? id : id.slice(hash + 1);
}

// src/report/text-style.ts
const narrowest = 60;
const widest = 120;
/** The shared style, with the width kept between what is readable and what is pleasant. */
function textStyle(options) {
	const width = Number.isFinite(options.width) ? Math.floor(options.width) : 80;
	return {
		colors: createColors(options.color),
		width: Math.min(widest, Math.max(narrowest, width)),
		verbose: options.verbose
	};
}
/** The colour of a level. */
function levelColor(colors, level) {
	switch (level) {
		case "error": return (text) => colors.bold(colors.red(text));
		case "warning": return (text) => colors.bold(colors.yellow(text));
		case "note": return (text) => colors.bold(colors.blue(text));
	}
}

// src/report/explain.ts
const marks = {
	recorded: "✔ recorded",
	"not-recorded": "✘ not recorded",
	undetermined: "? undetermined"
};
const indent$2 = "    ";
/** The explanation as text, in input order, with a line of counts at the end. */
function renderExplainText(result, options) {
	const style = textStyle({
		...options,
		verbose: false
	});
	return [
		...result.events.map((event) => eventBlock(event, style)),
		...notificationBlock(result, style),
		[counts(result)]
	].flatMap((block) => [...block, ""]).map((line) => line.trimEnd()).join("\n");
}
function eventBlock(event, style) {
	const { colors } = style;
	const name = [event.eventName ?? "an event without eventName", ...event.eventSource === null ? [] : [`of ${event.eventSource}`]].join(" ");
	const id = event.eventID === null ? "" : ` ${event.eventID}`;
	const head = `${verdictColor$1(colors, event.verdict)(marks[event.verdict])}  ${colors.bold(printable(name))}  ${colors.dim(printable(event.source + id))}`;
	if (event.sinks.length === 0) return [head, `${indent$2}no sink was given`];
	const nameWidth = Math.max(...event.sinks.map((sink) => displayWidth(sinkName(sink))));
	return [head, ...event.sinks.flatMap((sink) => sinkLines(sink, Math.min(nameWidth, Math.floor(style.width / 3)), style))];
}
function sinkName(sink) {
	return printable(shortAddress(sink.sink));
}
function sinkLines(sink, nameWidth, style) {
	const name = sinkName(sink);
	const mark = verdictColor$1(style.colors, sink.verdict)(marks[sink.verdict].slice(0, 1));
	const selector = sink.selector === null ? "" : `selector ${String(sink.selector)}: `;
	const reason = wrap(selector + sink.reason, style.width - 4 - nameWidth - 4);
	const fits = displayWidth(name) <= nameWidth;
	const [first = "", ...rest] = reason;
	const beside = `${indent$2}${mark} ${pad(name, nameWidth)}  ${first}`;
	const continued = (fits ? rest : reason).map((line) => `${indent$2}  ${" ".repeat(nameWidth)}  ${line}`);
	return fits ? [beside, ...continued] : [`${indent$2}${mark} ${name}`, ...continued];
}
function verdictColor$1(colors, verdict) {
	switch (verdict) {
		case "recorded": return colors.green;
		case "not-recorded": return colors.red;
		case "undetermined": return colors.magenta;
	}
}
function notificationBlock(result, style) {
	return result.notifications.map(({ level, message, location }) => {
		const place = location === null ? "" : ` ${printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`)}`;
		return [`${levelColor(style.colors, level)(level)}${style.colors.cyan(place)}`, ...wrap(message, style.width - 4).map((line) => indent$2 + line)];
	});
}
function counts({ events }) {
	const of = (verdict) => String(events.filter((event) => event.verdict === verdict).length);
	return `${plural(events.length, "event")}: ${of("recorded")} recorded, ${of("not-recorded")} not recorded, ${of("undetermined")} undetermined`;
}

// src/report/order.ts
const levelRank = {
	error: 0,
	warning: 1,
	note: 2
};
const kindRank = {
	fail: 0,
	open: 1,
	informational: 2
};
/** Orders levels from the worst to the mildest. */
function compareLevels(a, b) {
	return levelRank[a] - levelRank[b];
}
/** Compares by UTF-16 code units: the same order on every machine, whatever its locale. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
/** Orders findings worst first: level, then kind (fail, open, informational), then place and rule. */
function worstFirst(a, b) {
	return compareLevels(a.level, b.level) || kindRank[a.kind] - kindRank[b.kind] || compareText(a.location.uri, b.location.uri) || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
}
/** Whether a finding asks for attention: nobody suppressed it and the baseline does not have it. */
function isActive(finding) {
	return finding.suppressed === null && finding.baseline !== "unchanged";
}

// src/report/github.ts
/** GitHub keeps ten annotations of each level a step. */
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
/**
* One command for each notification and finding, worst first, ten a level, then a line that says how many more there are.
* Suppressed findings and those of the baseline are left out. Empty when there is nothing to say.
*/
function renderGithub(result, options = {}) {
	const path = options.repositoryPath ?? ((uri) => uri);
	const annotations = [...result.notifications.map((notification) => ({
		...notification,
		title: "trailproof"
	})), ...result.findings.filter(isActive).sort(worstFirst).map(toAnnotation)];
	return levels.flatMap((level) => {
		const ofLevel = annotations.filter((annotation) => annotation.level === level);
		const shown = ofLevel.slice(0, annotationsPerLevel).map((annotation) => command(annotation, path));
		const more = ofLevel.length - shown.length;
		return more === 0 ? shown : [...shown, `${plural(more, `more ${commands[level]}`)}; GitHub shows ${String(annotationsPerLevel)} of a level, the other formats list all`];
	}).map((line) => `${line}\n`).join("");
}
function toAnnotation({ ruleId, level, message, location }) {
	return {
		level,
		title: `trailproof ${ruleId}`,
		message,
		location
	};
}
function command(annotation, path) {
	const list = [["title", annotation.title], ...locationProperties(annotation.location, path)].map(([name, value]) => `${name}=${escapeProperty(value)}`).join(",");
	return `::${commands[annotation.level]} ${list}::${escapeData(annotation.message)}`;
}
/** The runner refuses columns for a range of several lines. */
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
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json.ts
/** The result as JSON text, two spaces deep, with a newline at the end. `policies/schema/result.json` describes it. */
function renderJson(result) {
	return toText(jsonResult(result));
}
/** The answer of `explain` as JSON text. */
function renderExplainJson(result) {
	return toText({
		formatVersion: result.formatVersion,
		events: result.events,
		...result.notifications.length > 0 && { notifications: result.notifications.map(jsonNotification) }
	});
}
function toText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
function jsonResult(result) {
	const { tool, summary } = result;
	return {
		formatVersion: result.formatVersion,
		tool: {
			name: tool.name,
			version: tool.version,
			catalogDate: tool.catalogDate
		},
		sinks: result.sinks.map(jsonSink),
		coverage: result.coverage.map(jsonCoverage),
		findings: result.findings.map(jsonFinding),
		notifications: result.notifications.map(jsonNotification),
		summary: {
			sinks: summary.sinks,
			coverage: summary.coverage,
			findings: summary.findings
		}
	};
}
function jsonLocation(location) {
	const { uri, startLine, startColumn, endLine, endColumn } = location;
	return {
		uri,
		startLine,
		startColumn,
		endLine,
		endColumn
	};
}
function jsonSink(sink) {
	return {
		id: sink.id,
		kind: sink.kind,
		name: sink.name,
		accountId: sink.accountId,
		homeRegion: sink.homeRegion,
		multiRegion: sink.multiRegion,
		organization: sink.organization,
		globalServiceEvents: sink.globalServiceEvents,
		logging: sink.logging,
		selectors: sink.selectors,
		counted: sink.counted,
		notCountedBecause: sink.notCountedBecause,
		location: jsonLocation(sink.location)
	};
}
function jsonCoverage(entry) {
	const counted = entry.operations.includes("*") || entry.count !== entry.operations.length;
	return {
		policy: entry.policy,
		requirement: entry.requirement,
		service: entry.service,
		eventSource: entry.eventSource,
		operations: entry.operations,
		category: entry.category,
		resource: entry.resource,
		verdict: entry.verdict,
		recordedBy: entry.recordedBy,
		...entry.counterexample !== void 0 && { counterexample: entry.counterexample },
		reasons: entry.reasons,
		...counted && { count: entry.count }
	};
}
function jsonFinding(finding) {
	return {
		ruleId: finding.ruleId,
		level: finding.level,
		kind: finding.kind,
		message: finding.message,
		location: jsonLocation(finding.location),
		relatedLocations: finding.relatedLocations.map(({ message, location }) => ({
			message,
			location: jsonLocation(location)
		})),
		resource: finding.resource,
		operations: finding.operations,
		...finding.counterexample !== void 0 && { counterexample: finding.counterexample },
		controls: finding.controls,
		baseline: finding.baseline,
		suppressed: finding.suppressed,
		fingerprint: finding.fingerprint,
		policy: finding.policy,
		requirement: finding.requirement
	};
}
function jsonNotification(notification) {
	const { level, message, location } = notification;
	return {
		level,
		message,
		location: location === null ? null : jsonLocation(location)
	};
}

// src/report/coverage-rows.ts
const verdictOrder = [
	"uncovered",
	"partial",
	"undetermined",
	"covered",
	"never-recorded"
];
/** The order in which categories are shown. */
const categoryOrder = [
	"management",
	"data",
	"networkActivity",
	"undocumented",
	"never"
];
/** How people call an operation of a category. */
const categoryNames = {
	management: "management",
	data: "data",
	networkActivity: "network activity",
	never: "unrecordable",
	undocumented: "undocumented"
};
/** One section a service, services by name, all other services last. With several policies in the result one section a service and requirement. */
function serviceCoverage(result) {
	const severalPolicies = new Set(result.coverage.map((entry) => entry.policy)).size > 1;
	return collect(result.coverage, (entry) => JSON.stringify([entry.service, severalPolicies ? `${entry.policy}/${entry.requirement}` : null])).map((entries) => toSection(entries, severalPolicies)).sort(compareSections);
}
/** What a set of rows or entries adds up to. */
function countVerdicts(rows) {
	const counts = {
		covered: 0,
		partial: 0,
		uncovered: 0,
		"never-recorded": 0,
		undetermined: 0
	};
	for (const row of rows) counts[row.verdict] += row.count;
	return counts;
}
function toSection(entries, severalPolicies) {
	const [first] = entries;
	return {
		service: first?.service ?? null,
		requirement: severalPolicies && first !== void 0 ? `${first.policy}/${first.requirement}` : null,
		rows: mergeResources(mergeOperations(entries)).sort(compareRows),
		counts: countVerdicts(entries)
	};
}
function mergeOperations(entries) {
	return collect(entries, (entry) => JSON.stringify([
		entry.category,
		entry.verdict,
		entry.resource?.address,
		entry.recordedBy
	])).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return [{
			category: first.category,
			verdict: first.verdict,
			operations: [...new Set(group.flatMap((entry) => entry.operations))].sort(compareText),
			resources: first.resource === null ? [] : [shortAddress(first.resource.address)],
			recordedBy: first.recordedBy.map(shortAddress),
			count: sum(group)
		}];
	});
}
function mergeResources(rows) {
	return collect(rows, (row) => JSON.stringify([
		row.category,
		row.verdict,
		row.operations,
		row.recordedBy,
		row.resources.length === 0
	])).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return [{
			...first,
			resources: group.flatMap((row) => row.resources),
			count: sum(group)
		}];
	});
}
function collect(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const members = groups.get(key);
		if (members === void 0) groups.set(key, [item]);
		else members.push(item);
	}
	return [...groups.values()];
}
function sum(items) {
	return items.reduce((total, item) => total + item.count, 0);
}
function compareSections(a, b) {
	if (a.service === null !== (b.service === null)) return a.service === null ? 1 : -1;
	return compareText(a.service ?? "", b.service ?? "") || compareText(a.requirement ?? "", b.requirement ?? "");
}
function compareRows(a, b) {
	return verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || categoryOrder.indexOf(a.category) - categoryOrder.indexOf(b.category) || compareText(a.resources[0] ?? "", b.resources[0] ?? "") || compareText(a.operations[0] ?? "", b.operations[0] ?? "");
}

// src/report/group.ts
/**
* Groups findings by rule, level, kind, `causeKey` and whether they ask for attention. Groups and their members come worst first.
* An empty `causeKey` stands for a cause of its own.
*/
function groupFindings(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, finding] of findings.entries()) {
		const cause = finding.causeKey === "" ? String(index) : `=${finding.causeKey}`;
		const key = JSON.stringify([
			finding.ruleId,
			finding.level,
			finding.kind,
			isActive(finding),
			cause
		]);
		const members = groups.get(key);
		if (members === void 0) groups.set(key, [finding]);
		else members.push(finding);
	}
	return [...groups.values()].map(toGroup).sort((a, b) => worstFirst(a.shown, b.shown));
}
function toGroup(members) {
	const [shown, ...others] = [...members].sort(worstFirst);
	if (shown === void 0) throw new Error("a group of findings cannot be empty");
	return {
		shown,
		others,
		operations: [...new Set(members.flatMap((finding) => finding.operations))].sort(compareText)
	};
}
/** The operations of a group that the shown message does not name. */
function unnamedOperations({ operations, shown }) {
	const words = new Set(shown.message.split(/[^\w*]+/));
	return operations.filter((operation) => operation !== "*" && !words.has(operation));
}

// src/report/markdown-escape.ts
/** Text from inputs, made safe inside GitHub's Markdown: no markup, no mentions, no broken tables. */
/** Prose: nothing in it is read as Markdown or HTML, and an `@` mentions nobody. */
function escapeMarkdown(text) {
	return printable(text).replace(/[\\`*_[\]|~$#]/g, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2").replace(/^[-+=]/, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "@&#8203;");
}
/** A code span, also inside a table. */
function codeSpan(text) {
	const content = printable(text);
	const fence = "`".repeat(longestRun(content) + 1);
	const space = content.startsWith("`") || content.endsWith("`") || content === "" ? " " : "";
	return `${fence}${space}${content.replaceAll("|", "\\|")}${space}${fence}`;
}
/** A fenced block of code. */
function codeBlock(content, language) {
	const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
	return `${fence}${language}\n${content}\n${fence}`;
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

// src/report/next-steps.ts
/** How the front-ends tell of a parameter or variable whose value is open. */
const openParameter = /\b(?:parameter|variable) (?:var\.)?([A-Za-z_][\w-]*)(?=,? (?:which|whose|has no|is )\b)|--parameter ([A-Za-z_][\w-]*)=/gi;
const openAccount = /\b(?:one|same|which|unknown|another) account\b/;
/** Sentences, the most useful first; empty when nothing is left to do. */
function nextSteps(result) {
	const active = result.findings.filter(isActive);
	const open = [...result.coverage.filter((entry) => entry.verdict === "undetermined").flatMap((entry) => entry.reasons), ...active.filter((finding) => finding.kind === "open").map((finding) => finding.message)];
	const steps = [];
	if (active.some((finding) => finding.ruleId === "no-trail-found")) steps.push("Trails that live elsewhere are read with --trails FILE, a file that the AWS CLI's describe-trails and get-event-selectors print.");
	const parameters = openParameters(open);
	if (parameters.length > 0) steps.push(`Say what the code leaves open: ${shortList(parameters.map((name) => `--parameter ${name}=…`), 3)}.`);
	if (open.some((reason) => openAccount.test(reason))) steps.push("If all inputs live in one account, say so with --same-account.");
	const [worst] = active.filter((finding) => finding.kind === "fail").sort(worstFirst);
	if (worst !== void 0) steps.push(`What the rule means and how to fix it: trailproof rule ${worst.ruleId}`);
	return steps;
}
function openParameters(texts) {
	return [...new Set(texts.flatMap((text) => [...text.matchAll(openParameter)].map((match) => match[1] ?? match[2] ?? "")))].sort(compareText);
}

// src/report/related.ts
/** The related locations that add something: another place, or words that the message lacks. */
function relatedToShow(finding) {
	return finding.relatedLocations.flatMap((related) => {
		const said = findSaid(finding.message, related.message);
		return said !== null && samePlace(finding, related) ? [] : [{
			related,
			said
		}];
	});
}
/** A message can repeat a related one as a sentence of its own, with a capital letter. */
function findSaid(message, related) {
	const words = related.replace(/\.$/, "");
	if (words === "") return null;
	const start = [words, words.charAt(0).toUpperCase() + words.slice(1)].map((form) => message.indexOf(form)).find((index) => index >= 0);
	return start === void 0 ? null : {
		start,
		end: start + words.length
	};
}
function samePlace(finding, related) {
	const [a, b] = [finding.location, related.location];
	return a.uri === b.uri && a.startLine === b.startLine && a.startColumn === b.startColumn;
}

// src/report/summary.ts
/** "1 error, 2 warnings, 3 notes, 1 suppressed". */
function findingCounts(result) {
	const active = result.findings.filter(isActive);
	const of = (level) => active.filter((finding) => finding.level === level).length;
	const suppressed = result.findings.filter((finding) => finding.suppressed !== null).length;
	const unchanged = result.findings.length - active.length - suppressed;
	const parts = [
		...of("error") > 0 ? [plural(of("error"), "error")] : [],
		...of("warning") > 0 ? [plural(of("warning"), "warning")] : [],
		...of("note") > 0 ? [plural(of("note"), "note")] : [],
		...suppressed > 0 ? [`${String(suppressed)} suppressed`] : [],
		...unchanged > 0 ? [`${String(unchanged)} unchanged`] : []
	];
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
/** "34 operations covered, 1 in part, 2 not recorded, 3 undetermined, 2 never recorded by CloudTrail", each counted on each resource. */
function coverageCounts(result) {
	const { covered, partial, uncovered, undetermined, neverRecorded } = result.summary.coverage;
	const parts = [
		`${plural(covered, "operation")} covered`,
		...partial > 0 ? [`${String(partial)} in part`] : [],
		...uncovered > 0 ? [`${String(uncovered)} not recorded`] : [],
		...undetermined > 0 ? [`${String(undetermined)} undetermined`] : [],
		...neverRecorded > 0 ? [`${String(neverRecorded)} never recorded by CloudTrail`] : []
	];
	return result.coverage.length === 0 ? "no coverage to judge" : parts.join(", ");
}

// src/report/markdown.ts
/** Below GitHub's limit for a job summary, also when every character takes several bytes in places. */
const defaultMaximumLength = 9e5;
const mostOthers$1 = 10;
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
/** The report as GitHub-flavoured Markdown. */
function renderMarkdown(result, options = {}) {
	const maximumLength = options.maximumLength ?? defaultMaximumLength;
	const before = [
		summary(result),
		...coverageTable(result),
		...notifications(result)
	];
	const steps = nextSteps(result).map((step) => `- ${escapeMarkdown(step)}`);
	const after = [...steps.length > 0 ? ["### What to do next", steps.join("\n")] : [], footer(result)];
	const blocks = groupFindings(result.findings.filter(isActive)).map(findingBlock$1);
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
function findingBlock$1(group) {
	const { shown, others } = group;
	const kind = shown.kind === "fail" ? "" : ` (${shown.kind})`;
	const parts = [`#### ${icons[shown.level]} ${shown.level}${kind}: ${codeSpan(shown.ruleId)} at ${place$1(shown.location)}`, ...messageBlocks(shown.message)];
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
/** The first line as prose, further lines as the code that they are. */
function messageBlocks(message) {
	const [first = "", ...rest] = message.split(/\r?\n/);
	return [escapeMarkdown(first), ...rest.length > 0 ? [codeBlock(rest.join("\n"), "")] : []];
}
function place$1(location) {
	return codeSpan(`${location.uri}:${String(location.startLine)}`);
}
function operationFact(group) {
	const unnamed = unnamedOperations(group);
	return unnamed.length === 0 ? [] : [`- Operations: ${unnamed.map(codeSpan).join(", ")}`];
}
function othersFact(others) {
	if (others.length === 0) return [];
	const names = others.slice(0, mostOthers$1).map(({ resource, location }) => resource === null ? place$1(location) : `${codeSpan(shortAddress(resource))} at ${place$1(location)}`);
	const more = others.length - names.length;
	return [`- Also: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}
function controlFact({ controls }) {
	return controls.length === 0 ? [] : [`- Required by: ${controls.map(codeSpan).join(", ")}`];
}
function relatedFacts(finding) {
	return relatedToShow(finding).slice(0, mostOthers$1).map(({ related, said }) => `- See ${place$1(related.location)}${said === null ? `: ${escapeMarkdown(related.message)}` : ""}`);
}
function notifications(result) {
	if (result.notifications.length === 0) return [];
	return ["### About this run", [...result.notifications].sort((a, b) => compareLevels(a.level, b.level)).map(({ level, message, location }) => `- ${icons[level]} ${location === null ? "" : `${place$1(location)}: `}${escapeMarkdown(message)}`).join("\n")];
}

// src/report/line-hash.ts
/**
* The fingerprint `primaryLocationLineHash` that GitHub code scanning tells alerts apart by.
*
* GitHub computes it for uploads without one; results sent through the API need it from us. As published with github/codeql-action:
* every line break counts as one LF, spaces and tabs are left out, a unit 65535 ends the file and zeros follow it.
* The hash of a line is the polynomial in 37, modulo 2^64, of the 100 units that begin at the line, in hexadecimal,
* and behind a colon how many lines up to this one, itself included, have that hash.
*/
const unitsPerHash = 100;
const base = 37n;
const endOfFile = "￿";
/** Prepares the hashes of a text, whose lines end with LF, CR or CR LF; an empty text has one line. */
function lineHashes(text) {
	const windows = windowsOfLines(text.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "") + endOfFile);
	const occurrences = countOccurrences(windows);
	return (line) => {
		const window = windows[line - 1];
		return window === void 0 ? void 0 : `${polynomial(window)}:${String(occurrences[line - 1])}`;
	};
}
/** The 100 units that begin at each line, fewer at the end of the file. */
function windowsOfLines(units) {
	const windows = [];
	for (let start = 0;;) {
		windows.push(units.slice(start, start + unitsPerHash));
		const lineBreak = units.indexOf("\n", start);
		if (lineBreak < 0) return windows;
		start = lineBreak + 1;
	}
}
/** For each window how many equal ones there are up to it. Equal windows stand for equal hashes, which saves hashing all lines of a file. */
function countOccurrences(windows) {
	const seen = /* @__PURE__ */ new Map();
	return windows.map((window) => {
		const occurrence = (seen.get(window) ?? 0) + 1;
		seen.set(window, occurrence);
		return occurrence;
	});
}
function polynomial(window) {
	let hash = 0n;
	for (let index = 0; index < unitsPerHash; index++) {
		const unit = index < window.length ? window.charCodeAt(index) : 0;
		hash = BigInt.asUintN(64, hash * base + BigInt(unit));
	}
	return hash.toString(16);
}

// src/report/sarif-location.ts
const sourceRoot = "%SRCROOT%";
/** A file as SARIF names it: percent-encoded and relative to the source root, or a `file:` URI where it lies outside. */
function artifactLocation(uri, repositoryPath) {
	const path = repositoryPath(uri).replace(/^(?:\.\/)+/, "");
	if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}` };
	if (path.startsWith("/")) return { uri: `file://${encodePath(path)}` };
	return {
		uri: encodePath(path),
		uriBaseId: sourceRoot
	};
}
/** Encodes each segment; half of a surrogate pair, which no URI can hold, becomes a replacement character. */
function encodePath(path) {
	return path.replace(/\p{Surrogate}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
function physicalLocation(location, repositoryPath) {
	const { startLine, startColumn, endLine, endColumn } = location;
	return {
		artifactLocation: artifactLocation(location.uri, repositoryPath),
		region: {
			startLine,
			startColumn,
			endLine,
			endColumn
		}
	};
}
/** A location with the address of the resource it is about. */
function sarifLocation(location, address, repositoryPath) {
	return {
		physicalLocation: physicalLocation(location, repositoryPath),
		...address !== null && { logicalLocations: [{
			fullyQualifiedName: address,
			kind: "resource"
		}] }
	};
}

// src/report/sarif-result.ts
/** GitHub keeps a hundred locations of a result. */
const mostRelatedLocations = 100;
const longestMessage = 8e3;
/** One result for one finding. `kind` stays at its default, `fail`: any other would force level `none`, which code scanning hides. */
function sarifResult(finding, context) {
	const ruleIndex = context.ruleIndexes.get(finding.ruleId);
	const related = finding.relatedLocations.slice(0, mostRelatedLocations);
	const lineHash = context.lineHash(finding);
	return {
		ruleId: finding.ruleId,
		...ruleIndex !== void 0 && { ruleIndex },
		level: finding.level,
		message: { text: messageText(finding) },
		locations: [sarifLocation(finding.location, finding.resource, context.repositoryPath)],
		...related.length > 0 && { relatedLocations: relatedLocations(related, context.repositoryPath) },
		partialFingerprints: {
			...lineHash !== void 0 && { primaryLocationLineHash: lineHash },
			"trailproof/v1": finding.fingerprint
		},
		...finding.controls.length > 0 && { taxa: finding.controls.map((control) => taxonReference(control, context.taxonomies)) },
		...context.withSuppressions && { suppressions: suppressions(finding) },
		...finding.baseline !== null && { baselineState: finding.baseline },
		properties: properties(finding)
	};
}
/**
* The message, its first sentence first because it becomes the title of the alert, with a link to each related location:
* at the words that say the same, or behind the message.
*/
function messageText(finding) {
	const message = finding.message.length > longestMessage ? `${finding.message.slice(0, 7999)}…` : finding.message;
	const links = finding.relatedLocations.slice(0, mostRelatedLocations).map((related, index) => ({
		id: index + 1,
		related: related.message,
		said: findSaid(message, related.message)
	}));
	const inOrder = links.flatMap(({ id, said }) => said === null ? [] : [{
		id,
		...said
	}]).sort((a, b) => a.start - b.start || a.id - b.id);
	const within = /* @__PURE__ */ new Set();
	let text = "";
	let end = 0;
	for (const said of inOrder) {
		if (said.start < end) continue;
		text += withoutLinks(message.slice(end, said.start)) + linkTo(said.id, message.slice(said.start, said.end));
		end = said.end;
		within.add(said.id);
	}
	const behind = links.filter(({ id }) => !within.has(id)).map(({ id, related }) => linkTo(id, related.replace(/\.$/, "")));
	return text + withoutLinks(message.slice(end)) + seeAlso(behind, longestMessage - message.length);
}
function linkTo(id, label) {
	return `[${label.replace(/[\\[\]]/g, "\\$&")}](${String(id)})`;
}
/** As many whole links as there is room for. */
function seeAlso(links, room) {
	let used = 0;
	const shown = links.filter((link) => (used += link.length + 2) <= room);
	return shown.length === 0 ? "" : ` See: ${shown.join("; ")}.`;
}
/** Brackets followed by a parenthesis would read as a link that nothing defines. */
function withoutLinks(message) {
	return message.replaceAll("](", "\\](");
}
function relatedLocations(related, repositoryPath) {
	return related.map(({ message, location }, index) => ({
		id: index + 1,
		physicalLocation: physicalLocation(location, repositoryPath),
		message: { text: withoutLinks(message) }
	}));
}
function taxonReference(control, taxonomies) {
	const { framework, frameworkIndex, taxon, taxonIndex } = taxonomies.find(control);
	return {
		id: taxon,
		index: taxonIndex,
		toolComponent: {
			name: framework,
			index: frameworkIndex
		}
	};
}
function suppressions(finding) {
	if (finding.suppressed === null) return [];
	const { kind, justification } = finding.suppressed;
	return [{
		kind,
		status: "accepted",
		...justification !== null && { justification }
	}];
}
function properties(finding) {
	return {
		kind: finding.kind,
		operations: finding.operations,
		...finding.resource !== null && { resource: finding.resource },
		...finding.policy !== null && { policy: finding.policy },
		...finding.requirement !== null && { requirement: finding.requirement },
		...finding.counterexample !== void 0 && { counterexample: finding.counterexample }
	};
}

// src/report/sarif-rules.ts
/** What GitHub takes of a description, and of the tags of a rule. */
const longestDescription = 1024;
const mostTags = 10;
/** A rule as SARIF lists it, with its page as help. */
function reportingDescriptor(rule) {
	const page = withoutFrontMatter(rule.page);
	return {
		id: rule.id,
		shortDescription: { text: clip(sentence(rule.title), longestDescription) },
		fullDescription: { text: clip(rule.summary, longestDescription) },
		help: {
			text: plainText(page),
			markdown: page
		},
		defaultConfiguration: { level: rule.defaultLevel },
		properties: {
			tags: [.../* @__PURE__ */ new Set(["security", ...rule.tags])].slice(0, mostTags),
			precision: rule.precision,
			"security-severity": rule.securitySeverity
		}
	};
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function withoutFrontMatter(page) {
	return page.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n+/, "");
}
/** Markdown with the marks taken away that only a renderer needs. */
function plainText(markdown) {
	return markdown.replace(/^```.*\n/gm, "").replace(/^#+ +/gm, "").replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)").replace(/^<(https?:[^>]+)>/gm, "$1").replaceAll("`", "").replaceAll("**", "");
}

// src/report/sarif-taxonomies.ts
/** Splits "PCI-DSS-4.0.1/10.2.1.1" into framework and control; without a slash the framework is "controls". */
function split(control) {
	const slash = control.indexOf("/");
	return slash < 0 ? ["controls", control] : [control.slice(0, slash), control.slice(slash + 1)];
}
/** One taxonomy a framework, frameworks and controls sorted, so that indexes are the same in every run over the same findings. */
function taxonomiesOf(findings) {
	const taxa = /* @__PURE__ */ new Map();
	for (const control of findings.flatMap((finding) => finding.controls)) {
		const [framework, taxon] = split(control);
		taxa.set(framework, (taxa.get(framework) ?? /* @__PURE__ */ new Set()).add(taxon));
	}
	const frameworks = [...taxa.keys()].sort(compareText);
	const sorted = frameworks.map((framework) => [...taxa.get(framework) ?? []].sort(compareText));
	return {
		components: frameworks.map((name, index) => ({
			name,
			taxa: (sorted[index] ?? []).map((id) => ({ id }))
		})),
		find: (control) => {
			const [framework, taxon] = split(control);
			const frameworkIndex = frameworks.indexOf(framework);
			return {
				framework,
				frameworkIndex,
				taxon,
				taxonIndex: (sorted[frameworkIndex] ?? []).indexOf(taxon)
			};
		}
	};
}

// src/report/sarif.ts
/** GitHub refuses a run with more results. */
const mostResults = 25e3;
const informationUri = "https://www.npmjs.com/package/trailproof";
/** The result as SARIF text, with a newline at the end. `rules` are all rules that ran. */
function renderSarif(result, rules, options) {
	return `${JSON.stringify(sarifLog(result, rules, options), null, 2)}\n`;
}
/** The result as a SARIF log with one run. */
function sarifLog(result, rules, options) {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [sarifRun(result, rules, options)]
	};
}
function sarifRun(result, rules, options) {
	const repositoryPath = options.repositoryPath ?? ((uri) => uri);
	const findings = worstOf(result.findings);
	const taxonomies = taxonomiesOf(findings);
	const context = {
		ruleIndexes: new Map(rules.map((rule, index) => [rule.id, index])),
		taxonomies,
		repositoryPath,
		lineHash: lineHashOf(options.sourceText),
		withSuppressions: findings.some((finding) => finding.suppressed !== null)
	};
	return {
		tool: { driver: {
			name: result.tool.name,
			version: result.tool.version,
			semanticVersion: result.tool.version,
			informationUri,
			rules: rules.map(reportingDescriptor),
			...taxonomies.components.length > 0 && { supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({
				name,
				index
			})) },
			properties: { catalogDate: result.tool.catalogDate }
		} },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [sourceRoot]: { description: { text: "The top of the repository that was checked." } } },
		automationDetails: { id: `${options.category ?? "trailproof"}/` },
		invocations: [invocation(result, findings.length, repositoryPath, options.complete)],
		...taxonomies.components.length > 0 && { taxonomies: [...taxonomies.components] },
		results: findings.map((finding) => sarifResult(finding, context))
	};
}
/** All findings in their order, or the worst of them where there are more than GitHub takes. */
function worstOf(findings) {
	if (findings.length <= 25e3) return findings;
	const active = findings.filter(isActive).sort(worstFirst);
	const inactive = findings.filter((finding) => !isActive(finding)).sort(worstFirst);
	const kept = new Set([...active, ...inactive].slice(0, mostResults));
	return findings.filter((finding) => kept.has(finding));
}
function invocation(result, shown, repositoryPath, complete) {
	const left = result.findings.length - shown;
	const notifications = [...result.notifications];
	if (left > 0) {
		const message = `${plural(left, "finding")} of ${String(result.findings.length)}, the mildest, left out: GitHub takes ${String(mostResults)} results of a run. The JSON result has all of them.`;
		notifications.push({
			level: "warning",
			message,
			location: null
		});
	}
	return {
		executionSuccessful: complete ?? result.notifications.every((notification) => notification.level !== "error"),
		toolExecutionNotifications: notifications.map((notification) => sarifNotification(notification, repositoryPath))
	};
}
function sarifNotification({ level, message, location }, repositoryPath) {
	return {
		level,
		message: { text: message },
		...location !== null && { locations: [{ physicalLocation: physicalLocation(location, repositoryPath) }] }
	};
}
/** Looks up the hash of a finding's first line; each file is prepared once, and only when a finding is in it. */
function lineHashOf(sourceText) {
	const hashes = /* @__PURE__ */ new Map();
	return ({ location }) => {
		let ofFile = hashes.get(location.uri);
		if (ofFile === void 0) {
			const text = sourceText(location.uri);
			ofFile = text === void 0 ? () => void 0 : lineHashes(text);
			hashes.set(location.uri, ofFile);
		}
		return ofFile(location.startLine);
	};
}

// src/report/code-frame.ts
/** Splits each file into lines once, however often it is asked for. */
function sourceLines(sourceText) {
	const cache = /* @__PURE__ */ new Map();
	return (uri) => {
		if (!cache.has(uri)) cache.set(uri, sourceText(uri)?.split(/\r?\n/));
		return cache.get(uri);
	};
}
/**
* A frame of the location's first line: line numbers, the text, a line of carets under the location.
* Empty when the text is not at hand or has no such line.
*/
function codeFrame(location, lines, options) {
	const target = lines?.[location.startLine - 1];
	if (lines === void 0 || target === void 0) return [];
	const gutter = String(Math.min(lines.length, location.startLine + options.context)).length;
	const available = Math.max(20, options.width - gutter - 3);
	const view = viewOf(target, location, available);
	const context = view.shifted ? 0 : options.context;
	const { dim, red } = options.colors;
	const frame = [];
	for (let number = location.startLine - context; number <= location.startLine + context; number++) {
		if (number === location.startLine) {
			frame.push(`${dim(`${String(number).padStart(gutter)} │`)} ${view.text}`);
			frame.push(`${dim(`${" ".repeat(gutter)} │`)} ${" ".repeat(view.caret)}${red("^".repeat(view.length))}`);
			continue;
		}
		const text = clip(shown((lines[number - 1] ?? "").slice(0, 4 * available)), available).trimEnd();
		if (text !== "") frame.push(dim(`${String(number).padStart(gutter)} │ ${text}`));
	}
	return frame;
}
/** The part of a line that fits and holds the start of the location. */
function viewOf(line, location, available) {
	const start = Math.min(location.startColumn - 1, line.length);
	const sameLine = location.endLine === location.startLine;
	const end = Math.max(start, Math.min(sameLine ? location.endColumn - 1 : line.trimEnd().length, line.length));
	const offset = line.length <= 4 * available && displayWidth(shown(line)) <= available || start < available / 2 ? 0 : start - Math.floor(available / 3);
	const lead = offset > 0 ? "…" : "";
	const before = lead + shown(line.slice(offset, start));
	const text = clip(lead + shown(line.slice(offset, offset + 4 * available)), available);
	const caret = Math.min(displayWidth(before), available - 1);
	const marked = displayWidth(shown(line.slice(start, Math.min(end, start + available))));
	return {
		text,
		shifted: offset > 0,
		caret,
		length: Math.max(1, Math.min(marked, available - caret))
	};
}
/** A piece of a line as a terminal may print it, a tab as two spaces. */
function shown(text) {
	return printable(text.replaceAll("	", "  ").replaceAll("\r", "�"));
}

// src/report/text-coverage.ts
const verdictMarks = {
	covered: "✔ covered",
	partial: "◐ in part",
	uncovered: "✘ not recorded",
	undetermined: "? undetermined",
	"never-recorded": "– never recorded"
};
const verdictWidth = 16;
const indent$1 = "  ";
const gap = "  ";
/** From this many on, covered operations are counted, not named. */
const fewOperations = 3;
/** Up to this many resources are named. */
const mostResources = 2;
/** One block of lines a service; services that are covered in full share one block with a line each. */
function coverageSection(result, style) {
	const sections = serviceCoverage(result);
	if (sections.length === 0) return [];
	const titleWidth = Math.min(Math.floor(style.width / 2), Math.max(...sections.map((section) => displayWidth(sectionTitle(section)))));
	const tables = [];
	const inFull = [];
	for (const section of sections) {
		const head = heading(section, titleWidth, style);
		if (!style.verbose && isCovered(section)) inFull.push(head);
		else tables.push([head, ...table(section, style)]);
	}
	return [...tables, inFull];
}
function isCovered(section) {
	return section.rows.every((row) => row.verdict === "covered");
}
function sectionTitle(section) {
	const service = printable(section.service ?? "all other services");
	return section.requirement === null ? service : `${service} (${printable(section.requirement)})`;
}
function heading(section, titleWidth, style) {
	const total = recordable(section.counts);
	const name = style.colors.bold(pad(clip(sectionTitle(section), titleWidth), titleWidth));
	const facts = total === 0 ? "nothing that CloudTrail records" : `${String(section.counts.covered)} of ${String(total)} covered`;
	const barWidth = Math.min(30, style.width - titleWidth - facts.length - 4);
	return `${name}${gap}${total === 0 || barWidth < 5 ? "" : bar(section.counts, barWidth, style.colors) + gap}${facts}`;
}
function recordable(counts) {
	return counts.covered + counts.partial + counts.uncovered + counts.undetermined;
}
/** Covered, in part, undetermined and not recorded operations as shares of a bar; whatever is not zero gets a cell. */
function bar(counts, width, colors) {
	const [covered = 0, partial = 0, undetermined = 0, uncovered = 0] = shares([
		counts.covered,
		counts.partial,
		counts.undetermined,
		counts.uncovered
	], width);
	return [
		colors.green("█".repeat(covered)),
		colors.yellow("▓".repeat(partial)),
		colors.magenta("▒".repeat(undetermined)),
		colors.red("░".repeat(uncovered))
	].join("");
}
/** Shares of `width` cells; the largest takes what rounding leaves over or lacks. */
function shares(counts, width) {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const cells = counts.map((count) => count === 0 ? 0 : Math.max(1, Math.floor(count / total * width)));
	const rest = width - cells.reduce((sum, count) => sum + count, 0);
	const largest = counts.indexOf(Math.max(...counts));
	return cells.map((count, index) => index === largest ? count + rest : count);
}
function table(section, style) {
	const cells = section.rows.map((row) => ({
		row,
		resource: resourceCell(row),
		sink: row.recordedBy.map(printable).join(", ")
	}));
	const room = style.width - 2 - verdictWidth - 2;
	const resourceWidth = columnWidth(["on", ...cells.map((cell) => cell.resource)], Math.floor(room * .3));
	const sinkWidth = columnWidth(["recorded by", ...cells.map((cell) => cell.sink)], Math.floor(room * .25));
	const operationRoom = Math.max(room - resourceWidth - sinkWidth - 4, style.verbose ? longestName(section) : 0);
	const operations = cells.map(({ row }) => operationLines(row, operationRoom, style.verbose));
	const operationWidth = columnWidth(["operations", ...operations.flat()], operationRoom);
	const line = (verdict, operation, resource, sink) => `${indent$1}${verdict}${gap}${pad(operation, operationWidth)}${gap}${pad(clip(resource, resourceWidth), resourceWidth)}${gap}${clip(sink, sinkWidth)}`;
	return [style.colors.dim(line(pad("verdict", verdictWidth), "operations", "on", "recorded by").trimEnd()), ...cells.flatMap(({ row, resource, sink }, index) => (operations[index] ?? []).map((operation, part) => part === 0 ? line(verdictColor(style.colors, row.verdict)(pad(verdictMarks[row.verdict], verdictWidth)), operation, resource, sink) : line(" ".repeat(verdictWidth), operation, "", "")))];
}
/** The room for the longest name and a comma: a table that names every operation names it in full, even where the terminal is too narrow. */
function longestName(section) {
	return Math.max(...section.rows.flatMap((row) => row.operations.map((name) => displayWidth(`${printable(name)},`))));
}
function columnWidth(cells, most) {
	return Math.min(most, Math.max(...cells.map(displayWidth)));
}
function resourceCell(row) {
	const names = row.resources.map(printable);
	return names.length > mostResources ? plural(names.length, "resource") : names.join(", ");
}
function operationLines(row, width, verbose) {
	const kind = `${categoryNames[row.category]} operation`;
	if (row.operations.includes("*")) return [clip(plural(row.count, kind), width)];
	const names = row.operations.map(printable);
	if (verbose) return wrap(names.join(", "), width);
	if (row.verdict === "covered" && names.length > fewOperations) return [clip(plural(names.length, kind), width)];
	return [namesThatFit(names, width)];
}
/** As many names as fit, and how many more there are. */
function namesThatFit(names, width) {
	const all = names.join(", ");
	if (displayWidth(all) <= width) return all;
	for (let shown = names.length - 1; shown > 0; shown--) {
		const text = `${names.slice(0, shown).join(", ")} +${String(names.length - shown)}`;
		if (displayWidth(text) <= width) return text;
	}
	return clip(plural(names.length, "operation"), width);
}
function verdictColor(colors, verdict) {
	switch (verdict) {
		case "covered": return colors.green;
		case "partial": return colors.yellow;
		case "uncovered": return colors.red;
		case "undetermined": return colors.magenta;
		case "never-recorded": return colors.dim;
	}
}

// src/report/counterexample.ts
/** The fields of a counterexample as name and value, named as in a CloudTrail record, in the order people read them. */
function counterexampleFields(event) {
	return [
		["eventSource", event.eventSource],
		["eventName", event.eventName],
		["eventCategory", event.eventCategory],
		["eventType", event.eventType === "AwsApiCall" ? void 0 : event.eventType],
		["readOnly", event.readOnly === void 0 ? void 0 : String(event.readOnly)],
		["awsRegion", event.awsRegion],
		["recipientAccountId", event.recipientAccountId],
		["userIdentity.arn", event.userIdentity?.arn],
		["sessionCredentialFromConsole", event.sessionCredentialFromConsole],
		...(event.resources ?? []).flatMap((resource) => [["resources.type", resource.type], ["resources.ARN", resource.ARN]])
	].flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
}

// src/report/text-finding.ts
const indent = "  ";
const mostOthers = 5;
const mostRelated = 3;
/** The lines of a group of findings; informational ones come without a frame. */
function findingBlock(group, lines, style) {
	const { shown } = group;
	const block = [headLine(shown, style), ...indented(messageLines(shown.message, style.width - 2))];
	const unnamed = unnamedOperations(group);
	if (unnamed.length > 0) block.push(...labelled("operations", shortListUnless(style.verbose, unnamed, 8), style));
	if (group.others.length > 0) block.push(...labelled("also", otherPlaces(group.others, style), style));
	if (shown.controls.length > 0) block.push(...labelled("required by", requiredBy(shown), style));
	if (shown.suppressed !== null) block.push(...labelled("suppressed", shown.suppressed.justification ?? "without a reason", style));
	if (shown.kind === "informational") return block;
	block.push(...frame(shown.location, 1, lines, style));
	if (shown.counterexample !== void 0) block.push(...missingEvent(shown.counterexample, style));
	const related = relatedToShow(shown);
	for (const place of related.slice(0, mostRelated)) block.push(...relatedLines(place, shown.location, lines, style));
	if (related.length > mostRelated) block.push(style.colors.dim(`${indent}and ${plural(related.length - mostRelated, "more place")}`));
	return block;
}
/** The message, its own line breaks and indentation kept: it may end with a piece of code to copy. */
function messageLines(message, width) {
	return message.split(/\r?\n/).flatMap((line) => {
		const leading = /^ */.exec(line)?.[0] ?? "";
		return wrap(line, width - leading.length).map((part) => leading + part);
	});
}
function headLine(finding, { colors }) {
	const states = [
		...finding.kind === "fail" ? [] : [finding.kind],
		...finding.suppressed === null ? [] : ["suppressed"],
		...finding.baseline === null ? [] : [finding.baseline]
	];
	const state = states.length === 0 ? "" : colors.dim(` (${states.join(", ")})`);
	return `${levelColor(colors, finding.level)(finding.level)}${state} ${colors.bold(printable(finding.ruleId))} ${colors.cyan(place(finding.location))}`;
}
function place(location) {
	return printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`);
}
function requiredBy(finding) {
	const requirement = [finding.policy, finding.requirement].filter((part) => part !== null).join("/");
	return [...finding.controls, ...requirement === "" ? [] : [`policy ${requirement}`]].join(", ");
}
function otherPlaces(others, style) {
	const names = others.map((finding) => `${finding.resource === null ? "" : `${shortAddress(finding.resource)} `}(${place(finding.location)})`.trim());
	return shortListUnless(style.verbose, names, mostOthers);
}
function shortListUnless(all, names, most) {
	return shortList(names, all ? names.length : most);
}
/** A label with its text, wrapped beside it. */
function labelled(label, text, style) {
	const width = label.length + 2 + 1;
	return wrap(text, style.width - width).map((line, index) => index === 0 ? `${indent}${style.colors.dim(label)} ${line}` : `${" ".repeat(width)}${line}`);
}
function indented(lines) {
	return lines.map((line) => indent + line);
}
function frame(location, context, lines, style) {
	return indented(codeFrame(location, lines(location.uri), {
		colors: style.colors,
		width: style.width - 2,
		context
	}));
}
function missingEvent(event, style) {
	const fields = counterexampleFields(event);
	const nameWidth = Math.max(...fields.map(([name]) => name.length));
	return [`${indent}an event that no sink records`, ...fields.map(([name, value]) => `${indent}${indent}${style.colors.dim(pad(name, nameWidth))}  ${printable(value)}`)];
}
/** A related place with its line, unless the finding itself shows that line. */
function relatedLines({ related, said }, shownAt, lines, style) {
	const { location, message } = related;
	const words = said === null ? wrap(message, style.width - 4) : [];
	return [
		`${indent}${style.colors.dim("see")} ${style.colors.cyan(place(location))}`,
		...words.map((line) => "    " + line),
		...place(location) === place(shownAt) ? [] : indented(frame(location, 0, lines, {
			...style,
			width: style.width - 2
		}))
	];
}

// src/report/text-sinks.ts
const mostSinks = 12;
/** One line a sink: whether it counts, where and what it records. */
function sinkSection(sinks, style) {
	if (sinks.length === 0) return [];
	const shown = style.verbose ? sinks : sinks.slice(0, mostSinks);
	const names = shown.map((sink) => clip(printable(shortAddress(sink.id)), Math.floor(style.width / 3)));
	const nameWidth = Math.max(...names.map(displayWidth));
	const lines = shown.map((sink, index) => {
		const detail = clip(printable(describeSink(sink)), Math.max(10, style.width - nameWidth - 6));
		const reason = sink.counted === true ? style.colors.dim(detail) : style.colors.yellow(detail);
		return `  ${mark(sink, style)} ${pad(names[index] ?? "", nameWidth)}  ${reason}`;
	});
	if (shown.length < sinks.length) lines.push(`    ${plural(sinks.length - shown.length, "more sink")}, shown with --verbose`);
	return [style.colors.bold("Where events are recorded"), ...lines];
}
function mark(sink, { colors }) {
	if (sink.counted === true) return colors.green("●");
	return sink.counted === false ? colors.red("○") : colors.magenta("◌");
}
function describeSink(sink) {
	const facts = [
		sink.kind === "trail" ? "trail" : "event data store",
		...sink.organization === true ? ["organization"] : [],
		...sink.homeRegion === null ? [] : [sink.homeRegion],
		...sink.multiRegion === null ? [] : [sink.multiRegion ? "all Regions" : "one Region"],
		`${sink.selectors} selectors`
	];
	if (sink.counted !== true) {
		const because = sink.notCountedBecause ?? "reason unknown";
		return `${sink.counted === false ? "not counted" : "perhaps not counted"}: ${because} · ${facts.join(", ")}`;
	}
	return facts.join(", ");
}

// src/report/text.ts
/** The report as text, with a newline at the end and no spaces at the ends of lines. */
function renderText(result, options) {
	const style = textStyle(options);
	const blocks = options.quiet ? [] : [
		[title(result, style)],
		sinkSection(result.sinks, style),
		...coverageSection(result, style)
	];
	blocks.push(...findingBlocks(result, options, style), notificationLines(result, options, style), summaryLines(result, style));
	return blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]).map((line) => line.trimEnd()).join("\n");
}
function title({ tool }, { colors }) {
	return `${colors.bold(tool.name)} ${tool.version} ${colors.dim(`· catalog of ${tool.catalogDate}`)}`;
}
function findingBlocks(result, options, style) {
	const lines = sourceLines(options.sourceText);
	const shown = style.verbose ? result.findings : result.findings.filter(isActive);
	const groups = groupFindings(shown);
	const inFull = groups.filter((group) => group.shown.kind !== "informational");
	const inShort = groups.filter((group) => group.shown.kind === "informational");
	const blocks = inFull.map((group) => findingBlock(group, lines, style));
	if (inShort.length > 0) blocks.push(inShort.flatMap((group) => findingBlock(group, lines, style)));
	return blocks;
}
/** The notifications, errors first; quiet reports keep the errors, because they say what the result lacks. */
function notificationLines(result, options, style) {
	const shown = result.notifications.filter((notification) => !options.quiet || notification.level === "error").sort((a, b) => compareLevels(a.level, b.level));
	if (shown.length === 0) return [];
	const lines = shown.flatMap((notification) => {
		const place = notification.location;
		const where = place === null ? "" : ` ${printable(`${place.uri}:${String(place.startLine)}:${String(place.startColumn)}`)}`;
		const [first = "", ...rest] = wrap(notification.message, style.width - 4);
		return [`  ${`${levelColor(style.colors, notification.level)(notification.level)}${style.colors.cyan(where)}`}`, ...[first, ...rest].map((line) => `    ${line}`)];
	});
	return [style.colors.bold("About this run"), ...lines];
}
function summaryLines(result, style) {
	const { colors } = style;
	const active = result.findings.filter(isActive);
	const worst = active.filter((finding) => finding.kind === "fail").sort((a, b) => compareLevels(a.level, b.level))[0];
	const open = active.some((finding) => finding.kind === "open");
	const mark = worst !== void 0 ? levelColor(colors, worst.level)("✘") : open ? colors.magenta("?") : colors.green("✔");
	return [...wrap(`${findingCounts(result)} · ${coverageCounts(result)}`, style.width - 2).map((line, index) => `${index === 0 ? mark : " "} ${line}`), ...nextSteps(result).flatMap((step) => wrap(step, style.width - 4).map((line, index) => colors.dim(`  ${index === 0 ? "→" : " "} ${line}`)))];
}

// src/report/index.ts
/** The report in one of the formats. */
function renderReport(format, result, options) {
	switch (format) {
		case "text": return renderText(result, options);
		case "json": return renderJson(result);
		case "sarif": return renderSarif(result, options.rules, options);
		case "markdown": return renderMarkdown(result);
		case "github": return renderGithub(result, options);
	}
}
/** The answer of `explain` as text or JSON. */
function renderExplanation(format, result, options) {
	return format === "json" ? renderExplainJson(result) : renderExplainText(result, options);
}

// src/commands/code-options.ts
/** The options that `check` and `explain` share, from words to names of the library. */
function codeOptions(words) {
	return {
		...words.trails === void 0 ? {} : { trails: words.trails },
		...words.region === void 0 ? {} : { region: words.region },
		...words.accountId === void 0 ? {} : { accountId: words.accountId },
		...words.partition === void 0 ? {} : { partition: words.partition },
		...words.parameter === void 0 ? {} : { parameters: words.parameter },
		...words.parameters === void 0 ? {} : { parameterFiles: words.parameters },
		...words.exclude === void 0 ? {} : { exclude: words.exclude },
		...words.config === void 0 ? {} : { configuration: words.config === false ? null : words.config }
	};
}

// src/commands/style-wanted.ts
/** Whether output should have colours (https://no-color.org, and FORCE_COLOR as Node.js reads it). */
function styleWanted(environment, isTerminal) {
	const force = environment["FORCE_COLOR"];
	if (environment["NO_COLOR"] !== void 0 && environment["NO_COLOR"] !== "") return false;
	if (force !== void 0) return force !== "0" && force !== "false";
	return isTerminal && environment["TERM"] !== "dumb";
}

// src/commands/terminal.ts
/**
* What the commands know of the terminal they talk to.
*/
/** Colours as asked for on the command line, else as `NO_COLOR`, `FORCE_COLOR` and the kind of the stream have it. */
function terminalOf(stream, color) {
	return {
		color: color ?? styleWanted(process.env, stream.isTTY),
		width: stream.isTTY ? Math.max(60, stream.columns) : 100
	};
}
/** Writes all of a text and waits until the stream has taken it: a pipe takes less at a time than a report is long. */
async function write(stream, text) {
	await new Promise((done, fail) => {
		stream.write(text, (error) => {
			if (error == null || error.code === "EPIPE") done();
			else fail(error);
		});
	});
}

export { renderReport as a, renderExplanation as i, write as n, codeOptions as r, terminalOf as t };