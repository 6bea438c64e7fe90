import type { FrontEnd } from "../types.ts";
/** Reads `global-config.yaml` of the Landing Zone Accelerator on AWS: the trails that the accelerator makes of it. */
export declare const globalConfiguration: FrontEnd;
