import { N as git } from "./core.js";

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
			isTracked: (way) => kept.has(way)
		}
	};
}
function addWithFolders(kept, way) {
	for (let each = way; each !== "" && !kept.has(each); each = each.slice(0, Math.max(0, each.lastIndexOf("/")))) kept.add(each);
}

export { readCheckoutState as t };