import { Dn as loadSemantics, I as writeWhole, M as exitStatus, cn as startOfFile, f as print, p as tell, r as holdsSnapshot } from "./core.js";
import { t as readTrailsFiles } from "./sources-snapshot-read.js";
import { r as whileReading, t as readOptions } from "./shell-cli-reading.js";

// src/run/snapshot.ts
async function runSnapshot(options) {
	const [{ readAccounts }, { snapshotFile, snapshotText }, { extentOf }] = await Promise.all([
		import("./account-read-accounts.js"),
		import("./account-snapshot-file-exports.js"),
		import("./account-extent.js")
	]);
	const answer = await readAccounts(options, loadSemantics());
	if (answer.kind === "usage") return answer;
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
async function snapshot(words) {
	const capturedAt = words.timestamp === true ? { capturedAt: (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+Z$/, "Z") } : {};
	const outcome = await whileReading(words, (watch) => runSnapshot({
		...readOptions(words),
		...watch,
		...capturedAt
	}));
	if (outcome.kind === "usage") {
		await tell(...outcome.messages.map((message) => `trailproof: ${message}`));
		return exitStatus.usage;
	}
	const kept = words.output === void 0 ? null : whyKept(words.output, outcome);
	if (words.output === void 0) await print(outcome.text);
	else if (kept === null && !await save(words.output, outcome.text)) return exitStatus.usage;
	if (words.quiet !== true) await tell(...outcome.remarks.map((line) => `trailproof: ${line}`));
	if (kept !== null) await tell(`trailproof: ${kept}`);
	return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}
function whyKept(file, { extent }) {
	if (extent.kind === "whole" || extent.kind === "partial" || !holdsSnapshot(file)) return null;
	return `${file} is kept as it was, because ${extent.kind === "nothing" ? "no account was read" : extent.because}. To save what was read all the same, name another file with --output.`;
}
async function save(file, text) {
	const answer = writeWhole(file, text);
	if (answer.kind === "failed") await tell(`trailproof: --output: ${file} cannot be written: ${answer.because}.`);
	return answer.kind === "written";
}

export { snapshot };