/**
 * A place in an input file. Lines and columns are 1-based, columns in UTF-16 code units, the end is exclusive.
 * `uri` is relative to the working directory, with forward slashes, not percent-encoded.
 */
interface Location {
  readonly uri: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
type Verdict = "covered" | "uncovered" | "partial" | "never-recorded" | "undetermined";
type Level = "error" | "warning" | "note";
type FindingKind = "fail" | "open" | "informational";
interface SinkResult {
  id: string;
  kind: "trail" | "event-data-store";
  name: string | null;
  accountId: string | null;
  homeRegion: string | null;
  multiRegion: boolean | null;
  organization: boolean | null;
  /** null for event data stores, which have no such setting, and where unknown. */
  globalServiceEvents: boolean | null;
  logging: "on" | "off" | "unknown";
  selectors: "default" | "basic" | "advanced" | "unknown";
  counted: boolean | "unknown";
  notCountedBecause: string | null;
  /** The construct of an AWS CDK app that made it. */
  construct?: string;
  location: Location;
}
/** A CloudTrail record with the fields that decide whether it is recorded. */
interface CounterexampleEvent {
  eventSource: string;
  eventName: string;
  eventCategory: "Management" | "Data" | "NetworkActivity";
  eventType: string;
  readOnly?: boolean;
  awsRegion?: string;
  recipientAccountId?: string;
  userIdentity?: {
    arn: string;
  };
  sessionCredentialFromConsole?: string;
  errorCode?: string;
  vpcEndpointId?: string;
  resources?: {
    type: string;
    ARN?: string;
    ARNPrefix?: string;
  }[];
}
interface ResourceReference {
  address: string;
  type: string;
  arn: string | null;
  /** The construct of an AWS CDK app that made it. */
  construct?: string;
}
/**
 * Why a verdict is what it is: a code with its arguments, and the one wording of them. Further members are arguments of the code: names and values
 * from the input.
 */
interface ResultReason {
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
interface CoverageEntry {
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
interface RelatedLocation {
  message: string;
  location: Location;
  /** Where the message of the finding says the same, in UTF-16 units; left out where it does not. */
  inMessage?: {
    start: number;
    end: number;
  };
}
interface Finding {
  ruleId: string;
  level: Level;
  kind: FindingKind;
  message: string;
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
  suppressed: {
    kind: "inSource" | "external";
    justification: string | null;
  } | null;
  fingerprint: string;
  /** Fingerprint of the finding that this one follows from: it goes when that is mended. Left out where it follows from none. */
  causedBy?: string;
  policy: string | null;
  requirement: string | null;
  /** Further requirements that ask for the same, of this policy or another, with the fingerprint that the finding has where they alone ask. */
  alsoFor?: FindingAsker[];
  /** What the message says that programs ask for, so that nobody reads it out of the sentence; left out where there is nothing. */
  data?: FindingData;
  /** Findings with the same key have one cause: reports for people show them as one, over several resources. */
  causeKey: string;
}
/** What a finding says, for programs. */
interface FindingData {
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
interface FindingAsker {
  policy: string | null;
  requirement: string | null;
  fingerprint: string;
}
interface ResultNotification {
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
interface FixedFinding {
  ruleId: string;
  level: Level;
  message: string;
  location: Location | null;
  resource: string | null;
  fingerprint: string;
}
/** `lost`: surely recorded less than before. `gained`: surely recorded more. `unclear`: was recorded, and cannot be decided any more. */
type BaselineChange = "lost" | "gained" | "unclear";
/** What a change does to operations that share all of this. */
interface CoverageChange {
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
interface BaselineComparison {
  /** As it was asked for: a file, a path, `git:origin/main`. */
  name: string;
  fixed: FixedFinding[];
  /** null where the baseline tells of findings alone. */
  coverage: CoverageChange[] | null;
  /** Left out where everything could be compared. */
  notCompared?: NotCompared;
}
/** What cannot be said, because one of the two sides could not read something. */
interface NotCompared {
  /** Files, folders and accounts. */
  unread: string[];
  /** Findings of the baseline that this run does not have, and that may be there still. */
  findings: FixedFinding[];
  /** Operations × resources that the baseline recorded and that this run says nothing of, or that this run records and the baseline may have. */
  operations: number;
}
/** `nothing-in-scope`: nothing that was read is what the control is about. `not-assessed`: nothing that can be read here shows it. */
type ControlStatus = "satisfied" | "not-satisfied" | "undetermined" | "nothing-in-scope" | "not-assessed";
/** A control of a framework, and what the verdicts say of it. */
interface ControlResult {
  /** `PCI-DSS-4.0.1/10.2.1.1`. */
  id: string;
  /** In our words. */
  title: string;
  status: ControlStatus;
  /** What of the control events and settings of trails can show; null where the policy does not say, and where it is not assessed. */
  reading: string | null;
  /** Document, version and section; null where the policy does not name them. */
  reference: string | null;
  url: string | null;
  policy: string;
  /** What the status rests on, the worst alone. */
  evidence: string[];
  counterexample?: CounterexampleEvent;
}
interface CheckResult {
  formatVersion: 1;
  tool: {
    name: "trailproof";
    version: string;
    catalogDate: string;
  };
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
    coverage: {
      covered: number;
      partial: number;
      uncovered: number;
      neverRecorded: number;
      undetermined: number;
    };
    findings: {
      error: number;
      warning: number;
      note: number;
    };
  };
}
type ExplainVerdict = "recorded" | "not-recorded" | "undetermined";
/** What one sink does with one event. */
interface ExplainSink {
  /** Id of the sink. */
  sink: string;
  verdict: ExplainVerdict;
  /** Position of the selector that records the event, counted from 0 in the order of the input; null where none does or the sink has the default selector. */
  selector: number | null;
  /** Why, and what the answer rests on. */
  reasons: ResultReason[];
}
interface ExplainEvent {
  /** `file#3`: the third record of the file, counted from 1. */
  source: string;
  eventID: string | null;
  eventSource: string | null;
  eventName: string | null;
  verdict: ExplainVerdict;
  sinks: ExplainSink[];
}
/** The JSON answer of `explain`, `formatVersion: 1`: one entry for every record read, in input order. */
interface ExplainResult {
  formatVersion: 1;
  events: ExplainEvent[];
  /** What could not be read; empty when everything was. */
  notifications: ResultNotification[];
}
/**
 * A mistake in what was written for trailproof itself: the command line, a policy, the configuration, a snapshot.
 * The caller ends with exit status 2.
 */
interface UsageError {
  /** Null for mistakes on the command line. */
  readonly location: Location | null;
  /** The place inside the document, such as `requirements[0].record.category`; null where there is no document. */
  readonly path: string | null;
  /** What was found, what was expected, what to do. The path is not repeated here. */
  readonly message: string;
}
/** A part of the input that could not be read, or not all of it. */
interface Unread {
  /** For people: a file, a folder, an account. */
  readonly name: string;
  /** The file; null for what is none. */
  readonly uri: string | null;
  /** The live account; null for what is none. */
  readonly accountId: string | null;
}
interface Reach {
  /** What made the result incomplete. */
  readonly unread: readonly Unread[];
  /** What the input names and what is not here, such as the template of a nested stack, by what it is. */
  readonly hidden: ReadonlyMap<string, Unread>;
  /** The live accounts that were judged. */
  readonly accountIds: ReadonlySet<string>;
}
type Moves = ReadonlyMap<string, string>;
/** A finding of an earlier result, with what finds it again. */
interface BaselineFinding extends FixedFinding, Pick<Finding, "policy" | "requirement" | "operations" | "alsoFor"> {}
/** An earlier result that a run is compared with. */
interface Baseline {
  /** As it was asked for: `main.json`, `git:origin/main`. */
  readonly name: string;
  readonly findings: readonly BaselineFinding[];
  /** What was recorded; null where the baseline tells of findings alone, as SARIF does. */
  readonly coverage: readonly CoverageEntry[] | null;
  readonly sinks: readonly SinkResult[];
  /**
   * Addresses of this run, with the file, to the addresses that these resources had before, without it: what the code says was moved.
   * Left out where nothing was.
   */
  readonly moves?: Moves;
  /** Whether its files are those of the working directory at another time; left out: yes. If not, a file that is still there says nothing. */
  readonly sameTree?: boolean;
  /** How far it could see. */
  readonly reach: Reach;
}
/**
 * `reason` ends a sentence: "… cannot be read: there is no such file". `bytes` of what is too big is null where it was
 * not counted to its end.
 */
type BytesReading = {
  readonly kind: "bytes";
  readonly bytes: Buffer;
} | {
  readonly kind: "too-big";
  readonly bytes: number | null;
  readonly limit: number;
} | {
  readonly kind: "failed";
  readonly reason: string;
};
/** What to check. Everything is optional; paths are relative to `workingDirectory`. */
interface CheckOptions {
  /** Files and folders of infrastructure code; default: the working directory; none: only `trails` are judged. */
  readonly paths?: readonly string[];
  /** Default: the directory of the process. */
  readonly workingDirectory?: string;
  /** Snapshots and output of the AWS CLI. */
  readonly trails?: readonly string[];
  /** Names of built-in policies or files; default: those of the configuration, else `documented`. */
  readonly policies?: readonly string[];
  /** All inputs live in one account. */
  readonly sameAccount?: boolean;
  readonly region?: string;
  readonly accountId?: string;
  readonly partition?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly parameterFiles?: readonly string[];
  readonly exclude?: readonly string[];
  /** A configuration file; null: none; default: the nearest `trailproof.yaml` upward. */
  readonly configuration?: string | null;
  /** An earlier result to compare with: a file, JSON or SARIF, or what `check()` gave. */
  readonly baseline?: string | CheckResult | Baseline;
  /** `YYYY-MM-DD`, for exceptions and suppressions with a date; default: today. */
  readonly today?: string;
  /** What `-` stands for as a file of `trails`, `policies`, `parameterFiles`, `baseline` or `configuration`. */
  readonly standardInput?: BytesReading;
}
/** The options, the configuration, a policy or a snapshot is wrong; nothing was checked. */
declare class UsageErrors extends Error {
  readonly errors: readonly UsageError[];
  constructor(errors: readonly UsageError[]);
}
/**
 * Checks infrastructure code and returns the JSON result, `formatVersion: 1`.
 * Rejects with `UsageErrors` when what was asked cannot be done; inputs that cannot be read are notifications in the result.
 */
declare function check(options?: CheckOptions): Promise<CheckResult>;
export { BaselineChange, BaselineComparison, type CheckOptions, CheckResult, ControlResult, ControlStatus, CounterexampleEvent, CoverageChange, CoverageEntry, ExplainEvent, ExplainResult, ExplainSink, ExplainVerdict, Finding, FindingAsker, FindingData, FindingKind, FixedFinding, Level, type Location, NotCompared, RelatedLocation, ResourceReference, ResultNotification, ResultReason, SinkResult, type UsageError, UsageErrors, Verdict, check };