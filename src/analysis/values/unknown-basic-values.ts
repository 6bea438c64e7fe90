import type { Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { Trail } from "../../model/sink.ts";
import { deadBasicValues } from "./basic-dead.ts";
import { settingItemsOf, knownText } from "../../validation/reading.ts";
import type { UnknownNameFound } from "./unknown-values.ts";
import { holdsAsterisk } from "./wildcards.ts";

/** What was found in one data resource of a basic selector. */
export interface UnknownInResource {
  readonly type: string;
  readonly found: readonly UnknownNameFound[];
}

/** Values of basic selectors with a `*` that some name may really hold, such as the key of an object. */
export function unknownBasicValues(trail: Trail, semantics: Semantics, catalog: Catalog): UnknownInResource[] {
  const types = semantics.basicEventSelectors.dataResourceTypes.map((type) => type.type);
  const resources = settingItemsOf(trail.eventSelectors).flatMap((selector) => settingItemsOf(selector.dataResources));
  return resources.flatMap((resource) => {
    const type = knownText(resource.type) ?? "";
    if (!types.includes(type)) return [];
    const dead = new Set(deadBasicValues(trail, resource, semantics, catalog).map((value) => value.located));
    const found = settingItemsOf(resource.values)
      .filter((located) => holdsAsterisk(located.text) && !dead.has(located))
      .map(({ text, origin }): UnknownNameFound => ({
        name: { code: "literal-asterisk", value: text, instead: null },
        origin,
      }));
    return [{ type, found }];
  });
}
