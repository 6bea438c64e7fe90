import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../policies/rules/", import.meta.url);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));

const levels: Readonly<Record<string, string>> = {
  "coverage-undetermined": "note",
  "event-never-recorded": "note",
  "event-not-recorded": "warning",
  "event-partly-recorded": "warning",
  "no-trail-found": "warning",
  "selector-matches-nothing": "warning",
  "selector-rejected": "error",
  "selector-unknown-value": "note",
  "trail-not-logging": "error",
  "trail-rejected": "error",
};

test("every rule of the contract has a page", () => {
  expect(ids).toEqual(expect.arrayContaining(Object.keys(levels)));
});

describe.each(Object.keys(levels))("the page of %s", (id) => {
  const text = readFileSync(new URL(`${id}.md`, folder), "utf8");
  const [, front = "", page = ""] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(text) ?? [];
  const meta = parse(front) as Record<string, unknown>;

  test("has the front matter that reports need", () => {
    expect(Object.keys(meta)).toEqual(["title", "summary", "level", "securitySeverity", "precision", "tags"]);
    expect(meta.level).toBe(levels[id]);
    expect(meta.securitySeverity).toMatch(/^(?:[1-9]\.\d|0\.[1-9]|10\.0)$/);
    expect(["very-high", "high", "medium", "low"]).toContain(meta.precision);
    expect(meta.tags).toContain("security");
  });

  test("has a short title and at most three sentences of summary, without Markdown", () => {
    const { title, summary } = meta as { title: string; summary: string };
    expect(title.length).toBeLessThanOrEqual(80);
    expect(summary.match(/[.!?](?= |$)/g)?.length).toBeLessThanOrEqual(3);
    expect(summary.length).toBeLessThanOrEqual(1024);
    expect(title + summary).not.toMatch(/[`*_#[\]]/);
    expect(page.startsWith(`# ${title}\n`)).toBe(true);
  });

  test.each(["finding", "ok"])("has one template that is marked %s, complete enough to deploy", (mark) => {
    const blocks = [...page.matchAll(new RegExp(`^\`\`\`yaml ${mark}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
      (match) => match[1] ?? "",
    );
    expect(blocks).toHaveLength(1);
    const unresolved = {
      customTags: ["!Ref", "!GetAtt", "!Sub"].map((tag) => ({ tag, resolve: (value: string) => value })),
    };
    const template = parse(blocks[0] ?? "", unresolved) as {
      AWSTemplateFormatVersion: string;
      Resources: Record<string, { Type: string; Properties: object }>;
    };
    expect(template.AWSTemplateFormatVersion).toBe("2010-09-09");
    const trails = Object.values(template.Resources).filter((resource) => resource.Type === "AWS::CloudTrail::Trail");
    expect(trails.length > 0).toBe(id !== "no-trail-found" || mark === "ok");
    for (const trail of trails)
      expect(Object.keys(trail.Properties)).toEqual(
        expect.arrayContaining(["S3BucketName", "IsLogging", "IsMultiRegionTrail"]),
      );
  });

  test("says nothing of where the project was made", () => {
    expect(text).not.toMatch(/\/work\/|shared\//);
  });
});
