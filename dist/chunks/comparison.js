import { $r as reaches, Aa as groupsOf, Ba as concatenate, Ca as guardKey, Ci as sightOf, Da as canBeEmpty, Di as classesOf, Ea as Allowance, Ei as logDestinationsOf, Gr as lossRules, Ha as knownString, Hi as findEvent, I as IgnoreRules, Ia as remembering, Ii as loadCatalog, Ja as unresolvedText, Jr as startOfFile, Ka as textKey, La as bindResource, Mn as suppress, Na as loadSemantics, Ni as tailOf, Pi as withoutKeys, Pn as applySuppressions, Qr as withoutOperations, Ra as bindSink, Si as classKeyFor, Ta as compare, Ti as requiredEventsOf, Ua as literal, Ui as findRecorded, Va as display, Wa as sameText, Wi as findUnrecorded, Xi as compareText, Xr as entriesTogether, Ya as dataKey, Yi as mergeEntries, Yr as checksClause, Zr as operationsIn, aa as bindingsOf, ai as isIn, ba as implied, bi as usualSteps, ca as absent, ci as partNamesOf, ea as counted, ei as renamedSuppressions, fn as builtInPolicy, gi as accountsOf, hn as policies_default, ii as isAbsent, ji as fileOf, ka as groupBy, la as known, li as reachOfRun, mn as policyOf, na as listedInShort, ni as usualFailOn, oa as prepareSinks, oi as isInModule, on as baseSuppressions, qa as unresolvedPieces, qr as originAt, ra as shortList, ri as withoutPlaces, sa as unseenSinksOf, si as newlyHidden, sn as suppressedFor, ta as listed, ua as unknown, ui as resultReachOf, va as compatible, vi as assessedEntryOf, wa as boxOfAdvanced, wi as sinksInScope, wn as displayPath, xa as worldsOf, xi as sharingDecisions, ya as holdsIn, yi as repeatedFor, za as defined } from "./core.js";
import { posix } from "node:path";

// src/comparison/carried-policies.ts
function carriedPolicy({ id, title, requirements, builtIn }) {
	return builtIn ? { builtIn: id } : {
		id,
		title,
		requirements: requirements.map(carriedRequirement)
	};
}
function carriedRequirement(requirement) {
	const { id, title, level, levelWhenSinksMayBeElsewhere: elsewhere, controls, record, except, builtIn } = requirement;
	return {
		id,
		title,
		level,
		...defined({ levelWhenSinksMayBeElsewhere: elsewhere ?? void 0 }),
		controls,
		record: {
			...carriedKeys(record),
			resources: carriedResources(record.resources)
		},
		except: except.map(carriedException),
		builtIn,
		location: requirement.origin.locate()
	};
}
function carriedException({ resources, reason, until, ...keys }) {
	return {
		...carriedKeys(keys),
		resources: resources.kind === "log-destinations" ? resources.kind : carriedResources(resources),
		reason,
		...defined({ until: until ?? void 0 })
	};
}
function carriedKeys(keys) {
	const { service, eventSource, operations, category, access, resourceType, regions, where } = keys;
	return defined({
		service: service ?? void 0,
		eventSource: eventSource ?? void 0,
		operations: operations ?? void 0,
		category: category ?? void 0,
		access,
		resourceType: resourceType ?? void 0,
		regions: regions === null ? void 0 : carriedRegions(regions),
		where: where === null ? void 0 : defined({
			path: where.path ?? void 0,
			module: where.module ?? void 0,
			resource: where.resource ?? void 0,
			tags: where.tags.size === 0 ? void 0 : Object.fromEntries(where.tags)
		})
	});
}
function carriedRegions(choice) {
	return choice.kind === "regions" ? choice.regions : choice.kind;
}
function carriedResources(choice) {
	return choice.kind === "arns" ? choice.arns.map(({ text, prefix }) => prefix ? `${text}*` : text) : choice.kind;
}
function policyOfCarried(carried, builtIn) {
	if ("builtIn" in carried) return builtIn(carried.builtIn);
	const { id, title, requirements } = carried;
	const originOf = ([list, index]) => {
		const location = list === "requirements" ? requirements[Number(index)]?.location : void 0;
		return location === void 0 ? startOfFile(id) : originAt(location);
	};
	const policy = policyOf({
		formatVersion: 1,
		id,
		title,
		requirements
	}, originOf);
	return {
		...policy,
		requirements: policy.requirements.map((requirement, index) => ({
			...requirement,
			builtIn: requirements[index]?.builtIn ?? false
		}))
	};
}

// src/comparison/carried-resources.ts
function tagsAskedBy(policies) {
	const keysOf = ({ where }) => where === null ? [] : [...where.tags.keys()];
	return new Set(policies.flatMap(({ requirements }) => requirements.flatMap(({ record, except }) => [record, ...except].flatMap(keysOf))));
}
function carriedResource(resource, tables, tagKeys) {
	const { id, address, previousAddress, declaredType, service, resourceType, contains, scope, region, tags } = resource;
	return {
		id,
		address,
		...defined({ previousAddress }),
		declaredType,
		service,
		...defined({
			resourceType: resourceType ?? void 0,
			arn: tables.optionalText(resource.arn),
			contains,
			outlivesCode: resource.outlivesCode,
			outlivesReplacement: resource.outlivesReplacement,
			variables: recordOf(resource.variables, (text) => tables.text(text)),
			parts: recordOf(resource.parts, (part) => part)
		}),
		scope: tables.scope(scope),
		...defined({
			region: sameText(region, scope.region) ? void 0 : tables.text(region),
			guard: tables.guard(resource.guard),
			tags: tags === void 0 ? void 0 : carriedTags(tags, tables, tagKeys)
		})
	};
}
function carriedTags({ values, open }, tables, asked) {
	if (asked.size === 0) return {
		values: {},
		open: open || values.size > 0
	};
	const written = [...values].map(([key, text]) => [key, asked.has(key) ? tables.text(text) : null]);
	return {
		values: Object.fromEntries(written),
		open
	};
}
function recordOf(map, write) {
	if (map.size === 0) return void 0;
	return Object.fromEntries([...map].map(([key, value]) => [key, write(value)]));
}
function resourceOfCarried(carried, tables, origin) {
	const { id, address, previousAddress, declaredType, service, resourceType, arn, contains, region, tags } = carried;
	const scope = tables.scope(carried.scope);
	return {
		id,
		address,
		...defined({ previousAddress }),
		declaredType,
		service,
		resourceType: resourceType ?? null,
		arn: tables.optionalText(arn),
		...defined({
			contains,
			outlivesCode: carried.outlivesCode,
			outlivesReplacement: carried.outlivesReplacement
		}),
		variables: mapOf(carried.variables, (text) => tables.text(text)),
		parts: mapOf(carried.parts, (part) => part),
		scope,
		region: region === void 0 ? scope.region : tables.text(region),
		guard: tables.guard(carried.guard),
		assumptions: [],
		origin,
		...defined({ tags: tags === void 0 ? void 0 : tagsOfCarried(tags, id, tables) })
	};
}
function tagsOfCarried({ values, open }, id, tables) {
	const read = Object.entries(values).map(([key, text]) => {
		const untold = {
			id: `tag:${id}:${key}`,
			kind: "anything",
			unknown: { code: "open-in-result" }
		};
		return [key, text === null ? unresolvedText(untold) : tables.text(text)];
	});
	return {
		values: new Map(read),
		open
	};
}
function mapOf(record, read) {
	return new Map(Object.entries(record ?? {}).map(([key, value]) => [key, read(value)]));
}

// src/comparison/carried-rules.ts
function carriedRules({ configuration, exclusions, fromCode }) {
	const list = (items) => items.length === 0 ? void 0 : items;
	return defined({
		failOn: configuration?.failOn ?? void 0,
		exclude: list(configuration?.exclude ?? []),
		exclusions: list(exclusions.map(({ folder, globs }) => ({
			folder,
			globs
		}))),
		ignore: list((configuration?.ignore ?? []).map(carriedSuppression)),
		fromCode: list(fromCode.map(carriedSuppression))
	});
}
function carriedSuppression({ ruleId, resources, operations, reason, until, description, origin }) {
	return {
		rule: ruleId,
		...resources.kind === "pattern" ? { resource: resources.pattern } : {},
		...resources.kind === "ids" ? { ids: [...resources.ids].sort() } : {},
		...defined({
			operations: operations ?? void 0,
			reason: reason ?? void 0,
			until: until ?? void 0
		}),
		description,
		location: origin.locate()
	};
}
function rulesOfCarried(carried, policies) {
	const { failOn = null, exclude = [], exclusions = [], ignore = [], fromCode = [] } = carried;
	const origin = startOfFile("trailproof.yaml");
	return {
		configuration: {
			uri: "trailproof.yaml",
			directory: ".",
			policies: null,
			trails: [],
			sinksComplete: false,
			scopes: [],
			environments: [],
			parameters: /* @__PURE__ */ new Map(),
			services: [],
			exclude,
			ignore: ignore.map((one) => suppressionOfCarried("external", one)),
			failOn,
			origin,
			originOf: () => origin
		},
		policies,
		exclusions,
		fromCode: fromCode.map((one) => suppressionOfCarried("inSource", one)),
		isPartial: true
	};
}
function suppressionOfCarried(kind, carried) {
	const { rule, operations = null, reason = null, until = null, description, location } = carried;
	return {
		kind,
		ruleId: rule,
		resources: resourcesOfCarried(carried),
		operations,
		reason,
		until,
		description,
		origin: originAt(location)
	};
}
function resourcesOfCarried({ resource, ids }) {
	if (ids !== void 0) return {
		kind: "ids",
		ids: new Set(ids)
	};
	return resource === void 0 ? { kind: "every" } : {
		kind: "pattern",
		pattern: resource
	};
}

// src/comparison/resource-of-piece.ts
function resourceOfPiece({ unknown }) {
	switch (unknown.code) {
		case "resource-reference":
		case "resource-attribute": return unknown.resource;
		case "resource-attribute-value": return unknown.address;
		case "open-in-result": return unknown.resource ?? null;
		default: return null;
	}
}

