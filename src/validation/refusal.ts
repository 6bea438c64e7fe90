import type { Evidence, Grounded } from "../catalog/semantics.ts";
import type { Origin } from "../model/location.ts";
import type { RefusalMessage, RefusalRole } from "../model/messages/refusal-message.ts";

/**
 * What a refusal rests on. `code`: read in a schema or in the source of a provider. What is merely `inferred` is never
 * refused.
 */
export type RefusalEvidence = Exclude<Evidence, "inferred"> | "code";

/** Something that belongs to the refused value, such as the setting it conflicts with. */
export interface RefusalPlace {
  readonly role: RefusalRole;
  readonly origin: Origin;
}

/** Something in a sink that AWS surely refuses, so that the sink records nothing. */
export interface Refusal {
  readonly rule: "trail-rejected" | "selector-rejected";
  readonly says: RefusalMessage;
  /** The exact value to blame, or what it is missing from. */
  readonly origin: Origin;
  readonly evidence: RefusalEvidence;
  readonly related: readonly RefusalPlace[];
}

/** Whether AWS surely refuses what a grounded statement forbids; our own reading is not enough. */
export function refusalEvidence(statement: Grounded): RefusalEvidence | null {
  return statement.evidence === "inferred" ? null : statement.evidence;
}

/** A refusal that rests on a statement, or none where the statement is only inferred. */
export function refusedBy(
  statement: Grounded,
  refusal: Omit<Refusal, "evidence" | "related"> & Partial<Pick<Refusal, "related">>,
): Refusal[] {
  const evidence = refusalEvidence(statement);
  return evidence === null ? [] : [{ related: [], ...refusal, evidence }];
}
