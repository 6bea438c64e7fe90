import type { Guard } from "./guard.ts";
import type { Origin } from "./location.ts";
import type { Scope } from "./scope.ts";
import type { Text } from "./text.ts";
import type { Setting } from "./value.ts";

/**
 * A part of a policy document (IAM user guide, "Grammar of the IAM JSON policy language"), as far as the code tells it.
 * A document that is written as JSON in a string is one text. `open`: something that the input does not tell.
 */
export type PolicyValue =
  | { readonly kind: "text"; readonly text: Text; readonly origin: Origin }
  | { readonly kind: "list"; readonly items: readonly PolicyValue[]; readonly origin: Origin }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, PolicyValue>; readonly origin: Origin }
  | { readonly kind: "open"; readonly origin: Origin };

interface PolicyBase {
  /** `file#address` of the resource that declares the policy. */
  readonly id: string;
  readonly address: string;
  /**
   * What a trail may write to name the resource that the policy belongs to: the name of a bucket, the id or the ARN of
   * a key.
   */
  readonly names: readonly Text[];
  readonly scope: Scope;
  readonly guard: Guard;
  readonly origin: Origin;
}

/** The policy of a bucket. Where none is in the code, there is none of these: it may be kept elsewhere. */
export interface BucketPolicy extends PolicyBase {
  readonly kind: "bucket";
  readonly document: PolicyValue;
}

/** A KMS key and its policy. */
export interface KeyPolicy extends PolicyBase {
  readonly kind: "key";
  /** Null: the code gives the key no policy, so that it has the default one, which lets the account alone use it. */
  readonly document: PolicyValue | null;
  readonly enabled: Setting<boolean>;
  /** The policy is declared apart from the key, so that it may belong to a key that the code names otherwise. */
  readonly isApart: boolean;
}

/** A topic and its policy, or such a policy alone. */
export interface TopicPolicy extends PolicyBase {
  readonly kind: "topic";
  readonly document: PolicyValue;
  /** The policy is declared apart from the topic. */
  readonly isApart: boolean;
}

/** A policy of something that a trail needs. */
export type ResourcePolicy = BucketPolicy | KeyPolicy | TopicPolicy;
