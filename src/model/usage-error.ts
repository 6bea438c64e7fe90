import type { Location } from "./location.ts";

/**
 * A mistake in what was written for trailproof itself: the command line, a policy, the configuration, a snapshot.
 * The caller ends with exit status 2.
 */
export interface UsageError {
  /** Null for mistakes on the command line. */
  readonly location: Location | null;
  /** The place inside the document, such as `requirements[0].record.category`; null where there is no document. */
  readonly path: string | null;
  /** What was found, what was expected, what to do. The path is not repeated here. */
  readonly message: string;
}

/** A mistake on the command line, which has no place. */
export function usageError(message: string): UsageError {
  return { location: null, path: null, message };
}

/** One step is a key, or an index counted from 0. */
export type DocumentPath = readonly (string | number)[];

/** The path as people write it: `requirements[0].record.category`; the document itself is `(top level)`. */
export function displayPath(path: DocumentPath): string {
  if (path.length === 0) return "(top level)";
  return path
    .map((step, position) => {
      if (typeof step === "number") return `[${String(step)}]`;
      if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return position === 0 ? step : `.${step}`;
    })
    .join("");
}

/** The error as one line for a terminal: `policy.yaml:3:5: requirements[0].level: found …`. */
export function displayUsageError(error: UsageError): string {
  const { location, path, message } = error;
  const place =
    location === null ? "" : `${location.uri}:${String(location.startLine)}:${String(location.startColumn)}: `;
  return `${place}${path === null ? "" : `${path}: `}${message}`;
}
