import { U as refuse, W as save, Yo as loadSemantics, ar as print, di as displayUsageError, fi as usageError, fr as exitStatus, j as holdsSnapshot, oi as readJsonFile, sr as tell, yn as failedCallsInShort, za as startOfFile } from "./core.js";
import { t as readTrailsFiles } from "./sources-snapshot-read.js";
import { t as validate_snapshot_default } from "./validators.js";
import { n as whileReading } from "./shell-cli-reading.js";
import { readFileSync } from "node:fs";

// src/run/snapshot.ts
async function runSnapshot(options) {
	const [{ readAccounts }, { snapshotFile, snapshotText }, { extentOf }] = await Promise.all([
		import("./account-read-accounts.js"),
		import("./account-snapshot-file-exports.js"),
		import("./account-extent.js")
	]);
	const earlier = options.resume === void 0 ? null : snapshotIn(options.resume);
	if (earlier?.kind === "usage") return earlier;
	const answer = await readAccounts({
		...options,
		...earlier === null ? {} : { earlier: earlier.accounts }
	}, loadSemantics());
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
		remarks: remarksOn(snapshot, answer.notes, options.everyFailure ?? false),
		extent,
		complete
	};
}
function snapshotIn({ uri, text }) {
	const reading = readJsonFile(uri, text);
	if (reading.kind === "read" && validate_snapshot_default(reading.file.value)) return {
		kind: "earlier",
		accounts: reading.file.value.accounts
	};
	return {
		kind: "usage",
		errors: [usageError(`--resume: ${uri} is no trailproof snapshot. Name the file of a run that broke off.`)]
	};
}
function remarksOn(snapshot, notes, everyFailure) {
	const { notifications, errors } = readTrailsFiles([], [{
		uri: "snapshot",
		value: snapshot,
		locate: startOfFile("snapshot").locate
	}]);
	const told = everyFailure ? notifications : failedCallsInShort(notifications);
	return [
		...notes,
		...told,
		...errors
	].map(({ message }) => message);
}

// src/shell/cli/snapshot.ts
async function snapshot(options) {
	const capturedAt = options.timestamp === true ? { capturedAt: (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+Z$/, "Z") } : {};
	const { resume: file, ...given } = options;
	const earlier = file === void 0 ? null : textOf(file);
	if (earlier?.kind === "failed") return refuse(`--resume: ${earlier.reason}`);
	const asked = {
		...given,
		...earlier === null ? {} : { resume: {
			uri: earlier.uri,
			text: earlier.text
		} },
		organization: options.org ?? false,
		everyFailure: options.verbose ?? false,
		...capturedAt
	};
	const outcome = await whileReading(options, (watch) => runSnapshot({
		...asked,
		...watch
	}));
	if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
	const kept = options.output === void 0 || options.allowIncomplete === true ? null : whyKept(options.output, outcome);
	if (options.output === void 0) await print(outcome.text);
	else if (kept === null && !await save(`--output: ${options.output}`, options.output, outcome.text)) return exitStatus.usage;
	if (options.quiet !== true) await tell(...outcome.remarks.map((line) => `trailproof: ${line}`));
	if (kept !== null) await tell(`trailproof: ${kept}`);
	return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}
function textOf(file) {
	try {
		return {
			kind: "text",
			uri: file,
			text: readFileSync(file, "utf8")
		};
	} catch (error) {
		return {
			kind: "failed",
			reason: `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}.`
		};
	}
}
function whyKept(file, { extent }) {
	if (extent.kind === "whole" || extent.kind === "partial" || !holdsSnapshot(file)) return null;
	return `${file} is unchanged, because ${extent.kind === "nothing" ? "no account was read" : extent.because}. To save the incomplete snapshot, name another file with --output, or add --allow-incomplete.`;
}

export { snapshot };