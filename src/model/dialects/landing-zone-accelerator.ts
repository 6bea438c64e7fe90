import type { Dialect, Property } from "./dialect.ts";
import { listOf, quoteJson } from "./parts.ts";

/** Settings of a trail in `global-config.yaml`; what is not here the accelerator sets itself, with CloudFormation. */
const ownNames: ReadonlyMap<Property, string> = new Map([
  ["IncludeGlobalServiceEvents", "globalServiceEvents"],
  ["IncludeManagementEvents", "managementEvents"],
  ["IsLogging", "enable"],
  ["IsMultiRegionTrail", "multiRegionTrail"],
]);

function nameOf(property: Property): string {
  return ownNames.get(property) ?? property;
}

/** The configuration of the Landing Zone Accelerator, which makes the selectors of its trails itself. */
export const landingZoneAccelerator: Dialect = {
  deployedBy: "cloudformation",
  nameOf,
  valuesOf: (property, values) => `${nameOf(property)}: ${listOf(values, quoteJson)}`,
  turnOn: () => ({ kind: "set", property: nameOf("IsLogging"), value: "true" }),
  selectors: null,
};
