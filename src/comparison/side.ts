/** One side of a comparison: what was read, with what it takes to ask about further events. */
import type { AssessmentInput } from "../coverage/assess.ts";
import type { ReleasedResource } from "../model/resource.ts";
import type { Reach } from "./reach.ts";
import type { SideRules } from "./side-rules.ts";

/** What a run has read. */
export interface JudgedSide {
  readonly input: AssessmentInput;
  /** How far it could see. */
  readonly reach: Reach;
  /**
   * The folder or file that was named, as it begins the addresses; empty: none. Two sides that are copies of each
   * other differ in it.
   */
  readonly root: string;
  /** What the code gives up without deleting it. */
  readonly released: readonly ReleasedResource[];
  /** The files of code that were read. */
  readonly files: ReadonlySet<string>;
  /** Its own rules, whatever it was judged by; left out: nobody knows them. */
  readonly rules?: SideRules;
}
