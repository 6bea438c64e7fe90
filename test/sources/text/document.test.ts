import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/sources/text/json.ts";
import type { DocumentNode, Entry } from "../../../src/sources/text/node.ts";
import { TextFile } from "../../../src/sources/text/text-file.ts";
import { readYaml } from "../../../src/sources/text/yaml.ts";

type Read = typeof readYaml | typeof readJson;

function read(reader: Read, text: string): DocumentNode {
  const { root, errors } = reader(new TextFile("file", text));
  if (root === null) throw new Error(JSON.stringify(errors));
  return root;
}

/** Scalars as `type:text`, tags in front. */
function plain(node: DocumentNode): unknown {
  const tag = node.tag === null ? "" : `${node.tag} `;
  switch (node.kind) {
    case "scalar":
      return `${tag}${node.type}:${node.text}`;
    case "sequence":
      return node.items.map(plain);
    case "map":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  }
}

/** The text that an origin covers. */
function covered(text: string, origin: Entry["origin"]): string {
  const { startLine, startColumn, endLine, endColumn } = origin.locate();
  const lines = text.split("\n");
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return text.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

describe("YAML", () => {
  it.each([
    ["yes", "boolean:true"],
    ["Off", "boolean:false"],
    ["TRUE", "boolean:true"],
    ["n", "string:n"],
    ["tRUE", "string:tRUE"],
    ["~", "null:"],
    ["Null", "null:"],
    ["'null'", "string:null"],
    ["0123", "string:0123"],
    ["1e3", "string:1e3"],
    ["2010-09-09", "string:2010-09-09"],
    ["=", "string:="],
    ["!Sub yes", "!Sub string:yes"],
    ["!Any [a]", ["string:a"]],
    ["a\n  b", "string:a b"],
    ["|\n  a\n  b", "string:a\nb\n"],
    ['"\\u00e9\\n"', "string:é\n"],
  ])("%s", (text, expected) => {
    expect(plain(read(readYaml, `k: ${text}\n`))).toEqual({ k: expected });
  });

  it("merges mappings, of which what is written and then the first counts", () => {
    const text = "a: &a { x: 1, y: 1 }\nb: &b { x: 2, z: 2 }\nc:\n  <<: [*a, *b]\n  y: 3\n";
    expect(plain(read(readYaml, text))).toMatchObject({ c: { x: "string:1", y: "string:3", z: "string:2" } });
  });

  // What PyYAML 6.0.3 makes of these, which the YAML specification does not allow.
  it.each([
    ["a bracket at the column of the key", "a:\n  b: [{\n    c: d\n  }]\n", { a: { b: [{ c: "string:d" }] } }],
    [
      "a bracket at the margin",
      "a:\n  b: [\nc,\nd\n]\n  e: f\n",
      { a: { b: ["string:c", "string:d"], e: "string:f" } },
    ],
    ["a string that goes on at the margin", 'a:\n  b: "c\nd"\n  e: f\n', { a: { b: "string:c d", e: "string:f" } }],
    ["the same in single quotes", "- a: 'it''s\n\n\t\nb'\n", [{ a: "string:it's\n\nb" }]],
    ["a quoted key before one", "'a': !X [b,\n'c'\n]\n", { a: ["string:b", "string:c"] }],
    [
      "brackets in plain and block scalars, which are none",
      "a:\n  p: x [1\n  q: |\n    - [\n  # it's\n  r: [b # ]\n ,\nc]\n",
      { a: { p: "string:x [1", q: "string:- [\n", r: ["string:b", "string:c"] } },
    ],
  ])("is read as libyaml reads it: %s", (_, text, expected) => {
    expect(plain(read(readYaml, text))).toEqual(expected);
  });

  it("has the places of what is indented too little", () => {
    const text = "a:\n  b: [{\n c: 'd\n e', f: g\n}]\n  h: i\n";
    const root = read(readYaml, text);
    const inner = root.kind === "map" ? root.get("a")?.value : undefined;
    const entries = inner?.kind === "map" ? inner.entries : [];
    expect(entries.map(({ origin }) => covered(text, origin))).toEqual(["b: [{\n c: 'd\n e', f: g\n}]", "h: i"]);
  });

  it("reads flow collections and strings the same, however little their lines are indented", () => {
    const lines = [
      "a:",
      "  - b:",
      "      c: [x,",
      "        'y",
      "        z', {k: v,",
      '        "l": "m',
      '        n"}',
      "      ]",
      "    d: e",
    ];
    const expected = plain(read(readYaml, `${lines.join("\n")}\n`));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 }), (indents) => {
        const text = lines
          .map((line, index) => (index < 3 || index > 7 ? line : " ".repeat(indents[index - 3] ?? 0) + line.trim()))
          .join("\n");
        expect(plain(read(readYaml, `${text}\n`))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      "block collections without what follows",
      "a:\n  b:\n    - c # comment\n  # more\n\n\nd: e\n",
      "a:\n  b:\n    - c",
    ],
    ["flow collections", "a: { b: [c ,] } # comment\n", "a: { b: [c ,] }"],
    ["quoted scalars with their quotes", "a: 'b'   \n", "a: 'b'"],
    ["block scalars without trailing lines", "a: |+\n  b\n\n\nc: d\n", "a: |+\n  b"],
    ["a key without a value", "a:\nb: c\n", "a"],
    ["units of UTF-16", "é😀: '😀'\n", "é😀: '😀'"],
  ])("has places for %s", (_, text, expected) => {
    const root = read(readYaml, text);
    const entry = root.kind === "map" ? root.entries[0] : undefined;
    expect(entry && covered(text, entry.origin)).toBe(expected);
  });
});

