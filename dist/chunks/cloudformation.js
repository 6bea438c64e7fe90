import { Bo as unknown, C as withoutTag, Ca as isTemplate, Do as assumptionSentence, Eo as clauseOf, Go as nearestName, Jo as domainSuffixOf, Ko as groupBy, Ro as absent, Sa as isMeantAsTemplate, Ta as templateEngineMark, Uo as anyOtherValue, Vo as wholeNumber, Xo as partitionOfRegion, Yo as loadSemantics, Za as joinedDetections, Zo as propertiesOf, _a as mayBeAssemblyTemplate, _s as unresolvedPieces, as as operators, b as readJson, ba as stringAt, bi as distinctAssumptions, bs as not, ds as display, ea as TextFile, fo as indexCatalog, fs as knownString, ga as mapAt, ha as isManifest, hs as substitute, i as shortened, ma as assetManifestType, ms as sameText, n as join$2, pa as assemblyType, ps as literal, r as split$1, rt as serviceOfType, t as inAllWorlds, us as concatenate, va as mayBeManifest, vs as unresolvedText, wa as mayBeTemplate, x as lastOfEachKey, xa as declaresNothing, xo as completePattern, ya as stackType, ys as all$1, za as startOfFile, zo as known } from "./core.js";
import { a as BlockCheck, c as withEntries, d as EmbeddedText, i as yamlTokens, l as withItems, o as readYaml, s as movedTo, u as withText } from "./yaml.js";
import { posix } from "node:path";

// src/sources/telemetry-rules.ts
function isOfOtherTelemetry({ resourceType }) {
	const type = resourceType.kind === "known" ? knownString(resourceType.value) : void 0;
	const wanted = loadSemantics().telemetryRules.resourceType;
	return type !== void 0 && type !== wanted && !type.startsWith(`${wanted}::`);
}
function telemetryEvaluationOn(sink) {
	return {
		code: "telemetry-evaluation-on",
		sink
	};
}

// src/sources/cdk/paths.ts
function folderOf(uri) {
	return uri.slice(0, uri.lastIndexOf("/") + 1);
}
function within(folder, path) {
	return posix.normalize(`${folder}${path.replaceAll("\\", "/")}`);
}

// src/sources/cdk/manifest.ts
function readAssembly(uri, root, reading) {
	reading.manifests.add(uri);
	const stages = artifactsOf(root, assemblyType).flatMap((entry) => stageOf(folderOf(uri), entry, reading));
	return {
		...readAssemblyAlone(uri, root, reading),
		stages
	};
}
function readAssemblyAlone(uri, root, reading) {
	const folder = folderOf(uri);
	return {
		uri,
		folder,
		stacks: artifactsOf(root, stackType).flatMap((entry) => stackOf(entry, folder, reading)),
		stages: [],
		filesByHash: new Map(artifactsOf(root, assetManifestType).flatMap((entry) => hashesOf(folder, entry, reading)))
	};
}
function artifactsOf(root, type) {
	return (mapAt(root, "artifacts")?.entries ?? []).filter(({ value }) => stringAt(value, "type") === type);
}
function assembliesOf(assembly) {
	return [assembly, ...assembly.stages.flatMap(assembliesOf)];
}
function fileOf(folder, properties, key) {
	const path = stringAt(properties, key);
	return path === void 0 || path === "" ? [] : [within(folder, path)];
}
function stackOf({ key, value, keyOrigin }, folder, reading) {
	const properties = mapAt(value, "properties");
	const [templateUri] = fileOf(folder, properties, "templateFile");
	if (templateUri === void 0) {
		reading.notifications.push(problem$1(`The stack ${key} of this cloud assembly names no template file, so it is not checked.`, keyOrigin));
		return [];
	}
	const { account, region } = environmentOf(stringAt(value, "environment") ?? "");
	return [{
		displayName: stringAt(value, "displayName") ?? key,
		stackName: stringAt(properties, "stackName") ?? key,
		templateUri,
		account,
		region,
		parameters: mapAt(properties, "parameters") ?? null,
		metadata: () => metadataOf(value, folder, reading),
		origin: keyOrigin
	}];
}
function environmentOf(text) {
	const [, account = "", region = ""] = /^aws:\/\/([^/]*)\/([^/]*)$/.exec(text) ?? [];
	return {
		account: /^\d{12}$/.test(account) ? account : null,
		region: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region) ? region : null
	};
}
function metadataOf(artifact, folder, reading) {
	const own = mapAt(artifact, "metadata");
	const path = stringAt(artifact, "additionalMetadataFile");
	const beside = path === void 0 ? null : readPart(within(folder, path), reading);
	return [...own === void 0 ? [] : [own], ...beside?.kind === "map" ? [beside] : []];
}
function hashesOf(folder, { value }, reading) {
	return fileOf(folder, mapAt(value, "properties"), "file").flatMap((uri) => {
		const root = readPart(uri, reading);
		return ((root === null ? void 0 : mapAt(root, "files"))?.entries ?? []).flatMap(({ key, value: asset }) => {
			const path = stringAt(mapAt(asset, "source"), "path");
			return path === void 0 ? [] : [[key, within(folderOf(uri), path)]];
		});
	});
}
function stageOf(folder, { key, value, keyOrigin }, reading) {
	const [directory] = fileOf(folder, mapAt(value, "properties"), "directoryName");
	const uri = directory === void 0 ? null : within(`${directory}/`, "manifest.json");
	const root = uri === null || reading.manifests.has(uri) ? null : readPart(uri, reading);
	if (uri === null || !isManifest(root)) {
		reading.notifications.push(problem$1(`The manifest of the stage ${stringAt(mapAt(value, "properties"), "displayName") ?? key} cannot be read${uri === null ? "" : ` (${uri})`}, so its stacks are not checked.`, keyOrigin));
		return [];
	}
	return [readAssembly(uri, root, reading)];
}
function readPart(uri, { files, notifications }) {
	const text = files.read(uri);
	if (text.kind !== "text") {
		if (text.kind === "failed") notifications.push({
			level: "warning",
			message: `${uri} cannot be read: ${text.reason}.`,
			location: null,
			incomplete: false
		});
		return null;
	}
	const { root, errors } = readJson(new TextFile(uri, text.text));
	const [error] = errors;
	if (error !== void 0) notifications.push({
		level: "warning",
		message: `${uri} is a part of a cloud assembly and cannot be read: ${error.message}.`,
		location: error.location,
		incomplete: false
	});
	return root;
}
function problem$1(message, origin) {
	return {
		level: "error",
		message,
		location: origin.locate(),
		incomplete: true
	};
}

// src/sources/cdk/source-lines.ts
function userFrame(trace) {
	for (const text of trace) {
		const frame = frameOf(text);
		if (frame !== null && !/(?:^|[\\/])(?:node_modules|node:|jsii-kernel)/.test(frame.path)) return frame;
	}
	return null;
}
function frameOf(text) {
	const inside = /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? text.replace(/^\s*at\s+/, "");
	const [, written, line, column] = /^(.*?[^:\d]):(\d{1,7})(?::(\d{1,7}))?$/.exec(inside.trim()) ?? [];
	if (written === void 0 || line === void 0) return null;
	const path = written.replace(/^file:\/\/(?=\/)/, "");
	if (!/[\\/]/.test(path) || path.startsWith("node:")) return null;
	return {
		text: `${path}:${line}${column === void 0 ? "" : `:${column}`}`,
		path,
		line: Number(line),
		column: Number(column ?? 1)
	};
}
function sourceFinder(folder, files, found) {
	const known = /* @__PURE__ */ new Map();
	return ({ path, line, column }) => {
		let file = known.get(path);
		if (file === void 0) {
			file = findFile(path, foldersAround(folder), files);
			known.set(path, file);
			if (file !== null) found(file.uri, file.text);
		}
		return file === null ? null : originOf$1(file.uri, file.text, line, column);
	};
}
function foldersAround(folder) {
	const folders = [];
	for (let at = folder; at !== "" && at !== "/" && !/(?:^|\/)\.\.\/$/.test(at);) {
		at = at.slice(0, at.lastIndexOf("/", at.length - 2) + 1);
		folders.push(at);
	}
	return folders;
}
function findFile(path, folders, files) {
	const steps = path.split(/[\\/]/).filter((step) => step !== "");
	for (let from = 0; from < steps.length; from += 1) for (const folder of folders) {
		const uri = `${folder}${steps.slice(from).join("/")}`;
		const reading = files.read(uri);
		if (reading.kind === "text") return {
			uri,
			text: reading.text
		};
	}
	return null;
}
function originOf$1(uri, text, line, column) {
	const length = text.split(/\r\n|\n|\r/)[line - 1]?.trimEnd().length;
	if (length === void 0 || column > length) return null;
	return { locate: () => ({
		uri,
		startLine: line,
		startColumn: column,
		endLine: line,
		endColumn: length + 1
	}) };
}

// src/sources/trail-changers.ts
function changerNotices(changers) {
	const found = [...new Map(changers.map((changer) => [`${changer.by} ${changer.address}`, changer])).values()];
	return [...noticeOf(found, "provisioner", (names, isOne) => isOne ? `A provisioner of ${names} may change trails` : `Provisioners of ${names} may change trails`), ...noticeOf(found, "function", (names, isOne) => `Functions may make or change trails, because ${names} ${isOne ? "allows" : "allow"} it`)];
}
function noticeOf(found, by, begin) {
	const changers = found.filter((changer) => changer.by === by);
	const [first] = changers;
	if (first === void 0) return [];
	return [{
		level: "note",
		message: `${begin(changers.map(({ address }) => address).join(", "), changers.length === 1)}: what they do is not visible here and not counted. Show the trails that are in force with --trails.`,
		location: first.origin.locate(),
		incomplete: false
	}];
}
function knownPartsOf(texts) {
	return texts.flatMap(({ parts }) => parts.filter((part) => typeof part === "string")).join("\n");
}
function sinksAsChanged(sinks, changers) {
	if (sinks.length === 0) return sinks;
	const because = /* @__PURE__ */ new Map();
	for (const changer of changers) {
		const named = sinks.filter((sink) => isNamedBy(sink, changer));
		const isNamed = named.length > 0;
		const touched = isNamed || !changer.isSure ? named : sinks.filter((sink) => mayBeMeantBy(sink, changer));
		const { by, address, calls } = changer;
		for (const sink of touched) if (!because.has(sink)) because.set(sink, {
			code: "changed-by",
			by,
			address,
			calls,
			isNamed
		});
	}
	return sinks.map((sink) => {
		const mayDiffer = sink.mayDiffer ?? because.get(sink);
		return mayDiffer === void 0 ? sink : {
			...sink,
			mayDiffer
		};
	});
}
function isNamedBy(sink, { says, names }) {
	if (names?.includes(sink.address) === true) return true;
	const name = sink.name === null ? void 0 : knownString(sink.name);
	if (name !== void 0 && says.some((text) => hasWord(text, name))) return true;
	const own = ownPieces(sink);
	return says.some((text) => unresolvedPieces(text).some(({ id }) => own.includes(id) || id.includes(`${sink.id}.`)));
}
function ownPieces({ name, arn, scope, region }) {
	const shared = new Set([
		scope.account,
		scope.partition,
		region
	].flatMap(unresolvedPieces).map(({ id }) => id));
	return [name, arn].flatMap((text) => text === null ? [] : unresolvedPieces(text).flatMap(({ id }) => shared.has(id) ? [] : [id]));
}
function hasWord({ parts }, name) {
	const pattern = new RegExp(`(?<![\\w.-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`);
	return parts.some((part) => typeof part === "string" && pattern.test(part));
}
function mayBeMeantBy({ name }, { says }) {
	return name === null || knownString(name) === void 0 || says.some((text) => unresolvedPieces(text).length > 0);
}

// src/sources/unseen-trails.ts
const separators = "[-_]?";
const trailOperation = operationPattern([["create", "trail"], [
	"create",
	"event",
	"data",
	"store"
]]);
const changingOperation = operationPattern([
	["update", "trail"],
	[
		"update",
		"event",
		"data",
		"store"
	],
	[
		"put",
		"event",
		"selectors"
	],
	["start", "logging"],
	["stop", "logging"],
	["delete", "trail"],
	[
		"delete",
		"event",
		"data",
		"store"
	],
	[
		"start",
		"event",
		"data",
		"store",
		"ingestion"
	],
	[
		"stop",
		"event",
		"data",
		"store",
		"ingestion"
	]
]);
function operationPattern(operations) {
	const names = operations.map((words) => words.join(separators)).join("|");
	return new RegExp(`(?<![a-z])(?:${names})(?![a-z])`, "gi");
}
function namesTrailOperation(text) {
	return text.search(trailOperation) >= 0 || changingCalls(text).length > 0;
}
function changingCalls(text) {
	return [...new Set(text.match(changingOperation) ?? [])];
}
const settings = /* @__PURE__ */ new Set([
	"cloudtrail",
	"cloudtrailname",
	"trailname",
	"ismultiregiontrail",
	"isorganizationtrail",
	"includeglobalserviceevents",
	"enablelogfilevalidation",
	"eventselectors",
	"advancedeventselectors"
]);
function isTrailSetting(name) {
	return settings.has(name.replace(/[-_ ]/g, "").toLowerCase());
}
function isNamedForTrails(name) {
	return /cloud[-_]?trail|(?:create|org|organi[sz]ation|multi[-_]?region)[-_]?trail/i.test(name);
}
function isTrailAction(action) {
	const name = /^cloudtrail:([a-z]+)$/i.exec(action.trim())?.[1];
	return name === void 0 ? /^cloudtrail:(?:(?:create|update|put|stop|delete)[a-z]*)?\*$/i.test(action.trim()) : namesTrailOperation(name);
}
const controlTowerTrail = "AWS Control Tower makes a trail for the organization, aws-controltower-BaselineCloudTrail, whose settings are not in this code, so it is not counted here. Show it with --trails.";

// src/sources/cloudformation/evaluate/intrinsic.ts
const byTag = new Map([
	["!Ref", "Ref"],
	["!Condition", "Condition"],
	...[
		"And",
		"Base64",
		"Cidr",
		"Contains",
		"Equals",
		"FindInMap",
		"GetAtt",
		"GetAZs",
		"GetStackOutput",
		"If",
		"ImportValue",
		"Join",
		"Length",
		"Not",
		"Or",
		"Select",
		"Split",
		"Sub",
		"ToJsonString",
		"Transform"
	].map((name) => [`!${name}`, `Fn::${name}`])
]);
const longForms = new Set(byTag.values());
function intrinsicOf(node) {
	if (node.tag !== null && node.tag !== "!" && !node.tag.startsWith("tag:yaml.org,2002:")) {
		const name = byTag.get(node.tag);
		return {
			name: name ?? node.tag,
			argument: withoutTag(node),
			foreign: name === void 0
		};
	}
	if (node.kind !== "map" || node.entries.length !== 1) return null;
	const [entry] = node.entries;
	if (entry === void 0) return null;
	if (longForms.has(entry.key)) return {
		name: entry.key,
		argument: entry.value,
		foreign: false
	};
	return entry.key.startsWith("Fn::") ? {
		name: entry.key,
		argument: entry.value,
		foreign: true
	} : null;
}

// src/sources/cloudformation/read/own-types.ts
const trailType = "AWS::CloudTrail::Trail";
const eventDataStoreType = "AWS::CloudTrail::EventDataStore";
const telemetryRuleType = "AWS::ObservabilityAdmin::TelemetryRule";
const organizationTelemetryRuleType = "AWS::ObservabilityAdmin::OrganizationTelemetryRule";
const exportWriterType = "Custom::CrossRegionExportWriter";
const exportReaderType = "Custom::CrossRegionExportReader";
function sinkDeclaration(type, arn, meaning) {
	return {
		language: "cloudformation",
		type,
		service: "cloudtrail",
		resourceType: null,
		arn,
		parts: {},
		...meaning
	};
}
const ownDeclarations = new Map([sinkDeclaration(trailType, "arn:{partition}:cloudtrail:{region}:{account}:trail/{name}", {
	variables: { name: "TrailName" },
	ref: "{name}",
	attributes: { Arn: "{arn}" }
}), sinkDeclaration(eventDataStoreType, "arn:{partition}:cloudtrail:{region}:{account}:eventdatastore/{id}", {
	variables: {},
	ref: "{arn}",
	attributes: { EventDataStoreArn: "{arn}" }
})].map((declaration) => [declaration.type, declaration]));

// src/sources/cloudformation/evaluate/value.ts
function openTemplatePiece(id, unknown) {
	return {
		id,
		kind: "anything",
		unknown
	};
}
function templateTextValue(text, origin) {
	return {
		kind: "text",
		text,
		origin
	};
}
function templateStringValue(value, origin) {
	return templateTextValue(literal(value), origin);
}
function openText(piece, origin) {
	return templateTextValue(unresolvedText(piece), origin);
}
function openTemplateValue(piece, origin) {
	return {
		kind: "open",
		piece,
		origin
	};
}
function shapeOf(value) {
	switch (value.kind) {
		case "text": return "string";
		case "list": return "list";
		case "map": return "mapping";
		case "absent": return "nothing";
	}
}
function canonical(text) {
	return text.parts.map((part) => typeof part === "string" ? part.replace(/[<>\\]/g, "\\$&") : `<${part.id}>`).join("");
}

// src/sources/cloudformation/evaluate/parameter.ts
function readTemplateParameters(owner, section, said) {
	if (section?.kind !== "map") return /* @__PURE__ */ new Map();
	const parameters = section.entries.flatMap((entry) => entry.value.kind === "map" ? [readParameter(owner, entry.key, entry.value, said)] : []);
	return new Map(parameters.map((parameter) => [parameter.name, parameter]));
}
function readParameter(owner, name, node, said) {
	const type = scalarOf(node, "Type") ?? "String";
	const noEcho = scalarOf(node, "NoEcho")?.toLowerCase() === "true";
	const given = said.get(name);
	const fromStore = type.startsWith("AWS::SSM::Parameter::Value");
	const isList = /^(?:AWS::SSM::Parameter::Value<)?(?:CommaDelimitedList|List<)/.test(type);
	const allowedValues = fromStore || isList ? [] : allowed(node, owner.asserted.get(name));
	const [onlyValue] = allowedValues.length === 1 ? allowedValues : [];
	const value = fromStore ? void 0 : given ?? scalarOf(node, "Default") ?? onlyValue;
	const unknown = unknownOf(owner, name, fromStore ? "store" : noEcho && value !== void 0 ? "hidden" : "missing");
	const piece = openTemplatePiece(owner.id(name), unknown);
	const isDefault = given === void 0 && scalarOf(node, "Default") !== void 0;
	return {
		name,
		isList,
		isStored: fromStore,
		isSecret: noEcho,
		text: value === void 0 || noEcho ? unresolvedText(piece) : literal(value),
		hidden: noEcho ? value ?? null : null,
		piece,
		assumption: value === void 0 || !isDefault ? null : keepsDefault(`${owner.place.path}${name}`, noEcho ? null : value),
		allowedValues
	};
}
function allowed(node, asserted) {
	const listed = node.get("AllowedValues")?.value;
	const values = listed?.kind === "sequence" ? listed.items.flatMap((item) => item.kind === "scalar" ? [item.text] : []) : [];
	if (asserted === void 0) return [...new Set(values)];
	const both = values.filter((value) => asserted.includes(value));
	return [...new Set(both.length > 0 ? both : asserted)];
}
function scalarOf(node, key) {
	const value = node.get(key)?.value;
	return value?.kind === "scalar" && value.type !== "null" ? value.text : void 0;
}
function keepsDefault(name, value) {
	return {
		code: "default-kept",
		kind: "parameter",
		name,
		...value === null ? {} : { value }
	};
}
function unknownOf({ place }, name, reason) {
	const parameter = `${place.path}${name}`;
	switch (reason) {
		case "store": return {
			code: "parameter-in-store",
			parameter
		};
		case "hidden": return {
			code: "parameter-hidden",
			parameter
		};
		case "missing": return place.parent === null ? {
			code: "parameter-without-default",
			parameter,
			option: name
		} : {
			code: "parameter-not-passed",
			parameter
		};
	}
}
function listItems(parameter) {
	return knownString(parameter.text)?.split(",").map((item) => item.trim());
}

// src/sources/cloudformation/template/template-rules.ts
function assertedValues(rules) {
	const asserted = /* @__PURE__ */ new Map();
	if (rules?.kind !== "map") return asserted;
	for (const { value: rule } of rules.entries) {
		if (rule.kind !== "map" || rule.get("RuleCondition") !== void 0) continue;
		const assertions = rule.get("Assertions")?.value;
		if (assertions?.kind !== "sequence") continue;
		for (const item of assertions.items) for (const [name, values] of restrictions(item.kind === "map" ? item.get("Assert")?.value : void 0)) asserted.set(name, common$1(asserted.get(name), values));
	}
	return asserted;
}
function restrictions(assertion) {
	const call = assertion === void 0 ? null : intrinsicOf(assertion);
	if (call?.argument.kind !== "sequence") return [];
	const operands = call.argument.items;
	switch (call.name) {
		case "Fn::And": return operands.flatMap(restrictions);
		case "Fn::Or": return anyOf(operands.map(restrictions));
		case "Fn::Equals": return equality(operands);
		case "Fn::Contains": return membership(operands);
		default: return [];
	}
}
function anyOf(alternatives) {
	const single = alternatives.flatMap((alternative) => alternative.length === 1 ? alternative : []);
	const [first] = single;
	if (first === void 0 || single.length !== alternatives.length || single.some(([name]) => name !== first[0])) return [];
	return [[first[0], single.flatMap(([, values]) => values)]];
}
function equality([a, b]) {
	const name = parameterName(a) ?? parameterName(b);
	const value = plainText(a) ?? plainText(b);
	return name === void 0 || value === void 0 ? [] : [[name, [value]]];
}
function membership([list, subject]) {
	const name = parameterName(subject);
	if (name === void 0 || list?.kind !== "sequence") return [];
	const values = list.items.map(plainText);
	return values.every((value) => value !== void 0) ? [[name, values]] : [];
}
function parameterName(node) {
	const call = node === void 0 ? null : intrinsicOf(node);
	return call?.name === "Ref" && call.argument.kind === "scalar" ? call.argument.text : void 0;
}
function plainText(node) {
	return node?.kind === "scalar" && node.tag === null && node.type !== "null" ? node.text : void 0;
}
function common$1(known, values) {
	if (known === void 0) return values;
	const both = known.filter((value) => values.includes(value));
	return both.length > 0 ? both : known;
}

