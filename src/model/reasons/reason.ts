/**
 * Why a verdict is what it is, as data. `src/wording/reasons.ts` words it, once; merging and grouping compare these
 * values.
 *
 * No argument is prose: each is a name or a value from the input, a fact of the catalog, or another reason.
 */
import { createHash } from "node:crypto";
import type { Guard } from "../guard.ts";
import type { Assumption } from "./assumption.ts";
import { dataKey } from "./key.ts";
import type { SinkReason } from "./sink-reason.ts";

export type Reason =
  /** What a sink does with the event in question. `touchesOthers`: the event is also about other resources. */
  | {
      readonly code: "sink";
      /** Id of the sink. */
      readonly sink: string;
      /** The answers under which it does so; empty: under all. */
      readonly when: Guard;
      readonly reasons: readonly SinkReason[];
      readonly touchesOthers: boolean;
    }
  | { readonly code: "more-sinks"; readonly count: number }
  /** No AWS document says what an event about a qualified form of the resource looks like (the alias of a function). */
  | { readonly code: "event-undocumented"; readonly what: string; readonly resource: string }
  /** Sinks that would record the event, or may, if they belong to the account; `more` are not named. */
  | {
      readonly code: "same-account-unknown";
      readonly scope: string;
      readonly sinks: readonly string[];
      readonly more: number;
    }
  | { readonly code: "no-sink" }
  /** No AWS document says whether CloudTrail records it. */
  | { readonly code: "undocumented" }
  /** If CloudTrail makes such an event, it is a management event, and these are recorded. */
  | { readonly code: "recorded-if-made" }
  /** AWS documents that CloudTrail does not record it. */
  | { readonly code: "never-recorded" }
  /** What the catalog says of an operation that is recorded in another form, in its words. */
  | { readonly code: "catalog-note"; readonly note: string }
  | { readonly code: "unseen-sinks"; readonly accountId: string; readonly because: UnseenSinksReason }
  /** An account that an earlier state shows, and this one does not: it may have the same sinks, or none. */
  | { readonly code: "account-not-shown"; readonly accountId: string }
  /** The code does not declare the part of the resource that makes such events. */
  | { readonly code: "part-not-declared" }
  /** Selectors ask for `readOnly`, and that of the operations is guessed from their names. */
  | { readonly code: "read-only-guessed" }
  | { readonly code: "read-only-disputed" }
  /** Whether the policy means the resource depends on a tag whose value is not known. */
  | { readonly code: "tag-unknown"; readonly policy: string }
  /** What the event names of the resource holds where the resource exists: under these answers. */
  | { readonly code: "resource-exists-when"; readonly guard: Guard }
  /** Deciding takes more comparisons of selector values than one verdict may, or than were left for the run. */
  | { readonly code: "too-many-comparisons"; readonly limit: number }
  | { readonly code: "no-comparisons-left"; readonly limit: number }
  /** Recorded by telemetry rules alone. `days`: how long the groups keep events; null where that is not known. */
  | {
      readonly code: "recorded-in-log-groups";
      readonly sink: string;
      readonly logGroups: readonly string[];
      readonly days: number | null;
    }
  | { readonly code: "assumption"; readonly assumption: Assumption };

/** Why an account may have sinks that were not seen. */
export interface UnseenSinksReason {
  readonly hidden: "trails" | "event data stores" | "trails and event data stores";
  readonly regions: readonly string[];
  readonly operation: string;
  readonly error: string;
}

const keys = new WeakMap<Reason, string>();

/**
 * A string that is the same for two reasons just when they say the same: for maps. Made once, since reasons never
 * change and thousands of verdicts can share one.
 */
export function reasonKey(reason: Reason): string {
  const known = keys.get(reason);
  if (known !== undefined) return known;
  const key = dataKey(reason);
  keys.set(reason, key);
  return key;
}

const listKeys = new WeakMap<readonly Reason[], string>();

/**
 * As `reasonKey`, for lists: resources that no selector tells apart share the list itself. A digest, since it becomes
 * part of the keys of thousands of entries and findings.
 */
export function reasonsKey(reasons: readonly Reason[]): string {
  const known = listKeys.get(reasons);
  if (known !== undefined) return known;
  const key = createHash("sha256")
    .update(JSON.stringify(reasons.map(reasonKey)))
    .digest("base64");
  listKeys.set(reasons, key);
  return key;
}

/** Reasons without those that say the same as an earlier one. */
export function distinctReasons(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reasonKey(reason), reason])).values()];
}
