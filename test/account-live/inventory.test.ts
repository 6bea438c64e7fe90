/** An inventory that is cut says so, and makes the result incomplete; one that just fits is whole. */
import { expect, test } from "vitest";
import { Inventory } from "../../src/account/inventory.ts";
import { readAccounts } from "../../src/account/read-accounts.ts";
import { loadCatalog } from "../../src/catalog/catalog.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { startOfFile } from "../../src/model/location.ts";
import { scopeOfAccount } from "../../src/sources/snapshot/scope.ts";
import { awsServer } from "./aws-server.ts";
import { withEnvironment } from "./environment.ts";
import { twoTries } from "./limits.ts";

const id = "111122223333";

test.each([
  [1, false],
  [2, false],
  [3, true],
])("%i tables where 2 are kept", async (count, isCut) => {
  const resources = Array.from({ length: count }, (_, index) => ({
    arn: `arn:aws:dynamodb:us-east-1:${id}:table/t${String(index)}`,
    type: "dynamodb:table",
    cloudformation: "AWS::DynamoDB::Table",
    region: "us-east-1",
  }));
  const server = await awsServer({ accounts: [{ id, resources }] });
  withEnvironment(server.environment(id));
  const inventory = new Inventory({
    catalog: loadCatalog(),
    services: ["dynamodb"],
    placeOf: () => startOfFile("trailproof.yaml"),
    scopeOf: (accountId, partition) => scopeOfAccount({ accountId, partition, organizationId: null }),
    limit: 2,
  });
  await readAccounts(twoTries(), loadSemantics(), inventory.visit);
  const cuts = inventory.notes.filter(({ message }) => message.startsWith("The inventory was cut at 2 resources"));
  expect(cuts.map(({ incomplete }) => incomplete)).toEqual(isCut ? [true] : []);
  expect(inventory.services.has("dynamodb")).toBe(!isCut);
  expect(inventory.resources.filter(({ id: arn }) => arn.includes(":table/t"))).toHaveLength(Math.min(count, 2));
});
