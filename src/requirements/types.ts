/** What a policy requires of one account: the types that all makers of required events share. */
import type { Service, Operation, Catalog } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Guard } from "../model/guard.ts";
import type { Scope } from "../model/scope.ts";
import type { Text } from "../model/text.ts";
import type { EventSet, OwnElement } from "./event-set.ts";
import type { Exception, EventChoice, Policy, Requirement } from "../policy/types.ts";
import type { Certainty } from "../model/value.ts";
import type { ManyServices } from "./many-services.ts";
import type { Semantics } from "../catalog/semantics.ts";
import type { CatalogIndex } from "../catalog/catalog.ts";

/** A resource that required events is about: a declared one, or an ARN that the policy names. */
export interface RequiredResource {
  readonly address: string;
  readonly type: string;
  /** null where AWS gives it none. */
  readonly arn: Text | null;
  readonly declared: DeclaredResource | null;
}

export interface RequiredEvents {
  readonly policy: Policy;
  readonly requirement: Requirement;
  /** null: many services, as `services` says. */
  readonly service: Service | null;
  /**
   * For events of many services: their operations, or that they are services of which the catalog has nothing. Where
   * `service` is one, operations of it that the catalog does not know. null for all other events of one service.
   */
  readonly services: ManyServices | "unknown-to-the-catalog" | null;
  readonly eventSource: string | null;
  readonly category: "management" | "data" | "networkActivity" | "never" | "undocumented";
  /** Empty for operations that the catalog does not know. */
  readonly operations: readonly Operation[];
  /** How many operations it stands for. */
  readonly count: number;
  readonly resource: RequiredResource | null;
  readonly scope: Scope;
  /**
   * Events that must be recorded, the ones to show first in front. Empty for `never`; for `undocumented` those
   * that CloudTrail may make, where it is known which these are.
   */
  readonly sets: readonly EventSet[];
  /** Events that touch further resources too: they can only make `covered` undetermined. */
  readonly wider: readonly EventSet[];
  readonly occurs: Occurrence;
  /** They are required where these answers hold; left out: always. */
  readonly existsWith?: Guard;
  /** Whether the policy means the resource: `maybe` where that hangs on a tag that the input leaves open. */
  readonly meant: Exclude<Certainty, "no">;
  /**
   * The same for required events that differ in nothing but their declared resource, and in its text in their elements;
   * null where no others are like these.
   */
  readonly likeness: Likeness | null;
}

/**
 * Whether such events happen. `no`: the code does not declare the part of the resource that makes them (a table without
 * a stream). `not-shown`: nothing in the code tells that they do (an instance of which nothing says that Systems
 * Manager manages it).
 */
export type Occurrence = "yes" | "no" | "not-shown";

/** What is common to required events on declared resources of one shape. */
export interface Likeness {
  /** The elements that carry text of the resource. */
  readonly elements: readonly OwnElement[];
  /** The types of all elements of the events. */
  readonly types: readonly Text[];
}

export interface RequirementContext {
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  /** `YYYY-MM-DD`: exceptions past their date do not count. */
  readonly today: string;
  /** The declared resources that counted trails deliver their logs to. */
  readonly logDestinations: ReadonlySet<DeclaredResource>;
}

export interface AccountContext {
  readonly policy: Policy;
  readonly requirement: Requirement;
  readonly record: EventChoice;
  /** The exceptions that count today. */
  readonly exceptions: readonly Exception[];
  /** The names of operations that narrow the requirement; null where every operation is meant. */
  readonly names: readonly string[] | null;
  readonly scope: Scope;
  /** The declared resources of the account that the requirement means. */
  readonly resources: readonly DeclaredResource[];
  /** The same resources, in groups of those whose required events differ in the texts of their ARNs alone. */
  readonly shapes: readonly (readonly DeclaredResource[])[];
  readonly context: RequirementContext;
  readonly index: CatalogIndex;
  /** Ids of services that own a declared resource, or a part of one. */
  readonly declaredServices: ReadonlySet<string>;
  /** The types of what is declared in the account, as the code spells them. */
  readonly declaredTypes: ReadonlySet<string>;
  /** The resources that calls may also name by a qualifier, such as the alias of a function. */
  readonly qualified: ReadonlySet<DeclaredResource>;
  /** The Region that global service events of the account's partition are recorded in. */
  readonly globalRegion: string;
}
