import type { Location, Origin } from "../../model/location.ts";
import type { DocumentPath } from "../../model/usage-error.ts";
import type { JsonFile } from "../json-file.ts";
/** A value inside a JSON file, by its path. */
export declare class Place implements Origin {
    #private;
    constructor(file: JsonFile, path: DocumentPath);
    /** The place of a part. */
    at(...steps: DocumentPath): Place;
    readonly locate: () => Location;
    /** For sentences: `trails.json:12`. */
    display(): string;
}
