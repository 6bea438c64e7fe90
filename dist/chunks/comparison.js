import { $r as policies_default, Aa as reachOfRun, Ba as checksClause, Bo as unknown, Da as isIn, Ea as isAbsent, Ga as usualFailOn, Ha as reaches, Ia as lossRules, Ka as withoutPlaces, Mo as listed, No as listedInShort, Oa as newlyHidden, Po as shortList, Qr as policyOf, Ra as originAt, Ro as absent, Ua as renamedSuppressions, Ur as baseSuppressions, Wr as suppressedFor, Yo as loadSemantics, Yr as builtInPolicy, an as resourceOfPiece, at as pairsOfIds, dn as IgnoreRules, do as tailOf, ds as display, fs as knownString, gi as suppress, ja as resultReachOf, jo as counted, ka as partNamesOf, lo as fileOf, ms as sameText, ot as renaming, po as loadCatalog, ps as literal, qo as groupsOf, st as uniquely, ts as defined, ui as displayPath, us as concatenate, vi as applySuppressions, vs as unresolvedText, za as startOfFile, zo as known } from "./core.js";
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
			resources: carriedResources(record.resources),
			...defined({ detections: carriedDetections(requirement) })
		},
		except: except.map(carriedException),
		builtIn,
		location: requirement.origin.locate()
	};
}
function carriedDetections({ waitedFor }) {
	if (waitedFor === void 0) return void 0;
	return waitedFor.by === "declared" ? waitedFor.by : waitedFor.by.paths;
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
			parts: recordOf(resource.parts, (part) => part),
			needs: resource.needs === void 0 ? void 0 : {
				...resource.needs,
				shownBy: [...resource.needs.shownBy]
			}
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
			outlivesReplacement: carried.outlivesReplacement,
			needs: carried.needs
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
			detections: [],
			sinksComplete: false,
			scopes: [],
			environments: [],
			parameters: /* @__PURE__ */ new Map(),
			services: [],
			exclude,
			ignore: ignore.map((one) => suppressionOfCarried("external", one)),
			accept: [],
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

// src/comparison/carried-rules-of-telemetry.ts
function carriedRule(rule, tables) {
	return defined({
		resourceType: tables.setting(rule.resourceType, (text) => tables.text(text)),
		telemetryType: tables.setting(rule.telemetryType, (text) => tables.text(text)),
		destinationType: tables.setting(rule.destinationType, (text) => tables.text(text)),
		selectionCriteria: tables.setting(rule.selectionCriteria, (text) => tables.text(text)),
		destinationPattern: tables.setting(rule.destinationPattern, (text) => tables.text(text)),
		retentionDays: tables.setting(rule.retentionDays, (days) => days),
		regions: tables.setting(rule.regions, (list) => tables.texts(list)),
		organizationScope: tables.setting(rule.organizationScope, (text) => tables.text(text)),
		evaluation: tables.flag(rule.evaluation)
	});
}
function ruleOfCarried(carried, tables, origin) {
	return {
		resourceType: tables.setting(carried.resourceType, origin, (text) => tables.text(text)),
		telemetryType: tables.setting(carried.telemetryType, origin, (text) => tables.text(text)),
		destinationType: tables.setting(carried.destinationType, origin, (text) => tables.text(text)),
		selectionCriteria: tables.setting(carried.selectionCriteria, origin, (text) => tables.text(text)),
		destinationPattern: tables.setting(carried.destinationPattern, origin, (text) => tables.text(text)),
		retentionDays: tables.setting(carried.retentionDays, origin, (days) => days),
		regions: tables.setting(carried.regions, origin, (list) => tables.texts(list, origin)),
		organizationScope: tables.setting(carried.organizationScope, origin, (text) => tables.text(text)),
		evaluation: tables.flag(carried.evaluation, origin)
	};
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
		const { id, kind, account, region, partition, organizationId, memberOf } = this.#row("scopes", position) ?? nowhere;
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
const nowhere = {
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
		...carriedOwn(sink, tables)
	};
}
function carriedOwn(sink, tables) {
	switch (sink.kind) {
		case "trail": return carriedTrail(sink, tables);
		case "event-data-store": return carriedStore(sink, tables);
		case "telemetry-rule": return carriedRule(sink, tables);
	}
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
		case "telemetry-rule": return {
			...common,
			kind: "telemetry-rule",
			...ruleOfCarried(carried, tables, origin)
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
	const part = (name, of) => wordsOf(of(before)) === wordsOf(of(after)) ? [] : [name];
	return [
		...part("events", (one) => "record" in one ? one.record : null),
		...part("exceptions", (one) => "record" in one ? one.except : null),
		...part("settings", (one) => "record" in one ? null : [one.which, one.require]),
		...part("level", (one) => [one.level, "record" in one ? one.levelWhenSinksMayBeElsewhere : null])
	];
}
function newException(before, after) {
	if (!("record" in before) || !("record" in after)) return null;
	const old = new Set(before.except.map(wordsOf));
	return after.except.find((exception) => !old.has(wordsOf(exception)))?.origin ?? null;
}
function wordsOf(value) {
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
		const [old, now] = [before, after].map((one) => wordsOf(one === null ? [] : of(one)));
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
	const gaps = new Gaps(base);
	const isNew = new Set(added.filter((finding) => !moved.has(finding.fingerprint) && !gaps.hadWorse(finding)).map(({ fingerprint }) => fingerprint));
	const found = new Set([...moved.values()].map((finding) => finding.fingerprint));
	const left = new Gaps(head);
	const notMatched = gone.filter((finding) => !found.has(finding.fingerprint));
	return {
		findings: head.map((finding) => ({
			...finding,
			baseline: isNew.has(finding.fingerprint) ? "new" : "unchanged"
		})),
		gone: notMatched,
		open: new Set(notMatched.filter((finding) => left.hasSome(finding)))
	};
}
const badness = /* @__PURE__ */ new Map([
	["coverage-undetermined", 1],
	["event-partly-recorded", 2],
	["event-not-recorded", 3]
]);
var Gaps = class {
	#worst = /* @__PURE__ */ new Map();
	constructor(findings) {
		for (const finding of findings) {
			const bad = badness.get(finding.ruleId);
			if (bad === void 0) continue;
			for (const key of gapKeys(finding)) this.#worst.set(key, Math.max(this.#worst.get(key) ?? 0, bad));
		}
	}
	hadWorse(gap) {
		const bad = badness.get(gap.ruleId);
		const keys = gapKeys(gap);
		return bad !== void 0 && keys.length > 0 && keys.every((key) => (this.#worst.get(key) ?? 0) >= bad);
	}
	hasSome(gap) {
		return badness.has(gap.ruleId) && gapKeys(gap).some((key) => this.#worst.has(key));
	}
};
function gapKeys({ policy, requirement, resource, operations }) {
	return operations.map((operation) => JSON.stringify([
		policy,
		requirement,
		resource,
		operation
	]));
}
function fingerprintsOf({ fingerprint, alsoFor = [] }) {
	return [fingerprint, ...alsoFor.map((asker) => asker.fingerprint)];
}
function shapeOf({ fingerprint, resource }) {
	return resource !== null && fileOf(resource) !== null ? fingerprint.replace(resource, () => tailOf(resource)) : null;
}

// src/comparison/gone.ts
function partGone(gone, open, baseline, shown) {
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
		fixed: found.filter(({ finding, unread }) => unread.length === 0 && !open.has(finding)).map(({ finding }) => finding),
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
		const isBeside = (uri) => unread.some((part) => isIn(uri, part) || folderOf(part.uri) === folderOf(uri));
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
function folderOf(uri) {
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
	const parted = partGone(matched.gone, matched.open, baseline, shown);
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

export { pathMatcher as a, sideOfResult as c, excludeMatcher as i, weakeningsIn as n, changedChecks as o, compareWith as r, comparableOf as s, rulesChangesIn as t };