// src/comparison/carried-texts.ts
var TablesToWrite = class {
	#pieces = new Table(({ id }) => id);
	#questions = new Table(({ id }) => id);
	#scopes = new Table((scope) => JSON.stringify(scope));
	get pieces() {
		return this.#pieces.rows;
	}
	get questions() {
		return this.#questions.rows;
	}
	get scopes() {
		return this.#scopes.rows;
	}
	text(text) {
		return knownString(text) ?? text.parts.map((part) => typeof part === "string" ? part : this.#piece(part));
	}
	optionalText(text) {
		return text == null ? void 0 : this.text(text);
	}
	texts(list) {
		return this.list(list, ({ text }) => this.text(text));
	}
	list({ items, more }, write) {
		const written = items.map(write);
		return more === null ? written : {
			items: written,
			more: this.#piece(more)
		};
	}
	setting(setting, write) {
		switch (setting.kind) {
			case "known": return write(setting.value);
			case "unknown": return null;
			case "absent": return;
		}
	}
	flag(setting) {
		return this.setting(setting, (value) => value);
	}
	guard(guard) {
		if (guard.length === 0) return void 0;
		return guard.map(({ question: { id, answers }, answer }) => ({
			question: this.#questions.positionOf({
				id,
				answers
			}),
			answer
		}));
	}
	scope({ id, kind, account, region, partition, organizationId, memberOf }) {
		return this.#scopes.positionOf({
			id,
			kind,
			account: this.text(account),
			region: this.text(region),
			partition: this.text(partition),
			...defined({
				organizationId: organizationId ?? void 0,
				memberOf
			})
		});
	}
	#piece(piece) {
		const { id, kind, stem } = piece;
		return this.#pieces.positionOf({
			id,
			kind,
			...defined({
				stem,
				resource: resourceOfPiece(piece) ?? void 0
			})
		});
	}
};
var Table = class {
	rows = [];
	#keyOf;
	#positions = /* @__PURE__ */ new Map();
	constructor(keyOf) {
		this.#keyOf = keyOf;
	}
	positionOf(row) {
		const key = this.#keyOf(row);
		const position = this.#positions.get(key) ?? this.rows.length;
		if (position === this.rows.length) {
			this.rows.push(row);
			this.#positions.set(key, position);
		}
		return position;
	}
};
const leftOpen = { code: "open-in-result" };
var TablesToRead = class {
	missing = [];
	#rows;
	#pieces;
	#scopes = /* @__PURE__ */ new Map();
	constructor(rows) {
		this.#rows = rows;
		this.#pieces = rows.pieces.map(({ resource, ...piece }) => ({
			...piece,
			unknown: resource === void 0 ? leftOpen : {
				...leftOpen,
				resource
			}
		}));
	}
	text(text) {
		return typeof text === "string" ? literal(text) : concatenate(text.map((part) => typeof part === "string" ? part : this.#piece(part)));
	}
	optionalText(text) {
		return text === void 0 ? null : this.text(text);
	}
	texts(list, origin) {
		return this.list(list, origin, (text) => ({
			text: this.text(text),
			origin
		}));
	}
	list(list, origin, read) {
		if (!("more" in list)) return {
			items: list.map(read),
			more: null,
			origin
		};
		return {
			items: list.items.map(read),
			more: this.#piece(list.more),
			origin
		};
	}
	setting(setting, origin, read) {
		if (setting === void 0) return absent;
		return setting === null ? unknown(leftOpen, origin) : known(read(setting), origin);
	}
	flag(setting, origin) {
		return this.setting(setting, origin, (value) => value);
	}
	guard(guard = []) {
		return guard.map(({ question: position, answer }) => {
			const question = this.#row("questions", position) ?? {
				id: `question ${String(position)}`,
				answers: [answer]
			};
			return {
				question: {
					...question,
					subject: {
						code: "question-of-result",
						id: question.id
					}
				},
				answer
			};
		});
	}
	scope(position) {
		const read = this.#scopes.get(position) ?? this.#scope(position);
		this.#scopes.set(position, read);
		return read;
	}
	#scope(position) {
		const { id, kind, account, region, partition, organizationId, memberOf } = this.#row("scopes", position) ?? nowhere$2;
		return {
			id,
			kind,
			account: this.text(account),
			region: this.text(region),
			partition: this.text(partition),
			organizationId: organizationId ?? null,
			...defined({ memberOf })
		};
	}
	#piece(position) {
		return this.#pieces[position] ?? {
			id: this.#lacks("pieces", position),
			kind: "anything",
			unknown: leftOpen
		};
	}
	#row(table, position) {
		const row = this.#rows[table][position];
		if (row === void 0) this.#lacks(table, position);
		return row;
	}
	#lacks(table, position) {
		this.missing.push({
			table,
			position
		});
		return `${table} ${String(position)}`;
	}
};
const nowhere$2 = {
	id: "",
	kind: "code",
	account: "",
	region: "",
	partition: ""
};

// src/comparison/carried-sinks.ts
function carriedSink(sink, tables) {
	const { id, address, previousAddress, kind, dialect, name, arn, region, guard, unknownProperties } = sink;
	return {
		id,
		address,
		...defined({ previousAddress }),
		kind,
		dialect,
		...defined({
			name: tables.optionalText(name),
			arn: tables.optionalText(arn)
		}),
		scope: tables.scope(sink.scope),
		region: tables.text(region),
		...defined({
			guard: tables.guard(guard),
			mayDiffer: sink.mayDiffer === void 0 ? void 0 : true
		}),
		unknownProperties: unknownProperties.map(({ name, meant, inSelector }) => ({
			name,
			...defined({ meant: meant ?? void 0 }),
			inSelector
		})),
		...defined({
			multiRegion: tables.flag(sink.multiRegion),
			organization: tables.flag(sink.organization),
			advancedEventSelectors: tables.setting(sink.advancedEventSelectors, (list) => tables.list(list, (selector) => carriedSelector(selector, tables)))
		}),
		...sink.kind === "trail" ? carriedTrail(sink, tables) : carriedStore(sink, tables)
	};
}
function carriedStore(store, tables) {
	return defined({
		ingestion: tables.flag(store.ingestion),
		retentionDays: tables.setting(store.retentionDays, (days) => days),
		billingMode: tables.setting(store.billingMode, (text) => tables.text(text))
	});
}
function carriedTrail(trail, tables) {
	return defined({
		eventSelectors: tables.setting(trail.eventSelectors, (list) => tables.list(list, (selector) => carriedBasicSelector(selector, tables))),
		logging: tables.flag(trail.logging),
		globalServiceEvents: tables.flag(trail.globalServiceEvents),
		s3BucketName: tables.setting(trail.s3BucketName, (text) => tables.text(text)),
		s3KeyPrefix: toldText(trail.s3KeyPrefix, tables),
		logFileValidation: tables.flag(trail.logFileValidation),
		kmsKey: tables.setting(trail.kmsKey, (text) => tables.text(text)),
		cloudWatchLogs: tables.setting(trail.cloudWatchLogs, (text) => tables.text(text)),
		cloudWatchLogsRole: toldText(trail.cloudWatchLogsRole, tables),
		snsTopic: toldText(trail.snsTopic, tables),
		writtenName: toldText(trail.writtenName, tables),
		insights: tables.setting(trail.insights, (list) => tables.list(list, (insight) => carriedInsight(insight, tables))),
		latestDeliveryError: tables.optionalText(trail.latestDeliveryError?.text),
		furtherDeliveryErrors: trail.furtherDeliveryErrors?.map(({ field, error }) => ({
			field,
			error: tables.text(error.text)
		}))
	});
}
function toldText(setting, tables) {
	return setting === void 0 ? null : tables.setting(setting, (text) => tables.text(text));
}
function carriedInsight({ text, categories }, tables) {
	return {
		type: tables.text(text),
		...categories === void 0 ? {} : defined({ categories: tables.setting(categories, (list) => tables.texts(list)) })
	};
}
function carriedSelector({ name, fieldSelectors, origin }, tables) {
	return {
		name,
		fields: tables.list(fieldSelectors, (field) => carriedField(field, tables)),
		location: origin.locate()
	};
}
function carriedField({ field, conditions }, tables) {
	return {
		...defined({ field: tables.setting(field, (text) => tables.text(text)) }),
		conditions: conditions.map(({ operator, values }) => ({
			operator,
			values: tables.texts(values)
		}))
	};
}
function carriedBasicSelector(selector, tables) {
	return {
		...defined({
			readWriteType: tables.setting(selector.readWriteType, (text) => tables.text(text)),
			includeManagementEvents: tables.flag(selector.includeManagementEvents),
			excludeManagementEventSources: tables.setting(selector.excludeManagementEventSources, (list) => tables.texts(list)),
			dataResources: tables.setting(selector.dataResources, (list) => tables.list(list, (resource) => carriedDataResource(resource, tables)))
		}),
		location: selector.origin.locate()
	};
}
function carriedDataResource({ type, values }, tables) {
	return defined({
		type: tables.setting(type, (text) => tables.text(text)),
		values: tables.setting(values, (list) => tables.texts(list))
	});
}
function sinkOfCarried(carried, tables, origin) {
	const { id, address, previousAddress, dialect, name, arn, scope, region, guard, unknownProperties } = carried;
	const common = {
		id,
		address,
		dialect,
		...defined({ previousAddress }),
		name: tables.optionalText(name),
		arn: tables.optionalText(arn),
		scope: tables.scope(scope),
		region: tables.text(region),
		multiRegion: tables.flag(carried.multiRegion, origin),
		organization: tables.flag(carried.organization, origin),
		advancedEventSelectors: tables.setting(carried.advancedEventSelectors, origin, (list) => tables.list(list, origin, (selector) => selectorOfCarried(selector, tables))),
		unknownProperties: unknownProperties.map(({ name, meant, inSelector }) => ({
			name,
			meant: meant ?? null,
			inSelector,
			origin
		})),
		guard: tables.guard(guard),
		assumptions: [],
		...carried.mayDiffer === true && { mayDiffer: leftOpen },
		origin
	};
	switch (carried.kind) {
		case "trail": return {
			...common,
			kind: "trail",
			...trailOfCarried(carried, tables, origin)
		};
		case "event-data-store": return {
			...common,
			kind: "event-data-store",
			ingestion: tables.flag(carried.ingestion, origin),
			retentionDays: tables.setting(carried.retentionDays, origin, (days) => days),
			billingMode: tables.setting(carried.billingMode, origin, (text) => tables.text(text))
		};
	}
}
function trailOfCarried(carried, tables, origin) {
	const { latestDeliveryError: latest, furtherDeliveryErrors: further } = carried;
	return {
		eventSelectors: tables.setting(carried.eventSelectors, origin, (list) => tables.list(list, origin, (selector) => basicSelectorOfCarried(selector, tables))),
		logging: tables.flag(carried.logging, origin),
		globalServiceEvents: tables.flag(carried.globalServiceEvents, origin),
		s3BucketName: tables.setting(carried.s3BucketName, origin, (text) => tables.text(text)),
		s3KeyPrefix: tables.setting(carried.s3KeyPrefix, origin, (text) => tables.text(text)),
		logFileValidation: tables.flag(carried.logFileValidation, origin),
		kmsKey: tables.setting(carried.kmsKey, origin, (text) => tables.text(text)),
		cloudWatchLogs: tables.setting(carried.cloudWatchLogs, origin, (text) => tables.text(text)),
		cloudWatchLogsRole: tables.setting(carried.cloudWatchLogsRole, origin, (text) => tables.text(text)),
		snsTopic: tables.setting(carried.snsTopic, origin, (text) => tables.text(text)),
		writtenName: tables.setting(carried.writtenName, origin, (text) => tables.text(text)),
		insights: tables.setting(carried.insights, origin, (list) => tables.list(list, origin, ({ type, categories }) => ({
			text: tables.text(type),
			categories: tables.setting(categories, origin, (texts) => tables.texts(texts, origin)),
			origin
		}))),
		...defined({
			latestDeliveryError: latest === void 0 ? void 0 : {
				text: tables.text(latest),
				origin
			},
			furtherDeliveryErrors: further?.map(({ field, error }) => ({
				field,
				error: {
					text: tables.text(error),
					origin
				}
			}))
		})
	};
}
function selectorOfCarried({ name, fields, location }, tables) {
	const origin = originAt(location);
	return {
		name,
		fieldSelectors: tables.list(fields, origin, (field) => fieldOfCarried(field, tables, origin)),
		origin
	};
}
function fieldOfCarried({ field, conditions }, tables, origin) {
	return {
		field: tables.setting(field, origin, (text) => tables.text(text)),
		conditions: conditions.map(({ operator, values }) => ({
			operator,
			values: tables.texts(values, origin),
			origin
		})),
		origin
	};
}
function basicSelectorOfCarried(carried, tables) {
	const origin = originAt(carried.location);
	return {
		readWriteType: tables.setting(carried.readWriteType, origin, (text) => tables.text(text)),
		includeManagementEvents: tables.flag(carried.includeManagementEvents, origin),
		excludeManagementEventSources: tables.setting(carried.excludeManagementEventSources, origin, (list) => tables.texts(list, origin)),
		dataResources: tables.setting(carried.dataResources, origin, (list) => tables.list(list, origin, (resource) => dataResourceOfCarried(resource, tables, origin))),
		origin
	};
}
function dataResourceOfCarried({ type, values }, tables, origin) {
	return {
		type: tables.setting(type, origin, (text) => tables.text(text)),
		values: tables.setting(values, origin, (list) => tables.texts(list, origin)),
		origin
	};
}

