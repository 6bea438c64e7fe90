/** The result of `verify`, `formatVersion: 1`: `policies/schema/verify-result.json` says what is written of it. */
import type { ChainProblem } from "./messages/evidence-message.ts";
import type { CheckResult, Verdict } from "./result.ts";

/** Times are ISO 8601 in UTC, as in records; null where no record has one. */
export interface EvidencePeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** How much of the log files of one trail, account and Region is surely here. */
export interface LogCompleteness {
  readonly accountId: string;
  readonly region: string;
  /** Name of the trail; null where no digest file names one. */
  readonly trail: string | null;
  /** `unknown`: there is no digest file. */
  readonly status: "complete" | "broken" | "unknown";
  /** What was checked: files against digests, digests against each other, signatures too; null: nothing. */
  readonly level: "hashes" | "chain" | "signed" | null;
  /** What the digests speak of. */
  readonly from: string | null;
  readonly to: string | null;
  readonly problems: readonly { readonly code: ChainProblem["code"]; readonly message: string }[];
}

/** `unexpected`: in the logs although the configuration does not record it. */
export type EvidenceKind = "seen" | "not-seen" | "seen-elsewhere" | "unexpected";

/** What the logs show of events that a policy asks for, or of events that contradict the configuration. */
export interface EvidenceEntry {
  /** Id of the sink; null: the logs are those of several sinks, which nothing tells apart. */
  readonly sink: string | null;
  /** Null: no policy asks for the events. */
  readonly policy: string | null;
  readonly requirement: string | null;
  readonly service: string | null;
  readonly eventSource: string | null;
  /** `*`: those of many services that were not seen. */
  readonly operations: readonly string[];
  readonly resource: { readonly address: string; readonly type: string; readonly arn: string | null } | null;
  /** What the configuration says; null where no policy asks. */
  readonly verdict: Verdict | null;
  readonly evidence: EvidenceKind;
  /** Events, told apart by their ids. */
  readonly count: number;
  readonly bytes: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The id of one of the events. */
  readonly example: string | null;
  /** Of `seen-elsewhere`: whether the logs prove the gap. */
  readonly proven?: boolean;
}

/** What one selector takes. */
export interface SelectorEvidence {
  readonly sink: string;
  /** Position in the list, counted from 0; null: the sink has CloudTrail's default selector. */
  readonly selector: number | null;
  readonly name: string | null;
  readonly count: number;
  readonly bytes: number;
  /** Those of the events that no other selector of the sink takes. */
  readonly alone: number;
}

/** An operation that the catalog does not have. */
export interface UnknownOperation {
  readonly eventSource: string;
  readonly eventName: string;
  readonly eventCategory: string | null;
  readonly readOnly: boolean | null;
  readonly resourceTypes: readonly string[];
  readonly count: number;
  readonly example: string | null;
}

/** What `verify` says, beside what `check` says of the same configuration. */
export interface VerifyResult {
  readonly period: EvidencePeriod;
  readonly records: number;
  readonly groups: number;
  readonly completeness: readonly LogCompleteness[];
  readonly evidence: readonly EvidenceEntry[];
  readonly selectors: readonly SelectorEvidence[];
  readonly unknown: readonly UnknownOperation[];
  /** The configuration as `check` judges it. Its findings are those of the evidence alone. */
  readonly check: CheckResult;
}
