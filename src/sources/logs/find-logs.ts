/** Finds the files below what a person named as logs. */
import { resolve } from "node:path";
import { compareText } from "../../model/compare-text.ts";
import type { Notification } from "../../model/notification.ts";
import type { FileStore } from "../files/file-store.ts";
import { uriOf } from "../files/find.ts";
import { deliveredFile, type DeliveredFile } from "./delivered.ts";

/** A file of logs. */
export interface LogFile {
  readonly path: string;
  readonly uri: string;
  readonly delivered: DeliveredFile;
}

export interface FoundLogs {
  /** In the order of what was named, folders sorted. */
  readonly files: readonly LogFile[];
  readonly notifications: readonly Notification[];
}

const endings = /\.(?:gz|json|jsonl|ndjson|csv|log|txt)$/i;

/** @param named files and folders; a file that was named is read whatever it is called */
export function findLogs(named: readonly string[], workingDirectory: string, files: FileStore): FoundLogs {
  const notifications: Notification[] = [];
  const fail = (path: string, reason: string): void => {
    const message = `${uriOf(path, workingDirectory)} cannot be read: ${reason}.`;
    notifications.push({ level: "error", message, location: null, incomplete: true });
  };
  const found = named.flatMap((name) => {
    const path = resolve(workingDirectory, name);
    const look = files.look(path);
    if (look.is === "folder") return filesBelow(path, files, fail);
    if (look.is === "file") return [path];
    fail(path, look.reason);
    return [];
  });
  return {
    files: [...new Set(found)].map((path) => {
      const uri = uriOf(path, workingDirectory);
      return { path, uri, delivered: deliveredFile(uri) };
    }),
    notifications,
  };
}

function filesBelow(top: string, files: FileStore, fail: (path: string, reason: string) => void): string[] {
  const found: string[] = [];
  const open = [top];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = files.list(folder);
    if (typeof entries === "string") {
      fail(folder, entries);
      continue;
    }
    for (const { name, kind } of entries) {
      const path = `${folder.replace(/\/$/, "")}/${name}`;
      if (kind === "folder") open.push(path);
      else if (kind === "file" && endings.test(name)) found.push(path);
    }
  }
  return found.sort(compareText);
}
