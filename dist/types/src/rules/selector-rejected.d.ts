import type { SinkRule } from "./types.ts";
/** AWS refuses an event selector, so that the trail or event data store is not created or changed. What it may refuse, for all that its documents say, is a note. */
export declare const rule: SinkRule;
