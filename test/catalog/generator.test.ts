import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generate } from "../../scripts/generate/generate.mjs";
import { StoredCatalog } from "../../src/catalog/catalog-data.ts";
import { formatProblem, type Problem } from "../../scripts/generate/problems.mjs";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
/** A few of the services are enough to break. */
const services = ["dax", "dynamodb", "dynamodbstreams", "iotanalytics", "kinesisanalytics", "timestream"];
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "trailproof-generate-"));
  mkdirSync(join(root, "policies", "schema"), { recursive: true });
  for (const schema of ["catalog.json", "semantics.json"])
    cpSync(join(projectRoot, "policies", "schema", schema), join(root, "policies", "schema", schema));
  for (const service of services)
    cpSync(
      join(projectRoot, "policies", "catalog", `${service}.yaml`),
      join(root, "policies", "catalog", `${service}.yaml`),
    );
  cpSync(join(projectRoot, "policies", "semantics.yaml"), join(root, "policies", "semantics.yaml"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function run() {
  return generate(root, join(root, "out"));
}

function generated(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(root, "out")).map((file) => [file, readFileSync(join(root, "out", file), "utf8")]),
  );
}

/** Replaces the first occurrence of `find`. */
function edit(file: string, find: string, replacement: string): void {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
  writeFileSync(
    join(root, file),
    text.replace(find, () => replacement),
  );
}

/** `line:column` of the first occurrence of a text in a file. */
function placeOf(file: string, text: string): string {
  const content = readFileSync(join(root, file), "utf8");
  const offset = content.indexOf(text);
  if (offset < 0) throw new Error(`${file} has no ${text}`);
  const before = content.slice(0, offset).split("\n");
  return `${String(before.length)}:${String((before.at(-1) ?? "").length + 1)}`;
}

describe("the project's own files", () => {
  test("pass", () => {
    expect(generate(projectRoot, join(root, "out")).problems.map(formatProblem)).toEqual([]);
  });

  test("give the same modules again, and unchanged files are not written", () => {
    expect(run().written).toContain("catalog.js");
    const first = generated();
    const time = statSync(join(root, "out", "catalog.js")).mtimeMs;
    expect(run().written).toEqual([]);
    expect(statSync(join(root, "out", "catalog.js")).mtimeMs).toBe(time);
    rmSync(join(root, "out"), { recursive: true });
    run();
    expect(generated()).toEqual(first);
  });

  test("the modules can be imported as they are", async () => {
    run();
    const { default: dataFile } = (await import(join(root, "out", "catalog.js"))) as { default: URL };
    expect(new StoredCatalog(readFileSync(dataFile, "utf8")).services.map(({ id }) => id)).toEqual(services);
  });
});

interface BrokenCase {
  readonly name: string;
  readonly file?: string;
  readonly find: string;
  readonly replacement: string;
  /** The text that the problem points at, in the edited file; default: the replacement. */
  readonly at?: string;
  /** Where the problem is, if not in the edited file. */
  readonly in?: string;
  readonly path: string;
  readonly message: RegExp;
}

const timestream = "policies/catalog/timestream.yaml";
const semantics = "policies/semantics.yaml";
const tableVariables = "variables: { database: DatabaseName, table: TableName";

