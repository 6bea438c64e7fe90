import type { FrontEnd } from "../types.ts";
/** The front-end, once its parser has been loaded. */
export declare function loadTerraformSources(): Promise<FrontEnd>;
