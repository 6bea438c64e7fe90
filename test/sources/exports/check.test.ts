import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCheck, type CheckOptions } from "../../../src/run/check.ts";
import type { ResultReason, Verdict } from "../../../src/model/result.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trailproof-exports-"));
  mkdirSync(join(folder, ".git"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const data = `Parameters:
  Env: { Type: String, Default: prod }
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties: { KeySchema: [], AttributeDefinitions: [] }
  Files:
    Type: AWS::S3::Bucket
Outputs:
  OrdersArn:
    Value: !GetAtt Orders.Arn
    Export: { Name: !Sub "\${Env}-orders" }
  FilesName:
    Value: !Ref Files
    Export: { Name: files }
  NotExported:
    Value: x
`;

const audit = (selectors: string): string => `Parameters:
  Env: { Type: String, Default: prod }
Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      S3BucketName: logs
${selectors}`;

const orders = `      AdvancedEventSelectors:
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: ["AWS::DynamoDB::Table"] }
            - { Field: resources.ARN, Equals: [!ImportValue { "Fn::Sub": "\${Env}-orders" }] }
`;

const files = `      EventSelectors:
        - DataResources: [{ Type: "AWS::S3::Object", Values: [!Sub ["arn:aws:s3:::\${Bucket}/", { Bucket: !ImportValue files }]] }]
`;

type Answer = readonly [verdict: Verdict, reasons: readonly ResultReason[]];

/** Verdict and reasons of one operation on one resource. */
async function verdict(
  texts: Readonly<Record<string, string>>,
  address: string,
  operation: string,
  options: CheckOptions = {},
): Promise<readonly Answer[]> {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const outcome = await runCheck({ workingDirectory: folder, configuration: null, sameAccount: true, ...options });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run.result.coverage
    .filter(({ resource, operations }) => resource?.address === address && operations.includes(operation))
    .map(({ verdict: found, reasons }) => [found, reasons] as const);
}

const fromData = (name: string, output: string): object => ({
  code: "export-taken",
  name,
  from: `data.yaml#Outputs.${output}`,
});

describe("templates of one run", () => {
  it("know in an advanced selector what another of them exports", async () => {
    expect(
      await verdict({ "data.yaml": data, "audit.yaml": audit(orders) }, "data.yaml#Orders", "GetItem"),
    ).toMatchObject([
      ["covered", [{ code: "default-kept", name: "Env", value: "prod" }, fromData("prod-orders", "OrdersArn")]],
    ]);
  });

  it("know in a basic selector what another of them exports", async () => {
    expect(
      await verdict({ "data.yaml": data, "audit.yaml": audit(files) }, "data.yaml#Files", "PutObject"),
    ).toMatchObject([["covered", [fromData("files", "FilesName")]]]);
  });

  it("are not taken to live in one account because one imports from another", async () => {
    const [found] = await verdict({ "data.yaml": data, "audit.yaml": audit(orders) }, "data.yaml#Orders", "GetItem", {
      sameAccount: false,
    });
    expect(found?.[0]).toBe("undetermined");
    expect(found?.[1][0]).toMatchObject({ code: "same-account-unknown", scope: "data.yaml" });
  });

  it("leave open what nobody exports, and say so", async () => {
    const [found] = await verdict(
      { "data.yaml": data.replace("-orders", "-others"), "audit.yaml": audit(orders) },
      "data.yaml#Orders",
      "GetItem",
    );
    expect(found?.[0]).toBe("undetermined");
    expect(found?.[1][0]).toMatchObject({ imports: [{ code: "export-missing", name: "prod-orders" }] });
  });

  it("leave open what two of them export under one name, and say so", async () => {
    const other = data.replaceAll("Orders", "Invoices");
    const [found] = await verdict(
      { "data.yaml": data, "other.yaml": other, "audit.yaml": audit(orders) },
      "data.yaml#Orders",
      "GetItem",
    );
    expect(found?.[0]).toBe("undetermined");
    const exporters = ["data.yaml#Outputs.OrdersArn", "other.yaml#Outputs.InvoicesArn"];
    expect(found?.[1][0]).toMatchObject({ imports: [{ code: "export-ambiguous", name: "prod-orders", exporters }] });
  });

  it("export nothing from outputs whose condition does not hold", async () => {
    const conditional = data.replace(
      "Outputs:\n  OrdersArn:\n",
      "Conditions: { Never: !Equals [a, b] }\nOutputs:\n  OrdersArn:\n    Condition: Never\n",
    );
    const [found] = await verdict(
      { "data.yaml": conditional, "audit.yaml": audit(orders) },
      "data.yaml#Orders",
      "GetItem",
    );
    expect(found?.[0]).toBe("undetermined");
  });

  it("export from large templates too, of which not everything is read", async () => {
    const filler = Array.from(
      { length: 200 },
      (_, index) =>
        `  Queue${String(index)}:\n    Type: AWS::CloudFormation::WaitConditionHandle\n    Metadata:\n      Number: ${String(index)}\n`,
    ).join("");
    const large = data.replace("Resources:\n", `Resources:\n${filler}`);
    expect(
      await verdict({ "data.yaml": large, "audit.yaml": audit(files) }, "data.yaml#Files", "PutObject"),
    ).toMatchObject([["covered", [fromData("files", "FilesName")]]]);
  });
});
