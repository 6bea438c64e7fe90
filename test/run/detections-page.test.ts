import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CheckResult } from "../../src/model/result.ts";
import { renderText } from "../../src/report/formats/text/text.ts";
import { runCheck } from "../../src/run/check.ts";

/** The commands of docs/detections.md, run on its own files. */
const page = readFileSync(new URL("../../docs/detections.md", import.meta.url), "utf8");
const fences = [...page.matchAll(/^```(\w+(?: \w+)?)\n([^]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({
  kind,
  text,
}));
const textsOf = (kind: string): string[] => fences.filter((fence) => fence.kind === kind).map(({ text }) => text);

const folder = mkdtempSync(join(tmpdir(), "trailproof-"));
writeFileSync(join(folder, "audit.yaml"), textsOf("yaml")[0] ?? "");
mkdirSync(join(folder, "rules"));
writeFileSync(join(folder, "rules/keys.yml"), textsOf("yaml sigma")[0] ?? "");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function resultOf(command: string): Promise<CheckResult> {
  const [, path = "", region = "", , detections] =
    /^trailproof check (\S+) --region (\S+)( --detections (\S+))?$/.exec(command.trim()) ?? [];
  const options = { paths: [path], region, ...(detections === undefined ? {} : { detections: [detections] }) };
  const outcome = await runCheck({ ...options, workingDirectory: folder, today: "2026-11-20" });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  return outcome.run.result;
}

describe("docs/detections.md", () => {
  const commands = textsOf("sh");
  const outputs = textsOf("text");

  it("has an output for each command", () => {
    expect(outputs).toHaveLength(commands.length);
  });

  it.each(commands.map((command, index) => ({ command, output: outputs[index] ?? "" })))(
    "$command",
    async ({ command, output }) => {
      const options = { color: false, width: 120, verbose: false, quiet: false, sourceText: () => undefined };
      expect(renderText(await resultOf(command), options)).toContain(output.trimEnd());
    },
  );

  it("points at the rule in its file", async () => {
    const { detections = [], findings } = await resultOf(
      "trailproof check audit.yaml --region eu-west-1 --detections rules",
    );
    expect(detections.at(-1)).toMatchObject({
      id: "rules/keys.yml#6a0a1c1e-1111-4222-8333-444455556666",
      kind: "sigma",
      verdict: "never",
      needs: [{ eventName: "DisableKey" }, { eventName: "ScheduleKeyDeletion" }],
      location: { uri: "rules/keys.yml", startLine: 1 },
    });
    expect(findings.filter(({ location }) => location.uri === "rules/keys.yml").map(({ ruleId }) => ruleId)).toEqual([
      "detection-never-fires",
    ]);
  });
});
