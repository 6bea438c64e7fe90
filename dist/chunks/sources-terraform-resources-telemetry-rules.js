import { $i as valueAt, A as splitIndex, Bo as unknown, D as moduleAddressOf, Go as nearestName, Ji as entriesOf, Ki as arrayMember, Ko as groupBy, O as moduleSteps, Qi as stringMember, Ro as absent, Vo as wholeNumber, Xi as isObject, Xo as partitionOfRegion, Yi as isArray, Yo as loadSemantics, Zi as member, Zo as propertiesOf, _s as unresolvedPieces, as as operators, b as readJson, bi as distinctAssumptions, bo as bindPattern, c as configurationFiles, d as moduleFolderOf, ea as TextFile, f as readModule, fo as indexCatalog, fs as knownString, k as splitAddress, l as inFolder, ls as canHoldCharacter, ms as sameText, ns as dialects, ps as literal, qi as displayJsonPath, rt as serviceOfType, u as isConfigurationFile, us as concatenate, vs as unresolvedText, w as blockAddress, xo as completePattern, zo as known } from "./core.js";
import { T as telemetryEvaluationOn, _ as isNamedForTrails, a as cloudFormationFacts, b as namesTrailOperation, c as expirationsOf, d as lockedOrVersioned, f as prefixOf, g as controlTowerTrail, l as flagsFact, m as statusFact, o as daysOf, p as presence, s as equalTo, u as inOneFact, v as isTrailAction, w as isOfOtherTelemetry, y as isTrailSetting } from "./cloudformation.js";

// src/sources/terraform/hcl/module-source.ts
const servants = /alarm|athena|bucket|encrypt|event|function|glue|key|kms|label|lambda|metric|notif|policy|role|state|table/i;
function isNamedAsTrail(name) {
	return /cloud[-_]?trail/i.test(name) && !servants.test(name.replace(/^.*?cloud[-_]?trail/i, ""));
}
function moduleNameIn(source) {
	const [address = "", folder] = source.replace(/[?#].*$/, "").split(/(?<!:)\/\//);
	const parts = partsOf(folder ?? address);
	return (folder === void 0 && /^(?:[\w.-]+\.[\w-]+\/)?[\w-]+\/[\w-]+\/[\w-]+$/.test(source) ? parts.at(-2) : parts.at(-1)) ?? "";
}
function partsOf(path) {
	return path.replace(/\.(?:git|zip|tar\.gz|tgz)$/, "").split(/[/:]/).filter((part) => part !== "");
}
function isLocalSource(source) {
	return /^\.\.?(?:\/|$)/.test(source);
}

// src/sources/terraform/hcl/version-constraint.ts
function takesVersion(constraint, version) {
	const found = versionIn(version);
	return found !== null && constraint.split(",").every((condition) => holds(condition, found));
}
function holds(condition, version) {
	const [, operator = "", text = ""] = /^\s*(=|!=|>=|<=|>|<|~>)?\s*(\S+)\s*$/.exec(condition) ?? [];
	const bound = versionIn(text);
	if (bound === null) return false;
	const order = compareVersions(version, bound);
	if (operator === "" || operator === "=") return order === 0;
	if (operator === "!=") return order !== 0;
	if (version.preRelease !== "" && (bound.preRelease === "" || compareNumbers(version, bound) !== 0)) return false;
	switch (operator) {
		case ">": return order > 0;
		case ">=": return order >= 0;
		case "<": return order < 0;
		case "<=": return order <= 0;
		default: return order >= 0 && bound.numbers.slice(0, -1).every((number, index) => version.numbers[index] === number);
	}
}
function versionIn(text) {
	const [, numbers, preRelease = ""] = /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(text) ?? [];
	return numbers === void 0 ? null : {
		numbers: numbers.split(".").map(Number),
		preRelease
	};
}
function compareVersions(one, other) {
	const order = compareNumbers(one, other);
	if (order !== 0 || one.preRelease === other.preRelease) return order;
	if (one.preRelease === "") return 1;
	return other.preRelease === "" || one.preRelease < other.preRelease ? -1 : 1;
}
function compareNumbers({ numbers: one }, { numbers: other }) {
	for (let index = 0; index < Math.max(one.length, other.length); index++) {
		const difference = (one[index] ?? 0) - (other[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

// src/sources/terraform/hcl/installed-modules.ts
function installedModules(files, folder) {
	const uri = inFolder(folder, ".terraform/modules/modules.json");
	const file = files.read(uri);
	if (file.kind !== "text") return /* @__PURE__ */ new Map();
	const { root } = readJson(new TextFile(uri, file.text));
	const list = root?.kind === "map" ? root.get("Modules")?.value : void 0;
	if (list?.kind !== "sequence") return /* @__PURE__ */ new Map();
	const entries = list.items.flatMap((entry) => {
		const [key, directory] = [textIn(entry, "Key"), textIn(entry, "Dir")];
		if (key === null || key === "" || directory === null) return [];
		const version = textIn(entry, "Version");
		return [[key, {
			folder: inFolder(folder, directory),
			source: textIn(entry, "Source"),
			version: version === "" ? null : version
		}]];
	});
	return new Map(entries);
}
function textIn(entry, name) {
	const value = entry.kind === "map" ? entry.get(name)?.value : void 0;
	return value?.kind === "scalar" ? value.text : null;
}
function isInstalledFor(installed, { source, version }) {
	if (installed.source !== null && source !== null && !isSameSource(source, installed.source)) return false;
	return installed.version === null || version === null || takesVersion(version, installed.version);
}
const usualRegistries = ["registry.terraform.io", "registry.opentofu.org"];
function isSameSource(written, full) {
	return written === full || usualRegistries.some((host) => full === `${host}/${written}`) || placeOf$1(written) === placeOf$1(full);
}
function placeOf$1(source) {
	const [address = "", query = ""] = source.split("?");
	return `${address.replace(/^[a-z0-9]+::/, "").replace(/^(?:https?|ssh|git):\/\//, "").replace(/^[^@/]+@/, "").replace(/^([^/:]+):(?!\d+\/)/, "$1/").replace(/^([^./]+)\.(s3[^/]*\.amazonaws\.com)\//, "$2/$1/").replace(/\.git(?=\/\/|$)/, "").replace(/\/+$/, "")}?${query.split("&").sort().join("&")}`;
}

// src/sources/terraform/hcl/configuration.ts
var ModuleSet = class {
	root;
	#files;
	#modules = /* @__PURE__ */ new Map();
	#installed;
	constructor(input, files) {
		this.#files = files;
		const folder = moduleFolderOf(input.uri);
		const others = configurationFiles(files, folder);
		const uris = isConfigurationFile(input.uri.slice(input.uri.lastIndexOf("/") + 1)) && others.length > 0 ? others : [input.uri];
		this.root = readModule(folder, this.#texts(uris, input));
		this.#modules.set(folder, this.root);
	}
	get modules() {
		return [...this.#modules.values()].filter((module) => module !== null);
	}
	sourceOf(call, caller, path) {
		const [source, version] = [plainText(call, "source"), plainText(call, "version")];
		const isLocal = source !== null && isLocalSource(source);
		const installed = isLocal || source === null ? null : this.#installedAt(path);
		const isFor = installed !== null && isInstalledFor(installed, {
			source,
			version: versionsTaken(call, version)
		});
		const folder = isLocal ? inFolder(caller.folder, source) : isFor ? installed.folder : void 0;
		const module = folder === void 0 ? null : this.#module(folder === "." ? "" : folder.replace(/\/$/, ""));
		if (module !== null) return {
			kind: "module",
			module
		};
		return {
			kind: "elsewhere",
			source,
			version,
			installed: isFor ? null : installed
		};
	}
	installedBelow(path) {
		const key = path.join(".");
		return [...this.#allInstalled()].flatMap(([name, { folder }]) => name === key || name.startsWith(`${key}.`) ? this.#module(folder.replace(/\/$/, "")) ?? [] : []);
	}
	variableFiles() {
		const names = this.#files.names(this.root.folder === "" ? "." : this.root.folder);
		const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name));
		return this.#texts([
			"terraform.tfvars",
			"terraform.tfvars.json",
			...automatic
		].filter((name) => names.includes(name)).map((name) => inFolder(this.root.folder, name)));
	}
	#module(folder) {
		const known = this.#modules.get(folder);
		if (known !== void 0) return known;
		const uris = configurationFiles(this.#files, folder);
		const module = uris.length === 0 ? null : readModule(folder, this.#texts(uris));
		this.#modules.set(folder, module);
		return module;
	}
	#texts(uris, input) {
		return uris.flatMap((uri) => {
			if (uri === input?.uri) return [input];
			const file = this.#files.read(uri);
			return file.kind === "text" ? [{
				uri,
				text: file.text
			}] : [];
		});
	}
	#installedAt(path) {
		return this.#allInstalled().get(path.join(".")) ?? null;
	}
	#allInstalled() {
		return this.#installed ??= installedModules(this.#files, this.root.folder);
	}
};
function plainText(call, argument) {
	const written = call.body.attributes.get(argument)?.expression;
	return written?.kind === "literal" && typeof written.value === "string" ? written.value : null;
}
function versionsTaken(call, version) {
	return version === null && call.body.attributes.has("version") ? unreadVersion : version;
}
const unreadVersion = "?";
function originInModule(origin, root, call) {
	if (call === void 0) return origin;
	return {
		locate: origin.locate,
		broughtBy: () => isFetched(origin.locate().uri, root) ? call.locate() : null
	};
}
function isFetched(path, root) {
	return path.startsWith(`${inFolder(root, ".terraform")}/`);
}

// src/sources/terraform/resources/sink-types.ts
const aws = {
	hcl: "terraform-aws",
	json: "terraform-aws-json"
};
const awscc = {
	hcl: "terraform-awscc",
	json: "terraform-awscc-json"
};
const blockNames = selectorNames(dialects[aws.hcl]);
const attributeNames = selectorNames(dialects[awscc.hcl]);
function selectorNames({ nameOf }) {
	return {
		dataResources: nameOf("DataResources"),
		advanced: nameOf("AdvancedEventSelectors"),
		fieldSelectors: nameOf("FieldSelectors")
	};
}
const sinkTypes = new Map([
	{
		kind: "trail",
		type: "aws_cloudtrail",
		dialects: aws,
		name: "name",
		arn: "arn",
		multiRegion: "is_multi_region_trail",
		organization: "is_organization_trail",
		selectors: {
			basic: dialects[aws.hcl].nameOf("EventSelectors"),
			...blockNames
		},
		defaults: {
			multiRegion: false,
			organization: false
		},
		computed: "none",
		logging: dialects[aws.hcl].nameOf("IsLogging"),
		globalServiceEvents: "include_global_service_events",
		s3BucketName: "s3_bucket_name",
		s3KeyPrefix: "s3_key_prefix",
		logFileValidation: "enable_log_file_validation",
		kmsKey: "kms_key_id",
		cloudWatchLogs: ["cloud_watch_logs_group_arn"],
		cloudWatchLogsRole: ["cloud_watch_logs_role_arn"],
		snsTopic: "sns_topic_name",
		insightCategories: null,
		insights: dialects[aws.hcl].nameOf("InsightSelectors"),
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
		dialects: awscc,
		name: "trail_name",
		arn: "arn",
		multiRegion: "is_multi_region_trail",
		organization: "is_organization_trail",
		selectors: {
			basic: dialects[awscc.hcl].nameOf("EventSelectors"),
			...attributeNames
		},
		defaults: {
			multiRegion: null,
			organization: null
		},
		computed: "all",
		logging: dialects[awscc.hcl].nameOf("IsLogging"),
		globalServiceEvents: "include_global_service_events",
		s3BucketName: "s3_bucket_name",
		s3KeyPrefix: "s3_key_prefix",
		logFileValidation: "enable_log_file_validation",
		kmsKey: "kms_key_id",
		cloudWatchLogs: ["cloudwatch_logs_log_group_arn", "cloud_watch_logs_log_group_arn"],
		cloudWatchLogsRole: ["cloudwatch_logs_role_arn", "cloud_watch_logs_role_arn"],
		snsTopic: "sns_topic_name",
		insightCategories: "event_categories",
		insights: dialects[awscc.hcl].nameOf("InsightSelectors"),
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
		dialects: aws,
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
		},
		retention: "retention_period",
		billingMode: "billing_mode",
		storeDefaults: {
			retention: 2555,
			billingMode: "EXTENDABLE_RETENTION_PRICING"
		}
	},
	{
		kind: "event-data-store",
		type: "awscc_cloudtrail_event_data_store",
		dialects: awscc,
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
		},
		retention: "retention_period",
		billingMode: "billing_mode",
		storeDefaults: {
			retention: null,
			billingMode: null
		}
	}
].map((sinkType) => [sinkType.type, sinkType]));

// src/sources/terraform/hcl/quotable.ts
const secretArgument = /\b(?:secret_key|access_key|password|private_key|token|client_secret)"?\s*[=:]\s*"[^"$]/;
const sensitiveText = /\b(?:sensitive|ephemeralasnull)\s*\((?!\s*[A-Za-z_][\w.*[\]-]*\s*\))/;
function isQuotable(module, uri, text, isSensitive) {
	if (secretArgument.test(text) || sensitiveText.test(text)) return false;
	return !(valueHeadsOf(module).get(uri) ?? []).some((head) => {
		if (head.type !== "module" && !/\b(?:sensitive|ephemeral)\b/.test(text)) return false;
		const block = head.read();
		return block === null || holdsSensitiveText(head.type, head.labels[0] ?? "", block.body, isSensitive);
	});
}
const valueHeads = /* @__PURE__ */ new WeakMap();
function valueHeadsOf(module) {
	const known = valueHeads.get(module);
	if (known !== void 0) return known;
	const heads = module.heads.filter(({ type }) => [
		"variable",
		"output",
		"module"
	].includes(type));
	const found = groupBy(heads.flatMap((head) => head.repeats ?? [head]), ({ uri }) => uri);
	valueHeads.set(module, found);
	return found;
}
function holdsSensitiveText(type, name, { attributes }, isSensitive) {
	switch (type) {
		case "variable": return isMarked({ attributes }) && attributes.has("default");
		case "output": return isMarked({ attributes }) && isWrittenOut(attributes.get("value")?.expression);
		default: return [...attributes.values()].some((argument) => isWrittenOut(argument.expression) && isSensitive(name, argument.name));
	}
}
function isMarked({ attributes }) {
	return attributes.has("sensitive") || attributes.has("ephemeral");
}
function isWrittenOut(expression) {
	switch (expression?.kind) {
		case void 0:
		case "name": return false;
		case "literal": return typeof expression.value === "string" || typeof expression.value === "number";
		case "attribute":
		case "index":
		case "splat": return isWrittenOut(expression.of);
		default: return true;
	}
}
function textMayBeQuoted(text) {
	if (secretArgument.test(text) || sensitiveText.test(text)) return false;
	return !(/\b(?:sensitive|ephemeral)\b/.test(text) && /\b(?:default|value)\b/.test(text));
}

// src/sources/terraform/resources/unseen-trails.ts
const landingZones = /* @__PURE__ */ new Set(["aws_controltower_landing_zone", "awscc_controltower_landing_zone"]);
const stacks = /* @__PURE__ */ new Set([
	"aws_cloudformation_stack",
	"aws_cloudformation_stack_set",
	"awscc_cloudformation_stack",
	"awscc_cloudformation_stack_set"
]);
const invocation = "aws_lambda_invocation";
function unseenInstanceNotices(source) {
	const instances = source.instances((type) => type === invocation || landingZones.has(type) || stacks.has(type));
	const of = (message, found) => {
		const [first] = found;
		if (first === void 0) return [];
		return [{
			level: "note",
			message: message(found.map(({ address }) => address).join(", ")),
			location: source.document.origin(first.entryPath).locate(),
			incomplete: false
		}];
	};
	return [
		...of((names) => `${names} may make or change trails: what the function does is not visible here and not counted. Show the trails that are in force with --trails.`, instances.filter(invokesForTrails)),
		...of((names) => `The templates of ${names} declare trails or event data stores, which are not read here and not counted. Check the templates themselves, or show what is in force with --trails.`, instances.filter(({ type, values }) => stacks.has(type) && declaresTrails(values))),
		...of(() => controlTowerTrail, instances.filter(({ type, values }) => landingZones.has(type) && !hasLoggingOff(values)))
	];
}
function invokesForTrails({ type, values }) {
	if (type !== invocation) return false;
	const input = stringMember(values, "input") ?? "";
	return isNamedForTrails(stringMember(values, "function_name") ?? "") || namesTrailOperation(input) || settingNames(input).some(isTrailSetting);
}
function settingNames(json) {
	return [...json.matchAll(/"([\w -]{1,60})"\s*:/g)].flatMap(([, name]) => name === void 0 ? [] : [name]);
}
function declaresTrails(values) {
	return /AWS::CloudTrail::(?:Trail|EventDataStore)\b/.test(stringMember(values, "template_body") ?? "");
}
function hasLoggingOff(values) {
	try {
		const manifest = JSON.parse(stringMember(values, "manifest_json") ?? stringMember(values, "manifest") ?? "");
		return valueAt(manifest, ["centralizedLogging", "enabled"]) === false;
	} catch {
		return false;
	}
}

// src/sources/terraform/resources/awscc.ts
const prefix = "awscc_";
function terraformDeclarations(index) {
	const own = index.declarations("terraform");
	let typeNames;
	const made = /* @__PURE__ */ new Map();
	const derived = (type) => {
		if (!type.startsWith(prefix)) return void 0;
		if (made.has(type)) return made.get(type);
		typeNames ??= new Map(index.declaredTypes("cloudformation").map((name) => [typeNameOf(name), name]));
		const declaration = index.declarations("cloudformation").get(typeNames.get(type) ?? "");
		const answer = declaration === void 0 ? void 0 : derivedDeclaration(type, declaration);
		made.set(type, answer);
		return answer;
	};
	return {
		get: (type) => own.get(type) ?? derived(type),
		has: (type) => own.has(type) || derived(type) !== void 0
	};
}
function typeNameOf(cloudFormationType) {
	const [, service = "", resource = ""] = cloudFormationType.split("::");
	return `${prefix}${service.toLowerCase()}_${attributeName(resource)}`;
}
function derivedDeclaration(type, { service, resourceType, arn, variables, attributes, parts, needs, contains, replicas }) {
	const renamed = (record) => Object.fromEntries(Object.entries(record).map(([name, value]) => [attributeName(name), value]));
	const respelled = (record) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, attributeName(value)]));
	return {
		language: "terraform",
		type,
		service,
		resourceType,
		arn,
		variables: respelled(variables),
		attributes: renamed(attributes),
		parts: respelled(parts),
		...contains === void 0 ? {} : { contains },
		...needs === void 0 ? {} : { needs: {
			...needs,
			property: needs.property === null ? null : attributeName(needs.property)
		} },
		...replicas === void 0 ? {} : { replicas: {
			list: attributeName(replicas.list),
			region: attributeName(replicas.region)
		} }
	};
}
const oneWord = [
	["CloudFormation", "Cloudformation"],
	["CloudFront", "Cloudfront"],
	["CloudWatch", "Cloudwatch"],
	["FSx", "Fsx"]
];
function attributeName(property) {
	return oneWord.reduce((name, [written, read]) => name.replaceAll(written, read), property).replace(/([a-z])(?=[A-Z0-9])|(\d)(?=[A-Za-z])|([A-Z])(?=[A-Z][a-z])/g, "$&_").replace(/[^A-Za-z0-9_]/g, "_").toLowerCase();
}

