import { a as excludeMatcher, o as pathMatcher } from "./comparison.js";

export { excludeMatcher, pathMatcher };