import { textKey, type Text } from "../model/text.ts";

/** The field names of advanced event selectors (AWS CloudTrail user guide, "Filtering data events"), with the two of `resources` apart. */
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
}

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

const keys = new WeakMap<readonly EventResource[], string>();

/** A string that is the same for elements that say the same. It is made once for the elements of an event, of which every selector is asked. */
export function elementsKey(elements: readonly EventResource[]): string {
  const known = keys.get(elements);
  if (known !== undefined) return known;
  const key = elements.map(keyOfElement).join(" + ");
  keys.set(elements, key);
  return key;
}

function keyOfElement({ type, arn }: EventResource): string {
  return `${type === null ? "" : textKey(type)} ${arn === null ? "" : textKey(arn)}`;
}
