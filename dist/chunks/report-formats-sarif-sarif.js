import { Er as counted, J as clip, N as statusWords, Sr as compareText, ft as isActive, ht as jsonText, pt as worstFirst, sr as defined } from "./core.js";

// src/report/formats/sarif/line-hash.ts
const unitsPerHash = 100;
const base = 37n;
const endOfFile = "￿";
function lineHashes(text) {
	const windows = windowsOfLines(text.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "") + endOfFile);
	const occurrences = countOccurrences(windows);
	return (line) => {
		const window = windows[line - 1];
		return window === void 0 ? void 0 : `${polynomial(window)}:${String(occurrences[line - 1])}`;
	};
}
function windowsOfLines(units) {
	const windows = [];
	for (let start = 0;;) {
		windows.push(units.slice(start, start + unitsPerHash));
		const lineBreak = units.indexOf("\n", start);
		if (lineBreak < 0) return windows;
		start = lineBreak + 1;
	}
}
function countOccurrences(windows) {
	const seen = /* @__PURE__ */ new Map();
	return windows.map((window) => {
		const occurrence = (seen.get(window) ?? 0) + 1;
		seen.set(window, occurrence);
		return occurrence;
	});
}
function polynomial(window) {
	let hash = 0n;
	for (let index = 0; index < unitsPerHash; index++) {
		const unit = index < window.length ? window.charCodeAt(index) : 0;
		hash = BigInt.asUintN(64, hash * base + BigInt(unit));
	}
	return hash.toString(16);
}

