import { t as IgnoreRules } from "./sources-files-gitignore.js";
import { cn as failureReason, in as reasonOf, mn as rootOf, pn as repositoryTop, rn as readFoundText } from "./core.js";
import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

// src/sources/files/walk.ts
const leftOut = /* @__PURE__ */ new Set([
	".git",
	".terraform",
	".terragrunt-cache",
	"node_modules"
]);
function walk(top, wanted, excluded) {
	const files = [];
	const failures = [];
	const reader = new RulesReader(rootOf(top), failures);
	const pending = [{
		folder: top,
		rules: rulesAbove(top, reader)
	}];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { folder } = next;
		const entries = listFolder(folder);
		if (typeof entries === "string") {
			failures.push({
				what: "folder",
				path: folder,
				reason: entries
			});
			continue;
		}
		const rules = entries.some((entry) => entry.name === ".gitignore") ? reader.withRulesOf(folder, next.rules) : next.rules;
		for (const entry of entries) {
			const path = join(folder, entry.name);
			const isFolder = entry.isDirectory();
			if (!(isFolder ? !leftOut.has(entry.name) : entry.isFile() && wanted(entry.name)) || excluded(path, isFolder) || isIgnored(path, isFolder, rules)) continue;
			if (isFolder) pending.push({
				folder: path,
				rules
			});
			else files.push(path);
		}
	}
	return {
		files,
		failures
	};
}
function listFolder(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		return failureReason(error);
	}
}
function rulesAbove(top, reader) {
	const repository = repositoryTop(top);
	if (repository === null) return [];
	const above = [];
	for (let folder = top; folder !== repository;) {
		folder = dirname(folder);
		above.unshift(folder);
	}
	const rules = above.reduce((collected, each) => reader.withRulesOf(each, collected), []);
	return [...above.slice(1), top].some((each) => isIgnored(each, true, rules)) ? [] : rules;
}
const biggestGitignore = 1048576;
var RulesReader = class {
	#root;
	#failures;
	constructor(root, failures) {
		this.#root = root;
		this.#failures = failures;
	}
	withRulesOf(folder, outer) {
		const path = join(folder, ".gitignore");
		const reading = readFoundText(path, [this.#root], biggestGitignore);
		switch (reading.kind) {
			case "text": return [...outer, {
				folder,
				rules: IgnoreRules.ofText(reading.text)
			}];
			case "missing": return outer;
			case "outside":
				this.#failures.push({
					what: "gitignore",
					path,
					reason: "a symbolic link leads out of the repository"
				});
				return outer;
			case "failed":
			case "binary":
			case "too-big":
				this.#failures.push({
					what: "gitignore",
					path,
					reason: reasonOf(reading)
				});
				return outer;
		}
	}
};
function isIgnored(path, isFolder, rules) {
	for (const { folder, rules: own } of rules.toReversed()) {
		const name = relative(folder, path).split(sep).join("/");
		if (name === "" || name.startsWith("../")) continue;
		const verdict = own.verdict(name, isFolder);
		if (verdict !== "unspoken") return verdict === "ignored";
	}
	return false;
}

export { walk };