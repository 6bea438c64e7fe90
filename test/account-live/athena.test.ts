/** Queries of Athena against a server on the loopback interface, and its faults. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { queryAthena, type AthenaAnswer } from "../../src/account/athena.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { runVerify } from "../../src/run/verify.ts";
import { write } from "../helpers/logs.ts";
import { withEnvironment } from "./environment.ts";

type Json = Readonly<Record<string, unknown>>;
/** An answer of an operation; a text is the code of an error. */
type Scripted = Json | string;

interface Athena {
  readonly address: string;
  readonly seen: readonly { readonly operation: string; readonly input: Json }[];
}

const identity =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
  "<Arn>arn:aws:iam::111122223333:user/a</Arn><UserId>A</UserId><Account>111122223333</Account>" +
  "</GetCallerIdentityResult></GetCallerIdentityResponse>";

/** @param script the answers of each operation in turn; the last one stays */
async function athena(script: Readonly<Record<string, readonly Scripted[]>>): Promise<Athena> {
  const seen: { operation: string; input: Json }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const target = request.headers["x-amz-target"];
      if (typeof target !== "string") {
        response.writeHead(200, { "content-type": "text/xml" }).end(identity);
        return;
      }
      const operation = target.split(".")[1] ?? "";
      const nth = seen.filter((one) => one.operation === operation).length;
      seen.push({ operation, input: JSON.parse(Buffer.concat(chunks).toString()) as Json });
      const answers = script[operation] ?? [{}];
      const answer = answers[Math.min(nth, answers.length - 1)] ?? {};
      const headers = { "content-type": "application/x-amz-json-1.1" };
      if (typeof answer === "string")
        response.writeHead(400, headers).end(JSON.stringify({ __type: answer, message: `told ${answer}` }));
      else response.writeHead(200, headers).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, seen };
}

const row = (...cells: readonly (string | null)[]): Json => ({
  Data: cells.map((cell) => (cell === null ? {} : { VarCharValue: cell })),
});
const started = { StartQueryExecution: [{ QueryExecutionId: "q1" }] };
const state = (State: string, more: Json = {}): Json => ({
  QueryExecution: { Status: { State, ...more }, Statistics: { DataScannedInBytes: 1234 } },
});
const succeeded = { ...started, GetQueryExecution: [state("QUEUED"), state("RUNNING"), state("SUCCEEDED")] };

