/** A change cannot switch off its own check: whose rules count, case by case, and that they count on both sides. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rulesFromChoices, type RulesFrom } from "../../src/comparison/side-rules.ts";
import { formats, renderReport } from "../../src/report/index.ts";
import { rulePages } from "../../src/rules/pages.ts";
import { runCheck } from "../../src/run/check.ts";
import { exitStatusOf } from "../../src/shell/exit-status.ts";
import { sampled } from "../helpers/sample.ts";
import { compared, comparedWithResult, type Folder } from "./two-states.ts";

interface Case {
  readonly name: string;
  readonly base: Folder;
  readonly head: Folder;
  readonly lost: Readonly<Record<RulesFrom, boolean>>;
  /** Operations that both sides ignore, and that the finding does not name. */
  readonly without?: readonly string[];
}

const { cases } = parse(readFileSync(new URL("rules/own-check.yaml", import.meta.url), "utf8"), {
  merge: true,
  maxAliasCount: -1,
}) as {
  readonly cases: readonly Case[];
};

/** Whether a state has files that it leaves out. */
function leavesOut({ "trailproof.yaml": configuration }: Folder): boolean {
  return typeof configuration === "object" && configuration !== null && "exclude" in configuration;
}

describe.each(cases)("$name", ({ base, head, lost, without = [] }) => {
  test.each(rulesFromChoices)("the rules of %s", async (rulesFrom) => {
    const { result, complete, failOn } = await compared(base, head, { rulesFrom });
    const status = exitStatusOf(result, complete, { failOn: failOn ?? "error", undetermined: false });
    const found = result.findings.filter(({ ruleId, suppressed }) => ruleId === "coverage-lost" && suppressed === null);
    const isShown = found.some(({ level, resource }) => level === "error" && resource === "stack.yaml#Orders");
    expect([status, isShown || status === 0]).toEqual([lost[rulesFrom] ? 1 : 0, true]);
    if (rulesFrom === "both" && lost.both)
      expect(found.flatMap(({ operations }) => operations).filter((name) => without.includes(name))).toEqual([]);
  });
});

describe.each(sampled(cases, 3, 1))("$name", ({ base, head, lost }) => {
  test.each(rulesFromChoices)("the rules of %s, where the base is a result", async (rulesFrom) => {
    const { result, complete, failOn } = await comparedWithResult(base, head, { rulesFrom });
    const status = exitStatusOf(result, complete, { failOn: failOn ?? "error", undetermined: false });
    // The result of the base holds what the head alone leaves out, by whichever rules: its loss is told.
    const isHeld = rulesFrom === "head" && leavesOut(head) && !leavesOut(base);
    expect(status).toBe(lost[rulesFrom] || isHeld ? 1 : 0);
  });

  test("a state compared with itself, as it was and as it is", async () => {
    for (const folder of [base, head])
      for (const compare of [compared, comparedWithResult]) {
        const { result } = await compare(folder, folder);
        const { baseline, findings } = result;
        expect([baseline?.coverage, baseline?.fixed, baseline?.checks ?? []]).toEqual([[], [], []]);
        expect(findings.filter((finding) => finding.baseline !== "unchanged")).toEqual([]);
      }
  });
});

test("what the base alone left out is not new: the head's rules judge both sides", async () => {
  const table = { Resources: { Orders: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "orders" } } } };
  const base = { "a.yaml": table, "b.yaml": table, "trailproof.yaml": { formatVersion: 1, exclude: ["b.yaml"] } };
  const { result } = await compared(base, { "a.yaml": table, "b.yaml": table });
  expect(result.findings.filter(({ baseline }) => baseline === "new").map(({ message }) => message)).toEqual([]);
  expect(result.baseline?.fixed).toEqual([]);
});

describe("losses that are accepted", () => {
  const reason = "the tables move to the lake, ticket 4711";
  const stack = (enabled: boolean, everywhere = true): Folder => ({
    "stack.yaml": {
      Resources: {
        Orders: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "orders" } },
        Trail: {
          Type: "AWS::CloudTrail::Trail",
          Properties: {
            TrailName: "audit",
            S3BucketName: "logs",
            IsLogging: enabled,
            IsMultiRegionTrail: everywhere,
            IncludeGlobalServiceEvents: true,
          },
        },
      },
    },
  });

  test("stay in every report, and fail nothing", async () => {
    const { result, complete } = await compared(stack(true), stack(true, false), { acceptLost: reason });
    const losses = result.findings.filter(({ ruleId }) => ruleId === "coverage-lost");
    expect(losses).not.toEqual([]);
    expect(losses.map(({ suppressed }) => suppressed)).toEqual(
      losses.map(() => ({ kind: "external", justification: reason })),
    );
    expect(exitStatusOf(result, complete, { failOn: "error", undetermined: false })).toBe(0);
    const options = {
      rules: rulePages,
      sourceText: () => undefined,
      repositoryPath: (uri: string) => uri,
      complete,
      color: false,
      width: 500,
      verbose: false,
      quiet: false,
    };
    for (const format of formats) expect(await renderReport(format, result, options), format).toContain(reason);
  });

  test("are lost and unproven coverage alone: what is wrong with the trail fails still", async () => {
    const { result } = await compared(stack(true), stack(false), { acceptLost: reason });
    const open = result.findings.filter(({ suppressed, kind }) => suppressed === null && kind === "fail");
    expect(open.map(({ ruleId }) => ruleId)).toContain("trail-not-logging");
  });

  test("are named by nothing where nothing is lost", async () => {
    const { result } = await compared(stack(true), stack(true), { acceptLost: reason });
    expect(result.notifications.filter(({ message }) => message.includes(reason))).toEqual([]);
  });

  test("need a reason", async () => {
    const outcome = await runCheck({ acceptLost: " ", paths: [], configuration: null });
    expect(outcome).toMatchObject({
      kind: "usage",
      errors: [{ message: expect.stringContaining("--accept-lost") as string }],
    });
  });
});
