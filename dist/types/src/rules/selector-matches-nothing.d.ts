import type { SinkRule } from "./types.ts";
/** A selector, or one value of it, that provably matches no event. What AWS refuses is left to the rules on that. */
export declare const rule: SinkRule;
