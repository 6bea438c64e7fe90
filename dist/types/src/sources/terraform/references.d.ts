/** What an expression of the configuration refers to, followed through module inputs and outputs down to attributes of resource instances. */
import { type Configuration } from "./configuration.ts";
import { type Instance } from "./instance.ts";
/** An attribute of a resource instance that only the apply will tell. */
export interface UnknownAttribute {
    readonly kind: "unknown-attribute";
    readonly instance: Instance;
    readonly attribute: string;
    /** It goes into several values, of which none need be it alone. */
    readonly isOneOfSeveral?: true;
}
/** One thing that goes into an expression. */
export type Ingredient = UnknownAttribute
/** Something the plan knows, or something that cannot be followed: a local value, a data source, an index made of `each.key`. */
 | {
    readonly kind: "other";
};
export interface ReferenceContext {
    readonly configuration: Configuration;
    readonly find: (address: string) => Instance | undefined;
}
/** The ingredients of an expression in the module with this address, in the order of the expression. */
export declare function ingredientsOf(references: readonly string[], moduleAddress: string, context: ReferenceContext): readonly Ingredient[];
/** The references as they stand in the expression, each in its most specific form. */
export declare function specificReferences(references: readonly string[]): string[];