// src/sources/terraform/resources/detection-types.ts
const awsRule = {
	kind: "event-rule",
	name: "name",
	pattern: "event_pattern",
	state: "state",
	bus: "event_bus_name"
};
const detectionTypes = /* @__PURE__ */ new Map([
	["aws_cloudwatch_event_rule", {
		...awsRule,
		enabled: "is_enabled",
		targets: null,
		isComputed: false
	}],
	["awscc_events_rule", {
		...awsRule,
		enabled: null,
		targets: "targets",
		isComputed: true
	}],
	["aws_cloudwatch_event_target", {
		kind: "event-target",
		rule: "rule",
		arn: "arn"
	}],
	["aws_cloudwatch_log_metric_filter", {
		kind: "metric-filter",
		name: "name",
		pattern: "pattern",
		logGroup: "log_group_name",
		metrics: {
			list: "metric_transformation",
			name: "name",
			namespace: "namespace"
		},
		isComputed: false
	}],
	["awscc_logs_metric_filter", {
		kind: "metric-filter",
		name: "filter_name",
		pattern: "filter_pattern",
		logGroup: "log_group_name",
		metrics: {
			list: "metric_transformations",
			name: "metric_name",
			namespace: "metric_namespace"
		},
		isComputed: true
	}],
	["aws_cloudwatch_log_subscription_filter", {
		kind: "subscription-filter",
		name: "name",
		pattern: "filter_pattern",
		logGroup: "log_group_name",
		metrics: null,
		isComputed: false
	}],
	["awscc_logs_subscription_filter", {
		kind: "subscription-filter",
		name: "filter_name",
		pattern: "filter_pattern",
		logGroup: "log_group_name",
		metrics: null,
		isComputed: true
	}],
	["aws_cloudwatch_log_group", {
		kind: "log-group",
		name: "name",
		logClass: "log_group_class"
	}],
	["awscc_logs_log_group", {
		kind: "log-group",
		name: "log_group_name",
		logClass: "log_group_class"
	}],
	["aws_cloudwatch_metric_alarm", {
		kind: "alarm",
		metric: "metric_name",
		namespace: "namespace"
	}],
	["awscc_cloudwatch_alarm", {
		kind: "alarm",
		metric: "metric_name",
		namespace: "namespace"
	}]
]);
function isDetectionType(type) {
	const kind = detectionTypes.get(type)?.kind;
	return kind === "event-rule" || kind === "metric-filter" || kind === "subscription-filter";
}

// src/sources/terraform/plan/module-tree.ts
const deepestPlanModule = 100;
function moduleResources(root, path) {
	return moduleLevels(root, path).levels.flat().flatMap(({ module, path: modulePath }) => arrayMember(module, "resources").flatMap((entry, index) => isObject(entry) ? [{
		entry,
		path: [
			...modulePath,
			"resources",
			index
		]
	}] : []));
}
function deepModuleNotices(document, path) {
	const [first] = moduleLevels(document.root, path).beyond;
	if (first === void 0) return [];
	return [{
		level: "error",
		message: `${stringMember(first.module, "address") ?? "A module"} is nested more than ${String(100)} modules deep. What it declares is not checked.`,
		location: document.origin(first.path).locate(),
		incomplete: true
	}];
}
function moduleLevels(root, path) {
	const levels = [];
	let level = [{
		module: valueAt(root, path),
		path
	}];
	for (let depth = 0; depth < 100 && level.length > 0; depth++) {
		levels.push(level);
		level = level.flatMap(({ module, path: modulePath }) => arrayMember(module, "child_modules").map((child, index) => ({
			module: child,
			path: [
				...modulePath,
				"child_modules",
				index
			]
		})));
	}
	return {
		levels,
		beyond: level
	};
}