// src/sources/cloudformation/template/template.ts
const stepsForOneTemplate = 5e6;
function newFamily() {
	return {
		parameters: /* @__PURE__ */ new Map(),
		onDemand: /* @__PURE__ */ new Map(),
		budget: { left: stepsForOneTemplate },
		limits: /* @__PURE__ */ new Map()
	};
}
function reachedLimit({ limits }, about, message, origin) {
	if (limits.has(about)) return;
	limits.set(about, {
		level: "warning",
		message,
		location: origin.locate(),
		incomplete: false
	});
}
function makeTemplate({ uri, text }, sections, environment, place, family, children) {
	const { conditions, mappings, outputs } = sections;
	const declarations = declarationsOf(environment.catalog);
	const owner = {
		place,
		id: (name) => idAt(place, name),
		asserted: assertedValues(sections.rules)
	};
	const parameters = readTemplateParameters(owner, sections.parameters, place.parent === null ? environment.parameters : /* @__PURE__ */ new Map());
	for (const parameter of parameters.values()) family.parameters.set(parameter.piece.id, parameter);
	return {
		uri,
		dialect: /^\s*\{/.test(text) ? "cloudformation-json" : "cloudformation-yaml",
		place,
		scope: place.scope,
		parameters,
		mappings: mappings?.kind === "map" ? mappings : null,
		conditions: valuesOf$1(conditions),
		resources: new Map(sections.resources.map((resource) => [resource.logicalId, resource])),
		outputs: valuesOf$1(outputs),
		children,
		declarationOf: (type) => declarations.get(type) ?? ownDeclarations.get(type),
		family
	};
}
function valuesOf$1(section) {
	return new Map(section?.kind === "map" ? section.entries.map((entry) => [entry.key, entry.value]) : []);
}
function resourceOf(entry, assumptions = []) {
	const type = entry.value.kind === "map" ? entry.value.get("Type")?.value : void 0;
	return {
		logicalId: entry.key,
		type: type?.kind === "scalar" && type.tag === null ? type.text : "",
		node: entry.value.kind === "map" ? entry.value : null,
		keyOrigin: entry.keyOrigin,
		origin: entry.origin,
		assumptions
	};
}
function idAt(place, name) {
	return `${place.root}#${place.path}${name}`;
}
function idOf(template, name) {
	return idAt(template.place, name);
}
function questionId(template, name) {
	return `${template.place.root}?${template.place.path}${name}`;
}
function addressOf(template, logicalId) {
	return `${template.place.path}${logicalId}`;
}
function parameterOf(template, piece) {
	return template.family.parameters.get(piece.id);
}
function declarationsOf(catalog) {
	return indexCatalog(catalog).declarations("cloudformation");
}

// src/sources/cloudformation/evaluate/opaque.ts
function opaque(evaluation, functionName, node) {
	const id = idOf(evaluation.template, `${node.place()}:${functionName}`);
	return openTemplatePiece(id, {
		code: "function-result",
		function: functionName
	});
}

// src/sources/cloudformation/template/json-text.ts
function templateJsonText(evaluation, node) {
	const pieces = evaluation.nested(() => ofNode(evaluation, node)) ?? null;
	return pieces === null ? null : concatenate(pieces);
}
function ofNode(evaluation, node) {
	if (node.kind === "scalar" && node.tag === null) {
		if (node.type === "boolean" || node.type === "number") return [node.text];
		if (node.type === "null") return ["null"];
	}
	if (node.kind === "sequence" && intrinsicOf(node) === null) return joined("[", node.items.map((item) => nested(evaluation, item)), "]");
	return ofValue(evaluation, evaluation.evaluate(node));
}
function nested(evaluation, node) {
	return evaluation.nested(() => ofNode(evaluation, node)) ?? null;
}
function ofValue(evaluation, value) {
	switch (value.kind) {
		case "text": return ofText(value.text);
		case "list": return joined("[", value.items.map((item) => ofValue(evaluation, item)), "]");
		case "map": return value.open !== null ? null : joined("{", value.node.entries.map((entry) => member$1(entry.key, nested(evaluation, entry.value))), "}");
		case "open": return null;
		case "absent": return [];
	}
}
function ofText(text) {
	const known = knownString(text);
	if (known !== void 0 && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(known)) return null;
	return [
		"\"",
		...text.parts.map((part) => typeof part === "string" ? JSON.stringify(part).slice(1, -1) : part),
		"\""
	];
}
function member$1(key, value) {
	if (value === null) return null;
	return value.length === 0 ? [] : [`${JSON.stringify(key)}:`, ...value];
}
function joined(open, members, close) {
	const pieces = [open];
	for (const pieceOrNull of members) {
		if (pieceOrNull === null) return null;
		if (pieceOrNull.length === 0) continue;
		if (pieces.length > 1) pieces.push(",");
		pieces.push(...pieceOrNull);
	}
	return [...pieces, close];
}

// src/sources/cloudformation/evaluate/text-functions.ts
const mostParts = 200;
const longestText = 52e3;
const longestName = 2e3;
function joinTexts(pieces, tooLong) {
	const text = concatenate(pieces);
	return text.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0) > longestText || text.parts.length > mostParts ? unresolvedText(tooLong()) : text;
}
function joinValues(delimiter, items, toText) {
	const present = items.filter(({ kind }) => kind !== "absent");
	if (knownString(delimiter) === "") return concatenate(present.map(toText));
	const pieces = [];
	for (let start = 0, end = 0; start < present.length; start = end) {
		const isOpen = present[start]?.kind === "open";
		while (end < present.length && present[end]?.kind === "open" === isOpen) end += 1;
		const run = present.slice(start, end).map(toText);
		const neighbours = `${start > 0 ? "\u2026" : ""}<>${end < present.length ? "\u2026" : ""}`;
		pieces.push(isOpen ? joinedItems(delimiter, concatenate(run), neighbours) : join$2(delimiter, run));
	}
	return concatenate(pieces);
}
function joinedItems(delimiter, items, neighbours) {
	return concatenate(unresolvedPieces(items).map((piece, index) => {
		const made = `join ${String(index)} ${neighbours} ${JSON.stringify(canonical(delimiter))} ${canonical(items)}`;
		return openTemplatePiece(madeFrom(piece, made), piece.unknown);
	}));
}
function splitText(text, delimiter, origin) {
	const { items, rest } = split$1(text, delimiter);
	const values = items.map((item) => templateTextValue(item, origin));
	if (rest === null) return values;
	const id = `${madeFrom(rest.piece, `split ${JSON.stringify(delimiter)} ${canonical(rest.text)}`)}/split`;
	return [...values, openTemplateValue(openTemplatePiece(id, {
		code: "part-of",
		of: rest.piece.unknown
	}), origin)];
}
function madeFrom({ id }, made) {
	return `${shortened(made, longestName)}#${id.replace(/^.*[:#]/, "")}`;
}
function selectItem(items, index, opened, origin) {
	const present = items.filter((item) => item.kind !== "absent");
	const item = present[index];
	if (item === void 0 || present.slice(0, index + 1).some(({ kind }) => kind === "open")) return openText(opened(), origin);
	return item;
}
const dynamicStart = "{{resolve:";
function openDynamicReferences(text, uri) {
	if (!text.parts.some((part) => typeof part === "string" && part.includes(dynamicStart))) return text;
	const done = [];
	let inside = null;
	for (const part of text.parts) {
		if (typeof part !== "string") {
			(inside ?? done).push(part);
			continue;
		}
		let rest = part;
		while (rest !== "") {
			const mark = inside === null ? dynamicStart : "}}";
			const at = rest.indexOf(mark);
			if (at === -1) {
				(inside ?? done).push(rest);
				break;
			}
			if (inside === null) {
				done.push(rest.slice(0, at));
				inside = [];
				rest = rest.slice(at + mark.length);
			} else {
				inside.push(rest.slice(0, at));
				done.push(dynamicPiece(uri, { parts: inside }));
				inside = null;
				rest = rest.slice(at + mark.length);
			}
		}
	}
	return concatenate(inside === null ? done : [
		...done,
		dynamicStart,
		...inside
	]);
}
function dynamicPiece(uri, reference) {
	const written = `${dynamicStart}${canonical(reference)}}}`;
	return openTemplatePiece(`${uri}#${written}`, {
		code: "dynamic-reference",
		reference: written
	});
}
function singlePiece(text) {
	const [piece] = text.parts;
	return text.parts.length === 1 && typeof piece === "object" ? piece : void 0;
}
function surelyDiffer(a, b) {
	const [aString, bString] = [knownString(a), knownString(b)];
	if (aString !== void 0 && bString !== void 0) return aString !== bString;
	const shortest = (x, y) => Math.min(x.length, y.length);
	const [aHead, bHead] = [end(a, 0), end(b, 0)];
	const [aTail, bTail] = [end(a, -1), end(b, -1)];
	const head = shortest(aHead, bHead);
	const tail = shortest(aTail, bTail);
	return aHead.slice(0, head) !== bHead.slice(0, head) || aTail.slice(aTail.length - tail) !== bTail.slice(bTail.length - tail);
}
function end(text, index) {
	const part = text.parts.at(index);
	return typeof part === "string" ? part : "";
}

// src/sources/cloudformation/evaluate/references.ts
function reference(evaluation, name, origin) {
	if (name.startsWith("AWS::")) return pseudoParameter(evaluation.template, name, origin);
	const parameter = evaluation.template.parameters.get(name);
	if (parameter !== void 0) return parameterValue(evaluation, parameter, origin);
	const resource = evaluation.template.resources.get(name);
	if (resource === void 0) return madeByTransform(evaluation.template, name, origin) ?? undeclared(evaluation.template, name, name, origin);
	const pattern = evaluation.template.declarationOf(resource.type)?.ref;
	const variables = evaluation.variablesOf(resource);
	if (pattern !== void 0 && variables !== void 0) return templateTextValue(fill(evaluation.template, resource, pattern, variables), origin);
	const id = idOf(evaluation.template, `${name}${variables === void 0 ? "" : ".Ref"}`);
	return openText(openTemplatePiece(id, {
		code: "resource-reference",
		resource: name
	}), origin);
}
function madeByTransform(template, name, origin) {
	const [logicalId = "", part] = name.split(".");
	if (part === void 0 || !template.resources.has(logicalId)) return null;
	const piece = openTemplatePiece(idOf(template, name), {
		code: "made-by-transform",
		name,
		resource: logicalId
	});
	return openText(piece, origin);
}
function attributeOfResource(evaluation, logicalId, name, origin) {
	const { template } = evaluation;
	const resource = template.resources.get(logicalId);
	if (resource === void 0) return undeclared(template, logicalId, `${logicalId}.${name}`, origin);
	const output = name.startsWith("Outputs.") ? evaluation.output(logicalId, name.slice(8)) : null;
	if (output !== null) return output.kind === "text" ? templateTextValue(output.text, origin) : output;
	const attributes = template.declarationOf(resource.type)?.attributes ?? {};
	const pattern = Object.hasOwn(attributes, name) ? attributes[name] : void 0;
	const variables = pattern === void 0 ? void 0 : evaluation.variablesOf(resource);
	if (pattern !== void 0 && variables !== void 0) return templateTextValue(fill(template, resource, pattern, variables), origin);
	const piece = openTemplatePiece(idOf(template, `${logicalId}.${name}`), {
		code: "resource-attribute",
		resource: logicalId,
		attribute: name
	});
	return openText(resource.type === "Custom::CrossRegionExportReader" ? {
		...piece,
		exportName: literal(name)
	} : piece, origin);
}
function fill(template, resource, pattern, variables) {
	return completePattern(pattern, variables, (hole) => unresolvedText(segment(template, resource, hole)));
}
function segment(template, resource, hole) {
	const piece = openTemplatePiece(idOf(template, `${resource.logicalId}.${hole.name}`), {
		code: "assigned-by-aws",
		resource: resource.logicalId,
		part: hole.name
	});
	return hole.rest ? piece : {
		...piece,
		kind: "segment"
	};
}
function undeclared(template, name, written, origin) {
	return openTemplateValue(openTemplatePiece(idOf(template, written), {
		code: "not-declared",
		name,
		written
	}), origin);
}
function parameterValue(evaluation, parameter, origin) {
	const given = parameter.isStored ? null : evaluation.given(parameter.name);
	if (given !== null) return givenValue(evaluation, parameter, given, origin);
	if (parameter.assumption !== null) evaluation.assume(parameter.assumption);
	if (!parameter.isList) return templateTextValue(parameter.text, origin);
	return {
		kind: "list",
		items: listItems(parameter)?.map((item) => templateStringValue(item, origin)) ?? [openTemplateValue(parameter.piece, origin)],
		origin
	};
}
function givenValue(evaluation, parameter, given, origin) {
	switch (given.kind) {
		case "text":
			if (parameter.isSecret && given.text.parts.some((part) => typeof part === "string")) return openText(hiddenPiece(evaluation.template, parameter.name), origin);
			if (!parameter.isList) return templateTextValue(given.text, origin);
			return {
				kind: "list",
				items: splitText(given.text, ",", origin).map(trimmed),
				origin
			};
		case "list": return parameter.isList ? {
			...given,
			origin
		} : openText(wrongShape(evaluation.template, parameter.name, "list"), origin);
		case "open": return parameter.isList ? {
			kind: "list",
			items: [given],
			origin
		} : openText(given.piece, origin);
		case "map":
		case "absent": return openText(wrongShape(evaluation.template, parameter.name, "other"), origin);
	}
}
function wrongShape(template, parameter, passed) {
	return openTemplatePiece(idOf(template, parameter), {
		code: "parameter-of-wrong-shape",
		parameter,
		passed
	});
}
function hiddenPiece(template, parameter) {
	return openTemplatePiece(idOf(template, parameter), {
		code: "parameter-hidden",
		parameter
	});
}
function trimmed(item) {
	const known = item.kind === "text" ? knownString(item.text) : void 0;
	return known === void 0 || item.kind !== "text" ? item : templateStringValue(known.trim(), item.origin);
}
function pseudoParameter(template, name, origin) {
	const { scope } = template;
	switch (name) {
		case "AWS::NoValue": return { kind: "absent" };
		case "AWS::Region": return templateTextValue(scope.region, origin);
		case "AWS::AccountId": return templateTextValue(scope.account, origin);
		case "AWS::Partition": return templateTextValue(scope.partition, origin);
		case "AWS::URLSuffix": {
			const partition = knownString(scope.partition);
			const suffix = partition === void 0 ? void 0 : domainSuffixOf(loadSemantics(), partition);
			return suffix === void 0 ? openText(pseudoPiece(template, name), origin) : templateStringValue(suffix, origin);
		}
		case "AWS::StackName": return template.place.stackName === null ? openText(pseudoPiece(template, name), origin) : templateTextValue(template.place.stackName, origin);
		case "AWS::NotificationARNs": return {
			kind: "list",
			items: [openTemplateValue(pseudoPiece(template, name), origin)],
			origin
		};
		default: return openText(pseudoPiece(template, name), origin);
	}
}
function pseudoPiece(template, name) {
	return openTemplatePiece(idOf(template, name), {
		code: "pseudo-parameter",
		parameter: name
	});
}

// src/sources/cloudformation/evaluate/intrinsics.ts
const intrinsicFunctions = /* @__PURE__ */ new Map([
	["Ref", ref],
	["Fn::Base64", opaqueText("Fn::Base64")],
	["Fn::Cidr", opaqueList("Fn::Cidr")],
	["Fn::FindInMap", findInMap],
	["Fn::GetAtt", getAtt],
	["Fn::GetAZs", opaqueList("Fn::GetAZs")],
	["Fn::GetStackOutput", stackOutput],
	["Fn::If", conditional],
	["Fn::ImportValue", importValue],
	["Fn::Join", join$1],
	["Fn::Length", length],
	["Fn::Select", select],
	["Fn::Split", split],
	["Fn::Sub", sub],
	["Fn::ToJsonString", toJsonString]
]);
function argumentsOf(argument) {
	return argument.kind === "sequence" ? argument.items : void 0;
}
function opaqueText(name) {
	return (evaluation, argument) => openText(opaque(evaluation, name, argument), argument.origin);
}
function opaqueList(name) {
	return (evaluation, argument) => ({
		kind: "list",
		items: [openTemplateValue(opaque(evaluation, name, argument), argument.origin)],
		origin: argument.origin
	});
}
function malformed(evaluation, name, argument) {
	const id = idOf(evaluation.template, `${argument.place()}:${name}`);
	return openTemplateValue(openTemplatePiece(id, {
		code: "call-not-accepted",
		function: name
	}), argument.origin);
}
function ref(evaluation, argument) {
	const name = nameOf(evaluation, argument);
	return name === void 0 ? malformed(evaluation, "Ref", argument) : reference(evaluation, name, argument.origin);
}
function nameOf(evaluation, node) {
	if (node.kind === "scalar" && node.tag === null) return node.text;
	return knownString(evaluation.decide(evaluation.evaluateText(node)));
}
function getAtt(evaluation, argument) {
	if (argument.kind === "scalar") {
		const dot = argument.text.indexOf(".");
		return dot === -1 ? malformed(evaluation, "Fn::GetAtt", argument) : attributeOfResource(evaluation, argument.text.slice(0, dot), argument.text.slice(dot + 1), argument.origin);
	}
	const [resource, name] = argumentsOf(argument) ?? [];
	const resourceName = resource && nameOf(evaluation, resource);
	const attributeName = name && nameOf(evaluation, name);
	if (resourceName === void 0 || attributeName === void 0) return malformed(evaluation, "Fn::GetAtt", argument);
	return attributeOfResource(evaluation, resourceName, attributeName, argument.origin);
}
function conditional(evaluation, argument) {
	const [name, whenTrue, whenFalse] = argumentsOf(argument) ?? [];
	if (name?.kind !== "scalar" || whenTrue === void 0 || whenFalse === void 0) return malformed(evaluation, "Fn::If", argument);
	switch (evaluation.condition(name.text)) {
		case "yes": return evaluation.evaluate(whenTrue);
		case "no": return evaluation.evaluate(whenFalse);
		case "maybe": return eitherOf(evaluation, name.text, argument, evaluation.evaluate(whenTrue), evaluation.evaluate(whenFalse));
	}
}
function eitherOf(evaluation, condition, argument, a, b) {
	if (a.kind === "text" && b.kind === "text" && canonical(a.text) === canonical(b.text)) return a;
	if (a.kind === "absent" && b.kind === "absent") return a;
	const id = idOf(evaluation.template, `${argument.place()}:Fn::If`);
	return openTemplateValue(openTemplatePiece(id, {
		code: "condition-not-decided",
		condition
	}), argument.origin);
}
function sub(evaluation, argument) {
	const [template, mapping] = argument.kind === "sequence" ? argument.items : [argument];
	if (template?.kind !== "scalar") return malformed(evaluation, "Fn::Sub", argument);
	const local = mapping?.kind === "map" ? mapping : void 0;
	const pieces = [];
	let end = 0;
	for (const match of template.text.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
		const [whole, escaped, name = ""] = match;
		pieces.push(template.text.slice(end, match.index));
		end = match.index + whole.length;
		const own = local?.get(name.trim())?.value;
		if (escaped === "!") pieces.push(`\${${name}}`);
		else if (own !== void 0) pieces.push(evaluation.evaluateText(own));
		else pieces.push(variable(evaluation, name.trim(), template));
	}
	pieces.push(template.text.slice(end));
	const text = joinTexts(pieces, () => tooLong(evaluation, "Fn::Sub", argument));
	return templateTextValue(openDynamicReferences(text, evaluation.template.scope.id), template.origin);
}
function variable(evaluation, name, at) {
	const dot = name.indexOf(".");
	return evaluatedText(evaluation, dot === -1 ? reference(evaluation, name, at.origin) : attributeOfResource(evaluation, name.slice(0, dot), name.slice(dot + 1), at.origin), at);
}
function evaluatedText(evaluation, value, at) {
	switch (value.kind) {
		case "text": return value.text;
		case "open": return unresolvedText(value.piece);
		case "list":
		case "map":
		case "absent": {
			const id = idOf(evaluation.template, `${at.place()}:${value.kind}`);
			return unresolvedText(openTemplatePiece(id, {
				code: "wrong-shape",
				found: shapeOf(value),
				expected: "string"
			}));
		}
	}
}
function listOf(value) {
	switch (value.kind) {
		case "list": return value.items;
		case "text":
		case "map":
		case "open": return [value.kind === "open" ? value : openTemplateValue(notAList$1(value), value.origin)];
		case "absent": return [];
	}
}
function notAList$1(value) {
	const id = value.kind === "text" ? `list:${canonical(value.text)}` : "list:map";
	return openTemplatePiece(id, {
		code: "wrong-shape",
		found: shapeOf(value),
		expected: "list"
	});
}
function join$1(evaluation, argument) {
	const [delimiter, list] = argumentsOf(argument) ?? [];
	if (delimiter === void 0 || list === void 0) return malformed(evaluation, "Fn::Join", argument);
	const between = evaluation.evaluateText(delimiter);
	const items = listOf(evaluation.evaluate(list));
	const settled = knownString(between) === "" ? items : items.map((item) => evaluation.settleValue(item));
	const joined = joinValues(between, settled, (item) => evaluatedText(evaluation, item, list));
	const text = joinTexts([joined], () => tooLong(evaluation, "Fn::Join", argument));
	return templateTextValue(openDynamicReferences(text, evaluation.template.scope.id), argument.origin);
}
function split(evaluation, argument) {
	const [delimiterNode, source] = argumentsOf(argument) ?? [];
	const delimiter = delimiterNode && knownString(evaluation.decide(evaluation.evaluateText(delimiterNode)));
	if (delimiter === void 0 || delimiter === "" || source === void 0) return malformed(evaluation, "Fn::Split", argument);
	const text = evaluation.evaluateText(source);
	const items = splitText(text, delimiter, argument.origin);
	return {
		kind: "list",
		items: items.some(({ kind }) => kind === "open") ? splitText(evaluation.settle(text), delimiter, argument.origin) : items,
		origin: argument.origin
	};
}
function select(evaluation, argument) {
	const [indexNode, list] = argumentsOf(argument) ?? [];
	if (indexNode === void 0 || list === void 0) return malformed(evaluation, "Fn::Select", argument);
	const index = knownString(evaluation.decide(evaluation.evaluateText(indexNode)));
	const items = listOf(evaluation.evaluate(list));
	const open = () => opaque(evaluation, "Fn::Select", argument);
	if (index === void 0 || !/^\d{1,9}$/.test(index)) return openText(open(), argument.origin);
	return selectItem(items, Number(index), open, argument.origin);
}
function length(evaluation, argument) {
	const items = listOf(evaluation.evaluate(argument)).filter(({ kind }) => kind !== "absent");
	if (items.some(({ kind }) => kind === "open")) return openText(opaque(evaluation, "Fn::Length", argument), argument.origin);
	return templateStringValue(String(items.length), argument.origin);
}
function importValue(evaluation, argument) {
	const name = evaluation.evaluateText(argument);
	const shown = canonical(name);
	const id = `${evaluation.template.scope.id}#Fn::ImportValue:${shown}`;
	const piece = openTemplatePiece(id, {
		code: "export",
		name: display(name)
	});
	return openText({
		...piece,
		exportName: name
	}, argument.origin);
}
function stackOutput(evaluation, argument) {
	const part = (name) => {
		const node = argument.kind === "map" ? argument.get(name)?.value : void 0;
		return node === void 0 ? null : canonical(evaluation.evaluateText(node));
	};
	const [stack, output] = [part("StackName"), part("OutputName")];
	if (stack === null || output === null) return malformed(evaluation, "Fn::GetStackOutput", argument);
	const place = [part("Region"), part("RoleArn")].filter((value) => value !== null).join(",");
	const id = `${evaluation.template.scope.id}#Fn::GetStackOutput:${stack}.${output}${place === "" ? "" : `@${place}`}`;
	return openText(openTemplatePiece(id, {
		code: "stack-output",
		stack,
		output
	}), argument.origin);
}
function toJsonString(evaluation, argument) {
	const text = templateJsonText(evaluation, argument);
	if (text === null) return openText(opaque(evaluation, "Fn::ToJsonString", argument), argument.origin);
	return templateTextValue(joinTexts(text.parts, () => tooLong(evaluation, "Fn::ToJsonString", argument)), argument.origin);
}
function tooLong(evaluation, name, argument) {
	const message = `The result of this ${name} is too long to compute: what depends on it is undetermined.`;
	reachedLimit(evaluation.template.family, argument.place(), message, argument.origin);
	return {
		...opaque(evaluation, name, argument),
		unknown: {
			code: "function-result-too-long",
			function: name
		}
	};
}
function findInMap(evaluation, argument) {
	const [mapName, first, second, options] = argumentsOf(argument) ?? [];
	if (mapName === void 0 || first === void 0 || second === void 0) return malformed(evaluation, "Fn::FindInMap", argument);
	const fallback = options?.kind === "map" ? options.get("DefaultValue")?.value : void 0;
	const written = [
		mapName,
		first,
		second
	].map((node) => evaluation.evaluateText(node));
	const keys = written.map((key) => evaluation.decide(key, "with secrets"));
	const found = lookUp(evaluation, keys, fallback, argument);
	if (found !== null) return found;
	const openKey = keys.flatMap((key) => unresolvedPieces(key))[0];
	const shown = written.map(canonical).join(".");
	const piece = openTemplatePiece(idOf(evaluation.template, `${shown}:Fn::FindInMap`), openKey === void 0 ? {
		code: "mapping-missing",
		mapping: shown
	} : {
		code: "mapping-key",
		mapping: shown,
		key: openKey.unknown
	});
	const isAskable = written.some((key) => unresolvedPieces(key).some((part) => evaluation.questionAbout(part) !== void 0));
	const choose = () => lookUp(evaluation, written.map((key) => evaluation.settle(key, "with secrets")), fallback, argument);
	return openTemplateValue(isAskable ? {
		...piece,
		choose
	} : piece, argument.origin);
}
function lookUp(evaluation, [map = literal(""), outer = literal(""), inner = literal("")], fallback, at) {
	const ofName = step(evaluation.template.mappings ?? void 0, map);
	const value = step(step(ofName, outer), inner);
	if (value !== void 0) return readHere(evaluation.evaluate(value), at);
	const isKnown = [
		map,
		outer,
		inner
	].every((key) => knownString(key) !== void 0);
	return fallback !== void 0 && (isKnown || isAnyOtherKey(evaluation, ofName, outer, inner)) ? evaluation.evaluate(fallback) : null;
}
function isAnyOtherKey(evaluation, map, outer, inner) {
	const isOther = (key, node) => {
		const piece = singlePiece(key);
		const question = piece === void 0 ? void 0 : evaluation.questionAbout(piece);
		return question !== void 0 && evaluation.ask(question) === "(any other value)" && node?.kind === "map" && node.entries.every((entry) => question.answers.includes(entry.key));
	};
	return isOther(outer, map) || knownString(outer) !== void 0 && isOther(inner, step(map, outer));
}
function readHere(value, at) {
	return value.kind === "text" ? templateTextValue(value.text, at.origin) : value;
}
function step(node, key) {
	const name = knownString(key);
	return node?.kind === "map" && name !== void 0 ? node.get(name)?.value : void 0;
}

