/** The front-end for states: what `terraform show -json` prints of a state, and state files. */
import type { FrontEnd } from "../types.ts";
/** Reads states of Terraform and OpenTofu. */
export declare const terraformState: FrontEnd;
