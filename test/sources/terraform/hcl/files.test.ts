/** Functions that read files: file, templatefile, fileset and what decodes their texts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesetMatcher } from "../../../../src/sources/terraform/hcl/fileset-pattern.ts";
import { shown } from "../../cloudformation/summary.ts";
import { modelOf, readFiles } from "./reading.ts";

const files = {
  "m/cfg.yaml": `
name: orders
multi: yes
short: y
count: 1_000
account: "012345678901"
bare: 123456789012
big: 12345678901234567890
list: [a, b]
at: 2026-01-02
nested: { deep: [{ x: one }] }
`,
  "m/cfg.json": '{ "name": "orders", "size": 3, "on": true, "list": ["a", "b"] }',
  "m/broken.json": "{",
  "m/broken.yaml": "a: [",
  "m/greeting.tftpl": "hello ${name}%{ if loud }!%{ endif }",
  "m/itself.tftpl": '${templatefile("itself.tftpl", {})}',
  "m/tables/a.yaml": "name: a",
  "m/tables/b.yml": "name: b",
  "m/tables/old/c.yaml": "name: c",
  "m/tables/old/er/d.yaml": "name: d",
  "m/text.txt": "plain",
};

/** What an expression comes to as the name of a bucket. */
function nameOf(expression: string): string | null {
  const source = `variable "open" {}
resource "aws_s3_bucket" "t" { bucket = ${expression} }
`;
  const { resources } = modelOf({ "m/main.tf": source, ...files });
  return shown(resources[0]?.variables.get("bucket"));
}

describe("functions that read files", () => {
  it.each([
    ['file("text.txt")', "plain"],
    ['file("${path.module}/text.txt")', "plain"],
    ['file("${path.root}/tables/../text.txt")', "plain"],
    ['file("${abspath(path.module)}/text.txt")', "plain"],
    ['yamldecode(file("cfg.yaml")).name', "orders"],
    ['tostring(yamldecode(file("cfg.yaml")).multi)', "true"],
    ['tostring(yamldecode(file("cfg.yaml")).short)', "true"],
    ['tostring(yamldecode(file("cfg.yaml")).count + 1)', "1001"],
    ['yamldecode(file("cfg.yaml")).account', "012345678901"],
    ['"${yamldecode(file("cfg.yaml")).bare}"', "123456789012"],
    ['"${yamldecode(file("cfg.yaml")).big}"', "12345678901234567890"],
    ['join(",", yamldecode(file("cfg.yaml")).list)', "a,b"],
    ['yamldecode(file("cfg.yaml")).nested.deep[0].x', "one"],
    ['yamldecode("name: [x]").name[0]', "x"],
    ['jsondecode(file("cfg.json")).name', "orders"],
    ['tostring(jsondecode(file("cfg.json")).size + 1)', "4"],
    ['try(jsondecode(file("broken.json")), "fallback")', "fallback"],
    ['try(file("none.txt"), "fallback")', "fallback"],
    ['fileexists("text.txt") ? "yes" : "no"', "yes"],
    ['fileexists("none.txt") ? "yes" : "no"', "no"],
    ['templatefile("greeting.tftpl", { name = "you", loud = true })', "hello you!"],
    ['join(",", fileset("tables", "*.yaml"))', "a.yaml"],
    [
      'join(",", fileset(path.module, "tables/**/*.{yml,yaml}"))',
      "tables/a.yaml,tables/b.yml,tables/old/c.yaml,tables/old/er/d.yaml",
    ],
    ['join(",", [for f in fileset("${path.module}/tables", "old/**") : yamldecode(file("tables/${f}")).name])', "c,d"],
  ])("%s is %s", (expression, expected) => {
    expect(nameOf(expression)).toBe(expected);
  });

  it.each([
    ["a file outside of the repository", 'file("../../outside/secret.txt")'],
    ["an absolute path", 'file("/etc/hostname")'],
    ["a path that is not known", 'file("${var.open}/text.txt")'],
    ["YAML that does not parse", 'try(yamldecode(file("broken.yaml")).name, "fallback")'],
    ["a date, which Terraform writes otherwise", 'yamldecode(file("cfg.yaml")).at'],
    ["a template that holds itself", 'templatefile("itself.tftpl", {})'],
    ["a folder that is not seen", 'join(",", fileset("nowhere", "*"))'],
    ["classes of characters", 'join(",", fileset("tables", "[ab].yaml"))'],
  ])("leaves %s open", (_what, expression) => {
    expect(nameOf(expression)).toMatch(/^<.*>$/s);
  });

  it("gives what is decoded the place that it has in its file, and shows no line of it", () => {
    const texts = {
      "m/main.tf": `locals { all = yamldecode(file("\${path.module}/trail.yaml")) }
resource "aws_cloudtrail" "t" {
  name           = local.all.name
  s3_bucket_name = "logs"
  enable_logging = local.all.on
}
`,
      "m/trail.yaml": "name: audit\non: false\n",
    };
    const reading = readFiles(texts);
    expect(reading.kind).toBe("read");
    if (reading.kind !== "read") return;
    const [sink] = reading.model.sinks;
    if (sink?.kind !== "trail" || sink.logging.kind !== "known") throw new Error("not known");
    expect(sink.logging.value).toBe(false);
    expect(sink.logging.origin.locate()).toMatchObject({ uri: "m/trail.yaml", startLine: 2, startColumn: 5 });
    expect(reading.parts?.find(({ uri }) => uri === "m/trail.yaml")).toMatchObject({ mayQuote: false });
  });

  it("never throws, whatever the file holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom("a: &x [*x]", "[".repeat(20_000), "${".repeat(5000), "%{ for x in y }"),
          fc.json(),
        ),
        fc.constantFrom("yamldecode(file(%))", "jsondecode(file(%))", "templatefile(%, {})", "file(%)"),
        (text, call) => {
          const source = `resource "aws_dynamodb_table" "t" { name = ${call.replace("%", '"any"')} }\n`;
          expect(readFiles({ "m/main.tf": source, "m/any": text }).kind).toBe("read");
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("patterns of fileset", () => {
  it.each([
    ["*.yaml", "a.yaml", true],
    ["*.yaml", "x/a.yaml", false],
    ["**/*.yaml", "a.yaml", true],
    ["**/*.yaml", "x/y/a.yaml", true],
    ["x/**", "x/y/a.yaml", true],
    ["x/**", "z/a.yaml", false],
    ["?.yaml", "a.yaml", true],
    ["{a,b}.{yml,yaml}", "b.yml", true],
    ["{a,b}.yaml", "c.yaml", false],
    ["a*c*e", "abcde", true],
    ["a*c*e", "abcd", false],
    [".*", ".hidden", true],
    ["a.yaml", "abyaml", false],
  ])("%s on %s: %s", (pattern, path, expected) => {
    expect(filesetMatcher(pattern)?.(path)).toBe(expected);
  });

  it("takes no time for a pattern that is made to take it", () => {
    expect(filesetMatcher("*a".repeat(400))?.("a".repeat(3000))).toBe(true);
    expect(filesetMatcher("**/".repeat(300))?.("a/".repeat(1000))).toBeDefined();
    expect(filesetMatcher("{a,b}".repeat(200))).toBeUndefined();
  });
});
