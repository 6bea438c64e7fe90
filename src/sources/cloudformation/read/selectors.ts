import { knownString } from "../../../model/text.ts";
import {
  operators,
  type AdvancedEventSelector,
  type BasicEventSelector,
  type DataResource,
  type FieldSelector,
  type OperatorValues,
} from "../../../model/selector.ts";
import type { InsightSelector } from "../../../model/sink.ts";
import type { List, LocatedText, Setting } from "../../../model/value.ts";
import type { DocumentNode } from "../../text/node.ts";
import { templateCodeOf } from "../code.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import { booleanProperty, list, listProperty, textItem, textProperty } from "./settings.ts";
import type { TemplateValue } from "../evaluate/value.ts";

/** The `AdvancedEventSelectors` property of a trail or an event data store. */
export function templateAdvancedSelectors(
  evaluator: TemplateEvaluator,
  properties: TemplateValue,
): Setting<List<AdvancedEventSelector>> {
  return listProperty(evaluator, properties, "AdvancedEventSelectors", (item) =>
    advancedEventSelector(evaluator, item),
  );
}

function advancedEventSelector(evaluator: TemplateEvaluator, item: TemplateValue): AdvancedEventSelector | null {
  if (item.kind !== "map") return null;
  const name = evaluator.property(item, "Name");
  return {
    name: name.kind === "text" ? (knownString(name.text) ?? null) : null,
    fieldSelectors: list(
      evaluator,
      evaluator.property(item, "FieldSelectors"),
      (field) => fieldSelector(evaluator, field),
      item.node.get("FieldSelectors")?.keyOrigin ?? item.origin,
    ),
    origin: item.origin,
  };
}

/** ARNs are compared as texts, in which a piece must stay the piece that resources share. */
const arnField = "resources.ARN";

function fieldSelector(evaluator: TemplateEvaluator, item: TemplateValue): FieldSelector | null {
  if (item.kind !== "map") return null;
  const field = textProperty(evaluator, item, "Field", "choice");
  const isArn = field.kind !== "known" || knownString(field.value) === arnField;
  const readValue = isArn ? textItem : (value: TemplateValue): LocatedText | null => decidedItem(evaluator, value);
  const conditions = operators.flatMap((operator): OperatorValues[] => {
    const value = evaluator.property(item, operator);
    const origin = item.node.get(operator)?.keyOrigin ?? item.origin;
    if (value.kind === "absent") return [];
    const values = listWithCode(list(evaluator, value, readValue, origin), item.node.get(operator)?.value);
    return [{ operator, values, origin }];
  });
  return { field, conditions, origin: item.origin };
}

/** The `EventSelectors` property of a trail: basic event selectors. */
export function templateBasicSelectors(
  evaluator: TemplateEvaluator,
  properties: TemplateValue,
): Setting<List<BasicEventSelector>> {
  return listProperty(evaluator, properties, "EventSelectors", (item) => basicEventSelector(evaluator, item));
}

function basicEventSelector(evaluator: TemplateEvaluator, item: TemplateValue): BasicEventSelector | null {
  if (item.kind !== "map") return null;
  return {
    readWriteType: textProperty(evaluator, item, "ReadWriteType", "choice"),
    includeManagementEvents: booleanProperty(evaluator, item, "IncludeManagementEvents"),
    excludeManagementEventSources: listProperty(evaluator, item, "ExcludeManagementEventSources", (value) =>
      decidedItem(evaluator, value),
    ),
    dataResources: listProperty(evaluator, item, "DataResources", (resource) => dataResource(evaluator, resource)),
    origin: item.origin,
  };
}

function dataResource(evaluator: TemplateEvaluator, item: TemplateValue): DataResource | null {
  if (item.kind !== "map") return null;
  return {
    type: textProperty(evaluator, item, "Type", "choice"),
    values: withCode(listProperty(evaluator, item, "Values", textItem), item.node.get("Values")?.value),
    origin: item.origin,
  };
}

function withCode(values: Setting<List<LocatedText>>, node: DocumentNode | undefined): Setting<List<LocatedText>> {
  return values.kind === "known" ? { ...values, value: listWithCode(values.value, node) } : values;
}

/** The values with the code of those that are more than a string, where the list stands there item by item. */
function listWithCode(values: List<LocatedText>, node: DocumentNode | undefined): List<LocatedText> {
  if (node?.kind !== "sequence" || node.tag !== null || values.items.length !== node.items.length) return values;
  if (node.items.every(isString)) return values;
  const items = values.items.map((item, index) => {
    const value = node.items[index];
    return value === undefined || isString(value) ? item : { ...item, written: () => templateCodeOf(value) };
  });
  return { ...values, items };
}

function isString(node: DocumentNode): boolean {
  return node.kind === "scalar" && node.tag === null;
}

/** An item of a list of words, with the answers of this world put in. */
function decidedItem(evaluator: TemplateEvaluator, value: TemplateValue): LocatedText | null {
  const item = textItem(value);
  return item === null ? null : { ...item, text: evaluator.settle(item.text) };
}

/** The `InsightSelectors` property of a trail. */
export function templateInsights(
  evaluator: TemplateEvaluator,
  properties: TemplateValue,
): Setting<List<InsightSelector>> {
  return listProperty(evaluator, properties, "InsightSelectors", (item) => {
    const type = item.kind === "map" ? textItem(evaluator.property(item, "InsightType")) : null;
    if (type === null) return null;
    const categories = listProperty(evaluator, item, "EventCategories", (value) => decidedItem(evaluator, value));
    return { ...type, categories };
  });
}
