import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { join, split } from "../../src/model/join-split.ts";
import {
  concatenate,
  display,
  knownString,
  literal,
  substitute,
  type Text,
  type Unresolved,
} from "../../src/model/text.ts";
import type { UnresolvedKind } from "../../src/model/unresolved-kinds.ts";

const piece = (kind: UnresolvedKind): Unresolved => ({ id: kind, kind, unknown: { code: "any-other", name: kind } });
const [partition, region, account] = [piece("partition"), piece("region"), piece("account")];
const [generated, segment, anything] = [piece("generated-name"), piece("segment"), piece("anything")];
const pieces = [partition, region, account, generated, segment, anything];

const separator = fc.constantFrom(",", ":", "/", "-", "::", ", ", ",,", "s", "0", "é", "1-");
const plain = fc
  .array(fc.constantFrom("a", "s", "0", ",", ":", "/", "-", "::", " ", "é"), { maxLength: 6 })
  .map((parts) => parts.join(""));
const text = fc.array(fc.oneof(plain, fc.constantFrom(...pieces)), { maxLength: 6 }).map(concatenate);

/** One value for each piece, the same wherever it stands. */
const filling = fc.record<Record<UnresolvedKind, string>>({
  partition: fc.constantFrom("aws", "aws-cn"),
  region: fc.constantFrom("eu-west-1", "us-gov-east-1"),
  account: fc.constantFrom("012345678901", "110000000001"),
  "generated-name": fc.constantFrom("stack-Orders-1A2B3C4D", "a.fifo"),
  segment: fc.constantFrom("x", ",", "a,b", " ", "-,", ",,", "s"),
  anything: fc.constantFrom("", ",", ":", "::", "a:b/c,d", "/", ":,", "1-"),
});

function filled(open: Text, by: Readonly<Record<UnresolvedKind, string>>): string {
  return knownString(substitute(open, ({ kind }) => literal(by[kind]))) ?? "(open)";
}

describe("split", () => {
  it("does what String.split does with known texts", () => {
    fc.assert(
      fc.property(plain, separator, (whole, at) => {
        expect(split(literal(whole), at)).toEqual({ items: whole.split(at).map(literal), rest: null });
      }),
    );
  });

  it("is undone by join", () => {
    fc.assert(
      fc.property(text, separator, (whole, at) => {
        const { items, rest } = split(whole, at);
        expect(join(literal(at), rest === null ? items : [...items, rest.text])).toEqual(whole);
      }),
    );
  });

  it("holds whatever the pieces turn out to be", () => {
    fc.assert(
      fc.property(text, separator, filling, (whole, at, by) => {
        const { items, rest } = split(whole, at);
        const real = filled(whole, by).split(at);
        const found = items.map((item) => filled(item, by));
        if (rest === null) expect(found).toEqual(real);
        else {
          expect(found).toEqual(real.slice(0, items.length));
          expect(filled(rest.text, by).split(at)).toEqual(real.slice(items.length));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves open only what a piece may hold the separator of", () => {
    const shown = (parts: Parameters<typeof concatenate>[0], at: string) => {
      const { items, rest } = split(concatenate(parts), at);
      return [...items.map(display), ...(rest === null ? [] : [`… ${display(rest.text)}`])];
    };
    expect(shown(["arn:", partition, ":s3:", region, ":", account], ":")).toEqual([
      "arn",
      "${Partition}",
      "s3",
      "${Region}",
      "${Account}",
    ]);
    expect(shown(["a,", generated, ",b"], ",")).toEqual(["a", "${generated-name}", "b"]);
    expect(shown(["a,", segment, ",b"], ",")).toEqual(["a", "… ${segment},b"]);
    expect(shown(["a/", segment, "/b"], "/")).toEqual(["a", "${segment}", "b"]);
    expect(shown(["a/x", anything, "/b"], "/")).toEqual(["a", "… x${anything}/b"]);
    expect(shown(["a-", region], "-")).toEqual(["a", "… ${Region}"]);
    expect(shown([account, "::", account], "::")).toEqual(["${Account}", "${Account}"]);
    expect(shown(["a1-", account], "1-")).toEqual(["a", "… ${Account}"]);
  });
});

describe("join", () => {
  it("does what Array.join does, whatever the pieces turn out to be", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, filling, (texts, between, by) => {
        expect(filled(join(between, texts), by)).toBe(texts.map((one) => filled(one, by)).join(filled(between, by)));
      }),
    );
  });
});
