/** What happened, as somebody else has seen it, and is not in the logs. */
import { insightCategory } from "../coverage/explain-insight.ts";
import { overall } from "../coverage/explain-record.ts";
import { compareText } from "../model/compare-text.ts";
import { groupsOf } from "../model/group-by.ts";
import type { GapDoubt } from "../model/messages/evidence-message.ts";
import type { RecordView } from "../model/record.ts";
import type { EvidenceEntry } from "../model/verify-result.ts";
import type { AskedOfRecord } from "./asked-events.ts";
import type { ChainResult } from "./digest-chain.ts";
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
  const reached = reachedTime(logs, input.window);
  const others = input.logs.filter((other) => other !== logs).map(({ groups }) => groups);
  const found = [...others, ...(input.witness === null ? [] : [input.witness])].flatMap(({ groups }) =>
    [...groups].flatMap(([key, group]) => {
      if (logs.groups.groups.has(key) || group.record.eventCategory === insightCategory) return [];
      const example = sampleIn(group, (time) => isReached(logs, group, reached, time), input.seenIds);
      return example === null ? [] : [{ judged: judgedOf(group), example }];
    }),
  );
  const judged = found.flatMap(({ judged: one, example }) => {
    const isPromised = verdictOfGroup(one) === "recorded";
    if (!isPromised && (isForOthers(one) || isRecordedElsewhere(input, one))) return [];
    const doubts = doubtsAbout(logs, one, reached, example.time);
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

/** The time of the records, as far as nothing of it may still be delivered: the last hour is left out. */
function reachedTime(logs: SinkLogs, window: TimeWindow): TimeWindow {
  const { from, to } = periodOf([...logs.groups.groups.values()]);
  return { from: window.from ?? from, to: window.to ?? (to === null ? null : later(to, -anHour)) };
}

/** Whether the logs should have the event: by the digest files, or else by the time of the records. */
function isReached(logs: SinkLogs, { record }: LoggedGroup, reached: TimeWindow, time: string): boolean {
  const own = chainsOf(logs, record);
  return own.length === 0 ? isWithin(reached, time) : isInChains(own, time);
}

function chainsOf({ chains }: SinkLogs, { recipientAccountId, awsRegion }: RecordView): readonly ChainResult[] {
  return chains.filter(({ accountId, region }) => accountId === recipientAccountId && region === awsRegion);
}

function isInChains(chains: readonly ChainResult[], time: string): boolean {
  return chains.some(({ from, to }) => time >= from && time < later(to, -anHour));
}

/** An event of the group that the logs do not have, one that they should have if there is any; null: there is none. */
function sampleIn(
  { samples, first, last, example }: LoggedGroup,
  shouldBeThere: (time: string) => boolean,
  seenIds: ReadonlySet<string>,
): GapPart["example"] | null {
  if (samples.length > 0) {
    const reached = samples.filter(({ time }) => shouldBeThere(time));
    const found = reached.length > 0 ? reached : samples;
    return found.some(({ id }) => seenIds.has(id)) ? null : (found[0] ?? null);
  }
  const times = [first, last].filter((time) => time !== null);
  const time = times.find(shouldBeThere) ?? last;
  return time === null ? null : { id: example, time };
}

/** Why a gap is not proven; empty: it is. */
function doubtsAbout(logs: SinkLogs, judged: JudgedLogGroup, reached: TimeWindow, time: string | null): GapDoubt[] {
  const { record } = judged.group;
  const doubts: GapDoubt[] = [];
  if (verdictOfGroup(judged) === "undetermined") doubts.push({ code: "undetermined" });
  const own = chainsOf(logs, record);
  if (own.length === 0) {
    doubts.push({ code: "no-digests" });
    if (!isWithin(reached, time)) doubts.push({ code: "outside-of-logs" });
  } else if (own.some(({ problems }) => problems.length > 0)) doubts.push({ code: "chain-broken" });
  else if (time === null || !isInChains(own, time)) doubts.push({ code: "outside-of-chain" });
  const change = lastChange(logs, record.recipientAccountId ?? null);
  // What is in force today was in force then, where all changes were made well before.
  if (change !== null && (time === null || time < later(change.time, anHour)))
    doubts.push({ code: "configuration-changed", eventName: change.eventName, time: change.time });
  return doubts;
}
