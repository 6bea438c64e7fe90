import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CatalogFile } from "../../scripts/catalog/catalog-file.mjs";
import { summary } from "../../scripts/catalog/refresh-summary.mjs";
import { refresh, type Refreshed } from "../../scripts/catalog/refresh.mjs";
import { Schemas } from "../../scripts/generate/schemas.mjs";
import { YamlFile } from "../../scripts/generate/yaml-file.mjs";

const models = fileURLToPath(new URL("../data/models", import.meta.url));
const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const dates = { date: "2026-11-01", today: "2026-11-21" };
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "trailproof-refresh-"));
  mkdirSync(join(root, "policies", "catalog"), { recursive: true });
  writeFileSync(join(root, "policies", "api-models.yaml"), "formatVersion: 1\nservices:\n  ledger-query: ledger\n");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const guide = `  guide:
    title: Ledger guide, Logging
    url: https://docs.example.com/ledger
    date: 2026-01
    retrieved: 2026-01-02
`;

/** A catalog file with comments in every place where one can stand. */
const ledger = `# About the file.
formatVersion: 1
service: ledger
names: [Example Ledger]
eventSources: [ledger.amazonaws.com] # the only one

documents:
${guide}
operations:
  # Listed.
  - category: management
    basis: listed
    documents: [guide]
    readOnlyBasis: name
    eventSource: ledger.amazonaws.com
    write:
      - CreateBook   # aligned by hand
      - { name: OpenBook,   note: opens }

# The end.
`;

const withModelGroup = `${ledger.slice(0, ledger.indexOf("\noperations:"))}  api-model:
    title: API model of ledger (botocore)
    url: https://github.com/boto/botocore
    date: 2026-08-07
    retrieved: 2026-11-20

operations:
  - category: undocumented
    basis: inferred
    documents: [api-model]
    readOnlyBasis: name
    read:
      # Nobody knows.
      - GetPage # a page
    write: [AddPage, OpenBook]
  - category: management
    basis: listed
    documents: [guide]
    readOnlyBasis: name
    write:
      - BurnBook
      - CreateBook
`;

function refreshed(file?: string): Refreshed {
  if (file !== undefined) writeFileSync(join(root, "policies", "catalog", "ledger.yaml"), file);
  return refresh(root, models, dates);
}

/** The lines that a text has more, and those that it has less. */
function changedLines(before: string, after: string): { added: string[]; removed: string[] } {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { added: now.filter((line) => !old.includes(line)), removed: old.filter((line) => !now.includes(line)) };
}

describe("operations that the catalog lacks", () => {
  test("go into a group of their own, and nothing else changes", () => {
    const result = refreshed(ledger);
    const text = result.files.get("policies/catalog/ledger.yaml") ?? "";
    expect(text).toContain(`${guide}  api-model:
    title: API model of ledger (botocore)
    url: https://github.com/boto/botocore
    date: 2026-11-01
    retrieved: 2026-11-21

operations:`);
    expect(text).toContain(`      - { name: OpenBook,   note: opens }

  - category: undocumented
    basis: inferred
    documents: [api-model]
    readOnlyBasis: name
    read:
      - DescribeBook
      - GetPage
      - Query
      - QueryAgain
    write:
      - AddPage
      - CancelQuery
      - ZipBook

# The end.
`);
    expect(changedLines(ledger, text).removed).toEqual([]);
  });

  test("join the group that stands for the API model, in order", () => {
    const result = refreshed(withModelGroup);
    const text = result.files.get("policies/catalog/ledger.yaml") ?? "";
    expect(text).toContain(`    read:
      # Nobody knows.
      - DescribeBook
      - GetPage # a page
      - Query
      - QueryAgain
    write: [AddPage, CancelQuery, OpenBook, ZipBook]
`);
    expect(changedLines(withModelGroup, text)).toEqual({
      added: [
        "    date: 2026-11-01",
        "    retrieved: 2026-11-21",
        "      - DescribeBook",
        "      - Query",
        "      - QueryAgain",
        "    write: [AddPage, CancelQuery, OpenBook, ZipBook]",
      ],
      removed: ["    date: 2026-08-07", "    retrieved: 2026-11-20", "    write: [AddPage, OpenBook]"],
    });
  });

  test("take the event source that the other operations of their model have", () => {
    const file = `${ledger.slice(0, ledger.indexOf("\n# The end."))}  - category: management
    basis: listed
    documents: [guide]
    readOnlyBasis: name
    eventSource: queries.amazonaws.com
    read:
      - Query
`;
    const text = refreshed(file).files.get("policies/catalog/ledger.yaml") ?? "";
    const added = new CatalogFile(text).operations.filter(({ documents }) => documents.includes("api-model"));
    expect(added.map(({ name, eventSource }) => `${name} ${eventSource}`)).toEqual([
      "DescribeBook ledger.amazonaws.com",
      "GetPage ledger.amazonaws.com",
      "AddPage ledger.amazonaws.com",
      "ZipBook ledger.amazonaws.com",
      "QueryAgain queries.amazonaws.com",
      "CancelQuery queries.amazonaws.com",
    ]);
  });

  test("a second run finds nothing", () => {
    writeFileSync(join(root, "policies/catalog/ledger.yaml"), ledger);
    for (const [file, text] of refresh(root, models, dates).files) writeFileSync(join(root, file), text);
    expect(refresh(root, models, dates).files.size).toBe(0);
  });

  test("an event that another service has is known", () => {
    writeFileSync(
      join(root, "policies/catalog/other.yaml"),
      ledger.replace("service: ledger", "service: other").replace("CreateBook ", "ZipBook "),
    );
    const { open, added } = refreshed(ledger);
    expect(open.filter((text) => text.includes("ZipBook"))).toEqual([]);
    expect(added.get("ledger")?.map(({ name }) => name)).not.toContain("ZipBook");
  });

  test("a model whose events stand in a service is no new service", () => {
    writeFileSync(join(root, "policies", "api-models.yaml"), "formatVersion: 1\n");
    writeFileSync(
      join(root, "policies/catalog/other.yaml"),
      ledger.replace("service: ledger", "service: other").replace("CreateBook ", "QueryAgain "),
    );
    expect(refreshed(ledger).open).toContainEqual(
      "`ledger-query`: events of ledger.amazonaws.com that the model ledger-query has stand in another service already: `QueryAgain`. Give the model its service in policies/api-models.yaml, or write down the event source of these operations",
    );
  });
});

