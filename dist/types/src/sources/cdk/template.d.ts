import type { FrontEnd } from "../types.ts";
/** A template that somebody names out of a cloud assembly: read as the stack that the manifest beside it says it is. */
export declare const assemblyTemplate: FrontEnd;
