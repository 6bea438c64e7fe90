/**
 * The words for what was not decided because it takes too much work.
 */
import type { Notification } from "../model/notification.ts";
import type { Effort, Judgement } from "./judge.ts";
/** Why a verdict was given up, and what to do; null where it was not. */
export declare function giveUpReason({ openBecause }: Judgement, { perVerdict, run }: Effort): string[] | null;
/** Said once where the run had no steps left to begin all its verdicts: its result lacks what it did not look into. */
export declare function cutShortNotice({ run }: Effort): Notification;
