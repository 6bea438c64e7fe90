import { noFiles } from "../../../src/sources/files/neighbours.ts";
import { describe, expect, it } from "vitest";
import { terraformPlan, terraformState } from "../../../src/sources/terraform/plan/index.ts";
import type { Reading } from "../../../src/sources/types.ts";
import { environment } from "../cloudformation/summary.ts";
import { change, plan } from "./plans.ts";

/** A text in UTF-16, as it looks when it is read as UTF-8. */
function wide(text: string, order: "little" | "big" = "little"): string {
  return `\uFFFD\uFFFD${text.replace(/[^]/g, (unit) => (order === "little" ? `${unit}\0` : `\0${unit}`))}`;
}

function readAny(text: string): Reading {
  for (const frontEnd of [terraformPlan, terraformState]) {
    if (!frontEnd.mayRead(text)) continue;
    const reading = frontEnd.read({ uri: "in.json", text, files: noFiles }, environment());
    if (reading.kind !== "not-mine") return reading;
  }
  return { kind: "not-mine" };
}

const trailChange = change("aws_cloudtrail.main", { name: "main", s3_bucket_name: "logs" });
const trailPlan = JSON.stringify(plan([trailChange]), null, 2);
const emptyModel = { sinks: [], resources: [], notifications: [] };

describe("texts that are read", () => {
  it.each([
    ["a plan", trailPlan],
    ["with a byte order mark", `\uFEFF${trailPlan}`],
    ["UTF-16 LE read as UTF-8", wide(trailPlan)],
    ["UTF-16 LE read as Latin 1", wide(trailPlan).replace("\uFFFD\uFFFD", "\u00FF\u00FE")],
    ["UTF-16 BE read as UTF-8", wide(trailPlan, "big")],
    ["a plan of Terraform 0.13", trailPlan.replace('"1.2"', '"0.1"')],
    ["a plan cut down to its changes", JSON.stringify({ resource_changes: [trailChange] })],
    [
      "a plan cut down to its end state",
      JSON.stringify({
        planned_values: {
          root_module: {
            resources: [
              {
                address: "aws_cloudtrail.main",
                mode: "managed",
                type: "aws_cloudtrail",
                name: "main",
                values: { name: "main" },
              },
            ],
          },
        },
      }),
    ],
    [
      "a plan as HCP Terraform gives it to policies",
      JSON.stringify({ plan: plan([trailChange]), run: { id: "run-1" } }),
    ],
    [
      "a shown state",
      JSON.stringify({
        format_version: "1.0",
        values: {
          root_module: {
            resources: [{ address: "aws_cloudtrail.main", type: "aws_cloudtrail", values: { name: "main" } }],
          },
        },
      }),
    ],
    [
      "a state file",
      JSON.stringify({
        version: 4,
        terraform_version: "1.5.0",
        resources: [
          { mode: "managed", type: "aws_cloudtrail", name: "main", instances: [{ attributes: { name: "main" } }] },
        ],
      }),
    ],
  ])("%s", (_what, text) => {
    const reading = readAny(text);
    expect(reading).toMatchObject({
      kind: "read",
      model: { sinks: [{ address: "aws_cloudtrail.main", name: { parts: ["main"] } }] },
    });
  });

  it.each([
    ["an empty state, shown", '{"format_version":"1.0"}'],
    [
      "an empty state file",
      '{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"a","outputs":{},"resources":[]}',
    ],
  ])("%s", (_what, text) => {
    expect(readAny(text)).toEqual({ kind: "read", model: emptyModel });
  });

  it("places what it reads as an editor counts, without the byte order mark", () => {
    const at = (text: string) => {
      const reading = readAny(text);
      return reading.kind === "read" ? reading.model.sinks[0]?.origin.locate() : undefined;
    };
    expect(at(`\uFEFF${trailPlan}`)).toEqual(at(trailPlan));
    expect(at(wide(trailPlan))).toEqual(at(trailPlan));
  });
});

