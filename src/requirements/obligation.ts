/**
 * From what a policy asks for to sets of events: one obligation for operations of one service that show up alike, on one resource, in one account.
 */
import type { Semantics } from "../catalog/semantics.ts";
import type { Catalog, Operation, Service } from "../catalog/types.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { Text } from "../model/text.ts";
import type { Certainty } from "../model/value.ts";
import { choosesAccess, isNamed } from "../policy/event-choice.ts";
import type { Policy, Requirement } from "../policy/types.ts";
import { askedOf, groupBy, obligationBase, type Asked } from "./asked.ts";
import { chosenServices, choosesOperation, coversEveryService } from "./chosen-services.ts";
import { dataObligations } from "./data-obligations.ts";
import type { EventSet } from "./event-set.ts";
import { remaining } from "./exceptions.ts";
import { managementObligations, otherServicesObligations } from "./management-obligations.ts";
import { networkObligations } from "./network-obligations.ts";

/** A resource that an obligation is about: a declared one, or an ARN that the policy names. */
export interface ObligedResource {
  readonly address: string;
  readonly type: string;
  /** null where AWS gives it none. */
  readonly arn: Text | null;
  readonly declared: DeclaredResource | null;
}

export interface Obligation {
  readonly policy: Policy;
  readonly requirement: Requirement;
  /** null: all services none of whose resources is declared. */
  readonly service: Service | null;
  readonly eventSource: string | null;
  readonly category: "management" | "data" | "networkActivity" | "never" | "undocumented";
  /** Empty for network activity of any name. */
  readonly operations: readonly Operation[];
  /** How many operations it stands for. */
  readonly count: number;
  readonly resource: ObligedResource | null;
  readonly scope: Scope;
  /** Events that must be recorded, the ones to show first in front. Empty for `never` and `undocumented`. */
  readonly sets: readonly EventSet[];
  /** Events that touch further resources too: they can only make `covered` undetermined. */
  readonly wider: readonly EventSet[];
  /** `no` when the code does not declare the part of the resource that makes such events (a table without a stream). */
  readonly occurs: Certainty;
  /** Whether the policy means the resource: `maybe` where that hangs on a tag that the input leaves open. */
  readonly meant: Exclude<Certainty, "no">;
}

export interface ObligationContext {
  readonly catalog: Catalog;
  readonly semantics: Semantics;
  /** `YYYY-MM-DD`: exceptions past their date do not count. */
  readonly today: string;
  /** The declared resources that counted trails deliver their logs to. */
  readonly logDestinations: ReadonlySet<DeclaredResource>;
}

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

/** Operations that are never recorded, or of which no document speaks: listed for services with a declared resource and where a policy names them. */
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
    return groupBy(required, (operation) =>
      [operation.eventSource, operation.instead ?? "", operation.note ?? ""].join(" "),
    ).map((group) => ({
      ...obligationBase(asked, service, group),
      category,
      resource: null,
      sets: [],
    }));
  });
}
