/**
 * The compiled selectors of sinks by what they can record at all: of hundreds of selectors in sight, a handful bear on
 * one resource. Selectors that say the same are one, whatever sinks they belong to.
 */
import { remembered } from "../model/remember.ts";
import { some } from "../model/certainty.ts";
import { display, textKey, type Text } from "../model/text.ts";
import type { EventSet } from "../requirements/event-set.ts";
import { elementsKey, type EventResource } from "../selectors/event.ts";
import type { FieldTest } from "./box.ts";
import type { CompiledSelector } from "./compiled-selector.ts";
import { fixedElements } from "./event-options.ts";
import type { AssessedSink } from "./sinks-in-scope.ts";

/** A compiled selector with the sinks that have it, one or many. */
export interface SharedSelector {
  /** Tells it from the others of an index. */
  readonly number: number;
  readonly selector: CompiledSelector;
  /** All that say the same. */
  readonly alike: readonly CompiledSelector[];
  readonly sinks: readonly AssessedSink[];
}

/** Compiled selectors that are asked about many sets of events. */
export interface SelectorIndex {
  readonly eventNameTests: readonly FieldTest[];
  /**
   * The compiled selectors without those that surely record no event of the set: leaving these out changes no answer
   * about the set.
   */
  readonly relevantTo: (set: EventSet) => readonly SharedSelector[];
}

/** An index over the compiled selectors of sinks, in the order of the sinks. */
export function indexSelectors(
  sinks: readonly { readonly assessed: AssessedSink; readonly selectors: readonly CompiledSelector[] }[],
): SelectorIndex {
  const all = shared(sinks);
  const byCategory = new Map<string, readonly SharedSelector[]>();
  const byTypes = new Map<string, readonly SharedSelector[]>();
  const byElements = new Map<string, readonly SharedSelector[]>();
  const ofCategory = (set: EventSet): { readonly key: string; readonly selectors: readonly SharedSelector[] } => {
    const domain = set.fields.get("eventCategory");
    if (domain?.kind !== "listed" || domain.values.length !== 1) return { key: "", selectors: all };
    const [category = null] = domain.values;
    const key = category === null ? "" : display(category);
    const selectors = remembered(byCategory, key, () =>
      all.filter(({ selector: { box } }) => box.fields.get("eventCategory")?.accepts(category) !== "no"),
    );
    return { key, selectors };
  };
  return {
    eventNameTests: [...new Set(all.flatMap(({ selector: { box } }) => box.fields.get("eventName") ?? []))],
    relevantTo: (set) => {
      const { key, selectors } = ofCategory(set);
      const elements = fixedElements(set);
      const types = set.elements?.map(({ type }) => type) ?? [];
      if (types.length === 0) return selectors;
      const typesKey = `${key} ${types.map(textKey).join(" ")}`;
      const ofTypes = remembered(byTypes, typesKey, () =>
        selectors.filter(({ selector }) => canTakeTypes(selector, types)),
      );
      if (elements === null) return ofTypes;
      return remembered(byElements, `${key} ${elementsKey(elements)}`, () =>
        ofTypes.filter(({ selector }) => canTake(selector, elements)),
      );
    },
  };
}

/** Those of the selectors that one of the sinks has. */
export function ofSinks(index: SelectorIndex, isMeant: (sink: AssessedSink) => boolean): SelectorIndex {
  const known = new Map<readonly SharedSelector[], readonly SharedSelector[]>();
  const { eventNameTests } = index;
  return {
    eventNameTests,
    relevantTo: (set) => {
      const relevant = index.relevantTo(set);
      return remembered(known, relevant, () => relevant.filter(({ sinks }) => sinks.some(isMeant)));
    },
  };
}

function shared(
  sinks: readonly { readonly assessed: AssessedSink; readonly selectors: readonly CompiledSelector[] }[],
): SharedSelector[] {
  const found = new Map<string, SharedSelector & { alike: CompiledSelector[]; sinks: AssessedSink[] }>();
  const numbers = new Map<object, number>();
  const numberOf = (test: object): number => remembered(numbers, test, () => numbers.size);
  for (const { assessed, selectors } of sinks) {
    for (const selector of selectors) {
      const key = keyOf(selector, numberOf);
      const known = remembered(found, key, () => ({ number: found.size, selector, alike: [], sinks: [] }));
      known.alike.push(selector);
      if (known.sinks.at(-1) !== assessed) known.sinks.push(assessed);
    }
  }
  return [...found.values()];
}

/** The tests of selectors are shared (`sharedTests` of `box.ts`), so that the same test says the same. */
function keyOf({ box, reach, status }: CompiledSelector, numberOf: (test: object) => number): string {
  const fields = [...box.fields].map(([name, test]) => `${name}=${String(numberOf(test))}`).sort();
  const elements = box.elements === null ? "" : String(numberOf(box.elements));
  return [status, box.status, reach?.key ?? "", elements, ...fields].join(" ");
}

function canTakeTypes({ box: { elements } }: CompiledSelector, types: readonly Text[]): boolean {
  return elements === null || some(types, elements.takesType) !== "no";
}

function canTake({ box }: CompiledSelector, elements: readonly EventResource[]): boolean {
  return box.elements?.accepts(elements) !== "no";
}