describe("texts that are explained", () => {
  const messages: readonly (readonly [string, string, RegExp])[] = [
    ["a plan cut off", trailPlan.slice(0, 300), /Terraform plan cannot be read.*line \d+, column \d+/],
    ["a plan with a mistake", trailPlan.replace('"1.2",', '"1.2"'), /line 3, column 3, a comma is missing/],
    ["a binary plan", "PK\u0003\u0004\u0014\0\b\0\b\0tfplan…", /terraform show -json/],
    [
      "a message stream",
      '{"@level":"info","@message":"Terraform 1.11.4","@module":"terraform.ui","type":"version"}\n{"@level":"info","@module":"terraform.ui"}\n',
      /terraform show -json/,
    ],
    ["a plan of a format of the future", trailPlan.replace('"1.2"', '"2.0"'), /format version/],
    ["a state cut off", '{\n  "version": 4,\n  "terraform_version": "1.11.4",\n  "resources": [', /line 4/],
    ["a state of the future", '{"format_version":"2.0","values":{"root_module":{}}}', /format version/],
    [
      "an old state file",
      '{"version":3,"terraform_version":"0.11.14","serial":1,"modules":[{"path":["root"],"resources":{}}]}',
      /upgraded/,
    ],
    [
      "an encrypted state",
      '{"serial":1,"lineage":"a","meta":{"k":"v"},"encrypted_data":"AAAA","encryption_version":"v0"}',
      /encrypted/,
    ],
    [
      "a Sentinel mock",
      'terraform_version = "1.11.4"\n\nvariables = {}\n\nresource_changes = {\n\t"aws_cloudtrail.main": {\n\t\t"address": "aws_cloudtrail.main",\n\t},\n}\n',
      /Sentinel/,
    ],
    [
      "a Sentinel mock in JSON",
      JSON.stringify({
        terraform_version: "1.11.4",
        planned_values: {},
        resource_changes: { "aws_cloudtrail.main": trailChange },
      }),
      /Sentinel/,
    ],
    ["UTF-16 that lost characters", wide(trailPlan.replace("logs", "l\uFFFDgs")), /UTF-8/],
    ["nested beyond reason", `{"planned_values":{},"resource_changes":${"[".repeat(200_000)}`, /cannot be read/],
  ];
  it.each(messages)("%s", (_what, text, expected) => {
    const reading = readAny(text);
    expect(reading).toMatchObject({
      kind: "unreadable",
      notifications: [{ level: "error", incomplete: true, location: { uri: "in.json" } }],
    });
    expect(reading.kind === "unreadable" ? reading.notifications[0]?.message : "").toMatch(expected);
  });
});

describe("texts that are left alone", () => {
  it.each([
    ["HCL", 'resource "aws_cloudtrail" "main" {\n  name = "planned_values"\n}\n'],
    [
      "configuration in JSON",
      '{"resource":{"aws_cloudtrail":{"main":{"name":"main"}}},"terraform":{"required_version":">= 1"}}',
    ],
    ["provider schemas", '{"format_version":"1.0","provider_schemas":{}}'],
    ["a lock of another tool", '{"version":4,"resources":[]}'],
    ["a template", '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{}}'],
    ["messages of another program", '{"@level":"info","@module":"nomad"}\n{"@level":"info"}\n'],
    ["log records that name a trail", '{"type":"aws_cloudtrail"}\n{"type":"aws_cloudtrail"}\n'],
    ["another archive", "PK\u0003\u0004word/document.xml"],
    ["a script that makes plans", 'const plan = { "planned_values": {} };'],
    ["Markdown about plans", '# Plans\n\n```json\n{"planned_values": {}}\n```\n'],
    ["a number", "4"],
    ["nothing", ""],
  ])("%s", (_what, text) => {
    expect(readAny(text)).toEqual({ kind: "not-mine" });
  });
});
