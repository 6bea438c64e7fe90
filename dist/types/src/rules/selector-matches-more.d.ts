import type { SinkRule } from "./types.ts";
/** A selector records more than it reads like. */
export declare const rule: SinkRule;
