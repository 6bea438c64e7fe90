import { A as IgnoreRules } from "./core.js";

// src/sources/files/path-globs.ts
function excludeMatcher(globs) {
	if (globs.length === 0) return () => false;
	const rules = new IgnoreRules(globs);
	return (path) => isInside(path) && rules.ignores(path.endsWith("/") ? path.slice(0, -1) : path, path.endsWith("/"));
}
function pathMatcher(globs) {
	return excludeMatcher(globs.map((glob) => `/${glob.replace(/^(?:\.?\/)+/, "")}`));
}
function isInside(path) {
	return path !== "" && !/^(?:\.{0,2}\/|\.{1,2}$)/.test(path);
}

export { excludeMatcher, pathMatcher };