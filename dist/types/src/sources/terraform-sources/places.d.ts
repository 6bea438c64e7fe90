/**
 * Where the blocks behind the addresses of a plan are written. A plan names no files: its sources are looked for in its own folder and those around it,
 * and taken to be its sources when they hold the same resource blocks and module calls.
 */
import type { Origin } from "../../model/location.ts";
import { type JsonPath, type JsonValue } from "../terraform/json.ts";
import type { Files, SourcePart, TerraformRoot } from "../types.ts";
export interface PlanPlaces {
    readonly terraform: TerraformRoot;
    /** The files of the sources, where they are found. */
    readonly parts: readonly SourcePart[];
    /** The place of a value of the resource with this address, or of the nearest block around it; undefined where its block is not found. */
    readonly place: (address: string, path: JsonPath) => Origin | undefined;
}
/** @param rootModule `configuration.root_module` of the plan */
export declare function planPlaces(uri: string, rootModule: JsonValue | undefined, files: Files): PlanPlaces;
/** The address and the path below the attributes that a path in a plan leads to. */
export declare function addressOfPath(root: JsonValue, path: JsonPath): {
    readonly address: string;
    readonly path: JsonPath;
} | undefined;
