/**
 * What `trailproof init` has to know of a folder before it proposes a configuration.
 */
import { fileOf } from "../../model/address.ts";
import { judgeInputs } from "../check.ts";
import { readInputs } from "../inputs.ts";
import { prepare } from "../setup.ts";
import { openParameters } from "../../report/shared/next-steps.ts";
import { disk } from "../../sources/files/disk.ts";
import type { FileStore } from "../../sources/files/file-store.ts";
import { findFiles } from "../../sources/files/find.ts";
import { readFoundText } from "../../sources/files/read-text.ts";
import { rootsOf } from "../../sources/files/repository.ts";

/** What was found. Everything is sorted and each once. */
export interface InitFindings {
  /** Ids of trails and event data stores. */
  readonly sinks: readonly string[];
  /** Catalog ids of services with declared resources that have data events, judged or not. */
  readonly services: readonly string[];
  /** Parameters and variables that the verdicts hang on. */
  readonly parameters: readonly string[];
  /** Snapshots and answers of the AWS CLI. */
  readonly trailFiles: readonly string[];
  /** Folders with infrastructure code, relative to the working directory: the uppermost only. */
  readonly folders: readonly string[];
}

/** Looks at the folder as `check` without a configuration would. */
export async function initFindings(workingDirectory: string, store: FileStore = disk): Promise<InitFindings> {
  const trailFiles = await snapshotsIn(workingDirectory, store);
  const preparation = await prepare({ workingDirectory, configuration: null }, store);
  if (preparation.kind === "usage") return { sinks: [], services: [], parameters: [], trailFiles, folders: [] };
  const inputs = await readInputs(preparation.setup);
  const { sinks } = inputs.model;
  // Where there is no trail, nothing is judged, and the verdicts name no resource.
  const resources = inputs.model.resources.filter(({ resourceType }) => resourceType !== null);
  const uris = [...sinks, ...resources].flatMap(({ id }) => fileOf(id) ?? []);
  return {
    sinks: sorted(sinks.map(({ id }) => id)),
    services: sorted(resources.map(({ service }) => service)),
    parameters: openParameters((await judgeInputs(preparation.setup, inputs, null)).result),
    trailFiles,
    folders: sorted(uris.map((uri) => uri.split("/").slice(0, -1)[0] ?? ".")),
  };
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** Bigger files are no snapshots that anyone keeps in a repository. */
const biggestSnapshot = 16 * 1024 * 1024;

async function snapshotsIn(workingDirectory: string, store: FileStore): Promise<string[]> {
  const { files } = await findFiles(["."], [], workingDirectory, store);
  const { readTrailsFiles } = await import("../../sources/snapshot/read.ts");
  const roots = rootsOf(workingDirectory, [], store);
  return files.flatMap(({ uri, path }) => {
    const reading = uri.toLowerCase().endsWith(".json") ? readFoundText(path, roots, store, biggestSnapshot) : null;
    if (
      reading?.kind !== "text" ||
      !/"(?:trailproof-snapshot|trailList|Trail|AdvancedEventSelectors|EventSelectors)"/.test(reading.text) ||
      /"(?:Resources|planned_values|resources)"\s*:/.test(reading.text)
    )
      return [];
    return readTrailsFiles([{ uri, text: reading.text }]).errors.length === 0 ? [uri] : [];
  });
}
