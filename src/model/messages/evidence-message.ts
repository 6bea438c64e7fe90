/** What findings say of logs, as data. `src/wording/messages/evidence.ts` words it, once. */
import type { Verdict } from "../result.ts";

/** Why a gap that the logs show is not proven. */
export type GapDoubt =
  /** There are no digest files of the account and Region. */
  | { readonly code: "no-digests" }
  /** Digest files show that log files are missing or changed. */
  | { readonly code: "chain-broken" }
  /** Digest files do not speak of the time of the event. */
  | { readonly code: "outside-of-chain" }
  /** The event is before the first record or behind all but the last hour of them. */
  | { readonly code: "outside-of-logs" }
  /** The logs show a call that changes what the sink records. */
  | { readonly code: "configuration-changed"; readonly eventName: string; readonly time: string }
  /** The configuration leaves open whether the event is recorded. */
  | { readonly code: "undetermined" };

export type EvidenceMessage =
  /** An event happened, as `example` at `time` shows, and the logs do not hold it. */
  | {
      readonly code: "evidence-gap";
      readonly operations: readonly string[];
      readonly eventSource: string;
      readonly example: string | null;
      readonly time: string | null;
      /** Whether the configuration records it. */
      readonly promised: boolean;
      readonly accountId: string | null;
      readonly region: string | null;
      readonly doubts: readonly GapDoubt[];
    }
  /** `never`: a document says that CloudTrail never records it. */
  | {
      readonly code: "evidence-unexpected";
      readonly operations: readonly string[];
      readonly eventSource: string;
      readonly events: number;
      readonly example: string | null;
      readonly last: string | null;
      readonly contradicts: "selectors" | "never";
    }
  | {
      readonly code: "evidence-missing";
      readonly operations: readonly string[];
      readonly verdict: Verdict;
      readonly from: string | null;
      readonly to: string | null;
      /** Whether digest files prove that no log file is missing. */
      readonly complete: boolean;
    }
  | {
      readonly code: "selector-unused";
      /** 0-based. */
      readonly selector: number;
      readonly name: string | null;
      readonly from: string | null;
      readonly to: string | null;
    };

/** What digest files show to be wrong. Files are named by the last part of their key. */
export type ChainProblem =
  | { readonly code: "file-missing"; readonly file: string }
  | { readonly code: "file-changed"; readonly file: string }
  /** A digest names another before it, which is not here. */
  | { readonly code: "digest-missing"; readonly file: string; readonly before: string }
  | { readonly code: "digest-changed"; readonly file: string }
  /** The file has another name than it says of itself. */
  | { readonly code: "digest-moved"; readonly file: string; readonly named: string }
  /** A chain that starts anew: logging or validation was off. */
  | { readonly code: "chain-interrupted"; readonly from: string; readonly to: string }
  | { readonly code: "signature-wrong"; readonly file: string }
  | { readonly code: "key-missing"; readonly file: string; readonly fingerprint: string };