describe("JSON", () => {
  it("has the values of JSON.parse, and places", () => {
    const text = '{\n  "a": [1, 12345678901, true, null, "x\\n"],\n  "__proto__": {"b": {}}\n}';
    const root = read(readJson, text);
    expect(plain(root)).toEqual(
      Object.fromEntries([
        ["a", ["number:1", "number:12345678901", "boolean:true", "null:", "string:x\n"]],
        ["__proto__", { b: {} }],
      ]),
    );
    const entry = root.kind === "map" ? root.get("__proto__") : undefined;
    expect(
      entry && [covered(text, entry.keyOrigin), covered(text, entry.value.origin), covered(text, entry.origin)],
    ).toEqual(['"__proto__"', '{"b": {}}', '"__proto__": {"b": {}}']);
  });

  it("keeps the last of several members with one key, and knows the others", () => {
    const text = '{"a": {"k": "x:\\":", "k": 2, "l": ":"}, "b": ["::", ":"]}';
    const { root, hasRepeatedKeys } = readJson(new TextFile("file", text));
    expect(hasRepeatedKeys).toBe(true);
    const inner = root?.kind === "map" ? root.get("a")?.value : undefined;
    if (inner?.kind !== "map") throw new Error("no mapping");
    expect(plain(inner)).toEqual({ k: "number:2", l: "string::" });
    expect(inner.overridden.map(({ origin }) => covered(text, origin))).toEqual(['"k": "x:\\":"']);
    expect(covered(text, inner.get("k")?.origin ?? inner.origin)).toBe('"k": 2');
  });

  it("finds repeated keys exactly where there are some", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readJson(new TextFile("file", JSON.stringify(value))).hasRepeatedKeys).toBe(false);
      }),
    );
  });

  it("reads the same as YAML does", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,5}$/),
          fc.oneof(fc.boolean(), fc.array(fc.stringMatching(/^[ -~]{0,6}$/))),
        ),
        (value) => {
          const text = JSON.stringify(value, null, 1);
          expect(plain(read(readJson, text))).toEqual(plain(read(readYaml, text)));
        },
      ),
    );
  });
});

describe("places in a text", () => {
  it.each([
    ["LF", "a: 1\nbc: x\n"],
    ["CR LF", "a: 1\r\nbc: x\r\n"],
    ["a lone CR", "a: 1\rbc: x\r"],
  ])("count lines that end with %s", (_, text) => {
    const file = new TextFile("file", text);
    const at = text.indexOf("x");
    expect(file.locate(at, at + 1)).toEqual({ uri: "file", startLine: 2, startColumn: 5, endLine: 2, endColumn: 6 });
    expect([1, 2, 3, 4].map((line) => file.lineAt(line))).toEqual(["a: 1", "bc: x", "", ""]);
  });

  it("count UTF-16 units", () => {
    const origins = scalarsIn(read(readYaml, "k: [é😀, !Ref 😀b]\n")).map(({ origin }) => origin.locate());
    expect(origins.map(({ startColumn, endColumn }) => [startColumn, endColumn])).toEqual([
      [5, 8],
      [15, 18],
    ]);
  });
});

function scalarsIn(node: DocumentNode): readonly DocumentNode[] {
  switch (node.kind) {
    case "scalar":
      return [node];
    case "sequence":
      return node.items.flatMap(scalarsIn);
    case "map":
      return node.entries.flatMap(({ value }) => scalarsIn(value));
  }
}
