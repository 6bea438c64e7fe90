import type { FrontEnd } from "../types.ts";
/** Reads states of Terraform and OpenTofu. */
export declare const terraformState: FrontEnd;
