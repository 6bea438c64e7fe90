import type { Origin } from "../../model/location.ts";
import type { Scope } from "../../model/scope.ts";
import { type Text, type Unresolved } from "../../model/text.ts";
import { type Setting } from "../../model/value.ts";
import type { MapNode } from "../document/node.ts";
import type { Environment } from "../types.ts";
export interface Surroundings {
    readonly uri: string;
    readonly environment: Environment;
    readonly homeRegion: Text;
    /** Null where the list cannot be told. */
    readonly enabledRegions: readonly string[] | null;
    readonly partition: Text;
}
export declare function surroundingsOf(uri: string, root: MapNode, environment: Environment): Surroundings;
/** A piece of the configuration's own. */
export declare function piece(uri: string, name: string, kind: Unresolved["kind"], description: string): Text;
/** The account that a trail lives in. */
export declare function scopeOf({ uri, partition }: Surroundings, account: Text, region: Text, suffix: string): Scope;
/** `PREFIX-…`: whoever installs the accelerator chooses the prefix, and `AWSAccelerator` is only its default. */
export declare function prefixed(uri: string, rest: string): Text;
/** Resources that the accelerator makes for its trails. */
export declare function madeByAccelerator(uri: string, name: string, description: string, origin: Origin): Setting<Text>;
