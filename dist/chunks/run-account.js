import { Lt as noCodeSuppressions, Ot as prepare, er as usageError, qt as uriOf, tr as startOfFile, wt as scopeOfAccount, yt as judgeInputs } from "./core.js";
import { t as snapshotFile } from "./account-snapshot-file.js";
import { t as readTrailsFiles } from "./sources-snapshot-read.js";
import { resolve } from "node:path";

// src/run/live-place.ts
function livePlace({ configuration }) {
	return startOfFile(configuration?.uri ?? "trailproof.yaml");
}
function livePlaceOf(setup) {
	return ({ requirement, service, category }) => {
		if (!requirement.builtIn) return requirement.origin;
		return (category === "data" ? setup.configuration?.services.find(({ text }) => text === service?.id) : void 0)?.origin ?? livePlace(setup);
	};
}

// src/run/live-policies.ts
function livePolicies({ policies, configuration }, known) {
	const services = (configuration?.services ?? []).map(({ text }) => text);
	return policies.map((policy) => ({
		...policy,
		builtIn: false,
		requirements: policy.requirements.map((requirement) => inEnabledRegions(requirement, known.enabledRegions)).flatMap((requirement) => liveRequirements(requirement, services, known.services))
	}));
}
function partsOfNothing(policies, hasInventory) {
	if (hasInventory) return [];
	return policies.flatMap((policy) => policy.requirements.filter(({ record }) => record.where !== null).map(({ id, placeOf }) => ({
		policy,
		id,
		placeOf
	}))).map(({ policy, id, placeOf }) => ({
		level: "warning",
		message: `policy ${policy.id}: requirement ${id} is about some of the resources ("where"), and those of a live account are known with --inventory alone, so it requires nothing.`,
		location: placeOf(["record", "where"]).origin.locate(),
		incomplete: false
	}));
}
function inEnabledRegions(requirement, enabledRegions) {
	if (requirement.record.regions?.kind !== "enabled" || enabledRegions === null) return requirement;
	return {
		...requirement,
		record: {
			...requirement.record,
			regions: {
				kind: "regions",
				regions: enabledRegions
			}
		}
	};
}
function liveRequirements(requirement, services, listed) {
	const { record } = requirement;
	if (record.resources.kind !== "declared" || record.category === "management" || record.where !== null) return [requirement];
	if (record.service !== null || record.eventSource !== null || record.resourceType !== null) return record.service !== null && listed.has(record.service) ? [requirement] : [{
		...requirement,
		record: {
			...record,
			resources: { kind: "all" }
		}
	}];
	return [requirement, ...services.filter((service) => !listed.has(service)).map((service) => ({
		...requirement,
		record: {
			...record,
			service,
			resources: { kind: "all" }
		}
	}))];
}

// src/run/account.ts
async function runAccount(options) {
	const preparation = await prepare({
		...options,
		paths: []
	});
	if (preparation.kind === "usage") return preparation;
	const { setup } = preparation;
	const inventory = options.inventory === true ? await inventoryOf(setup) : null;
	const { readAccounts } = await import("./account-read-accounts.js");
	const answer = await readAccounts({
		...options,
		knownTrails: knownTrails(setup)
	}, setup.semantics, inventory?.visit ?? null);
	if (answer.kind === "usage") return {
		kind: "usage",
		errors: answer.messages.map(usageError)
	};
	return {
		kind: "done",
		run: judgeAccounts(setup, answer, inventory)
	};
}
function knownTrails({ trails }) {
	return trails.sinks.flatMap((sink) => {
		if (sink.kind !== "trail" || sink.logging.kind !== "known") return [];
		return sink.eventSelectors.kind === "unknown" || sink.advancedEventSelectors.kind === "unknown" ? [] : [sink.id];
	});
}
async function inventoryOf(setup) {
	const { Inventory } = await import("./account-inventory.js");
	const listed = setup.configuration?.services ?? [];
	const place = livePlace(setup);
	return new Inventory({
		catalog: setup.catalog,
		services: listed.length === 0 ? null : listed.map(({ text }) => text),
		placeOf: (service) => listed.find(({ text }) => text === service)?.origin ?? place,
		scopeOf: (accountId, partition) => scopeOfAccount({
			accountId,
			partition,
			organizationId: null
		})
	});
}
function judgeAccounts(setup, { accounts, errors, notes }, inventory) {
	const place = livePlace(setup);
	const files = setup.trailFiles.map((file) => {
		const uri = uriOf(resolve(setup.workingDirectory, file), setup.workingDirectory);
		return {
			uri,
			text: setup.texts.get(uri) ?? ""
		};
	});
	const { uri } = place.locate();
	const trails = readTrailsFiles(files, [{
		uri,
		value: snapshotFile({
			accounts,
			errors
		}, null),
		locate: place.locate
	}]);
	const resources = inventory?.resources ?? [];
	const liveSetup = {
		...setup,
		paths: [],
		trails: {
			...trails,
			notifications: trails.notifications.map((notification) => withoutPlace(notification, uri))
		},
		policies: livePolicies(setup, {
			services: inventory?.services ?? /* @__PURE__ */ new Set(),
			enabledRegions: enabledRegionsOf(accounts)
		}),
		notifications: [
			...setup.notifications,
			...partsOfNothing(setup.policies, inventory !== null),
			...[...notes, ...inventory?.notes ?? []].map(notificationOf),
			...trails.errors.map(({ message }) => ({
				level: "error",
				message: `The answer of AWS cannot be used: ${message}`,
				location: null,
				incomplete: true
			}))
		]
	};
	return judgeInputs(liveSetup, {
		model: {
			sinks: [],
			resources,
			notifications: []
		},
		texts: /* @__PURE__ */ new Map(),
		scopeIds: [],
		readFiles: 0,
		candidates: 0,
		leftAlone: [],
		wrongPaths: [],
		suppressions: noCodeSuppressions
	}, {
		accountIds: new Set(accounts.map(({ accountId }) => accountId)),
		placeOf: livePlaceOf(setup)
	});
}
function withoutPlace(notification, uri) {
	return notification.location?.uri === uri ? {
		...notification,
		location: null
	} : notification;
}
function notificationOf({ message, incomplete }) {
	return {
		level: incomplete ? "error" : "note",
		message,
		location: null,
		incomplete
	};
}
function enabledRegionsOf(accounts) {
	const told = accounts.flatMap(({ enabledRegions }) => enabledRegions === void 0 ? [] : [enabledRegions]);
	return accounts.length === 0 || told.length < accounts.length ? null : [...new Set(told.flat())].sort();
}

export { runAccount as t };