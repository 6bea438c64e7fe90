import { a as pathMatcher, i as excludeMatcher } from "./comparison.js";

export { excludeMatcher, pathMatcher };