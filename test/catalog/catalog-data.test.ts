/** The compiled catalog: what is read of it, and that nothing is lost on the way. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileCatalog } from "../../scripts/generate/catalog.mjs";
import { catalogData } from "../../scripts/generate/catalog-data.mjs";
import { YamlFile } from "../../scripts/generate/yaml-file.mjs";
import { StoredCatalog } from "../../src/catalog/catalog-data.ts";
import { indexCatalog, loadCatalog } from "../../src/catalog/catalog.ts";
import dataFile from "../../src/generated/catalog.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(dataFile, "utf8");

function watched(): { readonly catalog: StoredCatalog; readonly read: string[] } {
  const read: string[] = [];
  return { catalog: new StoredCatalog(text, (service) => read.push(service)), read };
}

test("the data are ASCII, whatever the catalog names", () => {
  const named = {
    catalogDate: "2026 – é 🚀",
    globalServiceEventSources: [],
    services: [],
    resourceTypes: [],
    declarations: [],
  };
  const written = catalogData(named);
  expect(Buffer.from(written, "utf8").toString("latin1")).toBe(written);
  expect(new StoredCatalog(written).catalogDate).toBe(named.catalogDate);
});

test("the data hold what the files say, service by service", () => {
  const files = readdirSync(`${root}/policies/catalog`)
    .sort()
    .map((name) => new YamlFile(root, `policies/catalog/${name}`));
  const { catalog, problems } = compileCatalog(files, loadCatalog().globalServiceEventSources);
  expect(problems).toEqual([]);
  const stored = new StoredCatalog(catalogData(catalog));
  expect(stored.services.map(({ id }) => id)).toEqual(catalog.services.map(({ id }) => id));
  stored.services.forEach((service, position) => {
    const {
      id,
      names,
      eventSources,
      allEventSources,
      status,
      managementOperations,
      documents,
      operations,
      iamActions,
      networkActivity,
    } = service;
    expect({
      id,
      names,
      eventSources,
      allEventSources,
      status,
      managementOperations,
      documents,
      operations,
      iamActions,
      networkActivity,
    }).toEqual(catalog.services[position]);
  });
  expect(stored.resourceTypes).toEqual(catalog.resourceTypes);
  expect(stored.declarations).toEqual(catalog.declarations);
  expect(stored.catalogDate).toBe(catalog.catalogDate);
  // What was compiled into src/generated is of the same files.
  expect(text).toBe(catalogData(catalog));
});

describe("reads what it is asked for", () => {
  test("nothing for the list of services", () => {
    const { catalog, read } = watched();
    const index = indexCatalog(catalog);
    expect(catalog.services.length).toBeGreaterThan(300);
    expect(index.resourceTypeNames().length).toBeGreaterThan(249);
    expect(index.declarations("cloudformation").has("AWS::DynamoDB::Table")).toBe(true);
    expect(index.declarations("cloudformation").has("constructor")).toBe(false);
    expect(
      catalog.services.flatMap((service) => service.managementOperations).reduce((sum, { count }) => sum + count, 0),
    ).toBeGreaterThan(1000);
    expect(read).toEqual([]);
  });

  test.each([
    [
      "a declaration",
      (index: ReturnType<typeof indexCatalog>) => index.declarations("terraform").get("aws_dynamodb_table"),
      ["dynamodb"],
    ],
    [
      "a resource type",
      (index: ReturnType<typeof indexCatalog>) => index.resourceType("AWS::Timestream::Table"),
      ["timestream"],
    ],
    [
      "a record",
      (index: ReturnType<typeof indexCatalog>) => index.recordedOperation("timestream.amazonaws.com", "Query"),
      ["timestream"],
    ],
    ["an unknown type", (index: ReturnType<typeof indexCatalog>) => index.resourceType("toString"), []],
  ])("one service for %s", (_name, ask, expected) => {
    const { catalog, read } = watched();
    const index = indexCatalog(catalog);
    ask(index);
    ask(index);
    expect(read).toEqual(expected);
  });

  test("only the services that bear a type", () => {
    const { catalog, read } = watched();
    expect(
      indexCatalog(catalog)
        .servicesBearing("AWS::DynamoDB::Stream")
        .flatMap((service) => (service.operations.length > 0 ? [service.id] : [])),
    ).toContain("dynamodbstreams");
    expect(read.length).toBeLessThan(4);
  });
});

test("the same answers as a catalog in memory", () => {
  const { catalog } = watched();
  const { catalogDate, services, resourceTypes, declarations, globalServiceEventSources } = catalog;
  const plain = indexCatalog({ catalogDate, services, resourceTypes, declarations, globalServiceEventSources });
  const stored = indexCatalog(catalog);
  for (const { type } of resourceTypes) {
    expect(stored.resourceType(type)).toEqual(plain.resourceType(type));
    expect(stored.servicesBearing(type).map(({ id }) => id)).toEqual(plain.servicesBearing(type).map(({ id }) => id));
  }
  for (const { language, type } of declarations)
    expect(stored.declarations(language).get(type)).toEqual(plain.declarations(language).get(type));
});
