/**
 * Facts about CloudTrail itself, as data: what selectors may say, what the sinks accept, where events of global
 * services appear.
 * They come from `policies/semantics.yaml`, compiled at build time.
 */
import type { NameRule } from "./arn-pattern.ts";
import compiled from "../generated/semantics.js";
import type { Operator } from "../model/selector.ts";
import type { Sink } from "../model/sink.ts";
import type { CatalogDocument } from "./types.ts";

export type SinkKind = Sink["kind"];

/**
 * `documented`: AWS says so. `observed`: seen in an error message or a record that somebody published. `inferred`: our
 * reading.
 */
export type Evidence = "documented" | "observed" | "inferred";

/**
 * A statement with what stands behind it. `documents` are ids in `Semantics.documents`, or addresses of public threads
 * for what was observed.
 */
export interface Grounded {
  readonly evidence: Evidence;
  readonly documents: readonly string[];
  readonly note?: string;
}

/** Inclusive; a missing side is open. */
export interface NumberRange {
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Limit extends NumberRange, Grounded {}

/** A value of `eventCategory`. */
export interface EventCategory extends Grounded {
  readonly name: string;
  readonly sinks: readonly SinkKind[];
  /** Advanced selectors of the category name the category and nothing else. */
  readonly soleField: boolean;
  /** Categories of one group may stand together in one event data store. */
  readonly group: string;
  /** Whether events of the category are records of API operations. */
  readonly recordsOperations: boolean;
}

/** What an advanced event selector of one category on one kind of sink may say of a field. */
export interface FieldRule {
  readonly presence: "required" | "optional";
  readonly operators: readonly Operator[];
  /** The only values allowed; null: any. */
  readonly values: readonly string[] | null;
  readonly maximumValues: number | null;
}

/**
 * A field of advanced event selectors. Where it has no rule for a category, selectors of that category must not name
 * it.
 */
export interface SelectorField extends Grounded {
  readonly field: string;
  /** Parts of the rules that are only our reading: AWS does not say that it refuses other values, or more of them. */
  readonly inferred?: readonly ("values" | "maximumValues")[];
  readonly rules: Readonly<Record<SinkKind, Readonly<Record<string, FieldRule>>>>;
}

/** A form of `DataResource` values that stands for every resource of the type. */
export interface BasicDataResourceType extends Grounded {
  readonly type: string;
  /** Patterns with `{partition}` of the values that stand for all resources of the type. */
  readonly all: readonly string[];
  /** How any other value is compared with the ARN in the record. */
  readonly match: "exact" | "prefix" | "undocumented";
  /** Regular expressions over the whole value: AWS refuses what matches one. `{partition}` stands for any partition. */
  readonly refused: readonly RefusedValue[];
}

export interface RefusedValue extends Grounded {
  readonly pattern: string;
  readonly because: string;
}

/** A service whose events are recorded as global service events. */
export interface GlobalService extends Grounded {
  readonly name: string;
  readonly eventSource: string;
  /** `some`: only part of the service's events, as `note` says. */
  readonly events: "all" | "some";
}

/** Where the events of a source land, whatever Region is worked in; `inferred`: only its endpoint is known. */
export interface LandingRule extends Grounded {
  readonly eventSource: string;
  /** By partition. */
  readonly regions: Readonly<Record<string, string>>;
  /** The only callers of whom it holds: by `userIdentity.type`, or by the end of `userIdentity.arn`. */
  readonly callers?: { readonly type: string; readonly arnEnd: string };
}

/** Management operations that a counterexample names when any operation of the event source would do. */
export interface ExampleOperation {
  readonly eventSource: string;
  readonly read: string;
  readonly write: string;
}

export interface Partition {
  readonly id: string;
  /** The Region that global service events of the partition are recorded in. */
  readonly leader: string;
  /** What the endpoints of its services end in: `amazonaws.com`. */
  readonly domainSuffix: string;
  /** A regular expression over whole Region names. */
  readonly regionPattern: string;
  /** Some Regions of the partition, the leader first: for examples, not a complete list. */
  readonly regions: readonly string[];
  /** The Regions that are enabled in every account; left out: those of `regions`. */
  readonly alwaysEnabled?: readonly string[];
}

/**
 * A setting of trails that names what they deliver log files to, with how declared resources are told that it can name:
 * the placeholder of their type that holds the name.
 */
export interface LogDestination extends Grounded {
  readonly setting: "s3BucketName";
  readonly resourceType: string;
  readonly placeholder: string;
  /** The start of the ARNs of all that is delivered, with `{partition}` and the `{name}` that the setting has. */
  readonly arn: string;
  /** The data event that each delivery of a log file makes. */
  readonly delivery: { readonly eventSource: string; readonly eventName: string };
}

/** The types in which code declares trails and event data stores, with the properties that each takes. */
export interface SinkProperties extends Grounded {
  readonly type: string;
  readonly properties: readonly string[];
}

/** What tells a CloudWatch telemetry rule that records CloudTrail events from others, and where it writes them. */
export interface TelemetryRules extends Grounded {
  readonly resourceType: string;
  readonly telemetryType: string;
  readonly destinationType: string;
  /** Log groups by event category. */
  readonly logGroups: Readonly<Record<string, string>>;
}

export interface Semantics {
  readonly documents: readonly CatalogDocument[];
  readonly eventCategories: readonly EventCategory[];
  readonly advancedEventSelectors: {
    readonly fields: readonly SelectorField[];
    readonly limits: {
      /** Values over all conditions of all selectors of a sink. */
      readonly values: Limit;
      readonly valueLength: Limit;
      readonly fieldLength: Limit;
      readonly nameLength: Limit;
      readonly fieldSelectors: Limit;
      readonly valuesOfOperator: Limit;
      /** Documents disagree on trails; it is for information. */
      readonly selectorsOfEventDataStore: Limit;
    };
  };
  readonly basicEventSelectors: {
    readonly readWriteTypes: readonly string[];
    readonly excludableManagementEventSources: readonly string[];
    readonly dataResourceTypes: readonly BasicDataResourceType[];
    /** AWS refuses a selector with neither management events nor data resources. */
    readonly withoutManagementNeedsDataResources: Grounded;
    readonly limits: {
      readonly selectors: Limit;
      /** Values over all data resources of all selectors of a trail, without those that stand for all resources. */
      readonly dataResourceValues: Limit;
    };
  };
  readonly insights: {
    readonly types: readonly string[];
    readonly eventCategories: readonly string[];
  };
  /** Values of settings of trails that AWS refuses. */
  readonly refusedSettings: Readonly<Record<"cloudWatchLogs" | "writtenName", readonly RefusedValue[]>>;
  /** Attributes that hold the ARN of a log group without the end that CloudTrail asks for. */
  readonly logGroupArnsWithoutEnd: readonly (Grounded & { readonly type: string; readonly attribute: string })[];
  readonly sinkProperties: readonly SinkProperties[];
  /** Trails in one Region of one account; nobody can raise it. */
  readonly trailsPerRegion: Limit;
  readonly eventTypes: readonly string[];
  /** `Status` of an event data store that takes in events. */
  readonly ingestingStatuses: readonly string[];
  /** Since when CloudTrail Lake takes no new customers, as an ISO date. */
  readonly lakeClosed: Grounded & { readonly since: string };
  readonly telemetryRules: TelemetryRules;
  /** How long an event data store keeps events where nobody sets its retention period: days by `BillingMode`. */
  readonly defaultRetention: Grounded & {
    /** Where nobody sets one. */
    readonly billingMode: string;
    readonly days: Readonly<Record<string, number>>;
  };
  /** Statements about trails that validity checks rest on, by name. */
  readonly trailRules: Readonly<
    Record<
      | "insightsNeedEvents"
      | "logGroupNeedsRole"
      | "multiRegionNeedsGlobalServiceEvents"
      | "roleNeedsLogGroup"
      | "selectorKindsExclude",
      Grounded
    >
  >;
  /** Where the lists come from that have no documents of their own. */
  readonly listSources: Readonly<
    Record<
      "dataEventTypes" | "eventTypes" | "ingestingStatuses" | "insights" | "networkActivityEventSources" | "partitions",
      Grounded
    >
  >;
  /** Every `resources.type` that the documents list. The list is not complete: others exist. */
  readonly dataEventTypes: readonly string[];
  /** Event sources of network activity events; documents disagree on the list. */
  readonly networkActivityEventSources: readonly string[];
  readonly globalServices: readonly GlobalService[];
  readonly landings: readonly LandingRule[];
  readonly partitions: readonly Partition[];
  readonly exampleOperations: readonly ExampleOperation[];
  /** The forms of the ARNs of callers, with `{partition}`, `{account}` and names; the commonest first. */
  readonly callerArns: readonly { readonly pattern: string }[];
  /** An object of records that is not listed may have any field. */
  readonly recordFields: readonly RecordObject[];
  /** The fields of what EventBridge delivers events in. */
  readonly deliveredFields: { readonly fields: readonly string[] };
  /** What stands for a placeholder in ARN patterns that begin with `arn`. */
  readonly nameRules: readonly (NameRule & { readonly arn: string; readonly placeholder: string })[];
  readonly logDestinations: readonly LogDestination[];
  readonly configurationChanges: ConfigurationChanges;
}

/** The fields that an object of records may have: of the record itself where `object` is empty. */
export interface RecordObject {
  /** The keys that lead to it. */
  readonly object: readonly string[];
  readonly fields: readonly string[];
  /** Names that records in documents have and no list of fields does. */
  readonly printed?: readonly string[];
}

/** Calls that change what a trail or an event data store records. */
export interface ConfigurationChanges extends Grounded {
  readonly eventSource: string;
  readonly eventNames: readonly string[];
}

/** The facts that were compiled from `policies/semantics.yaml`. It is one object for the whole run. */
export function loadSemantics(): Semantics {
  return compiled;
}

/** The properties that a type of trails or event data stores takes; none for a type that nobody knows. */
export function propertiesOf(type: string): readonly string[] {
  return compiled.sinkProperties.find((candidate) => candidate.type === type)?.properties ?? [];
}

/**
 * What a selector of a category may say of a field on a kind of sink; `undefined`: it must not name the field, or
 * nobody knows the field.
 */
export function fieldRule(
  semantics: Semantics,
  field: string,
  category: string,
  sink: SinkKind,
): FieldRule | undefined {
  return semantics.advancedEventSelectors.fields.find((candidate) => candidate.field === field)?.rules[sink][category];
}

/** The partition that a Region belongs to, judged by its name. */
export function partitionOfRegion(semantics: Semantics, region: string): Partition | undefined {
  return semantics.partitions.find((partition) => new RegExp(`^(?:${partition.regionPattern})$`).test(region));
}

/** What the endpoints of a partition's services end in; `undefined` for a partition that nobody knows. */
export function domainSuffixOf(semantics: Semantics, partition: string): string | undefined {
  return semantics.partitions.find(({ id }) => id === partition)?.domainSuffix;
}

/**
 * Whether accounts have to opt in to a Region. Known only for partitions that list the Regions that no account can
 * switch off; false for others.
 */
export function isOptInRegion(semantics: Semantics, region: string): boolean {
  const enabled = partitionOfRegion(semantics, region)?.alwaysEnabled;
  return enabled !== undefined && !enabled.includes(region);
}
