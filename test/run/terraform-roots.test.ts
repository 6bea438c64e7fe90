import { describe, expect, it } from "vitest";
import { plannedSources } from "../../src/run/terraform-roots.ts";
import type { Reading, TerraformRoot } from "../../src/sources/types.ts";
import { modelOf } from "../sources/terraform/hcl/reading.ts";

const trail = 'resource "aws_cloudtrail" "main" {\n  name = "main"\n}\n';
const bucket = 'resource "aws_s3_bucket" "data" {\n  bucket = "data"\n}\n';

function input(
  uri: string,
  text: string,
  terraform: TerraformRoot | null,
): readonly [string, Extract<Reading, { kind: "read" }>] {
  return [uri, { kind: "read", model: modelOf(text), ...(terraform === null ? {} : { terraform }) }];
}

function sources(folder: string, ...blocks: string[]): TerraformRoot {
  return { isPlan: false, folder, blocks: new Set(blocks) };
}

function plan(folder: string | null, ...blocks: string[]): TerraformRoot {
  return { isPlan: true, folder, blocks: new Set(blocks) };
}

describe("sources that another input shows", () => {
  it.each([
    ["a plan kept elsewhere, of the same blocks", plan(null, "aws_cloudtrail.main", "module.m"), ["a/main.tf"]],
    ["a plan of these sources", plan("a", "aws_cloudtrail.main", "module.m"), ["a/main.tf"]],
    ["a plan of other sources with the same blocks", plan("b", "aws_cloudtrail.main", "module.m"), []],
    ["a plan without one of the blocks", plan(null, "aws_cloudtrail.main"), []],
    ["a plan with a block more", plan(null, "aws_cloudtrail.main", "module.m", "module.n"), []],
    ["other sources", sources("b", "aws_cloudtrail.main", "module.m"), []],
  ])("%s", (_name, other, expected) => {
    const { uris, notices } = plannedSources([
      input("a/main.tf", trail, sources("a", "aws_cloudtrail.main", "module.m")),
      input("other.json", trail, other),
    ]);
    expect([...uris]).toEqual(expected);
    expect(notices.map(({ level, incomplete }) => [level, incomplete])).toEqual(expected.map(() => ["note", false]));
  });

  it.each([
    ["all that they declare", `${trail}${bucket}`, ["a/main.tf"]],
    ["the trail alone", trail, []],
  ])("a state that holds %s", (_name, state, expected) => {
    const { uris } = plannedSources([
      input("a/main.tf", `${trail}${bucket}`, sources("a", "aws_cloudtrail.main", "aws_s3_bucket.data")),
      input("a/terraform.tfstate", state, null),
    ]);
    expect([...uris]).toEqual(expected);
  });
});
