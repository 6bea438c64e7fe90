import { Ko as groupBy, No as listedInShort, jo as counted } from "./core.js";

// src/report/verify/lines.ts
function headOf({ period, records, groups }) {
	const { from, to } = period;
	const time = from === null || to === null ? "" : ` from ${from} to ${to}`;
	return `${counted(records, "record")} in ${counted(groups, "group")}${time}`;
}
const kindsInOrder = [
	"seen-elsewhere",
	"unexpected",
	"seen",
	"not-seen"
];
const kindWords = {
	"seen-elsewhere": "seen elsewhere, not here",
	unexpected: "here, though the configuration does not record it",
	seen: "seen",
	"not-seen": "not seen"
};
function evidenceSubject({ operations, eventSource, service, resource }) {
	const names = operations.includes("*") ? "other operations" : listedInShort(operations);
	const source = eventSource ?? service;
	return `${names}${source === null ? "" : ` of ${source}`}${resource === null ? "" : ` on ${resource.address}`}`;
}
function countsOf({ count, last, example, verdict }) {
	return [
		...count === 0 ? [] : [counted(count, "event")],
		...last === null ? [] : [`the last at ${last}`],
		...example === null ? [] : [`such as ${example}`],
		...verdict === null ? ["no policy requires it"] : [`verdict: ${verdict}`]
	].join(", ");
}
function completenessLines(completeness) {
	const [known, unknown] = [true, false].map((isKnown) => completeness.filter(({ level }) => level !== null === isKnown));
	return [...(known ?? []).map((one) => ({
		line: completenessLine(one),
		problems: one.problems
	})), ...[...groupBy(unknown ?? [], ({ accountId }) => accountId)].map(([accountId, ofAccount]) => {
		const [{ region } = { region: "" }, ...others] = ofAccount;
		return {
			line: `${accountId}${others.length === 0 ? ` ${region}` : `, ${String(ofAccount.length)} Regions`}: unknown, because there are no digest files`,
			problems: []
		};
	})];
}
function completenessLine({ accountId, region, trail, status, level, from, to }) {
	const place = `${accountId} ${region}${trail === null ? "" : `, trail ${trail}`}`;
	const checked = level === null ? "" : ` (${levels[level]})`;
	return `${place}: ${status} from ${from ?? ""} to ${to ?? ""}${checked}`;
}
const levels = {
	hashes: "hashes of log files checked",
	chain: "chain of digest files checked",
	signed: "chain and signatures of digest files checked"
};
function selectorLine({ selector, name, count, bytes, alone }) {
	const which = selector === null ? "default selector" : `selector ${String(selector + 1)}`;
	const shared = count > alone ? `, ${String(count - alone)} of them also by others` : "";
	return `${which}${name === null ? "" : ` ("${name}")`}: ${counted(count, "event")}, ${sizeOf(bytes)}${shared}`;
}
function sizeOf(bytes) {
	if (bytes < 1e3) return counted(bytes, "byte");
	if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
	return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

export { kindWords as a, headOf as i, countsOf as n, kindsInOrder as o, evidenceSubject as r, selectorLine as s, completenessLines as t };