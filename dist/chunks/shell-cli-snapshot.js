import { $ as print, $n as displayUsageError, Vr as loadSemantics, _ as save, a as holdsSnapshot, er as usageError, g as refuse, ot as exitStatus, tr as startOfFile, tt as tell } from "./core.js";
import { t as readTrailsFiles } from "./sources-snapshot-read.js";
import { n as whileReading } from "./shell-cli-reading.js";

// src/run/snapshot.ts
async function runSnapshot(options) {
	const [{ readAccounts }, { snapshotFile, snapshotText }, { extentOf }] = await Promise.all([
		import("./account-read-accounts.js"),
		import("./account-snapshot-file-exports.js"),
		import("./account-extent.js")
	]);
	const answer = await readAccounts(options, loadSemantics());
	if (answer.kind === "usage") return {
		kind: "usage",
		errors: answer.messages.map(usageError)
	};
	const snapshot = snapshotFile(answer, options.capturedAt ?? null);
	const extent = extentOf(snapshot);
	const complete = extent.kind === "whole" && !answer.notes.some((note) => note.incomplete);
	return {
		kind: "done",
		snapshot,
		text: snapshotText(snapshot),
		remarks: remarksOn(snapshot, answer.notes),
		extent,
		complete
	};
}
function remarksOn(snapshot, notes) {
	const { notifications, errors } = readTrailsFiles([], [{
		uri: "snapshot",
		value: snapshot,
		locate: startOfFile("snapshot").locate
	}]);
	return [
		...notes,
		...notifications,
		...errors
	].map(({ message }) => message);
}

// src/shell/cli/snapshot.ts
async function snapshot(options) {
	const capturedAt = options.timestamp === true ? { capturedAt: (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+Z$/, "Z") } : {};
	const asked = {
		...options,
		organization: options.org ?? false,
		...capturedAt
	};
	const outcome = await whileReading(options, (watch) => runSnapshot({
		...asked,
		...watch
	}));
	if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
	const kept = options.output === void 0 ? null : whyKept(options.output, outcome);
	if (options.output === void 0) await print(outcome.text);
	else if (kept === null && !await save(`--output: ${options.output}`, options.output, outcome.text)) return exitStatus.usage;
	if (options.quiet !== true) await tell(...outcome.remarks.map((line) => `trailproof: ${line}`));
	if (kept !== null) await tell(`trailproof: ${kept}`);
	return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}
function whyKept(file, { extent }) {
	if (extent.kind === "whole" || extent.kind === "partial" || !holdsSnapshot(file)) return null;
	return `${file} is unchanged, because ${extent.kind === "nothing" ? "no account was read" : extent.because}. To save the incomplete snapshot, name another file with --output.`;
}

export { snapshot };