import type { Location, Origin } from "../../model/location.ts";
import type { DocumentPath } from "../../model/usage-error.ts";
import type { JsonFile } from "../text/json-file.ts";

/** A value inside a JSON file, by its path. */
export class Place implements Origin {
  readonly #file: JsonFile;
  readonly #path: DocumentPath;

  constructor(file: JsonFile, path: DocumentPath) {
    this.#file = file;
    this.#path = path;
  }

  /** The place of a part. */
  at(...steps: DocumentPath): Place {
    return new Place(this.#file, [...this.#path, ...steps]);
  }

  readonly locate = (): Location => this.#file.locate(this.#path);

  /** For sentences: `trails.json:12`. */
  display(): string {
    const { uri, startLine } = this.locate();
    return `${uri}:${String(startLine)}`;
  }
}