// src/sources/cloudformation/evaluate/conditions.ts
function evaluateCondition(evaluation, node) {
	return evaluation.nested(() => evaluateExpression(evaluation, node)) ?? yesOrNo(evaluation, node.place(), {
		code: "condition-unreadable",
		problem: "nested-too-deeply"
	});
}
function evaluateExpression(evaluation, node) {
	const call = intrinsicOf(node);
	switch (call?.name) {
		case "Fn::And": return allOf(evaluation, argumentsOf(call.argument) ?? []);
		case "Fn::Or": return not(allOf(evaluation, argumentsOf(call.argument) ?? [], not));
		case "Fn::Not": return not(evaluateCondition(evaluation, argumentsOf(call.argument)?.[0] ?? call.argument));
		case "Fn::Equals": return equals(evaluation, call.argument);
		case "Condition": return call.argument.kind === "scalar" ? evaluation.condition(call.argument.text) : yesOrNo(evaluation, `@${node.place()}`, {
			code: "condition-unreadable",
			problem: "unreadable"
		});
		default: return yesOrNo(evaluation, node.place(), {
			code: "condition-unreadable",
			problem: "no-function"
		});
	}
}
function yesOrNo(evaluation, name, subject) {
	const question = {
		id: questionId(evaluation.template, name),
		subject,
		answers: ["yes", "no"]
	};
	const answer = evaluation.ask(question);
	return answer === "yes" || answer === "no" ? answer : "maybe";
}
function allOf(evaluation, nodes, reading = (certainty) => certainty) {
	let result = "yes";
	for (const node of nodes) {
		const certainty = reading(evaluateCondition(evaluation, node));
		if (certainty === "no") return "no";
		if (certainty === "maybe") result = "maybe";
	}
	return result;
}
function equals(evaluation, argument) {
	const [left, right] = argumentsOf(argument) ?? [];
	if (left === void 0 || right === void 0) return yesOrNo(evaluation, argument.place(), {
		code: "condition-unreadable",
		problem: "equals-without-values"
	});
	const [writtenA, writtenB] = [evaluation.evaluateText(left), evaluation.evaluateText(right)];
	if (sameText(writtenA, writtenB)) return "yes";
	if (surelyDiffer(writtenA, writtenB)) return "no";
	const [a, b] = [evaluation.decide(writtenA, "with secrets"), evaluation.decide(writtenB, "with secrets")];
	if (sameText(a, b)) return "yes";
	if (surelyDiffer(a, b) || isAnotherValue(evaluation, a, b) || isAnotherValue(evaluation, b, a)) return "no";
	return yesOrNo(evaluation, canonical(writtenA) < canonical(writtenB) ? `${canonical(writtenA)}=${canonical(writtenB)}` : `${canonical(writtenB)}=${canonical(writtenA)}`, {
		code: "equal",
		a: comparedOf(writtenA),
		b: comparedOf(writtenB)
	});
}
function isAnotherValue(evaluation, text, compared) {
	const value = knownString(compared);
	const piece = singlePiece(text);
	if (piece === void 0 || value === void 0) return false;
	const question = evaluation.questions.get(piece.id);
	return question !== void 0 && question.answers.includes(value) && evaluation.ask(question) === "(any other value)";
}
function comparedOf(text) {
	const piece = singlePiece(text);
	if (piece !== void 0) return {
		kind: "open",
		unknown: piece.unknown
	};
	const value = knownString(text);
	return value === void 0 ? {
		kind: "partly-known",
		written: canonical(text)
	} : {
		kind: "known",
		value
	};
}

// src/sources/cloudformation/evaluate/evaluator.ts
const deepestNesting = 200;
const steps = {
	code: "steps",
	message: "This template takes too many steps to evaluate. They end here: what depends on later ones is undetermined."
};
const deeply = {
	code: "depth",
	message: "This is nested too deeply to be evaluated: what depends on it is undetermined."
};
var TemplateEvaluator = class TemplateEvaluator {
	template;
	questions;
	ask;
	#shared;
	#conditions = /* @__PURE__ */ new Map();
	#variables = /* @__PURE__ */ new Map();
	#inProgress = /* @__PURE__ */ new Set();
	#given = /* @__PURE__ */ new Map();
	#outputs = /* @__PURE__ */ new Map();
	constructor(template, questions, ask, shared = {
		assumptions: /* @__PURE__ */ new Set(),
		evaluators: /* @__PURE__ */ new Map(),
		depth: 0
	}) {
		this.template = template;
		this.questions = questions;
		this.ask = ask;
		this.#shared = shared;
		shared.evaluators.set(template, this);
	}
	get assumptions() {
		return distinctAssumptions(this.#shared.assumptions);
	}
	assume(assumption) {
		this.#shared.assumptions.add(assumption);
	}
	of(template) {
		return this.#shared.evaluators.get(template) ?? new TemplateEvaluator(template, this.questions, this.ask, this.#shared);
	}
	given(parameter) {
		const { parent, given } = this.template.place;
		const said = given.get(parameter);
		if (said !== void 0) return templateTextValue(said.text, said.origin);
		if (parent === null) return null;
		const known = this.#given.get(parameter);
		if (known === "in progress") return openTemplateValue(openTemplatePiece(idOf(this.template, `${parameter}:circle`), {
			code: "parameter-of-itself",
			parameter
		}), parent.resource.keyOrigin);
		if (known !== void 0) return known;
		this.#given.set(parameter, "in progress");
		const around = this.of(parent.template);
		const { node, keyOrigin } = parent.resource;
		const tooDeep = () => openTemplateValue(around.#beyondLimit(node, keyOrigin, deeply), keyOrigin);
		const value = around.nested(() => parent.parameter(around, parameter)) ?? tooDeep();
		const passed = value.kind === "absent" ? null : value;
		this.#given.set(parameter, passed);
		return passed;
	}
	output(stack, name) {
		const child = this.template.children.get(stack);
		if (child === void 0) return null;
		const inside = this.of(child);
		return this.nested(() => inside.#ownOutput(name)) ?? null;
	}
	#ownOutput(name) {
		const known = this.#outputs.get(name);
		if (known !== void 0) return known === "in progress" ? null : known;
		const node = this.template.outputs.get(name);
		const value = node?.kind === "map" ? node.get("Value")?.value : void 0;
		if (value === void 0) return null;
		this.#outputs.set(name, "in progress");
		const result = this.evaluate(value);
		this.#outputs.set(name, result);
		return result;
	}
	nested(compute) {
		if (this.#shared.depth >= deepestNesting) return void 0;
		this.#shared.depth += 1;
		const result = compute();
		this.#shared.depth -= 1;
		return result;
	}
	evaluate(node) {
		const { budget } = this.template.family;
		if (budget.left <= 0) return openTemplateValue(this.#beyondLimit(node, node.origin, steps), node.origin);
		budget.left -= 1;
		return this.nested(() => this.#evaluate(node)) ?? openTemplateValue(this.#beyondLimit(node, node.origin, deeply), node.origin);
	}
	#evaluate(node) {
		const call = intrinsicOf(node);
		if (call !== null && (call.name !== "Condition" || node.kind !== "map")) {
			const intrinsic = intrinsicFunctions.get(call.name);
			return intrinsic === void 0 ? openTemplateValue(opaque(this, call.name, node), node.origin) : intrinsic(this, call.argument);
		}
		switch (node.kind) {
			case "scalar":
				if (node.type === "null") return openTemplateValue(this.#null(node), node.origin);
				return templateTextValue(openDynamicReferences(literal(node.text), this.template.scope.id), node.origin);
			case "sequence": return {
				kind: "list",
				items: node.items.map((item) => this.evaluate(item)),
				origin: node.origin
			};
			case "map": return {
				kind: "map",
				node,
				open: this.#hiddenProperties(node),
				origin: node.origin
			};
		}
	}
	evaluateText(node) {
		return evaluatedText(this, this.evaluate(node), node);
	}
	property(map, path) {
		let value = map;
		for (const key of path.split(".")) {
			if (value.kind === "text" || value.kind === "list") return openTemplateValue(this.#notAMap(value.kind, path), value.origin);
			if (value.kind !== "map") return value;
			const entry = value.node.get(key);
			if (entry === void 0) return value.open === null ? { kind: "absent" } : openTemplateValue(value.open, value.origin);
			value = this.evaluate(entry.value);
		}
		return value;
	}
	condition(name) {
		const known = this.#conditions.get(name);
		if (known !== void 0 && known !== "in progress") return known;
		const expression = this.template.conditions.get(name);
		if (expression === void 0) return yesOrNo(this, name, {
			code: "condition",
			name,
			problem: "not-declared"
		});
		if (known === "in progress") return yesOrNo(this, name, {
			code: "condition",
			name,
			problem: "of-itself"
		});
		this.#conditions.set(name, "in progress");
		const certainty = evaluateCondition(this, expression);
		this.#conditions.set(name, certainty);
		return certainty;
	}
	decide(text, secrets) {
		return substitute(text, (piece) => this.#hidden(piece, secrets) ?? this.#answer(this.questions.get(piece.id)));
	}
	settle(text, secrets) {
		return substitute(text, (piece) => this.#hidden(piece, secrets) ?? this.#answer(this.questionAbout(piece)) ?? chosenText(piece));
	}
	settleValue(value) {
		const piece = value.kind === "open" ? value.piece : value.kind === "text" && value.text.parts.length === 1 ? value.text.parts[0] : void 0;
		return (typeof piece === "object" ? chosen(piece) : null) ?? value;
	}
	questionAbout(piece) {
		return this.questions.get(piece.id) ?? this.template.family.onDemand.get(piece.id);
	}
	#hidden(piece, secrets) {
		const hidden = secrets === void 0 ? null : parameterOf(this.template, piece)?.hidden ?? null;
		return hidden === null ? void 0 : literal(hidden);
	}
	#answer(question) {
		const answer = question === void 0 ? null : this.ask(question);
		return answer === null || answer === "(any other value)" ? void 0 : literal(answer);
	}
	variablesOf(resource) {
		const declaration = this.template.declarationOf(resource.type);
		if (declaration === void 0) return void 0;
		for (const assumption of resource.assumptions) this.assume(assumption);
		const known = this.#variables.get(resource.logicalId);
		if (known !== void 0) return known;
		const cyclic = this.#inProgress.has(resource.logicalId);
		this.#inProgress.add(resource.logicalId);
		const variables = this.#withArn(resource, declaration, cyclic ? /* @__PURE__ */ new Map() : this.#ownVariables(resource, declaration));
		if (cyclic) return variables;
		this.#inProgress.delete(resource.logicalId);
		this.#variables.set(resource.logicalId, variables);
		return variables;
	}
	#ownVariables(resource, declaration) {
		const properties = this.propertiesOf(resource);
		const names = Object.keys(declaration.variables);
		return new Map(Object.entries(declaration.variables).map(([name, property]) => {
			const value = this.property(properties, property);
			if (value.kind !== "absent") return [name, evaluatedText(this, value, { place: () => `#${resource.logicalId}.${property}` })];
			const isOwnName = name === names.at(-1);
			return [name, unresolvedText(this.#generated(resource, isOwnName ? null : name))];
		}));
	}
	#generated(resource, placeholder) {
		return {
			id: idOf(this.template, `${resource.logicalId}${placeholder === null ? "" : `.${placeholder}`}`),
			kind: "generated-name",
			unknown: {
				code: "generated-name",
				resource: resource.logicalId
			},
			stem: resource.logicalId
		};
	}
	#withArn(resource, declaration, own) {
		const { partition, region, account } = this.template.scope;
		const variables = new Map([
			["partition", partition],
			["region", region],
			["account", account],
			...own
		]);
		const name = [...own.values()].at(-1);
		if (name !== void 0 && !variables.has("name")) variables.set("name", name);
		const pattern = declaration.arn ?? (declaration.resourceType === null ? null : "{arn...}");
		if (pattern !== null) variables.set("arn", fill(this.template, resource, pattern, variables));
		return variables;
	}
	propertiesOf(resource) {
		const { logicalId, node, origin } = resource;
		if (node === null) return openTemplateValue(openTemplatePiece(idOf(this.template, `${logicalId}.Properties`), {
			code: "resource-not-a-mapping",
			resource: logicalId
		}), origin);
		const properties = node.get("Properties")?.value;
		return properties === void 0 || properties.kind === "scalar" && properties.type === "null" ? {
			kind: "map",
			node: emptyMap(node),
			open: this.#hiddenProperties(node),
			origin
		} : this.evaluate(properties);
	}
	#hiddenProperties(node) {
		const hiding = node.entries.find(({ key }) => key === "Fn::Transform" || key.startsWith("Fn::ForEach"));
		return hiding === void 0 ? null : opaque(this, hiding.key, hiding.value);
	}
	#notAMap(kind, path) {
		const found = kind === "text" ? "string" : "list";
		return openTemplatePiece(idOf(this.template, `not-a-mapping.${path}`), {
			code: "wrong-shape",
			found,
			expected: "mapping"
		});
	}
	#null(node) {
		return openTemplatePiece(idOf(this.template, `${node.place()}:null`), { code: "null-value" });
	}
	#beyondLimit(node, origin, limit) {
		const place = node?.place() ?? "";
		reachedLimit(this.template.family, limit.code === "steps" ? limit.code : place, limit.message, origin);
		return openTemplatePiece(idOf(this.template, `${place}:unread`), {
			code: "not-evaluated",
			limit: limit.code
		});
	}
};
function chosen(piece) {
	return piece.choose?.() ?? null;
}
function chosenText(piece) {
	const value = chosen(piece);
	return value?.kind === "text" ? value.text : void 0;
}
function emptyMap(node) {
	return {
		...node,
		tag: null,
		entries: [],
		overridden: [],
		get: () => void 0
	};
}

// src/sources/cloudformation/read/unseen-trails.ts
const landingZone = "AWS::ControlTower::LandingZone";
const policyTypes = /* @__PURE__ */ new Set([
	"AWS::IAM::Role",
	"AWS::IAM::Policy",
	"AWS::IAM::ManagedPolicy",
	"AWS::Serverless::Function"
]);
const functionTypes = /* @__PURE__ */ new Set(["AWS::Lambda::Function", "AWS::Serverless::Function"]);
function typesThatMayMakeTrails(text) {
	const speaksOfTrails = /trail/i.test(text);
	const hasActions = /cloudtrail:(?:create|update|put|start|stop|delete|\*)/i.test(text);
	return (type) => type === landingZone || speaksOfTrails && isCustom(type) || hasActions && policyTypes.has(type);
}
function unseenTrailNotices(resources) {
	return [
		...customResourceNotices(resources),
		...functionNotices(resources),
		...controlTowerNotices(resources)
	];
}
function isCustom(type) {
	return type === "AWS::CloudFormation::CustomResource" || type.startsWith("Custom::");
}
function isPolicy(type) {
	return policyTypes.has(type);
}
function isFunction(type) {
	return functionTypes.has(type);
}
function customResourceNotices(resources) {
	const makers = resources.filter(({ type, node }) => isCustom(type) && (isNamedForTrails(type) || showsTrail(node?.get("Properties")?.value)));
	const [first] = makers;
	if (first === void 0) return [];
	const names = makers.map(({ logicalId, type }) => `${logicalId} (${type})`).join(", ");
	return [note(`${makers.length === 1 ? "The custom resource" : "The custom resources"} ${names} may make or change trails: that is not visible here and not counted. Show the trails that are in force with --trails.`, first)];
}
function showsTrail(properties) {
	return properties !== void 0 && some(properties, (node) => node.kind === "map" && node.entries.some(({ key }) => isTrailSetting(key)), (text) => namesTrailOperation(text) || /^cloudtrail$/i.test(text));
}
function functionNotices(resources) {
	if (!resources.some(({ type }) => isFunction(type))) return [];
	const allowing = resources.filter(({ type, node }) => isPolicy(type) && node !== null && isForFunctions(type, node) && allowingStatements(node).length > 0);
	const [first] = allowing;
	if (first === void 0) return [];
	return [note(`Functions of this template may make or change trails, because ${allowing.map(({ logicalId }) => logicalId).join(", ")} ${allowing.length === 1 ? "allows" : "allow"} it: what they do is not visible here and not counted. Show the trails that are in force with --trails.`, first)];
}
function isForFunctions(type, node) {
	if (type !== "AWS::IAM::Role") return true;
	const properties = node.get("Properties")?.value;
	const assumed = properties?.kind === "map" ? properties.get("AssumeRolePolicyDocument")?.value : void 0;
	return assumed !== void 0 && some(assumed, () => false, (text) => text.startsWith("lambda."));
}
function allowingStatements(node) {
	return all(node, (each) => each.kind === "map" && isAllow(each) && actionsOf(each).some(isTrailAction)).filter((each) => each.kind === "map");
}
function isAllow(statement) {
	const effect = statement.get("Effect")?.value;
	return effect?.kind === "scalar" && effect.text === "Allow";
}
function actionsOf(statement) {
	const action = statement.get("Action")?.value;
	return (action?.kind === "sequence" ? action.items : action === void 0 ? [] : [action]).flatMap((each) => each.kind === "scalar" ? [each.text] : []);
}
function controlTowerNotices(resources) {
	return resources.filter(({ type, node }) => type === landingZone && node !== null && !hasLoggingOff(node)).map((resource) => note(controlTowerTrail, resource));
}
function hasLoggingOff(node) {
	let at = node;
	for (const key of [
		"Properties",
		"Manifest",
		"centralizedLogging",
		"enabled"
	]) at = at?.kind === "map" ? at.get(key)?.value : void 0;
	return at?.kind === "scalar" && at.text === "false";
}
function some(root, ofNode, ofText) {
	for (const node of below$1(root)) if (ofNode(node) || node.kind === "scalar" && ofText(node.text)) return true;
	return false;
}
function all(root, wanted) {
	return [...below$1(root)].filter(wanted);
}
function* below$1(root) {
	const pending = [root];
	const seen = /* @__PURE__ */ new Set();
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		yield node;
		if (node.kind !== "scalar") pending.push(...node.kind === "map" ? node.entries.map(({ value }) => value) : node.items);
	}
}
function note(message, { keyOrigin }) {
	return {
		level: "note",
		message,
		location: keyOrigin.locate(),
		incomplete: false
	};
}

// src/sources/cloudformation/read/trail-changers.ts
function trailChangersIn(template, questions) {
	const resources = [...template.resources.values()];
	const hasFunctions = resources.some(({ type }) => isFunction(type));
	return resources.filter(({ type }) => isCustom(type) || hasFunctions && isPolicy(type)).flatMap((resource) => {
		const { node } = resource;
		if (node === null) return [];
		const evaluator = new TemplateEvaluator(template, questions, () => null);
		if (!mayExist(evaluator, node)) return [];
		const address = addressOf(template, resource.logicalId);
		return isCustom(resource.type) ? ofCustomResource(evaluator, node, address) : ofPolicy(evaluator, resource, address);
	});
}
function mayExist(evaluator, node) {
	const condition = node.get("Condition")?.value;
	return condition?.kind !== "scalar" || condition.tag !== null || evaluator.condition(condition.text) !== "no";
}
const besideTheCall = /* @__PURE__ */ new Set(["ServiceToken", "Delete"]);
function ofCustomResource(evaluator, node, address) {
	const properties = node.get("Properties")?.value;
	const says = (properties?.kind === "map" ? properties.entries : []).flatMap(({ key, value }) => besideTheCall.has(key) ? [] : textsIn(evaluator, value));
	const calls = changingCalls(knownPartsOf(says));
	return calls.length === 0 ? [] : [{
		by: "custom-resource",
		address,
		calls,
		says,
		isSure: true
	}];
}
function ofPolicy(evaluator, { type, node }, address) {
	if (node === null || !isForFunctions(type, node)) return [];
	return allowingStatements(node).flatMap((statement) => {
		const calls = actionsOf(statement).filter(isTrailAction);
		const resource = statement.get("Resource")?.value;
		if (resource === void 0) return [];
		return [{
			by: "function",
			address,
			calls,
			says: textsIn(evaluator, resource),
			isSure: false
		}];
	});
}
function textsIn(evaluator, node) {
	return textsOf(evaluator, evaluator.evaluate(node), 0);
}
const deepest = 30;
function textsOf(evaluator, value, depth) {
	if (depth > deepest) return [];
	switch (value.kind) {
		case "text": return [value.text];
		case "open": return [{ parts: [value.piece] }];
		case "list": return value.items.flatMap((item) => textsOf(evaluator, item, depth + 1));
		case "map": return value.node.entries.flatMap((entry) => textsOf(evaluator, evaluator.evaluate(entry.value), depth + 1));
		case "absent": return [];
	}
}

// src/sources/cloudformation/read/construct.ts
function constructOf({ node }) {
	const metadata = node?.get("Metadata")?.value;
	const path = metadata?.kind === "map" ? metadata.get("aws:cdk:path")?.value : void 0;
	return path?.kind === "scalar" && path.text !== "" ? { construct: {
		path: path.text,
		source: null,
		trace: null
	} } : {};
}

