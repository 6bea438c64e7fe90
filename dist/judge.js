import { A as exitStatusOf, D as renderReport, I as displayUsageError, N as writeWhole, O as formatOfFile, T as rulePages, a as print, k as exitStatus, o as tell, s as terminalOf } from "./core.js";
import { n as codeOptions } from "./standard-input.js";
import { t as repositoryPaths } from "./repository-paths.js";

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
		await tell(`trailproof: ${message}`);
		return exitStatus.usage;
	}
	const outcome = await run();
	return outcome.kind === "usage" ? refuse(outcome) : report(outcome.run, outputs, words);
}
async function report(run, outputs, words) {
	let saved = true;
	for (const { file, format } of outputs) {
		if (format === void 0) continue;
		saved = await save(file, await render(format, run, words, {
			color: false,
			width: 100
		})) && saved;
	}
	await print(await render(words.format, run, words, terminalOf(process.stdout, words.color)));
	if (words.verbose === true) await listLeftAlone(run);
	if (!saved || run.wrongPaths.length > 0) return exitStatus.usage;
	return exitStatusOf(run.result, run.complete, {
		failOn: words.failOn ?? run.failOn ?? "error",
		undetermined: words.failOnUndetermined ?? false
	});
}
async function refuse(outcome) {
	await tell(...outcome.errors.map((error) => `trailproof: ${displayUsageError(error)}`));
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
	await tell("Left alone, as no infrastructure code that is read:", ...run.leftAlone.map((uri) => `  ${uri}`));
}
async function save(file, text) {
	const answer = writeWhole(file, text);
	if (answer.kind === "failed") await tell(`trailproof: --output: ${file} cannot be written: ${answer.because}.`);
	return answer.kind === "written";
}

export { judgeOptions as n, judge as t };