import { blockedDeliveries, type Blocked, type Refused } from "../analysis/delivery/blocked.ts";
import type { Statement } from "../analysis/delivery/document.ts";
import type { Origin } from "../model/location.ts";
import type { DeliveryMessage, RefusedRequest, RefusingAnswer } from "../model/messages/delivery-message.ts";
import type { Sink } from "../model/sink.ts";
import { display, knownString } from "../model/text.ts";
import { partitionOfRegion } from "../catalog/semantics.ts";
import { deliversTo } from "../coverage/log-destinations.ts";
import { resourcesOfScope } from "./resources-by-place.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/**
 * The policy of the bucket or of the key keeps CloudTrail from delivering the log files of a trail
 * (CloudTrail user guide, "Amazon S3 bucket policy for CloudTrail", "Configure AWS KMS key policies for CloudTrail").
 * Whether the trail records an event is not touched by it: it matches, and is delivered to CloudWatch Logs and
 * EventBridge as before.
 */
export const rule: SinkRule = { id: "trail-delivery-blocked", check };

function check(sink: Sink, context: SinkRuleContext): SinkFinding[] {
  const { asRead = sink, resourcePolicies = [] } = context;
  if (asRead.kind !== "trail") return [];
  const blocked = blockedDeliveries(asRead, resourcePolicies).map((one) =>
    findingAt(sink, messageFor(one), originOf(one), [
      { role: { code: "delivers-with-it", sink: sink.address }, origin: sink.origin },
    ]),
  );
  return [...blocked, ...keyElsewhere(sink, context)];
}

function findingAt(sink: Sink, message: DeliveryMessage, origin: Origin, related: SinkFinding["related"]): SinkFinding {
  return { ruleId: rule.id, level: "error", kind: "fail", message, origin, related, sink };
}

/** A key that encrypts objects of a bucket in another Region (CloudTrail API reference, KmsKeyNotFoundException). */
function keyElsewhere(sink: Sink, { semantics, resources = [] }: SinkRuleContext): SinkFinding[] {
  if (sink.kind !== "trail" || sink.kmsKey.kind !== "known") return [];
  const { kmsKey } = sink;
  const keyRegion = /^arn:[^:]*:kms:([^:]+):/.exec(display(kmsKey.value))?.[1];
  const bucket = resourcesOfScope(resources, sink.scope.id).find((resource) =>
    semantics.logDestinations.some((destination) => deliversTo(sink, resource, destination)),
  );
  const bucketRegion = bucket === undefined ? undefined : knownString(bucket.region);
  if (bucket === undefined || bucketRegion === undefined || keyRegion === undefined) return [];
  if (keyRegion === bucketRegion || partitionOfRegion(semantics, keyRegion) === undefined) return [];
  const message: DeliveryMessage = {
    code: "key-elsewhere",
    key: kmsKey.value,
    keyRegion,
    bucket: bucket.address,
    bucketRegion,
  };
  const related = [{ role: { code: "receives-log-files", bucket: bucket.address }, origin: bucket.origin } as const];
  return [findingAt(sink, message, kmsKey.origin, related)];
}

function originOf(blocked: Blocked): Origin {
  switch (blocked.kind) {
    case "policy": {
      const [first] = blocked.refused;
      return (first === undefined ? undefined : statementIn(first)?.origin) ?? blocked.policy.origin;
    }
    case "default-policy":
      return blocked.policy.origin;
    case "key-disabled":
      return blocked.enabled.origin;
  }
}

function statementIn({ answer }: Refused): Statement | null {
  return answer.kind === "denied" ? answer.statement : (answer.nearest?.statement ?? null);
}

function messageFor(blocked: Blocked): DeliveryMessage {
  const { kind, address } = blocked.policy;
  switch (blocked.kind) {
    case "policy":
      return { code: "policy-refuses", policy: kind, address, refused: blocked.refused.map(rejectedRequest) };
    case "default-policy":
      return { code: "default-key-policy", address, allowingStatement: blocked.request.allowingStatement };
    case "key-disabled":
      return { code: "key-disabled", address };
  }
}

function rejectedRequest(refused: Refused): RefusedRequest {
  const { action, resource, allowingStatement } = refused.request;
  return { action, resource, answer: answerOf(refused), allowingStatement };
}

function answerOf({ answer }: Refused): RefusingAnswer {
  if (answer.kind === "denied") return { code: "denied", statement: answer.statement.title };
  const { nearest } = answer;
  return nearest === null
    ? { code: "not-allowed" }
    : { code: "nearly-allowed", statement: nearest.statement.title, difference: nearest.difference };
}
