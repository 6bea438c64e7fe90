/**
 * Runs one query of Athena to its end and hands its rows over, page by page. What goes wrong is the answer: a query
 * that fails, one that is stopped, results that may not be read.
 */
import { setMaxListeners } from "node:events";
import type { Semantics } from "../catalog/semantics.ts";
import { defined } from "../model/defined.ts";
import type { CallError } from "../sources/snapshot/types.ts";
import { ClientFactory } from "./client-settings.ts";
import { callersCredentials, callerOf, firstRegion } from "./identity.ts";
import { networkOf } from "./network.ts";
import { Session, stoppable } from "./session.ts";

/** The query, and as whom to run it. */
export interface AthenaOptions {
  readonly database: string;
  readonly sql: string;
  readonly workgroup?: string;
  /** Where Athena keeps the answer; a workgroup can have a place of its own. */
  readonly outputLocation?: string;
  readonly profile?: string;
  readonly region?: string;
  readonly endpointUrl?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds between questions whether it is done; left out: a second. */
  readonly interval?: number;
}

/** `usage`: nothing could be asked of AWS. `failed`: the message ends a sentence. */
export type AthenaAnswer =
  | { readonly kind: "usage"; readonly message: string }
  | { readonly kind: "failed"; readonly because: string }
  | { readonly kind: "done"; readonly scannedBytes: number | null };

/** @param take is given rows, the names of the columns first; a value that is NULL is an empty text */
export async function queryAthena(
  options: AthenaOptions,
  semantics: Semantics,
  take: (rows: readonly (readonly string[])[]) => void,
): Promise<AthenaAnswer> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  const { profile, signal } = options;
  const region = await firstRegion(options.region, profile);
  if (region.kind === "usage") return region;
  const network = networkOf(process.env);
  if (network.kind === "usage") return network;
  const factory = new ClientFactory({ ...options, network: network.network });
  if (signal !== undefined) setMaxListeners(0, signal);
  try {
    const credentials = await callersCredentials(factory, region.region, profile);
    const session = new Session({ accountId: null, credentials, factory, signal });
    const caller = await callerOf(session, region.region, semantics, profile);
    if (caller.kind === "usage") return caller;
    if (caller.kind === "failed") return { kind: "failed", because: reasonOf(caller.error) };
    return await new Query(session.of(caller.caller.accountId), region.region, options).run(take);
  } finally {
    factory.close();
  }
}

function reasonOf({ operation, code, message }: CallError): string {
  return `${operation} failed with ${code}${message === undefined ? "" : `: ${message}`}`;
}

class Query {
  readonly #session: Session;
  readonly #region: string;
  readonly #options: AthenaOptions;

  constructor(session: Session, region: string, options: AthenaOptions) {
    this.#session = session;
    this.#region = region;
    this.#options = options;
  }

  async run(take: (rows: readonly (readonly string[])[]) => void): Promise<AthenaAnswer> {
    const { sql, database, workgroup, outputLocation } = this.#options;
    const started = await this.#session.call("StartQueryExecution", this.#region, {
      QueryString: sql,
      QueryExecutionContext: { Database: database },
      ...defined({ WorkGroup: workgroup }),
      ...(outputLocation === undefined ? {} : { ResultConfiguration: { OutputLocation: outputLocation } }),
    });
    if (started.kind === "failed") return { kind: "failed", because: reasonOf(started.error) };
    const id = started.value.QueryExecutionId;
    if (id === undefined) return { kind: "failed", because: "StartQueryExecution answered without an id" };
    const ended = await this.#ended(id);
    return ended.kind === "done" ? this.#rows(id, ended, take) : ended;
  }

  /** Waits until the query is over; where the run is stopped, so is the query. */
  async #ended(id: string): Promise<AthenaAnswer> {
    const { signal, interval = 1000 } = this.#options;
    for (;;) {
      const answer = await this.#session.call("GetQueryExecution", this.#region, { QueryExecutionId: id });
      if (answer.kind === "failed") return this.#stopped(id, reasonOf(answer.error));
      const { Status: status, Statistics: statistics } = answer.value.QueryExecution ?? {};
      switch (status?.State) {
        case "SUCCEEDED":
          return { kind: "done", scannedBytes: statistics?.DataScannedInBytes ?? null };
        case "FAILED":
        case "CANCELLED": {
          const reason = status.StateChangeReason ?? "Athena gives no reason";
          return { kind: "failed", because: `the query ended as ${status.State}: ${reason}` };
        }
        case "QUEUED":
        case "RUNNING":
        case undefined:
          break;
      }
      try {
        await stoppable(new Promise((done) => setTimeout(done, interval)), signal);
      } catch {
        return this.#stopped(id, "the run was stopped");
      }
    }
  }

  /** The stop goes out without the signal that has already stopped everything else. */
  async #stopped(id: string, because: string): Promise<AthenaAnswer> {
    await this.#session.withoutSignal().call("StopQueryExecution", this.#region, { QueryExecutionId: id });
    return { kind: "failed", because };
  }

  async #rows(
    id: string,
    ended: AthenaAnswer,
    take: (rows: readonly (readonly string[])[]) => void,
  ): Promise<AthenaAnswer> {
    const tokens = new Set<string>();
    for (let token: string | undefined; ;) {
      const input = { QueryExecutionId: id, ...defined({ NextToken: token }) };
      const answer = await this.#session.call("GetQueryResults", this.#region, input);
      if (answer.kind === "failed") return { kind: "failed", because: reasonOf(answer.error) };
      const rows = answer.value.ResultSet?.Rows;
      if (rows === undefined) return { kind: "failed", because: "GetQueryResults answered without rows" };
      take(rows.map(({ Data: cells = [] }) => cells.map(({ VarCharValue: text = "" }) => text)));
      token = answer.value.NextToken;
      if (token === undefined || token === "") return ended;
      if (tokens.has(token)) return { kind: "failed", because: "GetQueryResults names the same next page twice" };
      tokens.add(token);
    }
  }
}
