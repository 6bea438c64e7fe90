/**
 * What the sinks in sight of an account do with an event. Sinks of which nobody knows whether they belong to the
 * account are all asked, and told as one: where no input says which account it lives in, that is every sink of every
 * other input.
 */
import type { Semantics } from "../catalog/semantics.ts";
import { compareText } from "../model/compare-text.ts";
import { groupBy } from "../model/group-by.ts";
import type { Assumption } from "../model/reasons/assumption.ts";
import type { Reason } from "../model/reasons/reason.ts";
import { remembered } from "../model/remember.ts";
import type { TrailEvent } from "../selectors/event.ts";
import type { CompiledSelector } from "./compiled-selector.ts";
import type { MissedEvent } from "./judge.ts";
import { explainSink, type SinkAnswer } from "./reasons.ts";
import type { SharedSelector } from "./selector-index.ts";
import type { AssessedSink, SinkInScope } from "./sinks-in-scope.ts";
import type { SinksInSight } from "./sinks-in-sight.ts";

/** Sinks beyond these are counted, not named. */
export const mostSinksNamed = 8;

/** So many sinks of unknown account are told one by one, each with all that is open about it. */
const mostAlone = 2;

export interface SinkAnswers {
  /** Of the sinks that are told one by one. */
  readonly each: readonly SinkAnswer[];
  /** How many more sinks answer like those. */
  readonly more: number;
  /** Of the sinks that may record the event if they belong to the account; null where they are told one by one. */
  readonly together: SinksTogether | null;
}

/** What an answer rests on, because of the sinks that it is about. */
export interface Resting {
  readonly assumptions: readonly Assumption[];
  /** Ids of the scopes of the sinks. */
  readonly scopes: ReadonlySet<string>;
}

/** What is taken for granted of sinks. */
export function restingOn(sinks: readonly AssessedSink[]): Resting {
  const assumptions = sinks.flatMap(({ sink }) => sink.assumptions);
  return { assumptions, scopes: new Set(sinks.map(({ sink }) => sink.scope.id)) };
}

/** Sinks that are told as one. */
export interface SinksTogether extends Resting {
  /** Of those that are named. */
  readonly named: readonly SinkAnswer[];
  readonly reason: Extract<Reason, { readonly code: "same-account-unknown" }>;
}

/** No event was found that the sinks could be asked about. */
export const noAnswers: SinkAnswers = { each: [], more: 0, together: null };

/**
 * The answers to a gap. The account's own sinks are to blame: the search has shown that those that may be in the same
 * account would not help. Where the account has none, any of those is an example.
 */
export function answersToGap({ event }: MissedEvent, { sure, open }: SinksInSight, semantics: Semantics): SinkAnswers {
  if (sure.length > 0) return { ...noAnswers, each: sure.map((sink) => explainSink(sink, event, semantics)) };
  const ids = [...new Set(open.map(({ assessed }) => assessed.sink.id))];
  const named = new Set(ids.slice(0, mostSinksNamed));
  const shown = open.filter(({ assessed }) => named.has(assessed.sink.id));
  const each = shown.map((sink) => explainSink(sink, event, semantics));
  return { ...noAnswers, each, more: ids.length - named.size };
}

/** The answers to an event of which it is open whether it is recorded. */
export function answersToOpen(missed: MissedEvent, inSight: SinksInSight, semantics: Semantics): SinkAnswers {
  const { alone, byId } = openSinksOf(inSight);
  const together = togetherOn(missed, inSight);
  const isFew = together !== null && together.reason.sinks.length <= mostAlone;
  const few = isFew ? together.reason.sinks.flatMap((id) => byId.get(id) ?? []) : [];
  const each = [...inSight.sure, ...alone, ...few].map((sink) => explainSink(sink, missed.event, semantics));
  return { ...noAnswers, each, together: isFew ? null : together };
}

interface OpenSinks {
  /** Sinks that are open for a reason of their own. */
  readonly alone: readonly SinkInScope[];
  /** The others, by their ids. */
  readonly byId: ReadonlyMap<string, readonly SinkInScope[]>;
  /** By what the sinks have that may record an event. */
  readonly told: Map<string, SinksTogether | null>;
}

const openSinks = new WeakMap<SinksInSight, OpenSinks>();

function openSinksOf(inSight: SinksInSight): OpenSinks {
  return remembered(openSinks, inSight, () => {
    const isOfUnknownAccount = ({ because }: SinkInScope): boolean => because?.code === "same-account-unknown";
    const ofUnknownAccount = inSight.open.filter(isOfUnknownAccount);
    return {
      alone: inSight.open.filter((sink) => !isOfUnknownAccount(sink)),
      byId: groupBy(ofUnknownAccount, ({ assessed }) => assessed.sink.id),
      told: new Map<string, SinksTogether | null>(),
    };
  });
}

/** The sinks of unknown account that may record an event: the same for all events that the same selectors may take. */
function togetherOn({ event, set }: MissedEvent, inSight: SinksInSight): SinksTogether | null {
  const { byId, told } = openSinksOf(inSight);
  if (byId.size === 0) return null;
  const taking = inSight.selectorsOfAll.relevantTo(set).filter(({ selector }) => mayTake(selector, event));
  const key = taking.map(({ number }) => number).join(" ");
  return remembered(told, key, () => together(taking, byId));
}

function mayTake({ box, reach }: CompiledSelector, event: TrailEvent): boolean {
  if (reach?.accepts(event.region, event.global) === "no") return false;
  for (const [field, test] of box.fields) if (test.accepts(event.fields.get(field) ?? null) === "no") return false;
  return box.elements?.accepts(event.resources) !== "no";
}

function together(taking: readonly SharedSelector[], byId: OpenSinks["byId"]): SinksTogether | null {
  const recording = new Set(taking.flatMap(({ sinks }) => sinks));
  const found = [...byId].flatMap(([id, variants]) => {
    const alike = variants.filter(({ assessed }) => recording.has(assessed));
    return alike.length === 0 ? [] : [{ id, alike }];
  });
  // Those that are named must not hang on the order of inputs.
  found.sort((a, b) => compareText(a.id, b.id));
  const because = found[0]?.alike[0]?.because;
  if (because?.code !== "same-account-unknown") return null;
  const named = found.slice(0, mostSinksNamed);
  return {
    ...restingOn(found.flatMap(({ alike }) => alike.map(({ assessed }) => assessed))),
    named: named.flatMap(({ alike: [inScope] }) => (inScope === undefined ? [] : [answerOf(inScope)])),
    reason: { ...because, sinks: named.map(({ id }) => id), more: found.length - named.length },
  };
}

function answerOf(inScope: SinkInScope): SinkAnswer {
  const reasons = inScope.because === null ? [] : [inScope.because];
  return { inScope, verdict: "maybe", selector: null, reasons, origin: inScope.assessed.sink.origin };
}
