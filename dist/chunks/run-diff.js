import { U as runCheck, _n as lossLead, an as findFiles, at as policies_default, bn as reachOf, dn as readNamedFile, fn as nearestAbove, it as usageError, ln as readFoundFile, mn as rootOf, nn as decodeText, on as isCandidate, rn as readFoundText, vn as compareWith, wn as defined, yn as coverageChanges } from "./core.js";
import { n as readBaseline, r as readResult, t as baselineOf } from "./comparison-read.js";
import { t as packs_default } from "./generated-packs.js";
import { t as readConfiguration } from "./policy-configuration.js";
import { n as findConfiguration } from "./policy-find-configuration.js";
import { accessSync, closeSync, constants, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, delimiter, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";

// src/git/program.ts
var NoAnswer = class extends Error {};
async function runGit(call) {
	const seconds = secondsFor(call.asksServer, process.env[timeVariable]);
	const program = findGit(process.env.PATH);
	if (program === null) return {
		kind: "failed",
		message: "the program git was not found"
	};
	return new Promise((resolve, reject) => {
		const detached = process.platform !== "win32";
		const env = environmentFor(call);
		const child = spawn(program, call.words, {
			cwd: call.folder,
			env,
			detached,
			windowsHide: true,
			stdio: "pipe"
		});
		const stop = (because) => {
			end(child);
			settle(() => {
				if (because instanceof NoAnswer) reject(because);
				else resolve({
					kind: "failed",
					message: because.message
				});
			});
		};
		const timer = setTimeout(() => {
			stop(tooSlow(call, seconds));
		}, seconds * 1e3);
		const forget = endWithThisProcess(child);
		const settle = (answer) => {
			clearTimeout(timer);
			forget();
			answer();
		};
		const output = gather(child, call, stop);
		child.once("error", stop);
		child.once("close", (status) => {
			settle(() => {
				if (status === 0) resolve({
					kind: "done",
					output: output.printed()
				});
				else resolve({
					kind: "failed",
					message: output.complaint(status)
				});
			});
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(call.input ?? "");
	});
}
const mostKept = 268435456;
const mostHandedOn = 4294967296;
function gather(child, call, stop) {
	const kept = [];
	const complaints = [];
	const most = call.take === void 0 ? mostKept : mostHandedOn;
	const take = call.take ?? ((bytes) => void kept.push(bytes));
	let size = 0;
	child.stdout?.on("data", (bytes) => {
		size += bytes.length;
		try {
			if (size > most) throw tooMuch(call, most);
			take(bytes);
		} catch (error) {
			stop(error instanceof Error ? error : new Error(String(error)));
		}
	});
	child.stderr?.on("data", (bytes) => {
		if (complaints.length < 100) complaints.push(bytes);
	});
	return {
		printed: () => Buffer.concat(kept).toString("utf8"),
		complaint: (status) => complaintIn(Buffer.concat(complaints).toString("utf8")) ?? (status === null ? "git was ended by the system" : `git ended with status ${String(status)}`)
	};
}
function complaintIn(text) {
	const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("remote:"));
	return (lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1))?.replace(/^(fatal|error): /, "").replaceAll(/\/\/[^/@\s]+@/g, "//***@") ?? null;
}
const timeVariable = "TRAILPROOF_GIT_TIMEOUT";
const usualSeconds = 60;
const serverFactor = 5;
const mostSeconds = 86400;
function secondsFor(asksServer, setting = "") {
	const seconds = setting === "" ? usualSeconds : Number(setting);
	if (!(seconds > 0 && seconds <= mostSeconds)) throw new NoAnswer(`${timeVariable}: found "${setting}", expected the seconds that a call of git may take, such as 120.`);
	return asksServer ? seconds * serverFactor : seconds;
}
function tooSlow({ words, asksServer }, seconds) {
	const stopped = `git ${commandIn(words)} did not answer within ${String(seconds)} seconds and was stopped.`;
	const more = asksServer ? `. A call that asks a server has ${String(serverFactor)} times as many` : "";
	return new NoAnswer(`${stopped} If it needs longer here, set ${timeVariable} in the environment to more seconds (default: ${String(usualSeconds)})${more}.`);
}
function tooMuch({ words }, most) {
	return new NoAnswer(`git ${commandIn(words)} printed more than ${String(most / 1024 / 1024)} MB and was stopped. Compare with the result of an earlier check instead: trailproof check --baseline base.json`);
}
function commandIn(words) {
	return words[words.findIndex((word, index) => !word.startsWith("-") && words[index - 1] !== "-c")] ?? "";
}
function end(child) {
	try {
		if (process.platform === "win32" || child.pid === void 0) child.kill("SIGKILL");
		else process.kill(-child.pid, "SIGKILL");
	} catch {}
	child.stdin?.destroy();
	child.stdout?.destroy();
	child.stderr?.destroy();
	child.unref();
}
const endings = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function endWithThisProcess(child) {
	const onExit = () => {
		end(child);
	};
	const onSignal = (signal) => {
		forget();
		end(child);
		if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
	};
	const forget = () => {
		process.removeListener("exit", onExit);
		for (const signal of endings) process.removeListener(signal, onSignal);
	};
	process.once("exit", onExit);
	for (const signal of endings) process.on(signal, onSignal);
	return forget;
}
const unset = /* @__PURE__ */ new Set([
	...[
		"GIT_DIR",
		"GIT_COMMON_DIR",
		"GIT_WORK_TREE",
		"GIT_IMPLICIT_WORK_TREE",
		"GIT_INDEX_FILE",
		"GIT_NAMESPACE",
		"GIT_PREFIX"
	],
	...[
		"GIT_OBJECT_DIRECTORY",
		"GIT_ALTERNATE_OBJECT_DIRECTORIES",
		"GIT_GRAFT_FILE",
		"GIT_SHALLOW_FILE",
		"GIT_REPLACE_REF_BASE"
	],
	...[
		"GIT_INTERNAL_SUPER_PREFIX",
		"GIT_CONFIG",
		"GIT_ATTR_SOURCE",
		"GIT_EXTERNAL_DIFF",
		"GIT_DIFF_OPTS"
	],
	...[
		"GIT_LITERAL_PATHSPECS",
		"GIT_GLOB_PATHSPECS",
		"GIT_NOGLOB_PATHSPECS",
		"GIT_ICASE_PATHSPECS"
	]
]);
const unattended = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_ASKPASS: "",
	SSH_ASKPASS: "",
	SSH_ASKPASS_REQUIRE: "never",
	GCM_INTERACTIVE: "never",
	GIT_HTTP_LOW_SPEED_LIMIT: "1000",
	GIT_HTTP_LOW_SPEED_TIME: "20",
	GIT_OPTIONAL_LOCKS: "0",
	LANGUAGE: "en"
};
function environmentFor(call) {
	return {
		GIT_ALLOW_PROTOCOL: "https:ssh",
		...Object.fromEntries(Object.entries(process.env).filter(([name]) => !unset.has(name.toUpperCase()))),
		...unattended,
		...call.environment
	};
}
function findGit(path = "") {
	const names = process.platform === "win32" ? ["git.exe", "git.com"] : ["git"];
	return path.split(delimiter).filter((folder) => isAbsolute(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)).flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

// src/git/top.ts
function topOfRepository(start) {
	return nearestAbove(start, (folder) => isGit(join(folder, ".git")));
}
function isGit(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? existsSync(join(path, "HEAD")) : existsSync(path);
}

// src/git/repository.ts
async function findRepository(workingDirectory, owner) {
	try {
		return await lookFor(workingDirectory, owner);
	} catch (error) {
		if (error instanceof NoAnswer) return failed("no-answer", error.message);
		throw error;
	}
}
const withoutGit = "the program git was not found. Install it, or compare with a result: trailproof check --baseline base.json";
async function lookFor(workingDirectory, owner) {
	if (findGit(process.env.PATH) === null) return failed("no-git", withoutGit);
	const folder = realpathSync.native(workingDirectory);
	const top = topOfRepository(folder);
	if (top === null) return failed("no-repository", `${workingDirectory} is not inside a git repository. Compare with a folder or a result instead.`);
	const gitDirectory = gitDirectoryOf(top);
	const options = [
		...safeOptions,
		`--git-dir=${gitDirectory}`,
		`--work-tree=${top}`
	];
	const refusal = await refusalOf(top, gitDirectory, owner === "own" ? safeOptions : options);
	if (refusal !== null) return {
		kind: "failed",
		reason: refusal
	};
	const names = await settingsOf(options, top);
	const isPartial = names.some((name) => /^(extensions\.partialclone|remote\..*\.promisor)$/s.test(name));
	return {
		kind: "found",
		repository: {
			top,
			folder,
			prefix: relative(top, folder).split(sep).join("/"),
			options: [...options, ...withoutFilters(names)],
			isPartial
		}
	};
}
async function git(repository, words, how = {}) {
	const { options, folder, isPartial } = repository;
	return runGit({
		...how,
		words: [...options, ...words],
		folder,
		asksServer: isPartial || how.asksServer === true
	});
}
const safeOptions = ["--no-pager", ...[
	"core.fsmonitor=",
	"core.hooksPath=/dev/null",
	"safe.bareRepository=explicit",
	"maintenance.auto=false",
	"gc.auto=0"
].flatMap((setting) => ["-c", setting])];
function gitDirectoryOf(top) {
	const path = join(top, ".git");
	if (statSync(path).isDirectory()) return realpathSync.native(path);
	const named = readFileSync(path, "utf8").replace(/^gitdir:\s*/, "");
	return resolve(top, named.trimEnd());
}
async function refusalOf(top, gitDirectory, options) {
	const environment = { GIT_CEILING_DIRECTORIES: dirname(top) };
	const answer = await runGit({
		words: [
			...options,
			"rev-parse",
			"--absolute-git-dir"
		],
		folder: top,
		asksServer: false,
		environment
	});
	if (answer.kind === "done" && isSame(answer.output.replace(/\r?\n$/, ""), gitDirectory)) return null;
	const because = answer.kind === "failed" ? answer.message : "its .git is damaged";
	return {
		kind: "no-repository",
		message: `git does not read the repository ${top}: ${because}. ${/dubious ownership|unsafe repository/.test(because) ? `If you trust its owner, run: git config --global --add safe.directory ${top}` : "Compare with a folder or a result instead."}`
	};
}
function isSame(one, other) {
	return existsSync(one) && existsSync(other) && realpathSync.native(one) === realpathSync.native(other);
}
async function settingsOf(options, top) {
	const words = [
		...options,
		"config",
		"--null",
		"--name-only",
		"--get-regexp",
		"^(filter\\..*|extensions\\.partialclone|remote\\..*\\.promisor)$"
	];
	const answer = await runGit({
		words,
		folder: top,
		asksServer: false
	});
	return answer.kind === "done" ? answer.output.split("\0").filter((name) => name !== "") : [];
}
function withoutFilters(names) {
	const filters = new Set(names.flatMap((name) => /^filter\.(.+)\.[^.]+$/s.exec(name)?.[1] ?? []));
	const settings = [
		"clean=",
		"smudge=",
		"process=",
		"required=false"
	];
	return [...filters].flatMap((filter) => settings.flatMap((setting) => ["-c", `filter.${filter}.${setting}`]));
}
function failed(kind, message) {
	return {
		kind: "failed",
		reason: {
			kind,
			message
		}
	};
}

// src/comparison/results.ts
const gapRules = ["event-not-recorded", "event-partly-recorded"];
function compareResults(baseline, head) {
	const { changes } = coverageChanges(baseline, {
		coverage: head.coverage,
		reach: reachOf(head)
	});
	const lost = changes.filter(({ change }) => change === "lost");
	const findings = head.findings.flatMap((finding) => withLosses(finding, lost));
	return {
		...head,
		...compareWith(baseline, {
			...head,
			findings
		}),
		summary: {
			...head.summary,
			findings: countByLevel(findings)
		}
	};
}
function withLosses(finding, lost) {
	if (!gapRules.includes(finding.ruleId)) return [finding];
	const askers = [finding, ...finding.alsoFor ?? []];
	const own = lost.filter((change) => askers.some(({ policy, requirement }) => policy === change.policy && requirement === change.requirement) && isAbout(finding, change));
	const names = new Set(own.flatMap((change) => change.operations));
	const gone = finding.operations.filter((name) => names.has(name));
	if (gone.length === 0) return [finding];
	const left = finding.operations.filter((name) => !names.has(name));
	const loss = {
		...finding,
		ruleId: "coverage-lost",
		level: "error",
		...saidBehind(lossLead(gone), finding),
		operations: gone,
		fingerprint: finding.fingerprint.replace(finding.ruleId, "coverage-lost"),
		...finding.alsoFor === void 0 ? {} : { alsoFor: finding.alsoFor.map((asker) => ({
			...asker,
			fingerprint: asker.fingerprint.replace(finding.ruleId, "coverage-lost")
		})) },
		causeKey: `coverage-lost ${finding.causeKey}`
	};
	return left.length === 0 ? [loss] : [loss, {
		...finding,
		operations: left
	}];
}
function saidBehind(lead, { message, relatedLocations }) {
	return {
		message: lead + message,
		relatedLocations: relatedLocations.map(({ inMessage, ...related }) => ({
			...related,
			...inMessage === void 0 ? {} : { inMessage: {
				start: inMessage.start + lead.length,
				end: inMessage.end + lead.length
			} }
		}))
	};
}
function isAbout({ resource }, change) {
	if (change.resource !== null) return change.resource.address === resource;
	return change.accountId === void 0 ? resource === null : resource?.endsWith(`:iam::${change.accountId}:root`) === true;
}
function countByLevel(findings) {
	const count = (level) => findings.filter((finding) => finding.level === level && finding.suppressed === null).length;
	return {
		error: count("error"),
		warning: count("warning"),
		note: count("note")
	};
}

// src/git/lay-out.ts
async function layOut(repository, commit, folder, wanted) {
	const listed = await git(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (listed.kind === "failed") return listed.message;
	const entries = listed.output.split("\0").flatMap(entryOf).filter(({ path }) => wanted(path));
	const strange = entries.find(({ path }) => !staysInside(path));
	if (strange !== void 0) return `it holds a file with the path ${JSON.stringify(strange.path)}, which leads out of the tree`;
	const files = entries.filter(({ isLink }) => !isLink);
	const links = entries.filter(({ isLink }) => isLink);
	const targets = /* @__PURE__ */ new Map();
	const failure = await writeBlobs(repository, files, (path) => fileAt(join(folder, path))) ?? await writeBlobs(repository, links, (path) => textFor(path, targets));
	if (failure === null) linkAll(targets, folder);
	return failure;
}
function entryOf(line) {
	const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
	return object === void 0 || path === void 0 ? [] : [{
		object,
		path,
		isLink: mode === "120000"
	}];
}
function staysInside(path) {
	const separators = process.platform === "win32" ? /[/\\:]/ : "/";
	return path.split(separators).every((step) => step !== "" && step !== "." && step !== ".." && step.toLowerCase() !== ".git");
}
function fileAt(path) {
	mkdirSync(dirname(path), { recursive: true });
	const descriptor = openSync(path, "w");
	return {
		write: (bytes) => {
			writeFileSync(descriptor, bytes);
		},
		close: () => {
			closeSync(descriptor);
		}
	};
}
function textFor(path, texts) {
	const parts = [];
	return {
		write: (bytes) => void parts.push(bytes),
		close: () => void texts.set(path, Buffer.concat(parts).toString("utf8"))
	};
}
async function writeBlobs(repository, entries, open) {
	if (entries.length === 0) return null;
	const reader = new BatchReader(entries, open);
	try {
		const input = entries.map(({ object }) => `${object}\n`).join("");
		const take = (bytes) => {
			reader.take(bytes);
		};
		const answer = await git(repository, ["cat-file", "--batch"], {
			input,
			take
		});
		return answer.kind === "failed" ? answer.message : reader.unread();
	} finally {
		reader.close();
	}
}
var BatchReader = class {
	#entries;
	#open;
	#next = 0;
	#line = "";
	#blob = null;
	constructor(entries, open) {
		this.#entries = entries;
		this.#open = open;
	}
	take(bytes) {
		let rest = bytes;
		while (rest.length > 0) rest = this.#blob === null ? this.#takeLine(rest) : this.#takeContent(rest, this.#blob);
	}
	#takeLine(bytes) {
		const end = bytes.indexOf("\n");
		this.#line += bytes.toString("latin1", 0, end === -1 ? bytes.length : end);
		if (end === -1) return bytes.subarray(bytes.length);
		if (this.#line !== "") this.#begin(this.#line);
		this.#line = "";
		return bytes.subarray(end + 1);
	}
	#begin(line) {
		const entry = this.#entries[this.#next++];
		const size = / blob (\d+)$/.exec(line)?.[1];
		if (entry === void 0 || size === void 0) throw new Error(`${entry?.path ?? "a file"} is not in this clone (${line})`);
		this.#blob = {
			sink: this.#open(entry.path),
			left: Number(size)
		};
		if (this.#blob.left === 0) this.close();
	}
	#takeContent(bytes, blob) {
		const content = bytes.subarray(0, blob.left);
		blob.sink.write(content);
		blob.left -= content.length;
		if (blob.left === 0) this.close();
		return bytes.subarray(content.length);
	}
	close() {
		this.#blob?.sink.close();
		this.#blob = null;
	}
	unread() {
		return this.#next === this.#entries.length && this.#blob === null ? null : "git printed less than it was asked for";
	}
};
function linkAll(targets, folder) {
	const top = realpathSync.native(folder);
	const made = [...targets].map(([path, target]) => ({
		place: join(folder, path),
		target
	})).filter(({ place, target }) => {
		if (!isLinked(place, target)) return false;
		if (whereTo(place, top) !== "outside") return true;
		rmSync(place);
		return false;
	});
	for (const { place } of made.filter((link) => whereTo(link.place, top) !== "inside")) rmSync(place, { force: true });
}
function isLinked(place, target) {
	try {
		mkdirSync(dirname(place), { recursive: true });
		symlinkSync(target, place);
		return true;
	} catch {
		return false;
	}
}
function whereTo(place, top) {
	try {
		const way = relative(top, realpathSync.native(place));
		return isAbsolute(way) || way === ".." || /^\.\.[\\/]/.test(way) ? "outside" : "inside";
	} catch {
		return "nowhere";
	}
}

