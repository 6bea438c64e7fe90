import type { Catalog } from "../catalog/types.ts";
import type { Notification } from "../model/notification.ts";
import type { Policy } from "./types.ts";
/**
 * Services, event sources, operations and resource types that a policy names and the catalog does not have: one warning each, at its place.
 * They are no errors, because AWS adds names every week; but a requirement on a mistyped name asks for nothing.
 */
export declare function unknownNames(policy: Policy, catalog: Catalog): Notification[];
