/** The advanced event selectors that say what a basic selector was meant to say. */
import type { Semantics } from "../catalog/semantics.ts";
import type { ApiFieldSelector, ApiSelector } from "../model/dialects/dialect.ts";
import type { BasicEventSelector, DataResource, Operator } from "../model/selector.ts";
import { concatenate, display, literal, type Text } from "../model/text.ts";
import { withoutTrailing } from "../model/trailing.ts";
import { standsForAll } from "../selectors/basic-values.ts";
import { settingItemsOf, knownText } from "./reading.ts";

interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly values: readonly Text[];
}

/** The conditions of one advanced selector. */
type Conditions = readonly Condition[];

/**
 * The advanced selectors for a basic one. Values with an asterisk, and of types that basic selectors do not take, are
 * read as they were meant.
 */
export function advancedEquivalent(selector: BasicEventSelector, semantics: Semantics): ApiSelector<Text>[] {
  const all = [
    ...managementConditions(selector),
    ...settingItemsOf(selector.dataResources).flatMap((resource) => dataConditions(selector, resource, semantics)),
  ];
  return all.map(selectorOf);
}

function readOnlyConditions(selector: BasicEventSelector): Conditions {
  switch (knownText(selector.readWriteType)) {
    case "ReadOnly":
      return [{ field: "readOnly", operator: "Equals", values: [literal("true")] }];
    case "WriteOnly":
      return [{ field: "readOnly", operator: "Equals", values: [literal("false")] }];
    default:
      return [];
  }
}

function managementConditions(selector: BasicEventSelector): Conditions[] {
  const { includeManagementEvents } = selector;
  if (includeManagementEvents.kind === "known" && !includeManagementEvents.value) return [];
  const excluded = settingItemsOf(selector.excludeManagementEventSources).map(({ text }) => text);
  const sources: Conditions =
    excluded.length === 0 ? [] : [{ field: "eventSource", operator: "NotEquals", values: excluded }];
  return [
    [
      { field: "eventCategory", operator: "Equals", values: [literal("Management")] },
      ...readOnlyConditions(selector),
      ...sources,
    ],
  ];
}

function dataConditions(selector: BasicEventSelector, resource: DataResource, semantics: Semantics): Conditions[] {
  const type = knownText(resource.type);
  if (type === undefined) return [];
  return [
    [
      { field: "eventCategory", operator: "Equals", values: [literal("Data")] },
      { field: "resources.type", operator: "Equals", values: [literal(type)] },
      ...readOnlyConditions(selector),
      ...arnConditions(type, resource, semantics),
    ],
  ];
}

/**
 * Basic values have no operator: whole ARNs become `Equals`, beginnings `StartsWith`, and a value for all resources no
 * condition at all.
 */
function arnConditions(typeName: string, resource: DataResource, semantics: Semantics): Conditions {
  const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === typeName);
  const texts = settingItemsOf(resource.values).map((value) => value.text);
  if (texts.some((text) => (type === undefined ? isServiceAlone(display(text)) : standsForAll(type, text) === "yes")))
    return [];
  const prefixes: Text[] = [];
  const wholes: Text[] = [];
  for (const text of texts) {
    const beginning = withoutAsterisks(text);
    const isPrefix = type?.match === "prefix" || beginning !== text || display(text).endsWith("/");
    (isPrefix ? prefixes : wholes).push(beginning);
  }
  const conditions: Conditions = [
    { field: "resources.ARN", operator: "Equals", values: wholes },
    { field: "resources.ARN", operator: "StartsWith", values: prefixes },
  ];
  return conditions.filter(({ values }) => values.length > 0);
}

/** The text without asterisks at its end. */
function withoutAsterisks(text: Text): Text {
  const last = text.parts.at(-1);
  return typeof last === "string" && last.endsWith("*")
    ? concatenate([...text.parts.slice(0, -1), withoutTrailing(last, "*")])
    : text;
}

/** `arn:aws:service` and the like, or a wildcard: meant as every resource. */
function isServiceAlone(value: string): boolean {
  const [, , , region = "", account = "", resource = ""] = withoutTrailing(value, "*").split(":");
  return region === "" && account === "" && resource === "";
}

/** Conditions on one field are one field selector. */
function selectorOf(conditions: Conditions): ApiSelector<Text> {
  const fields = new Map<string, ApiFieldSelector<Text>>();
  for (const { field, operator, values } of conditions)
    fields.set(field, { ...(fields.get(field) ?? { Field: field }), [operator]: values });
  return { FieldSelectors: [...fields.values()] };
}
