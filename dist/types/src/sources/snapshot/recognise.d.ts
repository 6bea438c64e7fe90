import type { UsageError } from "../../model/usage-error.ts";
import type { JsonFile } from "../json-file.ts";
import type { Parts } from "./parts.ts";
/** Whether a snapshot is the record of this run, or a file that stands for the state of accounts. */
export type Provenance = "just read" | "kept";
/**
 * Tells what a JSON file is, by its content, checks it, and adds what it says to `parts`.
 * Answers of the AWS CLI are checked by the schema of snapshots too, as the part of a snapshot that they are.
 *
 * @returns what is wrong with the file; `parts` is then as it was
 */
export declare function recognise(file: JsonFile, parts: Parts, provenance: Provenance): UsageError[];
