import { Ao as capitalized, Po as shortList, en as isoTime, jo as counted, li as membersOf, ts as defined, ui as displayPath } from "./core.js";
import { i as Session, n as callersCredentials, o as ClientFactory, r as firstRegion, s as networkOf, t as callerOf } from "./account-identity.js";
import { n as interruptsReading, t as callErrorOf } from "./account-failure.js";
import { t as calls } from "./account-calls.js";
import { n as unreadableAnswer, t as allPages } from "./account-pages.js";
import { t as mapLimited } from "./account-pool.js";
import { t as validate_snapshot_default } from "./validators.js";
import { n as snapshot_default, t as deliveryErrorFields } from "./sources-snapshot-types.js";
import { t as schemaMistakes } from "./model-schema-mistakes.js";
import { setMaxListeners } from "node:events";

// src/account/foreign-trails.ts
const mostAsked = 3;
var ForeignTrails = class {
	#settled;
	#asked = /* @__PURE__ */ new Map();
	#running = /* @__PURE__ */ new Map();
	constructor(known = []) {
		this.#settled = new Set(known);
	}
	tellOwn(trails) {
		for (const trail of trails) if (isWhole(trail)) this.#settled.add(trail.trail.TrailARN);
	}
	async readOnce(arn, read) {
		for (let running = this.#running.get(arn); running !== void 0; running = this.#running.get(arn)) await running;
		const asked = this.#asked.get(arn) ?? 0;
		if (this.#settled.has(arn) || asked >= mostAsked) return void 0;
		this.#asked.set(arn, asked + 1);
		const reading = read();
		this.#running.set(arn, reading);
		try {
			const trail = await reading;
			if (trail !== void 0 && isWhole(trail)) this.#settled.add(arn);
			return trail;
		} finally {
			this.#running.delete(arn);
		}
	}
};
function isWhole({ trail }) {
	return trail.Status !== void 0 && trail.EventSelectors !== void 0;
}

// src/account/iam-policy.ts
const statementIds = {
	account: "ReadAccount",
	organization: "ReadOrganization",
	inventory: "FindResources",
	athena: "QueryLogs"
};
function iamPolicy(purposes, roleName = "ROLE_NAME") {
	return {
		Version: "2012-10-17",
		Statement: purposes.flatMap((purpose) => {
			const assumes = actionsFor(purpose).includes(calls.AssumeRole.action);
			const others = actionsFor(purpose).filter((action) => action !== calls.AssumeRole.action);
			return [{
				Sid: statementIds[purpose],
				Effect: "Allow",
				Action: others,
				Resource: "*"
			}, ...assumes ? [{
				Sid: "ReadOtherAccounts",
				Effect: "Allow",
				Action: [calls.AssumeRole.action],
				Resource: `arn:aws:iam::*:role/${roleName}`
			}] : []];
		})
	};
}
function actionsFor(purpose) {
	return Object.values(calls).flatMap((call) => call.purpose === purpose && call.action !== null ? [call.action] : []).sort();
}

// src/account/organization.ts
const closedStates = /* @__PURE__ */ new Set([
	"SUSPENDED",
	"CLOSED",
	"PENDING_ACTIVATION"
]);
async function readOrganization(session, caller) {
	const region = caller.partition.leader;
	const [organization, accounts] = await Promise.all([session.call("DescribeOrganization", region, {}), allPages(session, {
		name: "ListAccounts",
		region,
		inputOf: (token) => ({ NextToken: token }),
		itemsOf: (output) => output.Accounts
	})]);
	const isClosed = ({ State, Status }) => closedStates.has(State ?? Status ?? "ACTIVE");
	const idsOf = (closed) => [...new Set(accounts.items.flatMap((account) => account.Id !== void 0 && isClosed(account) === closed ? [account.Id] : []))].sort();
	const described = organization.kind === "answer" ? organization.value.Organization : void 0;
	const { id, errors } = organization.kind === "failed" ? {
		id: null,
		errors: [organization.error]
	} : organizationId(described?.Id, region);
	return {
		id,
		managementAccountId: described?.MasterAccountId ?? null,
		accountIds: idsOf(false),
		closedIds: idsOf(true),
		errors: [...errors, ...accounts.error === null ? [] : [accounts.error]]
	};
}
function organizationId(id, region) {
	if (id !== void 0) return {
		id,
		errors: []
	};
	return {
		id: null,
		errors: [unreadableAnswer("DescribeOrganization", { region }, "The answer names no organization")]
	};
}
async function enterAccount(session, caller, accountId, { roleName, region, inventory }) {
	const { id: partition } = caller.partition;
	const resource = `arn:${partition}:iam::${accountId}:role/${roleName}`;
	const limit = inventory ? { PolicyArns: [{ arn: `arn:${partition}:iam::aws:policy/ReadOnlyAccess` }] } : { Policy: JSON.stringify(iamPolicy(["account"])) };
	const answer = await session.call("AssumeRole", region, {
		RoleArn: resource,
		RoleSessionName: "trailproof",
		DurationSeconds: 3600,
		...limit
	}, { resource });
	if (answer.kind === "failed") return answer;
	const { AccessKeyId, SecretAccessKey, SessionToken } = answer.value.Credentials ?? {};
	if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) return {
		kind: "failed",
		error: unreadableAnswer("AssumeRole", {
			region,
			resource
		}, "The answer holds no credentials")
	};
	return {
		kind: "entered",
		session: session.with(accountId, {
			accessKeyId: AccessKeyId,
			secretAccessKey: SecretAccessKey,
			sessionToken: SessionToken
		})
	};
}
function notBegun() {
	const error = Object.assign(/* @__PURE__ */ new Error("stopped"), { name: "AbortError" });
	return [callErrorOf("ListTrails", {}, error), callErrorOf("ListEventDataStores", {}, error)];
}

// src/account/answers.ts
const textKeys = [
	"Name",
	"TrailARN",
	"HomeRegion",
	"KmsKeyId",
	"S3BucketName",
	"CloudWatchLogsLogGroupArn"
];
const flagKeys = [
	"IsMultiRegionTrail",
	"IsOrganizationTrail",
	"IncludeGlobalServiceEvents",
	"LogFileValidationEnabled",
	"HasInsightSelectors"
];
function trailDescription(answer) {
	return checked({ trails: [pick(membersOf(answer), textKeys, flagKeys)] }, ({ trails }) => trails?.[0]);
}
function trailStatus(answer) {
	const members = membersOf(answer);
	const { IsLogging, StopLoggingTime } = members;
	if (typeof IsLogging !== "boolean") return {
		kind: "refused",
		because: "the answer does not say whether the trail is logging (IsLogging)"
	};
	const errors = deliveryErrorFields.filter((field) => typeof members[field] === "string" && members[field] !== "");
	return {
		kind: "good",
		value: {
			IsLogging,
			...IsLogging ? {} : defined({ StopLoggingTime: isoTime(StopLoggingTime) }),
			...Object.fromEntries(errors.map((field) => [field, members[field]]))
		}
	};
}
function trailSelectors(answer, trailArn) {
	const { TrailARN, EventSelectors, AdvancedEventSelectors } = withoutNulls(membersOf(answer));
	if (TrailARN !== trailArn) return {
		kind: "refused",
		because: TrailARN === void 0 ? "the answer does not name the trail (TrailARN)" : "the answer is about another trail"
	};
	if (EventSelectors === void 0 && AdvancedEventSelectors === void 0) return {
		kind: "refused",
		because: "the answer holds neither EventSelectors nor AdvancedEventSelectors"
	};
	const good = checked({ trails: [{
		TrailARN: trailArn,
		EventSelectors: EventSelectors ?? [],
		AdvancedEventSelectors: AdvancedEventSelectors ?? []
	}] }, ({ trails }) => trails?.map(selectorListsOf)[0]);
	if (good.kind === "refused") return good;
	const lists = good.value;
	if (lists.EventSelectors.length > 0 && lists.AdvancedEventSelectors.length > 0) return {
		kind: "refused",
		because: "the answer holds basic and advanced event selectors, of which a trail has only one kind"
	};
	return withOperators(good, lists.AdvancedEventSelectors);
}
function selectorListsOf({ EventSelectors = [], AdvancedEventSelectors = [] }) {
	return {
		EventSelectors,
		AdvancedEventSelectors
	};
}
function insightSelectors(answer, trailArn) {
	const { InsightSelectors } = withoutNulls(membersOf(answer));
	if (InsightSelectors === void 0) return {
		kind: "refused",
		because: "the answer holds no InsightSelectors"
	};
	return checked({ trails: [{
		TrailARN: trailArn,
		InsightSelectors
	}] }, ({ trails }) => trails?.[0]?.InsightSelectors);
}
function eventConfiguration(answer) {
	const { MaxEventSize, ContextKeySelectors, AggregationConfigurations } = withoutNulls(membersOf(answer));
	if (typeof MaxEventSize !== "string" && !Array.isArray(ContextKeySelectors)) return {
		kind: "refused",
		because: "the answer holds neither MaxEventSize nor ContextKeySelectors"
	};
	return {
		kind: "good",
		value: {
			...typeof MaxEventSize === "string" ? { MaxEventSize } : {},
			...Array.isArray(ContextKeySelectors) && ContextKeySelectors.length > 0 ? { ContextKeySelectors } : {},
			...Array.isArray(AggregationConfigurations) && AggregationConfigurations.length > 0 ? { AggregationConfigurations } : {}
		}
	};
}
function eventDataStore(answer, arn) {
	const members = withoutNulls(membersOf(answer));
	if (members.EventDataStoreArn !== arn) return {
		kind: "refused",
		because: members.EventDataStoreArn === void 0 ? "the answer does not name the event data store (EventDataStoreArn)" : "the answer is about another event data store"
	};
	if (members.Status === void 0) return {
		kind: "refused",
		because: "the answer holds no Status"
	};
	if (!Array.isArray(members.AdvancedEventSelectors)) return {
		kind: "refused",
		because: "the answer holds no AdvancedEventSelectors"
	};
	const good = checked({ eventDataStores: [{
		...pick(members, [
			"EventDataStoreArn",
			"Name",
			"Status"
		], ["MultiRegionEnabled", "OrganizationEnabled"]),
		...typeof members.RetentionPeriod === "number" ? { RetentionPeriod: members.RetentionPeriod } : {},
		AdvancedEventSelectors: members.AdvancedEventSelectors
	}] }, ({ eventDataStores }) => eventDataStores?.[0]);
	return good.kind === "refused" ? good : withOperators(good, good.value.AdvancedEventSelectors ?? []);
}
function withOperators(good, selectors) {
	const bare = selectors.flatMap((selector) => selector.FieldSelectors).find((field) => Object.keys(field).length < 2);
	return bare === void 0 ? good : {
		kind: "refused",
		because: `the answer holds a condition on ${bare.Field} without an operator`
	};
}
function checked(part, take) {
	const snapshot = {
		formatVersion: 1,
		kind: "trailproof-snapshot",
		accounts: [{
			accountId: "000000000000",
			...part
		}]
	};
	if (!validate_snapshot_default(snapshot)) return refused(schemaMistakes(snapshot_default, validate_snapshot_default.errors ?? [], snapshot));
	const [value] = snapshot.accounts.map(take);
	return value === void 0 ? refused([]) : {
		kind: "good",
		value
	};
}
function refused([mistake]) {
	const because = "the answer does not have the form that AWS documents";
	if (mistake === void 0) return {
		kind: "refused",
		because
	};
	return {
		kind: "refused",
		because: `${because}: ${displayPath(mistake.path.slice(4))}: ${mistake.clause}`
	};
}
function withoutNulls(members) {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== void 0));
}
function pick(members, texts, flags) {
	const picked = {};
	for (const key of texts) if (typeof members[key] === "string" && members[key] !== "") picked[key] = members[key];
	for (const key of flags) if (typeof members[key] === "boolean") picked[key] = members[key];
	return picked;
}

