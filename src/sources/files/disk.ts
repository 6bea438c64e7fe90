/** The files of the disk. */
import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import type { FileEntry, FileStore, Look, RealPath } from "./file-store.ts";
import { failureReason, missing, readNamedFile, readRegularFile } from "./read-file.ts";

/** The disk of this computer. What git keeps of it, nobody has asked. */
export const disk: FileStore = {
  look,
  realPath,
  list,
  readRegular: readRegularFile,
  readNamed: readNamedFile,
  expect: () => undefined,
  isTracked: () => false,
  get ignoring() {
    return disk;
  },
};

function look(path: string): Look {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? { is: "folder" } : { is: "file", isRegular: stats.isFile() };
  } catch (error) {
    return { is: "nothing", reason: failureReason(error) };
  }
}

function realPath(path: string): RealPath {
  try {
    return { kind: "path", path: realpathSync.native(path) };
  } catch (error) {
    const reason = failureReason(error);
    return reason === missing ? { kind: "missing" } : { kind: "failed", reason };
  }
}

function list(folder: string): readonly FileEntry[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  } catch (error) {
    return failureReason(error);
  }
}

function kindOf(entry: Dirent): FileEntry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}
