import { a as wayBelow, c as gitNow, i as revisionFiles, l as NoAnswer, r as isUntracked, s as git, u as mostKept } from "./git-checkout-state.js";
import { Ai as uriOf, Br as judgedRun, Gr as prepare, Jr as disk, Kr as rulesFor, Ni as exists, No as listedInShort, di as displayUsageError, ki as findFiles, lo as fileOf, ts as defined } from "./core.js";
import { isAbsolute, relative, resolve } from "node:path";

// src/git/blobs.ts
var UnreadableRevision = class extends Error {};
const mostInRound = mostKept / 4;
const mostOfOne = 4194304;
var Blobs = class {
	#repository;
	#kept = /* @__PURE__ */ new Map();
	constructor(repository) {
		this.#repository = repository;
	}
	read(blob) {
		const kept = this.#kept.get(blob.object);
		if (kept !== void 0) return kept;
		const content = this.#ask([blob]).get(blob.object) ?? null;
		if ((content?.length ?? 0) <= mostOfOne) this.#kept.set(blob.object, content);
		return content;
	}
	fetch(blobs) {
		const wanted = /* @__PURE__ */ new Map();
		for (const blob of blobs) if (!this.#kept.has(blob.object) && (blob.size ?? 0) <= mostOfOne) wanted.set(blob.object, blob);
		let round = [];
		let bytes = 0;
		const ask = () => {
			if (round.length > 0) for (const [object, content] of this.#ask(round)) this.#kept.set(object, content);
			[round, bytes] = [[], 0];
		};
		for (const blob of wanted.values()) {
			const size = blob.size ?? mostOfOne;
			if (bytes + size > mostInRound) ask();
			round.push(blob);
			bytes += size;
		}
		ask();
	}
	#ask(blobs) {
		const input = blobs.map(({ object }) => `${object}\n`).join("");
		const answer = gitNow(this.#repository, ["cat-file", "--batch"], input);
		if (answer.kind === "failed") throw new UnreadableRevision(answer.message);
		return contentsIn(answer.output, blobs);
	}
};
function contentsIn(output, blobs) {
	const contents = /* @__PURE__ */ new Map();
	let at = 0;
	for (const { object } of blobs) {
		const end = output.indexOf("\n", at);
		const line = output.toString("latin1", at, end === -1 ? output.length : end);
		const size = / blob (\d+)$/.exec(line)?.[1];
		if (end === -1 || size === void 0 && !line.endsWith(" missing")) throw new UnreadableRevision(end === -1 ? "git printed less than it was asked for" : `git printed "${line}"`);
		const start = end + 1;
		const length = Number(size ?? 0);
		if (start + length > output.length) throw new UnreadableRevision("git printed less than it was asked for");
		contents.set(object, size === void 0 ? null : Buffer.from(output.subarray(start, start + length)));
		at = size === void 0 ? start : start + length + 1;
	}
	return contents;
}

// src/git/revision.ts
async function readRevision(name, repository) {
	try {
		const commit = await commitNamed(name, repository);
		if (commit === null) return {
			kind: "failed",
			reason: unknownRevision(name)
		};
		const reading = await listRevision(commit, repository);
		return typeof reading === "string" ? failedRevision(name, reading) : {
			kind: "read",
			revision: reading
		};
	} catch (error) {
		if (error instanceof NoAnswer) return {
			kind: "failed",
			reason: {
				kind: "no-answer",
				message: error.message
			}
		};
		if (error instanceof UnreadableRevision) return failedRevision(name, error.message);
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
function failedRevision(name, because) {
	return {
		kind: "failed",
		reason: {
			kind: "failed",
			message: `the files of ${name} could not be read: ${because}`
		}
	};
}
async function listRevision(commit, repository) {
	const sizes = repository.isPartial ? [] : ["-l"];
	const listed = await git(repository, [
		"ls-tree",
		"-r",
		"-z",
		...sizes,
		"--full-tree",
		commit
	]);
	if (listed.kind === "failed") return listed.message;
	const lines = listed.output.split("\0").filter((line) => line !== "");
	const entries = lines.flatMap(entryOf);
	if (entries.length < lines.length) return "git lists it in a form that is not known";
	const strange = entries.find(({ way }) => !staysInside(way));
	if (strange !== void 0) return `it holds a file with the path ${JSON.stringify(strange.way)}, which leads out of the tree`;
	const blobs = new Blobs(repository);
	blobs.fetch(entries.filter(({ kind }) => kind === "link"));
	const items = entries.map((entry) => [entry.way, itemOf(entry, blobs)]);
	return {
		commit,
		repository,
		items: new Map(items),
		blobs
	};
}
function entryOf(line) {
	const [, mode, type, object, size, way] = /^(\d+) (blob|commit) ([0-9a-f]+)(?: +(\d+|-|BAD))?\t(.+)$/s.exec(line) ?? [];
	if (object === void 0 || way === void 0) return [];
	return [{
		way,
		kind: type === "commit" ? "submodule" : mode === "120000" ? "link" : "file",
		object,
		size: size === void 0 || !/^\d+$/.test(size) ? null : Number(size)
	}];
}
function itemOf({ kind, object, size }, blobs) {
	switch (kind) {
		case "file": return {
			kind,
			file: {
				object,
				size
			}
		};
		case "link": return {
			kind,
			target: blobs.read({
				object,
				size
			})?.toString("utf8") ?? ""
		};
		case "submodule": return { kind };
	}
}
function staysInside(way) {
	const separators = process.platform === "win32" ? /[/\\:]/ : "/";
	return way.split(separators).every((step) => step !== "" && step !== "." && step !== ".." && step.toLowerCase() !== ".git");
}
function unknownRevision(name) {
	return {
		kind: "unknown-revision",
		message: `git knows no commit ${name} here. Name a branch, tag or commit that was fetched; a shallow clone lacks earlier ones (actions/checkout has "fetch-depth: 0").`
	};
}

// src/wording/compared-files.ts
function comparedFilesWords({ ignored, untracked }) {
	return [...ignored.length === 0 ? [] : [`Both sides were read with files that git ignores: ${listedInShort(ignored)}.`], ...untracked.length === 0 ? [] : [`What git does not track counts as new: ${listedInShort(untracked)}. Add it to git to compare it later.`]];
}
function absentInRevision(name, path) {
	return `git:${name}:${path} cannot be read: the commit has no such file or folder. Name one that it has.`;
}
function rulesOfHeadWords(name, because) {
	return `The configuration of ${name} cannot be used, so that of the checkout counts for both sides. ${because}`;
}

// src/run/check-revision.ts
async function checkRevisionFiles(question) {
	try {
		return await checkFiles(question);
	} catch (error) {
		if (error instanceof NoAnswer) return {
			kind: "unreadable",
			reason: {
				kind: "no-answer",
				message: error.message
			}
		};
		if (error instanceof UnreadableRevision) return {
			kind: "unreadable",
			reason: failedRevision(question.name, error.message).reason
		};
		throw error;
	}
}
async function rulesOfRevision(question) {
	const { options, shared } = optionsOf(question);
	const { revision, checkout } = question;
	const { store } = revisionFiles(revision, checkout, shared);
	return rulesFor({
		...options,
		workingDirectory: revision.repository.folder
	}, store);
}
async function checkFiles(question) {
	const { name, revision, checkout, workingDirectory, rulesOfHead } = question;
	const { folder, top } = revision.repository;
	const { options, shared, untracked } = optionsOf(question);
	const { store, ignoredRead } = revisionFiles(revision, checkout, shared);
	const within = question.paths.map((path) => pathWithin(path, workingDirectory));
	const leading = await Promise.all(within.map((path) => leadsSomewhere(path, folder, store)));
	const paths = within.filter((_path, index) => leading[index]);
	const own = await prepare({
		...options,
		paths,
		workingDirectory: folder
	}, store, rulesOfHead);
	const preparation = own.kind === "ready" ? own : await prepare({
		...question.options,
		paths,
		workingDirectory
	}, disk, rulesOfHead);
	if (preparation.kind === "usage") return preparation;
	return {
		kind: "done",
		run: await judgedRun({
			...preparation.setup,
			files: store,
			workingDirectory: folder
		}),
		paths: question.paths.filter((_path, index) => leading[index]),
		ignored: [...ignoredRead].map((way) => uriOf(resolve(top, way), folder)).sort(),
		untracked,
		warnings: own.kind === "ready" ? [] : [rulesOfHeadWords(name, own.errors.map(displayUsageError).join(" "))]
	};
}
function optionsOf({ revision, checkout, options, workingDirectory, besideCheckout }) {
	const { folder, top } = revision.repository;
	const shared = [];
	const untracked = [];
	const placeOf = (file) => {
		if (file === "-") return [file];
		const path = resolve(folder, pathWithin(file, workingDirectory));
		const way = wayBelow(top, path);
		if (way !== null && revision.items.has(way)) return [uriOf(path, folder)];
		if (way !== null && checkout.isTracked(way)) return [];
		shared.push(path);
		return [path];
	};
	const placeOfCode = (file) => {
		const path = resolve(folder, pathWithin(file, workingDirectory));
		if (!besideCheckout || file === "-" || !isUntracked(path, revision.repository, checkout)) return placeOf(file);
		untracked.push(uriOf(path, folder));
		return [];
	};
	const { configuration } = options;
	const named = typeof configuration === "string" ? { configuration: placeOf(configuration)[0] ?? null } : {};
	return {
		options: {
			...options,
			...defined({
				trails: options.trails?.flatMap(placeOf),
				parameterFiles: options.parameterFiles?.flatMap(placeOfCode),
				variableFiles: options.variableFiles?.flatMap(placeOfCode)
			}),
			...named
		},
		shared,
		untracked
	};
}
function pathWithin(path, workingDirectory) {
	return isAbsolute(path) ? relative(workingDirectory, path) : path;
}
function withFileNotes(run, { ignored, untracked, warnings }, repository, checkout) {
	const { result } = run;
	const addresses = result.coverage.flatMap(({ resource }) => resource?.address ?? []);
	const untrackedCode = [...new Set([...result.sinks.map(({ id }) => id), ...addresses].flatMap((id) => fileOf(id) ?? []))].filter((uri) => {
		const way = wayBelow(repository.top, resolve(repository.folder, uri));
		return checkout !== null && way !== null && !checkout.isTracked(way) && !ignored.includes(uri);
	});
	const notifications = [
		...result.notifications,
		...warnings.map((message) => ({
			level: "warning",
			message,
			location: null
		})),
		...comparedFilesWords({
			ignored,
			untracked: [.../* @__PURE__ */ new Set([...untracked, ...untrackedCode])].sort()
		}).map((message) => ({
			level: "note",
			message,
			location: null
		}))
	];
	return {
		...run,
		result: {
			...result,
			notifications
		}
	};
}
async function leadsSomewhere(path, folder, files) {
	if (exists(files, resolve(folder, path))) return true;
	return /[*?[{]/.test(path) && (await findFiles([path], [], folder, files)).files.length > 0;
}

export { absentInRevision as a, withFileNotes as i, leadsSomewhere as n, commitNamed as o, rulesOfRevision as r, readRevision as s, checkRevisionFiles as t };