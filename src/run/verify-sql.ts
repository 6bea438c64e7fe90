/** The query that counts events where the logs lie in tables, made from the fields that groups are made of. */
import { comparedArns } from "../coverage/record-keys.ts";
import type { Sink } from "../model/sink.ts";
import { usageError, type UsageError } from "../model/usage-error.ts";
import { AskedEvents } from "../verify/asked-events.ts";
import { athenaSelect, sqlOf, type ComparedArns, type SqlEngine } from "../verify/sql.ts";
import { judgeInputs, type CheckOptions } from "./check.ts";
import { readInputs } from "./inputs.ts";
import { prepare } from "./setup.ts";
import { withSnapshots } from "./snapshot-inputs.ts";
import { windowOf } from "./verify-window.ts";

export interface SqlOptions extends CheckOptions {
  readonly since?: string;
  readonly until?: string;
  /** The query for this table alone. */
  readonly table?: string;
}

/** A query with comments that say how to use it. */
export type GroupingQuery =
  { readonly kind: "query"; readonly sql: string } | { readonly kind: "usage"; readonly errors: readonly UsageError[] };

/** Without trails, ARNs are kept as they are: nobody knows what selectors will see of them. */
export async function groupingQuery(engine: SqlEngine, options: SqlOptions): Promise<GroupingQuery> {
  const window = windowOf(options);
  if (typeof window === "string") return { kind: "usage", errors: [usageError(window)] };
  const preparation = await prepare({ ...options, paths: options.paths ?? [] });
  if (preparation.kind === "usage") return preparation;
  const { setup } = preparation;
  const known: { arns: ComparedArns } = { arns: { callers: null, resources: null } };
  if (setup.paths.length > 0 || setup.trailFiles.length > 0) {
    const inputs = await readInputs(setup);
    const { setup: whole, live } = await withSnapshots(setup, inputs);
    await judgeInputs(whole, inputs, live, inputs, ({ entries }, sinks) => {
      known.arns = arnsToCompare(sinks, new AskedEvents(entries, whole.catalog));
      return Promise.resolve({ findings: [], notifications: [] });
    });
  }
  const { table } = options;
  const sql =
    table === undefined ? sqlOf(engine, window, known.arns) : `${athenaSelect(table, window, known.arns).join("\n")}\n`;
  return { kind: "query", sql };
}

/** What selectors and policies see of ARNs. */
export function arnsToCompare(sinks: readonly Sink[], asked: AskedEvents): ComparedArns {
  const { callers, resources } = comparedArns(sinks);
  return { callers, resources: resources === null ? null : together(resources, asked.watchedTexts) };
}

function together(
  selectors: NonNullable<ComparedArns["callers"]>,
  { equal, starts, expressions }: AskedEvents["watchedTexts"],
): NonNullable<ComparedArns["resources"]> {
  const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();
  return {
    equal: union(selectors.equal, equal),
    starts: union(selectors.starts, starts),
    ends: [...selectors.ends],
    expressions: [...expressions].sort(),
  };
}
