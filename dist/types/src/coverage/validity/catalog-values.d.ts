import { type RecordedName } from "./catalog-facts.ts";
import type { FieldValue, Reason, ValueContext } from "./field-values.ts";
/**
 * An event name that the selector asks for while its `readOnly` or `eventSource` says that no such event is wanted.
 * Only names that the catalog has for the selected type, or for the one event source, are judged.
 */
export declare function contradictsCatalog(context: ValueContext, value: FieldValue, values: readonly FieldValue[]): Reason | null;
/** The catalogued events of this name that the selector can be about; empty where the catalog cannot know them all. */
export declare function recordsOf({ selector, catalog }: ValueContext, eventName: string): readonly RecordedName[];
/** The catalogued events of the type or event source that the selector names; `undefined` where the catalog does not have it. */
export declare function recordsInQuestion({ selector, catalog, }: Pick<ValueContext, "selector" | "catalog">): readonly RecordedName[] | undefined;
