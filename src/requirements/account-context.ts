/**
 * One requirement in one account: what all makers of required events are given.
 */
import { indexCatalog } from "../catalog/catalog.ts";
import type { Operation, Service } from "../catalog/types.ts";
import { literal } from "../model/text.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { namedOperations } from "../policy/event-choice.ts";
import { isMeant } from "../policy/resource-scope.ts";
import type { Policy, Requirement } from "../policy/types.ts";
import { declaredServices } from "./chosen-services.ts";
import { qualifiedResources } from "./qualifiers.ts";
import { shapesOf } from "./resource-shapes.ts";
import type { AccountContext, RequiredEvents, RequirementContext } from "./types.ts";
import { compare } from "../selectors/compare.ts";

export function accountContextOf(
  policy: Policy,
  requirement: Requirement,
  scope: Scope,
  resources: readonly DeclaredResource[],
  context: RequirementContext,
): AccountContext {
  const { partitions } = context.semantics;
  const index = indexCatalog(context.catalog);
  const meant = resources.filter((resource) => isMeant(requirement.record.where, resource) !== "no");
  const exceptions = requirement.except.filter(({ until }) => until === null || until >= context.today);
  const qualified = qualifiedResources(resources, index);
  const partition =
    partitions.find(({ id }) => compare("equals", scope.partition, literal(id)) === "yes") ?? partitions[0];
  return {
    policy,
    requirement,
    record: requirement.record,
    exceptions,
    names: namedOperations(requirement.record),
    scope,
    resources: meant,
    shapes: shapesOf(meant, requirement.record.where, exceptions, context.logDestinations, qualified),
    context,
    index,
    declaredServices: declaredServices(meant, index),
    declaredTypes: new Set(resources.map(({ declaredType }) => declaredType)),
    qualified,
    globalRegion: partition?.leader ?? "us-east-1",
  };
}

/** What required events on operations of one service have in common, whatever their events are. */
export function requiredEventsBase(
  account: AccountContext,
  service: Service | null,
  operations: readonly Operation[],
): Omit<RequiredEvents, "category" | "resource" | "sets"> {
  const [first] = operations;
  return {
    policy: account.policy,
    requirement: account.requirement,
    service,
    services: null,
    eventSource: first?.eventSource ?? null,
    operations,
    count: operations.length,
    scope: account.scope,
    wider: [],
    occurs: "yes",
    meant: "yes",
    likeness: null,
  };
}
