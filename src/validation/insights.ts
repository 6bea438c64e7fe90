/** What CloudTrail Insights needs from the selectors of a trail. */
import type { Semantics } from "../catalog/semantics.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../model/selector.ts";
import type { Trail } from "../model/sink.ts";
import {
  categoryOf,
  conditionsOn,
  settingItemsOf,
  knownText,
  mayHoldMore,
  mayNameMoreFields,
  plainValues,
} from "./reading.ts";
import type { Rejection } from "./rejection.ts";

/** The one type of Insights that analyses write management events alone. */
const writeOnlyType = "ApiCallRateInsight";

/**
 * Insights on a trail that can log nothing they analyse (CloudTrail user guide, "Logging Insights events";
 * InvalidInsightSelectorsException).
 * Call rates need write management events, error rates management events of any kind; either may be for data events
 * instead, which the model
 * does not tell, so that a trail with a selector for data events is never refused.
 */
export function rejectedInsights(trail: Trail, semantics: Semantics): Rejection[] {
  const { insights, eventSelectors, advancedEventSelectors, dialect } = trail;
  if (mayHoldMore(eventSelectors) || mayHoldMore(advancedEventSelectors)) return [];
  const basic = settingItemsOf(eventSelectors);
  const advanced = settingItemsOf(advancedEventSelectors);
  if (basic.length + advanced.length === 0) return [];
  return plainValues(settingItemsOf(insights)).flatMap(({ value, located }): Rejection[] => {
    if (!semantics.insights.types.includes(value)) return [];
    const readSuffices = value !== writeOnlyType;
    if (
      basic.some((selector) => mayServe(selector, readSuffices)) ||
      advanced.some((selector) => mayServeAdvanced(selector, readSuffices))
    )
      return [];
    const needed = readSuffices ? "management-events" : "write-management-events";
    return [
      {
        rule: "trail-rejected",
        says: { code: "insights-without-events", dialect, insight: value, needed },
        origin: located.origin,
        evidence: "documented",
        related: [],
      },
    ];
  });
}

function mayServe(selector: BasicEventSelector, readSuffices: boolean): boolean {
  const { includeManagementEvents, dataResources } = selector;
  const data = settingItemsOf(dataResources).length > 0 || mayHoldMore(dataResources);
  const management = includeManagementEvents.kind !== "known" || includeManagementEvents.value;
  return data || (management && (readSuffices || knownText(selector.readWriteType) !== "ReadOnly"));
}

function mayServeAdvanced(selector: AdvancedEventSelector, readSuffices: boolean): boolean {
  switch (categoryOf(selector)?.value) {
    case "NetworkActivity":
      return false;
    case "Management":
      return readSuffices || mayNameMoreFields(selector) || mayBeWrite(selector);
    default:
      return true;
  }
}

/** Whether the selector lets events with `readOnly` false through. */
function mayBeWrite(selector: AdvancedEventSelector): boolean {
  const conditions = conditionsOn(selector, "readOnly");
  const [condition] = conditions;
  if (conditions.length !== 1 || condition?.operator !== "Equals" || condition.values.more !== null) return true;
  const values = plainValues(condition.values.items);
  return values.length !== condition.values.items.length || values.some(({ value }) => value !== "true");
}
