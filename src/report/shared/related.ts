/** Related locations beside the message of their finding: what need not be said twice. */
import type { Finding, RelatedLocation } from "../../model/result.ts";

/** The related locations that add something: another place, or words that the message lacks. */
export function relatedToShow(finding: Finding): RelatedLocation[] {
  return finding.relatedLocations.filter((related) => related.inMessage === undefined || !samePlace(finding, related));
}

function samePlace(finding: Finding, related: RelatedLocation): boolean {
  const [a, b] = [finding.location, related.location];
  return a.uri === b.uri && a.startLine === b.startLine && a.startColumn === b.startColumn;
}
