import type { Catalog } from "../catalog/types.ts";
import type { BlindedDetection } from "./blinded-detections.ts";
import type { Weakening } from "../comparison/weakened.ts";
import type { AssessedDetection } from "../detections/types.ts";
import type { Guard } from "../model/guard.ts";
import type { FindingMessage, MadeBy, PlaceRole } from "../model/messages/finding-message.ts";
import type { Reason } from "../model/reasons/reason.ts";
import type { CounterexampleEvent, FindingKind, Level, Verdict } from "../model/result.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";
import type { WeakenedSink } from "../comparison/weakened-settings.ts";
import type { RequiredEvents } from "../requirements/types.ts";
import type { Policy } from "../policy/types.ts";
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { DeclaredPlace, DeclaredResource } from "../model/resource.ts";
import type { Origin } from "../model/location.ts";
import type { UnmadeSink } from "../model/notification.ts";
import type { Rejection } from "../validation/rejection.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { ResourcePolicy } from "../model/surroundings.ts";
import type { Sink } from "../model/sink.ts";
import type { EvidenceFact } from "../verify/types.ts";

/** What a report needs to know of a rule; the text comes from the rule's page, `policies/rules/<id>.md`. */
export interface RuleMeta {
  readonly id: string;
  /** One line, from the page's title: "An event of a declared resource is not recorded". */
  readonly title: string;
  /** One to three sentences, plain text. */
  readonly summary: string;
  readonly defaultLevel: "error" | "warning" | "note";
  /** GitHub's scale, `"0.1"` to `"10.0"`. */
  readonly securitySeverity: string;
  readonly precision: "very-high" | "high" | "medium" | "low";
  readonly tags: readonly string[];
  /** The whole page, Markdown. */
  readonly page: string;
}

/** What a rule found in one sink, whatever is to be recorded. `sinkDraft` makes a draft of it. */
export interface SinkFinding extends Pick<
  FindingDraft,
  "ruleId" | "level" | "kind" | "message" | "origin" | "related"
> {
  readonly sink: Sink;
  /** Tells findings of the rule on the sink apart; left out: the order in which they come does. */
  readonly subject?: string;
}

/** What rules on sinks are told beside the sink. */
export interface SinkRuleContext {
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  /** What AWS refuses of this sink: `rejections(sink, semantics)`. */
  readonly rejections: readonly Rejection[];
  /** What the checked code declares; left out where none is in sight. */
  readonly resources?: readonly DeclaredResource[];
  /** The sink as it was read, without what the run takes for granted about accounts; left out: the same. */
  readonly asRead?: Sink;
  /** The policies of buckets and keys that the checked code declares; left out where none is in sight. */
  readonly resourcePolicies?: readonly ResourcePolicy[];
  /** Whether its selectors are compared with each other: not where the run has too many to compare. Left out: yes. */
  readonly selectorsAreCompared?: boolean;
}

/** A rule that judges one sink by itself. */
export interface SinkRule {
  readonly id: string;
  readonly check: (sink: Sink, context: SinkRuleContext) => SinkFinding[];
}

/** A place that belongs to a finding beside its own. */
export interface RelatedOrigin {
  readonly role: PlaceRole;
  readonly origin: Origin;
  /** Id of the sink that the place is to blame for; left out where it is about something else. */
  readonly sink?: string;
}

/** What makes findings one cause, as data. Sinks and resources are named by their ids; `CauseKeys` makes keys of it. */
export interface FindingCause {
  readonly about: readonly unknown[];
  /** Lists that many findings share are gone through once. */
  readonly reasons?: readonly Reason[];
}

/** A finding before it is given its place in the result: positions are not computed and nothing is worded yet. */
export interface FindingDraft {
  readonly ruleId: string;
  readonly level: Level;
  readonly kind: FindingKind;
  readonly message: FindingMessage;
  /** The answers to what the code leaves open under which it holds; empty: under all. */
  readonly when: Guard;
  /** The construct of an AWS CDK app that made what it is about; null where none did, or nobody knows it. */
  readonly construct: MadeBy | null;
  readonly origin: Origin;
  readonly related: readonly RelatedOrigin[];
  /** Id of the resource or sink it is about. */
  readonly resource: string | null;
  readonly operations: readonly string[];
  readonly counterexample: CounterexampleEvent | null;
  readonly controls: readonly string[];
  readonly policy: string | null;
  readonly requirement: string | null;
  /** Tells findings of one rule on one resource apart: part of the fingerprint, without line numbers. */
  readonly subject: string;
  /** Findings with the same cause are shown to people as one. */
  readonly cause: FindingCause;
  /** No document says whether there are such events, and no policy names them. */
  readonly isUndocumented: boolean;
  /** Id of the account, root module or stack that it is about; null where it is about none. */
  readonly scope: string | null;
  /**
   * Findings of one rule on one resource, at one place, about the same operations, with the same key are one, whichever
   * requirements ask:
   * of the message, or of the part of it that the requirement has no part in.
   */
  readonly sameAs: string;
  /**
   * The draft that already says this, of the same policy: another requirement asks for these operations and for more.
   */
  readonly partOf?: FindingDraft;
}

