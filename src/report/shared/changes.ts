/** What a comparison with an earlier result has to tell, in the words that all formats share. */
import type { BaselineChange, BaselineComparison, CoverageChange, Verdict } from "../../model/result.ts";
import { counted } from "../../model/words.ts";
import { shortAddress } from "../../model/address.ts";

/** Above what a change does to configuration, policies, exclusions and suppressions. */
export const checksHeading = "This change also changes what is checked";

const order: Readonly<Record<BaselineChange, number>> = { lost: 0, unclear: 1, gained: 2 };
const verdictNames: Readonly<Record<Verdict, string>> = {
  covered: "covered",
  partial: "in part",
  uncovered: "not recorded",
  undetermined: "undetermined",
  "never-recorded": "never recorded",
};

/** One line of a list of changes. */
export interface ChangeRow {
  readonly change: BaselineChange;
  /** "GetItem, Query and 5 more", "management events of all other services". */
  readonly operations: readonly string[];
  readonly count: number;
  /** Short address; null for management events. */
  readonly resource: string | null;
  readonly service: string | null;
  /** "covered → not recorded". */
  readonly verdicts: string;
}

/** The changes, what is lost first. */
export function changeRows({ coverage }: BaselineComparison): ChangeRow[] {
  return [...(coverage ?? [])].sort((a, b) => order[a.change] - order[b.change]).map(rowOf);
}

function rowOf({ change, operations, count, resource, service, before, after }: CoverageChange): ChangeRow {
  return {
    change,
    operations,
    count,
    resource: resource === null ? null : shortAddress(resource.address),
    service,
    verdicts: `${verdictNames[before]} → ${verdictNames[after]}`,
  };
}

/** "2 findings not compared". What became of them is not known, because one side could not be read. */
function notComparedParts({ notCompared }: BaselineComparison): string[] {
  if (notCompared === undefined) return [];
  const { findings, operations } = notCompared;
  return [
    ...(findings.length > 0 ? [`${counted(findings.length, "finding")} not compared`] : []),
    ...(operations > 0 ? [`${counted(operations, "operation")} not compared`] : []),
  ];
}

/** "7 operations lost, 2 gained, 3 findings fixed"; "no change in coverage". */
export function changeSummary(comparison: BaselineComparison): string {
  const rows = changeRows(comparison);
  const count = (change: BaselineChange): number =>
    rows.filter((row) => row.change === change).reduce((sum, row) => sum + row.count, 0);
  const parts = [
    ...(count("lost") > 0 ? [`${counted(count("lost"), "operation")} lost`] : []),
    ...(count("unclear") > 0 ? [`${counted(count("unclear"), "operation")} now undetermined`] : []),
    ...(count("gained") > 0 ? [`${counted(count("gained"), "operation")} gained`] : []),
    ...(comparison.fixed.length > 0 ? [`${counted(comparison.fixed.length, "finding")} fixed`] : []),
    ...notComparedParts(comparison),
  ];
  if (parts.length > 0) return parts.join(", ");
  return comparison.coverage === null ? "no finding fixed" : "no change in coverage";
}
