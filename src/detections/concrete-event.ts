/** A counterexample as the event that a rule of an event bus would get. */
import type { EventType } from "../catalog/types.ts";
import type { OpenValue } from "../model/open-value.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import { literal } from "../model/text.ts";
import { detailTypeOf } from "./patterns/describe-event.ts";
import { meetsCondition } from "./patterns/evaluate.ts";
import type { DetectionPattern } from "./patterns/types.ts";

/** Whether a pattern may take the event: one that it surely does not take is none that a rule misses. */
export function isAccepted({ condition }: DetectionPattern, event: CounterexampleEvent, eventType: EventType): boolean {
  return meetsCondition(condition, deliveredEvent(event, eventType)) !== "no";
}

/** What a counterexample does not say is left open. */
function deliveredEvent(event: CounterexampleEvent, eventType: EventType): OpenValue {
  const { awsRegion } = event;
  const record = Object.entries(event).flatMap(([field, value]): [string, OpenValue][] =>
    typeof value === "string" || typeof value === "boolean" ? [[field, valueOf(value)]] : [],
  );
  return {
    kind: "mapping",
    entries: new Map<string, OpenValue>([
      ["detail-type", valueOf(detailTypeOf(eventType, null))],
      ...(awsRegion === undefined ? [] : [["region", valueOf(awsRegion)] as const]),
      ["detail", { kind: "mapping", entries: new Map(record), more: { because: null } }],
    ]),
    more: { because: null },
  };
}

function valueOf(value: string | boolean): OpenValue {
  return typeof value === "string" ? { kind: "text", text: literal(value) } : { kind: "boolean", boolean: value };
}
