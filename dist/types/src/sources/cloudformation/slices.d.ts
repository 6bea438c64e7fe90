import { type DocumentReading } from "../document/node.ts";
import type { TextFile } from "../document/text-file.ts";
/**
 * Reads a large YAML template in the usual block style by parsing only what matters:
 * the sections that expressions refer to, and the resources whose type `isRelevant` accepts. The other resources stand in the result with their type alone.
 * A block that is left out has been found valid. Returns null where the layout is unusual or something is wrong: then the whole text has to be parsed.
 */
export declare function readSlices(file: TextFile, isRelevant: (type: string) => boolean): DocumentReading | null;
