/** How the Terraform types for trails and event data stores spell the settings of the CloudTrail API. */

import type { Dialect } from "../../../model/dialects/dialect.ts";
import { dialects, type DialectId } from "../../../model/dialects/index.ts";

export interface SelectorAttributes {
  /** Trails only. */
  readonly basic: string | null;
  readonly dataResources: string;
  readonly advanced: string;
  readonly fieldSelectors: string;
}

/** How a type spells advanced event selectors, and what the provider computes. */
export interface SelectorSpelling {
  readonly selectors: Pick<SelectorAttributes, "advanced" | "fieldSelectors">;
  /** Whether attributes that nobody sets are computed, and so unknown in the plan that creates the resource. */
  readonly computed: "none" | "selectors" | "all";
}

interface SinkType extends SelectorSpelling {
  readonly type: string;
  /** How the sources write it; plans and states speak of those in HCL. */
  readonly dialects: { readonly hcl: DialectId; readonly json: DialectId };
  readonly name: string;
  readonly arn: string;
  readonly multiRegion: string;
  readonly organization: string;
  readonly selectors: SelectorAttributes;
  /** What the provider sends when nobody sets the attribute; null: it leaves that to AWS. */
  readonly defaults: { readonly multiRegion: boolean | null; readonly organization: boolean | null };
}

export interface TrailType extends SinkType {
  readonly kind: "trail";
  readonly logging: string;
  readonly globalServiceEvents: string;
  readonly s3BucketName: string;
  readonly s3KeyPrefix: string;
  readonly logFileValidation: string;
  readonly kmsKey: string;
  /** Spellings of different versions; the first one that is set counts. */
  readonly cloudWatchLogs: readonly string[];
  readonly cloudWatchLogsRole: readonly string[];
  readonly snsTopic: string;
  readonly insights: string;
  /** Below an insight selector; null: the type has none. */
  readonly insightCategories: string | null;
  readonly trailDefaults: {
    readonly logging: boolean | null;
    readonly globalServiceEvents: boolean | null;
    readonly logFileValidation: boolean | null;
  };
  /** Whether a state of this type leaves out a basic selector that names no data resources. */
  readonly stateHidesSelectors: boolean;
}

export interface EventDataStoreType extends SinkType {
  readonly kind: "event-data-store";
  /** An attribute that is true while the store takes in events, or its opposite. */
  readonly ingestion: { readonly attribute: string; readonly inverted: boolean };
  readonly retention: string;
  readonly billingMode: string;
  /** What the provider sends when nobody sets the attribute; null: it leaves that to AWS. */
  readonly storeDefaults: { readonly retention: number | null; readonly billingMode: string | null };
}

const aws = { hcl: "terraform-aws", json: "terraform-aws-json" } as const;
const awscc = { hcl: "terraform-awscc", json: "terraform-awscc-json" } as const;
const blockNames = selectorNames(dialects[aws.hcl]);
const attributeNames = selectorNames(dialects[awscc.hcl]);

function selectorNames({ nameOf }: Dialect): Omit<SelectorAttributes, "basic"> {
  return {
    dataResources: nameOf("DataResources"),
    advanced: nameOf("AdvancedEventSelectors"),
    fieldSelectors: nameOf("FieldSelectors"),
  };
}

/** The types by name: those of the provider `aws`, and those of `awscc`, which follow the CloudFormation schema. */
export const sinkTypes: ReadonlyMap<string, TrailType | EventDataStoreType> = new Map(
  [
    {
      kind: "trail" as const,
      type: "aws_cloudtrail",
      dialects: aws,
      name: "name",
      arn: "arn",
      multiRegion: "is_multi_region_trail",
      organization: "is_organization_trail",
      selectors: { basic: dialects[aws.hcl].nameOf("EventSelectors"), ...blockNames },
      defaults: { multiRegion: false, organization: false },
      computed: "none" as const,
      logging: dialects[aws.hcl].nameOf("IsLogging"),
      globalServiceEvents: "include_global_service_events",
      s3BucketName: "s3_bucket_name",
      s3KeyPrefix: "s3_key_prefix",
      logFileValidation: "enable_log_file_validation",
      kmsKey: "kms_key_id",
      cloudWatchLogs: ["cloud_watch_logs_group_arn"],
      cloudWatchLogsRole: ["cloud_watch_logs_role_arn"],
      snsTopic: "sns_topic_name",
      insightCategories: null,
      insights: dialects[aws.hcl].nameOf("InsightSelectors"),
      trailDefaults: { logging: true, globalServiceEvents: true, logFileValidation: false },
      stateHidesSelectors: true,
    },
    {
      kind: "trail" as const,
      type: "awscc_cloudtrail_trail",
      dialects: awscc,
      name: "trail_name",
      arn: "arn",
      multiRegion: "is_multi_region_trail",
      organization: "is_organization_trail",
      selectors: { basic: dialects[awscc.hcl].nameOf("EventSelectors"), ...attributeNames },
      defaults: { multiRegion: null, organization: null },
      computed: "all" as const,
      logging: dialects[awscc.hcl].nameOf("IsLogging"),
      globalServiceEvents: "include_global_service_events",
      s3BucketName: "s3_bucket_name",
      s3KeyPrefix: "s3_key_prefix",
      logFileValidation: "enable_log_file_validation",
      kmsKey: "kms_key_id",
      cloudWatchLogs: ["cloudwatch_logs_log_group_arn", "cloud_watch_logs_log_group_arn"],
      cloudWatchLogsRole: ["cloudwatch_logs_role_arn", "cloud_watch_logs_role_arn"],
      snsTopic: "sns_topic_name",
      insightCategories: "event_categories",
      insights: dialects[awscc.hcl].nameOf("InsightSelectors"),
      trailDefaults: { logging: null, globalServiceEvents: null, logFileValidation: null },
      stateHidesSelectors: false,
    },
    {
      kind: "event-data-store" as const,
      type: "aws_cloudtrail_event_data_store",
      dialects: aws,
      name: "name",
      arn: "arn",
      multiRegion: "multi_region_enabled",
      organization: "organization_enabled",
      selectors: { basic: null, ...blockNames },
      defaults: { multiRegion: true, organization: false },
      computed: "selectors" as const,
      ingestion: { attribute: "suspend", inverted: true },
      retention: "retention_period",
      billingMode: "billing_mode",
      // terraform-provider-aws, resource aws_cloudtrail_event_data_store, arguments retention_period and billing_mode.
      storeDefaults: { retention: 2555, billingMode: "EXTENDABLE_RETENTION_PRICING" },
    },
    {
      kind: "event-data-store" as const,
      type: "awscc_cloudtrail_event_data_store",
      dialects: awscc,
      name: "name",
      arn: "event_data_store_arn",
      multiRegion: "multi_region_enabled",
      organization: "organization_enabled",
      selectors: { basic: null, ...attributeNames },
      defaults: { multiRegion: null, organization: null },
      computed: "all" as const,
      ingestion: { attribute: "ingestion_enabled", inverted: false },
      retention: "retention_period",
      billingMode: "billing_mode",
      storeDefaults: { retention: null, billingMode: null },
    },
  ].map((sinkType) => [sinkType.type, sinkType]),
);
