/**
 * What was not decided because it takes too much work.
 */
import type { Notification } from "../model/notification.ts";
import type { Reason } from "../model/reasons/reason.ts";
import { fewerComparisons, grouped } from "../wording/reasons.ts";
import type { Effort, GroupVerdict } from "./judge.ts";

/** Why a verdict was given up; null where it was not. */
export function giveUpReasons({ openBecause }: GroupVerdict, { perVerdict, run }: Effort): readonly Reason[] | null {
  switch (openBecause) {
    case "budget":
      return [{ code: "too-many-comparisons", limit: perVerdict }];
    case "run-budget":
      return [{ code: "no-comparisons-left", limit: run.steps }];
    case "wider-events":
    case "unseen-sinks":
    case null:
      return null;
  }
}

/** Said once where the run had no steps left to begin all its verdicts: its result lacks what it did not look into. */
export function cutShortNotice({ run }: Effort): Notification {
  const message =
    `Deciding what is recorded took ${grouped(run.steps)} comparisons of selector values, the limit of one run: ` +
    `what came after that is undetermined. To decide all of it, ${fewerComparisons}.`;
  return { level: "error", message, location: null, incomplete: true };
}
