/**
 * Whether a trail delivers an Insights event: no selector decides that, but whether the trail collects Insights of the
 * type (user guide, "Logging Insights events"). Event data stores select them by their category.
 */
import type { ExplainReason } from "../model/reasons/explain-reason.ts";
import type { Trail } from "../model/sink.ts";
import { literal } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { and, some } from "../model/certainty.ts";
import { compare } from "../selectors/compare.ts";
import type { RecordingStatus } from "./recording-status.ts";

/** The category of Insights events. */
export const insightCategory = "Insight";

/** What a trail does with an Insights event of its account. */
interface InsightAnswer {
  readonly verdict: Certainty;
  readonly reasons: readonly ExplainReason[];
}

/** @param insight the type of the record; null where it names none */
export function insightAnswer({ insights }: Trail, status: RecordingStatus, insight: string | null): InsightAnswer {
  if (status.counts === "no") return { verdict: "no", reasons: status.because };
  switch (insights.kind) {
    case "absent":
      return { verdict: "no", reasons: [{ code: "insights-not-collected", insight }] };
    case "unknown":
      return { verdict: "maybe", reasons: [{ code: "insights-unknown", because: insights.because }] };
    case "known": {
      const { items, more } = insights.value;
      if (items.length === 0 && more === null)
        return { verdict: "no", reasons: [{ code: "insights-not-collected", insight }] };
      if (insight === null) return { verdict: "maybe", reasons: [{ code: "insights-unknown", because: null }] };
      const listed = some(items, ({ text }) => compare("equals", text, literal(insight)));
      if (listed === "yes") {
        const verdict = and(status.counts, listed);
        return { verdict, reasons: verdict === "yes" ? [{ code: "insights-collected", insight }] : status.because };
      }
      if (listed === "maybe" || more !== null)
        return { verdict: "maybe", reasons: [{ code: "insights-unknown", because: more?.unknown ?? null }] };
      return { verdict: "no", reasons: [{ code: "insights-not-collected", insight }] };
    }
  }
}
