/** What is said of things that wait for events. */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { EntrySurroundings } from "../coverage/assess.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";
import type { Construct } from "../model/construct.ts";
import type { Detection, DetectionsModel } from "../model/detection.ts";
import type { Guard } from "../model/guard.ts";
import type { Origin } from "../model/location.ts";
import type { DetectionReason, EventNames } from "../model/reasons/detection-reason.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { CounterexampleEvent } from "../model/result.ts";
import type { Scope } from "../model/scope.ts";

/** `can-fire`: an event can reach it. That it will fire is never said: targets and thresholds are not looked at. */
export type DetectionVerdict = "can-fire" | "in-part" | "never" | "undetermined";

/** A detection with its verdict. */
export interface AssessedDetection {
  readonly id: string;
  readonly kind: Detection["kind"] | "sigma" | "elastic";
  readonly name: string | null;
  readonly scope: Scope | null;
  readonly guard: Guard;
  readonly origin: Origin;
  /** The place of what decides, where that is more than the detection. */
  readonly patternOrigin: Origin;
  readonly construct?: Construct;
  readonly verdict: DetectionVerdict;
  /** The events that it waits for, as far as its pattern names them. */
  readonly needs: readonly EventNames[];
  /** Ids of trails that surely record some of them. */
  readonly recordedBy: readonly string[];
  readonly reasons: readonly DetectionReason[];
  /** An event that it waits for and misses. */
  readonly counterexample: CounterexampleEvent | null;
  /** Trails that are to blame, with the place in each. */
  readonly blamed: readonly { readonly sink: string; readonly origin: Origin }[];
}

/** What is known of a detection before it is judged. */
export interface Waiting extends Pick<Detection, "id" | "name" | "scope" | "guard" | "origin" | "construct"> {
  readonly kind: AssessedDetection["kind"];
}

export type DetectionSurroundings = EntrySurroundings;

/** What the detections of a run are judged by. */
export interface DetectionsRun {
  readonly model: DetectionsModel;
  readonly trails: readonly AssessedSink[];
  /** Telemetry rules, which may feed log groups. EventBridge gets nothing of them. */
  readonly telemetryRules: readonly AssessedSink[];
  /** Whether the trails in sight are all there are. */
  readonly isComplete: boolean;
  readonly catalog: CatalogIndex;
  readonly semantics: Semantics;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly resources: readonly DeclaredResource[];
  /** Left out: all trails are among those that it is judged by. */
  readonly surroundingsOf: (
    detection: Pick<Detection, "scope" | "guard">,
    among?: readonly AssessedSink[],
  ) => DetectionSurroundings;
}
