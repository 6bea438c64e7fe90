import { A as isMeantAsJson, B as entriesOf, Ct as loadSemantics, Dt as knownString, F as mayBeState, G as valueAt, H as isObject, I as unreadable, L as parseText, M as isPlanArchive, Mt as unresolvedText, N as majorVersion, O as formOf, Ot as literal, P as mayBePlan, R as plainText, Tt as concatenate, U as member, V as isArray, W as stringMember, _t as indexCatalog, c as unknown, j as isMeantAsState, k as isLineStream, mt as completePattern, o as absent, pt as bindPattern, s as known, wt as partitionOfRegion, z as arrayMember } from "./core.js";

// src/sources/terraform/module-tree.ts
const deepestModule = 100;
function moduleResources(root, path) {
	const found = [];
	let level = [{
		module: valueAt(root, path),
		path
	}];
	for (let depth = 0; depth < 100 && level.length > 0; depth++) {
		const next = [];
		for (const { module, path: modulePath } of level) {
			arrayMember(module, "resources").forEach((entry, index) => {
				if (isObject(entry)) found.push({
					entry,
					path: [
						...modulePath,
						"resources",
						index
					]
				});
			});
			arrayMember(module, "child_modules").forEach((child, index) => next.push({
				module: child,
				path: [
					...modulePath,
					"child_modules",
					index
				]
			}));
		}
		level = next;
	}
	return found;
}

// src/sources/terraform/configuration.ts
function readConfiguration(root) {
	const configuration = member(root, "configuration");
	let index;
	const indexed = () => index ??= indexModules(member(configuration, "root_module"));
	return {
		isPresent: isObject(configuration),
		resource: (address) => indexed().resources.get(address),
		resources: () => indexed().resources.values(),
		module: (address) => indexed().modules.get(address),
		providers: new Map(entriesOf(configuration, "provider_config").flatMap(([key, body]) => isObject(body) ? [[key, body]] : [])),
		rootVariable: (name) => {
			const declared = member(member(member(configuration, "root_module"), "variables"), name);
			if (member(declared, "sensitive") === true) return void 0;
			return member(member(member(root, "variables"), name), "value") ?? member(declared, "default");
		}
	};
}
function indexModules(rootModule) {
	const resources = /* @__PURE__ */ new Map();
	const modules = /* @__PURE__ */ new Map();
	let level = isObject(rootModule) ? [{
		address: "",
		call: void 0,
		body: rootModule,
		path: ["configuration", "root_module"]
	}] : [];
	for (let depth = 0; depth < 100 && level.length > 0; depth++) {
		const next = [];
		for (const module of level) {
			modules.set(module.address, module);
			const prefix = module.address === "" ? "" : `${module.address}.`;
			arrayMember(module.body, "resources").forEach((entry, index) => {
				const resource = configurationResource(entry, prefix, [
					...module.path,
					"resources",
					index
				]);
				if (resource !== void 0) resources.set(resource.address, resource);
			});
			for (const [name, call] of entriesOf(module.body, "module_calls")) {
				const body = member(call, "module");
				if (isObject(call) && isObject(body)) next.push({
					address: `${prefix}module.${name}`,
					call,
					body,
					path: [
						...module.path,
						"module_calls",
						name,
						"module"
					]
				});
			}
		}
		level = next;
	}
	return {
		resources,
		modules
	};
}
function configurationResource(entry, prefix, path) {
	const address = stringMember(entry, "address");
	if (address === void 0) return void 0;
	return {
		address: prefix + address,
		mode: stringMember(entry, "mode") ?? "managed",
		type: stringMember(entry, "type") ?? "",
		providerKey: stringMember(entry, "provider_config_key"),
		expressions: member(entry, "expressions"),
		path
	};
}
function readExpression(value) {
	const constant = member(value, "constant_value");
	if (constant !== void 0) return {
		kind: "constant",
		value: constant
	};
	const references = member(value, "references");
	if (!Array.isArray(references)) return void 0;
	return {
		kind: "references",
		references: references.filter((reference) => typeof reference === "string")
	};
}

// src/sources/terraform/instance.ts
function splitAddress(address) {
	if (!address.includes("[")) return address.split(".");
	const parts = [];
	let start = 0;
	let position = 0;
	while (position < address.length) {
		const character = address[position];
		if (character === ".") {
			parts.push(address.slice(start, position));
			start = position + 1;
		}
		position = character === "[" ? endOfIndex(address, position) : position + 1;
	}
	parts.push(address.slice(start));
	return parts;
}
function endOfIndex(address, start) {
	let quoted = false;
	for (let position = start + 1; position < address.length; position++) {
		const character = address[position];
		if (quoted && character === "\\") position++;
		else if (character === "\"") quoted = !quoted;
		else if (!quoted && character === "]") return position + 1;
	}
	return address.length;
}
function splitIndex(part) {
	const bracket = part.indexOf("[");
	return bracket < 0 ? {
		name: part,
		index: ""
	} : {
		name: part.slice(0, bracket),
		index: part.slice(bracket)
	};
}
function moduleSteps(moduleAddress) {
	if (moduleAddress === "") return [];
	return splitAddress(moduleAddress).filter((_part, index) => index % 2 === 1).map((part) => {
		const { name, index } = splitIndex(part);
		return {
			call: name,
			index
		};
	});
}
function moduleAddressOf(steps) {
	return steps.map((step) => `module.${step.call}${step.index}`).join(".");
}
function moduleAddressIn(address) {
	if (!address.startsWith("module.")) return "";
	const parts = splitAddress(address);
	let length = 0;
	while (parts[length] === "module" && length + 1 < parts.length) length += 2;
	return parts.slice(0, length).join(".");
}
function blockAddress(address) {
	if (!address.includes("[")) return address;
	return splitAddress(address).map((part) => splitIndex(part).name).join(".");
}
function instanceAddress(moduleAddress, type, name, key) {
	const block = `${moduleAddress === "" ? "" : `${moduleAddress}.`}${type}.${name}`;
	if (typeof key === "number") return `${block}[${String(key)}]`;
	return typeof key === "string" ? `${block}[${quoted(key)}]` : block;
}
function quoted(key) {
	return JSON.stringify(key).replace(/[$%]\{/g, (start) => `${start[0] ?? ""}${start}`);
}

// src/sources/terraform/provider-key.ts
function localProviderName(providerName) {
	return providerName?.slice(providerName.lastIndexOf("/") + 1) ?? "aws";
}
function stateProviderKey(provider) {
	const match = /^(?:(.*)\.)?provider(?:\["([^"]*)"\]|\.([^.]+))(?:\.(.+))?$/.exec(provider ?? "");
	if (match === null) return localProviderName(provider);
	const [, moduleAddress, fullName, shortName, alias] = match;
	const name = localProviderName(fullName ?? shortName);
	return `${moduleAddress === void 0 ? "" : `${moduleAddress}:`}${name}${alias === void 0 ? "" : `.${alias}`}`;
}
function splitProviderKey(key) {
	const colon = key.lastIndexOf(":");
	const rest = key.slice(colon + 1);
	const dot = rest.indexOf(".");
	return {
		module: colon < 0 ? "" : key.slice(0, colon),
		name: dot < 0 ? rest : rest.slice(0, dot),
		alias: dot < 0 ? "" : rest.slice(dot + 1)
	};
}

// src/sources/terraform/plan-instances.ts
function planSource(document, configuration) {
	const { root } = document;
	const changes = arrayMember(root, "resource_changes");
	const providerKeyOf = (entry, address) => configuration.resource(blockAddress(address))?.providerKey ?? localProviderName(stringMember(entry, "provider_name"));
	const departures = [];
	const entries = /* @__PURE__ */ new Map();
	changes.forEach((entry, index) => {
		const address = stringMember(entry, "address");
		const change = member(entry, "change");
		if (!isObject(entry) || address === void 0 || !isObject(change) || !isManaged(entry) || Object.hasOwn(entry, "deposed")) return;
		const path = ["resource_changes", index];
		if (isObject(member(change, "after"))) entries.set(address, () => changedInstance(entry, change, path, address, providerKeyOf(entry, address)));
		else departures.push({
			address,
			type: stringMember(entry, "type") ?? "",
			kind: hasAction(change, "forget") ? "forgotten" : "deleted",
			path
		});
	});
	const gone = new Set(departures.map((departure) => departure.address));
	const isRefreshOnly = !isArray(member(root, "resource_changes"));
	const shown = [["planned_values", "root_module"], ...isRefreshOnly ? [[
		"prior_state",
		"values",
		"root_module"
	]] : []];
	for (const { entry, path } of shown.flatMap((modulePath) => moduleResources(root, modulePath))) {
		const address = stringMember(entry, "address");
		if (address === void 0 || !isManaged(entry) || entries.has(address) || gone.has(address)) continue;
		entries.set(address, () => plannedInstance(entry, path, address, providerKeyOf(entry, address)));
	}
	const made = /* @__PURE__ */ new Map();
	const find = (address) => {
		const known = made.get(address) ?? entries.get(address)?.();
		if (known !== void 0) made.set(address, known);
		return known;
	};
	return {
		document,
		kind: "plan",
		isRefreshOnly,
		departures,
		find,
		instances: (wanted) => [...entries.keys()].filter((address) => wanted(typeIn(address))).flatMap((address) => find(address) ?? []),
		existing: () => existingResources(root, changes, providerKeyOf)
	};
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
		type: typeIn(address),
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
		]
	};
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
		type: typeIn(address),
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

