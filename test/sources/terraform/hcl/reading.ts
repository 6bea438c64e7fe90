/** Reads configurations of tests: files by their names in a folder. */
import type { SourceModel } from "../../../../src/model/notification.ts";
import { loadTerraformSources } from "../../../../src/sources/terraform/hcl/index.ts";
import type { Files, Reading } from "../../../../src/sources/types.ts";
import { environment } from "../../cloudformation/summary.ts";

const frontEnd = await loadTerraformSources();

/** Files that stand in folders, by their paths. */
export function filesAt(texts: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(texts);
  return {
    read: (uri) => {
      const text = Object.hasOwn(texts, uri) ? texts[uri] : undefined;
      return text === undefined ? { kind: "missing" } : { kind: "text", text };
    },
    names: (folder) =>
      [
        ...new Set(
          paths.flatMap((path) =>
            path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).replace(/\/.*$/s, "")] : [],
          ),
        ),
      ].sort(),
  };
}

/** Reads the root module that the first of the files belongs to. */
export function readFiles(
  texts: Readonly<Record<string, string>>,
  changes: Parameters<typeof environment>[0] = {},
): Reading {
  const [uri = "", text = ""] = Object.entries(texts)[0] ?? [];
  return frontEnd.read({ uri, text, files: filesAt(texts) }, environment(changes));
}

/** The model of a configuration, all in one file or in several. */
export function modelOf(
  source: string | Readonly<Record<string, string>>,
  changes: Parameters<typeof environment>[0] = {},
): SourceModel {
  const reading = readFiles(typeof source === "string" ? { "m/main.tf": source } : source, changes);
  if (reading.kind !== "read") throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.model;
}
