/**
 * The contenders of an account by what they can record at all: of hundreds of selectors in sight, a handful bear on one
 * resource.
 */
import { remembered } from "../model/remember.ts";
import type { FieldTest } from "./box.ts";
import { some } from "../model/certainty.ts";
import { fixedElements, type Contender } from "./decide.ts";
import { elementsKey, type EventResource } from "../selectors/event.ts";
import type { EventSet } from "../requirements/event-set.ts";
import { display, textKey, type Text } from "../model/text.ts";

/** Contenders that are asked about many sets of events. */
export interface ContenderIndex {
  readonly all: readonly Contender[];
  readonly eventNameTests: readonly FieldTest[];
  /**
   * The contenders without those that surely record no event of the set: leaving these out changes no answer about the
   * set.
   */
  readonly relevantTo: (set: EventSet) => readonly Contender[];
}

export function indexContenders(all: readonly Contender[]): ContenderIndex {
  const byCategory = new Map<string, readonly Contender[]>();
  const byTypes = new Map<string, readonly Contender[]>();
  const byElements = new Map<string, readonly Contender[]>();
  const ofCategory = (set: EventSet): { readonly key: string; readonly contenders: readonly Contender[] } => {
    const domain = set.fields.get("eventCategory");
    if (domain?.kind !== "listed" || domain.values.length !== 1) return { key: "", contenders: all };
    const [category = null] = domain.values;
    const key = category === null ? "" : display(category);
    const contenders = remembered(byCategory, key, () =>
      all.filter(({ box }) => box.fields.get("eventCategory")?.accepts(category) !== "no"),
    );
    return { key, contenders };
  };
  return {
    all,
    eventNameTests: all.flatMap((contender) => contender.box.fields.get("eventName") ?? []),
    relevantTo: (set) => {
      const { key, contenders } = ofCategory(set);
      const elements = fixedElements(set);
      const types = set.elements?.map(({ type }) => type) ?? [];
      if (types.length === 0) return contenders;
      const typesKey = `${key} ${types.map(textKey).join(" ")}`;
      const ofTypes = remembered(byTypes, typesKey, () =>
        contenders.filter((contender) => canTakeTypes(contender, types)),
      );
      if (elements === null) return ofTypes;
      return remembered(byElements, `${key} ${elementsKey(elements)}`, () =>
        ofTypes.filter((contender) => canTake(contender, elements)),
      );
    },
  };
}

function canTakeTypes({ box: { elements } }: Contender, types: readonly Text[]): boolean {
  return elements === null || some(types, elements.takesType) !== "no";
}

function canTake({ box }: Contender, elements: readonly EventResource[]): boolean {
  return box.elements?.accepts(elements) !== "no";
}
