/** Words for why one sink does not record an event: `src/model/reasons/sink-reason.ts` has the data. */
import type { SelectorPlace, SinkReason } from "../model/reasons/sink-reason.ts";
import type { UnresolvedValue } from "../model/reasons/unknown-value.ts";
import { listed } from "../model/words.ts";
import { describeGuard } from "./questions.ts";
import { selectorClause } from "./selector-reasons.ts";
import { clauseOf, nounOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

/** Why a sink does not record an event: "selector 2 of 3: readOnly Equals true; logging is off". */
export function sinkClauses(reasons: readonly SinkReason[]): string {
  return reasons.map(sinkClause).join("; ");
}

/** One of them: "logging is off". */
export function sinkClause(reason: SinkReason): string {
  return wordsFor(sinkReasons, reason);
}

export const sinkReasons: Words<SinkReason, string> = {
  selector: ({ selector, because, imports }) =>
    `${because.code === "selectors-unknown" ? "" : selectorLead(selector)}${selectorClause(because)}${importRemark(imports)}`,
  "no-selectors": () => "it has no selectors",
  "exists-only-when": ({ guard }) => `it exists only when ${describeGuard(guard)}`,
  "variant-when": ({ guard }) => `it records these events only when ${describeGuard(guard)}`,
  refused: ({ what }) => (what === "trail" ? "AWS rejects the trail" : "AWS rejects its selectors"),
  "switched-off": ({ what }) => `${what} is off`,
  "switch-unknown": ({ what, because }) => {
    const cause = because === null ? "the input does not show whether it is on" : clauseOf(because, "true");
    return `${what} is unresolved because ${cause}`;
  },
  "may-differ": ({ because }) => `AWS may have other settings than the code: ${clauseOf(because, "true")}`,
  "no-operations-collected": () => "it does not collect events of API operations",
  "deliveries-fail": ({ error }) => `its latest delivery of log files to the bucket failed with ${error}`,
  "rule-of-other-telemetry": ({ property, value, wanted }) =>
    `its ${property} is ${value}, and only ${wanted} makes CloudTrail write events to CloudWatch Logs`,
  "rule-setting-unknown": ({ property, because }) =>
    because === null
      ? `it has no ${property}, so what it collects is unknown`
      : `its ${property} is unresolved because ${clauseOf(because, "VALUE")}`,
  "rule-criteria-undocumented": () =>
    "AWS does not document which events of CloudTrail its SelectionCriteria leave out",
  "rules-in-conflict": ({ others }) =>
    `AWS applies none of several telemetry rules in conflict, and it differs from ${listed(others, "and")}`,
  "same-account-unknown": ({ scope }) =>
    `it applies to ${scope} only if both are in one account: pass --same-account, ` +
    "or list both under scopes in trailproof.yaml",
  "opt-in-home-region": ({ region }) =>
    region === null
      ? "its home Region is unknown, and members send it events only where they have opted in to that: pass --region"
      : `it applies only to accounts of its organization that have opted in to its home Region, ${region}`,
  "same-organization-unknown": ({ scope }) =>
    `it applies to ${scope} only if both are in one organization: ` +
    "name it for both as organization under scopes in trailproof.yaml",
  "other-deployment": () => "it belongs to another deployment of the same code, and applies only if there is one",
  "organization-unknown": ({ because }) =>
    `whether it is an organization trail is unresolved because ${clauseOf(because, "true")}`,
  "global-events-left-out": () => "it does not record global service events (IncludeGlobalServiceEvents is false)",
  "home-region-only": ({ home }) => `it records only its home Region${named(home)} (IsMultiRegionTrail is not true)`,
  "multi-region-unknown": ({ because }) =>
    `whether it records all Regions is unresolved because ${clauseOf(because, "true")}`,
  "global-events-unknown": () => "whether it records global service events is unresolved",
  "store-region-undocumented": () =>
    "AWS does not document which Regions an event data store records without MultiRegionEnabled",
  "rule-scope-undocumented": ({ value }) =>
    value === null
      ? "to which accounts its Scope applies is unresolved"
      : `AWS does not document to which accounts the Scope ${value} applies`,
  "rule-regions": ({ regions }) => {
    const known = regions.filter((region) => region !== null);
    return known.length < regions.length || known.length === 0
      ? "it holds only in the Region that it is made in, and in those of its Regions"
      : `it holds only in ${listed(known, "and")}`;
  },
  "rule-for-all-regions-undocumented": () =>
    "AWS does not document in which Regions a telemetry rule with AllRegions holds",
  "rule-global-events-undocumented": () =>
    "AWS does not document whether a telemetry rule records global service events",
  "event-region-unknown": ({ home, region }) =>
    `it records only its home Region${named(home)}, which may not be the Region of the event` +
    `${region === null ? "" : `, ${region}`}: pass --region`,
};

function named(region: string | null): string {
  return region === null ? "" : ` ${region}`;
}

/** Where one selector among several, or with a name, is meant; nothing for the only basic selector or the default. */
function selectorLead({ index, count, name, kind }: SelectorPlace): string {
  if (count <= 1 && kind !== "advanced") return "";
  const quoted = name === null ? "" : ` "${name}"`;
  return count <= 1 ? `its selector${quoted}: ` : `selector ${String(index + 1)} of ${String(count)}${quoted}: `;
}

function importRemark(imports: readonly UnresolvedValue[]): string {
  return imports.length === 0 ? "" : ` (${imports.map(nounOf).join("; ")})`;
}
