import { Fn as frameworkRows, Fr as printable, Ko as groupBy, Ln as statusWords, Nr as messageParts, jn as accountName, nn as evidenceFacts, uo as shortAddress } from "./core.js";

// src/report/formats/junit.ts
function renderJunit(result, rules) {
	const byRule = groupBy(result.findings, ({ ruleId }) => ruleId);
	const suites = [
		inputSuite(result),
		...rules.map(({ id, title }) => ruleSuite(id, title, byRule.get(id) ?? [])),
		...frameworkRows(result.controls ?? []).map(({ framework, controls }) => ({
			name: framework,
			cases: controls.flatMap(controlCases)
		}))
	].filter(({ cases }) => cases.length > 0);
	const date = result.run?.date ?? result.tool.catalogDate;
	const all = suites.flatMap(({ cases }) => cases);
	const facts = evidenceFacts(result).map(([name, value]) => `<property ${attributes({
		name,
		value
	})}/>`);
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites ${attributes({
			name: "trailproof",
			tests: all.length,
			failures: count(all, "failure"),
			errors: count(all, "error"),
			time: 0
		})}>`,
		...suites.flatMap((suite, id) => suiteLines(suite, id, date, id === 0 ? facts : [])),
		"</testsuites>"
	].join("\n")}\n`;
}
function inputSuite({ notifications }) {
	const cases = notifications.filter(({ incomplete, level }) => incomplete === true || level === "error").map(({ message, location }) => ({
		name: location === null ? message : `${location.uri}:${String(location.startLine)} ${message}`,
		outcome: {
			is: "error",
			type: "input-not-read",
			message,
			text: printable(message)
		}
	}));
	return {
		name: "inputs",
		cases: cases.length > 0 ? cases : [{
			name: "all were read",
			outcome: { is: "passed" }
		}]
	};
}
function ruleSuite(id, title, findings) {
	if (findings.length === 0) return {
		name: id,
		cases: [{
			name: title,
			outcome: { is: "passed" }
		}]
	};
	return {
		name: id,
		cases: findings.map(findingCase)
	};
}
function findingCase(finding) {
	const { location, resource, operations, kind, suppressed, baseline } = finding;
	const place = `${location.uri}:${String(location.startLine)}:${String(location.startColumn)}`;
	const named = operations.includes("*") ? [] : operations.slice(0, 3);
	const more = operations.length > 3 ? [`and ${String(operations.length - 3)} more`] : [];
	const about = [
		...resource === null ? [] : [shortAddress(resource)],
		...named,
		...more
	].join(" ");
	const { sentence, code } = messageParts(finding);
	const name = about === "" ? place : `${about} at ${place}`;
	const skipped = (why) => ({
		name,
		outcome: {
			is: "skipped",
			message: `${why}: ${sentence}`
		}
	});
	if (suppressed !== null) {
		const { justification } = suppressed;
		return skipped(justification === null ? "suppressed" : `suppressed (${justification})`);
	}
	if (baseline === "unchanged") return skipped("known before");
	if (kind !== "fail") return skipped(kind === "open" ? "undetermined" : "informational");
	const text = [
		place,
		sentence,
		...code === null ? [] : ["", ...code.split("\n")]
	];
	return {
		name,
		outcome: {
			is: "failure",
			type: finding.level,
			message: sentence,
			text: text.map(printable).join("\n")
		}
	};
}
function controlCases({ id, title, status, evidence, scopes = [] }) {
	if (scopes.length === 0) return [controlCase(`${id} ${title}`, status, evidence)];
	return scopes.map((scope) => controlCase(`${id} ${title} (${accountName(scope)})`, scope.status, scope.evidence));
}
function controlCase(name, status, evidence) {
	const { words } = statusWords[status];
	const told = evidence.map(printable).join("\n");
	switch (status) {
		case "satisfied": return {
			name,
			outcome: { is: "passed" }
		};
		case "not-satisfied": return {
			name,
			outcome: {
				is: "failure",
				type: status,
				message: evidence[0] ?? words,
				text: told
			}
		};
		case "undetermined":
		case "nothing-in-scope":
		case "not-assessed": return {
			name,
			outcome: {
				is: "skipped",
				message: `${words}: ${evidence.join("; ")}`
			}
		};
	}
}
function suiteLines({ name, cases }, id, date, properties) {
	return [
		`  <testsuite ${attributes({
			name,
			package: "trailproof",
			id,
			tests: cases.length,
			failures: count(cases, "failure"),
			errors: count(cases, "error"),
			skipped: count(cases, "skipped"),
			time: 0,
			timestamp: `${date}T00:00:00`,
			hostname: "localhost"
		})}>`,
		properties.length === 0 ? "    <properties/>" : `    <properties>${properties.join("")}</properties>`,
		...cases.flatMap((test) => caseLines(name, test)),
		"    <system-out/>",
		"    <system-err/>",
		"  </testsuite>"
	];
}
function caseLines(suite, { name, outcome }) {
	const head = `    <testcase ${attributes({
		name,
		classname: `trailproof.${suite}`,
		time: 0
	})}`;
	switch (outcome.is) {
		case "passed": return [`${head}/>`];
		case "skipped": return [
			`${head}>`,
			`      <skipped ${attributes({ message: outcome.message })}/>`,
			"    </testcase>"
		];
		case "failure":
		case "error": {
			const { is, message, type, text } = outcome;
			return [
				`${head}>`,
				`      <${is} ${attributes({
					message,
					type
				})}>${escapeXml(text)}</${is}>`,
				"    </testcase>"
			];
		}
	}
}
function count(cases, kind) {
	return cases.filter(({ outcome }) => outcome.is === kind).length;
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => `${name}="${escapeXml(printable(String(value)))}"`).join(" ");
}
function escapeXml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/[\uFFFE\uFFFF]/g, "\ufffd");
}

export { renderJunit };