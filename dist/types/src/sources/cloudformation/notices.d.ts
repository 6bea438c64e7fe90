import type { Notification } from "../../model/notification.ts";
import type { DocumentNode, Entry } from "../document/node.ts";
import type { TemplateResource } from "./template.ts";
/** Says what of a template is not visible, so that nothing is lost in silence. */
export declare function noticesOf(transform: Entry | undefined, resources: readonly TemplateResource[]): readonly Notification[];
/** Keys that stand twice among the given mappings and, with `deep`, everything below them. CloudFormation takes the last. */
export declare function repeatedKeys(maps: readonly (DocumentNode | null | undefined)[], deep: "deep" | "shallow"): readonly Notification[];
