/** Says which resources of a template may make trails that the template does not show. */
import type { Notification } from "../../model/notification.ts";
import type { TemplateResource } from "../cloudformation/template.ts";
/** The types whose properties have to be read for that, of a template with this text. */
export declare function typesThatMayMakeTrails(text: string): (type: string) => boolean;
/** The notifications of one template. */
export declare function unseenTrailNotices(resources: readonly TemplateResource[]): readonly Notification[];
