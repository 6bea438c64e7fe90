/**
 * The result of a run, `formatVersion: 1`. `policies/schema/result.json` says what is written of it, and is a contract
 * with users; here stands what a run knows beyond that.
 */
import type { ApiSelector, Property, Value } from "./dialects/dialect.ts";
import type { SelectorTitle } from "./messages/selector-title.ts";
import type {
  ResultFile,
  ResultNotification,
  ResultReason,
  WrittenCoverage,
  WrittenFinding,
  WrittenSink,
} from "../generated/result-file.d.ts";

export type * from "../generated/result-file.d.ts";

/** A trail or event data store. */
export interface SinkResult extends WrittenSink {
  /**
   * The same as `selectorList` as code for the reports, with the references of the input; left out where there are
   * none. It is never written.
   */
  readonly selectorCode?: readonly ApiSelector<Value>[];
  /**
   * The selectors that ask for management events less some, where no other asks for all of them; left out where there
   * are none. It is never written.
   */
  readonly narrowedSelectors?: readonly NarrowedSelector[];
}

/** A selector that asks for management events under conditions. */
export interface NarrowedSelector extends SelectorTitle {
  /** What narrows a basic one: without these properties it asks for all. Empty for an advanced one. */
  readonly by: readonly Property[];
}

/** A verdict on events that a policy requires. */
export interface CoverageEntry extends WrittenCoverage {
  /** How many operations × resources the entry stands for. It is written only where the operations do not tell it. */
  readonly count: number;
  /** People see it if they ask for everything; left out: always. It is never written. */
  readonly onlyPedantic?: boolean;
}

/** What a rule says. */
export interface Finding extends WrittenFinding {
  /**
   * Findings with the same key have one cause: reports for people show them as one, over several resources. It is never
   * written, so that it can change.
   */
  readonly causeKey: string;
  /** Id of the account, root module or stack that it is about; null where it is about none. It is never written. */
  readonly scopeId: string | null;
  /** People see it if they ask for everything; left out: always. It is never written. */
  readonly onlyPedantic?: boolean;
}

/** Something about the run itself. */
export interface RunNotification extends ResultNotification {
  /** The same for those that people read as one; left out: the message. It is never written. */
  readonly alike?: string;
}

/** The result of a run. */
export interface CheckResult extends ResultFile {
  readonly notifications: readonly RunNotification[];
  readonly sinks: readonly SinkResult[];
  readonly coverage: readonly CoverageEntry[];
  readonly findings: readonly Finding[];
}

/** Whether one event is recorded. */
export type ExplainVerdict = "recorded" | "not-recorded" | "undetermined";

/** What one sink does with one event. */
export interface ExplainSink {
  /** Id of the sink. */
  sink: string;
  verdict: ExplainVerdict;
  /**
   * Position of the selector that records the event, counted from 0 in the order of the input; null where none does or
   * the sink has the default selector.
   */
  selector: number | null;
  /** Why, and what the answer rests on. */
  reasons: ResultReason[];
}

/** What all sinks do with one event. */
export interface ExplainEvent {
  /** `file#3`: the third record of the file, counted from 1. */
  source: string;
  eventID: string | null;
  eventSource: string | null;
  eventName: string | null;
  verdict: ExplainVerdict;
  sinks: readonly ExplainSink[];
}

/** The JSON answer of `explain`, `formatVersion: 1`: one entry for every record read, in input order. */
export interface ExplainResult {
  formatVersion: 1;
  events: ExplainEvent[];
  /** What could not be read; empty when everything was. */
  notifications: ResultNotification[];
}
