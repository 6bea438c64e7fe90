/** Whether a path matches. Paths are relative to the folder that the globs are relative to, with forward slashes; folders end with one. */
export type PathMatcher = (path: string) => boolean;
/**
 * Globs as in `.gitignore`: `examples/**`, `*.test.yaml` in every folder, `/build` at the top alone, `!keep.yaml` to take one back.
 * A folder that matches stands for all that is in it. Paths that lead out of the folder match nothing.
 */
export declare function excludeMatcher(globs: readonly string[]): PathMatcher;
/**
 * Globs that are paths: `template.yaml` is the one at the top, `stacks/payments/**` all below a folder, and the folder itself stands for that too.
 */
export declare function pathMatcher(globs: readonly string[]): PathMatcher;
