/** Titles of findings are short, whatever the names in them are: a pull request shows nothing else. */
import { rmSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingMessage } from "../../src/model/messages/finding-message.ts";
import { literal } from "../../src/model/text.ts";
import { runCheck } from "../../src/run/check.ts";
import { findingWords } from "../../src/wording/messages/finding-message.ts";
import { fitted, lengthOf, listedWithin, longestTitle, shortName } from "../../src/wording/messages/title.ts";
import { casesIn, folderOf } from "../cases/coverage-case.ts";
import { sampled } from "../helpers/sample.ts";

/** One clause, which ends where the first sentence of the message does. */
function holds(title: string): boolean {
  return lengthOf(title) <= longestTitle && !/\.\s/.test(title.replaceAll(".\u00a0", "")) && !title.endsWith(".");
}

describe("titles of the findings of all cases", () => {
  for (const place of ["../cases/coverage/", "../cases/rules/", "../regression/"])
    for (const { file, cases } of casesIn(new URL(place, import.meta.url)))
      it(`are clauses that fit: ${place}${file}`, async () => {
        for (const given of sampled(cases, 10, 2)) {
          const folder = folderOf(given);
          const outcome = await runCheck({ today: "2026-11-20", ...given.options, workingDirectory: folder });
          rmSync(folder, { recursive: true });
          const findings = outcome.kind === "done" ? outcome.run.result.findings : [];
          for (const { title = "", message } of findings) {
            expect(message.startsWith(`${title}.`), message).toBe(true);
            expect(holds(title), title).toBe(true);
          }
        }
      });
});

const name = fc.oneof(fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }), fc.constant("A. B. C"));
const names = fc.array(name, { minLength: 1, maxLength: 30 });

const message: fc.Arbitrary<FindingMessage> = fc.oneof(
  fc.record({
    code: fc.constant("coverage-undetermined" as const),
    subject: fc.oneof(
      fc.record({ code: fc.constant("resource" as const), operations: names, resource: name, type: name }),
      fc.record({
        code: fc.constant("services" as const),
        owners: fc.array(fc.record({ code: fc.constant("operations" as const), service: name, operations: names }), {
          minLength: 1,
          maxLength: 9,
        }),
        account: fc.constantFrom(null, literal("111122223333")),
      }),
    ),
    reasons: fc.constant([]),
  }),
  name.map((address) => ({ code: "key-disabled" as const, address })),
  name.map((first) => ({ code: "management-events-twice" as const, first })),
  fc.record({
    code: fc.constant("selector-redundant" as const),
    selector: fc.record({ name, index: fc.nat() }),
    by: fc.array(fc.record({ name, index: fc.nat() }), { minLength: 1, maxLength: 9 }),
  }),
);

describe("titles with long names", () => {
  it("fit", () => {
    fc.assert(
      fc.property(message, name, (said, sink) => {
        const { title } = findingWords({ message: said, resource: `t.yaml#${sink}`, when: [], construct: null });
        expect(lengthOf(title)).toBeLessThanOrEqual(longestTitle);
        expect(title.replaceAll(".\u00a0", "")).not.toContain(". ");
      }),
    );
  });

  it("fit with the answers under which they hold", () => {
    fc.assert(
      fc.property(message, name, (said, parameter) => {
        const subject = { code: "value", of: { code: "parameter-without-default", parameter, option: "p" } } as const;
        const question = { id: "q", subject, answers: ["a", "b"] } as const;
        const when = [{ question, answer: "a" }];
        const { title } = findingWords({ message: said, resource: "t.yaml#Audit", when, construct: null });
        expect(lengthOf(title)).toBeLessThanOrEqual(longestTitle);
      }),
    );
  });

  it("have both ends of a name", () => {
    expect(shortName("arn:aws:s3:::a-bucket/a/long/path", 20)).toBe("arn:aws:s3…long/path");
    expect(fitted(`${"a".repeat(90)}: logging is off`)).toMatch(/^a{42}…a{41}: logging is off$/);
    expect(fitted("word ".repeat(30))).toHaveLength(longestTitle);
  });

  it("cut a list to what there is room for", () => {
    expect(listedWithin(["A", "B", "C", "D"], 40)).toBe("A, B, C and D");
    expect(listedWithin(["A", "B", "C", "D", "E"], 40)).toBe("A, B, C and 2 more");
    expect(listedWithin(["GetItem", "Query", "Scan"], 20)).toBe("GetItem and 2 more");
    expect(listedWithin(["GetItem"], 2)).toBe("GetItem");
  });
});
