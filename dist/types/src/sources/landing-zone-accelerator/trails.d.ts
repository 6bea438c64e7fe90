import type { Notification } from "../../model/notification.ts";
import type { Trail } from "../../model/sink.ts";
import type { MapNode } from "../document/node.ts";
import { type Surroundings } from "./surroundings.ts";
export interface Trails {
    readonly trails: readonly Trail[];
    readonly notifications: readonly Notification[];
}
/** The organization's trail, in the home Region of the management account; none where one of the two switches is off. */
export declare function organizationTrail(cloudtrail: MapNode, surroundings: Surroundings, assumptions: readonly string[]): Trails;
/** The trails of accounts: each stands for one in every account that it is deployed to, in every Region that it lists. */
export declare function accountTrails(cloudtrail: MapNode, surroundings: Surroundings): Trails;