describe("broken files", () => {
  test.each<BrokenCase>([
    { name: "YAML that does not parse", find: "names: [", replacement: "names: [}", at: "}", path: "", message: /./ },
    { name: "a key twice", find: "names: [", replacement: "service: x\nnames: [", path: "", message: /unique/ },
    {
      name: "an unknown property",
      find: "eventSources: [",
      replacement: "eventSource: [",
      path: "eventSource",
      message: /not a known property/,
    },
    {
      name: "a missing property",
      find: "names: [",
      replacement: "name: [",
      at: "formatVersion",
      path: "",
      message: /'names'/,
    },
    {
      name: "an unknown category",
      find: "category: never",
      replacement: "category: nevr",
      path: "operations[1].otherStatements[0].category",
      message: /one of management, data.*"nevr"/,
    },
    {
      name: "a property of an operation that nobody knows",
      find: "basis: inferred, note",
      replacement: "bases: inferred, note",
      path: "operations[0].read[10].bases",
      message: /not a known property/,
    },
    {
      name: "a group without operations",
      find: "    read:\n      - Query\n",
      replacement: "",
      at: "category: data",
      path: "operations[1]",
      message: /one of read, write/,
    },
    {
      name: "a document that is not there",
      find: "documents: [guide]",
      replacement: "documents: [guid]",
      at: "guid]",
      path: "operations[0].documents[0]",
      message: /no document guid.*guide-earlier/,
    },
    {
      name: "a document nothing refers to",
      find: "documents:\n",
      replacement:
        "documents:\n  spare: { title: T, url: https://example.com, date: unknown, retrieved: 2026-01-01 }\n",
      at: "spare",
      path: "documents.spare",
      message: /nothing in the file/,
    },
    {
      name: "an event form that is not there",
      find: "accesses-nothing]",
      replacement: "accesses-something]",
      path: "operations[1].eventForms[1]",
      message: /no event form accesses-something/,
    },
    {
      name: "a type that is not there",
      find: "type: AWS::Timestream::Database",
      replacement: "type: AWS::Timestream::Base",
      path: "eventForms.accesses-database.resources[0].type",
      message: /AWS::Timestream::Base/,
    },
    {
      name: "a placeholder that the type lacks",
      find: "{account}:database/NO",
      replacement: "{account}:database/{databse}NO",
      at: "arn: arn:",
      path: "eventForms.accesses-nothing.resources[0].arn",
      message: /\{databse\} is not a placeholder/,
    },
    {
      name: "a brace that is no placeholder",
      find: "database/{database}\n",
      replacement: "database/{Database}\n",
      at: "arn: arn:{partition}:timestream:{region}:{account}:database/{Database}",
      path: 'resourceTypes["AWS::Timestream::Database"].arn',
      message: /brace/,
    },
    {
      name: "an operation twice",
      find: "- ListTagsForResource\n",
      replacement: "- ListTables\n      - ListTagsForResource\n",
      at: "ListTables\n      - ListTagsForResource",
      path: "operations[0].read[9]",
      message: /ListTables of timestream.amazonaws.com is listed twice, first at operations\[0\]\.read\[8\]/,
    },
    {
      name: "operations out of order",
      find: "- TagResource\n      - UntagResource\n",
      replacement: "- UntagResource\n      - TagResource\n",
      at: "TagResource\n      - UpdateAccount",
      path: "operations[0].write[11]",
      message: /TagResource must stand before UntagResource/,
    },
    {
      name: "a data event without a form",
      find: "    eventForms: [accesses-database, accesses-nothing]\n",
      replacement: "",
      at: "Query\n\n  - category: never",
      path: "operations[1].read[0]",
      message: /Query is a data event, so it needs eventForms/,
    },
    {
      name: "a variable that no pattern has",
      find: tableVariables,
      replacement: `${tableVariables}, tabel: X`,
      at: "tabel",
      path: 'cloudformation["AWS::Timestream::Table"].variables.tabel',
      message: /none of the patterns/,
    },
    {
      name: "a placeholder without a variable",
      find: tableVariables,
      replacement: "variables: { database: DatabaseName",
      at: 'variables: { database: DatabaseName }\n    ref: "{database}|',
      path: 'cloudformation["AWS::Timestream::Table"].variables',
      message: /says nothing of \{table\}/,
    },
    {
      name: "an attribute with an unknown placeholder",
      find: 'Name: "{table}"',
      replacement: 'Name: "{tableName}"',
      path: 'cloudformation["AWS::Timestream::Table"].attributes.Name',
      message: /\{tableName\} is none of/,
    },
    {
      name: "a service named unlike its file",
      find: "service: timestream",
      replacement: "service: timestrm",
      path: "service",
      message: /must be timestream/,
    },
    {
      name: "an event of another file",
      file: "policies/catalog/dynamodbstreams.yaml",
      find: "      - DescribeStream\n",
      replacement: "      - CreateTable\n      - DescribeStream\n",
      at: "operations:",
      path: "operations",
      message: /CreateTable of dynamodb\.amazonaws\.com stands in dynamodb\.yaml already/,
    },
    {
      name: "a type that CloudTrail does not list",
      file: semantics,
      find: "  - AWS::Timestream::Table\n",
      replacement: "",
      in: timestream,
      at: "AWS::Timestream::Table:\n",
      path: 'resourceTypes["AWS::Timestream::Table"]',
      message: /not in dataEventTypes/,
    },
    {
      name: "a document of an event source that the service does not have",
      find: "sourceDocuments:\n  timestream.amazonaws.com: [",
      replacement: "sourceDocuments:\n  timestreams.amazonaws.com: [",
      at: "timestreams.amazonaws.com: [",
      path: 'sourceDocuments["timestreams.amazonaws.com"]',
      message: /is none of the service, which has timestream\.amazonaws\.com/,
    },
    {
      name: "an unknown document of an event source",
      find: "timestream.amazonaws.com: [eventbridge-events]",
      replacement: "timestream.amazonaws.com: [events]",
      at: "events]",
      path: 'sourceDocuments["timestream.amazonaws.com"][0]',
      message: /no document events/,
    },
    {
      name: "an action of IAM that is an operation",
      find: "    - GetAwsBackupStatus\n",
      replacement: "    - CreateTable\n    - GetAwsBackupStatus\n",
      at: "CreateTable\n    - GetAwsBackupStatus",
      path: "iamActions.names[0]",
      message: /CreateTable is an operation of the service/,
    },
    {
      name: "actions of IAM out of order",
      find: "    - GetAwsRestoreStatus\n",
      replacement: "    - AwsRestore\n",
      at: "AwsRestore\n",
      path: "iamActions.names[1]",
      message: /AwsRestore must stand before GetAwsBackupStatus/,
    },
    {
      name: "facts out of order",
      file: semantics,
      find: "  - AWS::Timestream::Table\n",
      replacement: "  - AWS::Timestream::Table\n  - AWS::Timestream::Table # again\n",
      at: "AWS::Timestream::Table # again",
      path: "",
      message: /must stand before/,
    },
    {
      name: "a document of the facts that is not there",
      file: semantics,
      find: "documents: [quotas, data-events]",
      replacement: "documents: [quota, data-events]",
      at: "quota,",
      path: "advancedEventSelectors.limits.values.documents[0]",
      message: /no document quota/,
    },
    {
      name: "an expression that does not compile",
      file: semantics,
      find: "regionPattern: 'cn-",
      replacement: "regionPattern: '(cn-",
      path: "partitions[1].regionPattern",
      message: /regular expression/i,
    },
    {
      name: "a Region of another partition",
      file: semantics,
      find: "[cn-north-1, cn-northwest-1]",
      replacement: "[cn-north-1, us-east-1]",
      at: "us-east-1] }\n  - { id: aws-us-gov",
      path: "partitions[1].regions[1]",
      message: /us-east-1 does not match/,
    },
    {
      name: "an operator that does not exist",
      file: semantics,
      find: "operators: [NotEquals]",
      replacement: "operators: [NotEqual]",
      at: "NotEqual]",
      path: "advancedEventSelectors.fields.eventSource.trail.Management.operators[0]",
      message: /one of Equals/,
    },
  ])("$name", ({ file = timestream, find, replacement, at = replacement, path, message, ...broken }) => {
    edit(file, find, replacement);
    const { problems, written } = run();
    const problem = problems.find((candidate) => message.test(candidate.message));
    if (problem === undefined) throw new Error(`not reported; instead: ${problems.map(formatProblem).join("\n")}`);
    expect(problem.file).toBe(broken.in ?? file);
    if (path !== "") expect(problem.path).toBe(path);
    expect(`${String(problem.line)}:${String(problem.column)}`).toBe(placeOf(problem.file, at));
    expect(written.filter((name) => /^(catalog|semantics)\./.test(name))).toEqual([]);
  });

  test("each mistake is reported once, and all of them", () => {
    edit(timestream, "category: never", "category: nevr");
    edit("policies/catalog/dax.yaml", "service: dax", "service: DAX");
    edit("policies/catalog/iotanalytics.yaml", "state: ended", "state: over");
    const { problems } = run();
    expect(problems.map((problem) => `${problem.file} ${problem.path}`)).toEqual([
      "policies/catalog/dax.yaml service",
      "policies/catalog/iotanalytics.yaml status.state",
      "policies/catalog/timestream.yaml operations[1].otherStatements[0].category",
    ]);
  });

  test("a problem is one line with a place", () => {
    const problem: Problem = { file: "a.yaml", line: 3, column: 5, path: "b[0]", message: "is wrong" };
    expect(formatProblem(problem)).toBe("a.yaml:3:5: b[0]: is wrong");
    expect(formatProblem({ ...problem, path: "" })).toBe("a.yaml:3:5: is wrong");
  });
});

