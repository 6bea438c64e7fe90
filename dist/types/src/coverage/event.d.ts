import { type Text } from "../model/text.ts";
/** The field names of advanced event selectors (AWS CloudTrail user guide, "Filtering data events"), with the two of `resources` apart. */
export declare const eventFields: readonly ["eventCategory", "eventSource", "eventName", "eventType", "readOnly", "userIdentity.arn", "sessionCredentialFromConsole", "errorCode", "vpcEndpointId"];
export type EventField = (typeof eventFields)[number];
export declare function isEventField(name: string): name is EventField;
/** One element of a record's `resources`; `null` where the element lacks the key. */
export interface EventResource {
    readonly type: Text | null;
    readonly arn: Text | null;
    /** `ARNPrefix`, which elements that stand for many resources have in place of an ARN. */
    readonly arnPrefix?: Text;
}
/**
 * What conditions on ARNs are held against; null where the element has neither ARN nor ARNPrefix.
 * That `StartsWith` with the ARN of a bucket and a slash takes all events of the bucket is documented (CloudTrail user guide, "Filtering data events"), and those that list a bucket
 * have the same as their ARNPrefix. What longer values make of them is open: the element is compared like an ARN that goes on behind the prefix nobody knows how.
 */
export declare function comparedArn({ arn, arnPrefix }: EventResource): Text | null;
/**
 * A CloudTrail event with what decides whether it is recorded.
 * A field that is not in `fields` is absent from the record; `resources: null` means that the record has none.
 */
export interface TrailEvent {
    readonly fields: ReadonlyMap<EventField, Text>;
    readonly resources: readonly EventResource[] | null;
    readonly region: Text;
    /** Whether CloudTrail treats it as a global service event (IAM, STS, CloudFront …). */
    readonly global: boolean;
}
/** A string that is the same for elements that say the same. It is made once for the elements of an event, of which every selector is asked. */
export declare function elementsKey(elements: readonly EventResource[]): string;
