/** Declared resources as results carry them: written and read side by side. */
import type { CarriedResource, CarriedTags } from "../generated/result-file.d.ts";
import { defined } from "../model/defined.ts";
import type { Origin } from "../model/location.ts";
import type { DeclaredResource, Tags } from "../model/resource.ts";
import { sameText, unresolvedText } from "../model/text.ts";
import type { EventKeys, Policy } from "../policy/types.ts";
import type { TablesToRead, TablesToWrite } from "./carried-texts.ts";

/** The keys of tags that policies ask for. */
export function tagsAskedBy(policies: readonly Policy[]): ReadonlySet<string> {
  const keysOf = ({ where }: EventKeys): readonly string[] => (where === null ? [] : [...where.tags.keys()]);
  return new Set(
    policies.flatMap(({ requirements }) =>
      requirements.flatMap(({ record, except }) => [record, ...except].flatMap(keysOf)),
    ),
  );
}

/**
 * What is written of a resource.
 *
 * @param tagKeys of the tags whose values are written
 */
export function carriedResource(
  resource: DeclaredResource,
  tables: TablesToWrite,
  tagKeys: ReadonlySet<string>,
): CarriedResource {
  const { id, address, previousAddress, declaredType, service, resourceType, contains, scope, region, tags } = resource;
  return {
    id,
    address,
    ...defined({ previousAddress }),
    declaredType,
    service,
    ...defined({
      resourceType: resourceType ?? undefined,
      arn: tables.optionalText(resource.arn),
      contains,
      outlivesCode: resource.outlivesCode,
      outlivesReplacement: resource.outlivesReplacement,
      variables: recordOf(resource.variables, (text) => tables.text(text)),
      parts: recordOf(resource.parts, (part) => part),
      needs: resource.needs === undefined ? undefined : { ...resource.needs, shownBy: [...resource.needs.shownBy] },
    }),
    scope: tables.scope(scope),
    ...defined({
      region: sameText(region, scope.region) ? undefined : tables.text(region),
      guard: tables.guard(resource.guard),
      tags: tags === undefined ? undefined : carriedTags(tags, tables, tagKeys),
    }),
  };
}

/** Where no policy asks for tags, nothing is told but that there may be some. */
function carriedTags({ values, open }: Tags, tables: TablesToWrite, asked: ReadonlySet<string>): CarriedTags {
  if (asked.size === 0) return { values: {}, open: open || values.size > 0 };
  const written = [...values].map(([key, text]) => [key, asked.has(key) ? tables.text(text) : null] as const);
  return { values: Object.fromEntries(written), open };
}

function recordOf<T, Written>(
  map: ReadonlyMap<string, T>,
  write: (value: T) => Written,
): Record<string, Written> | undefined {
  if (map.size === 0) return undefined;
  return Object.fromEntries([...map].map(([key, value]) => [key, write(value)]));
}

/** A resource of a result. */
export function resourceOfCarried(carried: CarriedResource, tables: TablesToRead, origin: Origin): DeclaredResource {
  const { id, address, previousAddress, declaredType, service, resourceType, arn, contains, region, tags } = carried;
  const scope = tables.scope(carried.scope);
  return {
    id,
    address,
    ...defined({ previousAddress }),
    declaredType,
    service,
    resourceType: resourceType ?? null,
    arn: tables.optionalText(arn),
    ...defined({
      contains,
      outlivesCode: carried.outlivesCode,
      outlivesReplacement: carried.outlivesReplacement,
      needs: carried.needs,
    }),
    variables: mapOf(carried.variables, (text) => tables.text(text)),
    parts: mapOf(carried.parts, (part) => part),
    scope,
    region: region === undefined ? scope.region : tables.text(region),
    guard: tables.guard(carried.guard),
    assumptions: [],
    origin,
    ...defined({ tags: tags === undefined ? undefined : tagsOfCarried(tags, id, tables) }),
  };
}

function tagsOfCarried({ values, open }: CarriedTags, id: string, tables: TablesToRead): Tags {
  const read = Object.entries(values).map(([key, text]) => {
    const untold = { id: `tag:${id}:${key}`, kind: "anything", unknown: { code: "open-in-result" } } as const;
    return [key, text === null ? unresolvedText(untold) : tables.text(text)] as const;
  });
  return { values: new Map(read), open };
}

function mapOf<Written, T>(
  record: Readonly<Record<string, Written>> | undefined,
  read: (value: Written) => T,
): ReadonlyMap<string, T> {
  return new Map(Object.entries(record ?? {}).map(([key, value]) => [key, read(value)] as const));
}
