/**
 * Which advanced event selectors record an operation.
 */
import { compareText } from "../model/compare-text.ts";
import type { EventForm, Operation } from "./types.ts";

/** One condition of an advanced event selector. */
export interface RecordingSelectorField {
  readonly Field: string;
  readonly Equals: string[];
}

/**
 * The selectors that together record every event of an operation, in the API's own form (AdvancedEventSelector,
 * FieldSelectors).
 * Data events need a type of their elements, and where no type stands in all forms of the events, one selector for each
 * of several. Empty for what nothing records.
 */
export function recordingSelectors(operation: Operation): RecordingSelectorField[][] {
  switch (operation.category) {
    case "management":
      return [[equals("eventCategory", "Management")]];
    case "data":
      return typesThatCover(operation.eventForms).map((type) => [
        equals("eventCategory", "Data"),
        equals("resources.type", type),
        { Field: "eventName", Equals: [...operation.eventNames] },
      ]);
    case "networkActivity":
      return [[equals("eventCategory", "NetworkActivity"), equals("eventSource", operation.eventSource)]];
    case "never":
    case "undocumented":
      return [];
  }
}

function equals(Field: string, value: string): RecordingSelectorField {
  return { Field, Equals: [value] };
}

/** Few types of which each form surely carries one: the type of the most forms first. */
function typesThatCover(forms: readonly EventForm[]): string[] {
  const chosen: string[] = [];
  let left = forms;
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const type of left.flatMap(sureTypes)) counts.set(type, (counts.get(type) ?? 0) + 1);
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
    if (best === undefined) break;
    chosen.push(best[0]);
    left = left.filter((form) => !sureTypes(form).includes(best[0]));
  }
  return chosen;
}

function sureTypes({ resources }: EventForm): string[] {
  return [...new Set(resources.filter(({ presence = "always" }) => presence === "always").map(({ type }) => type))];
}
