import { rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { nextSteps } from "../../src/report/shared/next-steps.ts";
import type { CheckResult, Verdict } from "../../src/model/result.ts";
import { runCheck } from "../../src/run/check.ts";
import { folderOf } from "../cases/coverage-case.ts";

const trail = (settings: string): string =>
  `resource "aws_cloudtrail" "t" {\n  name = "trail"\n  s3_bucket_name = "logs"\n  is_multi_region_trail = true\n${settings}\n}\n`;

async function check(text: string, parameters: Readonly<Record<string, string>>): Promise<CheckResult> {
  const folder = folderOf({ files: { "main.tf": text } });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outcome = await runCheck({ today: "2026-11-20", workingDirectory: folder, parameters });
  if (outcome.kind === "usage") throw new Error("the options are wrong");
  return outcome.run.result;
}

function verdictsOf({ coverage }: CheckResult): Verdict[] {
  return [...new Set(coverage.map(({ verdict }) => verdict))];
}

describe("a step that says a parameter is one that settles the verdict", () => {
  test.each([
    ["a comparison", `variable "x" { type = string }\n${trail('  enable_logging = var.x == "y"')}`, { x: "y" }],
    ["its opposite", `variable "x" {}\n${trail('  enable_logging = var.x != "y"')}`, { x: "z" }],
    [
      "a comparison in a local value",
      `variable "x" {}\nlocals { on = var.x == "y" }\n${trail("  enable_logging = local.on")}`,
      { x: "y" },
    ],
    ["a part of a text", `variable "x" {}\n${trail('  enable_logging = "log-${var.x}" == "log-y"')}`, { x: "y" }],
    ["a count", `variable "x" { type = bool }\n${trail("  count = var.x ? 1 : 0")}`, { x: "true" }],
    ["a count by a comparison", `variable "x" {}\n${trail('  count = var.x == "y" ? 1 : 0')}`, { x: "y" }],
  ])("%s", async (_name, text, parameters) => {
    const open = await check(text, {});
    expect(verdictsOf(open)).toEqual(["undetermined"]);
    expect(nextSteps(open)).toContain("Give the values that the code leaves unresolved: --parameter x=….");
    const settled = await check(text, parameters);
    expect(verdictsOf(settled)).toEqual(["covered"]);
    expect(nextSteps(settled).join(" ")).not.toContain("--parameter");
  });

  test("none for a variable that nobody may give", async () => {
    const open = await check(`variable "x" { sensitive = true }\n${trail('  enable_logging = var.x == "y"')}`, {});
    expect(nextSteps(open).join(" ")).not.toContain("--parameter");
  });
});
