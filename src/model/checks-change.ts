/** What a change does to what is checked, as data. `src/wording/checks.ts` words it, once. */
import type { Level } from "./result.ts";

/** The keys of the configuration that say how code is read. */
export type ReadingKey = "scopes" | "environments" | "parameters" | "trails" | "sinks" | "services";

/** What of a requirement is another. */
export type RequirementPart = "events" | "exceptions" | "level" | "settings";

interface AboutRequirement {
  readonly policy: string;
  readonly requirement: string;
}

interface AboutFindings {
  readonly rule: string;
  /** Glob, or addresses; empty: on everything. */
  readonly resources: readonly string[];
  /** Names or globs; empty: every operation. */
  readonly operations: readonly string[];
}

export type ChecksChange =
  | { readonly code: "policy-added"; readonly policy: string }
  | { readonly code: "policy-removed"; readonly policy: string }
  | (AboutRequirement & { readonly code: "requirement-added" })
  | (AboutRequirement & { readonly code: "requirement-removed" })
  | (AboutRequirement & { readonly code: "requirement-changed"; readonly differs: readonly RequirementPart[] })
  | { readonly code: "exclude-added"; readonly glob: string }
  | { readonly code: "exclude-removed"; readonly glob: string }
  /** Of the configuration. */
  | (AboutFindings & { readonly code: "ignore-added" })
  | (AboutFindings & { readonly code: "ignore-removed" })
  /** Of comments and metadata in the code. */
  | (AboutFindings & { readonly code: "code-suppression-added" })
  | (AboutFindings & { readonly code: "code-suppression-removed" })
  | { readonly code: "fail-on"; readonly before: Level | "none"; readonly after: Level | "none" }
  | { readonly code: "reading"; readonly key: ReadingKey };
