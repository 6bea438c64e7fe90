/** What is wrong with names that no recorded event has. */
import type { CatalogIndex } from "../catalog/catalog.ts";
import type { RuleNameProblem } from "../model/reasons/detection-reason.ts";
import { nameHint } from "./patterns/name-hint.ts";

/** What the catalog knows of a name under these sources, of which none is every source; null: nothing for sure. */
export function nameProblem(
  eventName: string,
  sources: readonly string[],
  caseless: boolean,
  catalog: CatalogIndex,
): RuleNameProblem | null {
  const hint = nameHint({ eventSources: sources.length === 0 ? null : sources, eventName, caseless }, catalog);
  switch (hint?.code) {
    case undefined:
    case "unknown":
      return null;
    case "permission":
      return hint.isEvent === "no" ? { code: "permission" } : null;
    case "never-recorded":
    case "misspelt":
    case "recorded-as":
    case "other-source":
      return hint;
  }
}