// src/sources/terraform/references.ts
const other = { kind: "other" };
const mostIngredients = 1e3;
const deepestReference = 50;
function ingredientsOf(references, moduleAddress, context) {
	const walk = {
		context,
		left: mostIngredients
	};
	return follow(references, moduleSteps(moduleAddress), [], walk, 0);
}
function specificReferences(references) {
	return references.filter((reference, index) => {
		const previous = references[index - 1];
		return previous === void 0 || !isPartOf(reference, previous);
	});
}
function isPartOf(shorter, longer) {
	return longer.length > shorter.length && longer.startsWith(shorter) && /^[.[]/.test(longer.slice(shorter.length));
}
function follow(references, module, rest, walk, depth) {
	const specific = specificReferences(references);
	if (rest.length > 0 && specific.length !== 1) return specific.map(() => other);
	return specific.flatMap((reference) => followOne([...splitAddress(reference), ...rest], module, walk, depth));
}
function followOne(parts, module, walk, depth) {
	if (depth > deepestReference || --walk.left < 0) return [other];
	switch (parts[0]) {
		case "var": return followVariable(parts, module, walk, depth);
		case "module": return followOutput(parts, module, walk, depth);
		case "local":
		case "each":
		case "count":
		case "path":
		case "terraform":
		case "self":
		case "data":
		case "ephemeral": return [other];
		default: return [attributeIngredient(parts, module, walk.context)];
	}
}
function followVariable(parts, module, walk, depth) {
	const { name, index } = splitIndex(parts[1] ?? "");
	const call = module.length === 0 ? void 0 : walk.context.configuration.module(blockAddress(moduleAddressOf(module)))?.call;
	if (call === void 0 || index !== "") return [other];
	return followExpression(member(member(call, "expressions"), name), module.slice(0, -1), parts.slice(2), walk, depth);
}
function followOutput(parts, module, walk, depth) {
	const { name: call, index } = splitIndex(parts[1] ?? "");
	const { name: output, index: outputIndex } = splitIndex(parts[2] ?? "");
	const inner = [...module, {
		call,
		index
	}];
	const body = walk.context.configuration.module(blockAddress(moduleAddressOf(inner)))?.body;
	if (outputIndex !== "") return [other];
	return followExpression(member(member(member(body, "outputs"), output), "expression"), inner, parts.slice(3), walk, depth);
}
function followExpression(value, module, rest, walk, depth) {
	const expression = readExpression(value);
	return expression?.kind === "references" ? follow(expression.references, module, rest, walk, depth + 1) : [other];
}
function attributeIngredient(parts, module, context) {
	const [type, name, attribute, ...deeper] = parts;
	if (type === void 0 || name === void 0 || attribute === void 0 || deeper.length > 0 || attribute.includes("[")) return other;
	const moduleAddress = moduleAddressOf(module);
	const instance = context.find(`${moduleAddress === "" ? "" : `${moduleAddress}.`}${type}.${name}`);
	if (instance === void 0 || member(instance.unknown, attribute) !== true) return other;
	return {
		kind: "unknown-attribute",
		instance,
		attribute
	};
}

// src/sources/terraform/provider-configuration.ts
const regionName = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;
function mainProvider(configuration) {
	return !configuration.providers.has("aws") && configuration.providers.has("awscc") ? "awscc" : "aws";
}
function configuredRegion(providerKey, configuration) {
	const { key, body } = configurationOf(providerKey, configuration);
	const expression = readExpression(valueAt(body, ["expressions", "region"]));
	if (expression?.kind === "constant") return isRegionName(expression.value) ? {
		value: expression.value,
		assumption: null
	} : void 0;
	const [reference, ...others] = specificReferences(expression?.references ?? []);
	if (reference === void 0 || others.length > 0) return void 0;
	const value = inputValue(reference, stringMember(body, "module_address") ?? splitProviderKey(key).module, configuration);
	if (!isRegionName(value)) return void 0;
	return {
		value,
		assumption: `the plan shows only that the Region of provider ${key} is built from ${reference}; taken to be that value itself, ${value}`
	};
}
function isRegionName(value) {
	return typeof value === "string" && regionName.test(value);
}
function inputValue(reference, moduleAddress, configuration) {
	let module = moduleSteps(blockAddress(moduleAddress));
	for (let current = reference; current !== void 0; module = module.slice(0, -1)) {
		const name = /^var\.([^.[\]]+)$/.exec(current)?.[1];
		if (name === void 0) return void 0;
		if (module.length === 0) return configuration.rootVariable(name);
		const call = configuration.module(moduleAddressOf(module))?.call;
		const expression = readExpression(valueAt(call, ["expressions", name]));
		if (expression?.kind !== "references") return expression?.value;
		const outer = specificReferences(expression.references);
		current = outer.length === 1 ? outer[0] : void 0;
	}
}
function configurationOf(providerKey, configuration) {
	const body = configuration.providers.get(providerKey);
	const { module, name, alias } = splitProviderKey(providerKey);
	if (module === "" || alias !== "" || isObject(member(body, "expressions"))) return {
		key: providerKey,
		body
	};
	return [...configuration.providers].filter(([key, other]) => splitProviderKey(key).name === name && key !== name && isObject(member(other, "expressions"))).length === 0 ? {
		key: name,
		body: configuration.providers.get(name)
	} : {
		key: providerKey,
		body
	};
}
function regionComesFromSurroundings(providerKey, configuration) {
	const main = mainProvider(configuration);
	const { key, body } = configurationOf(providerKey, configuration);
	if (key === main) return true;
	if (body === void 0) return false;
	const namesRegion = (candidate) => valueAt(candidate, ["expressions", "region"]) !== void 0;
	return !namesRegion(body) && !namesRegion(configuration.providers.get(main)) && credentialsOf(key, configuration) === credentialsOf(main, configuration);
}
const credentialArguments = [
	"access_key",
	"allowed_account_ids",
	"assume_role",
	"assume_role_with_web_identity",
	"profile",
	"secret_key",
	"shared_config_files",
	"shared_credentials_file",
	"shared_credentials_files",
	"token"
];
function credentialsOf(providerKey, configuration) {
	const { key, body } = configurationOf(providerKey, configuration);
	if (body === void 0) return key === mainProvider(configuration) ? "" : key;
	const used = credentialArguments.flatMap((name) => {
		const expression = valueAt(body, ["expressions", name]);
		return expression === void 0 ? [] : [[name, expression]];
	});
	return used.length === 0 ? "" : JSON.stringify([splitProviderKey(key).module, used]);
}
function configuredAccount(providerKey, configuration) {
	const { body } = configurationOf(providerKey, configuration);
	const allowed = valueAt(body, [
		"expressions",
		"allowed_account_ids",
		"constant_value"
	]);
	const [only] = isArray(allowed) && allowed.length === 1 ? allowed : [];
	if (typeof only === "string" && /^\d{12}$/.test(only)) return only;
	const role = valueAt(body, ["expressions", "assume_role"]);
	const roleArn = stringMember(member(isArray(role) && role.length === 1 ? role[0] : role, "role_arn"), "constant_value");
	return /^arn:[^:]*:[^:]*::(\d{12}):role\//.exec(roleArn ?? "")?.[1];
}

// src/sources/terraform/existing-facts.ts
function existingFacts(source, configuration) {
	const accounts = /* @__PURE__ */ new Map();
	const stated = /* @__PURE__ */ new Map();
	const partitions = /* @__PURE__ */ new Map();
	const regions = /* @__PURE__ */ new Map();
	const credentialsByKey = /* @__PURE__ */ new Map();
	for (const resource of source.existing()) {
		const credentials = credentialsByKey.get(resource.providerKey) ?? credentialsOf(resource.providerKey, configuration);
		credentialsByKey.set(resource.providerKey, credentials);
		const partition = /^aws(?:cc)?_/.test(resource.type) ? partitionInArn(visibleString(resource, "arn")) : void 0;
		if (partition !== void 0) partitions.set(credentials, partition);
		if (resource.mode !== "data") noteAccount(resource, credentials, accounts);
		else if (resource.type === "aws_caller_identity") noteIdentity(resource, credentials, stated);
		else if (resource.type === "aws_region") noteRegion(resource, regions, configuration);
	}
	for (const [credentials, account] of stated) accounts.set(credentials, {
		value: account,
		assumption: null
	});
	return {
		accounts,
		partitions,
		regions
	};
}
function noteAccount(resource, credentials, accounts) {
	if (!/^aws(?:cc)?_/.test(resource.type)) return;
	const account = accountInArn(visibleString(resource, "arn"));
	if (account === void 0) return;
	const known = accounts.get(credentials);
	if (known === void 0) accounts.set(credentials, {
		value: account,
		assumption: `account ${account} is taken from the ARN of ${resource.address}, which the same provider manages`
	});
	else if (known !== null && known.value !== account) accounts.set(credentials, null);
}
function noteIdentity(resource, credentials, accounts) {
	const account = visibleString(resource, "account_id");
	if (account !== void 0 && /^\d{12}$/.test(account)) accounts.set(credentials, account);
}
function noteRegion(resource, regions, configuration) {
	const block = configuration.resource(blockAddress(resource.address));
	if (block === void 0 || Object.keys(isObject(block.expressions) ? block.expressions : {}).length > 0) return;
	const region = visibleString(resource, "region") ?? visibleString(resource, "name");
	if (region !== void 0 && regionName.test(region)) regions.set(resource.providerKey, region);
}
function visibleString({ values, sensitive }, name) {
	return sensitive === true || member(sensitive, name) === true ? void 0 : stringMember(values, name);
}
function accountInArn(arn) {
	return /^arn:[^:]+:[^:]+:[^:]*:(\d{12}):/.exec(arn ?? "")?.[1];
}
function partitionInArn(arn) {
	return /^arn:([^:]+):/.exec(arn ?? "")?.[1];
}
function regionInArn(arn) {
	return /^arn:[^:]+:[^:]+:([^:]+):/.exec(arn ?? "")?.[1];
}

// src/sources/terraform/providers.ts
function readProviders(source, configuration, environment) {
	let existing;
	const facts = {
		uri: source.document.uri,
		configuration,
		environment,
		main: mainProvider(configuration),
		existing: () => existing ??= existingFacts(source, configuration),
		scopes: /* @__PURE__ */ new Map()
	};
	const placements = /* @__PURE__ */ new Map();
	const placementOf = (providerKey) => {
		const placement = placements.get(providerKey) ?? place(providerKey, facts);
		placements.set(providerKey, placement);
		return placement;
	};
	const placement = (providerKey) => {
		placementOf(facts.main);
		return placementOf(providerKey);
	};
	return {
		placement,
		scopeOf: (arn, providerKey) => {
			const ofProvider = placement(providerKey);
			const account = accountInArn(arn);
			if (account === void 0 || knownString(ofProvider.account) === account) return ofProvider.scope;
			return scopeFor(`account ${account}`, {
				...ofProvider,
				account: literal(account),
				partition: literal(partitionInArn(arn) ?? "")
			}, `account:${account}`, facts);
		}
	};
}
function place(providerKey, facts) {
	const region = regionOf$1(providerKey, facts);
	const account = accountOf(providerKey, facts);
	const credentials = credentialsOf(providerKey, facts.configuration);
	const partition = facts.existing().partitions.get(credentials);
	const position = {
		region: region === void 0 ? unknownRegion(providerKey, facts) : literal(region.value),
		partition: region === void 0 && partition !== void 0 ? literal(partition) : partitionText(region?.value, facts.uri, facts.environment),
		account: account === void 0 ? unknownAccount(providerKey, facts) : literal(account.value)
	};
	const scope = scopeFor(account === void 0 ? `credentials ${credentials}` : `account ${account.value}`, position, `provider:${providerKey}`, facts);
	return {
		...position,
		scope,
		regionAssumption: region?.assumption ?? null,
		accountAssumption: account?.assumption ?? null
	};
}
function scopeFor(key, position, suffix, { uri, scopes }) {
	const known = scopes.get(key);
	if (known !== void 0) return known;
	const { account, region, partition } = position;
	const scope = {
		id: scopes.size === 0 ? uri : `${uri}#${suffix}`,
		kind: "code",
		account,
		region,
		partition,
		organizationId: null
	};
	scopes.set(key, scope);
	return scope;
}
function partitionText(region, uri, environment) {
	const partition = (region === void 0 ? void 0 : partitionName(region)) ?? environment.partition;
	return partition === null ? unresolvedText({
		id: `partition:${uri}`,
		kind: "partition",
		description: "the partition of the account"
	}) : literal(partition);
}
const partitionNames = /* @__PURE__ */ new Map();
function partitionName(region) {
	if (!partitionNames.has(region)) partitionNames.set(region, partitionOfRegion(loadSemantics(), region)?.id);
	return partitionNames.get(region);
}
function unknownRegion(providerKey, facts) {
	const isMain = providerKey === facts.main || regionComesFromSurroundings(providerKey, facts.configuration);
	const id = isMain ? `region:${facts.uri}` : `region:${facts.uri}:${providerKey}`;
	return unresolvedText({
		id,
		kind: "region",
		description: `the Region of provider ${isMain ? facts.main : providerKey}`
	});
}
function unknownAccount(providerKey, facts) {
	const isMain = sharesAccountWithMain(providerKey, facts);
	const id = isMain ? `account:${facts.uri}` : `account:${facts.uri}:${providerKey}`;
	return unresolvedText({
		id,
		kind: "account",
		description: `the account of provider ${isMain ? facts.main : providerKey}`
	});
}
function sharesAccountWithMain(providerKey, { configuration, main }) {
	return credentialsOf(providerKey, configuration) === credentialsOf(main, configuration);
}
function regionOf$1(providerKey, facts) {
	const { configuration, environment, main } = facts;
	const configured = configuredRegion(providerKey, configuration);
	if (configured !== void 0) return configured;
	const observed = facts.existing().regions.get(providerKey);
	if (observed !== void 0) return {
		value: observed,
		assumption: null
	};
	const isMeant = providerKey === main || regionComesFromSurroundings(providerKey, configuration);
	return environment.region !== null && isMeant ? {
		value: environment.region,
		assumption: null
	} : void 0;
}
function accountOf(providerKey, facts) {
	const { configuration, environment } = facts;
	const observed = facts.existing().accounts.get(credentialsOf(providerKey, configuration));
	if (observed?.assumption === null) return observed;
	const configured = configuredAccount(providerKey, configuration);
	if (configured !== void 0) return {
		value: configured,
		assumption: null
	};
	if (observed !== void 0) return observed ?? void 0;
	return environment.accountId !== null && sharesAccountWithMain(providerKey, facts) ? {
		value: environment.accountId,
		assumption: null
	} : void 0;
}

// src/sources/terraform/model.ts
function makeModel(source, configuration, environment) {
	return {
		source,
		configuration,
		environment,
		providers: readProviders(source, configuration, environment),
		declarations: indexCatalog(environment.catalog).declarations("terraform"),
		variableTexts: /* @__PURE__ */ new Map(),
		ingredients: /* @__PURE__ */ new Map()
	};
}
function subjectOf(model, instance) {
	return {
		model,
		instance,
		assumptions: /* @__PURE__ */ new Set()
	};
}
function instanceId(model, instance) {
	return `${model.source.document.uri}#${instance.address}`;
}

// src/sources/terraform/cell.ts
function attribute(instance, name) {
	const { values, unknown, sensitive } = instance;
	return below({
		path: [],
		value: values,
		unknown,
		sensitive
	}, name);
}
function below(cell, key) {
	return {
		path: [...cell.path, key],
		value: member(cell.value, key),
		unknown: cell.unknown === true ? true : member(cell.unknown, key),
		sensitive: cell.sensitive === true ? true : member(cell.sensitive, key)
	};
}
function itemsOf(cell) {
	const length = Math.max(isArray(cell.value) ? cell.value.length : 0, isArray(cell.unknown) ? cell.unknown.length : 0);
	return Array.from({ length }, (_item, index) => below(cell, index));
}
function contentOf(cell) {
	if (cell.sensitive === true) return {
		kind: "hidden",
		why: "sensitive"
	};
	if (cell.unknown === true) return {
		kind: "hidden",
		why: "unknown"
	};
	return cell.value === void 0 || cell.value === null ? { kind: "absent" } : {
		kind: "value",
		value: cell.value
	};
}
function displayPath(path) {
	return path.map((key, index) => typeof key === "number" ? `[${String(key)}]` : `${index === 0 ? "" : "."}${key}`).join("");
}
function originOf(subject, cell) {
	const { instance, model } = subject;
	const path = cell.sensitive === true ? instance.entryPath : [...instance.valuesPath, ...cell.path];
	return model.source.document.origin(path);
}
function originOfInstance(subject) {
	return subject.model.source.document.origin(subject.instance.entryPath);
}
function openPiece(subject, cell, remark = "") {
	const { instance, model } = subject;
	const place = displayPath(cell.path);
	const what = cell.sensitive === true ? "a value marked sensitive" : subject.model.source.kind === "plan" ? "known only after apply" : "not in the state";
	return {
		id: `${instanceId(model, instance)}.${place}`,
		kind: "anything",
		description: `${place} of ${instance.address}, ${what}${remark}`
	};
}
function whyHidden(subject, cell) {
	const place = `${displayPath(cell.path)} of ${subject.instance.address}`;
	return cell.sensitive === true ? `${place} is marked sensitive` : `${place} is known only after apply`;
}

// src/sources/terraform/expression-of.ts
function isConfigured(subject, path) {
	const found = expressionOf(subject, path);
	if (found.kind !== "expression") return found.kind === "none" ? "no" : "unclear";
	const { expression } = found;
	if (expression.kind === "constant") return (valueAt(expression.value, path.slice(found.path.length)) ?? null) === null ? "no" : "yes";
	return found.path.length === path.length ? "yes" : "unclear";
}
function expressionOf(subject, path) {
	const resource = subject.model.configuration.resource(blockAddress(subject.instance.address));
	if (resource === void 0) return { kind: "unclear" };
	let node = resource.expressions;
	for (let depth = 0; depth < path.length; depth++) {
		const expression = readExpression(node);
		if (expression !== void 0) return {
			kind: "expression",
			expression,
			path: path.slice(0, depth)
		};
		const key = path[depth] ?? "";
		if (typeof key === "string") node = member(node, key);
		else {
			const block = blockOf(subject, node, path.slice(0, depth), key);
			if (block === void 0) return { kind: "unclear" };
			node = block;
		}
		if (node === void 0) return { kind: "none" };
	}
	const expression = readExpression(node);
	return expression === void 0 ? { kind: "unclear" } : {
		kind: "expression",
		expression,
		path
	};
}
const blocksWithoutOrder = ["field_selector", "insight_selector"];
function blockOf(subject, node, path, index) {
	const blocks = isArray(node) ? node : isObject(node) ? [node] : [];
	const values = valueAt(subject.instance.values, path);
	const mask = valueAt(subject.instance.unknown, path);
	const length = Math.max(isArray(values) ? values.length : 0, isArray(mask) ? mask.length : 0);
	if (blocks.length !== length) return void 0;
	if (!blocksWithoutOrder.includes(path.at(-1) ?? "")) return blocks[index];
	const agreeing = blocks.filter((block) => agrees(block, member(values, index)));
	return agreeing.length === 1 ? agreeing[0] : void 0;
}
function agrees(block, item) {
	if (!isObject(block)) return false;
	return Object.entries(block).every(([name, body]) => {
		const constant = member(body, "constant_value");
		const value = member(item, name);
		return constant === void 0 || (isArray(constant) ? sameSet(constant, value) : scalarText(constant) === scalarText(value));
	});
}
function sameSet(constants, value) {
	if (!isArray(value) || value.length !== constants.length) return false;
	const texts = new Set(value.map(scalarText));
	return constants.every((constant) => texts.has(scalarText(constant)));
}
function scalarText(value) {
	return value === void 0 || typeof value === "object" ? void 0 : String(value);
}

// src/sources/terraform/symbolic.ts
function unknownText(subject, cell) {
	const found = expressionOf(subject, cell.path);
	if (found.kind !== "expression" || found.expression.kind !== "references") return unresolvedText(openPiece(subject, cell));
	const { references } = found.expression;
	const ingredient = soleIngredient(subject, cell, found.path, references);
	const text = ingredient === void 0 ? void 0 : attributeText(subject.model, ingredient.instance, ingredient.attribute);
	if (ingredient === void 0 || text === void 0 || !isPlausible(cell, text)) return unresolvedText(openPiece(subject, cell, remarkOn(references)));
	const statement = `the plan shows only that ${displayPath(cell.path)} of ${subject.instance.address} is built from ${ingredient.instance.address}.${ingredient.attribute}`;
	if (isWholeArn(subject, ingredient) && isWholeValue(cell)) {
		subject.assumptions.add(`${statement}; taken to be that value itself`);
		return text;
	}
	subject.assumptions.add(`${statement}; taken to begin with that value`);
	return concatenate([text, openPiece(subject, cell, remarkOn(references))]);
}
const operatorsOnParts = [
	"ends_with",
	"not_equals",
	"not_starts_with",
	"not_ends_with"
];
function isWholeValue(cell) {
	return !cell.path.some((step) => typeof step === "string" && operatorsOnParts.includes(step));
}
function isPlausible(cell, text) {
	const [first] = text.parts;
	return cell.path.length === 1 || typeof first === "string" && first.startsWith("arn:");
}
function remarkOn(references) {
	const names = specificReferences(references);
	return names.length === 0 ? "" : `, built from ${names.slice(0, 3).join(", ")}${names.length > 3 ? " and others" : ""}`;
}
function isWholeArn(subject, ingredient) {
	const declaration = subject.model.declarations.get(ingredient.instance.type);
	if (declaration === void 0 || declaration.resourceType === null || ingredient.attribute !== "arn") return true;
	const patterns = indexCatalog(subject.model.environment.catalog).resourceType(declaration.resourceType)?.arn;
	return patterns === void 0 || declaration.arn === null || patterns.includes(declaration.arn);
}
function soleIngredient(subject, cell, expressionPath, references) {
	const depth = cell.path.length - expressionPath.length;
	const isItem = depth === 1 && isArray(valueAt(subject.instance.unknown, expressionPath));
	if (depth !== 0 && !isItem) return void 0;
	const key = `${subject.instance.address} ${displayPath(expressionPath)}`;
	const assigned = subject.model.ingredients.get(key) ?? assignIngredients(subject, expressionPath, references);
	subject.model.ingredients.set(key, assigned);
	return assigned.get(isItem ? Number(cell.path.at(-1)) : 0);
}
function assignIngredients({ model, instance }, expressionPath, references) {
	const mask = valueAt(instance.unknown, expressionPath);
	const items = isArray(mask) ? mask : [mask];
	const unknown = items.flatMap((item, index) => item === true ? [index] : []);
	const ingredients = ingredientsOf(references, instance.moduleAddress, {
		configuration: model.configuration,
		find: model.source.find
	});
	const attributes = ingredients.filter((ingredient) => ingredient.kind === "unknown-attribute");
	const others = ingredients.length - attributes.length;
	const distinct = new Set(attributes.map((found) => `${found.instance.address}.${found.attribute}`));
	const isOneEach = items.every((item) => typeof item === "boolean") && attributes.length === unknown.length && others <= items.length - unknown.length && distinct.size === attributes.length;
	return new Map(isOneEach ? attributes.map((found, index) => [unknown[index] ?? -1, found]) : []);
}
function attributeText(model, instance, name) {
	const declaration = model.declarations.get(instance.type);
	if (declaration === void 0) return void 0;
	const arn = resourceArn(model, instance, declaration);
	if (name === "arn") return arn?.text;
	const pattern = Object.hasOwn(declaration.attributes, name) ? declaration.attributes[name] : void 0;
	if (pattern !== void 0) {
		const variables = placeholders(model, instance, declaration).texts;
		if (arn !== null) variables.set("arn", arn.text);
		return completePattern(pattern, variables, (hole) => unknownSegment(model, instance, hole));
	}
	const placeholder = Object.entries(declaration.variables).find(([, attributeName]) => attributeName === name)?.[0];
	return placeholder === void 0 ? void 0 : variableText(model, instance, declaration, placeholder).text;
}
function resourceArn(model, instance, declaration) {
	const known = knownArn(instance);
	if (known !== void 0) return {
		text: literal(known),
		assumptions: []
	};
	const pattern = declaration.arn ?? (declaration.resourceType === null ? null : "{arn...}");
	if (pattern === null) return null;
	const { texts, assumptions } = placeholders(model, instance, declaration);
	return {
		text: completePattern(pattern, texts, (hole) => unknownSegment(model, instance, hole)),
		assumptions
	};
}
function knownArn(instance) {
	const content = contentOf(attribute(instance, "arn"));
	if (content.kind === "value") return typeof content.value === "string" ? content.value : void 0;
	return content.kind === "hidden" && content.why === "sensitive" ? void 0 : stringMember(instance.prior, "arn");
}
function placedRegion(model, instance) {
	const own = contentOf(attribute(instance, "region"));
	if (own.kind === "value" && typeof own.value === "string" && own.value !== "") return {
		text: literal(own.value),
		assumptions: []
	};
	if (own.kind === "hidden" && (own.why === "sensitive" || isConfigured(subjectOf(model, instance), ["region"]) === "yes")) {
		const id = `region:${instanceId(model, instance)}`;
		return {
			text: unresolvedText({
				id,
				kind: "region",
				description: `the Region of ${instance.address}`
			}),
			assumptions: []
		};
	}
	const { region, regionAssumption } = model.providers.placement(instance.providerKey);
	return {
		text: region,
		assumptions: regionAssumption === null ? [] : [regionAssumption]
	};
}
function placeholders(model, instance, declaration) {
	const placement = model.providers.placement(instance.providerKey);
	const region = placedRegion(model, instance);
	const regionName = knownString(region.text);
	const texts = /* @__PURE__ */ new Map([
		["partition", regionName === void 0 ? placement.partition : partitionText(regionName, model.source.document.uri, model.environment)],
		["region", region.text],
		["account", placement.account]
	]);
	const assumptions = [...region.assumptions, ...placement.accountAssumption === null ? [] : [placement.accountAssumption]];
	for (const placeholder of Object.keys(declaration.variables)) {
		const variable = variableText(model, instance, declaration, placeholder);
		texts.set(placeholder, variable.text);
		assumptions.push(...variable.assumptions);
	}
	return {
		texts,
		assumptions
	};
}
function variableText(model, instance, declaration, placeholder) {
	const id = `${instanceId(model, instance)}.${placeholder}`;
	const known = model.variableTexts.get(id);
	if (known !== void 0) return known;
	model.variableTexts.set(id, {
		text: unresolvedText(segmentPiece(model, instance, placeholder)),
		assumptions: []
	});
	const subject = subjectOf(model, instance);
	const resolved = {
		text: nameText(subject, declaration.variables[placeholder] ?? placeholder, placeholder),
		assumptions: [...subject.assumptions]
	};
	model.variableTexts.set(id, resolved);
	return resolved;
}
function nameText(subject, attributeName, placeholder) {
	const { model, instance } = subject;
	const cell = attribute(instance, attributeName);
	const content = contentOf(cell);
	const prefix = contentOf(attribute(instance, `${attributeName}_prefix`));
	if (content.kind === "value") return typeof content.value === "object" ? unresolvedText(segmentPiece(model, instance, placeholder, "not a text")) : literal(String(content.value));
	if (content.kind === "absent" || content.why === "unknown" && (prefix.kind === "value" || isConfigured(subject, [attributeName]) === "no")) {
		const generated = {
			id: `${instanceId(model, instance)}.${attributeName}`,
			kind: "generated-name",
			description: `${attributeName} of ${instance.address}, which the provider generates`
		};
		return concatenate([prefix.kind === "value" && typeof prefix.value === "string" ? prefix.value : "", generated]);
	}
	const prior = content.why === "unknown" ? stringMember(instance.prior, attributeName) : void 0;
	if (prior !== void 0) return literal(prior);
	if (content.why === "sensitive") return unresolvedText(segmentPiece(model, instance, placeholder, "marked sensitive"));
	const text = unknownText(subject, cell);
	return text.parts.length === 1 && typeof text.parts[0] === "object" && text.parts[0].kind === "anything" ? unresolvedText(segmentPiece(model, instance, placeholder)) : text;
}
function unknownSegment(model, instance, hole) {
	const piece = segmentPiece(model, instance, hole.name);
	return unresolvedText(hole.rest ? {
		...piece,
		kind: "anything"
	} : piece);
}
function segmentPiece(model, instance, name, why = "known only after apply") {
	return {
		id: `${instanceId(model, instance)}.${name}`,
		kind: "segment",
		description: `${name} of ${instance.address}, ${why}`
	};
}

// src/sources/terraform/resources.ts
function readResource(model, instance, declaration) {
	const arn = resourceArn(model, instance, declaration);
	const ownArn = knownArn(instance);
	const region = regionOf(model, instance, ownArn);
	const variables = variablesOf(model, instance, declaration, ownArn);
	const resource = {
		id: instanceId(model, instance),
		address: instance.address,
		declaredType: instance.type,
		service: declaration.service,
		resourceType: declaration.resourceType,
		arn: declaration.resourceType === null ? null : arn?.text ?? null,
		...declaration.contains === true ? { contains: true } : {},
		variables: variables.texts,
		parts: new Map(Object.entries(declaration.parts).map(([type, name]) => [type, partOf(instance, name)])),
		scope: model.providers.scopeOf(ownArn, instance.providerKey),
		region: region.text,
		guard: [],
		assumptions: [.../* @__PURE__ */ new Set([
			...arn?.assumptions ?? [],
			...region.assumptions,
			...variables.assumptions
		])],
		origin: originOfInstance(subjectOf(model, instance))
	};
	return [resource, ...replicasOf(model, instance, declaration, resource)];
}
function regionOf(model, instance, ownArn) {
	const inArn = regionInArn(ownArn);
	return inArn === void 0 ? placedRegion(model, instance) : {
		text: literal(inArn),
		assumptions: []
	};
}
function variablesOf(model, instance, declaration, ownArn) {
	const bound = ownArn === void 0 || declaration.arn === null ? void 0 : bindPattern(declaration.arn, ownArn);
	const texts = /* @__PURE__ */ new Map();
	const assumptions = [];
	for (const placeholder of Object.keys(declaration.variables)) {
		const inArn = bound?.get(placeholder);
		const variable = inArn === void 0 ? variableText(model, instance, declaration, placeholder) : {
			text: literal(inArn),
			assumptions: []
		};
		texts.set(placeholder, variable.text);
		assumptions.push(...variable.assumptions);
	}
	return {
		texts,
		assumptions
	};
}
function partOf(instance, name) {
	const content = contentOf(attribute(instance, name));
	if (content.kind === "hidden") return "maybe";
	if (content.kind === "absent") return "no";
	const { value } = content;
	return value === false || value === "" || value === "false" || isArray(value) && value.length === 0 ? "no" : "yes";
}
function replicasOf(model, instance, declaration, resource) {
	const { replicas } = declaration;
	if (replicas === void 0 || declaration.arn === null || declaration.resourceType === null) return [];
	const { arn: pattern } = declaration;
	const subject = subjectOf(model, instance);
	const ownRegion = knownString(resource.region);
	return itemsOf(attribute(instance, replicas.list)).flatMap((block) => {
		const region = contentOf(below(block, replicas.region));
		if (region.kind !== "value" || typeof region.value !== "string" || region.value === ownRegion) return [];
		const inArn = [...bindPattern(pattern, knownArn(instance) ?? "") ?? []].map(([name, value]) => [name, literal(value)]);
		const texts = new Map([
			...placeholders(model, instance, declaration).texts,
			...inArn,
			["region", literal(region.value)]
		]);
		const step = `${replicas.list}[${JSON.stringify(region.value)}]`;
		return [{
			...resource,
			id: `${resource.id}.${step}`,
			address: `${resource.address}.${step}`,
			arn: completePattern(pattern, texts, (hole) => unknownSegment(model, instance, hole)),
			region: literal(region.value),
			origin: originOf(subject, block)
		}];
	});
}

// src/sources/terraform/sink-types.ts
const blockNames = {
	dataResources: "data_resource",
	advanced: "advanced_event_selector",
	fieldSelectors: "field_selector"
};
const attributeNames = {
	dataResources: "data_resources",
	advanced: "advanced_event_selectors",
	fieldSelectors: "field_selectors"
};
const sinkTypes = new Map([
	{
		kind: "trail",
		type: "aws_cloudtrail",
		name: "name",
		arn: "arn",
		multiRegion: "is_multi_region_trail",
		organization: "is_organization_trail",
		selectors: {
			basic: "event_selector",
			...blockNames
		},
		defaults: {
			multiRegion: false,
			organization: false
		},
		computed: "none",
		logging: "enable_logging",
		globalServiceEvents: "include_global_service_events",
		s3BucketName: "s3_bucket_name",
		logFileValidation: "enable_log_file_validation",
		kmsKey: "kms_key_id",
		cloudWatchLogs: ["cloud_watch_logs_group_arn"],
		insights: "insight_selector",
		trailDefaults: {
			logging: true,
			globalServiceEvents: true,
			logFileValidation: false
		},
		stateHidesSelectors: true
	},
	{
		kind: "trail",
		type: "awscc_cloudtrail_trail",
		name: "trail_name",
		arn: "arn",
		multiRegion: "is_multi_region_trail",
		organization: "is_organization_trail",
		selectors: {
			basic: "event_selectors",
			...attributeNames
		},
		defaults: {
			multiRegion: null,
			organization: null
		},
		computed: "all",
		logging: "is_logging",
		globalServiceEvents: "include_global_service_events",
		s3BucketName: "s3_bucket_name",
		logFileValidation: "enable_log_file_validation",
		kmsKey: "kms_key_id",
		cloudWatchLogs: ["cloudwatch_logs_log_group_arn", "cloud_watch_logs_log_group_arn"],
		insights: "insight_selectors",
		trailDefaults: {
			logging: null,
			globalServiceEvents: null,
			logFileValidation: null
		},
		stateHidesSelectors: false
	},
	{
		kind: "event-data-store",
		type: "aws_cloudtrail_event_data_store",
		name: "name",
		arn: "arn",
		multiRegion: "multi_region_enabled",
		organization: "organization_enabled",
		selectors: {
			basic: null,
			...blockNames
		},
		defaults: {
			multiRegion: true,
			organization: false
		},
		computed: "selectors",
		ingestion: {
			attribute: "suspend",
			inverted: true
		}
	},
	{
		kind: "event-data-store",
		type: "awscc_cloudtrail_event_data_store",
		name: "name",
		arn: "event_data_store_arn",
		multiRegion: "multi_region_enabled",
		organization: "organization_enabled",
		selectors: {
			basic: null,
			...attributeNames
		},
		defaults: {
			multiRegion: null,
			organization: null
		},
		computed: "all",
		ingestion: {
			attribute: "ingestion_enabled",
			inverted: false
		}
	}
].map((sinkType) => [sinkType.type, sinkType]));

// src/sources/terraform/values.ts
function locatedText(subject, cell) {
	const content = contentOf(cell);
	const origin = originOf(subject, cell);
	switch (content.kind) {
		case "absent": return;
		case "hidden": return {
			text: content.why === "unknown" ? unknownText(subject, cell) : unresolvedText(openPiece(subject, cell)),
			origin
		};
		case "value": return {
			text: typeof content.value === "object" ? unresolvedText(openPiece(subject, cell)) : literal(String(content.value)),
			origin
		};
	}
}
function textSetting(subject, cell) {
	const found = locatedText(subject, cell);
	return found === void 0 || found.text.parts.length === 0 ? absent : known(found.text, found.origin);
}
function booleanSetting(subject, cell, whenAbsent) {
	const content = contentOf(cell);
	const origin = originOf(subject, cell);
	switch (content.kind) {
		case "absent": return whenAbsent === null ? absent : known(whenAbsent, originOfInstance(subject));
		case "hidden": return unknown(whyHidden(subject, cell), origin);
		case "value": return booleanOf(content.value, cell, subject, whenAbsent);
	}
}
function booleanOf(value, cell, subject, whenAbsent) {
	const origin = originOf(subject, cell);
	if (value === true || value === "true") return known(true, origin);
	if (value === false || value === "false") return known(false, origin);
	if (value === "") return whenAbsent === null ? absent : known(whenAbsent, originOfInstance(subject));
	return unknown(`${displayPath(cell.path)} of ${subject.instance.address} is neither true nor false`, origin);
}
function inverted(setting) {
	return setting.kind === "known" ? known(!setting.value, setting.origin) : setting;
}
function textList(subject, cell) {
	if (isWhollyOpen(cell)) return openList(subject, cell);
	const items = itemsOf(cell).map((item) => locatedText(subject, item) ?? {
		text: unresolvedText(openPiece(subject, item)),
		origin: originOf(subject, item)
	});
	return items.length === 0 ? void 0 : {
		items,
		more: null,
		origin: originOf(subject, cell)
	};
}
function blockList(subject, cell, read) {
	if (isWhollyOpen(cell)) return openList(subject, cell);
	const blocks = isObject(cell.value) ? [cell] : itemsOf(cell);
	const isReadable = (block) => isObject(block.value) && contentOf(block).kind === "value";
	const open = blocks.find((block) => !isReadable(block));
	if (blocks.length === 0) return void 0;
	return {
		items: blocks.filter(isReadable).map(read),
		more: open === void 0 ? null : openPiece(subject, open),
		origin: originOf(subject, cell)
	};
}
function isWhollyOpen(cell) {
	const content = contentOf(cell);
	return content.kind === "hidden" || content.kind === "value" && typeof content.value !== "object";
}
function openList(subject, cell) {
	return {
		items: [],
		more: openPiece(subject, cell),
		origin: originOf(subject, cell)
	};
}
function listSetting(subject, cell, read) {
	if (contentOf(cell).kind === "hidden") return unknown(whyHidden(subject, cell), originOf(subject, cell));
	const list = read(subject, cell);
	return list === void 0 ? absent : known(list, list.origin);
}

// src/sources/terraform/selectors.ts
const operatorAttributes = [
	["equals", "Equals"],
	["starts_with", "StartsWith"],
	["ends_with", "EndsWith"],
	["not_equals", "NotEquals"],
	["not_starts_with", "NotStartsWith"],
	["not_ends_with", "NotEndsWith"]
];
function basicEventSelectors(subject, cell, names) {
	return listSetting(subject, cell, () => blockList(subject, cell, (block) => basicEventSelector(subject, block, names)));
}
function basicEventSelector(subject, block, names) {
	const origin = originOf(subject, block);
	const readWriteType = textSetting(subject, below(block, "read_write_type"));
	return {
		readWriteType: readWriteType.kind === "absent" ? known(literal("All"), origin) : readWriteType,
		includeManagementEvents: booleanSetting(subject, below(block, "include_management_events"), true),
		excludeManagementEventSources: listSetting(subject, below(block, "exclude_management_event_sources"), textList),
		dataResources: listSetting(subject, below(block, names.dataResources), (_subject, cell) => blockList(subject, cell, (resource) => dataResource(subject, resource))),
		origin
	};
}
function dataResource(subject, block) {
	return {
		type: textSetting(subject, below(block, "type")),
		values: listSetting(subject, below(block, "values"), textList),
		origin: originOf(subject, block)
	};
}
function advancedEventSelectors(subject, cell, sinkType) {
	if (isLeftToAws(subject, cell, sinkType)) {
		subject.assumptions.add(`${displayPath(cell.path)} of ${subject.instance.address} is known only after apply and the configuration shows no such block; taken to be what AWS chooses by default`);
		return absent;
	}
	return listSetting(subject, cell, () => blockList(subject, cell, (block) => advancedEventSelector(subject, block, sinkType)));
}
function isLeftToAws(subject, cell, sinkType) {
	const content = contentOf(cell);
	if (content.kind !== "hidden" || content.why !== "unknown" || subject.instance.prior !== void 0) return false;
	switch (sinkType.computed) {
		case "none": return false;
		case "selectors": return cell.path[0] === sinkType.selectors.advanced && (isConfigured(subject, cell.path) === "no" || !subject.model.configuration.isPresent);
		case "all": return isConfigured(subject, cell.path) === "no";
	}
}
function advancedEventSelector(subject, block, sinkType) {
	const name = contentOf(below(block, "name"));
	const fields = below(block, sinkType.selectors.fieldSelectors);
	return {
		name: name.kind === "value" && typeof name.value === "string" ? name.value : null,
		fieldSelectors: blockList(subject, fields, (field) => fieldSelector(subject, field, sinkType)) ?? {
			items: [],
			more: null,
			origin: originOf(subject, block)
		},
		origin: originOf(subject, block)
	};
}
function fieldSelector(subject, block, sinkType) {
	const field = below(block, "field");
	const named = locatedText(subject, field);
	const conditions = operatorAttributes.flatMap(([attribute, operator]) => {
		const values = operatorValues(subject, below(block, attribute), block, sinkType);
		return values === void 0 ? [] : [{
			operator,
			values,
			origin: values.origin
		}];
	});
	return {
		field: named === void 0 ? unknown(`${displayPath(field.path)} of ${subject.instance.address} is not given`, originOf(subject, block)) : known(named.text, named.origin),
		conditions,
		origin: originOf(subject, block)
	};
}
function operatorValues(subject, cell, block, sinkType) {
	const content = contentOf(cell);
	if (content.kind === "hidden" && content.why === "unknown" && sinkType.computed !== "none") {
		const configured = isConfigured(subject, cell.path);
		if (configured === "no") return void 0;
		if (configured === "unclear" && hasKnownOperator(block)) {
			subject.assumptions.add(`the plan does not show whether ${displayPath(cell.path)} of ${subject.instance.address} is set; taken to be left out, as its other operators are known`);
			return;
		}
	}
	return textList(subject, cell);
}
function hasKnownOperator(block) {
	return operatorAttributes.some(([attribute]) => contentOf(below(block, attribute)).kind === "value");
}

// src/sources/terraform/sinks.ts
function readSink(model, instance, sinkType) {
	const subject = subjectOf(model, instance);
	return sinkType.kind === "trail" ? readTrail(subject, sinkType) : readEventDataStore(subject, sinkType);
}
function readTrail(subject, sinkType) {
	const { trailDefaults } = sinkType;
	const text = (name) => textUnlessLeftToAws(subject, name, sinkType);
	const trail = {
		...sinkBase(subject, sinkType),
		kind: "trail",
		logging: flag(subject, sinkType.logging, trailDefaults.logging, sinkType),
		globalServiceEvents: flag(subject, sinkType.globalServiceEvents, trailDefaults.globalServiceEvents, sinkType),
		eventSelectors: eventSelectors(subject, sinkType),
		s3BucketName: text(sinkType.s3BucketName),
		logFileValidation: flag(subject, sinkType.logFileValidation, trailDefaults.logFileValidation, sinkType),
		kmsKey: text(sinkType.kmsKey),
		cloudWatchLogs: sinkType.cloudWatchLogs.map(text).find((setting) => setting.kind !== "absent") ?? absent,
		insights: insights(subject, sinkType)
	};
	noteHiddenSelectors(subject, sinkType, trail);
	return {
		...trail,
		unknownProperties: [],
		assumptions: [...subject.assumptions]
	};
}
function readEventDataStore(subject, sinkType) {
	const { attribute: name, inverted: isOpposite } = sinkType.ingestion;
	const stated = flag(subject, name, !isOpposite, sinkType);
	return {
		...sinkBase(subject, sinkType),
		kind: "event-data-store",
		ingestion: isOpposite ? inverted(stated) : stated,
		unknownProperties: [],
		assumptions: [...subject.assumptions]
	};
}
function sinkBase(subject, sinkType) {
	const { model, instance } = subject;
	const arn = visibleArn(instance, sinkType);
	const scope = scopeOf(subject, arn);
	const name = locatedText(subject, attribute(instance, sinkType.name))?.text ?? null;
	const region = homeRegion(subject, arn);
	return {
		id: instanceId(model, instance),
		address: instance.address,
		language: "terraform",
		name,
		arn: arn === void 0 ? futureArn(sinkType, scope, region, name) : literal(arn),
		scope,
		region,
		multiRegion: flag(subject, sinkType.multiRegion, sinkType.defaults.multiRegion, sinkType),
		organization: flag(subject, sinkType.organization, sinkType.defaults.organization, sinkType),
		advancedEventSelectors: advancedEventSelectors(subject, attribute(instance, sinkType.selectors.advanced), sinkType),
		guard: [],
		origin: originOfInstance(subject)
	};
}
function visibleArn(instance, sinkType) {
	const content = contentOf(attribute(instance, sinkType.arn));
	if (content.kind === "value") return typeof content.value === "string" && content.value !== "" ? content.value : void 0;
	return content.kind === "hidden" && content.why === "unknown" ? stringMember(instance.prior, sinkType.arn) : void 0;
}
function scopeOf(subject, arn) {
	const { model, instance, assumptions } = subject;
	const { accountAssumption } = model.providers.placement(instance.providerKey);
	if (accountInArn(arn) === void 0 && accountAssumption !== null) assumptions.add(accountAssumption);
	return model.providers.scopeOf(arn, instance.providerKey);
}
function futureArn(sinkType, { partition, account }, region, name) {
	return sinkType.kind === "trail" && name !== null ? concatenate([
		"arn:",
		partition,
		":cloudtrail:",
		region,
		":",
		account,
		":trail/",
		name
	]) : null;
}
function homeRegion(subject, arn) {
	const home = contentOf(attribute(subject.instance, "home_region"));
	if (home.kind === "value" && typeof home.value === "string" && home.value !== "") return literal(home.value);
	const inArn = regionInArn(arn);
	if (inArn !== void 0) return literal(inArn);
	const placed = placedRegion(subject.model, subject.instance);
	for (const assumption of placed.assumptions) subject.assumptions.add(assumption);
	return placed.text;
}
function flag(subject, name, whenAbsent, sinkType) {
	const cell = attribute(subject.instance, name);
	if (!isLeftToAws(subject, cell, sinkType)) return booleanSetting(subject, cell, whenAbsent);
	return whenAbsent === null ? absent : known(whenAbsent, originOfInstance(subject));
}
function textUnlessLeftToAws(subject, name, sinkType) {
	const cell = attribute(subject.instance, name);
	return isLeftToAws(subject, cell, sinkType) ? absent : textSetting(subject, cell);
}
function eventSelectors(subject, sinkType) {
	const { basic } = sinkType.selectors;
	if (basic === null) return absent;
	const cell = attribute(subject.instance, basic);
	return isLeftToAws(subject, cell, sinkType) ? absent : basicEventSelectors(subject, cell, sinkType.selectors);
}
function insights(subject, sinkType) {
	const cell = attribute(subject.instance, sinkType.insights);
	if (isLeftToAws(subject, cell, sinkType)) return absent;
	const types = listSetting(subject, cell, () => blockList(subject, cell, (block) => locatedText(subject, below(block, "insight_type"))));
	if (types.kind !== "known") return types;
	return known({
		...types.value,
		items: types.value.items.filter((item) => item !== void 0)
	}, types.origin);
}
function noteHiddenSelectors(subject, sinkType, trail) {
	const isState = subject.model.source.kind === "state" || subject.model.source.isRefreshOnly;
	if (!sinkType.stateHidesSelectors || !isState || trail.eventSelectors.kind !== "absent" || trail.advancedEventSelectors.kind !== "absent") return;
	subject.assumptions.add(`a state does not show whether ${subject.instance.address} has an event selector that only turns management events off, because the provider leaves a single selector without data resources out; taken to be the default selector, which records all management events`);
}

// src/sources/terraform/read-instances.ts
function readInstances(source, configuration, environment) {
	const model = makeModel(source, configuration, environment);
	const instances = source.instances((type) => sinkTypes.has(type) || model.declarations.has(type));
	return {
		sinks: instances.flatMap((instance) => {
			const sinkType = sinkTypes.get(instance.type);
			return sinkType === void 0 ? [] : [readSink(model, instance, sinkType)];
		}),
		resources: instances.flatMap((instance) => {
			const declaration = model.declarations.get(instance.type);
			return declaration === void 0 ? [] : readResource(model, instance, declaration);
		}),
		notifications: []
	};
}
function tooDeep(uri, read) {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return unreadable(uri, "This JSON is nested too deeply to be read, so it is not checked.");
	}
}

