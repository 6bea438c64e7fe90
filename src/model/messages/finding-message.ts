/**
 * What a finding says, as data. `src/wording/messages` words it, once; merging and grouping compare these values.
 *
 * No argument is prose: each is a name or a value from the input, a fact of the catalog, or a reason.
 */
import { dataKey } from "../reasons/key.ts";
import { reasonsKey } from "../reasons/reason.ts";
import type { Reason } from "../reasons/reason.ts";
import type { ChecksMessage } from "./checks-message.ts";
import type { CoverageMessage } from "./coverage-message.ts";
import type { DeliveryMessage, DeliveryRole } from "./delivery-message.ts";
import type { EvidenceMessage } from "./evidence-message.ts";
import type { DetectionMessage } from "./detection-message.ts";
import type { RedundancyMessage, RedundancyRole } from "./redundancy-message.ts";
import type { DoubtMessage, RejectionMessage, RejectionRole } from "./rejection-message.ts";
import type { ToldValues } from "./told-values.ts";
import type { ValueMessage, ValueRole } from "./value-message.ts";
import type { RunMessage, TrailMessage } from "./trail-message.ts";
import type { SettingLossMessage } from "./setting-loss-message.ts";
import type { TrailSettingsMessage } from "./trail-settings-message.ts";

/**
 * What AWS refuses: its message can have code to copy behind it. `told`: what is refused for the same cause in the same
 * selector, the one that the message names first; no values where the message is not about one.
 */
export interface RefusedMessage {
  readonly code: "refused";
  readonly says: RejectionMessage;
  readonly told: ToldValues;
}

export type FindingMessage =
  | CoverageMessage
  | ChecksMessage
  | TrailMessage
  | TrailSettingsMessage
  | SettingLossMessage
  | RunMessage
  | RefusedMessage
  | DoubtMessage
  | ValueMessage
  | RedundancyMessage
  | DeliveryMessage
  | EvidenceMessage
  | DetectionMessage;

/** What a place has to do with a finding that it is not the place of. */
export type PlaceRole = FindingRole | RejectionRole | ValueRole | RedundancyRole | DeliveryRole;

/** Of findings about verdicts, constructs and copies of events. */
export type FindingRole =
  /** The selector, or the setting, that makes a sink answer like this. */
  | { readonly code: "answer"; readonly answer: Extract<Reason, { readonly code: "sink" }> }
  /** One of several sinks that record the events if they belong to the account. */
  | { readonly code: "may-record"; readonly sink: string }
  /** The construct of an AWS CDK app is made here. */
  | { readonly code: "construct"; readonly path: string }
  /** A resource of the service whose management events are meant. */
  | { readonly code: "declared-here"; readonly address: string }
  /** The finding stands at the call of a module that was fetched, and is about this place in it. */
  | { readonly code: "in-module" }
  /** The finding stands at another place, because the repository does not keep the file that it is about. */
  | { readonly code: "not-kept" }
  /** The setting of a trail that keeps events from a detection. */
  | { readonly code: "to-blame"; readonly sink: string }
  /** Another trail, by its address, that copies the same events. */
  | { readonly code: "first-copy"; readonly trail: string };

/** The construct of an AWS CDK app that made what a finding is about; `line` where its file is not there to show. */
export interface MadeBy {
  readonly path: string;
  readonly line: string | null;
}

/** A string that is the same for two messages just when they say the same: for maps. */
export function messageKey(message: FindingMessage): string {
  return dataKey("reasons" in message ? { ...message, reasons: reasonsKey(message.reasons) } : message);
}
