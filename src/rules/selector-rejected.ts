import { deadValues } from "../analysis/values/dead-values.ts";
import { doubts, type Doubt } from "../analysis/values/doubtful.ts";
import type { Sink } from "../model/sink.ts";
import { rejectionFindings } from "./rejection-findings.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/**
 * AWS refuses an event selector, so that the trail or event data store is not created or changed. What it may refuse,
 * for all that its documents say, is a note.
 */
export const rule: SinkRule = { id: "selector-rejected", check };

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  const refused = rejectionFindings("selector-rejected", sink, context.rejections);
  if (context.rejections.length > 0) return refused;
  return doubts(sink, context.semantics)
    .filter((doubt) => !isDead(sink, doubt, context))
    .map(({ says, origin, related }) => ({
      ruleId: rule.id,
      level: "note",
      kind: "open",
      message: says,
      origin,
      related,
      sink,
    }));
}

/** What no event can meet has a finding of its own. */
function isDead(sink: Sink, { selector, field }: Doubt, { semantics, catalog }: SinkRuleContext): boolean {
  return deadValues({ sink, selector, semantics, catalog }).dead.some((value) => value.field === field);
}
