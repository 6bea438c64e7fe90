/** What findings say of trails and event data stores, as data. `src/wording/messages/trails.ts` words it, once. */
import type { UnmadeSink } from "../notification.ts";
import type { TurnOn } from "../dialects/dialect.ts";
import type { Text } from "../text.ts";

export type TrailMessage =
  /** `since`: the day it was stopped, of live trails. */
  | { readonly code: "trail-not-logging"; readonly turnOn: TurnOn; readonly since?: string }
  /** `live`: it may be meant to be deleted, which is told nowhere. */
  | { readonly code: "store-not-ingesting"; readonly turnOn: TurnOn; readonly live: boolean }
  /** `error` of these four: AWS's own text. `bucket`: null where its name is not known. */
  | { readonly code: "log-files-undelivered"; readonly bucket: string | null; readonly error: Text }
  | { readonly code: "log-group-undelivered"; readonly error: Text }
  | { readonly code: "digest-files-undelivered"; readonly error: Text }
  | { readonly code: "notifications-undelivered"; readonly error: Text }
  /**
   * The home Region of an organization trail. `instead`: a Region of the partition that is enabled in every account.
   */
  | { readonly code: "opt-in-home-region"; readonly region: string; readonly instead: string };

/** What is said about the trails of a run as a whole. */
export type RunMessage =
  | {
      readonly code: "no-trail-found";
      readonly resources: number;
      readonly trailFilesRead: boolean;
      /** No other can exist, so that nothing is recorded. Left out: others may. */
      readonly isComplete?: true;
      /** Those that are declared and not made; left out: none. */
      readonly unmade?: readonly UnmadeSink[];
    }
  /** `first`: the address of the trail with the first copy. */
  | { readonly code: "management-events-twice"; readonly first: string }
  | { readonly code: "trails-not-compared" }
  /** In one Region of one account, this one among them. */
  | { readonly code: "trails-too-many"; readonly count: number; readonly maximum: number };