// src/comparison/carried.ts
function comparableOf({ input, root, released, files, rules }) {
	const tables = new TablesToWrite();
	const tagKeys = tagsAskedBy(input.policies);
	const sinks = input.sinks.map((sink) => carriedSink(sink, tables));
	const resources = input.resources.map((resource) => carriedResource(resource, tables, tagKeys));
	const liveScopes = input.liveScopes?.map((scope) => tables.scope(scope));
	const { pieces, questions, scopes } = tables;
	return {
		root,
		files: [...files].sort(),
		...released.length === 0 ? {} : { released: released.map(({ id, origin }) => ({
			id,
			location: origin.locate()
		})) },
		sameAccount: input.sameAccount,
		liveAccounts: input.liveAccounts,
		...defined({ liveScopes }),
		groups: Object.fromEntries(input.groups),
		unseenSinks: input.unseenSinks.map(({ accountId, because }) => ({
			accountId,
			...because
		})),
		policies: input.policies.map(carriedPolicy),
		...rules === void 0 ? {} : { rules: carriedRules(rules) },
		pieces,
		questions,
		scopes,
		sinks,
		resources
	};
}
async function sideOfResult(file, result, today) {
	const { comparable } = result;
	if (comparable === void 0) return { kind: "none" };
	const builtIns = await builtInsFor(comparable);
	const tables = new TablesToRead(comparable);
	const { sinkAt, resourceAt } = placesIn(result);
	const policies = comparable.policies.map((carried) => policyOfCarried(carried, (name) => builtInPolicy(name, builtIns)));
	const liveScopes = comparable.liveScopes?.map((position) => tables.scope(position));
	const known = policies.filter((policy) => policy !== void 0);
	const side = {
		input: {
			sinks: comparable.sinks.map((sink) => sinkOfCarried(sink, tables, sinkAt(sink.id))),
			resources: comparable.resources.map((resource) => resourceOfCarried(resource, tables, resourceAt(resource.id))),
			policies: known,
			sameAccount: comparable.sameAccount,
			groups: new Map(Object.entries(comparable.groups)),
			liveAccounts: comparable.liveAccounts,
			...defined({ liveScopes }),
			unseenSinks: comparable.unseenSinks.map(({ accountId, ...because }) => ({
				accountId,
				because
			})),
			catalog: loadCatalog(),
			semantics: loadSemantics(),
			today,
			judgeWithoutSinks: true
		},
		reach: reachOfRun(result.notifications, liveScopes?.map(({ account }) => display(account)) ?? []),
		root: comparable.root,
		released: (comparable.released ?? []).map(({ id, location }) => ({
			id,
			origin: originAt(location)
		})),
		files: new Set(comparable.files),
		...comparable.rules === void 0 ? {} : { rules: rulesOfCarried(comparable.rules, known) }
	};
	const errors = [...missingPolicies(file, comparable, policies), ...missingRows(file, tables)];
	return errors.length > 0 ? {
		kind: "failed",
		errors
	} : {
		kind: "read",
		side
	};
}
async function builtInsFor({ policies }) {
	if (policies.flatMap((policy) => "builtIn" in policy ? [policy.builtIn] : []).every((name) => Object.hasOwn(policies_default, name))) return policies_default;
	const { default: packs } = await import("./generated-packs.js");
	return {
		...policies_default,
		...packs
	};
}
function placesIn({ sinks, findings }) {
	const sinkPlaces = new Map(sinks.map(({ id, location }) => [id, location]));
	const resourcePlaces = /* @__PURE__ */ new Map();
	for (const { resource, location } of findings) if (resource !== null && location.uri === fileOf(resource) && !resourcePlaces.has(resource)) resourcePlaces.set(resource, location);
	const at = (places, id) => {
		const location = places.get(id);
		return location === void 0 ? startOfFile(fileOf(id) ?? id) : originAt(location);
	};
	return {
		sinkAt: (id) => at(sinkPlaces, id),
		resourceAt: (id) => at(resourcePlaces, id)
	};
}
function missingPolicies(file, { policies }, read) {
	return policies.flatMap((policy, index) => {
		if (read[index] !== void 0 || !("builtIn" in policy)) return [];
		const message = `found "${policy.builtIn}", which is no policy of this version. Write the result anew with this version.`;
		return [mistake(file, [
			"comparable",
			"policies",
			index,
			"builtIn"
		], message)];
	});
}
function missingRows(file, { missing }) {
	return [...new Map(missing.map(({ table, position }) => [`${table} ${String(position)}`, {
		table,
		position
	}])).values()].map(({ table, position }) => mistake(file, ["comparable", table], `found no item ${String(position)}, which other parts refer to.`));
}
function mistake(file, path, message) {
	return {
		location: null,
		path: displayPath(path),
		message: `${file}: ${message}`
	};
}

// src/comparison/rules-changes.ts
function rulesChanges(base, head, rename) {
	return [
		...policyChanges(base, head),
		...excludeChanges(base.configuration, head.configuration),
		...suppressionChanges("ignore", base.configuration?.ignore ?? [], head.configuration?.ignore ?? []),
		...suppressionChanges("code-suppression", renamedSuppressions(base.fromCode, rename), head.fromCode),
		...failOnChange(base.configuration, head.configuration),
		...base.isPartial === true ? [] : readingChanges(base.configuration, head.configuration)
	];
}
function changedChecks(changes) {
	return changes.map(({ change, place }) => {
		const { code, ...rest } = change;
		return {
			code,
			arguments: rest,
			message: checksClause(change),
			location: place?.locate() ?? null
		};
	});
}
function told(change, place, suppression = null) {
	return {
		change,
		place,
		suppression
	};
}
function policyChanges(base, { policies, configuration }) {
	const before = base.policies;
	const [old, now] = [byId(before), byId(policies)];
	const list = configuration?.originOf(["policies"]) ?? null;
	return [...before.filter(({ id }) => !now.has(id)).map(({ id }) => told({
		code: "policy-removed",
		policy: id
	}, list)), ...policies.flatMap((policy) => {
		const earlier = old.get(policy.id);
		return earlier === void 0 ? [told({
			code: "policy-added",
			policy: policy.id
		}, list)] : earlier === policy ? [] : requirementChanges(earlier, policy, base.isPartial !== true);
	})];
}
function requirementChanges(before, after, withTrails) {
	const all = ({ requirements, trails }) => withTrails ? [...requirements, ...trails] : requirements;
	const [old, now] = [byId(all(before)), byId(all(after))];
	const placeOf = (id) => after.overriddenAt?.get(id) ?? after.origin;
	const named = (requirement) => ({
		policy: after.id,
		requirement
	});
	return [...all(before).filter(({ id }) => !now.has(id)).map(({ id }) => told({
		code: "requirement-removed",
		...named(id)
	}, placeOf(id))), ...all(after).flatMap((requirement) => {
		const { id, origin } = requirement;
		const earlier = old.get(id);
		const place = ("builtIn" in requirement ? requirement.builtIn : true) ? placeOf(id) : after.overriddenAt?.get(id) ?? origin;
		if (earlier === void 0) return [told({
			code: "requirement-added",
			...named(id)
		}, place)];
		const differs = partsChanged(earlier, requirement);
		if (differs.length === 0) return [];
		return [told({
			code: "requirement-changed",
			...named(id),
			differs
		}, differs.includes("exceptions") ? newException(earlier, requirement) ?? place : place)];
	})];
}
function partsChanged(before, after) {
	const part = (name, of) => wordsOf$1(of(before)) === wordsOf$1(of(after)) ? [] : [name];
	return [
		...part("events", (one) => "record" in one ? one.record : null),
		...part("exceptions", (one) => "record" in one ? one.except : null),
		...part("settings", (one) => "record" in one ? null : [one.which, one.require]),
		...part("level", (one) => [one.level, "record" in one ? one.levelWhenSinksMayBeElsewhere : null])
	];
}
function newException(before, after) {
	if (!("record" in before) || !("record" in after)) return null;
	const old = new Set(before.except.map(wordsOf$1));
	return after.except.find((exception) => !old.has(wordsOf$1(exception)))?.origin ?? null;
}
function wordsOf$1(value) {
	return JSON.stringify(value, withoutPlaces);
}
function byId(items) {
	return new Map(items.map((item) => [item.id, item]));
}
function excludeChanges(before, after) {
	const [old, now] = [before?.exclude ?? [], after?.exclude ?? []];
	return [...now.flatMap((glob, index) => old.includes(glob) ? [] : [told({
		code: "exclude-added",
		glob
	}, after?.originOf(["exclude", index]) ?? null)]), ...old.filter((glob) => !now.includes(glob)).map((glob) => told({
		code: "exclude-removed",
		glob
	}, after?.originOf(["exclude"]) ?? null))];
}
function suppressionChanges(kind, before, after) {
	const [old, now] = [new Set(before.map(suppressionKey)), new Set(after.map(suppressionKey))];
	return [...after.filter((one) => !old.has(suppressionKey(one))).map((one) => told({
		code: `${kind}-added`,
		...aboutFindings(one)
	}, one.origin, one)), ...before.filter((one) => !now.has(suppressionKey(one))).map((one) => told({
		code: `${kind}-removed`,
		...aboutFindings(one)
	}, null))];
}
function suppressionKey({ ruleId, resources, operations, until }) {
	return JSON.stringify([
		ruleId,
		resources.kind === "ids" ? [...resources.ids].sort() : resources,
		operations,
		until
	]);
}
function aboutFindings({ ruleId, resources, operations }) {
	return {
		rule: ruleId,
		resources: resourcesOf(resources),
		operations: operations ?? []
	};
}
function resourcesOf(resources) {
	switch (resources.kind) {
		case "every": return [];
		case "pattern": return [resources.pattern];
		case "ids": return [...resources.ids].sort();
	}
}
function failOnChange(before, after) {
	const [old, now] = [before?.failOn ?? "error", after?.failOn ?? "error"];
	return old === now ? [] : [told({
		code: "fail-on",
		before: old,
		after: now
	}, after?.originOf(["failOn"]) ?? null)];
}
const readingKeys = {
	scopes: ({ scopes }) => scopes,
	environments: ({ environments }) => environments.map(({ name, root, variableFiles, account, region }) => [
		name,
		root.text,
		variableFiles.map(({ text }) => text),
		account,
		region
	]),
	parameters: ({ parameters }) => [...parameters].sort(),
	trails: ({ trails }) => trails.map(({ text }) => text),
	sinks: ({ sinksComplete }) => sinksComplete ? "complete" : [],
	services: ({ services }) => services.map(({ text }) => text)
};
function readingChanges(before, after) {
	return Object.entries(readingKeys).flatMap(([key, of]) => {
		const [old, now] = [before, after].map((one) => wordsOf$1(one === null ? [] : of(one)));
		return old === now ? [] : [told({
			code: "reading",
			key
		}, after?.originOf([key]) ?? null)];
	});
}

// src/sources/files/path-globs.ts
function excludeMatcher(globs) {
	if (globs.length === 0) return () => false;
	const rules = new IgnoreRules(globs);
	return (path) => isInside(path) && rules.ignores(path.endsWith("/") ? path.slice(0, -1) : path, path.endsWith("/"));
}
function pathMatcher(globs) {
	return excludeMatcher(globs.map((glob) => `/${glob.replace(/^(?:\.?\/)+/, "")}`));
}
function isInside(path) {
	return path !== "" && !/^(?:\.{0,2}\/|\.{1,2}$)/.test(path);
}

