import type { SinkRule } from "./types.ts";
/** AWS refuses a setting of the trail itself, so that it is never created or changed. */
export declare const rule: SinkRule;
