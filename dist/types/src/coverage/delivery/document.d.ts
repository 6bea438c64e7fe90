/**
 * Policy documents as statements (IAM user guide, "Grammar of the IAM JSON policy language").
 */
import type { Origin } from "../../model/location.ts";
import type { PolicyValue } from "../../model/surroundings.ts";
import { type Text } from "../../model/text.ts";
/** One statement: its elements by name. */
export interface Statement {
    /** As messages name it: `statement "AllowCloudTrail"`, `the second statement`. */
    readonly title: string;
    readonly elements: ReadonlyMap<string, PolicyValue>;
    readonly origin: Origin;
}
/** The statements of a document; null where not all of it is known. */
export declare function statementsOf(document: PolicyValue): readonly Statement[] | null;
/** The items of a list, or the value as the only one; null where they are not known. */
export declare function itemsOf(value: PolicyValue): readonly PolicyValue[] | null;
/** The strings of a list, or of a single string; null where they are not known. */
export declare function textsOf(value: PolicyValue): readonly Text[] | null;
