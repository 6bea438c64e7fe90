/** What AWS refuses in an event data store as a whole. */
import type { Semantics } from "../catalog/semantics.ts";
import type { EventDataStore } from "../model/sink.ts";
import { categoryOf, itemsOf } from "./reading.ts";
import { refusedBy, type Refusal } from "./refusal.ts";
import { quoted } from "./wording.ts";

/** An event data store holds categories of one group only (CloudTrail user guide, event data stores). */
export function refusedEventDataStore(store: EventDataStore, semantics: Semantics): Refusal[] {
  const categories = itemsOf(store.advancedEventSelectors).flatMap((selector) => {
    const value = categoryOf(selector);
    const category = semantics.eventCategories.find((candidate) => candidate.name === value?.value);
    return value === undefined || category === undefined ? [] : [{ value, category }];
  });
  const [first] = categories;
  const other = categories.find(({ category }) => category.group !== first?.category.group);
  if (first === undefined || other === undefined) return [];
  return refusedBy(other.category, {
    rule: "selector-rejected",
    message:
      `The event data store selects ${quoted(other.category.name)} events beside ${quoted(first.category.name)} events. AWS keeps them in separate event data stores. ` +
      `Move the selector for ${quoted(other.category.name)} to an event data store of its own.`,
    origin: other.value.located.origin,
    related: [{ message: "the category that it cannot stand beside", origin: first.value.located.origin }],
  });
}
