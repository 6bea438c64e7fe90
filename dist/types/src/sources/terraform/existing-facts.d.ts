/** What resources and data sources that exist already tell about the accounts and Regions of their providers. */
import type { Configuration } from "./configuration.ts";
import { type InstanceSource } from "./instance.ts";
import type { Secrets } from "./secrets.ts";
/** A fact, and what it rests on where that is neither the word of the configuration nor that of AWS. */
export interface Finding {
    readonly value: string;
    readonly assumption: string | null;
}
export interface ExistingFacts {
    /** By credentials; null where resources of several accounts are managed with them. */
    readonly accounts: ReadonlyMap<string, Finding | null>;
    /** By credentials. */
    readonly partitions: ReadonlyMap<string, string>;
    /** By provider key. */
    readonly regions: ReadonlyMap<string, string>;
}
/** Looks through everything that exists. */
export declare function existingFacts(source: InstanceSource, configuration: Configuration, secrets: Secrets): ExistingFacts;
/** The account in an ARN that has one. */
export declare function accountInArn(arn: string | undefined): string | undefined;
/** The partition in an ARN. */
export declare function partitionInArn(arn: string | undefined): string | undefined;
/** The Region in an ARN that has one. */
export declare function regionInArn(arn: string | undefined): string | undefined;
