import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "../../src/report/formats/markdown/escape.ts";
import { at, coverage, empty, finding, sample } from "./sample.ts";

describe("the Markdown report", () => {
  test("is as drawn", async () => {
    await expect(renderMarkdown(sample())).toMatchFileSnapshot("golden/sample.md");
  });

  test("an empty result says so", () => {
    expect(renderMarkdown(empty())).toContain("## ➖ trailproof: nothing judged: no trail or event data store found\n");
  });

  test("the heading has a tick only where all was read and something was judged", () => {
    const judged = { ...empty(), coverage: [coverage({ verdict: "covered" })] };
    expect(renderMarkdown(judged)).toContain("## ✅ trailproof: no findings\n");
    expect(renderMarkdown(judged, { complete: false })).toContain(
      "## ❔ trailproof: incomplete: some input could not be read\n",
    );
    expect(renderMarkdown(empty(), { complete: false })).toContain(
      "## ❔ trailproof: incomplete: some input could not be read; nothing judged in the rest\n",
    );
  });

  test("every row of a table has as many cells as its head, whatever the names", () => {
    const result = sample();
    const coverage = result.coverage.map((entry) => ({
      ...entry,
      service: entry.service === null ? null : `a|b\`${entry.service}\n| c |`,
    }));
    const rows = renderMarkdown({ ...result, coverage })
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(8);
  });

  test("a message cannot bring in markup, mentions or HTML", () => {
    const message = "<script>alert(1)</script> [a](http://b) ![c](d) `e` @octocat | **f** <!-- g\n# heading";
    const text = renderMarkdown({ ...empty(), findings: [finding({ message, location: at("``.yaml|<b>", 1, 1, 2) })] });
    expect(text).not.toContain("<script>");
    expect(text).not.toContain("@octocat");
    expect(text).not.toMatch(/[^\\]\[a/);
    expect(text).toContain("g\\\\n\\# heading");
    expect(text).toContain("<code>&#96;&#96;&#46;yaml&#124;&#60;b&#62;&#58;1</code>");
  });

  test("what does not fit is counted, and the limit is kept", () => {
    const findings = Array.from({ length: 500 }, (_item, index) =>
      finding({ message: `Finding number ${String(index)}.`, location: at("a.yaml", index + 1, 1, 2) }),
    );
    const text = renderMarkdown({ ...empty(), findings }, { maximumLength: 5000 });
    expect(text.length).toBeLessThanOrEqual(5000);
    const shown = text.match(/Finding number/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(text).toContain(`_${String(500 - shown)} more findings left out to keep within GitHub's limit._`);
    expect(text).toMatch(/<\/sub>\n$/);
  });

  test("the limit holds in bytes, whatever takes the room", () => {
    const wide = "ä☃😀".repeat(50);
    const findings = Array.from({ length: 300 }, (_item, index) =>
      finding({ message: `${wide} ${String(index)}`, location: at(`${wide}.yaml`, index + 1, 1, 2) }),
    );
    const notifications = Array.from({ length: 300 }, () => ({
      level: "warning" as const,
      message: wide,
      location: null,
    }));
    for (const maximumLength of [2000, 20_000, 200_000]) {
      const text = renderMarkdown({ ...sample(), findings, notifications }, { maximumLength });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maximumLength);
      expect(text).toMatch(/left out to keep within|is left out/);
    }
  });

  test("the coverage table tells what it was before, a new service by name, and nothing of moves among all others", () => {
    const result = sample();
    const coverageBefore = result.coverage
      .filter(({ service }) => service !== "dynamodb")
      .map((entry) => ({
        ...entry,
        verdict: entry.service === "timestream" ? ("covered" as const) : entry.verdict,
        count: entry.service === null ? entry.count + 3 : entry.count,
      }));
    const rows = renderMarkdown(result, { coverageBefore })
      .split("\n")
      .filter((line) => /^\| (`|all)/.test(line));
    expect(rows.find((row) => row.includes("`timestream` | data"))).toMatch(/\*\*\d+ → \d+\*\*/);
    expect(rows.find((row) => row.includes("`dynamodb`"))).toMatch(/^\| `dynamodb` \(new\) \|[^→]*$/);
    expect(rows.find((row) => row.startsWith("| all other services"))).not.toContain("→");
  });

  test("the code that a message ends with is a block of its own", () => {
    const code = "  - Field: <x>\n    Equals: [`true`]";
    const text = renderMarkdown({
      ...empty(),
      findings: [finding({ message: `Write this:\n\n${code}`, sentence: "Write this:", code })],
    });
    expect(text).toContain("Write this:\n\n```\n  - Field: <x>\n    Equals: [`true`]\n```");
  });

  test("findings of one cause stand together", () => {
    const text = renderMarkdown(sample());
    expect(text.match(/`event-not-recorded`/g)).toHaveLength(1);
    expect(text).toContain("- Also: `Orders` at `template.yaml:9`");
  });
});

describe("escaping", () => {
  test.each([
    ["- not a list", "\\- not a list"],
    ["1. not a list", "1\\. not a list"],
    ["0.1.0 of 2026-11-20", "0.1.0 of 2026-11-20"],
    ["a-b 1.5 AWS::X::Y (c)", "a-b 1.5 AWS::X::Y (c)"],
    ["${Account} & ${Region}", "\\${Account} &amp; \\${Region}"],
    ['module.x.type.name["key"]', 'module.x.type.name\\["key"\\]'],
    ["#12, GH-12 and a/b#12", "\\#&#8203;12, GH-&#8203;12 and a/b\\#&#8203;12"],
    ["see https://evil.example or www.evil.example", "see https:&#8203;//evil.example or www&#8203;.evil.example"],
    ["a\u202eb\u200bc", "a\\\\u202eb\\\\u200bc"],
    ["    not code\n", "not code"],
  ])("%s", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test("a code span or block cannot be left from inside", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("`", "``", "```", "a", "|", "\n")).map((parts) => parts.join("")),
        (content) => {
          const fence = /^`+/.exec(codeBlock(content, "json"))?.[0] ?? "";
          expect(content.split("\n").some((line) => line.startsWith(fence))).toBe(false);
          const span = codeSpan(content);
          const mark = /^`+/.exec(span)?.[0];
          if (mark === undefined) expect(span).toMatch(/^<code>[^`|<>]*<\/code>$/);
          else expect(span.slice(mark.length, -mark.length)).not.toContain(mark);
          expect(span).not.toContain("\n");
        },
      ),
    );
  });
});
