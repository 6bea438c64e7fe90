import { disk } from "../../../src/sources/files/disk.ts";
import { noFiles } from "../../../src/sources/files/neighbours.ts";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Origin } from "../../../src/model/location.ts";
import type { SourceModel } from "../../../src/model/notification.ts";
import { readTextFile } from "../../../src/sources/files/read-text.ts";
import { terraformPlan, terraformState } from "../../../src/sources/terraform/plan/index.ts";
import type { Reading } from "../../../src/sources/types.ts";
import { environment } from "../cloudformation/summary.ts";
import { block, change, plan, planModel, references, stateModel, type Json, type JsonObject } from "./plans.ts";

const folder = join(import.meta.dirname, "../../golden/terraform");
const goldens = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:json|tfstate)$/.test(name) && !name.endsWith(".model.json"))
  .flatMap((name) => {
    const reading = readTextFile(join(folder, name), disk);
    return reading.kind === "text" ? [reading.text] : [];
  });

/** Every string in a model, with everything an origin can be made to say. */
function stringsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === "string") found.push(value);
  else if (value instanceof Map) stringsIn([...value], found);
  else if (typeof value === "object" && value !== null) {
    if ("locate" in value) stringsIn((value as Origin).locate(), found);
    else
      for (const [key, item] of Object.entries(value)) {
        found.push(key);
        stringsIn(item, found);
      }
  }
  return found;
}

/** Reads a text with both front-ends, and looks at all that comes out, places as well. */
function readAll(text: string): Reading[] {
  return [terraformPlan, terraformState].map((frontEnd) => {
    frontEnd.mayRead(text);
    const reading = frontEnd.read({ uri: "in.json", text, files: noFiles }, environment());
    stringsIn(reading.kind === "read" ? reading.model : reading);
    return reading;
  });
}

describe("sensitive values", () => {
  const secret = "s3cr3t";
  const everywhere = (value: Json, hit: number): { readonly value: Json; readonly mask: Json } => {
    let leaf = -1;
    const walk = (item: Json): { readonly value: Json; readonly mask: Json } => {
      if (Array.isArray(item)) {
        const parts = (item as readonly Json[]).map(walk);
        return { value: parts.map((part) => part.value), mask: parts.map((part) => part.mask) };
      }
      if (typeof item === "object" && item !== null) {
        const parts = Object.entries(item).map(([key, child]) => [key, walk(child)] as const);
        return {
          value: Object.fromEntries(parts.map(([key, part]) => [key, part.value])),
          mask: Object.fromEntries(parts.map(([key, part]) => [key, part.mask])),
        };
      }
      leaf += 1;
      return leaf === hit ? { value: secret, mask: true } : { value: item, mask: false };
    };
    return walk(value);
  };
  const trail: JsonObject = {
    name: "main",
    arn: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/main",
    home_region: "eu-west-1",
    region: "eu-west-1",
    enable_logging: true,
    s3_bucket_name: "logs",
    kms_key_id: "k",
    cloud_watch_logs_group_arn: "g",
    insight_selector: [{ insight_type: "ApiCallRateInsight" }],
    event_selector: [
      {
        read_write_type: "All",
        include_management_events: true,
        exclude_management_event_sources: ["kms.amazonaws.com"],
        data_resource: [{ type: "AWS::DynamoDB::Table", values: ["arn:a", "arn:b"] }],
      },
    ],
    advanced_event_selector: [
      { name: "n", field_selector: [{ field: "eventCategory", equals: ["Data"], not_equals: ["x"] }] },
    ],
  };
  const table: JsonObject = {
    name: "t",
    name_prefix: "t-",
    arn: "arn:aws:dynamodb:eu-west-1:111122223333:table/t",
    region: "eu-west-1",
    stream_enabled: true,
    replica: [{ region_name: "us-east-1" }],
  };

  it.each([
    ["aws_cloudtrail.main", trail],
    ["aws_dynamodb_table.t", table],
  ])("never show, whatever of %s is marked", (address, attributes) => {
    for (let hit = 0; hit < 30; hit++) {
      const { value, mask } = everywhere(attributes, hit);
      const entry = change(address, value as JsonObject, {
        actions: ["update"],
        before: value as JsonObject,
        sensitive: mask,
      });
      const masked = { ...entry, change: { ...entry.change, before_sensitive: mask } };
      const [type = "", name = ""] = address.split(".");
      const models: SourceModel[] = [
        planModel(plan([masked], { resources: [block(address, {})] })),
        stateModel({
          format_version: "1.0",
          values: {
            root_module: {
              resources: [{ address, mode: "managed", type, name, values: value, sensitive_values: mask }],
            },
          },
        }),
      ];
      for (const model of models) expect(stringsIn(model).filter((text) => text.includes(secret))).toEqual([]);
    }
  });

  it("never show from variables, provider arguments or sensitive paths of a state file", () => {
    const providers = {
      aws: { name: "aws", expressions: { access_key: { constant_value: secret }, region: references("var.region") } },
    };
    const configured = plan([change("aws_dynamodb_table.t", { name: "t" }, { unknown: { arn: true } })], {
      providers,
      resources: [block("aws_dynamodb_table.t", {})],
      more: { variables: { region: { value: secret } } },
    });
    expect(stringsIn(planModel(configured)).filter((text) => text.includes(secret))).toEqual([]);
    const attributes = { name: secret, event_selector: [{ data_resource: [{ type: "t", values: [secret] }] }] };
    const sensitive_attributes = [
      [{ type: "get_attr", value: "name" }],
      [
        { type: "get_attr", value: "event_selector" },
        { type: "index", value: { value: 0, type: "number" } },
      ],
    ];
    const state = {
      version: 4,
      serial: 1,
      resources: [
        { mode: "managed", type: "aws_cloudtrail", name: "main", instances: [{ attributes, sensitive_attributes }] },
      ],
    };
    expect(stringsIn(stateModel(state)).filter((text) => text.includes(secret))).toEqual([]);
  });

  it("are open pieces that say why", () => {
    const model = planModel(
      plan([
        change(
          "aws_cloudtrail.main",
          { name: "main", enable_logging: false, kms_key_id: secret },
          { sensitive: { kms_key_id: true, enable_logging: true } },
        ),
      ]),
    );
    expect(model.sinks[0]).toMatchObject({
      kmsKey: {
        kind: "known",
        value: {
          parts: [{ unknown: { code: "sensitive", owner: "aws_cloudtrail.main", attribute: "kms_key_id" } }],
        },
      },
      logging: {
        kind: "unknown",
        because: { code: "sensitive", owner: "aws_cloudtrail.main", attribute: "enable_logging" },
      },
    });
  });
});

