import { Er as counted, Q as wrap, T as textStyle, X as pad, Y as displayWidth, Z as shortNames, _t as printedLine, gt as printable, w as levelColor } from "./core.js";

// src/report/explain.ts
const marks = {
	recorded: "✔ recorded",
	"not-recorded": "✘ not recorded",
	undetermined: "? undetermined"
};
const indent = "    ";
function renderExplainText(result, options) {
	const style = textStyle({
		...options,
		verbose: false
	});
	const nameOf = shortNames(result.events.flatMap(({ sinks }) => sinks.map(({ sink }) => sink)));
	return [
		...result.events.map((event) => eventBlock(event, nameOf, style)),
		...notificationBlock(result, style),
		[counts(result)]
	].flatMap((block) => [...block, ""]).map((line) => printedLine(line.trimEnd(), options.color)).join("\n");
}
function eventBlock(event, nameOf, style) {
	const { colors } = style;
	const name = [event.eventName ?? "event without eventName", ...event.eventSource === null ? [] : [`of ${event.eventSource}`]].join(" ");
	const id = event.eventID === null ? "" : ` ${event.eventID}`;
	const head = `${verdictColor(colors, event.verdict)(marks[event.verdict])}  ${colors.bold(printable(name))}  ${colors.dim(printable(event.source + id))}`;
	if (event.sinks.length === 0) return [head, `${indent}no trail or event data store to ask`];
	const names = event.sinks.map(({ sink }) => printable(nameOf(sink)));
	const nameWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(style.width / 3));
	return [head, ...event.sinks.flatMap((sink, index) => sinkLines(sink, names[index] ?? "", nameWidth, style))];
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
function notificationBlock(result, style) {
	return result.notifications.map(({ level, message, location }) => {
		const place = location === null ? "" : ` ${printable(`${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`)}`;
		return [`${levelColor(style.colors, level)(level)}${style.colors.cyan(place)}`, ...wrap(message, style.width - 4).map((line) => indent + line)];
	});
}
function counts({ events }) {
	const of = (verdict) => String(events.filter((event) => event.verdict === verdict).length);
	return `${counted(events.length, "event")}: ${of("recorded")} recorded, ${of("not-recorded")} not recorded, ${of("undetermined")} undetermined`;
}

export { renderExplainText };