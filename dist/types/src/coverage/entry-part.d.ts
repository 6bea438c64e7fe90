/** A part of what an entry says: some of its operations, with a counterexample of their own. */
import type { Operation } from "../catalog/types.ts";
import type { AssessedEntry } from "./assess.ts";
/** The entry on some of its operations. Its counterexample is about one of them, where the entry has one. */
export declare function entryOn(entry: AssessedEntry, operations: readonly Operation[]): AssessedEntry;
