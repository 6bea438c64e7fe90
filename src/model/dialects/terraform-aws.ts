import type { ApiFieldSelector, ApiSelector, Dialect, Property, Target, TurnOn, Value } from "./dialect.ts";
import { conditionsOf, listOf, quoteTerraform, snakeCase } from "./parts.ts";

/** What the provider calls otherwise than the API: nested blocks stand in the singular. */
const ownNames: ReadonlyMap<Property, string> = new Map([
  ["AdvancedEventSelectors", "advanced_event_selector"],
  ["EventSelectors", "event_selector"],
  ["FieldSelectors", "field_selector"],
  ["DataResources", "data_resource"],
  ["InsightSelectors", "insight_selector"],
  ["IsLogging", "enable_logging"],
  ["TrailName", "name"],
  ["CloudWatchLogsLogGroupArn", "cloud_watch_logs_group_arn"],
]);

/** The names of `aws_cloudtrail` and `aws_cloudtrail_event_data_store`. */
export function nameInTerraformAws(property: Property): string {
  return ownNames.get(property) ?? snakeCase(property);
}

/** A store has `suspend`, a string that means the opposite. */
export function turnOnInTerraformAws({ kind }: Target): TurnOn {
  return kind === "trail"
    ? { kind: "set", property: nameInTerraformAws("IsLogging"), value: "true" }
    : { kind: "remove", property: "suspend", value: '"false"' };
}

/** Terraform configuration with the provider `aws`, in HCL. */
export const terraformAws: Dialect = {
  deployedBy: "terraform",
  nameOf: nameInTerraformAws,
  valuesOf: (property, values) => `${nameInTerraformAws(property)} = ${listOf(values, quoteTerraform)}`,
  turnOn: turnOnInTerraformAws,
  selectors: {
    property: null,
    items: (selectors) => ({ language: "hcl", text: blocks(selectors) }),
    list: (selectors) => ({ language: "hcl", text: blocks(selectors) }),
  },
};

function blocks(selectors: readonly ApiSelector<Value>[]): string {
  return selectors.map(block).join("\n");
}

function block({ Name, FieldSelectors }: ApiSelector<Value>): string {
  const parts = [
    ...(Name === undefined ? [] : [`  name = ${quoteTerraform(Name)}`]),
    ...FieldSelectors.map(fieldBlock),
  ];
  return ["advanced_event_selector {", parts.join("\n\n"), "}"].join("\n");
}

function fieldBlock(selector: ApiFieldSelector<Value>): string {
  const assignments = [
    ["field", quoteTerraform(selector.Field)],
    ...conditionsOf(selector).map(([operator, values]) => [snakeCase(operator), listOf(values, quoteTerraform)]),
  ];
  const width = Math.max(...assignments.map(([name = ""]) => name.length));
  return [
    "  field_selector {",
    ...assignments.map(([name = "", value = ""]) => `    ${name.padEnd(width)} = ${value}`),
    "  }",
  ].join("\n");
}
