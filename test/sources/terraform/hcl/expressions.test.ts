import { describe, expect, it } from "vitest";
import { literal, unresolvedPieces } from "../../../../src/model/text.ts";
import { shown } from "../../cloudformation/summary.ts";
import { modelOf } from "./reading.ts";

const surroundings = `
variable "open" {}
variable "name" { default = "orders" }
variable "names" { default = ["a", "b", "a", ""] }
variable "typed" {
  type    = object({ name = string, size = optional(number, 3), tags = optional(map(string)), flags = optional(list(bool), []) })
  default = { name = 7, extra = "x" }
}
variable "secret" {
  default   = "hunter2"
  sensitive = true
}
locals {
  map   = { b = "two", a = "one" }
  mixed = [{ n = "x", on = true }, { n = "y", on = false }]
  deep  = [["p"], ["q", ["r"]]]
}
resource "aws_s3_bucket" "one" { bucket = "first" }
resource "aws_s3_bucket" "made" {}
resource "aws_s3_bucket" "many" {
  for_each = toset(["k", "j"])
  bucket   = "\${each.key}-\${each.value}"
}
resource "aws_s3_bucket" "counted" {
  count  = 2
  bucket = "n\${count.index}"
}
resource "aws_dynamodb_table" "table" { name = "t" }
data "aws_caller_identity" "me" {}
data "aws_region" "here" {}
data "aws_partition" "p" {}
data "aws_iam_policy_document" "delivery" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["\${aws_s3_bucket.one.arn}/a", "\${aws_s3_bucket.one.arn}/b"]
    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:x-amz-acl"
      values   = ["bucket-owner-full-control"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.me.account_id]
    }
  }
}
data "aws_iam_policy_document" "built" {
  source_policy_documents = ["{}"]
}
`;

/** What an expression comes to as the name of a bucket. */
function evaluated(expression: string): string | null {
  const { resources } = modelOf(`${surroundings}\nresource "aws_s3_bucket" "result" {\n  bucket = ${expression}\n}\n`, {
    region: "eu-west-1",
    accountId: "111122223333",
  });
  const found = resources.find(({ address }) => address === "aws_s3_bucket.result");
  return shown(found?.variables.get("bucket"));
}

