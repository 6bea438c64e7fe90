import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CheckResult } from "../../src/model/result.ts";
import { runCheck } from "../../src/run/check.ts";
import { configurationOf, detectionCasesIn, planOf, templateOf, type DetectionCase } from "./detection-case.ts";

/** Each case is written in three languages, and the verdicts have to be the same in all of them. */
const languages = {
  CloudFormation: (given: DetectionCase) => ["template.json", templateOf(given)],
  "Terraform configuration": (given: DetectionCase) => ["main.tf", configurationOf(given)],
  "Terraform plan": (given: DetectionCase) => ["plan.json", planOf(given)],
} as const;

async function resultOf(given: DetectionCase, language: keyof typeof languages): Promise<CheckResult> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const [name = "", text = ""] = languages[language](given);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  if (given.complete === true) writeFileSync(join(folder, "trailproof.yaml"), "formatVersion: 1\nsinks: complete\n");
  const outcome = await runCheck({
    workingDirectory: folder,
    region: given.region,
    ...(given.account === undefined ? {} : { accountId: given.account }),
    today: "2026-11-20",
  });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run.result;
}

/** The name behind the type of a Terraform address, or the logical id. */
function nameOf(id: string): string {
  return id.split("#").at(-1)?.split(".").at(-1) ?? "";
}

for (const { file, cases } of detectionCasesIn(new URL("detections/", import.meta.url)))
  describe(file, () => {
    describe.each(Object.keys(languages) as (keyof typeof languages)[])("%s", (language) => {
      for (const given of cases)
        test(given.name, async () => {
          const { detections = [], findings } = await resultOf(given, language);
          for (const [name, expected] of Object.entries(given.expect)) {
            const found = detections.find(({ id }) => nameOf(id) === name);
            expect(found?.verdict ?? "absent", JSON.stringify(found)).toBe(expected.verdict);
            const own = findings.filter(({ resource }) => resource !== null && nameOf(resource) === name);
            if (found === undefined || found.verdict === "can-fire") expect(own).toEqual([]);
            if (expected.reasons !== undefined)
              expect([...new Set(found?.reasons.map(({ code }) => code))].sort(), JSON.stringify(found)).toEqual(
                [...expected.reasons].sort(),
              );
            if (expected.missed !== undefined)
              expect(found?.counterexample?.eventName, JSON.stringify(found)).toBe(expected.missed);
            if (expected.missedIn !== undefined) expect(found?.counterexample?.awsRegion).toBe(expected.missedIn);
            if (expected.finding !== undefined)
              expect(own.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([expected.finding]);
          }
        });
    });
  });
