import { withoutTag, type DocumentNode } from "../../text/node.ts";

/** A call of an intrinsic function, in its short or its long form. */
export interface Intrinsic {
  /** In the long form's spelling: `Ref`, `Condition`, `Fn::Sub`. */
  readonly name: string;
  readonly argument: DocumentNode;
  /** A tag that is no function of CloudFormation gives its own spelling here. */
  readonly foreign: boolean;
}

const functions = [
  "And",
  "Base64",
  "Cidr",
  "Contains",
  "Equals",
  "FindInMap",
  "GetAtt",
  "GetAZs",
  "GetStackOutput",
  "If",
  "ImportValue",
  "Join",
  "Length",
  "Not",
  "Or",
  "Select",
  "Split",
  "Sub",
  "ToJsonString",
  "Transform",
] as const;

const byTag: ReadonlyMap<string, string> = new Map([
  ["!Ref", "Ref"],
  ["!Condition", "Condition"],
  ...functions.map((name): [string, string] => [`!${name}`, `Fn::${name}`]),
]);
const longForms: ReadonlySet<string> = new Set(byTag.values());

/** The function that a node calls, or null when the node is plain data. */
export function intrinsicOf(node: DocumentNode): Intrinsic | null {
  if (node.tag !== null && node.tag !== "!" && !node.tag.startsWith("tag:yaml.org,2002:")) {
    const name = byTag.get(node.tag);
    return { name: name ?? node.tag, argument: withoutTag(node), foreign: name === undefined };
  }
  if (node.kind !== "map" || node.entries.length !== 1) return null;
  const [entry] = node.entries;
  if (entry === undefined) return null;
  if (longForms.has(entry.key)) return { name: entry.key, argument: entry.value, foreign: false };
  return entry.key.startsWith("Fn::") ? { name: entry.key, argument: entry.value, foreign: true } : null;
}
