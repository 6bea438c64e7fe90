/** Basic event selectors, and values of their data resources, that provably match no event. */
import type { BasicDataResourceType, Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { BasicEventSelector, DataResource } from "../../model/selector.ts";
import type { Trail } from "../../model/sink.ts";
import type { LocatedText } from "../../model/value.ts";
import { mayMatchArn } from "./arn-language.ts";
import { anyForm, formsOf } from "./arn-values.ts";
import { standsForAll, valuesForAll } from "../../validation/basic-values.ts";
import { catalogFacts } from "./catalog-facts.ts";
import { itemsOf, knownText, mayHoldMore } from "../../validation/reading.ts";
import { listed } from "../../model/words.ts";
import { quoted, spelled } from "../../validation/wording.ts";
import { holdsAsterisk } from "./wildcards.ts";

/** A value of a data resource that matches no ARN of its type. */
export interface DeadBasicValue {
  readonly located: LocatedText;
  readonly message: string;
}

/** Whether the selector surely selects neither management events nor data events. */
export function selectsNothing({ includeManagementEvents, dataResources }: BasicEventSelector): boolean {
  const management = includeManagementEvents.kind !== "known" || includeManagementEvents.value;
  return !management && itemsOf(dataResources).length === 0 && !mayHoldMore(dataResources);
}

/** The values of a data resource that match nothing, however AWS compares them with the ARNs in records. */
export function deadBasicValues(
  trail: Trail,
  resource: DataResource,
  semantics: Semantics,
  catalog: Catalog,
): DeadBasicValue[] {
  const type = semantics.basicEventSelectors.dataResourceTypes.find(
    (candidate) => candidate.type === knownText(resource.type),
  );
  if (type === undefined) return [];
  return itemsOf(resource.values).flatMap((located) => {
    const message = impossibleValue(trail, type, located, catalog);
    return message === null ? [] : [{ located, message }];
  });
}

function impossibleValue(
  { scope, dialect }: Trail,
  type: BasicDataResourceType,
  { text }: LocatedText,
  catalog: Catalog,
): string | null {
  if (standsForAll(type, text) !== "no") return null;
  const facts = catalogFacts(catalog).type(type.type);
  const patterns = facts?.patterns ?? [];
  const forms = facts === undefined || patterns.length === 0 ? [anyForm(scope)] : formsOf(facts, scope);
  const comparison = type.match === "exact" ? "equals" : "starts-with";
  if (forms.some((form) => mayMatchArn(comparison, text, form))) return null;
  const shape =
    patterns.length === 0
      ? ""
      : ` ARNs of the type have the form ${listed(patterns.map((pattern) => pattern.replaceAll("...}", "}")))}.`;
  const wildcard = holdsAsterisk(text) ? ' Selectors have no wildcards: "*" stands for itself.' : "";
  return (
    `No ARN of ${quoted(type.type)} matches ${quoted(text)}.${shape}${wildcard} ` +
    `Write whole ARNs, or ${listed(valuesForAll(type, text).map(quoted))} for all resources of the type in ${spelled(dialect, "DataResources")}.`
  );
}
