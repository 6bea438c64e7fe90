/** The run that suggestions are for, and how it is judged again with other selectors. */
import type { Catalog } from "../catalog/types.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { RecordingComparison } from "../comparison/compare-recording.ts";
import type { Assessment } from "../coverage/assess.ts";
import type { Finding } from "../model/result.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Sink } from "../model/sink.ts";

/** One judgement of a run. */
export interface Judgement {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** What it no longer records of what the run recorded at first, and what it records beyond that. */
  readonly compared: () => Pick<RecordingComparison, "lost" | "unproven">;
}

/** A run, judged. */
export interface SuggestedRun {
  /** As they were read. */
  readonly sinks: readonly Sink[];
  readonly resources: readonly DeclaredResource[];
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  /** The verdicts as they are. */
  readonly before: Judgement;
  /** The verdicts with these sinks in place of those of the run. */
  readonly judge: (sinks: readonly Sink[]) => Judgement;
  /** The verdicts alone. */
  readonly assess: (sinks: readonly Sink[]) => Assessment;
}

/** What is asked for. */
export interface SuggestChoices {
  /** Id of the only sink to change, or the end of one; null: any. */
  readonly sink: string | null;
  /** Whole types of resources, and not single ones. */
  readonly wholeTypes: boolean;
  /** Changes too that do more than add to a list. */
  readonly unsafe: boolean;
  /** Ids of resources that the code of sinks cannot refer to. */
  readonly unreferable: ReadonlySet<string>;
}