describe("rules' pages", () => {
  const header = `title: An event is not recorded\nsummary: >\n  No counted sink records\n  the event.\nlevel: warning\nsecuritySeverity: "5.0"\nprecision: high\ntags: [security, cloudtrail]\n`;

  function writePage(name: string, text: string): void {
    mkdirSync(join(root, "policies", "rules"), { recursive: true });
    writeFileSync(join(root, "policies", "rules", name), text);
  }

  test("become metadata and page", async () => {
    writePage(
      "event-not-recorded.md",
      `---\n${header}---\n\n# An event is not recorded\n\nText with 'quotes' and \\backslashes.\n`,
    );
    expect(run().problems).toEqual([]);
    const { default: rules } = (await import(join(root, "out", "rules.js"))) as { default: unknown };
    expect(rules).toEqual([
      {
        id: "event-not-recorded",
        title: "An event is not recorded",
        summary: "No counted sink records the event.",
        defaultLevel: "warning",
        securitySeverity: "5.0",
        precision: "high",
        tags: ["security", "cloudtrail"],
        page: "# An event is not recorded\n\nText with 'quotes' and \\backslashes.\n",
      },
    ]);
  });

  test.each<[string, string, string]>([
    ["level: warning", "level: critical", "policies/rules/r.md:6:1: level: must be one of error, warning, note"],
    [
      'securitySeverity: "5.0"',
      'securitySeverity: "11.0"',
      'policies/rules/r.md:7:1: securitySeverity: must be a quoted number from "0.1" to "10.0"',
    ],
    ["precision: high\n", "", "policies/rules/r.md:2:1: the front matter lacks precision"],
    ["tags: [", "tag: [", "policies/rules/r.md:9:1: tag: is not a known property of a rule's page"],
  ])("%s → %s", (find, replacement, expected) => {
    writePage("r.md", `---\n${header.replace(find, replacement)}---\ntext\n`);
    expect(run().problems.map(formatProblem)).toContain(expected);
  });

  test("a page without front matter", () => {
    writePage("r.md", "# Title\n");
    expect(run().problems.map(formatProblem)).toEqual([
      "policies/rules/r.md:1:1: must begin with front matter: YAML between two lines of ---",
    ]);
  });
});

