import type { Dialect } from "./dialect.ts";
import { asObjects, indented, listOf, quoteTerraform, setToTrue, snakeCase, type ObjectStyle } from "./parts.ts";

const style: ObjectStyle = {
  key: (property) => `${snakeCase(property)} = `,
  quote: quoteTerraform,
  separator: "",
  last: ",",
};

/** Terraform configuration with the provider `awscc`, in HCL: the properties of CloudFormation as attributes. */
export const terraformAwscc: Dialect = {
  deployedBy: "terraform",
  nameOf: snakeCase,
  valuesOf: (property, values) => `${style.key(property)}${listOf(values, quoteTerraform)}`,
  turnOn: setToTrue(snakeCase),
  selectors: {
    property: "advanced_event_selectors",
    items: (selectors) => ({ language: "hcl", text: asObjects(selectors, style) }),
    list: (selectors) => ({
      language: "hcl",
      text: `advanced_event_selectors = [\n${indented(asObjects(selectors, style))}\n]`,
    }),
  },
};
