import { Ai as uriOf, Ci as readTextFile, Gr as prepare, Jr as disk, Oi as scopeOfAccount, Vr as runCheck, ei as livePolicies, fi as usageError, hi as noCodeSuppressions, ii as livePlaceOf, ni as unknownServices, ri as livePlace, ti as partsOfNothing, wi as reasonWithoutText, xi as isSnapshot, zr as judgeInputs } from "./core.js";
import { t as snapshotFile } from "./account-snapshot-file.js";
import { t as readTrailsFiles } from "./sources-snapshot-read.js";
import { resolve } from "node:path";

// src/run/account.ts
async function runAccount(options) {
	if (options.snapshots !== void 0) return runSnapshots(options, options.snapshots);
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
		run: await judgeAccounts(setup, answer, inventory)
	};
}
async function runSnapshots(options, snapshots) {
	const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
	const wrong = snapshots.flatMap((file) => {
		const reading = readTextFile(resolve(workingDirectory, file), disk);
		if (reading.kind !== "text") return [`--snapshot: ${file} cannot be read: ${reasonWithoutText(reading)}.`];
		return isSnapshot(reading.text) ? [] : [`--snapshot: ${file} is no snapshot. Make one with: trailproof snapshot --output FILE`];
	});
	if (wrong.length > 0) return {
		kind: "usage",
		errors: wrong.map(usageError)
	};
	return runCheck({
		...options,
		paths: snapshots
	});
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
			...unknownServices(setup),
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
	const inputs = {
		model: {
			sinks: [],
			resources,
			notifications: []
		},
		texts: /* @__PURE__ */ new Map(),
		scopeIds: [],
		declared: {
			count: resources.length,
			first: resources[0]?.origin ?? null
		},
		isWhole: true,
		readFiles: 0,
		inputFiles: [],
		snapshots: [],
		candidates: 0,
		leftAlone: [],
		wrongPaths: [],
		suppressions: noCodeSuppressions
	};
	return judgeInputs(liveSetup, inputs, {
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