import { describe, expect, test } from "vitest";
import { matchFindings } from "../../src/comparison/findings.ts";
import { folderWith } from "../e2e/program.ts";
import { templateWith, writesOnly } from "../run/diff/git-repository.ts";
import { runDiff } from "../../src/run/diff.ts";
import type { CheckResult, Finding } from "../../src/model/result.ts";

type Gap = readonly [ruleId: string, ...operations: string[]];

/** The findings of one requirement on one resource. */
function findings(...gaps: readonly Gap[]): Finding[] {
  return gaps.map(
    ([ruleId, ...operations]) =>
      ({
        ruleId,
        operations,
        policy: "p",
        requirement: "r",
        resource: "t.yaml#Jobs",
        fingerprint: `${ruleId} ${operations.join()}`,
      }) as unknown as Finding,
  );
}

describe("a gap that another rule tells of now", () => {
  const not = "event-not-recorded";
  const partly = "event-partly-recorded";
  const open = "coverage-undetermined";
  test.each<[string, Gap[], Gap[], { added: Gap[]; gone: Gap[] }]>([
    ["recorded in part, before not at all", [[not, "A", "B"]], [[partly, "A", "B"]], { added: [], gone: [] }],
    ["undetermined, before not recorded", [[not, "A"]], [[open, "A"]], { added: [], gone: [] }],
    ["not recorded, before undetermined", [[open, "A"]], [[not, "A"]], { added: [[not, "A"]], gone: [] }],
    [
      "split in two",
      [[not, "A", "B"]],
      [
        [not, "A"],
        [partly, "B"],
      ],
      { added: [], gone: [] },
    ],
    ["of another operation too", [[not, "A"]], [[partly, "A", "B"]], { added: [[partly, "A", "B"]], gone: [] }],
    ["closed in part", [[not, "A", "B"]], [[open, "A"]], { added: [], gone: [] }],
    ["closed", [[not, "A"]], [[open, "B"]], { added: [[open, "B"]], gone: [[not, "A"]] }],
  ])("%s", (_name, before, after, { added, gone }) => {
    const matched = matchFindings(findings(...before), findings(...after));
    const told = (list: readonly Pick<Finding, "ruleId" | "operations">[]): Gap[] =>
      list.map(({ ruleId, operations }) => [ruleId, ...operations]);
    expect(told(matched.findings.filter(({ baseline }) => baseline === "new"))).toEqual(added);
    const mended = matched.gone.filter((finding) => !matched.open.has(finding));
    expect(told(mended as unknown as Finding[])).toEqual(gone);
  });
});

test("a trail that is added for writes makes no new finding and mends none of the reads", async () => {
  const off = templateWith().replace("IsLogging: true", "IsLogging: false");
  const workingDirectory = folderWith({
    "before.yaml": off,
    "after.yaml": templateWith({ conditions: [writesOnly] }),
  });
  const outcome = await runDiff({ base: "before.yaml", head: "after.yaml", workingDirectory, today: "2026-11-20" });
  if (outcome.kind === "usage") throw new Error(JSON.stringify(outcome.errors));
  const { findings: found, baseline }: CheckResult = outcome.run.result;
  expect(found.filter((finding) => finding.baseline === "new").map(({ ruleId }) => ruleId)).toEqual([]);
  expect(baseline?.fixed.map(({ ruleId }) => ruleId)).toContain("trail-not-logging");
});
