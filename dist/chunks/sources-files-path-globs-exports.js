import { Et as pathMatcher, Tt as excludeMatcher } from "./core.js";

export { excludeMatcher, pathMatcher };