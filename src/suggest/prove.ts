/** Whether a change does what it is for, and nothing else that anybody would mind: decided on the changed run. */
import type { SinkChange } from "../model/proposal.ts";
import type { Finding } from "../model/result.ts";
import { coverageRules } from "../rules/index.ts";
import { changedSinks } from "./changed-sink.ts";
import { gapsOf } from "./gaps.ts";
import type { Judgement, SuggestedRun } from "./judged-run.ts";
import type { Gap } from "./types.ts";

/** What came of judging a change. */
export interface Proof {
  readonly after: Judgement;
  /** Gaps that are still there. */
  readonly isOpen: (gap: Gap) => boolean;
  /** What rules find that they did not find before. */
  readonly complaints: readonly Finding[];
  /** Whether something was recorded before and is not now, or not for sure. */
  readonly loses: boolean;
}

/** Judges a run with changes. */
export function prove(run: SuggestedRun, changes: readonly SinkChange[]): Proof {
  const after = run.judge(changedSinks(run.sinks, run.resources, changes));
  return proofOf(
    run.before,
    after,
    changes.some(({ kind }) => kind === "replace"),
  );
}

/** What a later judgement of a run shows. @param replaces whether something that was there gave way */
export function proofOf(before: Judgement, after: Judgement, replaces: boolean): Proof {
  const openKeys = new Set(gapsOf(after.assessment).flatMap(({ keys }) => keys));
  const openBefore = new Set(gapsOf(before.assessment).flatMap(({ keys }) => keys));
  const known = new Set(before.findings.map(findingKey));
  const complaints = after.findings.filter(
    (finding) => !isOfCoverage(finding) && finding.suppressed === null && !known.has(findingKey(finding)),
  );
  return {
    after,
    isOpen: (gap) => gap.keys.some((key) => openKeys.has(key)),
    complaints,
    loses: [...openKeys].some((key) => !openBefore.has(key)) || (replaces && hasLosses(after)),
  };
}

function hasLosses(after: Judgement): boolean {
  const { lost, unproven } = after.compared();
  return lost.length + unproven.length > 0;
}

const ofCoverage: ReadonlySet<string> = new Set(coverageRules.map(({ id }) => id));

function isOfCoverage({ ruleId }: Finding): boolean {
  return ofCoverage.has(ruleId);
}

/** The same for what a rule says of the same thing before and after; places move. */
function findingKey({ ruleId, resource, data }: Finding): string {
  return JSON.stringify([ruleId, resource, data ?? null]);
}
