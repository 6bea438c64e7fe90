import { Fr as printable, Hn as textStyle, Ir as printedLine, Vn as levelColor, ir as wrap, jo as counted, nr as pad, rr as shortNames, tr as displayWidth } from "./core.js";

// src/report/explain/text.ts
const marks = {
	recorded: "\u2714 recorded",
	"not-recorded": "\u2718 not recorded",
	undetermined: "? undetermined"
};
const indent = "    ";
function explainText(options) {
	const style = textStyle({
		...options,
		verbose: false
	});
	const nameOf = shortNames(options.sinks);
	const counts = {
		recorded: 0,
		notRecorded: 0,
		undetermined: 0
	};
	const known = /* @__PURE__ */ new WeakMap();
	const written = (lines) => lines.map((line) => `${printedLine(line.trimEnd(), options.color)}\n`).join("");
	return {
		event: (event) => {
			counts[countOf[event.verdict]]++;
			const { sinks } = event;
			const below = known.get(sinks) ?? written([...sinksBlock(sinks, nameOf, style), ""]);
			known.set(sinks, below);
			return written([headLine(event, style)]) + below;
		},
		end: (notifications) => written([...notificationLines(notifications, style), countsLine(counts)])
	};
}
const countOf = {
	recorded: "recorded",
	"not-recorded": "notRecorded",
	undetermined: "undetermined"
};
function headLine(event, { colors }) {
	const name = [event.eventName ?? "event without eventName", ...event.eventSource === null ? [] : [`of ${event.eventSource}`]].join(" ");
	const id = event.eventID === null ? "" : ` ${event.eventID}`;
	return `${verdictColor(colors, event.verdict)(marks[event.verdict])}  ${colors.bold(printable(name))}  ${colors.dim(printable(event.source + id))}`;
}
function sinksBlock(sinks, nameOf, style) {
	if (sinks.length === 0) return [`${indent}no trail or event data store to ask`];
	const names = sinks.map(({ sink }) => printable(nameOf(sink)));
	const nameWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(style.width / 3));
	return sinks.flatMap((sink, index) => sinkLines(sink, names[index] ?? "", nameWidth, style));
}
function sinkLines(sink, name, nameWidth, style) {
	const mark = verdictColor(style.colors, sink.verdict)(marks[sink.verdict].slice(0, 1));
	const selector = sink.selector === null ? "" : `selector ${String(sink.selector + 1)}: `;
	const reason = wrap(selector + sink.reasons.map(({ message }) => message).join("; "), style.width - 4 - nameWidth - 4);
	const fits = displayWidth(name) <= nameWidth;
	const [first = "", ...rest] = reason;
	const beside = `${indent}${mark} ${pad(name, nameWidth)}  ${first}`;
	const continued = (fits ? rest : reason).map((line) => `${indent}  ${" ".repeat(nameWidth)}  ${line}`);
	return fits ? [beside, ...continued] : [`${indent}${mark} ${name}`, ...continued];
}
function verdictColor(colors, verdict) {
	switch (verdict) {
		case "recorded": return colors.green;
		case "not-recorded": return colors.red;
		case "undetermined": return colors.magenta;
	}
}
function notificationLines(notifications, style) {
	return notifications.flatMap(({ level, message, location }) => {
		const place = location === null ? "" : ` ${printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`)}`;
		return [
			`${levelColor(style.colors, level)(level)}${style.colors.cyan(place)}`,
			...wrap(message, style.width - 4).map((line) => indent + line),
			""
		];
	});
}
function countsLine(counts) {
	const { recorded, notRecorded, undetermined } = counts;
	return `${counted(recorded + notRecorded + undetermined, "event")}: ${String(recorded)} recorded, ${String(notRecorded)} not recorded, ${String(undetermined)} undetermined`;
}

export { explainText as n, notificationLines as r, countsLine as t };