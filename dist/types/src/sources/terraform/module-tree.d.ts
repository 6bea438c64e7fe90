/** Walks the module tree of planned values and of states, without recursion: inputs may be nested by mistake or malice. */
import type { Notification } from "../../model/notification.ts";
import type { JsonDocument } from "./document.ts";
import { type JsonObject, type JsonPath, type JsonValue } from "./json.ts";
export interface LocatedEntry {
    readonly entry: JsonObject;
    readonly path: JsonPath;
}
/** Deeper modules are not read: paths grow with the depth, and no configuration nests like this. */
export declare const deepestModule = 100;
/** The resources of the module that `path` leads to and of its child modules, outer modules first. */
export declare function moduleResources(root: JsonValue, path: JsonPath): LocatedEntry[];
/** Says that modules below `path` are nested more deeply than is read. */
export declare function deepModuleNotices(document: Pick<JsonDocument, "root" | "origin">, path: JsonPath): Notification[];
