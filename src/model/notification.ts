import type { Location, Origin } from "./location.ts";
import type { Assumption } from "./reasons/assumption.ts";
import type { FailedCallNotice } from "./failed-call.ts";

/**
 * Something about the run itself: an input that could not be read, an assumption that the whole run rests on.
 * `incomplete` marks those that make the result incomplete (exit status 3).
 */
export interface Notification {
  readonly level: "error" | "warning" | "note";
  readonly message: string;
  readonly location: Location | null;
  readonly incomplete: boolean;
  /**
   * What the input names and what is not here, such as the template of a nested stack: which it is, the same in every
   * run
   * that lacks it. The result is complete, but what is declared there cannot be told from what is gone.
   */
  readonly hides?: string;
  /** The call of a module whose files are not here. */
  readonly module?: UnseenModuleCall;
  /** The same for those that people read as one, since they only differ in a name; left out: the message. */
  readonly alike?: string;
  /** The folder that could not be read, relative to the working directory. */
  readonly folder?: string;
  /** The trail or event data store that it tells of, where that is declared and not made. */
  readonly unmade?: UnmadeSink;
  /** The live account of which something could not be read. */
  readonly accountId?: string;
  /** The call that failed, where that is what it tells. */
  readonly failedCall?: FailedCallNotice;
}

/** A trail or event data store that is declared and that nothing makes. */
export interface UnmadeSink {
  readonly address: string;
  readonly because: UnmadeBecause;
  /** What that rests on. */
  readonly assumptions: readonly Assumption[];
}

export type UnmadeBecause =
  | { readonly code: "condition-off"; readonly condition: string }
  /** Its `count` or `for_each`, or that of a module around it, gives none. */
  | { readonly code: "no-instance" }
  | { readonly code: "switch-off"; readonly switch: string };

/** Resources of which no more is known than how many there are and where the first stands. */
export interface LaterResources {
  readonly count: number;
  readonly first: Origin;
  /** They bring no notification, and no sink. */
  readonly read: () => readonly import("./resource.ts").DeclaredResource[];
}

/** A call of a module whose files are not here: what is declared there begins with its address. */
export interface UnseenModuleCall {
  /** As it begins the ids of what the module declares: `main.tf#module.audit`. */
  readonly address: string;
  /** What the call asks for; null where it does not say so in plain text. */
  readonly asked: ModuleVersion;
  /** What was brought for the call when it asked for another source or version; left out: nothing. */
  readonly installed?: ModuleVersion;
}

/** Where a module comes from; `version` is that of a registry. */
export interface ModuleVersion {
  readonly source: string | null;
  readonly version: string | null;
}

/** What a front-end read from one input. */
export interface SourceModel {
  readonly sinks: readonly import("./sink.ts").Sink[];
  readonly resources: readonly import("./resource.ts").DeclaredResource[];
  readonly notifications: readonly Notification[];
  /** Resources behind these that are not read before somebody asks for them. Left out: none. */
  readonly later?: LaterResources;
  /** Further resources that the code declares, without a verdict of their own. */
  readonly places?: readonly import("./resource.ts").DeclaredPlace[];
  /** What it gives up without deleting it. */
  readonly released?: readonly import("./resource.ts").ReleasedResource[];
  /** What its stacks offer to other stacks of their account and Region. */
  readonly exports?: readonly import("./export.ts").Export[];
  /** What the code asks to have left out of the findings, other than by comments. */
  readonly suppressions?: readonly import("./suppression.ts").CodeSuppression[];
  /** The policies of buckets and keys, which decide whether CloudTrail can deliver. */
  readonly resourcePolicies?: readonly import("./surroundings.ts").ResourcePolicy[];
  /** What the code says of buckets, of which some may hold log files. */
  readonly buckets?: readonly import("./surroundings.ts").BucketSettings[];
  /** What waits for events in it. Left out: nothing does. */
  readonly detections?: import("./detection.ts").DetectionsModel;
}
