import type { Location } from "../generated/result-file.d.ts";

export type { Location } from "../generated/result-file.d.ts";

/**
 * Where a value was read. Positions are computed only when somebody reports them:
 * in a large plan or template almost none are ever asked for.
 */
export interface Origin {
  readonly locate: () => Location;
  /**
   * The block of one's own code that brought the file, where a tool has fetched it and git ignores it: a registry
   * module. Null for places in code of one's own, and left out where there are no others.
   */
  readonly broughtBy?: () => Location | null;
}

/** An origin whose location is already known. */
export function originAt(location: Location): Origin {
  return { locate: () => location };
}

/** The first character of a file: the origin of what belongs to a whole file. */
export function startOfFile(uri: string): Origin {
  return originAt({ uri, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
}