describe("new services", () => {
  test("are files that the schema accepts", () => {
    const result = refreshed(ledger);
    const text = result.files.get("policies/catalog/newthing.yaml") ?? "";
    expect(text).toContain('names: ["AWS New Thing: Beta"]');
    expect(text).toContain("    read:\n      - ListThings\n    write:\n      - MakeThing\n");
    cpSync(join(projectRoot, "policies", "schema"), join(root, "policies", "schema"), { recursive: true });
    for (const [file, content] of result.files) {
      const yaml = new YamlFile(root, file, content);
      expect([...yaml.problems, ...new Schemas(root).check("catalog", yaml)]).toEqual([]);
    }
  });
});

describe("what only a person can decide", () => {
  test("operations and models that are gone are reported and stay", () => {
    writeFileSync(
      join(root, "policies/catalog/gone.yaml"),
      withModelGroup
        .replace("service: ledger", "service: gone")
        .replaceAll("ledger.amazonaws.com", "gone.amazonaws.com"),
    );
    const result = refreshed(withModelGroup.replace("[AddPage, OpenBook]", "[AddPage, EraseBook, OpenBook]"));
    expect([...result.gone]).toEqual([["ledger", ["EraseBook"]]]);
    expect(result.modelless).toEqual(["gone"]);
    expect(result.files.get("policies/catalog/ledger.yaml")).toContain("EraseBook");
  });

  test("all of it stands in the summary", () => {
    const text = summary(refreshed(ledger), "2026-11-01");
    expect(text).toContain("3 models, 12 operations");
    expect(text).toContain("Added: 7 operations of 1 service, and 2 operations of 1 new service.");
    expect(text).toContain(
      "- `ledger`: `AddPage`, `CancelQuery`, `DescribeBook`, `GetPage`, `Query`, `QueryAgain`, `ZipBook`",
    );
    expect(text).toContain(
      "- `newthing` (AWS New Thing: Beta): 2 operations; event source newthing.amazonaws.com, from the model",
    );
    expect(text).toContain("`lowerCase` of the model newthing is no name that the catalog allows");
    expect(text).toMatch(/broken\/2026-01-01\/service-2\.json` cannot be read: /);
  });

  test("the catalog's own files keep every line", () => {
    for (const name of ["timestream", "dynamodb"]) {
      const text = readFileSync(join(projectRoot, "policies", "catalog", `${name}.yaml`), "utf8");
      const file = new CatalogFile(text);
      const operations = ["AardvarkThing", "ZebraThing"].map((operation) => ({
        name: operation,
        readOnly: false,
        eventSource: file.defaultEventSource,
      }));
      const changed = file.withUndocumented(operations, {
        title: "API model",
        url: "https://example.com",
        ...{ date: "2026-11-01", retrieved: "2026-11-21" },
      });
      expect(changedLines(text, changed).removed.filter((line) => !/^ +(?:date|retrieved): /.test(line))).toEqual([]);
      expect(new CatalogFile(changed).operations.map((operation) => operation.name)).toEqual(
        expect.arrayContaining(["AardvarkThing", "ZebraThing"]),
      );
    }
  });
});
