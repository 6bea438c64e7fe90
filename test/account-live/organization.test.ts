/** An organization of several accounts, read by the real SDK over the real protocols. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { calls } from "../../src/account/calls.ts";
import { iamPolicy } from "../../src/account/iam-policy.ts";
import type { AccountOptions } from "../../src/account/read-accounts.ts";
import { runCheck } from "../../src/run/check.ts";
import { runSnapshot, type SnapshotOutcome } from "../../src/run/snapshot.ts";
import { awsServer, denied, type AwsServer, type Fault, type World } from "./aws-server.ts";
import { withEnvironment } from "./environment.ts";
import { twoTries } from "./limits.ts";

const [management, audit, member, closed] = ["111111111111", "222222222222", "333333333333", "444444444444"];
const tables = {
  Name: "tables",
  FieldSelectors: [
    { Field: "eventCategory", Equals: ["Data"] },
    { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
    { Field: "resources.ARN", NotStartsWith: ["arn:aws:dynamodb:us-east-1:333333333333:table/new"] },
  ],
};
const world: World = {
  organization: { id: "o-example", managementAccount: management, suspended: [closed] },
  accounts: [
    {
      id: management,
      trails: [
        {
          name: "org",
          region: "us-east-1",
          multiRegion: true,
          organization: true,
          advancedEventSelectors: [{ FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] }, tables],
        },
      ],
    },
    { id: audit },
    { id: member, trails: [{ name: "own", region: "eu-west-1" }] },
    { id: closed },
  ],
};

interface Account {
  readonly accountId: string;
  readonly organizationId?: string;
  readonly trails: readonly { readonly Name: string; readonly AdvancedEventSelectors?: readonly unknown[] }[];
  readonly errors?: readonly {
    readonly operation: string;
    readonly code: string;
    readonly resource?: string;
    readonly action?: string;
  }[];
}

type Read = Extract<SnapshotOutcome, { kind: "done" }> & {
  readonly read: readonly Account[];
  readonly server: AwsServer;
};

async function organization({
  fault,
  caller = management,
  ...options
}: AccountOptions & { readonly fault?: Fault; readonly caller?: string } = {}): Promise<Read> {
  const server = await awsServer({ ...world, ...(fault === undefined ? {} : { fault }) });
  withEnvironment(server.environment(caller));
  const outcome = await runSnapshot({ ...twoTries(), organization: true, roleName: "Reader", ...options });
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return { ...outcome, read: (JSON.parse(outcome.text) as { accounts: Account[] }).accounts, server };
}

describe("an organization", () => {
  test("every account is read, the organization's trail once, under its owner", async () => {
    const { read, complete, remarks } = await organization();
    expect(complete).toBe(true);
    expect(
      read.map(
        ({ accountId, organizationId, trails }) =>
          `${accountId} ${organizationId ?? ""} ${trails.map(({ Name }) => Name).join()}`,
      ),
    ).toEqual([`${management} o-example org`, `${audit} o-example `, `${member} o-example own`]);
    expect(remarks.join()).toContain(`suspended or closed and not read: ${closed}`);
  });

  test("members are entered with a session that can only read", async () => {
    const { server } = await organization();
    const entered = server.seen.filter(({ operation }) => operation === "AssumeRole");
    expect(entered.map(({ input }) => input.RoleArn).sort()).toEqual(
      [audit, member].map((id) => `arn:aws:iam::${id}:role/Reader`),
    );
    for (const { input } of entered)
      expect(JSON.parse(String(input.Policy))).toEqual(JSON.parse(JSON.stringify(iamPolicy(["account"]))));
  });

  test("nothing is called that the policies do not allow", async () => {
    const { server } = await organization();
    const allowed = new Set(iamPolicy(["account", "organization"]).Statement.flatMap(({ Action }) => Action));
    const used = new Set(server.seen.flatMap(({ operation }) => calls[operation as keyof typeof calls].action ?? []));
    expect([...used].filter((action) => !allowed.has(action))).toEqual([]);
  });

  test("an account that cannot be entered is told with the role, the others are read", async () => {
    const { read, complete } = await organization({
      fault: ({ operation, input }) =>
        operation === "AssumeRole" && String(input.RoleArn).includes(member)
          ? { kind: "error", status: 403, code: "AccessDenied", message: "not authorized" }
          : undefined,
    });
    expect(complete).toBe(false);
    expect(read.find(({ accountId }) => accountId === member)?.errors).toEqual([
      expect.objectContaining({
        operation: "AssumeRole",
        code: "AccessDenied",
        resource: `arn:aws:iam::${member}:role/Reader`,
        action: "sts:AssumeRole",
      }),
    ]);
    expect(read.find(({ accountId }) => accountId === management)?.trails).toHaveLength(1);
  });

  test("a list that breaks off in the middle is told, and what was listed is read", async () => {
    const { read, complete } = await organization({
      fault: ({ operation, nth }) => (operation === "ListAccounts" && nth > 1 ? denied() : undefined),
    });
    expect(complete).toBe(false);
    expect(read.map(({ accountId }) => accountId)).toEqual([management, audit]);
    expect(read.flatMap(({ errors = [] }) => errors.map(({ operation }) => operation))).toContain("ListAccounts");
  });

  test("--accounts chooses", async () => {
    const { read } = await organization({ accounts: [member] });
    expect(read.map(({ accountId }) => accountId)).toEqual([member]);
  });

  test("a stop keeps what was read, and says what is missing", async () => {
    const stop = new AbortController();
    const { read, complete, remarks } = await organization({
      concurrency: 1,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 1) stop.abort();
      },
    });
    expect(complete).toBe(false);
    expect(read[0]?.trails).toHaveLength(1);
    expect(read.slice(1).every(({ errors = [] }) => errors.some(({ code }) => code === "Interrupted"))).toBe(true);
    expect(remarks.join()).toContain("stopped before everything was read");
  });

  test("without a role it says what to name", async () => {
    const outcome = await runSnapshot({ organization: true });
    expect(outcome.kind === "usage" ? outcome.errors.map(({ message }) => message).join() : "").toContain(
      "--role-name is missing",
    );
  });
});

test("the snapshot is used for code: a table that a change adds is not covered by the organization's trail", async () => {
  const { text } = await organization();
  const folder = mkdtempSync(join(tmpdir(), "trailproof live "));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, "trails.json"), text);
  writeFileSync(
    join(folder, "t.yaml"),
    "Resources:\n  Old: { Type: AWS::DynamoDB::Table, Properties: { TableName: old } }\n  New: { Type: AWS::DynamoDB::Table, Properties: { TableName: new } }\n",
  );
  const outcome = await runCheck({
    workingDirectory: folder,
    paths: ["t.yaml"],
    trails: ["trails.json"],
    accountId: member,
    region: "us-east-1",
    configuration: null,
    today: "2026-11-20",
  });
  if (outcome.kind === "usage") throw new Error("usage");
  const verdicts = outcome.run.result.coverage.flatMap(({ operations, resource, verdict }) =>
    operations.includes("PutItem") ? [`${resource?.address ?? ""} ${verdict}`] : [],
  );
  expect(verdicts.sort()).toEqual(["t.yaml#New uncovered", "t.yaml#Old covered"]);
});
