import { type DocumentReading } from "./node.ts";
import type { TextFile } from "./text-file.ts";
/**
 * Reads a JSON text: by `JSON.parse`, which is many times faster than any parser that keeps positions;
 * positions are found by a second parse when the first of them is asked for.
 * Comments and trailing commas are errors. Never throws: what is wrong with the text is in `errors`.
 */
export declare function readJson(file: TextFile): DocumentReading;
