import { Cr as lineKey, Dr as groupFindings, Ln as statusWords, Nr as messageParts, Or as groupMembers, Pr as jsonText, Sr as instanceWords, er as clip, jo as counted, jr as isActive, qo as groupsOf, ts as defined, wo as compareText, wr as otherPlaces, yr as groupNotifications } from "./core.js";

// src/report/formats/sarif/line-hash.ts
const unitsPerHash = 100;
const base = 37n;
const endOfFile = "\uffff";
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

// src/report/formats/sarif/alerts.ts
function alertsOf(findings) {
	const lineOf = (finding) => JSON.stringify([lineKey(finding), finding.suppressed]);
	const groups = groupFindings(findings, lineOf, "together");
	return groupsOf(groups, ({ shown }) => JSON.stringify([shown.ruleId, lineOf(shown)])).flatMap((causes) => {
		const [first] = causes;
		return first === void 0 ? [] : [{
			causes,
			shown: first.shown,
			findings: causes.flatMap(groupMembers)
		}];
	});
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
	return path.replace(/\p{Surrogate}/gu, "\ufffd").split("/").map(encodeURIComponent).join("/");
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

// src/report/formats/sarif/related.ts
const mostRelatedLocations = 100;
var RelatedLocations = class {
	#ids = /* @__PURE__ */ new Map();
	#locations = [];
	#repositoryPath;
	constructor(repositoryPath) {
		this.#repositoryPath = repositoryPath;
	}
	idOf(location, message) {
		const { uri, startLine, startColumn, endLine, endColumn } = location;
		const key = JSON.stringify([
			uri,
			startLine,
			startColumn,
			endLine,
			endColumn,
			message
		]);
		const known = this.#ids.get(key);
		if (known !== void 0) return known;
		if (this.#locations.length >= mostRelatedLocations) return null;
		const id = this.#locations.length + 1;
		this.#ids.set(key, id);
		this.#locations.push({
			id,
			physicalLocation: physicalLocation(location, this.#repositoryPath),
			message: { text: withoutLinks(message) }
		});
		return id;
	}
	all() {
		return this.#locations;
	}
};
function linkTo(id, label) {
	return id === null ? withoutLinks(label) : `[${label.replace(/[\\[\]]/g, "\\$&")}](${String(id)})`;
}

// src/report/formats/sarif/message.ts
const longestMessage = 8e3;
function alertMessage(causes, related) {
	let text = "";
	for (const [index, cause] of causes.entries()) {
		const room = longestMessage - text.length;
		const part = causeText(cause, related, room);
		if (index > 0 && part.length > room) {
			const left = causes.length - index;
			return `${text}\n\nThe JSON result has ${String(left)} more ${left === 1 ? "cause" : "causes"} on this line.`;
		}
		text += (index > 0 ? "\n\n" : "") + part;
	}
	return text;
}
function causeText(cause, related, room) {
	const { shown } = cause;
	const { sentence, code } = messageParts(shown);
	const said = sentence.length > room ? `${sentence.slice(0, Math.max(0, room - 1))}\u2026` : sentence;
	const within = linked(said, shown, related);
	const instances = instancesTold(cause, related, room - said.length);
	const snippet = code === null || code.length > room - said.length ? "" : `\n\n${withoutLinks(code)}`;
	return within.text + instances + seeAlso(within.behind, room - said.length - instances.length) + snippet;
}
function linked(sentence, { relatedLocations }, related) {
	const links = relatedLocations.map(({ message, location, inMessage }) => ({
		id: related.idOf(location, message),
		message,
		inMessage
	}));
	const inOrder = links.flatMap(({ id, inMessage }) => id === null || inMessage === void 0 || inMessage.end > sentence.length ? [] : [{
		id,
		...inMessage
	}]).sort((a, b) => a.start - b.start || a.id - b.id);
	const within = /* @__PURE__ */ new Set();
	let text = "";
	let end = 0;
	for (const said of inOrder) {
		if (said.start < end) continue;
		text += withoutLinks(sentence.slice(end, said.start)) + linkTo(said.id, sentence.slice(said.start, said.end));
		end = said.end;
		within.add(said.id);
	}
	const behind = links.flatMap(({ id, message }) => id === null || within.has(id) ? [] : [linkTo(id, message.replace(/\.$/, ""))]);
	return {
		text: text + withoutLinks(sentence.slice(end)),
		behind
	};
}
function instancesTold(cause, related, room) {
	const instances = instanceWords(cause);
	const where = instances === null ? "" : ` In ${withoutLinks(instances)}.`;
	return where + listedWithin(" Also: ", ", ", otherPlaces(cause).map((place) => linkTo(related.idOf(place.location, nameOf(place)), nameOf(place))), room - where.length);
}
function nameOf({ resource, location }) {
	return resource ?? lineKey({ location });
}
function seeAlso(links, room) {
	return listedWithin(" See: ", "; ", [...new Set(links)], room);
}
function listedWithin(lead, separator, links, room) {
	let used = lead.length;
	const shown = links.filter((link) => (used += link.length + separator.length) <= room);
	return shown.length === 0 ? "" : `${lead}${shown.join(separator)}.`;
}

// src/report/formats/sarif/result.ts
function sarifResult({ causes, shown, findings }, context) {
	const ruleIndex = context.ruleIndexes.get(shown.ruleId);
	const lineHash = context.lineHash(shown);
	const related = new RelatedLocations(context.repositoryPath);
	const text = alertMessage(causes, related);
	const controls = [...new Set(findings.flatMap((finding) => finding.controls))];
	const baselineState = baselineStateOf(findings);
	return {
		ruleId: shown.ruleId,
		...ruleIndex !== void 0 && { ruleIndex },
		level: shown.level,
		message: { text },
		locations: [sarifLocation(shown.location, shown.resource, context.repositoryPath)],
		...related.all().length > 0 && { relatedLocations: [...related.all()] },
		partialFingerprints: {
			...lineHash !== void 0 && { primaryLocationLineHash: lineHash },
			"trailproof/v1": shown.fingerprint
		},
		...controls.length > 0 && { taxa: controls.map((control) => taxonReference(control, context.taxonomies)) },
		...context.withSuppressions && { suppressions: suppressions(shown) },
		...baselineState !== null && { baselineState },
		properties: properties(causes, shown, findings)
	};
}
function baselineStateOf(findings) {
	const states = findings.map(({ baseline }) => baseline);
	return states.find((state) => state === "new") ?? states.find((state) => state !== null) ?? null;
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
function properties(causes, shown, findings) {
	return {
		kind: shown.kind,
		operations: [...new Set(causes.flatMap(({ operations }) => operations))],
		...shown.resource !== null && { resource: shown.resource },
		...shown.policy !== null && { policy: shown.policy },
		...shown.requirement !== null && { requirement: shown.requirement },
		...shown.counterexample !== void 0 && { counterexample: shown.counterexample },
		...findings.length > 1 && { instances: findings.map(instanceOf) }
	};
}
function instanceOf({ resource, operations, policy, requirement, fingerprint }) {
	return {
		resource,
		operations,
		policy,
		requirement,
		fingerprint
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
	const all = alertsOf(result.findings);
	const alerts = worstOf(all);
	const findings = alerts.flatMap((alert) => alert.findings);
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
		invocations: [invocation(result, {
			all: all.length,
			shown: alerts.length
		}, repositoryPath, options.complete)],
		...taxonomies.components.length > 0 && { taxonomies: [...taxonomies.components] },
		results: alerts.map((alert) => sarifResult(alert, context))
	};
}
function worstOf(alerts) {
	if (alerts.length <= 25e3) return alerts;
	const asksForAttention = ({ findings }) => findings.some(isActive);
	const rest = alerts.filter((alert) => !asksForAttention(alert));
	return [...alerts.filter(asksForAttention), ...rest].slice(0, mostResults);
}
function invocation(result, results, repositoryPath, complete) {
	const left = results.all - results.shown;
	const notifications = [...result.notifications];
	if (left > 0) {
		const message = `GitHub accepts ${String(mostResults)} results of a run, so the ${counted(left, "mildest result")} of ${String(results.all)} ${left === 1 ? "is" : "are"} left out. The JSON result has all.`;
		notifications.push({
			level: "warning",
			message,
			location: null
		});
	}
	return {
		executionSuccessful: complete ?? result.notifications.every((notification) => notification.level !== "error"),
		toolExecutionNotifications: groupNotifications(notifications).map((group) => sarifNotification(group, repositoryPath))
	};
}
function sarifNotification({ level, message, locations }, repositoryPath) {
	return {
		level,
		message: { text: withoutLinks(message) },
		...locations.length > 0 && { locations: locations.map((location) => ({ physicalLocation: physicalLocation(location, repositoryPath) })) }
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