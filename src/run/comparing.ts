/** What a run does with a base that it is compared with. Most runs have none, and load nothing of this. */
import { rulesChanges, type RulesChange } from "../comparison/rules-changes.ts";
import { weakenings, type Weakening } from "../comparison/weakened.ts";
import { lossRules } from "../rules/index.ts";
import type { Inputs } from "./input-types.ts";
import { baseSuppressions, suppressedFor, type JudgedRun } from "./rules-that-count.ts";
import type { Setup } from "./setup.ts";
import { suppress } from "./suppressions.ts";

export { compareWith } from "../comparison/compare.ts";
export { compareRecording } from "../comparison/compare-recording.ts";
export { changedChecks } from "../comparison/rules-changes.ts";

/** What the change does to what is checked, as far as the base tells its rules. */
export function rulesChangesIn({ baseline }: Setup, { side, recording }: JudgedRun): readonly RulesChange[] {
  const base = baseline?.side?.rules;
  if (base === undefined || side.rules === undefined || recording === null) return [];
  return rulesChanges(base, side.rules, recording.rename);
}

/** What the change to the rules hides; nothing where the rules of one side alone count. */
export function weakeningsIn(
  setup: Setup,
  inputs: Inputs,
  { found, foundByBase, recording }: JudgedRun,
  changes: readonly RulesChange[],
): Weakening[] {
  const base = setup.baseline?.side?.rules;
  if (base === undefined || recording === null || setup.rulesFrom !== "both") return [];
  if (changes.every(({ change }) => change.code === "reading")) return [];
  const isOfHead = new Set<string>(lossRules.map(({ id }) => id));
  const before = foundByBase(base.policies).filter(({ ruleId }) => !isOfHead.has(ruleId));
  return weakenings(
    suppress(before, baseSuppressions(setup, inputs, base, recording)).findings,
    suppressedFor(setup, inputs, found, recording).findings,
    {
      changes,
      directory: setup.configuration?.directory ?? ".",
      isLeftOut: (uri) => !inputs.texts.has(uri),
      today: setup.today,
    },
  );
}
