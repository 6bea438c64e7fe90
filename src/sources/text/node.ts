import type { Location, Origin } from "../../model/location.ts";

/**
 * What YAML and JSON texts have in common: mappings, sequences and scalars with the places they were read from.
 * Aliases and merge keys of YAML are already resolved, so a node can stand in several places of the tree.
 */
export type DocumentNode = MapNode | SequenceNode | ScalarNode;

interface NodeBase {
  /** The YAML tag as written (`!Sub`), or null. */
  readonly tag: string | null;
  readonly origin: Origin;
  /** Tells this node from all others of its file; the same for every reading of the same text. */
  readonly place: () => string;
}

export interface ScalarNode extends NodeBase {
  readonly kind: "scalar";
  readonly type: "string" | "boolean" | "number" | "null";
  /**
   * The value as a string. Booleans are `true` or `false` however they are spelled;
   * unquoted YAML numbers keep their spelling (`012345678901` is an account id, not an octal number) and have type
   * `string`.
   */
  readonly text: string;
  /** A string of YAML that stands without quotes: others may take it as a number or a date. */
  readonly isPlain?: true;
}

export interface SequenceNode extends NodeBase {
  readonly kind: "sequence";
  readonly items: readonly DocumentNode[];
}

export interface Entry {
  readonly key: string;
  readonly value: DocumentNode;
  readonly keyOrigin: Origin;
  /** The key together with its value. */
  readonly origin: Origin;
}

export interface MapNode extends NodeBase {
  readonly kind: "map";
  /** In order of writing, each key once; of several entries with one key the last counts. */
  readonly entries: readonly Entry[];
  /** Entries that a later one with the same key overrides. */
  readonly overridden: readonly Entry[];
  readonly get: (key: string) => Entry | undefined;
}

/** Why a text could not be read: one clause in plain words, to be put after a colon. */
export interface DocumentError {
  readonly message: string;
  readonly location: Location;
}

/** `root` is null when there are errors, or when the text is empty. */
export interface DocumentReading {
  readonly root: DocumentNode | null;
  readonly errors: readonly DocumentError[];
  /** Whether some mapping has overridden entries: without any, nobody has to look for them. */
  readonly hasRepeatedKeys: boolean;
}

/** A reading of a text that is wrong. */
export function unreadable(...errors: readonly DocumentError[]): DocumentReading {
  return { root: null, errors, hasRepeatedKeys: false };
}

/** Splits entries into those that count and those that a later one overrides. */
export function lastOfEachKey(entries: readonly Entry[]): {
  entries: readonly Entry[];
  overridden: readonly Entry[];
  byKey: ReadonlyMap<string, Entry>;
} {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  if (byKey.size === entries.length) return { entries, overridden: [], byKey };
  return {
    entries: entries.filter((entry) => byKey.get(entry.key) === entry),
    overridden: entries.filter((entry) => byKey.get(entry.key) !== entry),
    byKey,
  };
}

/** The same node with another tag: the argument of a short tag is the node without it. */
export function withoutTag(node: DocumentNode): DocumentNode {
  return node.tag === null ? node : { ...node, tag: null };
}
