import { Co as isFilled, Po as shortList, So as fillPattern, bo as bindPattern, fs as knownString, jo as counted, li as membersOf, ps as literal, vs as unresolvedText } from "./core.js";
import { t as allPages } from "./account-pages.js";
import { t as mapLimited } from "./account-pool.js";

// src/account/resource-kinds.ts
function resourceKinds(catalog, services) {
	const kinds = /* @__PURE__ */ new Map();
	for (const declaration of catalog.declarations) {
		const { language, service, type, arn, resourceType } = declaration;
		if (language !== "cloudformation" || arn === null || resourceType === null || services?.includes(service) === false) continue;
		const key = `${service} ${resourceType} ${arn}`;
		const kind = kinds.get(key);
		if (kind === void 0) kinds.set(key, {
			service,
			declaration: {
				...declaration,
				arn,
				resourceType
			},
			typeNames: [type]
		});
		else kind.typeNames.push(type);
	}
	return [...kinds.values()];
}
function resourceOfKind({ service, declaration, typeNames }, arn, at) {
	const bound = bindPattern(declaration.arn, arn);
	if (bound === void 0 || (bound.get("account") ?? at.accountId) !== at.accountId) return null;
	const region = bound.get("region") ?? at.region;
	const unknownRegion = {
		id: `region:of ${arn}`,
		kind: "region",
		unknown: {
			code: "arn-without-region",
			arn
		}
	};
	return {
		id: arn,
		address: arn,
		declaredType: typeNames[0] ?? declaration.type,
		service,
		resourceType: declaration.resourceType,
		arn: literal(arn),
		...declaration.contains === true ? { contains: true } : {},
		variables: new Map([...bound].filter(([name]) => !placeNames.has(name)).map(([name, value]) => [name, literal(value)])),
		parts: new Map(Object.keys(declaration.parts).map((type) => [type, "maybe"])),
		scope: at.scope,
		region: region === null ? unresolvedText(unknownRegion) : literal(region),
		guard: [],
		assumptions: [],
		origin: at.origin
	};
}
const placeNames = /* @__PURE__ */ new Set([
	"partition",
	"region",
	"account"
]);
function arnOfDescription({ declaration }, identifier, properties, at) {
	const isOfKind = (text) => bindPattern(declaration.arn, text) !== void 0;
	if (isOfKind(identifier)) return identifier;
	const stated = Object.values(properties).filter((value) => typeof value === "string").find(isOfKind);
	if (stated !== void 0) return stated;
	const places = [
		["partition", literal(at.partition)],
		["account", literal(at.accountId)],
		...at.region === null ? [] : [["region", literal(at.region)]]
	];
	const texts = new Map(places);
	for (const [name, property] of Object.entries(declaration.variables)) {
		const value = property.split(".").reduce((current, step) => membersOf(current)[step], properties);
		if (typeof value === "string" && value !== "") texts.set(name, literal(value));
	}
	const filled = fillPattern(declaration.arn, texts);
	if (isFilled(filled)) return knownString(filled) ?? null;
	const [hole] = filled.holes;
	if (filled.holes.length !== 1 || hole === void 0 || identifier.includes("|") || identifier === "") return null;
	const complete = fillPattern(declaration.arn, texts.set(hole.name, literal(identifier)));
	const arn = isFilled(complete) ? knownString(complete) : void 0;
	return arn !== void 0 && isOfKind(arn) ? arn : null;
}

// src/account/cloud-control.ts
const unlistable = /* @__PURE__ */ new Set([
	"UnsupportedActionException",
	"InvalidRequestException",
	"PrivateTypeException"
]);
const absent = /* @__PURE__ */ new Set(["TypeNotFoundException"]);
async function listKind(session, region, kind, typeName, at, limit) {
	const pages = await allPages(session, {
		name: "CloudControlListResources",
		region,
		subject: { resource: typeName },
		inputOf: (token) => ({
			TypeName: typeName,
			NextToken: token,
			MaxResults: 100
		}),
		itemsOf: (output) => output.ResourceDescriptions,
		limit
	});
	if (pages.error !== null && unlistable.has(pages.error.code)) return { kind: "unlistable" };
	if (pages.error !== null && absent.has(pages.error.code)) return { kind: "absent" };
	const arns = pages.items.map(({ Identifier = "", Properties }) => arnOfDescription(kind, Identifier, propertiesOf(Properties), {
		...at,
		region
	}));
	return {
		kind: "listed",
		found: arns.flatMap((arn) => arn === null ? [] : [{
			arn,
			region
		}]),
		unnamed: arns.filter((arn) => arn === null).length,
		error: pages.error
	};
}
function propertiesOf(text) {
	try {
		return membersOf(JSON.parse(text ?? "{}"));
	} catch {
		return {};
	}
}

