/**
 * Resources that calls may also name by a qualifier: a version or alias of a function.
 */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { Qualifiers } from "../catalog/types.ts";
import { groupsOf } from "../model/group-by.ts";
import type { DeclaredResource } from "../model/resource.ts";
import { knownString, textKey, type Text } from "../model/text.ts";

/** Those of which the code declares a qualifier. One of a function that the code leaves open gives none. */
export function qualifiedResources(
  resources: readonly DeclaredResource[],
  index: CatalogIndex,
): ReadonlySet<DeclaredResource> {
  const byType = groupsOf(resources, ({ resourceType }) => resourceType ?? "");
  return new Set(
    byType.flatMap((ofType) => {
      const qualifiers = index.resourceType(ofType[0]?.resourceType ?? "")?.qualifiers;
      return qualifiers === undefined ? [] : qualifiedOf(ofType, qualifiers, resources);
    }),
  );
}

function qualifiedOf(
  ofType: readonly DeclaredResource[],
  { shownBy }: Qualifiers,
  resources: readonly DeclaredResource[],
): DeclaredResource[] {
  const named = new Set(
    resources
      .filter(({ declaredType }) => shownBy.includes(declaredType))
      .flatMap(({ variables }) => namesIn(variables)),
  );
  return ofType.filter(
    ({ parts, variables, arn }) =>
      shownBy.some((type) => (parts.get(type) ?? "no") !== "no") ||
      [...variables.values(), ...(arn === null ? [] : [arn])].some((text) => named.has(textKey(text))),
  );
}

/** A declaration names a resource by its name, by its ARN, or by the end of one that is written out. */
function namesIn(variables: ReadonlyMap<string, Text>): string[] {
  return [...variables.values()].flatMap((text) => {
    const last = knownString(text)?.split(":").at(-1);
    return [textKey(text), ...(last === undefined ? [] : [JSON.stringify(last)])];
  });
}
