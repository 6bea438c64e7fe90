import { readFileSync, rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { groupFindings } from "../../src/report/shared/group.ts";
import { selectorsToPaste } from "../../src/report/shared/selector-to-paste.ts";
import { runCheck } from "../../src/run/check.ts";
import { folderOf, type CoverageCase } from "../cases/coverage-case.ts";

interface Case {
  readonly name: string;
  readonly files: CoverageCase["files"];
  /** What the code to paste for the table holds; null: there is none. */
  readonly text: string | null;
  readonly advice?: string;
}

const cases = parse(readFileSync(new URL("references-to-paste.yaml", import.meta.url), "utf8")) as readonly Case[];

describe("basic selectors with references, as advanced ones", () => {
  test.each(cases)("$name", async ({ files, text, advice = "" }) => {
    const folder = folderOf({ files });
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const outcome = await runCheck({ today: "2026-11-20", workingDirectory: folder });
    if (outcome.kind === "usage") throw new Error("the options are wrong");
    const { result } = outcome.run;
    const ofTable = result.findings.filter(({ ruleId, fix }) => ruleId === "event-not-recorded" && fix !== undefined);
    const offered = selectorsToPaste(groupFindings(ofTable), result);
    const [selector] = offered;
    expect(offered).toHaveLength(1);
    expect(selector?.advice).toContain(advice);
    if (text === null) expect(selector?.snippet).toBeNull();
    else expect(selector?.snippet?.text).toContain(text);
  });
});