// src/account/resource-explorer.ts
async function explorerReach(session, region, regions) {
	const indexes = await allPages(session, {
		name: "ListIndexes",
		region,
		inputOf: (token) => ({
			NextToken: token,
			MaxResults: 100
		}),
		itemsOf: (output) => output.Indexes
	});
	if (indexes.error !== null) return {
		kind: "failed",
		error: indexes.error
	};
	const indexed = indexes.items.flatMap(({ Region }) => Region !== void 0 && regions.includes(Region) ? [Region] : []);
	const aggregator = indexes.items.find(({ Type }) => Type === "AGGREGATOR")?.Region;
	const desks = aggregator === void 0 ? indexed.map((one) => ({
		region: one,
		answersFor: [one]
	})) : [{
		region: aggregator,
		answersFor: indexed
	}];
	if (indexed.length === 0) return {
		kind: "reach",
		reach: {
			desks: [],
			types: /* @__PURE__ */ new Map()
		}
	};
	const supported = await allPages(session, {
		name: "ListSupportedResourceTypes",
		region,
		inputOf: (token) => ({
			NextToken: token,
			MaxResults: 1e3
		}),
		itemsOf: (output) => output.ResourceTypes
	});
	if (supported.error !== null) return {
		kind: "failed",
		error: supported.error
	};
	const types = supported.items.flatMap(({ ResourceType, CFNResourceTypes = [] }) => ResourceType === void 0 ? [] : CFNResourceTypes.map((type) => [type, ResourceType]));
	return {
		kind: "reach",
		reach: {
			desks,
			types: new Map(types)
		}
	};
}
async function explore(session, desk, type, accountId, limit) {
	const pages = await allPages(session, {
		name: "ListResources",
		region: desk,
		subject: { resource: type },
		inputOf: (token) => ({
			Filters: { FilterString: `resourcetype:${type}` },
			MaxResults: 1e3,
			NextToken: token
		}),
		itemsOf: (output) => output.Resources,
		limit
	});
	return {
		found: pages.items.flatMap(({ Arn, OwningAccountId, Region }) => {
			if (Arn === void 0 || (OwningAccountId ?? accountId) !== accountId) return [];
			return [{
				arn: Arn,
				region: Region === void 0 || Region === "global" ? null : Region
			}];
		}),
		error: pages.error
	};
}
function explorerType(kind, { types }) {
	return kind.typeNames.flatMap((name) => types.get(name) ?? [])[0] ?? null;
}

