import { tailOf } from "../model/address.ts";
import type { Notification } from "../model/notification.ts";
import type { Origin } from "../model/location.ts";
import { isOver } from "./dates.ts";
import { nearestName } from "../model/nearest-name.ts";
import { matchesWildcard } from "./wildcard.ts";

/** A wish not to be told of findings. */
export interface Suppression {
  /** SARIF's words: written in the code, or outside it. */
  readonly kind: "inSource" | "external";
  readonly ruleId: string;
  readonly resources: SuppressedResources;
  /** Names of operations or globs; null: every operation. */
  readonly operations: readonly string[] | null;
  readonly reason: string | null;
  /** It counts up to and including this day, `YYYY-MM-DD`. */
  readonly until: string | null;
  /** For messages: `ignore[2]`. */
  readonly description: string;
  readonly origin: Origin;
}

/**
 * `pattern`: a glob for the part of the address after `#`, or for the whole address where it has none. `ids`: these
 * addresses.
 */
export type SuppressedResources =
  | { readonly kind: "every" }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "ids"; readonly ids: ReadonlySet<string> };

/** What a suppression is held against. */
export interface SuppressibleFinding {
  readonly ruleId: string;
  /** Address of the resource or sink, `file#address` or an ARN; null when the finding is about neither. */
  readonly address: string | null;
  readonly operations: readonly string[];
}

/** What remains of a finding. */
export interface SuppressionDecision {
  /** Whether nothing of the finding remains. */
  readonly suppressed: boolean;
  /** The suppressions at work, with the operations each takes away; empty for a finding that names none. */
  readonly applied: readonly { readonly suppression: Suppression; readonly operations: readonly string[] }[];
  /** Operations that no suppression takes away. */
  readonly remaining: readonly string[];
}

export interface SuppressionOutcome {
  /** One for each finding, in the same order. */
  readonly decisions: readonly SuppressionDecision[];
  /** Suppressions without a reason, past their date, or matching nothing. */
  readonly notes: readonly Notification[];
}

/**
 * Decides which suppression applies to which finding. The first that matches is the one that counts.
 * One past its date no longer applies; one without a reason does, and is noted. Globs know `*` alone, which stands for
 * any characters.
 *
 * @param today `YYYY-MM-DD`
 * @param ruleIds the rules there are: a name that is none of them gets a note of its own
 */
export function applySuppressions(
  suppressions: readonly Suppression[],
  findings: readonly SuppressibleFinding[],
  today: string,
  ruleIds: readonly string[],
): SuppressionOutcome {
  const used = new Set<Suppression>();
  const standing = suppressions.filter((suppression) => !isOver(suppression.until, today));
  const decisions = findings.map((finding) => {
    const decision = decide(standing, finding);
    for (const { suppression } of decision.applied) used.add(suppression);
    return decision;
  });
  return {
    decisions,
    notes: suppressions.flatMap((suppression) =>
      notesOn(suppression, used.has(suppression), findings, { today, ruleIds }),
    ),
  };
}

function decide(suppressions: readonly Suppression[], finding: SuppressibleFinding): SuppressionDecision {
  const candidates = suppressions.filter((suppression) => matchesFinding(suppression, finding));
  if (finding.operations.length === 0) {
    const whole = candidates.find((suppression) => suppression.operations === null);
    return {
      suppressed: whole !== undefined,
      applied: whole === undefined ? [] : [{ suppression: whole, operations: [] }],
      remaining: [],
    };
  }
  let remaining = finding.operations;
  const applied: { suppression: Suppression; operations: string[] }[] = [];
  for (const suppression of candidates) {
    const operations = remaining.filter((operation) => matchesOperation(suppression, operation));
    if (operations.length === 0) continue;
    applied.push({ suppression, operations });
    remaining = remaining.filter((operation) => !operations.includes(operation));
  }
  return { suppressed: remaining.length === 0, applied, remaining };
}

function matchesFinding(suppression: Suppression, finding: SuppressibleFinding): boolean {
  if (suppression.ruleId !== finding.ruleId) return false;
  const { resources } = suppression;
  switch (resources.kind) {
    case "every":
      return true;
    case "pattern":
      return finding.address !== null && matchesWildcard(resources.pattern, tailOf(finding.address));
    case "ids":
      return finding.address !== null && resources.ids.has(finding.address);
  }
}

function matchesOperation(suppression: Suppression, operation: string): boolean {
  return (
    suppression.operations === null || suppression.operations.some((pattern) => matchesWildcard(pattern, operation))
  );
}

function notesOn(
  suppression: Suppression,
  used: boolean,
  findings: readonly SuppressibleFinding[],
  { today, ruleIds }: { readonly today: string; readonly ruleIds: readonly string[] },
): Notification[] {
  const messages: string[] = [];
  const over = isOver(suppression.until, today);
  if (suppression.reason === null)
    messages.push("gives no reason. Add one, so that others can judge whether it still holds.");
  if (!ruleIds.includes(suppression.ruleId)) messages.push(unknownRule(suppression.ruleId, ruleIds));
  else if (over) {
    const hit = decideAsIfStanding(suppression, findings);
    const effect = hit ? "its findings are reported again" : "it matches no finding any more";
    messages.push(`ended on ${suppression.until ?? ""}: ${effect}. ${hit ? "Fix them, or renew it." : "Remove it."}`);
  } else if (!used)
    messages.push(
      `matches no finding. Remove it, or correct its ${suppression.kind === "inSource" ? "rule, place or operations" : "rule, resource or operations"}.`,
    );
  return messages.map((message) => ({
    level: "note",
    message: `the suppression ${suppression.description} of ${suppression.ruleId} ${message}`,
    location: suppression.origin.locate(),
    incomplete: false,
  }));
}

function unknownRule(ruleId: string, ruleIds: readonly string[]): string {
  const nearest = nearestName(ruleId, ruleIds);
  return `names a rule that does not exist.${nearest === undefined ? ` Rules: ${ruleIds.join(", ")}.` : ` Did you mean ${nearest}?`}`;
}

function decideAsIfStanding(suppression: Suppression, findings: readonly SuppressibleFinding[]): boolean {
  return findings.some((finding) => decide([suppression], finding).applied.length > 0);
}
