import { describe, expect, it } from "vitest";
import type { SourceModel } from "../../../src/model/notification.ts";
import { sameText, type Text } from "../../../src/model/text.ts";
import { shown } from "../cloudformation/summary.ts";
import {
  attributeOf,
  block,
  change,
  constant,
  plan,
  planModel,
  references,
  type Json,
  type JsonObject,
  type PlanOptions,
} from "./plans.ts";

const table = (address: string, name: string): JsonObject =>
  change(address, { name }, { unknown: { arn: true, id: true, stream_arn: true } });

/** A trail with one basic selector on the values, `null` for each that is unknown. */
function trail(values: readonly (string | null)[] | null, address = "aws_cloudtrail.main"): JsonObject {
  const after = {
    name: "main",
    s3_bucket_name: "logs",
    event_selector: [{ data_resource: [{ type: "AWS::DynamoDB::Table", ...(values === null ? {} : { values }) }] }],
  };
  const mask = values === null ? true : values.map((value) => value === null);
  return change(address, after, { unknown: { arn: true, event_selector: [{ data_resource: [{ values: mask }] }] } });
}

function trailBlock(values: JsonObject, address = "aws_cloudtrail.main"): JsonObject {
  return block(address, { event_selector: [{ data_resource: [{ type: constant("AWS::DynamoDB::Table"), values }] }] });
}

function selectedValues(model: SourceModel): readonly Text[] {
  const [sink] = model.sinks;
  if (sink?.kind !== "trail" || sink.eventSelectors.kind !== "known") throw new Error("no selectors");
  const resources = sink.eventSelectors.value.items[0]?.dataResources;
  const values = resources?.kind === "known" ? resources.value.items[0]?.values : undefined;
  return values?.kind === "known" ? values.value.items.map(({ text }) => text) : [];
}

const ordersArn = "arn:<partition>:dynamodb:<region>:<account>:table/orders";
const archiveArn = "arn:<partition>:dynamodb:<region>:<account>:table/archive";
const open = (index: number, address = "aws_cloudtrail.main"): string =>
  `<${address}.event_selector[0].data_resource[0].values[${String(index)}]>`;

const tables = [
  table("aws_dynamodb_table.orders", "orders"),
  table("aws_dynamodb_table.archive", "archive"),
  table('aws_dynamodb_table.by_key["a.b"]', "ab"),
  table("aws_dynamodb_table.counted[1]", "second"),
];
const orders = attributeOf("aws_dynamodb_table.orders", "arn");
const archive = attributeOf("aws_dynamodb_table.archive", "arn");

