/** JSON as `JSON.parse` gives it, and look-ups that never throw and never see inherited properties. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
/** The keys and indexes that lead to a value. */
export type JsonPath = readonly (string | number)[];
export declare function isObject(value: JsonValue | undefined): value is JsonObject;
export declare function isArray(value: JsonValue | undefined): value is readonly JsonValue[];
/** The value under a key of an object or an index of an array; `undefined` where there is none. */
export declare function member(value: JsonValue | undefined, key: string | number): JsonValue | undefined;
export declare function stringMember(value: JsonValue | undefined, key: string): string | undefined;
/** The array under a key; empty where there is none. */
export declare function arrayMember(value: JsonValue | undefined, key: string): readonly JsonValue[];
/** The members of the object under a key, as pairs; empty where there is none. */
export declare function entriesOf(value: JsonValue | undefined, key: string): readonly [string, JsonValue][];
/** The value that a path leads to. */
export declare function valueAt(value: JsonValue | undefined, path: JsonPath): JsonValue | undefined;
/** `event_selector[0].read_write_type`. */
export declare function displayPath(path: JsonPath): string;
