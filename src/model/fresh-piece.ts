import type { Unresolved } from "./text.ts";

/** A piece that differs from everything in question; `name` tells people and other pieces what it stands for. */
export function freshPiece(kind: Unresolved["kind"], name: string): Unresolved {
  return { id: `fresh:${name}`, kind, unknown: { code: "any-other", name }, stem: name, fresh: true };
}
