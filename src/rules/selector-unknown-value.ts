import { deadValues } from "../analysis/values/dead-values.ts";
import { settingItemsOf } from "../validation/reading.ts";
import { unknownBasicValues } from "../analysis/values/unknown-basic-values.ts";
import { unknownValues } from "../analysis/values/unknown-values.ts";
import type { Sink } from "../model/sink.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/**
 * A value that is merely absent from what is known: it may be right. Values that are refused or provably dead are left
 * to the other rules.
 */
export const rule: SinkRule = { id: "selector-unknown-value", check };

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  const settled = new Set(context.rejections.map((rejection) => rejection.origin));
  const advanced = settingItemsOf(sink.advancedEventSelectors).flatMap((selector) => {
    for (const { located } of deadValues({ sink, selector, ...context }).dead) settled.add(located.origin);
    return unknownValues({ sink, selector, ...context });
  });
  const basic = sink.kind === "trail" ? unknownBasicValues(sink, context.semantics, context.catalog) : [];
  return [...basic, ...advanced]
    .filter(({ origin }) => !settled.has(origin))
    .map(({ name, origin }) => ({
      ruleId: rule.id,
      level: "note",
      kind: "open",
      message: { code: "unknown-name", name, catalogDate: context.catalog.catalogDate },
      origin,
      related: [],
      sink,
    }));
}
