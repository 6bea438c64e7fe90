/** Paths of the files of an assembly, as `uri`s. */
import { posix } from "node:path";

/** The folder of a file, with a slash at the end; empty for the working directory. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}

/** A path that a file of the folder names. */
export function within(folder: string, path: string): string {
  return posix.normalize(`${folder}${path.replaceAll("\\", "/")}`);
}
