/**
 * The one function behind `trailproof explain`: sinks from code and snapshots, records from logs, an answer for each
 * pair.
 */
import { resolve } from "node:path";
import { prepare, type CheckOptions, type Setup } from "./setup.ts";
import { standardInputName } from "./text-reader.ts";
import { readInputs } from "./inputs.ts";
import { overall, RecordExplainer } from "../coverage/explain-record.ts";
import type { Notification } from "../model/notification.ts";
import type { ExplainEvent, ExplainResult } from "../model/result.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { readLimits, type BytesReading } from "../sources/files/read-file.ts";
import { reasonWithoutText } from "../sources/files/read-text.ts";
import { uriOf } from "../sources/files/find.ts";
import { readRecords } from "../sources/records/read.ts";

export interface ExplainOptions extends CheckOptions {
  /** Log files; `-` reads `standardInput`. */
  readonly files: readonly string[];
}

export type ExplainOutcome =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "done"; readonly result: ExplainResult; readonly complete: boolean };

/** Explains records. `paths` are infrastructure code, `trails` snapshots; at least one of them must be given. */
export async function runExplain(options: ExplainOptions): Promise<ExplainOutcome> {
  const preparation = await prepare(options);
  if (preparation.kind === "usage") return preparation;
  const { setup } = preparation;
  const named = options.paths !== undefined && options.paths.length > 0;
  if (!named && setup.trailFiles.length === 0) {
    const message = "explain needs trails. Name infrastructure code with --in, or a snapshot with --trails.";
    return { kind: "usage", errors: [usageError(message)] };
  }
  const inputs = named ? await readInputs(setup) : null;
  const sinks = [...(inputs?.model.sinks ?? []), ...setup.trails.sinks];
  const explainer = new RecordExplainer(sinks, setup.catalog, setup.semantics);
  const notifications: Notification[] = [
    ...setup.notifications,
    ...(inputs?.model.notifications ?? []),
    ...setup.trails.notifications,
  ];
  const events = options.files.flatMap((file) => eventsOf(file, options, setup, explainer, notifications));
  const result: ExplainResult = {
    formatVersion: 1,
    events,
    notifications: notifications.map(({ level, message, location }) => ({ level, message, location })),
  };
  return { kind: "done", result, complete: !notifications.some((notification) => notification.incomplete) };
}

function eventsOf(
  file: string,
  options: ExplainOptions,
  { files, workingDirectory }: Setup,
  explainer: RecordExplainer,
  notifications: Notification[],
): ExplainEvent[] {
  const read = bytesOf(file, options, workingDirectory, files);
  if (read.kind !== "bytes") {
    const message = `${file} cannot be read: ${reasonWithoutText(read)}. Name a file of CloudTrail records.`;
    notifications.push({ level: "error", message, location: null, incomplete: true });
    return [];
  }
  const reading = readRecords(uriOf(resolve(workingDirectory, file), workingDirectory), read.bytes);
  notifications.push(...reading.notifications);
  return reading.records.map(({ source, record }) => {
    const sinks = explainer.explain(record);
    return {
      source,
      eventID: record.eventID ?? null,
      eventSource: record.eventSource,
      eventName: record.eventName,
      verdict: overall(sinks),
      sinks,
    };
  });
}

/** Log files are bigger than what is parsed as one text. */
const biggestLog = 512 * 1024 * 1024;

function bytesOf(
  file: string,
  { standardInput }: ExplainOptions,
  workingDirectory: string,
  files: FileStore,
): BytesReading {
  if (file === standardInputName) return standardInput ?? { kind: "failed", reason: "no standard input was given" };
  return files.readNamed(resolve(workingDirectory, file), { ...readLimits, bytes: biggestLog });
}
