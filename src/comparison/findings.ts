/**
 * Which findings of a run an earlier result already had, and which of its findings are gone.
 */
import { fileOf, tailOf } from "../model/address.ts";
import type { Finding } from "../model/result.ts";
import type { BaselineFinding } from "./types.ts";
import { uniquely } from "./uniquely.ts";

export interface MatchedFindings {
  /** The findings of this run, each `new` or `unchanged`. */
  readonly findings: Finding[];
  /** The findings of the baseline that this run does not have. */
  readonly gone: BaselineFinding[];
  /** Those among them of gaps that another finding of this run tells of: they are not mended. */
  readonly open: ReadonlySet<BaselineFinding>;
}

/**
 * Matches findings by fingerprint, which holds no line numbers, whichever of the requirements that ask for it asked
 * before; those left over by the
 * fingerprint without the file, where just one on either side has it: a renamed file makes no new findings.
 *
 * @param base under the names of the head
 */
export function matchFindings(base: readonly BaselineFinding[], head: readonly Finding[]): MatchedFindings {
  const known = new Set(base.flatMap(fingerprintsOf));
  const own = new Set(head.flatMap(fingerprintsOf));
  const gone = base.filter((finding) => !fingerprintsOf(finding).some((fingerprint) => own.has(fingerprint)));
  const added = head.filter((finding) => !fingerprintsOf(finding).some((fingerprint) => known.has(fingerprint)));
  const goneByShape = uniquely(gone, shapeOf);
  const moved = new Map<string, BaselineFinding>();
  for (const [shape, finding] of uniquely(added, shapeOf)) {
    const former = goneByShape.get(shape);
    if (former !== undefined) moved.set(finding.fingerprint, former);
  }
  const gaps = new Gaps(base);
  const isNew = new Set(
    added
      .filter((finding) => !moved.has(finding.fingerprint) && !gaps.hadWorse(finding))
      .map(({ fingerprint }) => fingerprint),
  );
  const found = new Set([...moved.values()].map((finding) => finding.fingerprint));
  const left = new Gaps(head);
  const notMatched = gone.filter((finding) => !found.has(finding.fingerprint));
  return {
    findings: head.map((finding) => ({ ...finding, baseline: isNew.has(finding.fingerprint) ? "new" : "unchanged" })),
    gone: notMatched,
    open: new Set(notMatched.filter((finding) => left.hasSome(finding))),
  };
}

/** How bad a gap is, by the rule that tells of it. Other rules tell of no gap. */
const badness: ReadonlyMap<string, number> = new Map([
  ["coverage-undetermined", 1],
  ["event-partly-recorded", 2],
  ["event-not-recorded", 3],
]);

type Gap = Pick<Finding, "ruleId" | "policy" | "requirement" | "resource" | "operations">;

/**
 * Gaps by operation: what was not recorded and is now recorded in part, or may be, is neither a new finding nor a fixed
 * one, although another rule tells of it.
 */
class Gaps {
  readonly #worst = new Map<string, number>();

  constructor(findings: readonly Gap[]) {
    for (const finding of findings) {
      const bad = badness.get(finding.ruleId);
      if (bad === undefined) continue;
      for (const key of gapKeys(finding)) this.#worst.set(key, Math.max(this.#worst.get(key) ?? 0, bad));
    }
  }

  /** Whether each operation of a gap had one at least as bad. */
  hadWorse(gap: Gap): boolean {
    const bad = badness.get(gap.ruleId);
    const keys = gapKeys(gap);
    return bad !== undefined && keys.length > 0 && keys.every((key) => (this.#worst.get(key) ?? 0) >= bad);
  }

  /** Whether some operation of a gap has one, however bad. */
  hasSome(gap: Gap): boolean {
    return badness.has(gap.ruleId) && gapKeys(gap).some((key) => this.#worst.has(key));
  }
}

function gapKeys({ policy, requirement, resource, operations }: Gap): string[] {
  return operations.map((operation) => JSON.stringify([policy, requirement, resource, operation]));
}

/** Those that a finding has for each of the requirements that ask for it. */
function fingerprintsOf({ fingerprint, alsoFor = [] }: Pick<Finding, "fingerprint" | "alsoFor">): string[] {
  return [fingerprint, ...alsoFor.map((asker) => asker.fingerprint)];
}

/**
 * The fingerprint with the address of the resource cut down to what stood behind the file before it was moved; null for
 * findings about no resource, which do not move.
 */
function shapeOf({ fingerprint, resource }: Pick<BaselineFinding, "fingerprint" | "resource">): string | null {
  return resource !== null && fileOf(resource) !== null ? fingerprint.replace(resource, () => tailOf(resource)) : null;
}
