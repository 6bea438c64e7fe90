import { Pr as jsonText, ts as defined, wo as compareText } from "./core.js";

// src/account/snapshot-file.ts
function snapshotFile({ accounts, errors = [] }, capturedAt) {
	const ordered = [...accounts].sort((a, b) => compareText(a.accountId, b.accountId));
	return {
		formatVersion: 1,
		kind: "trailproof-snapshot",
		...defined({ capturedAt: capturedAt ?? void 0 }),
		accounts: ordered.map(orderedAccount),
		...errors.length === 0 ? {} : { errors: orderedErrors(errors) }
	};
}
function snapshotText(snapshot) {
	return jsonText(snapshot);
}
function orderedAccount(account) {
	const { accountId, partition, organizationId, enabledRegions, trails = [], eventDataStores = [], errors = [] } = account;
	return {
		accountId,
		...defined({
			partition,
			organizationId
		}),
		...enabledRegions === void 0 ? {} : { enabledRegions: [...enabledRegions].sort(compareText) },
		trails: [...new Map(trails.map((trail) => [trail.TrailARN, trail])).values()].sort((a, b) => compareText(a.TrailARN, b.TrailARN)).map((trail) => inOrder(trail, trailKeys)),
		eventDataStores: [...new Map(eventDataStores.map((store) => [store.EventDataStoreArn, store])).values()].sort((a, b) => compareText(a.EventDataStoreArn, b.EventDataStoreArn)).map((store) => inOrder(store, eventDataStoreKeys)),
		...errors.length === 0 ? {} : { errors: orderedErrors(errors) }
	};
}
const trailKeys = [
	"Name",
	"TrailARN",
	"HomeRegion",
	"IsMultiRegionTrail",
	"IsOrganizationTrail",
	"IncludeGlobalServiceEvents",
	"LogFileValidationEnabled",
	"KmsKeyId",
	"S3BucketName",
	"CloudWatchLogsLogGroupArn",
	"Status",
	"EventConfiguration",
	"EventSelectors",
	"AdvancedEventSelectors",
	"InsightSelectors"
];
const eventDataStoreKeys = [
	"EventDataStoreArn",
	"Name",
	"Status",
	"MultiRegionEnabled",
	"OrganizationEnabled",
	"RetentionPeriod",
	"AdvancedEventSelectors"
];
function inOrder(value, keys) {
	return Object.fromEntries(keys.flatMap((key) => value[key] === void 0 ? [] : [[key, value[key]]]));
}
function orderedErrors(errors) {
	return [...new Map(errors.map((error) => [JSON.stringify([
		error.operation,
		error.region ?? "",
		error.resource ?? "",
		error.code,
		error.message ?? ""
	]), error]))].sort(([a], [b]) => compareText(a, b)).map(([, error]) => error);
}

export { snapshotText as n, snapshotFile as t };