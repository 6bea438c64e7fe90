import type { Setting } from "../../model/value.ts";
import type { SinkArn } from "./join.ts";
import type { Part } from "./parts.ts";
import type { Place } from "./place.ts";
/**
 * One setting of a sink out of several answers. The owner's answers count; those of other accounts only where the owner's say nothing.
 * Answers that contradict each other leave the setting unknown.
 *
 * @param parts answers, the owner's first
 * @param missing what it means that no answer has the member
 */
export declare function choose<A extends object, K extends keyof A & string, T>(arn: SinkArn, parts: readonly Part<A>[], key: K, convert: (value: NonNullable<A[K]>, place: Place) => T, missing: () => Setting<T>): Setting<T>;
