/** All that a sink selects, as one list of advanced event selectors. */
import type { BasicDataResourceType, Semantics } from "../catalog/semantics.ts";
import type { ApiFieldSelector, ApiSelector, Value } from "../model/dialects/dialect.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource, FieldSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { knownString, type Text } from "../model/text.ts";
import { absent, type List, type LocatedText, type Setting } from "../model/value.ts";
import { advancedEquivalent } from "./advanced-equivalent.ts";
import { refusedBecause, standsForAll } from "../selectors/basic-values.ts";
import { settingItemsOf, knownText } from "./reading.ts";

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
  return distinct(basic.flat());
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

/**
 * The same with the code of values that are more than a string, so that references stay: for basic selectors, which
 * somebody has to write anew. Null where not all of it can be written.
 */
export function selectorCodeOf(sink: Sink, semantics: Semantics): readonly ApiSelector<Value>[] | null {
  if (sink.kind !== "trail" || sink.unknownProperties.length > 0 || sink.advancedEventSelectors.kind !== "absent")
    return null;
  const basic = wholeList(sink.eventSelectors, (selector) => basicSelectorCode(selector, semantics));
  return basic === null || basic.length === 0 ? null : distinct(basic.flat());
}

function distinct<T>(selectors: readonly T[]): readonly T[] {
  return [...new Map(selectors.map((selector) => [JSON.stringify(selector), selector])).values()];
}

function basicSelectorCode(selector: BasicEventSelector, semantics: Semantics): readonly ApiSelector<Value>[] | null {
  const codes = new Map<Text, Value>();
  const resources = wholeList(selector.dataResources, (resource) => {
    const values = wholeList(resource.values, (value) => ({
      text: value.text,
      code: valueCode(value, resource, semantics),
    }));
    for (const { text, code } of values ?? []) if (code !== null) codes.set(text, code);
    return values === null || values.some(({ code }) => code === null) || !isListed(resource, semantics)
      ? null
      : resource;
  });
  if (resources === null || !isBesides(selector, semantics)) return null;
  return allOf(
    advancedEquivalent(selector, semantics).map(({ FieldSelectors }) => {
      const fields = allOf(
        FieldSelectors.map((field) => fieldOf(field, (text) => codes.get(text) ?? knownString(text) ?? null)),
      );
      return fields === null ? null : { FieldSelectors: fields };
    }),
  );
}

/** Null where a value of a basic selector cannot be written, or where it is not sure what it selects. */
function valueCode({ text, written }: LocatedText, { type }: DataResource, semantics: Semantics): Value | null {
  const basicType = basicTypeOf(type, semantics);
  const code = written?.() ?? null;
  const isSure = basicType?.match === "prefix" || (basicType !== undefined && standsForAll(basicType, text) === "no");
  const isClear = !text.parts.some((part) => typeof part === "string" && part.includes("*"));
  if (code !== null && isSure && isClear) return { code };
  const plain = knownString(text);
  return plain === undefined || plain.includes("*") ? null : plain;
}

function basicSelector(selector: BasicEventSelector, semantics: Semantics): readonly ApiSelector[] | null {
  const isKnown =
    isBesides(selector, semantics) &&
    wholeList(selector.dataResources, (resource) => (isSure(resource, semantics) ? resource : null)) !== null;
  return isKnown ? allOf(advancedEquivalent(selector, semantics).map(plainSelector)) : null;
}

/** Whether all is known of a basic selector besides its data resources. */
function isBesides(
  { readWriteType, includeManagementEvents, excludeManagementEventSources }: BasicEventSelector,
  semantics: Semantics,
): boolean {
  const { readWriteTypes } = semantics.basicEventSelectors;
  const access = readWriteType.kind === "absent" ? readWriteTypes[0] : knownText(readWriteType);
  return (
    access !== undefined &&
    readWriteTypes.includes(access) &&
    includeManagementEvents.kind !== "unknown" &&
    wholeList(excludeManagementEventSources, ({ text }) => knownString(text) ?? null) !== null
  );
}

/**
 * Whether what the resource selects is known and documented: an asterisk stands for itself, which few people mean, and
 * of what AWS refuses no document says what it selects.
 */
function isSure(resource: DataResource, semantics: Semantics): boolean {
  const refused = basicTypeOf(resource.type, semantics)?.refused ?? [];
  const texts = wholeList(resource.values, ({ text }) =>
    refusedBecause(refused, text) === undefined ? (knownString(text) ?? null) : null,
  );
  return (
    isListed(resource, semantics) && texts !== null && texts.length > 0 && !texts.some((text) => text.includes("*"))
  );
}

/** Whether basic selectors take the type, and the resource names at least one value. */
function isListed({ type, values }: DataResource, semantics: Semantics): boolean {
  return basicTypeOf(type, semantics) !== undefined && settingItemsOf(values).length > 0;
}

function basicTypeOf(type: Setting<Text>, { basicEventSelectors }: Semantics): BasicDataResourceType | undefined {
  return basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === knownText(type));
}

function plainSelector({ FieldSelectors }: ApiSelector<Text>): ApiSelector | null {
  const fields = allOf(FieldSelectors.map((field) => fieldOf(field, (text) => knownString(text) ?? null)));
  return fields === null ? null : { FieldSelectors: fields };
}

function fieldOf<V>(
  { Field, ...operators }: ApiFieldSelector<Text>,
  valueOf: (text: Text) => V | null,
): ApiFieldSelector<V> | null {
  const conditions = Object.entries(operators).map(([operator, texts]) => {
    const values = allOf(texts.map(valueOf));
    return values === null ? null : ([operator, values] as const);
  });
  const known = allOf(conditions);
  return known === null ? null : { Field, ...Object.fromEntries(known) };
}