// src/account/event-data-stores.ts
const regionsAtOnce$1 = 6;
async function readEventDataStores(session, regions) {
	const readings = await mapLimited(regions, regionsAtOnce$1, (region) => inRegion(session, region));
	return {
		stores: readings.flatMap(({ stores }) => stores),
		errors: readings.flatMap(({ errors }) => errors)
	};
}
async function inRegion(session, region) {
	const { items, error } = await allPages(session, {
		name: "ListEventDataStores",
		region,
		inputOf: (token) => ({ NextToken: token }),
		itemsOf: (output) => output.EventDataStores
	});
	const arns = items.flatMap(({ EventDataStoreArn = "" }) => isStoreArn(EventDataStoreArn) ? [EventDataStoreArn] : []);
	const nameless = arns.length < items.length ? [unreadableAnswer("ListEventDataStores", { region }, "The answer holds an event data store without an ARN, or with one that is none")] : [];
	const readings = await mapLimited(arns, 4, (arn) => readOne(session, region, arn));
	return {
		stores: readings.flatMap(({ stores }) => stores),
		errors: [
			...error === null || isNotOffered(error) ? [] : [error],
			...nameless,
			...readings.flatMap(({ errors }) => errors)
		]
	};
}
function isStoreArn(arn) {
	return /^arn:[^:]+:cloudtrail:[^:]+:\d+:eventdatastore\/.+$/.test(arn);
}
function isNotOffered({ code }) {
	return code === "UnsupportedOperationException";
}
async function readOne(session, region, arn) {
	const subject = {
		region,
		resource: arn
	};
	const answer = await session.call("GetEventDataStore", region, { EventDataStore: arn }, subject);
	const bare = { EventDataStoreArn: arn };
	if (answer.kind === "failed") return {
		stores: [bare],
		errors: [answer.error]
	};
	const checked = eventDataStore(answer.raw, arn);
	if (checked.kind === "good") return {
		stores: [checked.value],
		errors: []
	};
	return {
		stores: [bare],
		errors: [unreadableAnswer("GetEventDataStore", subject, capitalized(checked.because))]
	};
}

