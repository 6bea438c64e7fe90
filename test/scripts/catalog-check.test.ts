import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkPages, entriesToPaste, readPages } from "../../scripts/catalog/check.mjs";
import { arnPattern, comparePage, type FoundDifference } from "../../scripts/catalog/compare-page.mjs";
import { readDifferences } from "../../scripts/catalog/differences.mjs";
import { modelsFile } from "../../scripts/catalog/refresh.mjs";
import { lookupOf, readCatalog, type CatalogLookup } from "../../scripts/catalog/read-catalog.mjs";
import type { StoredPage, StoredStatement } from "../../scripts/catalog/page-file.mjs";
import { formatProblem } from "../../scripts/generate/problems.mjs";
import type { Category, EventForm, Operation } from "../../src/catalog/types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the stored pages", () => {
  const differences = readDifferences(root);

  test("the list of differences is well formed", () => {
    expect(differences.problems.map(formatProblem)).toEqual([]);
  });

  test("every difference from the catalog has its reason, and every reason its difference", () => {
    const { catalog, problems } = readCatalog(root);
    if (catalog === undefined) throw new Error(problems.map(formatProblem).join("\n"));
    const { unexplained, idle } = checkPages(readPages(root), lookupOf(catalog), differences);
    // `npm run catalog:check` says what to do.
    expect({ unexplained: entriesToPaste(unexplained), idle }).toEqual({ unexplained: [], idle: [] });
  });

  test("hold facts, not sentences", () => {
    for (const page of readPages(root).values())
      for (const { statements = [] } of page.sections)
        for (const statement of statements)
          for (const value of Object.values(statement as unknown as Record<string, unknown>))
            for (const text of Array.isArray(value) ? value : [value])
              expect(String(text).split(" ").length).toBeLessThan(12);
  });
});

const book: EventForm = { when: "every call", resources: [{ type: "AWS::Ledger::Book" }] };

function operation(name: string, category: Category, facts: Partial<Operation> = {}): Operation {
  return {
    name,
    eventNames: [name],
    eventSource: "ledger.amazonaws.com",
    eventType: "AwsApiCall",
    category,
    readOnly: false,
    readOnlyBasis: "name",
    basis: "listed",
    documents: [0],
    eventForms: category === "data" ? [book] : [],
    otherStatements: [],
    ...facts,
  };
}

function catalogOf(operations: readonly Operation[]): CatalogLookup {
  const documents = ["guide", "earlier"].map((id) => ({
    id,
    title: id,
    url: "https://docs.example.com",
    date: "2026",
    retrieved: "2026-11-21",
  }));
  return lookupOf({
    services: [{ id: "ledger", documents, operations, networkActivity: [] }],
    resourceTypes: [{ type: "AWS::Ledger::Book", service: "ledger", arn: [] }],
  });
}

function differencesOf(
  operations: readonly Operation[],
  statements: readonly StoredStatement[],
  more: Partial<StoredPage["sections"][number]> = {},
): FoundDifference[] {
  const page: StoredPage = {
    formatVersion: 1,
    title: "Logging",
    url: null,
    date: "2026",
    form: "markdown",
    about: [{ service: "ledger", document: "guide" }],
    sections: [{ heading: "Logging", line: 1, statements: [...statements], ...more }],
  };
  return comparePage("page", page, catalogOf(operations));
}

function told(differences: readonly FoundDifference[]): string[] {
  return differences.map(({ kind, subject, says, catalog }) => `${kind} ${subject}: ${says} / ${catalog}`);
}

