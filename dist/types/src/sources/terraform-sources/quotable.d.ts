import type { Module } from "./module.ts";
/** Whether lines of a configuration file may be shown: not where it holds the default of a sensitive variable, or a secret in plain text. */
export declare function isQuotable(module: Module, uri: string, text: string): boolean;
/** The same for a text whose blocks are not parsed: one that names secrets at all is not shown. */
export declare function textMayBeQuoted(text: string): boolean;
