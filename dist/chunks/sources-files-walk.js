import { a as foldersAbove, i as RulesReader, o as isIgnored, r as submodule } from "./sources-files-tree.js";
import { join } from "node:path";

// src/sources/files/walk.ts
const leftOut = /* @__PURE__ */ new Set([
	".git",
	".terraform",
	".terragrunt-cache",
	"node_modules"
]);
function walk(top, store, wanted, excluded) {
	const files = [];
	const failures = [];
	const reader = new RulesReader(top, store);
	const pending = [{
		folder: top,
		rules: rulesAbove(top, reader, store),
		isIgnored: false
	}];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { folder } = next;
		const entries = store.list(folder);
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
			const isFolder = entry.kind === "folder";
			if (!isCandidate(entry, wanted) || excluded(path, isFolder)) continue;
			const ignored = next.isIgnored || isIgnored(path, isFolder, rules);
			if (ignored && !store.isTracked(path)) continue;
			if (isFolder) pending.push({
				folder: path,
				rules,
				isIgnored: ignored
			});
			else if (entry.kind === "submodule") failures.push(submoduleAt(path, store));
			else files.push(path);
		}
	}
	return {
		files,
		failures: [...failures, ...reader.failures.map((each) => ({
			what: "gitignore",
			...each
		}))]
	};
}
function isCandidate({ name, kind }, wanted) {
	if (kind === "folder" || kind === "submodule") return !leftOut.has(name);
	return kind === "file" && wanted(name);
}
function submoduleAt(path, store) {
	const there = store.ignoring.list(path);
	return {
		what: typeof there === "string" || there.length === 0 ? "empty-submodule" : "folder",
		path,
		reason: submodule
	};
}
function rulesAbove(top, reader, store) {
	const rules = reader.above(top);
	return [...foldersAbove(top, store.ignoring).slice(1), top].some((each) => isIgnored(each, true, rules)) ? [] : rules;
}

export { walk };