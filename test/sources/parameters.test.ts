import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readParameters } from "../../src/sources/parameters.ts";

describe("a parameter file", () => {
  it.each([
    [
      "the list of the CloudFormation command line",
      '[{"ParameterKey": "A", "ParameterValue": "x"}, {"ParameterKey": "B", "UsePreviousValue": true}, {"ParameterKey": "C", "ParameterValue": ["y", 1]}]',
      [
        ["A", "x"],
        ["C", "y,1"],
      ],
    ],
    [
      "a list of pairs",
      '["A=x", "B=y=z", "C="]',
      [
        ["A", "x"],
        ["B", "y=z"],
        ["C", ""],
      ],
    ],
    [
      "the map of CodePipeline",
      '{"Parameters": {"A": "x", "B": true}, "Tags": {"T": {"a": "b"}}}',
      [
        ["A", "x"],
        ["B", "true"],
      ],
    ],
    [
      "a plain map",
      '\uFEFF{"A": "x", "B": 7, "Parameters": "p", "C": null}',
      [
        ["A", "x"],
        ["B", "7"],
        ["Parameters", "p"],
      ],
    ],
    ["nothing", "{}", []],
  ])("is %s", (_, text, expected) => {
    const reading = readParameters("p.json", text);
    expect(reading.kind === "read" ? [...reading.values] : reading).toEqual(expected);
  });

  it.each([
    ["text", "A: x", 1, 1, "the text is not valid JSON"],
    ["a value", "12", 1, 1, "expected a JSON list"],
    [
      "an entry without a key",
      '[\n  {"ParameterKey": "A", "ParameterValue": "x"},\n  {"Key": "B"}\n]',
      3,
      3,
      'entry 2 has no "ParameterKey"',
    ],
    ["an object as a value", '{\n  "Parameters": {\n    "A": {}\n  }\n}', 3, 10, 'the value of "A" is neither'],
    [
      "an object as a value in a list",
      '[{"ParameterKey": "A",\n  "ParameterValue": {}}]',
      2,
      21,
      'the value of "A" is neither',
    ],
    ["a name twice", '{\n  "A": "x",\n  "A": "y"\n}', 3, 3, 'the key "A" appears a second time'],
  ])("is refused where it holds %s", (_, text, startLine, startColumn, message) => {
    const reading = readParameters("p.json", text);
    expect(reading).toMatchObject({
      kind: "failed",
      error: {
        location: { uri: "p.json", startLine, startColumn },
        message: expect.stringContaining(message) as unknown,
      },
    });
  });

  it("is read or refused with a place, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        const reading = readParameters("p.json", text);
        return reading.kind === "read" || (reading.error.location?.startLine ?? 0) > 0;
      }),
    );
  });
});
