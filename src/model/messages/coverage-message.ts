/** What findings say of verdicts, as data. `src/wording/messages/coverage.ts` words it, once. */
import type { Reason } from "../reasons/reason.ts";
import type { CounterexampleEvent, Verdict } from "../result.ts";
import type { Text } from "../text.ts";

/** The events that a finding is about. */
export type EventsSubject =
  /** Of one resource. `operations`: `*` for all of them. */
  | {
      readonly code: "resource";
      readonly operations: readonly string[];
      readonly resource: string;
      readonly type: string;
    }
  /** Of one service or several. `account`: of a live account; null for code. */
  | { readonly code: "services"; readonly owners: readonly EventsOwner[]; readonly account: Text | null };

/** The events of one service. */
export type EventsOwner =
  /** Management events of all services that have no entry of their own beside this one. */
  | { readonly code: "every-service" }
  /** Some of these, `access` where all of them are reads or all are writes. */
  | {
      readonly code: "many-services";
      readonly count: number;
      readonly services: number;
      readonly access: "read" | "write" | null;
    }
  | { readonly code: "services-unknown-to-the-catalog" }
  /** Many network activity events. */
  | { readonly code: "network-activity"; readonly service: string }
  /** Network activity events of calls that the catalog does not know. */
  | { readonly code: "calls-unknown-to-the-catalog"; readonly service: string }
  | { readonly code: "operations"; readonly service: string; readonly operations: readonly string[] }
  /** Many management operations are counted, not named. */
  | { readonly code: "counted-operations"; readonly service: string; readonly count: number };

/** Which calls of an operation are meant, where it makes several kinds of events. */
export type CallsMeant =
  /** What the catalog says of a form of the event, in its words. */
  | { readonly code: "catalog-form"; readonly when: string }
  | { readonly code: "global-service" }
  | { readonly code: "no-api-call" };

/** What is told of an event that no sink records; the finding has all of it. */
export type ExampleEvent = Pick<
  CounterexampleEvent,
  "eventSource" | "eventName" | "readOnly" | "awsRegion" | "userIdentity" | "sessionCredentialFromConsole" | "resources"
>;

/** What a team can do where the sink that records may be elsewhere; null: nothing but to mend it. */
export type CoverageHint = "show-other-trails" | null;

interface AboutEvents {
  readonly subject: EventsSubject;
  readonly reasons: readonly Reason[];
}

/** What waits for events that are lost: what gets none of its events any more, and what misses some. */
export interface WaitingDetections {
  readonly blind: readonly string[];
  readonly inPart: readonly string[];
}

export type CoverageMessage =
  | (AboutEvents & { readonly code: "event-not-recorded"; readonly hint: CoverageHint })
  | (AboutEvents & {
      readonly code: "event-partly-recorded";
      readonly missing: CallsMeant | null;
      readonly example: ExampleEvent | null;
      readonly hint: CoverageHint;
    })
  | (AboutEvents & { readonly code: "event-never-recorded" })
  | (AboutEvents & { readonly code: "coverage-undetermined" })
  | (AboutEvents & {
      readonly code: "coverage-lost";
      /** Whether a policy of either side of the change asks for the events. */
      readonly isAsked: boolean;
      readonly before: Verdict;
      readonly after: Verdict;
      /** Ids of the sinks that recorded the events before, and those of them that are not in sight any more. */
      readonly recordedBefore: readonly string[];
      readonly gone: readonly string[];
      /** They are about accounts of the organization that own no trail in sight. */
      readonly isOfMembers: boolean;
      readonly detections: WaitingDetections;
      readonly hint: CoverageHint;
    })
  | (AboutEvents & {
      readonly code: "coverage-unproven";
      readonly recordedBefore: readonly string[];
      readonly gone: readonly string[];
      /** Files that hold one of them, and that could not be read now. */
      readonly unread: readonly string[];
      readonly isOfMembers: boolean;
      readonly hint: CoverageHint;
    });