// src/sources/cloudformation/read/tags.ts
function templateTagsOf(evaluator, properties) {
	const written = evaluator.property(properties, "Tags");
	switch (written.kind) {
		case "absent": return {};
		case "list": return { tags: listed(evaluator, written.items) };
		case "map": return { tags: {
			values: new Map(written.node.entries.map(({ key }) => [key, textOf(evaluator.property(written, key))])),
			open: written.open !== null
		} };
		case "text":
		case "open": return { tags: {
			values: /* @__PURE__ */ new Map(),
			open: true
		} };
	}
}
function listed(evaluator, items) {
	const values = /* @__PURE__ */ new Map();
	let open = false;
	for (const item of items) {
		const key = item.kind === "map" ? evaluator.property(item, "Key") : item;
		const name = key.kind === "text" ? knownString(key.text) : void 0;
		if (item.kind !== "map" || name === void 0) open = true;
		else values.set(name, textOf(evaluator.property(item, "Value")));
	}
	return {
		values,
		open
	};
}
function textOf(value) {
	if (value.kind === "text") return value.text;
	return value.kind === "open" ? { parts: [value.piece] } : literal("");
}

// src/sources/cloudformation/evaluate/variants.ts
function resourceVariantsOf(template, questions, resource, builder) {
	const run = (ask) => {
		const evaluator = new TemplateEvaluator(template, questions, ask);
		for (const assumption of resource.assumptions) evaluator.assume(assumption);
		const missing = conditionsOf(evaluator, resource).find(({ holds }) => holds() === "no")?.name ?? null;
		return {
			result: missing !== null ? null : builder.build(evaluator),
			missing,
			assumptions: evaluator.assumptions
		};
	};
	const worlds = inAllWorlds(run, ({ result }) => contentKey(result), mergeAssumptions);
	if (worlds === null) sayTooManyWorlds(template, resource);
	if (worlds === null) return {
		variants: [undecided(template, questions, resource, builder)],
		leftOut: null
	};
	const variants = worlds.flatMap(({ guard, result: { result, assumptions } }) => result === null ? [] : [builder.complete(result, {
		guard,
		assumptions
	})]);
	const [world] = worlds;
	const condition = world?.result.missing ?? null;
	return {
		variants,
		leftOut: variants.length > 0 || condition === null ? null : {
			condition,
			assumptions: world?.result.assumptions ?? []
		}
	};
}
function sayTooManyWorlds(template, resource) {
	const message = `${`More than ${String(64)} combinations of conditions and parameters`} decide what ${addressOf(template, resource.logicalId)} is: what depends on them is undetermined.`;
	reachedLimit(template.family, idOf(template, resource.logicalId), message, resource.keyOrigin);
}
function mergeAssumptions(a, b) {
	return {
		...a,
		assumptions: distinctAssumptions([...a.assumptions, ...b.assumptions])
	};
}
function undecided(template, questions, resource, { build, complete }) {
	const evaluator = new TemplateEvaluator(template, questions, () => null);
	for (const assumption of resource.assumptions) evaluator.assume(assumption);
	const guard = conditionsOf(evaluator, resource).flatMap(({ id, subject, holds }) => holds() === "yes" ? [] : [{
		question: {
			id,
			subject,
			answers: ["yes", "no"]
		},
		answer: "yes"
	}]);
	return complete(build(evaluator), {
		guard,
		assumptions: evaluator.assumptions
	});
}
function conditionsOf(evaluator, resource) {
	const { parent, path } = evaluator.template.place;
	const around = parent === null ? [] : conditionsOf(evaluator.of(parent.template), parent.resource);
	const condition = resource.node?.get("Condition")?.value;
	if (condition === void 0) return around;
	const name = condition.kind === "scalar" ? condition.text : `of ${resource.logicalId}`;
	const isName = condition.kind === "scalar" && condition.tag === null;
	const subject = isName ? {
		code: "condition",
		name: `${path}${name}`
	} : {
		code: "condition-without-name",
		resource: resource.logicalId
	};
	const holds = isName ? () => evaluator.condition(name) : () => yesOrNo(evaluator, condition.place(), subject);
	return [...around, {
		name: `${path}${name}`,
		id: questionId(evaluator.template, name),
		subject,
		holds
	}];
}
function contentKey(result) {
	return JSON.stringify(result, (key, value) => {
		if (key === "origin" || key === "scope") return void 0;
		return value instanceof Map ? [...value] : value;
	});
}

// src/sources/cloudformation/read/declared-resources.ts
function readDeclaredResources(template, questions, declarations) {
	return [...template.resources.values()].flatMap((resource) => {
		const declaration = declarations.get(resource.type);
		return declaration === void 0 ? [] : readDeclaredResource(template, questions, resource, declaration);
	});
}
function readDeclaredResource(template, questions, resource, declaration) {
	const build = (evaluator) => {
		const own = partOf(evaluator, resource, declaration);
		return [own, ...replicasOf(evaluator, resource, declaration, own)];
	};
	return resourceVariantsOf(template, questions, resource, {
		build,
		complete: (parts, guarded) => parts.map((part) => ({
			...part,
			...guarded
		}))
	}).variants.flat();
}
function partOf(evaluator, resource, declaration) {
	const { template } = evaluator;
	const properties = evaluator.propertiesOf(resource);
	const variables = evaluator.variablesOf(resource) ?? /* @__PURE__ */ new Map();
	return {
		id: idOf(template, resource.logicalId),
		address: addressOf(template, resource.logicalId),
		declaredType: resource.type,
		service: declaration.service,
		resourceType: declaration.resourceType,
		arn: declaration.resourceType === null ? null : variables.get("arn") ?? null,
		...declaration.contains === true ? { contains: true } : {},
		variables: new Map(Object.keys(declaration.variables).flatMap((name) => pairOf(name, variables.get(name)))),
		parts: new Map(Object.entries(declaration.parts).map(([type, property]) => [type, presence$2(evaluator, evaluator.property(properties, property))])),
		...needsOf(evaluator, declaration, properties),
		scope: template.scope,
		region: template.scope.region,
		origin: resource.keyOrigin,
		...isRetained(resource, "DeletionPolicy") ? { outlivesCode: true } : {},
		...isRetained(resource, "UpdateReplacePolicy") ? { outlivesReplacement: true } : {},
		...templateTagsOf(evaluator, properties),
		...constructOf(resource)
	};
}
const retaining = /* @__PURE__ */ new Set(["Retain", "RetainExceptOnCreate"]);
function isRetained({ node }, attribute) {
	const policy = node?.get(attribute)?.value;
	if (policy === void 0) return false;
	return policy.kind !== "scalar" || policy.tag !== null || retaining.has(policy.text);
}
function replicasOf(evaluator, resource, declaration, own) {
	if (declaration.replicas === void 0 || declaration.arn === null) return [];
	const { arn, replicas } = declaration;
	const listed = evaluator.property(evaluator.propertiesOf(resource), replicas.list);
	const regions = listed.kind === "list" ? listed.items.map((item) => evaluator.property(item, replicas.region)) : [];
	return [...new Map(regions.flatMap((region) => region.kind === "text" && !sameText(region.text, own.region) ? [[canonical(region.text), region.text]] : [])).values()].map((region) => {
		const variables = new Map(evaluator.variablesOf(resource)).set("region", region);
		return {
			...own,
			id: `${own.id}[${display(region)}]`,
			address: `${own.address}[${display(region)}]`,
			region,
			arn: own.arn === null ? null : fill(evaluator.template, resource, arn, variables)
		};
	});
}
function pairOf(name, text) {
	return text === void 0 ? [] : [[name, text]];
}
function needsOf(evaluator, { needs }, properties) {
	if (needs === void 0) return {};
	const { property, without, shownBy, that } = needs;
	return { needs: {
		shown: property === null ? "no" : presence$2(evaluator, evaluator.property(properties, property), without),
		shownBy,
		that
	} };
}
function presence$2(evaluator, written, without = []) {
	const value = evaluator.settleValue(written);
	switch (value.kind) {
		case "absent": return "no";
		case "map": return "yes";
		case "list": return presenceOfAny(value.items.map((item) => itemPresence(evaluator, item, without)));
		case "open": return "maybe";
		case "text": {
			const known = knownString(evaluator.settle(value.text, "with secrets"));
			if (known === void 0) return "maybe";
			return known.toLowerCase() === "false" || known === "" ? "no" : "yes";
		}
	}
}
function itemPresence(evaluator, item, without) {
	const value = evaluator.settleValue(item);
	if (value.kind === "open") return "maybe";
	if (value.kind !== "text" || without.length === 0) return "yes";
	const known = knownString(evaluator.settle(value.text, "with secrets"));
	if (known === void 0) return "maybe";
	return without.includes(known) ? "no" : "yes";
}
function presenceOfAny(items) {
	return items.includes("yes") ? "yes" : items.includes("maybe") ? "maybe" : "no";
}

// src/sources/bucket-settings.ts
function cloudFormationFacts(bucket, spell) {
	const named = spelled(bucket, spell);
	return {
		publicAccessBlocked: publicAccessBlocked(named.blocks("PublicAccessBlockConfiguration"), [
			"BlockPublicAcls",
			"BlockPublicPolicy",
			"IgnorePublicAcls",
			"RestrictPublicBuckets"
		], bucket.origin),
		versioned: lockedOrVersioned(named.flag("ObjectLockEnabled"), statusFact(named.blocks("VersioningConfiguration"), "Status", bucket.origin)),
		objectLock: cloudFormationLock(named),
		accessLogged: presence$1(named.blocks("LoggingConfiguration"), bucket.origin),
		expirations: inOne(named.blocks("LifecycleConfiguration"), bucket.origin, (configuration) => expirationsOf(configuration.blocks("Rules"), configuration.origin, (rule) => ({
			enabled: equalTo(rule.text("Status"), "Enabled"),
			prefix: prefixOf(rule.text("Prefix")),
			isNarrowed: [
				"TagFilters",
				"ObjectSizeGreaterThan",
				"ObjectSizeLessThan"
			].some(rule.isSet),
			days: rule.isSet("ExpirationDate") ? 0 : daysOf(rule.text("ExpirationInDays"))
		})))
	};
}
function cloudFormationLock(bucket) {
	const enabled = bucket.flag("ObjectLockEnabled");
	const fact = inOneFact(bucket.blocks("ObjectLockConfiguration"), bucket.origin, (configuration) => inOneFact(configuration.blocks("Rule"), configuration.origin, (rule) => presence$1(rule.blocks("DefaultRetention"), rule.origin)));
	if (enabled.kind === "known") return enabled.value ? fact : {
		holds: "no",
		origin: enabled.origin
	};
	return fact.holds === "no" ? fact : {
		...fact,
		holds: "maybe"
	};
}
function lockedOrVersioned(locked, versioned) {
	if (versioned.holds === "yes" || locked.kind === "absent") return versioned;
	if (locked.kind === "unknown") return {
		holds: "maybe",
		origin: locked.origin
	};
	return locked.value ? {
		holds: "yes",
		origin: locked.origin
	} : versioned;
}
function publicAccessBlocked(blocks, flags, origin) {
	if (blocks.origin === null) return {
		holds: "maybe",
		origin
	};
	return inOneFact(blocks, origin, (block) => flagsFact(block, flags));
}
function flagsFact(block, flags) {
	const settings = flags.map(block.flag);
	const holds = all$1(settings, (setting) => {
		if (setting.kind === "unknown") return "maybe";
		return setting.kind === "known" && setting.value ? "yes" : "no";
	});
	const off = settings.find((setting) => setting.kind === "known" && !setting.value);
	return {
		holds,
		origin: holds === "no" && off?.kind === "known" ? off.origin : block.origin
	};
}
function statusFact(blocks, status, origin) {
	return inOneFact(blocks, origin, (block) => {
		const setting = block.text(status);
		return {
			holds: equalTo(setting, "Enabled"),
			origin: setting.kind === "absent" ? block.origin : setting.origin
		};
	});
}
function presence$1({ items, isOpen, origin }, around) {
	return {
		holds: items.length > 0 ? "yes" : isOpen ? "maybe" : "no",
		origin: origin ?? around
	};
}
function inOneFact(blocks, around, read) {
	const [only, ...others] = blocks.items;
	const origin = blocks.origin ?? around;
	if (only === void 0 && !blocks.isOpen) return {
		holds: "no",
		origin
	};
	return only === void 0 || others.length > 0 || blocks.isOpen ? {
		holds: "maybe",
		origin
	} : read(only);
}
function inOne(blocks, around, read) {
	const [only, ...others] = blocks.items;
	const origin = blocks.origin ?? around;
	if (only === void 0 || others.length > 0 || blocks.isOpen) return {
		rules: [],
		isOpen: only !== void 0 || blocks.isOpen,
		origin
	};
	return read(only);
}
function expirationsOf({ items, isOpen, origin }, around, read) {
	return {
		rules: items.flatMap((item) => {
			const { days, ...rule } = read(item);
			return days === "none" || rule.enabled === "no" ? [] : [{
				...rule,
				days,
				origin: item.origin
			}];
		}),
		isOpen,
		origin: origin ?? around
	};
}
function daysOf(setting) {
	const days = wholeNumber(setting);
	if (days.kind === "absent") return "none";
	if (days.kind === "unknown") return null;
	return days.value === 0 ? "none" : days.value;
}
function prefixOf(setting) {
	return setting.kind === "known" ? setting.value : setting.kind === "absent" ? literal("") : null;
}
function equalTo(setting, word) {
	if (setting.kind === "absent") return "no";
	const value = setting.kind === "known" ? knownString(setting.value) : void 0;
	return value === void 0 ? "maybe" : value === word ? "yes" : "no";
}
function spelled(node, spell) {
	return {
		origin: node.origin,
		flag: (name) => node.flag(spell(name)),
		text: (name) => node.text(spell(name)),
		isSet: (name) => node.isSet(spell(name)),
		blocks: (name) => {
			const blocks = node.blocks(spell(name));
			return {
				...blocks,
				items: blocks.items.map((item) => spelled(item, spell))
			};
		}
	};
}

// src/sources/cloudformation/read/settings.ts
function booleanProperty(evaluator, map, name) {
	const value = evaluator.settleValue(evaluator.property(map, name));
	const origin = originOf(evaluator, map, name, value);
	switch (value.kind) {
		case "absent": return absent;
		case "open": return unknown(value.piece.unknown, origin);
		case "list":
		case "map": return unknown({
			code: "wrong-shape",
			found: shapeOf(value),
			expected: "boolean"
		}, origin);
		case "text": return truthOf(evaluator.settle(value.text, "with secrets"), origin);
	}
}
function truthOf(text, origin) {
	const [piece] = unresolvedPieces(text);
	if (piece !== void 0) return unknown(piece.unknown, origin);
	const value = knownString(text)?.toLowerCase();
	if (value === "true" || value === "false") return known(value === "true", origin);
	return unknown({ code: "neither-true-nor-false" }, origin);
}
function textProperty(evaluator, map, name, choice) {
	const written = evaluator.property(map, name);
	const value = choice === void 0 ? written : evaluator.settleValue(written);
	const origin = valueOrigin(value) ?? originOf(evaluator, map, name, value);
	switch (value.kind) {
		case "absent": return absent;
		case "open": return unknown(value.piece.unknown, origin);
		case "list":
		case "map": return unknown({
			code: "wrong-shape",
			found: shapeOf(value),
			expected: "string"
		}, origin);
		case "text": return known(choice === void 0 ? value.text : evaluator.settle(value.text), origin);
	}
}
function listProperty(evaluator, map, name, readItem) {
	const value = evaluator.settleValue(evaluator.property(map, name));
	const origin = originOf(evaluator, map, name, value);
	switch (value.kind) {
		case "absent": return absent;
		case "list": return known(readItems(evaluator, value.items, readItem, value.origin), origin);
		case "open":
		case "text":
		case "map": return unknown(notAList(value).unknown, origin);
	}
}
function list(evaluator, written, readItem, origin) {
	const value = evaluator.settleValue(written);
	switch (value.kind) {
		case "absent": return {
			items: [],
			more: null,
			origin
		};
		case "list": return readItems(evaluator, value.items, readItem, value.origin);
		case "open":
		case "text":
		case "map": return {
			items: [],
			more: notAList(value),
			origin
		};
	}
}
function readItems(evaluator, values, readItem, origin) {
	const items = [];
	let more = null;
	for (const written of values) {
		const value = written.kind === "open" ? evaluator.settleValue(written) : written;
		if (value.kind === "absent") continue;
		const item = value.kind === "open" ? null : readItem(value);
		if (item !== null) items.push(item);
		else more ??= value.kind === "open" ? value.piece : wrongItem(value);
	}
	return {
		items,
		more,
		origin
	};
}
function textItem(item) {
	return item.kind === "text" ? {
		text: item.text,
		origin: item.origin
	} : null;
}
function notAList(value) {
	if (value.kind === "open") return value.piece;
	const [piece] = value.kind === "text" ? unresolvedPieces(value.text) : [];
	if (piece !== void 0) return openTemplatePiece(`${piece.id}/list`, piece.unknown);
	return openTemplatePiece("not-a-list", {
		code: "wrong-shape",
		...foundIn(value),
		expected: "list"
	});
}
function wrongItem(value) {
	return openTemplatePiece("wrong-item", {
		code: "wrong-item",
		...foundIn(value)
	});
}
function foundIn(value) {
	return {
		found: shapeOf(value),
		...value.kind === "text" ? { value: display(value.text) } : {}
	};
}
function valueOrigin(value) {
	return value.kind === "absent" ? void 0 : value.origin;
}
function originOf(evaluator, map, name, value) {
	const entry = map.kind === "map" ? map.node.get(name) : void 0;
	if (entry === void 0) return valueOrigin(map) ?? startOfFile(evaluator.template.uri);
	return entry.value.kind === "scalar" || value.kind === "text" ? entry.origin : entry.keyOrigin;
}

// src/sources/cloudformation/read/buckets.ts
const bucketType = "AWS::S3::Bucket";
function readBuckets(template, questions) {
	return [...template.resources.values()].flatMap((resource) => {
		if (resource.type !== bucketType) return [];
		return resourceVariantsOf(template, questions, resource, {
			build: (evaluator) => readBucket(evaluator, resource),
			complete: (part, { guard }) => ({
				...part,
				guard
			})
		}).variants;
	});
}
function readBucket(evaluator, resource) {
	const { template } = evaluator;
	const { logicalId, keyOrigin } = resource;
	const properties = evaluator.propertiesOf(resource);
	const named = reference(evaluator, logicalId, keyOrigin);
	const written = textProperty(evaluator, properties, "BucketName");
	const names = [...named.kind === "text" ? [named.text] : [], ...written.kind === "known" ? [written.value] : []];
	return {
		id: idOf(template, logicalId),
		address: addressOf(template, logicalId),
		names,
		scope: template.scope,
		origin: keyOrigin,
		isApart: false,
		facts: cloudFormationFacts(nodeOf(evaluator, properties, keyOrigin), (name) => name)
	};
}
function nodeOf(evaluator, map, origin) {
	return {
		origin,
		flag: (name) => booleanProperty(evaluator, map, name),
		text: (name) => textProperty(evaluator, map, name, "choice"),
		isSet: (name) => evaluator.settleValue(evaluator.property(map, name)).kind !== "absent",
		blocks: (name) => blocksOf(evaluator, map, name)
	};
}
function blocksOf(evaluator, map, name) {
	const value = evaluator.settleValue(evaluator.property(map, name));
	switch (value.kind) {
		case "absent": return {
			items: [],
			isOpen: false,
			origin: null
		};
		case "map": return {
			items: [nodeOf(evaluator, value, placeOf$1(map, name) ?? value.origin)],
			isOpen: false,
			origin: value.origin
		};
		case "list": {
			const items = value.items.map((item) => evaluator.settleValue(item)).filter(({ kind }) => kind !== "absent");
			const maps = items.filter((item) => item.kind === "map");
			return {
				items: maps.map((item) => nodeOf(evaluator, item, item.origin)),
				isOpen: maps.length < items.length,
				origin: value.origin
			};
		}
		case "open":
		case "text": return {
			items: [],
			isOpen: true,
			origin: value.origin
		};
	}
}
function placeOf$1(map, name) {
	return map.kind === "map" ? map.node.get(name)?.keyOrigin : void 0;
}

// src/sources/cloudformation/read/resource-policies.ts
const bucketPolicyType = "AWS::S3::BucketPolicy";
const keyType = "AWS::KMS::Key";
const topicType = "AWS::SNS::Topic";
const topicPolicyType = "AWS::SNS::TopicPolicy";
function isPolicyType(type) {
	return [
		bucketPolicyType,
		keyType,
		topicType,
		topicPolicyType
	].includes(type);
}
function readResourcePolicies(template, questions) {
	return [...template.resources.values()].flatMap((resource) => {
		if (!isPolicyType(resource.type)) return [];
		return resourceVariantsOf(template, questions, resource, {
			build: (evaluator) => readPolicy(evaluator, resource),
			complete: (part, { guard }) => ({
				...part,
				guard
			})
		}).variants;
	});
}
function readPolicy(evaluator, resource) {
	switch (resource.type) {
		case keyType: return readKey(evaluator, resource);
		case topicType: return readTopic(evaluator, resource);
		case topicPolicyType: return readTopicPolicy(evaluator, resource);
		default: return readBucketPolicy(evaluator, resource);
	}
}
function readTopic(evaluator, resource) {
	const { logicalId, keyOrigin } = resource;
	const named = [
		reference(evaluator, logicalId, keyOrigin),
		attributeOfResource(evaluator, logicalId, "TopicArn", keyOrigin),
		attributeOfResource(evaluator, logicalId, "TopicName", keyOrigin)
	];
	return {
		...baseOf(evaluator, resource),
		kind: "topic",
		names: named.flatMap((value) => value.kind === "text" ? [value.text] : []),
		document: {
			kind: "open",
			origin: keyOrigin
		},
		isApart: false
	};
}
function readTopicPolicy(evaluator, resource) {
	const properties = evaluator.propertiesOf(resource);
	const topics = listProperty(evaluator, properties, "Topics", textItem);
	const document = policyValue(evaluator, evaluator.property(properties, "PolicyDocument"));
	return {
		...baseOf(evaluator, resource),
		kind: "topic",
		names: topics.kind === "known" ? topics.value.items.map(({ text }) => text) : [],
		document: document ?? {
			kind: "open",
			origin: resource.keyOrigin
		},
		isApart: true
	};
}
function baseOf({ template }, resource) {
	return {
		id: idOf(template, resource.logicalId),
		address: addressOf(template, resource.logicalId),
		scope: template.scope,
		origin: resource.keyOrigin
	};
}
function readBucketPolicy(evaluator, resource) {
	const properties = evaluator.propertiesOf(resource);
	const bucket = textProperty(evaluator, properties, "Bucket");
	const document = evaluator.property(properties, "PolicyDocument");
	return {
		...baseOf(evaluator, resource),
		kind: "bucket",
		names: bucket.kind === "known" ? [bucket.value] : [],
		document: policyValue(evaluator, document) ?? {
			kind: "open",
			origin: resource.keyOrigin
		}
	};
}
function readKey(evaluator, resource) {
	const properties = evaluator.propertiesOf(resource);
	const { logicalId, keyOrigin } = resource;
	const named = [reference(evaluator, logicalId, keyOrigin), attributeOfResource(evaluator, logicalId, "Arn", keyOrigin)];
	return {
		...baseOf(evaluator, resource),
		kind: "key",
		names: named.flatMap((value) => value.kind === "text" ? [value.text] : []),
		document: policyValue(evaluator, evaluator.property(properties, "KeyPolicy")),
		enabled: booleanProperty(evaluator, properties, "Enabled"),
		isApart: false
	};
}
function policyValue(evaluator, written) {
	const value = evaluator.settleValue(written);
	switch (value.kind) {
		case "absent": return null;
		case "open": return {
			kind: "open",
			origin: value.origin
		};
		case "text": return {
			kind: "text",
			text: value.text,
			origin: value.origin
		};
		case "list": return {
			kind: "list",
			items: value.items.flatMap((item) => policyValue(evaluator, item) ?? []),
			origin: value.origin
		};
		case "map": {
			if (value.open !== null) return {
				kind: "open",
				origin: value.origin
			};
			const entries = value.node.entries.flatMap(({ key, value: node }) => {
				const inside = policyValue(evaluator, evaluator.evaluate(node));
				return inside === null ? [] : [[key, inside]];
			});
			return {
				kind: "map",
				entries: new Map(entries),
				origin: value.origin
			};
		}
	}
}

