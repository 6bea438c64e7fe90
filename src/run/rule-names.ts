/** Reads repositories of detection rules, for the names that they wait for. */
import { relative, resolve } from "node:path";
import { indexCatalog, type CatalogIndex } from "../catalog/catalog.ts";
import { readRuleFiles, unknownEventNames, type RuleFile, type RuleOfFile } from "../detections/patterns/rule-files.ts";
import { lineIndex } from "../model/line-index.ts";
import type { RuleNames, RulePlace, UnreadRule } from "../model/rule-names.ts";
import { disk } from "../sources/files/disk.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { readFoundText, readTextFile, reasonWithoutText } from "../sources/files/read-text.ts";
import { ruleFilesBelow } from "./rule-paths.ts";

/** The names that the rules below the paths wait for and that the catalog does not have as they are written. */
export function ruleNames(
  paths: readonly string[],
  workingDirectory: string,
  store: FileStore = disk,
  index: CatalogIndex = indexCatalog(),
): RuleNames {
  const failures: { readonly file: string; readonly reason: string }[] = [];
  const files: RuleFile[] = [];
  for (const path of paths.map((one) => resolve(workingDirectory, one)))
    for (const file of filesBelow(path, store, workingDirectory, failures)) {
      const reading = file === path ? readTextFile(file, store) : readFoundText(file, [path], store);
      const name = uriOf(file, workingDirectory);
      if (reading.kind === "text") files.push({ path: name, text: reading.text });
      else if (reading.kind !== "outside" && reading.kind !== "missing")
        failures.push({ file: name, reason: reasonWithoutText(reading) });
    }
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const { rules, mistaken } = readRuleFiles(files);
  const placeOf = ({ path, rule }: RuleOfFile): RulePlace => ({
    file: path,
    line: lineIndex(texts.get(path) ?? "").position(rule.offset).line,
    rule: rule.name,
  });
  return {
    rules: rules.length,
    names: unknownEventNames(rules, index).map((one) => ({ ...placeOf(one), named: one.named, hint: one.hint })),
    unread: [
      ...rules.flatMap((one) => unreadOf(one, placeOf(one))),
      ...mistaken.map(({ path }) => ({ file: path, line: 1, rule: "", written: "" })),
    ],
    failures,
  };
}

function filesBelow(
  path: string,
  store: FileStore,
  workingDirectory: string,
  failures: { readonly file: string; readonly reason: string }[],
): readonly string[] {
  if (store.look(path).is !== "folder") return [path];
  const found = ruleFilesBelow(path, store);
  for (const failure of found.failures)
    failures.push({ file: uriOf(failure.path, workingDirectory), reason: failure.reason });
  return found.files;
}

function unreadOf({ rule: { reading } }: RuleOfFile, place: RulePlace): UnreadRule[] {
  if (reading.kind === "mistaken") return [{ ...place, written: "" }];
  const [first] = reading.pattern.open;
  if (first === undefined) return [];
  return [{ ...place, written: "written" in first ? first.written : "" }];
}

function uriOf(path: string, workingDirectory: string): string {
  return relative(workingDirectory, path).replaceAll("\\", "/");
}
