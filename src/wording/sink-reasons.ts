/** Words for why one sink does not record an event: `src/model/reasons/sink-reason.ts` has the data. */
import type { SelectorPlace, SinkReason } from "../model/reasons/sink-reason.ts";
import type { UnresolvedValue } from "../model/reasons/unknown-value.ts";
import { describeGuard } from "./questions.ts";
import { selectorClause } from "./selector-reasons.ts";
import { clauseOf, nounOf } from "./unknown-values.ts";
import { wordsFor, type Words } from "./words.ts";

/** What a sink says to an event: "selector 2 of 3: readOnly Equals true; logging is off". */
export function sinkClauses(reasons: readonly SinkReason[]): string {
  return reasons.map(sinkClause).join("; ");
}

/** One of them: "logging is off". */
export function sinkClause(reason: SinkReason): string {
  return wordsFor(sinkReasons, reason);
}

export const sinkReasons: Words<SinkReason, string> = {
  selector: ({ selector, because, imports }) =>
    `${selectorLead(selector)}${selectorClause(because)}${importRemark(imports)}`,
  "no-selectors": () => "it has no selectors",
  "exists-only-when": ({ guard }) => `it exists only when ${describeGuard(guard)}`,
  "variant-when": ({ guard }) => `it records such events only when ${describeGuard(guard)}`,
  refused: ({ what }) => (what === "trail" ? "AWS refuses the trail" : "AWS refuses its selectors"),
  "switched-off": ({ what }) => `${what} is off`,
  "switch-unknown": ({ what, because }) =>
    `${what} is unknown because ${because === null ? "nothing says whether it is on" : clauseOf(because, "true")}`,
  "no-operations-collected": () => "it does not collect events of API operations",
  "deliveries-fail": ({ error }) => `its latest delivery of log files to the bucket failed with ${error}`,
  "same-account-unknown": ({ scope }) =>
    `it counts only if it lives in the same account as ${scope}: pass --same-account, or list both under scopes in trailproof.yaml`,
  "opt-in-home-region": ({ region }) =>
    `accounts of its organization send it events only where they have opted in to its home Region, ${region}`,
  "organization-unknown": ({ because }) =>
    `it is unknown whether it is an organization trail because ${clauseOf(because, "true")}`,
  "global-events-left-out": () => "it leaves out global service events (IncludeGlobalServiceEvents is false)",
  "home-region-only": ({ home }) => `it records its home Region${named(home)} only (IsMultiRegionTrail is not true)`,
  "multi-region-unknown": ({ because }) =>
    `it is unknown whether it records all Regions because ${clauseOf(because, "true")}`,
  "global-events-unknown": () => "it is unknown whether it takes global service events",
  "store-region-undocumented": () =>
    "AWS does not say which Regions an event data store records when MultiRegionEnabled is left out",
  "event-region-unknown": ({ home, region }) =>
    `it records its home Region${named(home)} only, and the Region of the event${named(region)} is not known to be the same: pass --region`,
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