async function asked(
  script: Readonly<Record<string, readonly Scripted[]>>,
  signal?: AbortSignal,
): Promise<{ readonly answer: AthenaAnswer; readonly rows: readonly (readonly string[])[]; readonly server: Athena }> {
  withEnvironment({ AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b", AWS_REGION: "eu-west-1" });
  const server = await athena(script);
  const rows: (readonly string[])[] = [];
  const answer = await queryAthena(
    {
      ...{ database: "logs", sql: "SELECT 1", workgroup: "audit", outputLocation: "s3://answers/a" },
      ...{ endpointUrl: server.address, interval: 1, ...(signal === undefined ? {} : { signal }) },
    },
    loadSemantics(),
    (some) => rows.push(...some),
  );
  return { answer, rows, server };
}

describe("a query", () => {
  it("is waited for, and its pages are read in order", async () => {
    const { answer, rows, server } = await asked({
      ...succeeded,
      GetQueryResults: [
        { ResultSet: { Rows: [row("a", "b"), row("1", null)] }, NextToken: "n" },
        { ResultSet: { Rows: [row("2", "x")] } },
      ],
    });
    expect(answer).toEqual({ kind: "done", scannedBytes: 1234 });
    expect(rows).toEqual([
      ["a", "b"],
      ["1", ""],
      ["2", "x"],
    ]);
    expect(server.seen[0]).toMatchObject({
      operation: "StartQueryExecution",
      input: {
        QueryString: "SELECT 1",
        QueryExecutionContext: { Database: "logs" },
        WorkGroup: "audit",
        ResultConfiguration: { OutputLocation: "s3://answers/a" },
      },
    });
  });

  it("is tried again where Athena throttles", async () => {
    const { answer } = await asked({
      ...succeeded,
      StartQueryExecution: ["TooManyRequestsException", { QueryExecutionId: "q1" }],
      GetQueryResults: [{ ResultSet: { Rows: [] } }],
    });
    expect(answer.kind).toBe("done");
  });

  it.each([
    {
      script: { ...started, GetQueryExecution: [state("FAILED", { StateChangeReason: "SYNTAX_ERROR: line 1" })] },
      because: "the query ended as FAILED: SYNTAX_ERROR: line 1",
    },
    {
      script: { ...started, GetQueryExecution: [state("CANCELLED")] },
      because: "the query ended as CANCELLED: Athena gives no reason",
    },
    {
      script: { StartQueryExecution: ["InvalidRequestException"] },
      because: "StartQueryExecution failed",
    },
    {
      script: { ...succeeded, GetQueryResults: ["AccessDeniedException"] },
      because: "GetQueryResults failed",
    },
    { script: { ...succeeded, GetQueryResults: [{}] }, because: "GetQueryResults answered without rows" },
    {
      script: { ...succeeded, GetQueryResults: [{ ResultSet: { Rows: [] }, NextToken: "n" }] },
      because: "GetQueryResults names the same next page twice",
    },
  ])("that fails says why: $because", async ({ script, because }) => {
    const { answer } = await asked(script);
    expect(answer).toMatchObject({ kind: "failed", because: expect.stringContaining(because) as string });
  });

  it("is stopped with the run", async () => {
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 300);
    const { answer, server } = await asked({ ...started, GetQueryExecution: [state("RUNNING")] }, stop.signal);
    expect(answer.kind).toBe("failed");
    expect(server.seen.at(-1)).toMatchObject({ operation: "StopQueryExecution", input: { QueryExecutionId: "q1" } });
  });
});

it("counts the events of a table as those of files", async () => {
  withEnvironment({ AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b", AWS_REGION: "eu-west-1" });
  const columns = ["eventsource", "eventname", "eventtype", "eventcategory", "awsregion", "recipientaccountid"];
  const names = [...columns, "errorcode", "vpcendpointid", "sessioncredentialfromconsole", "managementevent"];
  const header = [
    ...names,
    "readonly",
    "useridentity.arn",
    "resources",
    "records",
    "events",
    "first_seen",
    "last_seen",
  ];
  const values = ["kms.amazonaws.com", "Decrypt", "AwsApiCall", "Management", "eu-west-1", "111122223333"];
  const server = await athena({
    ...succeeded,
    GetQueryResults: [
      {
        ResultSet: {
          Rows: [
            row(...header),
            row(
              ...values,
              null,
              null,
              null,
              "true",
              "true",
              'arn:aws:sts::1:x/"y", z',
              null,
              "9",
              "7",
              "2026-11-20T10:00:00Z",
              "2026-11-20T11:00:00Z",
            ),
          ],
        },
      },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), "trailproof athena "));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const trail = {
    ...{ Name: "audit", TrailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit", HomeRegion: "eu-west-1" },
    ...{ IsMultiRegionTrail: true, IsOrganizationTrail: false, IncludeGlobalServiceEvents: true },
    ...{ S3BucketName: "logs", Status: { IsLogging: true }, EventSelectors: [], AdvancedEventSelectors: [] },
  };
  const account = { accountId: "111122223333", partition: "aws", trails: [trail], eventDataStores: [], errors: [] };
  write(folder, "trails.json", JSON.stringify({ formatVersion: 1, kind: "trailproof-snapshot", accounts: [account] }));
  const outcome = await runVerify({
    ...{ workingDirectory: folder, logs: ["athena:logs.cloudtrail"], trails: ["trails.json"], configuration: null },
    athena: { endpointUrl: server.address, interval: 1 },
  });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  expect(outcome.result).toMatchObject({ records: 9, selectors: [{ selector: null, count: 7 }] });
  expect(outcome.result.check.notifications.map(({ message }) => message)).toEqual([
    "Athena scanned 1234 bytes for athena:logs.cloudtrail.",
  ]);
  expect(String(server.seen[0]?.input.QueryString)).toContain("FROM cloudtrail");
});