// src/sources/terraform/resources/configuration.ts
function readPlanConfiguration(root) {
	const configuration = member(root, "configuration");
	let index;
	const indexed = () => index ??= indexModules(member(configuration, "root_module"));
	const declaredVariable = (name) => member(member(member(configuration, "root_module"), "variables"), name);
	const isSensitiveVariable = (name) => ["sensitive", "ephemeral"].some((mark) => member(declaredVariable(name), mark) === true);
	return {
		isPresent: isObject(configuration),
		resource: (address) => indexed().resources.get(address),
		resources: () => indexed().resources.values(),
		module: (address) => indexed().modules.get(address),
		providers: new Map(entriesOf(configuration, "provider_config").flatMap(([key, body]) => isObject(body) ? [[key, body]] : [])),
		isSensitiveVariable,
		rootVariable: (name) => {
			if (isSensitiveVariable(name)) return void 0;
			const declared = declaredVariable(name);
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
		path: ["configuration", "root_module"],
		emptyBecause: void 0
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
				], module.emptyBecause);
				if (resource !== void 0) resources.set(resource.address, resource);
			});
			for (const [name, call] of entriesOf(module.body, "module_calls")) {
				const body = member(call, "module");
				const address = `${prefix}module.${name}`;
				const emptyBecause = module.emptyBecause ?? (isCountedZero(call) ? `the count of ${address} is 0` : void 0);
				if (isObject(call) && isObject(body)) next.push({
					address,
					call,
					body,
					path: [
						...module.path,
						"module_calls",
						name,
						"module"
					],
					emptyBecause
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
function isCountedZero(entry) {
	return member(member(entry, "count_expression"), "constant_value") === 0;
}
function configurationResource(entry, prefix, path, emptyModule) {
	const address = stringMember(entry, "address");
	if (address === void 0) return void 0;
	return {
		address: prefix + address,
		mode: stringMember(entry, "mode") ?? "managed",
		type: stringMember(entry, "type") ?? "",
		providerKey: stringMember(entry, "provider_config_key"),
		expressions: member(entry, "expressions"),
		provisioners: member(entry, "provisioners"),
		path,
		emptyBecause: isCountedZero(entry) ? "its count is 0" : emptyModule
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

// src/sources/terraform/resources/provider-key.ts
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

// src/sources/terraform/resources/references.ts
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

// src/sources/terraform/resources/provider-configuration.ts
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
		assumption: {
			code: "region-built-from",
			provider: key,
			from: reference,
			region: value
		}
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
	const { key, body } = configurationOf(providerKey, configuration);
	const module = stringMember(body, "module_address") ?? splitProviderKey(key).module;
	const confined = confinedAccount(valueAt(body, ["expressions", "allowed_account_ids"]), module, key, configuration);
	if (confined !== void 0) return confined;
	const [role, ...others] = ["assume_role", "assume_role_with_web_identity"].flatMap((name) => {
		const role = valueAt(body, ["expressions", name]);
		return role === void 0 ? [] : [isArray(role) ? role.at(-1) : role];
	});
	if (role === void 0 || others.length > 0) return void 0;
	const expression = readExpression(member(role, "role_arn"));
	if (expression?.kind === "constant") return certain(accountOfRole(expression.value));
	return fromVariable(expression?.references ?? [], module, key, configuration, (value) => accountOfRole(value) ?? accountId(value));
}
function confinedAccount(allowed, module, key, configuration) {
	const expression = readExpression(allowed);
	if (expression?.kind !== "constant") return fromVariable(expression?.references ?? [], module, key, configuration, accountId);
	const { value } = expression;
	return certain(isArray(value) && value.length === 1 ? accountId(value[0]) : void 0);
}
function fromVariable(references, module, key, configuration, read) {
	const [reference, ...others] = specificReferences(references);
	if (reference === void 0 || others.length > 0) return void 0;
	const account = read(inputValue(reference, module, configuration));
	return account === void 0 ? void 0 : {
		value: account,
		assumption: {
			code: "account-built-from",
			provider: key,
			from: reference,
			account
		}
	};
}
function certain(value) {
	return value === void 0 ? void 0 : {
		value,
		assumption: null
	};
}
function accountId(value) {
	const text = typeof value === "number" ? String(value) : value;
	return typeof text === "string" && /^\d{12}$/.test(text) ? text : void 0;
}
function accountOfRole(value) {
	return typeof value === "string" ? /^arn:[^:]*:[^:]*::(\d{12}):role\//.exec(value)?.[1] : void 0;
}

// src/sources/terraform/resources/existing-facts.ts
function existingFacts(source, configuration, secrets) {
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
		if (resource.mode !== "data") noteAccount(resource, credentials, accounts, secrets);
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
function noteAccount(resource, credentials, accounts, secrets) {
	if (!/^aws(?:cc)?_/.test(resource.type)) return;
	const account = accountInArn(visibleString(resource, "arn"));
	if (account === void 0 || secrets.isIn(account)) return;
	const known = accounts.get(credentials);
	if (known === void 0) accounts.set(credentials, {
		value: account,
		assumption: {
			code: "account-in-arn",
			account,
			address: resource.address
		}
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

// src/sources/terraform/resources/providers.ts
function readProviders(source, configuration, environment, secrets) {
	let existing;
	const facts = {
		uri: source.document.uri,
		configuration,
		environment,
		main: mainProvider(configuration),
		existing: () => existing ??= existingFacts(source, configuration, secrets),
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
			if (account === void 0 || secrets.isIn(account) || knownString(ofProvider.account) === account) return ofProvider.scope;
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
function scopeFor(key, position, suffix, { uri, scopes, environment }) {
	const known = scopes.get(key);
	if (known !== void 0) return known;
	const { account, region, partition } = position;
	const scope = {
		id: scopes.size === 0 ? uri : `${uri}#${suffix}`,
		kind: "code",
		account,
		region,
		partition,
		organizationId: environment.organization ?? null
	};
	scopes.set(key, scope);
	return scope;
}
function partitionText(region, uri, environment) {
	const partition = (region === void 0 ? void 0 : partitionName(region)) ?? environment.partition;
	return partition === null ? unresolvedText({
		id: `partition:${uri}`,
		kind: "partition",
		unknown: { code: "provider-partition" }
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
		unknown: {
			code: "provider-place",
			part: "region",
			provider: isMain ? facts.main : providerKey
		}
	});
}
function unknownAccount(providerKey, facts) {
	const isMain = sharesAccountWithMain(providerKey, facts);
	const id = isMain ? `account:${facts.uri}` : `account:${facts.uri}:${providerKey}`;
	return unresolvedText({
		id,
		kind: "account",
		unknown: {
			code: "provider-place",
			part: "account",
			provider: isMain ? facts.main : providerKey
		}
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
	if (configured !== void 0 && (configured.assumption === null || observed === void 0 || observed === null)) return configured;
	if (observed !== void 0) return observed ?? void 0;
	return environment.accountId !== null && sharesAccountWithMain(providerKey, facts) ? {
		value: environment.accountId,
		assumption: null
	} : void 0;
}

// src/sources/terraform/resources/secrets.ts
const longEnough = 8;
const shortest = 3;
const ordinary = /^(?:true|false|null|arn|aws|aws-[a-z-]+|All|ReadOnly|WriteOnly|Management|Data|NetworkActivity|AWS::\w+::\w+|[a-z0-9-]+\.amazonaws\.com|(?:[a-z]+-){2,3}\d)$/;
function findSecrets(uri, masked) {
	let found;
	const secrets = () => found ??= gather(uri, masked());
	return {
		conceal: (text) => secrets().reduce((parts, secret) => text.includes(secret.text) ? concatenate(parts.parts.flatMap((part) => without(part, secret))) : parts, literal(text)),
		isIn: (text) => secrets().some((secret) => text.includes(secret.text) && without(text, secret).length > 1),
		pieceOf: (text) => secrets().find((secret) => secret.text === text)?.piece
	};
}
function gather(uri, masked) {
	const places = /* @__PURE__ */ new Map();
	for (const one of masked) addSensitive(one, places);
	return [...places].sort(([a], [b]) => b.length - a.length).map(([text, { owner, path }]) => ({
		text,
		pattern: patternOf$1(text),
		piece: {
			id: `${uri}#${owner}${path === "" ? "" : `.${path}`}`,
			kind: text.split("").every((character) => canHoldCharacter("segment", character)) ? "segment" : "anything",
			unknown: {
				code: "sensitive",
				owner,
				...path === "" ? {} : { attribute: path }
			}
		}
	}));
}
function addSensitive({ owner, value, mask }, places) {
	const pending = [[
		value,
		mask,
		[]
	]];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const [current, currentMask, path] = next;
		if (currentMask === void 0 || currentMask === false || currentMask === null) continue;
		if ((typeof current === "string" || typeof current === "number") && currentMask === true) {
			const text = String(current);
			if (text.length >= shortest && !ordinary.test(text) && !places.has(text)) places.set(text, {
				owner,
				path: displayJsonPath(path)
			});
		} else if (isArray(current)) current.forEach((item, index) => pending.push([
			item,
			inner(currentMask, index),
			[...path, index]
		]));
		else if (isObject(current)) for (const [name, item] of Object.entries(current)) pending.push([
			item,
			inner(currentMask, name),
			[...path, name]
		]);
	}
}
function inner(mask, key) {
	if (mask === true) return true;
	if (isArray(mask)) return typeof key === "number" ? mask[key] : void 0;
	return isObject(mask) && Object.hasOwn(mask, key) ? mask[key] : void 0;
}
function patternOf$1(text) {
	const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	return new RegExp(text.length < longEnough ? `(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])` : escaped, "g");
}
function without(part, { pattern, piece }) {
	if (typeof part !== "string") return [part];
	return part.split(pattern).flatMap((rest, index) => index === 0 ? [rest] : [piece, rest]);
}

// src/sources/terraform/resources/bucket-types.ts
const bucketTypes = /* @__PURE__ */ new Map([
	["aws_s3_bucket", {
		subject: "bucket",
		names: ["id", "bucket"],
		isApart: false
	}],
	["awscc_s3_bucket", {
		subject: "bucket-like-cloudformation",
		names: ["id", "bucket_name"],
		isApart: false
	}],
	["aws_s3_bucket_public_access_block", {
		subject: "public-access-block",
		names: ["bucket"],
		isApart: true
	}],
	["aws_s3_bucket_versioning", {
		subject: "versioning",
		names: ["bucket"],
		isApart: true
	}],
	["aws_s3_bucket_logging", {
		subject: "logging",
		names: ["bucket"],
		isApart: true
	}],
	["aws_s3_bucket_object_lock_configuration", {
		subject: "object-lock",
		names: ["bucket"],
		isApart: true
	}],
	["aws_s3_bucket_lifecycle_configuration", {
		subject: "lifecycle",
		names: ["bucket"],
		isApart: true
	}]
]);

// src/sources/terraform/resources/policy-types.ts
const policyTypes = /* @__PURE__ */ new Map([
	["aws_s3_bucket_policy", {
		kind: "bucket",
		names: ["bucket"],
		policy: "policy",
		enabled: null,
		isApart: true
	}],
	["awscc_s3_bucket_policy", {
		kind: "bucket",
		names: ["bucket"],
		policy: "policy_document",
		enabled: null,
		isApart: true
	}],
	["aws_kms_key", {
		kind: "key",
		names: [
			"arn",
			"key_id",
			"id"
		],
		policy: "policy",
		enabled: "is_enabled",
		isApart: false
	}],
	["awscc_kms_key", {
		kind: "key",
		names: ["arn", "key_id"],
		policy: "key_policy",
		enabled: "enabled",
		isApart: false
	}],
	["aws_sns_topic", {
		kind: "topic",
		names: [
			"arn",
			"id",
			"name"
		],
		policy: "policy",
		enabled: null,
		isApart: false
	}],
	["aws_sns_topic_policy", {
		kind: "topic",
		names: ["arn"],
		policy: "policy",
		enabled: null,
		isApart: true
	}],
	["aws_kms_key_policy", {
		kind: "key",
		names: ["key_id"],
		policy: "policy",
		enabled: null,
		isApart: true
	}]
]);

// src/sources/terraform/resources/telemetry-rule-types.ts
const ofAws = {
	dialects: {
		hcl: "terraform-aws",
		json: "terraform-aws-json"
	},
	selectors: {
		advanced: "advanced_event_selectors",
		fieldSelectors: "field_selectors"
	},
	computed: "all"
};
const ofAwscc = {
	dialects: {
		hcl: "terraform-awscc",
		json: "terraform-awscc-json"
	},
	selectors: {
		advanced: dialects["terraform-awscc"].nameOf("AdvancedEventSelectors"),
		fieldSelectors: dialects["terraform-awscc"].nameOf("FieldSelectors")
	},
	computed: "all"
};
const telemetryRuleTypes = /* @__PURE__ */ new Map([
	["aws_observabilityadmin_telemetry_rule", {
		...ofAws,
		isOrganizations: false
	}],
	["aws_observabilityadmin_telemetry_rule_for_organization", {
		...ofAws,
		isOrganizations: true
	}],
	["awscc_observabilityadmin_telemetry_rule", {
		...ofAwscc,
		isOrganizations: false
	}],
	["awscc_observabilityadmin_organization_telemetry_rule", {
		...ofAwscc,
		isOrganizations: true
	}]
]);

// src/sources/terraform/resources/model.ts
function makeModel(source, configuration, environment) {
	const declarations = terraformDeclarations(indexCatalog(environment.catalog));
	const isRead = (type) => sinkTypes.has(type) || telemetryRuleTypes.has(type) || policyTypes.has(type) || bucketTypes.has(type) || declarations.has(type) || detectionTypes.has(type);
	const secrets = findSecrets(source.document.uri, () => [...source.sensitiveValues?.() ?? [], ...source.instances(isRead).flatMap(maskedValues)]);
	return {
		source,
		configuration,
		environment,
		providers: readProviders(source, configuration, environment, secrets),
		secrets,
		declarations,
		variableTexts: /* @__PURE__ */ new Map(),
		ingredients: /* @__PURE__ */ new Map()
	};
}
function maskedValues({ address, values, sensitive, prior }) {
	return [values, prior].map((value) => ({
		owner: address,
		value,
		mask: sensitive
	}));
}
function instanceSubjectOf(model, instance) {
	return {
		model,
		instance,
		assumptions: [...instance.assumptions ?? []]
	};
}
function instanceId(model, instance) {
	return `${model.source.document.uri}#${instance.address}`;
}

// src/sources/terraform/resources/cell.ts
function attributeCell(instance, name) {
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
function cellItemsOf(cell) {
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
function originOf(subject, cell) {
	const { instance, model } = subject;
	const path = cell.sensitive === true ? instance.entryPath : [...instance.valuesPath, ...cell.path];
	return model.source.document.origin(path);
}
function originOfInstance(subject) {
	return subject.model.source.document.origin(subject.instance.entryPath);
}
function openCellPiece(subject, cell, from = []) {
	const { instance, model } = subject;
	const told = model.source.partial?.(instance, cell.path)?.open;
	if (told !== void 0 && told !== null) return told;
	const place = displayJsonPath(cell.path);
	const secret = cell.sensitive === true && typeof cell.value === "string" ? model.secrets.pieceOf(cell.value) : void 0;
	if (secret !== void 0) return secret;
	return {
		id: `${instanceId(model, instance)}.${place}`,
		kind: "anything",
		unknown: unknownCell(subject, cell, from)
	};
}
function unknownCell({ model, instance: { address } }, cell, from) {
	const attribute = displayJsonPath(cell.path);
	if (cell.sensitive === true) return {
		code: "sensitive",
		owner: address,
		attribute
	};
	return model.source.kind === "plan" ? {
		code: "after-apply",
		address,
		attribute,
		...from.length === 0 ? {} : { from }
	} : {
		code: "not-in-state",
		address,
		attribute
	};
}
function whyHidden(subject, cell) {
	const { address } = subject.instance;
	const attribute = displayJsonPath(cell.path);
	return subject.model.source.partial?.(subject.instance, cell.path)?.because ?? (cell.sensitive === true ? {
		code: "sensitive",
		owner: address,
		attribute
	} : {
		code: "after-apply",
		address,
		attribute
	});
}

// src/sources/terraform/resources/declared-places.ts
function isPlaceAlone({ declarations }, type) {
	return !declarations.has(type) && serviceOfType(type, "terraform") !== void 0;
}
function placesOf(model, instances) {
	return instances.flatMap((instance) => {
		const service = serviceOfType(instance.type, "terraform");
		if (service === void 0) return [];
		return [{
			id: instanceId(model, instance),
			service,
			scope: model.providers.scopeOf(void 0, instance.providerKey),
			origin: originOfInstance(instanceSubjectOf(model, instance))
		}];
	});
}

// src/sources/terraform/resources/expression-of.ts
function isConfigured(subject, path) {
	if (subject.model.source.partial !== void 0) return "yes";
	const found = expressionOf(subject, path);
	if (found.kind !== "expression") return found.kind === "none" ? "no" : "unclear";
	const { expression } = found;
	if (expression.kind === "constant") return found.path.length < path.length || expression.value === null ? "no" : "yes";
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

// src/sources/terraform/resources/symbolic.ts
function unknownText(subject, cell) {
	const told = subject.model.source.partial?.(subject.instance, cell.path);
	if (told !== void 0) return told.text ?? unresolvedText(openCellPiece(subject, cell));
	const found = expressionOf(subject, cell.path);
	if (found.kind !== "expression" || found.expression.kind !== "references") return unresolvedText(openCellPiece(subject, cell));
	const { references } = found.expression;
	const ingredient = soleIngredient(subject, cell, found.path, references);
	const text = ingredient === void 0 ? void 0 : attributeText(subject.model, ingredient.instance, ingredient.attribute);
	if (ingredient === void 0 || text === void 0 || !isPlausible(cell, text)) return unresolvedText(openCellPiece(subject, cell, specificReferences(references)));
	const built = {
		code: "built-from",
		attribute: displayJsonPath(cell.path),
		address: subject.instance.address,
		from: `${ingredient.instance.address}.${ingredient.attribute}`
	};
	if (ingredient.isOneOfSeveral !== true && isWholeArn(subject, ingredient) && isWholeValue(cell)) {
		subject.assumptions.push({
			...built,
			takenAs: "value"
		});
		return text;
	}
	subject.assumptions.push({
		...built,
		takenAs: "beginning"
	});
	return concatenate([text, openCellPiece(subject, cell, specificReferences(references))]);
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
function isWholeArn(subject, ingredient) {
	const declaration = subject.model.declarations.get(ingredient.instance.type);
	if (declaration === void 0 || declaration.resourceType === null || ingredient.attribute !== "arn") return true;
	const patterns = indexCatalog(subject.model.environment.catalog).resourceType(declaration.resourceType)?.arn;
	return patterns === void 0 || declaration.arn === null || patterns.includes(declaration.arn);
}
function soleIngredient(subject, cell, expressionPath, references) {
	const depth = cell.path.length - expressionPath.length;
	const isItem = depth === 1 && isArray(valueAt(subject.instance.unknown, expressionPath));
	if (depth !== 0 && !isItem) {
		const { items, attributes } = ingredientsInside(subject, expressionPath, references);
		return items === 1 && typeof cell.path.at(-1) === "number" ? attributes?.[0] : void 0;
	}
	const key = `${subject.instance.address} ${displayJsonPath(expressionPath)}`;
	const assigned = subject.model.ingredients.get(key) ?? assignIngredients(subject, expressionPath, references);
	subject.model.ingredients.set(key, assigned);
	return assigned.get(isItem ? Number(cell.path.at(-1)) : 0);
}
function isLeftOutInside(subject, cell) {
	const found = expressionOf(subject, cell.path);
	if (found.kind !== "expression" || found.expression.kind !== "references" || found.path.length === cell.path.length) return false;
	return ingredientsInside(subject, found.path, found.expression.references).attributes !== void 0;
}
function ingredientsInside({ model, instance }, expressionPath, references) {
	const items = unknownItems(valueAt(instance.unknown, expressionPath));
	const ingredients = ingredientsOf(references, instance.moduleAddress, {
		configuration: model.configuration,
		find: model.source.find
	});
	const attributes = ingredients.filter((ingredient) => ingredient.kind === "unknown-attribute");
	return {
		items,
		attributes: attributes.length === ingredients.length && attributes.length === items && new Set(attributes.map((found) => `${found.instance.address}.${found.attribute}`)).size === items ? attributes : void 0
	};
}
function unknownItems(mask) {
	let count = 0;
	const pending = [mask];
	while (pending.length > 0) {
		const next = pending.pop();
		if (typeof next !== "object" || next === null) continue;
		if (isArray(next)) count += next.filter((item) => item === true).length;
		pending.push(...isArray(next) ? next : Object.values(next));
	}
	return count;
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
	if (items.every((item) => typeof item === "boolean") && attributes.length === unknown.length && others <= items.length - unknown.length && distinct.size === attributes.length) return new Map(attributes.map((found, index) => [unknown[index] ?? -1, found]));
	const [only] = attributes;
	if (!isArray(mask) || only === void 0 || distinct.size > 1 || others > 0 || !items.every((item) => typeof item === "boolean")) return /* @__PURE__ */ new Map();
	return new Map(unknown.map((position) => [position, {
		...only,
		isOneOfSeveral: true
	}]));
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
	const known = knownArn(instance, declaration);
	if (known !== void 0) return {
		text: model.secrets.conceal(known),
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
function knownArn(instance, declaration) {
	const name = arnAttribute(instance, declaration);
	const content = contentOf(attributeCell(instance, name));
	if (content.kind === "value") return typeof content.value === "string" ? content.value : void 0;
	return content.kind === "hidden" && content.why === "sensitive" ? void 0 : stringMember(instance.prior, name);
}
function arnAttribute({ type }, { attributes }) {
	if (!type.startsWith("awscc_") || Object.hasOwn(attributes, "arn")) return "arn";
	return Object.keys(attributes).find((name) => attributes[name] === "{arn}") ?? "arn";
}
function placedRegion(model, instance) {
	const own = contentOf(attributeCell(instance, "region"));
	if (own.kind === "value" && typeof own.value === "string" && own.value !== "") return {
		text: model.secrets.conceal(own.value),
		assumptions: []
	};
	if (own.kind === "hidden" && (own.why === "sensitive" || isConfigured(instanceSubjectOf(model, instance), ["region"]) === "yes")) {
		const id = `region:${instanceId(model, instance)}`;
		return {
			text: unresolvedText({
				id,
				kind: "region",
				unknown: {
					code: "resource-region",
					address: instance.address
				}
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
	const subject = instanceSubjectOf(model, instance);
	const resolved = {
		text: nameText(subject, declaration.variables[placeholder] ?? placeholder, placeholder),
		assumptions: distinctAssumptions(subject.assumptions)
	};
	model.variableTexts.set(id, resolved);
	return resolved;
}
function nameText(subject, attributeName, placeholder) {
	const { model, instance } = subject;
	const cell = attributeCell(instance, attributeName);
	const content = contentOf(cell);
	const prefix = contentOf(attributeCell(instance, `${attributeName}_prefix`));
	if (content.kind === "value") return typeof content.value === "object" ? unresolvedText(segmentPiece(model, instance, placeholder, "no-text")) : model.secrets.conceal(String(content.value));
	if (content.kind === "absent" || content.why === "unknown" && (prefix.kind === "value" || isConfigured(subject, [attributeName]) === "no")) {
		const generated = {
			id: `${instanceId(model, instance)}.${attributeName}`,
			kind: "generated-name",
			unknown: {
				code: "generated-attribute",
				address: instance.address,
				attribute: attributeName,
				by: "provider"
			}
		};
		return concatenate([prefix.kind === "value" && typeof prefix.value === "string" ? prefix.value : "", generated]);
	}
	const prior = content.why === "unknown" ? stringMember(instance.prior, attributeName) : void 0;
	if (prior !== void 0) return model.secrets.conceal(prior);
	if (content.why === "sensitive") {
		const secret = typeof cell.value === "string" ? model.secrets.pieceOf(cell.value) : void 0;
		return unresolvedText(secret ?? segmentPiece(model, instance, placeholder, "sensitive"));
	}
	const text = unknownText(subject, cell);
	if (model.source.partial !== void 0) return text;
	return text.parts.length === 1 && typeof text.parts[0] === "object" && text.parts[0].kind === "anything" ? unresolvedText(segmentPiece(model, instance, placeholder)) : text;
}
function unknownSegment(model, instance, hole) {
	const piece = segmentPiece(model, instance, hole.name);
	return unresolvedText(hole.rest ? {
		...piece,
		kind: "anything"
	} : piece);
}
function segmentPiece(model, instance, name, problem = "after-apply") {
	return {
		id: `${instanceId(model, instance)}.${name}`,
		kind: "segment",
		unknown: {
			code: "arn-part",
			address: instance.address,
			part: name,
			problem
		}
	};
}

// src/sources/terraform/resources/values.ts
function locatedText(subject, cell) {
	const content = contentOf(cell);
	const origin = originOf(subject, cell);
	switch (content.kind) {
		case "absent": return;
		case "hidden": return {
			text: content.why === "unknown" ? unknownText(subject, cell) : unresolvedText(openCellPiece(subject, cell)),
			origin
		};
		case "value": return {
			text: typeof content.value === "object" ? unresolvedText(openCellPiece(subject, cell)) : subject.model.secrets.conceal(String(content.value)),
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
	return unknown({
		code: "attribute-not-boolean",
		address: subject.instance.address,
		attribute: displayJsonPath(cell.path)
	}, origin);
}
function inverted(setting) {
	return setting.kind === "known" ? known(!setting.value, setting.origin) : setting;
}
function textList(subject, cell) {
	if (isWhollyOpen(cell)) return openList(subject, cell);
	const items = cellItemsOf(cell).map((item) => locatedText(subject, item) ?? {
		text: unresolvedText(openCellPiece(subject, item)),
		origin: originOf(subject, item)
	});
	return items.length === 0 ? void 0 : {
		items,
		more: furtherItems(subject, cell),
		origin: originOf(subject, cell)
	};
}
function blockList(subject, cell, read) {
	if (isWhollyOpen(cell)) return openList(subject, cell);
	const blocks = isObject(cell.value) ? [cell] : cellItemsOf(cell);
	const isReadable = (block) => isObject(block.value) && contentOf(block).kind === "value";
	const open = blocks.find((block) => !isReadable(block));
	if (blocks.length === 0) return void 0;
	return {
		items: blocks.filter(isReadable).map(read),
		more: open === void 0 ? furtherItems(subject, cell) : openCellPiece(subject, open),
		origin: originOf(subject, cell)
	};
}
function furtherItems(subject, cell) {
	return subject.model.source.partial?.(subject.instance, cell.path)?.open ?? null;
}
function isWhollyOpen(cell) {
	const content = contentOf(cell);
	return content.kind === "hidden" || content.kind === "value" && typeof content.value !== "object";
}
function openList(subject, cell) {
	return {
		items: [],
		more: openCellPiece(subject, cell),
		origin: originOf(subject, cell)
	};
}
function listSetting(subject, cell, read) {
	if (contentOf(cell).kind === "hidden") return unknown(whyHidden(subject, cell), originOf(subject, cell));
	const list = read(subject, cell);
	return list === void 0 ? absent : known(list, list.origin);
}

// src/sources/terraform/resources/resource-policies.ts
function readResourcePolicy(model, instance, type, trails) {
	const subject = instanceSubjectOf(model, instance);
	const named = type.names.flatMap((name) => namesIn(subject, name, type));
	const base = {
		id: instanceId(model, instance),
		address: instance.address,
		names: type.isApart || type.kind !== "key" ? named : [...named, ...trails.flatMap((trail) => namesGiven(model, trail, instance))],
		scope: model.providers.scopeOf(void 0, instance.providerKey),
		guard: instance.guard ?? [],
		origin: originOfInstance(subject)
	};
	const document = documentIn(subject, type);
	if (type.kind === "bucket") return {
		...base,
		kind: "bucket",
		document
	};
	if (type.kind === "topic") return {
		...base,
		kind: "topic",
		document,
		isApart: type.isApart
	};
	const enabled = type.enabled === null ? { kind: "absent" } : booleanSetting(subject, attributeCell(instance, type.enabled), null);
	return {
		...base,
		kind: "key",
		document,
		enabled,
		isApart: type.isApart
	};
}
function namesIn(subject, name, type) {
	const { model, instance } = subject;
	const text = locatedText(subject, attributeCell(instance, name))?.text;
	if (type.isApart || text !== void 0 && knownString(text) !== void 0) return text === void 0 ? [] : [text];
	return [attributeText(model, instance, name) ?? unresolvedText({
		id: `${instanceId(model, instance)}.${name}`,
		kind: "anything",
		unknown: {
			code: "resource-attribute-value",
			address: instance.address,
			attribute: name
		}
	})];
}
function namesGiven(model, trail, key) {
	const type = sinkTypes.get(trail.type);
	if (type?.kind !== "trail" || model.source.partial !== void 0) return [];
	const subject = instanceSubjectOf(model, trail);
	const cell = attributeCell(trail, type.kmsKey);
	const found = expressionOf(subject, cell.path);
	if (cell.unknown !== true || found.kind !== "expression" || found.expression.kind !== "references") return [];
	const ingredients = ingredientsOf(found.expression.references, trail.moduleAddress, {
		configuration: model.configuration,
		find: model.source.find
	});
	const [ingredient] = ingredients;
	const text = ingredients.length === 1 && ingredient?.kind === "unknown-attribute" && ingredient.instance.address === key.address && ["arn", "key_id"].includes(ingredient.attribute) ? locatedText(subject, cell)?.text : void 0;
	return text === void 0 ? [] : [text];
}
function documentIn(subject, { policy }) {
	const cell = attributeCell(subject.instance, policy);
	const content = contentOf(cell);
	const origin = originOf(subject, cell);
	const text = (content.kind === "value" ? typeof content.value === "string" : content.kind === "hidden" && content.why === "unknown" && subject.model.source.partial !== void 0) ? locatedText(subject, cell)?.text : void 0;
	return text === void 0 ? {
		kind: "open",
		origin
	} : {
		kind: "text",
		text,
		origin
	};
}

// src/sources/terraform/resources/detections.ts
const noDetectionParts = {
	detections: [],
	logGroups: [],
	alarms: [],
	targets: []
};
function readDetectionParts(model, instance, trails) {
	const type = detectionTypes.get(instance.type);
	const subject = instanceSubjectOf(model, instance);
	switch (type?.kind) {
		case void 0: return noDetectionParts;
		case "event-rule": return {
			...noDetectionParts,
			detections: eventRule(subject, type)
		};
		case "metric-filter":
		case "subscription-filter": return {
			...noDetectionParts,
			detections: [logFilter(subject, type)]
		};
		case "event-target": return {
			...noDetectionParts,
			targets: [eventTarget(subject, type)]
		};
		case "log-group": return {
			...noDetectionParts,
			logGroups: [logGroup(subject, type, trails)]
		};
		case "alarm": {
			const metric = metricOf(locatedText(subject, attributeCell(instance, type.metric)), locatedText(subject, attributeCell(instance, type.namespace)));
			const { id, address, guard, origin } = placeOf(subject);
			return {
				...noDetectionParts,
				alarms: metric === null ? [] : [{
					id,
					address,
					guard,
					origin,
					metric
				}]
			};
		}
	}
}
function detectionsOf(parts) {
	const targets = parts.flatMap((part) => part.targets);
	const detections = parts.flatMap((part) => part.detections).map((one) => withTargets(one, targets));
	if (detections.length === 0) return null;
	return {
		detections,
		logGroups: parts.flatMap(({ logGroups }) => logGroups),
		alarms: parts.flatMap(({ alarms }) => alarms)
	};
}
function joinedParts(parts) {
	if (parts.length === 1 && parts[0] !== void 0) return parts[0];
	return {
		detections: parts.flatMap(({ detections }) => detections),
		logGroups: parts.flatMap(({ logGroups }) => logGroups),
		alarms: parts.flatMap(({ alarms }) => alarms),
		targets: parts.flatMap(({ targets }) => targets)
	};
}
function guarded(parts, guard) {
	if (guard.length === 0) return parts;
	const under = (thing) => ({
		...thing,
		guard: [...guard, ...thing.guard]
	});
	return {
		...parts,
		detections: parts.detections.map(under),
		logGroups: parts.logGroups.map(under),
		alarms: parts.alarms.map(under)
	};
}
function withTargets(detection, targets) {
	if (detection.kind !== "event-rule") return detection;
	const { name } = detection;
	const own = targets.filter(({ rule }) => rule === null || name === null || sameText(rule, name));
	const isSure = ({ rule, arn }) => rule !== null && name !== null && arn !== null;
	return {
		...detection,
		targets: [...detection.targets, ...own.flatMap(({ arn }) => arn ?? [])],
		targetsAreKnown: detection.targetsAreKnown && own.every(isSure)
	};
}
function placeOf(subject) {
	const { model, instance } = subject;
	const region = placedRegion(model, instance);
	return {
		id: instanceId(model, instance),
		address: instance.address,
		scope: model.providers.scopeOf(void 0, instance.providerKey),
		region: region.text,
		guard: instance.guard ?? [],
		assumptions: distinctAssumptions([...instance.assumptions ?? [], ...region.assumptions]),
		origin: originOfInstance(subject)
	};
}
function textOf$1(subject, name, isComputed) {
	const cell = attributeCell(subject.instance, name);
	return isLeftOpen(subject, cell, isComputed) ? absent : textSetting(subject, cell);
}
function isLeftOpen(subject, cell, isComputed) {
	const content = contentOf(cell);
	return isComputed && content.kind === "hidden" && content.why === "unknown" && isConfigured(subject, cell.path) === "no";
}
function nameOf({ model, instance }, attribute, text) {
	if (text !== void 0 && (knownString(text) !== void 0 || model.source.partial === void 0)) return text;
	return text ?? pieceOf(model, instance, attribute);
}
function pieceOf(model, instance, attribute) {
	return unresolvedText({
		id: `${instanceId(model, instance)}.${attribute}`,
		kind: "anything",
		unknown: {
			code: "resource-attribute-value",
			address: instance.address,
			attribute
		}
	});
}
function eventRule(subject, type) {
	const { instance } = subject;
	const pattern = textOf$1(subject, type.pattern, type.isComputed);
	if (pattern.kind === "absent") return [];
	const cell = attributeCell(instance, type.pattern);
	const targets = type.targets === null ? [] : targetsIn(subject, attributeCell(instance, type.targets));
	const arns = targets?.filter((arn) => arn !== null) ?? [];
	return [{
		...placeOf(subject),
		kind: "event-rule",
		name: nameOf(subject, type.name, locatedText(subject, attributeCell(instance, type.name))?.text),
		pattern: pattern.kind === "known" ? {
			kind: "text",
			text: pattern.value,
			origin: pattern.origin
		} : {
			kind: "unknown",
			because: pattern.because,
			origin: pattern.origin
		},
		patternOrigin: originOf(subject, cell),
		bus: textOf$1(subject, type.bus, type.isComputed),
		state: stateOf(subject, type),
		targets: arns,
		targetsAreKnown: targets !== null && arns.length === targets.length
	}];
}
function targetsIn(subject, cell) {
	const content = contentOf(cell);
	if (content.kind === "absent") return [];
	if (content.kind === "hidden") return isLeftOpen(subject, cell, true) ? [] : null;
	return cellItemsOf(cell).map((item) => locatedText(subject, below(item, "arn")) ?? null);
}
function stateOf(subject, type) {
	const state = textOf$1(subject, type.state, true);
	if (type.enabled === null || state.kind === "known" && knownString(state.value) !== void 0) return state;
	const cell = attributeCell(subject.instance, type.enabled);
	const enabled = isLeftOpen(subject, cell, true) ? absent : booleanSetting(subject, cell, null);
	if (enabled.kind !== "known") return enabled.kind === "absent" ? state : enabled;
	return known(literal(enabled.value ? "ENABLED" : "DISABLED"), enabled.origin);
}
function eventTarget(subject, type) {
	const rule = textSetting(subject, attributeCell(subject.instance, type.rule));
	return {
		rule: rule.kind === "known" ? rule.value : null,
		arn: locatedText(subject, attributeCell(subject.instance, type.arn)) ?? null
	};
}
function logFilter(subject, type) {
	const { instance } = subject;
	const { metrics } = type;
	return {
		...placeOf(subject),
		kind: type.kind,
		name: locatedText(subject, attributeCell(instance, type.name))?.text ?? null,
		pattern: patternOf(subject, attributeCell(instance, type.pattern)),
		logGroup: textOf$1(subject, type.logGroup, type.isComputed),
		metrics: metrics === null ? [] : cellItemsOf(attributeCell(instance, metrics.list)).flatMap((item) => metricOf(locatedText(subject, below(item, metrics.name)), locatedText(subject, below(item, metrics.namespace))) ?? [])
	};
}
function patternOf(subject, cell) {
	const found = locatedText(subject, cell);
	return found === void 0 ? absent : known(found.text, found.origin);
}
function metricOf(name, namespace) {
	return name === void 0 || namespace === void 0 ? null : {
		name: name.text,
		namespace: namespace.text
	};
}
function logGroup(subject, type, trails) {
	const { model, instance } = subject;
	const { id, address, scope, region, guard, origin } = placeOf(subject);
	const arn = locatedText(subject, attributeCell(instance, "arn"))?.text;
	const name = locatedText(subject, attributeCell(instance, type.name))?.text;
	const isKnown = arn !== void 0 && knownString(arn) !== void 0;
	return {
		id,
		address,
		scope,
		region,
		guard,
		origin,
		names: [...name === void 0 ? [] : [name], ...["id", type.name].map((attribute) => pieceOf(model, instance, attribute))],
		arns: [isKnown ? arn : pieceOf(model, instance, "arn"), ...trails.flatMap((trail) => arnsGiven(model, trail, instance))],
		takesFilters: takesFilters(subject, attributeCell(instance, type.logClass))
	};
}
function takesFilters(subject, cell) {
	if (isLeftOpen(subject, cell, true)) return "yes";
	const content = contentOf(cell);
	if (content.kind === "absent") return "yes";
	return content.kind === "hidden" ? "maybe" : content.value === "INFREQUENT_ACCESS" ? "no" : "yes";
}
function arnsGiven(model, trail, group) {
	const type = sinkTypes.get(trail.type);
	if (type?.kind !== "trail" || model.source.partial !== void 0) return [];
	const subject = instanceSubjectOf(model, trail);
	return type.cloudWatchLogs.flatMap((name) => {
		const cell = attributeCell(trail, name);
		const found = expressionOf(subject, cell.path);
		if (cell.unknown !== true || found.kind !== "expression" || found.expression.kind !== "references") return [];
		const [ingredient, ...others] = ingredientsOf(found.expression.references, trail.moduleAddress, {
			configuration: model.configuration,
			find: model.source.find
		});
		const text = others.length === 0 && ingredient?.kind === "unknown-attribute" && ingredient.instance.address === group.address && ingredient.attribute === "arn" ? locatedText(subject, cell)?.text : void 0;
		return text === void 0 ? [] : [text];
	});
}

// src/sources/terraform/resources/buckets.ts
function readBucketSettings(model, instance) {
	const type = bucketTypes.get(instance.type);
	if (type === void 0) return [];
	const subject = instanceSubjectOf(model, instance);
	return [{
		id: instanceId(model, instance),
		address: instance.address,
		names: type.names.flatMap((name) => namesIn(subject, name, type)),
		scope: model.providers.scopeOf(void 0, instance.providerKey),
		guard: instance.guard ?? [],
		origin: originOfInstance(subject),
		isApart: type.isApart,
		facts: factsOf(subject, type.subject)
	}];
}
function factsOf(subject, about) {
	const node = resourceNode(subject);
	switch (about) {
		case "bucket": return inlineFacts(node);
		case "bucket-like-cloudformation": return cloudFormationFacts(node, (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase());
		case "public-access-block": return { publicAccessBlocked: flagsFact(node, [
			"block_public_acls",
			"block_public_policy",
			"ignore_public_acls",
			"restrict_public_buckets"
		]) };
		case "versioning": return { versioned: statusFact(node.blocks("versioning_configuration"), "status", node.origin) };
		case "logging": return { accessLogged: {
			holds: "yes",
			origin: node.origin
		} };
		case "object-lock": return { objectLock: retention(node.blocks("rule"), node) };
		case "lifecycle": return { expirations: expirationsOf(node.blocks("rule"), node.origin, (rule) => lifecycleRule(rule)) };
	}
}
function inlineFacts(bucket) {
	return {
		publicAccessBlocked: {
			holds: "maybe",
			origin: bucket.origin
		},
		versioned: lockedOrVersioned(bucket.flag("object_lock_enabled"), inOneFact(bucket.blocks("versioning"), bucket.origin, (block) => flagsFact(block, ["enabled"]))),
		objectLock: inOneFact(bucket.blocks("object_lock_configuration"), bucket.origin, (configuration) => retention(configuration.blocks("rule"), configuration)),
		accessLogged: presence(bucket.blocks("logging"), bucket.origin),
		expirations: inlineExpirations(bucket)
	};
}
function inlineExpirations(bucket) {
	return expirationsOf(bucket.blocks("lifecycle_rule"), bucket.origin, (rule) => ({
		enabled: flagsFact(rule, ["enabled"]).holds,
		prefix: prefixOf(rule.text("prefix")),
		isNarrowed: rule.isSet("tags"),
		days: expirationDays(rule)
	}));
}
function retention(rule, { origin }) {
	return inOneFact(rule, origin, (block) => presence(block.blocks("default_retention"), block.origin));
}
function lifecycleRule(rule) {
	const enabled = equalTo(rule.text("status"), "Enabled");
	const days = expirationDays(rule);
	const { items, isOpen } = rule.blocks("filter");
	const [filter] = items;
	if (isOpen || items.length > 1) return {
		enabled,
		days,
		prefix: null,
		isNarrowed: true
	};
	const and = filter?.blocks("and") ?? {
		items: [],
		isOpen: false
	};
	const places = [
		rule,
		...filter === void 0 ? [] : [filter],
		...and.items
	];
	const written = places.map((place) => place.text("prefix")).find((prefix) => prefix.kind !== "absent");
	return {
		enabled,
		days,
		prefix: prefixOf(written ?? { kind: "absent" }),
		isNarrowed: and.isOpen || places.some((place) => [
			"tag",
			"tags",
			"object_size_greater_than",
			"object_size_less_than"
		].some(place.isSet))
	};
}
function expirationDays(rule) {
	const { items, isOpen } = rule.blocks("expiration");
	const [expiration] = items;
	if (isOpen || items.length > 1) return null;
	if (expiration === void 0) return "none";
	return expiration.isSet("date") ? 0 : daysOf(expiration.text("days"));
}
function resourceNode(subject) {
	const { instance, model } = subject;
	const node = nodeOf(subject, (name) => attributeCell(instance, name), originOfInstance(subject));
	const isLeft = (name) => model.source.kind === "plan" && isConfigured(subject, [name]) === "no";
	return {
		...node,
		blocks: (name) => {
			const blocks = node.blocks(name);
			return blocks.items.length > 0 && isLeft(name) ? {
				...blocks,
				items: [],
				isOpen: true
			} : blocks;
		}
	};
}
function unlessComputed(subject, cell) {
	return cell.unknown === true && subject.model.source.kind === "plan" && isConfigured(subject, cell.path) === "no" ? {
		...cell,
		unknown: void 0
	} : cell;
}
function nodeOf(subject, find, origin) {
	const cellOf = (name) => unlessComputed(subject, find(name));
	return {
		origin,
		flag: (name) => booleanSetting(subject, cellOf(name), null),
		text: (name) => textSetting(subject, cellOf(name)),
		isSet: (name) => isSet(cellOf(name)),
		blocks: (name) => {
			const list = blockList(subject, cellOf(name), (cell) => nodeOf(subject, (inner) => below(cell, inner), originOf(subject, cell)));
			if (list === void 0) return {
				items: [],
				isOpen: false,
				origin: null
			};
			return {
				items: list.items,
				isOpen: list.more !== null,
				origin: list.origin
			};
		}
	};
}
function isSet(cell) {
	const content = contentOf(cell);
	if (content.kind !== "value") return content.kind === "hidden";
	const { value } = content;
	if (isArray(value)) return value.length > 0;
	return isObject(value) ? Object.keys(value).length > 0 : value !== "" && value !== 0 && value !== "0";
}

// src/sources/terraform/resources/tags.ts
function tagsOf(subject) {
	const cells = ["tags", "tags_all"].map((name) => attributeCell(subject.instance, name));
	const named = new Map(cells.flatMap(namedCells));
	const values = new Map([...named].flatMap(([key, cell]) => {
		const content = contentOf(cell);
		if (content.kind === "absent") return [];
		return [[key, content.kind === "value" && typeof content.value === "string" ? subject.model.secrets.conceal(content.value) : unresolvedText(openCellPiece(subject, cell))]];
	}));
	const open = cells.some((cell) => contentOf(cell).kind === "hidden");
	return values.size === 0 && !open ? {} : { tags: {
		values,
		open
	} };
}
function namedCells(cell) {
	if (isArray(cell.value)) return cellItemsOf(cell).flatMap((item) => {
		const key = contentOf(below(item, "key"));
		return key.kind === "value" && typeof key.value === "string" ? [[key.value, below(item, "value")]] : [];
	});
	const parts = [cell.value, cell.unknown].flatMap((part) => typeof part === "object" && part !== null && !isArray(part) ? Object.keys(part) : []);
	return [...new Set(parts)].map((key) => [key, below(cell, key)]);
}

// src/sources/terraform/resources/resources.ts
function readResource(model, instance, declaration) {
	const arn = resourceArn(model, instance, declaration);
	const ownArn = knownArn(instance, declaration);
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
		parts: new Map(Object.entries(declaration.parts).map(([type, name]) => [type, partOf(instanceSubjectOf(model, instance), name)])),
		...needsOf(instanceSubjectOf(model, instance), declaration),
		scope: model.providers.scopeOf(ownArn, instance.providerKey),
		region: region.text,
		guard: instance.guard ?? [],
		assumptions: distinctAssumptions([
			...instance.assumptions ?? [],
			...arn?.assumptions ?? [],
			...region.assumptions,
			...variables.assumptions
		]),
		...instance.previousAddress === void 0 ? {} : { previousAddress: instance.previousAddress },
		origin: originOfInstance(instanceSubjectOf(model, instance)),
		...tagsOf(instanceSubjectOf(model, instance))
	};
	return [resource, ...replicasOf(model, instance, declaration, resource)];
}
function regionOf(model, instance, ownArn) {
	const inArn = regionInArn(ownArn);
	return inArn === void 0 ? placedRegion(model, instance) : {
		text: model.secrets.conceal(inArn),
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
			text: model.secrets.conceal(inArn),
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
function needsOf(subject, { needs }) {
	if (needs === void 0) return {};
	const { property, without, shownBy, that } = needs;
	return { needs: {
		shown: property === null ? "no" : partOf(subject, property, without),
		shownBy,
		that
	} };
}
function partOf(subject, name, without = []) {
	const content = contentOf(attributeCell(subject.instance, name));
	if (content.kind === "hidden") return content.why === "unknown" && subject.instance.type.startsWith("awscc_") && isConfigured(subject, [name]) === "no" ? "no" : "maybe";
	if (content.kind === "absent") return "no";
	const { value } = content;
	if (isArray(value)) {
		const left = value.filter((item) => typeof item !== "string" || !without.includes(item));
		return left.length === 0 ? "no" : left.every((item) => item === null) ? "maybe" : "yes";
	}
	return value === false || value === "" || value === "false" ? "no" : "yes";
}
function replicasOf(model, instance, declaration, resource) {
	const { replicas } = declaration;
	if (replicas === void 0 || declaration.arn === null || declaration.resourceType === null) return [];
	const { arn: pattern } = declaration;
	const subject = instanceSubjectOf(model, instance);
	const ownRegion = knownString(resource.region);
	return cellItemsOf(attributeCell(instance, replicas.list)).flatMap((block) => {
		const region = contentOf(below(block, replicas.region));
		if (region.kind !== "value" || typeof region.value !== "string" || region.value === ownRegion) return [];
		const inArn = [...bindPattern(pattern, knownArn(instance, declaration) ?? "") ?? []].map(([name, value]) => [name, model.secrets.conceal(value)]);
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
			...resource.previousAddress === void 0 ? {} : { previousAddress: `${resource.previousAddress}.${step}` },
			arn: completePattern(pattern, texts, (hole) => unknownSegment(model, instance, hole)),
			region: literal(region.value),
			origin: originOf(subject, block)
		}];
	});
}

// src/sources/terraform/resources/trail-changers.ts
const role = "aws_iam_role";
const rolePolicy = "aws_iam_role_policy";
const policies = /* @__PURE__ */ new Set([rolePolicy, "aws_iam_policy"]);
const functionTypes = /* @__PURE__ */ new Set(["aws_lambda_function", "awscc_lambda_function"]);
function isAboutFunctions(type) {
	return type === role || policies.has(type) || functionTypes.has(type);
}
function functionChangers(model, instances) {
	if (!instances.some(({ type }) => functionTypes.has(type))) return [];
	const roles = instances.filter(({ type }) => type === role);
	return instances.flatMap((instance) => {
		if (!policies.has(instance.type)) return [];
		const subject = instanceSubjectOf(model, instance);
		if (instance.type === rolePolicy && isOfAnother(subject, roles)) return [];
		return statementsOf(subject).flatMap((statement) => {
			const calls = textsIn(member(statement, "Action")).filter(isTrailAction);
			if (member(statement, "Effect") !== "Allow" || calls.length === 0) return [];
			const says = textsIn(member(statement, "Resource")).map((text) => withPieces(subject, text));
			const origin = originOfInstance(subject);
			return [{
				by: "function",
				address: instance.address,
				calls,
				says,
				isSure: false,
				origin
			}];
		});
	});
}
function isOfAnother(subject, roles) {
	const { model } = subject;
	const named = textOf(subject, "role");
	const owner = roles.find((instance) => {
		const own = instanceSubjectOf(model, instance);
		const isPiece = unresolvedPieces(named ?? { parts: [] }).some(({ id }) => id.startsWith(`${instanceId(model, instance)}.`));
		const name = textOf(own, "name");
		return isPiece || named !== void 0 && name !== void 0 && spelled(named) === spelled(name);
	});
	const assumed = owner === void 0 ? void 0 : textOf(instanceSubjectOf(model, owner), "assume_role_policy");
	return assumed !== void 0 && unresolvedPieces(assumed).length === 0 && !spelled(assumed).includes("\"lambda.");
}
function textOf(subject, name) {
	return locatedText(subject, attributeCell(subject.instance, name))?.text;
}
const mark = "";
function spelled({ parts }) {
	let written = "";
	let count = 0;
	let isInString = false;
	for (const part of parts) if (typeof part === "string") {
		written += part;
		if ((part.match(/\\.|"/gs)?.filter((found) => found === "\"").length ?? 0) % 2 === 1) isInString = !isInString;
	} else {
		const quote = isInString ? "" : "\"";
		written += `${quote}${mark}${String(count++)}${mark}${quote}`;
	}
	return written;
}
function statementsOf(subject) {
	const text = textOf(subject, "policy");
	if (text === void 0) return [];
	try {
		const statements = member(JSON.parse(spelled(text).replaceAll(mark, "\\u0001")), "Statement");
		return isArray(statements) ? statements : isObject(statements) ? [statements] : [];
	} catch {
		return [];
	}
}
function withPieces(subject, text) {
	const pieces = unresolvedPieces(textOf(subject, "policy") ?? { parts: [] });
	return concatenate(text.split(mark).map((part, index) => {
		const piece = index % 2 === 1 ? pieces[Number(part)] : void 0;
		return piece === void 0 ? part : unresolvedText(piece);
	}));
}
function textsIn(value) {
	return (isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}

// src/sources/terraform/resources/selectors.ts
const operatorAttributes = [
	["equals", "Equals"],
	["starts_with", "StartsWith"],
	["ends_with", "EndsWith"],
	["not_equals", "NotEquals"],
	["not_starts_with", "NotStartsWith"],
	["not_ends_with", "NotEndsWith"]
];
function terraformBasicSelectors(subject, cell, sinkType) {
	return listSetting(subject, cell, () => blockList(subject, cell, (block) => basicEventSelector(subject, block, sinkType)));
}
function basicEventSelector(subject, block, sinkType) {
	const origin = originOf(subject, block);
	const inside = (name) => unlessLeftOut(subject, below(block, name), sinkType);
	const readWriteType = textSetting(subject, inside("read_write_type"));
	return {
		readWriteType: readWriteType.kind === "absent" ? known(literal("All"), origin) : readWriteType,
		includeManagementEvents: booleanSetting(subject, inside("include_management_events"), true),
		excludeManagementEventSources: listSetting(subject, inside("exclude_management_event_sources"), textList),
		dataResources: listSetting(subject, inside(sinkType.selectors.dataResources), (_subject, cell) => blockList(subject, cell, (resource) => dataResource(subject, resource))),
		origin
	};
}
function dataResource(subject, block) {
	return {
		type: textSetting(subject, below(block, "type")),
		values: listSetting(subject, below(block, "values"), (_subject, cell) => withCode(subject, cell)),
		origin: originOf(subject, block)
	};
}
function withCode(subject, cell) {
	const values = textList(subject, cell);
	const { codeAt } = subject.model.source;
	if (values === void 0 || codeAt === void 0) return values;
	if (values.items.every(({ text }) => knownString(text) !== void 0)) return values;
	const items = values.items.map((item, index) => {
		const code = codeAt(subject.instance, below(cell, index).path);
		return code === void 0 ? item : {
			...item,
			written: () => code
		};
	});
	return {
		...values,
		items
	};
}
function terraformAdvancedSelectors(subject, cell, sinkType) {
	if (isLeftToAws(subject, cell, sinkType)) {
		subject.assumptions.push({
			code: "default-by-aws",
			attribute: displayJsonPath(cell.path),
			address: subject.instance.address
		});
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
		name: name.kind === "value" && typeof name.value === "string" && name.value !== "" && !subject.model.secrets.isIn(name.value) ? name.value : null,
		fieldSelectors: blockList(subject, fields, (field) => fieldSelector$1(subject, field, sinkType)) ?? {
			items: [],
			more: null,
			origin: originOf(subject, block)
		},
		origin: originOf(subject, block)
	};
}
function fieldSelector$1(subject, block, sinkType) {
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
		field: named === void 0 ? unknown({
			code: "attribute-not-given",
			address: subject.instance.address,
			attribute: displayJsonPath(field.path)
		}, originOf(subject, block)) : known(named.text, named.origin),
		conditions,
		origin: originOf(subject, block)
	};
}
function unlessLeftOut(subject, cell, sinkType) {
	const content = contentOf(cell);
	if (content.kind !== "hidden" || content.why !== "unknown" || sinkType.computed === "none") return cell;
	const configured = isConfigured(subject, cell.path);
	if (configured === "yes" || configured === "unclear" && !isLeftOutInside(subject, cell)) return cell;
	if (configured === "unclear") assumeLeftOut(subject, cell);
	return {
		...cell,
		unknown: void 0
	};
}
function assumeLeftOut(subject, cell) {
	const [attribute = ""] = cell.path;
	subject.assumptions.push({
		code: "left-out-unknown",
		attribute: String(attribute),
		address: subject.instance.address
	});
}
function operatorValues(subject, cell, block, sinkType) {
	const settled = unlessLeftOut(subject, cell, sinkType);
	if (!(contentOf(settled).kind === "hidden" && settled.unknown === true && sinkType.computed !== "none") || isConfigured(subject, cell.path) !== "unclear" || !hasKnownOperator(block)) return withCode(subject, settled);
	assumeLeftOut(subject, cell);
}
function hasKnownOperator(block) {
	return operatorAttributes.some(([attribute]) => contentOf(below(block, attribute)).kind === "value");
}

// src/sources/terraform/resources/unknown-arguments.ts
const camelCase = /(?<=[a-z])(?=[A-Z])/g;
const fieldSelector = {
	field: null,
	...Object.fromEntries(operators.map((operator) => [operator.replace(camelCase, "_").toLowerCase(), null]))
};
const selectorBlocks = {
	advanced_event_selector: {
		name: null,
		field_selector: fieldSelector
	},
	event_selector: {
		read_write_type: null,
		include_management_events: null,
		exclude_management_event_sources: null,
		data_resource: {
			type: null,
			values: null
		}
	}
};
const mostSlips = 2;
function unknownArguments(subject, { type }) {
	const { instance, model } = subject;
	const known = propertiesOf(type);
	if (model.source.codeAt === void 0 || known.length === 0 || !isObject(instance.values)) return [];
	const own = Object.keys(instance.values).filter((name) => !known.includes(name));
	const blocks = Object.entries(selectorBlocks).flatMap(([name, shape]) => shape === null ? [] : inBlocks(subject, attributeCell(instance, name), shape));
	return [...own.map((name) => unknownName(subject, attributeCell(instance, name), name, known, false)), ...blocks];
}
function unknownInSelectors({ model, instance }, selectors, fieldSelectors) {
	if (model.source.codeAt === void 0 || instance.type.startsWith("awscc_")) return [];
	return inBlocks({
		model,
		instance,
		assumptions: []
	}, selectors, {
		name: null,
		[fieldSelectors]: fieldSelector
	});
}
function inBlocks(subject, cell, shape) {
	return cellItemsOf(cell).flatMap((block) => {
		if (!isObject(block.value)) return [];
		return Object.keys(block.value).flatMap((name) => {
			const inner = shape[name];
			if (inner === void 0) return [unknownName(subject, below(block, name), name, Object.keys(shape), true)];
			return inner === null ? [] : inBlocks(subject, below(block, name), inner);
		});
	});
}
function unknownName(subject, cell, name, known, isInBlock) {
	const meant = nearestName(name, known, mostSlips) ?? null;
	return {
		name,
		meant,
		inSelector: isInBlock && meant !== null,
		origin: originOf(subject, cell)
	};
}

// src/sources/terraform/resources/sinks.ts
function readSink(model, instance, sinkType) {
	const subject = instanceSubjectOf(model, instance);
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
		s3KeyPrefix: text(sinkType.s3KeyPrefix),
		logFileValidation: flag(subject, sinkType.logFileValidation, trailDefaults.logFileValidation, sinkType),
		kmsKey: text(sinkType.kmsKey),
		cloudWatchLogs: sinkType.cloudWatchLogs.map(text).find((setting) => setting.kind !== "absent") ?? absent,
		cloudWatchLogsRole: sinkType.cloudWatchLogsRole.map(text).find((setting) => setting.kind !== "absent") ?? absent,
		snsTopic: text(sinkType.snsTopic),
		writtenName: text(sinkType.name),
		insights: insights(subject, sinkType)
	};
	noteHiddenSelectors(subject, sinkType, trail);
	return {
		...trail,
		unknownProperties: unknownArguments(subject, sinkType),
		assumptions: distinctAssumptions(subject.assumptions)
	};
}
function readEventDataStore(subject, sinkType) {
	const { attribute: name, inverted: isOpposite } = sinkType.ingestion;
	const stated = flag(subject, name, !isOpposite, sinkType);
	const { retention, billingMode } = sinkType.storeDefaults;
	const orSent = (setting, sent) => setting.kind === "absent" && sent !== null ? known(sent, originOfInstance(subject)) : setting;
	return {
		...sinkBase(subject, sinkType),
		kind: "event-data-store",
		ingestion: isOpposite ? inverted(stated) : stated,
		retentionDays: orSent(wholeNumber(textUnlessLeftToAws(subject, sinkType.retention, sinkType)), retention),
		billingMode: orSent(textUnlessLeftToAws(subject, sinkType.billingMode, sinkType), billingMode === null ? null : literal(billingMode)),
		unknownProperties: unknownArguments(subject, sinkType),
		assumptions: distinctAssumptions(subject.assumptions)
	};
}
function sinkBase(subject, sinkType) {
	const { model, instance } = subject;
	const arn = visibleArn(instance, sinkType);
	const scope = scopeOf(subject, arn);
	const name = sinkName(subject, sinkType);
	const region = homeRegion(subject, arn);
	return {
		id: instanceId(model, instance),
		address: instance.address,
		dialect: model.source.isJson?.(instance) === true ? sinkType.dialects.json : sinkType.dialects.hcl,
		name,
		arn: arn === void 0 ? futureArn(sinkType, scope, region, name) : model.secrets.conceal(arn),
		scope,
		region,
		multiRegion: flag(subject, sinkType.multiRegion, sinkType.defaults.multiRegion, sinkType),
		organization: flag(subject, sinkType.organization, sinkType.defaults.organization, sinkType),
		advancedEventSelectors: terraformAdvancedSelectors(subject, attributeCell(instance, sinkType.selectors.advanced), sinkType),
		guard: instance.guard ?? [],
		...mayDiffer(instance, sinkType),
		origin: originOfInstance(subject),
		...instance.previousAddress === void 0 ? {} : { previousAddress: instance.previousAddress }
	};
}
function mayDiffer({ mayDiffer: differs }, sinkType) {
	if (differs === void 0) return {};
	const { selectors, multiRegion, organization } = sinkType;
	const deciding = [...[
		selectors.advanced,
		selectors.basic,
		multiRegion,
		organization
	], ...sinkType.kind === "trail" ? [sinkType.logging, sinkType.globalServiceEvents] : [sinkType.ingestion.attribute]];
	return differs.arguments === "all" || differs.arguments.some((name) => deciding.includes(name)) ? { mayDiffer: differs.because } : {};
}
function sinkName(subject, sinkType) {
	const { model, instance } = subject;
	const cell = attributeCell(instance, sinkType.name);
	if (!isLeftToAws(subject, cell, sinkType)) return locatedText(subject, cell)?.text ?? null;
	return unresolvedText({
		id: `${instanceId(model, instance)}.${sinkType.name}`,
		kind: "generated-name",
		unknown: {
			code: "generated-attribute",
			address: instance.address,
			attribute: sinkType.name,
			by: "aws"
		}
	});
}
function visibleArn(instance, sinkType) {
	const content = contentOf(attributeCell(instance, sinkType.arn));
	if (content.kind === "value") return typeof content.value === "string" && content.value !== "" ? content.value : void 0;
	return content.kind === "hidden" && content.why === "unknown" ? stringMember(instance.prior, sinkType.arn) : void 0;
}
function scopeOf(subject, arn) {
	const { model, instance, assumptions } = subject;
	const { accountAssumption } = model.providers.placement(instance.providerKey);
	if (accountInArn(arn) === void 0 && accountAssumption !== null) assumptions.push(accountAssumption);
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
	const home = contentOf(attributeCell(subject.instance, "home_region"));
	if (home.kind === "value" && typeof home.value === "string" && home.value !== "") return subject.model.secrets.conceal(home.value);
	const inArn = regionInArn(arn);
	if (inArn !== void 0) return subject.model.secrets.conceal(inArn);
	const placed = placedRegion(subject.model, subject.instance);
	subject.assumptions.push(...placed.assumptions);
	return placed.text;
}
function flag(subject, name, whenAbsent, sinkType) {
	const cell = attributeCell(subject.instance, name);
	if (!isLeftToAws(subject, cell, sinkType)) return booleanSetting(subject, cell, whenAbsent);
	return whenAbsent === null ? absent : known(whenAbsent, originOfInstance(subject));
}
function textUnlessLeftToAws(subject, name, sinkType) {
	const cell = attributeCell(subject.instance, name);
	return isLeftToAws(subject, cell, sinkType) ? absent : textSetting(subject, cell);
}
function eventSelectors(subject, sinkType) {
	const { basic } = sinkType.selectors;
	if (basic === null) return absent;
	const cell = attributeCell(subject.instance, basic);
	return isLeftToAws(subject, cell, sinkType) ? absent : terraformBasicSelectors(subject, cell, sinkType);
}
function insights(subject, sinkType) {
	const cell = attributeCell(subject.instance, sinkType.insights);
	if (isLeftToAws(subject, cell, sinkType)) return absent;
	const types = listSetting(subject, cell, () => blockList(subject, cell, (block) => {
		const type = locatedText(subject, below(block, "insight_type"));
		const { insightCategories } = sinkType;
		if (type === void 0) return void 0;
		const categories = insightCategories === null ? absent : listSetting(subject, below(block, insightCategories), textList);
		return {
			...type,
			categories
		};
	}));
	if (types.kind !== "known") return types;
	return known({
		...types.value,
		items: types.value.items.filter((item) => item !== void 0)
	}, types.origin);
}
function noteHiddenSelectors(subject, sinkType, trail) {
	const isState = subject.model.source.kind === "state" || subject.model.source.isRefreshOnly;
	if (!sinkType.stateHidesSelectors || !isState || trail.eventSelectors.kind !== "absent" || trail.advancedEventSelectors.kind !== "absent") return;
	subject.assumptions.push({
		code: "state-hides-selector",
		address: subject.instance.address
	});
}

// src/sources/terraform/resources/telemetry-rules.ts
function readTelemetryRule(model, instance) {
	const type = telemetryRuleTypes.get(instance.type);
	if (type === void 0) return [];
	const rule = ruleOf(instanceSubjectOf(model, instance), type);
	return isOfOtherTelemetry(rule) ? [] : [rule];
}
function ruleOf(subject, type) {
	const { model, instance } = subject;
	const inRule = (name) => unlessLeftOut(subject, below(onlyBlock(attributeCell(instance, "rule")), name), type);
	const destination = onlyBlock(inRule("destination_configuration"));
	const inDestination = (name) => unlessLeftOut(subject, below(destination, name), type);
	const parameters = onlyBlock(inDestination("cloudtrail_parameters"));
	const selectors = below(parameters, type.selectors.advanced);
	const arn = visibleArn(instance, { arn: "rule_arn" });
	const id = instanceId(model, instance);
	return {
		kind: "telemetry-rule",
		id,
		address: instance.address,
		dialect: model.source.isJson?.(instance) === true ? type.dialects.json : type.dialects.hcl,
		name: locatedText(subject, attributeCell(instance, "rule_name"))?.text ?? null,
		arn: arn === void 0 ? null : model.secrets.conceal(arn),
		scope: scopeOf(subject, arn),
		region: homeRegion(subject, arn),
		multiRegion: booleanSetting(subject, inRule("all_regions"), null),
		organization: type.isOrganizations ? known(true, originOfInstance(subject)) : absent,
		resourceType: textSetting(subject, inRule("resource_type")),
		telemetryType: textSetting(subject, inRule("telemetry_type")),
		selectionCriteria: textSetting(subject, inRule("selection_criteria")),
		destinationType: textSetting(subject, inDestination("destination_type")),
		destinationPattern: textSetting(subject, inDestination("destination_pattern")),
		retentionDays: wholeNumber(textSetting(subject, inDestination("retention_in_days"))),
		regions: listSetting(subject, inRule("regions"), textList),
		organizationScope: textSetting(subject, inRule("scope")),
		evaluation: absent,
		advancedEventSelectors: terraformAdvancedSelectors(subject, unlessLeftOut(subject, selectors, type), type),
		guard: instance.guard ?? [],
		...instance.mayDiffer === void 0 ? {} : { mayDiffer: instance.mayDiffer.because },
		origin: originOfInstance(subject),
		...instance.previousAddress === void 0 ? {} : { previousAddress: instance.previousAddress },
		unknownProperties: [...unknownArguments(subject, { type: instance.type }), ...unknownInSelectors(subject, selectors, type.selectors.fieldSelectors)],
		assumptions: distinctAssumptions([...subject.assumptions, telemetryEvaluationOn(id)])
	};
}
function onlyBlock(cell) {
	if (isObject(cell.value) || contentOf(cell).kind === "hidden") return cell;
	return cellItemsOf(cell)[0] ?? cell;
}

export { isQuotable as A, moduleNameIn as B, readPlanConfiguration as C, isDetectionType as D, detectionTypes as E, originInModule as F, installedModules as I, isInstalledFor as L, sinkTypes as M, ModuleSet as N, unseenInstanceNotices as O, isFetched as P, isLocalSource as R, readExpression as S, moduleResources as T, telemetryRuleTypes as _, readResource as a, localProviderName as b, guarded as c, readResourcePolicy as d, attributeText as f, makeModel as g, placesOf as h, isAboutFunctions as i, textMayBeQuoted as j, isMarked as k, joinedParts as l, isPlaceAlone as m, readSink as n, readBucketSettings as o, placedRegion as p, functionChangers as r, detectionsOf as s, readTelemetryRule as t, readDetectionParts as u, policyTypes as v, deepModuleNotices as w, stateProviderKey as x, bucketTypes as y, isNamedAsTrail as z };