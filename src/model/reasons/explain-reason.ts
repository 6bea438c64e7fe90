/** What `explain` says of a sink and a record, as data. `src/wording/explain.ts` words it, once. */
import type { Assumption } from "./assumption.ts";
import type { FieldThatRowsLack } from "../record.ts";
import type { UnresolvedValue } from "./unknown-value.ts";
import type { SinkReason } from "./sink-reason.ts";

export type ExplainReason =
  | SinkReason
  /** A selector matches the event; null: it has no name. */
  | { readonly code: "taken"; readonly name: string | null }
  /** The sink has no selectors, and CloudTrail's default matches the event. */
  | { readonly code: "taken-by-default" }
  /** It records for its own account only; null: which that is, is not known. */
  | { readonly code: "other-account"; readonly account: string | null }
  /** Of an organization's telemetry rule. */
  | { readonly code: "outside-of-scope"; readonly scope: string }
  /** Of Insights events: the trail collects them or not; null: the record does not say of which type it is. */
  | { readonly code: "insights-collected"; readonly insight: string | null }
  | { readonly code: "insights-not-collected"; readonly insight: string | null }
  | { readonly code: "insights-unknown"; readonly because: UnresolvedValue | null }
  /** What the record lacks and the catalog knows. */
  | { readonly code: "category-from-catalog"; readonly category: "Management" | "Data" }
  | { readonly code: "read-only-from-catalog"; readonly readOnly: boolean }
  /** The record comes from a table that has no columns for these fields. */
  | { readonly code: "columns-left-out"; readonly fields: readonly FieldThatRowsLack[] }
  /** What the record lacks and the catalog does not know either. */
  | { readonly code: "category-never-recorded" }
  | { readonly code: "category-not-in-catalog" }
  /** What the catalog says of an operation that somebody asks about without a record. */
  | { readonly code: "never-recorded" }
  | { readonly code: "operation-undocumented" }
  /** Events of the service are recorded in this Region, whatever Region was asked about. */
  | { readonly code: "global-event-region"; readonly region: string }
  /** IAM has the action, and no document says whether it is a call. */
  | { readonly code: "iam-action" }
  | { readonly code: "permission-without-event" }
  | { readonly code: "assumption"; readonly assumption: Assumption };
