import type { TerraformFunction } from "./functions.ts";
export declare const collectionFunctions: Readonly<Record<string, TerraformFunction>>;
