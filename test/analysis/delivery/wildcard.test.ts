import fc from "fast-check";
import { expect, test } from "vitest";
import { isSame, matchesWildcards } from "../../../src/analysis/delivery/wildcard.ts";
import { concatenate, knownString, literal, substitute, type Text, type Unresolved } from "../../../src/model/text.ts";

const pieces: readonly Unresolved[] = [
  { id: "account", kind: "account", unknown: { code: "any-other", name: "the account" } },
  { id: "name", kind: "segment", unknown: { code: "any-other", name: "a name" } },
  { id: "any", kind: "anything", unknown: { code: "any-other", name: "anything" } },
];
const piece = fc.constantFrom(...pieces);
const textOf = (characters: readonly string[]): fc.Arbitrary<Text> =>
  fc.array(fc.oneof(fc.constantFrom(...characters), piece), { maxLength: 8 }).map((parts) => concatenate(parts));
const subject = textOf(["a", "1", "/", ":"]);
const pattern = textOf(["a", "1", "/", ":", "*", "?"]);
const values = fc.record({
  account: fc.constantFrom("1", "11"),
  name: fc.constantFrom("a", "1", "a1"),
  any: fc.constantFrom("", "a", "1/", ":a"),
});

function filled(text: Text, given: Readonly<Record<string, string>>): string {
  return knownString(substitute(text, ({ id }) => literal(given[id] ?? ""))) ?? "";
}

function matchesPlain(text: string, wanted: string): boolean {
  const expression = wanted.replaceAll("*", "[^]*").replaceAll("?", "[^]");
  return new RegExp(`^${expression}$`, "u").test(text);
}

test("yes and no hold for whatever the open pieces turn out to be", () => {
  fc.assert(
    fc.property(subject, pattern, values, (text, wanted, given) => {
      const answer = matchesWildcards(text, wanted);
      expect([answer, "maybe"]).toContain(
        matchesPlain(filled(text, given), filled(wanted, given)) ? reachable(answer, "yes") : reachable(answer, "no"),
      );
    }),
    { numRuns: 3000 },
  );
});

test("without wildcards, yes and no hold as well", () => {
  fc.assert(
    fc.property(subject, pattern, values, (text, wanted, given) => {
      const answer = isSame(text, wanted);
      expect([answer, "maybe"]).toContain(
        filled(text, given) === filled(wanted, given) ? reachable(answer, "yes") : reachable(answer, "no"),
      );
    }),
    { numRuns: 3000 },
  );
});

/** What is true under one assignment: the sure answer must be it, an open answer may be. */
function reachable(answer: string, actual: string): string {
  return answer === "maybe" ? "maybe" : actual;
}

test("known texts are decided", () => {
  expect(matchesWildcards(literal("arn:aws:s3:::logs/AWSLogs/1/x"), literal("arn:*:s3:::l?gs/*"))).toBe("yes");
  expect(matchesWildcards(literal("arn:aws:s3:::logs"), literal("arn:aws:s3:::logs/*"))).toBe("no");
  expect(isSame(literal("a*"), literal("a*"))).toBe("yes");
  expect(isSame(literal("ab"), literal("a*"))).toBe("no");
  expect(matchesWildcards(literal("home/ann"), literal("home/${aws:username}"))).toBe("maybe");
});

test("long patterns and texts get an answer", () => {
  const stars = (count: number): Text => literal(`${"*a".repeat(count)}b`);
  expect(matchesWildcards(literal("a".repeat(1000)), stars(900))).toBe("no");
  expect(matchesWildcards(literal(`${"a".repeat(1000)}b`), stars(900))).toBe("yes");
  expect(matchesWildcards(literal("a".repeat(10_000)), stars(4000))).toBe("maybe");
});
