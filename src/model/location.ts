import type { Location } from "../generated/result-file.d.ts";

export type { Location } from "../generated/result-file.d.ts";

/**
 * Where a value was read. Positions are computed only when somebody reports them:
 * in a large plan or template almost none are ever asked for.
 */
export interface Origin {
  readonly locate: () => Location;
}

/** An origin whose location is already known. */
export function originAt(location: Location): Origin {
  return { locate: () => location };
}

/** The first character of a file: the origin of what belongs to a whole file. */
export function startOfFile(uri: string): Origin {
  return originAt({ uri, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
}
