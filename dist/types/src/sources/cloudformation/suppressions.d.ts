/** `Metadata: { trailproof: { ignore: [{ rule, reason }] } }` of a resource (contract, section 7). */
import type { Notification } from "../../model/notification.ts";
import type { CodeSuppression } from "../../model/suppression.ts";
import { type Template } from "./template.ts";
export interface MetadataReading {
    readonly suppressions: readonly CodeSuppression[];
    readonly notifications: readonly Notification[];
}
/** What the resources of a template ask to have left out; entries that say nothing that can be understood are told, with their place. */
export declare function readMetadata(template: Template): MetadataReading;
