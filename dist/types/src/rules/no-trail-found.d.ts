import type { RunRule } from "./types.ts";
/** No sink is in sight: nothing can be said about any event, and that is said loudly. */
export declare const rule: RunRule;
