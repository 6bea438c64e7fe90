import { a as __toESM } from "./rolldown-runtime.js";
import { t as require_ignore } from "./ignore.js";
import { Et as failureReason } from "./core.js";
import { dirname, join, relative, sep } from "node:path";
import { existsSync, readFileSync, readdirSync } from "node:fs";

// src/sources/files/walk.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const leftOut = /* @__PURE__ */ new Set([
	".git",
	".terraform",
	".terragrunt-cache",
	"node_modules"
]);
function walk(top, wanted, excluded) {
	const files = [];
	const failures = [];
	const pending = [{
		folder: top,
		rules: rulesAbove(top)
	}];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { folder } = next;
		const entries = listFolder(folder);
		if (typeof entries === "string") {
			failures.push({
				path: folder,
				reason: entries
			});
			continue;
		}
		const rules = entries.some((entry) => entry.name === ".gitignore") ? withRulesOf(folder, next.rules) : next.rules;
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
function rulesAbove(top) {
	const above = [];
	let folder = top;
	while (!existsSync(join(folder, ".git"))) {
		const parent = dirname(folder);
		if (parent === folder) return [];
		folder = parent;
		above.unshift(parent);
	}
	const rules = above.reduce((collected, each) => withRulesOf(each, collected), []);
	return [...above.slice(1), top].some((each) => isIgnored(each, true, rules)) ? [] : rules;
}
function withRulesOf(folder, outer) {
	try {
		const text = readFileSync(join(folder, ".gitignore"), "utf8").replace(/^\uFEFF/, "");
		return [...outer, {
			folder,
			rules: (0, import_ignore.default)({ ignorecase: false }).add(text)
		}];
	} catch {
		return outer;
	}
}
function isIgnored(path, isFolder, rules) {
	for (const { folder, rules: own } of rules.toReversed()) {
		const name = relative(folder, path).split(sep).join("/");
		if (name === "" || name.startsWith("../")) continue;
		const { ignored, unignored } = own.test(isFolder ? `${name}/` : name);
		if (ignored || unignored) return ignored;
	}
	return false;
}

export { walk };