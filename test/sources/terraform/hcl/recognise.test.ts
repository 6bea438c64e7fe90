import { describe, expect, it } from "vitest";
import { mayBeConfiguration } from "../../../../src/sources/terraform/hcl/recognise.ts";
import { readFiles } from "./reading.ts";

describe("what may be Terraform configuration", () => {
  it.each([
    ['resource "aws_cloudtrail" "main" {\n}', true],
    ['  data "aws_region" "here" {}', true],
    ['# comment\nmodule "trail" {\n  source = "./m"\n}', true],
    ["locals {\n  a = 1\n}", true],
    ['{ "resource": { "aws_cloudtrail": {} } }', true],
    ['\n{ "module": [{ "trail": {} }] }', true],
    ['see resource "aws_cloudtrail" "main" {', false],
    ['{ "description": "a resource" }', false],
    ['{ "module": "index.js" }', false],
    ["Resources:\n  Trail:\n    Type: AWS::CloudTrail::Trail\n", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(mayBeConfiguration(text)).toBe(expected);
  });
});

describe("what is Terraform configuration", () => {
  const trail = 'resource "aws_cloudtrail" "main" {\n  name = "main"\n}\n';
  it.each([
    ["by its content, whatever its name", { "m/trail.txt": trail }, "read"],
    ["not among other text", { "m/notes.md": `Write\n\n${trail}\nand apply it.` }, "not-mine"],
    ["not JSON with other members", { "m/build.json": '{ "module": { "rules": { "test": "x" } } }' }, "not-mine"],
    ["also with mistakes, by its name", { "m/main.tf": `${trail}\n}` }, "read"],
  ])("%s", (_name, files, expected) => {
    expect(readFiles(files).kind).toBe(expected);
  });

  it("reads a folder as one module, and the modules that it calls as parts", () => {
    const reading = readFiles({
      "m/b.tf": trail,
      "m/a.tf": 'module "x" {\n  source = "../x"\n}',
      "x/x.tf": trail,
      "m/readme.md": "",
      "m/.hidden.tf": trail,
    });
    expect(reading.kind === "read" && reading.parts?.map(({ uri }) => uri)).toEqual(["m/a.tf", "m/b.tf", "x/x.tf"]);
    expect(reading.kind === "read" && reading.model.sinks.map(({ id }) => id)).toEqual([
      "m/a.tf#aws_cloudtrail.main",
      "m/a.tf#module.x.aws_cloudtrail.main",
    ]);
  });

  it("finds the modules that terraform init has brought", () => {
    const reading = readFiles({
      "m/main.tf": 'module "trail" {\n  source = "acme/trail/aws"\n  name = "far"\n}',
      "m/.terraform/modules/modules.json":
        '{ "Modules": [{ "Key": "", "Source": "", "Dir": "." }, { "Key": "trail", "Source": "registry.terraform.io/acme/trail/aws", "Dir": ".terraform/modules/trail" }] }',
      "m/.terraform/modules/trail/main.tf":
        'variable "name" {}\nresource "aws_cloudtrail" "this" {\n  name = var.name\n}',
    });
    expect(reading.kind === "read" && reading.model.sinks.map(({ address, name }) => [address, name?.parts])).toEqual([
      ["module.trail.aws_cloudtrail.this", ["far"]],
    ]);
    expect(reading.kind === "read" && reading.model.notifications).toEqual([]);
  });

  it.each([
    ["terraform.tfvars", 'name = "file"', {}, "file"],
    ["x.auto.tfvars.json", '{ "name": "json" }', {}, "json"],
    ["x.auto.tfvars", 'name = "file"', { name: "line" }, "line"],
    ["other.tfvars", 'name = "unused"', {}, "default"],
  ])("takes the values of %s", (file, text, parameters, expected) => {
    const reading = readFiles(
      {
        "m/main.tf": 'variable "name" { default = "default" }\nresource "aws_cloudtrail" "t" {\n  name = var.name\n}',
        [`m/${file}`]: text,
      },
      { parameters },
    );
    expect(reading.kind === "read" && reading.model.sinks[0]?.name?.parts).toEqual([expected]);
  });

  it("takes values of the command line for what their types say", () => {
    const text =
      'variable "on" { type = bool }\nvariable "names" { type = list(string) }\nresource "aws_cloudtrail" "t" {\n  for_each = var.on ? toset(var.names) : []\n  name = each.key\n}';
    const reading = readFiles({ "m/main.tf": text }, { parameters: { on: "true", names: '["a", "b"]' } });
    expect(reading.kind === "read" && reading.model.sinks.map(({ address }) => address)).toEqual([
      'aws_cloudtrail.t["a"]',
      'aws_cloudtrail.t["b"]',
    ]);
  });
});
