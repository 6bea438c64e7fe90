import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTerraformSources } from "../../../../src/sources/terraform/hcl/index.ts";
import { environment } from "../../cloudformation/summary.ts";
import { filesAt, readFiles } from "./reading.ts";

const frontEnd = await loadTerraformSources();

/** How many resources of the folder of a file are left for later; null: all were read at once. */
function leftForLater(texts: Readonly<Record<string, string>>): number | null {
  // It holds what is said at first against what a whole reading says.
  readFiles(texts);
  const [uri = "", text = ""] = Object.entries(texts)[0] ?? [];
  const reading = frontEnd.read({ uri, text, files: filesAt(texts) }, environment());
  return reading.kind === "read" ? (reading.model.later?.count ?? null) : null;
}

const table = (rest: string, name = "t"): string => `resource "aws_dynamodb_table" "${name}" {\n${rest}\n}\n`;

describe("a folder without trails", () => {
  it.each([
    ["values that are written out", table('name = "orders"\nhash_key = "id"')],
    ["nested blocks", table('name = "orders"\nattribute {\n  name = "id"\n  type = "S"\n}\nattribute { name = "b" }')],
    ["tags, with comments", table('# its name\nname = "orders" // here\ntags = {\n  team = "a"\n  "b" = true\n}')],
    ["a variable with a default", table('name = "orders-${var.stage}"') + 'variable "stage" {\n  default = "prod"\n}'],
    ["a variable of a type", `${table("name = var.stage")}variable "stage" {\n  type = list(string)\n}`],
    ["a variable that nobody declares", table('name = "${var.stage}"')],
    ["a local value", table("name = local.name") + 'locals {\n  name = "a-${var.b}"\n}'],
    ["another resource", `${table("name = aws_sqs_queue.q.name")}resource "aws_sqs_queue" "q" {\n  name = "q"\n}`],
    ["a data source", table('name = "${data.aws_region.here.name}"') + 'data "aws_region" "here" {}'],
    ["a provider", `${table("provider = aws.eu")}provider "aws" {\n  alias = "eu"\n  region = lower("EU-WEST-1")\n}`],
    [
      "an invocation beside it",
      `${table("name = 1")}resource "aws_lambda_invocation" "i" {\n  input = jsonencode(1)\n}`,
    ],
  ])("is counted, not expanded: %s", (_what, text) => {
    expect(leftForLater({ "m/main.tf": text })).toBeGreaterThan(0);
  });

  it.each([
    ["a trail", `${table('name = "a"')}resource "aws_cloudtrail" "t" {\n  name = "t"\n}`],
    ["a policy of a bucket", `${table('name = "a"')}resource "aws_s3_bucket_policy" "t" {\n  bucket = "t"\n}`],
    ["a module", `${table('name = "a"')}module "m" {\n  source = "./m"\n}`],
    ["a move", `${table('name = "a"')}moved {\n  from = aws_dynamodb_table.b\n  to = aws_dynamodb_table.t\n}`],
    ["several instances", table("count = 3")],
    ["instances by key", table("for_each = { a = 1 }")],
    ["a dynamic block", table('name = "a"\ndynamic "attribute" {\n  for_each = var.a\n}')],
    ["a replica, which is a resource too", table('name = "a"\nreplica {\n  region_name = "eu-west-1"\n}')],
    ["a call", table('name = lower("A")')],
    ["a text that does not end", table('name = "a')],
    ["a value that is none", table("name = =")],
    ["two values on one line", table("a = 1 b = 2")],
    ["an argument twice", table('name = "a"\nname = "b"')],
    ["a resource twice", table('name = "a"') + table('name = "b"')],
    [
      "a resource of several that is referred to",
      `${table("name = aws_sqs_queue.q.name")}resource "aws_sqs_queue" "q" {\n  count = 3\n}`,
    ],
    ["a local value that is worked out", `${table("name = local.a")}locals {\n  a = range(100000)\n}`],
    ["a local value twice", `${table("name = local.a")}locals {\n  a = 1\n}\nlocals {\n  a = 2\n}`],
    ["a variable whose default is worked out", `${table("name = var.a")}variable "a" {\n  default = range(1)\n}`],
    ["a long list", table(`name = [${"1,".repeat(2500)}1]`)],
  ])("is expanded where more may be to be said: %s", (_what, text) => {
    expect(leftForLater({ "m/main.tf": text })).toBeNull();
  });

  it("is expanded where other files have a say", () => {
    const text = table('name = "a"');
    expect(leftForLater({ "m/main.tf": text, "m/override.tf": table("count = 2") })).toBeNull();
    const given = `${table("name = var.a")}variable "a" {}\n`;
    expect(leftForLater({ "m/main.tf": given, "m/terraform.tfvars": "a = [1, 2]" })).toBeNull();
    expect(leftForLater({ "m/main.tf": given, "m/terraform.tfvars": 'a = "b"' })).toBe(1);
    expect(
      leftForLater({ "m/main.tf.json": JSON.stringify({ resource: { aws_sqs_queue: { q: { name: "a" } } } }) }),
    ).toBeNull();
  });

  it("says the same at first as when all of it is read", () => {
    const pieces = [
      'name = "a-${var.x}"',
      "name = local.a",
      "name = aws_sqs_queue.r1.name",
      'tags = { team = "a", other = local.b }',
      'tags = {\n a = 1\n b = "${var.x}"\n }',
      "tags = merge(local.b, { a = 1 })",
      "count = 2",
      "count = var.x",
      "list = [1, 2, var.x]",
      "list = [for a in [1] : a]",
      'attribute {\n name = "a"\n}',
      "ttl { a = 1 }",
      "a = 1 # two",
      "a = 1 b = 2",
      'a = "%{ if true }b%{ endif }"',
      "a = <<-E\n text\n E",
      "b = ]",
      "c = each.value",
      "d == 1",
      'replica {\n region_name = "eu-west-1"\n}',
      "provider = aws.eu",
      "depends_on = [aws_sqs_queue.r0]",
    ];
    const body = fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join("\n"));
    const others = [
      'variable "x" {\n  default = "y"\n}',
      'variable "x" {\n  default = range(3000)\n}',
      'variable "x" {\n  type = string\n  sensitive = true\n}',
      "locals {\n  a = 1\n  b = { c = 2 }\n}",
      "locals {\n  a = lower(var.x)\n}",
      "locals {\n  a = =\n}",
      'provider "aws" {\n  alias = "eu"\n}',
      'data "aws_region" "r" {}',
      'resource "aws_iam_role" "role" {\n  name = "r"\n}',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("aws_dynamodb_table", "aws_sqs_queue", "aws_s3_bucket"), body), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.array(fc.constantFrom(...others), { maxLength: 3 }),
        (resources, rest) => {
          const blocks = resources.map(
            ([type, text], index) => `resource "${type}" "r${String(index)}" {\n${text}\n}\n`,
          );
          readFiles({ "m/main.tf": blocks.join(""), "m/others.tf": rest.join("\n") });
        },
      ),
      { numRuns: Number(process.env.ORACLE_RUNS ?? 300) },
    );
  });
});
