/** The examples of the pages: what is marked `finding` gives the finding of its rule, what is marked `ok` does not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCheck } from "../../src/check.ts";
import type { CheckResult, Finding } from "../../src/model/result.ts";
import { ruleIds } from "../../src/rules/index.ts";

function blockOf(page: string, mark: string): string | undefined {
  return new RegExp(`^\`\`\`yaml ${mark}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(page)?.[1];
}

async function findingsIn(page: string, mark: string): Promise<Finding[]> {
  const base = blockOf(page, "base");
  return (await resultIn(page, mark, base === undefined ? {} : { baseline: await resultIn(page, "base", {}) })).findings;
}

async function resultIn(page: string, mark: string, options: { readonly baseline?: CheckResult }): Promise<CheckResult> {
  const folder = mkdtempSync(join(tmpdir(), "trailproof page "));
  try {
    writeFileSync(join(folder, "template.yaml"), blockOf(page, mark) ?? "");
    const policy = blockOf(page, "finding policy");
    if (policy !== undefined) writeFileSync(join(folder, "policy.yaml"), policy);
    const outcome = await runCheck({ workingDirectory: folder, paths: ["template.yaml"], configuration: null, ...options, ...(policy === undefined ? {} : { policies: ["policy.yaml"] }) });
    if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
    expect(outcome.run.complete).toBe(true);
    return outcome.run.result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each([...ruleIds])("%s", (id) => {
  const page = readFileSync(new URL(`../../policies/rules/${id}.md`, import.meta.url), "utf8");

  test("finds what its page says", async () => {
    expect((await findingsIn(page, "finding")).map(({ ruleId }) => ruleId)).toContain(id);
  });

  test("finds nothing in what its page calls mended", async () => {
    const findings = await findingsIn(page, "ok");
    expect(findings.filter(({ ruleId }) => ruleId === id).map(({ message }) => message)).toEqual([]);
  });
});
