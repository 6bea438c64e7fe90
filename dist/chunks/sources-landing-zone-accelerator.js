import { Bo as unknown, Ro as absent, Xo as partitionOfRegion, Yo as loadSemantics, da as isMeantAsGlobalConfiguration, ds as display, ea as TextFile, fa as mayBeGlobalConfiguration, fs as knownString, ps as literal, ua as isGlobalConfiguration, us as concatenate, vs as unresolvedText, x as lastOfEachKey, zo as known } from "./core.js";
import { o as readYaml } from "./yaml.js";

// src/sources/landing-zone-accelerator/replacements.ts
const opening = "\ue000";
const closing = "\ue001";
const hash = "\ue002";
const masked = new RegExp(`${opening}${opening}\\s*([^${opening}${closing}]*?)\\s*${closing}${closing}`, "g");
function maskReplacements(text) {
	return text.replace(/\{\{([^{}\r\n]*)\}\}/g, (_, name) => `${opening}${opening}${name.replaceAll("#", hash)}${closing}${closing}`);
}
function unmasked(text) {
	return text.replaceAll(opening, "{").replaceAll(closing, "}").replaceAll(hash, "#");
}
function hasReplacement(text) {
	return text.includes(opening);
}
function replacementsBeside(uri, files) {
	const beside = uri.replace(/[^/]*$/, "replacements-config.yaml");
	const text = files.read(beside);
	const { root } = text.kind === "text" ? readYaml(new TextFile(beside, maskReplacements(text.text))) : { root: null };
	const listed = root?.kind === "map" ? root.get("globalReplacements")?.value : void 0;
	return new Map(listed?.kind === "sequence" ? listed.items.flatMap(replacementOf) : []);
}
function replacementOf(node) {
	if (node.kind !== "map") return [];
	const [key, value] = [node.get("key")?.value, node.get("value")?.value];
	if (key?.kind !== "scalar" || value === void 0) return [];
	const items = value.kind === "sequence" ? value.items : [value];
	const texts = items.flatMap((item) => item.kind === "scalar" && !hasReplacement(item.text) ? [item.text] : []);
	return texts.length === items.length ? [[key.text, texts]] : [];
}
function replaceIn(node, replacements) {
	if (replacements.size === 0) return node;
	switch (node.kind) {
		case "scalar": return {
			...node,
			text: replaced(node.text, replacements)
		};
		case "sequence": return {
			...node,
			items: node.items.flatMap((item) => item.kind === "scalar" ? itemsOf(item, replacements) : [replaceIn(item, replacements)])
		};
		case "map": return replaceInMap(node, replacements);
	}
}
function replaceInMap(node, replacements) {
	const { entries, byKey } = lastOfEachKey(node.entries.map((entry) => ({
		...entry,
		value: replaceIn(entry.value, replacements)
	})));
	return {
		...node,
		entries,
		get: (key) => byKey.get(key)
	};
}
function itemsOf(item, replacements) {
	const text = replaced(item.text, replacements);
	return text === item.text ? [item] : text.split(",").map((part) => ({
		...item,
		text: part.trim()
	}));
}
function replaced(text, replacements) {
	return text.replace(masked, (whole, name) => replacements.get(name)?.join(",") ?? whole);
}

// src/sources/landing-zone-accelerator/settings.ts
function entryOf(node, key) {
	return node?.kind === "map" ? node.get(key) : void 0;
}
function mapOf(node) {
	return node?.kind === "map" ? node : void 0;
}
function switchOf(settings, name, otherwise, at) {
	const entry = settings?.get(name);
	if (entry === void 0) return {
		kind: "known",
		value: otherwise,
		origin: at
	};
	const { value, origin } = entry;
	if (value.kind !== "scalar") return unknown({
		code: "wrong-shape",
		found: value.kind === "map" ? "mapping" : "list",
		expected: "boolean"
	}, value.origin);
	if (hasReplacement(value.text)) return unknown({
		code: "replaced-by-accelerator",
		written: unmasked(value.text)
	}, origin);
	if (isNull(value.text)) return {
		kind: "known",
		value: otherwise,
		origin
	};
	const text = value.text.toLowerCase();
	return text === "true" || text === "false" ? {
		kind: "known",
		value: text === "true",
		origin
	} : unknown({ code: "neither-true-nor-false" }, origin);
}
function isNull(text) {
	return text === "" || text === "~" || text.toLowerCase() === "null";
}
function settingOf(value) {
	return value.kind === "known" ? known(value.value, value.origin) : value;
}
function stringsOf(node) {
	if (node === void 0) return [];
	if (node.kind !== "sequence") return node.kind === "scalar" && isNull(node.text) ? [] : null;
	const items = node.items.map((item) => item.kind === "scalar" && !hasReplacement(item.text) ? item.text : null);
	return items.every((item) => item !== null) ? items : null;
}

