/**
 * Names in double braces, `{{AcceleratorHomeRegion}}`, which the accelerator replaces before it parses the file, by what `replacements-config.yaml` says.
 * In YAML they would be mappings: each brace is put for by a character of the same length that no configuration holds, so that all positions stay,
 * and they are replaced in what was parsed.
 */
import { type DocumentNode } from "../document/node.ts";
import type { Files } from "../types.ts";
/** The text with its replacements made plain characters. */
export declare function maskReplacements(text: string): string;
/** A value as it was written. */
export declare function unmasked(text: string): string;
/** Whether a value holds a replacement. */
export declare function hasReplacement(text: string): boolean;
/** What names stand for: one string, or the items of a list. Those that are read from the parameter store are not among them. */
export type Replacements = ReadonlyMap<string, readonly string[]>;
/** What the `replacements-config.yaml` beside a file says; nothing where there is none, or where it cannot be read. */
export declare function replacementsBeside(uri: string, files: Files): Replacements;
/** The document with everything replaced that can be. */
export declare function replaceIn(node: DocumentNode, replacements: Replacements): DocumentNode;