// src/comparison/weakened.ts
function weakenings(byBase, byHead, context) {
	const told = byHead.filter(isTold);
	const caused = byBase.filter(isTold).flatMap((finding) => hiddenPart(finding, told)).flatMap((finding) => {
		const cause = causeOf(finding, context);
		return cause === null ? [] : [{
			cause,
			finding
		}];
	});
	return [...groupsOf(caused, ({ cause }) => String(context.changes.indexOf(cause))).flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [{
			...first.cause,
			findings: group.map(({ finding }) => finding)
		}];
	}), ...context.changes.flatMap((change) => passing(change, told))];
}
function isTold({ kind, suppressed }) {
	return kind === "fail" && suppressed === null;
}
const rank = {
	error: 2,
	warning: 1,
	note: 0
};
function hiddenPart(finding, told) {
	const same = told.filter((other) => isAboutSame(finding, other) && rank[other.level] >= rank[finding.level]);
	if (finding.operations.length === 0) return same.some(({ ruleId }) => ruleId === finding.ruleId) ? [] : [finding];
	const operations = new Set(same.flatMap((other) => other.operations));
	const left = finding.operations.filter((name) => !operations.has(name));
	return left.length === 0 ? [] : [{
		...finding,
		operations: left
	}];
}
function isAboutSame(one, other) {
	if (one.resource !== null || other.resource !== null) return one.resource === other.resource;
	return one.location.uri === other.location.uri && one.location.startLine === other.location.startLine;
}
function causeOf(finding, context) {
	const { changes, isLeftOut, today } = context;
	const suppressing = changes.find(({ suppression }) => {
		if (suppression === null) return false;
		const { ruleId, resource: address, operations } = finding;
		const { decisions } = applySuppressions([suppression], [{
			ruleId,
			address,
			operations
		}], today, []);
		return decisions.some(({ applied }) => applied.length > 0);
	});
	if (suppressing !== void 0) return suppressing;
	const excluded = isLeftOut(finding.location.uri) ? excluding(finding.location.uri, context) : void 0;
	const asking = changes.find(({ change }) => isAboutRequirement(change, finding));
	return excluded ?? asking ?? changes.find(({ change }) => hides(change)) ?? null;
}
function excluding(uri, { changes, directory }) {
	const way = posix.relative(directory, uri);
	const excludes = changes.filter(({ change }) => change.code === "exclude-added");
	return excludes.find(({ change }) => change.code === "exclude-added" && excludeMatcher([change.glob])(way)) ?? excludes[0];
}
function isAboutRequirement(change, finding) {
	const askers = [finding, ...finding.alsoFor ?? []];
	switch (change.code) {
		case "policy-removed": return askers.some(({ policy }) => policy === change.policy);
		case "requirement-removed":
		case "requirement-changed": return askers.some(({ policy, requirement }) => policy === change.policy && requirement === change.requirement);
		default: return false;
	}
}
function hides({ code }) {
	return code === "policy-removed" || code === "requirement-removed" || code === "requirement-changed";
}
function passing(cause, told) {
	const { change } = cause;
	if (change.code !== "fail-on") return [];
	const fails = (finding, failOn) => reaches(finding.level, failOn);
	const findings = told.filter((finding) => fails(finding, change.before) && !fails(finding, change.after));
	return findings.length === 0 ? [] : [{
		...cause,
		findings
	}];
}

// src/wording/not-comparable.ts
function notComparableWords(names) {
	const lack = names.length === 1 ? "does not say" : "do not say";
	return `Coverage is not compared: ${listed(names, "and")} ${lack} what the trails select, so only findings are compared. Write the result anew, as JSON: trailproof check --output base.json`;
}

// src/wording/deleted-resources.ts
const mostNamed = 8;
function deletedResources(addresses) {
	const [takes, its] = addresses.length === 1 ? ["takes", "its"] : ["take", "their"];
	return `The change deletes ${counted(addresses.length, "resource")} that trails recorded events of, which ${takes} ${its} events along: ${shortList(addresses, mostNamed)}.`;
}

// src/comparison/changes.ts
function coverageChanges({ lost, unproven, gained }) {
	return [
		...lost.map((change) => changeOf("lost", change)),
		...unproven.map((change) => changeOf("unclear", change)),
		...gained.map((change) => changeOf("gained", change))
	];
}
function changeOf(change, { entry, before }) {
	const { required } = entry;
	const [from, to] = change === "gained" ? [entry.verdict, before] : [before, entry.verdict];
	const { resource } = required;
	return {
		change,
		policy: required.policy.id,
		requirement: required.requirement.id,
		service: required.service?.id ?? null,
		category: required.category,
		operations: namesIn(entry),
		resource: resource === null ? null : {
			address: resource.address,
			type: resource.type,
			arn: resource.arn === null ? null : display(resource.arn)
		},
		before: from,
		after: to,
		count: entry.count,
		...defined({ accountId: required.scope.kind === "live" ? display(required.scope.account) : void 0 })
	};
}
function namesIn({ required, operations }) {
	return required.service === null || operations.length === 0 ? ["*"] : operations.map(({ name }) => name);
}

// src/comparison/uniquely.ts
function uniquely(values, keyOf) {
	const found = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = keyOf(value);
		if (key !== null) found.set(key, found.has(key) ? null : value);
	}
	return new Map([...found].flatMap(([key, value]) => value === null ? [] : [[key, value]]));
}

// src/comparison/findings.ts
function matchFindings(base, head) {
	const known = new Set(base.flatMap(fingerprintsOf));
	const own = new Set(head.flatMap(fingerprintsOf));
	const gone = base.filter((finding) => !fingerprintsOf(finding).some((fingerprint) => own.has(fingerprint)));
	const added = head.filter((finding) => !fingerprintsOf(finding).some((fingerprint) => known.has(fingerprint)));
	const goneByShape = uniquely(gone, shapeOf);
	const moved = /* @__PURE__ */ new Map();
	for (const [shape, finding] of uniquely(added, shapeOf)) {
		const former = goneByShape.get(shape);
		if (former !== void 0) moved.set(finding.fingerprint, former);
	}
	const isNew = new Set(added.map(({ fingerprint }) => fingerprint).filter((fingerprint) => !moved.has(fingerprint)));
	const found = new Set([...moved.values()].map((finding) => finding.fingerprint));
	return {
		findings: head.map((finding) => ({
			...finding,
			baseline: isNew.has(finding.fingerprint) ? "new" : "unchanged"
		})),
		gone: gone.filter((finding) => !found.has(finding.fingerprint))
	};
}
function fingerprintsOf({ fingerprint, alsoFor = [] }) {
	return [fingerprint, ...alsoFor.map((asker) => asker.fingerprint)];
}
function shapeOf({ fingerprint, resource }) {
	return resource !== null && fileOf(resource) !== null ? fingerprint.replace(resource, () => tailOf(resource)) : null;
}

