import { join, relative, resolve, sep } from "node:path";
import { disk } from "../../sources/files/disk.ts";
import { exists } from "../../sources/files/file-store.ts";
import { leadsOutside } from "../../sources/files/outside.ts";

/**
 * The folder that paths for GitHub are relative to: the outermost repository on the way from the workspace to the
 * working directory,
 * for checkouts with a `path`; the workspace where there is none. A submodule belongs to the repository around it.
 */
export function topOfCheckout(workspace: string, workingDirectory: string): string {
  const inside = relative(resolve(workspace), resolve(workingDirectory));
  if (leadsOutside(inside)) return resolve(workspace);
  const steps = inside === "" ? [] : inside.split(sep);
  const folders = [
    resolve(workspace),
    ...steps.map((_step, index) => join(resolve(workspace), ...steps.slice(0, index + 1))),
  ];
  return folders.find((folder) => exists(disk, join(folder, ".git"))) ?? resolve(workspace);
}
