import type { CallError, SnapshotAccount } from "../sources/snapshot/types.ts";
import { interruptsReading, type Interruption } from "./failure.ts";
import type { Snapshot } from "../sources/snapshot/types.ts";

/** How much of what was asked for a snapshot holds. */
export type Extent =
  | { readonly kind: "whole" }
  /** AWS answered to the end, and refused some of it: what is missing is a fact about the accounts and their roles. */
  | { readonly kind: "partial" }
  /** The reading broke off: what is missing says nothing about the accounts. The reason is a clause. */
  | { readonly kind: "broken-off"; readonly because: string }
  /** Nothing was learned of any account. */
  | { readonly kind: "nothing" };

/** Tells how much a snapshot that was just read holds. */
export function extentOf({ accounts, errors: runErrors = [] }: Snapshot): Extent {
  const errors = [...runErrors, ...accounts.flatMap((account) => account.errors ?? [])];
  if (!accounts.some(wasRead)) return { kind: "nothing" };
  const interruptions = new Set(errors.map(interruptionIn));
  for (const [interruption, because] of reasons)
    if (interruptions.has(interruption)) return { kind: "broken-off", because };
  return { kind: errors.length === 0 ? "whole" : "partial" };
}

type Reason = Interruption | "unlisted";

/** The first that holds is told. */
const reasons: readonly (readonly [Reason, string])[] = [
  ["stopped", "the run was stopped before everything was read"],
  ["expired", "the credentials expired before everything was read"],
  ["unreachable", "AWS could not be reached for all that was to be read"],
  ["unlisted", "the accounts of the organization could not be listed to the end"],
];

function interruptionIn({ operation, code }: CallError): Reason | null {
  return interruptsReading(code) ?? (operation === "ListAccounts" ? "unlisted" : null);
}

/** Whether anything was learned of an account: a trail or event data store of it, or that there is none. */
function wasRead({ trails = [], eventDataStores = [], errors = [] }: SnapshotAccount): boolean {
  if (trails.length > 0 || eventDataStores.length > 0) return true;
  const failed = (operation: string): boolean => errors.some((error) => error.operation === operation);
  // An account that was not begun, because the run was stopped, has neither list.
  return !(
    failed("AssumeRole") ||
    (failed("ListTrails") && (failed("DescribeTrails") || failed("ListEventDataStores")))
  );
}
