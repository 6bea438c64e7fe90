import { Fr as printable, Hn as textStyle, Ir as printedLine, Ko as groupBy, Sn as reportTitle, ir as wrap, rr as shortNames, xn as renderText } from "./core.js";
import { a as kindWords, i as headOf, n as countsOf, o as kindsInOrder, r as evidenceSubject, s as selectorLine, t as completenessLines } from "./report-verify-lines.js";

// src/report/verify/text.ts
const mostLines = 10;
function verifyText(result, options) {
	const style = textStyle(options);
	const findings = renderText(result.check, {
		...options,
		withoutCoverage: true
	});
	if (options.quiet) return findings;
	const nameOf = shortNames(result.check.sinks.map(({ id }) => id));
	return [
		[reportTitle(result.check, style)],
		[
			style.colors.bold("Logs"),
			`  ${headOf(result)}`,
			...chainLines(result, style)
		],
		...[...groupBy(result.evidence, ({ sink }) => sink)].map(([sink, entries]) => [
			style.colors.bold(sink === null ? "All trails together" : printable(nameOf(sink))),
			...evidenceLines(entries, style),
			...result.selectors.filter((one) => one.sink === sink).map((one) => `  ${printable(selectorLine(one))}`)
		]),
		unknownLines(result, style)
	].filter((block) => block.length > 0).flatMap((block) => [...block, ""]).map((line) => `${printedLine(line.trimEnd(), options.color)}\n`).join("") + findings;
}
function chainLines({ completeness }, style) {
	return completenessLines(completeness).flatMap(({ line: first, problems }) => [
		...wrap(first, style.width - 2).map((line) => `  ${line}`),
		...limited(problems, style).flatMap(({ message }) => wrap(message, style.width - 4).map((line) => `    ${line}`)),
		...moreLine(problems, style, "    ")
	]);
}
function evidenceLines(entries, style) {
	return kindsInOrder.flatMap((kind) => {
		const own = entries.filter(({ evidence }) => evidence === kind);
		if (own.length === 0) return [];
		return [
			`  ${kindWords[kind]}`,
			...limited(own, style).flatMap((entry) => wrap(printable(`${evidenceSubject(entry)}: ${countsOf(entry)}`), style.width - 4).map((line) => `    ${line}`)),
			...moreLine(own, style, "    ")
		];
	});
}
function limited(items, { verbose }) {
	return verbose ? items : items.slice(0, mostLines);
}
function moreLine(items, style, indent) {
	const left = items.length - limited(items, style).length;
	return left === 0 ? [] : [`${indent}and ${String(left)} more, which --verbose lists`];
}
function unknownLines({ unknown }, style) {
	if (unknown.length === 0) return [];
	return [
		style.colors.bold("Not in the catalog"),
		...limited(unknown, style).map(({ eventSource, eventName, count }) => `  ${printable(`${eventName} of ${eventSource}`)}: ${String(count)}`),
		...moreLine(unknown, style, "  ")
	];
}

export { verifyText };