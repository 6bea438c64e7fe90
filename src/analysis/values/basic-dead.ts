/** Basic event selectors, and values of their data resources, that provably match no event. */
import type { BasicDataResourceType, Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { DataResource } from "../../model/selector.ts";
import type { Trail } from "../../model/sink.ts";
import type { LocatedText } from "../../model/value.ts";
import { mayMatchArn } from "../../selectors/arn-language.ts";
import { anyForm, formsOf } from "./arn-values.ts";
import { standsForAll, valuesForAll } from "../../selectors/basic-values.ts";
import { catalogFacts } from "./catalog-facts.ts";
import { settingItemsOf, knownText } from "../../validation/reading.ts";
import type { DeadResourceValue } from "../../model/messages/value-message.ts";
import { holdsAsterisk } from "./wildcards.ts";

/** A value of a data resource that matches no ARN of its type. */
export interface DeadBasicValue {
  readonly located: LocatedText;
  readonly because: DeadResourceValue;
}

const found = new WeakMap<DataResource, { readonly trail: Trail; readonly values: readonly DeadBasicValue[] }>();

/**
 * The values of a data resource that match nothing, however AWS compares them with the ARNs in records. Looked for once
 * for all rules that ask.
 */
export function deadBasicValues(
  trail: Trail,
  resource: DataResource,
  semantics: Semantics,
  catalog: Catalog,
): readonly DeadBasicValue[] {
  const known = found.get(resource);
  if (known?.trail === trail) return known.values;
  const values = findDeadBasicValues(trail, resource, semantics, catalog);
  found.set(resource, { trail, values });
  return values;
}

function findDeadBasicValues(
  trail: Trail,
  resource: DataResource,
  semantics: Semantics,
  catalog: Catalog,
): DeadBasicValue[] {
  const type = semantics.basicEventSelectors.dataResourceTypes.find(
    (candidate) => candidate.type === knownText(resource.type),
  );
  if (type === undefined) return [];
  return settingItemsOf(resource.values).flatMap((located) => {
    const because = impossibleValue(trail, type, located, catalog);
    return because === null ? [] : [{ located, because }];
  });
}

function impossibleValue(
  { scope, dialect }: Trail,
  type: BasicDataResourceType,
  { text }: LocatedText,
  catalog: Catalog,
): DeadResourceValue | null {
  if (standsForAll(type, text) !== "no") return null;
  const facts = catalogFacts(catalog).type(type.type);
  const patterns = facts?.patterns ?? [];
  const forms = facts === undefined || patterns.length === 0 ? [anyForm(scope)] : formsOf(facts, scope);
  const comparison = type.match === "exact" ? "equals" : "starts-with";
  if (forms.some((form) => mayMatchArn(comparison, text, form))) return null;
  return {
    type: type.type,
    value: text,
    patterns,
    hasAsterisk: holdsAsterisk(text),
    forAll: valuesForAll(type, text),
    dialect,
  };
}
