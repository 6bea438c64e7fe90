import { $r as policies_default, Dt as operationsMeant, Fr as printable, Hn as textStyle, Lr as printedLines, Ot as servicesCalledElsewhere, Pr as jsonText, U as refuse, Yr as builtInPolicy, ar as print, cr as terminalOf, fo as indexCatalog, fr as exitStatus, ir as wrap, jo as counted, mo as bearsType, nr as pad, rs as cloudFormationYaml, tr as displayWidth, ts as defined, wo as compareText } from "./core.js";
import { i as wordsIn, n as operationNamesOf, r as servicesPartlyNamed, t as meaningOf } from "./catalog-search-query.js";

// src/catalog/recording-selectors.ts
function recordingSelectors(operation) {
	switch (operation.category) {
		case "management": return [[equals("eventCategory", "Management")]];
		case "data": return typesThatCover(operation.eventForms).map((type) => [
			equals("eventCategory", "Data"),
			equals("resources.type", type),
			{
				Field: "eventName",
				Equals: [...operation.eventNames]
			}
		]);
		case "networkActivity": return [[equals("eventCategory", "NetworkActivity"), equals("eventSource", operation.eventSource)]];
		case "never":
		case "undocumented": return [];
	}
}
function equals(Field, value) {
	return {
		Field,
		Equals: [value]
	};
}
function typesThatCover(forms) {
	const chosen = [];
	let left = forms;
	while (left.length > 0) {
		const counts = /* @__PURE__ */ new Map();
		for (const type of left.flatMap(sureTypes)) counts.set(type, (counts.get(type) ?? 0) + 1);
		const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
		if (best === void 0) break;
		chosen.push(best[0]);
		left = left.filter((form) => !sureTypes(form).includes(best[0]));
	}
	return chosen;
}
function sureTypes({ resources }) {
	return [...new Set(resources.filter(({ presence = "always" }) => presence === "always").map(({ type }) => type))];
}

