import type { Guard } from "./guard.ts";
import type { Origin } from "./location.ts";
import type { Scope } from "./scope.ts";
import type { Text } from "./text.ts";
import type { Certainty, Setting } from "./value.ts";

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

/** Whether something holds of a bucket, and the place that says so; null: none does. */
export interface BucketFact {
  readonly holds: Certainty;
  readonly origin: Origin | null;
}

/** A lifecycle rule that deletes objects. */
export interface Expiration {
  readonly enabled: Certainty;
  /** What the keys of the objects begin with. Null: the code does not tell. */
  readonly prefix: Text | null;
  /** It is about some of these objects alone, by their tags or their size. */
  readonly isNarrowed: boolean;
  /** Days after which it deletes; 0 for a date, on which it deletes whatever is there. Null: the code does not tell. */
  readonly days: number | null;
  readonly origin: Origin;
}

/** What the lifecycle rules of a bucket delete. */
export interface Expirations {
  readonly rules: readonly Expiration[];
  /** There may be others. */
  readonly isOpen: boolean;
  readonly origin: Origin;
}

/** What the code can say of a bucket. What is left out, a resource does not speak of. */
export interface BucketFacts {
  /**
   * All four settings of "S3 Block Public Access" are on. Where no code sets them it is open: they are on by default
   * for buckets that were made since April 2023 alone (S3 user guide, "Default settings for new S3 buckets FAQ").
   */
  readonly publicAccessBlocked?: BucketFact;
  readonly versioned?: BucketFact;
  /** Every new object is locked for some time. */
  readonly objectLock?: BucketFact;
  /** Server access logging is on. */
  readonly accessLogged?: BucketFact;
  readonly expirations?: Expirations;
}

/** A bucket, or a resource apart that is about one. */
export interface BucketSettings extends PolicyBase {
  readonly isApart: boolean;
  readonly facts: BucketFacts;
}

/** A lifecycle rule that deletes log files of a trail, or may. */
export interface LogFileExpiration {
  readonly applies: Exclude<Certainty, "no">;
  readonly days: number | null;
  readonly origin: Origin;
}

/** What the code says of the bucket that a trail delivers to. */
export interface LogBucket {
  readonly facts: Required<Omit<BucketFacts, "expirations">>;
  /** Lifecycle rules that may delete log files; `isOpen`: there may be others. */
  readonly expirations: { readonly rules: readonly LogFileExpiration[]; readonly isOpen: boolean };
}
