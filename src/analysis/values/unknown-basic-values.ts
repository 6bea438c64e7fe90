import type { Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { Trail } from "../../model/sink.ts";
import { deadBasicValues } from "./basic-dead.ts";
import { settingItemsOf, knownText } from "../../validation/reading.ts";
import type { UnknownNameFound } from "./unknown-values.ts";
import { holdsAsterisk } from "./wildcards.ts";

/** Values of basic selectors with a `*` that some name may really hold, such as the key of an object. */
export function unknownBasicValues(trail: Trail, semantics: Semantics, catalog: Catalog): UnknownNameFound[] {
  const types = semantics.basicEventSelectors.dataResourceTypes.map((type) => type.type);
  const resources = settingItemsOf(trail.eventSelectors)
    .flatMap((selector) => settingItemsOf(selector.dataResources))
    .filter((resource) => types.includes(knownText(resource.type) ?? ""));
  return resources.flatMap((resource) => {
    const dead = new Set(deadBasicValues(trail, resource, semantics, catalog).map((value) => value.located));
    return settingItemsOf(resource.values)
      .filter((located) => holdsAsterisk(located.text) && !dead.has(located))
      .map(({ text, origin }) => ({
        name: { code: "literal-asterisk", value: text, instead: null },
        origin,
      }));
  });
}
