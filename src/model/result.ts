/**
 * The JSON result, `formatVersion: 1`. Names and shapes are a contract with users; `policies/schema/result.json` is the
 * same in JSON Schema.
 */
import type { ApiSelector } from "./dialects/dialect.ts";
import type { DialectId } from "./dialects/index.ts";
import type { Location } from "./location.ts";

export type Verdict = "covered" | "uncovered" | "partial" | "never-recorded" | "undetermined";
export type Level = "error" | "warning" | "note";
export type FindingKind = "fail" | "open" | "informational";

export interface SinkResult {
  id: string;
  kind: "trail" | "event-data-store";
  /** How it is written. */
  dialect: DialectId;
  name: string | null;
  accountId: string | null;
  homeRegion: string | null;
  multiRegion: boolean | null;
  organization: boolean | null;
  /** null for event data stores, which have no such setting, and where unknown. */
  globalServiceEvents: boolean | null;
  logging: "on" | "off" | "unknown";
  selectors: "default" | "basic" | "advanced" | "unknown";
  /** All that it selects as one list of advanced event selectors; left out where not all of it is known. */
  selectorList?: readonly ApiSelector[];
  counted: boolean | "unknown";
  notCountedBecause: string | null;
  /** The construct of an AWS CDK app that made it. */
  construct?: string;
  location: Location;
}

/** A CloudTrail record with the fields that decide whether it is recorded. */
export interface CounterexampleEvent {
  eventSource: string;
  eventName: string;
  eventCategory: "Management" | "Data" | "NetworkActivity";
  eventType: string;
  readOnly?: boolean;
  awsRegion?: string;
  recipientAccountId?: string;
  userIdentity?: { arn: string };
  sessionCredentialFromConsole?: string;
  errorCode?: string;
  vpcEndpointId?: string;
  resources?: { type: string; ARN?: string; ARNPrefix?: string }[];
}

export interface ResourceReference {
  address: string;
  type: string;
  arn: string | null;
  /** The construct of an AWS CDK app that made it. */
  construct?: string;
}

/**
 * Why a verdict is what it is: a code with its arguments, and the one wording of them. Further members are arguments of
 * the code: names and values
 * from the input.
 */
export interface ResultReason {
  code: string;
  message: string;
  /** Id of the sink that it is about. */
  sink?: string;
  /** Position of the selector that it is about, counted from 0 in the order of the input. */
  selector?: number;
  /** What `--parameter` takes to settle it. */
  parameters?: string[];
  [argument: string]: unknown;
}

export interface CoverageEntry {
  policy: string;
  requirement: string;
  /** null together with `operations: ["*"]` for all services none of whose resources is declared. */
  service: string | null;
  eventSource: string | null;
  operations: string[];
  category: "management" | "data" | "networkActivity" | "never" | "undocumented";
  resource: ResourceReference | null;
  verdict: Verdict;
  recordedBy: string[];
  counterexample?: CounterexampleEvent;
  reasons: ResultReason[];
  /** How many operations × resources this entry stands for. */
  count: number;
  /** The account, where live accounts were judged; left out for code. */
  accountId?: string;
}

export interface RelatedLocation {
  message: string;
  location: Location;
  /** Where the message of the finding says the same, in UTF-16 units; left out where it does not. */
  inMessage?: { start: number; end: number };
}

export interface Finding {
  ruleId: string;
  level: Level;
  kind: FindingKind;
  message: string;
  /** The message without the code that it ends with; left out where it ends with none. */
  sentence?: string;
  /** Code to copy with which the message ends, behind an empty line. No other line break of a message is ours. */
  code?: string;
  location: Location;
  relatedLocations: RelatedLocation[];
  /** Address of the resource or sink it is about. */
  resource: string | null;
  operations: string[];
  counterexample?: CounterexampleEvent;
  controls: string[];
  baseline: "new" | "unchanged" | null;
  suppressed: { kind: "inSource" | "external"; justification: string | null } | null;
  fingerprint: string;
  /**
   * Fingerprint of the finding that this one follows from: it goes when that is mended. Left out where it follows from
   * none.
   */
  causedBy?: string;
  policy: string | null;
  requirement: string | null;
  /**
   * Further requirements that ask for the same, of this policy or another, with the fingerprint that the finding has
   * where they alone ask.
   */
  alsoFor?: FindingAsker[];
  /**
   * What the message says that programs ask for, so that nobody reads it out of the sentence; left out where there is
   * nothing.
   */
  data?: FindingData;
  /** Left out where no selector would help. */
  fix?: SelectorFix;
  /** Findings with the same key have one cause: reports for people show them as one, over several resources. */
  causeKey: string;
}

/** What to add to a sink so that it records what a finding is about. */
export interface SelectorFix {
  /** Id of the trail or event data store. */
  sink: string;
  selectors: readonly ApiSelector[];
}

