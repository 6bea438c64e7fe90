import { relative, resolve, sep } from "node:path";
import { disk } from "../../sources/files/disk.ts";
import { leadsOutside } from "../../sources/files/outside.ts";
import { repositoryTop } from "../../sources/files/repository.ts";

/**
 * Paths for SARIF: relative to `GITHUB_WORKSPACE`, else to the top of the git repository, else to the working
 * directory.
 * A file outside of it keeps its absolute path.
 */
export function repositoryPaths(
  workingDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
): (uri: string) => string {
  const workspace = environment.GITHUB_WORKSPACE;
  const named = workspace !== undefined && workspace !== "" ? resolve(workspace) : null;
  const top = named ?? repositoryTop(workingDirectory, disk) ?? workingDirectory;
  return (uri) => {
    const absolute = resolve(workingDirectory, uri);
    const inside = relative(top, absolute);
    const path = leadsOutside(inside) ? absolute : inside;
    return sep === "\\" ? path.replaceAll("\\", "/") : path;
  };
}
