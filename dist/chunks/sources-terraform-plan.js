import { $i as valueAt, A as splitIndex, Bi as majorVersion, E as moduleAddressIn, Fi as isLineStream, Gi as plainText, Hi as mayBeState, Ii as isMeantAsJson, Ji as entriesOf, Ki as arrayMember, Li as isMeantAsState, Pi as formOf, Qi as stringMember, Ri as isPlanArchive, T as instanceAddress, Ui as unreadablePlan, Vi as mayBePlan, Wi as parseText, Xi as isObject, Yi as isArray, Zi as member, c as configurationFiles, d as moduleFolderOf, ea as TextFile, f as readModule, k as splitAddress, l as inFolder, p as rootBlocks, ps as literal, v as scan, vs as unresolvedText, w as blockAddress, za as startOfFile, zi as isSentinelMock } from "./core.js";
import { C as readPlanConfiguration, D as isDetectionType, E as detectionTypes, F as originInModule, I as installedModules, L as isInstalledFor, M as sinkTypes, O as unseenInstanceNotices, P as isFetched, S as readExpression, T as moduleResources, _ as telemetryRuleTypes, a as readResource, b as localProviderName, d as readResourcePolicy, g as makeModel, h as placesOf, i as isAboutFunctions, j as textMayBeQuoted, m as isPlaceAlone, n as readSink, o as readBucketSettings, r as functionChangers, s as detectionsOf, t as readTelemetryRule, u as readDetectionParts, v as policyTypes, w as deepModuleNotices, x as stateProviderKey, y as bucketTypes } from "./sources-terraform-resources-telemetry-rules.js";
import { C as sinksAsChanged, S as knownPartsOf, h as changingCalls, x as changerNotices } from "./cloudformation.js";