/** What a finding says, for programs. */
export interface FindingData {
  /** What it says; left out of findings whose words are not told as data yet. */
  code?: string;
  /** What the code takes: names and values from the input. What stands elsewhere in the finding is left out. */
  arguments?: Readonly<Record<string, unknown>>;
  /** Why, of findings about coverage. */
  reasons?: ResultReason[];
  /** Those of `operations` that the message names. */
  namedOperations?: string[];
  /** What `--parameter` takes to settle it, of findings that hold under some values of parameters alone. */
  parameters?: string[];
  /** Files of trails were given, and show none. */
  trailFilesRead?: boolean;
}

/** A requirement that a finding is about. */
export interface FindingAsker {
  policy: string | null;
  requirement: string | null;
  fingerprint: string;
}

export interface ResultNotification {
  level: Level;
  message: string;
  location: Location | null;
  /** Something could not be read, so that the result is incomplete; left out where not. */
  incomplete?: true;
  /** What the input names and is not here, so that what is declared there is not seen; left out where nothing is. */
  hides?: string;
  /** The folder that could not be read. */
  folder?: string;
  /** The live account that it is about. */
  accountId?: string;
}

/** A finding of the baseline, with what SARIF tells of it too. */
export interface FixedFinding {
  ruleId: string;
  level: Level;
  message: string;
  location: Location | null;
  resource: string | null;
  fingerprint: string;
}

/**
 * `lost`: surely recorded less than before. `gained`: surely recorded more. `unclear`: was recorded, and cannot be
 * decided any more.
 */
export type BaselineChange = "lost" | "gained" | "unclear";

/** What a change does to operations that share all of this. */
export interface CoverageChange {
  change: BaselineChange;
  policy: string;
  requirement: string;
  service: string | null;
  category: CoverageEntry["category"];
  operations: string[];
  resource: ResourceReference | null;
  before: Verdict;
  after: Verdict;
  count: number;
  /** The account, where live accounts are compared; left out for code. */
  accountId?: string;
}

/** How a result differs from an earlier one. */
export interface BaselineComparison {
  /** As it was asked for: a file, a path, `git:origin/main`. */
  name: string;
  fixed: FixedFinding[];
  /** null where the baseline tells of findings alone. */
  coverage: CoverageChange[] | null;
  /** Left out where everything could be compared. */
  notCompared?: NotCompared;
}

/** What cannot be said, because one of the two sides could not read something. */
export interface NotCompared {
  /** Files, folders and accounts. */
  unread: string[];
  /** Findings of the baseline that this run does not have, and that may be there still. */
  findings: FixedFinding[];
  /**
   * Operations × resources that the baseline recorded and that this run says nothing of, or that this run records and
   * the baseline may have.
   */
  operations: number;
}

/**
 * `nothing-in-scope`: nothing that was read is what the control is about. `not-assessed`: nothing that can be read here
 * shows it.
 */
export type ControlStatus = "satisfied" | "not-satisfied" | "undetermined" | "nothing-in-scope" | "not-assessed";

/** A control of a framework, and what the verdicts say of it. */
export interface ControlResult {
  /** `PCI-DSS-4.0.1/10.2.1.1`. */
  id: string;
  /** In our words. */
  title: string;
  status: ControlStatus;
  /**
   * What of the control events and settings of trails can show; null where the policy does not say, and where it is not
   * assessed.
   */
  reading: string | null;
  /** Document, version and section; null where the policy does not name them. */
  reference: string | null;
  url: string | null;
  policy: string;
  /** What the status rests on, the worst alone. */
  evidence: string[];
  counterexample?: CounterexampleEvent;
}

export interface CheckResult {
  formatVersion: 1;
  tool: { name: "trailproof"; version: string; catalogDate: string };
  sinks: SinkResult[];
  coverage: CoverageEntry[];
  findings: Finding[];
  notifications: ResultNotification[];
  /** Left out where the policies name no controls. */
  controls?: ControlResult[];
  /** Left out without a baseline. */
  baseline?: BaselineComparison;
  summary: {
    sinks: number;
    coverage: { covered: number; partial: number; uncovered: number; neverRecorded: number; undetermined: number };
    findings: { error: number; warning: number; note: number };
  };
}

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

export interface ExplainEvent {
  /** `file#3`: the third record of the file, counted from 1. */
  source: string;
  eventID: string | null;
  eventSource: string | null;
  eventName: string | null;
  verdict: ExplainVerdict;
  sinks: ExplainSink[];
}

/** The JSON answer of `explain`, `formatVersion: 1`: one entry for every record read, in input order. */
export interface ExplainResult {
  formatVersion: 1;
  events: ExplainEvent[];
  /** What could not be read; empty when everything was. */
  notifications: ResultNotification[];
}
