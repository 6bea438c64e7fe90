/**
 * Links the templates of one run: what one imports is what another exports.
 * CloudFormation user guide, "Get exported outputs from a deployed CloudFormation stack": names of exports are unique in an account and Region,
 * and only stacks of the same account and Region can import them.
 */
import type { Export } from "../../model/export.ts";
import type { Scope } from "../../model/scope.ts";
import { type Text, type Unresolved } from "../../model/text.ts";
/** Whoever imports: where it lives decides whose exports it can see. */
export interface Importer {
    readonly scope: Scope;
    readonly region: Text;
}
/** What an import comes to, and the sentences that this rests on. */
export interface Imported {
    readonly text: Text;
    readonly assumptions: readonly string[];
}
/** Answers what stands for an unresolved piece; `undefined` for pieces that are no imports. */
export type ImportResolver = (piece: Unresolved, importer: Importer) => Imported | undefined;
/** The answers that the exports of a run give. Names that nobody exports, and names that several do, stay open and say so. */
export declare function importResolver(exports: readonly Export[]): ImportResolver;