// src/sources/terraform/plan.ts
const terraformPlan = {
	id: "terraform-plan",
	title: "Terraform plan",
	mayRead: mayBePlan,
	mayQuote: false,
	read: (input, environment) => tooDeep(input.uri, () => readPlan(input, environment))
};
function readPlan(input, environment) {
	const { uri } = input;
	if (isPlanArchive(input.text)) return unreadable(uri, "This is a plan in the binary form that only Terraform reads, so it is not checked. Run \"terraform show -json\" on it and check what that prints.");
	const text = plainText(input.text);
	if (isLineStream(text)) return unreadable(uri, "This is the message stream of \"terraform plan -json\", which holds no attribute values, so it is not checked. Save the plan with \"terraform plan -out=FILE\", run \"terraform show -json FILE\" and check what that prints.");
	const parsed = parseText(input);
	if (parsed.kind === "invalid") {
		if (!mayBePlan(text) || !isMeantAsJson(text)) return { kind: "not-mine" };
		const { location, message } = parsed;
		return unreadable(uri, `This Terraform plan cannot be read and is not checked: at line ${String(location.startLine)}, column ${String(location.startColumn)}, ${message}.`, location);
	}
	const { document } = parsed;
	if (formOf(document.root) !== "plan") return { kind: "not-mine" };
	if (majorVersion(document.root) >= 2) return unreadable(uri, "This Terraform plan is of a format version that is not known here (0 and 1 are), so it is not checked. A newer version of trailproof may read it.", document.origin(["format_version"]).locate());
	return {
		kind: "read",
		model: modelOf(document, environment)
	};
}
function modelOf(document, environment) {
	const configuration = readConfiguration(document.root);
	const source = planSource(document, configuration);
	const model = readInstances(source, configuration, environment);
	return {
		...model,
		notifications: [
			...planNotices(document),
			...departureNotices(source),
			...unusedBlockNotices(source, configuration, model)
		]
	};
}
function planNotices(document) {
	const notices = [];
	if (member(document.root, "errored") === true) notices.push({
		level: "warning",
		message: "Terraform failed while it made this plan, so the plan holds only a part of the resources, and what is missing here is not checked. Mend the error and plan again.",
		location: document.origin(["errored"]).locate(),
		incomplete: true
	});
	else if (member(document.root, "complete") === false) notices.push({
		level: "warning",
		message: "This plan is not complete: it was limited to some resources (-target), or put others off. What it leaves out is not checked, and its absence proves nothing.",
		location: document.origin(["complete"]).locate(),
		incomplete: false
	});
	return notices;
}
function departureNotices({ document, departures }) {
	return departures.filter(({ type }) => sinkTypes.has(type)).map(({ address, kind, path }) => ({
		level: "note",
		message: kind === "deleted" ? `The plan deletes ${address}, so it records nothing in the state that is checked.` : `The plan forgets ${address} without deleting it: it goes on in AWS, but this configuration no longer says how, so it is not counted. Give its settings by --trails to have it counted.`,
		location: document.origin(path).locate(),
		incomplete: false
	}));
}
function unusedBlockNotices({ document, departures }, configuration, { sinks }) {
	const used = new Set([...sinks, ...departures].map(({ address }) => blockAddress(address)));
	return [...configuration.resources()].filter(({ mode, type, address }) => mode === "managed" && sinkTypes.has(type) && !used.has(address)).map(({ address, path }) => ({
		level: "note",
		message: `The configuration has ${address}, but the plan has no instance of it: its count or for_each, or that of a module around it, is empty, or the plan leaves it out. It records nothing here.`,
		location: document.origin(path).locate(),
		incomplete: false
	}));
}

