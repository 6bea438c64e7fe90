/** Basic event selectors, and values of their data resources, that provably match no event. */
import type { Semantics } from "../../catalog/semantics.ts";
import type { Catalog } from "../../catalog/types.ts";
import type { BasicEventSelector, DataResource } from "../../model/selector.ts";
import type { Trail } from "../../model/sink.ts";
import type { LocatedText } from "../../model/value.ts";
/** A value of a data resource that matches no ARN of its type. */
export interface DeadBasicValue {
    readonly located: LocatedText;
    readonly message: string;
}
/** Whether the selector surely selects neither management events nor data events. */
export declare function selectsNothing({ includeManagementEvents, dataResources }: BasicEventSelector): boolean;
/** The values of a data resource that match nothing, however AWS compares them with the ARNs in records. */
export declare function deadBasicValues(trail: Trail, resource: DataResource, semantics: Semantics, catalog: Catalog): DeadBasicValue[];
