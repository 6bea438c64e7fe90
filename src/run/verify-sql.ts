/** The query that counts events where the logs lie in tables, made from the fields that groups are made of. */
import { sqlOf, type SqlEngine } from "../verify/sql.ts";
import { windowOf } from "./verify-window.ts";

/** The engines that a query is printed for. */
export const sqlEngines = ["athena", "lake", "logs-insights"] as const satisfies readonly SqlEngine[];

/** The query, with comments that say how to use it; `usage`: the times are wrong. */
export function groupingQuery(
  engine: SqlEngine,
  times: { readonly since?: string; readonly until?: string },
): { readonly kind: "query"; readonly sql: string } | { readonly kind: "usage"; readonly message: string } {
  const window = windowOf(times);
  return typeof window === "string"
    ? { kind: "usage", message: window }
    : { kind: "query", sql: sqlOf(engine, window) };
}
