import { concatenate, textKey, type Text, type Unresolved } from "../model/text.ts";

/**
 * The field names of advanced event selectors (AWS CloudTrail user guide, "Filtering data events"), with the two of
 * `resources` apart.
 */
export const eventFields = [
  "eventCategory",
  "eventSource",
  "eventName",
  "eventType",
  "readOnly",
  "userIdentity.arn",
  "sessionCredentialFromConsole",
  "errorCode",
  "vpcEndpointId",
] as const;
export type EventField = (typeof eventFields)[number];

export function isEventField(name: string): name is EventField {
  return (eventFields as readonly string[]).includes(name);
}

/** One element of a record's `resources`; `null` where the element lacks the key. */
export interface EventResource {
  readonly type: Text | null;
  readonly arn: Text | null;
  /** `ARNPrefix`, which elements that stand for many resources have in place of an ARN. */
  readonly arnPrefix?: Text;
}

const behindPrefix: Unresolved = {
  id: "behind ARNPrefix",
  kind: "anything",
  unknown: { code: "behind-prefix" },
};
const opened = new WeakMap<Text, Text>();

/**
 * What conditions on ARNs are held against; null where the element has neither ARN nor ARNPrefix.
 * That `StartsWith` with the ARN of a bucket and a slash takes all events of the bucket is documented (CloudTrail user
 * guide, "Filtering data events"), and those that list a bucket
 * have the same as their ARNPrefix. What longer values make of them is open: the element is compared like an ARN that
 * goes on behind the prefix nobody knows how.
 */
export function comparedArn({ arn, arnPrefix }: EventResource): Text | null {
  if (arn !== null || arnPrefix === undefined) return arn;
  const known = opened.get(arnPrefix);
  if (known !== undefined) return known;
  const open = concatenate([arnPrefix, behindPrefix]);
  opened.set(arnPrefix, open);
  return open;
}

/**
 * A CloudTrail event with what decides whether it is recorded.
 * A field that is not in `fields` is absent from the record; `resources: null` means that the record has none.
 */
export interface TrailEvent {
  readonly fields: ReadonlyMap<EventField, Text>;
  readonly resources: readonly EventResource[] | null;
  readonly region: Text;
  /**
   * Whether CloudTrail treats it as a global service event (IAM, CloudFront …); null: the record does not tell, since
   * some calls of the service are (STS, sign-in).
   */
  readonly global: boolean | null;
}

const keys = new WeakMap<EventResource, string>();

/** A string that is the same for elements that say the same. Made once, since every selector is asked about each. */
export function elementKey(element: EventResource): string {
  const known = keys.get(element);
  if (known !== undefined) return known;
  const { type, arn, arnPrefix } = element;
  const parts = [type, arn, arnPrefix].map((text) => (text === null || text === undefined ? "" : textKey(text)));
  const key = parts.join(" + ");
  keys.set(element, key);
  return key;
}

/** As `elementKey`, for all elements of an event. */
export function elementsKey(elements: readonly EventResource[]): string {
  return elements.map(elementKey).join(" & ");
}
