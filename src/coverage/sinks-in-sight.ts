/**
 * The sinks that one account is judged by, with indexes over their selectors.
 *
 * Most inputs do not say which account they live in, so that all sinks of a run may record for each of them. What is
 * the same for all accounts is therefore made once: the selectors are compiled once, and those alike are one.
 */
import type { Guard } from "../model/guard.ts";
import { remembered } from "../model/remember.ts";
import type { Scope } from "../model/scope.ts";
import { compatible } from "../model/worlds.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { ElementsTest } from "./box.ts";
import { compiledSelectorsOf, selectorsOf } from "./compiled-selectors.ts";
import type { CompiledSelector } from "./compiled-selector.ts";
import { sinkOfOtherDeployment } from "./other-deployments.ts";
import { indexSelectors, ofSinks, type SelectorIndex } from "./selector-index.ts";
import { applicabilityOfMember, type AssessedSink, type SinkInScope } from "./sinks-in-scope.ts";

/** The sinks that record, or may record, events of an account; sinks of other accounts are left out. */
export interface SinksInSight {
  /** Those that surely record for the account: no other can make anything covered. */
  readonly sure: readonly SinkInScope[];
  /** Those of which that is open. */
  readonly open: readonly SinkInScope[];
  readonly selectorsOfSure: SelectorIndex;
  readonly selectorsOfAll: SelectorIndex;
  /** The tests of elements that their selectors have, also those of sinks that record nothing: reasons name them. */
  readonly elementsTests: ReadonlySet<ElementsTest>;
}

/** The sinks of a run, to be seen from each of its accounts. */
export class SinksOfRun {
  readonly #sinks: readonly AssessedSink[];
  readonly #semantics: Semantics;
  readonly #compiled = new Map<AssessedSink, Map<string, readonly CompiledSelector[]>>();
  #all: Pick<SinksInSight, "selectorsOfAll" | "elementsTests"> | null = null;

  constructor(sinks: readonly AssessedSink[], semantics: Semantics) {
    this.#sinks = sinks;
    this.#semantics = semantics;
  }