// src/sources/landing-zone-accelerator/surroundings.ts
function surroundingsOf(uri, root, environment) {
	const home = root.get("homeRegion")?.value;
	const written = home?.kind === "scalar" && home.text !== "" && !hasReplacement(home.text) ? home.text : environment.region;
	const partition = (written === null ? void 0 : partitionOfRegion(loadSemantics(), written)?.id) ?? environment.partition;
	const replaced = home?.kind === "scalar" && hasReplacement(home.text) ? { written: unmasked(home.text) } : {};
	return {
		uri,
		environment,
		homeRegion: written === null ? piece(uri, "homeRegion", "region", {
			code: "landing-zone-place",
			part: "region",
			...replaced
		}) : literal(written),
		enabledRegions: stringsOf(root.get("enabledRegions")?.value),
		partition: partition === null ? unresolvedText({
			id: `partition:${uri}`,
			kind: "partition",
			unknown: {
				code: "landing-zone-place",
				part: "partition"
			}
		}) : literal(partition)
	};
}
function piece(uri, name, kind, unknown) {
	return unresolvedText({
		id: `${uri}#${name}`,
		kind,
		unknown
	});
}
function trailScopeOf({ uri, partition }, account, region, suffix) {
	return {
		id: `${uri}${suffix}`,
		kind: "code",
		account,
		region,
		partition,
		organizationId: null,
		memberOf: uri
	};
}
function prefixed(uri, rest) {
	return concatenate([piece(uri, "AcceleratorPrefix", "segment", { code: "accelerator-prefix" }), rest]);
}
function madeByAccelerator(uri, name, unknown, origin) {
	return known(piece(uri, name, "anything", unknown), origin);
}

// src/sources/landing-zone-accelerator/selectors.ts
function trailSelectorsOf(recorded, dataSelectors, partition, origin) {
	const { management, s3, lambda } = recorded;
	for (const each of [
		management,
		s3,
		lambda
	]) if (each.kind === "unknown") return {
		kind: "made",
		eventSelectors: unknown(each.because, each.origin)
	};
	const includeManagementEvents = (at) => dataSelectors === "data events alone" || isOff$1(management) ? known(false, at) : absent;
	const selectors = [
		...isOff$1(management) || management.kind === "unknown" ? [] : [managementSelector(management.origin)],
		...isOff$1(s3) ? [] : [dataSelector("AWS::S3::Object", concatenate([
			"arn:",
			partition,
			":s3:::"
		]), includeManagementEvents(s3.origin), s3.origin)],
		...isOff$1(lambda) ? [] : [dataSelector("AWS::Lambda::Function", concatenate([
			"arn:",
			partition,
			":lambda"
		]), includeManagementEvents(lambda.origin), lambda.origin)]
	];
	return selectors.length === 0 ? { kind: "refused" } : {
		kind: "made",
		eventSelectors: known({
			items: selectors,
			more: null,
			origin
		}, origin)
	};
}
function isOff$1(value) {
	return value.kind === "known" && !value.value;
}
function managementSelector(origin) {
	return {
		readWriteType: known(literal("All"), origin),
		includeManagementEvents: known(true, origin),
		excludeManagementEventSources: absent,
		dataResources: absent,
		origin
	};
}
function dataSelector(type, value, includeManagementEvents, origin) {
	const values = known({
		items: [{
			text: value,
			origin
		}],
		more: null,
		origin
	}, origin);
	return {
		readWriteType: absent,
		includeManagementEvents,
		excludeManagementEventSources: absent,
		dataResources: known({
			items: [{
				type: known(literal(type), origin),
				values,
				origin
			}],
			more: null,
			origin
		}, origin),
		origin
	};
}

