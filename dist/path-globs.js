import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_ignore } from "./ignore.js";

// src/sources/files/path-globs.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/**
* Globs as in `.gitignore`: `examples/**`, `*.test.yaml` in every folder, `/build` at the top alone, `!keep.yaml` to take one back.
* A folder that matches stands for all that is in it. Paths that lead out of the folder match nothing.
*/
function excludeMatcher(globs) {
	if (globs.length === 0) return () => false;
	const rules = (0, import_ignore.default)({
		ignorecase: false,
		allowRelativePaths: true
	}).add([...globs]);
	return (path) => isInside(path) && rules.ignores(path);
}
/**
* Globs that are paths: `template.yaml` is the one at the top, `stacks/payments/**` all below a folder, and the folder itself stands for that too.
*/
function pathMatcher(globs) {
	return excludeMatcher(globs.map((glob) => `/${glob.replace(/^(?:\.?\/)+/, "")}`));
}
function isInside(path) {
	return path !== "" && !/^(?:\.{0,2}\/|\.{1,2}$)/.test(path);
}

export { excludeMatcher, pathMatcher };