describe("expressions", () => {
  it.each([
    // Literals and templates
    ['"plain"', "plain"],
    ["12", "12"],
    ["true", "true"],
    ['"a-${var.name}-b"', "a-orders-b"],
    ['"${var.name}"', "orders"],
    ['" ${var.name} "', " orders "],
    ['"$${x} %%{y} \\"q\\" \\\\ \\u00e9"', '${x} %{y} "q" \\ é'],
    ['"%{ if var.name == "orders" }yes%{ else }no%{ endif }"', "yes"],
    ['"%{ if var.name != "orders" ~}  yes%{ endif }"', ""],
    ['"%{ if var.name == "orders" ~}  yes %{~ else ~} no %{ endif }"', "yes"],
    ['"%{ if var.name != "orders" ~}  yes %{~ else ~}  no %{~ endif }"', "no"],
    ['"%{ for name in ["a", "b"] }<${name}>%{ endfor }"', "<a><b>"],
    ['"%{ for key, value in { p = 1, q = 2 } ~}  ${key}=${value}; %{~ endfor }"', "p=1;q=2;"],
    ['"%{ for outer in [["x"], ["y", "z"]] }[%{ for inner in outer }${inner}%{ endfor }]%{ endfor }"', "[x][yz]"],
    ["<<EOT\n%{ for x in [1, 2] ~}\na\\n${x}\n%{ endfor ~}\nend\nEOT", "a\\n1\na\\n2\nend\n"],
    ['"a  ${~ var.name ~}  b"', "aordersb"],
    ["<<-EOT\n    x-${var.name}\n      y\n    EOT", "x-orders\n  y\n"],
    ["<<EOT\nx\nEOT", "x\n"],
    ["trimspace(<<-EOT\n    ${var.name}\n    EOT\n  )", "orders"],
    // Operators
    ["1 + 2 * 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["-(4 % 3)", "-1"],
    ['var.name == "orders" && !false ? "y" : "n"', "y"],
    ['1 >= 2 || "a" != "a" ? "y" : "n"', "n"],
    ['null == null ? "y" : "n"', "y"],
    ['[1, 2] == [1, 2] ? "y" : "n"', "y"],
    // Collections
    ["var.names[1]", "b"],
    ["var.names.0", "a"],
    ['local.map["a"]', "one"],
    ["local.map.b", "two"],
    ['join(",", local.mixed[*].n)', "x,y"],
    ['join(",", local.deep[*][0])', "p,q"],
    ["local.mixed.*.n[0]", "x"],
    ['join(",", [for x in local.mixed : x.n if x.on])', "x"],
    ['join(",", [for k, v in local.map : "${k}=${v}"])', "a=one,b=two"],
    ["{ for x in local.mixed : x.n => x.on }.x", "true"],
    ['join(",", { for x in ["a", "b", "a"] : x => x... }["a"])', "a,a"],
    ['{ "${var.name}" = 1 }["orders"]', "1"],
    ["{ (var.name) = 2 }.orders", "2"],
    // Variables with types
    ["var.typed.name", "7"],
    ["var.typed.size", "3"],
    ["length(var.typed.flags)", "0"],
    ['try(var.typed.extra, "dropped")', "dropped"],
    // References to resources
    ["aws_s3_bucket.one.id", "first"],
    ["aws_s3_bucket.one.bucket", "first"],
    ["aws_s3_bucket.one.arn", "arn:aws:s3:::first"],
    ["aws_s3_bucket.made.arn", "arn:aws:s3:::<aws_s3_bucket.made.bucket>"],
    ['aws_s3_bucket.many["k"].bucket', "k-k"],
    ['join(",", values(aws_s3_bucket.many)[*].id)', "j-j,k-k"],
    ['join(",", [for b in aws_s3_bucket.many : b.arn])', "arn:aws:s3:::j-j,arn:aws:s3:::k-k"],
    ["aws_s3_bucket.counted[1].id", "n1"],
    ['join(",", aws_s3_bucket.counted[*].id)', "n0,n1"],
    ["aws_dynamodb_table.table.arn", "arn:aws:dynamodb:eu-west-1:111122223333:table/t"],
    ["aws_dynamodb_table.table.write_capacity", "<aws_dynamodb_table.table.write_capacity>"],
    [
      '"${data.aws_partition.p.partition}:${data.aws_region.here.name}:${data.aws_caller_identity.me.account_id}"',
      "aws:eu-west-1:111122223333",
    ],
    ['split(":", aws_dynamodb_table.table.arn)[5]', "table/t"],
    ['element(split("/", aws_dynamodb_table.table.arn), 1)', "t"],
    ['split(",", join(",", [aws_s3_bucket.made.arn, "b"]))[0]', "arn:aws:s3:::<aws_s3_bucket.made.bucket>"],
    ['contains(split(",", "a,${var.open}"), "a") ? "in" : "out"', "in"],
    ['join(var.open, ["a", "b"])', "a<var.open>b"],
    // Functions
    ['join("-", compact(distinct(var.names)))', "a-b"],
    ['format("%s-%03d-%%", var.name, 7)', "orders-007-%"],
    ['join(",", formatlist("%s/", ["a", "b"]))', "a/,b/"],
    ['join(",", flatten(local.deep))', "p,q,r"],
    ["merge(local.map, { a = 3 }).a", "3"],
    ['lookup(local.map, "z", "none")', "none"],
    ['coalesce(null, "", "c")', "c"],
    ['contains(["a", "b"], "b") ? "in" : "out"', "in"],
    ['can(local.map.z) ? "y" : "n"', "n"],
    ['try(local.map.z, var.missing, "last")', "last"],
    ['jsondecode(jsonencode({ b = [1, "x"], a = null })).b[1]', "x"],
    [
      'jsonencode({ a = aws_s3_bucket.made.arn, b = [true, "\\"q"] })',
      '{"a":"arn:aws:s3:::<aws_s3_bucket.made.bucket>","b":[true,"\\"q"]}',
    ],
    [
      "data.aws_iam_policy_document.delivery.json",
      '{"Statement":[{"Action":"s3:PutObject","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333","s3:x-amz-acl":"bucket-owner-full-control"}},"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Resource":["arn:aws:s3:::first/a","arn:aws:s3:::first/b"]}],"Version":"2012-10-17"}',
    ],
    ["data.aws_iam_policy_document.built.json", "<data.aws_iam_policy_document.built.json>"],
    ['replace("a-b-c", "-", "_")', "a_b_c"],
    ['replace("a1b22", "/[0-9]+/", "#")', "a#b#"],
    ['trimsuffix(trimprefix("xaby", "x"), "y")', "ab"],
    ['upper(substr("hello", 1, 3))', "ELL"],
    ['title("a big word")', "A Big Word"],
    ['startswith("arn:aws", "arn:") && endswith("x/", "/") ? "y" : "n"', "y"],
    ['join(",", concat(["a"], tolist(toset(["c", "b"]))))', "a,b,c"],
    ['join(",", keys({ b = 1, a = 2 }))', "a,b"],
    ['one([]) == null ? "none" : "some"', "none"],
    ['join(",", range(1, 4))', "1,2,3"],
    ['zipmap(["a", "b"], [1, 2]).b', "2"],
    ['length(setproduct(["a", "b"], [1, 2]))', "4"],
    ["max(1, 5, 3)", "5"],
    ['tostring(tonumber("3"))', "3"],
    // What stays open
    ["var.open", "<var.open>"],
    ['"x-${var.open}"', "x-<var.open>"],
    ["var.secret", "<var.secret>"],
    ['format("%s/", var.open)', "<var.open>/"],
    ["terraform.workspace", "<terraform.workspace>"],
    ['file("x")', "<file m/x>"],
    ['sensitive("x")', "<sensitive 1>"],
  ])("%s is %s", (expression, expected) => {
    expect(evaluated(expression)).toBe(expected);
  });

  it("is anything where a function is given what is only known by its kind", () => {
    const { resources } = modelOf(`
data "aws_region" "here" {}
resource "aws_s3_bucket" "plain" { bucket = data.aws_region.here.name }
resource "aws_s3_bucket" "upper" { bucket = upper(data.aws_region.here.name) }
`);
    const kinds = resources.map(({ variables }) => unresolvedPieces(variables.get("bucket") ?? literal("")));
    expect(kinds.map((pieces) => pieces.map(({ kind }) => kind))).toEqual([["region"], ["anything"]]);
  });

  it("never holds what is sensitive", () => {
    const { sinks, resources } = modelOf(
      `${surroundings}\nresource "aws_cloudtrail" "t" {\n  name = var.secret\n  s3_bucket_name = nonsensitive("x\${var.secret}")\n}`,
    );
    expect(JSON.stringify([sinks, resources])).not.toContain("hunter2");
  });
});
