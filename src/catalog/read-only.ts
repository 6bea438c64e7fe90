import type { Operation } from "./types.ts";

/** Whether documents say, and agree, that calls of an operation read, or that they write. */
export function isReadOnlyKnown({ readOnlyBasis }: Pick<Operation, "readOnlyBasis">): boolean {
  return readOnlyBasis !== "name" && readOnlyBasis !== "disputed";
}
