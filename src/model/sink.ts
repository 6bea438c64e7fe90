import type { Assumption } from "./reasons/assumption.ts";
import type { Construct } from "./construct.ts";
import type { DialectId } from "./dialects/index.ts";
import type { Guard } from "./guard.ts";
import type { Origin } from "./location.ts";
import type { UnresolvedValue } from "./reasons/unknown-value.ts";
import type { Scope } from "./scope.ts";
import type { AdvancedEventSelector, BasicEventSelector } from "./selector.ts";
import type { LogBucket } from "./surroundings.ts";
import type { Text } from "./text.ts";
import type { List, LocatedText, Setting } from "./value.ts";

/**
 * A property that the language does not know, such as `equals` for `Equals`: it is refused, and what its author meant
 * by it is not in force.
 */
export interface UnknownProperty {
  readonly name: string;
  /** The property that was probably meant. */
  readonly meant: string | null;
  /** Whether it stands inside a selector. */
  readonly inSelector: boolean;
  readonly origin: Origin;
}

interface SinkBase {
  /** `file#address`, or the ARN of a live one. */
  readonly id: string;
  /**
   * The address without the file, as the language of the input writes it: `OrgTrail`,
   * `module.logs.aws_cloudtrail.main["a"]`.
   */
  readonly address: string;
  /** How it is written, which decides names, what a fix looks like and what is refused. */
  readonly dialect: DialectId;
  /**
   * The address that it had in the state before, where the code says that it was moved (Terraform: `moved`). Without
   * the file.
   */
  readonly previousAddress?: string;
  readonly name: Text | null;
  readonly arn: Text | null;
  readonly scope: Scope;
  /** The home Region. */
  readonly region: Text;
  readonly multiRegion: Setting<boolean>;
  readonly organization: Setting<boolean>;
  /**
   * The front-end's word on what an absent `advancedEventSelectors` and `eventSelectors` mean is already in these:
   * absent means absent at AWS.
   */
  readonly advancedEventSelectors: Setting<List<AdvancedEventSelector>>;
  /** Empty where the language, or the tool that wrote the input, has checked the names. */
  readonly unknownProperties: readonly UnknownProperty[];
  readonly guard: Guard;
  /** What the front-end took for granted. */
  readonly assumptions: readonly Assumption[];
  /** Why AWS may have another sink than the code shows. Left out: nothing speaks for that. */
  readonly mayDiffer?: UnresolvedValue;
  readonly origin: Origin;
  readonly construct?: Construct;
}

/** AWS API: `InsightSelector`: a type of Insights, with its place. */
export interface InsightSelector extends LocatedText {
  /** AWS API: `EventCategories`. Absent: management events. Left out where the input does not tell. */
  readonly categories?: Setting<List<LocatedText>>;
}

/** AWS API: `Trail` with its status and selectors. */
export interface Trail extends SinkBase {
  readonly kind: "trail";
  readonly logging: Setting<boolean>;
  readonly globalServiceEvents: Setting<boolean>;
  readonly eventSelectors: Setting<List<BasicEventSelector>>;
  readonly s3BucketName: Setting<Text>;
  /** Left out where the input does not tell. */
  readonly s3KeyPrefix?: Setting<Text>;
  readonly logFileValidation: Setting<boolean>;
  readonly kmsKey: Setting<Text>;
  readonly cloudWatchLogs: Setting<Text>;
  /** The role that CloudTrail writes to the log group with. Left out where the input does not tell. */
  readonly cloudWatchLogsRole?: Setting<Text>;
  /** The topic that is told of new log files, by its name or its ARN. Left out where the input does not tell. */
  readonly snsTopic?: Setting<Text>;
  /** The name as written, with its place; absent where AWS makes one up. Left out where the input does not tell. */
  readonly writtenName?: Setting<Text>;
  readonly insights: Setting<List<InsightSelector>>;
  /** What the code says of the bucket, where a policy asks for it. Left out: nothing. */
  readonly logBucket?: LogBucket;
  /** AWS API: `StopLoggingTime`, as ISO 8601 in UTC. Only of live trails that are off. */
  readonly stoppedSince?: string;
  /** AWS API: `LatestDeliveryError`, the last failure to put log files into the bucket. Only of live trails. */
  readonly latestDeliveryError?: LocatedText;
  /** The last failures to deliver what is made of the log files. Only of live trails; left out: none. */
  readonly furtherDeliveryErrors?: readonly DeliveryError[];
}

/** AWS API: an error that `GetTrailStatus` tells beside `LatestDeliveryError`. Log files reach the bucket though. */
export interface DeliveryError {
  readonly field: "LatestCloudWatchLogsDeliveryError" | "LatestDigestDeliveryError" | "LatestNotificationError";
  readonly error: LocatedText;
}

/** AWS API: `EventDataStore` of CloudTrail Lake. */
export interface EventDataStore extends SinkBase {
  readonly kind: "event-data-store";
  /** Whether the store takes in events: `IngestionEnabled`, `suspend` inverted, or `Status` being `ENABLED`. */
  readonly ingestion: Setting<boolean>;
  /** AWS API: `RetentionPeriod`, how many days it keeps events. Absent: what AWS gives by the billing mode. */
  readonly retentionDays: Setting<number>;
  /** AWS API: `BillingMode`. */
  readonly billingMode: Setting<Text>;
}

/**
 * AWS API: `TelemetryRule` of CloudWatch, for the resource type of CloudTrail: CloudTrail writes events into log groups
 * of the account, without a trail. `multiRegion` is `AllRegions`, `region` the Region that the rule was made in.
 */
export interface TelemetryRule extends SinkBase {
  readonly kind: "telemetry-rule";
  /** AWS API: `ResourceType`, `TelemetryType` and `DestinationConfiguration.DestinationType`. */
  readonly resourceType: Setting<Text>;
  readonly telemetryType: Setting<Text>;
  readonly destinationType: Setting<Text>;
  /** AWS API: `SelectionCriteria`, conditions on the resources that a rule is about. */
  readonly selectionCriteria: Setting<Text>;
  /** AWS API: `DestinationPattern`, the names of the log groups. Absent: those that AWS manages. */
  readonly destinationPattern: Setting<Text>;
  /** AWS API: `RetentionInDays`, how long the log groups keep events. */
  readonly retentionDays: Setting<number>;
  /** AWS API: `Regions`, to which the rule is copied; of a live one, those in which it is active. */
  readonly regions: Setting<List<LocatedText>>;
  /** AWS API: `Scope` of an organization's rule: an organization, organizational units or accounts. */
  readonly organizationScope: Setting<Text>;
  /** Whether telemetry evaluation runs, without which no rule does anything. Absent: the input does not tell. */
  readonly evaluation: Setting<boolean>;
}

/** A place where CloudTrail records events. */
export type Sink = Trail | EventDataStore | TelemetryRule;
