/**
 * Logs against the configuration: what was recorded as it should be, what was not, and what nobody promised. Nothing is
 * read here, so that the same question can be asked of files, of tables and of accounts.
 */
import { indexCatalog } from "../catalog/catalog.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { insightCategory } from "../coverage/explain-insight.ts";
import { compareText } from "../model/compare-text.ts";
import { groupBy, groupsOf } from "../model/group-by.ts";
import type { EvidenceEntry, SelectorEvidence, UnknownOperation } from "../model/verify-result.ts";
import type { AskedOfRecord, AskedEvents } from "./asked-events.ts";
import { gapsIn } from "./gaps.ts";
import {
  answersOfLogs,
  evidenceEntry,
  lastChange,
  loggedPeriod,
  placeIn,
  total,
  verdictOfGroup,
  type EvidenceInput,
  type JudgedLogGroup,
} from "./judged-logs.ts";
import type { LoggedGroup } from "./log-groups.ts";
import { anHour, later, periodOf } from "./periods.ts";
import { selectorsIn, unusedFacts } from "./selector-counts.ts";
import type { EvidenceFact, SinkLogs } from "./types.ts";
import { unknownOperations } from "./unknown-operations.ts";

/** What was found in all logs. */
export interface LogEvidence {
  readonly entries: readonly EvidenceEntry[];
  readonly facts: readonly EvidenceFact[];
  readonly selectors: readonly SelectorEvidence[];
  readonly unknown: readonly UnknownOperation[];
  /** Events of accounts and Regions that none of the sinks records for: how many. */
  readonly outOfReach: number;
}

/** What the logs of each sink show. */
export function evidenceOf(input: EvidenceInput): LogEvidence {
  const all = input.logs.map((logs) => ofLogs(input, logs));
  return {
    entries: all.flatMap(({ entries }) => entries),
    facts: all.flatMap(({ facts }) => facts),
    selectors: all.flatMap(({ selectors }) => selectors),
    unknown: unknownOperations(input),
    outOfReach: all.reduce((sum, { outOfReach }) => sum + outOfReach, 0),
  };
}

/** Why nothing follows from what a sink answers: the event is of an account or a Region that it is not for. */
const outOfReachCodes: ReadonlySet<string> = new Set([
  "other-account",
  "home-region-only",
  "global-events-left-out",
  "switched-off",
  "refused",
  "deliveries-fail",
  "no-operations-collected",
]);

function ofLogs(input: EvidenceInput, logs: SinkLogs): Omit<LogEvidence, "unknown"> {
  const judgedOf = (group: LoggedGroup): JudgedLogGroup => ({
    group,
    answers: answersOfLogs(input, logs, group.record),
    asked: input.asked.of(group.record),
  });
  const judged = [...logs.groups.groups.values()]
    .filter(({ record }) => record.eventCategory !== insightCategory)
    .map(judgedOf);
  const gaps = gapsIn(input, logs, judgedOf);
  const contradictions = judged.flatMap((one) => contradictionOf(input, logs, one) ?? []);
  const unexpected = new Set(
    contradictions.filter(({ contradicts }) => contradicts !== null).map(({ judged: one }) => one),
  );
  const outOfReach = contradictions.filter(({ contradicts }) => contradicts === null);
  const seen = judged.filter((one) => !unexpected.has(one));
  const told = contradictions.flatMap(({ contradicts, judged: one }) =>
    contradicts === null ? [] : [{ contradicts, one }],
  );
  const selectors = selectorsIn(input, logs, judged);
  return {
    entries: [
      ...entriesSeen(logs, seen, "seen"),
      ...entriesSeen(logs, [...unexpected], "unexpected"),
      ...gaps.map(({ entry }) => entry),
      ...entriesNotSeen(input, logs, [...judged, ...gaps.map(({ judged: one }) => one)]),
    ],
    facts: [
      ...gaps.flatMap(({ fact }) => fact ?? []),
      ...unexpectedFacts(logs, told),
      ...missingFacts(input, logs, [...judged, ...gaps.map(({ judged: one }) => one)]),
      ...unusedFacts(logs, selectors, input.window),
    ],
    selectors,
    outOfReach: outOfReach.reduce((sum, { judged: one }) => sum + one.group.events, 0),
  };
}

interface Contradiction {
  readonly judged: JudgedLogGroup;
  /** Null: the logs are of another account or Region than the sinks. */
  readonly contradicts: "selectors" | "never" | null;
}

