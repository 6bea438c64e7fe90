/**
 * Findings at places that the repository keeps: where git ignores a file, the construct of the app that made it, or
 * what else of the finding stands in the repository.
 */
import type { Location } from "../../model/location.ts";
import type { CheckResult, Finding } from "../../model/result.ts";
import { placeClause } from "../../wording/messages/finding-message.ts";

/** What is known of the files of a repository. */
export interface KeptFiles {
  readonly isKept: (uri: string) => boolean;
  /** Where something of a file that is not kept can stand; null where nothing near it is kept. */
  readonly standIn: (uri: string) => Location | null;
}

/** The result with every finding in a file of the repository, as far as there is one for it. */
export function atKeptPlaces(result: CheckResult, kept: KeptFiles): CheckResult {
  const known = new Map<string, boolean>();
  const isKept = ({ uri }: Location): boolean => {
    let answer = known.get(uri);
    if (answer === undefined) known.set(uri, (answer = kept.isKept(uri)));
    return answer;
  };
  // What is about no file of its own stands where anything of the run does.
  const anywhere = [...result.sinks, ...result.findings].map(({ location }) => location).find(isKept) ?? null;
  const moved = (finding: Finding): Finding => {
    const { location, relatedLocations } = finding;
    if (isKept(location)) return finding;
    const place =
      relatedLocations.map((related) => related.location).find(isKept) ?? kept.standIn(location.uri) ?? anywhere;
    if (place === null) return finding;
    const written = { message: placeClause({ code: "not-kept" }), location };
    return { ...finding, location: place, relatedLocations: [written, ...relatedLocations] };
  };
  return { ...result, findings: result.findings.map(moved) };
}