// src/sources/terraform/hcl/places.ts
const mostFolders = 8;
function planPlaces(uri, rootModule, files) {
	const blocks = plannedBlocks(rootModule);
	const root = blocks.size === 0 ? void 0 : rootOf(uri, blocks, files);
	const terraform = {
		isPlan: true,
		folder: root?.folder ?? null,
		blocks
	};
	if (root === void 0) return {
		terraform,
		parts: [],
		place: () => void 0
	};
	const modules = new PlannedModules(root, rootModule, files);
	return {
		terraform,
		parts: modules.parts(),
		place: (address, path) => modules.place(address, path)
	};
}
function plannedBlocks(rootModule) {
	const resources = arrayMember(rootModule, "resources").flatMap((resource) => stringMember(resource, "mode") === "data" ? [] : [stringMember(resource, "address") ?? ""]);
	return /* @__PURE__ */ new Set([...resources, ...entriesOf(rootModule, "module_calls").map(([name]) => `module.${name}`)]);
}
function rootOf(uri, blocks, files) {
	let folder = moduleFolderOf(uri);
	for (let count = 0; count < mostFolders; count++) {
		const module = moduleIn(folder, files);
		const written = module === void 0 ? /* @__PURE__ */ new Set() : rootBlocks(module);
		if (module !== void 0 && written.size === blocks.size && [...blocks].every((block) => written.has(block))) return module;
		if (folder.startsWith("/") && folder.length === 1) return void 0;
		folder = folder === "" || /(?:^|\/)\.\.$/.test(folder) ? inFolder(folder, "..") : moduleFolderOf(folder);
	}
}
function moduleIn(folder, files) {
	const texts = configurationFiles(files, folder).flatMap((uri) => {
		const file = files.read(uri);
		return file.kind === "text" ? [{
			uri,
			text: file.text
		}] : [];
	});
	return texts.length === 0 ? void 0 : readModule(folder, texts);
}
var PlannedModules = class {
	#root;
	#rootModule;
	#files;
	#byFolder = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	#installed;
	constructor(root, rootModule, files) {
		this.#root = root;
		this.#rootModule = rootModule;
		this.#files = files;
		this.#byFolder.set(root.folder, root);
	}
	parts() {
		const modules = /* @__PURE__ */ new Set([this.#root]);
		const pending = [{
			module: this.#root,
			configured: this.#rootModule,
			path: []
		}];
		for (let next = pending.pop(); next !== void 0 && modules.size < 1e3; next = pending.pop()) {
			const { module, configured, path } = next;
			for (const [name, call] of entriesOf(configured, "module_calls")) {
				const called = this.#called(module, call, [...path, name]);
				if (called === void 0 || path.length > 20) continue;
				modules.add(called);
				pending.push({
					module: called,
					configured: member(call, "module"),
					path: [...path, name]
				});
			}
		}
		return [...modules].flatMap((module) => module.files.map(({ uri, text }) => ({
			uri,
			text,
			mayQuote: textMayBeQuoted(text)
		})));
	}
	place(address, path) {
		const steps = splitAddress(address).map((step) => splitIndex(step).name);
		let module = this.#root;
		let configured = this.#rootModule;
		const calls = [];
		let fetching;
		let position = 0;
		for (; steps[position] === "module" && module !== void 0; position += 2) {
			const name = steps[position + 1] ?? "";
			const call = member(member(configured, "module_calls"), name);
			calls.push(name);
			const written = module.byType("module").get(name)?.origin;
			module = this.#called(module, call, calls);
			if (module !== void 0 && isFetched(module.folder, this.#root.folder)) fetching ??= written;
			configured = member(call, "module");
		}
		const head = module?.byType("resource").get(steps.slice(position).join("."));
		if (head === void 0 || module === void 0) return void 0;
		return originInModule(this.#inside(module, head, path), this.#root.folder, fetching);
	}
	#called(caller, call, path) {
		const source = stringMember(call, "source");
		if (source === void 0) return void 0;
		this.#installed ??= installedModules(this.#files, this.#root.folder);
		const folder = /^\.\.?(?:\/|$)/.test(source) ? inFolder(caller.folder, source) : this.#installedFolder(path, source, stringMember(call, "version_constraint") ?? null);
		if (folder === void 0) return void 0;
		const known = folder === "." ? "" : folder.replace(/\/$/, "");
		if (!this.#byFolder.has(known)) this.#byFolder.set(known, moduleIn(known, this.#files));
		return this.#byFolder.get(known);
	}
	#installedFolder(path, source, version) {
		const installed = this.#installed?.get(path.join("."));
		return installed !== void 0 && isInstalledFor(installed, {
			source,
			version
		}) ? installed.folder : void 0;
	}
	#inside(module, head, path) {
		const file = module.files.find(({ uri }) => uri === head.uri);
		if (file === void 0 || head.uri.endsWith(".json") || path.length === 0) return head.origin;
		const text = this.#texts.get(file.uri) ?? new TextFile(file.uri, file.text);
		this.#texts.set(file.uri, text);
		const { blocks } = scan(text.text);
		let block = blocks.find(({ type, labels }) => type === "resource" && labels.join(".") === head.labels.join("."));
		let origin = head.origin;
		for (let step = 0; block !== void 0; step += 2) {
			const inner = scan(text.text, block.bodyStart, block.bodyEnd);
			const name = path[step];
			const argument = inner.attributes.find((attribute) => attribute.name === name);
			if (argument !== void 0) return text.origin(argument.start, trimmedEnd(text.text, argument.start, argument.end));
			block = nestedBlock(inner.blocks, String(name), path[step + 1]);
			if (block !== void 0) origin = text.origin(block.start, block.headEnd);
		}
		return origin;
	}
};
function trimmedEnd(text, start, end) {
	return start + text.slice(start, end).trimEnd().length;
}
const blocksWithoutOrder = /* @__PURE__ */ new Set(["field_selector", "insight_selector"]);
function nestedBlock(blocks, name, index) {
	const dynamic = blocks.filter(({ type, labels }) => type === "dynamic" && labels[0] === name);
	const written = blocks.filter(({ type }) => type === name);
	if (dynamic.length > 0) return void 0;
	if (blocksWithoutOrder.has(name) && written.length > 1) return void 0;
	return typeof index === "number" ? written[index] : void 0;
}
function addressOfPath(root, path) {
	let current = root;
	for (let depth = 0; depth < path.length; depth++) {
		const step = path[depth] ?? "";
		const list = path[depth - 1];
		current = member(current, step);
		const address = typeof step === "number" && (list === "resource_changes" || list === "resources" && (path[0] === "planned_values" || path[0] === "prior_state")) ? stringMember(current, "address") : void 0;
		if (address === void 0) continue;
		const rest = path.slice(depth + 1);
		return {
			address,
			path: rest[0] === "values" || rest[0] === "change" && (rest[1] === "after" || rest[1] === "before") ? rest.slice(rest[0] === "values" ? 1 : 2) : []
		};
	}
}

// src/sources/terraform/plan/plan-instances.ts
function planSource(document, configuration) {
	const { root } = document;
	const changes = arrayMember(root, "resource_changes");
	const providerKeyOf = (entry, address) => configuration.resource(blockAddress(address))?.providerKey ?? localProviderName(stringMember(entry, "provider_name"));
	const entries = {
		instances: /* @__PURE__ */ new Map(),
		departures: [],
		interrupted: [],
		deferrals: [],
		providerKeyOf
	};
	changes.forEach((entry, index) => {
		addChange(entries, entry, ["resource_changes", index]);
	});
	addDeferrals(entries, document);
	const isRefreshOnly = !isArray(member(root, "resource_changes"));
	addShown(entries, root, ["planned_values", "root_module"], () => []);
	const kept = addExisting(entries, root, isRefreshOnly);
	const made = /* @__PURE__ */ new Map();
	const find = (address) => {
		const known = made.get(address) ?? entries.instances.get(address)?.make();
		if (known !== void 0) made.set(address, known);
		return known;
	};
	return {
		document,
		kind: "plan",
		isRefreshOnly,
		departures: entries.departures,
		interrupted: entries.interrupted,
		deferrals: entries.deferrals,
		kept,
		find,
		instances: (wanted) => [...entries.instances].flatMap(([address, { type }]) => wanted(type) ? find(address) ?? [] : []),
		sensitiveValues: () => sensitiveVariables(root, configuration),
		existing: () => existingResources(root, changes, providerKeyOf)
	};
}
function sensitiveVariables(root, configuration) {
	return entriesOf(root, "variables").flatMap(([name, variable]) => configuration.isSensitiveVariable(name) ? [{
		owner: `var.${name}`,
		value: member(variable, "value"),
		mask: true
	}] : []);
}
function addChange(entries, entry, path) {
	const address = stringMember(entry, "address");
	const change = member(entry, "change");
	if (!isObject(entry) || address === void 0 || !isObject(change) || !isManaged(entry) || Object.hasOwn(entry, "deposed")) return;
	const type = typeOf(entry, address);
	if (!isObject(member(change, "after"))) {
		entries.departures.push({
			address,
			type,
			kind: hasAction(change, "forget") ? "forgotten" : "deleted",
			path
		});
		return;
	}
	const actions = arrayMember(change, "actions");
	if (actions[0] === "delete" && actions.length > 1) entries.interrupted.push({
		address,
		type,
		path
	});
	entries.instances.set(address, {
		type,
		make: () => changedInstance(entry, change, path, address, entries.providerKeyOf(entry, address))
	});
}
function addDeferrals(entries, { root, uri }) {
	const question = {
		id: `${uri}?deferred`,
		subject: { code: "changes-made" },
		answers: ["made", "put off"]
	};
	arrayMember(root, "deferred_changes").forEach((deferred, index) => {
		const entry = member(deferred, "resource_change");
		const address = stringMember(entry, "address");
		const change = member(entry, "change");
		if (!isObject(entry) || address === void 0 || !isObject(change) || !isManaged(entry) || entries.instances.has(address)) return;
		const path = [
			"deferred_changes",
			index,
			"resource_change"
		];
		const reason = stringMember(deferred, "reason");
		const type = typeOf(entry, address);
		entries.deferrals.push({
			address,
			type,
			path,
			reason
		});
		const isThere = isObject(member(change, "before"));
		const answer = isObject(member(change, "after")) ? "made" : "put off";
		const guard = isThere && answer === "made" ? [] : [{
			question,
			answer
		}];
		const assumptions = [{
			code: "plan-puts-off",
			address,
			...reason === void 0 ? {} : { reason }
		}];
		const make = () => ({
			...changedInstance(entry, change, path, address, entries.providerKeyOf(entry, address)),
			...answer === "made" ? {} : {
				values: member(change, "before"),
				unknown: void 0,
				sensitive: member(change, "before_sensitive"),
				valuesPath: [
					...path,
					"change",
					"before"
				]
			},
			guard,
			assumptions
		});
		entries.instances.set(address, {
			type,
			make
		});
	});
}
function addShown(entries, root, modulePath, assumptionsFor) {
	const gone = new Set(entries.departures.map((departure) => departure.address));
	const added = [];
	for (const { entry, path } of moduleResources(root, modulePath)) {
		const address = stringMember(entry, "address");
		if (address === void 0 || !isManaged(entry) || entries.instances.has(address) || gone.has(address) || Object.hasOwn(entry, "deposed_key")) continue;
		const assumptions = assumptionsFor(address);
		entries.instances.set(address, {
			type: typeOf(entry, address),
			make: () => ({
				...plannedInstance(entry, path, address, entries.providerKeyOf(entry, address)),
				assumptions
			})
		});
		added.push(address);
	}
	return added;
}
function addExisting(entries, root, isRefreshOnly) {
	if (!isRefreshOnly && member(root, "complete") === true) return [];
	const assumption = (address) => isRefreshOnly ? [] : [{
		code: "plan-silent",
		address
	}];
	return addShown(entries, root, [
		"prior_state",
		"values",
		"root_module"
	], assumption);
}
function typeOf(entry, address) {
	return stringMember(entry, "type") ?? typeIn(address);
}
function typeIn(address) {
	const start = address.startsWith("module.") ? moduleAddressIn(address).length + 1 : 0;
	const end = address.indexOf(".", start);
	return end < 0 ? "" : address.slice(start, end);
}
function isManaged(entry) {
	return (stringMember(entry, "mode") ?? "managed") === "managed";
}
function hasAction(change, action) {
	return arrayMember(change, "actions").includes(action);
}
function changedInstance(entry, change, path, address, providerKey) {
	const keepsResource = !hasAction(change, "create") && !hasAction(change, "delete");
	return {
		address,
		moduleAddress: moduleAddressIn(address),
		type: typeOf(entry, address),
		providerKey,
		values: member(change, "after"),
		unknown: member(change, "after_unknown"),
		sensitive: member(change, "after_sensitive"),
		prior: keepsResource && member(change, "before_sensitive") !== true ? visiblePrior(change) : void 0,
		entryPath: path,
		valuesPath: [
			...path,
			"change",
			"after"
		],
		...previousAddressIn(entry, address)
	};
}
function previousAddressIn(entry, address) {
	const previousAddress = stringMember(entry, "previous_address");
	return previousAddress === void 0 || previousAddress === address ? {} : { previousAddress };
}
function visiblePrior(change) {
	const before = member(change, "before");
	const mask = member(change, "before_sensitive");
	if (!isObject(before) || !isObject(mask)) return before;
	return Object.fromEntries(Object.entries(before).filter(([name]) => member(mask, name) !== true));
}
function plannedInstance(entry, path, address, providerKey) {
	return {
		address,
		moduleAddress: moduleAddressIn(address),
		type: typeOf(entry, address),
		providerKey,
		values: member(entry, "values"),
		unknown: void 0,
		sensitive: member(entry, "sensitive_values"),
		prior: void 0,
		entryPath: path,
		valuesPath: [...path, "values"]
	};
}
function existingResources(root, changes, providerKeyOf) {
	const found = [];
	const add = (entry, values, sensitive) => {
		const address = stringMember(entry, "address");
		if (address === void 0 || !isObject(values)) return;
		found.push({
			address,
			mode: stringMember(entry, "mode") ?? "managed",
			type: stringMember(entry, "type") ?? "",
			providerKey: providerKeyOf(entry, address),
			values,
			sensitive
		});
	};
	for (const { entry } of moduleResources(root, [
		"prior_state",
		"values",
		"root_module"
	])) add(entry, member(entry, "values"), member(entry, "sensitive_values"));
	for (const entry of changes) if (isObject(entry)) add(entry, member(member(entry, "change"), "before"), member(member(entry, "change"), "before_sensitive"));
	return found;
}

// src/sources/terraform/plan/plan-notices.ts
function planNotices(document, source, configuration, model) {
	return [
		...completenessNotices(document),
		...departureNotices(source),
		...interruptionNotices(source),
		...deferralNotices(source),
		...driftNotices(document, source),
		...unusedBlockNotices(document, source, configuration, model)
	];
}
function completenessNotices(document) {
	if (member(document.root, "errored") === true) return [{
		level: "warning",
		message: "Terraform failed while it made this plan, so the plan holds only a part of the resources, and what is missing here is not checked. Mend the error and plan again.",
		location: document.origin(["errored"]).locate(),
		incomplete: true
	}];
	if (member(document.root, "complete") !== false) return [];
	return [{
		level: "warning",
		message: "This plan is not complete: it was limited to some resources (-target), or put others off. trailproof assumes that what exists already stays as it is. What the plan does not show is not checked, and its absence proves nothing.",
		location: document.origin(["complete"]).locate(),
		incomplete: false
	}];
}
function departureNotices({ document, departures }) {
	return departures.filter(({ type }) => sinkTypes.has(type)).map(({ address, kind, path }) => note(document, path, kind === "deleted" ? `The plan deletes ${address}, so it records nothing in the state that is checked.` : `The plan forgets ${address} without deleting it: it goes on in AWS, but this configuration no longer says how, so it is not counted. Give its settings by --trails to have it counted.`));
}
function interruptionNotices({ document, interrupted }) {
	return interrupted.filter(({ type }) => sinkTypes.has(type)).map(({ address, path }) => note(document, path, `The plan deletes ${address} before it makes it anew: between the two it records nothing. With create_before_destroy in its lifecycle block, and another name, nothing is lost.`));
}
function deferralNotices({ document, deferrals }) {
	return deferrals.filter(({ type }) => sinkTypes.has(type)).map(({ address, path, reason }) => note(document, path, `The plan defers the change of ${address}${reason === void 0 ? "" : ` (${reason})`}: it shows only in part what the change makes.`));
}
function driftNotices(document, source) {
	return arrayMember(document.root, "resource_drift").flatMap((entry, index) => {
		const address = stringMember(entry, "address");
		const change = member(entry, "change");
		if (address === void 0 || !sinkTypes.has(stringMember(entry, "type") ?? "") || !isObject(change)) return [];
		const path = ["resource_drift", index];
		if (!isObject(member(change, "after"))) return [note(document, path, `${address} was deleted outside of Terraform since the last apply. ${source.find(address) === void 0 ? "It records nothing" : "The plan makes it anew; until then it records nothing"}.`)];
		const names = changedAttributes(member(change, "before"), member(change, "after"));
		if (names.length === 0) return [];
		const checked = source.isRefreshOnly ? "What is checked is what AWS has now." : "What is checked is what it will be once this plan is applied.";
		return [note(document, path, `${address} was changed outside of Terraform since the last apply (${names.join(", ")}). ${checked}`)];
	});
}
function changedAttributes(before, after) {
	if (!isObject(before) || !isObject(after)) return [];
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).sort();
}
function unusedBlockNotices({ root }, { document, departures }, configuration, { sinks }) {
	const drifted = arrayMember(root, "resource_drift").map((entry) => ({ address: stringMember(entry, "address") ?? "" }));
	const used = new Set([
		...sinks,
		...departures,
		...drifted
	].map(({ address }) => blockAddress(address)));
	return [...configuration.resources()].filter(({ mode, type, address }) => mode === "managed" && sinkTypes.has(type) && !used.has(address)).map(({ address, path, emptyBecause }) => {
		return note(document, path, `The configuration has ${address}, but the plan has no instance of it: ${emptyBecause ?? "its count or for_each, or that of a module around it, is empty, or the plan leaves it out"}. It records nothing here.`);
	});
}
function note(document, path, message) {
	return {
		level: "note",
		message,
		location: document.origin(path).locate(),
		incomplete: false
	};
}

// src/sources/terraform/resources/planned-provisioners.ts
function plannedProvisioners(source, configuration) {
	const sinks = source.instances((type) => sinkTypes.has(type));
	return [...configuration.resources()].flatMap((resource) => resource.emptyBecause === void 0 && isArray(resource.provisioners) ? resource.provisioners.flatMap((one) => changerOf(source, resource, one, sinks.map(({ address }) => address)) ?? []) : []);
}
function changerOf(source, { address, path, type }, provisioner, sinks) {
	const parts = partsOf(member(provisioner, "expressions"));
	const says = parts.map(({ text }) => text);
	const module = address.includes("module.") ? address.replace(/[^.]+\.[^.]+$/, "") : "";
	const referred = parts.flatMap(({ references }) => references.map((reference) => `${module}${reference}`));
	const names = sinks.filter((sink) => {
		const block = blockAddress(sink);
		return sinkTypes.has(type) && block === address || referred.some((reference) => isOf(reference, block));
	});
	const found = changingCalls(knownPartsOf(says));
	const isRunOnTrail = names.length > 0 && parts.some(({ references }) => references.length > 0);
	if (found.length === 0 && !isRunOnTrail) return null;
	return {
		by: "provisioner",
		address,
		calls: found,
		says,
		names,
		isSure: true,
		origin: source.document.origin(path)
	};
}
function isOf(reference, block) {
	return reference === block || reference.startsWith(`${block}.`) || reference.startsWith(`${block}[`);
}
function partsOf(value) {
	const expression = readExpression(value);
	if (expression?.kind === "references") {
		const { references } = expression;
		const [first = ""] = references;
		return [{
			text: unresolvedText({
				id: first,
				kind: "anything",
				unknown: {
					code: "name-not-known",
					name: first
				}
			}),
			references
		}];
	}
	if (expression?.kind === "constant") return stringsIn(expression.value).map((text) => ({
		text: literal(text),
		references: []
	}));
	return isObject(value) ? Object.values(value).flatMap(partsOf) : [];
}
function stringsIn(value) {
	if (typeof value === "string") return [value];
	if (isArray(value)) return value.flatMap(stringsIn);
	return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}

// src/sources/terraform/resources/read-instances.ts
function readInstances(source, configuration, environment) {
	const model = makeModel(source, configuration, environment);
	const instances = source.instances((type) => sinkTypes.has(type) || telemetryRuleTypes.has(type) || policyTypes.has(type) || bucketTypes.has(type) || model.declarations.has(type));
	const trails = instances.filter(({ type }) => sinkTypes.get(type)?.kind === "trail");
	const resourcePolicies = instances.flatMap((instance) => {
		const policyType = policyTypes.get(instance.type);
		return policyType === void 0 ? [] : [readResourcePolicy(model, instance, policyType, trails)];
	});
	const buckets = instances.flatMap((instance) => readBucketSettings(model, instance));
	const places = placesOf(model, source.instances((type) => isPlaceAlone(model, type)));
	const detections = source.instances(isDetectionType).length === 0 ? null : detectionsIn(model, trails);
	const sinks = instances.flatMap((instance) => {
		const sinkType = sinkTypes.get(instance.type);
		return sinkType === void 0 ? readTelemetryRule(model, instance) : [readSink(model, instance, sinkType)];
	});
	const changers = [...plannedProvisioners(source, configuration), ...functionChangers(model, source.instances(isAboutFunctions))];
	return {
		sinks: sinksAsChanged(sinks, changers),
		resources: instances.flatMap((instance) => {
			const declaration = model.declarations.get(instance.type);
			return declaration === void 0 ? [] : readResource(model, instance, declaration);
		}),
		notifications: [...unseenInstanceNotices(source), ...changerNotices(changers)],
		...places.length === 0 ? {} : { places },
		...resourcePolicies.length === 0 ? {} : { resourcePolicies },
		...buckets.length === 0 ? {} : { buckets },
		...detections === null ? {} : { detections }
	};
}
function detectionsIn(model, trails) {
	const instances = model.source.instances((type) => detectionTypes.has(type));
	return detectionsOf(instances.map((instance) => readDetectionParts(model, instance, trails)));
}
function tooDeep(uri, read) {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return unreadablePlan(uri, "This JSON is nested too deeply to be read, so it is not checked.");
	}
}

// src/sources/terraform/plan/plan.ts
const terraformPlan = {
	mayRead: mayBePlan,
	comments: "hcl",
	mayQuote: false,
	read: (input, environment) => tooDeep(input.uri, () => readPlan(input, environment))
};
const sentinelMock = "This is plan data as Sentinel sees it, with resources by address in place of a list, so it is not checked. Check what \"terraform show -json\" prints of the plan.";
function readPlan(input, environment) {
	const { uri } = input;
	if (isPlanArchive(input.text)) return unreadablePlan(uri, "This is a plan in the binary form that only Terraform reads, so it is not checked. Run \"terraform show -json\" on it and check what that prints.");
	const text = plainText(input.text);
	if (isLineStream(text)) return unreadablePlan(uri, "This is the message stream of \"terraform plan -json\", which holds no attribute values, so it is not checked. Save the plan with \"terraform plan -out=FILE\", run \"terraform show -json FILE\" and check what that prints.");
	if (isSentinelMock(text)) return unreadablePlan(uri, sentinelMock);
	const parsed = parseText(input);
	if (parsed.kind === "invalid") {
		if (!mayBePlan(text) || !isMeantAsJson(text)) return { kind: "not-mine" };
		const { location, message } = parsed;
		return unreadablePlan(uri, `This Terraform plan cannot be read and is not checked: at line ${String(location.startLine)}, column ${String(location.startColumn)}, ${message}.`, location);
	}
	const document = unwrapped(parsed.document);
	const form = formOf(document.root);
	if (form === "sentinel-mock") return unreadablePlan(uri, sentinelMock, document.origin(["resource_changes"]).locate());
	if (form !== "plan") return { kind: "not-mine" };
	if (majorVersion(document.root) >= 2) return unreadablePlan(uri, "This Terraform plan is of a format version that is not known here (0 and 1 are), so it is not checked. A newer version of trailproof may read it.", document.origin(["format_version"]).locate());
	const places = planPlaces(uri, valueAt(document.root, ["configuration", "root_module"]), input.files);
	return {
		kind: "read",
		model: modelOf(inSources(document, places), environment),
		parts: places.parts,
		terraform: places.terraform
	};
}
function unwrapped(document) {
	const inner = member(document.root, "plan");
	if (formOf(document.root) !== "other" || formOf(inner ?? null) !== "plan") return document;
	return {
		uri: document.uri,
		root: inner ?? null,
		origin: (path) => document.origin(["plan", ...path])
	};
}
function inSources(document, { parts, place }) {
	if (parts.length === 0) return document;
	const placed = (path) => {
		const found = addressOfPath(document.root, path);
		return (found === void 0 ? void 0 : place(found.address, found.path)) ?? document.origin(path);
	};
	const origin = (path) => ({
		locate: () => placed(path).locate(),
		broughtBy: () => placed(path).broughtBy?.() ?? null
	});
	return {
		...document,
		origin
	};
}
function modelOf(document, environment) {
	const configuration = readPlanConfiguration(document.root);
	const source = planSource(document, configuration);
	const model = readInstances(source, configuration, environment);
	const notices = [...planNotices(document, source, configuration, model), ...deepModuleNotices(document, ["planned_values", "root_module"])];
	const released = source.departures.flatMap(({ address, kind, path }) => kind === "forgotten" ? [{
		id: `${document.uri}#${address}`,
		origin: document.origin(path)
	}] : []);
	return {
		...model,
		notifications: [...notices, ...model.notifications],
		...released.length === 0 ? {} : { released }
	};
}

// src/sources/terraform/plan/state-instances.ts
function shownState(document) {
	return stateSource(document, moduleResources(document.root, ["values", "root_module"]).flatMap(({ entry, path }) => {
		const address = stringMember(entry, "address");
		if (address === void 0 || Object.hasOwn(entry, "deposed_key")) return [];
		const instance = {
			...stateInstance(address, moduleAddressIn(address), entry, path),
			providerKey: localProviderName(stringMember(entry, "provider_name")),
			values: member(entry, "values"),
			sensitive: member(entry, "sensitive_values"),
			valuesPath: [...path, "values"]
		};
		return [{
			mode: stringMember(entry, "mode") ?? "managed",
			instance
		}];
	}));
}
function rawState(document) {
	return stateSource(document, arrayMember(document.root, "resources").flatMap((resource, index) => {
		const name = stringMember(resource, "name");
		if (!isObject(resource) || name === void 0) return [];
		return arrayMember(resource, "instances").flatMap((entry, position) => {
			if (!isObject(entry) || Object.hasOwn(entry, "deposed")) return [];
			const instance = rawInstance(resource, name, entry, [
				"resources",
				index,
				"instances",
				position
			]);
			return [{
				mode: stringMember(resource, "mode") ?? "managed",
				instance
			}];
		});
	}));
}
function rawInstance(resource, name, entry, path) {
	const moduleAddress = stringMember(resource, "module") ?? "";
	return {
		...stateInstance(instanceAddress(moduleAddress, stringMember(resource, "type") ?? "", name, member(entry, "index_key")), moduleAddress, resource, path),
		providerKey: stateProviderKey(stringMember(resource, "provider")),
		values: member(entry, "attributes"),
		sensitive: sensitiveMask(arrayMember(entry, "sensitive_attributes")),
		valuesPath: [...path, "attributes"]
	};
}
function stateInstance(address, moduleAddress, entry, path) {
	return {
		address,
		moduleAddress,
		type: stringMember(entry, "type") ?? "",
		unknown: void 0,
		prior: void 0,
		entryPath: path
	};
}
function sensitiveMask(paths) {
	const root = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const keys = understoodKeys(isArray(path) ? path : [path]);
		if (keys.length === 0) return true;
		mark(root, keys);
	}
	return plainMask(root);
}
function understoodKeys(steps) {
	const keys = [];
	for (const step of steps) {
		const key = stepKey(step);
		if (key === void 0) break;
		keys.push(key);
	}
	return keys;
}
function mark(root, keys) {
	let node = root;
	for (const key of keys.slice(0, -1)) {
		const known = node.get(key);
		if (known === true) return;
		const next = known ?? /* @__PURE__ */ new Map();
		node.set(key, next);
		node = next;
	}
	const last = keys.at(-1);
	if (last !== void 0) node.set(last, true);
}
function stepKey(step) {
	const value = member(step, "value");
	if (stringMember(step, "type") === "get_attr") return typeof value === "string" ? value : void 0;
	const index = member(value, "value");
	return typeof index === "number" || typeof index === "string" ? index : void 0;
}
function plainMask(node) {
	const entries = [...node].map(([key, inner]) => [key, inner === true ? true : plainMask(inner)]);
	const indexes = entries.flatMap(([key]) => typeof key === "number" && Number.isInteger(key) && key >= 0 && key < longestList ? [key] : []);
	if (indexes.length !== entries.length || entries.length === 0) return entries.some(([key]) => typeof key === "number") ? true : Object.fromEntries(entries);
	const byIndex = new Map(entries);
	return Array.from({ length: Math.max(...indexes) + 1 }, (_item, index) => byIndex.get(index) ?? false);
}
const longestList = 1e5;
function stateSource(document, entries) {
	const managed = new Map(entries.filter(({ mode }) => mode === "managed").map(({ instance }) => [instance.address, instance]));
	return {
		document,
		kind: "state",
		isRefreshOnly: false,
		find: (address) => managed.get(address),
		instances: (wanted) => [...managed.values()].filter((instance) => wanted(instance.type)),
		existing: () => entries.map(({ mode, instance }) => ({
			address: instance.address,
			mode,
			type: instance.type,
			providerKey: instance.providerKey,
			values: instance.values,
			sensitive: instance.sensitive
		}))
	};
}

