/** Words for why a verdict is what it is: `src/model/reasons/reason.ts` has the data. */
import type { Reason } from "../model/reasons/reason.ts";
import { capitalized } from "../model/words.ts";
import { assumptionSentence } from "./assumptions.ts";
import { sinkClauses } from "./sink-reasons.ts";
import { wordsFor, type Words } from "./words.ts";

/** A reason as a clause, without its period: "audit.yaml#Trail: logging is off". */
export function reasonClause(reason: Reason): string {
  return wordsFor(verdictReasons, reason);
}

/** What to do where a run takes too many comparisons. */
export const fewerComparisons = "check fewer paths or policies at a time, or name fewer values in selectors";

const otherResources =
  "for an event that also touches other resources, AWS does not say how a condition that excludes ARNs is applied";

export const verdictReasons: Words<Reason, string> = {
  sink: ({ sink, reasons, touchesOthers }) =>
    `${touchesOthers ? `${otherResources}; ` : ""}${sink}: ${sinkClauses(reasons)}`,
  "more-sinks": ({ count }) => `and ${String(count)} more ${count === 1 ? "sink" : "sinks"} likewise`,
  "no-sink": () => "no sink in sight records for this account",
  undocumented: () => "no AWS document says whether CloudTrail records such calls",
  "never-recorded": () => "AWS documents that CloudTrail does not record such calls",
  "catalog-note": ({ note }) => note,
  "unseen-sinks": ({ accountId, because: { hidden, regions, operation, error } }) => {
    const where = regions.length === 0 ? "" : `, ${regions.join(", ")}`;
    return (
      `account ${accountId} may have sinks that were not seen: ` +
      `${hidden} of account ${accountId}${where} may be missing: ${operation} failed with ${error}`
    );
  },
  "part-not-declared": () =>
    "the code does not declare the part of the resource that makes such events, so that none occur as long as it stays like this",
  "tag-unknown": ({ policy }) => `whether policy ${policy} means this resource hangs on a tag whose value is not known`,
  "too-many-comparisons": ({ limit }) =>
    `deciding it takes more than ${grouped(limit)} comparisons of selector values, so it was given up: ` +
    "name fewer values in the selectors for these events, or the same values in each of them " +
    "(explain tells of a single event what becomes of it)",
  "no-comparisons-left": ({ limit }) =>
    `the verdicts before it took ${grouped(limit)} comparisons of selector values, ` +
    `all that one run may take, so it was not begun: ${fewerComparisons}`,
  assumption: ({ assumption }) => assumptionSentence(assumption),
};

/**
 * A reason as a sentence, without its period: with a capital letter, but for one that begins with a name of the input.
 */
export function reasonSentence(reason: Reason): string {
  const clause = reasonClause(reason);
  return beginsWithName(reason) ? clause : capitalized(clause);
}

function beginsWithName(reason: Reason): boolean {
  if (reason.code === "sink") return !reason.touchesOthers;
  return reason.code === "assumption" && reason.assumption.code === "same-organization";
}

/** A count with its thousands apart: "20,000,000". */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