// src/catalog-search/search.ts
function searchCatalog(index, words, filters = {}) {
	const wanted = wantedBy(index, words);
	if (typeof wanted === "string") return {
		kind: "nothing",
		message: wanted
	};
	const { focus, services, types } = wanted;
	const isFiltered = filters.never === true || filters.undocumented === true || filters.since !== void 0;
	const chosen = (service) => service.operations.filter((operation) => wanted.operation(operation, service) && passes(operation, service, filters));
	const found = services.map((service) => ({
		service,
		operations: chosen(service),
		actions: isFiltered ? [] : service.iamActions.filter(wanted.action)
	})).filter(({ operations, actions }) => operations.length + actions.length > 0 || !isFiltered && (focus === "services" || focus === "everything"));
	const resourceTypes = typesOf(index, services, types, isFiltered || focus === "operations" ? found.flatMap(({ operations }) => operations) : null);
	if (found.length === 0 && resourceTypes.length === 0) return {
		kind: "nothing",
		message: `The catalog has nothing that matches all of: ${[...words, ...filterNames(filters)].join(" ")}.`
	};
	return {
		kind: "found",
		focus: isFiltered && focus === "everything" ? "operations" : focus,
		result: {
			formatVersion: 1,
			catalogDate: index.catalog.catalogDate,
			services: found.map(({ service, operations, actions }) => serviceResult(service, operations, actions)),
			resourceTypes: resourceTypes.map((type) => typeResult(type, index)),
			networkActivity: isFiltered || focus === "operations" || focus === "types" ? [] : services.flatMap(networkResults)
		}
	};
}
function wantedBy(index, words) {
	let services = index.catalog.services;
	let types = null;
	const tests = [];
	const nameTests = [];
	let focus = "everything";
	const terms = isNameOfService(words, index) ? [words.join(" ")] : words;
	for (const word of terms.flatMap((given) => wordsIn(given, index))) {
		const meaning = meaningOf(word, index);
		switch (meaning.kind) {
			case "services":
				services = services.filter((service) => meaning.services.includes(service));
				if (focus === "everything") focus = "services";
				break;
			case "types": {
				const named = meaning.types;
				types = [...types ?? [], ...named];
				tests.push((operation) => named.some((type) => bearsType(operation, type)));
				if (focus !== "operations") focus = "types";
				break;
			}
			case "operations":
				tests.push((operation, { id }) => operationNamesOf(operation).some(meaning.matches) || operationsMeant(id, word).includes(operation.name));
				nameTests.push(meaning.matches);
				focus = "operations";
				break;
			case "nothing": return `The catalog has no "${word}".${meaning.suggestion === null ? "" : ` Did you mean "${meaning.suggestion}"?`}`;
		}
	}
	return {
		services,
		types,
		focus,
		operation: (operation, service) => tests.every((test) => test(operation, service)),
		action: ({ name }) => types === null && nameTests.length > 0 && nameTests.every((test) => test(name))
	};
}
function isNameOfService(words, index) {
	const phrase = words.join(" ");
	return words.length > 1 && (servicesCalledElsewhere(phrase, index).length > 0 || servicesPartlyNamed(phrase, index).length > 0);
}
function filterNames({ never, undocumented, since }) {
	return [
		...never === true ? ["--never"] : [],
		...undocumented === true ? ["--undocumented"] : [],
		...since === void 0 ? [] : [`--since ${since}`]
	];
}
function passes({ category, documents }, service, { never, undocumented, since }) {
	if (never === true && category !== "never") return false;
	if (undocumented === true && category !== "undocumented") return false;
	return since === void 0 || documents.some((position) => isSince(service.documents[position], since));
}
function isSince(document, since) {
	if (document === void 0 || document.date === "unknown") return false;
	const length = Math.min(document.date.length, since.length);
	return document.date.slice(0, length) >= since.slice(0, length);
}
function typesOf(index, services, named, operations) {
	const ids = new Set(services.map(({ id }) => id));
	const borne = operations === null ? null : new Set(operations.flatMap(({ eventForms }) => eventForms.flatMap(({ resources }) => resources.map(({ type }) => type))));
	const names = named ?? [...borne ?? index.resourceTypeNames()];
	return [...new Set(names)].flatMap((name) => index.resourceType(name) ?? []).filter((type) => named !== null || borne !== null || ids.has(type.service)).sort((a, b) => a.type < b.type ? -1 : 1);
}
function serviceResult({ id, names, eventSources, status, documents }, operations, actions) {
	return {
		id,
		names: [...names],
		eventSources: [...eventSources],
		status: defined({
			state: status.state,
			since: status.since,
			note: status.note
		}),
		documents: documents.map(({ title, url, date, retrieved }) => ({
			title,
			url,
			date,
			retrieved
		})),
		operations: [...operations.map(operationResult), ...actions.map((action) => actionResult(action, eventSources[0] ?? ""))]
	};
}
function operationResult(operation) {
	const { name, eventNames, eventSource, eventType, category, readOnly, readOnlyBasis, eventForms, basis, documents, otherStatements, note, instead } = operation;
	return {
		name,
		eventNames: [...eventNames],
		eventSource,
		eventType,
		category,
		readOnly,
		readOnlyBasis,
		eventForms: eventForms.map(({ when, resources }) => ({
			when,
			resources: resources.flatMap(({ type, arn, arnPrefix, presence = "always" }) => presence === "beside" ? [] : [{
				type,
				arn: arn ?? null,
				...defined({ arnPrefix }),
				presence
			}])
		})),
		basis,
		documents: [...documents],
		otherStatements: otherStatements.map((statement) => ({
			category: statement.category,
			basis: statement.basis,
			document: statement.document,
			note: statement.note ?? null
		})),
		note: note ?? null,
		instead: instead ?? null,
		selectors: recordingSelectors(operation)
	};
}
function actionResult({ name, events, documents, instead }, eventSource) {
	return {
		name,
		eventNames: [name],
		eventSource,
		eventType: "AwsApiCall",
		category: events === "none" ? "never" : "undocumented",
		readOnly: false,
		readOnlyBasis: "name",
		eventForms: [],
		basis: "iam-action",
		documents: [...documents],
		otherStatements: [],
		note: null,
		instead: instead ?? null,
		selectors: []
	};
}
function typeResult({ type, title, service, basicSelector, hasArn, arn }, index) {
	const declaring = (language) => index.declarationsFor(type, language).map((declaration) => declaration.type);
	const operations = index.servicesBearing(type).flatMap((bearer) => bearer.operations).filter((operation) => bearsType(operation, type)).length;
	return {
		type,
		title: title ?? null,
		service,
		basicSelector,
		hasArn,
		operations,
		arn: [...arn],
		cloudformation: declaring("cloudformation"),
		terraform: declaring("terraform")
	};
}
function networkResults({ id, networkActivity }) {
	return networkActivity.map(({ eventSource, note }) => ({
		service: id,
		eventSource,
		note: note ?? null
	}));
}

