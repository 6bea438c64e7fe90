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
import { bucketRequests, keyRequest, topicRequest, type DeliveryRequest } from "./request.ts";
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
  return [...blockedByBucket(trail, policies), ...blockedByKey(trail, policies), ...blockedByTopic(trail, policies)];
}

function blockedByBucket(trail: Trail, policies: readonly ResourcePolicy[]): readonly Blocked[] {
  if (trail.s3BucketName.kind !== "known") return [];
  const bucket = trail.s3BucketName.value;
  const policy = policyOf(
    trail,
    policies.filter(({ kind }) => kind === "bucket"),
    (candidate) => namesIt(candidate, bucket),
  );
  return policy === null ? [] : blockedBy(policy, bucketRequests(trail, bucket));
}

function blockedByKey(trail: Trail, policies: readonly ResourcePolicy[]): readonly Blocked[] {
  if (trail.kmsKey.kind !== "known") return [];
  const keys = policies.filter((policy) => policy.kind === "key");
  const { own, apart } = holderOf(trail, trail.kmsKey.value, keys);
  if (own?.enabled.kind === "known" && !own.enabled.value)
    return [{ kind: "key-disabled", policy: own, enabled: own.enabled }];
  const policy = inForce(own, apart);
  const request = keyRequest(trail);
  if (policy === null) return [];
  return policy.document === null ? [{ kind: "default-policy", policy, request }] : blockedBy(policy, [request]);
}

function blockedByTopic(trail: Trail, policies: readonly ResourcePolicy[]): readonly Blocked[] {
  if (trail.snsTopic?.kind !== "known") return [];
  const topics = policies.filter((policy) => policy.kind === "topic");
  const { own, apart } = holderOf(trail, trail.snsTopic.value, topics);
  const policy = inForce(own, apart);
  return policy === null ? [] : blockedBy(policy, [topicRequest(trail)]);
}

type HolderPolicy = Extract<ResourcePolicy, { readonly isApart: boolean }>;

/** The resource that a trail names, and the policies that are declared apart from it and may belong to it. */
interface Holder<T extends HolderPolicy> {
  readonly own: T | null;
  /** `several`: which of them is in force, nobody can tell. */
  readonly apart: T | "several" | null;
}

function holderOf<T extends HolderPolicy>(trail: Trail, name: Text, policies: readonly T[]): Holder<T> {
  const holders = policies.filter(({ isApart }) => !isApart);
  // A resource is what it is, and no other: only a policy that stands by itself may turn out to belong to it.
  const own = policyOf(trail, holders, (candidate) => (namesIt(candidate, name) === "yes" ? "yes" : "no"));
  const others = holders.filter((holder) => holder !== own);
  const belongs = (policy: T): Certainty => {
    const names = own === null ? [name] : [name, ...own.names];
    const answers = names.map((candidate) => namesIt(policy, candidate));
    if (answers.includes("yes")) return "yes";
    const isOfOther = others.some((other) => other.names.some((candidate) => namesIt(policy, candidate) === "yes"));
    return isOfOther || !answers.includes("maybe") ? "no" : "maybe";
  };
  const aparts = policies.filter(({ isApart, guard }) => isApart && compatible(guard, trail.guard));
  if (aparts.every((policy) => belongs(policy) === "no")) return { own, apart: null };
  return { own, apart: policyOf(trail, aparts, belongs) ?? "several" };
}

/** The policy that decides: one apart takes the place of one of which the code of the resource says nothing. */
function inForce<T extends HolderPolicy>(own: T | null, apart: T | "several" | null): T | null {
  if (apart === null) return own;
  const document = own?.document ?? null;
  const isFree = document === null || document.kind === "open";
  return apart === "several" || !isFree ? null : apart;
}

function namesIt({ names }: ResourcePolicy, name: Text): Certainty {
  return some(names, (candidate) => isSame(name, candidate));
}

/**
 * The only policy that can belong to what the trail names, where it surely belongs to it and surely exists wherever the
 * trail does.
 */
function policyOf<T extends ResourcePolicy>(
  trail: Trail,
  policies: readonly T[],
  belongs: (policy: T) => Certainty,
): T | null {
  const together = policies.filter(({ guard }) => compatible(guard, trail.guard));
  const own = together.filter(({ scope }) => scope.id === trail.scope.id);
  const candidates =
    [own, together]
      .map((among) => among.filter((policy) => belongs(policy) !== "no"))
      .find((found) => found.length > 0) ?? [];
  const [policy] = candidates;
  return policy !== undefined &&
    candidates.length === 1 &&
    belongs(policy) === "yes" &&
    implied(policy.guard, trail.guard)
    ? policy
    : null;
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
