import { expect, test } from "vitest";
import { fileOf, shortAddress, tailOf } from "../../src/model/address.ts";

test("an address without its file", () => {
  expect(shortAddress('plan.json#module.a["x#y"].b')).toBe('module.a["x#y"].b');
  expect(fileOf('plan.json#module.a["x#y"].b')).toBe("plan.json");
  expect(shortAddress("arn:aws:cloudtrail:eu-west-1:111122223333:trail/main")).toBe("trail/main");
  expect(fileOf("arn:aws:cloudtrail:eu-west-1:111122223333:trail/main")).toBeNull();
});

test.each([
  ["a#b/t.yaml", "Trail"],
  ["a#b/c#d.tf", 'aws_cloudtrail.main["x#y"]'],
  ['a"#b/t.json', 'module.a["x\\"#\\"y"].aws_cloudtrail.main["#"]'],
])("a folder or a key that holds a number sign: %s, %s", (file, address) => {
  expect(tailOf(`${file}#${address}`)).toBe(address);
  expect(shortAddress(`${file}#${address}`)).toBe(address);
  expect(fileOf(`${file}#${address}`)).toBe(file);
});
