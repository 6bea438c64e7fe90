import { posix } from "node:path";

/** The name under which the configuration is looked for, upward from the working directory. */
export const configurationName = "trailproof.yaml";

/**
 * The nearest configuration upward from a folder, or null.
 *
 * @param start an absolute path with forward slashes
 * @param exists whether there is a file at an absolute path
 */
export function findConfiguration(start: string, exists: (path: string) => boolean): string | null {
  let folder = start;
  for (;;) {
    const candidate = posix.join(folder, configurationName);
    if (exists(candidate)) return candidate;
    const above = posix.dirname(folder);
    // Above a drive of Windows, "C:", is ".", which would be the folder of the process.
    if (above === folder || above === ".") return null;
    folder = above;
  }
}