describe("policies and schemas", () => {
  test("built-in policies are keyed by id, with their text", async () => {
    const text = "# a comment\nformatVersion: 1\nid: documented\n";
    writeFileSync(join(root, "policies", "documented.policy.yaml"), text);
    expect(run().problems).toEqual([]);
    const { default: policies } = (await import(join(root, "out", "policies.js"))) as { default: unknown };
    expect(policies).toEqual({
      documented: { file: "policies/documented.policy.yaml", text, value: { formatVersion: 1, id: "documented" } },
    });
  });

  test("a policy under another id is refused", () => {
    writeFileSync(join(root, "policies", "documented.policy.yaml"), "formatVersion: 1\nid: other\n");
    expect(run().problems.map(formatProblem)).toEqual([
      "policies/documented.policy.yaml:2:1: id: the file is named documented.policy.yaml, so the id must be documented, not other",
    ]);
  });

  test("a schema that cannot be used is reported and keeps nothing else from being generated", () => {
    writeFileSync(join(root, "policies", "schema", "snapshot.json"), "{");
    const { problems, written } = run();
    expect(problems.map((problem) => problem.file)).toEqual(["policies/schema/snapshot.json"]);
    expect(written).toContain("catalog.js");
  });

  test("validators are functions named for their schemas", () => {
    writeFileSync(
      join(root, "policies", "schema", "my-result.json"),
      '{"type":"object","properties":{"day":{"type":"string","format":"date","minLength":3}}}',
    );
    run();
    expect(generated()["validators.d.ts"]).toContain("export declare const validateMyResult: UntypedValidator;");
    expect(generated()["validate-my-result.js"]).not.toContain("require(");
  });
});
