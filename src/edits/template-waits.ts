/** Which resources of a template CloudFormation makes after which: a reference must not close a circle. */
import { isCollection, isMap, isScalar, isSeq, visit, type Document } from "yaml";
import { remembered } from "../model/remember.ts";
import { ownPair } from "./template-document.ts";

/**
 * Whether a resource waits for another, through references and `DependsOn`, so that the other must not refer to it.
 * Resources of other stacks are not seen.
 */
export function waitsForItself(document: Document, resource: string, other: string): boolean {
  const after = namesAfter(document);
  const seen = new Set<string>();
  const pending = [resource];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (name === other) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    pending.push(...(after.get(name) ?? []));
  }
  return false;
}

/**
 * Whether a resource exists whenever another does: it has no condition, or the same one.
 *
 * @param isShown whether what is known of the conditions says so
 */
export function existsInTemplate(document: Document, resource: string, other: string, isShown: () => boolean): boolean {
  const condition = conditionOf(document, resource);
  return condition === null || condition === conditionOf(document, other) || isShown();
}

/** The condition that a resource is made under; null: it always is. */
function conditionOf({ contents }: Document, name: string): string | null {
  const resources: unknown = isMap(contents) ? ownPair(contents, "Resources")?.value : undefined;
  const resource: unknown = isMap(resources) ? ownPair(resources, name)?.value : undefined;
  const condition: unknown = isMap(resource) ? ownPair(resource, "Condition")?.value : undefined;
  return isScalar(condition) ? String(condition.value) : null;
}

const kept = new WeakMap<Document, ReadonlyMap<string, ReadonlySet<string>>>();

/** What each resource refers to. */
function namesAfter(document: Document): ReadonlyMap<string, ReadonlySet<string>> {
  return remembered(kept, document, () => {
    const resources: unknown = isMap(document.contents) ? ownPair(document.contents, "Resources")?.value : undefined;
    if (!isMap(resources)) return new Map<string, ReadonlySet<string>>();
    return new Map(resources.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : "", namesIn(value)]));
  });
}

/** The names that a resource refers to, those of parameters too. */
function namesIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  if (!isCollection(value)) return found;
  visit(value, {
    Scalar: (_key, { tag, value: text }) => {
      add(found, tag, text);
    },
    Seq: (_key, { tag, items: [first] }) => {
      add(found, tag, isScalar(first) ? first.value : undefined);
    },
    Pair: (_key, { key, value: named }) => {
      const values = isSeq(named) ? named.items : [named];
      for (const one of values)
        add(found, isScalar(key) ? key.value : undefined, isScalar(one) ? one.value : undefined);
    },
  });
  return found;
}

function add(found: Set<string>, relation: unknown, text: unknown): void {
  if (typeof text !== "string") return;
  switch (relation) {
    case "!Ref":
    case "Ref":
    case "DependsOn":
    case "!GetAtt":
    case "Fn::GetAtt":
      found.add(text.split(".")[0] ?? "");
      break;
    case "!Sub":
    case "Fn::Sub":
      for (const [, name = ""] of text.matchAll(/\$\{([A-Za-z0-9]+)/g)) found.add(name);
  }
}
