import type { FrontEnd } from "../types.ts";
/** Reads plans of Terraform and OpenTofu. */
export declare const terraformPlan: FrontEnd;
