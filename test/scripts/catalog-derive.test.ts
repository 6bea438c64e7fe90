import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { pageFileText } from "../../scripts/catalog/page-file.mjs";
import { derivePage } from "../../scripts/catalog/page.mjs";
import type { Page, Statement } from "../../scripts/catalog/page-types.mjs";

const folder = fileURLToPath(new URL("../data/derive/", import.meta.url));
const script = fileURLToPath(new URL("../../scripts/catalog/derive.mjs", import.meta.url));

function derived(name: string): Page {
  const { page } = derivePage(name, readFileSync(folder + name), { date: "2026-08" });
  if (page === undefined) throw new Error(`${name} is no text`);
  return page;
}

/** A statement as a line: line, what it says, scope, caption, operations with their lines, types, ARNs. */
function lineOf({
  line,
  says,
  all,
  group,
  operations = [],
  resourceTypes = [],
  arns = [],
  conditional,
}: Statement): string {
  const named = operations.map((operation) =>
    operation.line === line ? operation.name : `${operation.name}@${String(operation.line)}`,
  );
  return [line, says, all, group, ...named, ...resourceTypes, ...arns, conditional === true ? "for some" : undefined]
    .filter((part) => part !== undefined)
    .join(" ");
}

function statementsOf(page: Page): string[] {
  return page.sections.flatMap((section) => [
    `# ${section.heading} ${String(section.line)}`,
    ...section.statements.map(lineOf),
  ]);
}

describe("the forms of pages", () => {
  test("a web page as text", () => {
    const page = derived("web.txt");
    expect(page).toMatchObject({
      form: "web-text",
      title: "Recording calls of Example Ledger",
      url: "https://docs.example.com/ledger/latest/guide/trail.html",
      date: "2026-08",
    });
    expect(statementsOf(page)).toEqual([
      "# Recording calls of Example Ledger 8",
      "11 never PeekEntry",
      "10 recorded all",
      "# Ledger data events 13",
      "16 data AWS::Ledger::Book",
      "18 data ReadEntry WriteEntry@21",
      "29 never CloseBook OpenBook",
    ]);
  });

  test("a web page without its markup", () => {
    const page = derived("cleaned.txt");
    expect(page).toMatchObject({ form: "cleaned-text", title: "Recording calls of Example Ledger", url: null });
    expect(statementsOf(page)).toEqual([
      "# Recording calls of Example Ledger 3",
      "5 recorded some",
      "# What Example Ledger sends 7",
      "9 recorded management Search",
      "9 never WriteEntry PeekEntry",
      "13 data Search AWS::Ledger::Book AWS::Ledger::Page",
      "15 data Search AWS::Ledger::Book arn:aws:ledger:(region):(accountId):book/NOTHING",
      "19 data AWS::Ledger::Book",
    ]);
  });

  test("documentation Markdown", () => {
    const page = derived("guide.md");
    expect(page).toMatchObject({ form: "markdown", title: "Logging Example Ledger calls", newestRecord: "2026-01-02" });
    expect(statementsOf(page)).toEqual([
      "# Logging Example Ledger calls 5",
      "7 recorded definition-language",
      "# Management events in CloudTrail 9",
      "13 management Books CreateBook DeleteBook@14",
      "17 management Pages AddPage",
      "20 never AddPage for some",
      "# Data events in CloudTrail 22",
      "26 data ReadEntry WriteEntry AWS::Ledger::Book",
      "27 data ReadPage AWS::Ledger::Page",
      "# Log entries 29",
      "31 shown CreateBook DeleteBook",
    ]);
  });

  test("CloudTrail's table of data event types", () => {
    const [section] = derived("table.md").sections;
    expect(section?.statements).toEqual([
      {
        line: 7,
        says: "resource-type",
        resourceTypes: ["AWS::Ledger::Book"],
        service: "Example Ledger",
        title: "Ledger book",
      },
      {
        line: 8,
        says: "data",
        operations: [
          { name: "ReadPage", line: 8 },
          { name: "GetPage", line: 8 },
        ],
        resourceTypes: ["AWS::Ledger::Page"],
        service: "Example Ledger",
        title: "Ledger page",
      },
    ]);
  });
});

