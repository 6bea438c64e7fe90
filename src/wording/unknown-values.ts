/** Words for values that the input does not give: as a noun, and as the clause behind "because". */
import type { DerivedUnknown, UnresolvedValue } from "../model/reasons/unknown-value.ts";
import { listed } from "../model/words.ts";
import { documentUnknowns } from "./document-unknowns.ts";
import { landingZoneUnknowns } from "./landing-zone-unknowns.ts";
import { liveUnknowns } from "./live-unknowns.ts";
import { resultUnknowns } from "./result-unknowns.ts";
import { runUnknowns } from "./run-unknowns.ts";
import { templateUnknowns } from "./template-unknowns.ts";
import { terraformUnknowns } from "./terraform-unknowns.ts";
import { wordsFor, type ValueWords, type Words } from "./words.ts";

/** What completes the option that gives a value. */
export type Example = "true" | "VALUE" | "VALUE,VALUE";

/** Inside a sentence: "parameter LogTable, which has no default". */
export function nounOf(unknown: UnresolvedValue): string {
  return wordsFor(words, unknown).noun;
}

/**
 * Finishes "… is unresolved because": "parameter LogOn has no default; pass --parameter LogOn=true to resolve it".
 * The example has the shape of the setting that is unresolved: "true" for a switch.
 */
export function clauseOf(unknown: UnresolvedValue, example: Example = "VALUE"): string {
  const { noun, clause = `the value depends on ${noun}`, option } = wordsFor(words, unknown);
  return option === undefined ? clause : `${clause}; pass ${option}${example} to resolve it`;
}

/** Who changes a trail, and that it does. */
const changers = {
  "custom-resource": { of: "the custom resource", does: "calls" },
  provisioner: { of: "a provisioner of", does: "calls" },
  function: { of: "functions that have the permissions of", does: "may call" },
} as const;

export const derivedUnknowns: Words<DerivedUnknown, ValueWords> = {
  "part-of": ({ of }) => ({ noun: `a part of ${nounOf(of)}`, clause: `the value depends on ${nounOf(of)}` }),
  "mapping-key": ({ mapping, key }) => ({ noun: `the mapping ${mapping}`, clause: clauseOf(key) }),
  "changed-by": ({ by, address, calls, isNamed }) => {
    const { of, does } = changers[by];
    const who = `${of} ${address}`;
    const on = isNamed ? "" : " on a trail that is not known";
    const what = calls.length === 0 ? "runs a command that is not shown" : `${does} ${listed(calls, "and")}`;
    return { noun: `its settings as changed by ${who}`, clause: `${who} ${what}${on}` };
  },
  "each-value": ({ address, part, because }) => ({ noun: `${part} of ${address}`, clause: clauseOf(because) }),
};

const words: Words<UnresolvedValue, ValueWords> = {
  ...documentUnknowns,
  ...templateUnknowns,
  ...terraformUnknowns,
  ...landingZoneUnknowns,
  ...liveUnknowns,
  ...resultUnknowns,
  ...runUnknowns,
  ...derivedUnknowns,
};