// src/sources/terraform/plan/state.ts
const terraformState = {
	mayRead: mayBeState,
	comments: "hcl",
	mayQuote: false,
	read: (input, environment) => tooDeep(input.uri, () => readState(input, environment))
};
function readState(input, environment) {
	const { uri } = input;
	const parsed = parseText(input);
	if (parsed.kind === "invalid") {
		const text = plainText(input.text);
		if (!mayBeState(text) || !isMeantAsState(text)) return { kind: "not-mine" };
		const { location, message } = parsed;
		return unreadablePlan(uri, `This JSON of Terraform cannot be read and is not checked: at line ${String(location.startLine)}, column ${String(location.startColumn)}, ${message}.`, location);
	}
	const { document } = parsed;
	const { root } = document;
	switch (formOf(root)) {
		case "plan":
		case "sentinel-mock":
		case "other": return { kind: "not-mine" };
		case "encrypted": return unreadablePlan(uri, "This state or plan is encrypted by OpenTofu, so it is not checked. Run \"tofu show -json\" where the key is at hand and check what that prints.");
		case "old-state-file": return unreadablePlan(uri, "This state file is of a version that is not read (4 is), so it is not checked. Run \"terraform show -json\" and check what that prints; a state of Terraform 0.11 or older must be upgraded first.", document.origin(["version"]).locate());
		case "shown-state":
			if (majorVersion(root) < 2) return read(shownState(document), document, environment);
			return unreadablePlan(uri, "This Terraform state is of a format version that is not known here (0 and 1 are), so it is not checked. A newer version of trailproof may read it.", document.origin(["format_version"]).locate());
		case "state-file": return read(rawState(document), document, environment);
	}
}
function read(source, document, environment) {
	const model = readInstances(source, readPlanConfiguration(document.root), environment);
	const notices = [...staleNotices(document, model), ...deepModuleNotices(document, ["values", "root_module"])];
	return {
		kind: "read",
		model: {
			...model,
			notifications: [...notices, ...model.notifications]
		}
	};
}
function staleNotices(document, { sinks }) {
	if (!sinks.some((sink) => isSet(sink.advancedEventSelectors) || sink.kind === "trail" && isSet(sink.eventSelectors) || sink.kind === "event-data-store" && isSet(sink.ingestion))) return [];
	return [{
		level: "note",
		message: "This is a state: it shows what Terraform last read from AWS, and Terraform does not notice event selectors that were removed, or event data stores that were stopped, by other means. To know what AWS has now, check the account.",
		location: startOfFile(document.uri).locate(),
		incomplete: false
	}];
}
function isSet(setting) {
	return setting.kind !== "absent";
}

export { terraformPlan, terraformState };