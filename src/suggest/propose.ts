/**
 * The changes of sinks that close the gaps of a run: each gap in one sink, as few selectors as possible, and nothing
 * shown that was not proven on the changed run.
 */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { groupBy } from "../model/group-by.ts";
import { openSinks, sinksByGap, type OpenSink } from "./choose-sinks.ts";
import { demandsOf } from "./demands.ts";
import { gapsOf } from "./gaps.ts";
import type { Judgement, SuggestChoices, SuggestedRun } from "./judged-run.ts";
import type { OpenBecause } from "../model/suggest-reason.ts";
import { planSink, type SinkPlan } from "./plan-sink.ts";
import { prove, type Proof } from "./prove.ts";
import type { Gap } from "./types.ts";

/** A proven change of one sink. */
export interface Proposal {
  readonly plan: SinkPlan;
  readonly closes: readonly AssessedEntry[];
}

/** A gap that stays, with what stands in the way of closing it; null: what its verdict says. */
export interface StillOpen {
  readonly entry: AssessedEntry;
  readonly because: OpenBecause | null;
}

/** What is suggested for a run. */
export interface Suggestion {
  readonly proposals: readonly Proposal[];
  readonly open: readonly StillOpen[];
  /** The run as it is after all changes. */
  readonly after: Judgement;
}

/** Attempts to find changes that hold; what is left then stays open. */
const mostAttempts = 8;

/** Suggests changes for a run. */
export function suggestChanges(run: SuggestedRun, choices: SuggestChoices): Suggestion {
  const gaps = gapsOf(run.before.assessment);
  const open = openSinks(run, choices);
  const reasons = new Map<Gap, OpenBecause>();
  const none = new Map<Gap, readonly OpenSink[]>();
  const able = gaps.length === 0 || open.length === 0 ? none : sinksByGap(run, gaps, open, typesOfGap);
  const search = new ProposalSearch(run, choices, gaps, able, reasons);
  return search.found();
}

function typesOfGap({ entry }: Gap): string[] {
  if (entry.required.category !== "data") return [];
  const demands = demandsOf([entry], () => false);
  return [...new Set(demands.flatMap(({ alternatives }) => alternatives.map(({ type }) => type)))];
}

class ProposalSearch {
  readonly #run: SuggestedRun;
  readonly #choices: SuggestChoices;
  readonly #gaps: readonly Gap[];
  readonly #able: Map<Gap, readonly OpenSink[]>;
  readonly #reasons: Map<Gap, OpenBecause>;
  /** Sinks whose selectors must not take again what is recorded: else a selector that is there has no use any more. */
  readonly #strict = new Set<string>();
  /** Gaps that go to another sink than the one they were planned for. */
  readonly #moved = new Set<Gap>();
  /** What was tried in a sink and stayed open. */
  readonly #welcome = new Map<string, readonly AssessedEntry[]>();

  constructor(
    run: SuggestedRun,
    choices: SuggestChoices,
    gaps: readonly Gap[],
    able: Map<Gap, readonly OpenSink[]>,
    reasons: Map<Gap, OpenBecause>,
  ) {
    this.#run = run;
    this.#choices = choices;
    this.#gaps = gaps;
    this.#able = new Map(able);
    this.#reasons = reasons;
  }

  found(): Suggestion {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      this.#moved.clear();
      const plans = this.#plans();
      if (this.#moved.size > 0) continue;
      if (plans.length === 0) break;
      const proof = prove(
        this.#run,
        plans.map(({ plan }) => plan.change),
      );
      if (this.#isRefuted(plans, proof)) continue;
      return this.#suggestion(plans, proof);
    }
    return this.#suggestion([], null);
  }

  #plans(): PlannedSink[] {
    const assigned = groupBy(
      this.#gaps.filter((gap) => this.#sinkFor(gap) !== null),
      (gap) => this.#sinkFor(gap)?.sink.id,
    );
    return [...assigned].flatMap(([id, gaps]): PlannedSink[] => {
      const [first] = gaps;
      const open = first === undefined ? null : this.#sinkFor(first);
      if (open === null || id === undefined) return [];
      const entries = gaps.map(({ entry }) => entry);
      const mayRepeat = !this.#strict.has(id);
      const welcome = this.#welcome.get(id) ?? [];
      const plan = planSink(this.#run, open, entries, { ...this.#choices, mayRepeat, welcome });
      if (plan === null) return this.#without(gaps, "not-selectable");
      if (!plan.isSafe && !this.#choices.unsafe) return this.#without(gaps, "needs-unsafe");
      const lacking = gaps.filter((gap) => typesOfGap(gap).some((type) => plan.lacking.includes(type)));
      for (const gap of lacking) this.#tryElsewhere(gap, id);
      const rest = gaps.filter((gap) => !lacking.includes(gap));
      return plan.added.length === 0 ? [] : [{ plan, gaps: rest }];
    });
  }

  #sinkFor(gap: Gap): OpenSink | null {
    if (this.#reasons.has(gap)) return null;
    const able = this.#able.get(gap) ?? [];
    const safe = able.find(({ state }) => state.kind !== "convert");
    return (this.#choices.unsafe ? able[0] : (safe ?? able[0])) ?? null;
  }

  /** A list that is full is none for the gap. */
  #tryElsewhere(gap: Gap, id: string): void {
    const others = (this.#able.get(gap) ?? []).filter(({ sink }) => sink.id !== id);
    this.#able.set(gap, others);
    if (others.length === 0) this.#reasons.set(gap, { code: "no-room" });
    else this.#moved.add(gap);
  }

  /** The gaps stay open, for a reason. */
  #without(gaps: readonly Gap[], because: OpenBecause["code"]): PlannedSink[] {
    for (const gap of gaps) this.#reasons.set(gap, { code: because });
    return [];
  }

  /** Whether the plans do not hold; then they are made otherwise the next time. */
  #isRefuted(plans: readonly PlannedSink[], { complaints, loses, isOpen }: Proof): boolean {
    let refuted = false;
    for (const { plan, gaps } of plans) {
      const id = plan.open.sink.id;
      const own = complaints.filter(({ resource }) => resource === id || plans.length === 1);
      const isWrong = own.length > 0 || (loses && plan.change.kind === "replace") || (loses && plans.length === 1);
      if (isWrong && !this.#strict.has(id)) this.#strict.add(id);
      else if (isWrong) this.#without(gaps, "not-proven");
      const still = isWrong ? [] : gaps.filter(isOpen);
      if (still.length > 0)
        this.#welcome.set(id, [...(this.#welcome.get(id) ?? []), ...still.map(({ entry }) => entry)]);
      for (const gap of still)
        this.#able.set(
          gap,
          (this.#able.get(gap) ?? []).filter(({ sink }) => sink.id !== id),
        );
      refuted ||= isWrong || still.length > 0;
    }
    if (refuted || (complaints.length === 0 && !loses)) return refuted;
    for (const { gaps } of plans) this.#without(gaps, "not-proven");
    return true;
  }

  #suggestion(plans: readonly PlannedSink[], proof: Proof | null): Suggestion {
    const closed = new Set(plans.flatMap(({ gaps }) => gaps));
    const after = proof?.after ?? this.#run.before;
    return {
      proposals: plans.map(({ plan, gaps }) => ({ plan, closes: gaps.map(({ entry }) => entry) })),
      open: this.#gaps
        .filter((gap) => !closed.has(gap))
        .map((gap) => ({ entry: gap.entry, because: this.#reasons.get(gap) ?? null })),
      after,
    };
  }
}

interface PlannedSink {
  readonly plan: SinkPlan;
  readonly gaps: readonly Gap[];
}
