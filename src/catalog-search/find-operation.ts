/**
 * The operation that `SERVICE:OPERATION` names: `s3:GetObject`, `dynamodb.amazonaws.com:PutItem`, `kms:describe-key`,
 * `aws_kms_key:Decrypt`. Services are found as `trailproof catalog` finds them.
 */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { IamAction, Operation, Service } from "../catalog/types.ts";
import { nearestName } from "../model/nearest-name.ts";
import { meaningOf, operationNamesOf } from "./query.ts";
import { operationsMeant } from "./synonyms.ts";

export type FoundOperation =
  | { readonly kind: "operations"; readonly operations: readonly OperationOfService[] }
  /** An action of IAM that is no operation of the API. */
  | { readonly kind: "action"; readonly service: Service; readonly action: IamAction }
  | { readonly kind: "nothing"; readonly problem: NameProblem };

export interface OperationOfService {
  readonly service: Service;
  readonly operation: Operation;
}

export type NameProblem =
  | { readonly code: "not-of-this-form"; readonly name: string }
  | { readonly code: "unknown-service"; readonly name: string; readonly nearest: string | null }
  | {
      readonly code: "unknown-operation";
      readonly name: string;
      readonly service: string;
      readonly nearest: string | null;
    };

/** Finds the operation, of every service that the first name means. */
export function findOperation(text: string, index: CatalogIndex): FoundOperation {
  const colon = text.lastIndexOf(":");
  if (colon < 1 || colon === text.length - 1)
    return { kind: "nothing", problem: { code: "not-of-this-form", name: text } };
  const serviceName = text.slice(0, colon);
  const name = text.slice(colon + 1);
  const services = servicesMeant(serviceName, index);
  if (typeof services === "string" || services === null)
    return { kind: "nothing", problem: { code: "unknown-service", name: serviceName, nearest: services } };
  const operations = services.flatMap((service) =>
    service.operations.filter((operation) => isCalled(operation, name)).map((operation) => ({ service, operation })),
  );
  // A name that is written exactly goes before one in other letters.
  const exact = operations.filter(({ operation }) => operationNamesOf(operation).includes(name));
  if (operations.length > 0) return { kind: "operations", operations: exact.length > 0 ? exact : operations };
  const meant = services.flatMap((service) => {
    const names = operationsMeant(service.id, name);
    return service.operations
      .filter((operation) => names.includes(operation.name))
      .map((operation) => ({ service, operation }));
  });
  if (meant.length > 0) return { kind: "operations", operations: meant };
  for (const service of services) {
    const action = service.iamActions.find((candidate) => sameName(candidate.name, name));
    if (action !== undefined) return { kind: "action", service, action };
  }
  const known = services.flatMap(({ operations: all, iamActions }) => [
    ...all.flatMap(operationNamesOf),
    ...iamActions.map((action) => action.name),
  ]);
  const nearest = nearestName(name, known) ?? null;
  const service = services.map(({ id }) => id).join(", ");
  return { kind: "nothing", problem: { code: "unknown-operation", name, service, nearest } };
}

/** A text is the nearest name of a service; null: there is none. */
function servicesMeant(name: string, index: CatalogIndex): readonly Service[] | string | null {
  const meaning = meaningOf(name, index);
  switch (meaning.kind) {
    case "services":
      return meaning.services;
    case "types": {
      const ids = new Set(meaning.types.flatMap((type) => index.servicesBearing(type)));
      return ids.size > 0 ? [...ids] : null;
    }
    case "operations":
      return null;
    case "nothing":
      return meaning.suggestion;
  }
}

function isCalled(operation: Operation, name: string): boolean {
  return operationNamesOf(operation).some((candidate) => sameName(candidate, name));
}

/** Names in other letters, and as the AWS CLI writes them. */
function sameName(candidate: string, name: string): boolean {
  return candidate.toLowerCase() === name.toLowerCase().replaceAll("-", "");
}