// src/report/formats/sarif/location.ts
const sourceRoot = "%SRCROOT%";
function artifactLocation(uri, repositoryPath) {
	const path = repositoryPath(uri).replace(/^(?:\.\/)+/, "");
	if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}` };
	if (path.startsWith("/")) return { uri: `file://${encodePath(path)}` };
	return {
		uri: encodePath(path),
		uriBaseId: sourceRoot
	};
}
function encodePath(path) {
	return path.replace(/\p{Surrogate}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
function physicalLocation(location, repositoryPath) {
	const { startLine, startColumn, endLine, endColumn } = location;
	return {
		artifactLocation: artifactLocation(location.uri, repositoryPath),
		region: {
			startLine,
			startColumn,
			endLine,
			endColumn
		}
	};
}
function sarifLocation(location, address, repositoryPath) {
	return {
		physicalLocation: physicalLocation(location, repositoryPath),
		...address !== null && { logicalLocations: [{
			fullyQualifiedName: address,
			kind: "resource"
		}] }
	};
}
function withoutLinks(message) {
	return message.replaceAll("](", "\\](");
}

// src/report/formats/sarif/result.ts
const mostRelatedLocations = 100;
const longestMessage = 8e3;
function sarifResult(finding, context) {
	const ruleIndex = context.ruleIndexes.get(finding.ruleId);
	const related = finding.relatedLocations.slice(0, mostRelatedLocations);
	const lineHash = context.lineHash(finding);
	return {
		ruleId: finding.ruleId,
		...ruleIndex !== void 0 && { ruleIndex },
		level: finding.level,
		message: { text: messageText(finding) },
		locations: [sarifLocation(finding.location, finding.resource, context.repositoryPath)],
		...related.length > 0 && { relatedLocations: relatedLocations(related, context.repositoryPath) },
		partialFingerprints: {
			...lineHash !== void 0 && { primaryLocationLineHash: lineHash },
			"trailproof/v1": finding.fingerprint
		},
		...finding.controls.length > 0 && { taxa: finding.controls.map((control) => taxonReference(control, context.taxonomies)) },
		...context.withSuppressions && { suppressions: suppressions(finding) },
		...finding.baseline !== null && { baselineState: finding.baseline },
		properties: properties(finding)
	};
}
function messageText(finding) {
	const message = finding.message.length > longestMessage ? `${finding.message.slice(0, 7999)}…` : finding.message;
	const links = finding.relatedLocations.slice(0, mostRelatedLocations).map(({ message: related, inMessage }, index) => ({
		id: index + 1,
		related,
		inMessage
	}));
	const inOrder = links.flatMap(({ id, inMessage }) => inMessage === void 0 || inMessage.end > message.length ? [] : [{
		id,
		...inMessage
	}]).sort((a, b) => a.start - b.start || a.id - b.id);
	const within = /* @__PURE__ */ new Set();
	let text = "";
	let end = 0;
	for (const said of inOrder) {
		if (said.start < end) continue;
		text += withoutLinks(message.slice(end, said.start)) + linkTo(said.id, message.slice(said.start, said.end));
		end = said.end;
		within.add(said.id);
	}
	const behind = links.filter(({ id }) => !within.has(id)).map(({ id, related }) => linkTo(id, related.replace(/\.$/, "")));
	return text + withoutLinks(message.slice(end)) + seeAlso(behind, longestMessage - message.length);
}
function linkTo(id, label) {
	return `[${label.replace(/[\\[\]]/g, "\\$&")}](${String(id)})`;
}
function seeAlso(links, room) {
	let used = 0;
	const shown = links.filter((link) => (used += link.length + 2) <= room);
	return shown.length === 0 ? "" : ` See: ${shown.join("; ")}.`;
}
function relatedLocations(related, repositoryPath) {
	return related.map(({ message, location }, index) => ({
		id: index + 1,
		physicalLocation: physicalLocation(location, repositoryPath),
		message: { text: withoutLinks(message) }
	}));
}
function taxonReference(control, taxonomies) {
	const { framework, frameworkIndex, taxon, taxonIndex } = taxonomies.find(control);
	return {
		id: taxon,
		index: taxonIndex,
		toolComponent: {
			name: framework,
			index: frameworkIndex
		}
	};
}
function suppressions(finding) {
	if (finding.suppressed === null) return [];
	const { kind, justification } = finding.suppressed;
	return [{
		kind,
		status: "accepted",
		...justification !== null && { justification }
	}];
}
function properties(finding) {
	return {
		kind: finding.kind,
		operations: finding.operations,
		...finding.resource !== null && { resource: finding.resource },
		...finding.policy !== null && { policy: finding.policy },
		...finding.requirement !== null && { requirement: finding.requirement },
		...finding.counterexample !== void 0 && { counterexample: finding.counterexample }
	};
}

// src/report/formats/sarif/rules.ts
const longestDescription = 1024;
const mostTags = 10;
function reportingDescriptor(rule) {
	const page = withoutFrontMatter(rule.page);
	return {
		id: rule.id,
		shortDescription: { text: clip(sentence(rule.title), longestDescription) },
		fullDescription: { text: clip(rule.summary, longestDescription) },
		help: {
			text: plainText(page),
			markdown: page
		},
		defaultConfiguration: { level: rule.defaultLevel },
		properties: {
			tags: [.../* @__PURE__ */ new Set(["security", ...rule.tags])].slice(0, mostTags),
			precision: rule.precision,
			"security-severity": rule.securitySeverity
		}
	};
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function withoutFrontMatter(page) {
	return page.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n+/, "");
}
function plainText(markdown) {
	return markdown.replace(/^```.*\n/gm, "").replace(/^#+ +/gm, "").replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)").replace(/^<(https?:[^>]+)>/gm, "$1").replaceAll("`", "").replaceAll("**", "");
}

// src/report/formats/sarif/taxonomies.ts
function split(control) {
	const slash = control.indexOf("/");
	return slash < 0 ? ["controls", control] : [control.slice(0, slash), control.slice(slash + 1)];
}
function taxonomiesOf(findings, controls) {
	const taxa = /* @__PURE__ */ new Map();
	const explained = new Map(controls.map((control) => [control.id, control]));
	for (const control of [...findings.flatMap((finding) => finding.controls), ...explained.keys()]) {
		const [framework, taxon] = split(control);
		taxa.set(framework, (taxa.get(framework) ?? /* @__PURE__ */ new Set()).add(taxon));
	}
	const frameworks = [...taxa.keys()].sort(compareText);
	const sorted = frameworks.map((framework) => [...taxa.get(framework) ?? []].sort(compareText));
	return {
		components: frameworks.map((name, index) => componentOf(name, (sorted[index] ?? []).map((taxon) => taxonOf(taxon, explained.get(`${name}/${taxon}`))))),
		find: (control) => {
			const [framework, taxon] = split(control);
			const frameworkIndex = frameworks.indexOf(framework);
			return {
				framework,
				frameworkIndex,
				taxon,
				taxonIndex: (sorted[frameworkIndex] ?? []).indexOf(taxon)
			};
		}
	};
}
function componentOf(name, taxa) {
	const told = taxa.find(({ control }) => control?.reference != null)?.control;
	const document = told?.reference?.slice(0, told.reference.lastIndexOf(", "));
	const text = withoutLinks(`Controls of ${document ?? name}. Which events a control requires is our interpretation.`);
	return {
		name,
		...document === void 0 ? {} : {
			fullName: document,
			shortDescription: { text }
		},
		...defined({ informationUri: told?.url ?? void 0 }),
		taxa: taxa.map(({ taxon }) => taxon)
	};
}
function taxonOf(id, control) {
	if (control === void 0) return {
		taxon: { id },
		control
	};
	const { title, reading, status } = control;
	const fullDescription = reading === null ? void 0 : { text: withoutLinks(reading) };
	const sentence = withoutLinks(/[.!?]$/.test(title) ? title : `${title}.`);
	const properties = { status: statusWords[status].words };
	return {
		taxon: defined({
			id,
			shortDescription: { text: sentence },
			fullDescription,
			properties
		}),
		control
	};
}

// src/report/formats/sarif/sarif.ts
const mostResults = 25e3;
const informationUri = "https://www.npmjs.com/package/trailproof";
function renderSarif(result, rules, options) {
	return jsonText(sarifLog(result, rules, options));
}
function sarifLog(result, rules, options) {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [sarifRun(result, rules, options)]
	};
}
function sarifRun(result, rules, options) {
	const repositoryPath = options.repositoryPath ?? ((uri) => uri);
	const findings = worstOf(result.findings);
	const taxonomies = taxonomiesOf(findings, result.controls ?? []);
	const context = {
		ruleIndexes: new Map(rules.map((rule, index) => [rule.id, index])),
		taxonomies,
		repositoryPath,
		lineHash: lineHashOf(options.sourceText),
		withSuppressions: findings.some((finding) => finding.suppressed !== null)
	};
	return {
		tool: { driver: {
			name: result.tool.name,
			version: result.tool.version,
			semanticVersion: result.tool.version,
			informationUri,
			rules: rules.map(reportingDescriptor),
			...taxonomies.components.length > 0 && { supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({
				name,
				index
			})) },
			properties: { catalogDate: result.tool.catalogDate }
		} },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [sourceRoot]: { description: { text: "The top of the repository that was checked." } } },
		automationDetails: { id: `${options.category ?? "trailproof"}/` },
		invocations: [invocation(result, findings.length, repositoryPath, options.complete)],
		...taxonomies.components.length > 0 && { taxonomies: [...taxonomies.components] },
		results: findings.map((finding) => sarifResult(finding, context))
	};
}
function worstOf(findings) {
	if (findings.length <= 25e3) return findings;
	const active = findings.filter(isActive).sort(worstFirst);
	const inactive = findings.filter((finding) => !isActive(finding)).sort(worstFirst);
	const kept = new Set([...active, ...inactive].slice(0, mostResults));
	return findings.filter((finding) => kept.has(finding));
}
function invocation(result, shown, repositoryPath, complete) {
	const left = result.findings.length - shown;
	const notifications = [...result.notifications];
	if (left > 0) {
		const message = `GitHub accepts ${String(mostResults)} results of a run, so the ${counted(left, "mildest finding")} of ${String(result.findings.length)} ${left === 1 ? "is" : "are"} left out. The JSON result has all.`;
		notifications.push({
			level: "warning",
			message,
			location: null
		});
	}
	return {
		executionSuccessful: complete ?? result.notifications.every((notification) => notification.level !== "error"),
		toolExecutionNotifications: notifications.map((notification) => sarifNotification(notification, repositoryPath))
	};
}
function sarifNotification({ level, message, location }, repositoryPath) {
	return {
		level,
		message: { text: withoutLinks(message) },
		...location !== null && { locations: [{ physicalLocation: physicalLocation(location, repositoryPath) }] }
	};
}
function lineHashOf(sourceText) {
	const hashes = /* @__PURE__ */ new Map();
	return ({ location }) => {
		let ofFile = hashes.get(location.uri);
		if (ofFile === void 0) {
			const text = sourceText(location.uri);
			ofFile = text === void 0 ? () => void 0 : lineHashes(text);
			hashes.set(location.uri, ofFile);
		}
		return ofFile(location.startLine);
	};
}

export { renderSarif as n, sarifLog as r, mostResults as t };