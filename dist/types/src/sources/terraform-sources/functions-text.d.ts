/** Functions on texts and numbers. */
import { type Text } from "../../model/text.ts";
import type { TerraformFunction } from "./functions.ts";
import { type Value } from "./value.ts";
/** The JSON of a value, in which what is open about a text stays open. Undefined where something open may be of any type. */
export declare function jsonText(value: Value): Text | undefined;
export declare const textFunctions: Readonly<Record<string, TerraformFunction>>;
