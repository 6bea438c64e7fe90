/** The selectors of a sink, ready to be held against each other. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import { knownString, literal, textKey } from "../../model/text.ts";
import type { Origin } from "../../model/location.ts";
import type { SelectorTitle } from "../../model/messages/selector-title.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../../model/selector.ts";
import type { Sink } from "../../model/sink.ts";
import { boxesOfBasic, boxOfAdvanced, type Box } from "../../coverage/box.ts";
import type { CompiledSelector } from "../../coverage/compiled-selector.ts";
import { isDeselecting } from "../../selectors/evaluate.ts";
import type { EventSet } from "../../requirements/event-set.ts";
import { categoryOf, conditionsOn, settingItemsOf, knownText, soleValue } from "../../validation/reading.ts";
import { eventsOf, type SelectorSubject } from "./universe.ts";

/**
 * One part of a selector: an advanced selector is one part, a basic one has a part for management events and one for
 * each type of data resources.
 */
export interface SelectorPart {
  readonly subject: SelectorSubject;
  readonly box: Box;
  readonly sets: readonly EventSet[];
  /**
   * Conditions that leave resources out by their ARN: what they make of events on several resources AWS does not say.
   */
  readonly arnExclusions: ReadonlySet<string>;
}

/** A selector whose parts are all known to be about one category of events each. */
export interface ComparedSelector {
  readonly title: SelectorTitle;
  readonly origin: Origin;
  /** null for a basic selector. */
  readonly advanced: AdvancedEventSelector | null;
  /** How many values it lists. */
  readonly values: number;
  readonly parts: readonly SelectorPart[];
}

/** How many values an advanced selector lists. */
export function valuesOfAdvanced({ fieldSelectors }: AdvancedEventSelector): number {
  return fieldSelectors.items
    .flatMap(({ conditions }) => conditions)
    .reduce((sum, { values }) => sum + values.items.length, 0);
}

/** How many values a basic selector lists, in its data resources and among the event sources that it excludes. */
export function valuesOfBasic({ dataResources, excludeManagementEventSources }: BasicEventSelector): number {
  return settingItemsOf(dataResources).reduce(
    (sum, { values }) => sum + 1 + settingItemsOf(values).length,
    1 + settingItemsOf(excludeManagementEventSources).length,
  );
}

/**
 * The selectors of a sink of which category and type are known; others can neither be called redundant nor make another
 * so.
 */
export function comparedSelectors(sink: Sink, semantics: Semantics, catalog: Catalog): ComparedSelector[] {
  const advanced = settingItemsOf(sink.advancedEventSelectors);
  if (advanced.length > 0) return advanced.flatMap((selector, index) => comparedAdvanced(selector, index, catalog));
  const basic = sink.kind === "trail" ? settingItemsOf(sink.eventSelectors) : [];
  return basic.flatMap((selector, index) => comparedBasic(selector, index, sink, semantics, catalog));
}

function comparedAdvanced(selector: AdvancedEventSelector, index: number, catalog: Catalog): ComparedSelector[] {
  const subject = subjectOf(selector);
  if (subject === null) return [];
  const part = partOf(subject, boxOfAdvanced(selector), arnExclusionsOf(selector), catalog);
  const title = { name: selector.name, index };
  return [{ title, origin: selector.origin, advanced: selector, values: valuesOfAdvanced(selector), parts: [part] }];
}

/** The sets of events are made when they are asked for, since that reads what the catalog knows of the type. */
function partOf(
  subject: SelectorSubject,
  box: Box,
  arnExclusions: ReadonlySet<string>,
  catalog: Catalog,
): SelectorPart {
  let made: readonly EventSet[] | null = null;
  return {
    subject,
    box,
    arnExclusions,
    get sets() {
      return (made ??= eventsOf(subject, catalog));
    },
  };
}

function subjectOf(selector: AdvancedEventSelector): SelectorSubject | null {
  const category = categoryOf(selector)?.value;
  switch (category) {
    case "Management":
    case "NetworkActivity":
      return { category, resourceType: null };
    case "Data": {
      const type = soleValue(selector, "resources.type")?.value;
      return type === undefined ? null : { category, resourceType: type };
    }
    default:
      return null;
  }
}

function arnExclusionsOf(selector: AdvancedEventSelector): Set<string> {
  const conditions = conditionsOn(selector, "resources.ARN").filter(({ operator }) => isDeselecting(operator));
  return new Set(
    conditions.flatMap(({ operator, values }) => [
      ...(values.more === null ? [] : [`${operator} …${values.more.id}`]),
      ...values.items.map(({ text }) => `${operator} ${textKey(text)}`),
    ]),
  );
}

function comparedBasic(
  selector: BasicEventSelector,
  index: number,
  sink: Sink,
  semantics: Semantics,
  catalog: Catalog,
): ComparedSelector[] {
  const boxes = boxesOfBasic(
    selector,
    semantics.basicEventSelectors.dataResourceTypes,
    knownString(sink.scope.partition) ?? "aws",
  );
  const types = settingItemsOf(selector.dataResources).map((resource) => knownText(resource.type));
  if (
    types.includes(undefined) ||
    selector.dataResources.kind === "unknown" ||
    selector.includeManagementEvents.kind === "unknown"
  )
    return [];
  const subjectsOfBox = (box: Box): SelectorSubject[] => {
    if (takesCategory(box, "Management")) return [{ category: "Management", resourceType: null }];
    return [...new Set(types)].map((type) => ({ category: "Data", resourceType: type ?? null }));
  };
  const parts = boxes.flatMap((box) => subjectsOfBox(box).map((subject) => partOf(subject, box, new Set(), catalog)));
  const title = { name: null, index };
  return [{ title, origin: selector.origin, advanced: null, values: valuesOfBasic(selector), parts }];
}

function takesCategory(box: Box, category: SelectorSubject["category"]): boolean {
  return box.fields.get("eventCategory")?.accepts(literal(category)) !== "no";
}

/** The parts among these that may record events of the part: others are not worth a step. */
export function relevantTo(part: SelectorPart, others: readonly SelectorPart[]): SelectorPart[] {
  const ofCategory = others.filter((other) => other.subject.category === part.subject.category);
  return ofCategory.filter((other) => {
    if ([...other.arnExclusions].some((exclusion) => !part.arnExclusions.has(exclusion))) return false;
    const types = part.sets.flatMap((set) => set.elements ?? []).map((element) => element.type);
    return types.length === 0 || types.some((type) => other.box.elements?.takesType(type) !== "no");
  });
}

/**
 * A box as the decision procedure takes it: all boxes here are of one sink, whose reach and standing make no difference
 * between them.
 */
export function selector(box: Box): CompiledSelector {
  return { box, reach: null, status: "yes" };
}