// src/account/regions.ts
async function regionsOf(session, partition, chosen) {
	if (chosen !== null) return {
		sweep: [...new Set(chosen)].sort(),
		enabled: null,
		errors: []
	};
	const { items, error } = await allPages(session, {
		name: "ListRegions",
		region: partition.leader,
		inputOf: (token) => ({
			NextToken: token,
			MaxResults: 50,
			RegionOptStatusContains: ["ENABLED", "ENABLED_BY_DEFAULT"]
		}),
		itemsOf: (output) => output.Regions
	});
	const enabled = [...new Set(items.flatMap(({ RegionName }) => RegionName ?? []))].sort();
	if (error === null) return {
		sweep: enabled,
		enabled,
		errors: []
	};
	return {
		sweep: [.../* @__PURE__ */ new Set([...enabled, ...partition.alwaysEnabled ?? partition.regions])].sort(),
		enabled: null,
		errors: [error]
	};
}

// src/account/trails.ts
const regionsAtOnce = 6;
async function describeTrails(session, region, sweep) {
	const others = sweep.filter((other) => other !== region);
	const [listed, here, elsewhere] = await Promise.all([
		listTrails(session, region),
		describe(session, region, { includeShadowTrails: true }),
		mapLimited(others, regionsAtOnce, (other) => describe(session, other, { includeShadowTrails: false }))
	]);
	const readings = [here, ...elsewhere];
	const described = new Map(readings.flatMap(({ trails }) => trails).map((trail) => [trail.TrailARN, trail]));
	const missing = listed.names.filter(({ arn }) => !described.has(arn));
	const named = missing.length === 0 ? {
		trails: [],
		errors: []
	} : await describeNamed(session, region, missing);
	for (const trail of named.trails) described.set(trail.TrailARN, trail);
	const unanswered = missing.filter(({ arn }) => !described.has(arn));
	const silent = named.errors.length > 0 ? [] : unanswered.map(({ arn, homeRegion }) => unreadableAnswer("DescribeTrails", {
		region: homeRegion,
		resource: arn
	}, "The answer does not hold this trail, although ListTrails does"));
	const bare = unanswered.map(({ arn, homeRegion }) => ({
		TrailARN: arn,
		HomeRegion: homeRegion
	}));
	return {
		trails: [...described.values(), ...bare],
		errors: [
			...listed.errors,
			...readings.flatMap(({ errors }) => errors),
			...named.errors,
			...silent
		]
	};
}
async function listTrails(session, region) {
	const { items, error } = await allPages(session, {
		name: "ListTrails",
		region,
		inputOf: (token) => ({ NextToken: token }),
		itemsOf: (output) => output.Trails
	});
	const names = items.flatMap(({ TrailARN, HomeRegion }) => TrailARN === void 0 || !isTrailArn(TrailARN) ? [] : [{
		arn: TrailARN,
		homeRegion: HomeRegion ?? regionOf(TrailARN)
	}]);
	const nameless = names.length < items.length ? [unreadableAnswer("ListTrails", { region }, "The answer holds a trail without an ARN, or with one that is none")] : [];
	return {
		names,
		errors: [...error === null ? [] : [error], ...nameless]
	};
}
async function describeNamed(session, region, names) {
	return describe(session, region, {
		includeShadowTrails: true,
		trailNameList: names.map(({ arn }) => arn)
	});
}
async function describe(session, region, input) {
	const answer = await session.call("DescribeTrails", region, input);
	if (answer.kind === "failed") return {
		trails: [],
		errors: [answer.error]
	};
	const { trailList } = answer.value;
	if (trailList === void 0) return {
		trails: [],
		errors: [unreadableAnswer("DescribeTrails", { region }, "The answer holds no trailList, not even an empty one")]
	};
	const checked = trailList.map(trailDescription);
	return {
		trails: checked.flatMap((trail) => trail.kind === "good" ? [trail.value] : []),
		errors: checked.flatMap((trail) => trail.kind === "good" ? [] : [unreadableAnswer("DescribeTrails", { region }, capitalized(trail.because))])
	};
}
async function readTrails(session, trails) {
	return mapLimited(trails, 4, (trail) => readTrail(session, trail));
}
async function readTrail(session, description) {
	const arn = description.TrailARN;
	const region = description.HomeRegion ?? regionOf(arn);
	const subject = {
		region,
		resource: arn
	};
	const errors = [];
	const ask = async (name, input, check) => {
		const answer = await session.call(name, region, input, subject);
		if (answer.kind === "failed") {
			errors.push(answer.error);
			return;
		}
		const checked = check(answer.raw);
		if (checked.kind === "good") return checked.value;
		errors.push(unreadableAnswer(name, subject, capitalized(checked.because)));
	};
	const [Status, selectors, InsightSelectors, EventConfiguration] = await Promise.all([
		ask("GetTrailStatus", { Name: arn }, trailStatus),
		ask("GetEventSelectors", { TrailName: arn }, (raw) => trailSelectors(raw, arn)),
		description.HasInsightSelectors === false ? [] : ask("GetInsightSelectors", { TrailName: arn }, (raw) => insightSelectors(raw, arn)),
		ask("GetEventConfiguration", { TrailName: arn }, eventConfiguration)
	]);
	const isNone = (error) => (noneCodes[error.operation] ?? []).includes(error.code);
	return {
		trail: {
			...description,
			...defined({ Status }),
			...selectors,
			...InsightSelectors !== void 0 ? { InsightSelectors } : errors.some((error) => error.operation === "GetInsightSelectors" && isNone(error)) ? { InsightSelectors: [] } : {},
			...defined({ EventConfiguration })
		},
		errors: errors.filter((error) => !isNone(error))
	};
}
const noneCodes = {
	GetInsightSelectors: ["InsightNotEnabledException"],
	GetEventConfiguration: ["UnsupportedOperationException", "UnknownOperationException"]
};
function isTrailArn(arn) {
	return /^arn:[^:]+:cloudtrail:[^:]+:\d+:trail\/.+$/.test(arn);
}
function regionOf(arn) {
	return arn.split(":")[3] ?? "";
}
function accountOf(arn) {
	return arn.split(":")[4] ?? "";
}

