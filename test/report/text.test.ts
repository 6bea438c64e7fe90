import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/report/shared/layout.ts";
import { renderText } from "../../src/report/formats/text/text.ts";
import type { TextOptions } from "../../src/report/formats/text/text.ts";
import { at, coverage, empty, finding, sample, sink, sourceText } from "./sample.ts";

const plain: TextOptions = { color: false, width: 100, verbose: false, quiet: false, sourceText };

function render(result = sample(), options: Partial<TextOptions> = {}): string {
  return renderText(result, { ...plain, ...options });
}

describe("the text report", () => {
  test("is as drawn", async () => {
    await expect(render()).toMatchFileSnapshot("golden/sample.txt");
  });

  test("is as drawn in a narrow terminal, in full", async () => {
    await expect(render(sample(), { width: 60, verbose: true })).toMatchFileSnapshot(
      "golden/sample-narrow-verbose.txt",
    );
  });

  test.each([40, 60, 80, 100, 200])(
    "%i columns: no spaces at ends of lines, no colours, tables inside the width",
    (width) => {
      const text = render(sample(), { width });
      expect(text).not.toMatch(/[ \t]$/m);
      expect(text).not.toContain("\u001b");
      const table = text.split("\n\n").filter((block) => block.includes("verdict"));
      expect(table.length).toBeGreaterThan(0);
      for (const line of table.join("\n").split("\n"))
        expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(width, 60));
    },
  );

  test("colours add escape sequences and change nothing else", () => {
    const colored = render(sample(), { color: true });
    expect(colored).toContain("\u001b[31m");

    const stripped = colored.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g"), "");
    expect(stripped.replace(/ +$/gm, "")).toBe(render());
  });

  test("quiet: findings, errors of the run and the summary alone", () => {
    const text = render(sample(), { quiet: true });
    expect(text).toMatch(/^error \(new\) trail-not-logging/);
    expect(text).toContain("The file is not valid YAML");
    expect(text).not.toContain("keeps its default");
    expect(text).not.toContain("Trails and event data stores");
    expect(text).toContain("1 error, 2 warnings, 2 notes, 1 suppressed, 1 unchanged");
  });

  test("verbose: suppressed and unchanged findings, and all operations by name", () => {
    expect(render()).not.toContain("holds no personal data");
    const text = render(sample(), { verbose: true });
    expect(text).toMatch(/\(suppressed, new\)[\s\S]*suppressed holds no personal data/);
    expect(text).toContain("(unchanged)");
    for (const operation of ["ManagementOperation17", "TransactWriteItems"]) expect(text).toContain(operation);
  });

  test("an empty result says so", () => {
    expect(render(empty())).toBe(
      "trailproof 0.1.0 · catalog of 2026-11-20\n\n– nothing judged: no trail or event data store found\n",
    );
  });

  const lastLine = (result = empty(), options: Partial<TextOptions> = {}): string =>
    render(result, options).trimEnd().split("\n").at(-1) ?? "";
  const unread = { level: "error" as const, message: "The file cannot be read.", location: null };

  test("the last line has a tick only where all was read and something was judged", () => {
    const judged = { ...empty(), coverage: [coverage({ verdict: "covered" })] };
    expect(lastLine(judged)).toMatch(/^✔ no findings · /);
    expect(lastLine({ ...empty(), sinks: [sink({})] })).toMatch(/^✔ no findings · no required events$/);
    expect(lastLine(judged, { complete: false })).toMatch(
      /^\? incomplete: some input could not be read · \d+ operations? covered$/,
    );
    expect(lastLine({ ...judged, notifications: [unread] })).toMatch(/^\? incomplete: some input could not be read · /);
    expect(lastLine({ ...empty(), notifications: [unread] })).toBe(
      "? incomplete: some input could not be read · nothing judged in the rest",
    );
    expect(lastLine(empty(), { complete: false, quiet: true })).toBe(
      "? incomplete: some input could not be read · nothing judged in the rest",
    );
  });

  test("the last line never speaks of no findings where something could not be read", () => {
    const judged = { ...empty(), sinks: [sink({})], coverage: [coverage({ verdict: "covered" })] };
    for (const quiet of [true, false])
      expect(render(judged, { complete: false, quiet })).not.toMatch(/✔ \w+ findings?|no findings/);
  });

  test("the last line never says that nothing was found where nothing was judged", () => {
    const suppressed = finding({ suppressed: { kind: "inSource", justification: "known" } });
    for (const complete of [true, false])
      for (const findings of [[], [suppressed]])
        expect(lastLine({ ...empty(), findings }, { complete })).not.toMatch(/✔|no findings/);
    expect(render({ ...empty(), findings: [finding({ level: "warning" })] }, { complete: false })).toMatch(
      /✘ 1 warning · incomplete: some input could not be read · nothing judged/,
    );
  });

  test("what an input holds cannot steer the terminal", () => {
    const escape = "\u001b]0;title\u0007\u202e";
    const location = at(`a${escape}.yaml`, 1, 1, 2);
    const result = {
      ...empty(),
      sinks: [sink({ id: `a#Trail${escape}`, notCountedBecause: escape, counted: false })],
      coverage: [
        coverage({
          service: escape,
          operations: [escape],
          resource: { address: escape, type: "T", arn: null },
          recordedBy: [escape],
        }),
      ],
      findings: [
        finding({
          message: `one ${escape}\nword`,
          ruleId: escape,
          resource: escape,
          operations: [escape],
          controls: [escape],
          location,
          relatedLocations: [{ message: escape, location }],
        }),
      ],
      notifications: [{ level: "error" as const, message: escape, location }],
    };
    const text = render(result, { verbose: true, sourceText: () => `x${escape}` });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test("a related place is not told twice", () => {
    const location = at("template.yaml", 9, 3, 9);
    const message = "Orders is not recorded. template.yaml#OrgTrail: logging is off.";
    const related = (line: number) => [
      {
        message: "template.yaml#OrgTrail: logging is off",
        location: at("template.yaml", line, 3, 9),
        inMessage: { start: 24, end: 62 },
      },
    ];
    const here = render({ ...empty(), findings: [finding({ message, location, relatedLocations: related(9) })] });
    const there = render({ ...empty(), findings: [finding({ message, location, relatedLocations: related(11) })] });
    expect(here).not.toContain("see ");
    expect(there).toContain("see template.yaml:11:3\n    11 │   OrgTrail:\n");
    expect(there.match(/logging is off/g)).toHaveLength(1);
  });

  test("the code that a message ends with keeps its lines and their indentation", () => {
    const code = `  - Field: readOnly\n    Equals: [${"true, ".repeat(40)}true]`;
    const text = render({
      ...empty(),
      findings: [finding({ message: `Write this:\n\n${code}`, sentence: "Write this:", code })],
    });
    expect(text).toContain(`\n  Write this:\n\n    - Field: readOnly\n      Equals: [${"true, ".repeat(40)}true]\n`);
  });

  test("open questions alone are marked as such", () => {
    expect(render({ ...empty(), findings: [finding({ level: "note", kind: "open" })] })).toMatch(/^\? 1 note/m);
  });

  test("a bar shows every verdict that there is, however rare", () => {
    const text = render({
      ...empty(),
      coverage: [
        coverage({ count: 100_000 }),
        coverage({ verdict: "partial", operations: ["B"] }),
        coverage({ verdict: "undetermined", operations: ["C"] }),
        coverage({ verdict: "uncovered", operations: ["D"] }),
      ],
    });
    expect(text).toMatch(/timestream {2}█{27}▓▒░ {2}100000 of 100003 covered/);
  });

  test("a service that is covered in full takes one line", () => {
    const text = render({
      ...empty(),
      coverage: [coverage(), coverage({ service: "dax", operations: ["A"], category: "management", resource: null })],
    });
    expect(text).toMatch(/\ndax +█{30} {2}1 of 1 covered\ntimestream +█{30} {2}1 of 1 covered\n/);
  });

  test("with several policies each requirement has a table of its own", () => {
    const text = render({
      ...empty(),
      coverage: [coverage(), coverage({ policy: "payments", requirement: "ledger", verdict: "uncovered" })],
    });
    expect(text).toContain("timestream (documented/data-events)");
    expect(text).toContain("timestream (payments/ledger)");
  });

  test.each([
    ["a parameter", { code: "switch-unknown", parameters: ["LoggingOn"] }, "--parameter LoggingOn=…"],
    ["an account", { code: "same-account-unknown", scope: "t.yaml" }, "--same-account"],
  ])("an open question about %s is answered by an option", (_name, reason, option) => {
    const reasons = [{ ...reason, message: "whatever it is called" }];
    expect(render({ ...empty(), coverage: [coverage({ verdict: "undetermined", reasons })] })).toContain(option);
  });

  test("what nobody can give is no open question, whatever its words are", () => {
    const reasons = [{ code: "default-kept", message: "parameter Env has no default; pass --parameter Env=true" }];
    expect(render({ ...empty(), coverage: [coverage({ verdict: "undetermined", reasons })] })).not.toContain(
      "What the code leaves open",
    );
  });

  test("without a trail it says how to show one", () => {
    expect(render({ ...empty(), findings: [finding({ ruleId: "no-trail-found" })] })).toContain("--trails FILE");
  });
});