describe("any text", () => {
  it("gives a result or a located error", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `{"planned_values":${text}`),
        ),
        (text) => void readAll(text),
      ),
      { numRuns: 300 },
    );
  });

  it("gives a result for a plan that is cut or has characters changed", () => {
    const cut = fc.tuple(
      fc.nat(goldens.length - 1),
      fc.nat(),
      fc.nat(),
      fc.constantFrom("", "null", '"x"', "{", "[", "}", "true", "\0", "\uFEFF"),
    );
    fc.assert(
      fc.property(cut, ([golden, start, length, insert]) => {
        const text = goldens[golden] ?? "";
        const position = start % text.length;
        readAll(text.slice(0, position) + insert + text.slice(position + (length % 40)));
        readAll(text.slice(0, position));
      }),
      { numRuns: 60 },
    );
  });

  it("gives a result for a plan whose values are exchanged", () => {
    const odd = fc.constantFrom<Json>(
      null,
      true,
      false,
      0,
      -1,
      1e300,
      "",
      "x",
      "[",
      "module.",
      'module.a["',
      "var.",
      "__proto__",
      [],
      [null],
      [[]],
      {},
      { references: [1, null, "a.b.c"] },
      { constant_value: {} },
      { __proto__: null },
    );
    fc.assert(
      fc.property(
        fc.nat(goldens.length - 1),
        fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 12 }),
        (golden, changes) => {
          const changed = new Map(changes.map(([position, value]) => [position % 1500, value]));
          let position = 0;
          const mutated = JSON.parse(goldens[golden] ?? "", (_key, value: unknown) =>
            changed.has(position++) ? changed.get(position - 1) : value,
          ) as unknown;
          readAll(JSON.stringify(mutated ?? null));
        },
      ),
      { numRuns: 120 },
    );
  });

  it("shows no text that is marked, wherever it stands", () => {
    const arn = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/";
    const hidden = fc.constantFrom("s3cr3t", "s3cr3t-value", "x/s3cr3t", "s3cr3t:*");
    fc.assert(
      fc.property(hidden, fc.subarray(["kms_key_id", "s3_bucket_name", "name"], { minLength: 1 }), (secret, marked) => {
        const after = {
          name: secret,
          arn: arn + secret,
          kms_key_id: secret,
          s3_bucket_name: secret,
          event_selector: [{ data_resource: [{ type: "AWS::DynamoDB::Table", values: [secret, arn + secret] }] }],
          advanced_event_selector: [{ name: secret }],
        };
        const sensitive = Object.fromEntries(marked.map((name) => [name, true]));
        const model = planModel(
          plan(
            [
              change("aws_cloudtrail.main", after, {
                actions: ["update"],
                before: { ...after, kms_key_id: "k" },
                sensitive,
              }),
            ],
            { more: { resource_drift: [change("aws_cloudtrail.main", after, { before: {} })] } },
          ),
        );
        expect(stringsIn(model).filter((text) => text.includes(secret))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("gives a result for any JSON in the shape of a plan", () => {
    const value = fc.letrec<{ json: Json }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<Json>(
          null,
          true,
          "aws_cloudtrail",
          "aws_cloudtrail.main",
          "module.a.aws_dynamodb_table.t",
          "create",
          "delete",
          "var.x",
          "module.a.o",
        ),
        fc.array(tie("json"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "address",
            "type",
            "mode",
            "change",
            "after",
            "after_unknown",
            "before",
            "actions",
            "references",
            "constant_value",
            "expressions",
            "event_selector",
            "advanced_event_selector",
            "field_selector",
            "values",
            "name",
            "root_module",
            "resources",
            "child_modules",
            "previous_address",
            "resource_change",
            "reason",
            "after_sensitive",
            "before_sensitive",
            "module_calls",
            "module",
            "outputs",
            "o",
            "x",
            "a",
          ),
          tie("json"),
          { maxKeys: 6 },
        ),
      ),
    })).json;
    const shape = fc.record(
      {
        format_version: fc.constant("1.2"),
        planned_values: value,
        resource_changes: fc.array(value),
        configuration: value,
        prior_state: value,
        variables: value,
        deferred_changes: fc.array(value),
        resource_drift: fc.array(value),
        complete: fc.boolean(),
      },
      { requiredKeys: ["format_version"] },
    );
    fc.assert(
      fc.property(shape, (root) => void readAll(JSON.stringify(root))),
      { numRuns: 300 },
    );
  });

  it("ends soon however deep or wide it is", () => {
    const deep = (open: string, close: string, count: number): string => open.repeat(count) + close.repeat(count);
    const started = performance.now();
    readAll(`{"planned_values":{"root_module":${deep('{"child_modules":[', "]}", 50_000)}}}`);
    readAll(
      `{"planned_values":{},"configuration":{"root_module":${'{"module_calls":{"a":{"module":'.repeat(20_000)}{}${"}}}".repeat(20_000)}}}`,
    );
    readAll(`{"format_version":"1.0","values":{"root_module":${deep('{"child_modules":[', "]}", 50_000)}}}`);
    readAll(
      JSON.stringify(
        plan([change("aws_cloudtrail.main", { event_selector: "DEEP" }, { unknown: { event_selector: "DEEP" } })]),
      ).replaceAll('"DEEP"', deep("[", "]", 50_000)),
    );
    readAll(JSON.stringify(plan([change(`module.a${"[".repeat(50_000)}.aws_cloudtrail.main`, {})])));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("a large plan", () => {
  it("is read in time that is a small multiple of parsing it", () => {
    const filler = { description: "x".repeat(400), tags: { a: "b", c: "d" }, list: [1, 2, 3] };
    const others = Array.from({ length: 12_000 }, (_item, index) =>
      change(`module.m["${String(index % 50)}"].aws_security_group.g[${String(index)}]`, filler, {
        actions: ["no-op"],
        before: { ...filler, arn: `arn:aws:ec2:eu-west-1:111122223333:security-group/${String(index)}` },
      }),
    );
    const tables = Array.from({ length: 1_000 }, (_item, index) =>
      change(`aws_dynamodb_table.t["${String(index)}"]`, { name: `t${String(index)}` }, { unknown: { arn: true } }),
    );
    const names = tables
      .flatMap((_table, index) => [
        `aws_dynamodb_table.t["${String(index)}"].arn`,
        `aws_dynamodb_table.t["${String(index)}"]`,
        "aws_dynamodb_table.t",
      ])
      .slice(0, 750);
    const unknownValues = Array.from({ length: 250 }, () => null);
    const trails = Array.from({ length: 5 }, (_item, index) =>
      change(
        `aws_cloudtrail.t${String(index)}`,
        { name: "t", event_selector: [{ data_resource: [{ type: "AWS::DynamoDB::Table", values: unknownValues }] }] },
        { unknown: { event_selector: [{ data_resource: [{ values: unknownValues.map(() => true) }] }] } },
      ),
    );
    const blocks = trails.map((_trail, index) =>
      block(`aws_cloudtrail.t${String(index)}`, {
        event_selector: [{ data_resource: [{ values: references(...names) }] }],
      }),
    );
    const text = JSON.stringify(
      plan([...others, ...tables, ...trails], {
        resources: [...blocks, block("aws_dynamodb_table.t", {})],
        more: { prior_state: { values: { root_module: { resources: [] } } } },
      }),
      null,
      1,
    );
    expect(text.length).toBeGreaterThan(15_000_000);
    const parseTime = timeOf(() => JSON.parse(text) as unknown);
    const readTime = timeOf(() => terraformPlan.read({ uri: "big.json", text, files: noFiles }, environment()));
    const reading = terraformPlan.read({ uri: "big.json", text, files: noFiles }, environment());
    const locateTime = timeOf(() => void stringsIn(reading));
    expect(reading.kind === "read" ? [reading.model.sinks.length, reading.model.resources.length] : []).toEqual([
      5, 1_000,
    ]);
    expect(readTime).toBeLessThan(4 * parseTime + 500);
    expect(locateTime).toBeLessThan(40 * parseTime + 2_000);
  });
});

/** CPU time in milliseconds: other processes on the machine do not count. */
function timeOf(action: () => unknown): number {
  const started = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
