import { n as readBaseline, r as readResult, t as baselineOf } from "./read.js";
import { Ct as isCandidate, Mt as coverageChanges, St as findFiles, b as runCheck, j as policies_default, jt as compareWith } from "./core.js";
import { t as packs_default } from "./packs2.js";
import { t as readConfiguration } from "./configuration.js";
import { n as findConfiguration } from "./find-configuration2.js";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";

// src/git/revision.ts
async function readRevision(name, workingDirectory) {
	const place = await git([
		"rev-parse",
		"--show-toplevel",
		"--show-prefix"
	], workingDirectory);
	if (place.kind === "failed") return {
		kind: "failed",
		reason: place.missing ? noGit : noRepository(workingDirectory)
	};
	const [top = workingDirectory, prefix = ""] = place.output.split("\n");
	const resolved = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	], workingDirectory);
	if (resolved.kind === "failed") return {
		kind: "failed",
		reason: unknownRevision(name)
	};
	const commit = resolved.output.trim();
	const folder = mkdtempSync(join(tmpdir(), "trailproof-revision-"));
	const remove = () => {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	};
	const failure = await layOut(commit, top, folder);
	if (failure !== null) {
		remove();
		return {
			kind: "failed",
			reason: {
				kind: "failed",
				message: `git could not lay out the files of ${name}: ${failure}`
			}
		};
	}
	const tree = join(folder, "tree");
	return {
		kind: "read",
		revision: {
			commit,
			top: tree,
			folder: join(tree, prefix),
			remove
		}
	};
}
async function layOut(commit, top, folder) {
	const environment = { GIT_INDEX_FILE: join(folder, "index") };
	const listed = await git([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	], top);
	if (listed.kind === "failed") return listed.message;
	const read = await git(["read-tree", commit], top, environment);
	if (read.kind === "failed") return read.message;
	const wanted = listed.output.split("\0").filter((path) => isCandidate(path) || /(^|\/)\.gitignore$/.test(path));
	const written = await git([
		"checkout-index",
		"--force",
		"--quiet",
		`--prefix=${join(folder, "tree")}/`,
		"-z",
		"--stdin"
	], top, environment, wanted.map((path) => `${path}\0`).join(""));
	return written.kind === "failed" ? written.message : null;
}
const noGit = {
	kind: "no-git",
	message: "the program git was not found. Install it, or compare with a result: trailproof check --baseline base.json"
};
function noRepository(folder) {
	return {
		kind: "no-repository",
		message: `${folder} is not inside a git repository. Compare with a folder or a result instead.`
	};
}
function unknownRevision(name) {
	return {
		kind: "unknown-revision",
		message: `git knows no commit ${name} here. Name a branch, tag or commit that was fetched; a shallow clone lacks earlier ones (actions/checkout has "fetch-depth: 0").`
	};
}
const mostOutput = 268435456;
async function git(words, workingDirectory, environment = {}, input) {
	const options = {
		cwd: workingDirectory,
		env: {
			...process.env,
			...environment
		},
		maxBuffer: mostOutput,
		windowsHide: true
	};
	return new Promise((resolve) => {
		const child = execFile("git", [...words], options, (error, stdout, stderr) => {
			if (error === null) resolve({
				kind: "done",
				output: stdout
			});
			else resolve({
				kind: "failed",
				message: stderr.trim() === "" ? error.message : stderr.trim(),
				missing: error.code === "ENOENT"
			});
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input ?? "");
	});
}

// src/baseline/results.ts
const gapRules = ["event-not-recorded", "event-partly-recorded"];
function compareResults(baseline, head) {
	const lost = coverageChanges(baseline.coverage ?? [], head.coverage).filter(({ change }) => change === "lost");
	const findings = head.findings.flatMap((finding) => withLosses(finding, lost));
	return {
		...head,
		...compareWith(baseline, {
			findings,
			coverage: head.coverage
		}),
		summary: {
			...head.summary,
			findings: countByLevel(findings)
		}
	};
}
function withLosses(finding, lost) {
	if (!gapRules.includes(finding.ruleId)) return [finding];
	const own = lost.filter((change) => change.policy === finding.policy && change.requirement === finding.requirement && (change.resource?.address ?? null) === finding.resource);
	const names = new Set(own.flatMap((change) => change.operations));
	const gone = finding.operations.filter((name) => names.has(name));
	if (gone.length === 0) return [finding];
	const left = finding.operations.filter((name) => !names.has(name));
	const loss = {
		...finding,
		ruleId: "coverage-lost",
		level: "error",
		message: `This change loses events that were recorded before: ${gone.join(", ")}. ${finding.message}`,
		operations: gone,
		fingerprint: finding.fingerprint.replace(finding.ruleId, "coverage-lost"),
		causeKey: `coverage-lost ${finding.causeKey}`
	};
	return left.length === 0 ? [loss] : [loss, {
		...finding,
		operations: left
	}];
}
function countByLevel(findings) {
	const count = (level) => findings.filter((finding) => finding.level === level && finding.suppressed === null).length;
	return {
		error: count("error"),
		warning: count("warning"),
		note: count("note")
	};
}

// src/diff.ts
async function runDiff(options) {
	const { base, head, ...shared } = options;
	const workingDirectory = resolve(options.workingDirectory ?? process.cwd());
	const sides = {
		base: sideOf(base, workingDirectory),
		head: sideOf(head, workingDirectory)
	};
	const before = await resultOfSide(base, sides.base, sides.head, shared, workingDirectory);
	if (before.kind === "usage") return before;
	if (sides.head.kind === "result") return compareWithResult(before.baseline, sides.head.path, sides.head.text);
	return checkSide(sides.head, null, {
		...shared,
		baseline: before.baseline
	}, workingDirectory);
}
function sideOf(name, workingDirectory) {
	const revision = /^git:([^:]+)(?::(.*))?$/.exec(name);
	if (revision !== null) return {
		kind: "revision",
		name: revision[1] ?? "",
		path: revision[2] ?? null
	};
	const text = textOf(resolve(workingDirectory, name));
	if (text === null || !/^\s*\uFEFF?\{/.test(text)) return {
		kind: "code",
		path: name
	};
	if (text.includes("\"trailproof-snapshot\"")) return {
		kind: "snapshot",
		path: name
	};
	const isResult = /"formatVersion"\s*:/.test(text) && /"findings"\s*:/.test(text);
	const isSarif = /"runs"\s*:/.test(text) && /"version"\s*:\s*"2\./.test(text);
	return isResult || isSarif ? {
		kind: "result",
		path: name,
		text
	} : {
		kind: "code",
		path: name
	};
}
function textOf(path) {
	if (!path.endsWith(".json") && !path.endsWith(".sarif")) return null;
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
async function resultOfSide(name, side, other, shared, workingDirectory) {
	if (side.kind === "result") {
		const reading = readBaseline(side.path, side.text);
		return reading.kind === "failed" ? {
			kind: "usage",
			errors: reading.errors
		} : reading;
	}
	const outcome = await checkSide(side, other.kind === "code" ? other.path : null, shared, workingDirectory);
	if (outcome.kind === "usage") return outcome;
	const { wrongPaths, result, complete } = outcome.run;
	if (wrongPaths.length > 0) return {
		kind: "usage",
		errors: wrongPaths
	};
	return {
		kind: "read",
		baseline: {
			...baselineOf(name, result),
			complete
		}
	};
}
async function checkSide(side, otherPath, options, workingDirectory) {
	switch (side.kind) {
		case "code": return runCheck({
			...options,
			paths: [side.path],
			workingDirectory
		});
		case "snapshot": return runCheck({
			...options,
			paths: [],
			trails: [side.path, ...options.trails ?? []],
			workingDirectory
		});
		case "revision": return checkRevision(side, otherPath, options, workingDirectory);
	}
}
async function checkRevision(side, otherPath, options, workingDirectory) {
	const reading = await readRevision(side.name, workingDirectory);
	if (reading.kind === "failed") return {
		kind: "usage",
		errors: [{
			location: null,
			path: null,
			message: `git:${side.name}: ${reading.reason.message}`
		}]
	};
	try {
		return await checkRevisionFiles(reading.revision, [side.path ?? otherPath ?? "."], options, workingDirectory);
	} finally {
		reading.revision.remove();
	}
}
async function checkRevisionFiles(revision, paths, options, workingDirectory) {
	mkdirSync(revision.folder, { recursive: true });
	const within = paths.map((path) => pathWithin(path, workingDirectory));
	const leading = await Promise.all(within.map((path) => leadsSomewhere(path, revision.folder)));
	const there = within.filter((_path, index) => leading[index]);
	return runCheck({
		...options,
		...sameRules(options, workingDirectory, revision),
		paths: there,
		workingDirectory: revision.folder
	});
}
async function leadsSomewhere(path, folder) {
	if (existsSync(resolve(folder, path))) return true;
	return /[*?[{]/.test(path) && (await findFiles([path], [], folder)).files.length > 0;
}
function pathWithin(path, workingDirectory) {
	return isAbsolute(path) ? relative(workingDirectory, path) : path;
}
function sameRules(options, workingDirectory, revision) {
	const absolute = (paths) => paths?.map((path) => resolve(workingDirectory, path));
	const trails = absolute(options.trails);
	const parameterFiles = absolute(options.parameterFiles);
	const policies = options.policies?.map((nameOrFile) => existsSync(resolve(workingDirectory, nameOrFile)) ? resolve(workingDirectory, nameOrFile) : nameOrFile);
	return {
		...trails === void 0 ? {} : { trails },
		...parameterFiles === void 0 ? {} : { parameterFiles },
		...policies === void 0 ? {} : { policies },
		...configurationFor(options, workingDirectory, revision)
	};
}
function configurationFor(options, workingDirectory, { folder, top }) {
	if (options.configuration === null) return {};
	const found = options.configuration ?? findConfiguration(workingDirectory.replaceAll("\\", "/"), existsSync);
	if (found === null) return { configuration: null };
	const path = resolve(workingDirectory, found);
	const place = relative(workingDirectory, path);
	const isWithin = (name) => !isAbsolute(place) && !relative(top, join(folder, dirname(place), name)).startsWith("..");
	if (!isWithin(basename(place))) return { configuration: path };
	copyInto(path, join(folder, place));
	for (const named of filesNamedIn(path).filter(isWithin)) copyInto(resolve(dirname(path), named), join(folder, dirname(place), named));
	return { configuration: place };
}
function filesNamedIn(path) {
	const reading = readConfiguration(basename(path), readFileSync(path, "utf8"), {
		...policies_default,
		...packs_default
	});
	if (reading.kind === "failed") return [];
	const { policies, trails } = reading.configuration;
	return [...policies ?? [], ...trails].map(({ text }) => text).filter((name) => existsSync(resolve(dirname(path), name)));
}
function copyInto(from, to) {
	mkdirSync(dirname(to), { recursive: true });
	copyFileSync(from, to);
}
function compareWithResult(baseline, path, text) {
	const reading = readResult(path, text);
	return reading.kind === "failed" ? {
		kind: "usage",
		errors: reading.errors
	} : {
		kind: "done",
		run: runOfResult(baseline, compareResults(baseline, reading.result))
	};
}
function runOfResult(baseline, result) {
	return {
		result,
		wrongPaths: [],
		complete: result.notifications.every(({ level }) => level !== "error"),
		failOn: null,
		baseline,
		leftAlone: [],
		sourceText: () => void 0,
		quotableText: () => void 0
	};
}

export { readRevision as a, git as i, leadsSomewhere as n, runDiff as r, checkRevisionFiles as t };