import type { CounterexampleEvent } from "../../model/result.ts";

/** The fields of a counterexample as name and value, named as in a CloudTrail record, in the order people read them. */
export function counterexampleFields(event: CounterexampleEvent): [name: string, value: string][] {
  const fields: [string, string | undefined][] = [
    ["eventSource", event.eventSource],
    ["eventName", event.eventName],
    ["eventCategory", event.eventCategory],
    ["eventType", event.eventType === "AwsApiCall" ? undefined : event.eventType],
    ["readOnly", event.readOnly === undefined ? undefined : String(event.readOnly)],
    ["awsRegion", event.awsRegion],
    ["recipientAccountId", event.recipientAccountId],
    ["userIdentity.arn", event.userIdentity?.arn],
    ["sessionCredentialFromConsole", event.sessionCredentialFromConsole],
    ["errorCode", event.errorCode],
    ["vpcEndpointId", event.vpcEndpointId],
    ...(event.resources ?? []).flatMap((resource): [string, string | undefined][] => [
      ["resources.type", resource.type],
      ["resources.ARN", resource.ARN],
      ["resources.ARNPrefix", resource.ARNPrefix],
    ]),
  ];
  return fields.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
}
