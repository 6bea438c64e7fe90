/** The related locations of a result, which its message links to. */
import type { Location as SarifLocation } from "sarif";
import type { Location } from "../../../model/location.ts";
import { physicalLocation, withoutLinks } from "./location.ts";
import type { RepositoryPath } from "./location.ts";

/** GitHub keeps a hundred locations of a result. */
const mostRelatedLocations = 100;

export class RelatedLocations {
  readonly #ids = new Map<string, number>();
  readonly #locations: SarifLocation[] = [];
  readonly #repositoryPath: RepositoryPath;

  constructor(repositoryPath: RepositoryPath) {
    this.#repositoryPath = repositoryPath;
  }

  /** The id of a location with its words; null where there is no room for more. */
  idOf(location: Location, message: string): number | null {
    const { uri, startLine, startColumn, endLine, endColumn } = location;
    const key = JSON.stringify([uri, startLine, startColumn, endLine, endColumn, message]);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (this.#locations.length >= mostRelatedLocations) return null;
    const id = this.#locations.length + 1;
    this.#ids.set(key, id);
    this.#locations.push({
      id,
      physicalLocation: physicalLocation(location, this.#repositoryPath),
      message: { text: withoutLinks(message) },
    });
    return id;
  }

  /** All of them, in the order of their ids. */
  all(): readonly SarifLocation[] {
    return this.#locations;
  }
}

/** A link to a related location; the words alone where it has none. */
export function linkTo(id: number | null, label: string): string {
  return id === null ? withoutLinks(label) : `[${label.replace(/[\\[\]]/g, "\\$&")}](${String(id)})`;
}
