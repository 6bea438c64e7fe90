import { type DocumentReading } from "./node.ts";
import type { TextFile } from "./text-file.ts";
/**
 * Reads one YAML document as YAML 1.1 with any tags.
 * `yes`, `no`, `on` and `off` are booleans, dates and numbers stay the strings that were written, aliases and merge keys are followed.
 * With `start` and `end`, reads that part of the file; positions are those of the whole file.
 * Never throws: what is wrong with the text is in `errors`.
 */
export declare function readYaml(file: TextFile, start?: number, end?: number): DocumentReading;
