import fc from "fast-check";
import { expect, test } from "vitest";
import { statementsOf, textsOf } from "../../../src/analysis/delivery/document.ts";
import { startOfFile } from "../../../src/model/location.ts";
import { concatenate, literal, type Text } from "../../../src/model/text.ts";

const origin = startOfFile("main.tf");
const read = (text: Text): ReturnType<typeof statementsOf> => statementsOf({ kind: "text", text, origin });

test("any text gives statements or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
      const statements = read(literal(text));
      expect(statements === null || Array.isArray(statements)).toBe(true);
    }),
  );
});

test("deep nesting gives none, or statements", () => {
  expect(read(literal("[".repeat(200_000)))).toBeNull();
});

test("open pieces stay where they stand inside strings", () => {
  const piece = {
    id: "main.tf#aws_s3_bucket.logs.arn",
    kind: "anything",
    unknown: { code: "any-other", name: "the ARN" },
  } as const;
  const statements = read(concatenate(['{"Statement": {"Effect": "Allow", "Resource": ["', piece, '/AWSLogs/*"]}}']));
  const resource = statements?.[0]?.elements.get("Resource");
  expect(resource === undefined ? null : textsOf(resource)).toEqual([concatenate([piece, "/AWSLogs/*"])]);
});

test("a document that is open in its structure is not judged", () => {
  const piece = { id: "var.statements", kind: "anything", unknown: { code: "any-other", name: "statements" } } as const;
  expect(read(concatenate(['{"Statement": ', piece, "}"]))).toBeNull();
  expect(read(concatenate(['{"Statement": [{"Effect": "Allow"}, "', piece, '"]}']))).toBeNull();
});
