import type { ExplainEvent, ResultNotification } from "../../model/result.ts";

/**
 * The answer of `explain` in one format, written as the records come. Events of one group share their `sinks`, and what
 * is written of them is made once.
 */
export interface ExplainWriter {
  readonly event: (event: ExplainEvent) => string;
  /** What stands behind the last event. */
  readonly end: (notifications: readonly ResultNotification[]) => string;
}

export interface ExplainWriterOptions {
  /** The ids of all sinks. */
  readonly sinks: readonly string[];
  readonly color: boolean;
  readonly width: number;
}
