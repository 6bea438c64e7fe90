import type { Catalog } from "../catalog/types.ts";
import type { Notification } from "../model/notification.ts";
import type { Policy } from "./types.ts";
/**
 * Requirements that ask for nothing although the catalog has every name in them: one warning each, at the key that leaves nothing over.
 * Names that the catalog does not have are warned of by `unknownNames`.
 */
export declare function emptyRequirements(policy: Policy, catalog: Catalog): Notification[];
