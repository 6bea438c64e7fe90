import { At as startOfFile, Gt as loadSemantics, an as exitStatus } from "./core.js";
import { t as readTrailsFiles } from "./read3.js";
import { n as whileReading, t as readOptions } from "./reading.js";
import { n as write } from "./terminal.js";
import { writeFileSync } from "node:fs";

// src/snapshot.ts
async function runSnapshot(options) {
	const [{ readAccounts }, { snapshotFile, snapshotText }] = await Promise.all([import("./read-accounts.js"), import("./snapshot-file.js")]);
	const answer = await readAccounts(options, loadSemantics());
	if (answer.kind === "usage") return answer;
	const snapshot = snapshotFile(answer.accounts, options.capturedAt ?? null);
	const complete = !answer.notes.some((note) => note.incomplete) && snapshot.accounts.every(({ errors = [] }) => errors.length === 0);
	return {
		kind: "done",
		snapshot,
		text: snapshotText(snapshot),
		remarks: remarksOn(snapshot, answer.notes),
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

// src/commands/snapshot.ts
async function snapshot(words) {
	const capturedAt = words.timestamp === true ? { capturedAt: (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+Z$/, "Z") } : {};
	const outcome = await whileReading(words, (watch) => runSnapshot({
		...readOptions(words),
		...watch,
		...capturedAt
	}));
	if (outcome.kind === "usage") {
		await write(process.stderr, outcome.messages.map((message) => `trailproof: ${message}\n`).join(""));
		return exitStatus.usage;
	}
	if (words.output === void 0) await write(process.stdout, outcome.text);
	else if (!await save(words.output, outcome.text)) return exitStatus.usage;
	if (words.quiet !== true) await write(process.stderr, outcome.remarks.map((line) => `trailproof: ${line}\n`).join(""));
	return outcome.complete ? exitStatus.ok : exitStatus.incomplete;
}
async function save(file, text) {
	try {
		writeFileSync(file, text);
		return true;
	} catch (error) {
		await write(process.stderr, `trailproof: --output: ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}\n`);
		return false;
	}
}

export { snapshot };