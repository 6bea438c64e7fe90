/**
 * The changes of sinks that close the gaps of a run: each gap in one sink, as few selectors as possible, and nothing
 * shown that was not proven on the changed run.
 */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import { groupBy, groupsOf } from "../model/group-by.ts";
import type { Beside } from "./also-recorded.ts";
import { partsThatHold } from "./blame.ts";
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
  /** What nothing records any more; left out: it only adds. */
  readonly stops?: readonly Beside[];
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

/** How often a run is judged to find which gaps are to blame for a change that does not hold. */
const mostTrials = 40;

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
    return [...assigned].flatMap(([, gaps]): PlannedSink[] => {
      const [first] = gaps;
      const open = first === undefined ? null : this.#sinkFor(first);
      return open === null ? [] : this.#plansFor(open, gaps);
    });
  }

  #plansFor(open: OpenSink, gaps: readonly Gap[]): PlannedSink[] {
    const { id } = open.sink;
    const plan = this.#planOf(open, gaps);
    if (plan === null) return this.#without(gaps, "not-selectable");
    if (!plan.isSafe && !this.#choices.unsafe) {
      const safe = plan.kind === "rewrite" && open.state.kind !== "convert" ? gaps.filter(isNotOfManagement) : [];
      this.#without(
        gaps.filter((gap) => !safe.includes(gap)),
        "needs-unsafe",
      );
      return safe.length === 0 ? [] : this.#plansFor(open, safe);
    }
    const lacking = gaps.filter((gap) => typesOfGap(gap).some((type) => plan.lacking.includes(type)));
    for (const gap of lacking) this.#tryElsewhere(gap, id);
    const rest = gaps.filter((gap) => !lacking.includes(gap));
    return plan.added.length === 0 && plan.kind !== "convert" ? [] : [{ plan, gaps: rest }];
  }

  #planOf(open: OpenSink, gaps: readonly Gap[]): SinkPlan | null {
    const { id } = open.sink;
    const entries = gaps.map(({ entry }) => entry);
    const mayRepeat = !this.#strict.has(id);
    const welcome = this.#welcome.get(id) ?? [];
    return planSink(this.#run, open, entries, { ...this.#choices, mayRepeat, welcome });
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
  #isRefuted(plans: readonly PlannedSink[], proof: Proof): boolean {
    if (proof.complaints.length > 0 || proof.loses) {
      const lenient = suspects(plans, proof).filter(({ plan }) => !this.#strict.has(plan.open.sink.id));
      for (const { plan } of lenient) this.#strict.add(plan.open.sink.id);
      if (lenient.length === 0) this.#dropToBlame(plans);
      return true;
    }
    return plans.map((planned) => this.#moveOpen(planned, proof)).some(Boolean);
  }

  /** Gaps that a change leaves open go to another sink; whether there are some. */
  #moveOpen({ plan, gaps }: PlannedSink, { isOpen }: Proof): boolean {
    const { id } = plan.open.sink;
    const still = gaps.filter(isOpen);
    if (still.length === 0) return false;
    this.#welcome.set(id, [...(this.#welcome.get(id) ?? []), ...still.map(({ entry }) => entry)]);
    for (const gap of still)
      this.#able.set(
        gap,
        (this.#able.get(gap) ?? []).filter(({ sink }) => sink.id !== id),
      );
    return true;
  }

  /** One selector that rules complain of takes no other with it: only the gaps that it is for stay open. */
  #dropToBlame(plans: readonly PlannedSink[]): void {
    const parts = plans.flatMap(({ plan: { open }, gaps }) =>
      groupsOf(gaps, subjectOf).map((group) => ({ open, gaps: group })),
    );
    const holds = (some: typeof parts): boolean => {
      const bySink = groupsOf(some, ({ open }) => open.sink.id);
      const made = bySink.map(([first, ...others]) =>
        first === undefined
          ? null
          : this.#planOf(
              first.open,
              [first, ...others].flatMap(({ gaps }) => gaps),
            ),
      );
      const sound = made.filter((plan) => plan !== null);
      if (sound.length < made.length) return false;
      const { complaints, loses } = prove(
        this.#run,
        sound.map(({ change }) => change),
      );
      return complaints.length === 0 && !loses;
    };
    const kept = partsThatHold(parts, (some) => holds([...some]), mostTrials);
    for (const part of parts) if (!kept.includes(part)) this.#without(part.gaps, "not-proven");
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

/** The plans that what is wrong may come from. */
function suspects(plans: readonly PlannedSink[], { complaints, loses }: Proof): readonly PlannedSink[] {
  const found = plans.filter(
    ({ plan }) =>
      complaints.some(({ resource }) => resource === plan.open.sink.id) || (loses && plan.change.kind === "replace"),
  );
  return found.length === 0 ? plans : found;
}

function isNotOfManagement({ entry }: Gap): boolean {
  return entry.required.category !== "management";
}

/** What gaps that stand and fall together are about: types of events, and the resource. */
function subjectOf(gap: Gap): string {
  const { category, eventSource, resource } = gap.entry.required;
  const address = resource?.address ?? null;
  return JSON.stringify([category, typesOfGap(gap).sort(), category === "data" ? null : eventSource, address]);
}