describe("unknown selector values", () => {
  const cases: readonly (readonly [string, readonly (string | null)[], readonly string[], readonly string[]])[] = [
    ["one reference", [null], orders, [ordersArn]],
    ["one reference with a literal beside it", ["arn:x", null], orders, ["arn:x", ordersArn]],
    [
      "as many references as unknown items",
      [null, "arn:x", null],
      [...orders, ...archive],
      [ordersArn, "arn:x", archiveArn],
    ],
    [
      "an index with a dot in it",
      [null],
      attributeOf('aws_dynamodb_table.by_key["a.b"]', "arn"),
      ["arn:<partition>:dynamodb:<region>:<account>:table/ab"],
    ],
    [
      "a counted resource",
      [null],
      attributeOf("aws_dynamodb_table.counted[1]", "arn"),
      ["arn:<partition>:dynamodb:<region>:<account>:table/second"],
    ],
    ["a name, which can only be a part of an ARN", [null], attributeOf("aws_dynamodb_table.orders", "id"), [open(0)]],
    [
      "the ARN of a part",
      [null],
      attributeOf("aws_dynamodb_table.orders", "stream_arn"),
      [`${ordersArn}/stream/<aws_dynamodb_table.orders.label>`],
    ],
    ["a variable beside a known item", ["arn:x", null], ["var.other", ...orders], ["arn:x", ordersArn]],
    ["two references in one item", [null], [...orders, ...archive], [open(0)]],
    ["a variable in the item", [null], [...orders, "var.suffix"], [open(0)]],
    ["a local value", [null], ["local.arn"], [open(0)]],
    [
      "one reference that goes into several items",
      [null, "arn:x", null],
      orders,
      [`${ordersArn}${open(0)}`, "arn:x", `${ordersArn}${open(2)}`],
    ],
    ["one attribute twice", [null, null], [...orders, ...orders], [`${ordersArn}${open(0)}`, `${ordersArn}${open(1)}`]],
    ["fewer references than unknown items", [null, null, null], [...orders, ...archive], [open(0), open(1), open(2)]],
    ["one attribute twice and a variable", [null, null], [...orders, ...orders, "var.suffix"], [open(0), open(1)]],
    ["a splat", [null, null], ["aws_dynamodb_table.counted"], [open(0), open(1)]],
    ["an index made of each.key", [null], ["aws_dynamodb_table.by_key", "each.key"], [open(0)]],
    [
      "an attribute that the catalog does not know",
      [null],
      attributeOf("aws_dynamodb_table.orders", "hash_key"),
      [open(0)],
    ],
    ["a resource that the catalog does not know", [null], attributeOf("aws_launch_template.b", "arn"), [open(0)]],
    ["a data source", [null], ["data.aws_dynamodb_table.x.arn", "data.aws_dynamodb_table.x"], [open(0)]],
    ["no references", [null], [], [open(0)]],
  ];
  it.each(cases)("%s", (_what, values, names, expected) => {
    const stranger = change("aws_launch_template.b", { name: "b" }, { unknown: { arn: true } });
    const model = planModel(
      plan([trail(values), stranger, ...tables], { resources: [trailBlock(references(...names))] }),
    );
    expect(selectedValues(model).map((text) => shown(text))).toEqual(expected);
    const isJoined = expected.some((text) => !text.includes("values[") && text !== "arn:x");
    const isContinued = expected.some((text) => text.startsWith(ordersArn) && text.includes("values["));
    const taken = (takenAs: string) =>
      model.sinks[0]?.assumptions.some(
        (assumption) => assumption.code === "built-from" && assumption.takenAs === takenAs,
      );
    expect([taken("value"), taken("beginning")]).toEqual([isJoined, isContinued]);
  });

  it("says what an open item is built from", () => {
    const model = planModel(
      plan([trail([null]), ...tables], { resources: [trailBlock(references(...orders, "var.suffix"))] }),
    );
    expect(selectedValues(model)[0]?.parts[0]).toMatchObject({
      kind: "anything",
      unknown: {
        code: "after-apply",
        address: "aws_cloudtrail.main",
        attribute: "event_selector[0].data_resource[0].values[0]",
        from: ["aws_dynamodb_table.orders.arn", "var.suffix"],
      },
    });
  });

  it("is the same text as the ARN of the declared resource, also where its name is unknown", () => {
    const nameless = change("aws_dynamodb_table.t", { hash_key: "pk" }, { unknown: { arn: true, name: true } });
    const model = planModel(
      plan([trail([null]), nameless], {
        resources: [
          trailBlock(references(...attributeOf("aws_dynamodb_table.t", "arn"))),
          block("aws_dynamodb_table.t", { name: references("random_pet.x.id", "random_pet.x") }),
        ],
      }),
    );
    const [value] = selectedValues(model);
    const arn = model.resources[0]?.arn;
    expect(value !== undefined && arn != null && sameText(value, arn)).toBe(true);
    expect(shown(arn)).toBe("arn:<partition>:dynamodb:<region>:<account>:table/<aws_dynamodb_table.t.table>");
  });

  it("stays unknown when the whole list is unknown", () => {
    const model = planModel(plan([trail(null), ...tables], { resources: [trailBlock(references(...orders))] }));
    const sink = model.sinks[0];
    const selectors =
      sink?.kind === "trail" && sink.eventSelectors.kind === "known"
        ? sink.eventSelectors.value.items[0]?.dataResources
        : undefined;
    expect(selectors?.kind === "known" ? selectors.value.items[0]?.values : undefined).toMatchObject({
      kind: "unknown",
      because: {
        code: "after-apply",
        address: "aws_cloudtrail.main",
        attribute: "event_selector[0].data_resource[0].values",
      },
    });
  });

  it("does not take a block of the configuration for one that dynamic made", () => {
    const two = {
      name: "main",
      event_selector: [
        { data_resource: [{ type: "t", values: [null] }] },
        { data_resource: [{ type: "t", values: ["x"] }] },
      ],
    };
    const entry = change("aws_cloudtrail.main", two, {
      unknown: { event_selector: [{ data_resource: [{ values: [true] }] }, {}] },
    });
    const model = planModel(plan([entry, ...tables], { resources: [trailBlock(references(...orders))] }));
    expect(selectedValues(model).map((text) => shown(text))).toEqual([open(0)]);
  });

  it("goes on after the ARN where data events carry more than the ARN of the declared resource", () => {
    const bucket = change("aws_s3_bucket.b", { bucket: "b" }, { unknown: { arn: true } });
    const catalog = {
      catalogDate: "2026-01-01",
      services: [],
      globalServiceEventSources: [],
      declarations: [
        {
          language: "terraform" as const,
          type: "aws_s3_bucket",
          service: "s3",
          resourceType: "AWS::S3::Object",
          arn: "arn:{partition}:s3:::{bucket}",
          variables: { bucket: "bucket" },
          attributes: { arn: "{arn}" },
          parts: {},
        },
      ],
      resourceTypes: [
        {
          type: "AWS::S3::Object",
          service: "s3",
          basicSelector: true,
          arn: ["arn:{partition}:s3:::{bucket}/{key...}"],
          hasArn: true,
          documents: [],
        },
      ],
    };
    const model = planModel(
      plan([trail([null]), bucket], { resources: [trailBlock(references(...attributeOf("aws_s3_bucket.b", "arn")))] }),
      { catalog },
    );
    expect(selectedValues(model).map((text) => shown(text))).toEqual([`arn:<partition>:s3:::b${open(0)}`]);
    expect(model.sinks[0]?.assumptions).toMatchObject([{ code: "built-from", takenAs: "beginning" }]);
  });
});

