import type { Evidence, Grounded } from "../catalog/semantics.ts";
import type { Origin } from "../model/location.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../model/selector.ts";
import type { DoubtMessage, RejectionMessage, RejectionRole } from "../model/messages/rejection-message.ts";

/**
 * What a rejection rests on. `code`: read in a schema or in the source of a provider. What is merely `inferred` is
 * never
 * refused.
 */
export type RejectionEvidence = Exclude<Evidence, "inferred"> | "code";

/** Something that belongs to the refused value, such as the setting it conflicts with. */
export interface RejectionPlace {
  readonly role: RejectionRole;
  readonly origin: Origin;
}

/** Something in a sink that AWS surely refuses, so that the sink records nothing. */
export interface Rejection {
  readonly rule: "trail-rejected" | "selector-rejected";
  readonly says: RejectionMessage;
  /** The exact value to blame, or what it is missing from. */
  readonly origin: Origin;
  readonly evidence: RejectionEvidence;
  readonly related: readonly RejectionPlace[];
  /** The selector that it stands in; left out where it is of the sink. */
  readonly selector?: BasicEventSelector | AdvancedEventSelector;
}

/** The same, as found in a selector. */
export function inSelector(selector: Required<Rejection>["selector"], found: readonly Rejection[]): Rejection[] {
  return found.map((rejection) => ({ ...rejection, selector }));
}

/** A setting that is most likely a mistake. The trail or event data store counts though. */
export interface DoubtfulSetting {
  readonly says: DoubtMessage;
  readonly origin: Origin;
}

/** Whether AWS surely refuses what a grounded statement forbids; our own reading is not enough. */
export function rejectionEvidence(statement: Grounded): RejectionEvidence | null {
  return statement.evidence === "inferred" ? null : statement.evidence;
}

/** A rejection that rests on a statement, or none where the statement is only inferred. */
export function rejectedBy(
  statement: Grounded,
  rejection: Omit<Rejection, "evidence" | "related"> & Partial<Pick<Rejection, "related">>,
): Rejection[] {
  const evidence = rejectionEvidence(statement);
  return evidence === null ? [] : [{ related: [], ...rejection, evidence }];
}
