/** Words for selectors that are not compared with each other. */
import { mostNamed } from "../model/messages/told-values.ts";
import { listed } from "../model/words.ts";
import { grouped } from "./reasons.ts";

/**
 * What a run says that has too many selectors to compare all.
 * @param sinks ids of the trails and event data stores whose selectors were not compared, at least one
 * @param limit comparisons of one run
 */
export function notCompared(sinks: readonly string[], limit: number): string {
  const named = sinks.slice(0, mostNamed);
  const more = sinks.length === named.length ? [] : [`${String(sinks.length - named.length)} more`];
  return (
    `The selectors of ${listed([...named, ...more], "and")} were not compared with each other: all those of the run ask ` +
    `for more than ${grouped(limit)} comparisons of values, the limit of one run. Selectors and exclusions without ` +
    "effect are not told there. To have them compared, check fewer paths at a time, or name fewer values in selectors."
  );
}
