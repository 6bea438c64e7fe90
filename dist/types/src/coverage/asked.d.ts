/**
 * One requirement in one account: what all makers of obligations are given.
 */
import { type CatalogIndex } from "../catalog/catalog.ts";
import type { Operation, Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { EventChoice, Exception, Policy, Requirement } from "../policy/types.ts";
import type { Obligation, ObligationContext } from "./obligation.ts";
export interface Asked {
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
    readonly context: ObligationContext;
    readonly index: CatalogIndex;
    /** Ids of services that own a declared resource, or a part of one. */
    readonly declaredServices: ReadonlySet<string>;
    /** The Region that global service events of the account's partition are recorded in. */
    readonly leader: string;
}
export declare function askedOf(policy: Policy, requirement: Requirement, scope: Scope, resources: readonly DeclaredResource[], context: ObligationContext): Asked;
/** What obligations on operations of one service have in common, whatever their events are. */
export declare function obligationBase(asked: Asked, service: Service | null, operations: readonly Operation[]): Omit<Obligation, "category" | "resource" | "sets">;
/** The members of groups that share a key, in order of first appearance. */
export declare function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][];
