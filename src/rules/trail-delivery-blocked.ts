import { capitalized } from "../model/words.ts";
import { blockedDeliveries, type Blocked, type Refused } from "../analysis/delivery/blocked.ts";
import type { DeliveryRequest } from "../analysis/delivery/request.ts";
import { listed } from "../model/words.ts";
import type { Origin } from "../model/location.ts";
import type { Sink } from "../model/sink.ts";
import type { ResourcePolicy } from "../model/surroundings.ts";
import { display, type Text } from "../model/text.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/**
 * The policy of the bucket or of the key keeps CloudTrail from delivering the log files of a trail
 * (CloudTrail user guide, "Amazon S3 bucket policy for CloudTrail", "Configure AWS KMS key policies for CloudTrail").
 * Whether the trail records an event is not touched by it: it matches, and is delivered to CloudWatch Logs and EventBridge as before.
 */
export const rule: SinkRule = { id: "trail-delivery-blocked", check };

function check(sink: Sink, { asRead = sink, resourcePolicies = [] }: SinkRuleContext): SinkFinding[] {
  if (asRead.kind !== "trail" || resourcePolicies.length === 0) return [];
  return blockedDeliveries(asRead, resourcePolicies).map((blocked) => ({
    ruleId: rule.id,
    level: "error",
    kind: "fail",
    message: messageFor(blocked),
    origin: originOf(blocked),
    related: [{ message: `${sink.address} delivers its log files with it`, origin: sink.origin }],
    sink,
  }));
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

function statementIn({ answer }: Refused): { readonly origin: Origin; readonly title: string } | null {
  return answer.kind === "denied" ? answer.statement : (answer.nearest?.statement ?? null);
}

function messageFor(blocked: Blocked): string {
  const { policy } = blocked;
  switch (blocked.kind) {
    case "policy":
      return [
        `CloudTrail cannot deliver the log files of the trail: ${policyName(policy)} does not let it call ${actionsOf(blocked.refused)}.`,
        ...blocked.refused.flatMap(explanation),
        advice(blocked.refused),
      ].join(" ");
    case "default-policy":
      return `CloudTrail cannot encrypt the log files of the trail, so that none are delivered: ${policy.address} has no key policy of its own, and the default one lets no service use the key. Give it a key policy with this statement beside the one for the account: ${written(blocked.request)}`;
    case "key-disabled":
      return `CloudTrail cannot encrypt the log files of the trail, so that none are delivered: the key ${policy.address} is disabled. Enable it, or let the trail use another key.`;
  }
}

function policyName(policy: ResourcePolicy): string {
  return policy.kind === "bucket" ? `the bucket policy ${policy.address}` : `the key policy of ${policy.address}`;
}

function actionsOf(refused: readonly Refused[]): string {
  return listed(
    refused.map(({ request: { action, resource } }) =>
      resource === null ? action : `${action} on ${display(resource).replace(/\$\{the rest of the key\}$/, "…")}`,
    ),
    "or",
  );
}

function explanation({ answer }: Refused): string[] {
  if (answer.kind === "denied") return [`${capitalized(answer.statement.title)} denies it.`];
  return answer.nearest === null
    ? []
    : [`${capitalized(answer.nearest.statement.title)} ${answer.nearest.difference}.`];
}

function advice(refused: readonly Refused[]): string {
  if (refused.some(({ answer }) => answer.kind === "denied"))
    return "Let the statement leave out the service principal cloudtrail.amazonaws.com, for example with a condition that aws:PrincipalIsAWSService is false.";
  if (refused.some(({ answer }) => answer.kind === "not-allowed" && answer.nearest !== null))
    return "Mend the statement, or add one that allows it.";
  return `Add ${refused.length === 1 ? "this statement" : "these statements"} to the policy: ${refused.map(({ request }) => written(request)).join(", ")}`;
}

/** The statement as JSON, with `${…}` for what is open. */
function written({ allowingStatement }: DeliveryRequest): string {
  return JSON.stringify(allowingStatement, (_key, value: unknown) => (isText(value) ? display(value) : value));
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "parts" in value;
}
