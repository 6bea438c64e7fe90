import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compareRecord, type LogRecord } from "../../scripts/catalog/compare-records.mjs";
import { readDifferences } from "../../scripts/catalog/differences.mjs";
import { entryToPaste, holdAgainstReality, readLogRecords, realityTable } from "../../scripts/catalog/reality.mjs";
import { lookupOf } from "../../scripts/catalog/read-catalog.mjs";
import { indexCatalog } from "../../src/catalog/catalog.ts";
import type { EventForm, Operation } from "../../src/catalog/types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the records that AWS documents print", () => {
  const index = indexCatalog();
  const { recordedOperation, resourceType } = index;
  const reality = holdAgainstReality(
    readLogRecords(root),
    { recordedOperation, resourceType, services: index.catalog.services },
    readDifferences(root),
  );

  test("every disagreement with the catalog is explained, and every explanation has its disagreement", () => {
    // `npm run catalog:reality` says what to do.
    expect({ unexplained: reality.unexplained.map(entryToPaste), idle: reality.idle }).toEqual({
      unexplained: [],
      idle: [],
    });
  });

  test.each([
    ["category", 0.99],
    ["readOnly", 0.97],
  ])("%s agrees in %d of them", (field, goal) => {
    const { compared, agree } = reality.agreement.find((row) => row.field === field) ?? { compared: 0, agree: 0 };
    expect(compared).toBeGreaterThan(300);
    expect(agree / compared).toBeGreaterThanOrEqual(goal);
  });

  test("are facts: no parameters, no identities", () => {
    const keys = new Set(readLogRecords(root).flatMap((record) => Object.keys(record)));
    expect([...keys].sort()).toEqual([
      "eventCategory",
      "eventName",
      "eventSource",
      "eventType",
      "insightDetails",
      "managementEvent",
      "page",
      "partial",
      "readOnly",
      "resources",
    ]);
    expect(realityTable(reality)).toContain(`${String(reality.records)} records, 16 of them not about one operation`);
  });
});

describe("one record", () => {
  const form: EventForm = {
    when: "every call",
    resources: [
      { type: "AWS::Ledger::Book" },
      {
        type: "AWS::Ledger::Page",
        arn: "arn:{partition}:ledger:{region}:{account}:page/{page...}",
        presence: "optional",
      },
    ],
  };
  const common = {
    eventSource: "ledger.amazonaws.com",
    eventType: "AwsApiCall",
    readOnly: true,
    readOnlyBasis: "name",
    basis: "listed",
    documents: [0],
    otherStatements: [],
  } as const;
  const operations: Operation[] = [
    { ...common, name: "Read", eventNames: ["Read20260101"], category: "data", eventForms: [form] },
    { ...common, name: "List", eventNames: ["List"], category: "management", eventForms: [] },
    { ...common, name: "Peek", eventNames: ["Peek"], category: "undocumented", eventForms: [] },
  ];
  const catalog = lookupOf({
    services: [
      {
        id: "ledger",
        documents: [],
        operations,
        networkActivity: [{ eventSource: "ledger.amazonaws.com", documents: [0] }],
      },
    ],
    resourceTypes: [
      { type: "AWS::Ledger::Book", service: "ledger", arn: ["arn:{partition}:ledger:{region}:{account}:book/{book}"] },
    ],
  });
  const book = { type: "AWS::Ledger::Book", ARN: "arn:aws:ledger:eu-west-1:111122223333:book/a" };

  test.each<[string, Partial<LogRecord>, string[]]>([
    ["that says nothing of its category", { eventName: "List" }, []],
    ["of an operation that the catalog lacks", { eventName: "Burn" }, ["category: recorded / not in the catalog"]],
    ["of an operation that is undocumented", { eventName: "Peek" }, ["category: recorded / undocumented"]],
    ["of another category", { eventName: "List", managementEvent: false }, ["category: data / management"]],
    [
      "under the recorded name",
      { eventName: "Read20260101", eventCategory: "Data", readOnly: false, resources: [book] },
      ["readOnly: false / true"],
    ],
    ["through a VPC endpoint", { eventName: "List", eventCategory: "NetworkActivity", eventType: "AwsVpceEvent" }, []],
    [
      "with an optional element",
      {
        eventName: "Read20260101",
        resources: [book, { type: "AWS::Ledger::Page", ARN: "arn:aws:ledger:eu-west-1:111122223333:page/a/b:c" }],
      },
      [],
    ],
    [
      "with an element that no form has",
      { eventName: "Read20260101", resources: [book, { type: "AWS::Ledger::Line" }] },
      ["resources: AWS::Ledger::Book + AWS::Ledger::Line / AWS::Ledger::Book + AWS::Ledger::Page?"],
    ],
    [
      "with an ARN of another shape",
      {
        eventName: "Read20260101",
        resources: [{ type: "AWS::Ledger::Book", ARN: "arn:aws:ledger:eu-west-1:111122223333:book/a/b" }],
      },
      ["ARN: arn:aws:ledger:eu-west-1:111122223333:book/a/b / arn:{partition}:ledger:{region}:{account}:book/{book}"],
    ],
    ["about no single operation", { eventCategory: "Insight" }, []],
  ])("%s", (_, facts, expected) => {
    const record: LogRecord = { eventSource: "ledger.amazonaws.com", page: "https://docs.example.com", ...facts };
    const disagreements = compareRecord(record, catalog).comparisons.filter(({ agrees }) => !agrees);
    expect(disagreements.map(({ field, printed, catalog: said }) => `${field}: ${printed} / ${said}`)).toEqual(
      expected,
    );
  });
});
