/** SARIF of real runs passes the checks that GitHub's upload makes. */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { casesIn, folderOf } from "../cases/coverage-case.ts";
import { trailproof } from "./program.ts";

const multitool = join(dirname(createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-linux/package.json")), "Sarif.Multitool");
const available = process.platform === "linux" && existsSync(multitool);
/** A few cases of each file: all kinds of findings and notifications. */
const cases = casesIn(new URL("../cases/coverage/", import.meta.url)).flatMap(({ file, cases: all }) => all.filter((given, index) => index % 10 === 0 && given.options === undefined).map((given) => ({ ...given, name: `${file}: ${given.name}` })));

describe("a real run", () => {
  test.each(cases)("$name", (given) => {
    const cwd = folderOf(given);
    const run = trailproof(["check", "--format", "sarif"], { cwd, environment: { GITHUB_WORKSPACE: cwd } });
    rmSync(cwd, { recursive: true });
    expect(run.status).not.toBe(2);
    const log = JSON.parse(run.stdout) as Log;
    expect(log.runs).toHaveLength(1);
    for (const result of log.runs[0]?.results ?? []) {
      expect(result.locations).toHaveLength(1);
      expect(result.locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0);
      expect(result.partialFingerprints?.["trailproof/v1"]).toBeTruthy();
    }
  });

  test.runIf(available)("passes Sarif.Multitool without errors or warnings", () => {
    const folder = mkdtempSync(join(tmpdir(), "trailproof sarif "));
    try {
      // The package ships the program without the right to run it.
      const copy = join(folder, "multitool");
      copyFileSync(multitool, copy);
      chmodSync(copy, 0o755);
      for (const [index, given] of cases.entries()) {
        const cwd = folderOf(given);
        writeFileSync(join(folder, `${String(index)}.sarif`), trailproof(["check", "--format", "sarif"], { cwd, environment: { GITHUB_WORKSPACE: cwd } }).stdout);
        rmSync(cwd, { recursive: true });
      }
      const report = join(folder, "report");
      execFileSync(copy, ["validate", join(folder, "*.sarif"), "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--log", "ForceOverwrite", "--output", report], { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" }, stdio: "pipe" });
      const results = (JSON.parse(readFileSync(report, "utf8")) as Log).runs.flatMap((one) => one.results ?? []);
      expect(results.map((result) => `${result.ruleId ?? ""}: ${result.message.text ?? JSON.stringify(result.message.arguments)}`)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
