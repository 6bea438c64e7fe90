/** What a configuration or policy names, it may name below its folder alone: a pull request writes it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { runCheck } from "../../src/run/check.ts";

const rule = `title: Users
id: 11111111-1111-4111-8111-111111111111
logsource: { product: aws, service: cloudtrail }
detection: { selection: { eventSource: iam.amazonaws.com, eventName: CreateUser }, condition: selection }
`;
const template = `Resources:
  Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: acme-logs, IsLogging: true } }
`;

async function judged(path: string, from: "configuration" | "option" | "policy") {
  const top = mkdtempSync(join(tmpdir(), "trailproof-rules-"));
  onTestFinished(() => {
    rmSync(top, { recursive: true });
  });
  const repository = join(top, "repository");
  for (const folder of [join(top, "outside"), repository, join(repository, ".git"), join(repository, "rules")])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(top, "outside", "rule.yml"), rule);
  writeFileSync(join(repository, "rules", "rule.yml"), rule);
  writeFileSync(join(repository, "t.yaml"), template);
  symlinkSync("../outside/rule.yml", join(repository, "link.yml"));
  symlinkSync("../outside", join(repository, "folder"));
  const named = path.replace("TOP", top);
  const listed = from === "configuration" ? [named] : [];
  writeFileSync(join(repository, "trailproof.yaml"), `formatVersion: 1\ndetections: ${JSON.stringify(listed)}\n`);
  writeFileSync(
    join(repository, "watch.yaml"),
    stringify({
      formatVersion: 1,
      id: "watch",
      requirements: [{ id: "rules", level: "error", record: { detections: [named] } }],
    }),
  );
  const options = from === "option" ? { detections: [named] } : from === "policy" ? { policies: ["watch.yaml"] } : {};
  const outcome = await runCheck({ today: "2026-11-20", workingDirectory: repository, ...options });
  if (outcome.kind !== "done") return outcome.errors.map(({ message }) => message);
  const { result, complete } = outcome.run;
  const asked = result.coverage.filter(({ requirement }) => requirement === "rules");
  return { rules: from === "policy" ? asked.length : (result.detections?.length ?? 0), complete };
}

test.each(["../outside", "../outside/rule.yml", "TOP/outside", "link.yml", "folder", "folder/rule.yml", "/"])(
  "neither a configuration nor a policy leads to %s",
  async (path) => {
    expect(await judged(path, "configuration")).toEqual({ rules: 0, complete: false });
    expect(await judged(path, "policy")).toEqual({ rules: 0, complete: false });
  },
);

test.each([
  ["rules", "configuration"],
  ["rules/rule.yml", "configuration"],
  ["rules", "policy"],
  ["rules/rule.yml", "policy"],
  ["../outside", "option"],
  ["link.yml", "option"],
] as const)("%s is read where the %s names it", async (path, from) => {
  expect(await judged(path, from)).toEqual({ rules: 1, complete: true });
});
