/** Says which resources of a plan, a state or sources of Terraform may make trails that they do not show. Values are looked at, never shown. */
import type { Notification } from "../../model/notification.ts";
import type { InstanceSource } from "../terraform/instance.ts";
export declare function unseenTrailNotices(source: InstanceSource): readonly Notification[];
