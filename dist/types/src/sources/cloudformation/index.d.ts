import type { FrontEnd } from "../types.ts";
/** Reads CloudFormation templates in YAML and JSON. */
export declare const cloudFormation: FrontEnd;
