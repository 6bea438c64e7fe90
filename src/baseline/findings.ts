/**
 * Which findings of a run an earlier result already had, and which of its findings are gone.
 */
import type { Finding, FixedFinding } from "../model/result.ts";
import { tailOf, uniquely } from "./resources.ts";
import type { Moves } from "./types.ts";

export interface MatchedFindings {
  /** The findings of this run, each `new` or `unchanged`. */
  readonly findings: Finding[];
  /** The findings of the baseline that this run does not have. */
  readonly fixed: FixedFinding[];
}

/**
 * Matches findings by fingerprint, which holds no line numbers; those left over by the fingerprint without the file,
 * where just one on either side has it: a renamed file makes no new findings, nor does a resource that the code says was moved.
 */
export function matchFindings(base: readonly FixedFinding[], head: readonly Finding[], moves: Moves = new Map()): MatchedFindings {
  const known = new Set(base.map((finding) => finding.fingerprint));
  const own = new Set(head.map((finding) => finding.fingerprint));
  const gone = base.filter((finding) => !own.has(finding.fingerprint));
  const added = head.filter((finding) => !known.has(finding.fingerprint));
  const goneByShape = uniquely(gone, (finding) => shapeOf(finding));
  const moved = new Map<string, FixedFinding>();
  for (const [shape, finding] of uniquely(added, (finding) => shapeOf(finding, moves))) {
    const former = goneByShape.get(shape);
    if (former !== undefined) moved.set(finding.fingerprint, former);
  }
  const found = new Set([...moved.values()].map((finding) => finding.fingerprint));
  return {
    findings: head.map((finding) => ({ ...finding, baseline: known.has(finding.fingerprint) || moved.has(finding.fingerprint) ? "unchanged" : "new" })),
    fixed: gone.filter((finding) => !found.has(finding.fingerprint)),
  };
}

/** The fingerprint with the address of the resource cut down to what stood behind the file before it was moved; null for findings about no resource, which do not move. */
function shapeOf({ fingerprint, resource }: { readonly fingerprint: string; readonly resource: string | null }, moves?: Moves): string | null {
  return resource?.includes("#") === true ? fingerprint.replace(resource, () => moves?.get(resource) ?? tailOf(resource)) : null;
}
