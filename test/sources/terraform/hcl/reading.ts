/** Reads configurations of tests: files by their names in a folder. */
import { expect } from "vitest";
import type { SourceModel } from "../../../../src/model/notification.ts";
import { loadTerraformSources, readRoot } from "../../../../src/sources/terraform/hcl/index.ts";
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

/** Reads the root module that the first of the files belongs to, all of it. */
export function readFiles(
  texts: Readonly<Record<string, string>>,
  changes: Parameters<typeof environment>[0] = {},
): Reading {
  const [uri = "", text = ""] = Object.entries(texts)[0] ?? [];
  const input = { uri, text, files: filesAt(texts) };
  const reading = frontEnd.read(input, environment(changes));
  if (reading.kind !== "read" || reading.model.later === undefined) return reading;
  const all = readRoot(input, environment(changes), "all");
  if (all.kind !== "read") throw new Error(`read at first, and then: ${JSON.stringify(all)}`);
  expectOutline(reading.model, all.model);
  return all;
}

/** What is left for later is as it was said to be, and nothing comes up then that was not said at first. */
function expectOutline({ later, resources, ...told }: SourceModel, all: SourceModel): void {
  const { resources: read, ...toldOfAll } = all;
  expect(resources).toEqual([]);
  expect(later?.count).toBe(read.length);
  expect(later?.first.locate()).toEqual(read[0]?.origin.locate());
  expect(plain(later?.read())).toEqual(plain(read));
  expect(plain(told)).toEqual(plain(toldOfAll));
}

/** Without functions: places as they are located. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => {
      if (part instanceof Map) return [...(part as Map<unknown, unknown>)];
      return typeof part === "object" && part !== null && "locate" in part && typeof part.locate === "function"
        ? (part.locate as () => unknown)()
        : part;
    }),
  ) as unknown;
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
