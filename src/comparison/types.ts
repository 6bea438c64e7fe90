import type { CheckResult, CoverageEntry, Finding, FixedFinding, SinkResult } from "../model/result.ts";
import type { Reach } from "./reach.ts";
import type { JudgedSide } from "./side.ts";

/** A finding of an earlier result, with what finds it again. */
export interface BaselineFinding
  extends FixedFinding, Pick<Finding, "policy" | "requirement" | "operations" | "alsoFor"> {}

/** An earlier result that a run is compared with. */
export interface Baseline {
  /** As it was asked for: `main.json`, `git:origin/main`. */
  readonly name: string;
  readonly findings: readonly BaselineFinding[];
  /** What was recorded; null where the baseline tells of findings alone, as SARIF does. */
  readonly coverage: readonly CoverageEntry[] | null;
  readonly sinks: readonly SinkResult[];
  /** What waited for events; left out: nothing, or the baseline does not tell. */
  readonly detections?: NonNullable<CheckResult["detections"]>;
  /**
   * Whether its files are those of the working directory at another time; left out: yes. If not, a file that is still
   * there says nothing.
   */
  readonly sameTree?: boolean;
  /** How far it could see. */
  readonly reach: Reach;
  /** What was read; null where the baseline tells of findings alone. */
  readonly side: JudgedSide | null;
}

/** Whether the baseline had a trail or event data store in sight, so that losing the last one is a loss. */
export function hadSinks(baseline: Baseline | null): boolean {
  return baseline !== null && baseline.sinks.length > 0;
}
