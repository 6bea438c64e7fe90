/**
 * The one function behind `trailproof explain`: sinks from code and snapshots, records from logs, an answer for each
 * pair. Records come and go, so that logs may have any length.
 */
import { resolve } from "node:path";
import { prepare, type CheckOptions, type Setup } from "./setup.ts";
import { standardInputName } from "./text-reader.ts";
import { readInputs } from "./inputs.ts";
import { RecordExplainer } from "../coverage/explain-record.ts";
import { GroupedExplainer } from "../coverage/record-groups.ts";
import type { Notification } from "../model/notification.ts";
import type { ExplainEvent } from "../model/result.ts";
import type { Sink } from "../model/sink.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import { chunksOfNamedFile, UnreadableInput } from "../sources/files/read-chunks.ts";
import { uriOf } from "../sources/files/find.ts";
import { RecordReader, recordsIn } from "../sources/records/read.ts";
import type { CloudTrailRecord } from "../sources/records/types.ts";
import type { Chunks } from "../sources/records/unpack.ts";

export interface ExplainOptions extends CheckOptions {
  /** Log files; `-` reads `recordsOnStandardInput`. */
  readonly files: readonly string[];
  /** What `-` stands for among the log files: it is not kept. */
  readonly recordsOnStandardInput?: Chunks;
}

export type ExplainOutcome =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | {
      readonly kind: "ready";
      /** The ids of all sinks, in the order of each answer. */
      readonly sinks: readonly string[];
      /** The answers in input order, some at a time. Reads the logs. */
      readonly events: AsyncIterable<readonly ExplainEvent[]>;
      /** What could not be read; complete once all events were taken. */
      readonly notifications: readonly Notification[];
    };

/** Explains records. `paths` are infrastructure code, `trails` snapshots; at least one of them must be given. */
export async function runExplain(options: ExplainOptions): Promise<ExplainOutcome> {
  const preparation = await prepare(options);
  if (preparation.kind === "usage") return preparation;
  const { setup } = preparation;
  const judges = await sinksToAsk(options, setup);
  if (judges.kind === "usage") return judges;
  const { sinks } = judges;
  const notifications = [...judges.notifications];
  const explainer = new GroupedExplainer(new RecordExplainer(sinks, setup.catalog, setup.semantics));
  return {
    kind: "ready",
    sinks: sinks.map(({ id }) => id),
    events: explained(options, setup, explainer, notifications),
    notifications,
  };
}

type SinksToAsk =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "sinks"; readonly sinks: readonly Sink[]; readonly notifications: readonly Notification[] };

/** The sinks of code and snapshots. */
export async function sinksToAsk({ paths }: CheckOptions, setup: Setup): Promise<SinksToAsk> {
  const named = paths !== undefined && paths.length > 0;
  if (!named && setup.trailFiles.length === 0) {
    const message = "explain needs trails. Name infrastructure code with --in, or a snapshot with --trails.";
    return { kind: "usage", errors: [usageError(message)] };
  }
  const inputs = named ? await readInputs(setup) : null;
  return {
    kind: "sinks",
    sinks: [...(inputs?.model.sinks ?? []), ...setup.trails.sinks],
    notifications: [...setup.notifications, ...(inputs?.model.notifications ?? []), ...setup.trails.notifications],
  };
}

async function* explained(
  options: ExplainOptions,
  { workingDirectory }: Setup,
  explainer: GroupedExplainer,
  notifications: Notification[],
): AsyncGenerator<readonly ExplainEvent[], undefined> {
  for (const file of options.files) {
    const path = resolve(workingDirectory, file);
    const reader = new RecordReader(uriOf(path, workingDirectory));
    try {
      const chunks = file === standardInputName ? standardInput(options) : chunksOfNamedFile(path);
      for await (const records of recordsIn(reader, chunks)) yield records.map((record) => answer(record, explainer));
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      const message = `${file} cannot be read: ${error.message}. Name a file of CloudTrail records.`;
      notifications.push({ level: "error", message, location: null, incomplete: true });
    }
    notifications.push(...reader.notifications);
  }
}

function standardInput({ recordsOnStandardInput }: ExplainOptions): Chunks {
  if (recordsOnStandardInput === undefined) throw new UnreadableInput("no standard input was given");
  return recordsOnStandardInput;
}

function answer({ source, record }: CloudTrailRecord, explainer: GroupedExplainer): ExplainEvent {
  const { verdict, sinks } = explainer.judge(record);
  const { eventID = null, eventSource, eventName } = record;
  return { source, eventID, eventSource, eventName, verdict, sinks };
}
