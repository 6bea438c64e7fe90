/**
 * The shapes of `policies/schema/snapshot.json`. Inside trails and event data stores they are those of the CloudTrail API,
 * so the same types describe what the AWS CLI prints.
 */
export interface Snapshot {
    readonly accounts: readonly SnapshotAccount[];
    /** Calls that failed before any account was known. */
    readonly errors?: readonly CallError[];
}
export interface SnapshotAccount {
    readonly accountId: string;
    readonly partition?: string;
    readonly organizationId?: string;
    readonly enabledRegions?: readonly string[];
    readonly trails?: readonly TrailAnswer[];
    readonly eventDataStores?: readonly EventDataStoreAnswer[];
    readonly errors?: readonly CallError[];
}
/** An API call that failed when the snapshot was made. */
export interface CallError {
    readonly operation: string;
    readonly region?: string;
    /** ARN or name of what the call was about. */
    readonly resource?: string;
    readonly code: string;
    readonly message?: string;
    /** The IAM action that the caller lacks. */
    readonly action?: string;
}
/** AWS API: `Trail`, with the answers of `GetTrailStatus`, `GetEventSelectors` and `GetInsightSelectors`. */
export interface TrailAnswer {
    readonly TrailARN: string;
    readonly Name?: string;
    readonly HomeRegion?: string;
    readonly IsMultiRegionTrail?: boolean;
    readonly IsOrganizationTrail?: boolean;
    readonly IncludeGlobalServiceEvents?: boolean;
    readonly LogFileValidationEnabled?: boolean;
    readonly KmsKeyId?: string;
    readonly S3BucketName?: string;
    readonly CloudWatchLogsLogGroupArn?: string;
    readonly HasCustomEventSelectors?: boolean;
    readonly HasInsightSelectors?: boolean;
    readonly Status?: StatusAnswer;
    readonly EventConfiguration?: EventConfigurationAnswer;
    readonly EventSelectors?: readonly EventSelectorAnswer[];
    readonly AdvancedEventSelectors?: readonly AdvancedEventSelectorAnswer[];
    readonly InsightSelectors?: readonly {
        readonly InsightType: string;
    }[];
}
/** AWS API: the answer of `GetTrailStatus`. */
export interface StatusAnswer extends DeliveryErrors {
    readonly IsLogging?: boolean;
}
/** What could not be delivered the last time. Absent, null or empty: nothing. */
export type DeliveryErrors = Readonly<Partial<Record<(typeof deliveryErrorFields)[number], string | null>>>;
export declare const deliveryErrorFields: readonly ["LatestDeliveryError", "LatestCloudWatchLogsDeliveryError", "LatestDigestDeliveryError", "LatestNotificationError"];
/** AWS API: the answer of `GetEventConfiguration`. It has no part in what is recorded. */
export interface EventConfigurationAnswer {
    readonly MaxEventSize?: string;
    readonly ContextKeySelectors?: readonly unknown[];
    readonly AggregationConfigurations?: readonly unknown[];
}
/** AWS API: `EventSelector`. */
export interface EventSelectorAnswer {
    readonly ReadWriteType?: string;
    readonly IncludeManagementEvents?: boolean;
    readonly ExcludeManagementEventSources?: readonly string[];
    readonly DataResources?: readonly {
        readonly Type: string;
        readonly Values?: readonly string[];
    }[];
}
/** AWS API: `AdvancedEventSelector`. */
export interface AdvancedEventSelectorAnswer {
    readonly Name?: string;
    readonly FieldSelectors: readonly FieldSelectorAnswer[];
}
/** AWS API: `AdvancedFieldSelector`. */
export interface FieldSelectorAnswer {
    readonly Field: string;
    readonly Equals?: readonly string[];
    readonly StartsWith?: readonly string[];
    readonly EndsWith?: readonly string[];
    readonly NotEquals?: readonly string[];
    readonly NotStartsWith?: readonly string[];
    readonly NotEndsWith?: readonly string[];
}
/** AWS API: the answer of `GetEventDataStore`. */
export interface EventDataStoreAnswer {
    readonly EventDataStoreArn: string;
    readonly Name?: string;
    readonly Status?: string;
    readonly MultiRegionEnabled?: boolean;
    readonly OrganizationEnabled?: boolean;
    readonly AdvancedEventSelectors?: readonly AdvancedEventSelectorAnswer[];
}
