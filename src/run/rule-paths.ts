/** Where the files of detection rules are: for the runs that judge them, and for those that list their names. */
import type { FileStore } from "../sources/files/file-store.ts";
import { walk } from "../sources/files/walk.ts";

/** Files of rules, by their endings. */
const endings = /\.(?:ya?ml|toml)$/i;

/** The files below a folder that may hold rules, and what could not be looked into. */
export function ruleFilesBelow(folder: string, files: FileStore): ReturnType<typeof walk> {
  const found = walk(folder, files, { wanted: (name) => endings.test(name), ownByFolder: () => false }, () => false);
  return { ...found, files: [...found.files].sort() };
}