describe("printed records", () => {
  test("give their facts and nothing else of them", () => {
    const records = derived("web.txt").sections.flatMap((section) => section.records);
    expect(records).toEqual([
      {
        line: 34,
        eventSource: "ledger.amazonaws.com",
        eventName: "ReadEntry",
        eventCategory: "Data",
        readOnly: true,
        resources: [{ type: "AWS::Ledger::Book", ARN: "arn:aws:ledger:eu-west-1:111122223333:book/a" }],
      },
    ]);
  });

  test("with a comma too many, and with parts left out", () => {
    const { page, problems } = derivePage("guide.md", readFileSync(`${folder}guide.md`));
    expect(page?.sections.at(-1)?.records).toEqual([
      {
        line: 37,
        eventSource: "ledger.amazonaws.com",
        eventName: "CreateBook",
        managementEvent: true,
        readOnly: false,
      },
      { line: 44, eventSource: "ledger.amazonaws.com", eventName: "DeleteBook" },
      { line: 53, eventSource: "ledger.amazonaws.com", eventName: "AddPage", readOnly: false, partial: true },
    ]);
    expect(problems).toEqual([
      {
        file: "guide.md",
        line: 50,
        column: 1,
        message: "prints event records that are not valid JSON; their facts are taken from the text around eventName",
      },
    ]);
  });
});

describe("bad input", () => {
  test("bytes that are no text have a place", () => {
    const { page, problems } = derivePage("x", Buffer.from([0x41, 0x0a, 0xff, 0xfe]));
    expect(page).toBeUndefined();
    expect(problems).toEqual([
      { file: "x", line: 2, column: 1, message: "is not UTF-8 text: save the page as text or Markdown" },
    ]);
  });

  test("a page that says nothing is a problem", () => {
    expect(derivePage("x.md", Buffer.from("# Weather\n\nIt rains.\n")).problems).toHaveLength(1);
  });

  test("any bytes give facts or a located problem", () => {
    const pieces = [
      ...["web.txt", "cleaned.txt", "guide.md", "table.md"].flatMap((name) =>
        readFileSync(folder + name, "utf8").split(/(?<=[\n ])/),
      ),
      "{",
      "]",
      "|",
      "`",
      "\\",
      "[",
    ];
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((value) => Buffer.from(value)),
          fc.uint8Array(),
        ),
        (bytes) => {
          const { page, problems } = derivePage("any", bytes);
          const lines = Buffer.from(bytes)
            .toString("utf8")
            .split(/\r\n|\n|\r/).length;
          for (const problem of problems) expect(problem.line).toBeLessThanOrEqual(lines);
          const facts = page?.sections.flatMap(({ statements, records }) => [...statements, ...records]) ?? [];
          for (const { line } of facts) expect(line > 0 && line <= lines).toBe(true);
          expect(facts.length > 0 || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the command", () => {
  test("prints the shape that is documented, and problems on stderr", () => {
    const { stdout, stderr, status } = spawnSync(
      "node",
      [script, "--date", "2026-08", `${folder}table.md`, `${folder}missing.md`],
      { encoding: "utf8" },
    );
    const printed = JSON.parse(stdout) as {
      formatVersion: number;
      pages: Page[];
      problems: { file: string; message: string }[];
    };
    expect(printed.formatVersion).toBe(1);
    expect(printed.pages.map(({ date }) => date)).toEqual(["2026-08"]);
    expect(printed.problems.map(({ file }) => file)).toEqual([`${folder}missing.md`]);
    expect(stderr).toContain("missing.md:1:1: cannot be read");
    expect(status).toBe(1);
  });

  test("prints a table and the form of test data", () => {
    const table = execFileSync("node", [script, "--format", "text", `${folder}guide.md`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(table).toContain('13  management     "Books" CreateBook, DeleteBook\n');
    const stored: unknown = parse(pageFileText(derived("table.md"), [{ service: "ledger", document: "guide" }]));
    expect(stored).toMatchObject({
      formatVersion: 1,
      title: "Events",
      about: [{ service: "ledger", document: "guide" }],
      sections: [
        {
          heading: "Data events supported",
          statements: [{ says: "resource-type" }, { operations: ["ReadPage", "GetPage"] }],
        },
      ],
    });
  });

  test("says how it is used", () => {
    expect(spawnSync("node", [script], { encoding: "utf8" })).toMatchObject({ status: 2 });
    expect(spawnSync("node", [script, "--nonsense"], { encoding: "utf8" }).stderr).toContain(
      "usage: npm run catalog:derive",
    );
  });
});
