import { Pr as jsonText } from "./core.js";

// src/report/formats/json.ts
function renderJson(result) {
	return jsonText(jsonResult(result));
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
		...result.run !== void 0 && { run: jsonRun(result.run) },
		sinks: result.sinks.map(jsonSink),
		coverage: result.coverage.map(jsonCoverage),
		...result.detections !== void 0 && { detections: result.detections.map(jsonDetection) },
		findings: result.findings.map(jsonFinding),
		notifications: result.notifications.map(jsonNotification),
		...result.controls !== void 0 && { controls: result.controls.map(jsonControl) },
		...result.baseline !== void 0 && { baseline: jsonBaseline(result.baseline) },
		...result.comparable !== void 0 && { comparable: result.comparable },
		summary: {
			sinks: summary.sinks,
			coverage: summary.coverage,
			findings: summary.findings
		}
	};
}
function jsonControl({ id, title, status, reading, reference, url, policy, evidence, counterexample, requirements, scopes }) {
	return {
		id,
		title,
		status,
		reading,
		reference,
		url,
		policy,
		evidence,
		...counterexample !== void 0 && { counterexample },
		...requirements !== void 0 && { requirements },
		...scopes !== void 0 && { scopes: scopes.map(jsonControlScope) }
	};
}
function jsonControlScope({ scope, accountId, status, evidence, counterexample }) {
	return {
		scope,
		accountId,
		status,
		evidence,
		...counterexample !== void 0 && { counterexample }
	};
}
function jsonRun({ date, inputs, accounts }) {
	return {
		date,
		inputs: inputs.map(({ kind, name }) => ({
			kind,
			name
		})),
		accounts: accounts.map(({ scope, accountId, regions, inputs: names }) => ({
			scope,
			accountId,
			regions,
			inputs: names
		}))
	};
}
function jsonBaseline({ name, fixed, coverage, notCompared, checks }) {
	return {
		name,
		fixed: fixed.map(jsonFixed),
		coverage,
		...notCompared !== void 0 && { notCompared: {
			unread: notCompared.unread,
			findings: notCompared.findings.map(jsonFixed),
			operations: notCompared.operations
		} },
		...checks !== void 0 && { checks: checks.map(jsonCheck) }
	};
}
function jsonCheck({ code, arguments: given, message, location }) {
	return {
		code,
		arguments: given,
		message,
		location: location === null ? null : jsonLocation(location)
	};
}
function jsonFixed({ ruleId, level, message, location, resource, fingerprint }) {
	return {
		ruleId,
		level,
		message,
		location: location === null ? null : jsonLocation(location),
		resource,
		fingerprint
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
		...sink.dialect !== void 0 && { dialect: sink.dialect },
		name: sink.name,
		accountId: sink.accountId,
		homeRegion: sink.homeRegion,
		multiRegion: sink.multiRegion,
		organization: sink.organization,
		globalServiceEvents: sink.globalServiceEvents,
		logging: sink.logging,
		selectors: sink.selectors,
		...sink.selectorList !== void 0 && { selectorList: sink.selectorList },
		counted: sink.counted,
		notCountedBecause: sink.notCountedBecause,
		...sink.construct !== void 0 && { construct: sink.construct },
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
		...counted && { count: entry.count },
		...entry.partOf !== void 0 && { partOf: entry.partOf },
		...entry.scope !== void 0 && { scope: entry.scope },
		...entry.accountId !== void 0 && { accountId: entry.accountId }
	};
}
function jsonDetection(detection) {
	return {
		id: detection.id,
		kind: detection.kind,
		name: detection.name,
		verdict: detection.verdict,
		needs: detection.needs.map(({ eventSource, eventName }) => ({
			eventSource,
			eventName
		})),
		recordedBy: detection.recordedBy,
		reasons: detection.reasons,
		counterexample: detection.counterexample,
		...detection.construct !== void 0 && { construct: detection.construct },
		location: jsonLocation(detection.location)
	};
}
function jsonFix({ sink, selectors, replaces, price }) {
	return {
		sink,
		selectors,
		...replaces !== void 0 && { replaces },
		...price !== void 0 && { price }
	};
}
function jsonFinding(finding) {
	return {
		ruleId: finding.ruleId,
		level: finding.level,
		kind: finding.kind,
		...finding.title !== void 0 && { title: finding.title },
		message: finding.message,
		...finding.sentence !== void 0 && { sentence: finding.sentence },
		...finding.code !== void 0 && { code: finding.code },
		location: jsonLocation(finding.location),
		relatedLocations: finding.relatedLocations.map(({ message, location, inMessage }) => ({
			message,
			location: jsonLocation(location),
			...inMessage !== void 0 && { inMessage }
		})),
		resource: finding.resource,
		operations: finding.operations,
		...finding.counterexample !== void 0 && { counterexample: finding.counterexample },
		controls: finding.controls,
		baseline: finding.baseline,
		suppressed: finding.suppressed,
		fingerprint: finding.fingerprint,
		causedBy: finding.causedBy ?? null,
		policy: finding.policy,
		requirement: finding.requirement,
		...finding.data !== void 0 && { data: finding.data },
		...finding.fix !== void 0 && { fix: jsonFix(finding.fix) },
		...finding.alsoFor !== void 0 && { alsoFor: finding.alsoFor.map(({ policy, requirement, fingerprint }) => ({
			policy,
			requirement,
			fingerprint
		})) }
	};
}
function jsonNotification(notification) {
	const { level, message, location, incomplete, hides, module, folder, accountId, failedCall } = notification;
	return {
		level,
		message,
		location: location === null ? null : jsonLocation(location),
		...incomplete !== void 0 && { incomplete },
		...hides !== void 0 && { hides },
		...module !== void 0 && { module },
		...folder !== void 0 && { folder },
		...accountId !== void 0 && { accountId },
		...failedCall !== void 0 && { failedCall }
	};
}

export { jsonNotification as n, renderJson as r, jsonFinding as t };