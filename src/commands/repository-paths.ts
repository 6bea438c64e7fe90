import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * Paths for SARIF: relative to `GITHUB_WORKSPACE`, else to the top of the git repository, else to the working directory.
 * A file outside of it keeps its absolute path.
 */
export function repositoryPaths(workingDirectory: string, environment: Readonly<Record<string, string | undefined>>): (uri: string) => string {
  const workspace = environment.GITHUB_WORKSPACE;
  const top = workspace !== undefined && workspace !== "" ? resolve(workspace) : (topOfRepository(workingDirectory) ?? workingDirectory);
  return (uri) => {
    const absolute = resolve(workingDirectory, uri);
    const inside = relative(top, absolute);
    const path = inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
    return sep === "\\" ? path.replaceAll("\\", "/") : path;
  };
}

/** `.git` is a folder, or a file in worktrees and submodules. */
function topOfRepository(start: string): string | null {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
