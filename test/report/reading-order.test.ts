/** What people read first: sinks, what changed, causes by weight on a screen, one change, what to do next. */
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/result.ts";
import { renderMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { renderText, type TextOptions } from "../../src/report/formats/text/text.ts";
import { withFixes } from "../../src/rules/selector-fix.ts";
import { commandToSuggest } from "../../src/shell/cli/command-to-suggest.ts";
import { empty, finding, sink } from "./sample.ts";

const options: TextOptions = {
  color: false,
  width: 100,
  verbose: false,
  quiet: false,
  sourceText: () => undefined,
  suggest: "trailproof suggest infra",
};

function gap(name: string, causeKey: string, level: Finding["level"] = "warning"): Finding {
  return finding({
    ruleId: "event-not-recorded",
    level,
    message: `${name} is not recorded.`,
    fingerprint: name,
    causeKey,
    resource: name,
    relatedLocations: [],
    counterexample: {
      eventSource: "dynamodb.amazonaws.com",
      eventName: "GetItem",
      eventCategory: "Data",
      eventType: "AwsApiCall",
      awsRegion: "eu-west-1",
      recipientAccountId: "111122223333",
      resources: [{ type: "AWS::DynamoDB::Table" }],
    },
  });
}

/** A cause a number, and one of three findings that stands last by its place. */
function result(count: number, level: Finding["level"] = "warning") {
  const single = Array.from({ length: count }, (_, index) => gap(`Cause${String(index)}`, String(index), level));
  const heavy = ["a", "b", "c"].map((name) => {
    const one = gap(`Heavy${name}`, "heavy");
    return { ...one, location: { ...one.location, uri: "z.yaml" } };
  });
  const sinks = [sink()];
  return { ...empty(), sinks, findings: withFixes([...single, ...heavy], sinks, []) };
}

describe("a report of many causes", () => {
  test("tells the heaviest first, on a screen, and counts the others", () => {
    const text = renderText(result(40), options);
    expect(text.indexOf("Heavya")).toBeLessThan(text.indexOf("Cause0 "));
    const told = text.match(/^warning event-not-recorded/gm)?.length ?? 0;
    expect(told).toBeLessThan(20);
    expect(text).toContain(`and ${String(41 - told)} more causes: ${String(41 - told)} × event-not-recorded.`);
    expect(renderMarkdown(result(40)).indexOf("Heavya")).toBeLessThan(renderMarkdown(result(40)).indexOf("Cause0 "));
  });

  test("tells all errors", () => {
    const text = renderText(result(40, "error"), options);
    expect(text.match(/^error event-not-recorded/gm)).toHaveLength(40);
    expect(text).toContain("and 1 more cause: 1 × event-not-recorded. See them: --pedantic");
  });

  test.each([{ verbose: true }, { pedantic: true }])("tells all of them with %o", (more) => {
    const text = renderText(result(40), { ...options, ...more });
    expect(text.match(/^warning event-not-recorded/gm)).toHaveLength(41);
  });

  test("ends with one change, its price, and the command that looks for the smallest", () => {
    const text = renderText(result(9), options);
    expect(text.match(/To record these events/g)).toHaveLength(1);
    const parts = [
      "Trails and event",
      "warning",
      "To record these",
      "cost 0.10 USD",
      "- Name",
      "✘ ",
      "trailproof suggest infra",
    ];
    expect(parts.map((part) => text.indexOf(part))).toEqual(
      parts.map((part) => text.indexOf(part)).sort((a, b) => a - b),
    );
    expect(renderMarkdown(result(9), options).match(/trailproof suggest infra/g)).toHaveLength(1);
  });

  test("names no command where no selector helps", () => {
    const findings = result(3).findings.map(({ fix, ...one }) => ({
      ...one,
      level: fix === undefined ? "note" : one.level,
    }));
    expect(renderText({ ...result(3), findings }, options)).not.toContain("trailproof suggest");
  });

  test("gives way to findings where its code is too long for the page", () => {
    const page = renderMarkdown(result(9), { maximumLength: 900 });
    expect(page).toContain("run `trailproof suggest`");
    expect(page).not.toContain("resources.type, Equals");
  });
});

describe("the command that suggests changes", () => {
  test.each([
    [["infra"], {}, "trailproof suggest infra"],
    [[], {}, "trailproof suggest"],
    [["a b", "it's"], {}, "trailproof suggest 'a b' 'it'\\''s'"],
    [["infra"], { policy: ["cis-aws-6.0"] }, "trailproof suggest infra, with the options of this run"],
    [["infra"], { verbose: true, quiet: true }, "trailproof suggest infra"],
  ] as const)("of %j with %j", (paths, more, command) => {
    expect(
      commandToSuggest(paths, { format: "text", ...("policy" in more ? { policy: [...more.policy] } : more) }),
    ).toBe(command);
  });
});
