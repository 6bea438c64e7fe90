import type { Dialect } from "./dialect.ts";
import { asInApi, asObjects, indented, jsonStyle, listOf, quoteJson, setToTrue } from "./parts.ts";

const style = jsonStyle(asInApi, quoteJson);

/** CloudFormation templates in JSON. */
export const cloudFormationJson: Dialect = {
  deployedBy: "cloudformation",
  nameOf: asInApi,
  valuesOf: (property, values) => `${style.key(property)}${listOf(values, quoteJson)}`,
  turnOn: setToTrue(asInApi),
  selectors: {
    property: "AdvancedEventSelectors",
    items: (selectors) => ({ language: "json", text: asObjects(selectors, style) }),
    list: (selectors) => ({
      language: "json",
      text: `"AdvancedEventSelectors": [\n${indented(asObjects(selectors, style))}\n]`,
    }),
  },
};
