import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/sources/text/json.ts";
import type { MapNode } from "../../../src/sources/text/node.ts";
import { TextFile } from "../../../src/sources/text/text-file.ts";
import { constructFinder } from "../../../src/sources/cdk/constructs.ts";
import { sourceFinder, userFrame } from "../../../src/sources/cdk/source-lines.ts";
import type { Files } from "../../../src/sources/types.ts";
import { model } from "../cloudformation/summary.ts";

function metadata(value: object): readonly MapNode[] {
  const { root } = readJson(new TextFile("metadata.json", JSON.stringify(value)));
  return root?.kind === "map" ? [root] : [];
}

const filesWith = (texts: Readonly<Record<string, string>>): Files => ({
  read: (uri) => (Object.hasOwn(texts, uri) ? { kind: "text", text: texts[uri] ?? "" } : { kind: "missing" }),
  names: () => [],
});
const logicalId = (data: string, more: object = {}): object => ({ type: "aws:cdk:logicalId", data, ...more });

describe("the construct of a resource", () => {
  const find = constructFinder(
    metadata({
      "/Audit/Bucket/Resource": [logicalId("Bucket1")],
      "/Audit/Logs.NestedStack/Logs.NestedStackResource": [logicalId("LogsNested")],
      "/Audit/Logs/Bucket/Resource": [logicalId("Bucket1")],
      "/Audit/Logs/Deep.NestedStack/Deep.NestedStackResource": [logicalId("DeepNested")],
      "/Audit/Logs/Deep/Bucket/Resource": [logicalId("Bucket1")],
      "/Audit": [{ type: "aws:cdk:templateFile", data: "Audit.template.json" }],
      "/Audit/Odd": "no list",
    }),
    () => null,
  );

  it.each([
    ["Bucket1", "Audit/Bucket/Resource"],
    ["Bucket1[eu-west-1]", "Audit/Bucket/Resource"],
    ["LogsNested.Bucket1", "Audit/Logs/Bucket/Resource"],
    ["LogsNested.DeepNested.Bucket1", "Audit/Logs/Deep/Bucket/Resource"],
    ["LogsNested", "Audit/Logs.NestedStack/Logs.NestedStackResource"],
  ])("%s is %s, also where nested stacks have the same logical ids", (address, path) => {
    expect(find(address)?.path).toBe(path);
  });

  it.each(["Other", "LogsNested.Other", "Bucket1.Bucket1", ""])("is unknown for %j", (address) => {
    expect(find(address)).toBeUndefined();
  });

  it("is known from a template alone where the CDK command line noted it", () => {
    const text = JSON.stringify({
      Resources: {
        T: { Type: "AWS::SQS::Queue", Metadata: { "aws:cdk:path": "Data/Queue/Resource" } },
        U: { Type: "AWS::SQS::Queue" },
      },
    });
    expect(model(text).resources.map(({ construct }) => construct)).toEqual([
      { path: "Data/Queue/Resource", source: null, trace: null },
      undefined,
    ]);
  });
});

describe("the line of the app in a stack trace", () => {
  it.each<[string, string | null]>([
    ["new Data (/app/lib/data.ts:12:5)", "/app/lib/data.ts:12:5"],
    ["/app/app.js:3:1", "/app/app.js:3:1"],
    ["    at file:///app/app.mjs:3:1", "/app/app.mjs:3:1"],
    ["new Data (C:\\app\\lib\\data.ts:12:5)", "C:\\app\\lib\\data.ts:12:5"],
    ["__init__ (/app/data.py:7)", "/app/data.py:7"],
    ["...new Table2 in aws-cdk-lib...", null],
    ["...node internals...", null],
    ["(no user code in 10 frames, use --stack-trace-limit to capture more)", null],
    ["new Table (/app/node_modules/aws-cdk-lib/aws-dynamodb/lib/table.js:1:15449)", null],
    ["Module._compile (node:internal/modules/cjs/loader:1521:14)", null],
    ["Kernel._create (/tmp/jsii-kernel-x/bin.js:1:2)", null],
    ["", null],
  ])("of %j is %j", (frame, expected) => {
    expect(userFrame([frame])?.text ?? null).toBe(expected);
  });

  const app = "one\n  new Table(this);\nthree\n";
  const sourceOf = (
    path: string,
    line: number,
    column: number,
    texts: Readonly<Record<string, string>>,
    folder = "infra/cdk.out/",
  ): unknown =>
    sourceFinder(folder, filesWith(texts), () => undefined)({ text: "", path, line, column })?.locate() ?? null;

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["beside the assembly", "/work/infra/lib/data.ts", { "infra/lib/data.ts": app }, "infra/lib/data.ts"],
    ["on another machine", "/elsewhere/lib/data.ts", { "infra/lib/data.ts": app }, "infra/lib/data.ts"],
    ["on Windows", "C:\\elsewhere\\lib\\data.ts", { "infra/lib/data.ts": app }, "infra/lib/data.ts"],
    ["above the app", "/work/shared/data.ts", { "shared/data.ts": app }, "shared/data.ts"],
    [
      "with the longest common end",
      "/work/infra/lib/data.ts",
      { "data.ts": app, "infra/lib/data.ts": app, "lib/data.ts": app },
      "infra/lib/data.ts",
    ],
  ])("is found %s", (_, path, texts, uri) => {
    expect(sourceOf(path, 2, 3, texts)).toEqual({ uri, startLine: 2, startColumn: 3, endLine: 2, endColumn: 19 });
  });

  it.each<[string, string, number, number]>([
    ["the file is not there", "/work/infra/lib/other.ts", 1, 1],
    ["the file has no such line", "/work/infra/lib/data.ts", 9, 1],
    ["the line is shorter", "/work/infra/lib/data.ts", 1, 9],
  ])("is left out where %s", (_, path, line, column) => {
    expect(sourceOf(path, line, column, { "infra/lib/data.ts": app })).toBeNull();
  });

  it("is looked for above the working directory only where the assembly lies there", () => {
    expect(sourceOf("/work/lib/data.ts", 2, 3, { "../lib/data.ts": app }, "cdk.out/")).toBeNull();
    expect(sourceOf("/work/lib/data.ts", 2, 3, { "../lib/data.ts": app }, "../cdk.out/")).toMatchObject({
      uri: "../lib/data.ts",
    });
  });

  it("never fails", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (trace) => {
        userFrame(trace);
      }),
      { numRuns: 300 },
    );
  });
});
