import type { RunRule } from "./types.ts";
/** A trail, or every trail, lacks a setting that a policy asks for. Trails that record nothing are not asked. */
export declare const rule: RunRule;
