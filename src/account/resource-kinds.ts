/**
 * The kinds of resources that an inventory looks for: those of which the catalog knows data events and what their ARNs
 * look like.
 */
import { membersOf } from "../model/plain-object.ts";
import { bindPattern, fillPattern, isFilled } from "../catalog/arn-pattern.ts";
import type { Catalog, Declaration } from "../catalog/types.ts";
import type { Origin } from "../model/location.ts";
import type { DeclaredResource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { knownString, literal, unresolvedText, type Text } from "../model/text.ts";

/** Resources that share the pattern of their ARNs and the type of their data events. */
export interface ResourceKind {
  readonly service: string;
  readonly declaration: Declaration & { readonly arn: string; readonly resourceType: string };
  /** What CloudFormation calls it; some resources have several names. */
  readonly typeNames: readonly string[];
}

/**
 * The kinds of some services, or of all.
 *
 * @param services ids of the catalog; null: all
 */
export function resourceKinds(catalog: Catalog, services: readonly string[] | null): ResourceKind[] {
  const kinds = new Map<string, { service: string; declaration: ResourceKind["declaration"]; typeNames: string[] }>();
  for (const declaration of catalog.declarations) {
    const { language, service, type, arn, resourceType } = declaration;
    if (language !== "cloudformation" || arn === null || resourceType === null || services?.includes(service) === false)
      continue;
    const key = `${service} ${resourceType} ${arn}`;
    const kind = kinds.get(key);
    if (kind === undefined)
      kinds.set(key, { service, declaration: { ...declaration, arn, resourceType }, typeNames: [type] });
    else kind.typeNames.push(type);
  }
  return [...kinds.values()];
}

/** Where a resource was found. */
export interface FoundAt {
  readonly accountId: string;
  readonly partition: string;
  /** null: not told, or several. */
  readonly region: string | null;
  readonly scope: Scope;
  /** The place of findings on it. */
  readonly origin: Origin;
}

/** A resource of a kind with this ARN; null: the ARN is not of the kind, or of another account. */
export function resourceOfKind(
  { service, declaration, typeNames }: ResourceKind,
  arn: string,
  at: FoundAt,
): DeclaredResource | null {
  const bound = bindPattern(declaration.arn, arn);
  if (bound === undefined || (bound.get("account") ?? at.accountId) !== at.accountId) return null;
  const region = bound.get("region") ?? at.region;
  const unknownRegion = {
    id: `region:of ${arn}`,
    kind: "region" as const,
    unknown: { code: "arn-without-region" as const, arn },
  };
  return {
    id: arn,
    address: arn,
    declaredType: typeNames[0] ?? declaration.type,
    service,
    resourceType: declaration.resourceType,
    arn: literal(arn),
    ...(declaration.contains === true ? { contains: true as const } : {}),
    variables: new Map(
      [...bound].filter(([name]) => !placeNames.has(name)).map(([name, value]) => [name, literal(value)]),
    ),
    // Whether a table has a stream is not told by lists.
    parts: new Map(Object.keys(declaration.parts).map((type) => [type, "maybe" as const])),
    scope: at.scope,
    region: region === null ? unresolvedText(unknownRegion) : literal(region),
    guard: [],
    assumptions: [],
    origin: at.origin,
  };
}

const placeNames = new Set(["partition", "region", "account"]);

/**
 * The ARN of a resource that Cloud Control describes: it is the identifier, or one of the properties, or can be put
 * together from them.
 *
 * @returns null where the description does not tell enough
 */
export function arnOfDescription(
  { declaration }: ResourceKind,
  identifier: string,
  properties: Readonly<Record<string, unknown>>,
  at: Pick<FoundAt, "accountId" | "partition" | "region">,
): string | null {
  const isOfKind = (text: string): boolean => bindPattern(declaration.arn, text) !== undefined;
  if (isOfKind(identifier)) return identifier;
  const stated = Object.values(properties)
    .filter((value) => typeof value === "string")
    .find(isOfKind);
  if (stated !== undefined) return stated;
  const places: [string, Text][] = [
    ["partition", literal(at.partition)],
    ["account", literal(at.accountId)],
    ...(at.region === null ? [] : [["region", literal(at.region)] as [string, Text]]),
  ];
  const texts = new Map<string, Text>(places);
  for (const [name, property] of Object.entries(declaration.variables)) {
    const value = property.split(".").reduce<unknown>((current, step) => membersOf(current)[step], properties);
    if (typeof value === "string" && value !== "") texts.set(name, literal(value));
  }
  const filled = fillPattern(declaration.arn, texts);
  if (isFilled(filled)) return knownString(filled) ?? null;
  const [hole] = filled.holes;
  // An identifier of one part is the name that is still missing.
  if (filled.holes.length !== 1 || hole === undefined || identifier.includes("|") || identifier === "") return null;
  const complete = fillPattern(declaration.arn, texts.set(hole.name, literal(identifier)));
  const arn = isFilled(complete) ? knownString(complete) : undefined;
  return arn !== undefined && isOfKind(arn) ? arn : null;
}
