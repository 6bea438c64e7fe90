import { describe, expect, it } from "vitest";
import { unknownProperties } from "../../../src/sources/cloudformation/read/unknown-properties.ts";
import { TextFile } from "../../../src/sources/text/text-file.ts";
import { readYaml } from "../../../src/sources/text/yaml.ts";

function found(text: string): (string | null)[][] {
  const { root } = readYaml(new TextFile("t.yaml", text));
  return unknownProperties("AWS::CloudTrail::Trail", root ?? undefined).map(({ name, meant, origin }) => [
    name,
    meant,
    String(origin.locate().startLine),
  ]);
}

describe("unknownProperties", () => {
  it("finds an operator in another spelling", () => {
    expect(
      found(
        "AdvancedEventSelectors:\n  - FieldSelectors:\n      - Field: eventName\n        equals: [PutItem]\n        Equals: [GetItem]\n",
      ),
    ).toEqual([["equals", "Equals", "4"]]);
  });
  it("finds what no selector has", () => {
    expect(found("EventSelectors:\n  - DataResources:\n      - { Type: T, Value: [v] }\n")).toEqual([
      ["Value", null, "3"],
    ]);
  });
  it("finds a decisive property in another spelling", () => {
    expect(found("isLogging: true\n")).toEqual([["isLogging", "IsLogging", "1"]]);
  });
  it("looks past functions", () => {
    expect(
      found(
        "EventSelectors:\n  - Fn::If: [c, { ReadWriteType: All }, !Ref AWS::NoValue]\nTags: [{ Key: a, Value: b }]\n",
      ),
    ).toEqual([]);
  });
});