// src/sources/landing-zone-accelerator/trails.ts
function switchedOff(entry, cloudtrail) {
	const isOrganization = entry.key === "organizationTrail";
	if (isOff(entry.value) || entry.value.kind === "sequence" && entry.value.items.length === 0) return nothing;
	if (!isOff(cloudtrail.get("enable")?.value)) return nothing;
	const what = isOrganization ? "The organization's trail is" : "The trails in accountTrails are";
	const enable = cloudtrail.get("enable") ?? entry;
	return {
		trails: [],
		notifications: [{
			level: "warning",
			message: `${what} not made, because logging.cloudtrail.enable is false. Set it to true to have the accelerator make trails.`,
			location: enable.origin.locate(),
			incomplete: false,
			unmade: {
				address: `logging.cloudtrail.${entry.key}`,
				because: {
					code: "switch-off",
					switch: "logging.cloudtrail.enable"
				},
				assumptions: []
			}
		}]
	};
}
function isOff(value) {
	return value?.kind === "scalar" && ["false", ""].includes(value.text);
}
function organizationTrail(cloudtrail, surroundings, assumptions) {
	const { uri, environment, homeRegion, partition } = surroundings;
	const entry = cloudtrail.get("organizationTrail");
	if (entry === void 0) return nothing;
	const guard = guardOf(surroundings, [switchOf(cloudtrail, "enable", false, entry.origin), switchOf(cloudtrail, "organizationTrail", false, entry.origin)]);
	if (guard === null) return switchedOff(entry, cloudtrail);
	const settings = mapOf(entryOf(cloudtrail, "organizationTrailSettings")?.value);
	const { origin } = entry;
	const selectors = trailSelectorsOf({
		management: switchOf(settings, "managementEvents", true, origin),
		s3: switchOf(settings, "s3DataEvents", true, origin),
		lambda: switchOf(settings, "lambdaDataEvents", true, origin)
	}, "data events alone", partition, origin);
	if (selectors.kind === "refused") return refused("The organization's trail", origin);
	const account = environment.accountId === null ? piece(uri, "management account", "account", {
		code: "landing-zone-place",
		part: "account"
	}) : literal(environment.accountId);
	return {
		trails: [trailOf({
			address: "logging.cloudtrail.organizationTrail",
			name: prefixed(uri, "-Organizations-CloudTrail"),
			scope: trailScopeOf(surroundings, account, homeRegion, ""),
			guard,
			assumptions,
			settings,
			otherwise: true,
			organization: knownString(partition) !== "aws-cn",
			selectors,
			origin
		}, surroundings)],
		notifications: []
	};
}
function accountTrails(cloudtrail, surroundings) {
	const list = cloudtrail.get("accountTrails");
	if (list === void 0) return nothing;
	const guard = guardOf(surroundings, [switchOf(cloudtrail, "enable", false, list.origin)]);
	if (guard === null) return switchedOff(list, cloudtrail);
	if (list.value.kind !== "sequence") return list.value.kind === "scalar" && list.value.type === "null" ? nothing : notRead("accountTrails is no list", list.origin);
	return together(list.value.items.map((item, index) => accountTrail(item, `logging.cloudtrail.accountTrails[${String(index)}]`, guard, surroundings)));
}
function accountTrail(item, address, enabled, surroundings) {
	const settings = mapOf(entryOf(item, "settings")?.value);
	const name = entryOf(item, "name");
	if (item.kind !== "map" || settings === void 0 || name?.value.kind !== "scalar") return notRead(`${address} has no name or no settings`, item.origin);
	const regions = stringsOf(item.get("regions")?.value);
	const targets = mapOf(item.get("deploymentTargets")?.value);
	const made = regionsOf(regions, stringsOf(entryOf(targets, "excludedRegions")?.value), surroundings);
	if (made?.length === 0) return notRead(`${address} is made in no Region: its regions hold none of enabledRegions`, name.origin);
	const targeted = targetGuard(targets, address, surroundings.uri);
	if (targeted === null) return notRead(`${address} is made in no account: its deploymentTargets name neither accounts nor organizationalUnits`, name.origin);
	const guard = [...enabled, ...targeted];
	if (made === null) return inRegion(settings, name, {
		address,
		account: address,
		guard: [...guard, openRegions(address, surroundings.uri)],
		region: piece(surroundings.uri, `${address} Region`, "region", {
			code: "replaced-region",
			trail: address
		})
	}, surroundings);
	return together(made.map((region) => inRegion(settings, name, {
		address: made.length === 1 ? address : `${address}[${JSON.stringify(region)}]`,
		region: literal(region),
		guard,
		account: address
	}, surroundings)));
}
function regionsOf(listed, excluded, { enabledRegions }) {
	if (listed === null || excluded === null || enabledRegions === null) return listed?.length === 0 ? [] : null;
	return listed.filter((region) => enabledRegions.includes(region) && !excluded.includes(region));
}
function openRegions(address, uri) {
	return {
		question: {
			id: `${uri}?${address}.regions`,
			subject: {
				code: "deployment-region",
				trail: address
			},
			answers: ["yes", "no"]
		},
		answer: "yes"
	};
}
function inRegion(settings, name, { address, account, region, guard }, surroundings) {
	const { uri, partition } = surroundings;
	const { origin } = name;
	const selectors = trailSelectorsOf({
		management: switchOf(settings, "managementEvents", false, origin),
		s3: switchOf(settings, "s3DataEvents", false, origin),
		lambda: switchOf(settings, "lambdaDataEvents", false, origin)
	}, "management events too", partition, origin);
	if (selectors.kind === "refused") return refused(`The trail ${address}`, origin);
	const text = name.value.kind === "scalar" ? name.value.text : "";
	return {
		trails: [trailOf({
			address,
			name: prefixed(uri, `-CloudTrail-${text}`),
			scope: trailScopeOf(surroundings, piece(uri, `${account} account`, "account", {
				code: "deployed-account",
				trail: account
			}), region, `#${account}`),
			guard,
			assumptions: [{
				code: "account-of-landing-zone",
				uri
			}],
			settings,
			otherwise: false,
			organization: false,
			selectors,
			origin
		}, surroundings)],
		notifications: []
	};
}
function trailOf(described, { uri, partition }) {
	const { address, name, scope, settings, otherwise, origin } = described;
	const flag = (key) => settingOf(switchOf(settings, key, otherwise, origin));
	return {
		kind: "trail",
		dialect: "landing-zone-accelerator",
		id: `${uri}#${address}`,
		address,
		name,
		arn: concatenate([
			"arn:",
			partition,
			":cloudtrail:",
			scope.region,
			":",
			scope.account,
			":trail/",
			name
		]),
		scope,
		region: scope.region,
		logging: known(true, origin),
		multiRegion: flag("multiRegionTrail"),
		organization: known(described.organization, origin),
		globalServiceEvents: flag("globalServiceEvents"),
		advancedEventSelectors: absent,
		eventSelectors: described.selectors.eventSelectors,
		s3BucketName: madeByAccelerator(uri, "central log bucket", {
			code: "central-log-bucket",
			part: "name"
		}, origin),
		logFileValidation: known(true, origin),
		kmsKey: madeByAccelerator(uri, "central log key", {
			code: "central-log-bucket",
			part: "key"
		}, origin),
		cloudWatchLogs: logGroup(switchOf(settings, "sendToCloudWatchLogs", otherwise, origin), uri, address),
		insights: insightsOf(settings, scope, origin),
		unknownProperties: [],
		guard: described.guard,
		assumptions: described.assumptions,
		origin
	};
}
function logGroup(sent, uri, address) {
	if (sent.kind === "unknown") return sent;
	return sent.value ? madeByAccelerator(uri, `${address} log group`, {
		code: "trail-log-group",
		trail: address
	}, sent.origin) : absent;
}
const insightSwitches = {
	apiCallRateInsight: "ApiCallRateInsight",
	apiErrorRateInsight: "ApiErrorRateInsight"
};
function insightsOf(settings, { partition }, origin) {
	if (display(partition).startsWith("aws-iso")) return absent;
	const switches = Object.entries(insightSwitches).map(([key, type]) => ({
		type,
		value: switchOf(settings, key, false, origin)
	}));
	for (const { value } of switches) if (value.kind === "unknown") return value;
	return known({
		items: switches.flatMap(({ type, value }) => value.kind === "known" && value.value ? [{
			text: literal(type),
			origin: value.origin
		}] : []),
		more: null,
		origin
	}, origin);
}
function guardOf({ uri }, switches) {
	if (switches.some((value) => value.kind === "known" && !value.value)) return null;
	const [because] = switches.flatMap((value) => value.kind === "unknown" ? [value.because] : []);
	return because === void 0 ? [] : [{
		question: {
			id: `${uri}?logging.cloudtrail`,
			subject: {
				code: "landing-zone-switch",
				because
			},
			answers: ["on", "off"]
		},
		answer: "on"
	}];
}
function targetGuard(targets, address, uri) {
	const [accounts, units, excluded] = [
		"accounts",
		"organizationalUnits",
		"excludedAccounts"
	].map((key) => stringsOf(entryOf(targets, key)?.value));
	if (accounts?.length === 0 && units?.length === 0) return null;
	if (units?.includes("Root") === true && excluded?.length === 0) return [];
	return [{
		question: {
			id: `${uri}?${address}.deploymentTargets`,
			subject: {
				code: "deployment-account",
				trail: address,
				targets: [...units ?? [], ...accounts ?? []]
			},
			answers: ["yes", "no"]
		},
		answer: "yes"
	}];
}
const nothing = {
	trails: [],
	notifications: []
};
function together(all) {
	return {
		trails: all.flatMap(({ trails }) => trails),
		notifications: all.flatMap(({ notifications }) => notifications)
	};
}
function refused(subject, origin) {
	return {
		trails: [],
		notifications: [{
			level: "warning",
			message: `${subject} is not made: management events, S3 data events and Lambda data events are all switched off, and the accelerator stops at a trail that records nothing.`,
			location: origin.locate(),
			incomplete: false
		}]
	};
}
function notRead(because, origin) {
	return {
		trails: [],
		notifications: [{
			level: "warning",
			message: `A trail of this landing zone is not checked: ${because}.`,
			location: origin.locate(),
			incomplete: false
		}]
	};
}

