/** The files of detection rules that a run names. */
import { resolve } from "node:path";
import type { PlacedRule } from "../detections/rule-files.ts";
import { readRuleFiles } from "../detections/patterns/rule-files.ts";
import type { Notification } from "../model/notification.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { uriOf } from "../sources/files/find.ts";
import { mayRead } from "../sources/files/repository.ts";
import { readFoundText, readTextFile, reasonWithoutText, type FoundText } from "../sources/files/read-text.ts";
import { TextFile } from "../sources/text/text-file.ts";
import { ruleFilesBelow } from "./rule-paths.ts";

/** What the files hold, and what is to be told of them. */
export interface RulesOfFiles {
  readonly rules: readonly PlacedRule[];
  readonly notifications: readonly Notification[];
}

/** A file or folder of detection rules; `root`: the folder that it may not lead out of; null: a person names it. */
export interface RulesReference {
  readonly path: string;
  readonly root: string | null;
}

/** Reads files and folders of rules; what is no rule over CloudTrail is passed over. */
export function readRulesOf(
  named: readonly RulesReference[],
  workingDirectory: string,
  files: FileStore,
): RulesOfFiles {
  const notifications: Notification[] = [];
  const found = new Map<string, string | null>();
  for (const { path, root } of named)
    for (const file of filesAt({ path, root }, workingDirectory, files, notifications))
      if (!found.has(file)) found.set(file, root);
  const texts = [...found.keys()].sort().flatMap((path) => {
    const reading = textAt(path, found.get(path) ?? null, files);
    const uri = uriOf(path, workingDirectory);
    if (reading.kind === "text") return [{ path: uri, text: reading.text }];
    notifications.push(unread(uri, reasonOf(reading)));
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

/** What content names, as a configuration does, is read below its root alone, whatever links lead to. */
function textAt(path: string, root: string | null, files: FileStore): FoundText {
  return root === null ? readTextFile(path, files) : readFoundText(path, [root], files);
}

function reasonOf(reading: Exclude<FoundText, { kind: "text" }>): string {
  switch (reading.kind) {
    case "outside":
      return outside;
    case "missing":
      return "there is no such file";
    default:
      return reasonWithoutText(reading);
  }
}

const outside =
  "it lies outside of the folder of the configuration or policy that names it: move it there, or name it with --detections";

function leadsOut(path: string, root: string | null, files: FileStore): boolean {
  if (root === null) return false;
  const real = files.realPath(path);
  return real.kind === "outside" || (real.kind === "path" && !mayRead([root], real.path));
}

function filesAt(
  { path: written, root }: RulesReference,
  workingDirectory: string,
  files: FileStore,
  notifications: Notification[],
): readonly string[] {
  const path = resolve(workingDirectory, written);
  if (leadsOut(path, root, files)) {
    notifications.push(unread(written, outside));
    return [];
  }
  const entries = files.list(path);
  if (typeof entries !== "string") {
    const found = ruleFilesBelow(path, files);
    for (const failure of found.failures)
      notifications.push(unread(uriOf(failure.path, workingDirectory), failure.reason));
    return found.files;
  }
  if (textAt(path, root, files).kind === "text") return [path];
  notifications.push(unread(written, "there is no such file or folder"));
  return [];
}

function unread(path: string, reason: string): Notification {
  const message = `Detection rules of ${path} cannot be read: ${reason}.`;
  return { level: "error", message, location: null, incomplete: true };
}
