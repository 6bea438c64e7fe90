/**
 * The requests that CloudTrail makes to deliver the log files of a trail
 * (CloudTrail user guide, "Amazon S3 bucket policy for CloudTrail" and "Configure AWS KMS key policies for CloudTrail").
 */
import type { Trail } from "../../model/sink.ts";
import { type Text } from "../../model/text.ts";
/** A request of CloudTrail, as far as policies can tell it from others. */
export interface DeliveryRequest {
    readonly action: string;
    /** The resource, or for a key null: a key policy speaks of its own key alone. */
    readonly resource: Text | null;
    /** What the request carries for condition keys, in lower case. A key that is not here may be there or not. */
    readonly keys: ReadonlyMap<string, Text>;
    /** Before there was a service principal, policies named the accounts that CloudTrail delivers from: buckets may still. */
    readonly mayComeFromAccount: boolean;
    /** The account of the trail. */
    readonly account: Text;
    /** Pieces that are the name of the bucket, or a part of it. */
    readonly bucketPieces: ReadonlySet<string>;
    /** A statement that allows the request. */
    readonly allowingStatement: Readonly<Record<string, unknown>>;
}
/** What CloudTrail asks of the bucket with this name. */
export declare function bucketRequests(trail: Trail, bucket: Text): readonly DeliveryRequest[];
/** What CloudTrail asks of the key that it encrypts log files with. */
export declare function keyRequest(trail: Trail): DeliveryRequest;
