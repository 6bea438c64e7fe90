/**
 * From what a policy asks for to sets of events: one obligation for operations of one service that show up alike, on
 * one resource, in one account.
 */
import type { Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { choosesAccess, isNamed } from "../policy/event-choice.ts";
import type { Policy, Requirement } from "../policy/types.ts";
import { groupsOf } from "../model/group-by.ts";
import { askedOf, obligationBase } from "./asked.ts";
import type { Asked, Obligation, ObligationContext } from "./types.ts";
import { chosenServices, choosesOperation, coversEveryService } from "./chosen-services.ts";
import { dataObligations } from "./data-obligations.ts";
import { remaining } from "./exceptions.ts";
import { managementObligations, otherServicesObligations } from "./management-obligations.ts";
import { networkObligations } from "./network-obligations.ts";

/** The obligations of one requirement in one account, whose declared resources are given. */
export function obligationsOf(
  policy: Policy,
  requirement: Requirement,
  scope: Scope,
  resources: readonly DeclaredResource[],
  context: ObligationContext,
): Obligation[] {
  const asked = askedOf(policy, requirement, scope, resources, context);
  const services = chosenServices(asked);
  const obligations = services.flatMap((service) => ofService(asked, service));
  return coversEveryService(asked) ? [...obligations, ...otherServicesObligations(asked, services)] : obligations;
}

function ofService(asked: Asked, service: Service): Obligation[] {
  const chosen = service.operations.filter((operation) => choosesOperation(asked, operation));
  return [
    ...managementObligations(
      asked,
      service,
      chosen.filter((operation) => operation.category === "management"),
    ),
    ...dataObligations(
      asked,
      service,
      chosen.filter((operation) => operation.category === "data"),
    ),
    ...networkObligations(asked, service),
    ...unrecordable(asked, service),
  ];
}

/**
 * Operations that are never recorded, or of which no document speaks: listed for services with a declared resource and
 * where a policy names them.
 */
function unrecordable(asked: Asked, service: Service): Obligation[] {
  const { record, names } = asked;
  if (record.category === "networkActivity") return [];
  if (names === null && (record.category === "management" || !asked.declaredServices.has(service.id))) return [];
  return (["never", "undocumented"] as const).flatMap((category) => {
    const operations = service.operations.filter(
      (operation) =>
        operation.category === category &&
        (names === null || isNamed(operation, names)) &&
        choosesAccess(record, operation) &&
        (record.eventSource === null || operation.eventSource === record.eventSource),
    );
    const required = remaining(operations, { service, subject: null }, asked.exceptions).flatMap(
      (left) => left.operations,
    );
    return groupsOf(required, (operation) =>
      [operation.eventSource, operation.instead ?? "", operation.note ?? ""].join(" "),
    ).map((group) => ({
      ...obligationBase(asked, service, group),
      category,
      resource: null,
      sets: [],
    }));
  });
}