// src/account/read-account.ts
async function readAccount(account) {
	const { accountId, partition, session } = account;
	const regions = await regionsOf(session, partition, account.chosenRegions);
	const [trails, stores] = await Promise.all([trailsOf(account, regions.sweep), readEventDataStores(session, regions.sweep)]);
	const errors = [
		...regions.errors,
		...trails.errors,
		...stores.errors
	];
	const isOrganizational = trails.trails.some((trail) => trail.IsOrganizationTrail === true) || stores.stores.some((store) => store.OrganizationEnabled === true);
	const organization = account.organizationId === null && isOrganizational ? await organizationOf(account) : {
		id: account.organizationId,
		errors: []
	};
	return {
		accountId,
		partition: partition.id,
		...defined({
			organizationId: organization.id ?? void 0,
			enabledRegions: regions.enabled ?? void 0
		}),
		trails: trails.trails,
		eventDataStores: stores.stores,
		errors: [...errors, ...organization.errors]
	};
}
async function trailsOf({ accountId, region, session, foreignTrails }, sweep) {
	const described = await describeTrails(session, region, sweep);
	const own = described.trails.filter((trail) => accountOf(trail.TrailARN) === accountId);
	const read = await readTrails(session, own);
	for (const trail of described.trails.filter((candidate) => !own.includes(candidate))) {
		const foreign = await foreignTrails.readOnce(trail.TrailARN, async () => (await readTrails(session, [trail]))[0]);
		if (foreign !== void 0) read.push(foreign);
	}
	const errors = read.flatMap((trail) => trail.errors);
	foreignTrails.tellOwn(read.filter((trail) => own.some(({ TrailARN }) => TrailARN === trail.trail.TrailARN)));
	return {
		trails: read.map(({ trail }) => trail),
		errors: [...described.errors, ...errors]
	};
}
async function organizationOf({ partition, session }) {
	const answer = await session.call("DescribeOrganization", partition.leader, {});
	if (answer.kind === "answer") return organizationId(answer.value.Organization?.Id, partition.leader);
	return {
		id: null,
		errors: answer.error.code === "AWSOrganizationsNotInUseException" ? [] : [answer.error]
	};
}

