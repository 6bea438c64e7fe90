import { n as interruptsReading } from "./account-failure.js";

// src/account/extent.ts
function extentOf({ accounts, errors: runErrors = [] }) {
	const errors = [...runErrors, ...accounts.flatMap((account) => account.errors ?? [])];
	if (!accounts.some(wasRead)) return { kind: "nothing" };
	const interruptions = new Set(errors.map(interruptionIn));
	for (const [interruption, because] of reasons) if (interruptions.has(interruption)) return {
		kind: "broken-off",
		because
	};
	return { kind: errors.length === 0 ? "whole" : "partial" };
}
const reasons = [
	["stopped", "the run was stopped before everything was read"],
	["expired", "the credentials expired before everything was read"],
	["unreachable", "AWS could not be reached for all that was to be read"],
	["unlisted", "the accounts of the organization could not be listed to the end"]
];
function interruptionIn({ operation, code }) {
	return interruptsReading(code) ?? (operation === "ListAccounts" ? "unlisted" : null);
}
function wasRead({ trails = [], eventDataStores = [], errors = [] }) {
	if (trails.length > 0 || eventDataStores.length > 0) return true;
	const failed = (operation) => errors.some((error) => error.operation === operation);
	return !(failed("AssumeRole") || failed("ListTrails") && (failed("DescribeTrails") || failed("ListEventDataStores")));
}

export { extentOf };