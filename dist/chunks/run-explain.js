import { Ai as uriOf, Gr as prepare, J as RecordReader, Q as GroupedExplainer, X as UnreadableInput, Y as recordsIn, Z as chunksOfNamedFile, fi as usageError, pi as readInputs, tt as RecordExplainer } from "./core.js";
import { resolve } from "node:path";

// src/run/explain.ts
async function runExplain(options) {
	const preparation = await prepare(options);
	if (preparation.kind === "usage") return preparation;
	const { setup } = preparation;
	const judges = await sinksToAsk(options, setup);
	if (judges.kind === "usage") return judges;
	const { sinks } = judges;
	const notifications = [...judges.notifications];
	const explainer = new GroupedExplainer(new RecordExplainer(sinks, setup.catalog, setup.semantics));
	return {
		kind: "ready",
		sinks: sinks.map(({ id }) => id),
		events: explained(options, setup, explainer, notifications),
		notifications
	};
}
async function sinksToAsk({ paths }, setup) {
	const named = paths !== void 0 && paths.length > 0;
	if (!named && setup.trailFiles.length === 0) return {
		kind: "usage",
		errors: [usageError("explain needs trails. Name infrastructure code with --in, or a snapshot with --trails.")]
	};
	const inputs = named ? await readInputs(setup) : null;
	return {
		kind: "sinks",
		sinks: [...inputs?.model.sinks ?? [], ...setup.trails.sinks],
		notifications: [
			...setup.notifications,
			...inputs?.model.notifications ?? [],
			...setup.trails.notifications
		]
	};
}
async function* explained(options, { workingDirectory }, explainer, notifications) {
	for (const file of options.files) {
		const path = resolve(workingDirectory, file);
		const reader = new RecordReader(uriOf(path, workingDirectory));
		try {
			const chunks = file === "-" ? standardInput(options) : chunksOfNamedFile(path);
			for await (const records of recordsIn(reader, chunks)) yield records.map((record) => answer(record, explainer));
		} catch (error) {
			if (!(error instanceof UnreadableInput)) throw error;
			const message = `${file} cannot be read: ${error.message}. Name a file of CloudTrail records.`;
			notifications.push({
				level: "error",
				message,
				location: null,
				incomplete: true
			});
		}
		notifications.push(...reader.notifications);
	}
}
function standardInput({ recordsOnStandardInput }) {
	if (recordsOnStandardInput === void 0) throw new UnreadableInput("no standard input was given");
	return recordsOnStandardInput;
}
function answer({ source, record }, explainer) {
	const { verdict, sinks } = explainer.judge(record);
	const { eventID = null, eventSource, eventName } = record;
	return {
		source,
		eventID,
		eventSource,
		eventName,
		verdict,
		sinks
	};
}

export { sinksToAsk as n, runExplain as t };