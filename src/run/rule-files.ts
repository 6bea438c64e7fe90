/** The files of detection rules that a run names. */
import { resolve } from "node:path";
import type { PlacedRule } from "../detections/rule-files.ts";
import { readRuleFiles } from "../detections/patterns/rule-files.ts";
import type { Notification } from "../model/notification.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { uriOf } from "../sources/files/find.ts";
import { readTextFile } from "../sources/files/read-text.ts";
import { walk } from "../sources/files/walk.ts";
import { TextFile } from "../sources/text/text-file.ts";

/** What the files hold, and what is to be told of them. */
export interface RulesOfFiles {
  readonly rules: readonly PlacedRule[];
  readonly notifications: readonly Notification[];
}

/** Reads files and folders of rules; what is no rule over CloudTrail is passed over. */
export function readRulesOf(paths: readonly string[], workingDirectory: string, files: FileStore): RulesOfFiles {
  const notifications: Notification[] = [];
  const found = paths.flatMap((path) => filesAt(resolve(workingDirectory, path), files, path, notifications));
  const texts = [...new Set(found)].sort().flatMap((path) => {
    const reading = readTextFile(path, files);
    const uri = uriOf(path, workingDirectory);
    if (reading.kind === "text") return [{ path: uri, text: reading.text }];
    notifications.push(unread(uri, "reason" in reading ? reading.reason : "it is no text"));
    return [];
  });
  const byUri = new Map(texts.map(({ path, text }) => [path, new TextFile(path, text)]));
  const { rules, mistaken } = readRuleFiles(texts);
  for (const { path } of mistaken) notifications.push(unread(path, "it is no valid YAML or TOML"));
  return {
    rules: rules.flatMap(({ path, rule }) => {
      const location = byUri.get(path)?.locate(rule.offset, rule.offset + 1);
      if (location === undefined) return [];
      if (rule.reading.kind === "mistaken") {
        notifications.push({ ...unread(path, "its query is wrong"), location });
        return [];
      }
      return [{ uri: path, rule, origin: { locate: () => location } }];
    }),
    notifications,
  };
}

function filesAt(path: string, files: FileStore, written: string, notifications: Notification[]): readonly string[] {
  const entries = files.list(path);
  if (typeof entries !== "string") {
    const wanted = (name: string): boolean => /\.(?:ya?ml|toml)$/i.test(name);
    return walk(path, files, { wanted, ownByFolder: () => false }, () => false).files;
  }
  if (readTextFile(path, files).kind === "text") return [path];
  notifications.push(unread(written, "there is no such file or folder"));
  return [];
}

function unread(path: string, reason: string): Notification {
  const message = `Detection rules of ${path} cannot be read: ${reason}.`;
  return { level: "error", message, location: null, incomplete: true };
}