// src/sources/terraform/state-instances.ts
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
	const names = paths.flatMap((path) => stringMember(Array.isArray(path) ? path[0] : path, "value") ?? []);
	return Object.fromEntries(names.map((name) => [name, true]));
}
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

// src/sources/terraform/state.ts
const terraformState = {
	id: "terraform-state",
	title: "Terraform state",
	mayRead: mayBeState,
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
		return unreadable(uri, `This JSON of Terraform cannot be read and is not checked: at line ${String(location.startLine)}, column ${String(location.startColumn)}, ${message}.`, location);
	}
	const { document } = parsed;
	const { root } = document;
	switch (formOf(root)) {
		case "plan":
		case "other": return { kind: "not-mine" };
		case "encrypted": return unreadable(uri, "This state or plan is encrypted by OpenTofu, so it is not checked. Run \"tofu show -json\" where the key is at hand and check what that prints.");
		case "old-state-file": return unreadable(uri, "This state file is of a version that is not read (4 is), so it is not checked. Run \"terraform show -json\" and check what that prints; a state of Terraform 0.11 or older must be upgraded first.", document.origin(["version"]).locate());
		case "shown-state":
			if (majorVersion(root) < 2) return read(shownState(document), document, environment);
			return unreadable(uri, "This Terraform state is of a format version that is not known here (0 and 1 are), so it is not checked. A newer version of trailproof may read it.", document.origin(["format_version"]).locate());
		case "state-file": return read(rawState(document), document, environment);
	}
}
function read(source, document, environment) {
	return {
		kind: "read",
		model: {
			...readInstances(source, readConfiguration(document.root), environment),
			notifications: []
		}
	};
}

export { terraformPlan, terraformState };