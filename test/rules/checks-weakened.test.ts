/** What a change to the rules hides, and what the report says of it, case by case. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { CheckResult, Finding } from "../../src/model/result.ts";
import { renderJson } from "../../src/report/formats/json.ts";
import { renderMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { renderText } from "../../src/report/formats/text/text.ts";
import { checksHeading } from "../../src/report/shared/changes.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { compared, type Folder } from "../comparison/two-states.ts";

interface Case {
  readonly name: string;
  readonly base: Folder;
  readonly head: Folder;
  readonly options?: CheckOptions;
  readonly hidden: readonly string[];
  readonly checks: readonly string[];
}

const { cases } = parse(readFileSync(new URL("checks-weakened.yaml", import.meta.url), "utf8"), {
  merge: true,
  maxAliasCount: -1,
}) as { readonly cases: readonly Case[] };

function toldOf({ data, location }: Finding): string {
  const { change, count } = data?.arguments as { readonly change: { readonly code: string }; readonly count: number };
  return `${change.code} ${String(count)} ${location.uri}:${String(location.startLine)}`;
}

describe.each(cases)("$name", ({ base, head, options, hidden, checks }) => {
  test("is told with its cause", async () => {
    const { result } = await compared(base, head, options);
    const found = result.findings.filter(
      ({ ruleId, suppressed }) => ruleId === "checks-weakened" && suppressed === null,
    );
    expect(found.map(toldOf)).toEqual(hidden);
    expect(found.map(({ level, kind, baseline }) => [level, kind, baseline])).toEqual(
      found.map(() => ["warning", "fail", "new"]),
    );
    expect((result.baseline?.checks ?? []).map(({ code }) => code)).toEqual(checks);
  });

  test("stands in every report, and nothing where nothing changed", async () => {
    const { result } = await compared(base, head, options);
    const text = renderText(result, {
      color: false,
      width: 200,
      verbose: false,
      quiet: true,
      sourceText: () => undefined,
    });
    const reports = [text, renderMarkdown(result)];
    expect(reports.map((report) => report.includes(checksHeading))).toEqual(reports.map(() => checks.length > 0));
    for (const { message } of result.baseline?.checks ?? []) expect(text).toContain(message);
    const written = JSON.parse(renderJson(result)) as Pick<CheckResult, "baseline">;
    expect(written.baseline?.checks).toEqual(result.baseline?.checks);
    expect([...reports, renderJson(result)].filter((report) => report.includes("hidden value"))).toEqual([]);
  });

  test("is no concern of one side's rules", async () => {
    for (const rulesFrom of ["base", "head"] as const) {
      const { result } = await compared(base, head, { ...options, rulesFrom });
      expect(result.findings.filter(({ ruleId }) => ruleId === "checks-weakened")).toEqual([]);
      expect((result.baseline?.checks ?? []).map(({ code }) => code)).toEqual(checks);
    }
  });
});
