/** Words for why a verdict is what it is: `src/model/reasons/reason.ts` has the data. */
import type { Reason } from "../model/reasons/reason.ts";
import { capitalized, counted, listed } from "../model/words.ts";
import { assumptionSentence } from "./assumptions.ts";
import { describeGuard, whenClause } from "./questions.ts";
import { sinkClauses } from "./sink-reasons.ts";
import { wordsFor, type Words } from "./words.ts";

/** A reason as a clause, without its period: "audit.yaml#Trail: logging is off". */
export function reasonClause(reason: Reason): string {
  return wordsFor(verdictReasons, reason);
}

/** What to do where a run needs too many comparisons. */
export const fewerComparisons = "check fewer paths or policies at a time, or name fewer values in selectors";

const otherResources =
  "AWS does not document how a condition that excludes ARNs treats an event that also touches other resources";

export const verdictReasons: Words<Reason, string> = {
  sink: ({ sink, when, reasons, touchesOthers }) =>
    `${touchesOthers ? `${otherResources}; ` : ""}${whenClause(when, `${sink}: ${sinkClauses(reasons)}`)}`,
  "more-sinks": ({ count }) =>
    `the same holds for ${counted(count, "more trail or event data store", "more trails or event data stores")}`,
  "event-undocumented": ({ what, resource }) =>
    `AWS does not document whether the ARN in events of a ${what} of ${resource} ends in its name: ` +
    "select what begins with the ARN of the resource to be sure",
  "same-account-unknown": (reason) =>
    `${sinksTold(reason).text} apply to ${reason.scope} only if they are in its account: ` +
    "pass --same-account, or list all of them under scopes in trailproof.yaml",
  "no-sink": () => "no trail or event data store in the input applies to this account",
  undocumented: () => "AWS does not document whether CloudTrail records these calls",
  "recorded-if-made": () =>
    "the service has no data events, so an event of these calls is a management event, if CloudTrail makes one, " +
    "and all of those are recorded",
  "never-recorded": () => "AWS documents that CloudTrail does not record these calls",
  "catalog-note": ({ note }) => note,
  "unseen-sinks": ({ accountId, because: { hidden, regions, operation, error } }) => {
    const where = regions.length === 0 ? "" : ` in ${regions.join(", ")}`;
    return `account ${accountId} may have more ${hidden}: ${operation}${where} failed with ${error}`;
  },
  "account-not-shown": ({ accountId }) =>
    `account ${accountId} is not in the input any more, so nothing shows its trails`,
  "part-not-declared": () =>
    "the code does not declare the part of the resource that makes these events; until it does, none occur",
  "read-only-disputed": () => "AWS documents disagree on whether these calls read or write",
  "read-only-guessed": () => "whether these calls read or write is only guessed from the name of the operation",
  "tag-unknown": ({ policy }) =>
    `whether policy ${policy} applies to this resource depends on a tag with an unresolved value`,
  "resource-exists-when": ({ guard }) => `the resource exists only when ${describeGuard(guard)}`,
  "too-many-comparisons": ({ limit }) =>
    `deciding it takes more than ${grouped(limit)} comparisons of selector values, the limit of one verdict: ` +
    "name fewer values in the selectors for these events, or the same values in each of them " +
    "(explain answers for a single event)",
  "no-comparisons-left": ({ limit }) =>
    `earlier verdicts took ${grouped(limit)} comparisons of selector values, the limit of one run: ` + fewerComparisons,
  "recorded-in-log-groups": ({ sink, logGroups, days }) =>
    `${sink}: a copy in CloudWatch Logs alone` +
    (logGroups.length === 0 ? "" : `, in ${listed(logGroups, "and")}`) +
    (days === null ? "" : `, kept for ${counted(days, "day", "days")}`) +
    "; no trail records these events",
  assumption: ({ assumption }) => assumptionSentence(assumption),
};

/** The sinks that are told as one, as their sentence begins, and where each name stands in it. */
export function sinksTold({ sinks, more }: Extract<Reason, { readonly code: "same-account-unknown" }>): {
  readonly text: string;
  readonly places: readonly { readonly sink: string; readonly start: number; readonly end: number }[];
} {
  const others =
    more === 0 ? [] : [counted(more, "more trail or event data store", "more trails or event data stores")];
  const told = [...sinks, ...others];
  let text = "";
  const ends = told.map((name, index) => {
    text += (index === 0 ? "" : index === told.length - 1 ? " and " : ", ") + name;
    return text.length;
  });
  const places = sinks.map((sink, index) => {
    const end = ends[index] ?? 0;
    return { sink, start: end - sink.length, end };
  });
  return { text, places };
}

/**
 * A reason as a sentence, without its period: with a capital letter, but for one that begins with a name of the input.
 */
export function reasonSentence(reason: Reason): string {
  const clause = reasonClause(reason);
  return beginsWithName(reason) ? clause : capitalized(clause);
}

/** Assumptions whose sentences begin with the name of a file. */
const namesFirst: ReadonlySet<string> = new Set(["same-organization", "partition-of-selectors"]);

function beginsWithName(reason: Reason): boolean {
  if (reason.code === "sink") return !reason.touchesOthers && reason.when.length === 0;
  if (reason.code === "same-account-unknown") return true;
  return reason.code === "assumption" && namesFirst.has(reason.assumption.code);
}

/** A count with its thousands apart: "20,000,000". */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
