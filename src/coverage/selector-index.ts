/**
 * The compiled selectors of an account by what they can record at all: of hundreds of selectors in sight, a handful
 * bear on one
 * resource.
 */
import { remembered } from "../model/remember.ts";
import type { FieldTest } from "./box.ts";
import { some } from "../model/certainty.ts";
import { fixedElements } from "./event-options.ts";
import type { CompiledSelector } from "./compiled-selector.ts";
import { elementsKey, type EventResource } from "../selectors/event.ts";
import type { EventSet } from "../requirements/event-set.ts";
import { display, textKey, type Text } from "../model/text.ts";

/** Compiled selectors that are asked about many sets of events. */
export interface SelectorIndex {
  readonly all: readonly CompiledSelector[];
  readonly eventNameTests: readonly FieldTest[];
  /**
   * The compiled selectors without those that surely record no event of the set: leaving these out changes no answer
   * about the
   * set.
   */
  readonly relevantTo: (set: EventSet) => readonly CompiledSelector[];
}

export function indexSelectors(all: readonly CompiledSelector[]): SelectorIndex {
  const byCategory = new Map<string, readonly CompiledSelector[]>();
  const byTypes = new Map<string, readonly CompiledSelector[]>();
  const byElements = new Map<string, readonly CompiledSelector[]>();
  const ofCategory = (set: EventSet): { readonly key: string; readonly selectors: readonly CompiledSelector[] } => {
    const domain = set.fields.get("eventCategory");
    if (domain?.kind !== "listed" || domain.values.length !== 1) return { key: "", selectors: all };
    const [category = null] = domain.values;
    const key = category === null ? "" : display(category);
    const selectors = remembered(byCategory, key, () =>
      all.filter(({ box }) => box.fields.get("eventCategory")?.accepts(category) !== "no"),
    );
    return { key, selectors };
  };
  return {
    all,
    eventNameTests: all.flatMap((selector) => selector.box.fields.get("eventName") ?? []),
    relevantTo: (set) => {
      const { key, selectors } = ofCategory(set);
      const elements = fixedElements(set);
      const types = set.elements?.map(({ type }) => type) ?? [];
      if (types.length === 0) return selectors;
      const typesKey = `${key} ${types.map(textKey).join(" ")}`;
      const ofTypes = remembered(byTypes, typesKey, () =>
        selectors.filter((selector) => canTakeTypes(selector, types)),
      );
      if (elements === null) return ofTypes;
      return remembered(byElements, `${key} ${elementsKey(elements)}`, () =>
        ofTypes.filter((selector) => canTake(selector, elements)),
      );
    },
  };
}

function canTakeTypes({ box: { elements } }: CompiledSelector, types: readonly Text[]): boolean {
  return elements === null || some(types, elements.takesType) !== "no";
}

function canTake({ box }: CompiledSelector, elements: readonly EventResource[]): boolean {
  return box.elements?.accepts(elements) !== "no";
}