// src/sources/cloudformation/template/stack-types.ts
const stackTypes = /* @__PURE__ */ new Map([
	["AWS::CloudFormation::Stack", {
		template: "TemplateURL",
		isStackSet: false
	}],
	["AWS::CloudFormation::StackSet", {
		template: "TemplateURL",
		isStackSet: true
	}],
	["AWS::Serverless::Application", {
		template: "Location",
		isStackSet: false
	}]
]);

// src/sources/cloudformation/read/open-value.ts
function openValue(evaluator, node) {
	if (intrinsicOf(node) === null) {
		if (node.kind === "scalar") return scalarValue(evaluator, node);
		if (node.kind === "sequence") return {
			kind: "list",
			items: node.items.map((item) => openValue(evaluator, item)).filter(({ kind }) => kind !== "absent"),
			more: null,
			origin: node.origin
		};
	}
	return evaluated(evaluator, evaluator.evaluate(node));
}
function scalarValue(evaluator, node) {
	const { origin, text, type } = node;
	switch (type) {
		case "boolean": return {
			kind: "boolean",
			boolean: text === "true",
			origin
		};
		case "null": return {
			kind: "null",
			origin
		};
		case "number": return {
			kind: "number",
			number: Number(text),
			origin
		};
		case "string": {
			const value = evaluator.evaluate(node);
			if (value.kind !== "text") return evaluated(evaluator, value);
			return node.isPlain === true ? textValue(evaluator, value) : {
				kind: "text",
				text: value.text,
				origin
			};
		}
	}
}
function evaluated(evaluator, written) {
	const value = evaluator.settleValue(written);
	switch (value.kind) {
		case "absent": return { kind: "absent" };
		case "open": return {
			kind: "unknown",
			because: value.piece.unknown,
			origin: value.origin
		};
		case "text": return textValue(evaluator, value);
		case "list": return {
			kind: "list",
			items: value.items.map((item) => evaluated(evaluator, item)).filter(({ kind }) => kind !== "absent"),
			more: null,
			origin: value.origin
		};
		case "map": return {
			kind: "mapping",
			entries: new Map(value.node.entries.map(({ key, value: node }) => [key, openValue(evaluator, node)])),
			more: value.open === null ? null : { because: value.open.unknown },
			origin: value.origin
		};
	}
}
function textValue(evaluator, { text: written, origin }) {
	const text = evaluator.settle(written);
	const known = knownString(text);
	if (known === "true" || known === "false") return {
		kind: "one-of",
		values: [{
			kind: "text",
			text
		}, {
			kind: "boolean",
			boolean: known === "true"
		}],
		origin
	};
	if (known !== void 0 && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(known)) return {
		kind: "one-of",
		values: [{
			kind: "text",
			text
		}, {
			kind: "number",
			number: Number(known)
		}],
		origin
	};
	return {
		kind: "text",
		text,
		origin
	};
}

// src/sources/cloudformation/read/detections.ts
const ruleType = "AWS::Events::Rule";
const metricFilterType = "AWS::Logs::MetricFilter";
const subscriptionFilterType = "AWS::Logs::SubscriptionFilter";
const logGroupType = "AWS::Logs::LogGroup";
const alarmType = "AWS::CloudWatch::Alarm";
const serverlessTypes = /* @__PURE__ */ new Set(["AWS::Serverless::Function", "AWS::Serverless::StateMachine"]);
const serverlessRuleTypes = /* @__PURE__ */ new Set(["EventBridgeRule", "CloudWatchEvent"]);
const serverlessFilterType = "CloudWatchLogs";
const detectionTypes = /* @__PURE__ */ new Set([
	ruleType,
	metricFilterType,
	subscriptionFilterType
]);
const typesTheyNeed = /* @__PURE__ */ new Set([logGroupType, alarmType]);
function detectionTypesIn(text) {
	if (![
		...detectionTypes,
		...serverlessRuleTypes,
		serverlessFilterType,
		...stackTypes.keys(),
		"AWS::Include"
	].some((word) => text.includes(word))) return () => false;
	return (type) => detectionTypes.has(type) || typesTheyNeed.has(type) || serverlessTypes.has(type);
}
function readDetections(template, questions, isRead) {
	const byType = groupBy([...template.resources.values()].filter(({ type }) => isRead(type)), ({ type }) => type);
	const ofType = (type) => byType.get(type) ?? [];
	const variants = (resource, build) => resourceVariantsOf(template, questions, resource, {
		build,
		complete: (part, guarded) => ({
			...part,
			...guarded
		})
	}).variants;
	const ofServerless = [...serverlessTypes].flatMap(ofType).flatMap((resource) => {
		return variants(resource, (evaluator) => ({ events: serverlessEvents(evaluator, resource) })).flatMap(({ events, guard, assumptions }) => events.map((one) => ({
			...one,
			guard,
			assumptions
		})));
	});
	const detections = [
		...ofType(ruleType).flatMap((resource) => variants(resource, (evaluator) => ({ rule: eventRule(evaluator, resource) }))).flatMap(({ rule, guard, assumptions }) => rule === null ? [] : [{
			...rule,
			guard,
			assumptions
		}]),
		...ofServerless,
		...[metricFilterType, subscriptionFilterType].flatMap(ofType).flatMap((resource) => variants(resource, (evaluator) => logFilter(evaluator, resource)))
	];
	if (detections.length === 0) return null;
	return {
		detections,
		logGroups: ofType(logGroupType).flatMap((resource) => variants(resource, (evaluator) => logGroup(evaluator, resource))),
		alarms: ofType(alarmType).flatMap((resource) => variants(resource, (evaluator) => ({ alarm: metricAlarm(evaluator, resource) })).flatMap(({ alarm, guard }) => alarm === null ? [] : [{
			...alarm,
			guard
		}]))
	};
}
function placeOf({ template }, resource) {
	return {
		id: idOf(template, resource.logicalId),
		address: addressOf(template, resource.logicalId),
		scope: template.scope,
		region: template.scope.region,
		origin: resource.keyOrigin,
		...constructOf(resource)
	};
}
function eventRule(evaluator, resource) {
	const properties = evaluator.propertiesOf(resource);
	const pattern = patternIn(evaluator, properties, "EventPattern", resource.keyOrigin);
	if (pattern === null) return null;
	const targets = evaluator.settleValue(evaluator.property(properties, "Targets"));
	const arns = targets.kind === "list" ? targets.items.map((target) => textItem(evaluator.property(target, "Arn"))) : [];
	return {
		...placeOf(evaluator, resource),
		kind: "event-rule",
		name: nameIn(evaluator, properties, "Name"),
		...pattern,
		bus: textProperty(evaluator, properties, "EventBusName"),
		state: textProperty(evaluator, properties, "State", "choice"),
		targets: arns.filter((arn) => arn !== null),
		targetsAreKnown: targets.kind === "absent" || targets.kind === "list" && !arns.includes(null)
	};
}
function serverlessEvents(evaluator, resource) {
	const events = evaluator.property(evaluator.propertiesOf(resource), "Events");
	if (events.kind !== "map") return [];
	return events.node.entries.flatMap(({ key, value, keyOrigin }) => {
		const event = evaluator.evaluate(value);
		const written = evaluator.property(event, "Type");
		const type = written.kind === "text" ? knownString(written.text) ?? "" : "";
		const properties = evaluator.property(event, "Properties");
		const base = placeOf(evaluator, resource);
		const place = {
			...base,
			id: `${base.id}.${key}`,
			address: `${base.address}.${key}`,
			origin: keyOrigin
		};
		if (type === serverlessFilterType) return [{
			...place,
			...serverlessFilter(evaluator, properties)
		}];
		const pattern = serverlessRuleTypes.has(type) ? patternIn(evaluator, properties, "Pattern", keyOrigin) : null;
		if (pattern === null) return [];
		return [{
			...place,
			kind: "event-rule",
			name: nameIn(evaluator, properties, "RuleName"),
			...pattern,
			bus: textProperty(evaluator, properties, "EventBusName"),
			state: textProperty(evaluator, properties, "State", "choice"),
			targets: [],
			targetsAreKnown: true
		}];
	});
}
function serverlessFilter(evaluator, properties) {
	return {
		kind: "subscription-filter",
		name: null,
		pattern: textProperty(evaluator, properties, "FilterPattern"),
		logGroup: textProperty(evaluator, properties, "LogGroupName"),
		metrics: []
	};
}
function patternIn(evaluator, properties, name, origin) {
	if (properties.kind === "open") return {
		pattern: {
			kind: "unknown",
			because: properties.piece.unknown
		},
		patternOrigin: origin
	};
	const entry = properties.kind === "map" ? properties.node.get(name) : void 0;
	if (entry === void 0) return null;
	const pattern = openValue(evaluator, entry.value);
	return pattern.kind === "absent" ? null : {
		pattern,
		patternOrigin: entry.keyOrigin
	};
}
function nameIn(evaluator, properties, property) {
	const name = textProperty(evaluator, properties, property);
	return name.kind === "known" ? name.value : null;
}
function logFilter(evaluator, resource) {
	const properties = evaluator.propertiesOf(resource);
	const metrics = listProperty(evaluator, properties, "MetricTransformations", (item) => metricIn(evaluator, item, "MetricNamespace"));
	return {
		...placeOf(evaluator, resource),
		kind: resource.type === metricFilterType ? "metric-filter" : "subscription-filter",
		name: nameIn(evaluator, properties, "FilterName"),
		pattern: textProperty(evaluator, properties, "FilterPattern"),
		logGroup: textProperty(evaluator, properties, "LogGroupName"),
		metrics: metrics.kind === "known" ? metrics.value.items : []
	};
}
function metricIn(evaluator, map, namespaceProperty) {
	const name = textProperty(evaluator, map, "MetricName");
	const namespace = textProperty(evaluator, map, namespaceProperty);
	return name.kind === "known" && namespace.kind === "known" ? {
		name: name.value,
		namespace: namespace.value
	} : null;
}
function logGroup(evaluator, resource) {
	const { logicalId, keyOrigin } = resource;
	const properties = evaluator.propertiesOf(resource);
	const written = nameIn(evaluator, properties, "LogGroupName");
	const named = reference(evaluator, logicalId, keyOrigin);
	const arn = attributeOfResource(evaluator, logicalId, "Arn", keyOrigin);
	const logClass = textProperty(evaluator, properties, "LogGroupClass", "choice");
	return {
		...placeOf(evaluator, resource),
		names: [...named.kind === "text" ? [named.text] : [], ...written === null ? [] : [written]],
		arns: arn.kind === "text" ? [arn.text] : [],
		takesFilters: logClass.kind === "absent" ? "yes" : logClass.kind === "unknown" ? "maybe" : takesFilters(logClass.value)
	};
}
function takesFilters(logClass) {
	const known = knownString(logClass);
	if (known === void 0) return "maybe";
	return known === "INFREQUENT_ACCESS" ? "no" : "yes";
}
function metricAlarm(evaluator, resource) {
	const metric = metricIn(evaluator, evaluator.propertiesOf(resource), "Namespace");
	if (metric === null) return null;
	const { id, address, origin } = placeOf(evaluator, resource);
	return {
		id,
		address,
		origin,
		metric
	};
}

// src/sources/cloudformation/read/exports.ts
function readExports(template) {
	const writers = [...template.resources.values()].filter(({ type }) => type === exportWriterType);
	return [...[...template.outputs].flatMap(([logicalId, output]) => output.kind === "map" ? readExport(template, logicalId, output) : []), ...writers.flatMap((writer) => readWriter(template, writer))];
}
function readWriter(template, writer) {
	const evaluator = new TemplateEvaluator(template, /* @__PURE__ */ new Map(), () => null);
	const properties = evaluator.property(evaluator.propertiesOf(writer), "WriterProps");
	const [region, exported] = [evaluator.property(properties, "region"), evaluator.property(properties, "exports")];
	if (region.kind !== "text" || exported.kind !== "map") return [];
	return exported.node.entries.map(({ key, value }) => ({
		id: `${idOf(template, writer.logicalId)}${key}`,
		name: literal(key),
		value: evaluator.evaluateText(value),
		scope: template.scope,
		region: region.text,
		assumptions: evaluator.assumptions
	}));
}
function readExport(template, logicalId, output) {
	const exported = output.get("Export")?.value;
	const name = exported?.kind === "map" ? exported.get("Name")?.value : void 0;
	const value = output.get("Value")?.value;
	if (name === void 0 || value === void 0) return [];
	const evaluator = new TemplateEvaluator(template, /* @__PURE__ */ new Map(), () => null);
	if (presence(evaluator, output) === "no") return [];
	const texts = {
		name: evaluator.evaluateText(name),
		value: evaluator.evaluateText(value)
	};
	const { scope } = template;
	return [{
		id: idOf(template, `Outputs.${logicalId}`),
		...texts,
		scope,
		region: scope.region,
		assumptions: evaluator.assumptions
	}];
}
function presence(evaluator, output) {
	const condition = output.get("Condition")?.value;
	return condition?.kind === "scalar" ? evaluator.condition(condition.text) : "yes";
}

// src/sources/cloudformation/evaluate/questions.ts
const mostAllowedValues = 8;
function questionsOf(stacks, isRelevant) {
	const [root] = stacks;
	if (root === void 0) return /* @__PURE__ */ new Map();
	const subjects = /* @__PURE__ */ new Map();
	const evaluator = new TemplateEvaluator(root, /* @__PURE__ */ new Map(), () => null);
	for (const stack of stacks) inConditions(evaluator.of(stack), subjects);
	const compared = new Set(subjects.keys());
	for (const stack of stacks) inProperties(evaluator.of(stack), isRelevant, subjects);
	for (const { piece, allowedValues, text } of root.family.parameters.values()) if (allowedValues.length > 0 && allowedValues.length <= mostAllowedValues && singlePiece(text) === piece) add(subjects, text, []);
	const questions = [...subjects.values()].filter(({ piece }) => (parameterOf(root, piece)?.hidden ?? null) === null).map((subject) => toQuestion(root, subject));
	for (const question of questions) if (!compared.has(question.id)) root.family.onDemand.set(question.id, question);
	return new Map(questions.flatMap((question) => compared.has(question.id) ? [[question.id, question]] : []));
}
function inConditions(evaluator, subjects) {
	for (const { name, items } of callsBelow([...evaluator.template.conditions.values()])) {
		if (name === "Fn::Equals") compare(evaluator, items, subjects);
		if (name === "Fn::FindInMap") keysOfMap(evaluator, items, subjects, {
			mostKeys: Infinity,
			isAlwaysEvaluated: true
		});
	}
}
function inProperties(evaluator, isRelevant, subjects) {
	const { mappings, resources, place } = evaluator.template;
	if (mappings === null) return;
	const isConditional = isInConditionalStack(place.parent);
	for (const resource of resources.values()) {
		if (!isRelevant(resource) || resource.node === null) continue;
		const isAlways = !isConditional && resource.node.get("Condition") === void 0;
		for (const { name, items, isChosen } of callsBelow([resource.node])) if (name === "Fn::FindInMap") keysOfMap(evaluator, items, subjects, {
			mostKeys: mostAllowedValues,
			isAlwaysEvaluated: isAlways && !isChosen
		});
	}
}
function isInConditionalStack(parent) {
	return parent !== null && (parent.resource.node?.get("Condition") !== void 0 || isInConditionalStack(parent.template.place.parent));
}
function callsBelow(nodes) {
	const calls = [];
	const pending = nodes.map((node) => ({
		node,
		isChosen: false
	}));
	const seen = /* @__PURE__ */ new Set();
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { node, isChosen } = next;
		if (node.kind === "scalar" || seen.has(node)) continue;
		seen.add(node);
		const call = intrinsicOf(node);
		if (call?.argument.kind === "sequence") calls.push({
			name: call.name,
			items: call.argument.items,
			isChosen
		});
		for (const child of children(call?.argument ?? node)) pending.push({
			node: child,
			isChosen: isChosen || call?.name === "Fn::If"
		});
	}
	return calls;
}
function children(node) {
	switch (node.kind) {
		case "scalar": return [];
		case "sequence": return node.items;
		case "map": return node.entries.map(({ value }) => value);
	}
}
function compare(evaluator, operands, subjects) {
	const [a, b] = operands.map((operand) => evaluator.evaluateText(operand));
	if (a === void 0 || b === void 0) return;
	for (const [text, other] of [[a, b], [b, a]]) {
		const value = knownString(other);
		if (value !== void 0) add(subjects, text, [value]);
	}
}
function keysOfMap(evaluator, [name, first, second, options], subjects, use) {
	if (name === void 0 || first === void 0 || second === void 0) return;
	const mapName = knownString(evaluator.evaluateText(name));
	const map = mapName === void 0 ? void 0 : evaluator.template.mappings?.get(mapName)?.value;
	if (map?.kind !== "map") return;
	const [outer, inner] = [evaluator.evaluateText(first), evaluator.evaluateText(second)];
	const isKeyNeeded = use.isAlwaysEvaluated && options === void 0;
	chooseKey(subjects, outer, map.entries.map(({ key }) => key), {
		...use,
		isAlwaysEvaluated: isKeyNeeded
	});
	const outerKey = knownString(outer);
	const chosen = outerKey === void 0 ? map.entries.map(({ value }) => value) : [map.get(outerKey)?.value];
	chooseKey(subjects, inner, [...new Set(chosen.flatMap((node) => node?.kind === "map" ? node.entries.map(({ key }) => key) : []))], {
		...use,
		isAlwaysEvaluated: isKeyNeeded
	});
}
function chooseKey(subjects, key, keys, { mostKeys, isAlwaysEvaluated }) {
	if (keys.length === 0 || keys.length > mostKeys) return;
	const subject = add(subjects, key, isAlwaysEvaluated ? [] : keys);
	if (subject !== void 0 && isAlwaysEvaluated) subject.keys = common(subject.keys, keys);
}
function common(a, b) {
	const shared = a === null ? b : b.filter((item) => a.includes(item));
	return shared.length === 0 ? b : shared;
}
function add(subjects, text, values) {
	const piece = singlePiece(text);
	if (piece === void 0) return void 0;
	const subject = subjects.get(piece.id) ?? {
		piece,
		values: /* @__PURE__ */ new Set(),
		keys: null
	};
	for (const value of values) subject.values.add(value);
	subjects.set(piece.id, subject);
	return subject;
}
function toQuestion(template, { piece, values, keys }) {
	const allowed = parameterOf(template, piece)?.allowedValues ?? [];
	const { id } = piece;
	const subject = {
		code: "value",
		of: piece.unknown
	};
	if (keys !== null && keys.length > 0) return {
		id,
		subject,
		answers: allowed.length > 0 ? common(allowed, keys) : keys
	};
	return {
		id,
		subject,
		answers: allowed.length > 0 ? [...new Set(allowed)] : [...values, anyOtherValue]
	};
}

// src/sources/cloudformation/evaluate/scope.ts
function templateScopeOf(uri, environment) {
	const partition = environment.partition ?? (environment.region === null ? null : partitionNameOf(environment.region));
	return {
		id: uri,
		kind: "code",
		region: environment.region === null ? unresolvedText(placePiece(uri, "region")) : literal(environment.region),
		account: environment.accountId === null ? unresolvedText(placePiece(uri, "account")) : literal(environment.accountId),
		partition: partition === null ? unresolvedText(placePiece(uri, "partition")) : literal(partition),
		organizationId: environment.organization ?? null
	};
}
function partitionNameOf(region) {
	return partitionOfRegion(loadSemantics(), region)?.id ?? null;
}
function placePiece(uri, part) {
	return {
		id: `${part}:${uri}`,
		kind: part,
		unknown: {
			code: "stack-place",
			part
		}
	};
}

// src/sources/cloudformation/code.ts
function templateCodeOf(node) {
	return node.tag === null ? bareCode(node) : `${node.tag} ${bareCode(node)}`;
}
function bareCode(node) {
	switch (node.kind) {
		case "scalar": return scalarCode(node);
		case "sequence": return `[${node.items.map(templateCodeOf).join(", ")}]`;
		case "map": return `{ ${node.entries.map(({ key, value }) => `${JSON.stringify(key)}: ${templateCodeOf(value)}`).join(", ")} }`;
	}
}
function scalarCode({ tag, type, text }) {
	return (tag === null ? type !== "string" : /^[A-Za-z][\w.]*$/.test(text)) ? text : JSON.stringify(text);
}

// src/sources/cloudformation/read/selectors.ts
function templateAdvancedSelectors(evaluator, properties) {
	return listProperty(evaluator, properties, "AdvancedEventSelectors", (item) => advancedEventSelector(evaluator, item));
}
function advancedEventSelector(evaluator, item) {
	if (item.kind !== "map") return null;
	const name = evaluator.property(item, "Name");
	return {
		name: name.kind === "text" ? knownString(name.text) ?? null : null,
		fieldSelectors: list(evaluator, evaluator.property(item, "FieldSelectors"), (field) => fieldSelector$1(evaluator, field), item.node.get("FieldSelectors")?.keyOrigin ?? item.origin),
		origin: item.origin
	};
}
const arnField = "resources.ARN";
function fieldSelector$1(evaluator, item) {
	if (item.kind !== "map") return null;
	const field = textProperty(evaluator, item, "Field", "choice");
	const readValue = field.kind !== "known" || knownString(field.value) === arnField ? textItem : (value) => decidedItem(evaluator, value);
	return {
		field,
		conditions: operators.flatMap((operator) => {
			const value = evaluator.property(item, operator);
			const origin = item.node.get(operator)?.keyOrigin ?? item.origin;
			if (value.kind === "absent") return [];
			return [{
				operator,
				values: listWithCode(list(evaluator, value, readValue, origin), item.node.get(operator)?.value),
				origin
			}];
		}),
		origin: item.origin
	};
}
function templateBasicSelectors(evaluator, properties) {
	return listProperty(evaluator, properties, "EventSelectors", (item) => basicEventSelector(evaluator, item));
}
function basicEventSelector(evaluator, item) {
	if (item.kind !== "map") return null;
	return {
		readWriteType: textProperty(evaluator, item, "ReadWriteType", "choice"),
		includeManagementEvents: booleanProperty(evaluator, item, "IncludeManagementEvents"),
		excludeManagementEventSources: listProperty(evaluator, item, "ExcludeManagementEventSources", (value) => decidedItem(evaluator, value)),
		dataResources: listProperty(evaluator, item, "DataResources", (resource) => dataResource(evaluator, resource)),
		origin: item.origin
	};
}
function dataResource(evaluator, item) {
	if (item.kind !== "map") return null;
	return {
		type: textProperty(evaluator, item, "Type", "choice"),
		values: withCode(listProperty(evaluator, item, "Values", textItem), item.node.get("Values")?.value),
		origin: item.origin
	};
}
function withCode(values, node) {
	return values.kind === "known" ? {
		...values,
		value: listWithCode(values.value, node)
	} : values;
}
function listWithCode(values, node) {
	if (node?.kind !== "sequence" || node.tag !== null || values.items.length !== node.items.length) return values;
	if (node.items.every(isString)) return values;
	const items = values.items.map((item, index) => {
		const value = node.items[index];
		return value === void 0 || isString(value) ? item : {
			...item,
			written: () => templateCodeOf(value)
		};
	});
	return {
		...values,
		items
	};
}
function isString(node) {
	return node.kind === "scalar" && node.tag === null;
}
function decidedItem(evaluator, value) {
	const item = textItem(value);
	return item === null ? null : {
		...item,
		text: evaluator.settle(item.text)
	};
}
function templateInsights(evaluator, properties) {
	return listProperty(evaluator, properties, "InsightSelectors", (item) => {
		const type = item.kind === "map" ? textItem(evaluator.property(item, "InsightType")) : null;
		if (type === null) return null;
		const categories = listProperty(evaluator, item, "EventCategories", (value) => decidedItem(evaluator, value));
		return {
			...type,
			categories
		};
	});
}

