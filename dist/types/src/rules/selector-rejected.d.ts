import type { SinkRule } from "./types.ts";
/** AWS refuses an event selector, so that the trail or event data store is not created or changed. */
export declare const rule: SinkRule;
