/** What the questions about logs share: what they are held against, and what is known of a group of records. */
import type { Catalog } from "../catalog/types.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { overall, type RecordExplainer } from "../coverage/explain-record.ts";
import { compareText } from "../model/compare-text.ts";
import type { RecordView } from "../model/record.ts";
import type { ExplainSink, ExplainVerdict } from "../model/result.ts";
import type { Sink } from "../model/sink.ts";
import { display, knownString } from "../model/text.ts";
import type { EvidenceEntry } from "../model/verify-result.ts";
import type { AskedOfRecord, AskedEvents } from "./asked-events.ts";
import type { ConfigurationChange, LoggedGroup, TimeWindow } from "./log-groups.ts";
import { periodOf } from "./periods.ts";
import type { SinkLogs } from "./types.ts";

/** What the logs are held against. */
export interface EvidenceInput {
  readonly logs: readonly SinkLogs[];
  /** What happened, by the records of somebody else. */
  readonly witness: SinkLogs["groups"] | null;
  /** Ids of events that the logs have, of those that the witness names. */
  readonly seenIds: ReadonlySet<string>;
  readonly window: TimeWindow;
  readonly entries: readonly AssessedEntry[];
  readonly asked: AskedEvents;
  readonly explainer: RecordExplainer;
  /** All sinks, in the order of the explainer. */
  readonly sinks: readonly Sink[];
  readonly catalog: Catalog;
}

/** A group with what is known of it. */
export interface JudgedLogGroup {
  readonly group: LoggedGroup;
  readonly answers: readonly ExplainSink[];
  readonly asked: readonly AskedOfRecord[];
}

/** What the sinks of the logs do with the records of a group, as one. */
export function verdictOfGroup({ answers }: JudgedLogGroup): ExplainVerdict {
  return overall(answers);
}

/** What the sinks of the logs do with a record. */
export function answersOfLogs(
  { explainer, sinks }: EvidenceInput,
  logs: SinkLogs,
  record: RecordView,
): readonly ExplainSink[] {
  const own = new Set(logs.sinks.map(({ id }) => id));
  return explainer.explain(record).filter((_, index) => own.has(sinks[index]?.id ?? ""));
}

/** The last call that changed one of the sinks, as far as the logs show. */
export function lastChange({ sinks, groups }: SinkLogs, accountId: string | null): ConfigurationChange | null {
  const names = new Set(sinks.flatMap(({ name }) => (name === null ? [] : (knownString(name) ?? []))));
  const concerned = groups.changes.filter(({ named, ...change }) =>
    named === null || names.size === 0
      ? accountId === null || change.accountId === null || change.accountId === accountId
      : names.has(named.slice(named.lastIndexOf("/") + 1)),
  );
  return concerned.sort((a, b) => compareText(a.time, b.time)).at(-1) ?? null;
}

/** The sum over groups. */
export function total(groups: readonly LoggedGroup[], of: "events" | "bytes"): number {
  return groups.reduce((sum, group) => sum + group[of], 0);
}

/** The sink that the logs are of. */
export function soleSink({ sinks }: SinkLogs): Sink | null {
  return new Set(sinks.map(({ id }) => id)).size === 1 ? (sinks[0] ?? null) : null;
}

export function placeIn(logs: SinkLogs): { readonly sink: Sink | null; readonly beside: Sink } {
  const [beside] = logs.sinks;
  if (beside === undefined) throw new Error("logs are of no sink");
  return { sink: soleSink(logs), beside };
}

/** A line of the result. */
export function evidenceEntry(
  logs: SinkLogs,
  entry: AssessedEntry | null,
  evidence: EvidenceEntry["evidence"],
  groups: readonly LoggedGroup[],
  operations: readonly string[],
): EvidenceEntry {
  const required = entry?.required ?? null;
  const resource = required?.resource ?? null;
  const { from: first, to: last } = periodOf(groups);
  return {
    sink: soleSink(logs)?.id ?? null,
    policy: required?.policy.id ?? null,
    requirement: required?.requirement.id ?? null,
    service: required?.service?.id ?? null,
    eventSource: groups[0]?.record.eventSource ?? required?.eventSource ?? null,
    operations: [...new Set(operations)].sort(compareText),
    resource:
      resource === null
        ? null
        : {
            address: resource.address,
            type: resource.type,
            arn: resource.arn === null ? null : display(resource.arn),
          },
    verdict: entry?.verdict ?? null,
    evidence,
    count: total(groups, "events"),
    bytes: total(groups, "bytes"),
    first,
    last,
    example: groups.find(({ example }) => example !== null)?.example ?? null,
  };
}

/** The time that the logs are about. */
export function loggedPeriod({ groups }: SinkLogs, window: TimeWindow): TimeWindow {
  const { from, to } = periodOf([...groups.groups.values()]);
  return { from: window.from ?? from, to: window.to ?? to };
}
