/** Words for why a verdict is what it is: `src/model/reasons` has the data. */
import type { BasicSetting, ConditionRemark, ListedValues, SelectorReason } from "../model/reasons/selector-reason.ts";
import type { Reason, UnseenSinksReason } from "../model/reasons/reason.ts";
import type {
  AccountReason,
  RegionReason,
  SelectorPlace,
  SinkReason,
  StatusReason,
} from "../model/reasons/sink-reason.ts";
import type { UnknownValue } from "../model/reasons/unknown-value.ts";
import { display } from "../model/text.ts";
import { capitalized } from "../model/words.ts";
import { assumptionSentence } from "./assumptions.ts";
import { describeGuard } from "./questions.ts";
import { clauseOf, nounOf } from "./unknown-values.ts";

/** A reason as a clause, without its period: "audit.yaml#Trail: logging is off". */
export function reasonClause(reason: Reason): string {
  switch (reason.code) {
    case "sink": {
      const lead = reason.touchesOthers ? `${touchesOthers}; ` : "";
      return `${lead}${reason.sink}: ${sinkClauses(reason.reasons)}`;
    }
    case "more-sinks":
      return `and ${String(reason.count)} more ${reason.count === 1 ? "sink" : "sinks"} likewise`;
    case "no-sink":
      return "no sink in sight records for this account";
    case "undocumented":
      return "no AWS document says whether CloudTrail records such calls";
    case "never-recorded":
      return "AWS documents that CloudTrail does not record such calls";
    case "catalog-note":
      return reason.note;
    case "unseen-sinks":
      return `account ${reason.accountId} may have sinks that were not seen: ${unseenClause(reason)}`;
    case "part-not-declared":
      return "the code does not declare the part of the resource that makes such events, so that none occur as long as it stays like this";
    case "tag-unknown":
      return `whether policy ${reason.policy} means this resource hangs on a tag whose value is not known`;
    case "too-many-comparisons":
      return (
        `deciding it takes more than ${grouped(reason.limit)} comparisons of selector values, so it was given up: ` +
        "name fewer values in the selectors for these events, or the same values in each of them " +
        "(explain tells of a single event what becomes of it)"
      );
    case "no-comparisons-left":
      return (
        `the verdicts before it took ${grouped(reason.limit)} comparisons of selector values, ` +
        `all that one run may take, so it was not begun: ${fewerComparisons}`
      );
    case "assumption":
      return assumptionSentence(reason.assumption);
  }
}

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

const touchesOthers =
  "for an event that also touches other resources, AWS does not say how a condition that excludes ARNs is applied";

/** What to do where a run takes too many comparisons. */
export const fewerComparisons = "check fewer paths or policies at a time, or name fewer values in selectors";

/** A count with its thousands apart: "20,000,000". */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}

function unseenClause({
  accountId,
  because: { hidden, regions, operation, error },
}: {
  readonly accountId: string;
  readonly because: UnseenSinksReason;
}): string {
  const where = regions.length === 0 ? "" : `, ${regions.join(", ")}`;
  return `${hidden} of account ${accountId}${where} may be missing: ${operation} failed with ${error}`;
}

/** What a sink says to an event: "selector 2 of 3: readOnly Equals true; logging is off". */
export function sinkClauses(reasons: readonly SinkReason[]): string {
  return reasons.map(sinkClause).join("; ");
}

/** One of them. */
export function sinkClause(reason: SinkReason): string {
  switch (reason.code) {
    case "selector":
      return `${selectorLead(reason.selector)}${selectorClause(reason.because)}${importRemark(reason.imports)}`;
    case "no-selectors":
      return "it has no selectors";
    case "exists-only-when":
      return `it exists only when ${describeGuard(reason.guard)}`;
    case "variant-when":
      return `it records such events only when ${describeGuard(reason.guard)}`;
    case "refused":
    case "switched-off":
    case "switch-unknown":
    case "no-operations-collected":
    case "deliveries-fail":
      return statusClause(reason);
    case "same-account-unknown":
    case "opt-in-home-region":
    case "organization-unknown":
      return accountClause(reason);
    case "global-events-left-out":
    case "home-region-only":
    case "multi-region-unknown":
    case "global-events-unknown":
    case "store-region-undocumented":
    case "event-region-unknown":
      return regionClause(reason);
  }
}

/** Where one selector among several, or with a name, is meant; nothing for the only basic selector or the default. */
function selectorLead({ index, count, name, kind }: SelectorPlace): string {
  if (count <= 1 && kind !== "advanced") return "";
  const named = name === null ? "" : ` "${name}"`;
  return count <= 1 ? `its selector${named}: ` : `selector ${String(index + 1)} of ${String(count)}${named}: `;
}

function importRemark(imports: readonly UnknownValue[]): string {
  return imports.length === 0 ? "" : ` (${imports.map(nounOf).join("; ")})`;
}

