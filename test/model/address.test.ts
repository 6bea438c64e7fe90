import { expect, test } from "vitest";
import { fileOf, shortAddress } from "../../src/model/address.ts";

test("an address without its file", () => {
  expect(shortAddress('plan.json#module.a["x#y"].b')).toBe('module.a["x#y"].b');
  expect(fileOf('plan.json#module.a["x#y"].b')).toBe("plan.json");
  expect(shortAddress("arn:aws:cloudtrail:eu-west-1:111122223333:trail/main")).toBe("trail/main");
  expect(fileOf("arn:aws:cloudtrail:eu-west-1:111122223333:trail/main")).toBeNull();
});