// src/report/catalog.ts
function renderCatalogJson(result) {
	return jsonText(result);
}
const categories = [
	"data",
	"networkActivity",
	"management",
	"never",
	"undocumented"
];
const mostInFull = 12;
function renderCatalogText(result, options) {
	const style = textStyle({
		...options,
		verbose: false
	});
	const lines = [...blocksOf(result, options.focus, style).flatMap((block) => [...block, ""]), style.colors.dim(`catalog of ${result.catalogDate}`)];
	return printedLines(lines.map((line) => line.trimEnd()), options.color);
}
function blocksOf(result, focus, style) {
	const operations = result.services.flatMap((service) => service.operations.map((operation) => ({
		service,
		operation
	})));
	switch (focus) {
		case "everything": return overview(result, style);
		case "services": return result.services.length > mostInFull ? [serviceList(result, style)] : result.services.flatMap((service) => serviceBlocks(service, result, style));
		case "types": return [...result.resourceTypes.map((type) => typeBlock(type, style)), ...result.services.map((service) => operationColumns(service, style))];
		case "operations":
			if (operations.length <= mostInFull) return operations.map(({ service, operation }) => operationBlock(service, operation, style));
			return result.services.map((service) => operationColumns(service, style));
	}
}
function overview({ services, resourceTypes, networkActivity }, { colors, width }) {
	const operations = services.flatMap((service) => service.operations);
	const count = (category) => String(operations.filter((operation) => operation.category === category).length).padStart(7);
	return [[
		...wrap(`${counted(services.length, "service")}, ${counted(operations.length, "operation")}, ${counted(resourceTypes.length, "type")} of data events, ${counted(networkActivity.length, "source")} of network activity`, width).map((line) => colors.bold(line)),
		`${count("management")}  recorded as management events`,
		`${count("data")}  recorded as data events`,
		`${count("never")}  never recorded, as AWS documents`,
		`${count("undocumented")}  not documented as recorded or never recorded`
	], [colors.bold("Look up"), ...[
		["catalog timestream", "a service, by id, name or event source"],
		["catalog Query", "an operation in every service; Put* for all that begin with Put"],
		["catalog timestream Query", "an operation of one service"],
		["catalog AWS::S3::Object", "a resource type of data events"],
		["catalog aws_dynamodb_table", "the events of a resource in code"],
		["catalog --never", "operations that CloudTrail never records; also --undocumented, --since 2026-01"],
		["catalog --policies", "the built-in policies"]
	].flatMap(([words = "", meaning = ""]) => columns(`  trailproof ${words}`, 42, meaning, width))]];
}
function columns(first, at, second, width) {
	const [line = "", ...rest] = wrap(second, Math.max(20, width - at));
	return [`${pad(first, at)}${line}`, ...rest.map((more) => " ".repeat(at) + more)];
}
function serviceList({ services }, { colors }) {
	const width = Math.max(...services.map(({ id }) => id.length));
	return services.map(({ id, names, operations }) => `${colors.bold(pad(id, width))}  ${printable(names[0] ?? "")} ${colors.dim(`\u00b7 ${counted(operations.length, "operation")}`)}`);
}
function serviceBlocks(service, result, style) {
	const { colors, width } = style;
	const types = result.resourceTypes.filter((type) => type.service === service.id);
	const sources = result.networkActivity.filter((source) => source.service === service.id);
	return [
		[
			`${colors.bold(service.id)}  ${printable(service.names.join(", "))}`,
			...fact("event sources", service.eventSources.join(", "), width),
			...statusLines(service, style),
			...sources.length === 0 ? [] : fact("network", `network activity events of VPC endpoints: ${sources.map(({ eventSource }) => eventSource).join(", ")}`, width)
		],
		operationColumns(service, style, false),
		...types.map((type) => typeBlock(type, style)),
		documentLines(service, style)
	].filter((block) => block.length > 0);
}
function statusLines({ status }, { colors, width }) {
	if (status.state === "open") return [];
	const since = status.since === void 0 ? "" : ` since ${status.since}`;
	return fact("status", colors.yellow(`${status.state.replaceAll("-", " ")}${since}${status.note === void 0 ? "" : `: ${status.note}`}`), width);
}
function fact(name, value, width) {
	return columns(`  ${name}`, 18, value, width);
}
const titles = {
	management: "management events",
	data: "data events",
	networkActivity: "network activity events",
	never: "never recorded",
	undocumented: "not documented"
};
function paint(category, { colors }) {
	switch (category) {
		case "data": return colors.cyan;
		case "never": return colors.red;
		case "undocumented": return colors.magenta;
		case "management":
		case "networkActivity": return colors.green;
	}
}
function operationColumns(service, style, named = true) {
	const lines = categories.flatMap((category) => {
		const names = service.operations.filter((operation) => operation.category === category).map((operation) => printable(operation.name));
		if (names.length === 0) return [];
		return [`  ${paint(category, style)(titles[category])} ${style.colors.dim(String(names.length))}`, ...inColumns([...new Set(names)], style.width)];
	});
	return lines.length === 0 || !named ? lines : [`${style.colors.bold(service.id)}  ${printable(service.names[0] ?? "")}`, ...lines];
}
function inColumns(names, width) {
	const cell = Math.max(...names.map(displayWidth)) + 2;
	const across = Math.max(1, Math.floor((width - 4) / cell));
	const down = Math.ceil(names.length / across);
	return Array.from({ length: down }, (_, row) => `    ${names.filter((_name, position) => position % down === row).map((name) => pad(name, cell)).join("")}`);
}
function typeBlock(type, style) {
	const { colors, width } = style;
	const arns = type.hasArn ? type.arn.length === 0 ? ["AWS does not document the form of its ARNs"] : type.arn : ["events have no ARN of this type, so no condition on resources.ARN matches"];
	return [
		`${colors.bold(type.type)}  ${type.title === null ? "" : `${printable(type.title)} `}${colors.dim(`\u00b7 ${type.service}`)}`,
		...arns.flatMap((arn, position) => fact(position === 0 ? "ARN" : "", arn, width)),
		...fact("declared by", [...type.cloudformation, ...type.terraform].join(", ") || "no resource type in the catalog", width),
		...type.operations > 0 ? [] : fact("operations", "AWS documents none", width),
		...type.basicSelector ? fact("basic selector", `DataResources: [{ Type: ${type.type}, Values: [\u2026] }]`, width) : [],
		...selectorLines([[{
			Field: "eventCategory",
			Equals: ["Data"]
		}, {
			Field: "resources.type",
			Equals: [type.type]
		}]], style)
	];
}
function accessWords(readOnly, basis) {
	switch (basis) {
		case "name": return `${String(readOnly)}, guessed from the name, so treated as unknown`;
		case "disputed": return "documents disagree, so treated as unknown";
		default: return `${String(readOnly)} ${basisWords[basis] ?? ""}`;
	}
}
function operationBlock(service, operation, style) {
	const { colors, width } = style;
	const { name, category, basis, eventNames, eventSource, eventType, readOnly, readOnlyBasis } = operation;
	const recordedAs = [
		...eventNames.length === 1 && eventNames[0] === name ? [] : [eventNames.join(" or ")],
		...eventSource === service.eventSources[0] ? [] : [`of ${eventSource}`],
		...eventType === "AwsApiCall" ? [] : [`eventType ${eventType}`]
	];
	const access = accessWords(readOnly, readOnlyBasis);
	const title = basis === "iam-action" ? actionTitle(category) : titles[category];
	return [
		`${colors.bold(`${service.id} ${name}`)}  ${paint(category, style)(title)} ${colors.dim(`\u00b7 ${printable(service.names[0] ?? "")}`)}`,
		...recordedAs.length === 0 ? [] : fact("recorded as", recordedAs.join(", "), width),
		...category === "never" || basis === "iam-action" ? [] : fact("readOnly", access.trim(), width),
		...operation.eventForms.flatMap((form, position) => formLines(form, position === 0 ? "resources" : "", style)),
		...operation.note === null ? [] : fact("note", operation.note, width),
		...operation.instead === null ? [] : fact("instead", operation.instead, width),
		...statusLines(service, style),
		...selectorLines(operation.selectors, style),
		...sources(service, operation, style)
	];
}
function actionTitle(category) {
	return category === "never" ? "a permission of IAM, which leaves no event" : "an action of IAM, no operation of the API";
}
const basisWords = {
	statement: "(documented)",
	"log-example": "(from a record in AWS documentation)",
	"iam-access-level": "(from the IAM access level)"
};
function formLines({ when, resources }, label, { width }) {
	const elements = resources.flatMap(({ type, arn, arnPrefix, presence }) => {
		const place = arnPrefix === void 0 ? arn === null ? "" : ` ${arn}` : ` ARNPrefix ${arnPrefix}`;
		return fact("", `${presence === "optional" ? "and may have " : ""}${type}${place}`, width);
	});
	return [...fact(label, `${when}:`, width), ...elements.map((line) => `  ${line}`)];
}
function selectorLines(selectors, { colors }) {
	if (selectors.length === 0) return [];
	const { text } = cloudFormationYaml.selectors.list(selectors.map((FieldSelectors) => ({ FieldSelectors })));
	const [head = "", ...items] = text.split("\n");
	return [`  ${colors.dim(head)}`, ...items.map((line) => `  ${line}`)];
}
function sources(service, operation, style) {
	const cited = operation.documents.flatMap((position) => {
		const document = service.documents[position];
		return document === void 0 ? [] : [`${operation.basis}: ${document.title} (${document.date})`, document.url];
	});
	const others = operation.otherStatements.flatMap(({ category, basis, document: position, note }) => {
		const document = service.documents[position];
		return [`another document: ${titles[category]}, ${basis}${note === null ? "" : `; ${note}`}`, ...document === void 0 ? [] : [`${document.title} (${document.date})`, document.url]];
	});
	return [...cited, ...others].flatMap((line, position) => fact(position === 0 ? "source" : "", line, style.width)).map((line) => style.colors.dim(line));
}
function documentLines({ documents }, { colors, width }) {
	return [colors.dim("  documents"), ...documents.flatMap(({ title, date, url }) => [...wrap(`${title} (${date})`, width - 4), printable(url)].map((line) => colors.dim(`    ${line}`)))];
}

