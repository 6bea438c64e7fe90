/** Values of a configuration as JavaScript would take them, where the accelerator does. */
import type { Origin } from "../../model/location.ts";
import { type Setting } from "../../model/value.ts";
import type { DocumentNode, Entry, MapNode } from "../document/node.ts";
/** A truth value with the place it was read from; `unknown` where a replacement decides it. */
export type Switch = Exclude<Setting<boolean>, {
    kind: "absent";
}>;
/** A member of a mapping that may be missing as a whole. */
export declare function entryOf(node: DocumentNode | undefined, key: string): Entry | undefined;
export declare function mapOf(node: DocumentNode | undefined): MapNode | undefined;
/** A switch: what is left out, or null, is `otherwise`, placed where the switch would stand. */
export declare function switchOf(settings: MapNode | undefined, name: string, otherwise: boolean, at: Origin): Switch;
/** A switch as a setting of a sink. */
export declare function settingOf(value: Switch): Setting<boolean>;
/** The strings of a list; null where some cannot be told. */
export declare function stringsOf(node: DocumentNode | undefined): readonly string[] | null;
