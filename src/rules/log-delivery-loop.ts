import { deliversTo } from "../coverage/log-destinations.ts";
import type { EventField, TrailEvent } from "../selectors/event.ts";
import { explainSink } from "../coverage/reasons.ts";
import type { AssessedSink } from "../coverage/sinks-in-scope.ts";
import type { LogDestination } from "../catalog/semantics.ts";
import type { DeliveryMessage } from "../model/messages/delivery-message.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Trail } from "../model/sink.ts";
import { concatenate, literal, unresolvedText, type Text } from "../model/text.ts";
import { findingDraft } from "./draft.ts";
import { resourcesOfScope } from "./resources-by-place.ts";
import type { FindingDraft, RunFacts, RunRule } from "./types.ts";

/**
 * A trail whose selectors record the delivery of its own log files: each file makes an event, and the events make the
 * next file
 * (CloudTrail user guide, "Logging data events": the bucket that receives the log files). Said only where the trail
 * surely records every delivery.
 */
export const rule: RunRule = {
  id: "log-delivery-loop",
  check: (run) =>
    run.sinks.flatMap((assessed) => {
      const { sink, status } = assessed;
      if (sink.kind !== "trail" || status.counts !== "yes" || sink.guard.length > 0) return [];
      return run.semantics.logDestinations.flatMap((destination) => {
        const bucket = resourcesOfScope(run.resources, sink.scope.id).find(
          (resource) => resource.guard.length === 0 && deliversTo(sink, resource, destination),
        );
        return bucket === undefined ? [] : loopAt(assessed, sink, bucket, destination, run);
      });
    }),
};

function loopAt(
  assessed: AssessedSink,
  trail: Trail,
  bucket: DeclaredResource,
  destination: LogDestination,
  { semantics }: RunFacts,
): FindingDraft[] {
  if (bucket.arn === null) return [];
  const answer = explainSink(
    { assessed, applies: "yes", because: null, assumption: null, selectors: [] },
    deliveryInto(bucket.arn, bucket.region, destination),
    semantics,
  );
  if (answer.verdict !== "yes") return [];
  const selector = assessed.selectors.selectors.find(({ index }) => index === answer.selector);
  const { address } = bucket;
  const message: DeliveryMessage = {
    code: "delivery-loop",
    bucket: address,
    eventName: destination.delivery.eventName,
  };
  return [
    findingDraft({
      ruleId: rule.id,
      level: "warning",
      kind: "fail",
      message,
      origin: selector?.origin ?? trail.origin,
      related: [{ role: { code: "receives-log-files", bucket: address }, origin: bucket.origin }],
      resource: trail.id,
      subject: address,
      scope: trail.scope.id,
      cause: { about: [trail.id] },
    }),
  ];
}

/** The event of a delivery, whatever the key of the file is. */
function deliveryInto(bucket: Text, region: Text, { resourceType, delivery }: LogDestination): TrailEvent {
  const key = unresolvedText({
    id: "key of a log file",
    kind: "anything",
    unknown: { code: "delivery-part", part: "key-of-log-file" },
  });
  const fields = new Map<EventField, Text>([
    ["eventCategory", literal("Data")],
    ["eventSource", literal(delivery.eventSource)],
    ["eventName", literal(delivery.eventName)],
    ["eventType", literal("AwsApiCall")],
    ["readOnly", literal("false")],
  ]);
  return {
    fields,
    resources: [{ type: literal(resourceType), arn: concatenate([bucket, literal("/"), key]) }],
    region,
    global: false,
  };
}
