import type { Catalog, Operation } from "../../catalog/types.ts";
/** One event name of an operation, with what its records say. */
export interface RecordedName {
    readonly eventName: string;
    readonly eventSource: string;
    readonly category: Operation["category"];
    /** null where it is only guessed from the name of the operation. */
    readonly readOnly: boolean | null;
}
/** The data events of one `resources.type`. */
export interface TypeFacts {
    readonly type: string;
    /** ARN patterns of elements of the type. */
    readonly patterns: readonly string[];
    /** ARN patterns of the other elements that one event can carry beside an element of the type. */
    readonly companions: readonly string[];
    readonly records: readonly RecordedName[];
}
/** Look-ups over the operations of a catalog. */
export interface CatalogFacts {
    /** `undefined`: the catalog does not have the type. */
    readonly type: (name: string) => TypeFacts | undefined;
    readonly types: readonly TypeFacts[];
    /** Every recorded name of an event source; `undefined`: the catalog does not have the source. */
    readonly source: (eventSource: string) => readonly RecordedName[] | undefined;
    readonly sources: readonly string[];
}
/** The look-ups of a catalog, made on first use and then kept. */
export declare function catalogFacts(catalog: Catalog): CatalogFacts;
