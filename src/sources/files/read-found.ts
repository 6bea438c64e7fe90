import type { FileStore } from "./file-store.ts";
import { maximumBytes, type BytesReading } from "./read-file.ts";
import { mayRead } from "./repository.ts";

/** `outside`: it lies in none of the folders; `missing`: there is nothing of that name. */
export type FoundBytes = BytesReading | { readonly kind: "outside" } | { readonly kind: "missing" };

/**
 * Reads what was found, or what content names: a regular file in one of the folders, symbolic links followed.
 * Never throws.
 *
 * @param roots without symbolic links, as `rootsOf` gives them
 */
export function readFoundFile(
  path: string,
  roots: readonly string[],
  files: FileStore,
  limit: number = maximumBytes,
): FoundBytes {
  const real = files.realPath(path);
  if (real.kind !== "path") return real;
  return mayRead(roots, real.path) ? files.readRegular(real.path, limit) : { kind: "outside" };
}
