import { type DocumentNode, type Entry, type MapNode, type ScalarNode, type SequenceNode } from "./node.ts";
/** A mapping with other entries, at the same place. Of several entries with one key the last counts. */
export declare function withEntries(node: MapNode, written: readonly Entry[]): MapNode;
/** A sequence with other items, at the same place. */
export declare function withItems(node: SequenceNode, items: readonly DocumentNode[]): SequenceNode;
/** A string where another scalar stood. */
export declare function withText(node: DocumentNode, text: string, tag: string | null): ScalarNode;
/** The same node, told apart from others that were made of the same text. */
export declare function movedTo<Node extends DocumentNode>(node: Node, place: () => string): Node;
