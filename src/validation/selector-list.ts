/** All that a sink selects, as one list of advanced event selectors. */
import type { Semantics } from "../catalog/semantics.ts";
import type { ApiFieldSelector, ApiSelector } from "../model/dialects/dialect.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource, FieldSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { knownString, type Text } from "../model/text.ts";
import { absent, type List, type Setting } from "../model/value.ts";
import { advancedEquivalent } from "./advanced-equivalent.ts";
import { knownText } from "./reading.ts";

/** CloudTrail's default, as a selector. */
export const managementSelector: ApiSelector = {
  Name: "Management events",
  FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }],
};

/**
 * The list that can be put in the place of the selectors of a sink without a change to what it records: its advanced
 * selectors, the basic ones as advanced ones, or the default. Null where not all of it is known.
 */
export function selectorListOf(sink: Sink, semantics: Semantics): readonly ApiSelector[] | null {
  if (sink.unknownProperties.length > 0) return null;
  const advanced = wholeList(sink.advancedEventSelectors, advancedSelector);
  if (advanced === null || advanced.length > 0) return advanced;
  const basic = wholeList(sink.kind === "trail" ? sink.eventSelectors : absent, (selector) =>
    basicSelector(selector, semantics),
  );
  if (basic === null) return null;
  if (basic.length === 0) return [managementSelector];
  return [...new Map(basic.flat().map((selector) => [JSON.stringify(selector), selector])).values()];
}

/** Null where an item, or that there are no more, is not known. */
function wholeList<T, R>(list: Setting<List<T>>, read: (item: T) => R | null): readonly R[] | null {
  switch (list.kind) {
    case "absent":
      return [];
    case "unknown":
      return null;
    case "known":
      return list.value.more === null ? allOf(list.value.items.map(read)) : null;
  }
}

function allOf<R>(items: readonly (R | null)[]): readonly R[] | null {
  return items.every((item) => item !== null) ? items : null;
}

function strings(texts: readonly Text[]): readonly string[] | null {
  return allOf(texts.map((text) => knownString(text) ?? null));
}

function advancedSelector({ name, fieldSelectors }: AdvancedEventSelector): ApiSelector | null {
  const fields = fieldSelectors.more === null ? allOf(fieldSelectors.items.map(fieldSelector)) : null;
  return fields === null ? null : { ...(name === null ? {} : { Name: name }), FieldSelectors: fields };
}

function fieldSelector({ field, conditions }: FieldSelector): ApiFieldSelector | null {
  const name = knownText(field);
  const written = conditions.map(({ operator, values }) => {
    const texts = values.more === null ? strings(values.items.map(({ text }) => text)) : null;
    return texts === null ? null : ([operator, texts] as const);
  });
  const known = allOf(written);
  return name === undefined || known === null ? null : { Field: name, ...Object.fromEntries(known) };
}

function basicSelector(selector: BasicEventSelector, semantics: Semantics): readonly ApiSelector[] | null {
  const { readWriteType, includeManagementEvents, excludeManagementEventSources, dataResources } = selector;
  const { readWriteTypes } = semantics.basicEventSelectors;
  const access = readWriteType.kind === "absent" ? readWriteTypes[0] : knownText(readWriteType);
  const isKnown =
    access !== undefined &&
    readWriteTypes.includes(access) &&
    includeManagementEvents.kind !== "unknown" &&
    wholeList(excludeManagementEventSources, ({ text }) => knownString(text) ?? null) !== null &&
    wholeList(dataResources, (resource) => (isSure(resource, semantics) ? resource : null)) !== null;
  return isKnown ? allOf(advancedEquivalent(selector, semantics).map(plainSelector)) : null;
}

/** Whether what the resource selects is known and documented: an asterisk stands for itself, which few people mean. */
function isSure({ type, values }: DataResource, { basicEventSelectors }: Semantics): boolean {
  const texts = wholeList(values, ({ text }) => knownString(text) ?? null);
  const isListed = basicEventSelectors.dataResourceTypes.some((candidate) => candidate.type === knownText(type));
  return isListed && texts !== null && texts.length > 0 && !texts.some((text) => text.includes("*"));
}

function plainSelector({ FieldSelectors }: ApiSelector<Text>): ApiSelector | null {
  const fields = allOf(FieldSelectors.map(plainField));
  return fields === null ? null : { FieldSelectors: fields };
}

function plainField({ Field, ...operators }: ApiFieldSelector<Text>): ApiFieldSelector | null {
  const conditions = Object.entries(operators).map(([operator, texts]) => {
    const values = strings(texts);
    return values === null ? null : ([operator, values] as const);
  });
  const known = allOf(conditions);
  return known === null ? null : { Field, ...Object.fromEntries(known) };
}
