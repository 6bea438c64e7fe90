import { t as runCheck } from "./check.js";
import { n as exitStatusOf, t as exitStatus } from "./exit-status.js";
import { n as displayUsageError } from "./usage-error.js";
import { t as formatOfFile } from "./formats.js";
import { a as renderReport, n as write, r as codeOptions, t as terminalOf } from "./terminal.js";
import { n as ruleMetas } from "./rules.js";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { existsSync, writeFileSync } from "node:fs";

// src/commands/repository-paths.ts
/**
* Paths for SARIF: relative to `GITHUB_WORKSPACE`, else to the top of the git repository, else to the working directory.
* A file outside of it keeps its absolute path.
*/
function repositoryPaths(workingDirectory, environment) {
	const workspace = environment["GITHUB_WORKSPACE"];
	const top = workspace !== void 0 && workspace !== "" ? resolve(workspace) : topOfRepository(workingDirectory) ?? workingDirectory;
	return (uri) => {
		const absolute = resolve(workingDirectory, uri);
		const inside = relative(top, absolute);
		const path = inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
		return sep === "\\" ? path.replaceAll("\\", "/") : path;
	};
}
/** `.git` is a folder, or a file in worktrees and submodules. */
function topOfRepository(start) {
	for (let folder = resolve(start);; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return null;
	}
}

// src/commands/check.ts
/**
* `trailproof check`: one run, its report on standard output and in files, its exit status.
*/
/** Runs the command; the answer is the exit status. */
async function check(paths, words) {
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
	const outcome = await runCheck({
		...codeOptions(words),
		paths,
		...words.policy === void 0 ? {} : { policies: words.policy },
		...words.sameAccount === void 0 ? {} : { sameAccount: words.sameAccount }
	});
	if (outcome.kind === "usage") return refuse(outcome);
	const { run } = outcome;
	await write(process.stdout, render(words.format, run, words, terminalOf(process.stdout, words.color)));
	if (words.verbose === true) await listLeftAlone(run);
	for (const { file, format } of outputs) if (format !== void 0 && !await save(file, render(format, run, words, {
		color: false,
		width: 100
	}))) return exitStatus.usage;
	return exitStatusOf(run.result, run.complete, {
		failOn: words.failOn ?? run.failOn ?? "error",
		undetermined: words.failOnUndetermined ?? false
	});
}
async function refuse(outcome) {
	await write(process.stderr, outcome.errors.map((error) => `trailproof: ${displayUsageError(error)}\n`).join(""));
	return exitStatus.usage;
}
function render(format, run, words, terminal) {
	const options = {
		...terminal,
		rules: ruleMetas(),
		sourceText: format === "sarif" ? run.sourceText : run.quotableText,
		repositoryPath: repositoryPaths(process.cwd(), process.env),
		complete: run.complete,
		verbose: words.verbose ?? false,
		quiet: words.quiet ?? false
	};
	const text = renderReport(format, run.result, options);
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
/** On standard error, so that it never gets into a report. */
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

export { check };