/** How the Terraform types for trails and event data stores spell the settings of the CloudTrail API. */
export interface SelectorAttributes {
    /** Trails only. */
    readonly basic: string | null;
    readonly dataResources: string;
    readonly advanced: string;
    readonly fieldSelectors: string;
}
interface SinkType {
    readonly type: string;
    readonly name: string;
    readonly arn: string;
    readonly multiRegion: string;
    readonly organization: string;
    readonly selectors: SelectorAttributes;
    /** What the provider sends when nobody sets the attribute; null: it leaves that to AWS. */
    readonly defaults: {
        readonly multiRegion: boolean | null;
        readonly organization: boolean | null;
    };
    /** Whether attributes that nobody sets are computed, and so unknown in the plan that creates the resource. */
    readonly computed: "none" | "selectors" | "all";
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
    readonly insights: string;
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
    readonly ingestion: {
        readonly attribute: string;
        readonly inverted: boolean;
    };
}
/** The types by name: those of the provider `aws`, and those of `awscc`, which follow the CloudFormation schema. */
export declare const sinkTypes: ReadonlyMap<string, TrailType | EventDataStoreType>;
export {};
