/**
 * What the rules on sinks find, over the variants of each sink: under every answer to what the code leaves open there
 * is one variant.
 */
import { groupsOf } from "../model/group-by.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";
import { dataKey } from "../model/reasons/key.ts";
import { sinkDraft } from "./draft.ts";
import { sinkRules } from "./index.ts";
import type { FindingDraft, SinkFinding, SinkRuleContext } from "./types.ts";

/** A finding in all variants of a sink is one; what holds under some answers alone is open, and says under which. */
export function sinkDrafts(
  sinks: readonly AssessedSink[],
  contextOf: (assessed: AssessedSink) => SinkRuleContext,
): FindingDraft[] {
  const variants = groupsOf(sinks, ({ sink }) => sink.id);
  return variants.flatMap((group) => {
    const found = group.flatMap((assessed) =>
      sinkRules.flatMap((rule) =>
        rule
          .check(assessed.sink, contextOf(assessed))
          .map((finding) => ({ finding, guard: assessed.sink.guard, key: keyOf(finding) })),
      ),
    );
    const occurrences = new Map<string, number>();
    for (const { key } of found) occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
    return found.map(({ finding, guard, key }) =>
      sinkDraft(finding, (occurrences.get(key) ?? 0) >= group.length ? null : guard),
    );
  });
}

function keyOf(finding: SinkFinding): string {
  const { uri, startLine, startColumn } = finding.origin.locate();
  return dataKey([finding.ruleId, finding.message, uri, startLine, startColumn]);
}
