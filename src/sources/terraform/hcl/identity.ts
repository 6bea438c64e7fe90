import { createHash } from "node:crypto";

/** A name for what was worked out from these parts, never longer than some hundred characters: names of results go into names of results. */
export function identity(...parts: readonly string[]): string {
  const whole = parts.join(" ");
  return whole.length <= 200
    ? whole
    : `${whole.slice(0, 80)}…${createHash("sha256").update(whole).digest("hex").slice(0, 24)}`;
}
