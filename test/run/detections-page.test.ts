import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCheck } from "../../src/run/check.ts";

/** The files of docs/detections.md; `test/docs` runs its commands. */
const page = readFileSync(new URL("../../docs/detections.md", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "trailproof-"));
for (const [, name = "", text = ""] of page.matchAll(/^```yaml file=(\S+)\n([^]*?)^```$/gm)) {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("points at a rule in its file", async () => {
  const options = { paths: ["audit.yaml"], region: "eu-west-1", detections: ["rules"] };
  const outcome = await runCheck({ ...options, workingDirectory: folder, today: "2026-11-20" });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  const { detections = [], findings } = outcome.run.result;
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
