import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { CheckResult } from "../../src/model/result.ts";
import { renderCsv } from "../../src/report/formats/csv.ts";
import { hostile, hostileNames } from "./hostile.ts";
import { empty, sample } from "./sample.ts";

function rowsOf(result: CheckResult): Record<string, string>[] {
  return parse(renderCsv(result), { columns: true, record_delimiter: "\r\n" });
}

describe("the CSV report", () => {
  it("has a row for every verdict, finding and notification", () => {
    const result = sample();
    const records = rowsOf(result).map(({ record }) => record);
    const count = (kind: string): number => records.filter((record) => record === kind).length;
    expect(count("coverage")).toBe(result.coverage.length);
    expect(count("finding")).toBe(result.findings.length);
    expect(count("notification")).toBe(result.notifications.length);
  });

  it("has the names of the columns where there is nothing else", () => {
    expect(renderCsv(empty())).toMatch(/^record,date,account,.*,catalog_date\r\n$/);
  });

  it("tells a suppressed finding and one that was known before from others", () => {
    const verdicts = rowsOf(sample())
      .filter(({ record }) => record === "finding")
      .map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["fail", "open", "informational", "suppressed", "unchanged"]));
  });

  it("has a row for each control and account, with what makes it evidence", () => {
    const result = hostile();
    const controls = rowsOf(result).filter(({ record }) => record === "control");
    expect(controls).toHaveLength(hostileNames.length ** 2);
    expect(controls[0]).toMatchObject({ date: "2026-12-01", catalog_date: "2026-11-20", verdict: "undetermined" });
  });

  it("holds no formula, and what a parser reads is one row each", () => {
    const rows = rowsOf(hostile());
    expect(rows).toHaveLength(hostileNames.length ** 2 + 3 * hostileNames.length);
    for (const value of rows.flatMap((row) => Object.values(row))) expect(value).not.toMatch(/^\s*[=+\-@＝]/);
    expect(rows.map(({ title }) => title)).toContain(`'=HYPERLINK("https://evil.example","x")`);
  });
});
