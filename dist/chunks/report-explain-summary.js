import { Fr as printable, Hn as textStyle, Ir as printedLine, Pr as jsonText, Rr as visibleJson, jo as counted, nr as pad, rr as shortNames } from "./core.js";
import { n as jsonNotification } from "./report-formats-json.js";
import { r as notificationLines, t as countsLine } from "./report-explain-text.js";

// src/report/explain/summary.ts
const mostOperations = 5e4;
var Tally = class {
	#groups = /* @__PURE__ */ new Map();
	#operations = /* @__PURE__ */ new Map();
	events = none();
	#ids;
	constructor(ids) {
		this.#ids = ids;
	}
	add(event) {
		count(this.events, event.verdict);
		this.#groups.set(event.sinks, (this.#groups.get(event.sinks) ?? 0) + 1);
		const eventSource = event.eventSource ?? "";
		const eventName = event.eventName ?? "";
		const isFull = this.#operations.size >= mostOperations;
		const key = `${eventSource} ${eventName}`;
		const known = this.#operations.get(isFull && !this.#operations.has(key) ? "" : key);
		const operation = known ?? {
			...none(),
			eventSource: isFull ? "" : eventSource,
			eventName: isFull ? "" : eventName,
			example: event.source
		};
		if (known === void 0) this.#operations.set(isFull ? "" : key, operation);
		count(operation, event.verdict);
	}
	operations() {
		return [...this.#operations.values()].sort((a, b) => total(b) - total(a) || compareTexts(a.eventSource, b.eventSource) || compareTexts(a.eventName, b.eventName));
	}
	sinks() {
		return this.#ids.map((sink, position) => {
			const counts = {
				sink,
				...none(),
				selectors: /* @__PURE__ */ new Map()
			};
			for (const [sinks, times] of this.#groups) {
				const answer = sinks[position];
				if (answer === void 0) continue;
				count(counts, answer.verdict, times);
				const selector = answer.selector ?? -1;
				if (answer.verdict === "recorded") counts.selectors.set(selector, (counts.selectors.get(selector) ?? 0) + times);
			}
			return counts;
		});
	}
};
function none() {
	return {
		recorded: 0,
		notRecorded: 0,
		undetermined: 0
	};
}
function count(counts, verdict, times = 1) {
	switch (verdict) {
		case "recorded":
			counts.recorded += times;
			return;
		case "not-recorded":
			counts.notRecorded += times;
			return;
		case "undetermined": counts.undetermined += times;
	}
}
function total({ recorded, notRecorded, undetermined }) {
	return recorded + notRecorded + undetermined;
}
function compareTexts(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function bySelector({ selectors }) {
	return [...selectors].sort(([a], [b]) => a - b);
}
function summaryJson({ sinks }, format) {
	const write = format === "json" ? jsonText : (summary) => `${visibleJson(JSON.stringify(summary))}\n`;
	const tally = new Tally(sinks);
	return {
		event: (event) => {
			tally.add(event);
			return "";
		},
		end: (notifications) => write({
			formatVersion: 1,
			summary: {
				events: {
					count: total(tally.events),
					...tally.events
				},
				sinks: tally.sinks().map((counts) => ({
					sink: counts.sink,
					recorded: counts.recorded,
					notRecorded: counts.notRecorded,
					undetermined: counts.undetermined,
					selectors: bySelector(counts).map(([selector, times]) => ({
						selector: selector === -1 ? null : selector,
						count: times
					}))
				})),
				operations: tally.operations().map(({ eventSource, eventName, example, ...counts }) => ({
					eventSource,
					eventName,
					count: total(counts),
					...counts,
					example
				}))
			},
			...notifications.length > 0 && { notifications: notifications.map(jsonNotification) }
		})
	};
}
function summaryText(options) {
	const tally = new Tally(options.sinks);
	const style = textStyle({
		...options,
		verbose: false
	});
	const nameOf = shortNames(options.sinks);
	return {
		event: (event) => {
			tally.add(event);
			return "";
		},
		end: (notifications) => {
			const sinks = tally.sinks().flatMap((counts) => [`${style.colors.bold(printable(nameOf(counts.sink)))}  ${inWords(counts)}`, ...bySelector(counts).map(([selector, times]) => selector === -1 ? `    ${counted(times, "event")} without a selector` : `    selector ${String(selector + 1)}: ${counted(times, "event")}`)]);
			const operations = operationTable(tally.operations());
			return [
				...sinks.length === 0 ? [] : [...sinks, ""],
				...operations.length === 0 ? [] : [...operations, ""],
				...notificationLines(notifications, style),
				countsLine(tally.events)
			].map((line) => `${printedLine(line.trimEnd(), options.color)}\n`).join("");
		}
	};
}
function inWords(counts) {
	return `${String(counts.recorded)} recorded, ${String(counts.notRecorded)} not recorded, ${String(counts.undetermined)} undetermined`;
}
function operationTable(operations) {
	const rows = operations.map((operation) => [operation.eventName === "" ? "other operations" : printable(`${operation.eventName} of ${operation.eventSource}`), inWords(operation)]);
	const width = Math.max(0, ...rows.map(([name = ""]) => name.length));
	return rows.map(([name = "", words = ""]) => `${pad(name, Math.min(width, 60))}  ${words}`);
}

export { summaryJson, summaryText };