// src/sources/cloudformation/read/sink-parts.ts
function mayDiffer({ changedBy }) {
	return changedBy === void 0 ? {} : { mayDiffer: changedBy };
}
function dialectOfResource({ dialect }, resource) {
	return constructOf(resource).construct === void 0 ? dialect : "cdk";
}

// src/sources/cloudformation/read/unknown-properties.ts
const fieldSelector = {
	Field: null,
	...Object.fromEntries(operators.map((operator) => [operator, null]))
};
const selectorShapes = {
	AdvancedEventSelectors: {
		Name: null,
		FieldSelectors: fieldSelector
	},
	EventSelectors: {
		ReadWriteType: null,
		IncludeManagementEvents: null,
		ExcludeManagementEventSources: null,
		DataResources: {
			Type: null,
			Values: null
		}
	}
};
const rulePath = [
	"Rule",
	"DestinationConfiguration",
	"CloudtrailParameters"
];
function unknownInRule(properties) {
	let node = properties;
	for (const name of rulePath) {
		if (node?.kind !== "map") return [];
		const misspelled = node.entries.find(({ key }) => key !== name && key.toLowerCase() === name.toLowerCase());
		if (misspelled !== void 0) return [{
			name: misspelled.key,
			meant: name,
			inSelector: false,
			origin: misspelled.keyOrigin
		}];
		node = node.get(name)?.value;
	}
	return below(node, { AdvancedEventSelectors: {
		Name: null,
		FieldSelectors: fieldSelector
	} });
}
const mostSlips = 2;
function unknownProperties(type, properties) {
	if (properties?.kind !== "map") return [];
	const known = propertiesOf(type);
	const ownNames = properties.entries.flatMap(({ key, keyOrigin }) => {
		if (known.includes(key) || key.startsWith("Fn::")) return [];
		return [{
			name: key,
			meant: nearestName(key, known, mostSlips) ?? null,
			inSelector: false,
			origin: keyOrigin
		}];
	});
	const inSelectors = Object.entries(selectorShapes).flatMap(([name, shape]) => shape === null ? [] : below(properties.get(name)?.value, shape));
	return [...ownNames, ...inSelectors];
}
function below(node, shape) {
	if (node?.kind === "sequence") return node.items.flatMap((item) => below(item, shape));
	if (node?.kind !== "map" || isIntrinsic(node)) return [];
	return node.entries.flatMap(({ key, value, keyOrigin }) => {
		const inner = shape[key];
		if (inner !== void 0) return inner === null ? [] : below(value, inner);
		return [{
			name: key,
			meant: Object.keys(shape).find((name) => name.toLowerCase() === key.toLowerCase()) ?? null,
			inSelector: true,
			origin: keyOrigin
		}];
	});
}
function isIntrinsic(node) {
	return node.entries.some(({ key }) => key === "Ref" || key === "Condition" || key.startsWith("Fn::"));
}

// src/sources/cloudformation/read/telemetry-rules.ts
function readTemplateRule(template, questions, resource) {
	const { variants } = resourceVariantsOf(template, questions, resource, {
		build: (evaluator) => ruleOf(template, resource, evaluator),
		complete: (part, { guard, assumptions }) => ({
			...part,
			guard,
			assumptions: [...assumptions, telemetryEvaluationOn(part.id)]
		})
	});
	return {
		variants: variants.filter((rule) => !isOfOtherTelemetry(rule)),
		leftOut: null
	};
}
function ruleOf(template, resource, evaluator) {
	const properties = evaluator.propertiesOf(resource);
	const rule = evaluator.settleValue(evaluator.property(properties, "Rule"));
	const destination = evaluator.settleValue(evaluator.property(rule, "DestinationConfiguration"));
	const parameters = evaluator.settleValue(evaluator.property(destination, "CloudtrailParameters"));
	const name = textProperty(evaluator, properties, "RuleName");
	const node = resource.node?.get("Properties")?.value;
	return {
		kind: "telemetry-rule",
		dialect: dialectOfResource(template, resource),
		id: idOf(template, resource.logicalId),
		address: addressOf(template, resource.logicalId),
		name: name.kind === "known" ? name.value : null,
		arn: null,
		scope: template.scope,
		region: template.scope.region,
		multiRegion: booleanProperty(evaluator, rule, "AllRegions"),
		organization: resource.type === "AWS::ObservabilityAdmin::OrganizationTelemetryRule" ? known(true, resource.origin) : absent,
		resourceType: textProperty(evaluator, rule, "ResourceType", "choice"),
		telemetryType: textProperty(evaluator, rule, "TelemetryType", "choice"),
		selectionCriteria: textProperty(evaluator, rule, "SelectionCriteria"),
		destinationType: textProperty(evaluator, destination, "DestinationType", "choice"),
		destinationPattern: textProperty(evaluator, destination, "DestinationPattern"),
		retentionDays: wholeNumber(textProperty(evaluator, destination, "RetentionInDays", "choice")),
		regions: listProperty(evaluator, rule, "Regions", textItem),
		organizationScope: textProperty(evaluator, rule, "Scope"),
		evaluation: absent,
		advancedEventSelectors: templateAdvancedSelectors(evaluator, parameters),
		unknownProperties: [...unknownProperties(resource.type, node), ...unknownInRule(node)],
		origin: resource.origin,
		...mayDiffer(template),
		...constructOf(resource)
	};
}

// src/sources/cloudformation/read/sinks.ts
function isSinkType(type) {
	return sinkReaders.has(type);
}
const sinkReaders = /* @__PURE__ */ new Map([
	[trailType, readTrail],
	[eventDataStoreType, readEventDataStore],
	[telemetryRuleType, readTemplateRule],
	[organizationTelemetryRuleType, readTemplateRule]
]);
function readSinks(template, questions) {
	const sinks = [];
	const notifications = [];
	for (const resource of template.resources.values()) {
		const read = sinkReaders.get(resource.type);
		if (read === void 0) continue;
		const { variants, leftOut } = read(template, questions, resource);
		sinks.push(...variants);
		if (leftOut !== null) notifications.push(leftOutNote(template, resource, leftOut));
	}
	return {
		sinks,
		notifications
	};
}
function leftOutNote(template, resource, { condition, assumptions }) {
	const kind = resource.type === "AWS::CloudTrail::Trail" ? "Trail" : "Event data store";
	const basis = assumptions.length === 0 ? "" : ` (${assumptions.map(assumptionSentence).join("; ")})`;
	return {
		level: "note",
		message: `${kind} ${addressOf(template, resource.logicalId)} is not created: condition ${condition} does not hold${basis}.`,
		location: resource.keyOrigin.locate(),
		incomplete: false,
		unmade: {
			address: addressOf(template, resource.logicalId),
			because: {
				code: "condition-off",
				condition
			},
			assumptions
		}
	};
}
function readTrail(template, questions, resource) {
	const build = (evaluator) => {
		const properties = evaluator.propertiesOf(resource);
		const variables = evaluator.variablesOf(resource);
		return {
			kind: "trail",
			dialect: dialectOfResource(template, resource),
			id: idOf(template, resource.logicalId),
			address: addressOf(template, resource.logicalId),
			name: variables?.get("name") ?? null,
			arn: variables?.get("arn") ?? null,
			scope: template.scope,
			region: template.scope.region,
			logging: booleanProperty(evaluator, properties, "IsLogging"),
			multiRegion: booleanProperty(evaluator, properties, "IsMultiRegionTrail"),
			organization: booleanProperty(evaluator, properties, "IsOrganizationTrail"),
			globalServiceEvents: booleanProperty(evaluator, properties, "IncludeGlobalServiceEvents"),
			advancedEventSelectors: templateAdvancedSelectors(evaluator, properties),
			eventSelectors: templateBasicSelectors(evaluator, properties),
			s3BucketName: textProperty(evaluator, properties, "S3BucketName"),
			s3KeyPrefix: textProperty(evaluator, properties, "S3KeyPrefix"),
			logFileValidation: booleanProperty(evaluator, properties, "EnableLogFileValidation"),
			kmsKey: textProperty(evaluator, properties, "KMSKeyId"),
			cloudWatchLogs: textProperty(evaluator, properties, "CloudWatchLogsLogGroupArn"),
			cloudWatchLogsRole: textProperty(evaluator, properties, "CloudWatchLogsRoleArn"),
			snsTopic: textProperty(evaluator, properties, "SnsTopicName"),
			writtenName: textProperty(evaluator, properties, "TrailName"),
			insights: templateInsights(evaluator, properties),
			unknownProperties: unknownProperties(resource.type, resource.node?.get("Properties")?.value),
			origin: resource.origin,
			...mayDiffer(template),
			...constructOf(resource)
		};
	};
	return resourceVariantsOf(template, questions, resource, {
		build,
		complete: (part, guarded) => ({
			...part,
			...guarded
		})
	});
}
function readEventDataStore(template, questions, resource) {
	const build = (evaluator) => {
		const properties = evaluator.propertiesOf(resource);
		const name = textProperty(evaluator, properties, "Name");
		return {
			kind: "event-data-store",
			dialect: dialectOfResource(template, resource),
			id: idOf(template, resource.logicalId),
			address: addressOf(template, resource.logicalId),
			name: name.kind === "known" ? name.value : null,
			arn: evaluator.variablesOf(resource)?.get("arn") ?? null,
			scope: template.scope,
			region: template.scope.region,
			ingestion: ingestionOf(booleanProperty(evaluator, properties, "IngestionEnabled"), resource),
			retentionDays: wholeNumber(textProperty(evaluator, properties, "RetentionPeriod", "choice")),
			billingMode: textProperty(evaluator, properties, "BillingMode", "choice"),
			multiRegion: booleanProperty(evaluator, properties, "MultiRegionEnabled"),
			organization: booleanProperty(evaluator, properties, "OrganizationEnabled"),
			advancedEventSelectors: templateAdvancedSelectors(evaluator, properties),
			unknownProperties: unknownProperties(resource.type, resource.node?.get("Properties")?.value),
			origin: resource.origin,
			...mayDiffer(template),
			...constructOf(resource)
		};
	};
	return resourceVariantsOf(template, questions, resource, {
		build,
		complete: (part, guarded) => ({
			...part,
			...guarded
		})
	});
}
function ingestionOf(stated, resource) {
	return stated.kind === "absent" ? known(true, resource.origin) : stated;
}