  /** The sinks that the events of an account are judged by. */
  seenFrom(scope: Scope): SinksInSight {
    const inScope = sinksInScope(scope, this.#sinks, this.#semantics, (assessed, applies) =>
      this.#compiledFor(assessed, applies),
    );
    const open = inScope.filter(({ applies }) => applies !== "yes");
    if (open.length === 0) return sightOf(inScope);
    const sure = inScope.filter(({ applies }) => applies === "yes");
    const selectorsOfSure = indexSelectors(sure);
    const { selectorsOfAll, elementsTests } = this.#ofAll();
    if (inScope.length === this.#sinks.length) return { sure, open, selectorsOfSure, selectorsOfAll, elementsTests };
    return { sure, open, selectorsOfSure, selectorsOfAll: among(selectorsOfAll, inScope), elementsTests };
  }

  /** What is asked of all sinks alike, however sure it is that they record for an account. */
  #ofAll(): Pick<SinksInSight, "selectorsOfAll" | "elementsTests"> {
    if (this.#all !== null) return this.#all;
    const all = this.#sinks.map((assessed) => ({ assessed, selectors: this.#compiledFor(assessed, "maybe") }));
    this.#all = { selectorsOfAll: indexSelectors(all), elementsTests: elementsTestsOf(all) };
    return this.#all;
  }

  #compiledFor(assessed: AssessedSink, applies: SinkInScope["applies"]): readonly CompiledSelector[] {
    const { sink, selectors, status } = assessed;
    const known = remembered(this.#compiled, assessed, () => new Map<string, readonly CompiledSelector[]>());
    return remembered(known, applies, () => compiledSelectorsOf(sink, selectors, status, applies, this.#semantics));
  }
}

/** The sinks that record, or may record, events of an account, in their order. */
export function sinksInScope(
  scope: Scope,
  sinks: readonly AssessedSink[],
  semantics: Semantics,
  compile = ({ sink, selectors, status }: AssessedSink, applies: SinkInScope["applies"]): readonly CompiledSelector[] =>
    compiledSelectorsOf(sink, selectors, status, applies, semantics),
): SinkInScope[] {
  return sinks.flatMap((assessed): SinkInScope[] => {
    const applicability = applicabilityOfMember(scope, assessed.sink, semantics);
    if (applicability.applies === "no") return [];
    return [{ assessed, ...applicability, selectors: compile(assessed, applicability.applies) }];
  });
}

/** Sinks of one account alone, with indexes of their own. */
export function sightOf(inScope: readonly SinkInScope[]): SinksInSight {
  const sure = inScope.filter(({ applies }) => applies === "yes");
  const open = inScope.filter(({ applies }) => applies !== "yes");
  const selectorsOfSure = indexSelectors(sure);
  return {
    sure,
    open,
    selectorsOfSure,
    selectorsOfAll: open.length === 0 ? selectorsOfSure : indexSelectors(inScope),
    elementsTests: elementsTestsOf(inScope),
  };
}

/**
 * Sinks that can exist where a resource exists: a trail of production does nothing for a table of the tests. Those of
 * other deployments of the same code may.
 */
export function existingWith(guard: Guard, scope: Scope, inSight: SinksInSight, semantics: Semantics): SinksInSight {
  const canExist = ({ assessed }: SinkInScope): boolean => compatible(assessed.sink.guard, guard);
  if (guard.length === 0) return inSight;
  const [sure, open] = [inSight.sure.filter(canExist), inSight.open.filter(canExist)];
  if (sure.length === inSight.sure.length && open.length === inSight.open.length) return inSight;
  const elsewhere = [...inSight.sure, ...inSight.open]
    .filter((inScope) => !canExist(inScope))
    .flatMap((inScope) => inOtherDeployment(inScope, scope, guard, semantics) ?? []);
  if (elsewhere.length > 0) return sightOf([...sure, ...open, ...elsewhere]);
  return {
    sure,
    open,
    selectorsOfSure: among(inSight.selectorsOfSure, sure),
    selectorsOfAll: among(inSight.selectorsOfAll, [...sure, ...open]),
    elementsTests: inSight.elementsTests,
  };
}

/** The sinks that can exist together with something else, each under the answers that this does not give. */
export function sinksExistingWith(guard: Guard, sinks: readonly AssessedSink[]): AssessedSink[] {
  return sinks.flatMap((assessed) => {
    const { sink } = assessed;
    if (!compatible(sink.guard, guard)) return [];
    const left = sink.guard.filter(
      ({ question, answer }) => !guard.some((given) => given.question.id === question.id && given.answer === answer),
    );
    return [left.length === sink.guard.length ? assessed : { ...assessed, sink: { ...sink, guard: left } }];
  });
}

/** A sink of another deployment, which may be in the account. */
function inOtherDeployment(
  { assessed }: SinkInScope,
  scope: Scope,
  guard: Guard,
  semantics: Semantics,
): SinkInScope | null {
  const sink = sinkOfOtherDeployment(assessed.sink, scope, guard);
  if (sink === null) return null;
  const selectors = selectorsOf(sink, semantics);
  return {
    assessed: { ...assessed, sink, selectors, alwaysExists: false },
    applies: "maybe",
    because: { code: "other-deployment" },
    assumption: null,
    selectors: compiledSelectorsOf(sink, selectors, assessed.status, "maybe", semantics),
  };
}

function among(index: SelectorIndex, inScope: readonly SinkInScope[]): SelectorIndex {
  const sinks = new Set(inScope.map(({ assessed }) => assessed));
  return ofSinks(index, (sink) => sinks.has(sink));
}

function elementsTestsOf(sinks: readonly { readonly assessed: AssessedSink }[]): ReadonlySet<ElementsTest> {
  const selectors = sinks.flatMap(({ assessed }) => assessed.selectors.selectors);
  return new Set(selectors.flatMap(({ boxes }) => boxes.flatMap(({ elements }) => elements ?? [])));
}
