import type { ApiSelector, Dialect, Value } from "./dialect.ts";
import { asInApi, conditionsOf, indented, listOf, quoteJson, setToTrue } from "./parts.ts";

/** CloudFormation templates in YAML, and those of SAM. */
export const cloudFormationYaml = {
  deployedBy: "cloudformation",
  nameOf: asInApi,
  valuesOf: (property, values) => `${property}: ${listOf(values, quoteJson)}`,
  turnOn: setToTrue(asInApi),
  selectors: {
    property: "AdvancedEventSelectors",
    items: (selectors) => ({ language: "yaml", text: itemsOf(selectors) }),
    list: (selectors) => ({
      language: "yaml",
      text: `AdvancedEventSelectors:\n${indented(itemsOf(selectors))}`,
    }),
  },
} as const satisfies Dialect;

function itemsOf(selectors: readonly ApiSelector<Value>[]): string {
  return selectors.map(itemOf).join("\n");
}

function itemOf({ Name, FieldSelectors }: ApiSelector<Value>): string {
  const fields = FieldSelectors.map((selector) => {
    const conditions = conditionsOf(selector).map(([operator, values]) => `${operator}: ${listOf(values, quoteJson)}`);
    return `    - { ${[`Field: ${scalar(selector.Field)}`, ...conditions].join(", ")} }`;
  });
  const head = Name === undefined ? ["- FieldSelectors:"] : [`- Name: ${quoteJson(Name)}`, "  FieldSelectors:"];
  return [...head, ...fields].join("\n");
}

/** Names of fields need no quotation marks. */
function scalar(text: string): string {
  return /^[A-Za-z][\w.]*$/.test(text) ? text : quoteJson(text);
}
