import { groupsOf } from "../model/group-by.ts";
import type { RejectionMessage } from "../model/messages/rejection-message.ts";
import { toldValues, type ToldValues } from "../model/messages/told-values.ts";
import { dataKey } from "../model/reasons/key.ts";
import type { Sink } from "../model/sink.ts";
import { literal, type Text } from "../model/text.ts";
import type { Rejection } from "../validation/rejection.ts";
import type { SinkFinding } from "./types.ts";
import { placesOfOthers } from "./values-together.ts";

/** The findings of a rule about what AWS refuses in a sink: one for each selector and cause. */
export function rejectionFindings(
  ruleId: Rejection["rule"],
  sink: Sink,
  rejections: readonly Rejection[],
): SinkFinding[] {
  const selectors = new Map<Rejection["selector"], number>();
  for (const { selector } of rejections) if (!selectors.has(selector)) selectors.set(selector, selectors.size);
  const groups = groupsOf(
    rejections.filter((rejection) => rejection.rule === ruleId),
    ({ selector, says }) => dataKey([selectors.get(selector), causeOf(says)]),
  );
  return groups.flatMap(([first, ...others]): SinkFinding[] => {
    if (first === undefined) return [];
    const { says, origin, related } = first;
    const places = placesOfOthers(
      others.map((other) => other.origin),
      { code: "rejected-as-well" },
    );
    return [
      {
        ruleId,
        level: "error",
        kind: "fail",
        message: { code: "refused", says, told: toldOf([first, ...others]) },
        origin,
        related: [...related, ...places],
        sink,
      },
    ];
  });
}

function toldOf(group: readonly Rejection[]): ToldValues {
  const values = group.flatMap(({ says }) => valueOf(says) ?? []);
  return { ...toldValues(values), others: group.length - 1 };
}

/** The value that a message is about; null where it is about something else. */
function valueOf(says: RejectionMessage): Text | null {
  switch (says.code) {
    case "data-resource-value-refused":
      return says.value;
    case "excluded-source-not-allowed":
    case "field-value-not-allowed":
    case "value-length":
      return literal(says.value);
    default:
      return null;
  }
}

/** The message without its value. What differs in case alone has advice of its own. */
function causeOf(says: RejectionMessage): unknown {
  switch (says.code) {
    case "data-resource-value-refused":
      return { ...says, value: null, all: null };
    case "excluded-source-not-allowed":
    case "value-length":
    case "field-value-not-allowed":
      return { ...says, value: null };
    default:
      return says;
  }
}
