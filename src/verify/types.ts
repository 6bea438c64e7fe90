/** What is found in logs, before it is told. */
import type { AssessedEntry } from "../coverage/assessed-entry.ts";
import type { EvidenceMessage } from "../model/messages/evidence-message.ts";
import type { Sink } from "../model/sink.ts";
import type { ChainResult } from "./digest-chain.ts";
import type { LogGroups } from "./log-groups.ts";

/** Logs of one sink, or of several that nothing tells apart. */
export interface SinkLogs {
  /** The sinks that the logs may be of, with all their variants. */
  readonly sinks: readonly Sink[];
  readonly groups: LogGroups;
  /** What digest files say of them. */
  readonly chains: readonly ChainResult[];
}

type Found<Code extends EvidenceMessage["code"]> = {
  readonly code: Code;
  readonly message: Extract<EvidenceMessage, { readonly code: Code }>;
  /** The sink that the logs are of; null where they are of several. */
  readonly sink: Sink | null;
  /** The verdict that it is about; null where no policy asks. */
  readonly entry: AssessedEntry | null;
  /** Where to tell it, if nothing else has a place. */
  readonly beside: Sink;
};

/** Something to be told of logs. */
export type EvidenceFact =
  Found<"evidence-gap"> | Found<"evidence-unexpected"> | Found<"evidence-missing"> | Found<"selector-unused">;
