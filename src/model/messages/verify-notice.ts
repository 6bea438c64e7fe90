/** What a run of `verify` says of the logs themselves, as data. `src/wording/verify.ts` words it, once. */
export type VerifyNotice =
  | { readonly code: "no-log-files" }
  /** Files of other kinds than events. */
  | { readonly code: "aggregated-files"; readonly files: number }
  | { readonly code: "insights-files"; readonly files: number }
  /** Several trails may have written them, and nothing tells. */
  | { readonly code: "shared-logs"; readonly sinks: readonly string[] }
  /** Digest files name a trail that is not in sight: its files show what happened. */
  | { readonly code: "files-of-another-trail"; readonly files: number }
  | { readonly code: "files-in-no-digest"; readonly files: number; readonly example: string }
  | { readonly code: "events-out-of-reach"; readonly events: number }
  | { readonly code: "too-many-groups"; readonly records: number }
  | { readonly code: "resources-without-name"; readonly resources: readonly string[] }
  /** As many rows as the query of CloudWatch Logs Insights asks for at most. */
  | { readonly code: "answer-may-be-cut"; readonly file: string; readonly rows: number }
  | { readonly code: "bytes-scanned"; readonly table: string; readonly bytes: number }
  | { readonly code: "unreadable-digest"; readonly file: string; readonly because: string };
