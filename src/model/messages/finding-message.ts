/**
 * What a finding says, as data. `src/wording/messages` words it, once; merging and grouping compare these values.
 *
 * No argument is prose: each is a name or a value from the input, a fact of the catalog, or a reason.
 */
import { dataKey } from "../reasons/key.ts";
import type { Reason } from "../reasons/reason.ts";
import type { CoverageMessage } from "./coverage-message.ts";
import type { RunMessage, TrailMessage } from "./trail-message.ts";
import type { TrailSettingsMessage } from "./trail-settings-message.ts";

/** A sentence of a rule whose words are not data yet. `snippet`: code to copy that stands behind it. */
export interface WordedMessage {
  readonly code: "worded";
  readonly sentence: string;
  readonly snippet: string | null;
}

export type FindingMessage = CoverageMessage | TrailMessage | TrailSettingsMessage | RunMessage | WordedMessage;

/** What a place has to do with a finding that it is not the place of. */
export type PlaceRole =
  /** The selector, or the setting, that makes a sink answer like this. */
  | { readonly code: "answer"; readonly answer: Extract<Reason, { readonly code: "sink" }> }
  /** The construct of an AWS CDK app is made here. */
  | { readonly code: "construct"; readonly path: string }
  /** Another trail, by its address, that copies the same events. */
  | { readonly code: "first-copy"; readonly trail: string }
  /** A clause of a rule whose words are not data yet. */
  | { readonly code: "worded"; readonly clause: string };

/** The construct of an AWS CDK app that made what a finding is about; `line` where its file is not there to show. */
export interface MadeBy {
  readonly path: string;
  readonly line: string | null;
}

/** A string that is the same for two messages just when they say the same: for maps. */
export function messageKey(message: FindingMessage): string {
  return dataKey(message);
}
