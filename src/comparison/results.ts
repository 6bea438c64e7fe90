/**
 * Compares two results that were written earlier, of which nothing but their JSON is left.
 */
import type { CheckResult } from "../model/result.ts";
import { compareWith } from "./compare.ts";
import type { Baseline } from "./types.ts";

/** The second result, compared with the first. */
export function compareResults(baseline: Baseline, head: CheckResult): CheckResult {
  return { ...head, ...compareWith(baseline, head, null) };
}
