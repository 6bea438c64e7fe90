import type { Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { Trail } from "../../model/sink.ts";
import { deadBasicValues } from "./basic-dead.ts";
import { itemsOf, knownText } from "../../validation/reading.ts";
import type { UnknownValue } from "./unknown-values.ts";
import { quoted } from "../../validation/wording.ts";
import { holdsAsterisk } from "./wildcards.ts";

/** Values of basic selectors with a `*` that some name may really hold, such as the key of an object. */
export function unknownBasicValues(trail: Trail, semantics: Semantics, catalog: Catalog): UnknownValue[] {
  const types = semantics.basicEventSelectors.dataResourceTypes.map((type) => type.type);
  const resources = itemsOf(trail.eventSelectors)
    .flatMap((selector) => itemsOf(selector.dataResources))
    .filter((resource) => types.includes(knownText(resource.type) ?? ""));
  return resources.flatMap((resource) => {
    const dead = new Set(deadBasicValues(trail, resource, semantics, catalog).map((value) => value.located));
    return itemsOf(resource.values)
      .filter((located) => holdsAsterisk(located.text) && !dead.has(located))
      .map(({ text, origin }) => ({
        message: `${quoted(text)} holds "*". Selectors have no wildcards: the value matches only where the ARN itself has an asterisk there. Write the beginning of the ARNs without it.`,
        origin,
      }));
  });
}
