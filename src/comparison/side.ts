/** One side of a comparison: what was read and judged, with what it takes to ask about further events. */
import type { Assessment, AssessmentInput } from "../coverage/assess.ts";
import type { Reach } from "./reach.ts";

/** What a run has read, and what it says of it. */
export interface JudgedSide {
  readonly input: AssessmentInput;
  readonly assessment: Assessment;
  /** How far it could see. */
  readonly reach: Reach;
  /**
   * The folder or file that was named, as it begins the addresses; empty: none. Two sides that are copies of each
   * other differ in it.
   */
  readonly root: string;
  /** The files of code that were read. */
  readonly files: ReadonlySet<string>;
}
