/** What findings say of a change to what is checked, as data. `src/wording/messages/checks.ts` words it, once. */
import type { ChecksChange } from "../checks-change.ts";

/** Findings of one rule on one thing, which the rules of the base give and those of the head do not. */
export interface HiddenFindings {
  readonly rule: string;
  /** Address of what it is about; null where it is about none. */
  readonly resource: string | null;
  readonly count: number;
}

export interface ChecksMessage {
  readonly code: "checks-weakened";
  readonly change: ChecksChange;
  readonly count: number;
  /** The first of them. */
  readonly hidden: readonly HiddenFindings[];
}
