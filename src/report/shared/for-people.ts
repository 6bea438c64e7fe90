import type { CheckResult } from "../../model/result.ts";

/**
 * A result as people and code scanning see it: without what no document settles, unless they ask for it. The JSON
 * result has all.
 */
export function forPeople(result: CheckResult, isPedantic: boolean): CheckResult {
  if (isPedantic) return result;
  const { findings, coverage } = result;
  return {
    ...result,
    findings: findings.filter(({ onlyPedantic }) => onlyPedantic !== true),
    coverage: coverage.filter(({ onlyPedantic }) => onlyPedantic !== true),
  };
}