/**
 * Entries that are one cause: the same verdict for the same reasons, on the same resource, for the same requirement.
 */
export interface CoverageCause {
  readonly first: AssessedEntry;
  readonly entries: readonly AssessedEntry[];
}

/** What rules about coverage are told beside the verdicts. */
export interface CoverageContext {
  /**
   * Whether the sinks in sight are all there are: a live account, `--trails`, or `sinks: complete` in the
   * configuration.
   */
  readonly sinksAreComplete: boolean;
  readonly resources: readonly DeclaredResource[];
  /** Resources without a verdict of their own; left out: none. */
  readonly places?: readonly DeclaredPlace[];
  /** Detections that see less than before the change that is looked at; left out: none. */
  readonly blinded?: readonly BlindedDetection[];
  /** For live accounts, which have no file of their own: the place of what asked for the events. */
  readonly placeOf?: ((required: RequiredEvents) => Origin) | undefined;
}

/** A rule that turns verdicts of one cause into a finding. */
export interface CoverageRule {
  readonly id: string;
  /** The verdict that the rule speaks of. */
  readonly verdict: Verdict;
  /** @param cause entries with the same verdict, reasons and resource, at least one */
  readonly check: (cause: CoverageCause, context: CoverageContext) => FindingDraft;
}

/** Entries of one cause that an earlier state recorded, or recorded more of. */
export interface CoverageLoss {
  /** `unproven`: nobody can say whether they are recorded now. */
  readonly kind: "lost" | "unproven";
  /** Whether a policy of either side asks for the events. */
  readonly isAsked: boolean;
  readonly cause: CoverageCause;
  /** The verdict before: `covered` or `partial`. */
  readonly before: Verdict;
  /** Ids of the sinks that recorded the events before. */
  readonly recordedBefore: readonly string[];
  /** Those of them that are not in sight any more. */
  readonly gone: readonly string[];
  /** Files that hold one of them, and that could not be read now. */
  readonly unread: readonly string[];
  /** They are about accounts of the organization that own no trail in sight. */
  readonly isOfMembers: boolean;
  /** Where to tell it, if it is about no resource and no sink in sight. */
  readonly place: Origin;
}

/** A rule about what a change loses. */
export interface LossRule {
  readonly id: string;
  /** What the rule speaks of. */
  readonly kind: CoverageLoss["kind"];
  readonly check: (loss: CoverageLoss, context: CoverageContext) => FindingDraft;
}

/** A rule about what a change does to a sink that both sides have. */
export interface SinkChangeRule {
  readonly id: string;
  readonly check: (change: WeakenedSink) => FindingDraft;
}

/** A rule about what a change to the rules hides. */
export interface WeakeningRule {
  readonly id: string;
  /** @param origin where the head has what hides, or a place that it has */
  readonly check: (weakening: Weakening, origin: Origin) => FindingDraft;
}

/** A rule about what logs show; null: the fact is not its own. */
export interface EvidenceRule {
  readonly id: string;
  readonly check: (fact: EvidenceFact, context: CoverageContext) => FindingDraft | null;
}

/** A rule about things that wait for events: of those on verdicts, one has a finding for each of them. */
export interface DetectionRule {
  readonly id: string;
  readonly check: (detection: AssessedDetection, context: Pick<CoverageContext, "sinksAreComplete">) => FindingDraft;
}

/** A rule about the run as a whole. */
export interface RunRule {
  readonly id: string;
  readonly check: (run: RunFacts) => FindingDraft[];
}

/** What code declares, before it is read what that is. */
export interface DeclaredOutline {
  readonly count: number;
  /** Where the first resource stands; null where there is none. */
  readonly first: Origin | null;
}

export interface RunFacts {
  /** Whether files of `--trails` or the configuration were read, whatever they show. */
  readonly trailFilesRead: boolean;
  /** Whether no sinks exist but those in sight, and none are. Left out: others may. */
  readonly noSinksExist?: boolean;
  readonly semantics: Semantics;
  readonly sinks: readonly AssessedSink[];
  readonly resources: readonly DeclaredResource[];
  /** All that the code declares: where nothing is judged, `resources` may be empty all the same. */
  readonly declared: DeclaredOutline;
  readonly policies: readonly Policy[];
  /** Trails and event data stores that the code declares and nothing makes. Left out: none. */
  readonly unmade?: readonly UnmadeAt[];
}

/** With its place. */
export interface UnmadeAt {
  readonly sink: UnmadeSink;
  readonly origin: Origin;
}
