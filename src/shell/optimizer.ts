/**
 * When V8 compiles what runs often. By its own rules it begins within the first tenth of a second, learns more of the
 * program, and compiles the same functions again: nearly half of the CPU time of a plan of 3,000 resources, a
 * quarter of that of a small template.
 */
import { setFlagsFromString } from "node:v8";

/**
 * Flags of V8 that let it wait eight times as long, by the major version of Node.js. Each keeps its V8; for others
 * nobody has measured, and V8 complains of flags that it does not know.
 */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: ["--interrupt-budget=540672"],
  24: ["--invocation-count-for-maglev=3200", "--invocation-count-for-turbofan=24000"],
};

/** The flags for a version of Node.js, such as `24.11.0`. */
export function optimizerFlags(version: string): readonly string[] {
  return flags[version.split(".")[0] ?? ""] ?? [];
}

/** For programs of our own, not for the library: it is about the whole process. */
export function optimizeLate(): void {
  for (const flag of optimizerFlags(process.versions.node)) setFlagsFromString(flag);
}
