import type { SinkRule } from "./types.ts";
/** A selector, a value or a condition without which the sink would record just the same. Proved by the decision procedure, over every event there can be. */
export declare const rule: SinkRule;