/** Whether a sink records at all: "logging is off". */
export function statusClause(reason: StatusReason): string {
  switch (reason.code) {
    case "refused":
      return reason.what === "trail" ? "AWS refuses the trail" : "AWS refuses its selectors";
    case "switched-off":
      return `${reason.what} is off`;
    case "switch-unknown":
      return `${reason.what} is unknown because ${reason.because === null ? "nothing says whether it is on" : clauseOf(reason.because, "true")}`;
    case "no-operations-collected":
      return "it does not collect events of API operations";
    case "deliveries-fail":
      return `its latest delivery of log files to the bucket failed with ${reason.error}`;
  }
}

function accountClause(reason: AccountReason): string {
  switch (reason.code) {
    case "same-account-unknown":
      return `it counts only if it lives in the same account as ${reason.scope}: pass --same-account, or list both under scopes in trailproof.yaml`;
    case "opt-in-home-region":
      return `accounts of its organization send it events only where they have opted in to its home Region, ${reason.region}`;
    case "organization-unknown":
      return `it is unknown whether it is an organization trail because ${clauseOf(reason.because, "true")}`;
  }
}

function regionClause(reason: RegionReason): string {
  switch (reason.code) {
    case "global-events-left-out":
      return "it leaves out global service events (IncludeGlobalServiceEvents is false)";
    case "home-region-only":
      return `it records its home Region${named(reason.home)} only (IsMultiRegionTrail is not true)`;
    case "multi-region-unknown":
      return `it is unknown whether it records all Regions because ${clauseOf(reason.because, "true")}`;
    case "global-events-unknown":
      return "it is unknown whether it takes global service events";
    case "store-region-undocumented":
      return "AWS does not say which Regions an event data store records when MultiRegionEnabled is left out";
    case "event-region-unknown":
      return `it records its home Region${named(reason.home)} only, and the Region of the event${named(reason.region)} is not known to be the same: pass --region`;
  }
}

function named(region: string | null): string {
  return region === null ? "" : ` ${region}`;
}

/** Why a selector does not take an event: "resources.type Equals AWS::S3::Object". */
export function selectorClause(reason: SelectorReason): string {
  switch (reason.code) {
    case "selector-condition": {
      const what = reason.conditions.map(({ operator, values }) => `${operator} ${valueList(values)}`).join(", ");
      return `${reason.field} ${what}${remarkClause(reason.remark)}`;
    }
    case "field-without-operator":
      return `${reason.field} without an operator, of which AWS does not say what it takes${remarkClause(reason.remark)}`;
    case "field-not-documented":
      return reason.field === null
        ? "the name of a field is unknown"
        : `${reason.field} is not a field that AWS documents`;
    case "field-twice":
      return `${selectorClause(reason.of)} (the field stands twice in the selector, and AWS does not say what that means)`;
    case "more-conditions":
      return `it may have more conditions: ${nounOf(reason.because)}`;
    case "record-without-resources":
      return `the record has no resources, and AWS does not say what ${reason.asked === "condition" ? "a condition on resources makes" : "data resources make"} of that`;
    case "record-without-event-source":
      return "the event has no eventSource";
    case "category-unknown":
      return "the category of the event is unknown";
    case "basic-selector-category":
      return "basic event selectors take management and data events only";
    case "read-write-type":
      return `ReadWriteType ${display(reason.value)}`;
    case "basic-setting-unknown":
      return `${reason.setting} is unknown because ${clauseOf(reason.because, isSwitch(reason.setting) ? "true" : "VALUE")}`;
    case "management-events-off":
      return "IncludeManagementEvents false";
    case "event-source-excluded":
      return reason.value === null
        ? "ExcludeManagementEventSources"
        : `ExcludeManagementEventSources ${display(reason.value)}`;
    case "no-data-resources":
      return "it has no DataResources";
    case "data-resource-types":
      return `DataResources of type ${reason.types.map((type) => (type === null ? "an unknown type" : display(type))).join(" or ")} only`;
    case "data-resource-values": {
      const values = reason.values === null ? "unknown values" : valueList(reason.values);
      return `DataResources Values ${values === "" ? "(none)" : values}`;
    }
    case "selectors-unknown":
      return `its selectors are unknown because ${reason.why === "more" ? nounOf(reason.because) : clauseOf(reason.because)}`;
    case "default-selector":
      return "it has no selectors, and CloudTrail's default is management events only";
  }
}

function isSwitch(setting: BasicSetting): boolean {
  return setting === "IncludeManagementEvents";
}

function remarkClause(remark: ConditionRemark | null): string {
  switch (remark?.code) {
    case undefined:
      return "";
    case "element-without-arn":
      return " (the record names a resource without an ARN, and AWS does not say what conditions on resources.ARN make of that)";
    case "element-with-prefix":
      return ` (the record has ARNPrefix ${display(remark.prefix)} in place of an ARN, and AWS does not say how other values than a start of it are compared)`;
  }
}

/** Values in a sentence, the first of many: "a or b or 3 more". */
function valueList({ first, more, unknown }: ListedValues): string {
  const shown = first.map(display);
  if (more > 0) shown.push(`${String(more)} more`);
  if (unknown !== null) shown.push(nounOf(unknown));
  return shown.join(" or ");
}
