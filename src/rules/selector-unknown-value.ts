import { deadValues } from "../analysis/values/dead-values.ts";
import { settingItemsOf } from "../validation/reading.ts";
import { unknownBasicValues } from "../analysis/values/unknown-basic-values.ts";
import { unknownCause, unknownValues, type UnknownNameFound } from "../analysis/values/unknown-values.ts";
import type { UnknownName } from "../model/messages/value-message.ts";
import { mostNamed } from "../model/messages/told-values.ts";
import { groupsOf } from "../model/group-by.ts";
import { dataKey } from "../model/reasons/key.ts";
import type { Origin } from "../model/location.ts";
import type { Sink } from "../model/sink.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";
import { placesOfOthers, subjectOfSelector, subjectOfBasic } from "./values-together.ts";

/**
 * A value that is merely absent from what is known: it may be right. Values that are refused or provably dead are left
 * to the other rules.
 */
export const rule: SinkRule = { id: "selector-unknown-value", check };

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  const refused = new Set(context.rejections.map((rejection) => rejection.origin));
  const advanced = settingItemsOf(sink.advancedEventSelectors).flatMap((selector) => {
    const dead = deadValues({ sink, selector, ...context }).dead.map(({ located }) => located.origin);
    const found = unknownValues({ sink, selector, ...context });
    return together(sink, found, new Set([...refused, ...dead]), context, (cause) =>
      subjectOfSelector(selector, cause),
    );
  });
  if (sink.kind !== "trail") return advanced;
  const basic = unknownBasicValues(sink, context.semantics, context.catalog).flatMap(({ type, found }) =>
    together(sink, found, refused, context, (cause) => subjectOfBasic(type, cause)),
  );
  return [...basic, ...advanced];
}

/** One finding for all names of a selector that nobody knows for one cause. */
function together(
  sink: Sink,
  found: readonly UnknownNameFound[],
  settled: ReadonlySet<Origin>,
  { catalog: { catalogDate } }: SinkRuleContext,
  subject: (cause: readonly string[]) => string,
): SinkFinding[] {
  const left = found.filter(({ origin }) => !settled.has(origin));
  return groupsOf(left, ({ name }) => dataKey(unknownCause(name))).flatMap((group): SinkFinding[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const names: [UnknownName, ...UnknownName[]] = [
      first.name,
      ...others.slice(0, mostNamed - 1).map(({ name }) => name),
    ];
    return [
      {
        ruleId: rule.id,
        level: "note",
        kind: "open",
        message: { code: "unknown-name", names, others: others.length, catalogDate },
        origin: first.origin,
        related: placesOfOthers(
          others.map(({ origin }) => origin),
          { code: "unknown-as-well" },
        ),
        sink,
        subject: subject(unknownCause(first.name)),
      },
    ];
  });
}