// src/shell/cli/catalog.ts
async function catalog(terms, options) {
	if (options.policies === true) return listPolicies(options);
	if (options.detections !== void 0) return listRuleNames(terms, options.detections, options.format);
	if (options.since !== void 0 && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(options.since)) return refuse(`--since: found "${options.since}", expected a date such as 2026, 2026-01 or 2026-01-15.`);
	const answer = searchCatalog(indexCatalog(), terms, options);
	if (answer.kind === "nothing") return refuse(answer.message);
	const terminal = terminalOf(process.stdout, options.color);
	await print(options.format === "json" ? renderCatalogJson(answer.result) : renderCatalogText(answer.result, {
		...terminal,
		focus: answer.focus
	}));
	return exitStatus.ok;
}
async function listRuleNames(terms, paths, format) {
	if (terms.length > 0) return refuse("catalog: name what to look up, or rules with --detections.");
	const [{ ruleNames }, report] = await Promise.all([import("./run-rule-names-exports.js"), import("./report-rule-names.js")]);
	const names = ruleNames(paths, process.cwd());
	if (names.rules === 0 && names.failures.length === 0) return refuse(`--detections: no rule of Sigma or Elastic over CloudTrail in ${paths.join(", ")}.`);
	await print(format === "json" ? report.renderRuleNamesJson(names) : report.renderRuleNamesText(names));
	return names.failures.length > 0 ? exitStatus.incomplete : exitStatus.ok;
}
async function listPolicies({ format }) {
	const { default: packs } = await import("./generated-packs.js");
	const all = {
		...policies_default,
		...packs
	};
	const listed = Object.keys(all).flatMap((name) => builtInPolicy(name, all) ?? []).map(({ id, title, description, requirements, trails }) => ({
		id,
		title,
		description,
		requirements: requirements.length,
		trails: trails.length
	}));
	const lines = listed.map(({ id, title, requirements, trails }) => `${id}  ${title} (${counted(requirements, "requirement")}${trails === 0 ? "" : `, ${counted(trails, "requirement")} on trails`})`);
	await print(format === "json" ? jsonText({
		formatVersion: 1,
		policies: listed
	}) : `${lines.join("\n")}\n`);
	return exitStatus.ok;
}

export { catalog };