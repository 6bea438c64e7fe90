/** What CloudTrail Insights needs from the selectors of a trail. */
import type { Semantics } from "../catalog/semantics.ts";
import type { Origin } from "../model/location.ts";
import type { RejectionMessage } from "../model/messages/rejection-message.ts";
import { nearestName } from "../model/nearest-name.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "../model/selector.ts";
import type { InsightSelector, Trail } from "../model/sink.ts";
import { knownString } from "../model/text.ts";
import { absent } from "../model/value.ts";
import {
  categoryOf,
  conditionsOn,
  settingItemsOf,
  knownText,
  mayHoldMore,
  mayNameMoreFields,
  plainValues,
} from "./reading.ts";
import { rejectedBy, type Rejection } from "./rejection.ts";

/** Further apart than this, a word is another one and no slip of the hand. */
const mostSlips = 2;

/** The one type of Insights that analyses write management events alone. */
const writeOnlyType = "ApiCallRateInsight";

/**
 * Insights that AWS does not have, or on a trail that can log nothing they analyse (CloudTrail user guide, "Logging
 * Insights events"; InvalidInsightSelectorsException).
 * Call rates need write management events, error rates management events of any kind, and those for data events
 * selectors for such. Where the category is left out, a trail with a selector for data events is not refused either.
 */
export function rejectedInsights(trail: Trail, semantics: Semantics): Rejection[] {
  const insights = settingItemsOf(trail.insights);
  return [
    ...insights.flatMap((insight) => refusedWords(trail, insight, semantics)),
    ...insights.flatMap((insight) => withoutEvents(trail, insight, semantics)),
  ];
}

/** Types and categories that differ from those of AWS by a slip of the hand; others may be newer than the catalog. */
function refusedWords({ dialect }: Trail, insight: InsightSelector, semantics: Semantics): Rejection[] {
  const { types, eventCategories } = semantics.insights;
  const words = [
    { written: [insight], allowed: types },
    { written: settingItemsOf(insight.categories ?? absent), allowed: eventCategories },
  ];
  return words.flatMap(({ written, allowed }) =>
    plainValues(written).flatMap(({ value, located }) => {
      const meant = allowed.includes(value) ? undefined : nearestName(value, allowed, mostSlips);
      if (meant === undefined) return [];
      return rejectedBy(semantics.listSources.insights, {
        rule: "trail-rejected",
        says: { code: "insight-word-not-allowed", dialect, value, allowed, meant },
        origin: located.origin,
      });
    }),
  );
}

type Needed = Extract<RejectionMessage, { code: "insights-without-events" }>["needed"];

function withoutEvents(trail: Trail, insight: InsightSelector, semantics: Semantics): Rejection[] {
  const { eventSelectors, advancedEventSelectors, dialect } = trail;
  const type = knownString(insight.text);
  if (type === undefined || !semantics.insights.types.includes(type)) return [];
  if (mayHoldMore(eventSelectors) || mayHoldMore(advancedEventSelectors)) return [];
  const basic = settingItemsOf(eventSelectors);
  const advanced = settingItemsOf(advancedEventSelectors);
  const isDefault = basic.length + advanced.length === 0;
  return neededBy(type, insight).flatMap(({ needed, origin }) => {
    const isServed =
      (isDefault && needed !== "data-events") ||
      basic.some((selector) => mayServe(selector, needed)) ||
      advanced.some((selector) => mayServeAdvanced(selector, needed));
    if (isServed) return [];
    return rejectedBy(semantics.trailRules.insightsNeedEvents, {
      rule: "trail-rejected",
      says: { code: "insights-without-events", dialect, insight: type, needed },
      origin,
    });
  });
}

/** The events that Insights of a type need, with the place that says so. */
function neededBy(type: string, insight: InsightSelector): { readonly needed: Needed; readonly origin: Origin }[] {
  const management = type === writeOnlyType ? "write-management-events" : "management-events";
  const categories = plainValues(settingItemsOf(insight.categories ?? absent));
  const data = categories.find(({ value }) => value === "Data");
  if (data !== undefined) return [{ needed: "data-events", origin: data.located.origin }];
  return [{ needed: management, origin: insight.origin }];
}

function mayServe(selector: BasicEventSelector, needed: Needed): boolean {
  const { includeManagementEvents, dataResources } = selector;
  const data = settingItemsOf(dataResources).length > 0 || mayHoldMore(dataResources);
  if (data || needed === "data-events") return data;
  const management = includeManagementEvents.kind !== "known" || includeManagementEvents.value;
  return management && (needed === "management-events" || knownText(selector.readWriteType) !== "ReadOnly");
}

function mayServeAdvanced(selector: AdvancedEventSelector, needed: Needed): boolean {
  switch (categoryOf(selector)?.value) {
    case "NetworkActivity":
      return false;
    case "Management":
      if (needed === "data-events") return false;
      return needed === "management-events" || mayNameMoreFields(selector) || mayBeWrite(selector);
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
