import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCheck, type CheckOptions } from "../../../../src/run/check.ts";
import type { CheckResult } from "../../../../src/model/result.ts";

const top = join(import.meta.dirname, "../../../..");
const configurations = join(top, "scripts/terraform-provider/configurations");
const genuine = join(top, "test/golden/terraform/genuine");
const folders: string[] = [];

function newFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "terraform-sources-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function check(workingDirectory: string, options: CheckOptions = {}): Promise<CheckResult> {
  const outcome = await runCheck({ workingDirectory, paths: ["."], configuration: null, ...options });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run.result;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Verdicts by service, operation and resource, without what is open, and without those of several accounts, which have
 * no name of their own.
 */
function verdicts(result: CheckResult): Map<string, string> {
  const rows = result.coverage
    .filter(({ service }) => service !== null)
    .flatMap(({ service, operations, resource, verdict }) =>
      operations.map((operation): [string, string] => [
        `${service ?? ""} ${operation} ${resource?.address ?? ""}`,
        verdict,
      ]),
    );
  return new Map(rows.filter(([, verdict]) => verdict !== "undetermined"));
}

describe("verdicts on a plan and on its sources", () => {
  it.each([
    ["create.plan.json", "trails"],
    ["values.plan.json", "values"],
    ["changed.plan.json", "changed"],
    ["awscc.plan.json", "awscc"],
  ])("%s and %s agree wherever both are sure", async (plan, sources) => {
    const [planned, written] = [newFolder(), newFolder()];
    cpSync(join(genuine, plan), join(planned, "plan.json"));
    cpSync(join(configurations, sources), written, { recursive: true });
    const [ofPlan, ofSources] = [verdicts(await check(planned)), verdicts(await check(written))];
    const both = [...ofPlan].filter(([key]) => ofSources.has(key));
    expect(both.length).toBeGreaterThan(10);
    expect(both.filter(([key, verdict]) => ofSources.get(key) !== verdict)).toEqual([]);
  });
});

describe("a folder with sources", () => {
  const trail = 'resource "aws_cloudtrail" "main" {\n  name           = "main"\n  s3_bucket_name = "logs"\n}\n';

  it("judges a module with the root that calls it, and not by itself", async () => {
    const folder = newFolder({
      "app/main.tf": 'module "audit" {\n  source = "../audit"\n}\n',
      "audit/main.tf": trail,
      "other/main.tf": trail,
    });
    const { sinks, notifications } = await check(folder);
    expect(sinks.map(({ id }) => id)).toEqual([
      "app/main.tf#module.audit.aws_cloudtrail.main",
      "other/main.tf#aws_cloudtrail.main",
    ]);
    expect(notifications).toEqual([]);
  });

  it("judges a plan, with its places in the sources beside it", async () => {
    const folder = newFolder();
    cpSync(join(configurations, "trails"), folder, { recursive: true });
    cpSync(join(genuine, "create.plan.json"), join(folder, "plan.json"));
    const { sinks } = await check(folder);
    expect(new Set(sinks.map(({ id }) => id.replace(/#.*/, "")))).toEqual(new Set(["plan.json"]));
    expect(new Set(sinks.map(({ location }) => location.uri))).toEqual(new Set(["main.tf", "regional/main.tf"]));
  });

  it("judges sources that no plan shows beside those that one does", async () => {
    const folder = newFolder({ "later/main.tf": trail });
    cpSync(join(configurations, "values"), join(folder, "values"), { recursive: true });
    cpSync(join(genuine, "values.plan.json"), join(folder, "plans.json"));
    const { sinks, notifications } = await check(folder);
    expect(new Set(sinks.map(({ id }) => id.replace(/#.*/, "")))).toEqual(new Set(["later/main.tf", "plans.json"]));
    expect(notifications.map(({ message }) => message)).toContainEqual(
      "The Terraform configuration in values is not judged by itself: plans.json shows what it comes to.",
    );
  });

  it("is incomplete where a module that seems to declare trails is not here", async () => {
    const { notifications } = await check(
      newFolder({
        "main.tf":
          'module "cloudtrail" {\n  source  = "acme/cloudtrail/aws"\n  version = "1.0.0"\n}\nresource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n',
      }),
    );
    expect(notifications.map(({ level, message }) => [level, message.slice(0, 60)])).toContainEqual([
      "warning",
      'The files of module cloudtrail (source "acme/cloudtrail/aws"',
    ]);
  });
});

describe("what is sensitive", () => {
  it("is in no result and no report", async () => {
    const folder = newFolder({
      "main.tf":
        'variable "secret" {\n  default   = "s3cr3t"\n  sensitive = true\n}\nresource "aws_cloudtrail" "main" {\n  name = var.secret\n  s3_bucket_name = "logs"\n  event_selector {\n    data_resource {\n      type   = "AWS::S3::Object"\n      values = ["arn:aws:s3:::${var.secret}/"]\n    }\n  }\n}\nresource "aws_s3_bucket" "b" {\n  bucket = var.secret\n}\n',
    });
    const outcome = await runCheck({ workingDirectory: folder, paths: ["."], configuration: null });
    expect(JSON.stringify(outcome.kind === "done" ? outcome.run.result : outcome)).not.toContain("s3cr3t");
    expect(outcome.kind).toBe("done");
  });
});
