/** Microsoft's validator of SARIF, with the rules that GitHub's upload goes by. */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Log } from "sarif";

const multitool = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-linux/package.json")),
  "Sarif.Multitool",
);

/** The validator is a program for Linux. */
export const isMultitoolAvailable = process.platform === "linux" && existsSync(multitool);

/** Errors and warnings about SARIF texts. Starting takes seconds: give it all there is at once. */
export function sarifProblems(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "trailproof sarif "));
  try {
    // The package ships the program without the right to run it.
    const copy = join(folder, "multitool");
    copyFileSync(multitool, copy);
    chmodSync(copy, 0o755);
    texts.forEach((text, index) => {
      writeFileSync(join(folder, `${String(index)}.sarif`), text);
    });
    const report = join(folder, "report");
    execFileSync(
      copy,
      [
        "validate",
        join(folder, "*.sarif"),
        "--rule-kind",
        "Sarif;Ghas",
        "--level",
        "Error;Warning",
        "--log",
        "ForceOverwrite",
        "--output",
        report,
      ],
      { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" }, stdio: "pipe" },
    );
    const results = (JSON.parse(readFileSync(report, "utf8")) as Log).runs.flatMap((one) => one.results ?? []);
    return results.map(
      (result) => `${result.ruleId ?? ""}: ${result.message.text ?? JSON.stringify(result.message.arguments)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
