/** Proposals as edits of the source, where it is the place to change. */
import { unifiedDiff } from "../edits/diff.ts";
import { editsOf, type SinkEdits } from "../edits/edits.ts";
import { editedText } from "../edits/text-edit.ts";
import { groupBy } from "../model/group-by.ts";
import { withoutByteOrderMark } from "../model/line-index.ts";
import type { SourceEdit } from "../model/proposal.ts";
import type { Files } from "../sources/types.ts";
import type { SuggestedRun } from "../suggest/judged-run.ts";
import type { Proposal, Suggestion } from "../suggest/propose.ts";
import { notEditableSentence } from "../wording/not-editable.ts";
import { sharedTextSentence } from "../wording/suggest.ts";

/** The edits of one proposal; none, and a sentence, where its source is not edited. */
export interface ProposalEdits {
  readonly edits: readonly SourceEdit[];
  readonly diff: string;
  readonly notEdited: string | null;
}

/** Where nothing is edited. */
export const noEdits: ProposalEdits = { edits: [], diff: "", notEdited: null };

/** The edits of proposals, and the resources that no code could refer to where they were to be named. */
export interface SuggestedEdits {
  readonly ofProposal: ReadonlyMap<Proposal, ProposalEdits>;
  readonly unreferable: readonly string[];
}

/** Finds the edits. What one text makes of several sinks is edited only if all of them are to change alike. */
export function suggestedEdits(
  { proposals }: Suggestion,
  { sinks, resources, catalog }: SuggestedRun,
  files: Files,
  textOf: (uri: string) => string | undefined,
): SuggestedEdits {
  const found = new Map(
    proposals.map((proposal) => [proposal, editsOf(proposal.plan.change, { sinks, resources, files, catalog })]),
  );
  const bySink = new Map([...found].map(([{ plan }, edits]) => [plan.open.sink.id, edits]));
  const unreferable = [...found.values()].flatMap((edits) =>
    edits.kind === "not-editable" && edits.because.code === "no-reference"
      ? [edits.because.resource, ...edits.because.others]
      : [],
  );
  const ofProposal = new Map([...found].map(([proposal, edits]) => [proposal, shown(edits, bySink, textOf)]));
  return { ofProposal, unreferable };
}

function shown(
  edits: SinkEdits,
  bySink: ReadonlyMap<string, SinkEdits>,
  textOf: (uri: string) => string | undefined,
): ProposalEdits {
  if (edits.kind === "not-editable") return { edits: [], diff: "", notEdited: notEditableSentence(edits.because) };
  const alike = (id: string): boolean => {
    const other = bySink.get(id);
    return other?.kind === "edited" && JSON.stringify(other.edits) === JSON.stringify(edits.edits);
  };
  const others = edits.sinks.filter((id) => !alike(id));
  if (others.length > 0) return { edits: [], diff: "", notEdited: sharedTextSentence(others) };
  const changes = [...groupBy(edits.edits, ({ uri }) => uri)].map(([uri, own]) => {
    const before = withoutByteOrderMark(textOf(uri) ?? "");
    return { uri, before, after: editedText(before, own) };
  });
  return { edits: edits.edits, diff: unifiedDiff(changes), notEdited: null };
}

/** The edits, without those of proposals whose text is not to be changed; each then says so. */
export function withoutEditsOf(edits: SuggestedEdits, proposals: readonly Proposal[]): SuggestedEdits {
  const ofProposal = new Map(
    [...edits.ofProposal].map(([proposal, own]) => {
      const [at] = own.edits;
      const isDropped = at !== undefined && proposals.includes(proposal);
      const because = isDropped ? notEditableSentence({ code: "reads-otherwise", at }) : null;
      return [proposal, because === null ? own : { edits: [], diff: "", notEdited: because }];
    }),
  );
  return { ...edits, ofProposal };
}

/** The edits of all proposals, each once. */
export function allEdits({ ofProposal }: Pick<SuggestedEdits, "ofProposal">): SourceEdit[] {
  const edits = [...ofProposal.values()].flatMap((one) => one.edits);
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
