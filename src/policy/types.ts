import type { PolicyFile } from "../generated/policy-file.d.ts";
import type { Guard } from "../model/guard.ts";
import type { Origin } from "../model/location.ts";
import type { Level } from "../model/result.ts";
import type { Scope } from "../model/scope.ts";
import type { Text } from "../model/text.ts";
import type { DocumentPath, UsageError } from "../model/usage-error.ts";

/** A mistake in a policy or configuration; the caller ends with exit status 2. */
export type PolicyError = UsageError;

/** What must be recorded: README, "Policies and configuration"; its form is `policies/schema/policy.json`. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly requirements: readonly Requirement[];
  readonly trails: readonly TrailRequirement[];
  /** The controls that requirements name, as far as the policy explains them. */
  readonly controls: readonly Control[];
  /** It ships with the program and is as it ships, so that its id says all that it asks. */
  readonly builtIn: boolean;
  readonly origin: Origin;
  /** Where it changes requirements that it inherits, by their ids; left out: it inherits none. */
  readonly overriddenAt?: ReadonlyMap<string, Origin>;
}

/** The document that controls are from. */
export interface Framework {
  /** What the ids of its controls begin with, before the slash: `PCI-DSS-4.0.1`. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly url: string;
}

/** A control of a framework. */
export interface Control {
  /** `PCI-DSS-4.0.1/10.2.1.1`. */
  readonly id: string;
  /** In our words. */
  readonly title: string;
  /** What of it events and settings of trails can show, said as ours; null together with `notAssessed`. */
  readonly reading: string | null;
  /** Why nothing is said about it; null where something is. */
  readonly notAssessed: string | null;
  readonly framework: Framework | null;
}

/** A place in a policy: where it was read, and its path in that file for messages. */
export interface PolicyPlace {
  readonly path: DocumentPath;
  readonly origin: Origin;
}

/** A set of events that must be recorded. */
export interface Requirement {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** The level while further sinks may exist that nobody showed us; null: the same level. */
  readonly levelWhenSinksMayBeElsewhere: Level | null;
  /** Controls of compliance frameworks, `PCI-DSS-4.0.1/10.2.1.1`. */
  readonly controls: readonly string[];
  readonly record: EventChoice;
  /** Of the events that `record` chooses, those alone that detections wait for; left out: all of them. */
  readonly waitedFor?: WaitedFor;
  readonly except: readonly Exception[];
  /** It is from a policy that ships with the program, so that its place is in no file of the user's. */
  readonly builtIn: boolean;
  readonly origin: Origin;
  /**
   * The place of a part of it: `["record", "service"]`. An inherited requirement stands in the file that it comes from.
   */
  readonly placeOf: (path: DocumentPath) => PolicyPlace;
}

/** Detections, and what they wait for. */
export interface WaitedFor {
  readonly by: DetectionsChoice;
  /** None before the detections of the run are read. */
  readonly events: readonly EventsOfPlace[];
}

/** Those of the code or inventory, or the rules of files. */
export type DetectionsChoice = "declared" | RuleFilesChoice;

/** Files and folders of detection rules. */
export interface RuleFilesChoice {
  /** Relative to the working directory. */
  readonly paths: readonly string[];
  /** The folder that they have to lie in; null: the repository of the working directory. */
  readonly root: string | null;
}

/** Events that must be recorded in one place. */
export interface EventsOfPlace {
  readonly record: EventChoice;
  /** Ids of the declared resources that they are about; null: whatever `record` says. */
  readonly about: ReadonlySet<string> | null;
  /** In which account; null: in each. */
  readonly scope: Scope | null;
  /** In which Region; null: in all of them. */
  readonly region: Text | null;
  /** Whether events of global services count, which land in one Region whatever `region` is. */
  readonly withGlobal: boolean;
  /** When they are waited for. */
  readonly guard: Guard;
}

export type ChosenCategory = "management" | "data" | "networkActivity";

/** A choice of events by what they have in common: each key narrows it, null or `all` does not. */
export interface EventKeys {
  /** Id of a service in the catalog. */
  readonly service: string | null;
  readonly eventSource: string | null;
  /**
   * Names of operations, in which `*` stands for any characters: match them with `matchesWildcard`. Null: every
   * operation.
   */
  readonly operations: readonly string[] | null;
  readonly category: ChosenCategory | null;
  readonly access: "read" | "write" | "all";
  /** Narrows the event forms to those with an element of this type. */
  readonly resourceType: string | null;
  /** Null: the Region of the resource, where the events are about one; else all. */
  readonly regions: RegionChoice | null;
  /** Which declared resources are meant; null: all of them. */
  readonly where: ResourceScope | null;
}

/**
 * A part of the declared resources. Each key narrows it, null does not. Texts are globs, in which `*` stands for any
 * characters.
 */
export interface ResourceScope {
  /** Of the file that declares the resource, relative to the working directory. */
  readonly path: string | null;
  /**
   * Of the address of the Terraform module that declares it, with or without indexes, or a module around that:
   * `module.ledger`.
   */
  readonly module: string | null;
  /** Of what stands behind the `#` of its address. */
  readonly resource: string | null;
  /** Key and glob for the value. */
  readonly tags: ReadonlyMap<string, string>;
}

/** The events that a requirement is about. */
export interface EventChoice extends EventKeys {
  readonly resources: ResourceChoice;
}

/** `declared`: the resources in the code or inventory that is checked. `all`: whatever the resource is. */
export type ResourceChoice =
  | { readonly kind: "declared" }
  | { readonly kind: "all" }
  | { readonly kind: "arns"; readonly arns: readonly ChosenArn[] };

/** The declared resources that counted trails deliver their log files to. */
export interface LogDestinationResources {
  readonly kind: "log-destinations";
}

/** An ARN; with `prefix`, every ARN that starts with it. */
export interface ChosenArn {
  readonly text: string;
  readonly prefix: boolean;
}

/** `all` Regions of the partition, those `enabled` in the account, or these. */
export type RegionChoice =
  | { readonly kind: "all" }
  | { readonly kind: "enabled" }
  | { readonly kind: "regions"; readonly regions: readonly string[] };

/** A known and accepted hole. It counts up to and including the day `until`, `YYYY-MM-DD`. */
export interface Exception extends EventKeys {
  readonly resources: ResourceChoice | LogDestinationResources;
  readonly reason: string;
  readonly until: string | null;
  /** The configuration accepts it in every policy; left out: a policy has it. */
  readonly accepted?: true;
  readonly origin: Origin;
  /** The place of a part of it: `["service"]`. */
  readonly placeOf: (path: DocumentPath) => PolicyPlace;
}

/** What trails must be like. */
export interface TrailRequirement {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly controls: readonly string[];
  /** `each` counted trail, or `any` one of them. */
  readonly which: "each" | "any";
  readonly require: TrailSettings;
  readonly origin: Origin;
}

/** True: the setting must be there. */
export interface TrailSettings {
  readonly logFileValidation: boolean;
  readonly kmsKey: boolean;
  readonly multiRegion: boolean;
  readonly cloudWatchLogs: boolean;
  readonly insights: readonly ("ApiCallRateInsight" | "ApiErrorRateInsight")[];
  /** Null: nothing is asked of the log bucket. */
  readonly logBucket: LogBucketSettings | null;
}

/** What the bucket of the log files must be like. True: it must be so. */
export interface LogBucketSettings {
  readonly publicAccessBlocked: boolean;
  readonly versioned: boolean;
  readonly objectLock: boolean;
  readonly accessLogged: boolean;
  /** No lifecycle rule deletes log files before so many days; null: nothing is asked. */
  readonly keptDays: number | null;
}

/** A policy that ships with the program, compiled from `policies/<id>.policy.yaml`. */
export interface BuiltInPolicy {
  /** Its file in the package: `policies/documented.policy.yaml`. */
  readonly file: string;
  readonly text: string;
  /** The value of the text, parsed at build time. */
  readonly value: PolicyFile;
}

/** By name. */
export type BuiltInPolicies = Readonly<Record<string, BuiltInPolicy>>;

/**
 * Reads a text file.
 *
 * @param root the folder that it has to lie in, where a file names it; null where a person does
 */
export type ReadText = (path: string, root: string | null) => TextAnswer;

/** The reason of a failure ends a sentence: "payments.yaml cannot be read: there is no such file". */
export type TextAnswer =
  | {
      readonly kind: "text";
      readonly text: string;
      /** The folder that confines what this file names. */
      readonly root: string;
    }
  | { readonly kind: "failed"; readonly reason: string };
