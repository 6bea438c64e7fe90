/**
 * The table of `faults.yaml`: each fault on each operation, by status, headers, broken bodies and connections. The run is
 * incomplete (exit status 3), the failure is told with account, Region, operation and code, and nothing is claimed that
 * was not read.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runAccount } from "../../src/run/account.ts";
import { exitStatus, exitStatusOf } from "../../src/shell/exit-status.ts";
import { awsServer, type FaultAnswer } from "./aws-server.ts";
import { withEnvironment } from "./environment.ts";
import { clock, twoTries } from "./limits.ts";
import { sampled } from "../helpers/sample.ts";

interface FaultRow {
  readonly name: string;
  readonly error?: readonly [status: number, code: string, message: string];
  readonly body?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly kind?: "reset" | "truncate" | "hang" | "endless";
  readonly code?: string;
  readonly told: string;
}

const table = parse(readFileSync(join(import.meta.dirname, "faults.yaml"), "utf8")) as {
  readonly operations: Readonly<Record<string, string>>;
  readonly faults: readonly FaultRow[];
};

const id = "111122223333";

function answerOf({ error, body = "", status = 200, headers = {}, kind }: FaultRow): FaultAnswer {
  if (kind !== undefined) return { kind };
  if (error === undefined) return { kind: "body", body, status, headers };
  const [errorStatus, code, message] = error;
  return { kind: "error", status: errorStatus, code, message };
}

async function outcomeOf(row: FaultRow, failing: string) {
  const time = clock();
  const server = await awsServer({
    accounts: [{ id, trails: [{ name: "main", region: "us-east-1", multiRegion: true }] }],
    fault: ({ operation }) => (operation === failing ? answerOf(row) : undefined),
    onHang: time.runOut,
  });
  withEnvironment(server.environment(id));
  const outcome = await runAccount({
    ...twoTries(time, { size: 1024 * 1024 }),
    configuration: null,
    today: "2026-11-20",
  });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run;
}

test("the table has at least 30 faults, each with a name of its own", () => {
  expect(new Set(table.faults.map(({ name }) => name)).size).toBe(table.faults.length);
  expect(table.faults.length).toBeGreaterThanOrEqual(30);
});

const operations = Object.entries(table.operations).map(([name, claimed], at) => [name, claimed, at] as const);

describe.each(operations)("%s meets", (operation, claimed, at) => {
  // Each operation meets other faults.
  const faults = sampled(table.faults, 9, at);
  test.each(faults.map((row) => [row.name, row] as const))("%s", async (_name, row) => {
    const { result, complete } = await outcomeOf(row, operation);
    expect(exitStatusOf(result, complete, { failOn: "error", undetermined: false })).toBe(exitStatus.incomplete);
    const verdicts = new Set(
      result.coverage.filter(({ category }) => category === "management").map(({ verdict }) => verdict),
    );
    // The clock of a test runs out for every call that is being made at that time.
    if (row.kind === "hang") expect(["covered", "undetermined", "nothing"]).toContain([...verdicts][0] ?? "nothing");
    else expect([...verdicts]).toEqual(claimed === "nothing" ? [] : [claimed]);
    const code = row.code ?? row.error?.[1] ?? "";
    const failures = result.notifications.filter(({ message }) => message.includes(`${operation} `));
    expect(failures.map(({ message }) => message).join("\n")).toContain(row.told);
    for (const { message, level } of failures) {
      expect(level).toBe("error");
      expect(message).toContain(code);
      expect(message).toMatch(/(?:us-east-1|eu-west-1)/);
      if (operation !== "GetCallerIdentity") expect(message).toContain(`account ${id}`);
      expect(message).not.toMatch(/secret-of|token-of|token=abc/);
    }
  });
});
