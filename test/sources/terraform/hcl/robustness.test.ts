import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scan } from "../../../../src/sources/terraform/hcl/scan.ts";
import type { Reading } from "../../../../src/sources/types.ts";
import { readFiles } from "./reading.ts";

const pieces = [
  'resource "aws_cloudtrail" "t" {\n',
  'resource "aws_s3_bucket" "b" {\n',
  'module "m" {\n  source = "./m"\n',
  'dynamic "event_selector" {\n',
  "locals {\n",
  'variable "x" {\n',
  "}\n",
  "{",
  "[",
  "]",
  "(",
  ")",
  "for_each = var.x\n",
  "count = local.a\n",
  "content {\n",
  "a = local.b\n",
  "b = local.a\n",
  'name = "${var.x}-${',
  "<<-EOT\n",
  "EOT\n",
  '"',
  "\\",
  "${",
  "%{ if ",
  "%{ for x in y }",
  "[for k, v in local.a : k => v...]",
  "var.x[*].y",
  "=",
  "? :",
  "&&",
  "# comment\n",
  "/* open",
  "é漢😀",
  "\u0000",
  "\r\n",
  "1e999",
  "-",
];

function places(reading: Reading): readonly number[] {
  const notifications =
    reading.kind === "read" ? reading.model.notifications : reading.kind === "unreadable" ? reading.notifications : [];
  const things =
    reading.kind === "read"
      ? [...reading.model.sinks, ...reading.model.resources].map(({ origin }) => origin.locate())
      : [];
  return [...notifications.flatMap(({ location }) => (location === null ? [] : [location])), ...things].flatMap(
    ({ startLine, startColumn, endLine, endColumn }) => [startLine, startColumn, endLine, endColumn],
  );
}

describe("any text", () => {
  it("gives a result or a located mistake", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom(...pieces) },
            { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join("");
          const reading = readFiles({ "m/main.tf": text, "m/m/main.tf": text });
          expect(places(reading).every((number) => number >= 1)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("gives a result or a located mistake in the JSON form", () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("${var.x}", "${", "%{ if true }x", "$${x}", "aws_cloudtrail", true, null, 3),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "resource",
            "aws_cloudtrail",
            "main",
            "dynamic",
            "event_selector",
            "for_each",
            "content",
            "count",
            "//",
            "locals",
            "variable",
            "default",
            "name",
          ),
          tie("node"),
          { maxKeys: 4 },
        ),
      ),
    })).node;
    fc.assert(
      fc.property(value, (root) => {
        const reading = readFiles({
          "m/main.tf.json": JSON.stringify({ resource: root, locals: root, variable: root }),
        });
        expect(places(reading).every((number) => number >= 1)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("is scanned in blocks that lie inside it, one behind the other", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const { blocks, mistakes } = scan(text);
        const ends = blocks.map(({ end }) => end);
        expect(
          blocks.every(
            ({ start, headEnd, bodyStart, bodyEnd, end }) =>
              0 <= start &&
              start < headEnd &&
              headEnd < bodyStart &&
              bodyStart <= bodyEnd &&
              bodyEnd < end &&
              end <= text.length,
          ),
        ).toBe(true);
        expect(blocks.every(({ start }, index) => index === 0 || (ends[index - 1] ?? 0) <= start)).toBe(true);
        expect(mistakes.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
      }),
    );
  });
});

describe("configurations that would never end", () => {
  const doubling = Array.from(
    { length: 60 },
    (_line, index) => `  x${String(index + 1)} = [local.x${String(index)}, local.x${String(index)}]`,
  ).join("\n");
  const growing = Array.from(
    { length: 40 },
    (_line, index) => `  y${String(index + 1)} = "\${local.y${String(index)}}\${local.y${String(index)}}"`,
  ).join("\n");
  it.each([
    ["calls itself", 'module "again" {\n  source = "./"\n}\nresource "aws_cloudtrail" "t" {\n  name = "trail"\n}'],
    ["has a great count", 'resource "aws_cloudtrail" "t" {\n  count = 100000000\n  name  = "t${count.index}"\n}'],
    [
      "depends on itself",
      'locals {\n  a = local.b\n  b = local.a\n}\nresource "aws_cloudtrail" "t" {\n  name = local.a\n}',
    ],
    ["refers to itself", 'resource "aws_cloudtrail" "t" {\n  name = aws_cloudtrail.t.name\n}'],
    [
      "doubles its lists",
      `locals {\n  x0 = "x"\n${doubling}\n}\nresource "aws_cloudtrail" "t" {\n  name = jsonencode(local.x60)\n}`,
    ],
    [
      "doubles its texts",
      `locals {\n  y0 = "0123456789"\n${growing}\n}\nresource "aws_cloudtrail" "t" {\n  name = local.y40\n}`,
    ],
    ["nests deeply", `resource "aws_cloudtrail" "t" {\n  name = ${"[".repeat(20_000)}${"]".repeat(20_000)}\n}`],
    [
      "has many loops",
      'resource "aws_cloudtrail" "t" {\n  name = length([for a in range(2000) : [for b in range(2000) : [for c in range(2000) : c]]])\n}',
    ],
  ])("one that %s", (_name, text) => {
    const started = performance.now();
    expect(["read", "unreadable"]).toContain(readFiles({ "m/main.tf": text }).kind);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