/** Whether a group should not be in the logs. */
function contradictionOf({ catalog }: EvidenceInput, logs: SinkLogs, judged: JudgedLogGroup): Contradiction | null {
  const { group, answers } = judged;
  const { eventSource, eventName } = group.record;
  const operation = indexCatalog(catalog).recordedOperation(eventSource, eventName)?.operation;
  if (operation?.category === "never") return { judged, contradicts: "never" };
  if (verdictOfGroup(judged) !== "not-recorded") return null;
  const change = lastChange(logs, group.record.recipientAccountId ?? null);
  if (change !== null && group.last !== null && group.last < later(change.time, anHour)) return null;
  const isReached = answers.some(({ reasons }) => reasons.every(({ code }) => !outOfReachCodes.has(code)));
  return { judged, contradicts: isReached ? "selectors" : null };
}

function unexpectedFacts(
  logs: SinkLogs,
  told: readonly { readonly contradicts: "selectors" | "never"; readonly one: JudgedLogGroup }[],
): EvidenceFact[] {
  const groups = groupsOf(told, ({ contradicts, one }) => `${contradicts} ${one.group.record.eventSource}`);
  return groups.flatMap((alike): EvidenceFact[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const { contradicts, one } = first;
    const all = alike.map(({ one: { group } }) => group);
    const message = {
      code: "evidence-unexpected",
      operations: namesOf(all),
      eventSource: one.group.record.eventSource,
      events: total(all, "events"),
      example: one.group.example,
      last: periodOf(all).to,
      contradicts,
    } as const;
    return [{ code: message.code, message, ...placeIn(logs), entry: null }];
  });
}

function namesOf(groups: readonly LoggedGroup[]): string[] {
  return [...new Set(groups.map(({ record }) => record.eventName))].sort(compareText);
}

function entriesSeen(
  logs: SinkLogs,
  judged: readonly JudgedLogGroup[],
  evidence: "seen" | "unexpected",
): EvidenceEntry[] {
  const all = judged.flatMap(({ group, asked }) =>
    asked.length === 0
      ? evidence === "seen"
        ? []
        : [{ group, asked: null }]
      : asked.map((one): { group: LoggedGroup; asked: AskedOfRecord | null } => ({ group, asked: one })),
  );
  return [...groupBy(all, ({ asked }) => asked?.entry ?? null)].flatMap(([entry, ofEntry]) =>
    groupsOf(ofEntry, ({ group }) => group.record.eventSource).map((alike) => {
      const groups = alike.map(({ group }) => group);
      const operations = alike.map(({ asked, group }) => asked?.operation ?? group.record.eventName);
      return evidenceEntry(logs, entry, evidence, groups, operations);
    }),
  );
}

/** Operations of each verdict that are in no logs; those of many services are not listed. */
function entriesNotSeen(
  { entries, asked }: EvidenceInput,
  logs: SinkLogs,
  judged: readonly JudgedLogGroup[],
): EvidenceEntry[] {
  return notSeen(entries, asked, judged).map(({ entry, operations }) =>
    evidenceEntry(logs, entry, "not-seen", [], operations.length === 0 ? ["*"] : operations),
  );
}

interface NotSeen {
  readonly entry: AssessedEntry;
  readonly operations: readonly string[];
}

function notSeen(entries: readonly AssessedEntry[], asked: AskedEvents, judged: readonly JudgedLogGroup[]): NotSeen[] {
  const seen = new Map<AssessedEntry, Set<string>>();
  for (const { asked: all } of judged)
    for (const { entry, operation } of all) seen.set(entry, (seen.get(entry) ?? new Set()).add(operation));
  return entries.flatMap((entry) => {
    if (asked.unmatched.has(entry) || entry.verdict === "never-recorded") return [];
    const names = seen.get(entry) ?? new Set();
    const operations = entry.operations.map(({ name }) => name).filter((name) => !names.has(name));
    return operations.length === 0 && (entry.operations.length > 0 || names.size > 0) ? [] : [{ entry, operations }];
  });
}

/** Promised for a resource, or by name, and not seen: of whole services nobody expects to see every operation. */
function missingFacts(
  { entries, asked, window }: EvidenceInput,
  logs: SinkLogs,
  judged: readonly JudgedLogGroup[],
): EvidenceFact[] {
  const own = new Set(logs.sinks.map(({ id }) => id));
  return notSeen(entries, asked, judged).flatMap(({ entry, operations }): EvidenceFact[] => {
    const { required, verdict, recordedBy } = entry;
    const isNamed = required.resource !== null || required.requirement.record.operations !== null;
    const isPromised = verdict === "covered" || verdict === "partial";
    if (!isNamed || !isPromised || operations.length === 0 || !recordedBy.some((id) => own.has(id))) return [];
    const { from, to } = loggedPeriod(logs, window);
    const complete = logs.chains.length > 0 && logs.chains.every(({ problems }) => problems.length === 0);
    const message = { code: "evidence-missing", operations, verdict, from, to, complete } as const;
    return [{ code: message.code, message, ...placeIn(logs), entry }];
  });
}
