/** Values of templates, written anew on one line. */
import type { DocumentNode, ScalarNode } from "../text/node.ts";

/** The value as it stands in the template: with the tags of YAML, in JSON as objects. */
export function templateCodeOf(node: DocumentNode): string {
  return node.tag === null ? bareCode(node) : `${node.tag} ${bareCode(node)}`;
}

function bareCode(node: DocumentNode): string {
  switch (node.kind) {
    case "scalar":
      return scalarCode(node);
    case "sequence":
      return `[${node.items.map(templateCodeOf).join(", ")}]`;
    case "map":
      return `{ ${node.entries.map(({ key, value }) => `${JSON.stringify(key)}: ${templateCodeOf(value)}`).join(", ")} }`;
  }
}

/** Names such as `Orders.Arn` need no quotation marks behind a tag, where strings are all that there can be. */
function scalarCode({ tag, type, text }: ScalarNode): string {
  const isPlain = tag === null ? type !== "string" : /^[A-Za-z][\w.]*$/.test(text);
  return isPlain ? text : JSON.stringify(text);
}
