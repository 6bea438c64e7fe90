import { createHash } from "node:crypto";

/**
 * A name of which the end is a digest where it is longer than allowed: names of results go into names of results, and
 * would grow without end.
 */
export function shortened(name: string, longest: number): string {
  return name.length <= longest
    ? name
    : `${name.slice(0, 80)}…${createHash("sha256").update(name).digest("hex").slice(0, 24)}`;
}