describe("values that come through modules", () => {
  const inner = "module.trail.aws_cloudtrail.main";
  const call = (expressions: JsonObject, values: JsonObject, more: JsonObject = {}): JsonObject => ({
    trail: { expressions, module: { resources: [trailBlock(values)], ...more } },
  });
  const read = (values: readonly (string | null)[], options: PlanOptions, more: readonly JsonObject[] = []) =>
    selectedValues(planModel(plan([trail(values, inner), ...tables, ...more], options))).map((text) => shown(text));

  it("follows a variable to the call", () => {
    expect(
      read([null, null], { calls: call({ arns: references(...orders, ...archive) }, references("var.arns")) }),
    ).toEqual([ordersArn, archiveArn]);
  });

  it("follows a variable through two calls", () => {
    const deep = "module.outer.module.trail.aws_cloudtrail.main";
    const calls = {
      outer: {
        expressions: { a: references(...orders) },
        module: { module_calls: call({ arns: references("var.a") }, references("var.arns")) },
      },
    };
    expect(
      selectedValues(planModel(plan([trail([null], deep), ...tables], { calls }))).map((text) => shown(text)),
    ).toEqual([ordersArn]);
  });

  it("follows the output of a module", () => {
    const calls = {
      ...call({ arns: references("module.data.arn", "module.data") }, references("var.arns")),
      data: {
        expressions: {},
        module: {
          outputs: { arn: { expression: references(...attributeOf("aws_dynamodb_table.t", "arn")) } },
          resources: [block("aws_dynamodb_table.t", { name: constant("inner") })],
        },
      },
    };
    expect(read([null], { calls }, [table("module.data.aws_dynamodb_table.t", "inner")])).toEqual([
      "arn:<partition>:dynamodb:<region>:<account>:table/inner",
    ]);
  });

  it("follows the output of the instance that an index names, and of no other", () => {
    const data = {
      expressions: {},
      for_each_expression: {},
      module: { outputs: { arn: { expression: references(...attributeOf("aws_dynamodb_table.t", "arn")) } } },
    };
    const both = [
      table('module.data["a"].aws_dynamodb_table.t', "in-a"),
      table('module.data["b"].aws_dynamodb_table.t', "in-b"),
    ];
    const named = {
      ...call({ arns: references('module.data["b"].arn', 'module.data["b"]', "module.data") }, references("var.arns")),
      data,
    };
    expect(read([null], { calls: named }, both)).toEqual(["arn:<partition>:dynamodb:<region>:<account>:table/in-b"]);
    const unnamed = { ...call({ arns: references("module.data", "each.key") }, references("var.arns")), data };
    expect(read([null], { calls: unnamed }, both)).toEqual([open(0, inner)]);
  });

  it("follows an attribute of a resource that is passed as a whole", () => {
    expect(
      read([null], {
        calls: call({ table: references("aws_dynamodb_table.orders") }, references("var.table.arn", "var.table")),
      }),
    ).toEqual([ordersArn]);
  });

  it("does not follow an item of a collection", () => {
    expect(
      read([null], {
        calls: call({ arns: references(...orders, ...archive) }, references('var.arns["a"]', "var.arns")),
      }),
    ).toEqual([open(0, inner)]);
  });

  it("ends where modules refer to each other in a circle", () => {
    const calls = {
      ...call({ arns: references("module.trail.o", "module.trail") }, references("var.arns"), {
        outputs: { o: { expression: references("var.arns") } },
      }),
    };
    expect(read([null], { calls })).toEqual([open(0, inner)]);
  });

  it("ends where outputs multiply", () => {
    const twice = (name: string): Json => ({
      expression: references(`module.trail.${name}`, "module.trail", `module.trail.${name}`, "module.trail"),
    });
    const outputs = Object.fromEntries(
      Array.from({ length: 40 }, (_item, index) => [`o${String(index)}`, twice(`o${String(index + 1)}`)]),
    );
    const nested = { expressions: {}, module: { outputs } };
    const calls = {
      trail: {
        expressions: { arns: references("module.trail.o0", "module.trail") },
        module: { outputs, resources: [trailBlock(references("var.arns"))], module_calls: { trail: nested } },
      },
    };
    expect(read([null], { calls })).toEqual([open(0, inner)]);
  });
});

