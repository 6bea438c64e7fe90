import { expect, test } from "vitest";
import { baselineOf } from "../../src/comparison/read.ts";
import { runCheck, type CheckRun } from "../../src/run/check.ts";
import { memoryFiles } from "../../src/sources/files/memory.ts";
import { deletedResources } from "../../src/wording/deleted-resources.ts";

type Files = Readonly<Record<string, string>>;

async function check(files: Files, base?: CheckRun): Promise<CheckRun> {
  const baseline = base === undefined ? {} : { baseline: baselineOf("base", base.result, base.side) };
  const outcome = await runCheck(
    { today: "2026-11-20", workingDirectory: "/w", paths: ["."], ...baseline },
    memoryFiles(Object.fromEntries(Object.entries(files).map(([name, text]) => [`/w/${name}`, text]))),
  );
  if (outcome.kind === "usage") throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.run;
}

async function notesOf(base: Files, head: Files): Promise<string[]> {
  const { result } = await check(head, await check(base));
  return result.notifications.flatMap(({ level, message }) =>
    level === "note" && message.startsWith("The change deletes") ? [message] : [],
  );
}

const table = (id: string, name: string, more = ""): string =>
  `  ${id}: { Type: AWS::DynamoDB::Table, ${more}Properties: { TableName: ${name} } }\n`;
const stack = (tables: string, types: string): string => `Resources:
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: logs
      IsLogging: true
      EventSelectors: [{ DataResources: [{ Type: ${types}, Values: ["arn:aws:${types.includes("S3") ? "s3" : "dynamodb"}"] }] }]
${tables}`;
const recorded = "AWS::DynamoDB::Table";
const both = stack(table("Ledger", "ledger") + table("Orders", "orders"), recorded);
const one = stack(table("Orders", "orders"), recorded);

test.each<[what: string, base: Files, head: Files, told: readonly string[]]>([
  ["a table", { "a.yaml": both }, { "a.yaml": one }, ["Ledger"]],
  ["all tables", { "a.yaml": both }, { "a.yaml": stack("", recorded) }, ["Ledger", "Orders"]],
  ["nothing", { "a.yaml": both }, { "a.yaml": both }, []],
  ["nothing, the file renamed", { "a.yaml": both }, { "b.yaml": both }, []],
  ["nothing, a logical id renamed", { "a.yaml": both }, { "a.yaml": both.replace("Ledger:", "Book:") }, []],
  [
    "nothing, a table taken over",
    { "a.yaml": both },
    { "a.yaml": one, "b.yaml": `Resources:\n${table("B", "ledger")}` },
    [],
  ],
  ["a table not recorded", { "a.yaml": both.replace(recorded, "AWS::Lambda::Function") }, { "a.yaml": one }, []],
  ["a retained table", { "a.yaml": one + table("Kept", "kept", "DeletionPolicy: Retain, ") }, { "a.yaml": one }, []],
  ["who knows: the file does not parse", { "a.yaml": both }, { "a.yaml": `${one}  Broken: { Type: AWS::` }, []],
])("%s is deleted", async (_, base, head, told) => {
  expect(await notesOf(base, head)).toEqual(told.length === 0 ? [] : [deletedResources(told)]);
});
