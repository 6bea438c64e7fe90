/** `--write`: the files change as the diff says, and then nothing is left to suggest. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runSuggest } from "../../src/run/suggest.ts";

const template = `Resources:
  Orders: { Type: "AWS::DynamoDB::Table" } # the orders
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      S3BucketName: audit-logs
      AdvancedEventSelectors:
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Management] }
`;

function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), "trailproof suggest "));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, "template.yaml"), template);
  for (const words of [
    ["init", "-q"],
    ["add", "."],
  ])
    spawnSync("git", words, { cwd: folder });
  return folder;
}

test("what is written has no gap any more", async () => {
  const workingDirectory = repository();
  const options = { workingDirectory, policies: ["documented"] };
  const first = await runSuggest({ ...options, write: true });
  if (first.kind === "usage" || first.files?.kind !== "ready") throw new Error("nothing is to be written");
  const [file, ...others] = first.files.files;
  expect(others).toEqual([]);
  expect(file?.text.startsWith(template)).toBe(true);
  expect(file?.text).toContain("!GetAtt Orders.Arn");
  writeFileSync(join(workingDirectory, "template.yaml"), file?.text ?? "");
  const second = await runSuggest(options);
  expect(second.kind === "done" && second.result.proposals).toEqual([]);
  expect(second.kind === "done" && second.result.open.filter(({ verdict }) => verdict !== "never-recorded")).toEqual(
    [],
  );
});

test("nothing is written for a policy that nobody named", async () => {
  const outcome = await runSuggest({ workingDirectory: repository(), write: true });
  expect(outcome.kind).toBe("usage");
});
