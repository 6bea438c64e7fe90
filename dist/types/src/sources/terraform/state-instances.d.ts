/** The instances of a state: what `terraform show -json` prints of it, and the state file itself (version 4). */
import type { JsonDocument } from "./document.ts";
import { type InstanceSource } from "./instance.ts";
/** Reads the instances of a state that `terraform show -json` printed. */
export declare function shownState(document: JsonDocument): InstanceSource;
/** Reads the instances of a state file of version 4. */
export declare function rawState(document: JsonDocument): InstanceSource;