describe("a page against the catalog", () => {
  test.each<[string, Operation[], StoredStatement[], string[]]>([
    [
      "agreement",
      [operation("A", "management"), operation("B", "data")],
      [{ says: "recorded", operations: ["A", "B"] }],
      [],
    ],
    [
      "another category",
      [operation("A", "data")],
      [{ says: "never", operations: ["A"] }],
      ["category A: never / data", "not-on-page A: nothing of it / data, listed"],
    ],
    [
      "an operation that the catalog lacks",
      [operation("A", "management")],
      [{ says: "management", operations: ["A", "B"] }],
      ["not-in-catalog B: management / not in the catalog"],
    ],
    [
      "a page that is not named",
      [operation("A", "management", { documents: [1] })],
      [{ says: "recorded", operations: ["A"] }],
      ["not-cited A: recorded / management"],
    ],
    [
      "a page that is named in vain",
      [operation("A", "management")],
      [],
      ["not-on-page A: nothing of it / management, listed"],
    ],
    [
      "a sentence about all operations",
      [
        operation("A", "undocumented", { basis: "inferred" }),
        operation("B", "management", { basis: "statement" }),
        operation("C", "never"),
      ],
      [
        { says: "recorded", all: "all" },
        { says: "never", operations: ["C"] },
      ],
      ["scope A: all / undocumented"],
    ],
    [
      "a sentence about a part",
      [operation("A", "management", { basis: "statement" })],
      [{ says: "recorded", all: "some" }],
      ["not-on-page A: nothing of it / management, statement"],
    ],
    [
      "types and fixed ARNs",
      [operation("A", "data")],
      [
        {
          says: "data",
          operations: ["A"],
          resourceTypes: ["AWS::Ledger::Book", "AWS::Ledger::Page"],
          arns: ["arn:aws:ledger:(region):(accountId):book/NONE"],
        },
      ],
      [
        "unknown-type AWS::Ledger::Page: is a resource type / not in the catalog",
        "resource-types A: AWS::Ledger::Page / AWS::Ledger::Book",
        "resource-types A: arn:{partition}:ledger:{region}:{account}:book/NONE / no event form with this ARN",
      ],
    ],
    [
      "what is true of some calls",
      [operation("A", "management", { documents: [1] })],
      [{ says: "never", operations: ["A"], conditional: true }],
      [],
    ],
  ])("%s", (_, operations, statements, expected) => {
    expect(told(differencesOf(operations, statements))).toEqual(expected);
  });

  test("a printed record that shows something else", () => {
    const records = [
      { line: 9, eventSource: "ledger.amazonaws.com", eventName: "A", eventCategory: "Data", readOnly: true },
    ];
    expect(told(differencesOf([operation("A", "management", { basis: "log-example" })], [], { records }))).toEqual([
      "record A: category data / management",
      "record A: readOnly true / false",
    ]);
  });

  test("what the catalog has on record itself needs no second reason", () => {
    const otherStatements = [
      { category: "never" as const, basis: "listed" as const, document: 0, note: "said so once" },
    ];
    const [first] = differencesOf(
      [operation("A", "data", { documents: [1], otherStatements })],
      [{ says: "never", operations: ["A"] }],
    );
    expect(first?.reason).toBe("on record in ledger.yaml: said so once");
  });

  test("a list of all types", () => {
    const differences = differencesOf([], [{ says: "resource-type", resourceTypes: ["AWS::Ledger::Page"] }]);
    expect(told(differences)).toEqual([
      "unknown-type AWS::Ledger::Page: is a resource type / not in the catalog",
      "not-on-page AWS::Ledger::Book: nothing of it / a resource type",
    ]);
  });

  test("ARNs of pages in the notation of the catalog", () => {
    expect(arnPattern("arn:aws:ledger:{{(region)}}:<account_ID>:book/NONE")).toBe(
      "arn:{partition}:ledger:{region}:{account}:book/NONE",
    );
  });
});

describe("the list of differences", () => {
  const entry =
    "page: p\n    kind: scope\n    service: ledger\n    says: all\n    catalog: undocumented\n    subjects: [A]\n    reason: because\n";

  test("gives reasons, and says which are idle", () => {
    const differences = readDifferences(root, `formatVersion: 1\npages:\n  - ${entry}records: []\n`);
    const page: StoredPage = {
      formatVersion: 1,
      title: "",
      url: null,
      date: "",
      form: "",
      about: [{ service: "ledger" }],
      sections: [{ heading: "", line: 1, statements: [{ says: "recorded", all: "all" }] }],
    };
    const catalog = catalogOf([operation("A", "undocumented", { basis: "inferred" })]);
    const explained = checkPages(new Map([["p", page]]), catalog, differences);
    expect(explained).toMatchObject({ explained: [{ reason: "because" }], unexplained: [], idle: [] });
    expect(checkPages(new Map(), catalog, differences)).toMatchObject({
      explained: [],
      idle: ['["p","scope","ledger","all","undocumented","A"]'],
    });
    expect(entriesToPaste(checkPages(new Map([["p", page]]), catalog, { pages: [] }).unexplained)).toEqual([
      '  - page: "p"\n    kind: "scope"\n    service: "ledger"\n    says: "all"\n    catalog: "undocumented"\n    subjects: ["A"]\n    reason:\n',
    ]);
  });

  test("says where it is malformed", () => {
    const { problems } = readDifferences(
      root,
      `formatVersion: 1\npages:\n  - ${entry.replace("because", '""')}records:\n  - { eventSource: a, hint: b }\n`,
    );
    expect(problems.map(formatProblem)).toEqual([
      "policies/catalog-differences.yaml:3:5: pages[0]: reason must be text",
      "policies/catalog-differences.yaml:11:5: records[0]: has the key hint; allowed are eventSource, eventName, field, printed, catalog, reason",
    ]);
  });
});

test("every API model with another name belongs to a service of the catalog", () => {
  const { services } = parse(readFileSync(join(root, modelsFile), "utf8")) as { services: Record<string, string> };
  const missing = Object.entries(services).filter(
    ([, service]) => !existsSync(join(root, "policies", "catalog", `${service}.yaml`)),
  );
  expect(missing).toEqual([]);
});
