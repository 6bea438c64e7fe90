/**
 * What surely keeps CloudTrail from delivering the log files of a trail, as far as the code around the trail tells.
 */
import type { Trail } from "../../model/sink.ts";
import type { ResourcePolicy } from "../../model/surroundings.ts";
import type { Text } from "../../model/text.ts";
import type { Certainty, Setting } from "../../model/value.ts";
import { some } from "../../model/certainty.ts";
import { compatible, implied } from "../../model/worlds.ts";
import { statementsOf } from "./document.ts";
import { evaluatePolicy, type PolicyAnswer } from "./evaluate.ts";
import { bucketRequests, keyRequest, type DeliveryRequest } from "./request.ts";
import { isSame } from "./wildcard.ts";

/** One reason why nothing is delivered. */
export type Blocked =
  | { readonly kind: "policy"; readonly policy: ResourcePolicy; readonly refused: readonly Refused[] }
  /** The key has the policy that KMS gives a key for which nobody writes one. */
  | { readonly kind: "default-policy"; readonly policy: ResourcePolicy; readonly request: DeliveryRequest }
  | {
      readonly kind: "key-disabled";
      readonly policy: ResourcePolicy;
      readonly enabled: Extract<Setting<boolean>, { readonly kind: "known" }>;
    };

/** A request of CloudTrail that a policy refuses. */
export interface Refused {
  readonly request: DeliveryRequest;
  readonly answer: Exclude<PolicyAnswer, { readonly kind: "open" }>;
}

/**
 * What the policies of the run block of the deliveries of a trail. The trail and the policies are as the code has them,
 * without what the run takes for granted about accounts.
 * A bucket or key whose policy the code does not show, or shows in part, blocks nothing.
 */
export function blockedDeliveries(trail: Trail, policies: readonly ResourcePolicy[]): readonly Blocked[] {
  return [...blockedByBucket(trail, policies), ...blockedByKey(trail, policies)];
}

function blockedByBucket(trail: Trail, policies: readonly ResourcePolicy[]): readonly Blocked[] {
  if (trail.s3BucketName.kind !== "known") return [];
  const bucket = trail.s3BucketName.value;
  const policy = policyOf(
    bucket,
    trail,
    policies.filter(({ kind }) => kind === "bucket"),
  );
  return policy === null ? [] : blockedBy(policy, bucketRequests(trail, bucket));
}

function blockedByKey(trail: Trail, policies: readonly ResourcePolicy[]): readonly Blocked[] {
  if (trail.kmsKey.kind !== "known") return [];
  const policy = policyOf(
    trail.kmsKey.value,
    trail,
    policies.filter(({ kind }) => kind === "key"),
  );
  if (policy?.kind !== "key") return [];
  if (policy.enabled.kind === "known" && !policy.enabled.value)
    return [{ kind: "key-disabled", policy, enabled: policy.enabled }];
  const request = keyRequest(trail);
  return policy.document === null ? [{ kind: "default-policy", policy, request }] : blockedBy(policy, [request]);
}

/**
 * The only policy that can belong to what the trail names, where it surely belongs to it and surely exists wherever the
 * trail does.
 */
function policyOf(name: Text, trail: Trail, policies: readonly ResourcePolicy[]): ResourcePolicy | null {
  const belongs = (policy: ResourcePolicy): Certainty => some(policy.names, (candidate) => isSame(name, candidate));
  const together = policies.filter(({ guard }) => compatible(guard, trail.guard));
  const own = together.filter(({ scope }) => scope.id === trail.scope.id);
  const candidates =
    [own, together]
      .map((among) => among.filter((policy) => mayDecide(policy, belongs(policy))))
      .find((found) => found.length > 0) ?? [];
  const [policy] = candidates;
  return policy !== undefined &&
    candidates.length === 1 &&
    belongs(policy) === "yes" &&
    implied(policy.guard, trail.guard)
    ? policy
    : null;
}

/** A key is what it is, and no other: only a policy that stands by itself may turn out to belong to it. */
function mayDecide(policy: ResourcePolicy, belongs: Certainty): boolean {
  return policy.kind === "key" && !policy.isApart ? belongs === "yes" : belongs !== "no";
}

function blockedBy(policy: ResourcePolicy, requests: readonly DeliveryRequest[]): readonly Blocked[] {
  const statements = policy.document === null ? null : statementsOf(policy.document);
  if (statements === null) return [];
  const refused = requests.flatMap((request): Refused[] => {
    const answer = evaluatePolicy(statements, request);
    return answer.kind === "open" ? [] : [{ request, answer }];
  });
  return refused.length === 0 ? [] : [{ kind: "policy", policy, refused }];
}
