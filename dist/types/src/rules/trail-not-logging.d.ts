import type { SinkRule } from "./types.ts";
/** A trail whose logging is off records nothing, nor does an event data store that takes in no events. */
export declare const rule: SinkRule;
