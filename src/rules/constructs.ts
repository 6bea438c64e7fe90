import type { Construct } from "../model/construct.ts";
import type { FindingDraft, RelatedOrigin } from "./types.ts";

type Constructs = ReadonlyMap<string, Construct>;

/**
 * Findings about what an AWS CDK app makes, with the constructs that made it: their paths, and the lines of the app
 * where those are known.
 * Beside the sinks that a finding blames, the constructs of those.
 */
export function withConstructs(
  drafts: readonly FindingDraft[],
  declared: readonly { readonly id: string; readonly construct?: Construct }[],
): readonly FindingDraft[] {
  const constructs = new Map(
    declared.flatMap(({ id, construct }) => (construct === undefined ? [] : [[id, construct] as const])),
  );
  if (constructs.size === 0) return drafts;
  return drafts.map((draft) => {
    const related = draft.related.flatMap((place) => [place, ...blamed(place, draft, constructs)]);
    const construct = draft.resource === null ? undefined : constructs.get(draft.resource);
    return construct === undefined ? { ...draft, related } : named({ ...draft, related }, construct);
  });
}

function named(draft: FindingDraft, construct: Construct): FindingDraft {
  const { path, source, trace } = construct;
  return {
    ...draft,
    construct: { path, line: source === null ? trace : null },
    related: [...madeAt(construct), ...draft.related],
  };
}

/** The construct of the sink that a place blames, where the finding is about another thing. */
function blamed({ sink }: RelatedOrigin, { resource }: FindingDraft, constructs: Constructs): readonly RelatedOrigin[] {
  const construct = sink === undefined || sink === resource ? undefined : constructs.get(sink);
  return construct === undefined ? [] : madeAt(construct);
}

function madeAt({ path, source }: Construct): readonly RelatedOrigin[] {
  return source === null ? [] : [{ role: { code: "construct", path }, origin: source }];
}
