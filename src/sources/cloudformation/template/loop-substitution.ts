import { movedTo, withEntries, withItems, withText } from "../../text/node-change.ts";
import type { DocumentNode, Entry } from "../../text/node.ts";

/** One round of a loop: the value that its identifier has. */
export interface Substitution {
  readonly identifier: string;
  readonly value: string;
  /** Called for each node that is looked at; false when it is enough. */
  readonly spend: () => boolean;
  /** Called for what stands too deep in the body to be looked at. */
  readonly tooDeep: () => unknown;
}

const deepestNode = 150;

/**
 * The body of a loop with the value of this round: for `Ref` of the identifier, for `${Identifier}`, and without all
 * but letters and digits for `&{Identifier}`,
 * in keys and values alike. What does not name the identifier stays the same node.
 * CloudFormation user guide: "Fn::ForEach".
 */
export function substituteIdentifier(node: DocumentNode, substitution: Substitution, depth = 0): DocumentNode {
  if (depth > deepestNode) substitution.tooDeep();
  if (!substitution.spend() || depth > deepestNode) return node;
  if (isReference(node, substitution.identifier)) return placed(withText(node, substitution.value, null), substitution);
  switch (node.kind) {
    case "scalar": {
      const text = inText(node.text, substitution);
      return text === node.text ? node : placed(withText(node, text, node.tag), substitution);
    }
    case "sequence": {
      const items = node.items.map((item) => substituteIdentifier(item, substitution, depth + 1));
      return items.every((item, index) => item === node.items[index])
        ? node
        : placed(withItems(node, items), substitution);
    }
    case "map": {
      const entries = node.entries.map((entry) => inEntry(entry, substitution, depth));
      return entries.every((entry, index) => entry === node.entries[index])
        ? node
        : placed(withEntries(node, entries), substitution);
    }
  }
}

function isReference(node: DocumentNode, identifier: string): boolean {
  if (node.kind === "scalar") return node.tag === "!Ref" && node.text === identifier;
  const [entry] = node.kind === "map" && node.entries.length === 1 ? node.entries : [];
  return entry?.key === "Ref" && entry.value.kind === "scalar" && entry.value.text === identifier;
}

function inEntry(entry: Entry, substitution: Substitution, depth: number): Entry {
  const key = inText(entry.key, substitution);
  const value = substituteIdentifier(entry.value, substitution, depth + 1);
  return key === entry.key && value === entry.value ? entry : { ...entry, key, value };
}

function inText(text: string, { identifier, value }: Substitution): string {
  if (!text.includes(`{${identifier}}`)) return text;
  return text
    .replaceAll(`\${${identifier}}`, () => value)
    .replaceAll(`&{${identifier}}`, () => value.replace(/[^A-Za-z0-9]/g, ""));
}

/** A node of this round, which differs from those that other rounds make. */
function placed<Node extends DocumentNode>(node: Node, { identifier, value }: Substitution): Node {
  const { place } = node;
  return movedTo(node, () => `${place()}[${identifier}=${value}]`);
}