// src/sources/landing-zone-accelerator/index.ts
const globalConfiguration = {
	mayRead: mayBeGlobalConfiguration,
	comments: "yaml",
	mayQuote: true,
	read: readGlobalConfiguration
};
function readGlobalConfiguration({ uri, text, files }, environment) {
	const { root: parsed, errors } = readYaml(new TextFile(uri, maskReplacements(text)));
	const [error] = errors;
	if (error !== void 0) {
		if (!isMeantAsGlobalConfiguration(text)) return { kind: "not-mine" };
		const { location, message } = error;
		return {
			kind: "unreadable",
			notifications: [{
				level: "error",
				message: `This configuration of the Landing Zone Accelerator cannot be read and is not checked (${`line ${String(location.startLine)}, column ${String(location.startColumn)}`}): ${message}.`,
				location,
				incomplete: true
			}]
		};
	}
	if (!isGlobalConfiguration(parsed)) return { kind: "not-mine" };
	const root = replaceIn(parsed, replacementsBeside(uri, files));
	if (root.kind !== "map") return { kind: "not-mine" };
	const cloudtrail = entryOf(root.get("logging")?.value, "cloudtrail");
	const settings = mapOf(cloudtrail?.value);
	const surroundings = surroundingsOf(uri, root, environment);
	const organizations = organizationsOf(uri, files);
	const found = settings === void 0 ? [] : [...organizations.enabled ? [organizationTrail(settings, surroundings, organizations.assumptions)] : [], accountTrails(settings, surroundings)];
	return {
		kind: "read",
		model: {
			sinks: found.flatMap(({ trails }) => trails),
			resources: [],
			notifications: [
				...settings === void 0 ? [notAMapping(cloudtrail)] : [],
				...found.flatMap(({ notifications }) => notifications),
				...fixedSelectorsNotice(found.flatMap(({ trails }) => trails)),
				...controlTowerNotice(root)
			]
		}
	};
}
function notAMapping(cloudtrail) {
	return {
		level: "warning",
		message: "Trails of this landing zone are not checked: logging.cloudtrail is no mapping.",
		location: cloudtrail?.origin.locate() ?? null,
		incomplete: false
	};
}
function fixedSelectorsNotice([first]) {
	if (first === void 0) return [];
	return [{
		level: "note",
		message: "Trails of the Landing Zone Accelerator can record management events and the data events of S3 objects and Lambda functions, and nothing else: its configuration has no other selectors. Other events need a trail or an event data store of their own.",
		location: first.origin.locate(),
		incomplete: false
	}];
}
function organizationsOf(uri, files) {
	const beside = uri.replace(/[^/]*$/, "organization-config.yaml");
	const text = files.read(beside);
	const { root } = text.kind === "text" ? readYaml(new TextFile(beside, maskReplacements(text.text))) : { root: null };
	const enable = mapOf(root ?? void 0)?.get("enable");
	const value = enable === void 0 ? null : switchOf(mapOf(root ?? void 0), "enable", false, enable.origin);
	if (value?.kind === "known") return {
		enabled: value.value,
		assumptions: []
	};
	return {
		enabled: true,
		assumptions: [{
			code: "organizations-enabled",
			uri
		}]
	};
}
function controlTowerNotice(root) {
	const controlTower = mapOf(root.get("controlTower")?.value);
	const enable = controlTower?.get("enable");
	const trail = entryOf(entryOf(entryOf(controlTower, "landingZone")?.value, "logging")?.value, "organizationTrail");
	if (enable?.value.kind !== "scalar" || enable.value.text !== "true" || trail?.value.kind === "scalar" && trail.value.text === "false") return [];
	return [{
		level: "note",
		message: "AWS Control Tower may keep a trail of its own for the organization, aws-controltower-BaselineCloudTrail, with management events. Its settings are not in this file, so it is not counted. Show it with --trails.",
		location: (trail ?? enable).origin.locate(),
		incomplete: false
	}];
}

export { globalConfiguration };