/**
 * Which findings are one result: those of one rule and cause on one line. Code scanning tells alerts apart by the rule
 * and a hash of the line, so that causes which meet on a line are one result as well: of two, one would never be seen.
 */
import { groupsOf } from "../../../model/group-by.ts";
import type { Finding } from "../../../model/result.ts";
import { groupFindings, groupMembers, type FindingGroup } from "../../shared/group.ts";
import { lineKey } from "../../shared/instances.ts";

/** What becomes one result. */
export interface Alert {
  /** At least one, the worst first. */
  readonly causes: readonly FindingGroup[];
  /** The finding whose place, level and state the result has. */
  readonly shown: Finding;
  /** All of them, the one that is shown first. */
  readonly findings: readonly Finding[];
}

/** The results of a run, the worst first. */
export function alertsOf(findings: readonly Finding[]): Alert[] {
  const lineOf = (finding: Finding): string => JSON.stringify([lineKey(finding), finding.suppressed]);
  // What is new on a line speaks for what was there before.
  const groups = groupFindings(findings, lineOf, "together");
  return groupsOf(groups, ({ shown }) => JSON.stringify([shown.ruleId, lineOf(shown)])).flatMap((causes) => {
    const [first] = causes;
    return first === undefined ? [] : [{ causes, shown: first.shown, findings: causes.flatMap(groupMembers) }];
  });
}
