/**
 * What the keys of a requirement or an exception say of one operation.
 */
import type { Operation } from "../catalog/types.ts";
import type { EventKeys } from "./types.ts";
import { matchesWildcard } from "./wildcard.ts";

/** Whether the access that a policy asks for is that of the operation. */
export function choosesAccess(keys: EventKeys, operation: Operation): boolean {
  return keys.access === "all" || operation.readOnly === (keys.access === "read");
}

/** Whether names or globs of a policy mean the operation: by the name of its API or by one that records show. */
export function isNamed(operation: Operation, patterns: readonly string[]): boolean {
  return [operation.name, ...operation.eventNames].some((name) =>
    patterns.some((pattern) => matchesWildcard(pattern, name)),
  );
}

/** The names of operations that narrow a choice; null where every operation is meant. */
export function namedOperations({ operations }: EventKeys): readonly string[] | null {
  return operations?.includes("*") === true ? null : operations;
}

/** Whether no document says if an event is recorded, and the policy does not name the operation. */
export function isUnsettled(category: string, record: EventKeys): boolean {
  return category === "undocumented" && namedOperations(record) === null;
}

/** Whether an event form of the operation has an element of the type. */
export function bearsType(operation: Operation, type: string): boolean {
  return operation.eventForms.some((form) => form.resources.some((element) => element.type === type));
}
