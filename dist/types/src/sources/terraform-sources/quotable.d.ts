import type { Module } from "./module.ts";
import type { Body } from "./syntax.ts";
/**
 * Whether lines of a configuration file may be shown: not where a value is written out that is sensitive or a secret in
 * plain text.
 * @param isSensitive whether a variable of the module that a call names is sensitive
 */
export declare function isQuotable(module: Module, uri: string, text: string, isSensitive: IsSensitive): boolean;
/** Whether a variable of a module is sensitive. */
export type IsSensitive = (call: string, variable: string) => boolean;
/** Whether a variable or output says that its value is not to be shown. */
export declare function isMarked({ attributes }: Pick<Body, "attributes">): boolean;
/** The same for a text whose blocks are not parsed: one that names secrets at all is not shown. */
export declare function textMayBeQuoted(text: string): boolean;
