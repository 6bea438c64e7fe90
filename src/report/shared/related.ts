/** Related locations beside the message of their finding: what need not be said twice. */
import { capitalized } from "../../model/words.ts";
import type { Finding, RelatedLocation } from "../../model/result.ts";

export interface ShownRelated {
  readonly related: RelatedLocation;
  /** Where the finding's message says the same, as start and end in UTF-16 units; null where it does not. */
  readonly said: { readonly start: number; readonly end: number } | null;
}

/** The related locations that add something: another place, or words that the message lacks. */
export function relatedToShow(finding: Finding): ShownRelated[] {
  return finding.relatedLocations.flatMap((related) => {
    const said = findSaid(finding.message, related.message);
    return said !== null && samePlace(finding, related) ? [] : [{ related, said }];
  });
}

/** A message can repeat a related one as a sentence of its own, with a capital letter. */
export function findSaid(message: string, related: string): ShownRelated["said"] {
  const words = related.replace(/\.$/, "");
  if (words === "") return null;
  const start = [words, capitalized(words)].map((form) => message.indexOf(form)).find((index) => index >= 0);
  return start === undefined ? null : { start, end: start + words.length };
}

function samePlace(finding: Finding, related: RelatedLocation): boolean {
  const [a, b] = [finding.location, related.location];
  return a.uri === b.uri && a.startLine === b.startLine && a.startColumn === b.startColumn;
}
