import type { ResourcePolicy } from "../../model/surroundings.ts";
import type { Instance } from "./instance.ts";
import { type Model } from "./model.ts";
/** How a type spells what matters here. */
interface PolicyType {
    readonly kind: "bucket" | "key";
    /** Attributes that hold what names the bucket or the key. */
    readonly names: readonly string[];
    readonly policy: string;
    /** Null: the type does not say. */
    readonly enabled: string | null;
    /** The policy is a resource of its own. */
    readonly isApart: boolean;
}
/** Provider `aws`: `aws_s3_bucket_policy`, `aws_kms_key`, `aws_kms_key_policy`; `awscc` follows CloudFormation. */
export declare const policyTypes: ReadonlyMap<string, PolicyType>;
/** Reads one instance of a type of `policyTypes`. `trails`: instances that may name the key by an attribute that only the apply will tell. */
export declare function readResourcePolicy(model: Model, instance: Instance, type: PolicyType, trails: readonly Instance[]): ResourcePolicy;
export {};