// src/comparison/names.ts
const inFront = /^[:<>\s([{,"=]$/;
const behindFile = /^[#?:<>\s)\]},"=]?$/;
const behindThing = /^[?:<>\s)\]},"=./[]?$/;
function renaming(pairs) {
	const changed = new Map([...pairs].filter(([from, to]) => from !== "" && to !== inRenamedFile(from, pairs)));
	if (changed.size === 0) return (id) => id;
	const lengths = [...new Set([...changed.keys()].map((name) => name.length))].sort((a, b) => b - a);
	return remembering((id) => renamed(id, changed, lengths));
}
function renamed(id, changed, lengths) {
	let result = "";
	let kept = 0;
	for (let start = 0; start < id.length; start++) {
		if (start > 0 && !inFront.test(id.charAt(start - 1))) continue;
		const name = nameAt(id, start, changed, lengths);
		if (name === null) continue;
		result += id.slice(kept, start) + (changed.get(name) ?? name);
		kept = start + name.length;
		start = kept - 1;
	}
	return result + id.slice(kept);
}
function nameAt(id, start, changed, lengths) {
	for (const length of lengths) {
		const end = start + length;
		const behind = id.charAt(end);
		if (end > id.length || !(behindFile.test(behind) || behindThing.test(behind))) continue;
		const name = id.slice(start, end);
		if (changed.has(name) && (fileOf(name) === null ? behindFile : behindThing).test(behind)) return name;
	}
	return null;
}
function inRenamedFile(name, pairs) {
	const file = fileOf(name);
	return file === null ? name : `${pairs.get(file) ?? file}${name.slice(file.length)}`;
}
function renamedSink(sink, rename) {
	const bound = bindSink(sink, resolveBy(rename));
	return {
		...bound,
		id: rename(sink.id),
		scope: renamedScope(bound.scope, rename),
		guard: renamedGuard(sink.guard, rename)
	};
}
function renamedResource(resource, rename) {
	const bound = bindResource(resource, resolveBy(rename));
	return {
		...bound,
		id: rename(resource.id),
		scope: renamedScope(bound.scope, rename),
		guard: renamedGuard(resource.guard, rename)
	};
}
function renamedScope(scope, rename) {
	return {
		...scope,
		id: rename(scope.id)
	};
}
function renamedGuard(guard, rename) {
	return guard.map((answer) => ({
		...answer,
		question: {
			...answer.question,
			id: rename(answer.question.id)
		}
	}));
}
function resolveBy(rename) {
	return (piece) => {
		const id = rename(piece.id);
		return id === piece.id ? void 0 : unresolvedText({
			...piece,
			id
		});
	};
}

// src/comparison/pairs.ts
function pairsOf(base, head) {
	const [before, after] = [thingsOf(base), thingsOf(head)];
	const scopes = pairScopes(before, after, base.root, head.root);
	const things = pairThings(before, after, scopes, base.root);
	return new Map([...filesOf(scopes), ...things]);
}
function pairsOfIds(base, head) {
	const [before, after] = [new Set(base), new Map(head.map((thing) => [thing.id, thing]))];
	const pairs = /* @__PURE__ */ new Map();
	const tails = uniquely([...before], tailOf);
	for (const { id, previousAddress } of after.values()) {
		if (previousAddress === void 0) continue;
		const inSameFile = `${fileOf(id) ?? ""}#${previousAddress}`;
		const from = before.has(inSameFile) ? inSameFile : tails.get(previousAddress);
		if (from !== void 0) pairs.set(from, id);
	}
	const taken = new Set(pairs.values());
	const left = [...before].filter((id) => !pairs.has(id) && !after.has(id) && fileOf(id) !== null);
	const free = [...after.keys()].filter((id) => !taken.has(id) && !before.has(id));
	const byTail = uniquely(free, tailOf);
	for (const [tail, from] of uniquely(left, tailOf)) {
		const to = byTail.get(tail);
		if (to !== void 0) pairs.set(from, to);
	}
	return pairs;
}
function thingsOf({ sinks, resources }) {
	const things = [...sinks.map((sink) => ({
		...common(sink),
		type: sink.kind,
		name: knownName(sink.name)
	})), ...resources.map((resource) => ({
		...common(resource),
		type: resource.declaredType,
		name: nameIn(resource.arn)
	}))];
	return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
function common({ id, scope, arn, previousAddress }) {
	return {
		id,
		scope: scope.id,
		isLive: scope.kind === "live",
		previous: previousAddress ?? null,
		arn: arn !== null && unresolvedPieces(arn).length === 0 ? display(arn) : null
	};
}
function knownName(name) {
	return name !== null && name.parts.length > 0 && unresolvedPieces(name).length === 0 ? display(name) : null;
}
function nameIn(arn) {
	const last = arn?.parts.at(-1);
	if (arn === null || typeof last !== "string") return null;
	if (arn.parts.filter((part) => typeof part !== "string").some(({ kind }) => kind !== "account" && kind !== "region" && kind !== "partition")) return null;
	const name = arn.parts.length === 1 ? last.split(":").slice(5).join(":") : last.replace(/^:/, "");
	return name === "" ? null : name;
}
function below(root, name) {
	if (root === "" || root === ".") return name;
	if (name === root || name.startsWith(`${root}#`)) return name.slice(root.length);
	return name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name;
}
function pairScopes(before, after, baseRoot, headRoot) {
	const [ofBase, ofHead] = [groupBy(before, ({ scope }) => scope), groupBy(after, ({ scope }) => scope)];
	const headByPlace = new Map([...ofHead.keys()].map((scope) => [below(headRoot, scope), scope]));
	const pairs = /* @__PURE__ */ new Map();
	for (const scope of ofBase.keys()) {
		const same = headByPlace.get(below(baseRoot, scope));
		if (same !== void 0) pairs.set(scope, same);
	}
	const taken = new Set(pairs.values());
	const left = [...ofBase].filter(([scope]) => !pairs.has(scope));
	const free = [...ofHead].filter(([scope]) => !taken.has(scope));
	const likely = left.flatMap(([from, things]) => {
		const features = new Set(things.flatMap(featuresOf));
		return free.flatMap(([to, others]) => {
			const alike = new Set(others.flatMap(featuresOf)).size;
			const shared = [...new Set(others.flatMap(featuresOf))].filter((feature) => features.has(feature)).length;
			return shared === 0 ? [] : [{
				from,
				to,
				shared,
				apart: alike + features.size - 2 * shared
			}];
		});
	}).sort((a, b) => b.shared - a.shared || a.apart - b.apart || compareText(a.from, b.from) || compareText(a.to, b.to));
	for (const { from, to } of likely) {
		if (pairs.has(from) || taken.has(to)) continue;
		pairs.set(from, to);
		taken.add(to);
	}
	return pairs;
}
function featuresOf({ id, type, arn, name }) {
	return [
		...arn === null ? [] : [`arn ${arn}`],
		...name === null ? [] : [`name ${type} ${name}`],
		`address ${type} ${tailOf(id)}`
	];
}
function filesOf(scopes) {
	return [...scopes].map(([from, to]) => [fileOf(from) ?? from, fileOf(to) ?? to]);
}
function pairThings(before, after, scopes, baseRoot) {
	const pairs = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const pair = (from, to) => {
		if (to === void 0 || pairs.has(from.id) || taken.has(to.id) || from.type !== to.type) return;
		pairs.set(from.id, to.id);
		taken.add(to.id);
	};
	const left = () => before.filter(({ id }) => !pairs.has(id));
	const free = () => after.filter(({ id }) => !taken.has(id));
	const placed = (thing) => `${thing.type} ${scopes.get(thing.scope) ?? below(baseRoot, thing.scope)}`;
	const by = (ofBase, ofHead) => {
		const found = uniquely(free(), ofHead);
		for (const [key, thing] of uniquely(left(), ofBase)) pair(thing, found.get(key));
	};
	const stated = (thing, address) => address === null ? null : `${thing.type} ${thing.scope} ${address}`;
	by((thing) => stated({
		...thing,
		scope: scopes.get(thing.scope) ?? thing.scope
	}, tailOf(thing.id)), (thing) => stated(thing, thing.previous));
	by(({ type, arn }) => arn === null ? null : `${type} ${arn}`, ({ type, arn }) => arn === null ? null : `${type} ${arn}`);
	by((thing) => thing.name === null ? null : `${placed(thing)} ${thing.name}`, (thing) => thing.name === null ? null : `${thing.type} ${thing.scope} ${thing.name}`);
	by((thing) => `${placed(thing)} ${tailOf(thing.id)}`, (thing) => `${thing.type} ${thing.scope} ${tailOf(thing.id)}`);
	by(({ type, name }) => name === null ? null : `${type} ${name}`, ({ type, name }) => name === null ? null : `${type} ${name}`);
	return pairs;
}

// src/comparison/gone.ts
function partGone(gone, baseline, shown) {
	if (gone.length === 0) return {
		fixed: [],
		notCompared: [],
		because: []
	};
	const isShown = mended(shown);
	const found = gone.map((finding) => {
		if (finding.ruleId === "no-trail-found" && baseline.reach.unread.length > 0) return {
			finding,
			unread: baseline.reach.unread
		};
		const unread = mayHide(finding, baseline, shown);
		return {
			finding,
			unread: isShown(finding, unread) ? [] : unread
		};
	});
	return {
		fixed: found.filter(({ unread }) => unread.length === 0).map(({ finding }) => finding),
		notCompared: found.filter(({ unread }) => unread.length > 0).map(({ finding }) => finding),
		because: found.flatMap(({ unread }) => unread)
	};
}
function deletedResourcesOf(baseline, { existing, rename }, shown) {
	const recorded = new Set((baseline.coverage ?? []).flatMap(({ resource, verdict }) => resource !== null && (verdict === "covered" || verdict === "partial") ? [resource.address] : []));
	return [...new Set((baseline.side?.input.resources ?? []).map(({ id }) => id))].filter((id) => {
		const resource = rename(id);
		return recorded.has(id) && !existing.has(resource) && mayHide({
			resource,
			location: null
		}, baseline, shown).length === 0;
	});
}
function mayHide({ resource, location }, baseline, { reach, isLeftOut }) {
	const accountId = accountOf(resource);
	if (accountId !== null && isAbsent(accountId, baseline.reach, reach)) return [{
		name: `account ${accountId}`,
		uri: null,
		accountId
	}];
	const file = resource === null ? location?.uri ?? null : fileOf(resource);
	if (file !== null && isLeftOut(file)) return [{
		name: file,
		uri: file,
		accountId: null
	}];
	return [...reach.unread.filter((unread) => accountId === null || unread.accountId === null || unread.accountId === accountId), ...newlyHidden(reach, baseline.reach)];
}
function accountOf(resource) {
	return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(resource ?? "")?.[1] ?? null;
}
function mended({ coverage, sinks }) {
	const verdicts = /* @__PURE__ */ new Map();
	for (const { policy, requirement, operations, resource, accountId, verdict } of coverage) {
		const address = resource?.address ?? null;
		for (const operation of operations) {
			const key = JSON.stringify([
				policy,
				requirement,
				operation,
				address,
				accountId ?? null
			]);
			verdicts.set(key, (verdicts.get(key) ?? true) && verdict === "covered");
		}
	}
	const isRecorded = ({ policy, requirement, resource }, operation) => {
		const accountId = resource?.endsWith(":root") === true ? accountOf(resource) : null;
		return verdicts.get(JSON.stringify([
			policy,
			requirement,
			operation,
			accountId === null ? resource : null,
			accountId
		])) ?? false;
	};
	return (finding, unread) => {
		const isBeside = (uri) => unread.some((part) => isIn(uri, part) || folderOf$1(part.uri) === folderOf$1(uri));
		const { operations, resource, location, ruleId } = finding;
		if (operations.length > 0) {
			if (resource === null && location !== null && isBeside(location.uri)) return false;
			return operations.every((operation) => isRecorded(finding, operation));
		}
		if (resource === null) return ruleId === "no-trail-found" && sinks.length > 0;
		const same = sinks.find(({ id }) => id === resource);
		return same !== void 0 && !isBeside(same.location.uri);
	};
}
function folderOf$1(uri) {
	return uri === null ? null : uri.slice(0, uri.lastIndexOf("/") + 1);
}

// src/comparison/compare.ts
function compareWith(baseline, result, recording, isLeftOut = () => false) {
	const { coverage, sinks } = result;
	const reach = resultReachOf(result);
	const found = "lacking" in recording ? null : recording;
	const rename = "lacking" in recording ? renaming(pairsOfIds(idsIn(baseline), recording.things)) : recording.rename;
	const matched = matchFindings(baseline.findings.map(underNames(rename)), result.findings);
	const shown = {
		coverage,
		sinks,
		reach,
		isLeftOut
	};
	const parted = partGone(matched.gone, baseline, shown);
	const deleted = found === null ? [] : deletedResourcesOf(baseline, found, shown);
	const notCompared = notComparedOf(parted, found);
	const lacking = "lacking" in recording ? recording.lacking : [];
	return {
		findings: matched.findings,
		baseline: {
			name: baseline.name,
			fixed: parted.fixed.map(fixedOf),
			coverage: found === null ? null : coverageChanges(found),
			...defined({ notCompared: notCompared ?? void 0 })
		},
		notifications: [
			...result.notifications,
			...noticesOf(baseline, notCompared, lacking),
			...deleted.length === 0 ? [] : [deletedNotice(deleted)]
		]
	};
}
function idsIn({ findings, coverage, sinks }) {
	return [
		...sinks.map(({ id }) => id),
		...(coverage ?? []).flatMap(({ resource }) => resource?.address ?? []),
		...findings.flatMap(({ resource }) => resource ?? [])
	];
}
function deletedNotice(deleted) {
	return {
		level: "note",
		message: deletedResources(deleted.map(tailOf)),
		location: null
	};
}
function underNames(rename) {
	return (finding) => ({
		...finding,
		fingerprint: rename(finding.fingerprint),
		resource: finding.resource === null ? null : rename(finding.resource),
		...finding.alsoFor === void 0 ? {} : { alsoFor: finding.alsoFor.map((asker) => ({
			...asker,
			fingerprint: rename(asker.fingerprint)
		})) }
	});
}
function notComparedOf({ notCompared, because }, recording) {
	const operations = recording?.notCompared.operations ?? 0;
	if (notCompared.length + operations === 0) return null;
	return {
		unread: partNamesOf([...because, ...recording?.notCompared.because ?? []]),
		findings: notCompared.map(fixedOf),
		operations
	};
}
function fixedOf({ ruleId, level, message, location, resource, fingerprint }) {
	return {
		ruleId,
		level,
		message,
		location,
		resource,
		fingerprint
	};
}
function noticesOf({ name, reach }, notCompared, lacking) {
	const warning = (message) => ({
		level: "warning",
		message,
		location: null
	});
	const base = `${name} could not be read completely (${listedInShort(partNamesOf(reach.unread))}): what this change gains there is unknown, and what counts as new may have been there before. Compare with a state that can be read.`;
	const both = notCompared === null ? [] : [warning(notComparedMessage(name, notCompared))];
	return [
		...lacking.length > 0 ? [warning(notComparableWords(lacking))] : [],
		...reach.unread.length > 0 ? [warning(base)] : [],
		...both
	];
}
function notComparedMessage(name, { unread, findings, operations }) {
	return `Not compared with ${name}: ${[...findings.length > 0 ? [`${String(findings.length)} ${findings.length === 1 ? "finding" : "findings"}`] : [], ...operations > 0 ? [`${String(operations)} ${operations === 1 ? "operation" : "operations"}`] : []].join(" and ")}, because not both sides could read ${listedInShort(unread)}. They are neither fixed nor gained. Let both sides read it, and compare again.`;
}

// src/comparison/living-on.ts
function livingOn(before, after, head) {
	const there = new Map(after.map((resource) => [resource.id, resource]));
	return before.flatMap((resource) => {
		const same = there.get(resource.id);
		if (same !== void 0) return sameText(same.scope.account, resource.scope.account) && !isKeptBeside(resource, same) ? [] : [{
			...resource,
			origin: same.origin
		}];
		const released = head.released.find((one) => isMeantBy(resource.id, one));
		if (released !== void 0) return [{
			...resource,
			origin: released.origin
		}];
		return resource.outlivesCode === true ? [{
			...resource,
			origin: placeIn(head, resource)
		}] : [];
	});
}
function isKeptBeside(before, after) {
	if (before.outlivesReplacement !== true && after.outlivesReplacement !== true) return false;
	return before.arn !== null && after.arn !== null && compare("equals", after.arn, before.arn) === "no";
}
function isMeantBy(id, { id: released }) {
	if (fileOf(id) !== fileOf(released)) return false;
	const [address, given] = [withoutKeys(tailOf(id)), withoutKeys(tailOf(released))];
	return address === given || address.startsWith(`${given}.`);
}
function placeIn({ files }, { id, origin }) {
	const file = fileOf(id);
	if (file !== null && files.has(file)) return startOfFile(file);
	const [first] = [...files].sort(compareText);
	return first === void 0 ? origin : startOfFile(first);
}

// src/comparison/prepared-sides.ts
function prepareSides(base, head, asking = {
	ofHead: head.input.policies,
	ofBase: base.input.policies
}) {
	const rename = renaming(pairsOf({
		...base.input,
		root: base.root
	}, {
		...head.input,
		root: head.root
	}));
	const before = {
		...base.input,
		sinks: base.input.sinks.map((sink) => renamedSink(sink, rename)),
		resources: base.input.resources.map((resource) => renamedResource(resource, rename)),
		groups: new Map([...base.input.groups].map(([scope, group]) => [rename(scope), group]))
	};
	const bindings = sharedBindings(before, head.input);
	const { catalog, semantics, today } = head.input;
	const sideOf = (input) => ({
		input,
		sinks: prepareSinks(input.sinks, bindings.resolve, semantics),
		resources: input.resources.map((resource) => bindResource(resource, bindings.resolve))
	});
	const [prepared, now] = [sideOf(before), sideOf(head.input)];
	const unreadIn = (side, sinks) => new Map(sinks.flatMap(({ id, origin }) => {
		const { uri } = origin.locate();
		const part = side.reach.modules.find((unread) => isInModule(id, unread)) ?? side.reach.unread.find((unread) => isIn(uri, unread) || isIn(rename(uri), unread));
		return part === void 0 ? [] : [[id, part.name]];
	}));
	return {
		base: {
			...prepared,
			unreadSinks: /* @__PURE__ */ new Map(),
			files: new Set([...base.files].map(rename))
		},
		head: {
			...now,
			unreadSinks: unreadIn(head, before.sinks),
			files: head.files
		},
		catalog,
		semantics,
		today,
		asking,
		sinks: [...now.sinks, ...prepared.sinks],
		resources: [...now.resources, ...livingOn(prepared.resources, now.resources, head)],
		liveScopes: distinct([...head.input.liveScopes ?? [], ...base.input.liveScopes ?? []]),
		resolve: bindings.resolve,
		assumptions: bindings.assumptions,
		rename
	};
}
function distinct(scopes) {
	return [...new Map(scopes.map((scope) => [scope.id, scope])).values()];
}
function sharedBindings(before, after) {
	const [ofBase, ofHead] = [bindingsOf(before), bindingsOf(after)];
	const known = /* @__PURE__ */ new Map();
	const scopesAfter = new Map([...after.sinks, ...after.resources].map(({ scope }) => [scope.id, scope]));
	for (const { scope } of [...before.sinks, ...before.resources]) {
		const other = scopesAfter.get(scope.id);
		if (other === void 0) continue;
		for (const part of [
			"account",
			"region",
			"partition"
		]) {
			share(scope[part], other[part], known);
			share(other[part], scope[part], known);
		}
	}
	const once = (piece) => known.get(piece.id) ?? ofBase.resolve(piece) ?? ofHead.resolve(piece);
	const resolve = (piece) => {
		const first = once(piece);
		const [part] = first?.parts ?? [];
		if (first?.parts.length !== 1 || typeof part !== "object" || part.id === piece.id) return first;
		return once(part) ?? first;
	};
	return {
		resolve,
		assumptions: new Map([...ofBase.assumptions, ...ofHead.assumptions])
	};
}
function share(open, told, known) {
	const [piece] = open.parts;
	if (open.parts.length === 1 && typeof piece === "object" && knownString(told) !== void 0) known.set(piece.id, told);
}

// src/comparison/asked.ts
function askedOfEither({ ofHead, ofBase }) {
	const asked = requirementsOf(ofHead);
	const found = new Map(asked.map((one) => [wordsOf(one), one]));
	const more = requirementsOf(ofBase).filter((one) => !found.has(wordsOf(one)));
	return [...asked, ...new Map(more.map((one) => [wordsOf(one), one])).values()];
}
function requirementsOf(policies) {
	return policies.flatMap((policy) => policy.requirements.map((requirement) => ({
		policy,
		requirement
	})));
}
function wordsOf({ requirement: { record, except } }) {
	return JSON.stringify([record, except], (key, value) => key === "origin" || key === "reason" ? void 0 : value instanceof Map ? [...value] : value);
}

// src/comparison/lost-event.ts
function findLost(set, sides, budget) {
	const asked = [
		...askedOf(sides.before, "before", "must"),
		...askedOf(sides.after, "after", "may"),
		...askedOf(sides.elsewhereBefore, "elsewhere-before", "may"),
		...askedOf(sides.elsewhereAfter, "elsewhere-after", "may")
	];
	const meet = (a, b) => [
		[a.guard, b.guard],
		[a.guard, sides.existence],
		[b.guard, sides.existence]
	].every(([one = [], other = []]) => compatible(one, other));
	return findEvent(set, asked.filter(canExist(sides.existence)), {
		isOutOfReach: (live, settled) => {
			const after = of(settled, "after");
			return of(live, "before").every((one) => after.some((other) => meet(one, other)));
		},
		isReached: (taking) => {
			const before = of(taking, "before");
			const stood = new Set(of(taking, "elsewhere-before").map(({ sink }) => sink));
			const savers = [...of(taking, "after"), ...of(taking, "elsewhere-after").filter(({ sink }) => !stood.has(sink))];
			return before.length > 0 && !before.some((one) => savers.some((other) => meet(one, other)));
		}
	}, budget);
}
function findUnproven(set, sides, budget) {
	const asked = [...askedOf(sides.before, "before", "must"), ...askedOf(sides.after, "after", "must")];
	return findEvent(set, asked.filter(canExist(sides.existence)), {
		isOutOfReach: (live, settled) => {
			const after = of(settled, "after");
			return of(live, "before").every((one) => after.some(({ guard }) => implied(guard, [...one.guard, ...sides.existence])));
		},
		isReached: (taking) => of(taking, "before").some((one) => !isRecordedWith(one.guard, of(taking, "after"), sides.existence))
	}, budget);
}
function isRecordedWith(guard, after, existence) {
	const given = [...guard, ...existence];
	if (after.some((one) => implied(one.guard, given))) return true;
	const worlds = worldsOf([given, ...after.map((one) => one.guard)]);
	if (worlds === null) return false;
	return worlds.filter((world) => holdsIn(given, world)).every((world) => after.some((one) => holdsIn(one.guard, world)));
}
function canExist(existence) {
	return ({ guard }) => compatible(guard, existence);
}
function askedOf(selectors, role, reading) {
	return selectors.map((selector) => ({
		...selector,
		role,
		reading
	}));
}
function of(tested, role) {
	return tested.flatMap(({ asked }) => asked.role === role ? [asked] : []);
}

// src/comparison/recording-key.ts
function recordingKey(sinks) {
	return sinks.map(({ assessed, applies }) => `${applies} ${sinkKey(assessed)}`).sort().join("\n");
}
const keys = /* @__PURE__ */ new WeakMap();
function sinkKey(assessed) {
	const known = keys.get(assessed);
	if (known !== void 0) return known;
	const { sink, status } = assessed;
	const { id, kind, region, multiRegion, organization, advancedEventSelectors, guard, scope } = sink;
	const own = sink.kind === "trail" ? [
		sink.logging,
		sink.globalServiceEvents,
		sink.eventSelectors
	] : [sink.ingestion];
	const questions = guard.map(({ question, answer }) => [question.id, answer]);
	const made = JSON.stringify([
		id,
		kind,
		status.counts,
		region,
		multiRegion,
		organization,
		advancedEventSelectors,
		own,
		questions,
		scope
	], plain);
	keys.set(assessed, made);
	return made;
}
function plain(key, value) {
	if (key === "origin" || key === "because" || key === "unknown") return void 0;
	return isText(value) ? textKey(value) : value;
}
function isText(value) {
	return typeof value === "object" && value !== null && "parts" in value && Array.isArray(value.parts);
}

// src/comparison/unasked.ts
const nowhere$1 = startOfFile("");
const anything = {
	service: null,
	eventSource: null,
	operations: null,
	category: null,
	access: "all",
	resourceType: null,
	regions: null,
	where: null,
	resources: { kind: "all" }
};
function isAbout({ comparison, text }, arn) {
	return comparison === "ends-with" || compare("starts-with", text, arn) !== "no" || compare("starts-with", arn, text) !== "no";
}
function unaskedRequirements(sinks) {
	const choices = [
		["management", { category: "management" }],
		["network-activity", { category: "networkActivity" }],
		...typesOf(sinks).map((type) => [type, {
			category: "data",
			resourceType: type
		}])
	];
	const ofAll = choices.map(([id, choice]) => requirementOn(id, choice));
	const ofDeclared = choices.map(([id, choice]) => requirementOn(id, {
		...choice,
		resources: { kind: "declared" }
	}));
	const policy = {
		id: "recorded before",
		title: "What selectors took before",
		description: null,
		requirements: [...ofAll, ...ofDeclared],
		trails: [],
		controls: [],
		builtIn: false,
		origin: nowhere$1
	};
	return ofAll.flatMap((requirement, index) => {
		const declared = ofDeclared[index];
		return declared === void 0 ? [] : [{
			resourceType: requirement.record.resourceType,
			ofAll: {
				policy,
				requirement
			},
			ofDeclared: {
				policy,
				requirement: declared
			}
		}];
	});
}
function requirementOn(id, choice) {
	return {
		id,
		title: id,
		level: "warning",
		levelWhenSinksMayBeElsewhere: null,
		controls: [],
		record: {
			...anything,
			...choice
		},
		except: [],
		builtIn: true,
		origin: nowhere$1,
		placeOf: (path) => ({
			path,
			origin: nowhere$1
		})
	};
}
function typesOf(sinks) {
	const types = sinks.flatMap((sink) => [...sink.advancedEventSelectors.kind === "known" ? sink.advancedEventSelectors.value.items.flatMap(({ fieldSelectors }) => fieldSelectors.items.filter(({ field }) => field.kind === "known" && knownString(field.value) === "resources.type").flatMap(({ conditions }) => conditions.flatMap(({ values }) => values.items.map(({ text }) => text)))) : [], ...sink.kind === "trail" && sink.eventSelectors.kind === "known" ? sink.eventSelectors.value.items.flatMap(({ dataResources }) => dataResources.kind === "known" ? dataResources.value.items.flatMap(({ type }) => type.kind === "known" ? [type.value] : []) : []) : []]);
	return [...new Set(types.flatMap((type) => knownString(type) ?? []))].sort();
}
function takingAll(resources, selectors) {
	const asked = [...selectors].flatMap(({ literals }) => literals);
	const arns = resources.flatMap(({ arn }) => arn !== null && asked.some((one) => isAbout(one, arn)) ? [arn] : []);
	if (arns.length === 0) return null;
	const list = (texts) => ({
		items: texts.map((text) => ({
			text,
			origin: nowhere$1
		})),
		more: null,
		origin: nowhere$1
	});
	const within = arns.flatMap((arn) => [concatenate([arn, "/"]), concatenate([arn, ":"])]);
	return {
		box: boxOfAdvanced({
			name: null,
			origin: nowhere$1,
			fieldSelectors: {
				more: null,
				origin: nowhere$1,
				items: [{
					field: known(literal("resources.ARN"), nowhere$1),
					origin: nowhere$1,
					conditions: [{
						operator: "Equals",
						values: list(arns),
						origin: nowhere$1
					}, {
						operator: "StartsWith",
						values: list(within),
						origin: nowhere$1
					}]
				}]
			}
		}),
		reach: null,
		status: "yes"
	};
}

// src/comparison/recording.ts
function recordingLost(sides, from, to, scope) {
	const { semantics, catalog, today } = sides;
	const accounts = accountsOf(sides.liveScopes, sides.sinks, sides.resources, sides);
	const destinations = logDestinationsOf(to.sinks, sides.resources, semantics);
	const setting = {
		from,
		to,
		sides,
		context: {
			catalog,
			semantics,
			today,
			logDestinations: new Set(destinations.keys())
		},
		effort: {
			perVerdict: usualSteps.perVerdict,
			run: new Allowance(usualSteps.perRun)
		}
	};
	return [...accounts.map((account) => ({
		...account,
		isOfMembers: false
	})), ...membersOf(accounts, from, sides)].flatMap((account) => new AccountComparison(account, setting).changes(scope));
}
function membersOf(accounts, from, { semantics }) {
	const scopes = /* @__PURE__ */ new Map();
	for (const { sink } of from.sinks) {
		if (sink.organization.kind !== "known" || !sink.organization.value) continue;
		const piece = {
			id: `account:members of ${sink.scope.id}`,
			kind: "account",
			unknown: memberAccount
		};
		const { id, memberOf = id } = sink.scope;
		const hasOptedIn = true;
		const scope = {
			...sink.scope,
			id: `${id}, member accounts`,
			account: unresolvedText(piece),
			memberOf,
			hasOptedIn
		};
		scopes.set(sink.scope.organizationId ?? sink.scope.id, scope);
	}
	return [...scopes.values()].flatMap((scope) => {
		return accounts.some((account) => knownString(account.scope.account) !== void 0 && sinksInScope(account.scope, from.sinks, semantics).some(({ applies, assessed: { sink } }) => applies === "yes" && !sameText(sink.scope.account, account.scope.account))) ? [] : [{
			scope,
			resources: [],
			isOfMembers: true
		}];
	});
}
const nowhere = startOfFile("trailproof.yaml");
const memberAccount = {
	code: "unnamed-place",
	part: "account"
};
var AccountComparison = class {
	#account;
	#setting;
	#before;
	#after;
	#afterInSight;
	#index;
	#elementsTests;
	#classKey;
	constructor(account, setting) {
		this.#account = account;
		this.#setting = setting;
		const { semantics } = setting.sides;
		const isMeant = ({ because }) => !account.isOfMembers || because?.code !== "same-account-unknown";
		this.#before = sinksInScope(account.scope, setting.from.sinks, semantics).filter(isMeant);
		this.#after = sinksInScope(account.scope, setting.to.sinks, semantics).filter(isMeant);
		const both = [...this.#before, ...this.#after];
		const { selectorsOfAll, elementsTests } = sightOf(both);
		this.#afterInSight = sightOf(this.#after);
		this.#index = selectorsOfAll;
		this.#elementsTests = elementsTests;
		this.#classKey = classKeyFor(elementsTests);
	}
	changes(scope) {
		if (!this.#before.some(isSure) || recordingKey(this.#before) === recordingKey(this.#after)) return [];
		const asked = askedOfEither(this.#setting.sides.asking).flatMap((one) => this.#changesOf(one, []));
		const possible = asked.filter(({ entry }) => entry.required.occurs !== "no");
		return scope === "asked" ? possible : [...possible, ...this.#unasked(asked)];
	}
	#changesOf({ policy, requirement }, notOn) {
		const { context } = this.#setting;
		const { scope, resources } = this.#account;
		const covering = takingAll(notOn, this.#elementsTests);
		const decideOnce = sharingDecisions((required) => this.#decide(required, covering), (likeness, declared) => `${guardKey(declared.guard)} ${this.#classKey(likeness, declared)}`, (first, required) => this.#repeated(first, required), ({ isGivenUp }) => isGivenUp);
		return requiredEventsOf(policy, requirement, scope, resources, context).flatMap(decideOnce).flatMap(({ told }) => told?.change ?? []);
	}
	#unasked(asked) {
		const told = new Set(asked.flatMap(({ entry }) => operationsIn(entry).filter((operation) => operation !== null)));
		const declared = [...this.#setting.from.resources, ...this.#account.resources];
		return unaskedRequirements(this.#before.filter(isSure).map(({ assessed }) => assessed.sink)).flatMap(({ resourceType, ofAll, ofDeclared }) => {
			const ofType = declared.filter((one) => one.resourceType === resourceType || one.parts.has(resourceType ?? ""));
			const elsewhere = this.#changesOf(ofAll, ofType);
			return oneForEachRecorder(elsewhere.length > 0 ? elsewhere : this.#changesOf(ofDeclared, []), told);
		});
	}
	#decide(required, covering) {
		if (required.category === "never" || required.category === "undocumented") return [];
		const examples = this.#setting.sides.semantics.exampleOperations;
		return classesOf(required, this.#index, examples).map((operations) => {
			const found = this.#search(required, operations, covering);
			return {
				isGivenUp: found.kind === "budget",
				told: found.kind === "none" ? null : this.#told(required, operations, found)
			};
		});
	}
	#search(required, operations, covering) {
		const { effort } = this.#setting;
		const givenUp = {
			kind: "budget",
			missed: null
		};
		if (effort.run.isUsedUp) return givenUp;
		const sides = this.#sidesFor(required.resource?.declared?.guard ?? [], covering);
		const budget = { left: effort.perVerdict };
		const bearing = (set) => relevantTo(set, sides, this.#index, covering);
		const lost = firstFound(operations.sets, (set) => findLost(set, bearing(set), budget));
		if (lost === "over-budget") return givenUp;
		if (lost !== null) return {
			kind: "lost",
			missed: lost
		};
		const unproven = firstFound(operations.sets, (set) => findUnproven(set, bearing(set), budget));
		if (unproven === "over-budget") return givenUp;
		return unproven === null ? {
			kind: "none",
			missed: null
		} : {
			kind: "unproven",
			missed: unproven
		};
	}
	#sidesFor(existence, covering) {
		const notMeant = covering === null ? [] : [{
			selector: covering,
			guard: [],
			sink: ""
		}];
		return {
			before: selectorsOf(this.#before.filter(isSure)),
			after: [...notMeant, ...selectorsOf(this.#after.filter(({ applies }) => applies === "yes"))],
			elsewhereBefore: selectorsOf(this.#before.filter(({ applies }) => applies === "maybe")),
			elsewhereAfter: selectorsOf(this.#after.filter(({ applies }) => applies === "maybe")),
			existence
		};
	}
	#told(required, operations, { kind, missed }) {
		const { to } = this.#setting;
		const unseen = unseenSinksOf(this.#account.scope, to.input.unseenSinks);
		const recordedBefore = missed === null ? [] : this.#recordersOf(missed.set);
		const unread = [...new Set(recordedBefore.flatMap((id) => to.unreadSinks.get(id) ?? []))];
		const isOpen = kind !== "lost" || unseen.length > 0 || unread.length > 0;
		const judgement = {
			required,
			operations: operations.operations,
			count: operations.count,
			parts: operations.parts,
			verdict: isOpen ? "undetermined" : this.#verdictAfter(operations),
			recordedBy: [],
			missed,
			openBecause: kind === "budget" ? "budget" : unseen.length > 0 ? "unseen-sinks" : null
		};
		const entry = assessedEntryOf(judgement, this.#surroundings());
		return {
			judgement,
			change: {
				kind: isOpen || entry.verdict === "undetermined" ? "unproven" : "lost",
				isAsked: true,
				isOfMembers: this.#account.isOfMembers,
				entry,
				before: this.#verdictBefore(operations),
				recordedBefore,
				unread,
				place: this.#placeOf(recordedBefore)
			}
		};
	}
	#repeated({ isGivenUp, told }, required) {
		if (told === null) return {
			isGivenUp,
			told
		};
		const { judgement, entry } = repeatedFor(required, {
			judgement: told.judgement,
			entry: told.change.entry
		}, this.#surroundings());
		const kind = entry.verdict === "undetermined" ? "unproven" : told.change.kind;
		return {
			isGivenUp,
			told: {
				judgement,
				change: {
					...told.change,
					kind,
					entry
				}
			}
		};
	}
	#surroundings() {
		const { to, sides, effort } = this.#setting;
		return {
			inSight: this.#afterInSight,
			unseen: unseenSinksOf(this.#account.scope, to.input.unseenSinks),
			bindings: {
				resolve: sides.resolve,
				assumptions: sides.assumptions
			},
			semantics: sides.semantics,
			effort
		};
	}
	#placeOf(ids) {
		const { from, to } = this.#setting;
		const [id] = ids;
		const still = to.sinks.find(({ sink }) => sink.id === id);
		const file = id === void 0 ? null : fileOf(id);
		if (still !== void 0) return still.sink.origin;
		if (file !== null && to.files.has(file)) return startOfFile(file);
		const isBeside = (uri) => file !== null && folderOf(uri) === folderOf(file);
		const [first] = [...to.files].sort((a, b) => Number(isBeside(b)) - Number(isBeside(a)) || compareText(a, b));
		if (first !== void 0) return startOfFile(first);
		return from.sinks.find(({ sink }) => sink.id === id)?.sink.origin ?? nowhere;
	}
	#verdictAfter({ sets }) {
		const selectors = compiledOf(this.#after);
		return sets.some((set) => this.#finds(findRecorded(set, selectors, "may", this.#budget()))) ? "partial" : "uncovered";
	}
	#verdictBefore({ sets }) {
		const selectors = compiledOf(this.#before.filter(isSure));
		return sets.some((set) => this.#finds(findUnrecorded(set, selectors, "must", this.#budget()))) ? "partial" : "covered";
	}
	#recordersOf(set) {
		const recording = this.#before.filter((sink) => isSure(sink) && this.#finds(findRecorded(set, sink.selectors, "must", this.#budget())));
		return [...new Set(recording.map(({ assessed }) => assessed.sink.id))];
	}
	#finds({ kind }) {
		return kind === "found";
	}
	#budget() {
		return { left: this.#setting.effort.perVerdict };
	}
};
function oneForEachRecorder(found, told) {
	const left = found.flatMap((change) => {
		if (change.entry.required.services === "unknown-to-the-catalog") return [];
		const entry = withoutOperations(change.entry, told);
		return entry === null ? [] : [{
			...change,
			isAsked: false,
			entry
		}];
	});
	return groupsOf(left, ({ kind, recordedBefore, entry }) => JSON.stringify([
		kind,
		recordedBefore,
		entry.required.service === null
	])).flatMap((group) => {
		const [first, ...others] = group;
		return first === void 0 ? [] : [{
			...first,
			entry: entriesTogether([first.entry, ...others.map(({ entry }) => entry)])
		}];
	});
}
function isSure({ applies, assessed }) {
	return applies === "yes" && assessed.status.counts === "yes";
}
function compiledOf(sinks) {
	return sinks.flatMap(({ selectors }) => selectors);
}
function selectorsOf(sinks) {
	return sinks.flatMap(({ selectors, assessed: { sink } }) => selectors.map((selector) => ({
		selector,
		guard: sink.guard,
		sink: sink.id
	})));
}
function relevantTo(set, sides, index, covering) {
	const relevant = /* @__PURE__ */ new Set([covering, ...index.relevantTo(set).flatMap(({ alike }) => alike)]);
	const only = (selectors) => selectors.filter(({ selector }) => relevant.has(selector));
	const { before, after, elsewhereBefore, elsewhereAfter, existence } = sides;
	return {
		before: only(before),
		after: only(after),
		elsewhereBefore: only(elsewhereBefore),
		elsewhereAfter: only(elsewhereAfter),
		existence
	};
}
function firstFound(sets, find) {
	let isOverBudget = false;
	for (const set of sets) {
		const search = find(set);
		if (search.kind === "found") return {
			event: search.event,
			set
		};
		if (search.kind === "over-budget") isOverBudget = true;
	}
	return isOverBudget ? "over-budget" : null;
}
function folderOf(uri) {
	return uri.slice(0, uri.lastIndexOf("/") + 1);
}

// src/comparison/weakened-settings.ts
function weakenedSinks({ base, head, semantics }) {
	const recording = base.sinks.filter(({ status }) => status.counts !== "no").map(({ sink }) => sink);
	const before = groupBy(recording, ({ id }) => id);
	return groupsOf(head.sinks.map(({ sink }) => sink), ({ id }) => id).flatMap((variants) => {
		const [sink] = variants;
		if (sink === void 0) return [];
		const found = weakenedIn(before.get(sink.id) ?? [], variants, semantics);
		if (found.length === 0) return [];
		const origin = found.find((one) => one.origin !== null)?.origin ?? sink.origin;
		return [{
			sink,
			losses: found.map(({ loss }) => loss),
			origin
		}];
	});
}
function weakenedIn(before, after, semantics) {
	const pairs = before.flatMap((former) => after.filter((sink) => compatible(former.guard, sink.guard)).map((sink) => weakenedBetween(former, sink, semantics)));
	return groupsOf(pairs.flatMap((found) => found), ({ loss }) => settingOf(loss)).flatMap((found) => {
		const [first] = found;
		if (first === void 0) return [];
		return [found.length === pairs.length && new Set(found.map(({ loss }) => dataKey(loss))).size === 1 ? first : {
			...first,
			loss: unresolved(first.loss)
		}];
	});
}
function settingOf(loss) {
	switch (loss.code) {
		case "other-bucket": return "log-bucket";
		case "other-target": return dataKey(loss.setting);
		case "shorter-retention": return "retention";
		case "removed": return dataKey(loss.before);
		case "unresolved": return formerKey(loss.before);
	}
}
function formerKey(before) {
	switch (before.code) {
		case "log-bucket":
		case "retention": return before.code;
		case "target": return dataKey(before.setting);
		default: return dataKey(before);
	}
}
function unresolved(loss) {
	switch (loss.code) {
		case "other-bucket": return {
			code: "unresolved",
			before: {
				code: "log-bucket",
				bucket: loss.before
			},
			because: null
		};
		case "other-target": return unresolvedTarget(loss.setting, loss.before);
		case "shorter-retention": return {
			code: "unresolved",
			before: {
				code: "retention",
				days: loss.before
			},
			because: null
		};
		case "removed": return {
			code: "unresolved",
			before: loss.before,
			because: null
		};
		case "unresolved": return loss;
	}
}
function weakenedBetween(before, after, semantics) {
	return (before.kind === "trail" ? after.kind === "trail" ? trailWeakened(before, after) : [] : after.kind === "event-data-store" ? [retentionWeakened(before, after, semantics)] : []).filter((one) => one !== null);
}
function trailWeakened(before, after) {
	return [
		bucketWeakened(before.s3BucketName, after.s3BucketName),
		validationWeakened(before.logFileValidation, after.logFileValidation),
		targetWeakened({ code: "kms-key" }, before.kmsKey, after.kmsKey, sameKey),
		targetWeakened({ code: "cloudwatch-logs" }, before.cloudWatchLogs, after.cloudWatchLogs, sameLogGroup),
		...insightsWeakened(before.insights, after.insights)
	];
}
function bucketWeakened(before, after) {
	if (before.kind !== "known" || after.kind === "absent" || !isNamed(before.value)) return null;
	const former = {
		code: "log-bucket",
		bucket: before.value
	};
	if (after.kind === "unknown") return {
		loss: {
			code: "unresolved",
			before: former,
			because: after.because
		},
		origin: after.origin
	};
	switch (compare("equals", after.value, before.value)) {
		case "yes": return null;
		case "no": return {
			loss: {
				code: "other-bucket",
				before: before.value,
				after: after.value
			},
			origin: after.origin
		};
		case "maybe": {
			const open = after.value.parts.find((part) => typeof part !== "string");
			return {
				loss: {
					code: "unresolved",
					before: former,
					because: open === void 0 || typeof open === "string" ? null : open.unknown
				},
				origin: after.origin
			};
		}
	}
}
function isNamed({ parts }) {
	return parts.every((part) => typeof part === "string" || !canBeEmpty(part.kind));
}
function validationWeakened(before, after) {
	if (before.kind !== "known" || !before.value) return null;
	return weakenedTo({ code: "log-file-validation" }, after, (value) => value ? "kept" : "lost");
}
function unresolvedTarget(setting, target) {
	return {
		code: "unresolved",
		before: {
			code: "target",
			setting,
			target
		},
		because: null
	};
}
function targetWeakened(setting, before, after, isSame) {
	if (before.kind !== "known" || knownString(before.value) === "") return null;
	const mayHaveBeenEmpty = mayBeEmpty(before.value);
	const gone = weakenedTo(setting, after, (value) => {
		if (knownString(value) === "") return "lost";
		return mayBeEmpty(value) && !mayHaveBeenEmpty ? "open" : "kept";
	});
	const former = resourceIn(before.value);
	if (gone !== null || after.kind !== "known" || !(isNamed(before.value) || former !== null)) return gone;
	switch (former !== null && former === resourceIn(after.value) ? "yes" : isSame(after.value, before.value)) {
		case "yes": return null;
		case "no": return {
			loss: {
				code: "other-target",
				setting,
				before: before.value,
				after: after.value
			},
			origin: after.origin
		};
		case "maybe": return {
			loss: unresolvedTarget(setting, before.value),
			origin: after.origin
		};
	}
}
function resourceIn({ parts: [part, ...others] }) {
	if (part === void 0 || typeof part === "string" || others.some((other) => typeof other !== "string")) return null;
	return resourceOfPiece(part);
}
function sameKey(after, before) {
	const [now, former] = [keyIn(after), keyIn(before)];
	const same = compare("equals", now, former);
	return same === "no" && isAlias(now) !== isAlias(former) ? "maybe" : same;
}
function keyIn({ parts }) {
	const at = parts.findLastIndex((part) => typeof part === "string" && /(?:^|:)(?:key|alias)\//.test(part));
	const part = parts[at];
	if (typeof part !== "string") return { parts };
	const name = part.replace(/^(?:.*:)?key\//, "").replace(/^.*:alias\//, "alias/");
	return { parts: [...name === "" ? [] : [name], ...parts.slice(at + 1)] };
}
function isAlias({ parts: [first] }) {
	return typeof first === "string" && first.startsWith("alias/");
}
function sameLogGroup(after, before) {
	return compare("equals", withoutStar(after), withoutStar(before));
}
function withoutStar({ parts }) {
	const last = parts.at(-1);
	if (typeof last !== "string" || !last.endsWith(":*")) return { parts };
	const left = last.slice(0, -2);
	return { parts: left === "" ? parts.slice(0, -1) : [...parts.slice(0, -1), left] };
}
function mayBeEmpty({ parts }) {
	return parts.every((part) => typeof part !== "string" && canBeEmpty(part.kind));
}
function insightsWeakened(before, after) {
	if (before.kind !== "known") return [];
	return [...new Set(before.value.items.flatMap(({ text }) => knownString(text) ?? []))].map((type) => weakenedTo({
		code: "insights",
		type
	}, after, ({ items, more }) => {
		if (items.some(({ text }) => knownString(text) === type)) return "kept";
		return more !== null || items.some(({ text }) => knownString(text) === void 0) ? "open" : "lost";
	}));
}
function weakenedTo(before, after, became) {
	switch (after.kind) {
		case "absent": return {
			loss: {
				code: "removed",
				before
			},
			origin: null
		};
		case "unknown": return {
			loss: {
				code: "unresolved",
				before,
				because: after.because
			},
			origin: after.origin
		};
		case "known": switch (became(after.value)) {
			case "kept": return null;
			case "lost": return {
				loss: {
					code: "removed",
					before
				},
				origin: after.origin
			};
			case "open": return {
				loss: {
					code: "unresolved",
					before,
					because: null
				},
				origin: after.origin
			};
		}
	}
}
function retentionWeakened(before, after, semantics) {
	const [former, now] = [retentionOf(before, semantics), retentionOf(after, semantics)];
	if (former.kind !== "known" || now.kind === "absent") return null;
	const origin = after.retentionDays.kind === "absent" ? null : after.retentionDays.origin;
	if (now.kind === "unknown") return {
		loss: {
			code: "unresolved",
			before: {
				code: "retention",
				days: former.value
			},
			because: now.because
		},
		origin: now.origin
	};
	return now.value < former.value ? {
		loss: {
			code: "shorter-retention",
			before: former.value,
			after: now.value
		},
		origin
	} : null;
}
function retentionOf({ retentionDays, billingMode, origin }, semantics) {
	if (retentionDays.kind !== "absent") return retentionDays;
	if (billingMode.kind === "unknown") return billingMode;
	const { days, billingMode: usual } = semantics.defaultRetention;
	const given = days[billingMode.kind === "absent" ? usual : knownString(billingMode.value) ?? ""];
	return given === void 0 ? retentionDays : known(given, origin);
}

// src/comparison/compare-recording.ts
function compareRecording(base, head, asking) {
	const sides = prepareSides(base, head, asking);
	const absent = [...base.reach.accountIds].filter((accountId) => isAbsent(accountId, base.reach, head.reach));
	const isOfAbsent = ({ entry }) => entry.required.scope.kind === "live" && absent.includes(display(entry.required.scope.account));
	const all = merged(recordingLost(sides, sides.base, sides.head, "all"));
	const found = all.filter((change) => !isOfAbsent(change));
	const more = gainedIn(sides);
	const blind = [...base.reach.unread, ...newlyHidden(base.reach, head.reach)];
	const isHidden = ({ entry }) => blind.some((unread) => mayHold(unread, entry));
	const unseen = more.filter(isHidden);
	const hidden = [...unseen, ...all.filter(isOfAbsent)];
	return {
		lost: found.filter(({ kind }) => kind === "lost"),
		unproven: found.filter(({ kind }) => kind === "unproven"),
		gained: more.filter((change) => change.kind === "lost" && !isHidden(change)),
		notCompared: {
			operations: hidden.reduce((sum, { entry }) => sum + entry.count, 0),
			because: [...unseen.length > 0 ? blind : [], ...absent.map((accountId) => ({
				name: `account ${accountId}`,
				uri: null,
				accountId
			}))]
		},
		weakened: weakenedSinks(sides),
		existing: new Set(sides.resources.map(({ id }) => id)),
		rename: sides.rename
	};
}
function gainedIn(sides) {
	return merged(recordingLost(sides, sides.head, sides.base, "asked").filter(({ isAsked }) => isAsked));
}
function mayHold(unread, { required: { scope } }) {
	return scope.kind === "code" || unread.accountId === null || scope.id.includes(unread.accountId);
}
function merged(changes) {
	return groupsOf(changes, ({ kind, isAsked, before, recordedBefore }) => JSON.stringify([
		kind,
		isAsked,
		before,
		recordedBefore
	])).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return mergeEntries(group.map(({ entry }) => entry)).map((entry) => ({
			...first,
			entry
		}));
	});
}

// src/run/comparing.ts
function rulesChangesIn({ baseline }, { side, recording }) {
	const base = baseline?.side?.rules;
	if (base === void 0 || side.rules === void 0 || recording === null) return [];
	return rulesChanges(base, side.rules, recording.rename);
}
function weakeningsIn(setup, inputs, { found, foundByBase, recording }, changes) {
	const base = setup.baseline?.side?.rules;
	if (base === void 0 || recording === null || setup.rulesFrom !== "both") return [];
	if (changes.every(({ change }) => change.code === "reading")) return [];
	const isOfHead = new Set(lossRules.map(({ id }) => id));
	const before = foundByBase(base.policies).filter(({ ruleId }) => !isOfHead.has(ruleId));
	return weakenings(suppress(before, baseSuppressions(setup, inputs, base, recording)).findings, suppressedFor(setup, inputs, found, recording).findings, {
		changes,
		directory: setup.configuration?.directory ?? ".",
		isLeftOut: (uri) => !inputs.texts.has(uri),
		today: setup.today
	});
}

export { excludeMatcher as a, comparableOf as c, compareWith as i, sideOfResult as l, weakeningsIn as n, pathMatcher as o, compareRecording as r, changedChecks as s, rulesChangesIn as t };