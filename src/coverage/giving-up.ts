/**
 * The words for what was not decided because it takes too much work.
 */
import type { Notification } from "../model/notification.ts";
import type { Effort, Judgement } from "./judge.ts";

/** Why a verdict was given up, and what to do; null where it was not. */
export function giveUpReason({ openBecause }: Judgement, { perVerdict, run }: Effort): string[] | null {
  switch (openBecause) {
    case "budget":
      return [
        `deciding it takes more than ${counted(perVerdict)} comparisons of selector values, so it was given up: ` +
          "name fewer values in the selectors for these events, or the same values in each of them " +
          "(explain tells of a single event what becomes of it)",
      ];
    case "run-budget":
      return [
        `the verdicts before it took ${counted(run.steps)} comparisons of selector values, ` +
          `all that one run may take, so it was not begun: ${advice}`,
      ];
    case "wider-events":
    case "unseen-sinks":
    case null:
      return null;
  }
}

/** Said once where the run had no steps left to begin all its verdicts: its result lacks what it did not look into. */
export function cutShortNotice({ run }: Effort): Notification {
  const message =
    `Deciding what is recorded took ${counted(run.steps)} comparisons of selector values, all that one run may take: ` +
    `what came after that is undetermined. To have all of it decided, ${advice}.`;
  return { level: "error", message, location: null, incomplete: true };
}

const advice = "check fewer paths or policies at a time, or name fewer values in selectors";

function counted(steps: number): string {
  return steps.toLocaleString("en-US");
}
