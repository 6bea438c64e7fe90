/**
 * What the run leaves for later steps: files and the outputs that `action.yml` declares.
 */
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeFailure, writeWhole, type Written } from "../cli/write-file.ts";
import { weakeningRules } from "../../rules/index.ts";
import type { CheckResult, Finding } from "../../model/result.ts";
import type { ProcessEnvironment } from "./input-names.ts";

export const outputNames = [
  "result",
  "exit-status",
  "complete",
  "base",
  "errors",
  "warnings",
  "notes",
  "new-findings",
  "fixed-findings",
  "coverage-lost",
  "coverage-unproven",
  "coverage-gained",
  "checks-weakened",
  "sarif-file",
  "json-file",
  "markdown-file",
] as const;
export type OutputName = (typeof outputNames)[number];
export type Outputs = Readonly<Partial<Record<OutputName, string | number | boolean>>>;

/** The counts of a result, by output. */
export function countOutputs(result: CheckResult): Outputs {
  const counted = result.findings.filter((finding) => finding.suppressed === null);
  const ofLevel = (level: Finding["level"]): number => counted.filter((finding) => finding.level === level).length;
  const changes = result.baseline?.coverage ?? [];
  const ofChange = (change: (typeof changes)[number]["change"]): number =>
    changes.filter((row) => row.change === change).reduce((sum, { count }) => sum + count, 0);
  return {
    errors: ofLevel("error"),
    warnings: ofLevel("warning"),
    notes: ofLevel("note"),
    "new-findings": counted.filter(({ kind, baseline }) => kind === "fail" && baseline !== "unchanged").length,
    "fixed-findings": result.baseline?.fixed.length ?? 0,
    "coverage-lost": ofChange("lost"),
    "coverage-unproven": ofChange("unclear"),
    "coverage-gained": ofChange("gained"),
    "checks-weakened": counted.filter(({ ruleId }) => weakeningRules.some(({ id }) => id === ruleId)).length,
  };
}

/**
 * Where a file goes for which the workflow names no place: outside of the checkout, so that it stays clean, and apart
 * for each category.
 */
export function defaultFile(category: string, extension: string, environment: ProcessEnvironment): string {
  const folder = environment.RUNNER_TEMP;
  const name = `${category.replace(/[^\w.-]+/g, "-")}${extension}`;
  return folder === undefined || folder === "" ? name : join(folder, "trailproof", name);
}

export type OutputFile = Written & { /** Absolute. */ readonly path: string };

/** Writes a file, with the folders that it needs. */
export function writeOutputFile(path: string, text: string, workingDirectory: string): OutputFile {
  const absolute = resolve(workingDirectory, path);
  try {
    mkdirSync(dirname(absolute), { recursive: true });
  } catch (error) {
    return { kind: "failed", because: writeFailure(error), path: absolute };
  }
  return { ...writeWhole(absolute, text), path: absolute };
}
