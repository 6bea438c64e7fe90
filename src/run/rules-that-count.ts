/** Whose rules count in a comparison: what asks, what is left out, what fails the run, what a change to them hides. */
import type { AskingPolicies } from "../comparison/asked.ts";
import type { RecordingComparison } from "../comparison/compare-recording.ts";
import type { JudgedSide } from "../comparison/side.ts";
import {
  excludedByBoth,
  renamedSuppressions,
  sameExclusions,
  stricterFailOn,
  usualFailOn,
  type FailOn,
  type SideRules,
} from "../comparison/side-rules.ts";
import type { Assessment } from "../coverage/assess.ts";
import { compareText } from "../model/compare-text.ts";
import { startOfFile, type Origin } from "../model/location.ts";
import type { Finding } from "../model/result.ts";
import type { Policy } from "../policy/types.ts";
import type { Exclusion } from "../sources/files/find.ts";
import { leftOutOnPurpose } from "./accepted-notes.ts";
import type { Inputs } from "./input-types.ts";
import type { Setup } from "./setup.ts";
import {
  acceptedNotes,
  byBoth,
  suppress,
  withLossesAccepted,
  type SuppressedFindings,
  type SuppressionContext,
} from "./suppressions.ts";

/** What is left out of what is compared with the base: the same list where that is what the head leaves out. */
export function exclusionsToCompare({ exclusions, baseline, rulesFrom }: Setup): readonly Exclusion[] {
  const base = baseline?.side?.rules;
  return base === undefined || rulesFrom !== "both" || sameExclusions(exclusions, base.exclusions)
    ? exclusions
    : excludedByBoth(exclusions, base.exclusions);
}

/** The policies that ask for what is not to be lost; undefined: nothing is compared. */
export function askingIn({ baseline, rulesFrom, policies }: Setup): AskingPolicies | undefined {
  const base = baseline?.side ?? null;
  if (base === null) return undefined;
  const before = (base.rules ?? base.input).policies;
  return { ofHead: policies, ofBase: rulesFrom === "both" ? before : [] };
}

/** What was judged, and what it was compared with. */
export interface JudgedRun {
  readonly side: JudgedSide;
  readonly assessment: Assessment;
  readonly recording: RecordingComparison | null;
  readonly found: readonly Finding[];
  /** What policies of the base find in what is compared. */
  readonly foundByBase: (policies: readonly Policy[]) => readonly Finding[];
}

/** Where it is told if the head has no rule any more: the configuration, or a file that is there. */
export function placeOfRules({ ownRules: { configuration } }: Setup, { files }: JudgedSide): Origin {
  const [first = "trailproof.yaml"] = [...files].sort(compareText);
  return configuration?.origin ?? startOfFile(first);
}

/** What the base leaves out, under the names of the head. */
export function baseSuppressions(
  { today }: Setup,
  inputs: Inputs,
  base: SideRules,
  { rename }: RecordingComparison,
): SuppressionContext {
  const suppressions = renamedSuppressions(base.fromCode, rename);
  const fromCode = { ...inputs.suppressions, suppressions, notes: [] };
  return { fromCode, ignore: base.configuration?.ignore ?? [], today };
}

/** Findings with what is left out marked, by the suppressions that count, and losses that are accepted. */
export function suppressedFor(
  setup: Setup,
  inputs: Inputs,
  found: readonly Finding[],
  recording: RecordingComparison | null,
): SuppressedFindings {
  const marked = suppressedByRules(setup, inputs, found, recording);
  const notes = [...marked.notes, ...leftOutOnPurpose(setup, inputs)];
  const { acceptLost } = setup;
  if (acceptLost === null) return { ...marked, notes };
  const findings = withLossesAccepted(marked.findings, acceptLost);
  return { findings, notes: [...notes, ...acceptedNotes(findings, acceptLost)] };
}

function suppressedByRules(
  setup: Setup,
  inputs: Inputs,
  found: readonly Finding[],
  recording: RecordingComparison | null,
): SuppressedFindings {
  const base = setup.baseline?.side?.rules;
  const { today } = setup;
  const own = { fromCode: inputs.suppressions, ignore: setup.configuration?.ignore ?? [], today };
  if (base === undefined || recording === null || setup.rulesFrom === "head") return suppress(found, own);
  const byBase = suppress(found, baseSuppressions(setup, inputs, base, recording));
  return setup.rulesFrom === "base"
    ? { ...byBase, notes: inputs.suppressions.notes }
    : byBoth(suppress(found, own), byBase);
}

/** The level from which findings fail the run, as the configuration that counts has it; null: none says. */
export function failOnOf({ configuration, baseline, rulesFrom }: Setup): FailOn | null {
  const own = configuration?.failOn ?? null;
  const rules = baseline?.side?.rules;
  if (rules === undefined || rulesFrom === "head") return own;
  const before = rules.configuration?.failOn ?? null;
  if (rulesFrom === "base" || before === own) return before;
  return stricterFailOn(before ?? usualFailOn, own ?? usualFailOn);
}