// src/account/read-accounts.ts
const defaultConcurrency = 8;
const stoppedNote = {
	message: "The run was stopped before everything was read. The errors of each account name what is missing.",
	incomplete: true
};
async function readAccounts(options, semantics, visit = null) {
	const wrong = wrongOptions(options);
	if (wrong.length > 0) return {
		kind: "usage",
		messages: wrong
	};
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
	const region = await firstRegion(options.region ?? options.regions?.[0], options.profile);
	if (region.kind === "usage") return {
		kind: "usage",
		messages: [region.message]
	};
	const network = networkOf(process.env);
	if (network.kind === "usage") return {
		kind: "usage",
		messages: [network.message]
	};
	const factory = new ClientFactory({
		...options,
		network: network.network
	});
	if (options.signal !== void 0) setMaxListeners(0, options.signal);
	try {
		const credentials = await callersCredentials(factory, region.region, options.profile);
		const session = new Session({
			accountId: null,
			credentials,
			factory,
			signal: options.signal,
			onCall: options.onCall
		});
		const answer = await callerOf(session, region.region, semantics, options.profile);
		if (answer.kind === "usage") return {
			kind: "usage",
			messages: [answer.message]
		};
		if (answer.kind === "failed") return {
			kind: "read",
			accounts: [],
			errors: [factory.secrets.hideIn(answer.error)],
			notes: []
		};
		const reading = await new Run(options, region.region, session.of(answer.caller.accountId), answer.caller, visit).read();
		const hidden = ({ errors = [], ...account }) => ({
			...account,
			errors: errors.map((error) => factory.secrets.hideIn(error))
		});
		return {
			kind: "read",
			...reading,
			accounts: reading.accounts.map(hidden)
		};
	} finally {
		factory.close();
	}
}
function wrongOptions({ regions, organization = false, accounts = [], roleName, concurrency }) {
	const needsRole = organization || accounts.length > 0;
	return [
		...(regions ?? []).filter((region) => !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)).map((region) => `--regions: found "${region}", expected Regions such as us-east-1,eu-west-1.`),
		...regions?.length === 0 ? ["--regions: found nothing, expected Regions such as us-east-1,eu-west-1."] : [],
		...accounts.filter((account) => !/^\d{12}$/.test(account)).map((account) => `--accounts: found "${account}", expected the 12 digits of AWS accounts, separated by commas.`),
		...needsRole && roleName === void 0 ? ["--role-name is missing: name the role to assume in each account. It needs no more than the reading rights that docs/live-accounts.md lists."] : [],
		...roleName !== void 0 && !/^[\w+=,.@/-]{1,576}$/.test(roleName) ? [`--role-name: found "${roleName}", expected the name of an IAM role.`] : [],
		...concurrency !== void 0 && !(Number.isInteger(concurrency) && concurrency > 0) ? ["--concurrency: expected a number of accounts, 1 or more."] : []
	];
}
var Run = class {
	#options;
	#region;
	#session;
	#caller;
	#visit;
	#foreignTrails;
	#notes = [];
	#earlier;
	constructor(options, region, session, caller, visit) {
		this.#options = options;
		this.#region = region;
		this.#session = session;
		this.#caller = caller;
		this.#visit = visit;
		this.#foreignTrails = new ForeignTrails(options.knownTrails);
		this.#earlier = new Map((options.earlier ?? []).filter(isReadToEnd).map((account) => [account.accountId, account]));
	}
	async read() {
		const organization = this.#options.organization === true ? await readOrganization(this.#session, this.#caller) : null;
		const ids = this.#chosen(organization);
		const first = ids.filter((id) => id === organization?.managementAccountId);
		const rest = ids.filter((id) => !first.includes(id));
		let done = 0;
		const readOne = async (id) => {
			const account = await this.#readOne(id, organization);
			done += 1;
			this.#options.onProgress?.({
				done,
				total: ids.length
			});
			return account;
		};
		this.#options.onProgress?.({
			done,
			total: ids.length
		});
		const accounts = [...await mapLimited(first, 1, readOne), ...await mapLimited(rest, this.#options.concurrency ?? defaultConcurrency, readOne)];
		this.#noteLeftOutRegions();
		this.#noteEarlier(ids);
		const told = withOrganizationErrors(accounts, organization, this.#caller);
		if (told.some(({ errors = [] }) => errors.some(({ code }) => interruptsReading(code) === "stopped"))) this.#notes.push(stoppedNote);
		return {
			accounts: told,
			errors: [],
			notes: this.#notes
		};
	}
	#chosen(organization) {
		const named = this.#options.accounts ?? [];
		if (organization === null) return named.length > 0 ? [...new Set(named)] : [this.#caller.accountId];
		const { accountIds, closedIds } = organization;
		const listed = accountIds.length > 0 ? accountIds : [this.#caller.accountId];
		const chosen = named.length === 0 ? listed : [...new Set(named)].filter((id) => accountIds.includes(id) || !closedIds.includes(id));
		const closed = named.length === 0 ? closedIds : closedIds.filter((id) => named.includes(id));
		if (closed.length > 0) this.#notes.push({
			message: `${counted(closed.length, "account")} of the organization ${closed.length === 1 ? "is" : "are"} suspended or closed and not read: ${shortList(closed, 10)}.`,
			incomplete: false
		});
		const strangers = organization.errors.length > 0 ? [] : chosen.filter((id) => !accountIds.includes(id) && named.includes(id));
		if (strangers.length > 0) this.#notes.push({
			message: `--accounts names ${counted(strangers.length, "account")} that the organization does not list: ${shortList(strangers, 10)}.`,
			incomplete: false
		});
		return chosen;
	}
	async #readOne(accountId, organization) {
		const organizationId = organization?.id ?? null;
		const bare = {
			accountId,
			partition: this.#caller.partition.id,
			...defined({ organizationId: organizationId ?? void 0 })
		};
		const earlier = this.#earlier.get(accountId);
		if (earlier !== void 0) {
			this.#foreignTrails.tellOwn((earlier.trails ?? []).map((trail) => ({
				trail,
				errors: []
			})));
			return earlier;
		}
		if (this.#stopped()) return {
			...bare,
			errors: notBegun()
		};
		const session = await this.#sessionOf(accountId);
		if (session.kind === "failed") return {
			...bare,
			errors: [session.error]
		};
		const chosenRegions = this.#options.regions ?? null;
		const account = await readAccount({
			accountId,
			partition: this.#caller.partition,
			region: this.#region,
			chosenRegions,
			organizationId,
			session: session.session,
			foreignTrails: this.#foreignTrails
		});
		if (this.#visit === null) return account;
		const { partition } = this.#caller;
		const regions = chosenRegions ?? account.enabledRegions ?? partition.alwaysEnabled ?? partition.regions;
		const errors = await this.#visit({
			accountId,
			caller: this.#caller,
			regions,
			session: session.session
		});
		return {
			...account,
			errors: [...account.errors ?? [], ...errors]
		};
	}
	async #sessionOf(accountId) {
		if (accountId === this.#caller.accountId) return {
			kind: "entered",
			session: this.#session
		};
		return enterAccount(this.#session, this.#caller, accountId, {
			roleName: this.#options.roleName ?? "",
			region: this.#region,
			inventory: this.#visit !== null
		});
	}
	#stopped() {
		return this.#options.signal?.aborted ?? false;
	}
	#noteEarlier(ids) {
		const taken = ids.filter((id) => this.#earlier.has(id));
		if (taken.length === 0) return;
		this.#notes.push({
			message: `${counted(taken.length, "account")} of ${String(ids.length)} ${taken.length === 1 ? "was" : "were"} read before, and not asked again.`,
			incomplete: false
		});
	}
	#noteLeftOutRegions() {
		const { regions } = this.#options;
		if (regions === void 0) return;
		this.#notes.push({
			message: `Event data stores were looked for in ${shortList(regions, 10)} alone, as --regions has it; what others record is not known.`,
			incomplete: false
		});
	}
};
function isReadToEnd({ errors = [] }) {
	return errors.every(({ code }) => interruptsReading(code) === null);
}
function withOrganizationErrors(accounts, organization, { accountId, partition }) {
	const errors = organization?.errors ?? [];
	if (errors.length === 0) return [...accounts];
	const own = accounts.find((account) => account.accountId === accountId) ?? {
		accountId,
		partition: partition.id
	};
	return [...accounts.filter((account) => account !== own), {
		...own,
		errors: [...own.errors ?? [], ...errors]
	}];
}

export { readAccounts };