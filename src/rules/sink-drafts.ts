/**
 * What the rules on sinks find, over the variants of each sink: under every answer to what the code leaves open there is one variant.
 */
import { groupsOf } from "../model/group-by.ts";
import type { AssessedSink } from "../coverage/reached.ts";
import { parametersIn } from "../model/reasons/parameters.ts";
import { describeGuard } from "../wording/questions.ts";
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
      sinkRules.flatMap((rule) => rule.check(assessed.sink, contextOf(assessed))),
    );
    const occurrences = new Map<string, number>();
    for (const finding of found) occurrences.set(keyOf(finding), (occurrences.get(keyOf(finding)) ?? 0) + 1);
    return found.map((finding) =>
      draftOf((occurrences.get(keyOf(finding)) ?? 0) >= group.length ? finding : conditional(finding)),
    );
  });
}

function keyOf({ ruleId, message, origin }: SinkFinding): string {
  const { uri, startLine, startColumn } = origin.locate();
  return JSON.stringify([ruleId, message, uri, startLine, startColumn]);
}

function conditional(finding: SinkFinding): SinkFinding {
  const { guard } = finding.sink;
  const message = `When ${describeGuard(guard)}: ${finding.message}`;
  const parameters = parametersIn(guard);
  return {
    ...finding,
    level: "note",
    kind: "open",
    message,
    ...(parameters.length === 0 ? {} : { data: { parameters } }),
  };
}

function draftOf(finding: SinkFinding): FindingDraft {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    kind: finding.kind,
    message: finding.message,
    ...(finding.code === undefined ? {} : { code: finding.code }),
    ...(finding.data === undefined ? {} : { data: finding.data }),
    origin: finding.origin,
    related: finding.related,
    resource: finding.sink.id,
    operations: [],
    counterexample: null,
    controls: [],
    policy: null,
    requirement: null,
    subject: "",
    cause: [finding.ruleId, finding.sink.id, finding.message].join(" "),
  };
}
