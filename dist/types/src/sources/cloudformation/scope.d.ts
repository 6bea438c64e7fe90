import type { Scope } from "../../model/scope.ts";
import type { Environment } from "../types.ts";
/** The account of a template: what the caller said, else pieces that every reference in the template shares. */
export declare function scopeOf(uri: string, environment: Environment): Scope;
/** The partition of a Region, by the prefixes of AWS's Region names. */
export declare function partitionOf(region: string): string;
/** What `AWS::URLSuffix` is in a partition. */
export declare function domainSuffixOf(partition: string): string | undefined;
