/**
 * From what a policy asks for to sets of events: one required events for operations of one service that show up alike,
 * on
 * one resource, in one account.
 */
import type { Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { choosesAccess, isNamed } from "../policy/event-choice.ts";
import type { Policy, Requirement } from "../policy/types.ts";
import { groupsOf } from "../model/group-by.ts";
import { accountContextOf, requiredEventsBase } from "./account-context.ts";
import type { AccountContext, RequiredEvents, RequirementContext } from "./types.ts";
import { chosenServices, choosesOperation, coversEveryService } from "./chosen-services.ts";
import { requiredDataEvents } from "./data-events.ts";
import { inPlace, isWaitedForIn } from "./events-of-place.ts";
import { remaining } from "./exceptions.ts";
import { possibleManagementEvents, requiredManagementEvents } from "./management-events.ts";
import { requiredEventsOfOtherServices } from "./other-services.ts";
import { requiredNetworkEvents } from "./network-activity-events.ts";

/** The required events of one requirement in one account, whose declared resources are given. */
export function requiredEventsOf(
  policy: Policy,
  requirement: Requirement,
  scope: Scope,
  resources: readonly DeclaredResource[],
  context: RequirementContext,
): RequiredEvents[] {
  const { waitedFor } = requirement;
  if (waitedFor === undefined) return chosenEventsOf(policy, requirement, scope, resources, context);
  return waitedFor.events.flatMap((events) => {
    if (!isWaitedForIn(events, scope)) return [];
    const about = resources.filter(({ id }) => events.about?.has(id));
    const chosen = chosenEventsOf(policy, { ...requirement, record: events.record }, scope, about, context);
    return chosen.flatMap((required) => inPlace(events, required) ?? []);
  });
}

/** The events that the keys of a requirement choose. */
function chosenEventsOf(
  policy: Policy,
  requirement: Requirement,
  scope: Scope,
  resources: readonly DeclaredResource[],
  context: RequirementContext,
): RequiredEvents[] {
  const account = accountContextOf(policy, requirement, scope, resources, context);
  const services = chosenServices(account);
  const allRequired = services.flatMap((service) => ofService(account, service));
  return coversEveryService(account)
    ? [...allRequired, ...requiredEventsOfOtherServices(account, services)]
    : allRequired;
}

function ofService(account: AccountContext, service: Service): RequiredEvents[] {
  const chosen = service.operations.filter((operation) => choosesOperation(account, operation));
  return [
    ...requiredManagementEvents(
      account,
      service,
      chosen.filter((operation) => operation.category === "management"),
    ),
    ...requiredDataEvents(
      account,
      service,
      chosen.filter((operation) => operation.category === "data"),
    ),
    ...requiredNetworkEvents(account, service),
    ...unrecordable(account, service),
  ];
}

/**
 * Operations that are never recorded, or of which no document speaks: listed for services with a declared resource and
 * where a policy names them.
 */
function unrecordable(account: AccountContext, service: Service): RequiredEvents[] {
  const { record, names } = account;
  // Events of services at large are meant, so that no operation is named.
  if (record.category === "networkActivity" || coversEveryService(account)) return [];
  if (names === null && (record.category === "management" || !account.declaredServices.has(service.id))) return [];
  return (["never", "undocumented"] as const).flatMap((category) => {
    const operations = service.operations.filter(
      (operation) =>
        operation.category === category &&
        (names === null || isNamed(operation, names)) &&
        choosesAccess(record, operation) &&
        (record.eventSource === null || operation.eventSource === record.eventSource),
    );
    const required = remaining(operations, { service, subject: null }, account.exceptions).flatMap(
      (left) => left.operations,
    );
    return groupsOf(required, (operation) =>
      [operation.eventSource, operation.instead ?? "", operation.note ?? ""].join(" "),
    ).map((group) => ({
      ...requiredEventsBase(account, service, group),
      category,
      resource: null,
      sets: category === "undocumented" ? possibleManagementEvents(account, group) : [],
    }));
  });
}
