import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_ignore } from "./ignore.js";
import { n as failureReason } from "./read-text.js";
import { dirname, join, relative, sep } from "node:path";
import { existsSync, readFileSync, readdirSync } from "node:fs";

// src/sources/files/walk.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/** Folders with code that is not the user's, or none at all. */
const leftOut = /* @__PURE__ */ new Set([
	".git",
	".terraform",
	"node_modules"
]);
/**
* All files below a folder, except what `.gitignore` files name, at every level, those above the folder included up to the top of the repository.
* Folders that are left out are not entered. Symbolic links are not followed: what they point to inside the folder is found anyway.
*
* @param top an absolute path
* @param wanted which files to list, by name
* @param excluded further paths to leave out, absolute
*/
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
/** The rules of the folders above, from the top of the repository; none if they leave out the folder itself, which somebody named. */
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
/** The innermost file that says something about a path decides, as in git. */
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