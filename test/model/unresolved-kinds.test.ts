import { describe, expect, it } from "vitest";
import { arnForm, mayMatchArn } from "../../src/selectors/arn-language.ts";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { literal, unresolvedText } from "../../src/model/text.ts";
import { canBeEmpty, canHoldCharacter, type UnresolvedKind } from "../../src/model/unresolved-kinds.ts";
import { compare } from "../../src/selectors/compare.ts";

/** Characters that texts of AWS hold or that separate them, and two that no ASCII name holds. */
const characters = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), "é", "\u212A"];

const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const lower = upper.toLowerCase();
const digits = "0123456789";

interface Kind {
  readonly kind: UnresolvedKind;
  readonly holds: string;
  /** Values that the documents named beside the kind show. */
  readonly values: readonly string[];
}

const { partitions } = loadSemantics();
const kinds: readonly Kind[] = [
  { kind: "partition", holds: `${lower}${digits}-`, values: partitions.map(({ id }) => id) },
  {
    kind: "region",
    holds: `${lower}${digits}-`,
    values: partitions.flatMap(({ regions, alwaysEnabled }) => [...regions, ...(alwaysEnabled ?? [])]),
  },
  { kind: "account", holds: digits, values: ["012345678901"] },
  {
    kind: "generated-name",
    holds: `${lower}${upper}${digits}-._`,
    values: ["MyStack-MyBucket-abcdefghijk1", "stack-Orders-1A2B3C4D5E6F.fifo", "us-east-1_a1B2c3D4e"],
  },
  {
    kind: "segment",
    holds: characters.filter((character) => character !== ":" && character !== "/").join(""),
    values: ["my table, with a comma;", "arn*"],
  },
  { kind: "anything", holds: characters.join(""), values: ["arn:aws:s3:::bucket/key"] },
];

describe.each(kinds)("$kind", ({ kind, holds, values }) => {
  const held = characters.filter((character) => holds.includes(character));

  it("holds these characters and no others", () => {
    expect(characters.filter((character) => canHoldCharacter(kind, character))).toEqual(held);
  });

  it.each(values)("can be %s", (value) => {
    expect(value.split("").filter((character) => !canHoldCharacter(kind, character))).toEqual([]);
  });

  it("is empty only where it can be anything", () => {
    expect(canBeEmpty(kind)).toBe(kind === "anything");
  });

  it("means the same to those who compare texts, and texts with the forms of ARNs", () => {
    const text = unresolvedText({ id: "piece", kind, unknown: { code: "any-other", name: "piece" } });
    const begins = characters.filter((character) => compare("starts-with", text, literal(character)) === "maybe");
    expect(begins).toEqual(held);
    const plain = characters.filter((character) => !"{}".includes(character));
    const matches = plain.filter((character) => mayMatchArn("equals", text, arnForm(character, null)));
    expect(matches).toEqual(plain.filter((character) => holds.includes(character)));
  });
});
