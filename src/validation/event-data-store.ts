/** What AWS refuses in an event data store as a whole. */
import type { Semantics } from "../catalog/semantics.ts";
import type { EventDataStore } from "../model/sink.ts";
import { categoryOf, settingItemsOf } from "./reading.ts";
import { rejectedBy, type Rejection } from "./rejection.ts";

/** An event data store holds categories of one group only (CloudTrail user guide, event data stores). */
export function rejectedEventDataStore(store: EventDataStore, semantics: Semantics): Rejection[] {
  const categories = settingItemsOf(store.advancedEventSelectors).flatMap((selector) => {
    const value = categoryOf(selector);
    const category = semantics.eventCategories.find((candidate) => candidate.name === value?.value);
    return value === undefined || category === undefined ? [] : [{ value, category }];
  });
  const [first] = categories;
  const other = categories.find(({ category }) => category.group !== first?.category.group);
  if (first === undefined || other === undefined) return [];
  return rejectedBy(other.category, {
    rule: "selector-rejected",
    says: { code: "categories-apart", category: other.category.name, beside: first.category.name },
    origin: other.value.located.origin,
    related: [{ role: { code: "other-category" }, origin: first.value.located.origin }],
  });
}
