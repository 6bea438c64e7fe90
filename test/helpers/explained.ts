import { runExplain, type ExplainOptions } from "../../src/run/explain.ts";
import type { ExplainEvent, ExplainResult } from "../../src/model/result.ts";
import type { Notification } from "../../src/model/notification.ts";
import type { ExplainWriter } from "../../src/report/explain/types.ts";
import { RecordReader, recordsIn } from "../../src/sources/records/read.ts";
import type { CloudTrailRecord } from "../../src/sources/records/types.ts";
import type { Chunks } from "../../src/sources/records/unpack.ts";

/** All answers of `explain`, in the order of the records. */
export async function explained(options: ExplainOptions): Promise<ExplainEvent[]> {
  const outcome = await runExplain(options);
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  const events: ExplainEvent[] = [];
  for await (const some of outcome.events) events.push(...some);
  return events;
}

/** What a writer makes of a whole result. */
export function written(writer: ExplainWriter, { events, notifications }: ExplainResult): string {
  return events.map((event) => writer.event(event)).join("") + writer.end(notifications);
}

export interface RecordsReading {
  readonly records: readonly CloudTrailRecord[];
  readonly notifications: readonly Notification[];
}

/** All records of an input. */
export async function readRecords(uri: string, chunks: Chunks): Promise<RecordsReading> {
  const reader = new RecordReader(uri);
  const records: CloudTrailRecord[] = [];
  for await (const some of recordsIn(reader, chunks)) records.push(...some);
  return { records, notifications: reader.notifications };
}
