import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyArnForm, arnForm, mayMatchArn } from "../../src/selectors/arn-language.ts";
import { literal } from "../../src/model/text.ts";
import type { Comparison } from "../../src/selectors/compare.ts";
import { textFrom } from "../helpers/sinks.ts";

const table = "arn:{partition}:example:{region}:{account}:database/{database}/table/{table}";
const stream = "arn:{partition}:example:{region}:{account}:table/{table}/stream/{label...}";

/** The same forms as regular expressions, written apart. */
const expressions: Readonly<Record<string, string>> = {
  [table]: "arn:aws[a-z0-9-]*:example:[a-z0-9-]+:[a-z0-9]+:database/[^/:*?\\s]+/table/[^/:*?\\s]+",
  [stream]: "arn:aws[a-z0-9-]*:example:[a-z0-9-]+:[a-z0-9]+:table/[^/:*?\\s]+/stream/[^]+",
};

const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,4}$/);
const arn = fc
  .record({
    partition: fc.constantFrom("aws", "aws-cn"),
    region: fc.constantFrom("us-east-1", "cn-north-1"),
    database: name,
    table: name,
  })
  .map(
    (parts) =>
      `arn:${parts.partition}:example:${parts.region}:111122223333:database/${parts.database}/table/${parts.table}`,
  );

describe("mayMatchArn", () => {
  test("every ARN of a form matches by its whole, its beginnings and its ends", () => {
    fc.assert(
      fc.property(arn, fc.nat(), (value, cut) => {
        const place = cut % value.length;
        expect(mayMatchArn("equals", literal(value), arnForm(table, null))).toBe(true);
        expect(mayMatchArn("starts-with", literal(value.slice(0, place)), arnForm(table, null))).toBe(true);
        expect(mayMatchArn("ends-with", literal(value.slice(place)), arnForm(table, null))).toBe(true);
        expect(mayMatchArn("equals", literal(value), anyArnForm(null))).toBe(true);
      }),
    );
  });

  test("known values agree with a regular expression", () => {
    const piece = fc.constantFrom(
      "arn:",
      "aws",
      ":",
      "example:",
      "us-east-1:",
      "1:",
      "database/",
      "table/",
      "stream/",
      "x",
      "*",
      "/",
      "2026-01-01T00:00:00",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(table, stream), (pieces, pattern) => {
        const value = pieces.join("");
        expect(mayMatchArn("equals", literal(value), arnForm(pattern, null))).toBe(
          new RegExp(`^${expressions[pattern] ?? ""}$`).test(value),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[Comparison, string, boolean]>([
    ["starts-with", "arn:aws:example:", true],
    ["starts-with", "arn:aws:example:us-east-1:111122223333:database/db", true],
    ["starts-with", "arn:aws:example:us-east-1:111122223333:database/db/tables", false],
    ["starts-with", "arn:aws:example:*", false],
    ["equals", "arn:aws:example:us-east-1:111122223333:database/db", false],
    ["equals", "arn:${AWS::Partition}:example:${AWS::Region}:${AWS::AccountId}:database/db/table/t", true],
    ["equals", "arn:${AWS::Partition}:example:${AWS::Region}:${AWS::AccountId}:database/db", false],
    [
      "equals",
      "arn:${AWS::Partition}:example:${AWS::Region}:${AWS::AccountId}:database/${generated-name:Db}/table/t",
      true,
    ],
    ["equals", "arn:${AWS::Partition}:example:${AWS::Region}:${AWS::AccountId}:database/${segment:a}", false],
    ["equals", "${Arn}", true],
    ["equals", "${Arn}/index/x", false],
    ["starts-with", "${Prefix}database/", true],
    ["ends-with", "/table/t", true],
    ["ends-with", "/index/t", false],
    ["ends-with", "${Table}", true],
  ])("%s %s: %s", (comparison, value, expected) => {
    expect(mayMatchArn(comparison, textFrom(value), arnForm(table, null))).toBe(expected);
  });

  test("a known partition leaves out the others", () => {
    expect(mayMatchArn("starts-with", literal("arn:aws:example:"), arnForm(table, "aws-cn"))).toBe(false);
    expect(mayMatchArn("starts-with", literal("arn:aws-cn:example:"), arnForm(table, "aws-cn"))).toBe(true);
  });
});
