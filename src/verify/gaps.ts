/** What happened, as somebody else has seen it, and is not in the logs. */
import { insightCategory } from "../coverage/explain-insight.ts";
import { overall } from "../coverage/explain-record.ts";
import { compareText } from "../model/compare-text.ts";
import { groupsOf } from "../model/group-by.ts";
import type { GapDoubt } from "../model/messages/evidence-message.ts";
import type { EvidenceEntry } from "../model/verify-result.ts";
import type { AskedOfRecord } from "./asked-events.ts";
import {
  evidenceEntry,
  lastChange,
  placeIn,
  verdictOfGroup,
  type EvidenceInput,
  type JudgedLogGroup,
} from "./judged-logs.ts";
import { isWithin, type LoggedGroup, type TimeWindow } from "./log-groups.ts";
import { anHour, later, periodOf } from "./periods.ts";
import type { EvidenceFact, SinkLogs } from "./types.ts";

/** Events that the logs lack, of one verdict, source, account and Region. */
export interface EvidenceGap {
  readonly judged: JudgedLogGroup;
  readonly entry: EvidenceEntry;
  /** Null: nothing promised it, and no policy asks for it. */
  readonly fact: EvidenceFact | null;
}

/** Events that others have seen and the logs do not have. */
export function gapsIn(
  input: EvidenceInput,
  logs: SinkLogs,
  judgedOf: (group: LoggedGroup) => JudgedLogGroup,
): EvidenceGap[] {
  const window = gapWindow(logs, input.window);
  const others = input.logs.filter((other) => other !== logs).map(({ groups }) => groups);
  const found = [...others, ...(input.witness === null ? [] : [input.witness])].flatMap(({ groups }) =>
    [...groups].flatMap(([key, group]) => {
      if (logs.groups.groups.has(key) || group.record.eventCategory === insightCategory) return [];
      const example = sampleIn(group, window, input.seenIds);
      return example === null ? [] : [{ judged: judgedOf(group), example }];
    }),
  );
  const judged = found.flatMap(({ judged: one, example }) => {
    const isPromised = verdictOfGroup(one) === "recorded";
    if (!isPromised && (isForOthers(one) || isRecordedElsewhere(input, one))) return [];
    const doubts = doubtsAbout(logs, one, example.time);
    const asked = one.asked.length === 0 ? [null] : one.asked;
    return asked.map((ask): GapPart => ({ judged: one, example, isPromised, ask, doubts }));
  });
  const keyOf = ({ judged: { group }, isPromised, ask, doubts }: GapPart): string => {
    const { eventSource, recipientAccountId = "", awsRegion = "" } = group.record;
    const about = ask === null ? -1 : input.entries.indexOf(ask.entry);
    return JSON.stringify([
      about,
      eventSource,
      recipientAccountId,
      awsRegion,
      isPromised,
      doubts.map(({ code }) => code),
    ]);
  };
  return groupsOf(judged, keyOf).flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [gapOf(logs, alike, first)];
  });
}

/** The logs are of an account or a Region that the event is not of. */
function isForOthers({ answers }: JudgedLogGroup): boolean {
  return answers.every(({ reasons }) => reasons.some(({ code }) => code === "other-account"));
}

/** A gap is what no sink records: what another one records as planned is none. */
function isRecordedElsewhere({ explainer }: EvidenceInput, { group }: JudgedLogGroup): boolean {
  return overall(explainer.explain(group.record)) === "recorded";
}

interface GapPart {
  readonly judged: JudgedLogGroup;
  readonly example: { readonly id: string | null; readonly time: string | null };
  readonly isPromised: boolean;
  readonly ask: AskedOfRecord | null;
  readonly doubts: readonly GapDoubt[];
}

function gapOf(logs: SinkLogs, alike: readonly GapPart[], first: GapPart): EvidenceGap {
  const { judged, example, isPromised, ask, doubts } = first;
  const groups = alike.map(({ judged: { group } }) => group);
  const operations = [...new Set(alike.map((one) => one.ask?.operation ?? one.judged.group.record.eventName))];
  const entry = ask?.entry ?? null;
  const message = {
    code: "evidence-gap",
    operations: operations.sort(compareText),
    eventSource: judged.group.record.eventSource,
    example: example.id,
    time: example.time,
    promised: isPromised,
    accountId: judged.group.record.recipientAccountId ?? null,
    region: judged.group.record.awsRegion ?? null,
    doubts,
  } as const;
  const isTold = isPromised || entry !== null;
  return {
    judged,
    entry: {
      ...evidenceEntry(logs, entry, "seen-elsewhere", groups, operations),
      example: example.id,
      proven: isTold && doubts.length === 0,
    },
    fact: isTold ? { code: message.code, message, ...placeIn(logs), entry } : null,
  };
}

/** The last hour is left out: what happened in it may still be delivered. */
function gapWindow(logs: SinkLogs, window: TimeWindow): TimeWindow {
  const { from, to } = periodOf([...logs.groups.groups.values()]);
  const end =
    logs.chains
      .map((chain) => chain.to)
      .sort(compareText)
      .at(-1) ?? to;
  const start = logs.chains.map((chain) => chain.from).sort(compareText)[0] ?? from;
  return { from: window.from ?? start, to: window.to ?? (end === null ? null : later(end, -anHour)) };
}

/** An event of the group in the window that the logs do not have; null: there is none. */
function sampleIn(
  { samples, first, last, example }: LoggedGroup,
  window: TimeWindow,
  seenIds: ReadonlySet<string>,
): GapPart["example"] | null {
  if (samples.length > 0) {
    const found = samples.filter(({ time }) => isWithin(window, time));
    return found.length === 0 || found.some(({ id }) => seenIds.has(id)) ? null : (found[0] ?? null);
  }
  if (first !== null && isWithin(window, first)) return { id: example, time: first };
  return last !== null && isWithin(window, last) ? { id: example, time: last } : null;
}

/** Why a gap is not proven; empty: it is. */
function doubtsAbout(logs: SinkLogs, judged: JudgedLogGroup, time: string | null): GapDoubt[] {
  const { recipientAccountId, awsRegion } = judged.group.record;
  const doubts: GapDoubt[] = [];
  if (verdictOfGroup(judged) === "undetermined") doubts.push({ code: "undetermined" });
  const own = logs.chains.filter(({ accountId, region }) => accountId === recipientAccountId && region === awsRegion);
  if (own.length === 0) doubts.push({ code: "no-digests" });
  else if (own.some(({ problems }) => problems.length > 0)) doubts.push({ code: "chain-broken" });
  else if (time === null || !own.some(({ from, to }) => time >= from && time < later(to, -anHour)))
    doubts.push({ code: "outside-of-chain" });
  const change = lastChange(logs, recipientAccountId ?? null);
  // What is in force today was in force then, where all changes were made well before.
  if (change !== null && (time === null || time < later(change.time, anHour)))
    doubts.push({ code: "configuration-changed", eventName: change.eventName, time: change.time });
  return doubts;
}
