import type { Location } from "../../model/location.ts";
import type { Notification } from "../../model/notification.ts";
import type { DocumentNode, Entry } from "../document/node.ts";
import type { UnreadInclude } from "./includes.ts";
import type { OpenLoop } from "./loops.ts";
import type { TemplateResource } from "./template.ts";
/** Says what of a template is not visible, so that nothing is lost in silence. */
export declare function noticesOf(transform: Entry | undefined, resources: readonly TemplateResource[]): readonly Notification[];
/** Loops that could not be unrolled. */
export declare function loopNotices(loops: readonly OpenLoop[]): Notification[];
/** What loops repeat and is nested too deeply for them. */
export declare function deepBodyNotices(bodies: readonly DocumentNode[]): Notification[];
/** Loops in a template that does not ask for them to be read. */
export declare function missingExtensionsNotice(transform: Entry | undefined, at: Location): Notification[];
/** Files that could not be included. */
export declare function includeNotices(includes: readonly UnreadInclude[]): Notification[];
/** Keys that stand twice among the given mappings and, with `deep`, everything below them. CloudFormation takes the last. */
export declare function repeatedKeys(maps: readonly (DocumentNode | null | undefined)[], deep: "deep" | "shallow"): readonly Notification[];
/** A text without any is not searched. */
export declare function mayHoldOctalNumbers(text: string): boolean;
/**
 * Numbers with a leading zero that nobody put in quotes, such as account ids: CloudFormation reads YAML 1.1, in which they are octal.
 * Short ones are left alone: nobody takes `0644` for anything else.
 */
export declare function octalNotices(nodes: readonly (DocumentNode | null | undefined)[]): readonly Notification[];