// src/account/inventory.ts
const mostResources = 1e4;
const questionsAtOnce = 4;
var Inventory = class {
	resources = [];
	#options;
	#kinds;
	#incomplete = /* @__PURE__ */ new Set();
	#missing = /* @__PURE__ */ new Map();
	#used = {
		explorer: /* @__PURE__ */ new Set(),
		cloudControl: /* @__PURE__ */ new Set()
	};
	#cut = /* @__PURE__ */ new Set();
	constructor(options) {
		this.#options = options;
		this.#kinds = resourceKinds(options.catalog, options.services);
	}
	get services() {
		return new Set(this.#kinds.map(({ service }) => service).filter((service) => !this.#incomplete.has(service)));
	}
	get notes() {
		const { explorer, cloudControl } = this.#used;
		const used = [...explorer.size === 0 ? [] : [`Resource Explorer (${counted(explorer.size, "type")} of resources)`], ...cloudControl.size === 0 ? [] : [`Cloud Control (${counted(cloudControl.size, "type")})`]];
		const found = `The inventory found ${counted(this.resources.length, "resource")} with ${used.length === 0 ? "no API: none could be asked" : used.join(" and ")}.`;
		const missed = [...this.#missing].map(([reason, names]) => `The inventory misses ${shortList([...names].sort(), 10)}: ${reason}.`);
		const cut = this.#cut.size === 0 ? [] : [`The inventory was cut at ${String(this.#limit)} resources an account: ${shortList([...this.#cut].sort(), 10)}. The others are not judged. List fewer services under services in the configuration, or check the accounts by themselves with --accounts.`];
		return [...[found, ...missed].map((message) => ({
			message,
			incomplete: false
		})), ...cut.map((message) => ({
			message,
			incomplete: true
		}))];
	}
	visit = async ({ accountId, caller, regions, session }) => {
		const account = {
			accountId,
			partition: caller.partition.id,
			session,
			regions
		};
		const found = /* @__PURE__ */ new Map();
		const errors = [];
		const reach = await this.#reach(account);
		const questions = this.#kinds.flatMap((kind) => this.#questionsAbout(kind, account, reach));
		await mapLimited(questions, questionsAtOnce, async (question) => {
			errors.push(...await this.#ask(question, account, found));
		});
		this.resources.push(...found.values());
		return errors;
	};
	get #mostAsked() {
		return this.#limit + 1;
	}
	get #limit() {
		return this.#options.limit ?? 1e4;
	}
	async #reach({ session, regions, accountId }) {
		const [region] = regions;
		const none = {
			desks: [],
			types: /* @__PURE__ */ new Map()
		};
		if (region === void 0) return none;
		const answer = await explorerReach(session, region, regions);
		if (answer.kind === "reach") return answer.reach;
		const permission = answer.error.action === void 0 ? "" : `, missing permission ${answer.error.action}`;
		this.#miss(`Resource Explorer of account ${accountId}`, `${answer.error.operation} failed with ${answer.error.code}${permission}, so Cloud Control was asked instead`);
		return none;
	}
	#questionsAbout(kind, { regions }, reach) {
		const type = explorerType(kind, reach);
		const explored = type === null ? [] : reach.desks.map((desk) => ({
			api: "explorer",
			kind,
			desk: desk.region,
			type
		}));
		const known = new Set(type === null ? [] : reach.desks.flatMap(({ answersFor }) => answersFor));
		const rest = regions.filter((region) => !known.has(region));
		return [...explored, ...rest.map((region) => ({
			api: "cloud-control",
			kind,
			region
		}))];
	}
	async #ask(question, account, found) {
		const { kind } = question;
		if (question.api === "explorer") {
			const answer = await explore(account.session, question.desk, question.type, account.accountId, this.#mostAsked);
			this.#used.explorer.add(question.type);
			this.#keep(kind, answer.found, account, found);
			return this.#failed(kind, answer.error);
		}
		return this.#list(kind, question.region, account, found);
	}
	async #list(kind, region, account, found) {
		const errors = [];
		let isListable = false;
		for (const typeName of kind.typeNames) {
			const answer = await listKind(account.session, region, kind, typeName, account, this.#mostAsked);
			if (answer.kind === "unlistable") continue;
			isListable = true;
			this.#used.cloudControl.add(typeName);
			if (answer.kind === "absent") continue;
			this.#keep(kind, answer.found, account, found);
			if (answer.unnamed > 0) this.#lack(kind, typeName, "Cloud Control does not give the ARNs of some of them");
			errors.push(...this.#failed(kind, answer.error));
		}
		if (!isListable) this.#lack(kind, kind.typeNames[0] ?? kind.declaration.type, "Resource Explorer has no index of them and Cloud Control cannot list them");
		return errors;
	}
	#keep(kind, arns, { accountId, partition }, found) {
		const { placeOf, scopeOf } = this.#options;
		const at = {
			accountId,
			partition,
			scope: scopeOf(accountId, partition),
			origin: placeOf(kind.service)
		};
		for (const { arn, region } of arns) {
			const key = `${kind.declaration.resourceType} ${arn}`;
			if (found.size >= this.#limit && !found.has(key)) {
				this.#skip({ kind }, accountId);
				return;
			}
			const resource = resourceOfKind(kind, arn, {
				...at,
				region: this.#isSeenElsewhere(found.get(key), region) ? null : region
			});
			if (resource !== null) found.set(key, resource);
		}
	}
	#isSeenElsewhere(earlier, region) {
		return earlier !== void 0 && (region === null || knownString(earlier.region) !== region);
	}
	#failed(kind, error) {
		if (error === null) return [];
		this.#incomplete.add(kind.service);
		return [error];
	}
	#skip({ kind }, accountId) {
		this.#cut.add(accountId);
		this.#incomplete.add(kind.service);
	}
	#lack(kind, name, reason) {
		this.#incomplete.add(kind.service);
		this.#miss(name, reason);
	}
	#miss(name, reason) {
		const names = this.#missing.get(reason) ?? /* @__PURE__ */ new Set();
		names.add(name);
		this.#missing.set(reason, names);
	}
};

export { Inventory };