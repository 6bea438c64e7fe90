import { IgnoreRules } from "./gitignore.ts";

/**
 * Whether a path matches. Paths are relative to the folder that the globs are relative to, with forward slashes;
 * folders end with one.
 */
export type PathMatcher = (path: string) => boolean;

/**
 * Globs as in `.gitignore`: `examples/**`, `*.test.yaml` in every folder, `/build` at the top alone, `!keep.yaml` to
 * take one back.
 * A folder that matches stands for all that is in it. Paths that lead out of the folder match nothing.
 */
export function excludeMatcher(globs: readonly string[]): PathMatcher {
  if (globs.length === 0) return () => false;
  const rules = new IgnoreRules(globs);
  return (path) => isInside(path) && rules.ignores(path.endsWith("/") ? path.slice(0, -1) : path, path.endsWith("/"));
}

/**
 * Globs that are paths: `template.yaml` is the one at the top, `stacks/payments/**` all below a folder, and the folder
 * itself stands for that too.
 */
export function pathMatcher(globs: readonly string[]): PathMatcher {
  return excludeMatcher(globs.map((glob) => `/${glob.replace(/^(?:\.?\/)+/, "")}`));
}

function isInside(path: string): boolean {
  return path !== "" && !/^(?:\.{0,2}\/|\.{1,2}$)/.test(path);
}
