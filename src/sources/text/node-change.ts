import {
  lastOfEachKey,
  type DocumentNode,
  type Entry,
  type MapNode,
  type ScalarNode,
  type SequenceNode,
} from "./node.ts";

/** A mapping with other entries, at the same place. Of several entries with one key the last counts. */
export function withEntries(node: MapNode, written: readonly Entry[]): MapNode {
  const { entries, byKey } = lastOfEachKey(written);
  return {
    kind: "map",
    tag: node.tag,
    origin: node.origin,
    place: node.place,
    entries,
    overridden: node.overridden,
    get: (key) => byKey.get(key),
  };
}

/** A sequence with other items, at the same place. */
export function withItems(node: SequenceNode, items: readonly DocumentNode[]): SequenceNode {
  return { kind: "sequence", tag: node.tag, origin: node.origin, place: node.place, items };
}

/** A string where another scalar stood. */
export function withText(node: DocumentNode, text: string, tag: string | null): ScalarNode {
  return { kind: "scalar", type: "string", tag, text, origin: node.origin, place: node.place };
}

/** The same node, told apart from others that were made of the same text. */
export function movedTo<Node extends DocumentNode>(node: Node, place: () => string): Node {
  return { ...node, place };
}