// src/git/revision.ts
async function readRevision(name, repository) {
	const folder = mkdtempSync(join(tmpdir(), "trailproof-revision-"));
	const remove = () => {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	};
	const laidOut = await layOutRevision(name, repository, folder);
	if (laidOut.kind === "done") return {
		kind: "read",
		revision: {
			commit: laidOut.commit,
			top: folder,
			folder: join(folder, repository.prefix),
			remove
		}
	};
	remove();
	return laidOut;
}
async function layOutRevision(name, repository, folder) {
	try {
		const commit = await commitNamed(name, repository);
		if (commit === null) return {
			kind: "failed",
			reason: unknownRevision(name)
		};
		const failure = await layOut(repository, commit, folder, (path) => isCandidate(path) || /(^|\/)\.gitignore$/.test(path));
		if (failure === null) return {
			kind: "done",
			commit
		};
		return {
			kind: "failed",
			reason: {
				kind: "failed",
				message: `the files of ${name} could not be laid out: ${failure}`
			}
		};
	} catch (error) {
		if (error instanceof NoAnswer) return {
			kind: "failed",
			reason: {
				kind: "no-answer",
				message: error.message
			}
		};
		throw error;
	}
}
async function commitNamed(name, repository) {
	const answer = await git(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
	return answer.kind === "done" ? answer.output.trim() : null;
}
function unknownRevision(name) {
	return {
		kind: "unknown-revision",
		message: `git knows no commit ${name} here. Name a branch, tag or commit that was fetched; a shallow clone lacks earlier ones (actions/checkout has "fetch-depth: 0").`
	};
}

// src/run/diff.ts
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
	const reading = readFoundText(path, [anywhere(path)]);
	return reading.kind === "text" ? reading.text : null;
}
function anywhere(path) {
	return parse(path).root;
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
	const { wrongPaths, result } = outcome.run;
	if (wrongPaths.length > 0) return {
		kind: "usage",
		errors: wrongPaths
	};
	return {
		kind: "read",
		baseline: {
			...baselineOf(name, result),
			sameTree: side.kind === "revision"
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
	const found = await findRepository(workingDirectory, "own");
	const reading = found.kind === "failed" ? found : await readRevision(side.name, found.repository);
	if (reading.kind === "failed") return {
		kind: "usage",
		errors: [usageError(`git:${side.name}: ${reading.reason.message}`)]
	};
	try {
		return await checkRevisionFiles(reading.revision, [side.path ?? otherPath ?? "."], options, workingDirectory);
	} finally {
		reading.revision.remove();
	}
}
async function checkRevisionFiles(revision, paths, options, workingDirectory) {
	mkdirSync(revision.folder, { recursive: true });
	writeFileSync(join(revision.top, ".git"), "");
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
	const policies = options.policies?.map((nameOrFile) => existsSync(resolve(workingDirectory, nameOrFile)) ? resolve(workingDirectory, nameOrFile) : nameOrFile);
	return {
		...defined({
			trails: absolute(options.trails),
			parameterFiles: absolute(options.parameterFiles),
			policies
		}),
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
	const reading = readNamedFile(path);
	if (reading.kind !== "bytes") return { configuration: path };
	copyInto(reading.bytes, join(folder, place));
	for (const named of filesNamedIn(path, reading.bytes).filter(isWithin)) {
		const file = readFoundFile(resolve(dirname(path), named), [rootOf(path)]);
		if (file.kind === "bytes") copyInto(file.bytes, join(folder, dirname(place), named));
	}
	return { configuration: place };
}
function filesNamedIn(path, bytes) {
	const reading = readConfiguration(basename(path), decodeText(bytes) ?? "", {
		...policies_default,
		...packs_default
	});
	if (reading.kind === "failed") return [];
	const { policies, trails } = reading.configuration;
	return [...policies ?? [], ...trails].map(({ text }) => text);
}
function copyInto(bytes, to) {
	mkdirSync(dirname(to), { recursive: true });
	writeFileSync(to, bytes);
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
		complete: reachOf(result).unread.length === 0,
		failOn: null,
		baseline,
		leftAlone: [],
		sourceText: () => void 0,
		quotableText: () => void 0
	};
}

export { readRevision as a, NoAnswer as c, commitNamed as i, leadsSomewhere as n, findRepository as o, runDiff as r, git as s, checkRevisionFiles as t };