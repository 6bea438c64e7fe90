import { Ci as readTextFile, Jr as disk, cn as RulesReader, dn as IgnoreRules, in as storeOf, ji as nearestAbove, ln as foldersAbove, rn as Tree, un as isIgnored } from "./core.js";
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
import { homedir } from "node:os";

// src/git/program.ts
var NoAnswer = class extends Error {};
async function runGit(call) {
	const seconds = secondsFor(call.asksServer, process.env[timeVariable]);
	const program = findGit(process.env.PATH);
	if (program === null) return {
		kind: "failed",
		message: notFound
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
function runGitNow(call) {
	const seconds = secondsFor(call.asksServer, process.env[timeVariable]);
	const program = findGit(process.env.PATH);
	if (program === null) return {
		kind: "failed",
		message: notFound
	};
	const { pid, status, stdout, stderr, error } = spawnSync(program, call.words, {
		cwd: call.folder,
		env: environmentFor(call),
		input: call.input ?? "",
		timeout: seconds * 1e3,
		killSignal: "SIGKILL",
		maxBuffer: mostKept,
		windowsHide: true,
		...ownGroup
	});
	if (error !== void 0) {
		endGroup(pid);
		const code = "code" in error ? error.code : "";
		if (code === "ETIMEDOUT") throw tooSlow(call, seconds);
		if (code === "ENOBUFS") throw tooMuch(call);
		return {
			kind: "failed",
			message: error.message
		};
	}
	if (status === 0) return {
		kind: "done",
		output: stdout
	};
	return {
		kind: "failed",
		message: complaintOf(stderr, status)
	};
}
const ownGroup = { detached: process.platform !== "win32" };
function endGroup(pid) {
	if (process.platform === "win32" || pid <= 0) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}
const notFound = "the program git was not found";
const mostKept = 268435456;
function gather(child, call, stop) {
	const kept = [];
	const complaints = [];
	let size = 0;
	child.stdout?.on("data", (bytes) => {
		size += bytes.length;
		if (size > 268435456) stop(tooMuch(call));
		else kept.push(bytes);
	});
	child.stderr?.on("data", (bytes) => {
		if (complaints.length < 100) complaints.push(bytes);
	});
	return {
		printed: () => Buffer.concat(kept).toString("utf8"),
		complaint: (status) => complaintOf(Buffer.concat(complaints), status)
	};
}
function complaintOf(complaints, status) {
	const ended = status === null ? "git was ended by the system" : `git ended with status ${String(status)}`;
	return complaintIn(complaints.toString("utf8")) ?? ended;
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
function tooMuch({ words }) {
	return new NoAnswer(`git ${commandIn(words)} printed more than ${String(mostKept / 1024 / 1024)} MB and was stopped. Compare with the result of an earlier check instead: trailproof check --baseline base.json`);
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
function gitNow({ options, folder, isPartial }, words, input) {
	return runGitNow({
		words: [...options, ...words],
		folder,
		asksServer: isPartial,
		input
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

// src/git/revision-files.ts
function revisionFiles(revision, checkout, shared) {
	const { top } = revision.repository;
	const ignored = new IgnoredFiles(revision.repository, checkout, new Set(shared));
	const tree = treeStore(revision, checkout);
	const isFromTree = (path) => tree.realPath(path).kind !== "missing";
	const isOutside = (path) => wayBelow(top, path) === null;
	const isOnDisk = (path) => isOutside(path) || ignored.has(path);
	const storeFor = (path) => !isFromTree(path) && isOnDisk(path) ? disk : tree;
	const reading = (path, read) => {
		const store = storeFor(path);
		if (store === disk && !isOutside(path)) ignored.noteRead(path);
		return read(store);
	};
	return {
		store: {
			look: (path) => isGitItself(top, path) ? { is: "folder" } : storeFor(path).look(path),
			realPath: (path) => storeFor(path).realPath(path),
			list: (path) => {
				const kept = storeFor(path).list(path);
				if (typeof kept === "string" || isOutside(path) || !isFromTree(path)) return kept;
				const names = new Set(kept.map(({ name }) => name));
				const others = disk.list(path);
				if (typeof others === "string") return kept;
				return [...kept, ...others.filter(({ name, kind }) => !names.has(name) && ignored.has(join(path, name), kind))];
			},
			readRegular: (path, limit) => reading(path, (from) => from.readRegular(path, limit)),
			readNamed: (path, limits) => reading(path, (from) => from.readNamed(path, limits)),
			expect: tree.expect,
			isTracked: (path) => isFromTree(path),
			ignoring: disk
		},
		ignoredRead: ignored.read
	};
}
function isUntracked(path, repository, checkout) {
	const way = wayBelow(repository.top, path);
	return way !== null && !checkout.isTracked(way) && !new IgnoredFiles(repository, checkout, /* @__PURE__ */ new Set()).has(path);
}
function isGitItself(top, path) {
	return path === join(top, ".git");
}
function treeStore({ repository, items, blobs }, { clean, leftOut }) {
	const { top } = repository;
	const wayOf = (path) => wayBelow(top, path);
	const isOnDisk = ({ object }, way) => {
		const path = join(top, way);
		if (clean.get(way) !== object) return false;
		const real = disk.realPath(path);
		return real.kind === "path" && real.path === path;
	};
	const mount = {
		wayOf,
		pathOf: (way) => join(top, way),
		read: (blob, way, limit) => {
			if (isOnDisk(blob, way)) return disk.readRegular(join(top, way), limit);
			if (blob.size !== null && blob.size > limit) return {
				kind: "too-big",
				bytes: blob.size,
				limit
			};
			const bytes = blobs.read(blob);
			if (bytes === null) return {
				kind: "failed",
				reason: "git does not have it in this clone"
			};
			return bytes.length > limit ? {
				kind: "too-big",
				bytes: bytes.length,
				limit
			} : {
				kind: "bytes",
				bytes
			};
		},
		expect: (files) => {
			blobs.fetch(files.flatMap(([blob, way]) => isOnDisk(blob, way) ? [] : [blob]));
		}
	};
	return storeOf(new Tree([...items].filter(([way]) => !leftOut.has(way)), wayOf), mount);
}
function checkoutFiles({ top, folder }, { isTracked }, workingDirectory) {
	return {
		...disk,
		isTracked: (path) => {
			const way = wayBelow(top, resolve(folder, relative(workingDirectory, path)));
			return way !== null && isTracked(way);
		},
		ignoring: disk
	};
}
var IgnoredFiles = class {
	read = /* @__PURE__ */ new Set();
	#top;
	#checkout;
	#shared;
	#reader;
	#rules = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Map();
	constructor({ top }, checkout, shared) {
		this.#top = top;
		this.#checkout = checkout;
		this.#shared = shared;
		this.#reader = new RulesReader(top, disk);
	}
	has(path, kind) {
		if (this.#shared.has(path)) return true;
		const way = wayBelow(this.#top, path);
		if (way === null || way === "" || this.#checkout.isTracked(way)) return false;
		if (way.split("/").some((step) => step.toLowerCase() === ".git")) return false;
		const isFolder = kind === void 0 ? disk.look(path).is === "folder" : kind === "folder";
		return this.#isIgnored(path, isFolder);
	}
	noteRead(path) {
		const way = wayBelow(this.#top, path);
		if (way !== null && !this.#shared.has(path)) this.read.add(way);
	}
	#isIgnored(path, isFolder) {
		const folders = foldersAbove(path, disk);
		return folders.slice(1).some((each) => this.#isFolderIgnored(each)) || isIgnored(path, isFolder, this.#rulesAt(folders));
	}
	#isFolderIgnored(folder) {
		const known = this.#folders.get(folder);
		if (known !== void 0) return known;
		const ignored = isIgnored(folder, true, this.#rulesAt(foldersAbove(folder, disk)));
		this.#folders.set(folder, ignored);
		return ignored;
	}
	#rulesAt(folders) {
		const everywhere = this.#checkout.excludes.map((rules) => ({
			folder: this.#top,
			rules
		}));
		return folders.reduce((outer, folder) => {
			const known = this.#rules.get(folder) ?? this.#reader.withRulesOf(folder, outer);
			this.#rules.set(folder, known);
			return known;
		}, everywhere);
	}
};
function wayBelow(top, path) {
	const way = relative(top, path);
	const steps = way.split(sep);
	return isAbsolute(way) || steps[0] === ".." ? null : steps.join("/");
}

// src/git/checkout-state.ts
async function readCheckoutState(repository) {
	const everything = [
		"-z",
		"--full-name",
		"--",
		":/"
	];
	const listed = await git(repository, [
		"ls-files",
		"--stage",
		"-v",
		...everything
	]);
	if (listed.kind === "failed") return listed;
	const modified = await git(repository, [
		"ls-files",
		"--modified",
		...everything
	]);
	if (modified.kind === "failed") return modified;
	const changed = new Set(modified.output.split("\0"));
	const clean = /* @__PURE__ */ new Map();
	const leftOut = /* @__PURE__ */ new Set();
	const kept = /* @__PURE__ */ new Set();
	for (const line of listed.output.split("\0")) {
		const [, tag, mode, object, stage, way] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s.exec(line) ?? [];
		if (tag === void 0 || object === void 0 || way === void 0) continue;
		addWithFolders(kept, way);
		if (tag.toUpperCase() === "S") leftOut.add(way);
		if (tag === "H" && stage === "0" && mode !== "160000" && !changed.has(way)) clean.set(way, object);
	}
	return {
		kind: "read",
		checkout: {
			clean,
			leftOut,
			isTracked: (way) => kept.has(way),
			excludes: await excludesOf(repository)
		}
	};
}
async function excludesOf(repository) {
	const ofClone = await git(repository, [
		"rev-parse",
		"--git-path",
		"info/exclude"
	]);
	const ofUser = await git(repository, [
		"config",
		"--null",
		"--type=path",
		"--get",
		"core.excludesFile"
	]);
	return [ofUser.kind === "done" ? ofUser.output.replace(/\0$/, "") : usualExcludesFile(), ...ofClone.kind === "done" ? [ofClone.output.replace(/\n$/, "")] : []].flatMap((path) => {
		const reading = readTextFile(resolve(repository.folder, path), disk);
		return reading.kind === "text" ? [IgnoreRules.ofText(reading.text)] : [];
	});
}
function usualExcludesFile() {
	const { XDG_CONFIG_HOME: configured = "" } = process.env;
	return join(configured === "" ? join(homedir(), ".config") : configured, "git", "ignore");
}
function addWithFolders(kept, way) {
	for (let each = way; each !== "" && !kept.has(each); each = each.slice(0, Math.max(0, each.lastIndexOf("/")))) kept.add(each);
}

export { wayBelow as a, gitNow as c, revisionFiles as i, NoAnswer as l, checkoutFiles as n, findRepository as o, isUntracked as r, git as s, readCheckoutState as t, mostKept as u };