import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The nearest folder upward with a `.git`: a folder, or a file in worktrees and submodules. */
export function topOfRepository(start: string): string | null {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (isGit(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function isGit(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? existsSync(join(path, "HEAD"))
    : existsSync(path);
}
