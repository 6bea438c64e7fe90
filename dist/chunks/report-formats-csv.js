import { Fr as printable, Mn as accountNames, Nr as messageParts, On as categoryNames, Un as counterexampleFields } from "./core.js";

// src/report/formats/csv.ts
const columns = [
	"record",
	"date",
	"account",
	"regions",
	"policy",
	"requirement",
	"control",
	"title",
	"service",
	"resource",
	"events",
	"operations",
	"count",
	"verdict",
	"recorded_by",
	"evidence",
	"counterexample",
	"rule",
	"level",
	"location",
	"scope",
	"inputs",
	"catalog_date"
];
function renderCsv(result) {
	const about = aboutAccounts(result);
	const rows = [
		...(result.controls ?? []).flatMap((control) => controlRows(control, about)),
		...coverageRows(result, about),
		...result.findings.map(findingRow),
		...result.notifications.map(notificationRow)
	];
	const common = {
		...result.run !== void 0 && { date: result.run.date },
		catalog_date: result.tool.catalogDate
	};
	const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? common[column] ?? "")).join(","));
	return [columns.join(","), ...lines].map((line) => `${line}\r\n`).join("");
}
function aboutAccounts({ run }) {
	const accounts = new Map((run?.accounts ?? []).map((account) => [account.scope, accountColumns(account)]));
	return (scope = "") => accounts.get(scope) ?? { scope };
}
function accountColumns({ scope, accountId, regions, inputs }) {
	return {
		scope,
		account: accountId ?? "",
		regions: (regions ?? []).join(" "),
		inputs: inputs.join(" ")
	};
}
function controlRows(control, about) {
	const { id, title, policy, requirements = [], status, evidence, counterexample, scopes = [] } = control;
	const base = {
		record: "control",
		policy,
		requirement: requirements.join(" "),
		control: id,
		title
	};
	const row = (own) => ({
		...base,
		verdict: own.status,
		evidence: own.evidence.join("; "),
		counterexample: eventText(own.counterexample)
	});
	if (scopes.length === 0) return [row({
		status,
		evidence,
		...counterexample !== void 0 && { counterexample }
	})];
	return scopes.map((scope) => ({
		...row(scope),
		...about(scope.scope),
		account: scope.accountId ?? ""
	}));
}
function coverageRows(result, about) {
	const accountOf = accountNames(result);
	const controls = /* @__PURE__ */ new Map();
	for (const { id, policy, requirements = [] } of result.controls ?? []) for (const requirement of requirements) {
		const key = keyOf({
			policy,
			requirement
		});
		controls.set(key, [...controls.get(key) ?? [], id]);
	}
	return result.coverage.map((entry) => ({
		record: "coverage",
		account: accountOf(entry),
		...about(entry.scope),
		policy: entry.policy,
		requirement: entry.requirement,
		control: (controls.get(keyOf(entry)) ?? []).join(" "),
		service: entry.service ?? "all other services",
		resource: entry.resource?.address ?? "",
		events: categoryNames[entry.category],
		operations: entry.operations.join(" "),
		count: String(entry.count),
		verdict: entry.verdict,
		recorded_by: entry.recordedBy.join(" "),
		evidence: entry.reasons.map(({ message }) => message).join("; "),
		counterexample: eventText(entry.counterexample)
	}));
}
function keyOf({ policy, requirement }) {
	return JSON.stringify([policy, requirement]);
}
function findingRow(finding) {
	const { sentence, code } = messageParts(finding);
	return {
		record: "finding",
		policy: finding.policy ?? "",
		requirement: finding.requirement ?? "",
		control: finding.controls.join(" "),
		resource: finding.resource ?? "",
		operations: finding.operations.join(" "),
		verdict: standing(finding),
		evidence: code === null ? sentence : `${sentence} ${code}`,
		counterexample: eventText(finding.counterexample),
		rule: finding.ruleId,
		level: finding.level,
		location: placeText(finding.location)
	};
}
function standing({ kind, suppressed, baseline }) {
	if (suppressed !== null) return "suppressed";
	return baseline === "unchanged" ? "unchanged" : kind;
}
function notificationRow({ level, message, location, accountId, incomplete }) {
	return {
		record: "notification",
		account: accountId ?? "",
		verdict: incomplete === true ? "incomplete" : "",
		evidence: message,
		level,
		location: location === null ? "" : placeText(location)
	};
}
function placeText({ uri, startLine, startColumn }) {
	return `${uri}:${String(startLine)}:${String(startColumn)}`;
}
function eventText(event) {
	return event === void 0 ? "" : counterexampleFields(event).map(([name, value]) => `${name}=${value}`).join(" ");
}
function cell(value) {
	const shown = printable(value);
	const text = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(shown) ? `'${shown}` : shown;
	return /[",']|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

export { renderCsv };