// src/sources/cloudformation/template/includes.ts
const deepestNode$2 = 150;
function locationNode(transform) {
	if (transform?.kind !== "map") return null;
	const name = transform.get("Name")?.value;
	if (name?.kind !== "scalar" || name.text !== "AWS::Include") return null;
	const parameters = transform.get("Parameters")?.value;
	return (parameters?.kind === "map" ? parameters.get("Location")?.value : void 0) ?? transform;
}
function includeFiles(root, template, isRelevant, read) {
	const includer = new Includer(template, isRelevant, read);
	return {
		root: includer.includeAtTop(includer.includeBelow(root)),
		unread: includer.unread
	};
}
var Includer = class {
	unread = [];
	#template;
	#isRelevant;
	#read;
	constructor(template, isRelevant, read) {
		this.#template = template;
		this.#isRelevant = isRelevant;
		this.#read = read;
	}
	includeBelow(root) {
		const sections = root.entries.map((section) => {
			const { key, value } = section;
			if (key !== "Resources" || value.kind !== "map") return this.#inEntry(section, 0);
			return [{
				...section,
				value: withEntries(value, value.entries.flatMap((entry) => this.#isRelevant(entry) ? this.#inEntry(entry, 1) : [entry]))
			}];
		});
		return withEntries(root, sections.flat());
	}
	#include(node, depth) {
		if (node.kind === "scalar") return node;
		if (depth > deepestNode$2) {
			this.unread.push({
				node,
				because: "this part is nested too deeply to be looked through"
			});
			return node;
		}
		if (node.kind === "sequence") {
			const items = node.items.map((item) => this.#include(item, depth + 1));
			return items.every((item, index) => item === node.items[index]) ? node : withItems(node, items);
		}
		if (node.tag === "!Transform") {
			const snippet = this.#snippetOf(node);
			return snippet === null ? node : withEntries({
				...node,
				tag: null
			}, snippet);
		}
		const entries = node.entries.flatMap((entry) => this.#inEntry(entry, depth));
		return entries.length === node.entries.length && entries.every((entry, index) => entry === node.entries[index]) ? node : withEntries(node, entries);
	}
	#inEntry(entry, depth) {
		if (entry.key === "Fn::Transform") {
			const snippet = this.#snippetOf(entry.value);
			if (snippet !== null) return snippet;
		}
		const value = this.#include(entry.value, depth + 1);
		return [value === entry.value ? entry : {
			...entry,
			value
		}];
	}
	includeAtTop(root) {
		const transform = root.get("Transform")?.value;
		const included = (transform === void 0 ? [] : transform.kind === "sequence" ? transform.items : [transform]).flatMap((node) => this.#snippetOf(node) ?? []);
		if (included.length === 0) return root;
		const entries = new Map(root.entries.map((entry) => [entry.key, entry]));
		for (const entry of included) {
			const own = entries.get(entry.key);
			entries.set(entry.key, own === void 0 ? entry : merged(own, entry));
		}
		return withEntries(root, [...entries.values()]);
	}
	#snippetOf(transform) {
		const location = locationNode(transform);
		if (location === null) return null;
		const path = knownString(new TemplateEvaluator(this.#template, /* @__PURE__ */ new Map(), () => null).evaluateText(location));
		const snippet = path === void 0 ? {
			kind: "unread",
			because: "where it is, is known only when the stack is deployed"
		} : this.#read(path);
		if (snippet.kind === "read") return snippet.entries;
		this.unread.push({
			node: transform,
			because: snippet.because
		});
		return null;
	}
};
function merged(own, included) {
	if (own.value.kind !== "map" || included.value.kind !== "map") return own;
	return {
		...own,
		value: withEntries(own.value, [...included.value.entries, ...own.value.entries])
	};
}

// src/sources/cloudformation/template/loop-substitution.ts
const deepestNode$1 = 150;
function substituteIdentifier(node, substitution, depth = 0) {
	if (depth > deepestNode$1) substitution.tooDeep();
	if (!substitution.spend() || depth > deepestNode$1) return node;
	if (isReference(node, substitution.identifier)) return placed(withText(node, substitution.value, null), substitution);
	switch (node.kind) {
		case "scalar": {
			const text = inText(node.text, substitution);
			return text === node.text ? node : placed(withText(node, text, node.tag), substitution);
		}
		case "sequence": {
			const items = node.items.map((item) => substituteIdentifier(item, substitution, depth + 1));
			return items.every((item, index) => item === node.items[index]) ? node : placed(withItems(node, items), substitution);
		}
		case "map": {
			const entries = node.entries.map((entry) => inEntry(entry, substitution, depth));
			return entries.every((entry, index) => entry === node.entries[index]) ? node : placed(withEntries(node, entries), substitution);
		}
	}
}
function isReference(node, identifier) {
	if (node.kind === "scalar") return node.tag === "!Ref" && node.text === identifier;
	const [entry] = node.kind === "map" && node.entries.length === 1 ? node.entries : [];
	return entry?.key === "Ref" && entry.value.kind === "scalar" && entry.value.text === identifier;
}
function inEntry(entry, substitution, depth) {
	const key = inText(entry.key, substitution);
	const value = substituteIdentifier(entry.value, substitution, depth + 1);
	return key === entry.key && value === entry.value ? entry : {
		...entry,
		key,
		value
	};
}
function inText(text, { identifier, value }) {
	if (!text.includes(`{${identifier}}`)) return text;
	return text.replaceAll(`\${${identifier}}`, () => value).replaceAll(`&{${identifier}}`, () => value.replace(/[^A-Za-z0-9]/g, ""));
}
function placed(node, { identifier, value }) {
	const { place } = node;
	return movedTo(node, () => `${place()}[${identifier}=${value}]`);
}

// src/sources/cloudformation/template/loops.ts
const loopKey = "Fn::ForEach::";
const mostNodes = 1e5;
const deepestNode = 150;
const deepestLoop = 10;
function expandLoops(root, template, isRelevant) {
	const expander = new LoopExpander(template, isRelevant);
	const entries = root.entries.map((entry) => /^(?:Resources|Conditions|Outputs)$/.test(entry.key) && entry.value.kind === "map" ? {
		...entry,
		value: expander.expandSection(entry.value, entry.key === "Resources")
	} : entry);
	return {
		root: withEntries(root, entries),
		openLoops: expander.openLoops,
		hasLoops: expander.hasLoops,
		deepBodies: [...expander.deepBodies],
		assumptions: expander.assumptions
	};
}
var LoopExpander = class {
	openLoops = [];
	assumptions = /* @__PURE__ */ new Map();
	#template;
	#isRelevant;
	hasLoops = false;
	deepBodies = /* @__PURE__ */ new Set();
	#nodesLeft = mostNodes;
	constructor(template, isRelevant) {
		this.#template = template;
		this.#isRelevant = isRelevant;
	}
	expandSection(section, isResources) {
		const entries = [];
		for (const { entry, assumptions } of this.#unrolled(section.entries, [], 0)) {
			const rests = [...assumptions];
			const value = isResources && !this.#isRelevant(entry) ? entry.value : this.#expandBelow(entry.value, rests, 0);
			if (isResources && rests.length > 0) this.assumptions.set(entry.key, distinctAssumptions(rests));
			entries.push(value === entry.value ? entry : {
				...entry,
				value
			});
		}
		return withEntries(section, entries);
	}
	#expandBelow(node, rests, depth) {
		if (node.kind === "scalar" || depth > deepestNode) return node;
		if (node.kind === "sequence") {
			const items = node.items.map((item) => this.#expandBelow(item, rests, depth + 1));
			return items.every((item, index) => item === node.items[index]) ? node : withItems(node, items);
		}
		const unrolled = node.entries.some(({ key }) => key.startsWith(loopKey)) ? this.#unrolled(node.entries, [], 0) : null;
		if (unrolled !== null) rests.push(...unrolled.flatMap(({ assumptions }) => assumptions));
		const before = unrolled === null ? node.entries : unrolled.map(({ entry }) => entry);
		const after = before.map((entry) => {
			const value = this.#expandBelow(entry.value, rests, depth + 1);
			return value === entry.value ? entry : {
				...entry,
				value
			};
		});
		return unrolled === null && after.every((entry, index) => entry === before[index]) ? node : withEntries(node, after);
	}
	#unrolled(entries, rests, depth) {
		return entries.flatMap((entry) => {
			if (!entry.key.startsWith(loopKey)) return [{
				entry,
				assumptions: rests
			}];
			this.hasLoops = true;
			const loop = this.#loopOf(entry, depth);
			if ("problem" in loop) {
				this.openLoops.push(loop);
				return [{
					entry,
					assumptions: rests
				}];
			}
			const all = [...rests, ...loop.assumptions];
			const rounds = loop.values.map((value) => this.#round(loop, value));
			if (this.#nodesLeft <= 0) {
				this.openLoops.push({
					entry,
					problem: { code: "too-large" }
				});
				return [{
					entry,
					assumptions: rests
				}];
			}
			return rounds.flatMap((round) => this.#unrolled(round, all, depth + 1));
		});
	}
	#round({ identifier, body }, value) {
		if (this.#nodesLeft <= 0) return [];
		const substituted = substituteIdentifier(body, {
			identifier,
			value,
			spend: () => (this.#nodesLeft -= 1) > 0,
			tooDeep: () => this.deepBodies.add(body)
		});
		return substituted.kind === "map" ? substituted.entries : [];
	}
	#loopOf(entry, depth) {
		const [identifier, collection, body] = entry.value.kind === "sequence" ? entry.value.items : [];
		if (!(identifier?.kind === "scalar" && identifier.tag === null && collection !== void 0 && body?.kind === "map")) return {
			entry,
			problem: { code: "incomplete" }
		};
		if (depth > deepestLoop) return {
			entry,
			problem: {
				code: "nested-too-deeply",
				limit: deepestLoop
			}
		};
		const evaluator = new TemplateEvaluator(this.#template, /* @__PURE__ */ new Map(), () => null);
		const values = valuesOf(evaluator.evaluate(collection));
		if ("code" in values) return {
			entry,
			problem: values
		};
		return {
			identifier: identifier.text,
			body,
			values: [...new Set(values)],
			assumptions: evaluator.assumptions
		};
	}
};
function valuesOf(collection) {
	if (collection.kind === "open") return {
		code: "collection-unknown",
		because: collection.piece.unknown
	};
	if (collection.kind !== "list") return { code: "collection-no-list" };
	const values = [];
	for (const item of collection.items) {
		if (item.kind === "absent") continue;
		if (item.kind === "open") return {
			code: "collection-unknown",
			because: item.piece.unknown
		};
		if (item.kind !== "text") return { code: "collection-not-of-strings" };
		const [piece] = unresolvedPieces(item.text);
		if (piece !== void 0) return {
			code: "item-unknown",
			because: piece.unknown
		};
		values.push(display(item.text));
	}
	return values;
}

// src/sources/cloudformation/template/notices.ts
const visibleTransforms = /^AWS::(?:Serverless-|LanguageExtensions|SecretsManager-|CodeDeployBlueGreen)/;
function noticesOf(transform, resources) {
	return [
		...transformNotices(transform),
		...macroNotices(resources),
		...moduleNotices(resources),
		...typeNotices(resources)
	];
}
function macroOf(transform, resources) {
	const among = resources.filter(isMacro).map(({ node }) => node);
	return [...opaqueTransforms(transform), ...among].map((node) => node === null ? null : transformName(node))[0];
}
function opaqueTransforms(transform) {
	if (transform === void 0) return [];
	return (transform.value.kind === "sequence" ? transform.value.items : [transform.value]).filter((node) => {
		const name = transformName(node);
		return name === null || !(visibleTransforms.test(name) || name === "AWS::Include");
	});
}
function transformNotices(transform) {
	return opaqueTransforms(transform).map((node) => {
		const name = transformName(node);
		return notice("note", `${name === null ? "A transform of this template" : `The transform ${name}`} can add and change resources; its result is not visible here, so only what the template itself declares is checked.`, node);
	});
}
function transformName(node) {
	if (node.kind === "scalar") return node.text;
	const name = node.kind === "map" ? node.get("Name")?.value : void 0;
	return name?.kind === "scalar" ? name.text : null;
}
function isMacro({ logicalId, node }) {
	return logicalId === "Fn::Transform" && (node === null || transformName(node) !== "AWS::Include");
}
function macroNotices(resources) {
	return resources.filter(isMacro).map(({ keyOrigin }) => ({
		level: "note",
		message: "A transform among the resources can add and change resources; its result is not visible here and is not checked.",
		location: keyOrigin.locate(),
		incomplete: false
	}));
}
function loopNotices(loops) {
	return loops.map(({ entry: { key, keyOrigin }, problem }) => {
		const isLimit = problem.code === "nested-too-deeply" || problem.code === "too-large";
		return {
			level: isLimit ? "error" : "warning",
			message: `What ${key} makes is unknown, so it is not checked: ${loopProblem(problem)}.`,
			location: keyOrigin.locate(),
			incomplete: isLimit
		};
	});
}
function loopProblem(problem) {
	switch (problem.code) {
		case "incomplete": return "it is not written as an identifier, a collection and what to repeat";
		case "nested-too-deeply": return `more than ${String(problem.limit)} loops are around it`;
		case "too-large": return "it makes more than CloudFormation accepts in one template";
		case "collection-no-list": return "the collection that it goes through is no list";
		case "collection-not-of-strings": return "the collection that it goes through holds something other than strings";
		case "collection-unknown": return clauseOf(problem.because, "VALUE,VALUE");
		case "item-unknown": return clauseOf(problem.because);
	}
}
function deepBodyNotices(bodies) {
	const message = "A part of what this loop repeats is nested too deeply to be looked at: what depends on it is undetermined.";
	return bodies.map((node) => notice("warning", message, node));
}
function missingExtensionsNotice(transform, at) {
	if ((transform === void 0 ? [] : transform.value.kind === "sequence" ? transform.value.items : [transform.value]).some((node) => transformName(node) === "AWS::LanguageExtensions")) return [];
	return [{
		level: "warning",
		message: "This template uses Fn::ForEach without the transform AWS::LanguageExtensions: CloudFormation refuses it. It is checked as if the transform were there.",
		location: at,
		incomplete: false
	}];
}
function includeNotices(includes) {
	return includes.map(({ node, because }) => notice("warning", `What AWS::Include adds here is not checked: ${because}.`, node));
}
function moduleNotices(resources) {
	return resources.filter(({ type }) => type.endsWith("::MODULE")).map(({ logicalId, type, keyOrigin }) => ({
		level: "note",
		message: `What the module ${type} adds as ${logicalId} is not visible here and is not checked.`,
		location: keyOrigin.locate(),
		incomplete: false
	}));
}
function typeNotices(resources) {
	return resources.filter(({ type, logicalId }) => type === "" && !logicalId.startsWith("Fn::")).map(({ logicalId, keyOrigin }) => ({
		level: "warning",
		message: `Resource ${logicalId} has no type that can be read, so it is not checked.`,
		location: keyOrigin.locate(),
		incomplete: false
	}));
}
function notice(level, message, node) {
	return {
		level,
		message,
		location: node.origin.locate(),
		incomplete: false
	};
}
function repeatedKeys(maps, deep) {
	const notifications = [];
	const seen = /* @__PURE__ */ new Set();
	const pending = maps.filter((node) => node !== null && node !== void 0).reverse();
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (node.kind === "scalar" || node.kind === "map" && seen.has(node)) continue;
		if (node.kind === "map") {
			seen.add(node);
			for (const { key, keyOrigin } of node.overridden) notifications.push({
				level: "warning",
				message: `The key ${JSON.stringify(key)} appears more than once in this mapping. The last one counts; this one is overridden.`,
				location: keyOrigin.locate(),
				incomplete: false
			});
		}
		if (deep === "deep") pending.push(...(node.kind === "map" ? node.entries.map(({ value }) => value) : node.items).toReversed());
	}
	return notifications;
}
function mayHoldOctalNumbers(text) {
	return /(?:^|[\s:,[{-])0[0-7]{5,}(?=[\s,\]}]|$)/.test(text);
}
function octalNotices(nodes) {
	const notifications = [];
	const seen = /* @__PURE__ */ new Set();
	const pending = nodes.filter((node) => node !== null && node !== void 0).reverse();
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		if (node.kind === "map") pending.push(...node.entries.map(({ value }) => value).toReversed());
		if (node.kind === "sequence") pending.push(...node.items.toReversed());
		if (node.kind === "scalar" && /^0[0-7]{5,}$/.test(node.text) && isUnquoted(node)) {
			const message = `CloudFormation reads the unquoted number ${node.text} as octal, which makes it ${String(Number.parseInt(node.text, 8))}; it is checked as it is written. Put it in quotes.`;
			notifications.push(notice("warning", message, node));
		}
	}
	return notifications;
}
function isUnquoted(node) {
	const { startLine, startColumn, endLine, endColumn } = node.origin.locate();
	return startLine === endLine && endColumn - startColumn === node.text.length;
}

// src/sources/cloudformation/template/stack-sets.ts
function stackInstances(evaluation, resource) {
	const { template } = evaluation;
	const properties = evaluation.propertiesOf(resource);
	const groups = evaluation.property(properties, "StackInstancesGroup");
	const listed = groups.kind === "list" ? groups.items.filter(({ kind }) => kind !== "absent") : [];
	if (listed.length === 0) {
		const [account, region] = [accountPiece(template, resource, ""), regionPiece(template, resource, "")];
		return [{
			label: "",
			scope: scopeOf(template, resource, "", unresolvedText(account), unresolvedText(region)),
			parameter: passedBy$1(resource, null)
		}];
	}
	const instances = listed.flatMap((group, index) => instancesOfGroup(evaluation, resource, group, index));
	return [...new Map(instances.map((instance) => [instance.label, instance])).values()];
}
function instancesOfGroup(evaluation, resource, group, index) {
	const accounts = accountsOf(evaluation, resource, group, index);
	const regions = regionsOf(evaluation, resource, group, index);
	const parameter = passedBy$1(resource, index);
	return accounts.flatMap((account) => regions.map((region) => {
		const label = `${account.label}/${display(region)}`;
		return {
			label,
			scope: scopeOf(evaluation.template, resource, label, account.text, region),
			parameter
		};
	}));
}
function accountsOf(evaluation, resource, group, index) {
	const { template } = evaluation;
	const targets = evaluation.property(group, "DeploymentTargets");
	const [accounts, units] = [texts(evaluation.property(targets, "Accounts")), texts(evaluation.property(targets, "OrganizationalUnitIds"))];
	const filter = evaluation.property(targets, "AccountFilterType");
	const filterName = filter.kind === "text" ? knownString(filter.text) : void 0;
	const listed = filterName === "DIFFERENCE" ? [] : (accounts ?? []).map((text) => ({
		label: display(text),
		text
	}));
	if (!(accounts === null || units === null || listed.length === 0 || units.length > 0 && filterName !== "INTERSECTION")) return listed;
	const label = units === null || units.length === 0 ? `accounts ${String(index + 1)}` : units.map(display).join("+");
	return [...listed, {
		label,
		text: unresolvedText(accountPiece(template, resource, label))
	}];
}
function regionsOf(evaluation, resource, group, index) {
	const regions = texts(evaluation.property(group, "Regions"));
	return regions === null || regions.length === 0 ? [unresolvedText(regionPiece(evaluation.template, resource, `regions ${String(index + 1)}`))] : regions;
}
function texts(value) {
	if (value.kind === "absent") return [];
	if (value.kind !== "list") return null;
	const items = value.items.filter(({ kind }) => kind !== "absent");
	const found = items.flatMap((item) => item.kind === "text" ? [item.text] : []);
	return found.length === items.length ? found : null;
}
function passedBy$1(resource, group) {
	return (evaluation, name) => {
		const properties = evaluation.propertiesOf(resource);
		const groups = group === null ? null : evaluation.property(properties, "StackInstancesGroup");
		const present = groups?.kind === "list" ? groups.items.filter(({ kind }) => kind !== "absent") : [];
		const own = group === null ? void 0 : present[group];
		return (own === void 0 ? null : valueOf(evaluation, evaluation.property(own, "ParameterOverrides"), name)) ?? valueOf(evaluation, evaluation.property(properties, "Parameters"), name) ?? { kind: "absent" };
	};
}
function valueOf(evaluation, list, name) {
	if (list.kind === "open") return list;
	const items = list.kind === "list" ? list.items : [];
	const item = items.find((candidate) => {
		const key = evaluation.property(candidate, "ParameterKey");
		return key.kind === "text" && knownString(key.text) === name;
	});
	const open = items.find(({ kind }) => kind === "open");
	return item === void 0 ? open ?? null : evaluation.property(item, "ParameterValue");
}
function scopeOf(template, resource, label, account, region) {
	const known = knownString(region);
	const partition = known === void 0 ? null : partitionNameOf(known);
	return {
		...template.scope,
		id: `${idOf(template, resource.logicalId)}${label === "" ? "" : `[${label}]`}`,
		...isUnit(label) && { memberOf: template.scope.memberOf ?? template.scope.id },
		account,
		region,
		partition: partition === null ? template.scope.partition : literal(partition)
	};
}
function isUnit(label) {
	return label.startsWith("ou-") || label.startsWith("r-");
}
function accountPiece(template, resource, label) {
	const unit = isUnit(label) ? { unit: label } : {};
	const stackSet = addressOf(template, resource.logicalId);
	return {
		id: `account:${idOf(template, resource.logicalId)}${label}`,
		kind: "account",
		unknown: {
			code: "stack-set-target",
			part: "account",
			stackSet,
			...unit
		}
	};
}
function regionPiece(template, resource, label) {
	return {
		id: `region:${idOf(template, resource.logicalId)}${label}`,
		kind: "region",
		unknown: {
			code: "stack-set-target",
			part: "region",
			stackSet: addressOf(template, resource.logicalId)
		}
	};
}

// src/sources/cloudformation/template/slices.ts
const unreadSections = /* @__PURE__ */ new Set([
	"Metadata",
	"Description",
	"Globals",
	"Hooks"
]);
function readSlices(file, isRelevant) {
	if (/[^\P{Cc}\n\r]|[\u2028\u2029\uFEFF]|\r(?!\n)/u.test(file.text)) return null;
	const start = documentStart(file.text);
	const sections = start === null ? null : slicesOf(file.text, start, file.text.length, 0);
	if (sections === null || sections.length === 0) return null;
	const reader = new SliceReader(file, isRelevant);
	const entries = [];
	for (const section of sections) {
		const entry = reader.readSection(section);
		if (entry === null) return null;
		entries.push(entry);
	}
	if (new Set(entries.map(({ key }) => key)).size !== entries.length) return null;
	return {
		root: reader.mapOf(entries),
		errors: [],
		hasRepeatedKeys: reader.hasRepeatedKeys
	};
}
function documentStart(text) {
	let isBehindMark = false;
	for (const { kind, text: token, start } of yamlTokens(text)) switch (kind) {
		case "space":
		case "comment":
		case "doc-mode": break;
		case "newline":
			if (isBehindMark) return start + token.length;
			break;
		case "doc-start":
			isBehindMark = true;
			break;
		default: return isBehindMark || kind === "directive-line" ? null : 0;
	}
	return null;
}
function slicesOf(text, start, end, indent) {
	const starts = [];
	let expected = indent;
	for (let lineStart = start; lineStart < end;) {
		const newline = text.indexOf("\n", lineStart);
		const next = newline === -1 || newline >= end ? end : newline + 1;
		let content = lineStart;
		while (content < next && text.charCodeAt(content) === 32) content += 1;
		const first = text.charAt(content);
		const isEmpty = content >= next || first === "\n" || first === "\r" || first === "#";
		expected ??= isEmpty ? null : content - lineStart;
		if (!isEmpty && (expected === null || content - lineStart < expected)) return null;
		if (!isEmpty && content - lineStart === expected && !(isItem(text, content) && starts.length > 0)) starts.push(lineStart);
		else if (!isEmpty && starts.length === 0) return null;
		lineStart = next;
	}
	return starts.map((from, index) => ({
		start: from,
		end: starts[index + 1] ?? end
	}));
}
function isItem(text, at) {
	return text.charAt(at) === "-" && [
		" ",
		"\r",
		"\n",
		""
	].includes(text.charAt(at + 1));
}
function keyOf(text, { start, end }) {
	const check = new BlockCheck(start);
	for (const token of yamlTokens(text, start, end)) {
		if (!check.accepts(token)) return null;
		if (check.lastKey !== null) return asKey(check.lastKey);
	}
	return null;
}
function asKey(token) {
	const text = wordIn(token)?.text;
	return text === void 0 ? null : {
		text,
		start: token.start,
		end: token.start + token.text.length
	};
}
function wordIn({ kind, text, start }) {
	if (kind === "scalar") return /^\w[^\n]*$/.test(text) ? {
		text,
		start
	} : null;
	const isClosed = text.length > 1 && text.endsWith(text.charAt(0));
	const inner = text.slice(1, -1);
	return isClosed && !/[\n\\"']/.test(inner) ? {
		text: inner,
		start: start + 1
	} : null;
}
function typeName(token) {
	const word = wordIn(token);
	return word?.text.includes("::") === true ? word : null;
}
var SliceReader = class {
	hasRepeatedKeys = false;
	#file;
	#isRelevant;
	constructor(file, isRelevant) {
		this.#file = file;
		this.#isRelevant = isRelevant;
	}
	readSection(section) {
		const key = keyOf(this.#file.text, section);
		if (key === null) return null;
		if (unreadSections.has(key.text) && this.#isSurelyValid(section)) return this.#standIn(key, null);
		if (key.text === "Resources") return this.#readResources(section, key) ?? this.#parse(section);
		return this.#parse(section);
	}
	#isSurelyValid({ start, end }) {
		const check = new BlockCheck(start);
		for (const token of yamlTokens(this.#file.text, start, end)) if (!check.accepts(token)) return false;
		return check.isComplete;
	}
	#readResources(section, key) {
		const { text } = this.#file;
		const lineEnd = text.indexOf("\n", key.end);
		if (lineEnd === -1 || !/^: *(?: #.*)?\r?$/.test(text.slice(key.end, lineEnd))) return null;
		const slices = slicesOf(text, lineEnd + 1, section.end, null);
		if (slices === null || slices.length === 0 || text.charAt(slices[0]?.start ?? 0) !== " ") return null;
		const entries = [];
		for (const slice of slices) {
			const entry = this.#readResource(slice);
			if (entry === null) return null;
			entries.push(entry);
		}
		return this.#standIn(key, this.mapOf(entries));
	}
	#readResource(slice) {
		const check = new BlockCheck(slice.start);
		let last = null;
		const types = [];
		for (const token of yamlTokens(this.#file.text, slice.start, slice.end)) {
			if (!check.accepts(token)) return check.lastKey === null ? null : this.#parse(slice);
			const property = check.lastProperty;
			if (property === last) continue;
			last = property;
			if (property === null || wordIn(property.key)?.text !== "Type") continue;
			if (property.value === null) types.push(null);
			else types[types.length - 1] = typeName(property.value);
			const type = types.at(-1) ?? null;
			if (type !== null && this.#isRelevant(type.text)) return this.#parse(slice);
		}
		const key = check.lastKey === null ? null : asKey(check.lastKey);
		const [type] = types;
		return check.isComplete && types.length === 1 && key !== null && type !== void 0 && type !== null ? this.#withTypeAlone(key, type) : this.#parse(slice);
	}
	#withTypeAlone(key, type) {
		const at = {
			tag: null,
			origin: this.#file.origin(type.start, type.start + type.text.length),
			place: () => `@${String(type.start)}`
		};
		const node = {
			...at,
			kind: "scalar",
			type: "string",
			text: type.text
		};
		return this.#standIn(key, this.mapOf([{
			key: "Type",
			value: node,
			keyOrigin: at.origin,
			origin: at.origin
		}]));
	}
	#parse(slice) {
		const { root, errors, hasRepeatedKeys } = readYaml(this.#file, slice.start, slice.end);
		if (errors.length > 0 || root?.kind !== "map" || root.entries.length !== 1) return null;
		if (hasRepeatedKeys) this.hasRepeatedKeys = true;
		return root.entries[0] ?? null;
	}
	#standIn(key, value) {
		const keyOrigin = this.#file.origin(key.start, key.end);
		const nothing = {
			kind: "scalar",
			type: "null",
			text: "",
			tag: null,
			origin: keyOrigin,
			place: () => `@${String(key.start)}`
		};
		return {
			key: key.text,
			value: value ?? nothing,
			keyOrigin,
			origin: keyOrigin
		};
	}
	mapOf(written) {
		const { entries, overridden, byKey } = lastOfEachKey(written);
		if (overridden.length > 0) this.hasRepeatedKeys = true;
		return {
			kind: "map",
			tag: null,
			entries,
			overridden,
			get: (key) => byKey.get(key),
			origin: written[0]?.keyOrigin ?? this.#file.origin(0, 0),
			place: () => "@map"
		};
	}
};

// src/sources/cloudformation/template/template-file.ts
const sliceFrom = 8e3;
function readTemplateText(file, isRelevant) {
	if (!/^\s*\{/.test(file.text)) return (file.text.length < sliceFrom ? null : readSlices(file, isRelevant)) ?? readYaml(file);
	return readJsonOrFlow(file);
}
function readSnippetText(file) {
	return /^\s*\{/.test(file.text) ? readJsonOrFlow(file) : readYaml(file);
}
function readJsonOrFlow(file) {
	const reading = readJson(file);
	const hasBareKeys = /^\s*\{\s*(?:#.*\s+)*['\w]/.test(file.text);
	return reading.errors.length === 0 || !hasBareKeys ? reading : readYaml(file);
}
function sectionsOf(root, assumptionsOf = () => []) {
	const resources = root.get("Resources")?.value;
	return {
		parameters: root.get("Parameters")?.value,
		mappings: root.get("Mappings")?.value,
		conditions: root.get("Conditions")?.value,
		outputs: root.get("Outputs")?.value,
		rules: root.get("Rules")?.value,
		resources: resources?.kind === "map" ? resources.entries.map((entry) => resourceOf(entry, assumptionsOf(entry))) : []
	};
}
function repetitions(root, sections, isRelevant) {
	const resources = root.get("Resources")?.value;
	return [
		...repeatedKeys([root, resources], "shallow"),
		...repeatedKeys([
			sections.parameters,
			sections.mappings,
			sections.conditions
		], "deep"),
		...repeatedKeys(sections.resources.filter(isRelevant).map(({ node }) => node), "deep")
	];
}

// src/sources/cloudformation/template/stack-reader.ts
const mostStacks = 3e3;
const mostResources = 3e4;
const deepestStack = 20;
var StackReader = class {
	#environment;
	#files;
	#context;
	#isRelevant;
	#family = newFamily();
	#stacks = [];
	#parts = /* @__PURE__ */ new Map();
	#parsed = /* @__PURE__ */ new Map();
	#resources = 0;
	#textOf = /* @__PURE__ */ new Map();
	#snippets = /* @__PURE__ */ new Map();
	#notifications = /* @__PURE__ */ new Map();
	constructor(environment, files, context, isRelevant) {
		this.#environment = environment;
		this.#files = files;
		this.#context = context;
		this.#isRelevant = isRelevant;
	}
	read(parsed, place) {
		this.#load(parsed, place);
		return {
			stacks: this.#stacks,
			parts: [...this.#parts.values()],
			notifications: [...this.#notifications.values()]
		};
	}
	#load({ file, root: written, hasRepeatedKeys }, place, rests = []) {
		const { root, assumptions } = this.#expanded(file, written, place);
		const sections = sectionsOf(root, ({ key }) => [...rests, ...assumptions.get(key) ?? []]);
		const children = /* @__PURE__ */ new Map();
		const macro = macroOf(root.get("Transform"), sections.resources);
		const template = {
			...makeTemplate(file, sections, this.#environment, place, this.#family, children),
			...macro !== void 0 && { changedBy: {
				code: "macro-result",
				macro
			} }
		};
		this.#stacks.push(template);
		this.#resources += sections.resources.length;
		this.#textOf.set(template, file);
		if (hasRepeatedKeys) this.#say(...repetitions(root, sections, ({ type }) => this.#isRelevant(type)));
		if (mayHoldOctalNumbers(file.text)) {
			const relevant = sections.resources.flatMap(({ type, node }) => this.#isRelevant(type) ? [node] : []);
			this.#say(...octalNotices([
				...shownParameters(template, sections),
				sections.mappings,
				sections.conditions,
				...relevant
			]));
		}
		this.#say(...noticesOf(root.get("Transform"), sections.resources));
		this.#say(...unseenTrailNotices(sections.resources));
		for (const resource of sections.resources) {
			const type = stackTypes.get(resource.type);
			const child = type === void 0 ? null : this.#loadNested(template, resource, type);
			if (child !== null) children.set(resource.logicalId, child);
		}
		return template;
	}
	#expanded(file, written, place) {
		const isLookedInto = (entry) => {
			const { type } = resourceOf(entry);
			return type === "" || this.#isRelevant(type);
		};
		let root = written;
		let mayLoop = file.text.includes("Fn::ForEach");
		if (file.text.includes("AWS::Include")) {
			const included = includeFiles(root, this.#provisional(file, root, place), isLookedInto, (location) => this.#snippet(file.uri, location));
			this.#say(...includeNotices(included.unread));
			mayLoop ||= included.root !== root;
			root = included.root;
		}
		if (!mayLoop) return {
			root,
			assumptions: /* @__PURE__ */ new Map()
		};
		const unrolled = expandLoops(root, this.#provisional(file, root, place), isLookedInto);
		this.#say(...loopNotices(unrolled.openLoops), ...deepBodyNotices(unrolled.deepBodies));
		if (unrolled.hasLoops) this.#say(...missingExtensionsNotice(root.get("Transform"), file.locate(0, 0)));
		return unrolled;
	}
	#provisional(file, root, place) {
		return makeTemplate(file, sectionsOf(root), this.#environment, place, newFamily(), /* @__PURE__ */ new Map());
	}
	#snippet(from, location) {
		if (isAddress(location)) return {
			kind: "unread",
			because: `${location} is no file of the repository`
		};
		const uri = posix.join(posix.dirname(from), location);
		const known = this.#snippets.get(uri);
		if (known !== void 0) return known;
		const snippet = this.#readSnippet(uri);
		this.#snippets.set(uri, snippet);
		return snippet;
	}
	#readSnippet(uri) {
		const found = this.#files.read(uri);
		if (found.kind === "missing") return {
			kind: "unread",
			because: `there is no file ${uri}`
		};
		if (found.kind === "failed") return {
			kind: "unread",
			because: `${uri} cannot be read: ${found.reason}`
		};
		this.#parts.set(uri, {
			uri,
			text: found.text,
			mayQuote: true
		});
		const { root, errors } = readSnippetText(new TextFile(uri, found.text, uri));
		const [error] = errors;
		if (error !== void 0) return {
			kind: "unread",
			because: `${uri} cannot be read (line ${String(error.location.startLine)}, column ${String(error.location.startColumn)}): ${error.message}`
		};
		return root?.kind === "map" ? {
			kind: "read",
			entries: root.entries
		} : {
			kind: "unread",
			because: `${uri} holds no mapping`
		};
	}
	#loadNested(template, resource, type) {
		const parsed = (type.isStackSet ? this.#inlineTemplate(template, resource) : null) ?? this.#templateFile(template, resource, type);
		if (parsed === null || parsed === "unreadable") return null;
		if (type.isStackSet) {
			this.#loadInstances(template, resource, parsed);
			return null;
		}
		if (this.#isFull(template, resource, 1)) return null;
		return this.#load(parsed, {
			root: template.place.root,
			path: `${addressOf(template, resource.logicalId)}.`,
			scope: template.scope,
			parent: {
				template,
				resource,
				parameter: passedBy(resource)
			},
			given: /* @__PURE__ */ new Map(),
			stackName: null
		});
	}
	#loadInstances(template, resource, parsed) {
		const evaluator = new TemplateEvaluator(template, /* @__PURE__ */ new Map(), () => null);
		const instances = stackInstances(evaluator, resource);
		if (this.#isFull(template, resource, instances.length)) return;
		for (const { label, scope, parameter } of instances) {
			if (this.#isFull(template, resource, 1)) return;
			const path = `${addressOf(template, resource.logicalId)}${label === "" ? "" : `[${label}]`}.`;
			this.#load(parsed, {
				root: template.place.root,
				path,
				scope,
				parent: {
					template,
					resource,
					parameter
				},
				given: /* @__PURE__ */ new Map(),
				stackName: null
			}, evaluator.assumptions);
		}
	}
	#isFull(template, resource, more) {
		if (this.#stacks.length + more <= mostStacks && this.#resources <= mostResources && ancestorsOf(template).length < deepestStack) return false;
		const message = `What the ${kindOf(resource)} ${addressOf(template, resource.logicalId)} declares is not checked: of one template at most ${String(mostStacks)} stacks with ${String(mostResources)} resources are read, nested at most ${String(deepestStack)} deep.`;
		this.#say({
			level: "error",
			message,
			location: resource.keyOrigin.locate(),
			incomplete: true
		});
		return true;
	}
	#templateFile(template, resource, type) {
		const found = this.#context.nestedTemplate?.(resource, template.uri) ?? templateNamedBy(template, resource, type);
		if (found.kind === "elsewhere") return this.#unread(template, resource, found.because);
		if (ancestorsOf(template).some(({ uri }) => uri === found.uri)) return this.#unread(template, resource, `its template ${found.uri} is one of those that it is nested in`);
		return this.#parse(template, resource, found.uri);
	}
	#inlineTemplate(template, resource) {
		const evaluator = new TemplateEvaluator(template, /* @__PURE__ */ new Map(), () => null);
		const body = evaluator.property(evaluator.propertiesOf(resource), "TemplateBody");
		if (body.kind === "absent") return null;
		const properties = resource.node?.get("Properties")?.value;
		const node = properties?.kind === "map" ? properties.get("TemplateBody")?.value : void 0;
		const outer = this.#textOf.get(template);
		const text = body.kind === "text" ? knownString(body.text) : void 0;
		if (text === void 0 || node === void 0 || outer === void 0) {
			this.#unread(template, resource, "its TemplateBody is known only when the stack is deployed");
			return "unreadable";
		}
		return this.#parsedText(template, resource, new EmbeddedText(outer, node, text), "its TemplateBody") ?? "unreadable";
	}
	#parse(template, resource, uri) {
		const known = this.#parsed.get(uri);
		if (known !== void 0) return known;
		const parsed = this.#parseFile(template, resource, uri);
		this.#parsed.set(uri, parsed);
		return parsed;
	}
	#parseFile(template, resource, uri) {
		const found = this.#files.read(uri);
		if (found.kind === "missing") return this.#unread(template, resource, `there is no file ${uri}`);
		if (found.kind === "failed") return this.#unread(template, resource, `${uri} cannot be read: ${found.reason}`);
		this.#parts.set(uri, {
			uri,
			text: found.text,
			mayQuote: true
		});
		return this.#parsedText(template, resource, new TextFile(uri, found.text), uri);
	}
	#parsedText(template, resource, file, name) {
		const { root, errors, hasRepeatedKeys } = readTemplateText(file, this.#isRelevant);
		const [error] = errors;
		if (error !== void 0) {
			const { location, message } = error;
			const where = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
			this.#say({
				level: "error",
				message: `The template of the ${kindOf(resource)} ${addressOf(template, resource.logicalId)} cannot be read and is not checked (${name}, ${where}): ${message}.`,
				location,
				incomplete: true
			});
			return null;
		}
		if (root?.kind !== "map" || !(declaresNothing(root) || isTemplate(root))) return this.#unread(template, resource, `${name} holds no CloudFormation template`);
		return {
			file,
			root,
			hasRepeatedKeys
		};
	}
	#unread(template, resource, because) {
		const hides = addressOf(template, resource.logicalId);
		const kind = kindOf(resource);
		const message = `What the ${kind} ${hides} declares is not checked: ${because}.`;
		const location = resource.keyOrigin.locate();
		this.#say({
			level: "warning",
			message,
			location,
			incomplete: false,
			hides,
			alike: `${kind}: ${because}`
		});
		return null;
	}
	#say(...notifications) {
		for (const notification of notifications) this.#notifications.set(JSON.stringify(notification), notification);
	}
};
function kindOf(resource) {
	return stackTypes.get(resource.type)?.isStackSet === true ? "stack set" : "nested stack";
}
function isAddress(path) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
}
function shownParameters(template, { parameters }) {
	return (parameters?.kind === "map" ? parameters.entries : []).flatMap(({ key, value }) => template.parameters.get(key)?.isSecret === false ? [value] : []);
}
function ancestorsOf(template) {
	const { parent } = template.place;
	return parent === null ? [template] : [template, ...ancestorsOf(parent.template)];
}
function passedBy(resource) {
	return (evaluation, name) => evaluation.property(evaluation.property(evaluation.propertiesOf(resource), "Parameters"), name);
}
function templateNamedBy(template, resource, type) {
	const evaluator = new TemplateEvaluator(template, /* @__PURE__ */ new Map(), () => null);
	const value = evaluator.property(evaluator.propertiesOf(resource), type.template);
	const elsewhere = (because) => ({
		kind: "elsewhere",
		because: `${because}; the template is checked only when it is itself among the inputs, and then without the parameters given here`
	});
	if (value.kind === "absent") return elsewhere(`it has no ${type.template}`);
	if (value.kind === "map") return {
		kind: "elsewhere",
		because: `its ${type.template} is an application of the AWS Serverless Application Repository`
	};
	const path = value.kind === "text" ? knownString(value.text) : void 0;
	if (path === void 0) return elsewhere(`its ${type.template} is known only when the stack is deployed`);
	if (isAddress(path)) return elsewhere(`its ${type.template} is an address and no file of the repository`);
	return {
		kind: "file",
		uri: posix.join(posix.dirname(template.uri), path)
	};
}

