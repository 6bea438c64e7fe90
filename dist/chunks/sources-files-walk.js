import { r as submodule } from "./sources-files-tree.js";
import { F as isIgnored, Gn as mayRead, N as RulesReader, P as foldersAbove, qn as rootOf } from "./core.js";
import { join } from "node:path";

// src/sources/files/walk.ts
const leftOut = /* @__PURE__ */ new Set([
	".git",
	".terraform",
	".terragrunt-cache",
	"node_modules"
]);
function walk(top, store, { wanted, ownByFolder }, excluded) {
	const files = [];
	const failures = [];
	const linksOut = [];
	const root = rootOf(top, store);
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
			else if (entry.kind === "link") {
				if (leadsOut(path, root, wanted(entry.name), store)) linksOut.push(path);
				else if (ownByFolder(entry.name) && store.look(path).is === "file") files.push(path);
			} else files.push(path);
		}
	}
	return {
		files,
		failures: [...failures, ...reader.failures.map((each) => ({
			what: "gitignore",
			...each
		}))],
		linksOut
	};
}
function isCandidate({ name, kind }, wanted) {
	if (kind === "folder" || kind === "submodule" || kind === "link") return !leftOut.has(name);
	return kind === "file" && wanted(name);
}
function leadsOut(link, root, isWanted, store) {
	const real = store.realPath(link);
	if (real.kind === "outside") return true;
	if (real.kind !== "path" || mayRead([root], real.path)) return false;
	return isWanted || store.look(real.path).is === "folder";
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