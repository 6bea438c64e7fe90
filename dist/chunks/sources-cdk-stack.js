import { Jn as loadSemantics, Jt as TextFile, Yn as partitionOfRegion, cn as assetManifestType, ln as isManifest, mn as stringAt, pn as stackType, sn as assemblyType, un as mapAt } from "./core.js";
import { ft as unresolvedText, st as literal } from "./report-text.js";
import { o as readJson } from "./sources-unseen-trails.js";
import { n as readTemplateAs } from "./sources-cloudformation.js";
import { posix } from "node:path";

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
		return file === null ? null : originOf(file.uri, file.text, line, column);
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
function originOf(uri, text, line, column) {
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
		resources: model.resources.map(named)
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

export { readAssemblyAlone as a, readAssembly as i, sourceFinder as n, folderOf as o, assembliesOf as r, within as s, readStack as t };