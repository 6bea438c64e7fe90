import { isOptInRegion, partitionOfRegion, type Semantics } from "../catalog/semantics.ts";
import { knownString } from "../model/text.ts";
import type { Sink } from "../model/sink.ts";
import type { SinkFinding, SinkRule, SinkRuleContext } from "./types.ts";

/**
 * An organization trail whose home Region accounts have to opt in to: member accounts that have not sent it nothing
 * (CloudTrail user guide, "Troubleshooting organization trails").
 */
export const rule: SinkRule = { id: "organization-trail-region", check };

function check(sink: Sink, { semantics, rejections }: SinkRuleContext): SinkFinding[] {
  const region = knownString(sink.region);
  if (rejections.length > 0 || region === undefined || sink.organization.kind !== "known" || !sink.organization.value)
    return [];
  if (sink.kind !== "trail" || !isOptInRegion(semantics, region)) return [];
  const message = { code: "opt-in-home-region", region, instead: leaderFor(region, semantics) } as const;
  return [
    { ruleId: rule.id, level: "warning", kind: "fail", message, origin: sink.organization.origin, related: [], sink },
  ];
}

function leaderFor(region: string, semantics: Semantics): string {
  return partitionOfRegion(semantics, region)?.leader ?? "us-east-1";
}
