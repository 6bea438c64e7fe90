/**
 * The one function behind `trailproof suggest`: reads and judges as `check` does, and looks for the smallest change of
 * selectors that closes the gaps.
 */
import { compareRecording } from "../comparison/compare-recording.ts";
import { assess, type Assessment, type AssessmentInput } from "../coverage/assess.ts";
import type { JudgedSide } from "../comparison/side.ts";
import type { SuggestResult } from "../model/suggest-result.ts";
import type { Sink } from "../model/sink.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import { findingsOf } from "../rules/findings.ts";
import { disk } from "../sources/files/disk.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { isSinkNamed } from "../suggest/choose-sinks.ts";
import { isRecordable } from "../suggest/gaps.ts";
import type { Judgement, SuggestedRun } from "../suggest/judged-run.ts";
import { suggestChanges, type StillOpen } from "../suggest/propose.ts";
import { assessInputs, findingsContextOf, type AssessedInputs } from "./assessed-inputs.ts";
import { readInputs } from "./inputs.ts";
import type { Inputs } from "./input-types.ts";
import type { LiveRun } from "./live-run.ts";
import { notificationOf } from "./result.ts";
import { suppressedFor } from "./rules-that-count.ts";
import { prepare, type CheckOptions, type Setup } from "./setup.ts";
import { withSnapshots } from "./snapshot-inputs.ts";
import { openGaps, proposalResult } from "./suggest-result.ts";
import { version } from "./version.ts";

/** What to suggest. */
export interface SuggestOptions extends Omit<CheckOptions, "baseline" | "rulesFrom" | "acceptLost"> {
  /** The only trail or event data store to change: its id, address, or the end of its ARN. */
  readonly sink?: string;
  /** Selectors for the resources that are asked for (the default), or for their whole types. */
  readonly scope?: "resources" | "types";
  /** Changes too that do more than add selectors to a list. */
  readonly unsafe?: boolean;
}

/** `complete`: every input could be read. */
export type SuggestOutcome =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | { readonly kind: "done"; readonly result: SuggestResult; readonly complete: boolean };

/** Suggests changes of selectors. `usage`: the options, the configuration or a policy is wrong. */
export async function runSuggest(options: SuggestOptions = {}, files: FileStore = disk): Promise<SuggestOutcome> {
  const preparation = await prepare(options, files);
  if (preparation.kind === "usage") return preparation;
  const inputs = await readInputs(preparation.setup);
  const { setup, live, wrong } = await withSnapshots(preparation.setup, inputs);
  const errors = [...inputs.wrongPaths, ...wrong];
  if (errors.length > 0) return { kind: "usage", errors };
  const assessed = assessInputs(setup, inputs, live);
  const { sinks } = assessed.side.input;
  const asked = options.sink;
  if (asked !== undefined && !sinks.some((sink) => isSinkNamed(sink, asked)))
    return { kind: "usage", errors: [usageError(noSuchSink(asked, sinks))] };
  return { kind: "done", ...suggested(setup, inputs, live, assessed, options) };
}

function noSuchSink(asked: string, sinks: readonly Sink[]): string {
  const ids = [...new Set(sinks.map(({ id }) => id))];
  const known = ids.length === 0 ? "this run has no trail" : `expected one of ${ids.join(", ")}`;
  return `--sink: found "${asked}", ${known}.`;
}

function suggested(
  setup: Setup,
  inputs: Inputs,
  live: LiveRun | null,
  assessed: AssessedInputs,
  { sink, scope, unsafe = false }: SuggestOptions,
): { readonly result: SuggestResult; readonly complete: boolean } {
  const run = suggestedRun(setup, inputs, live, assessed);
  const { proposals, open } = suggestChanges(run, { sink: sink ?? null, wholeTypes: scope === "types", unsafe });
  const resources = new Map([...run.before.assessment.resources].reverse().map((one) => [one.id, one]));
  const price = { per100000: null, low: null, high: null, currency: "USD", basis: [] };
  const notifications = assessed.notifications.map(notificationOf);
  return {
    result: {
      formatVersion: 1,
      tool: { name: "trailproof", version, catalogDate: setup.catalog.catalogDate },
      proposals: proposals.map((proposal) => proposalResult(proposal, resources, price)),
      open: openGaps([...open, ...neverRecorded(run.before.assessment)]),
      notifications: notifications.map(({ level, message, location }) => ({ level, message, location })),
    },
    complete: !assessed.notifications.some(({ incomplete }) => incomplete),
  };
}

/** What no change of selectors would record. */
function neverRecorded({ entries }: Assessment): StillOpen[] {
  return entries
    .filter((entry) => !isRecordable(entry) && entry.verdict === "never-recorded")
    .map((entry) => ({ entry, because: null }));
}

function suggestedRun(
  setup: Setup,
  inputs: Inputs,
  live: LiveRun | null,
  { side, assessment }: AssessedInputs,
): SuggestedRun {
  const judgement = (input: AssessmentInput, judged: Assessment): Judgement => {
    const after: JudgedSide = { ...side, input };
    const found = findingsOf(judged, findingsContextOf(setup, inputs, after, live));
    return {
      assessment: judged,
      findings: suppressedFor(setup, inputs, found.findings, null).findings,
      compared: () => compareRecording(side, after),
    };
  };
  const { input } = side;
  const withSinks = (sinks: readonly Sink[]): AssessmentInput => ({ ...input, sinks });
  return {
    sinks: input.sinks,
    resources: input.resources,
    catalog: setup.catalog,
    semantics: setup.semantics,
    before: judgement(input, assessment),
    judge: (sinks) => judgement(withSinks(sinks), assess(withSinks(sinks))),
    assess: (sinks) => assess(withSinks(sinks)),
  };
}
