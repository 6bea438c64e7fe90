import { B as withStandardInput, U as refuse, V as libraryOptions, ar as print, cr as terminalOf, di as displayUsageError, fr as exitStatus, jo as counted, pn as explainWriter, sr as tell, ts as defined, z as withRecordsOnStandardInput } from "./core.js";
import { t as runExplain } from "./run-explain.js";

// src/shell/cli/explain.ts
async function explain(files, options) {
	const problem = problemOf(files, options);
	if (problem !== null) return refuse(problem);
	const outcome = await ask(files, options);
	if (outcome.kind === "usage") return refuse(...outcome.errors.map(displayUsageError));
	const { format, summary = false, expect } = options;
	const terminal = terminalOf(process.stdout, options.color);
	const others = await printAll(outcome, await explainWriter(format, {
		...terminal,
		sinks: outcome.sinks,
		summary
	}), (event) => expect !== void 0 && event.verdict !== expect);
	if (expect !== void 0 && others > 0) await tell(`trailproof: --expect ${expect} does not hold for ${counted(others, "event")}: the answer is another.`);
	if (outcome.notifications.some(({ incomplete }) => incomplete)) return exitStatus.incomplete;
	return others > 0 ? exitStatus.findings : exitStatus.ok;
}
async function ask(files, options) {
	const { event, resource, account, role, ...rest } = options;
	const asked = {
		...libraryOptions(rest),
		...defined({ paths: options.in })
	};
	if (event === void 0) return runExplain(await withRecordsOnStandardInput({
		...asked,
		files
	}));
	const { runExplainEvent } = await import("./run-explain-event.js");
	return runExplainEvent(await withStandardInput({
		...asked,
		event,
		...defined({
			resource,
			account,
			role
		})
	}));
}
function problemOf(files, options) {
	const { event, resource, account, role } = options;
	if (event !== void 0) {
		if (files.length > 0) return "explain: name files of records, or an event with --event.";
		if (account !== void 0 && !/^\d{12}$/.test(account)) return `--account: found "${account}", expected the 12 digits of an AWS account.`;
		if (role !== void 0 && !/^arn:[^:\s]+:[^:\s]+:[^:\s]*:\d{12}:\S+$/.test(role)) return `--role: found "${role}", expected the ARN of a role or user, such as arn:aws:iam::111122223333:role/audit.`;
		return null;
	}
	if (files.length === 0) return "explain: name files of records, or an event with --event s3:GetObject.";
	const [lonely] = Object.keys(defined({
		resource,
		account,
		role
	}));
	return lonely === void 0 ? null : `--${lonely} needs --event.`;
}
const enoughToPrint = 131072;
async function printAll({ events, notifications }, writer, isUnexpected) {
	let unexpected = 0;
	let text = "";
	for await (const batch of events) {
		for (const event of batch) {
			text += writer.event(event);
			if (isUnexpected(event)) unexpected++;
			if (text.length < enoughToPrint) continue;
			if (!await print(text)) return unexpected;
			text = "";
		}
		if (!await print(text)) return unexpected;
		text = "";
	}
	await print(writer.end(notifications.map(({ level, message, location }) => ({
		level,
		message,
		location
	}))));
	return unexpected;
}

export { explain };