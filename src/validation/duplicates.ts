/** Repeated items in lists that the schema of `AWS::CloudTrail::Trail` marks `uniqueItems`. */
import { dialectOf } from "../model/dialects/index.ts";
import type { Property } from "../model/dialects/dialect.ts";
import type { Origin } from "../model/location.ts";
import type { AdvancedEventSelector, BasicEventSelector, DataResource, FieldSelector } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import type { Text } from "../model/text.ts";
import type { List, Setting } from "../model/value.ts";
import { settingItemsOf } from "./reading.ts";
import { inSelector, type Rejection } from "./rejection.ts";

/** What CloudFormation refuses because an item of a list stands there twice. */
export function rejectedDuplicates(sink: Sink): Rejection[] {
  if (dialectOf(sink).deployedBy !== "cloudformation") return [];
  const basic = sink.kind === "trail" ? settingItemsOf(sink.eventSelectors) : [];
  return [
    ...repeated("EventSelectors", basic, basicKey),
    ...basic.flatMap((selector) =>
      inSelector(
        selector,
        repeated("ExcludeManagementEventSources", settingItemsOf(selector.excludeManagementEventSources), (item) =>
          textKey(item.text),
        ),
      ),
    ),
    ...settingItemsOf(sink.advancedEventSelectors).flatMap((selector) =>
      inSelector(selector, repeatedInAdvanced(selector)),
    ),
  ];
}

function repeatedInAdvanced({ fieldSelectors }: AdvancedEventSelector): Rejection[] {
  return [
    ...repeated("FieldSelectors", fieldSelectors.items, fieldSelectorKey),
    ...fieldSelectors.items.flatMap(({ conditions }) =>
      conditions.flatMap(({ operator, values }) => repeated(operator, values.items, (item) => textKey(item.text))),
    ),
  ];
}

function repeated<T extends { readonly origin: Origin }>(
  property: Property,
  items: readonly T[],
  keyOf: (item: T) => string | null,
): Rejection[] {
  const seen = new Map<string, T>();
  return items.flatMap((item): Rejection[] => {
    const key = keyOf(item);
    const first = key === null ? undefined : seen.get(key);
    if (key !== null && first === undefined) seen.set(key, item);
    if (first === undefined) return [];
    return [
      {
        rule: "selector-rejected",
        says: { code: "item-twice", property },
        origin: item.origin,
        evidence: "code",
        related: [{ role: { code: "same-item" }, origin: first.origin }],
      },
    ];
  });
}

/** Two texts with the same key are surely equal: the same literals, and the same open pieces in the same places. */
function textKey(text: Text): string {
  return JSON.stringify(text.parts.map((part) => (typeof part === "string" ? part : [part.id])));
}

/** `null` where two things with the same key need not be equal. */
function settingKey<T>(setting: Setting<T>, keyOf: (value: T) => string | null): string | null {
  switch (setting.kind) {
    case "absent":
      return "absent";
    case "unknown":
      return null;
    case "known":
      return keyOf(setting.value);
  }
}

function listKey<T>(list: List<T>, keyOf: (item: T) => string | null): string | null {
  return list.more === null ? joined(list.items.map(keyOf)) : null;
}

function joined(keys: readonly (string | null)[]): string | null {
  return keys.includes(null) ? null : JSON.stringify(keys);
}

function fieldSelectorKey({ field, conditions }: FieldSelector): string | null {
  return joined([
    settingKey(field, textKey),
    ...conditions.map(({ operator, values }) => {
      const key = listKey(values, (item) => textKey(item.text));
      return key === null ? null : `${operator} ${key}`;
    }),
  ]);
}

function dataResourceKey({ type, values }: DataResource): string | null {
  return joined([settingKey(type, textKey), settingKey(values, (list) => listKey(list, (item) => textKey(item.text)))]);
}

function basicKey(selector: BasicEventSelector): string | null {
  return joined([
    settingKey(selector.readWriteType, textKey),
    settingKey(selector.includeManagementEvents, String),
    settingKey(selector.excludeManagementEventSources, (list) => listKey(list, (item) => textKey(item.text))),
    settingKey(selector.dataResources, (list) => listKey(list, dataResourceKey)),
  ]);
}
