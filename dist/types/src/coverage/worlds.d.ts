import type { Guard } from "../model/guard.ts";
/** One answer to each question. */
export type World = ReadonlyMap<string, string>;
/** More worlds than this are not tried one by one. */
export declare const worldLimit = 64;
/**
 * All combinations of answers to the questions that the guards ask; one empty world when they ask none,
 * and null when there are more combinations than `worldLimit`.
 */
export declare function worldsOf(guards: readonly Guard[]): World[] | null;
/** Whether something guarded exists in a world. */
export declare function holdsIn(guard: Guard, world: World): boolean;
/** Whether one of several guarded things exists under every answer to what the code leaves open. */
export declare function alwaysExists(guards: readonly Guard[]): boolean;
/** Whether both can exist together: no question is answered differently. */
export declare function compatible(a: Guard, b: Guard): boolean;
/** Whether the first guard holds in every world in which the second does. */
export declare function implied(guard: Guard, by: Guard): boolean;
/** For people: "parameter Env, which has no default, is prod". */
export declare function describeGuard(guard: Guard): string;
