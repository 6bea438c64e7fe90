/** A run as suggestions need it: its verdicts, and how it is judged again with other selectors or from other texts. */
import { compareRecording } from "../comparison/compare-recording.ts";
import { assess, type Assessment, type AssessmentInput } from "../coverage/assess.ts";
import type { JudgedSide } from "../comparison/side.ts";
import type { Sink } from "../model/sink.ts";
import { findingsOf } from "../rules/findings.ts";
import type { Judgement, SuggestedRun } from "../suggest/judged-run.ts";
import { findingsContextOf, type AssessedInputs } from "./assessed-inputs.ts";
import type { Inputs } from "./input-types.ts";
import type { LiveRun } from "./live-run.ts";
import { suppressedFor } from "./rules-that-count.ts";
import type { Setup } from "./setup.ts";

/** What was read, with the settings that it was read by. */
export interface ReadRun {
  readonly setup: Setup;
  readonly inputs: Inputs;
  readonly live: LiveRun | null;
}

/** The run that suggestions are for. */
export function suggestedRun(read: ReadRun, { side, assessment }: AssessedInputs): SuggestedRun {
  const { input } = side;
  const { catalog, semantics } = read.setup;
  const withSinks = (sinks: readonly Sink[]): AssessmentInput => ({ ...input, sinks });
  const judged = (own: AssessmentInput, verdicts: Assessment): Judgement =>
    judgementOf(read, { ...side, input: own }, verdicts, side);
  return {
    sinks: input.sinks,
    resources: input.resources,
    catalog,
    semantics,
    before: judged(input, assessment),
    judge: (sinks) => judged(withSinks(sinks), assess(withSinks(sinks))),
    assess: (sinks) => assess(withSinks(sinks)),
  };
}

/** Verdicts with what rules find of them. @param before what it is compared with */
export function judgementOf(
  { setup, inputs, live }: ReadRun,
  side: JudgedSide,
  assessment: Assessment,
  before: JudgedSide,
): Judgement {
  const found = findingsOf(assessment, findingsContextOf(setup, inputs, side, live));
  return {
    assessment,
    findings: suppressedFor(setup, inputs, found.findings, null).findings,
    compared: () => compareRecording(before, side),
  };
}
