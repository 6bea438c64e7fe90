/** The tags of a resource, in the two shapes that CloudFormation has: a list of `Key` and `Value`, or a mapping. */
import type { Tags } from "../../../model/resource.ts";
import { knownString, literal, type Text } from "../../../model/text.ts";
import type { TemplateEvaluator } from "../evaluate/evaluator.ts";
import type { TemplateValue } from "../evaluate/value.ts";

/** The tags that the template writes at the resource; empty where it writes none. */
export function templateTagsOf(evaluator: TemplateEvaluator, properties: TemplateValue): { readonly tags?: Tags } {
  const written = evaluator.property(properties, "Tags");
  switch (written.kind) {
    case "absent":
      return {};
    case "list":
      return { tags: listed(evaluator, written.items) };
    case "map":
      return {
        tags: {
          values: new Map(written.node.entries.map(({ key }) => [key, textOf(evaluator.property(written, key))])),
          open: written.open !== null,
        },
      };
    case "text":
    case "open":
      return { tags: { values: new Map(), open: true } };
  }
}

function listed(evaluator: TemplateEvaluator, items: readonly TemplateValue[]): Tags {
  const values = new Map<string, Text>();
  let open = false;
  for (const item of items) {
    const key = item.kind === "map" ? evaluator.property(item, "Key") : item;
    const name = key.kind === "text" ? knownString(key.text) : undefined;
    if (item.kind !== "map" || name === undefined) open = true;
    else values.set(name, textOf(evaluator.property(item, "Value")));
  }
  return { values, open };
}

/** What is no text has a value that matches no other. */
function textOf(value: TemplateValue): Text {
  if (value.kind === "text") return value.text;
  return value.kind === "open" ? { parts: [value.piece] } : literal("");
}