// src/sources/cloudformation/read/suppressions.ts
function readMetadata(template) {
	const suppressions = [];
	const notifications = [];
	for (const resource of template.resources.values()) for (const entry of ignoreEntries(resource)) {
		const reading = suppressionOf(entry, idOf(template, resource.logicalId));
		if (typeof reading === "string") notifications.push({
			level: "warning",
			message: `Metadata of ${resource.logicalId}: ${reading}`,
			location: entry.origin.locate(),
			incomplete: false
		});
		else suppressions.push(reading);
	}
	return {
		suppressions,
		notifications
	};
}
function ignoreEntries({ node }) {
	const own = member(member(node ?? void 0, "Metadata"), "trailproof");
	const ignore = member(own, "ignore");
	if (ignore === void 0) return own === void 0 ? [] : [own];
	return ignore.kind === "sequence" ? ignore.items : [ignore];
}
function member(node, key) {
	return node?.kind === "map" ? node.get(key)?.value : void 0;
}
const expected = "trailproof.ignore is a list of { rule, reason }, each with operations and until where they are wanted";
function suppressionOf(entry, target) {
	if (entry.kind !== "map") return `found ${entry.kind === "scalar" ? JSON.stringify(entry.text) : "a list"}, expected a mapping: ${expected}.`;
	const unknown = entry.entries.find(({ key }) => ![
		"rule",
		"reason",
		"operations",
		"until"
	].includes(key));
	if (unknown !== void 0) return `found the key ${JSON.stringify(unknown.key)}; ${expected}.`;
	const ruleId = textAt(entry, "rule");
	if (ruleId === null) return `found no rule; ${expected}.`;
	return {
		ruleId,
		targets: /* @__PURE__ */ new Set([target]),
		operations: textsAt(entry, "operations"),
		reason: textAt(entry, "reason"),
		until: textAt(entry, "until"),
		origin: entry.origin
	};
}
function textAt(entry, key) {
	const value = entry.get(key)?.value;
	return value?.kind === "scalar" && value.text.trim() !== "" ? value.text : null;
}
function textsAt(entry, key) {
	const value = entry.get(key)?.value;
	if (value === void 0) return null;
	return (value.kind === "sequence" ? value.items : [value]).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
}

// src/sources/cloudformation/index.ts
const cloudFormation = {
	mayRead: mayBeTemplate,
	comments: "yaml",
	mayQuote: true,
	read: (input, environment) => readTemplateAs(input, environment, {})
};
function readTemplateAs(input, environment, context) {
	const file = new TextFile(input.uri, input.text);
	const declarations = declarationsOf(environment.catalog);
	const mayMakeTrails = typesThatMayMakeTrails(file.text);
	const isOfDetections = detectionTypesIn(file.text);
	const isRelevant = (type) => isSinkType(type) || isPolicyType(type) || stackTypes.has(type) || declarations.has(type) || mayMakeTrails(type) || isOfDetections(type);
	const { root, errors, hasRepeatedKeys } = readTemplateText(file, isRelevant);
	const [error] = errors;
	if (error !== void 0) {
		if (!isMeantAsTemplate(file.text)) return { kind: "not-mine" };
		const { location, message } = error;
		const where = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
		const mark = templateEngineMark(file.text);
		return {
			kind: "unreadable",
			notifications: [{
				level: "error",
				message: `This CloudFormation template cannot be read and is not checked (${where}): ${message}.${mark === null ? "" : ` It holds ${JSON.stringify(mark)}, so it seems to be made by a template engine: render it first, and check what comes out.`}`,
				location,
				incomplete: true
			}]
		};
	}
	const isCalledTemplate = context.isTemplate === true && declaresNothing(root);
	if (root?.kind !== "map" || !(isCalledTemplate || isTemplate(root))) return { kind: "not-mine" };
	const tree = new StackReader(environment, input.files, context, isRelevant).read({
		file,
		root,
		hasRepeatedKeys
	}, {
		root: file.uri,
		path: context.addressPrefix ?? "",
		scope: context.scope ?? templateScopeOf(file.uri, environment),
		parent: null,
		given: context.parameters ?? /* @__PURE__ */ new Map(),
		stackName: context.stackName ?? null
	});
	return {
		kind: "read",
		model: modelOf(tree, environment, isOfDetections),
		...tree.parts.length === 0 ? {} : { parts: tree.parts }
	};
}
function modelOf({ stacks, notifications }, environment, isOfDetections) {
	const declarations = declarationsOf(environment.catalog);
	const questions = questionsOf(stacks, ({ type }) => isSinkType(type) || isPolicyType(type) || declarations.has(type) || isOfDetections(type));
	const detections = stacks.flatMap((stack) => readDetections(stack, questions, isOfDetections) ?? []);
	const sinks = stacks.map((stack) => readSinks(stack, questions));
	const changers = stacks.flatMap((stack) => trailChangersIn(stack, questions));
	const exports = stacks.flatMap(readExports);
	const resourcePolicies = stacks.flatMap((stack) => readResourcePolicies(stack, questions));
	const buckets = stacks.flatMap((stack) => readBuckets(stack, questions));
	const places = stacks.flatMap((stack) => placesIn(stack, declarations));
	const metadata = stacks.map(readMetadata);
	const suppressions = metadata.flatMap((read) => read.suppressions);
	return {
		sinks: sinksAsChanged(sinks.flatMap((read) => read.sinks), changers),
		resources: stacks.flatMap((stack) => readDeclaredResources(stack, questions, declarations)),
		notifications: [
			...notifications,
			...sinks.flatMap((read) => read.notifications),
			...metadata.flatMap((read) => read.notifications),
			...stacks[0]?.family.limits.values() ?? []
		],
		...suppressions.length === 0 ? {} : { suppressions },
		...places.length === 0 ? {} : { places },
		...exports.length === 0 ? {} : { exports },
		...resourcePolicies.length === 0 ? {} : { resourcePolicies },
		...buckets.length === 0 ? {} : { buckets },
		...detections.length === 0 ? {} : { detections: joinedDetections(detections.map((read) => ({ detections: read }))) }
	};
}
function placesIn(stack, declarations) {
	return [...stack.resources.values()].flatMap(({ type, logicalId, keyOrigin }) => {
		const service = declarations.has(type) ? void 0 : serviceOfType(type, "cloudformation");
		return service === void 0 ? [] : [{
			id: idOf(stack, logicalId),
			service,
			scope: stack.scope,
			origin: keyOrigin
		}];
	});
}

// src/sources/cdk/constructs.ts
function constructFinder(metadata, sourceOf) {
	const made = metadata.flatMap(({ entries }) => entries.flatMap(({ key, value }) => madeBy(key, value)));
	const nestedStacks = made.flatMap(({ path }) => nestedStackOf(path) ?? []);
	const byOwner = new Map(made.map(({ path, trace, logicalId }) => [ownedKey(ownerOf(path, nestedStacks), logicalId), {
		path,
		trace
	}]));
	return (address) => {
		const found = find(byOwner, address.replace(/\[.*$/, "").split("."));
		if (found === void 0) return void 0;
		const frame = userFrame(found.trace);
		return {
			path: found.path.replace(/^\//, ""),
			source: frame === null ? null : sourceOf(frame),
			trace: frame?.text ?? null
		};
	};
}
function find(byOwner, logicalIds) {
	let owner = "";
	let found;
	for (const [index, logicalId] of logicalIds.entries()) {
		found = byOwner.get(ownedKey(owner, logicalId));
		const nested = found === void 0 ? void 0 : nestedStackOf(found.path);
		if (index < logicalIds.length - 1 && nested === void 0) return void 0;
		owner = nested ?? "";
	}
	return found;
}
function ownedKey(owner, logicalId) {
	return `${owner} ${logicalId}`;
}
function madeBy(path, notes) {
	if (notes.kind !== "sequence") return [];
	const note = (type) => notes.items.find((item) => stringAt(item, "type") === type);
	const named = note("aws:cdk:logicalId");
	const logicalId = stringAt(named, "data");
	if (logicalId === void 0) return [];
	return [{
		path,
		trace: [...frames(note("aws:cdk:creationStack"), "data"), ...frames(named, "trace")],
		logicalId
	}];
}
function frames(note, key) {
	const list = note?.kind === "map" ? note.get(key)?.value : void 0;
	return list?.kind === "sequence" ? list.items.flatMap((item) => item.kind === "scalar" ? [item.text] : []) : [];
}
function nestedStackOf(path) {
	const [, parent, name] = /^(.*)\/([^/]+)\.NestedStack\/\2\.NestedStackResource$/.exec(path) ?? [];
	return parent === void 0 || name === void 0 ? void 0 : `${parent}/${name}`;
}
function ownerOf(path, nestedStacks) {
	return nestedStacks.filter((stack) => path.startsWith(`${stack}/`)).reduce((longest, stack) => stack.length > longest.length ? stack : longest, "");
}

// src/sources/cdk/environment.ts
function scopeOfStack(stack, assembly, environment) {
	const account = stack.account ?? environment.accountId;
	const region = stack.region ?? environment.region;
	const partition = (region === null ? void 0 : partitionOfRegion(loadSemantics(), region)?.id) ?? environment.partition;
	return {
		id: scopeId(stack, assembly),
		kind: "code",
		account: account === null ? open(assembly, "account") : literal(account),
		region: region === null ? open(assembly, "region") : literal(region),
		partition: partition === null ? open(assembly, "partition") : literal(partition),
		organizationId: null
	};
}
function scopeId({ account, region }, { uri }) {
	return account === null && region === null ? uri : `${uri}#aws://${account ?? "unknown-account"}/${region ?? "unknown-region"}`;
}
function open({ uri, folder }, part) {
	return unresolvedText({
		id: `${part}:${uri}`,
		kind: part,
		unknown: {
			code: "app-place",
			part,
			folder
		}
	});
}
function sharedAccountAssumption({ stacks, folder }, environment) {
	return stacks.filter(({ account }) => account === null).length < 2 || environment.accountId !== null ? null : {
		code: "one-account-of-app",
		folder
	};
}

// src/sources/cdk/nested.ts
function nestedTemplateUri(resource, parentUri, { filesByHash }) {
	if (resource === null) return null;
	const metadata = mapAt(resource, "Metadata");
	const path = stringAt(metadata, "aws:asset:path");
	if (path !== void 0 && stringAt(metadata, "aws:asset:property") === "TemplateURL") return within(folderOf(parentUri), path);
	const address = mapAt(resource, "Properties")?.get("TemplateURL")?.value;
	const hash = address === void 0 ? void 0 : hashIn(address);
	return hash === void 0 ? null : filesByHash.get(hash) ?? null;
}
function hashIn(node) {
	const strings = [];
	const pending = [node];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) if (next.kind === "scalar") strings.push(next.text);
	else pending.push(...next.kind === "map" ? next.entries.map(({ value }) => value) : next.items);
	return strings.flatMap((text) => /(?:^|\/)([0-9a-f]{16,64})\.(?:json|ya?ml|template)$/.exec(text)?.[1] ?? [])[0];
}

// src/sources/cdk/stack.ts
function readStack(stack, assembly, files, sourceOf, environment) {
	const template = files.read(stack.templateUri);
	if (template.kind !== "text") {
		const because = template.kind === "missing" ? "there is no such file" : template.reason;
		return {
			model: problem(`The template of stack ${stack.displayName}, ${stack.templateUri}, cannot be read: ${because}. The stack is not checked.`, stack),
			parts: []
		};
	}
	const own = {
		uri: stack.templateUri,
		text: template.text,
		mayQuote: true
	};
	const reading = readTemplateAs({
		uri: stack.templateUri,
		text: template.text,
		files
	}, environment, contextOf(stack, assembly, environment));
	switch (reading.kind) {
		case "not-mine": return {
			model: notATemplate(stack, own.text),
			parts: [own]
		};
		case "unreadable": return {
			model: {
				sinks: [],
				resources: [],
				notifications: reading.notifications
			},
			parts: [own]
		};
		case "read": return {
			model: withConstructs(reading.model, stack, sourceOf, sharedAccountAssumption(assembly, environment)),
			parts: [own, ...reading.parts ?? []]
		};
	}
}
function contextOf(stack, assembly, environment) {
	return {
		scope: scopeOfStack(stack, assembly, environment),
		stackName: literal(stack.stackName),
		isTemplate: true,
		parameters: parametersOf(stack),
		nestedTemplate: (resource, parentUri) => {
			const uri = nestedTemplateUri(resource.node, parentUri, assembly);
			return uri === null ? null : {
				kind: "file",
				uri
			};
		}
	};
}
function parametersOf({ parameters }) {
	return new Map((parameters?.entries ?? []).flatMap(({ key, value, origin }) => value.kind === "scalar" ? [[key, {
		text: literal(value.text),
		origin
	}]] : []));
}
function withConstructs(model, { metadata, account }, sourceOf, assumption) {
	const constructOf = constructFinder(metadata(), sourceOf);
	const named = (item) => {
		const construct = constructOf(item.address);
		return construct === void 0 ? item : {
			...item,
			construct
		};
	};
	const shared = account !== null || assumption === null ? [] : [assumption];
	return {
		...model,
		sinks: model.sinks.map((sink) => named({
			...sink,
			dialect: "cdk",
			assumptions: [...sink.assumptions, ...shared]
		})),
		resources: model.resources.map(named),
		...model.detections === void 0 ? {} : { detections: {
			...model.detections,
			detections: model.detections.detections.map(named)
		} }
	};
}
function notATemplate(stack, text) {
	const [error] = readJson(new TextFile(stack.templateUri, text)).errors;
	const because = error === void 0 ? "is no CloudFormation template" : `cannot be read: ${error.message}`;
	return problem(`The template of stack ${stack.displayName}, ${stack.templateUri}, ${because}. The stack is not checked.`, stack, error?.location);
}
function problem(message, stack, location = stack.origin.locate()) {
	return {
		sinks: [],
		resources: [],
		notifications: [{
			level: "error",
			message,
			location,
			incomplete: true
		}]
	};
}

// src/sources/cdk/index.ts
const cloudAssembly = {
	mayRead: mayBeManifest,
	comments: "yaml",
	mayQuote: true,
	read: readCloudAssembly
};
function readCloudAssembly(input, environment) {
	const { root, errors } = readJson(new TextFile(input.uri, input.text));
	const [error] = errors;
	if (error !== void 0) {
		if (!/"(?:aws:cloudformation:stack|cdk:cloud-assembly)"/.test(input.text)) return { kind: "not-mine" };
		const { location, message } = error;
		return {
			kind: "unreadable",
			notifications: [{
				level: "error",
				message: `This manifest of a cloud assembly cannot be read, so its stacks are not checked (${`line ${String(location.startLine)}, column ${String(location.startColumn)}`}): ${message}.`,
				location,
				incomplete: true
			}]
		};
	}
	if (!isManifest(root)) return { kind: "not-mine" };
	const reading = {
		files: input.files,
		notifications: [],
		manifests: /* @__PURE__ */ new Set()
	};
	const assembly = readAssembly(input.uri, root, reading);
	const sources = /* @__PURE__ */ new Map();
	const sourceOf = sourceFinder(assembly.folder, input.files, (uri, text) => sources.set(uri, {
		uri,
		text,
		mayQuote: true
	}));
	const stacks = assembliesOf(assembly).flatMap((each) => each.stacks.map((stack) => readStack(stack, each, input.files, sourceOf, environment)));
	const parts = new Map(stacks.flatMap((stack) => stack.parts).map((part) => [part.uri, part]));
	return {
		kind: "read",
		model: together(stacks, reading),
		parts: [...parts.values(), ...sources.values()],
		folders: assembly.folder === "" ? input.files.names("") : [assembly.folder]
	};
}
function together(stacks, { notifications }) {
	const models = stacks.map(({ model }) => model);
	return {
		sinks: models.flatMap(({ sinks }) => sinks),
		resources: models.flatMap(({ resources }) => resources),
		notifications: [...notifications, ...models.flatMap((model) => model.notifications)],
		places: models.flatMap(({ places }) => places ?? []),
		released: models.flatMap(({ released }) => released ?? []),
		exports: models.flatMap(({ exports }) => exports ?? []),
		suppressions: models.flatMap(({ suppressions }) => suppressions ?? []),
		resourcePolicies: models.flatMap(({ resourcePolicies }) => resourcePolicies ?? []),
		buckets: models.flatMap(({ buckets }) => buckets ?? []),
		detections: joinedDetections(models)
	};
}

// src/sources/cdk/template.ts
const assemblyTemplate = {
	mayRead: mayBeAssemblyTemplate,
	comments: "yaml",
	mayQuote: true,
	read: readAssemblyTemplate
};
function readAssemblyTemplate({ uri, files }, environment) {
	const folder = folderOf(uri);
	const manifestUri = within(folder, "manifest.json");
	const manifest = files.read(manifestUri);
	if (manifest.kind !== "text" || !mayBeManifest(manifest.text)) return { kind: "not-mine" };
	const root = manifestRoot(manifestUri, manifest.text);
	if (!isManifest(root)) return { kind: "not-mine" };
	const assembly = readAssemblyAlone(manifestUri, root, {
		files,
		notifications: [],
		manifests: /* @__PURE__ */ new Set()
	});
	const stack = assembly.stacks.find(({ templateUri }) => templateUri === uri);
	if (stack === void 0) return { kind: "not-mine" };
	const sources = /* @__PURE__ */ new Map();
	const { model, parts } = readStack(stack, assembly, files, sourceFinder(folder, files, (source, text) => sources.set(source, {
		uri: source,
		text,
		mayQuote: true
	})), environment);
	return {
		kind: "read",
		model,
		parts: [...parts.filter((part) => part.uri !== uri), ...sources.values()]
	};
}
let last = null;
function manifestRoot(uri, text) {
	if (last?.uri !== uri || last.text !== text) last = {
		uri,
		text,
		root: readJson(new TextFile(uri, text)).root
	};
	return last.root;
}

export { sinksAsChanged as C, knownPartsOf as S, telemetryEvaluationOn as T, isNamedForTrails as _, cloudFormationFacts as a, namesTrailOperation as b, expirationsOf as c, lockedOrVersioned as d, prefixOf as f, controlTowerTrail as g, changingCalls as h, readTemplateAs as i, flagsFact as l, statusFact as m, cloudAssembly as n, daysOf as o, presence$1 as p, cloudFormation as r, equalTo as s, assemblyTemplate as t, inOneFact as u, isTrailAction as v, isOfOtherTelemetry as w, changerNotices as x, isTrailSetting as y };