import { describe, expect, it } from "vitest";
import { declaresSink, terraformSourceNotice } from "../../src/sources/terraform-sources.ts";

describe("declaresSink", () => {
  it.each([
    ['resource "aws_cloudtrail" "main" {\n}', true],
    ['  resource "aws_cloudtrail_event_data_store" "lake" {}', true],
    ['{ "resource": { "aws_cloudtrail": { "main": {} } } }', true],
    ['resource "aws_s3_bucket" "logs" {}', false],
    ['# see resource "aws_cloudtrail"', false],
    ['{ "description": "aws_cloudtrail" }', false],
  ])("%s: %s", (text, expected) => {
    expect(declaresSink(text)).toBe(expected);
  });
});

describe("terraformSourceNotice", () => {
  it("is silent without such files", () => {
    expect(terraformSourceNotice([], false)).toEqual([]);
  });
  it("makes the result incomplete unless a plan was read", () => {
    expect(terraformSourceNotice(["a.tf"], false)).toMatchObject([{ level: "error", incomplete: true }]);
    expect(terraformSourceNotice(["a.tf", "b.tf"], true)).toMatchObject([{ level: "note", incomplete: false }]);
  });
});
