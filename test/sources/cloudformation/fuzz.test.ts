import { noFiles } from "../../../src/sources/files/neighbours.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, it } from "vitest";
import { cloudFormation } from "../../../src/sources/cloudformation/index.ts";
import { environment, read, shownModel } from "./summary.ts";

const folder = join(import.meta.dirname, "../../golden/cloudformation");
const templates = readdirSync(folder)
  .filter((name) => /\.(?:yaml|template)$/.test(name))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Reads a text and asks for every location; whatever the text is, nothing may be thrown. */
function readAll(text: string): void {
  cloudFormation.mayRead(text);
  const reading = read(text, { parameters: { Env: "prod" } });
  if (reading.kind === "read") shownModel(reading.model);
}

const fragment = fc.constantFrom("!Ref ", "!Sub ", "!If [A, B, C]", "Fn::If:", "*a", "&a ", "<<: ", "- ", "{", "}", "[", "]", '"', "'", ":", ": ", ",", "#", "|\n", ">-\n", "\t", "\n", "\r", "  ", "---\n", "...\n", "? ", "%", "{{resolve:", "}}", "${", "\u0000", "\u2028", "\uFEFF", "😀", "\uD83D", "~", "Resources:\n", "AWS::CloudTrail::Trail", "Condition: ");

describe("any text", () => {
  it("is read, refused with a place, or left alone", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fragment, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 40 }), (pieces) => { readAll(pieces.join("")); }), { numRuns: 1500 });
  });

  it("is read, refused or left alone when it is a template with a piece cut out, put in, or moved", () => {
    const cut = fc.tuple(fc.constantFrom(...templates), fc.nat(), fc.nat({ max: 60 }), fragment, fc.nat());
    fc.assert(
      fc.property(cut, ([template, at, length, inserted, elsewhere]) => {
        const start = at % template.length;
        const removed = template.slice(0, start) + inserted + template.slice(start + length);
        const target = elsewhere % removed.length;
        readAll(removed);
        readAll(removed.slice(0, target) + template.slice(start, start + length) + removed.slice(target));
      }),
      { numRuns: 600 },
    );
  });

  it("is read when it is any JSON value in the place of properties, parameters, conditions and mappings", () => {
    const key = fc.constantFrom("Ref", "Fn::Sub", "Fn::If", "Fn::Join", "Fn::Split", "Fn::Select", "Fn::GetAtt", "Fn::FindInMap", "Fn::Equals", "Fn::Not", "Fn::And", "Condition", "Type", "Properties", "TrailName", "IsLogging", "EventSelectors", "AdvancedEventSelectors", "FieldSelectors", "Field", "Equals", "DataResources", "Values", "__proto__", "Default");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 6 }, fc.constantFrom("C", "T", "P", "AWS::Region", "AWS::NoValue", "${T.Arn}-${P}", "{{resolve:a}}", ":", true, null, 1, "a"), fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(key, tie("value"), { maxKeys: 3 })),
    }));
    fc.assert(
      fc.property(value, value, value, value, (properties, parameter, condition, mapping) => {
        const template = {
          Parameters: { P: parameter },
          Conditions: { C: condition },
          Mappings: { M: mapping },
          Resources: { T: { Type: "AWS::CloudTrail::Trail", Condition: "C", Properties: properties }, D: { Type: "AWS::DynamoDB::Table", Properties: { TableName: properties } } },
        };
        const reading = cloudFormation.read({ uri: "t", text: JSON.stringify(template), files: noFiles }, environment());
        if (reading.kind !== "read") throw new Error(reading.kind);
        shownModel(reading.model);
      }),
      { numRuns: 1000 },
    );
  });
});
