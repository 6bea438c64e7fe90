import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPattern } from "../../scripts/generate/catalog-patterns.mjs";
import {
  bindPattern,
  completePattern,
  fillPattern,
  isFilled,
  parsePattern,
  placeholderNames,
} from "../../src/catalog/arn-pattern.ts";
import { display, knownString, literal, unresolvedText, type Text } from "../../src/model/text.ts";

const table = "arn:{partition}:dynamodb:{region}:{account}:table/{table}";
const stream = `${table}/stream/{label...}`;

describe("parsePattern", () => {
  test("splits into literals and placeholders", () => {
    expect(parsePattern("a:{one}/{two...}")).toEqual([
      "a:",
      { name: "one", rest: false },
      "/",
      { name: "two", rest: true },
    ]);
    expect(parsePattern("{only}")).toEqual([{ name: "only", rest: false }]);
    expect(parsePattern("")).toEqual([]);
  });

  test.each(["a{", "a}", "{Upper}", "{}", "{a..}", "{a}{b}", "${a}}"])("refuses %s", (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(SyntaxError);
  });

  test("names placeholders once, in order", () => {
    expect(placeholderNames("{b}/{a}/{b}")).toEqual(["b", "a"]);
  });
});

test("the generator lets through what can be parsed, and nothing else", () => {
  const pieces = fc.array(fc.constantFrom("{", "}", "a", "{a}", "{bC...}", "{...}", ".", ":", "/", "A", "{A}"), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(pieces, (words) => {
      const pattern = words.join("");
      const { names, problem } = readPattern(pattern);
      if (problem !== undefined) expect(() => parsePattern(pattern)).toThrow(SyntaxError);
      else expect(placeholderNames(pattern)).toEqual(names);
    }),
  );
});

describe("bindPattern", () => {
  test.each<[string, string, Record<string, string> | undefined]>([
    [
      table,
      "arn:aws:dynamodb:eu-west-1:111122223333:table/Music",
      { partition: "aws", region: "eu-west-1", account: "111122223333", table: "Music" },
    ],
    // Neither the ARN of an index nor that of a stream is the ARN of a table.
    [table, "arn:aws:dynamodb:eu-west-1:111122223333:table/Music/index/ByArtist", undefined],
    [table, "arn:aws:dynamodb:eu-west-1:111122223333:table/", undefined],
    [table, "arn:aws:dynamodb:eu-west-1::table/Music", undefined],
    // Labels of streams are times.
    [
      stream,
      "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/Music/stream/2021-04-15T04:02:47.428",
      {
        partition: "aws-cn",
        region: "cn-north-1",
        account: "111122223333",
        table: "Music",
        label: "2021-04-15T04:02:47.428",
      },
    ],
    [
      "arn:{partition}:ec2:{region}::snapshot/{snapshot}",
      "arn:aws:ec2:us-east-1::snapshot/snap-1",
      { partition: "aws", region: "us-east-1", snapshot: "snap-1" },
    ],
    [
      "arn:{partition}:s3:::{bucket}/{key...}",
      "arn:aws:s3:::logs/a/b:c",
      { partition: "aws", bucket: "logs", key: "a/b:c" },
    ],
    ["{a}/{a}", "x/x", { a: "x" }],
    ["{a}/{a}", "x/y", undefined],
    ["a.b", "a.b", {}],
    ["a.b", "axb", undefined],
    ["[{a}]", "[x]", { a: "x" }],
  ])("%s in %s", (pattern, arn, expected) => {
    const bound = bindPattern(pattern, arn);
    expect(bound === undefined ? undefined : Object.fromEntries(bound)).toEqual(expected);
  });
});

describe("fillPattern", () => {
  const region = unresolvedText({
    id: "region",
    kind: "region",
    unknown: { code: "any-other", name: "the stack's Region" },
  });

  test("gives a text when every placeholder has one", () => {
    const filled = fillPattern(
      "arn:{region}:{a}/{a}",
      new Map([
        ["region", region],
        ["a", literal("x")],
      ]),
    );
    expect(isFilled(filled) && display(filled)).toBe("arn:${Region}:x/x");
  });

  test("names what is missing", () => {
    const filled = fillPattern(stream, new Map([["table", literal("Music")]]));
    expect(isFilled(filled) ? [] : filled.holes.map((hole) => hole.name)).toEqual([
      "partition",
      "region",
      "account",
      "label",
    ]);
  });

  test("merges literals, so that texts can be compared", () => {
    expect(fillPattern("a{x}b", new Map([["x", literal("-")]]))).toEqual(literal("a-b"));
    expect(fillPattern("a{x}b", new Map([["x", literal("")]]))).toEqual(literal("ab"));
  });

  test("completePattern asks once a name", () => {
    const asked: string[] = [];
    const text = completePattern("{a}/{b...}/{a}", new Map(), (hole) => {
      asked.push(hole.name);
      return literal(hole.rest ? "rest" : "segment");
    });
    expect(asked).toEqual(["a", "b"]);
    expect(knownString(text)).toBe("segment/rest/segment");
  });
});

describe("filling and binding belong together", () => {
  const name = fc.stringMatching(/^[a-z][A-Za-z]{0,5}$/);
  const separator = fc
    .tuple(fc.constantFrom(":", "/"), fc.stringMatching(/^[a-z.+*()|^$\\[\]-]{0,5}$/), fc.constantFrom(":", "/"))
    .map((parts) => parts.join(""));
  const pattern = fc.array(fc.tuple(separator, name), { maxLength: 6 }).map((pieces) => ({
    text: pieces.map(([literalPiece, placeholder]) => `${literalPiece}{${placeholder}}`).join("") + ":end",
    names: [...new Set(pieces.map(([, placeholder]) => placeholder))],
  }));
  const value = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/[/:]/.test(text));

  test("what was filled in is bound again", () => {
    fc.assert(
      fc.property(pattern, fc.array(value, { minLength: 8, maxLength: 8 }), ({ text, names }, values) => {
        const variables = new Map<string, Text>(
          names.map((placeholder, index) => [placeholder, literal(values[index] ?? "value")]),
        );
        const filled = fillPattern(text, variables);
        if (!isFilled(filled)) throw new Error("left a hole");
        const bound = bindPattern(text, knownString(filled) ?? "");
        expect(bound).toEqual(
          new Map([...variables].map(([placeholder, variable]) => [placeholder, knownString(variable)])),
        );
      }),
    );
  });

  test("what was bound fills to the same ARN", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(table, stream, "arn:{partition}:s3:::{bucket}/{key...}", "{a}-{b}"),
        fc.array(fc.constantFrom("arn", ":", "/", "aws", "s3", "table", "stream", "-", "x", "dynamodb"), {
          maxLength: 20,
        }),
        (chosen, words) => {
          const arn = words.join("");
          const bound = bindPattern(chosen, arn);
          if (bound === undefined) return;
          expect(
            fillPattern(chosen, new Map([...bound].map(([placeholder, text]) => [placeholder, literal(text)]))),
          ).toEqual(literal(arn));
        },
      ),
    );
  });

  test("any text is answered without an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (arn) => {
        bindPattern(stream, arn);
      }),
    );
  });
});
