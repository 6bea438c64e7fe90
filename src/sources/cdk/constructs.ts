/**
 * The constructs behind the resources of a stack, from the construct metadata of its assembly.
 * One metadata tells of a stack and of the stacks nested in it, whose logical ids may be the same.
 */
import type { Construct } from "../../model/construct.ts";
import type { DocumentNode, MapNode } from "../text/node.ts";
import { stringAt } from "./recognise.ts";
import { userFrame, type SourceFinder } from "./source-lines.ts";

interface Made {
  /** With a slash at the beginning, as in the metadata. */
  readonly path: string;
  readonly trace: readonly string[];
}

/** Finds the construct of a resource by its address: `Orders`, or `LogStack.Logs` for one of a nested stack. */
export type ConstructFinder = (address: string) => Construct | undefined;

/** @param metadata mappings from construct paths to what was noted of them */
export function constructFinder(metadata: readonly MapNode[], sourceOf: SourceFinder): ConstructFinder {
  const made = metadata.flatMap(({ entries }) => entries.flatMap(({ key, value }) => madeBy(key, value)));
  const nestedStacks = made.flatMap(({ path }) => nestedStackOf(path) ?? []);
  const byOwner = new Map(
    made.map(({ path, trace, logicalId }): [string, Made] => [
      ownedKey(ownerOf(path, nestedStacks), logicalId),
      { path, trace },
    ]),
  );
  return (address) => {
    const found = find(byOwner, address.replace(/\[.*$/, "").split("."));
    if (found === undefined) return undefined;
    const frame = userFrame(found.trace);
    return {
      path: found.path.replace(/^\//, ""),
      source: frame === null ? null : sourceOf(frame),
      trace: frame?.text ?? null,
    };
  };
}

function find(byOwner: ReadonlyMap<string, Made>, logicalIds: readonly string[]): Made | undefined {
  let owner = "";
  let found: Made | undefined;
  for (const [index, logicalId] of logicalIds.entries()) {
    found = byOwner.get(ownedKey(owner, logicalId));
    const nested = found === undefined ? undefined : nestedStackOf(found.path);
    if (index < logicalIds.length - 1 && nested === undefined) return undefined;
    owner = nested ?? "";
  }
  return found;
}

function ownedKey(owner: string, logicalId: string): string {
  return `${owner} ${logicalId}`;
}

/** What the metadata of a construct tells of a resource; nothing for constructs that are none. */
function madeBy(path: string, notes: DocumentNode): readonly (Made & { readonly logicalId: string })[] {
  if (notes.kind !== "sequence") return [];
  const note = (type: string): DocumentNode | undefined => notes.items.find((item) => stringAt(item, "type") === type);
  const named = note("aws:cdk:logicalId");
  const logicalId = stringAt(named, "data");
  if (logicalId === undefined) return [];
  // Newer versions note where a construct was made by itself, older ones beside each note.
  const trace = [...frames(note("aws:cdk:creationStack"), "data"), ...frames(named, "trace")];
  return [{ path, trace, logicalId }];
}

function frames(note: DocumentNode | undefined, key: string): readonly string[] {
  const list = note?.kind === "map" ? note.get(key)?.value : undefined;
  return list?.kind === "sequence" ? list.items.flatMap((item) => (item.kind === "scalar" ? [item.text] : [])) : [];
}

/**
 * The path of the nested stack that a resource of type `AWS::CloudFormation::Stack` stands for: its resource is
 * `X.NestedStack/X.NestedStackResource` beside `X`.
 */
function nestedStackOf(path: string): string | undefined {
  const [, parent, name] = /^(.*)\/([^/]+)\.NestedStack\/\2\.NestedStackResource$/.exec(path) ?? [];
  return parent === undefined || name === undefined ? undefined : `${parent}/${name}`;
}

/** The innermost nested stack that a construct stands in; empty for one of the stack itself. */
function ownerOf(path: string, nestedStacks: readonly string[]): string {
  return nestedStacks
    .filter((stack) => path.startsWith(`${stack}/`))
    .reduce((longest, stack) => (stack.length > longest.length ? stack : longest), "");
}
