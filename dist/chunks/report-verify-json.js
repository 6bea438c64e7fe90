import { Pr as jsonText } from "./core.js";
import { n as jsonNotification, t as jsonFinding } from "./report-formats-json.js";

// src/report/verify/json.ts
function verifyJson({ period, records, groups, completeness, evidence, selectors, unknown, check }) {
	return jsonText({
		formatVersion: 1,
		tool: check.tool,
		period: {
			from: period.from,
			to: period.to
		},
		records,
		groups,
		completeness,
		evidence: evidence.map(jsonEvidence),
		selectors: selectors.map(({ sink, selector, name, count, bytes, alone }) => ({
			sink,
			selector,
			name,
			count,
			bytes,
			alone
		})),
		unknown,
		findings: check.findings.map(jsonFinding),
		notifications: check.notifications.map(jsonNotification),
		...check.controls !== void 0 && { controls: check.controls }
	});
}
function jsonEvidence({ proven, ...entry }) {
	return {
		...entry,
		...proven !== void 0 && { proven }
	};
}

export { verifyJson };