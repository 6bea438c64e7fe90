/**
 * The last proof of an edit: the edited files are read by the front-ends as any others, and judged. What is shown does
 * what it says, or it is not shown.
 */
import { resolve } from "node:path";
import type { JudgedSide } from "../comparison/side.ts";
import { editedText } from "../edits/text-edit.ts";
import { groupBy } from "../model/group-by.ts";
import { withoutByteOrderMark } from "../model/line-index.ts";
import { withTexts } from "../sources/files/with-texts.ts";
import { gapsOf, keysOf } from "../suggest/gaps.ts";
import type { SuggestedRun } from "../suggest/judged-run.ts";
import { proofOf } from "../suggest/prove.ts";
import type { Proposal, Suggestion } from "../suggest/propose.ts";
import { assessInputs } from "./assessed-inputs.ts";
import { withDetectionsAsked } from "./detections-asked.ts";
import type { Inputs } from "./input-types.ts";
import { readInputs } from "./inputs.ts";
import type { Setup } from "./setup.ts";
import { withSnapshots } from "./snapshot-inputs.ts";
import { allEdits, withoutEditsOf, type SuggestedEdits } from "./suggested-edits.ts";
import { judgementOf } from "./suggested-run.ts";

/** The run that was judged. `setup`: before snapshots among the inputs told more. */
export interface RunToReadAgain {
  readonly run: SuggestedRun;
  readonly side: JudgedSide;
  readonly setup: Setup;
  readonly inputs: Inputs;
}

/** The edits that hold once the files are read again; the others give way to a sentence. */
export async function provenEdits(
  { suggestion, edits }: { readonly suggestion: Suggestion; readonly edits: SuggestedEdits },
  judged: RunToReadAgain,
): Promise<SuggestedEdits> {
  const edited = suggestion.proposals.filter((proposal) => (edits.ofProposal.get(proposal)?.edits ?? []).length > 0);
  if (edited.length === 0 || (await doesHold(edited, edits, judged))) return edits;
  const refuted: Proposal[] = [];
  if (edited.length > 1)
    for (const proposal of edited) if (!(await doesHold([proposal], edits, judged))) refuted.push(proposal);
  const left = edited.filter((proposal) => !refuted.includes(proposal));
  const isSound = refuted.length > 0 && (left.length === 0 || (await doesHold(left, edits, judged)));
  return withoutEditsOf(edits, isSound ? refuted : edited);
}

/** Whether the files with the edits of some proposals close what these close, and nothing else is worse. */
async function doesHold(
  proposals: readonly Proposal[],
  edits: SuggestedEdits,
  { run, side, setup, inputs }: RunToReadAgain,
): Promise<boolean> {
  const ofProposal = new Map([...edits.ofProposal].filter(([proposal]) => proposals.includes(proposal)));
  // All that was read, since a pipe gives its text once.
  const texts = new Map([...inputs.texts].map(([uri, { text }]) => [resolve(setup.workingDirectory, uri), text]));
  for (const [uri, own] of groupBy(allEdits({ ofProposal }), (edit) => edit.uri)) {
    const before = withoutByteOrderMark(inputs.texts.get(uri)?.text ?? "");
    texts.set(resolve(setup.workingDirectory, uri), editedText(before, own));
  }
  const edited: Setup = { ...setup, files: withTexts(setup.files, texts) };
  const again = await readInputs(edited);
  const shown = await withSnapshots(edited, again);
  const read = { ...shown, setup: await withDetectionsAsked(shown.setup, again) };
  const assessed = assessInputs(read.setup, again, read.live);
  const after = judgementOf({ ...read, inputs: again }, assessed.side, assessed.assessment, side);
  const replaces = proposals.some(({ plan: { change, kind } }) => change.kind === "replace" && kind !== "minimize");
  const { complaints, loses } = proofOf(run.before, after, replaces);
  const open = new Set(gapsOf(after.assessment).flatMap(({ keys }) => keys));
  const isClosed = proposals.every(({ closes }) =>
    closes.every((entry) => !keysOf(entry).some((key) => open.has(key))),
  );
  return isClosed && complaints.length === 0 && !loses;
}
