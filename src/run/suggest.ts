/**
 * The one function behind `trailproof suggest`: reads and judges as `check` does, and looks for the smallest change of
 * selectors that closes the gaps.
 */
import type { Assessment } from "../coverage/assess.ts";
import type { SuggestResult } from "../model/suggest-result.ts";
import type { Notification } from "../model/notification.ts";
import type { Sink } from "../model/sink.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import { disk } from "../sources/files/disk.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { isSinkNamed } from "../suggest/choose-sinks.ts";
import { isRecordable } from "../suggest/gaps.ts";
import type { SuggestedRun } from "../suggest/judged-run.ts";
import { minimizeSinks } from "../suggest/minimize.ts";
import { suggestChanges, type StillOpen, type Suggestion } from "../suggest/propose.ts";
import { minimizeIsUnsafe, namePolicyFirst } from "../wording/suggest.ts";
import type { FilesToWrite } from "../edits/files-to-write.ts";
import { filesOf } from "../sources/files/neighbours.ts";
import { allEdits, noEdits, suggestedEdits, type SuggestedEdits } from "./suggested-edits.ts";
import { assessInputs, type AssessedInputs } from "./assessed-inputs.ts";
import { withDetectionsAsked } from "./detections-asked.ts";
import { readInputs } from "./inputs.ts";
import type { Inputs } from "./input-types.ts";
import { notificationOf } from "./result.ts";
import { prepare, type CheckOptions, type Setup } from "./setup.ts";
import { withSnapshots } from "./snapshot-inputs.ts";
import { provenEdits } from "./read-again.ts";
import { priceOfProposal } from "./suggest-price.ts";
import { suggestedRun } from "./suggested-run.ts";
import { openGaps, proposalResult } from "./suggest-result.ts";
import { version } from "./version.ts";

export type { FilesToWrite } from "../edits/files-to-write.ts";

/** What to suggest. */
export interface SuggestOptions extends Omit<CheckOptions, "baseline" | "rulesFrom" | "acceptLost"> {
  /** The only trail or event data store to change: its id, address, or the end of its ARN. */
  readonly sink?: string;
  /** Selectors for the resources that are asked for (the default), or for their whole types. */
  readonly scope?: "resources" | "types";
  /** Changes too that do more than add selectors to a list. */
  readonly unsafe?: boolean;
  /** Not what closes gaps, but the cheapest list that still records what the policies ask for; with `unsafe` only. */
  readonly minimize?: boolean;
  /** Write the edits into files that git tracks. */
  readonly write?: boolean;
}

/** `complete`: every input could be read. */
export type SuggestOutcome =
  | { readonly kind: "usage"; readonly errors: readonly UsageError[] }
  | {
      readonly kind: "done";
      readonly result: SuggestResult;
      readonly complete: boolean;
      /** What `write` is to write; null: nothing was asked to be written. */
      readonly files: FilesToWrite | null;
    };

/** Suggests changes of selectors. `usage`: the options, the configuration or a policy is wrong. */
export async function runSuggest(options: SuggestOptions = {}, files: FileStore = disk): Promise<SuggestOutcome> {
  const preparation = await prepare(options, files);
  if (preparation.kind === "usage") return preparation;
  const inputs = await readInputs(preparation.setup);
  const { setup: whole, live, wrong } = await withSnapshots(preparation.setup, inputs);
  const errors = [...inputs.wrongPaths, ...wrong];
  if (errors.length > 0) return { kind: "usage", errors };
  const setup = await withDetectionsAsked(whole, inputs);
  // Without a sink nothing can be suggested, and every gap is told as one that stays open.
  const assessed = assessInputs(setup, inputs, live, { alsoWithoutSinks: true });
  const { sinks } = assessed.side.input;
  const asked = options.sink;
  if (asked !== undefined && !sinks.some((sink) => isSinkNamed(sink, asked)))
    return { kind: "usage", errors: [usageError(noSuchSink(asked, sinks))] };
  const isAsked = options.policies !== undefined || (setup.configuration?.policies ?? []).length > 0;
  if (options.write === true && !isAsked) return { kind: "usage", errors: [usageError(namePolicyFirst)] };
  if (options.minimize === true && options.unsafe !== true)
    return { kind: "usage", errors: [usageError(minimizeIsUnsafe)] };
  const run = suggestedRun({ setup, inputs, live }, assessed);
  const planned = withEdits(run, setup, inputs, options);
  const { suggestion } = planned;
  const edits = await provenEdits(planned, { run, side: assessed.side, setup: preparation.setup, inputs });
  return {
    kind: "done",
    result: resultOfRun(setup, assessed, run, suggestion, edits),
    complete: !assessed.notifications.some(({ incomplete }) => incomplete),
    files: options.write === true ? await filesOfEdits(edits, setup, inputs) : null,
  };
}