describe("names built from other resources", () => {
  it("keeps the identity of a name that another resource gives", () => {
    const changes = [
      change("aws_timestreamwrite_database.d", {}, { unknown: { arn: true, database_name: true } }),
      change("aws_timestreamwrite_table.t", { table_name: "cpu" }, { unknown: { arn: true, database_name: true } }),
    ];
    const resources = [
      block("aws_timestreamwrite_database.d", { database_name: references("random_pet.x.id", "random_pet.x") }),
      block("aws_timestreamwrite_table.t", {
        database_name: references(...attributeOf("aws_timestreamwrite_database.d", "database_name")),
        table_name: constant("cpu"),
      }),
    ];
    const [database, table] = planModel(plan(changes, { resources })).resources;
    expect(shown(table?.arn)).toBe(`${shown(database?.arn) ?? ""}/table/cpu`);
    expect(table?.assumptions).toHaveLength(1);
  });

  it("ends where names refer to each other in a circle", () => {
    const changes = ["a", "b"].map((name) =>
      change(`aws_dynamodb_table.${name}`, {}, { unknown: { arn: true, name: true } }),
    );
    const resources = [
      block("aws_dynamodb_table.a", { name: references(...attributeOf("aws_dynamodb_table.b", "name")) }),
      block("aws_dynamodb_table.b", { name: references(...attributeOf("aws_dynamodb_table.a", "name")) }),
    ];
    expect(planModel(plan(changes, { resources })).resources).toHaveLength(2);
  });

  it("tells generated names from names that are not known yet", () => {
    const pieces = (after: JsonObject, unknown: Json, expressions: JsonObject) => {
      const model = planModel(
        plan([change("aws_dynamodb_table.t", after, { unknown })], {
          resources: [block("aws_dynamodb_table.t", expressions)],
        }),
      );
      return model.resources[0]?.variables
        .get("table")
        ?.parts.map((part) => (typeof part === "string" ? part : part.kind));
    };
    expect(pieces({ name: "x" }, {}, {})).toEqual(["x"]);
    expect(pieces({}, {}, {})).toEqual(["generated-name"]);
    expect(pieces({}, { name: true }, {})).toEqual(["generated-name"]);
    expect(pieces({ name_prefix: "app-" }, { name: true }, { name_prefix: constant("app-") })).toEqual([
      "app-",
      "generated-name",
    ]);
    expect(pieces({}, { name: true }, { name: references("local.name") })).toEqual(["segment"]);
  });
});
