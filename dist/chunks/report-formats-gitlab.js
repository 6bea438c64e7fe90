import { Fr as printable, Mr as worstFirst, Nr as messageParts, Pr as jsonText } from "./core.js";
import { createHash } from "node:crypto";

// src/report/formats/gitlab.ts
function renderGitlab(result, options = {}) {
	const pathOf = options.repositoryPath ?? ((uri) => uri);
	const findings = result.findings.filter(({ suppressed }) => suppressed === null).sort(worstFirst);
	const issues = [...result.notifications.map((notification) => ofNotification(notification, pathOf)), ...findings.map((finding) => ofFinding(finding, pathOf))];
	return jsonText(withDistinctFingerprints(issues));
}
const severities = {
	error: "critical",
	warning: "major",
	note: "minor"
};
function ofFinding(finding, pathOf) {
	return {
		description: printable(messageParts(finding).sentence),
		check_name: finding.ruleId,
		fingerprint: finding.fingerprint,
		severity: finding.kind === "informational" ? "info" : severities[finding.level],
		location: placeOf(finding.location, pathOf)
	};
}
function ofNotification({ level, message, location, incomplete }, pathOf) {
	return {
		description: printable(message),
		check_name: incomplete === true ? "input-not-read" : "about-this-run",
		fingerprint: createHash("sha256").update(JSON.stringify([message, location?.uri])).digest("hex").slice(0, 16),
		severity: incomplete === true ? "critical" : level === "note" ? "info" : "minor",
		location: placeOf(location ?? {
			uri: "trailproof.yaml",
			startLine: 1
		}, pathOf)
	};
}
function placeOf({ uri, startLine }, pathOf) {
	return {
		path: printable(pathOf(uri)).replace(/^\.\//, ""),
		lines: { begin: startLine }
	};
}
function withDistinctFingerprints(issues) {
	const times = /* @__PURE__ */ new Map();
	return issues.map((issue) => {
		const before = times.get(issue.fingerprint) ?? 0;
		times.set(issue.fingerprint, before + 1);
		return before === 0 ? issue : {
			...issue,
			fingerprint: `${issue.fingerprint}-${String(before + 1)}`
		};
	});
}

export { renderGitlab };