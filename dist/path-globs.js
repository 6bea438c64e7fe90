import { a as __toESM } from "./rolldown-runtime.js";
import { t as require_ignore } from "./ignore.js";

// src/sources/files/path-globs.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
function excludeMatcher(globs) {
	if (globs.length === 0) return () => false;
	const rules = (0, import_ignore.default)({
		ignorecase: false,
		allowRelativePaths: true
	}).add([...globs]);
	return (path) => isInside(path) && rules.ignores(path);
}
function pathMatcher(globs) {
	return excludeMatcher(globs.map((glob) => `/${glob.replace(/^(?:\.?\/)+/, "")}`));
}
function isInside(path) {
	return path !== "" && !/^(?:\.{0,2}\/|\.{1,2}$)/.test(path);
}

export { excludeMatcher, pathMatcher };