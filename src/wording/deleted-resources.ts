/** Words for resources that a change deletes. */
import { counted, shortList } from "../model/words.ts";

/** How many of them are named. */
const mostNamed = 8;

/**
 * What a comparison says of resources whose events were recorded, and that are no more.
 * @param addresses without the file, at least one
 */
export function deletedResources(addresses: readonly string[]): string {
  const [takes, its] = addresses.length === 1 ? ["takes", "its"] : ["take", "their"];
  return (
    `The change deletes ${counted(addresses.length, "resource")} that trails recorded events of, which ${takes} ` +
    `${its} events along: ${shortList(addresses, mostNamed)}.`
  );
}