/** Files are only written whole, from the texts that were judged. */
async function filesOfEdits(edits: SuggestedEdits, setup: Setup, inputs: Inputs): Promise<FilesToWrite> {
  const all = allEdits(edits);
  if (all.length === 0) return { kind: "ready", files: [] };
  const { filesToWrite } = await import("../edits/files-to-write.ts");
  const judged = [...inputs.texts].map(([uri, { text }]) => ({ uri, text }));
  return filesToWrite(all, judged, setup.workingDirectory);
}

/** The changes with their edits; a resource that code cannot refer to is asked for in another way. */
function withEdits(
  run: SuggestedRun,
  setup: Setup,
  inputs: Inputs,
  { sink, scope, unsafe = false, minimize = false }: SuggestOptions,
): { readonly suggestion: Suggestion; readonly edits: SuggestedEdits } {
  const files = filesOf(setup.workingDirectory, setup.paths, setup.files);
  const unreferable = new Set<string>();
  for (;;) {
    const choices = { sink: sink ?? null, wholeTypes: scope === "types", unsafe, unreferable };
    const suggestion = minimize ? minimizeSinks(run, choices) : suggestChanges(run, choices);
    const edits = suggestedEdits(suggestion, run, files, (uri) => inputs.texts.get(uri)?.text);
    const further = edits.unreferable.filter((id) => !unreferable.has(id));
    if (further.length === 0) return { suggestion, edits };
    for (const id of further) unreferable.add(id);
  }
}

const noSinkToChange: Notification = {
  level: "warning",
  message:
    "No trail and no event data store is in sight, so that no selectors can be changed. " +
    "Show trails that are elsewhere with --trails, or create one.",
  location: null,
  incomplete: false,
};

function noSuchSink(asked: string, sinks: readonly Sink[]): string {
  const ids = [...new Set(sinks.map(({ id }) => id))];
  const known = ids.length === 0 ? "this run has no trail" : `expected one of ${ids.join(", ")}`;
  return `--sink: found "${asked}", ${known}.`;
}

function resultOfRun(
  setup: Setup,
  { notifications }: AssessedInputs,
  { before }: SuggestedRun,
  { proposals, open }: Suggestion,
  { ofProposal }: SuggestedEdits,
): SuggestResult {
  const resources = new Map([...before.assessment.resources].reverse().map((one) => [one.id, one]));
  const hasSinks = before.assessment.sinks.length > 0;
  const told = [...notifications, ...(hasSinks ? [] : [noSinkToChange])].map(notificationOf);
  return {
    formatVersion: 1,
    tool: { name: "trailproof", version, catalogDate: setup.catalog.catalogDate },
    proposals: proposals.map((proposal) =>
      proposalResult(proposal, resources, ofProposal.get(proposal) ?? noEdits, priceOfProposal(proposal)),
    ),
    open: openGaps([...open, ...neverRecorded(before.assessment)]),
    notifications: told.map(({ level, message, location }) => ({ level, message, location })),
  };
}

/** What no change of selectors would record. */
function neverRecorded({ entries }: Assessment): StillOpen[] {
  return entries
    .filter((entry) => !isRecordable(entry) && entry.verdict === "never-recorded")
    .map((entry) => ({ entry, because: null }));
}
