/** Prints the advanced event selectors that say what a basic selector was meant to say. */
import type { Semantics } from "../catalog/semantics.ts";
import type { BasicEventSelector, DataResource, Operator } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import { display } from "../model/text.ts";
import { withoutTrailing } from "../model/trailing.ts";
import { standsForAll } from "./basic-values.ts";
import { itemsOf, knownText, plainValues } from "./reading.ts";
import { spelled } from "./wording.ts";

interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** The conditions of one advanced selector. */
type Conditions = readonly Condition[];

/** The advanced selectors for a basic one, as YAML for a CloudFormation template or as HCL for Terraform. */
export function equivalentAdvancedSelector(
  language: Sink["language"],
  selector: BasicEventSelector,
  semantics: Semantics,
): string {
  const selectors = [
    ...managementConditions(selector),
    ...itemsOf(selector.dataResources).flatMap((resource) => dataConditions(selector, resource, semantics)),
  ];
  return language === "terraform"
    ? selectors.map(asHcl).join("\n")
    : ["AdvancedEventSelectors:", ...selectors.map(asYaml)].join("\n");
}

function readOnlyConditions(selector: BasicEventSelector): Conditions {
  switch (knownText(selector.readWriteType)) {
    case "ReadOnly":
      return [{ field: "readOnly", operator: "Equals", values: ["true"] }];
    case "WriteOnly":
      return [{ field: "readOnly", operator: "Equals", values: ["false"] }];
    default:
      return [];
  }
}

function managementConditions(selector: BasicEventSelector): Conditions[] {
  const { includeManagementEvents } = selector;
  if (includeManagementEvents.kind === "known" && !includeManagementEvents.value) return [];
  const excluded = plainValues(itemsOf(selector.excludeManagementEventSources)).map(({ value }) => value);
  const sources: Conditions =
    excluded.length === 0 ? [] : [{ field: "eventSource", operator: "NotEquals", values: excluded }];
  return [
    [
      { field: "eventCategory", operator: "Equals", values: ["Management"] },
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
      { field: "eventCategory", operator: "Equals", values: ["Data"] },
      { field: "resources.type", operator: "Equals", values: [type] },
      ...readOnlyConditions(selector),
      ...arnConditions(type, resource, semantics),
    ],
  ];
}

/** Basic values have no operator: whole ARNs become `Equals`, beginnings `StartsWith`, and a value for all resources no condition at all. */
function arnConditions(typeName: string, resource: DataResource, semantics: Semantics): Conditions {
  const type = semantics.basicEventSelectors.dataResourceTypes.find((candidate) => candidate.type === typeName);
  const texts = itemsOf(resource.values).map((value) => value.text);
  if (texts.some((text) => (type === undefined ? isServiceAlone(display(text)) : standsForAll(type, text) === "yes")))
    return [];
  const prefixes: string[] = [];
  const wholes: string[] = [];
  for (const text of texts) {
    const value = display(text);
    const beginning = withoutTrailing(value, "*");
    if (type?.match === "prefix" || beginning !== value || value.endsWith("/")) prefixes.push(beginning);
    else wholes.push(value);
  }
  const conditions: Conditions = [
    { field: "resources.ARN", operator: "Equals", values: wholes },
    { field: "resources.ARN", operator: "StartsWith", values: prefixes },
  ];
  return conditions.filter(({ values }) => values.length > 0);
}

/** `arn:aws:service` and the like, or a wildcard: meant as every resource. */
function isServiceAlone(value: string): boolean {
  const [, , , region = "", account = "", resource = ""] = withoutTrailing(value, "*").split(":");
  return region === "" && account === "" && resource === "";
}

/** Conditions on one field are one field selector. */
function byField(conditions: Conditions): [string, Condition[]][] {
  const fields = new Map<string, Condition[]>();
  for (const condition of conditions) fields.set(condition.field, [...(fields.get(condition.field) ?? []), condition]);
  return [...fields];
}

function asYaml(conditions: Conditions): string {
  const fields = byField(conditions).flatMap(([field, list]) => [
    `      - Field: ${field}`,
    ...list.map(
      ({ operator, values }) => `        ${operator}: [${values.map((value) => JSON.stringify(value)).join(", ")}]`,
    ),
  ]);
  return ["  - FieldSelectors:", ...fields].join("\n");
}

function asHcl(conditions: Conditions): string {
  const fields = byField(conditions).flatMap(([field, list]) => [
    "  field_selector {",
    `    field = ${JSON.stringify(field)}`,
    ...list.map(
      ({ operator, values }) =>
        `    ${spelled("terraform", operator)} = [${values.map((value) => JSON.stringify(value)).join(", ")}]`,
    ),
    "  }",
  ]);
  return ["advanced_event_selector {", ...fields, "}"].join("\n");
}
