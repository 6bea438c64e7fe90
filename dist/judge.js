import { an as exitStatus, g as renderReport, m as rulePages, on as exitStatusOf, rn as formatOfFile, v as displayUsageError } from "./core.js";
import { t as codeOptions } from "./code-options.js";
import { t as repositoryPaths } from "./repository-paths.js";
import { n as write, t as terminalOf } from "./terminal.js";
import { writeFileSync } from "node:fs";

// src/commands/judge.ts
function judgeOptions(words) {
	return {
		...codeOptions(words),
		...words.policy === void 0 ? {} : { policies: words.policy },
		...words.sameAccount === void 0 ? {} : { sameAccount: words.sameAccount }
	};
}
async function judge(words, run) {
	const outputs = (words.output ?? []).map((file) => ({
		file,
		format: formatOfFile(file)
	}));
	const unknown = outputs.filter((output) => output.format === void 0);
	if (unknown.length > 0) {
		const message = `--output: the extension of ${unknown.map((output) => output.file).join(", ")} names no format; expected .sarif, .json, .md or .txt.`;
		await write(process.stderr, `trailproof: ${message}\n`);
		return exitStatus.usage;
	}
	const outcome = await run();
	return outcome.kind === "usage" ? refuse(outcome) : report(outcome.run, outputs, words);
}
async function report(run, outputs, words) {
	await write(process.stdout, await render(words.format, run, words, terminalOf(process.stdout, words.color)));
	if (words.verbose === true) await listLeftAlone(run);
	for (const { file, format } of outputs) if (format !== void 0 && !await save(file, await render(format, run, words, {
		color: false,
		width: 100
	}))) return exitStatus.usage;
	if (run.wrongPaths.length > 0) return exitStatus.usage;
	return exitStatusOf(run.result, run.complete, {
		failOn: words.failOn ?? run.failOn ?? "error",
		undetermined: words.failOnUndetermined ?? false
	});
}
async function refuse(outcome) {
	await write(process.stderr, outcome.errors.map((error) => `trailproof: ${displayUsageError(error)}\n`).join(""));
	return exitStatus.usage;
}
async function render(format, run, words, terminal) {
	const options = {
		...terminal,
		rules: rulePages,
		sourceText: format === "sarif" ? run.sourceText : run.quotableText,
		repositoryPath: repositoryPaths(process.cwd(), process.env),
		complete: run.complete,
		verbose: words.verbose ?? false,
		quiet: words.quiet ?? false
	};
	const text = await renderReport(format, run.result, options);
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
async function listLeftAlone(run) {
	if (run.leftAlone.length === 0) return;
	await write(process.stderr, `Left alone, as no infrastructure code that is read:\n${run.leftAlone.map((uri) => `  ${uri}\n`).join("")}`);
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

export { judgeOptions as n, judge as t };